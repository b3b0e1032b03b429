# SPDX-License-Identifier: GPL-3.0-or-later
"""FLAC: the block of comments, or of the cover, grows and shrinks; all others stay, also padding.

RFC 9639, section 8: metadata blocks, their header (8.1), stream information (8.2), Vorbis comments
(8.6) and pictures (8.8).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from genreorganizer.tags import carried, id3v1, id3v2, id3v2_syntax, vorbis_comment
from genreorganizer.tags.containers.base import Extent, Values, edit_filling, edits, without
from genreorganizer.tags.containers.flac_pictures import (
    COMMENT,
    LAST,
    LONGEST_BLOCK,
    NAME,
    PICTURE,
    STREAMINFO,
    Block,
    Pictures,
)
from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag

_COMMENTS = "vorbis"


class Flac:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    def __init__(self, source: Source, edited: tuple[str, ...] = GENRE) -> None:
        self._source = source
        self.edited = edited
        self.native = NAME if "cover" in edited else _COMMENTS
        self.made = (self.native,)
        start = id3v2_syntax.skip(source)
        self._first = start + 4
        trailer = id3v1.parse(source, source.size, edited)
        end = trailer.start if trailer else source.size
        blocks = self._measured(end)
        offset = blocks[-1].end
        comments = [Extent(b.start, b.end) for b in blocks if b.kind == COMMENT]
        self._comment = comments[0] if comments else None
        self._stream_info_end = self._first + 38
        self.payload = (Extent(offset, end),)
        self.tags: list[Tag] = []
        if self.native == NAME:
            self.tags.append(Pictures(source, tuple(blocks), edited))
        self._comments: vorbis_comment.VorbisComment | None = None
        if self._comment:
            at = self._comment.start + 4
            self._comments = vorbis_comment.parse(source, at, self._comment.end, edited)
            self.tags.append(self._comments)
        self.tags += id3v2.parse_leading(source, edited)
        if trailer:
            self.tags.append(trailer)

    def _measured(self, end: int) -> list[Block]:
        """As :meth:`_walk`, measured in the first way that makes sense."""
        with suppress(NotWritable):
            return self._walk(end, self._stated)
        with suppress(NotWritable):
            return self._walk(end, self._contained)
        return self._walk(end, self._sound, frames=False)

    def _walk(
        self, end: int, measure: Callable[[int, int], int], *, frames: bool = True
    ) -> list[Block]:
        """The blocks, with the audio behind them.

        Raises:
            NotWritable: The blocks, measured so, do not lead there.
        """
        blocks: list[Block] = []
        offset, last = self._first, False
        while not last:
            head = self._source.read(offset, 4)
            if len(head) < 4:
                raise Damaged("its metadata blocks are longer than the file")
            kind, start = head[0] & 0x7F, offset
            if offset == self._first and kind != STREAMINFO:
                raise Damaged("it does not begin with its stream information")
            offset = offset + 4 + measure(offset, kind)
            blocks.append(Block(kind, start, offset))
            last = bool(head[0] & LAST)
        sync = self._source.read(offset, 2)
        odd = frames and offset < end and (sync[:1] != b"\xff" or sync[1] & 0xFC != 0xF8)
        if offset > end or odd:
            raise Damaged("its metadata blocks do not lead to the audio")
        return blocks

    def _stated(self, block: int, kind: int) -> int:
        """A block's length as its header says."""
        return int.from_bytes(self._source.read(block + 1, 3), "big")

    def _contained(self, block: int, kind: int) -> int:
        """A block's length as its content says: some programs wrote headers that are too small."""
        body = block + 4
        if kind == COMMENT:
            return vorbis_comment.parse(self._source, body, self._source.size).end - body
        if kind == PICTURE:
            at = body + 4
            for more in (0, 16, 0):  # the lengths of type, description and data
                at += more
                at += 4 + int.from_bytes(self._source.read(at, 4), "big")
            return at - body
        return self._stated(block, kind)

    def _sound(self, block: int, kind: int) -> int:
        """A block's length as its header says, where its content fits into that."""
        length = self._stated(block, kind)
        if self._contained(block, kind) > length:
            raise Damaged("one of its metadata blocks is longer than it says")
        return length

    def blank(self, place: str) -> Tag:
        """See :class:`Container`."""
        return vorbis_comment.blank(self.edited)

    def edit(self, changes: Changes) -> list[Patch]:
        """See :class:`Container`."""
        patches = edits(without(self.tags, _COMMENTS), changes)
        if _COMMENTS not in changes:
            return patches
        place = changes[_COMMENTS]
        comments = self._comments
        if comments is None or self._comment is None:
            new = place.values if place else ()
            return patches + (self._creation((*new, *self._carried())) if new else [])
        if place is None and self._is_created(self._comment, comments.values):
            return patches + self._removal(self._comment)
        if self._comment.length - 4 != self._stated(self._comment.start, COMMENT):
            # With the size put right, other programs would decode more than before.
            raise Damaged("its comments are longer than they say")
        inner = edit_filling(comments, place, self._carried())
        length = self._comment.length - 4 + growth(inner)
        if length > LONGEST_BLOCK:
            raise NotWritable("its comments would exceed what FLAC allows", code="too_large")
        size = length.to_bytes(3, "big")
        return [
            *patches,
            *inner,
            Patch(self._comment.start + 1, self._comment.start + 4, size),
        ]

    def _creation(self, values: Values) -> list[Patch]:
        body = vorbis_comment.create(values)
        kind = self._source.read(self._first, 1)[0]
        last = kind & LAST
        block = bytes((COMMENT | last,)) + len(body).to_bytes(3, "big") + body
        at = self._stream_info_end
        patches = [Patch(at, at, block)]
        if last:
            patches.append(Patch(self._first, self._first + 1, bytes((STREAMINFO,))))
        return patches

    def _is_created(self, block: Extent, values: Values) -> bool:
        body = self._source.read(block.start + 4, block.length - 4)
        created = (values, (*values, *self._carried()))
        return block.start == self._stream_info_end and body in map(vorbis_comment.create, created)

    def _carried(self) -> Values:
        if self.native != _COMMENTS:  # a picture hides no text
            return ()
        return carried.comments(without(self.tags, _COMMENTS), self.edited)

    def _removal(self, block: Extent) -> list[Patch]:
        patches = [Patch(block.start, block.end, b"")]
        if self._source.read(block.start, 1)[0] & LAST:
            patches.append(Patch(self._first, self._first + 1, bytes((STREAMINFO | LAST,))))
        return patches
