# SPDX-License-Identifier: GPL-3.0-or-later
"""ASF (WMA): attributes of the extended content description, and the content description.

The latter holds title, artist and comment. Attributes of a field's name elsewhere (in the metadata
objects of the header extension, in a second description) are places of their own, emptied on a
write. Programs keep the further ones of several genres there and show them all, so they do not
contradict one another. A picture (WM/Picture) that is too large for the extended content
description, which counts in two bytes, belongs into the metadata library.

Advanced Systems Format (ASF) Specification (Microsoft), sections 3.1 (header), 3.2 (file
properties), 3.4 (header extension), 3.10 (content description), 3.11 (extended content
description), 4.7 (metadata) and 4.8 (metadata library).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeGuard
from uuid import UUID

from genreorganizer.domain import formatting
from genreorganizer.tags import genre_text
from genreorganizer.tags.containers.base import Extent, Values, edits, find, without
from genreorganizer.tags.faults import Damaged, NotWritable, refuse_numbers
from genreorganizer.tags.field_keys import FIELD_KEYS, field_of
from genreorganizer.tags.model import GENRE, TagPlace
from genreorganizer.tags.patch import Patch, growth
from genreorganizer.tags.picture import FRONT, OTHER, CoverPicture
from genreorganizer.tags.tag import ItemTag, Memory, Role, numbered, splice, texts_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Readable, Tag, Wanted

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
_DESCRIBED = ("title", "artist", "copyright", "comment", "rating")
_UNICODE, _BYTES, _NUMBER = 0, 1, 3
_LONGEST_SHORT = (1 << 16) - 1
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
class Attributes(ItemTag[Attribute]):
    """The attributes of one object, as a tag.

    Attributes:
        source: The file.
        object: The extended content description, a metadata or a metadata library object.
        attributes: All its attributes.
        end: Offset after the last one; some programs leave something behind it.
        name: The place's name.
        version: For display.
        spoken: The objects whose genres this one shows together, itself first; none where
            another one does.
        edited: The fields that may be edited.
    """

    source: Readable
    object: Object
    attributes: tuple[Attribute, ...]
    end: int
    name: str
    version: str = "ASF"
    spoken: tuple[Attributes, ...] | None = None
    edited: tuple[str, ...] = GENRE

    @property
    def all_items(self) -> Sequence[Attribute]:
        """The attributes."""
        return self.attributes

    def role(self, item: Attribute) -> Role | None:
        """By its name."""
        if item.key == _PICTURE and item.kind == _BYTES and "cover" in self.edited:
            (kind,) = self.source.read(item.value, 1) or (-1,)
            return Role("cover", kind) if kind in (FRONT, OTHER) else None
        field = "genre" if item.key == _KEY else field_of("asf", item.key)
        return Role(field, item.key) if field else None

    def preferred(self, field: str) -> Sequence[str]:
        """Names of attributes."""
        return FIELD_KEYS[field].asf if field in FIELD_KEYS else ()

    def texts_of(self, item: Attribute) -> list[str]:
        """Its text, where it is not empty."""
        return [text] if (text := self._text(item)) else []

    def stored(self, item: Attribute) -> bytes:
        """An attribute, whole."""
        return self.source.read(item.start, item.end - item.start)

    @property
    def empty(self) -> bool:
        """Never to be filled from other tags."""
        return False

    @property
    def vital(self) -> bool:
        """Programs that find it look elsewhere too."""
        return False

    def texts(self) -> list[str]:
        """The stored texts."""
        return self._first((_KEY,))

    def genres(self) -> list[str]:
        """The genres for display, those of all objects where this is the first."""
        spoken = (self,) if self.spoken is None else self.spoken
        texts = [text for attributes in spoken for text in attributes.texts()]
        found = [genre for text in texts for genre in genre_text.interpret(text)]
        return list(dict.fromkeys(found))

    def fields(self) -> dict[str, list[str]]:
        """See :class:`genreorganizer.tags.tag.Tag`."""
        here = {attribute.key for attribute in self.attributes}
        return {
            name: self._first(keys.asf)
            for name, keys in FIELD_KEYS.items()
            if not here.isdisjoint(keys.asf)
        }

    def _first(self, keys: Sequence[str]) -> list[str]:
        """The texts of the first of the keys that has any."""
        for key in keys:
            found = [self._text(a) for a in self.attributes if a.key == key]
            if any(found):
                return [text for text in found if text]
        return []

    def _text(self, attribute: Attribute) -> str:
        if attribute.end - attribute.value > _LONGEST_VALUE:
            return ""
        data = self.source.read(attribute.value, attribute.end - attribute.value)
        if attribute.kind in (3, 4, 5):
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
        if self.name != "asf" or not names or (role.field in _DESCRIBED and old is None):
            return ()
        if old and old.kind == _NUMBER and texts[0].isascii() and texts[0].isdigit():
            data = struct.pack("<I", int(texts[0]) & 0xFFFFFFFF)
            return (_attribute(old.key, _NUMBER, data),)
        name = old.key if old else names[0]
        return tuple(_attribute(name, _UNICODE, _unicode(text)) for text in texts)

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
        small = len(data) <= _LONGEST_SHORT
        if self.name == "asf" and small:
            return (_attribute(_PICTURE, _BYTES, data),)
        if self.name == LARGE_PLACE and not small:
            key = (_PICTURE + "\0").encode("utf-16-le")
            return (struct.pack("<HHHHI", 0, 0, len(key), _BYTES, len(data)) + key + data,)
        return ()

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Patches over the attributes, their number and the object's size."""
        old = self.chosen
        spans = splice(self.attributes, old, self.end, values, positions)
        patches = [Patch(*span) for span in spans]
        count = len(self.attributes) - len(old) + len(values)
        if count >= 1 << 16:
            raise NotWritable("it has too many attributes", code="too_large")
        size = self.object.end - self.object.start + growth(patches)
        start = self.object.start
        return [
            *patches,
            Patch(start + 16, start + 24, size.to_bytes(8, "little")),
            Patch(start + 24, start + 26, count.to_bytes(2, "little")),
        ]


