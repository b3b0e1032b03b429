# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders as they will be: which names in them are there, given away or free."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, TypeAlias

from genreorganizer.domain.file_names import NAMELESS, folder_name
from genreorganizer.domain.files import name_key, spelling
from genreorganizer.domain.path_patterns import folder_names
from genreorganizer.library.companions import listing
from genreorganizer.library.service_folders import is_service_name
from genreorganizer.library.works.move_work import EXISTS
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Taken: TypeAlias = tuple[str, Message]
"""A code and a reason."""
NAME_TAKEN: Final = Message("there is another file with this name")
_NOTHING: Final[Mapping[str, bytes]] = {}
_SEPARATOR: Final = os.fsencode(os.sep)


class PlannedFolder:
    """A folder at or below the target, on the disk or planned.

    Attributes:
        path: The folder (bytes).
    """

    __slots__ = ("_alike", "_claims", "_folders", "_start", "_there", "path")

    def __init__(self, path: bytes, names: Collection[bytes] = ()) -> None:
        self.path = path
        self._start = path if path.endswith(_SEPARATOR) else path + _SEPARATOR
        self._there = names
        self._alike = {spelling(name): name for name in names} if names else _NOTHING
        self._claims: dict[str, bytes] = {}
        self._folders: dict[str, PlannedFolder] = {}

    @classmethod
    def on_disk(cls, path: bytes) -> PlannedFolder:
        """A folder with what is in it."""
        return cls(path, frozenset(listing(path)))

    def target(self, name: str) -> bytes:
        """The path of a file in it."""
        return self._start + os.fsencode(name)

    def inside(self, text: str) -> PlannedFolder:
        """The folder, or folders in folders, that a level of the pattern says."""
        found = self
        for name in folder_names(text):
            found = found.below(name)
        return found

    def below(self, name: str) -> PlannedFolder:
        """A folder in it, in the spelling that it has on the disk or got first."""
        wanted = os.fsencode(name)
        if is_service_name(wanted):  # no scan would look into it
            return self.below(folder_name(NAMELESS + name))
        key = name_key(name)
        found = self._folders.get(key)
        if wanted in self._there:
            if found is None or found.path != self._start + wanted:
                found = self._folders[key] = PlannedFolder.on_disk(self._start + wanted)
        elif found is None:
            alike = self._alike.get(key)
            found = self._folders[key] = (
                PlannedFolder(self._start + wanted)
                if alike is None
                else PlannedFolder.on_disk(self._start + alike)
            )
        return found

    def keep(self, name: str, source: bytes) -> None:
        """Let a file in it have the name that it has."""
        self._claims[name_key(name)] = source

    def claim(self, name: str, source: bytes, leaving: frozenset[bytes]) -> Taken | None:
        """Let a file have a name in it; a code and a reason where it cannot."""
        key = name_key(name)
        claimed = self._claims.get(key)
        if claimed is not None:
            other = os.fsdecode(os.path.basename(claimed))
            return "two_for_one", Message("{other} goes to the same name", other=other)
        if key in self._folders:
            return EXISTS, NAME_TAKEN
        there = self._alike.get(key)
        if there is not None:
            path = self._start + there
            if path != source and path not in leaving:
                return EXISTS, NAME_TAKEN
        self._claims[key] = source
        return None
