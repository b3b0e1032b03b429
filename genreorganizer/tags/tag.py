# SPDX-License-Identifier: GPL-3.0-or-later
"""What every kind of tag can do: tell its genres, and edit nothing but them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    def texts(self) -> list[str]:
        """The stored texts, split but not interpreted."""

    def genres(self) -> list[str]:
        """The genres for display."""

    def encode(self, genres: Sequence[str], options: WriteOptions) -> tuple[bytes, ...]:
        """Items that hold the genres.

        Raises:
            Unfit: This tag cannot hold one of them.
        """

    def edit(self, values: Sequence[bytes]) -> list[Patch]:
        """Patches that replace the items, the tag's own sizes and counts included.

        Raises:
            Unfit: The tag would not be sane.
        """


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
