# SPDX-License-Identifier: GPL-3.0-or-later
"""What ASF keeps tags in: attributes of several objects, and the content description.

Advanced Systems Format (ASF) Specification (Microsoft), sections 3.10 (content description), 3.11
(extended content description), 4.7 (metadata) and 4.8 (metadata library).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from genreorganizer.override import override
from genreorganizer.tags import genre_text
from genreorganizer.tags.faults import Damaged, NotWritable, refuse_numbers
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.model import GENRE, TagPlace
from genreorganizer.tags.patch import Patch, growth
from genreorganizer.tags.picture import FRONT, OTHER, CoverPicture
from genreorganizer.tags.tag import Memory, Role, TextTag, splice, texts_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Readable, Wanted

HEADER = UUID("75b22630-668e-11cf-a6d9-00aa0062ce6c").bytes_le
DATA = UUID("75b22636-668e-11cf-a6d9-00aa0062ce6c").bytes_le
FILE = UUID("8cabdca1-a947-11cf-8ee4-00c00c205365").bytes_le
EXTENSION = UUID("5fbf03b5-a92e-11cf-8ee3-00c00c205365").bytes_le
EXTENDED = UUID("d2d0a440-e307-11d2-97f0-00a0c95ea850").bytes_le
DESCRIPTION = UUID("75b22633-668e-11cf-a6d9-00aa0062ce6c").bytes_le
METADATA = UUID("c5f8cbea-5baf-4877-8467-aa8c44fa4cca").bytes_le
LIBRARY = UUID("44231c94-9498-49d1-a141-1d134e457054").bytes_le
LARGE_PLACE = "asf-library"
"""Name of the place for values that are too large elsewhere."""

_KEY = "WM/Genre"
_PICTURE = "WM/Picture"
DESCRIBED = ("title", "artist", "copyright", "comment", "rating")
_UNICODE, _BYTES, _NUMBER = 0, 1, 3
_NUMERIC = (2, 3, 4, 5)  # a truth value, and numbers of 32, 64 and 16 bits
LONGEST_SHORT = (1 << 16) - 1
"""Bytes of a value in the extended content description."""
_LONGEST_VALUE = 1 << 16


@dataclass(frozen=True, slots=True)
class Object:
    """An object: its GUID and its extent."""

    guid: bytes
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its extent, name, type, and where its value is."""

    start: int
    end: int
    key: str
    kind: int
    value: int


def objects(source: Source, start: int, end: int) -> Iterator[Object]:
    """The objects that fill the space.

    Raises:
        NotWritable: They do not.
    """
    while start < end:
        head = source.read(start, 24)
        size = int.from_bytes(head[16:24], "little")
        if len(head) < 24 or size < 24 or start + size > end:
            raise Damaged("its header objects contradict one another")
        yield Object(head[:16], start, start + size)
        start += size


