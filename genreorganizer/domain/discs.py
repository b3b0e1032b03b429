# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders for single discs of an album: ``CD 1``, ``Disc 2 - Live``, ``Side B``."""

from __future__ import annotations

import os
import re
from typing import Final

_DISC: Final = re.compile(
    rb"(cd|dis[ck]|disque|disco|vol(ume)?|lp|side|seite|part|teil)[ ._-]*([0-9]{1,2}|[a-h])\b.*",
    re.IGNORECASE | re.DOTALL,
)


def names_disc(folder: bytes) -> bool:
    """Whether a folder is named like one for a single disc."""
    return _DISC.fullmatch(folder) is not None


def album_folder(path: bytes) -> bytes:
    """The folder of the album that a file is of, which may hold one for each disc."""
    folder = os.path.dirname(path)
    above, name = os.path.split(folder)
    return above if names_disc(name) else folder
