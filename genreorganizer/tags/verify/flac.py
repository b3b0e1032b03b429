# SPDX-License-Identifier: GPL-3.0-or-later
"""FLAC as the check sees it."""

from __future__ import annotations

from genreorganizer.tags.verify import id3, vorbis
from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_VENDOR = b"Genre Organizer"


def describe(reader: Reader) -> Inventory:
    """Metadata blocks, frames, and foreign tags around them."""
    found = Inventory()
    found.created = [
        Item("the vendor of the comments", _VENDOR),
        Item("what follows the comments"),
    ]
    start = 0
    while tag := id3.describe(reader, start):
        if start == 0 and tag.raw:
            found.raw["id3v2"] = tag.raw
        label = "a leading ID3 tag"
        found.add(label)
        found.items += tag.items if start == 0 else [Item(label, Span(start, tag.end))]
        start = tag.end
    if reader.at(start, 4) != b"fLaC":
        raise Broken("the FLAC signature is missing")
    position, last = start + 4, False
    while not last:
        kind = reader.number(position, 1)
        length = reader.number(position + 1, 3)
        body, position = position + 4, position + 4 + length
        last = kind > 127
        if kind & 127 == 4 and found.native is None:
            comments = vorbis.describe(reader.at(body, length))
            found.native, found.genres = comments.items, comments.genres
            found.raw["vorbis"] = comments.raw
        else:
            found.add(f"the metadata block of type {kind & 127}", Span(body, position))
    end = reader.size
    block = id3.v1_block(reader, end)
    if block:
        end -= 128
        found.raw["id3v1"] = (block[127:],)
        found.add("the ID3v1 tag", block[:127])
    if position > end:
        raise Broken("the metadata blocks are longer than the file")
    found.add("the audio", Span(position, end))
    return found
