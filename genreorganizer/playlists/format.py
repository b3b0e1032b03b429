# SPDX-License-Identifier: GPL-3.0-or-later
"""What a format of playlist files declares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.messages import Message
    from genreorganizer.playlists.entry import Content, PlaylistEntry, Skipped


class Render(Protocol):
    """Makes a file's content."""

    def __call__(
        self, entries: Iterable[PlaylistEntry], name: str = ""
    ) -> tuple[bytes, list[Skipped]]:
        """The content of a file of this name, and the entries that it cannot hold."""


class Parse(Protocol):
    """Takes a file's content apart."""

    def __call__(self, content: bytes) -> Content:
        """What the file lists.

        Raises:
            UsageError: It is no such file.
        """


@dataclass(frozen=True, slots=True)
class PlaylistFormat:
    """A format of playlist files; all of the program knows it by this alone.

    Attributes:
        name: As people call it.
        suffixes: Endings of its files' names, in lower case; the first one is given to new files.
        label: What the window says of it where one is chosen.
        render: Makes a file.
        parse: Reads one.
    """

    name: str
    suffixes: tuple[str, ...]
    label: Message
    render: Render
    parse: Parse
