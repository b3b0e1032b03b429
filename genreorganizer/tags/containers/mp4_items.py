# SPDX-License-Identifier: GPL-3.0-or-later
"""The items of an MP4 file's tags, of iTunes' kind or named by QuickTime's keys.

ISO/IEC 14496-12:2015, section 8.11.1 (``meta`` with its handler). What is inside is Apple's:
QuickTime File Format, chapter *Metadata* (``keys``, ``ilst``, ``data`` with a well-known type: 1
for UTF-8, 2 for UTF-16). iTunes has a fixed four-letter name for each item instead of keys, and
numbers in ``gnre``, ``trkn``, ``disk`` and ``cpil``; of that only a convention is known, which all
programs follow.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from genreorganizer.override import override
from genreorganizer.tags import genre_text
from genreorganizer.tags.containers.mp4_atoms import Atom, atom, walk_named
from genreorganizer.tags.faults import NotWritable, refuse_numbers
from genreorganizer.tags.field_keys import FIELD_KEYS, value_of
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.picture import FRONT, CoverPicture
from genreorganizer.tags.tag import Memory, Role, TextTag, splice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.patch import Patch
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Readable

_GENRE, _NUMBER = b"\xa9gen", b"gnre"
_NUMBERED = "\0"  # marks a number among texts, in which no zero can stand
_MOST_KEYS = 10_000
_LONGEST_VALUE = 1 << 16
_UTF8, _UTF16 = 1, 2
_PREFIX = b"com.apple.quicktime."
_NUMBERS = (b"trkn", b"disk")
_FLAG = b"cpil"
_PICTURES = b"covr"
_PICTURE_KINDS = {"JPEG": 13, "PNG": 14}
_NAMES = {
    b"genre": _GENRE,
    **{
        name.encode(): atom
        for name, keys in FIELD_KEYS.items()
        for atom in keys.mp4
        if atom not in _NUMBERS
    },
}
"""QuickTime's keys, with or without their prefix, and the names of the same items elsewhere."""


def handler(source: Source, inside: Sequence[Atom]) -> bytes:
    """The kind of a ``meta`` atom's items; empty where it does not tell."""
    return next((source.read(a.body + 8, 4) for a in inside if a.name == b"hdlr"), b"")


def keyed_names(source: Source, inside: Sequence[Atom]) -> dict[bytes, bytes]:
    """What the numbers mean that name the items where there is a list of keys."""
    found: dict[bytes, bytes] = {}
    table = next((a for a in inside if a.name == b"keys"), None)
    if table is None or handler(source, inside) != b"mdta":
        return found
    number, at = 0, table.body + 8
    while table.end - at >= 8 and number < _MOST_KEYS:
        size = int.from_bytes(source.read(at, 4), "big")
        key = source.read(at + 8, min(max(size - 8, 0), 64)).removeprefix(_PREFIX)
        number, at = number + 1, at + max(size, 8)
        if key in _NAMES:
            found[number.to_bytes(4, "big")] = _NAMES[key]
    return found