@dataclass(frozen=True)
class Attributes(TextTag[Attribute]):
    """The attributes of one object, as a tag.

    Attributes:
        source: The file.
        object: The extended content description, a metadata or a metadata library object.
        items: All its attributes.
        end: Offset after the last one; some programs leave something behind it.
        name: The place's name.
        version: For display.
        spoken: The objects whose genres this one shows together, itself first; none where
            another one does.
        edited: The fields that may be edited.
    """

    kind: ClassVar[str] = "asf"
    source: Readable
    object: Object
    items: tuple[Attribute, ...]
    end: int
    name: str
    version: str = "ASF"
    spoken: tuple[Attributes, ...] | None = None
    edited: tuple[str, ...] = GENRE
    listed = True

    @override
    def key_of(self, item: Attribute) -> str:
        return item.key

    @override
    def role(self, item: Attribute) -> Role | None:
        if item.key == _PICTURE and item.kind == _BYTES and "cover" in self.edited:
            (kind,) = self.source.read(item.value, 1) or (-1,)
            return Role("cover", kind) if kind in (FRONT, OTHER) else None
        return super().role(item)

    @override
    def texts_of(self, item: Attribute) -> list[str]:
        return [text] if (text := self._text(item)) else []

    def genres(self) -> list[str]:
        """The genres for display, those of all objects where this is the first."""
        spoken = (self,) if self.spoken is None else self.spoken
        texts = [text for attributes in spoken for text in attributes.texts()]
        found = [genre for text in texts for genre in genre_text.interpret(text)]
        return list(dict.fromkeys(found))

    def _text(self, attribute: Attribute) -> str:
        if attribute.end - attribute.value > _LONGEST_VALUE:
            return ""
        data = self.source.read(attribute.value, attribute.end - attribute.value)
        if attribute.kind in _NUMERIC:
            return str(int.from_bytes(data, "little"))
        if attribute.kind != _UNICODE:
            return ""
        return data.decode("utf-16-le", "replace").rstrip("\0")

    def encode(
        self, role: Role, texts: Sequence[str], old: Attribute | None, options: WriteOptions
    ) -> tuple[bytes, ...]:
        """One attribute per text, in the extended content description alone.

        What the content description holds is told here a second time only where it was already.
        """
        if role.field == "genre":
            refuse_numbers(texts, "ASF")
        names = (_KEY,) if role.field == "genre" else FIELD_KEYS[role.field].asf
        if self.name != "asf" or (role.field in DESCRIBED and old is None):
            return ()
        if old and old.kind == _NUMBER and texts[0].isascii() and texts[0].isdigit():
            data = struct.pack("<I", int(texts[0]) & 0xFFFFFFFF)
            return (_attribute(old.key, _NUMBER, data),)
        name = old.key if old else names[0]
        return tuple(_attribute(name, _UNICODE, unicode_value(text)) for text in texts)

    def picture_of(self, item: Attribute) -> bytes:
        """What follows the picture's type, length, media type and description."""
        data = self.source.read(item.value, item.end - item.value)
        length = int.from_bytes(data[1:5], "little")
        return data[-length:] if 0 < length <= len(data) - 5 else b""

    def painted(self, picture: CoverPicture | None, old: Attribute | None) -> tuple[bytes, ...]:
        """One attribute, in the one of the two objects that is meant for a picture of its size."""
        if picture is None:
            return ()
        head = struct.pack("<BI", FRONT, len(picture.data))
        data = head + (picture.mime + "\0\0").encode("utf-16-le") + picture.data
        small = len(data) <= LONGEST_SHORT
        if self.name == "asf" and small:
            return (_attribute(_PICTURE, _BYTES, data),)
        if self.name == LARGE_PLACE and not small:
            key = (_PICTURE + "\0").encode("utf-16-le")
            return (struct.pack("<HHHHI", 0, 0, len(key), _BYTES, len(data)) + key + data,)
        return ()

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Patches over the attributes, their number and the object's size."""
        old = self.chosen
        patches = splice(self.items, old, self.end, values, positions)
        count = len(self.items) - len(old) + len(values)
        if count >= 1 << 16:
            raise NotWritable("it has too many attributes", code="too_large")
        size = self.object.end - self.object.start + growth(patches)
        start = self.object.start
        return [
            *patches,
            Patch(start + 16, start + 24, size.to_bytes(8, "little")),
            Patch(start + 24, start + 26, count.to_bytes(2, "little")),
        ]


def unicode_value(text: str) -> bytes:
    """A text as values of type 0 are stored: UTF-16 with a null."""
    data = (text + "\0").encode("utf-16-le")
    if len(data) >= 1 << 16:
        raise NotWritable("a text is longer than ASF allows", code="too_large")
    return data


def _attribute(name: str, kind: int, data: bytes) -> bytes:
    key = (name + "\0").encode("utf-16-le")
    return struct.pack("<H", len(key)) + key + struct.pack("<HH", kind, len(data)) + data


def blank(name: str, edited: tuple[str, ...]) -> Attributes:
    """Attributes of an object that does not exist yet."""
    return Attributes(Memory(b""), Object(EXTENDED, 0, 0), (), 0, name, edited=edited)


