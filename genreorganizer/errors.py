# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own errors: each carries one line that the user can act on."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.messages import Message

if TYPE_CHECKING:
    from genreorganizer.messages import Value

    Path = str | bytes | os.PathLike[str]


class GenreOrganizerError(Exception):
    """Base of all expected errors.

    ``str(error)`` is one English line: which file, what, what to do, and where the command line
    helps, of which the window says nothing.

    Attributes:
        message: What is wrong and what to do, without the file.
        path: The file that it is about, where there is one.
        see: The command that helps; may be empty. Its gaps are filled like those of the message.
        code: Stable identifier of the reason, for scripts and tests; may be empty.
    """

    def __init__(
        self,
        message: Message | str,
        /,
        *,
        path: Path | None = None,
        code: str = "",
        see: str = "",
        **values: Value,
    ) -> None:
        self.message = message if isinstance(message, Message) else Message(message, **values)
        self.path = None if path is None else os.fsdecode(path)
        self.code = code
        self.see = see.format_map(values)
        super().__init__(self.message)

    def __str__(self) -> str:
        line = f"{self.path}: {self.message}" if self.path is not None else str(self.message)
        return f"{line}; see: {self.see}" if self.see else line


class UsageError(GenreOrganizerError):
    """The user asked for something that cannot be done as asked (exit status 2)."""


class EnvironmentFailure(GenreOrganizerError):
    """The machine, not the request, is in the way: disk, lock, database, display (exit 3)."""


class LibraryDamaged(EnvironmentFailure):
    """The pages of a database do not hold together."""


class ModelUnusable(EnvironmentFailure):
    """A classifier is missing, altered, or needs features this program cannot compute."""


class Interrupted(GenreOrganizerError):
    """Work was broken off because the program ends; that needs no message."""


class QueryError(UsageError):
    """A query does not parse.

    Attributes:
        position: Zero-based index of the character at which parsing failed.
        expected: What would have been understood there.
    """

    def __init__(
        self, message: Message, /, *, position: int = 0, expected: Message | None = None
    ) -> None:
        super().__init__(message)
        self.position = position
        self.expected = expected or Message("")


class UnreadableFile(GenreOrganizerError):
    """A file cannot be read as audio; the message says why.

    Its code is ``missing``, ``io_error`` (the disk's fault, not the file's) or ``unreadable``.
    """

    def __init__(
        self,
        message: Message | str,
        /,
        *,
        code: str = "unreadable",
        path: Path | None = None,
        see: str = "",
        **values: Value,
    ) -> None:
        super().__init__(message, path=path, code=code, see=see, **values)


class WriteRefused(GenreOrganizerError):
    """A genre was not written and the file is byte-identical to before; the code says why."""
