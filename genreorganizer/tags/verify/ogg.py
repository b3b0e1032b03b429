# SPDX-License-Identifier: GPL-3.0-or-later
"""Ogg as the check sees it: packets in the header pages, whole pages after them.

RFC 3533, section 6 (pages, lacing values, checksum).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import NamedTuple

from genreorganizer.tags.verify import vorbis
from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_STARTS = {b"\x01vorbis": (7, 3), b"OpusHead": (8, 2), b"Speex   ": (0, 2), b"\x7fFLAC": (4, 0)}
_MIRROR = bytes(sum((value >> bit & 1) << (7 - bit) for bit in range(8)) for value in range(256))


class _Page(NamedTuple):
    start: int
    body: int
    end: int
    flags: int
    granule: bytes
    serial: bytes
    sequence: int
    lacing: bytes


def describe(reader: Reader, fields: frozenset[str]) -> Inventory:
    """The first audio stream's header packets, and all other pages."""
    found = Inventory(fields)
    first, prefix, headers = _stream(reader)
    packets: list[bytes] = []
    partial = bytearray()
    position = expected = 0
    last = first
    while len(packets) < headers or (headers == 0):
        page = _page(reader, position)
        if page is None:
            break
        position = page.end
        if page.serial != first.serial:
            found.add("a page of another stream", Span(page.start, page.end))
            continue
        if page.sequence != expected + first.sequence:
            found.faults.append("the Ogg pages are not numbered in order")
        _check(reader, page, found)
        expected += 1
        last = page
        data = memoryview(reader.at(page.body, page.end - page.body))
        begin = end = 0
        for length in page.lacing:
            end += length
            if length < 255:
                packets.append(bytes(partial + data[begin:end]))
                partial.clear()
                begin = end
        partial += data[begin:end]
        if headers == 0 and packets:
            headers = 1 + max(1, int.from_bytes(packets[0][7:9], "big"))
        if page.flags & 4:
            break
    if len(packets) < 2:
        raise Broken("the Ogg stream has no comments")
    _headers(found, packets, bytes(partial), prefix)
    found.add("the state of the stream after its headers", bytes([last.flags & 4]) + last.granule)
    base = first.sequence + expected
    found.add("the audio", Pages(position, reader.size, first.serial, base))
    return found


def _stream(reader: Reader) -> tuple[_Page, int, int]:
    position = 0
    while (page := _page(reader, position)) and page.flags & 2:
        for magic, (prefix, headers) in _STARTS.items():
            if reader.at(page.body, len(magic)) == magic:
                return page, prefix, headers
        position = page.end
    raise Broken("there is no audio stream in the Ogg file")


def _page(reader: Reader, start: int) -> _Page | None:
    head = reader.at(start, 27)
    if not head:
        return None
    if head[:4] != b"OggS" or len(head) < 27:
        raise Broken("the Ogg pages do not follow one another")
    lacing = reader.at(start + 27, head[26])
    body = start + 27 + len(lacing)
    number = int.from_bytes(head[18:22], "little")
    return _Page(start, body, body + sum(lacing), head[5], head[6:14], head[14:18], number, lacing)


def _headers(found: Inventory, packets: list[bytes], partial: bytes, prefix: int) -> None:
    comment = packets[1]
    if prefix == 4:
        if comment[0] & 127 != 4 or int.from_bytes(comment[1:4], "big") != len(comment) - 4:
            raise Broken("the FLAC comment block has a wrong size")
        start = comment[:1]
    else:
        start = comment[:prefix]
    comments = vorbis.describe(comment[prefix:], found.fields)
    found.texts = comments.texts
    found.native = [Item("the start of the comments", start), *comments.items]
    found.genres, found.cover = comments.genres, comments.cover
    found.raw["vorbis"] = comments.raw
    for number, packet in enumerate(packets):
        if number != 1:
            found.add(f"header packet {number + 1}", packet)
    found.add("the packet that the headers cut", partial)


def _check(reader: Reader, page: _Page, found: Inventory) -> None:
    """Only a page that the comments made us rewrite must have a right checksum."""
    if page.sequence == 0:
        return
    if not _sound(reader.at(page.start, page.end - page.start)):
        found.faults.append("an Ogg page has a wrong checksum")


def _sound(data: bytes) -> bool:
    mirrored = (data[:22] + bytes(4) + data[26:]).translate(_MIRROR)
    register = zlib.crc32(mirrored, 0xFFFFFFFF) ^ 0xFFFFFFFF
    stored = int.from_bytes(data[22:26], "little")
    return int(f"{register:032b}"[::-1], 2) == stored


@dataclass(frozen=True, slots=True)
class Pages(Span):
    """Whole pages, of which those of one stream may be renumbered.

    Attributes:
        serial: That stream.
        base: The number of its first page here.
    """

    serial: bytes = b""
    base: int = 0


def same_pages(before: Reader, after: Reader, one: Pages, other: Pages) -> bool:
    """Whether the pages differ in nothing but consistent numbers and checksums."""
    here, there = one.start, other.start
    while here < one.end and there < other.end:
        mine, theirs = _page(before, here), _page(after, there)
        if mine is None or theirs is None or mine.end - here != theirs.end - there:
            return False
        data = before.at(here, mine.end - here), after.at(there, theirs.end - there)
        if data[0] != data[1]:
            parts = [page[:18] + page[26:] for page in data]
            counted = mine.sequence - one.base == theirs.sequence - other.base
            own = mine.serial == one.serial
            if parts[0] != parts[1] or not counted or not own:
                return False
            if _sound(data[0]) and not _sound(data[1]):
                return False
        here, there = mine.end, theirs.end
    return one.end - here == other.end - there
