# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of chunks: WAV, AIFF and DSDIFF, with an ID3 chunk.

The chunks are those of :mod:`genreorganizer.tags.containers.chunk`. None of the specifications
knows ``ID3 ``; all of them let a reader skip a chunk that it does not know (DSDIFF 1.5, section
2.4), and widespread programs put a whole ID3v2 tag there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.tags import carried, id3v1, id3v2, id3v2_frames
from genreorganizer.tags.containers import riff_info
from genreorganizer.tags.containers.base import Extent, Values, edit_filling, edits, find, only
from genreorganizer.tags.containers.chunk import (
    AIFF,
    DSDIFF,
    LONG_OUTER,
    OUTER,
    RIFX,
    WAV,
    Chunk,
    Dialect,
    long_sizes,
)
from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag

_MOST_HIDDEN = 1000
_HIDDEN = "hidden_tags"
_ID3 = b"ID3 "
_MOST_PADDING = 1 << 20
_SCRAP = 16  # bytes that are too few to be more of the audio
_KNOWN_BEHIND = frozenset(
    (b"LIST", b"fact", b"cue ", b"plst", b"smpl", b"inst", b"bext", b"JUNK", b"junk", b"PAD ",
     b"FLLR", b"afsp", b"PEAK", b"iXML", b"aXML", b"axml", b"chna", b"DISP", b"_PMX", b"umid",
     b"levl", b"MD5 ", b"acid", b"strc", b"cart", b"minf", b"elm1", b"regn", b"SAUR", b"LGWV",
     b"ResU", b"R64M", b"ID3 ", b"id3 ", b"fmt ", b"NAME", b"AUTH", b"(c) ", b"ANNO", b"MARK",
     b"INST", b"COMT", b"MIDI", b"AESD", b"APPL", b"CHAN", b"COMM", b"FVER", b"basc", b"trns",
     b"cate", b"SAXL", b"DIIN", b"MANF", b"PROP")
)  # fmt: skip
"""Chunks that follow audio: what has another name behind a stated end may be more of the audio."""


def _printable(name: bytes) -> bool:
    return all(32 <= byte < 127 for byte in name)


def _streamed() -> NotWritable:
    return NotWritable("it was recorded as a stream and does not state its size", code="streamed")


def _behind() -> NotWritable:
    return NotWritable(
        "its audio may go on behind its stated end, where a new tag would cut it apart; save it "
        "again with an audio editor",
        code="audio_behind",
    )


def _hidden() -> NotWritable:
    return NotWritable(
        "it has tags where only some programs look, as behind its stated end", code=_HIDDEN
    )


