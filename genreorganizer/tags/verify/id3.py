# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3v2 and ID3v1 as the check sees them.

ID3v2.2.0, sections 3 and 5; ID3v2.3.0, sections 3.1 to 3.3 and 5; ID3v2.4.0, main structure,
sections 3, 4 and 6. ID3v1: 128 bytes with texts of fixed lengths.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from genreorganizer.tags.verify import carried, covers
from genreorganizer.tags.verify.fields import COVER, ID3, Fields, field_of, is_detail, pick
from genreorganizer.tags.verify.inventory import (
    Broken,
    Inventory,
    Item,
    Reader,
    Span,
    id3_genre,
)

_NAME = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_LONGEST = 1 << 16
_LARGEST = 1 << 26
_CODECS = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}


@dataclass
class Id3:
    """A tag taken apart: its end, its contents but the fields, these, what it shows."""

    end: int
    items: list[Item]
    genres: list[str]
    texts: dict[str, list[str]]
    raw: tuple[bytes, ...]
    fields: carried.Fields
    cover: bytes | None


def size_of(data: bytes) -> int:
    """Seven bits of each of four bytes."""
    return data[0] << 21 | data[1] << 14 | data[2] << 7 | data[3]


def minor_of(items: list[Item] | None) -> int:
    """The version of the tag with these contents: 2, 3 or 4; 3 where there is none."""
    head = items[0].content if items else b"\3"
    return head[0] if isinstance(head, bytes) else 3


def describe(reader: Reader, start: int, fields: Fields) -> Id3 | None:
    """The tag at ``start``; None where there is none."""
    head = reader.at(start, 10)
    if head[:3] != b"ID3" or len(head) < 10 or head[3] == 0xFF:
        return None
    minor, flags = head[3], head[5]
    length = size_of(head[6:])
    stop = start + 10 + length
    if stop > reader.size:
        raise Broken("the ID3 tag is longer than the file")
    footer = minor == 4 and bool(flags & 16)
    items = [Item("the ID3 version and flags", head[3:6])]
    if footer:
        tail = reader.at(stop, 10)
        if tail != b"3DI" + head[3:]:
            raise Broken("the ID3 footer does not repeat the header")
    if minor < 4 and flags & 0x80:
        raw = reader.at(start + 10, length)
        if b"\xff" in raw and _misses_escapes(raw):
            body: _Body = _Body(reader, start + 10, length, None)
        else:
            body = _Body(reader, 0, 0, raw.replace(b"\xff\0", b"\xff"))
    else:
        body = _Body(reader, start + 10, length, None)
    position = 0
    if minor >= 3 and flags & 0x40 and not _is_name(body.at(0, 4)):
        position, fixed = _extended(body, minor)
        items.append(Item("the ID3 extended header", fixed))
    frames, genres, stored = [], [], []
    own: dict[str, list[str]] = {}
    shown: dict[str, list[str]] = {}
    front: bytes | None = None
    for name, begin, end in _frames(body, position, minor):
        position = end
        if COVER in fields and name.rstrip(b"\0 ") in (b"APIC", b"PIC"):
            frame = body.at(begin, end - begin)
            cover = covers.of_id3(_unpacked(frame, minor, flags, _LARGEST), minor)
            if cover:
                stored.append(frame)
                front = cover.data if cover.front and front is None else front
                continue
        plain = name.decode("ascii").rstrip("\0 ")
        if minor < 4 and is_detail(fields, plain):
            stored.append(body.at(begin, end - begin))
            _note(own, name, stored[-1], minor, flags)
            continue
        field = field_of(fields, ID3, plain)
        if field and (field != "comment" or _undescribed(body, begin, end, minor, flags)):
            stored.append(body.at(begin, end - begin))
            if field == "genre":
                genres += _texts(stored[-1], minor, flags)
            else:
                _note(own, name, stored[-1], minor, flags)
        else:
            label = f"the ID3 frame {name.decode('ascii')}"
            if end - begin < _LONGEST:
                _note(shown, name, body.at(begin, end - begin), minor, flags)
            frames.append(Item(label, body.span(begin, end)))
    items += [*frames, Item("the ID3 padding", _padding(body, position))]
    own = {name.removesuffix(":"): texts for name, texts in own.items()}
    texts = {field: pick(own, field, ID3) for field in fields}
    stated = carried.of_id3(shown, minor)
    return Id3(stop + (10 if footer else 0), items, genres, texts, tuple(stored), stated, front)


