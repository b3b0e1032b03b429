# SPDX-License-Identifier: GPL-3.0-or-later
"""How paths are spelled on the disk, where the system takes several spellings for the same."""

from __future__ import annotations

import os

from genreorganizer.domain.files import spelling


class Spellings:
    """Finds the names that the folders' listings give.

    Inode numbers would not tell whether two spellings are one file: drivers in user space
    number files by the names they are asked for, and pools of disks give numbers twice.

    It remembers the listings: for one job, not for longer.
    """

    def __init__(self) -> None:
        self._names: dict[bytes, frozenset[bytes]] = {}
        self._alike: dict[bytes, dict[str, bytes]] = {}

    def listed(self, path: bytes, below: bytes | None = None) -> bytes:
        """A path as the listings spell it; what is not there, or not listed, stays as it is.

        Args:
            path: Absolute and normal.
            below: A folder above it whose own spelling is kept; that of all folders if None.
        """
        if not os.path.lexists(path):
            return path
        separator = os.fsencode(os.sep)
        if below is None:  # on Windows every drive and share has its own
            below = os.path.splitdrive(path)[0] + separator
        stem = below.rstrip(separator)
        found = below
        for name in path[len(stem) :].split(separator)[1:]:
            found = os.path.join(found, self._name(found, name))
        return found

    def _name(self, folder: bytes, name: bytes) -> bytes:
        if folder not in self._names:
            try:
                self._names[folder] = frozenset(os.listdir(folder))
            except OSError:
                self._names[folder] = frozenset()
        names = self._names[folder]
        if not name or name in names:
            return name
        if folder not in self._alike:
            self._alike[folder] = {spelling(other): other for other in names}
        return self._alike[folder].get(spelling(name), name)
