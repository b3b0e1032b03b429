# SPDX-License-Identifier: GPL-3.0-or-later
"""Vorbis comments: replace only the GENRE comments.

Keys are compared without case; the other comments need not even be valid UTF-8, since they are
never decoded and encoded again.

Vorbis I specification, section 5.2 (comment encoding); for Opus RFC 7845, section 5.2 (comment
header); for FLAC RFC 9639, section 8.6, without the framing bit at the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.tags import genre_text
from genreorganizer.tags.faults import Damaged, refuse_numbers
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.patch import Patch
from genreorganizer.tags.tag import positions_of, splice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable

_PEEK = 64
_LONGEST_VALUE = 1 << 16


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: its extent including the length field, and its lower-case key."""

    start: int
    end: int
    key: bytes


@dataclass(frozen=True)
class VorbisComment:
    """A comment block.

    Attributes:
        source: Where it stands: a file, or a packet in memory.
        count_at: Offset of the number of comments.
        comments: The comments.
        end: Offset after the last comment.
        name: The place's name.
        version: For display.
    """

    source: Readable
    count_at: int
    comments: tuple[Comment, ...]
    end: int
    name: str = "vorbis"
    version: str = "Vorbis comment"

    @property
    def _genre_comments(self) -> list[Comment]:
        return [comment for comment in self.comments if comment.key == b"genre"]

    @property
    def values(self) -> tuple[bytes, ...]:
        """The GENRE comments with their keys."""
        return tuple(self._data(comment) for comment in self._genre_comments)

    @property
    def positions(self) -> tuple[int, ...]:
        """Their indices among the comments."""
        return positions_of(self.comments, self._genre_comments)

    def _data(self, comment: Comment) -> bytes:
        return self.source.read(comment.start + 4, comment.end - comment.start - 4)

    @property
    def empty(self) -> bool:
        """Whether it holds nothing at all."""
        return not self.comments

    @property
    def vital(self) -> bool:
        """Programs that find it look elsewhere too."""
        return False

    def texts(self) -> list[str]:
        """The stored texts."""
        found = [self._text(comment) for comment in self._genre_comments]
        return [text for text in found if text]

    def genres(self) -> list[str]:
        """The genres for display."""
        found = [genre for text in self.texts() for genre in genre_text.interpret(text)]
        return list(dict.fromkeys(found))

    def fields(self) -> dict[str, list[str]]:
        """See :class:`genreorganizer.tags.tag.Tag`."""
        here = {comment.key for comment in self.comments}
        return {
            name: self._first(keys.vorbis)
            for name, keys in FIELD_KEYS.items()
            if not here.isdisjoint(keys.vorbis)
        }

    def _first(self, keys: Sequence[bytes]) -> list[str]:
        """The texts of the first of the lower-case ``keys`` that has any."""
        for key in keys:
            texts = [self._text(comment) for comment in self.comments if comment.key == key]
            if any(texts):
                return [text for text in texts if text]
        return []

    def _text(self, comment: Comment) -> str:
        if comment.end - comment.start > _LONGEST_VALUE:
            return ""
        return self._data(comment).partition(b"=")[2].decode("utf-8", "replace")

    def encode(self, genres: Sequence[str], options: WriteOptions) -> tuple[bytes, ...]:
        """One comment per genre, with the spelling of the key that stands there."""
        old = self._genre_comments
        return encode(genres, self._data(old[0])[:5] if old else b"GENRE")

    def others(self) -> tuple[bytes, ...]:
        """All comments but the GENRE ones."""
        return tuple(self._data(comment) for comment in self.comments if comment.key != b"genre")

    def edit(
        self, values: Sequence[bytes], positions: Sequence[int] = (), *, everything: bool = False
    ) -> list[Patch]:
        """Patches over the GENRE comments, or ``everything``, and the number of comments."""
        old = list(self.comments) if everything else self._genre_comments
        data = [len(value).to_bytes(4, "little") + value for value in values]
        spans = splice(self.comments, old, self.end, data, positions)
        count = len(self.comments) - len(old) + len(values)
        number = Patch(self.count_at, self.count_at + 4, count.to_bytes(4, "little"))
        return [*(Patch(*span) for span in spans), number]


def encode(genres: Sequence[str], key: bytes = b"GENRE") -> tuple[bytes, ...]:
    """One comment per genre.

    Raises:
        NotWritable: A genre would be read back as that of a number.
    """
    refuse_numbers(genres, "Vorbis")
    return tuple(key + b"=" + genre.encode("utf-8") for genre in genres)


def create(values: Sequence[bytes], vendor: bytes = b"Genre Organizer") -> bytes:
    """A new block without framing bit."""
    comments = b"".join(len(value).to_bytes(4, "little") + value for value in values)
    head = len(vendor).to_bytes(4, "little") + vendor
    return head + len(values).to_bytes(4, "little") + comments


def parse(source: Readable, start: int, limit: int) -> VorbisComment:
    """The block at ``start`` that ends before ``limit``.

    Raises:
        NotWritable: It is damaged.
    """

    def number(offset: int) -> int:
        data = source.read(offset, 4)
        if len(data) < 4 or offset + 4 > limit:
            raise Damaged("its comments end too early")
        return int.from_bytes(data, "little")

    count_at = start + 4 + number(start)
    count = number(count_at)
    offset = count_at + 4
    comments = []
    for _ in range(count):
        end = offset + 4 + number(offset)
        if end > limit:
            raise Damaged("one of its comments is longer than the block")
        key = source.read(offset + 4, min(_PEEK, end - offset - 4)).partition(b"=")[0].lower()
        comments.append(Comment(offset, end, key))
        offset = end
    return VorbisComment(source, count_at, tuple(comments), offset)