def _undescribed(body: _Body, begin: int, end: int, minor: int, flags: int) -> bool:
    """Whether a comment is the one that is shown, and not a program's note of its own."""
    if end - begin > _LONGEST + 10:
        return True
    text = _plain(body.at(begin, end - begin), minor, flags, language=3)
    return not text.partition("\0")[0]


def _note(shown: dict[str, list[str]], name: bytes, frame: bytes, minor: int, flags: int) -> None:
    """Note the texts of a frame by its name, or by its name and description."""
    key = name.decode("ascii").rstrip("\0 ")
    if key in ("COMM", "COM"):
        texts = _plain(frame, minor, flags, language=3).split("\0")
    elif key[0] == "T":
        texts = _plain(frame, minor, flags).split("\0")
    else:
        return
    if key in ("COMM", "COM", "TXXX", "TXX"):
        key = f"{key}:{texts.pop(0).lower()}"
    if any(texts):
        shown.setdefault(key, texts)


def describe_further(reader: Reader, start: int, found: Inventory) -> Id3 | None:
    """As :func:`describe`; what it holds is noted as the next place of its kind."""
    so_far = sum(name.startswith("id3v2") for name in found.raw)
    try:
        tag = describe(reader, start, found.fields)
    except Broken:
        if not so_far:
            raise
        return None
    if tag:
        found.raw[f"id3v2 {so_far + 1}" if so_far else "id3v2"] = tag.raw
    return tag


def _misses_escapes(raw: bytes) -> bool:
    after = [raw[i + 1] for i in range(len(raw) - 1) if raw[i] == 0xFF]
    return any(byte >= 0xE0 for byte in after) or raw.endswith(b"\xff")


def _padding(body: _Body, position: int) -> bytes | Span:
    """Nothing, if it is padding indeed; else what stands there."""
    for offset in range(position, body.length, 65536):
        if body.at(offset, 65536).strip(b"\0"):
            return body.span(position, body.length)
    return b""


class _Body:
    """A tag's body, in the file or decoded in memory."""

    def __init__(self, reader: Reader, start: int, length: int, decoded: bytes | None) -> None:
        self._reader = reader
        self._start = start
        self._decoded = decoded
        self.length = length if decoded is None else len(decoded)

    def at(self, offset: int, count: int) -> bytes:
        if self._decoded is not None:
            return self._decoded[offset : offset + count]
        return self._reader.at(self._start + offset, min(count, self.length - offset))

    def span(self, begin: int, end: int) -> bytes | Span:
        if self._decoded is not None:
            return self._decoded[begin:end]
        return Span(self._start + begin, self._start + end)


def _is_name(name: bytes) -> bool:
    """Letters and digits; of four the last may be lacking."""
    core = name[:3] + name[3:].strip(b"\0 ")
    return len(core) > 2 and set(core) <= _NAME and not core.isdigit()


def _extended(body: _Body, minor: int) -> tuple[int, bytes]:
    """Length of the extended header, and its bytes without the checksum."""
    head = body.at(0, 6)
    length = 4 + int.from_bytes(head[:4], "big") if minor == 3 else size_of(head[:4])
    data = body.at(0, length)
    if minor == 3 and head[4] & 0x80:
        data = data[:10] + data[14:]
    elif minor == 4 and head[5] & 0x20:
        where = 8 if head[5] & 0x40 else 7
        data = data[:where] + data[where + 5 :]
    return length, data