@dataclass(frozen=True)
class ItemList(TextTag[Atom]):
    """The items of an ``ilst`` atom, as a tag.

    Attributes:
        source: The file.
        atom: The ``ilst``.
        items: Its items.
        edited: The fields that may be edited.
        name: The place's name.
        version: For display.
    """

    kind: ClassVar[str] = "mp4"
    source: Readable
    atom: Atom
    items: tuple[Atom, ...]
    edited: tuple[str, ...] = GENRE
    name: str = "mp4-other"
    version: str = "MP4"

    @override
    def key_of(self, item: Atom) -> bytes:
        return item.name

    @override
    def role(self, item: Atom) -> Role | None:
        if item.name == _PICTURES and "cover" in self.edited:
            return Role("cover", FRONT)
        return super().role(item)

    def texts_of(self, item: Atom) -> list[str]:
        """Its texts; of numbers with the total, where there is one."""
        found = self._data(item)
        if item.name in _NUMBERS:
            return [_shown_number(data) for data in found]
        return [text for data in found if (text := data.decode("utf-8", "replace"))]

    def first(self, keys: Sequence[bytes | str]) -> list[str]:
        """The texts of the first item under one of the keys that has any."""
        for item in self.items:
            if item.name in keys and (found := self._data(item)):
                if item.name in _NUMBERS:
                    return [_shown_number(data) for data in found]
                if item.name == _FLAG:
                    return [str(int.from_bytes(data, "big")) for data in found]
                return [data.decode("utf-8", "replace") for data in found]
        return []

    def _data(self, item: Atom) -> list[bytes]:
        if item.end - item.start > _LONGEST_VALUE:
            return []
        try:
            parts = list(walk_named(self.source, item, b"data"))
        except NotWritable:  # a broken item says nothing; the others do
            return []
        found = [self.source.read(p.body, p.end - p.body) for p in parts]
        return [
            data[8:].decode("utf-16-be", "replace").encode() if data[3] == _UTF16 else data[8:]
            for data in found
            if len(data) >= 8
        ]

    def texts(self) -> list[str]:
        """The stored texts; a ``gnre`` number marked as such."""
        texts = []
        for item in self.items:
            if item.name not in (_GENRE, _NUMBER):
                continue
            for data in self._data(item):
                number = int.from_bytes(data[-2:], "big")
                if item.name != _NUMBER:
                    texts.append(data.decode("utf-8", "replace").replace(_NUMBERED, ""))
                elif number:
                    texts.append(f"{_NUMBERED}{number}")
        return [text for text in texts if text]

    def genres(self) -> list[str]:
        """The genres for display; ``gnre`` counts ID3v1's list from one."""
        found = []
        for text in self.texts():
            number = text.removeprefix(_NUMBERED)
            if number == text:
                found += genre_text.interpret(text)
            else:
                found.append(genre_text.name_of(int(number) - 1) or number)
        return list(dict.fromkeys(found))

    def encode(
        self, role: Role, texts: Sequence[str], old: Atom | None, options: WriteOptions
    ) -> tuple[bytes, ...]:
        """One item with a data atom per text, or with a number and its total."""
        if role.field == "genre":
            refuse_numbers(texts, "MP4")
        name = _GENRE if role.field == "genre" else FIELD_KEYS[role.field].mp4[0]
        if name in _NUMBERS:
            return (atom(name, atom(b"data", _numbers(name, texts[0]))),)
        head = struct.pack(">II", _UTF8, 0)
        return (atom(name, b"".join(atom(b"data", head + t.encode("utf-8")) for t in texts)),)

    def covers(self, *, unstated: bool = True) -> list[Atom]:
        """The first list of pictures; there should be no other."""
        return super().covers(unstated=unstated)[:1]

    def _pictures(self, item: Atom) -> list[Atom]:
        return list(walk_named(self.source, item, b"data"))

    def picture_of(self, item: Atom) -> bytes:
        """The first picture of a list: the one that is shown."""
        for part in self._pictures(item)[:1]:
            return self.source.read(part.body + 8, part.end - part.body - 8)
        return b""

    def painted(self, picture: CoverPicture | None, old: Atom | None) -> tuple[bytes, ...]:
        """The list with another first picture, or without its first one; none without any."""
        parts = self._pictures(old) if old else []
        kept = b"".join(self.source.read(p.start, p.end - p.start) for p in parts[1:])
        new = b""
        if picture:
            if picture.kind not in _PICTURE_KINDS:
                raise NotWritable(
                    "{place} holds only JPEG and PNG pictures", code="picture_kind", place="MP4"
                )
            head = struct.pack(">II", _PICTURE_KINDS[picture.kind], 0)
            new = atom(b"data", head + picture.data)
        return (atom(_PICTURES, new + kept),) if new or kept else ()

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Patches over the items; the sizes of the atoms around them are the container's."""
        end = max((item.end for item in self.items), default=self.atom.body)
        return splice(self.items, self.chosen, end, values, positions)


def blank(edited: tuple[str, ...]) -> ItemList:
    """A list that does not exist yet."""
    return ItemList(Memory(b""), Atom(b"ilst", 0, 0, 0), (), edited)


def _shown_number(data: bytes) -> str:
    number, total = (int.from_bytes(data[at : at + 2], "big") for at in (2, 4))
    return f"{number}/{total}" if total else str(number)


def _numbers(name: bytes, text: str) -> bytes:
    """The data of a number with its total, both of two bytes.

    Raises:
        NotWritable: One is larger than that.
    """
    numbers = [value_of("track_number", [part]) or 0 for part in text.split("/")[:2]]
    if any(not isinstance(number, int) or number >= 1 << 16 for number in numbers):
        raise NotWritable("{number} is larger than MP4 allows", code="too_large", number=text)
    body = b"".join(int(number).to_bytes(2, "big") for number in [*numbers, 0][:2])
    return bytes(8) + bytes(2) + body + bytes(2 if name == b"trkn" else 0)