def _unicode(text: str) -> bytes:
    data = (text + "\0").encode("utf-16-le")
    if len(data) >= 1 << 16:
        raise NotWritable("a text is longer than ASF allows", code="too_large")
    return data


def _attribute(name: str, kind: int, data: bytes) -> bytes:
    key = (name + "\0").encode("utf-16-le")
    return struct.pack("<H", len(key)) + key + struct.pack("<HH", kind, len(data)) + data


def compose(wanted: Wanted, options: WriteOptions, name: str = "asf") -> tuple[bytes, ...]:
    """The attributes of an object that does not exist yet.

    Raises:
        NotWritable: A text is too long, or a genre would be read back as that of a number.
    """
    nothing = Attributes(Memory(b""), Object(EXTENDED, 0, 0), (), 0, name, edited=tuple(wanted))
    return nothing.compose(wanted, options).values


@dataclass(frozen=True, slots=True)
class Description:
    """The content description as a tag: five texts in a fixed order.

    Attributes:
        source: The file.
        object: Where it stands.
        edited: The fields that may be edited.
        name: The place's name.
        version: For display.
        layout: There is only one.
        empty: Never to be filled from other tags.
        vital: Programs that find it look elsewhere too.
    """

    source: Readable
    object: Object
    edited: tuple[str, ...]
    name: str = "asf-description"
    version: str = "ASF"
    layout: tuple[int, ...] = ()
    empty: bool = False
    vital: bool = False

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
        return [at for at, field in enumerate(_DESCRIBED) if field in self.edited]

    @property
    def values(self) -> tuple[bytes, ...]:
        """The texts of the edited fields, byte for byte."""
        slots = self.slots()
        return tuple(slots[at] for at in self._here)

    @property
    def positions(self) -> tuple[int, ...]:
        """Always the same order."""
        return ()

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
            texts = texts_in(wanted, _DESCRIBED[at])
            if texts is not None and _name(slots[at]) != (text := "; ".join(texts)):
                slots[at] = _unicode(text) if text else b""
        return TagPlace(self.name, tuple(slots[at] for at in self._here))

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """One patch over its texts, and its size."""
        slots = self.slots()
        for at, value in zip(self._here, values or [b""] * len(self._here), strict=True):
            slots[at] = value
        start = self.object.start
        end = start + 34 + sum(map(len, self.slots()))
        new = _described_by(slots)
        size = self.object.end - start + len(new) - (end - start - 24)
        return [
            Patch(start + 16, start + 24, size.to_bytes(8, "little")),
            Patch(start + 24, end, new),
        ]


def _described_by(slots: Sequence[bytes]) -> bytes:
    return struct.pack("<5H", *map(len, slots)) + b"".join(slots)


