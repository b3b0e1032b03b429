# SPDX-License-Identifier: GPL-3.0-or-later
"""FLAC's metadata blocks as a tag whose items are pictures. RFC 9639, sections 8.1 and 8.8."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.model import COVER
from genreorganizer.tags.patch import Patch
from genreorganizer.tags.picture import FRONT, OTHER, CoverPicture, data_of
from genreorganizer.tags.tag import ItemTag, Role, splice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.model import TagPlace
    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable, Wanted

STREAMINFO, PADDING, COMMENT, PICTURE = 0, 1, 4, 6
LAST = 0x80
"""The flag of the block that the audio follows."""
LONGEST_BLOCK = (1 << 24) - 1
NAME = "picture"


@dataclass(frozen=True, slots=True)
class Block:
    """A metadata block: its type and its extent, the header included."""

    kind: int
    start: int
    end: int


@dataclass(frozen=True)
class Pictures(ItemTag[Block]):
    """The blocks of a file; those with the cover are its items.

    Items are told without the flag of the last block, which goes where it belongs.

    Attributes:
        source: The file.
        items: All blocks, the stream information first.
        edited: The fields that may be edited.
        name: The place's name.
        version: For display.
    """

    source: Readable
    items: tuple[Block, ...]
    edited: tuple[str, ...] = COVER
    name: str = NAME
    version: str = "FLAC"

    def role(self, item: Block) -> Role | None:
        """By the picture's type."""
        if item.kind != PICTURE or "cover" not in self.edited:
            return None
        kind = int.from_bytes(self.source.read(item.start + 4, 4), "big")
        return Role("cover", kind) if kind in (FRONT, OTHER) else None

    def stored(self, item: Block) -> bytes:
        """A block, whole."""
        head = self.source.read(item.start, 1)[0] & ~LAST
        return bytes((head,)) + self.source.read(item.start + 1, item.end - item.start - 1)

    def picture_of(self, item: Block) -> bytes:
        """The picture in a block."""
        return data_of(self.source.read(item.start + 4, item.end - item.start - 4))

    def painted(self, picture: CoverPicture | None, old: Block | None) -> tuple[bytes, ...]:
        """One block."""
        if picture is None:
            return ()
        body = picture.block()
        if len(body) > LONGEST_BLOCK:
            raise NotWritable("its cover would be larger than FLAC allows", code="too_large")
        return (bytes((PICTURE,)) + len(body).to_bytes(3, "big") + body,)

    def compose(self, wanted: Wanted, options: WriteOptions) -> TagPlace:
        """See :class:`genreorganizer.tags.tag.Tag`; a first picture goes before the padding."""
        place = super().compose(wanted, options)
        if self.chosen or not place.values:
            return place
        behind = list(takewhile(lambda block: block.kind == PADDING, reversed(self.items)))
        return replace(place, positions=(len(self.items) - len(behind),))

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Patches over the pictures, and the flag of the last block."""
        old = self.chosen
        for block in old:
            if int.from_bytes(self.source.read(block.start + 1, 3), "big") + 4 != (
                block.end - block.start
            ):
                raise Damaged("one of its pictures is longer than it says")
        pieces, end = list(values), self.items[-1].end
        stays = [block for block in self.items if block not in old][-1]
        patches = splice(self.items, old, end, pieces, positions)
        if any(patch.data and patch.start >= stays.end for patch in patches):
            pieces[-1] = bytes((pieces[-1][0] | LAST,)) + pieces[-1][1:]
            patches = splice(self.items, old, end, pieces, positions)
            flag = 0
        else:
            flag = LAST
        head = self.source.read(stays.start, 1)[0]
        if head & LAST != flag:
            new = bytes((head & ~LAST | flag,))
            patches.append(Patch(stays.start, stays.start + 1, new))
        return patches