@dataclass(frozen=True, slots=True)
class Description:
    """The content description as a tag: five texts in a fixed order.

    Attributes:
        source: The file.
        object: Where it stands.
        edited: The fields that may be edited.
        name: The place's name.
        version: For display.
    """

    source: Readable
    object: Object
    edited: tuple[str, ...]
    name: str = "asf-description"
    version: str = "ASF"
    positions: ClassVar[tuple[int, ...]] = ()
    layout: ClassVar[tuple[int, ...]] = ()
    empty: ClassVar[bool] = False
    vital: ClassVar[bool] = False

    def slots(self) -> list[bytes]:
        """The stored texts in their order.

        Raises:
            NotWritable: They do not fit into the object.
        """
        start, end = self.object.start + 24, self.object.end
        lengths = struct.unpack("<5H", self.source.read(start, 10).ljust(10, b"\0"))
        if start + 10 + sum(lengths) > end:
            raise Damaged("its description is truncated")
        at = start + 10
        found = []
        for length in lengths:
            found.append(self.source.read(at, length))
            at += length
        return found

    @property
    def _here(self) -> list[int]:
        return [at for at, field in enumerate(DESCRIBED) if field in self.edited]

    @property
    def values(self) -> tuple[bytes, ...]:
        """The texts of the edited fields, byte for byte."""
        slots = self.slots()
        return tuple(slots[at] for at in self._here)

    def fields(self) -> dict[str, list[str]]:
        """What it says is read by the container, since it counts more than any tag."""
        return {}

    def texts(self) -> list[str]:
        """It holds no genre."""
        return []

    genres = texts

    def compose(self, wanted: Wanted, options: WriteOptions) -> TagPlace:
        """The texts with their terminators."""
        slots = self.slots()
        for at in self._here:
            texts = texts_in(wanted, DESCRIBED[at])
            if texts is not None and name_of(slots[at]) != (text := "; ".join(texts)):
                slots[at] = unicode_value(text) if text else b""
        return TagPlace(self.name, tuple(slots[at] for at in self._here))

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """One patch over its texts, and its size."""
        slots = self.slots()
        for at, value in zip(self._here, values or [b""] * len(self._here), strict=True):
            slots[at] = value
        start = self.object.start
        end = start + 34 + sum(map(len, self.slots()))
        new = described_by(slots)
        size = self.object.end - start + len(new) - (end - start - 24)
        return [
            Patch(start + 16, start + 24, size.to_bytes(8, "little")),
            Patch(start + 24, end, new),
        ]


def blank_description(edited: tuple[str, ...]) -> Description:
    """A content description that does not exist yet."""
    empty = bytes(24) + described_by([b""] * len(DESCRIBED))
    return Description(Memory(empty), Object(DESCRIPTION, 0, len(empty)), edited)


def described_by(slots: Sequence[bytes]) -> bytes:
    """The content description's body: five lengths, then the texts."""
    return struct.pack("<5H", *map(len, slots)) + b"".join(slots)


def parse_extended(source: Source, found: Object, name: str, edited: tuple[str, ...]) -> Attributes:
    """The attributes of an extended content description."""

    def number(offset: int) -> int:
        if offset + 2 > found.end:
            raise Damaged("its attributes are truncated")
        return int.from_bytes(source.read(offset, 2), "little")

    offset = found.start + 26
    attributes = []
    for _ in range(number(found.start + 24)):
        start, length = offset, number(offset)
        key = source.read(offset + 2, length)
        offset += 2 + length
        kind, size = number(offset), number(offset + 2)
        end = offset + 4 + size
        attributes.append(Attribute(start, end, name_of(key), kind, offset + 4))
        offset = end
    if offset > found.end:
        raise Damaged("its attributes are truncated")
    return Attributes(source, found, tuple(attributes), offset, name, edited=edited)


def parse_metadata(source: Source, found: Object, name: str, edited: tuple[str, ...]) -> Attributes:
    """The attributes of a metadata or metadata library object."""
    offset = found.start + 26
    attributes = []
    for _ in range(int.from_bytes(source.read(found.start + 24, 2), "little")):
        head = source.read(offset, 12)
        if len(head) < 12 or offset + 12 > found.end:
            raise Damaged("its metadata is truncated")
        _, _, length, kind, size = struct.unpack("<HHHHI", head)
        value = offset + 12 + length
        key = name_of(source.read(offset + 12, length))
        attributes.append(Attribute(offset, value + size, key, kind, value))
        offset = value + size
    if offset > found.end:
        raise Damaged("its metadata is truncated")
    return Attributes(source, found, tuple(attributes), offset, name, edited=edited)


def name_of(data: bytes) -> str:
    """A stored text without its null."""
    return data.decode("utf-16-le", "replace").rstrip("\0")


def speaking(found: list[Attributes]) -> list[Attributes]:
    """The objects, of which the first shows the genres of all."""
    return [
        replace(attributes, spoken=() if number else tuple(found))
        for number, attributes in enumerate(found)
    ]
