# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the journal keeps the pictures that covers had: files beside the library.

Each is there once, by the hash of its content, however many tracks carry it; so the library and its
daily backups stay small. A picture is durable before the row that names it is committed. A backup
that the user makes has its pictures beside it, as the library has.
"""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from genreorganizer import atomic
from genreorganizer.errors import WriteRefused
from genreorganizer.messages import system_message
from genreorganizer.tags import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy import Connection

_FOLDER: Final = ".covers"
"""Behind the name of the library's file."""
_CUT_OFF: Final = ".part"
_OURS: Final = re.compile(r"[0-9a-f]{64}|\.[0-9a-f]{16}" + re.escape(_CUT_OFF))
"""Pictures (`tags.name_of`), and what a crash left of one (`atomic.replaced`)."""


@dataclass(frozen=True, slots=True)
class KeptPictures:
    """Pictures by their names; the methods work in any process.

    Attributes:
        folder: Where they are; made when it is needed.
    """

    folder: str

    @classmethod
    def beside(cls, library: Path | str) -> KeptPictures:
        """Those of a library's file."""
        return cls(str(library) + _FOLDER)

    @classmethod
    def of(cls, connection: Connection) -> KeptPictures:
        """Those of the library that a connection leads to."""
        return cls.beside(connection.engine.url.database or "")

    def keep(self, data: bytes) -> str:
        """Keep some bytes durably; what is damaged of them is replaced.

        Returns:
            The name that `read` takes.

        Raises:
            WriteRefused: They cannot be kept.
        """
        name = name_of(data)
        file = os.path.join(self.folder, name)
        if _content(file) == data:
            return name
        try:
            os.makedirs(self.folder, exist_ok=True)
            with atomic.written(file) as stream:
                stream.write(data)
            atomic.sync_folder(self.folder)
        except OSError as error:
            raise WriteRefused(
                "the old cover cannot be kept for an undo ({reason})",
                code="not_kept",
                path=file,
                reason=system_message(error),
            ) from error
        return name

    def read(self, name: str) -> bytes:
        """What was kept under a name.

        Raises:
            WriteRefused: It is not there any more, or damaged.
        """
        file = os.path.join(self.folder, name)
        data = _content(file)
        if name_of(data) != name:
            raise WriteRefused(
                "its old cover is no longer kept: {file} is missing or damaged",
                code="not_kept",
                path=file,
                file=file,
            )
        return data

    def has(self, name: str) -> bool:
        """Whether `read` gives it: a damaged one is as good as lost."""
        return name_of(_content(os.path.join(self.folder, name))) == name

    def names(self) -> set[str]:
        """What is there: names of pictures, and of what crashes left of some."""
        with contextlib.suppress(OSError):
            return {name for name in os.listdir(self.folder) if _OURS.fullmatch(name)}
        return set()

    def take_over(self, other: KeptPictures, wanted: Iterable[str]) -> None:
        """Keep pictures that others keep, where sound; what is damaged here is replaced.

        Raises:
            WriteRefused: One cannot be kept.
        """
        for name in sorted({*wanted} & other.names()):
            try:
                data = other.read(name)
            except WriteRefused:
                continue
            self.keep(data)

    def remove_cut_off(self) -> None:
        """Remove what crashes left of some; nobody may be keeping any meanwhile."""
        self.remove(name for name in self.names() if name.endswith(_CUT_OFF))

    def remove(self, names: Iterable[str]) -> None:
        """Keep these no longer; nobody may be keeping any meanwhile."""
        for name in names:
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(self.folder, name))
        with contextlib.suppress(OSError):
            os.rmdir(self.folder)


def _content(file: str) -> bytes:
    with contextlib.suppress(OSError), open(file, "rb") as stream:
        return stream.read()
    return b""
