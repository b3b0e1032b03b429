# SPDX-License-Identifier: GPL-3.0-or-later
"""DSF, with an ID3v2 tag at its end.

DSF File Format Specification 1.01 (Sony), II: the DSD chunk of 28 bytes holds the size of the file
and where the metadata chunk starts (zero for none); then follow the fmt chunk and the data chunk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.tags import id3v2, id3v2_frames
from genreorganizer.tags.containers.base import Extent, edits
from genreorganizer.tags.faults import Damaged
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag


class Dsf:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    native = "id3v2"
    made = (native,)

    def __init__(self, source: Source, edited: tuple[str, ...] = GENRE) -> None:
        self._source = source
        self.edited = edited
        head = source.read(0, 28)
        self._pointer = int.from_bytes(head[20:28], "little")
        if self._pointer == source.size:  # some programs point to the end where no tag is
            self._pointer = 0
        fmt = source.read(28, 12)
        data = 28 + int.from_bytes(fmt[4:], "little")
        chunk = source.read(data, 12)
        end = data + int.from_bytes(chunk[4:], "little")
        if fmt[:4] != b"fmt " or chunk[:4] != b"data" or not data + 12 <= end <= source.size:
            raise Damaged("its chunks do not follow one another")
        self.payload = (Extent(data + 12, end),)
        self.tags: list[Tag] = []
        if self._pointer:
            if not end <= self._pointer < source.size:
                raise Damaged("its tag lies inside the audio or beyond the file")
            tag = id3v2.parse(source, self._pointer, source.size, edited=edited)
            if tag is None:
                raise Damaged("there is no ID3 tag where its header says")
            self.tags.append(tag)

    def blank(self, place: str) -> Tag:
        """See :class:`Container`."""
        return id3v2.blank(self.edited)

    def edit(self, changes: Changes) -> list[Patch]:
        """See :class:`Container`."""
        place = changes.get(self.native)
        end = self._source.size
        if not self._pointer:
            if not place or not place.values:
                return []
            pointer = Patch(20, 28, end.to_bytes(8, "little"))
            return self._with_sizes([Patch(end, end, id3v2_frames.create(place.values)), pointer])
        there = self._source.read(self._pointer, end - self._pointer)
        if (
            self.native in changes
            and place is None
            and there == id3v2_frames.create(self.tags[0].values)
        ):
            return self._with_sizes([Patch(self._pointer, end, b""), Patch(20, 28, bytes(8))])
        return self._with_sizes(edits(self.tags, changes))

    def _with_sizes(self, patches: Iterable[Patch]) -> list[Patch]:
        patches = list(patches)
        size = self._source.size + growth(patches)
        return [*patches, Patch(12, 20, size.to_bytes(8, "little"))]