def _parse_extended(
    source: Source, found: Object, name: str, edited: tuple[str, ...]
) -> Attributes:
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
        attributes.append(Attribute(start, end, _name(key), kind, offset + 4))
        offset = end
    if offset > found.end:
        raise Damaged("its attributes are truncated")
    return Attributes(source, found, tuple(attributes), offset, name, edited=edited)


def _parse_metadata(
    source: Source, found: Object, name: str, edited: tuple[str, ...]
) -> Attributes:
    offset = found.start + 26
    attributes = []
    for _ in range(int.from_bytes(source.read(found.start + 24, 2), "little")):
        head = source.read(offset, 12)
        if len(head) < 12 or offset + 12 > found.end:
            raise Damaged("its metadata is truncated")
        _, _, length, kind, size = struct.unpack("<HHHHI", head)
        value = offset + 12 + length
        key = _name(source.read(offset + 12, length))
        attributes.append(Attribute(offset, value + size, key, kind, value))
        offset = value + size
    if offset > found.end:
        raise Damaged("its metadata is truncated")
    return Attributes(source, found, tuple(attributes), offset, name, edited=edited)


def _name(data: bytes) -> str:
    return data.decode("utf-16-le", "replace").rstrip("\0")


def _speaking(found: list[Attributes]) -> list[Attributes]:
    """The objects, of which the first shows the genres of all."""
    return [
        replace(attributes, spoken=() if number else tuple(found))
        for number, attributes in enumerate(found)
    ]


