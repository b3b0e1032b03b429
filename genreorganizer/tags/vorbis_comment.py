# SPDX-License-Identifier: GPL-3.0-or-later
"""Vorbis comments: replace only those of the edited fields.

Keys are compared without case; the other comments need not even be valid UTF-8, since they are
never decoded and encoded again.

Vorbis I specification, section 5.2 (comment encoding); for Opus RFC 7845, section 5.2 (comment
header); for FLAC RFC 9639, section 8.6, without the framing bit at the end. Pictures are FLAC's
blocks in Base64 (METADATA_BLOCK_PICTURE, as the wiki of Xiph.Org describes it); before, some
programs wrote the picture alone (COVERART) and its type beside it.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from genreorganizer.override import override
from genreorganizer.tags.faults import Damaged, refuse_numbers
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch
from genreorganizer.tags.picture import FRONT, OTHER, CoverPicture, data_of
from genreorganizer.tags.tag import FillableTag, Memory, Role, splice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable

_PEEK = 64
_LONGEST_VALUE = 1 << 16
_PICTURE = b"metadata_block_picture"
_LONE_PICTURES = (b"coverart", b"coverartmime")
_KIND_DIGITS = 8
"""Digits of Base64 that tell a block's first four bytes, its type."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: its extent including the length field, and its lower-case key."""

    start: int
    end: int
    key: bytes


@dataclass(frozen=True)
class VorbisComment(FillableTag[Comment]):
    """A comment block.

    Attributes:
        source: Where it stands: a file, or a packet in memory.
        count_at: Offset of the number of comments.
        items: The comments.
        end: Offset after the last comment.
        edited: The fields that may be edited.
        name: The place's name.
        version: For display.
        pages: The segments of each of its pages, in Ogg.
    """

    kind: ClassVar[str] = "vorbis"
    source: Readable
    count_at: int
    items: tuple[Comment, ...]
    end: int
    edited: tuple[str, ...] = GENRE
    name: str = "vorbis"
    version: str = "Vorbis comment"
    pages: tuple[int, ...] = ()
    listed = True

    @property
    def layout(self) -> tuple[int, ...]:
        """Its pages."""
        return self.pages

    @override
    def key_of(self, item: Comment) -> bytes:
        return item.key

    @override
    def role(self, item: Comment) -> Role | None:
        if "cover" in self.edited:
            if item.key in _LONE_PICTURES:
                return Role("cover", FRONT)
            if item.key == _PICTURE and (kind := self._kind(item)) in (FRONT, OTHER):
                return Role("cover", kind)
        return super().role(item)

    @override
    def texts_of(self, item: Comment) -> list[str]:
        if item.end - item.start > _LONGEST_VALUE:
            return []
        text = self.stored(item).partition(b"=")[2].decode("utf-8", "replace")
        return [text] if text else []

    def stored(self, item: Comment) -> bytes:
        """A comment with its key, without its length."""
        return self.source.read(item.start + 4, item.end - item.start - 4)

    def encode(
        self, role: Role, texts: Sequence[str], old: Comment | None, options: WriteOptions
    ) -> tuple[bytes, ...]:
        """One comment per text, with the spelling of the key that stands there."""
        if role.field == "genre":
            refuse_numbers(texts, "Vorbis")
        key = new_key(role.field)
        if old is not None:
            key = self.stored(old)[: len(old.key)]
        return tuple(key + b"=" + text.encode("utf-8") for text in texts)

    def _kind(self, comment: Comment) -> int:
        """The type of a picture; -1 where it is broken."""
        start = comment.start + 4 + len(_PICTURE) + 1
        digits = self.source.read(start, min(_KIND_DIGITS, comment.end - start))
        return int.from_bytes(_decoded(digits)[:4].ljust(4, b"\xff"), "big", signed=True)

    def picture_of(self, item: Comment) -> bytes:
        """The picture in a comment, be it in a block or alone."""
        found = _decoded(self.stored(item).partition(b"=")[2])
        return data_of(found) if item.key == _PICTURE else found

    def painted(self, picture: CoverPicture | None, old: Comment | None) -> tuple[bytes, ...]:
        """One comment with a block."""
        if picture is None:
            return ()
        return (_PICTURE.upper() + b"=" + base64.b64encode(picture.block()),)

    def edit(
        self, values: Sequence[bytes], positions: Sequence[int] = (), *, everything: bool = False
    ) -> list[Patch]:
        """Patches over the edited fields, or ``everything``, and the number of comments."""
        old = self.items if everything else self.chosen
        data = [len(value).to_bytes(4, "little") + value for value in values]
        patches = splice(self.items, old, self.end, data, positions)
        count = len(self.items) - len(old) + len(values)
        number = Patch(self.count_at, self.count_at + 4, count.to_bytes(4, "little"))
        return [*patches, number]


def _decoded(digits: bytes) -> bytes:
    """What digits of Base64 stand for; nothing where they are none."""
    try:
        return base64.b64decode(digits, validate=True)
    except binascii.Error:
        return b""


def new_key(field: str) -> bytes:
    """The key of a new comment; also of what only ReplayGain and the like are called."""
    return FIELD_KEYS[field].vorbis[0].upper() if field in FIELD_KEYS else field.upper().encode()


def blank(edited: tuple[str, ...]) -> VorbisComment:
    """The comments of a block that does not exist yet."""
    return VorbisComment(Memory(b""), 0, (), 0, edited)


def create(values: Sequence[bytes], vendor: bytes = b"Genre Organizer") -> bytes:
    """A new block without framing bit."""
    comments = b"".join(len(value).to_bytes(4, "little") + value for value in values)
    head = len(vendor).to_bytes(4, "little") + vendor
    return head + len(values).to_bytes(4, "little") + comments


def parse(
    source: Readable, start: int, limit: int, edited: tuple[str, ...] = GENRE
) -> VorbisComment:
    """The block at ``start`` that ends before ``limit``, to edit some fields of it.

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
    return VorbisComment(source, count_at, tuple(comments), offset, edited)
