# SPDX-License-Identifier: GPL-3.0-or-later
"""Files whose tags stand before and after the audio: MP3, TrueAudio, and the APEv2 family.

Where tags stand: ID3v2.4.0, main structure, section 5; the ID3v1 tag in the last 128 bytes; an
APEv2 tag before that (APEv2 specification); Lyrics3 1.00 and 2.00 between audio and ID3v1.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeGuard

from genreorganizer.tags import apev2, carried, id3v1, id3v2, id3v2_frames, id3v2_syntax
from genreorganizer.tags.containers import mpeg
from genreorganizer.tags.containers.base import (
    Extent,
    Values,
    edit_filling,
    edits,
    find,
    only,
    without,
)
from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch

if TYPE_CHECKING:
    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag

_PAGE = 4096
_LYRICS_V1 = 5200
_MOST_JUNK = 1 << 16
_TAG = re.compile(rb"ID3[\2-\4][^\xff].[\x00-\x7f]{4}", re.DOTALL)


class Ends:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    def __init__(self, source: Source, native: str, edited: tuple[str, ...]) -> None:
        self._source = source
        self.native = native
        self.made = (native,)
        self.edited = edited
        self._leading = id3v2_syntax.skip(source)
        heads = id3v2.parse_leading(source, edited)
        self._v1: id3v1.Id3v1Tag | None = None
        self._ape: apev2.ApeTag | None = None
        self._ape_at: int | None = None
        end = self._strip(source.size)
        if end < self._leading:
            raise Damaged("its tags overlap")
        self.payload = (Extent(self._leading, end),)
        tags = [*heads, self._ape, self._v1]
        found = [tag for tag in tags if tag]
        self.tags: list[Tag] = [*only(found, native), *without(found, native)]

    def _strip(self, end: int) -> int:
        """Where the audio ends: before every tag that follows it."""
        while True:
            here = end
            if block := id3v1.parse(self._source, end, self.edited):
                self._v1 = self._v1 or block
                end = block.start
            if tag := self._parse_ape(end):
                self._ape = self._ape or tag
                end = tag.start
            end -= self._lyrics(end)
            if length := self._appended_id3(end):
                self._ape_at = self._ape_at or end  # nobody looks for an APE tag before it
                end -= length
            if end == here:
                return end

    def _parse_ape(self, end: int) -> apev2.ApeTag | None:
        try:
            return apev2.parse(self._source, end, self.edited)
        except NotWritable:
            if self.native == "ape":
                raise
            return None  # a foreign tag that is left as it is

    def _lyrics(self, end: int) -> int:
        mark = self._source.read(max(0, end - 15), 15)
        if mark[6:] == b"LYRICS200" and mark[:6].isdigit():
            length = int(mark[:6]) + 15
            if length <= end and self._source.read(end - length, 11) == b"LYRICSBEGIN":
                return length
        if mark[6:] == b"LYRICSEND":
            start = max(0, end - _LYRICS_V1)
            found = self._source.read(start, end - start).rfind(b"LYRICSBEGIN")
            if found >= 0:
                return end - start - found
        return 0

    def _appended_id3(self, end: int) -> int:
        footer = self._source.read(max(0, end - 10), 10)
        if len(footer) < 10 or footer[:3] != b"3DI" or max(footer[6:]) > 127:
            return 0
        length = id3v2_syntax.from_syncsafe(footer[6:]) + 20
        if length > end or self._source.read(end - length, 3) != b"ID3":
            return 0
        return length

    def blank(self, place: str) -> Tag:
        """See :class:`Container`."""
        blank = apev2.blank if self.native == "ape" else id3v2.blank
        return blank(self.edited)

    def edit(self, changes: Changes) -> list[Patch]:
        """See :class:`Container`."""
        native = find(self.tags, self.native)
        place = changes.get(self.native)
        if native is None:
            at = (self._ape_at or self.payload[0].end) if self.native == "ape" else 0
            new = []
            if place and place.values:
                new.append(Patch(at, at, self._created((*place.values, *self._carried()))))
            return edits(self.tags, changes) + new
        if self.native in changes and place is None and self._is_created(native):
            others = edits(without(self.tags, self.native), changes)
            return [*others, Patch(native.start, native.end, b"")]
        others = edits(without(self.tags, self.native), changes)
        if self.native not in changes or not isinstance(native, id3v2.Id3v2Tag | apev2.ApeTag):
            return others
        return [*others, *edit_filling(native, place, self._carried())]

    def _is_created(self, tag: Tag) -> TypeGuard[id3v2.Id3v2Tag | apev2.ApeTag]:
        if not isinstance(tag, id3v2.Id3v2Tag | apev2.ApeTag):
            return False
        there = self._source.read(tag.start, tag.end - tag.start)
        with_fields = self._created((*tag.values, *self._carried()))
        return there in (self._created(tag.values), with_fields)

    def _carried(self) -> Values:
        others = without(self.tags, self.native)
        if self.native == "ape":
            return carried.ape_items(others, self.edited)
        return carried.id3_frames(others, self.edited, find(self.tags, self.native))

    def _created(self, values: Values) -> bytes:
        if self.native == "ape":
            return apev2.create(values)
        return id3v2_frames.create(values, multiple=_PAGE)  # whole pages can be shared by a copy


def open_mp3(source: Source, edited: tuple[str, ...] = GENRE) -> Ends:
    """MPEG audio, layers I to III.

    Raises:
        NotWritable: There is no MPEG audio, or a tag is damaged.
    """
    container = Ends(source, "id3v2", edited)
    extent = container.payload[0]
    first = mpeg.first_frame(source, extent)
    if first is None:
        raise NotWritable("there is no MPEG audio in it", code="not_audio")
    junk = source.read(extent.start, min(first - extent.start, _MOST_JUNK))
    if find(container.tags, "id3v2") is None and _TAG.search(junk):
        raise NotWritable(
            "its ID3 tag stands behind other data, where only some programs look; a new one would "
            "hide it from them",
            code="hidden_tags",
        )
    return container


def open_id3_first(source: Source, edited: tuple[str, ...] = GENRE) -> Ends:
    """TrueAudio."""
    return Ends(source, "id3v2", edited)


def open_ape_last(source: Source, edited: tuple[str, ...] = GENRE) -> Ends:
    """Monkey's Audio, WavPack, Musepack, TAK, OptimFROG."""
    return Ends(source, "ape", edited)
