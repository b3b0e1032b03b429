# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV, AIFF, DSDIFF and DSF as the check sees them."""

from __future__ import annotations

from genreorganizer.tags.verify import id3
from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_AUDIO = (b"data", b"SSND", b"DSD ", b"DST ")
_CREATED = [Item("the ID3 version and flags", b"\x03\0\0"), Item("the ID3 padding", b"")]


def wav(reader: Reader) -> Inventory:
    """RIFF WAVE: little-endian sizes of four bytes, big-endian in RIFX, eight bytes in RF64."""
    kind = reader.at(0, 8)
    big = kind[:4] == b"RIFX"
    large = kind in (b"RF64\xff\xff\xff\xff", b"BW64\xff\xff\xff\xff")
    if large and reader.at(12, 4) == b"ds64":
        sizes = reader.number(20, 8, big=False), reader.number(28, 8, big=False)
        return _describe(reader, big=big, width=4, tags=(b"id3 ", b"ID3 "), sizes=sizes)
    return _describe(reader, big=big, width=4, tags=(b"id3 ", b"ID3 "))


def aiff(reader: Reader) -> Inventory:
    """AIFF: big-endian sizes of four bytes."""
    return _describe(reader, big=True, width=4, tags=(b"ID3 ", b"id3 "))


def dsdiff(reader: Reader) -> Inventory:
    """DSDIFF: big-endian sizes of eight bytes."""
    return _describe(reader, big=True, width=8, tags=(b"ID3 ",))


def _describe(
    reader: Reader,
    *,
    big: bool,
    width: int,
    tags: tuple[bytes, ...],
    sizes: tuple[int, int] | None = None,
) -> Inventory:
    """All chunks; ``sizes`` of the whole and of the audio where they stand elsewhere."""
    found = Inventory(created=_CREATED)
    head = 4 + width
    outer = head + (sizes[0] if sizes else reader.number(4, width, big=big))
    audio = sizes[1] if sizes else None
    found.add("the outer chunk", reader.at(0, 4) + reader.at(head, 4))
    position = head + 4
    limit = min(outer, reader.size)
    short = _chain_end(reader, position, limit, big=big, width=width, audio=audio) is None
    if short:
        limit = reader.size
        found.faults.append("the outer size is too small")
    while limit - position >= head:
        name = reader.at(position, 4)
        if min(name) < 32 or max(name) > 126:
            break
        body = position + head
        end = body + _size(reader, position, name, width, big=big, audio=audio)
        if end > limit:
            if name not in _AUDIO:
                raise Broken("a chunk is longer than the file")
            found.add("the size that audio without an end claims", reader.at(position, head))
            end = limit = reader.size
        if name == b"ds64" and sizes:
            found.add("the long sizes", Span(body + 8, end))
        elif name in tags and found.native is None:
            _tag(reader, found, body, end)
        elif name == b"LIST" and not big and reader.at(body, 4) == b"INFO":
            _info(reader, found, body + 4, end)
        else:
            found.add(f"the chunk {name.decode('ascii')}", Span(body, end))
        position = end
        if (end - body) % 2:
            if end < limit or (end == limit and reader.at(end, 1) == b"\0"):
                position += 1
            elif end < reader.size:
                found.add("a missing pad byte")
    if outer < position - 1 or outer > reader.size + 1:
        found.faults.append("the outer size does not fit")
    found.add("what follows the chunks", Span(position, reader.size))
    return found


def _size(
    reader: Reader, position: int, name: bytes, width: int, *, big: bool, audio: int | None
) -> int:
    size = reader.number(position + 4, width, big=big)
    if audio is not None and name == b"data" and size == 0xFFFFFFFF:
        return audio
    return size


def _chain_end(
    reader: Reader, position: int, limit: int, *, big: bool, width: int, audio: int | None
) -> int | None:
    while limit - position >= 4 + width:
        name = reader.at(position, 4)
        if min(name) < 32 or max(name) > 126:
            break
        size = _size(reader, position, name, width, big=big, audio=audio)
        position += 4 + width + size
        if position > limit:
            return None
        position += size % 2
    return position


def _tag(reader: Reader, found: Inventory, body: int, end: int) -> None:
    tag = id3.describe(reader, body)
    if tag is None or tag.end > end:
        raise Broken("the ID3 chunk does not hold an ID3 tag")
    found.native = [*tag.items, Item("what follows the tag in its chunk", Span(tag.end, end))]
    if tag.end == end:
        found.native.pop()
    found.native = [
        Item(item.label, item.content if isinstance(item.content, bytes) or item.content.length
             else b"") for item in found.native
    ]  # fmt: skip
    found.genres, found.raw["id3v2"] = tag.genres, tag.raw


def _info(reader: Reader, found: Inventory, position: int, end: int) -> None:
    found.add("the list of information")
    while end - position >= 8:
        name = reader.at(position, 4)
        body = position + 8
        stop = body + reader.number(position + 4, 4, big=False)
        if stop > end:
            break
        if name == b"IGNR" and "info" not in found.raw:
            found.raw["info"] = (reader.at(body, stop - body),)
        else:
            found.add(f"the information {name.decode('latin-1')}", Span(body, stop))
        position = min(end, stop + (stop - body) % 2)
    found.add("what follows the information", Span(position, end))


def dsf(reader: Reader) -> Inventory:
    """DSF: two chunks, then the tag."""
    found = Inventory(created=_CREATED)
    found.add("the DSF header", reader.at(0, 12))
    if reader.number(12, 8, big=False) != reader.size:
        raise Broken("the DSF header states another size")
    pointer = reader.number(20, 8, big=False)
    end = pointer or reader.size
    if end > reader.size:
        raise Broken("the DSF header points beyond the file")
    found.add("the DSF chunks", Span(28, end))
    if pointer:
        _tag(reader, found, pointer, reader.size)
    return found