def _frames(body: _Body, position: int, minor: int) -> list[tuple[bytes, int, int]]:
    found, end = _walk(body, position, minor, safe=minor == 4)
    if minor == 4 and body.at(end, 64).strip(b"\0"):
        sloppy, other = _walk(body, position, 4, safe=False)
        if other > end:
            found, end = sloppy, other
    cut = body.at(end, 3 if minor == 2 else 4)
    if cut in (b"TCO", b"TCON") and body.length - end >= (6 if minor == 2 else 10):
        found.append((cut, end, body.length))
    return found


def _walk(
    body: _Body, position: int, minor: int, *, safe: bool
) -> tuple[list[tuple[bytes, int, int]], int]:
    names, head = (3, 6) if minor == 2 else (4, 10)
    found = []
    while position + head <= body.length:
        data = body.at(position, head)
        digits = data[names : names * 2]
        size = size_of(digits) if safe else int.from_bytes(digits, "big")
        end = position + head + size
        if not _is_name(data[:names]) or end > body.length or (safe and max(digits) > 0x7F):
            break
        found.append((data[:names], position, end))
        position = end
    return found, position


def _texts(frame: bytes, minor: int, tag_flags: int) -> list[str]:
    text = _plain(frame, minor, tag_flags)
    whole = minor == 4 or "\0" in text.strip("\0") or _is_whole(frame, minor, tag_flags)
    parts = text.split("\0") if whole else text.strip("\0").split("; ")
    return [id3_genre(part) for part in parts if part]


def _is_whole(frame: bytes, minor: int, tag_flags: int) -> bool:
    return _unpacked(frame, minor, tag_flags)[:3] == b"\x01\xfe\xff"


def _plain(frame: bytes, minor: int, tag_flags: int, language: int = 0) -> str:
    """The text of a frame, after as many letters for its language; empty where it is none."""
    body = _unpacked(frame, minor, tag_flags)
    if not body or body[0] not in _CODECS:
        return ""
    return body[1 + language :].decode(_CODECS[body[0]], "replace").replace("\ufeff", "")


def _unpacked(frame: bytes, minor: int, tag_flags: int, most: int = 65536) -> bytes:
    body = frame[6 if minor == 2 else 10 :]
    if minor > 2:
        form = frame[9]
        if minor == 3:
            skip, packed, hidden = 4 * (form >> 7) + (form >> 5 & 1), form & 0x80, form & 0x40
        else:
            skip, packed, hidden = (form >> 6 & 1) + 4 * (form & 1), form & 8, form & 4
            if form & 2 or tag_flags & 0x80:
                body = body.replace(b"\xff\0", b"\xff")
        body = body[skip:]
        if hidden:
            return b""
        if packed:
            try:
                body = zlib.decompressobj().decompress(body, most)
            except zlib.error:
                return b""
    return body


def note_v1(block: bytes, found: Inventory) -> None:
    """Note an ID3v1 block: what is edited in ``raw``, place by place; all else as it stands."""
    fields = found.fields
    rest, raw = b"", []
    for start, end, names in _V1:
        if fields.isdisjoint(names):
            rest += block[start:end]
        else:
            raw.append(block[start:end])
    found.raw["id3v1"] = tuple(raw)
    numbered = block[125] == 0 and block[126]
    if "track_number" in fields and "comment" not in fields:
        rest += block[97:125] + (b"" if numbered or not block[125] else block[125:127])
    if "comment" in fields and "track_number" not in fields:
        rest += block[126:127] if numbered else b""
    found.add("the ID3v1 tag", rest)


_V1 = (
    (0, 3, ()),
    (3, 33, ("title",)),
    (33, 63, ("artist",)),
    (63, 93, ("album",)),
    (93, 97, ("year",)),
    (97, 127, ("comment", "track_number")),
    (127, 128, ("genre",)),
)


def v1_block(reader: Reader, end: int) -> bytes:
    """The ID3v1 block that ends at ``end``, or nothing."""
    block = reader.at(end - 128, 128) if end >= 128 else b""
    if block[:3] != b"TAG" or reader.at(end - 131, 8) == b"APETAGEX":
        return b""
    return block
