# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that other computers know by other names, such as a share that is mounted elsewhere."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

_WINDOWS = re.compile(r"[A-Za-z]:|\\\\|//")
"""How an absolute path of Windows begins: with a drive or as a share."""


@dataclass(frozen=True, slots=True)
class PathMap:
    r"""A folder here and the same folder there.

    Attributes:
        here: Its absolute path on this computer.
        there: Its path on the others; may be one of another system, such as ``M:\music``.
    """

    here: str
    there: str

    @classmethod
    def parse(cls, text: str) -> PathMap:
        """``/srv/music=/mnt/music``; a relative folder here is one below the current.

        Raises:
            UsageError: It is not two folders with ``=`` between them.
        """
        here, _, there = text.partition("=")
        if not here or not there:
            raise UsageError(
                "{text} is not HERE=THERE, such as /srv/music=/mnt/music", text=repr(text)
            )
        if not _is_windows(here):
            here = os.path.abspath(here)
        return cls(here, there)

    def applied(self, path: str) -> str | None:
        """The path there; None where it lies in another folder."""
        here, below = _parts(self.here), _parts(path)
        if [_compared(self.here, part) for part in below[: len(here)]] != [
            _compared(self.here, part) for part in here
        ]:
            return None
        separator = "\\" if _is_windows(self.there) else "/"
        return separator.join([self.there.rstrip("/\\"), *below[len(here) :]]) or separator


def mapped(maps: Sequence[PathMap], path: str) -> str:
    """A path as it is on another computer; the innermost folder that is mapped counts."""
    for known in sorted(maps, key=lambda known: -len(_parts(known.here))):
        if (there := known.applied(path)) is not None:
            return there
    return path


def _is_windows(path: str) -> bool:
    return _WINDOWS.match(path) is not None


def _parts(path: str) -> list[str]:
    separators = r"[/\\]+" if _is_windows(path) else "/+"
    return [part for part in re.split(separators, path) if part]


def _compared(folder: str, part: str) -> str:
    return part.lower() if _is_windows(folder) else part
