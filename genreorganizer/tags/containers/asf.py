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
from typing import TYPE_CHECKING, TypeGuard

from genreorganizer.domain import formatting
from genreorganizer.tags.containers.asf_objects import (
    DATA,
    DESCRIBED,
    DESCRIPTION,
    EXTENDED,
    EXTENSION,
    FILE,
    HEADER,
    LARGE_PLACE,
    LIBRARY,
    LONGEST_SHORT,
    METADATA,
    Attributes,
    Description,
    Object,
    blank,
    blank_description,
    described_by,
    name_of,
    objects,
    parse_extended,
    parse_metadata,
    speaking,
)
from genreorganizer.tags.containers.base import Extent, Values, edits, find, without
from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth
from genreorganizer.tags.tag import numbered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag


class Asf:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    native = "asf"

    def __init__(self, source: Source, edited: tuple[str, ...] = GENRE) -> None:
        self._source = source
        self.edited = edited
        described = not set(DESCRIBED).isdisjoint(edited)
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
                tags.append(parse_extended(source, found, numbered("asf", tags), edited))
            elif found.guid == DESCRIPTION:
                self._description = found
            elif found.guid == FILE:
                self._file = found
            elif found.guid == EXTENSION:
                self._extensions.append(found)
                self._metadata(found, tags)
        self.tags: list[Tag] = [*speaking(sorted(tags, key=lambda tag: tag.name != "asf"))]
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
        for name, length in zip(DESCRIBED, lengths, strict=False):
            found[name] = [name_of(self._source.read(at, min(length, end - at)))]
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
                tags.append(parse_metadata(self._source, found, name, self.edited))

    def blank(self, place: str) -> Tag:
        """See :class:`Container`."""
        if place == "asf-description":
            return blank_description(self.edited)
        return blank(place, self.edited)

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
        return self._with_sizes(changes, tags, others, created, inner)

    def _library_made(
        self, changes: Changes, tags: list[Tag], tag: Tag | None
    ) -> tuple[list[Tag], list[Patch]]:
        """A metadata library made or taken away, at the end of the header extension."""
        place = changes.get(LARGE_PLACE)
        if tag is None and place and place.values:
            if not self._extensions:
                raise NotWritable(
                    "its header has no room for a cover that large; choose one below {most}",
                    code="too_large",
                    most=formatting.size(LONGEST_SHORT),
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
        body = described_by([next(here) if f in self.edited else b"" for f in DESCRIBED])
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
            and len(tag.items) == len(tag.values)
        )

    def _with_sizes(
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
