# SPDX-License-Identifier: GPL-3.0-or-later
"""FLAC as the check sees it: RFC 9639, sections 8 (metadata), 8.1 (header) and 8.6 (comments)."""

from __future__ import annotations

from genreorganizer.tags.verify import carried, covers, id3, vorbis
from genreorganizer.tags.verify.fields import COVER
from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_VENDOR = b"Genre Organizer"


def describe(reader: Reader, fields: frozenset[str]) -> Inventory:
    """Metadata blocks, frames, and foreign tags around them."""
    found = Inventory(fields)
    found.created = [
        Item("the vendor of the comments", _VENDOR),
        Item("what follows the comments"),
    ]
    shown = []
    start = 0
    while tag := id3.describe_further(reader, start, found):
        found.add("a leading ID3 tag")
        found.items += tag.items
        shown.append(tag.fields)
        start = tag.end
    if reader.at(start, 4) != b"fLaC":
        raise Broken("the FLAC signature is missing")
    blocks = next(filter(None, (_blocks(reader, start + 4, way) for way in _WAYS)), None)
    if not blocks:
        raise Broken("the metadata blocks do not lead to the audio")
    position = blocks[-1][2]
    painted: list[bytes] = []
    for kind, body, stop in blocks:
        editable = kind == 6 and COVER in fields
        cover = covers.of_block(reader.at(body, stop - body)) if editable else None
        if cover:
            painted.append(bytes((kind,)) + reader.at(body - 3, stop - body + 3))
            found.cover = cover.data if cover.front and found.cover is None else found.cover
        elif kind == 4 and found.native is None:
            comments = vorbis.describe(reader.at(body, stop - body), fields)
            found.native, found.genres = comments.items, comments.genres
            found.texts = comments.texts
            found.raw["vorbis"] = comments.raw
        else:
            found.add(f"the metadata block of type {kind}", Span(body, stop))
    if COVER in fields:
        found.raw["picture"] = tuple(painted)
    end = reader.size
    block = id3.v1_block(reader, end)
    if block:
        end -= 128
        shown.append(carried.of_v1(block))
        id3.note_v1(block, found)
    found.carried = carried.comment_items(carried.merged(shown, found.fields))
    if position > end:
        raise Broken("the metadata blocks are longer than the file")
    found.add("the audio", Span(position, end))
    return found


_WAYS = ("as stated", "as filled", "as stated, whatever follows")


def _blocks(reader: Reader, position: int, way: str) -> list[tuple[int, int, int]]:
    """Type, start and end of each block; nothing where they do not lead to a frame or the end."""
    found = []
    last = False
    while not last and position + 4 <= reader.size:
        kind = reader.number(position, 1)
        body = position + 4
        length = reader.number(position + 1, 3)
        if way != "as stated" and kind & 127 in (4, 6):
            own = _own_length(reader, body, kind & 127)
            if way == "as filled":
                length = own
            elif own > length:
                return []
        position, last = body + length, kind > 127
        found.append((kind & 127, body, position))
    ended = position == reader.size or bool(id3.v1_block(reader, position + 128))
    framed = ended or reader.at(position, 1) == b"\xff"
    right = position <= reader.size if way == _WAYS[-1] else framed
    return found if last and right else []


def _own_length(reader: Reader, start: int, kind: int) -> int:
    """How long comments or a picture are by themselves."""
    position = start
    if kind == 6:
        for skipped in (4, 0, 16):
            position += skipped
            position += 4 + reader.number(position, 4)
        return position - start
    position += 4 + reader.number(position, 4, big=False)
    count = reader.number(position, 4, big=False)
    position += 4
    for _ in range(count):
        position += 4 + reader.number(position, 4, big=False)
    return position - start
