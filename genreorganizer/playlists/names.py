# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of playlist files that every system takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.files import spelling

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_BYTES: Final = 255
"""Of a name on most file systems (NAME_MAX of Linux)."""
_DEVICE: Final = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])(?= *(\.|$))",
    re.IGNORECASE,
)
"""What Windows takes for devices, whatever ending follows ("Naming Files, Paths, and
Namespaces" in its documentation)."""


def file_name(name: str, ending: str = "") -> str:
    """A playlist's name as a file name, the ending included.

    Args:
        name: The playlist's.
        ending: Kept whole, such as ``.m3u8``.
    """
    safe = "".join("_" if char in '/\\:*?"<>|' or not char.isprintable() else char for char in name)
    safe = safe.strip(". ")
    if device := _DEVICE.match(safe):
        safe = f"{device[0]}_{safe[device.end() :]}"
    room = _LONGEST_BYTES - len(ending.encode())
    safe = safe.encode()[:room].decode("utf-8", "ignore").rstrip(". ")
    return (safe or "playlist") + ending


def file_names(names: Iterable[str], suffix: str) -> list[str]:
    """A file name for each playlist; those that some system takes for the same get numbers."""
    taken: set[str] = set()
    found = []
    for name in names:
        number = 1
        file = file_name(name, suffix)
        while spelling(file.encode()) in taken:
            number += 1
            file = file_name(name, f" ({number}){suffix}")
        taken.add(spelling(file.encode()))
        found.append(file)
    return found
