# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own errors: each message is one line that a person can act on."""

from __future__ import annotations


class GenreOrganizerError(Exception):
    """Base of all expected errors.

    ``str(error)`` is one line for the person: what, which file, what to do.
    """


class UsageError(GenreOrganizerError):
    """The person asked for something that cannot be done as asked (exit status 2)."""


class EnvironmentTrouble(GenreOrganizerError):
    """The machine, not the request, is in the way: disk, lock, database, display (exit 3)."""


class LibraryDamaged(EnvironmentTrouble):
    """The pages of a database do not hold together."""


class ModelUnusable(EnvironmentTrouble):
    """A classifier is missing, altered, or needs features this program cannot compute."""


class Interrupted(GenreOrganizerError):
    """What was going on was broken off because the program ends; nobody needs to be told."""


class QueryError(UsageError):
    """A query does not parse.

    Attributes:
        position: Zero-based index of the character at which parsing failed.
        expected: What would have been understood there.
    """

    def __init__(self, message: str, position: int, expected: str) -> None:
        super().__init__(message)
        self.position = position
        self.expected = expected


class UnreadableFile(GenreOrganizerError):
    """A file cannot be read as audio; the message says why.

    Attributes:
        code: ``missing``, ``io_error`` (the disk's fault, not the file's) or ``unreadable``.
    """

    def __init__(self, message: str, code: str = "unreadable") -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[UnreadableFile], tuple[str, str]]:
        return (type(self), (str(self), self.code))


class WriteRefused(GenreOrganizerError):
    """A genre was not written and the file is byte-identical to before.

    Attributes:
        code: Stable identifier of the reason, for scripts and tests.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[WriteRefused], tuple[str, str]]:
        return (type(self), (self.code, str(self)))
