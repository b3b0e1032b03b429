# SPDX-License-Identifier: GPL-3.0-or-later
"""What every kind of tag can do: tell its genres, and edit nothing but them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.patch import Patch


class Readable(Protocol):
    """Bytes at offsets: an open file, or a packet in memory."""

    @property
    def size(self) -> int:
        """Bytes there are."""

    def read(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes at ``offset``."""


class Tag(Protocol):
    """One tag in a file."""

    @property
    def name(self) -> str:
        """The place's name, see :class:`genreorganizer.tags.model.Place`."""

    @property
    def version(self) -> str:
        """For display, such as ``ID3v2.3``."""

    @property
    def values(self) -> tuple[bytes, ...]:
        """The stored genre items, byte for byte."""

    @property
    def positions(self) -> tuple[int, ...]:
        """How many items of the tag stand before each of them."""

    @property
    def vital(self) -> bool:
        """Programs that find this tag look for the genre nowhere else."""

    @property
    def empty(self) -> bool:
        """It holds no text, and takes along what other tags show when it gets a genre."""

    def fields(self) -> Mapping[str, list[str]]:
        """The texts beside the genre by the names of `field_keys.FIELD_KEYS`; some may be blank."""

    def texts(self) -> list[str]:
        """The stored texts, split but not interpreted."""

    def genres(self) -> list[str]:
        """The genres for display."""

    def encode(self, genres: Sequence[str], options: WriteOptions) -> tuple[bytes, ...]:
        """Items that hold the genres.

        Raises:
            NotWritable: This tag cannot hold one of them.
        """

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Patches that replace the items, the tag's own sizes and counts included.

        Without ``positions`` they go where the first one stands now, else to the end.

        Raises:
            NotWritable: The tag would not be sane.
        """


class Located(Protocol):
    """An item of a tag with its extent."""

    @property
    def start(self) -> int:
        """First byte."""

    @property
    def end(self) -> int:
        """Offset after the last byte."""


def numbered(kind: str, others: Sequence[Tag]) -> str:
    """The name of a further place of a kind: ``asf``, ``asf 2``, ``asf 3``."""
    number = 1 + sum(tag.name.partition(" ")[0] == kind for tag in others)
    return kind if number == 1 else f"{kind} {number}"


def positions_of(items: Sequence[Located], chosen: Sequence[Located]) -> tuple[int, ...]:
    """The indices of the chosen items."""
    starts = {item.start for item in chosen}
    return tuple(index for index, item in enumerate(items) if item.start in starts)


def splice(
    items: Sequence[Located],
    chosen: Sequence[Located],
    end: int,
    data: Sequence[bytes],
    positions: Sequence[int],
) -> list[tuple[int, int, bytes]]:
    """Replace the chosen items of a tag.

    Args:
        items: All items, in order.
        chosen: Those that go.
        end: Where the last item ends.
        data: What comes instead.
        positions: The index that each of them shall have; empty for the place of the first
            chosen one.

    Returns:
        Byte ranges and their new contents, not overlapping.
    """
    gone = {item.start for item in chosen}
    kept = [item.start for item in items if item.start not in gone]
    inserted: dict[int, bytes] = {}
    for number, piece in enumerate(data):
        if len(positions) == len(data):
            before = positions[number] - number
            at = kept[before] if 0 <= before < len(kept) else end
        else:
            at = chosen[0].start if chosen else end
        inserted[at] = inserted.get(at, b"") + piece
    ranges = [(at, at, piece) for at, piece in inserted.items() if at not in gone]
    return ranges + [(item.start, item.end, inserted.get(item.start, b"")) for item in chosen]


class Memory:
    """A packet in memory as a :class:`Readable`.

    Attributes:
        size: Its bytes.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = len(data)

    def read(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes at ``offset``."""
        return self._data[offset : offset + count]
