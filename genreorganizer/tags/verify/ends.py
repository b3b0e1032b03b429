# SPDX-License-Identifier: GPL-3.0-or-later
"""Files with tags before and after the audio: ID3v2, and then Lyrics3, APEv2 and ID3v1.

ID3v2.4.0, main structure, section 5 (where a tag may stand); APEv2 specification.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from genreorganizer.tags.verify import ape, carried, id3
from genreorganizer.tags.verify.inventory import Inventory, Item, Reader, Span


def id3_file(reader: Reader, fields: frozenset[str]) -> Inventory:
    """MP3 and TrueAudio: the native tag is ID3v2."""
    found, second, shown = _describe(reader, fields, ape_is_native=False)
    others = [*shown.before[1:], *([second.fields] if second else []), *shown.after]
    found.carried = carried.id3_items(
        carried.merged(others, found.fields), id3.minor_of(found.native)
    )
    found.created = [Item("the ID3 version and flags", b"\x03\0\0"), Item("the ID3 padding")]
    if second:
        found.items += second.items
        if second.raw:
            found.raw["ape"] = second.raw
    if found.native:
        found.native = [_held(reader, item) for item in found.native]
    return found


def ape_file(reader: Reader, fields: frozenset[str]) -> Inventory:
    """Monkey's Audio, WavPack, Musepack, TAK, OptimFROG: the native tag is APEv2."""
    found, tag, shown = _describe(reader, fields, ape_is_native=True)
    others = [*shown.before, *shown.after]
    found.carried = carried.ape_items(carried.merged(others, found.fields))
    found.created = [Item("the APE version", b"\xd0\x07\0\0")]
    if found.native is not None:  # here: an ID3v2 tag before the audio
        found.items += found.native
    found.native = None
    found.genres, found.texts, found.cover = [], {}, None
    if tag:
        found.texts, found.cover = tag.texts, tag.cover
        found.native = [_held(reader, item) for item in tag.items]
        found.genres = tag.genres
        found.raw["ape"] = tag.raw
    return found


_SMALL = 1 << 16


def _held(reader: Reader, item: Item) -> Item:
    """Small contents in memory, so that a created tag can be compared with what it should be."""
    if isinstance(item.content, bytes) or item.content.length > _SMALL:
        return item
    return Item(item.label, reader.at(item.content.start, item.content.length))


def _describe(
    reader: Reader, fields: frozenset[str], *, ape_is_native: bool
) -> tuple[Inventory, ape.Ape | None, _Shown]:
    found = Inventory(fields)
    shown = _Shown()
    start = 0
    while tag := id3.describe_further(reader, start, found):
        if start == 0:
            found.native, found.genres, found.texts = tag.items, tag.genres, tag.texts
            found.cover = tag.cover
        else:
            found.add("another ID3 tag")
            found.items += tag.items
        shown.before.append(tag.fields)
        start = tag.end
    end, trailer = _back(reader, found, ape_is_native, shown)
    found.add("the audio", Span(start, end))
    return found, trailer, shown


@dataclass
class _Shown:
    """The fields of the ID3 tags before and after the audio."""

    before: list[carried.Fields] = field(default_factory=list)
    after: list[carried.Fields] = field(default_factory=list)


def _back(
    reader: Reader, found: Inventory, strict: bool, shown: _Shown
) -> tuple[int, ape.Ape | None]:
    """Walk from the end of the file to the audio."""
    end = reader.size
    trailer = None
    while True:
        if here := id3.v1_block(reader, end):
            end -= 128
            if "id3v1" in found.raw:
                found.add("another ID3v1 tag", here)
            else:
                shown.after.append(carried.of_v1(here))
                id3.note_v1(here, found)
        elif (tag := ape.describe(reader, end, found.fields, strict=strict)) and tag.start < end:
            if trailer:
                found.add("another APE tag", Span(tag.start, end))
            else:
                found.faults += tag.faults
            trailer = trailer or tag
            end = tag.start
        elif length := _other(reader, end):
            found.add("another tag after the audio", Span(end - length, end))
            end -= length
        else:
            return end, trailer


def _other(reader: Reader, end: int) -> int:
    """The length of a Lyrics3 or appended ID3v2 tag that ends here."""
    tail = reader.at(end - 15, 15) if end >= 15 else b""
    if tail.endswith(b"LYRICS200") and tail[:6].isdigit():
        length = int(tail[:6]) + 15
        return length if reader.at(end - length, 11) == b"LYRICSBEGIN" else 0
    if tail.endswith(b"LYRICSEND"):
        back = min(end, 5200)
        place = reader.at(end - back, back).rfind(b"LYRICSBEGIN")
        return back - place if place >= 0 else 0
    if tail[5:8] == b"3DI" and max(tail[11:]) < 0x80:
        length = id3.size_of(tail[11:]) + 20
        return length if length <= end and reader.at(end - length, 3) == b"ID3" else 0
    return 0
