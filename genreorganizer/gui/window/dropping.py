# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def dropped_folders(data: QMimeData) -> list[str]:
    """Paths of the folders in a drag, for files the folders that hold them, each once."""
    found: dict[str, None] = {}
    for url in data.urls():
        if not url.isLocalFile():
            continue
        path = Path(url.toLocalFile())
        if path.is_dir():
            found.setdefault(str(path))
        elif path.is_file():
            found.setdefault(str(path.parent))
    return list(found)