class Asf:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    native = "asf"

    def __init__(self, source: Source, edited: tuple[str, ...] = GENRE) -> None:
        self._source = source
        self.edited = edited
        described = not set(_DESCRIBED).isdisjoint(edited)
        self.made = (
            "asf",
            *(("asf-description",) if described else ()),
            *((LARGE_PLACE,) if "cover" in edited else ()),
        )
        head = source.read(0, 30)
        self._header_end = int.from_bytes(head[16:24], "little")
        self._count = int.from_bytes(head[24:28], "little")
        if head[:16] != HEADER or not 30 <= self._header_end <= source.size:
            raise Damaged("its header is incomplete")
        tags: list[Attributes] = []
        self._description: Object | None = None
        self._file: Object | None = None
        self._extensions: list[Object] = []
        for found in objects(source, 30, self._header_end):
            if found.guid == EXTENDED:
                tags.append(_parse_extended(source, found, numbered("asf", tags), edited))
            elif found.guid == DESCRIPTION:
                self._description = found
            elif found.guid == FILE:
                self._file = found
            elif found.guid == EXTENSION:
                self._extensions.append(found)
                self._metadata(found, tags)
        self.tags: list[Tag] = [*_speaking(sorted(tags, key=lambda tag: tag.name != "asf"))]
        if described and self._description:
            self.tags.append(Description(source, self._description, edited))
        following = source.read(self._header_end, 24)
        end = source.size
        if following[:16] == DATA:
            size = int.from_bytes(following[16:24], "little")
            end = self._header_end + size if 24 <= size <= source.size else end
        self.payload = (Extent(self._header_end, min(end, source.size)),)

    def described(self) -> dict[str, list[str]]:
        """Title, artist and comment, which stand in an object of their own (section 3.10)."""
        if self._description is None:
            return {}
        start, end = self._description.start + 24, self._description.end
        lengths = struct.unpack("<5H", self._source.read(start, 10).ljust(10, b"\0"))
        found = {}
        at = start + 10
        for name, length in zip(_DESCRIBED, lengths, strict=False):
            found[name] = [_name(self._source.read(at, min(length, end - at)))]
            at += length
        return found

    def _metadata(self, extension: Object, tags: list[Attributes]) -> None:
        names = {METADATA: "asf-metadata", LIBRARY: LARGE_PLACE}
        inside = int.from_bytes(self._source.read(extension.start + 42, 4), "little")
        if extension.start + 46 + inside != extension.end:
            raise Damaged("its header extension contradicts itself")
        for found in objects(self._source, extension.start + 46, extension.end):
            if found.guid in names:
                name = numbered(names[found.guid], tags)
                tags.append(_parse_metadata(self._source, found, name, self.edited))

    def compose_new(self, place: str, wanted: Wanted, options: WriteOptions) -> Values:
        """See :class:`Container`."""
        if place != "asf-description":
            return compose(wanted, options, place)
        described = [texts_in(wanted, field) for field in _DESCRIBED]
        texts = ["; ".join(here) for here in described if here is not None]
        return tuple(_unicode(text) if text else b"" for text in texts) if any(texts) else ()

    def edit(self, changes: Changes) -> list[Patch]:
        """See :class:`Container`."""
        tags = list(self.tags)
        others: list[Patch] = []
        inner: list[Patch] = []
        created = 0
        for name in self.made:
            place, tag = changes.get(name), find(self.tags, name)
            if name == LARGE_PLACE:
                tags, inner = self._library_made(changes, tags, tag)
            elif tag is None and place and place.values:
                new = self._created(name, place.values)
                others.append(Patch(self._header_end, self._header_end, new))
                created += 1
            elif name in changes and place is None and self._is_created(tag):
                others.append(Patch(tag.object.start, tag.object.end, b""))
                tags = without(tags, name)
                created -= 1
        return self._settle(changes, tags, others, created, inner)

    def _library_made(
        self, changes: Changes, tags: list[Tag], tag: Tag | None
    ) -> tuple[list[Tag], list[Patch]]:
        """A metadata library made or taken away, at the end of the header extension."""
        place = changes.get(LARGE_PLACE)
        if tag is None and place and place.values:
            if not self._extensions:
                raise NotWritable(
                    "its header has no place for a cover that large; choose one below {most}",
                    code="too_large",
                    most=formatting.size(_LONGEST_SHORT),
                )
            at = self._extensions[0].end
            return tags, [Patch(at, at, self._created(LARGE_PLACE, place.values))]
        if LARGE_PLACE in changes and place is None and isinstance(tag, Attributes):
            there = self._source.read(tag.object.start, tag.object.end - tag.object.start)
            last = any(extension.end == tag.object.end for extension in self._extensions)
            if last and there == self._created(LARGE_PLACE, tag.values):
                gone = Patch(tag.object.start, tag.object.end, b"")
                return without(tags, LARGE_PLACE), [gone]
        return tags, []

    def _created(self, name: str, values: Values) -> bytes:
        """A new object for a made place."""
        if name != "asf-description":
            guid = LIBRARY if name == LARGE_PLACE else EXTENDED
            body = b"".join(values)
            return guid + struct.pack("<QH", 26 + len(body), len(values)) + body
        here = iter(values)
        body = _described_by([next(here) if f in self.edited else b"" for f in _DESCRIBED])
        return DESCRIPTION + struct.pack("<Q", 24 + len(body)) + body

    def _is_created(self, tag: Tag | None) -> TypeGuard[Attributes | Description]:
        """Whether it is the last object, or the last but one made, and holds nothing else."""
        if isinstance(tag, Description):
            there = self._source.read(tag.object.start, tag.object.end - tag.object.start)
            return there == self._created(tag.name, tag.values)
        ends = {self._header_end}
        if self._description and self._description.end == self._header_end:
            ends.add(self._description.start)
        return (
            isinstance(tag, Attributes)
            and tag.object.end in ends
            and len(tag.attributes) == len(tag.values)
        )

    def _settle(
        self,
        changes: Changes,
        tags: Sequence[Tag],
        others: list[Patch],
        created: int,
        library: list[Patch],
    ) -> list[Patch]:
        """The tags edited, and the sizes and counts of what they are in.

        These are the header, the extensions, and the whole file where its size was right.
        """
        patches = [*edits(tags, changes), *library, *others]
        delta = growth(patches)
        sizes = [Patch(16, 24, (self._header_end + delta).to_bytes(8, "little"))]
        if created:
            sizes.append(Patch(24, 28, (self._count + created).to_bytes(4, "little")))
        for extension in self._extensions:
            start, end = extension.start, extension.end
            inner = growth(edits([tag for tag in tags if _lies_in(tag, extension)], changes))
            inner += growth(patch for patch in library if start < patch.start <= end)
            if inner:
                sizes += [
                    Patch(start + 16, start + 24, (end - start + inner).to_bytes(8, "little")),
                    Patch(start + 42, start + 46, (end - start - 46 + inner).to_bytes(4, "little")),
                ]
        if self._file:
            at = self._file.start + 40
            if int.from_bytes(self._source.read(at, 8), "little") == self._source.size:
                size = self._source.size + delta
                sizes.append(Patch(at, at + 8, size.to_bytes(8, "little")))
        return patches + sizes


def _lies_in(tag: Tag, outer: Object) -> bool:
    return isinstance(tag, Attributes) and outer.start < tag.object.start < outer.end
