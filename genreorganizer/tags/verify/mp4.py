# SPDX-License-Identifier: GPL-3.0-or-later
"""MP4 as the check sees it: its atoms, with offsets given by what they point at.

ISO/IEC 14496-12:2015, sections 4.2 (boxes), 8.7.5 (``stco``, ``co64``), 8.7.9 (``saio``), 8.8.7
(``tfhd``), 8.8.10 (``tfra``), 8.11.1 (``meta``) and 8.16.3 (``sidx``).
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import NamedTuple

from genreorganizer.tags.verify.fields import COVER, MP4, date, field_of
from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_NESTED = frozenset((b"moov", b"trak", b"mdia", b"minf", b"stbl", b"udta", b"moof", b"traf",
                     b"mfra", b"edts", b"dinf"))  # fmt: skip
_SPACE = (b"free", b"skip")
_EMPTY_LIST = [
    Item("the kind of tags", bytes(4)),
    Item("the tag atom hdlr", bytes(8) + b"mdirappl" + bytes(9)),
]


class _Atom(NamedTuple):
    name: bytes
    start: int
    body: int
    end: int


def _atoms(reader: Reader, start: int, end: int, *, tolerant: bool = False) -> list[_Atom]:
    found: list[_Atom] = []
    while end - start >= 8:
        size, body = reader.number(start, 4), start + 8
        name = reader.at(start + 4, 4)
        if size == 1:
            size, body = reader.number(start + 8, 8), start + 16
        elif size == 0:
            if end != reader.size:
                return found  # QuickTime ends lists with a zero, whatever follows
            size = end - start
        if name == b"mdat" and end == reader.size:
            size = min(size, end - start)
        if size < body - start or start + size > end:
            if tolerant and any(atom.name == b"moov" for atom in found):
                return found
            raise Broken("the MP4 atoms do not fit into one another")
        found.append(_Atom(name, start, body, start + size))
        start += size
    if end != reader.size and reader.at(start, end - start).strip(b"\0"):
        raise Broken("an MP4 atom is truncated")
    return found


def describe(reader: Reader, fields: frozenset[str]) -> Inventory:
    """All atoms in order, but the fields and free space."""
    found = Inventory(fields, created=_EMPTY_LIST)
    top = _atoms(reader, 0, reader.size, tolerant=True)
    tail = max((atom.end for atom in top), default=0)
    _Walk(reader, found, top).level(top, "")
    found.add("what follows the atoms", Span(tail, reader.size))
    return found


class _Walk:
    def __init__(self, reader: Reader, found: Inventory, top: list[_Atom]) -> None:
        self._reader = reader
        self._found = found
        self._top = [atom for atom in top if atom.name not in _SPACE]
        self._space = [atom for atom in top if atom.name in _SPACE]
        self._starts = [[atom.start for atom in atoms] for atoms in (self._top, self._space)]

    def level(self, atoms: list[_Atom], path: str) -> None:
        for atom in atoms:
            name = path + atom.name.decode("latin-1")
            if atom.name in _SPACE:
                continue
            if name == "moov/udta/meta":
                self._meta(atom)
            elif atom.name in _NESTED and (inside := self._inside(atom)) is not None:
                if name != "moov/udta":
                    self._found.add(f"the atom {name}")
                self.level(inside, name + "/")
                self._found.items += _rest(inside, atom, atom.body)
            elif atom.name in (b"stco", b"co64"):
                self._offsets(atom, 4 if atom.name == b"stco" else 8)
            elif atom.name == b"tfhd":
                self._fragment(atom)
            elif atom.name == b"tfra":
                self._index(atom)
            elif name == "sidx":
                self._segments(atom)
            elif name.endswith("stbl/saio"):
                self._auxiliary(atom)
            else:
                self._found.add(f"the atom {name}", Span(atom.body, atom.end))

    def _inside(self, atom: _Atom) -> list[_Atom] | None:
        """The atoms in an atom; None where there is something else, which is taken as a whole."""
        try:
            return _atoms(self._reader, atom.body, atom.end)
        except Broken:
            return None

    def _meta(self, meta: _Atom) -> None:
        plain = self._reader.at(meta.body + 4, 4) == b"hdlr"
        start = meta.body if plain else meta.body + 4
        native = [Item("the kind of tags", self._reader.at(meta.body, start - meta.body))]
        atoms = _atoms(self._reader, start, meta.end)
        for atom in atoms:
            if atom.name == b"ilst":
                items = _atoms(self._reader, atom.body, atom.end)
                native += _rest(items, atom, atom.body)
                for item in items:
                    name = item.name.decode("latin-1")
                    if name == "covr" and COVER in self._found.fields:
                        self._cover(item)
                    elif field := field_of(self._found.fields, MP4, name):
                        self._field(item, field)
                    elif item.name not in _SPACE:
                        native.append(_tag(self._reader, item))
            elif atom.name not in _SPACE:
                native.append(_tag(self._reader, atom))
        native += _rest(atoms, meta, start)
        if self._found.native is None:
            self._found.native = native
        else:
            self._found.items += native
        self._found.raw.setdefault("mp4", ())

    def _cover(self, item: _Atom) -> None:
        """A list of pictures, of which the first is the cover; the others stay."""
        raw = self._reader.at(item.start, item.end - item.start)
        self._found.raw["mp4"] = (*self._found.raw.get("mp4", ()), raw)
        parts = [part for part in self._inside(item) or () if part.name == b"data"]
        pictures = [Span(part.body, part.end) for part in parts]
        if not self._found.pictures and pictures:
            self._found.cover = self._reader.at(pictures[0].start, pictures[0].length)[8:]
        self._found.pictures += [Item("another picture", picture) for picture in pictures]

    def _field(self, item: _Atom, field: str) -> None:
        raw = self._reader.at(item.start, item.end - item.start)
        self._found.raw["mp4"] = (*self._found.raw.get("mp4", ()), raw)
        texts = self._found.texts.setdefault(field, [])
        if field == "genre":
            texts = self._found.genres
        for part in self._inside(item) or ():  # a broken item says nothing
            if part.name == b"data":
                data = self._reader.at(part.body, part.end - part.body)
                known = item.name[:1] in b"\xa9a" and data[:4] == b"\0\0\0\x01"
                text = data[8:].decode("utf-8", "replace") if known else "\0number"
                if item.name in (b"trkn", b"disk"):
                    text = str(int.from_bytes(data[10:12], "big"))
                    self._total(field, data)
                if field == "year" and "date" in self._found.fields:
                    self._found.texts["date"] = date([text], {})
                if text:
                    texts.append(text)

    def _total(self, number: str, data: bytes) -> None:
        """What follows a number is its total."""
        total = int.from_bytes(data[12:14], "big")
        field = number.replace("number", "total")
        if total and field in self._found.fields:
            self._found.texts.setdefault(field, []).append(str(total))

    def _where(self, offset: int) -> tuple[int, int]:
        """An offset as number of an atom at the top and distance inside it.

        One into free space, or beyond the end of a file cut short, as distance from that end.
        """
        sound, space = (bisect_right(starts, offset) - 1 for starts in self._starts)
        if sound >= 0 and offset < self._top[sound].end:
            return sound, offset - self._top[sound].start
        if space >= 0 and offset < self._space[space].end:
            return -2 - space, offset - self._space[space].end
        return -1, offset - self._reader.size

    def _offsets(self, table: _Atom, width: int) -> None:
        count = self._reader.number(table.body + 4, 4)
        data = self._reader.at(table.body + 8, count * width)
        if len(data) != count * width or table.body + 8 + count * width > table.end:
            raise Broken("a table of chunk offsets is truncated")
        stated = array("q")
        low, high, number = 0, 0, -1
        for at in range(0, len(data), width):
            offset = int.from_bytes(data[at : at + width], "big")
            if offset >= self._reader.size:
                self._found.incomplete = True
            if not low <= offset < high:
                number, inside = self._where(offset)
                low = offset - inside
                high = self._top[number].end if number >= 0 else low
            stated.append(number)
            stated.append(offset - low)
        self._found.add("the chunk offsets", stated.tobytes())

    def _auxiliary(self, table: _Atom) -> None:
        """Offsets of auxiliary information, which are the file's own outside fragments."""
        data = self._reader.at(table.body, table.end - table.body)
        if len(data) < 8:
            raise Broken("a table of auxiliary offsets is truncated")
        at = 12 if data[3] & 1 else 4
        wide = 8 if data[0] else 4
        count = int.from_bytes(data[at : at + 4], "big")
        at += 4
        if at + count * wide > len(data):
            raise Broken("a table of auxiliary offsets is truncated")
        stated = [data[:at], data[at + count * wide :]]
        for place in range(at, at + count * wide, wide):
            stated.append(
                repr(self._where(int.from_bytes(data[place : place + wide], "big"))).encode()
            )
        self._found.add("the auxiliary offsets", b"|".join(stated))

    def _fragment(self, head: _Atom) -> None:
        data = self._reader.at(head.body, head.end - head.body)
        if data[3] & 1:
            place = self._where(int.from_bytes(data[8:16], "big"))
            data = data[:8] + repr(place).encode() + data[16:]
        self._found.add("a fragment's header", data)

    def _segments(self, index: _Atom) -> None:
        data = self._reader.at(index.body, index.end - index.body)
        wide = 8 if data[:1] != b"\0" else 4
        at = 12 + wide
        place = self._where(index.end + int.from_bytes(data[at : at + wide], "big"))
        stated = [data[:at], repr(place).encode(), data[at + wide :]]
        self._found.add("the index of segments", b"|".join(stated))

    def _index(self, index: _Atom) -> None:
        data = self._reader.at(index.body, index.end - index.body)
        if len(data) < 16:
            raise Broken("an index of fragments is truncated")
        wide = 8 if data[0] else 4
        rest = sum((data[11] >> shift & 3) + 1 for shift in (4, 2, 0))
        count = int.from_bytes(data[12:16], "big")
        if 16 + count * (2 * wide + rest) > len(data):
            raise Broken("an index of fragments is truncated")
        stated = [data[:16]]
        position = 16
        for _ in range(count):
            time, position = data[position : position + wide], position + wide
            place = self._where(int.from_bytes(data[position : position + wide], "big"))
            position += wide
            stated += [time, repr(place).encode(), data[position : position + rest]]
            position += rest
        self._found.add("the index of fragments", b"|".join(stated))


def _rest(inside: list[_Atom], outer: _Atom, start: int) -> list[Item]:
    """What follows the last atom in another one."""
    end = max((atom.end for atom in inside), default=start)
    return [Item("what ends a list of atoms", Span(end, outer.end))] if end < outer.end else []


def _tag(reader: Reader, atom: _Atom) -> Item:
    label = f"the tag atom {atom.name.decode('latin-1')}"
    if atom.end - atom.body > 512:
        return Item(label, Span(atom.body, atom.end))
    return Item(label, reader.at(atom.body, atom.end - atom.body))