class Chunks:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    native = "id3v2"
    made = (native,)

    def __init__(self, source: Source, dialect: Dialect, edited: tuple[str, ...]) -> None:
        self._source = source
        self.edited = edited
        self._dialect = dialect
        self._head = 4 + dialect.width
        self._long = long_sizes(source)
        outer = int.from_bytes(source.read(4, dialect.width), dialect.order)
        outer = self._long.get(OUTER, outer)
        self._outer = None if outer in (0, (1 << 8 * dialect.width) - 1) else outer
        self._limit = source.size
        if self._outer is not None:
            self._limit = min(self._head + outer, source.size)
        self._open: Chunk | None = None
        self._suspect = False
        try:
            self._chunks = self._walk()
        except NotWritable as unfit:
            if self._limit == source.size or unfit.code == _HIDDEN:
                raise
            self._limit = source.size  # a known bug of others: an outer size that is too small
            self._chunks = self._walk()
        if not self._chunks:
            raise Damaged("there is no audio in it")
        if self._outer is None and not self._open:
            raise _streamed()
        # A new chunk goes to the end, but not behind audio that lays claim to all that follows.
        self._tail = self._open.start if self._open else self._pad_end(self._chunks[-1])
        self._limit = max(self._limit, self._tail)
        chunks = [*self._chunks, self._open] if self._open else self._chunks
        audio = [chunk for chunk in chunks if chunk.name in dialect.audio]
        self.payload = tuple(Extent(chunk.data, chunk.end) for chunk in audio)
        if not self.payload:
            raise Damaged("there is no audio in it")
        self._id3: dict[str, Chunk] = {}
        self.tags: list[Tag] = []
        for chunk in self._chunks:
            if chunk.name in dialect.id3:
                tag = id3v2.parse(source, chunk.data, chunk.end, self.tags, edited)
                if tag is None:
                    raise Damaged("its ID3 chunk holds no ID3 tag")
                self.tags.append(tag)
                self._id3[tag.name] = chunk
        self._info = next(iter(self._info_lists()), None)
        self.tags += [self._info] if self._info else []

    def _walk(self) -> list[Chunk]:
        """The chunks inside the file's outer chunk, up to the first behind the audio that is none.

        What lays claim to all that follows is set apart as the open chunk: audio that was cut
        short or streamed without a size, and behind the audio anything that was cut short.

        Raises:
            NotWritable: Another one is longer than the space.
        """
        offset = self._head + 4
        chunks: list[Chunk] = []
        audio_seen = False
        while self._limit - offset >= self._head:
            chunk = self._chunk(offset)
            if not _printable(chunk.name):
                break
            if chunk.name.upper() == _ID3 and chunk.name not in self._dialect.id3:
                raise _hidden()
            audio = chunk.name in self._dialect.audio
            if audio and chunk.data == chunk.end and self._dialect.endless:
                self._open = replace(chunk, end=self._limit)
                self._refuse_hidden_tags(chunk.end)
                self._suspect = self._sounds_behind(self._limit)
                return chunks
            if chunk.end > self._limit:
                torn = audio or (audio_seen and not self._may_hold_tags(chunk))
                if torn and self._limit == self._source.size:
                    unknown = not audio and chunk.name not in _KNOWN_BEHIND
                    self._suspect = unknown and self._limit - chunk.start > _SCRAP
                    self._open = replace(chunk, end=self._limit)
                    return chunks
                raise Damaged("one of its chunks is longer than the file")
            audio_seen = audio_seen or audio
            chunks.append(chunk)
            offset = chunk.padded
        empty = chunks and chunks[-1].data == chunks[-1].end
        if empty and chunks[-1].name in self._dialect.audio and offset < self._limit:
            raise _streamed()
        self._refuse_hidden_tags(offset)
        self._suspect = self._sounds_behind(offset)
        return chunks

    def _sounds_behind(self, offset: int) -> bool:
        """Whether neither padding nor known chunks follow, but what may be audio."""
        while self._source.size - offset >= self._head:
            chunk = self._chunk(offset)
            if chunk.name not in _KNOWN_BEHIND or chunk.end > self._source.size:
                break
            offset = chunk.padded
        rest = self._source.size - offset
        if rest > _MOST_PADDING:
            return True
        return len(self._source.read(offset, rest).strip(b"\0")) > _SCRAP

    def refuse_audio_behind(self) -> None:
        """Refuse a file whose audio may go on behind its stated end.

        Raises:
            NotWritable: It is one.
        """
        if self._suspect:
            raise _behind()

    def _chunk(self, offset: int) -> Chunk:
        head = self._source.read(offset, self._head)
        size = self._long.get(head, int.from_bytes(head[4:], self._dialect.order))
        data = offset + self._head
        return Chunk(head[:4], offset, data, data + size)

    def _may_hold_tags(self, chunk: Chunk) -> bool:
        if chunk.name == b"LIST":
            return self._source.read(chunk.data, 4) == b"INFO"
        return chunk.name.upper() == _ID3

    def _refuse_hidden_tags(self, offset: int) -> None:
        """Tags behind the end, or behind audio without a size: not all programs look there."""
        legacy = id3v1.parse(self._source, self._source.size)
        if self._source.read(offset, 3) == _ID3[:3] or (legacy and legacy.start >= offset):
            raise _hidden()
        for _ in range(_MOST_HIDDEN):
            chunk = self._chunk(offset)
            if chunk.end > self._source.size:
                return
            if self._may_hold_tags(chunk):
                raise _hidden()
            offset = chunk.padded

    def _pad_end(self, chunk: Chunk) -> int:
        """Where the chunk ends together with its pad byte, if that is there."""
        if chunk.padded <= self._limit or self._source.read(chunk.end, 1) == b"\0":
            return chunk.padded
        return chunk.end

    def _info_lists(self) -> list[riff_info.InfoList]:
        """The first list with an edited field, else the first one; none that is torn."""
        found: list[riff_info.InfoList] = []

        for chunk in self._chunks if self._dialect is WAV else ():
            if chunk.name == b"LIST" and self._source.read(chunk.data, 4) == b"INFO":
                info = riff_info.parse(self._source, chunk, self.edited)
                if info is None:
                    return []
                found.append(info)
        return sorted(found, key=lambda info: not info.values)[:1]

    def blank(self, place: str) -> Tag:
        """See :class:`Container`."""
        return id3v2.blank(self.edited)

    def edit(self, changes: Changes) -> list[Patch]:
        """See :class:`Container`."""
        patches: list[Patch] = []
        if self._info and "info" in changes:
            inner = edits(only(self.tags, "info"), changes)
            patches += inner + self._resized(self._info.chunk, growth(inner))
        place = changes.get(self.native)
        native = self._id3.get(self.native)
        if native is None and place and place.values:
            new = id3v2_frames.create((*place.values, *self._carried()))
            patches.append(self._creation(new))
        for name, chunk in self._id3.items():
            if chunk is native and name in changes and place is None and self._is_created(chunk):
                patches.append(Patch(chunk.start, self._tail, b""))
            else:
                inner = self._inner(name, changes)
                patches += inner + self._resized(chunk, growth(inner))
        return self._with_sizes(patches)

    def _inner(self, name: str, changes: Changes) -> list[Patch]:
        tag = find(self.tags, name)
        if name == self.native and name in changes and isinstance(tag, id3v2.Id3v2Tag):
            return edit_filling(tag, changes[name], self._carried())
        return edits(only(self.tags, name), changes)

    def _is_created(self, chunk: Chunk) -> bool:
        body = self._source.read(chunk.data, chunk.end - chunk.data)
        values = self.tags[0].values
        created = id3v2_frames.create(values), id3v2_frames.create((*values, *self._carried()))
        return chunk is self._chunks[-1] and body in created

    def _carried(self) -> Values:
        native = find(self.tags, self.native)
        return carried.id3_frames(only(self.tags, "info"), self.edited, native)

    def _resized(self, chunk: Chunk, delta: int) -> list[Patch]:
        """The chunk's size, and its pad byte as the new size needs it."""
        size = chunk.end - chunk.data
        pad = Patch(chunk.end, self._pad_end(chunk), bytes((size + delta) % 2))
        return [self._number(chunk.start + 4, size + delta), pad] if delta else []

    def _number(self, at: int, value: int) -> Patch:
        width = self._dialect.width
        if value >= (1 << 8 * width) - 1:
            raise NotWritable("it would become larger than its format allows", code="too_large")
        return Patch(at, at + width, value.to_bytes(width, self._dialect.order))

    def _creation(self, tag: bytes) -> Patch:
        """A new last chunk, after the pad byte that an odd last chunk may lack."""
        at = self._tail
        missing = bytes(0 if self._open else self._chunks[-1].padded - at)
        head = self._dialect.id3[0] + len(tag).to_bytes(self._dialect.width, self._dialect.order)
        return Patch(at, at, missing + head + tag + bytes(len(tag) % 2))

    def _with_sizes(self, patches: list[Patch]) -> list[Patch]:
        """The outer size, counted from what will really be there."""
        delta = growth(patches)
        if not delta or self._outer is None:
            return patches
        outer = (self._outer if self._open else self._limit - self._head) + delta
        if self._long:
            return [*patches, Patch(LONG_OUTER, LONG_OUTER + 8, outer.to_bytes(8, "little"))]
        return [*patches, self._number(4, outer)]


def read_wav(source: Source, edited: tuple[str, ...] = GENRE) -> Chunks:
    """RIFF WAVE, with its big-endian and its large relatives."""
    return Chunks(source, RIFX if source.read(0, 4) == b"RIFX" else WAV, edited)


def read_aiff(source: Source, edited: tuple[str, ...] = GENRE) -> Chunks:
    """AIFF and AIFF-C."""
    return Chunks(source, AIFF, edited)


def read_dsdiff(source: Source, edited: tuple[str, ...] = GENRE) -> Chunks:
    """DSDIFF."""
    return Chunks(source, DSDIFF, edited)


def for_writing(
    read: Callable[[Source, tuple[str, ...]], Chunks],
) -> Callable[[Source, tuple[str, ...]], Chunks]:
    """The same, without files whose audio may go on behind its stated end."""

    def opened(source: Source, edited: tuple[str, ...] = GENRE) -> Chunks:
        container = read(source, edited)
        container.refuse_audio_behind()
        return container

    return opened
