# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the music that `try_deb.sh` tries the program on: four tracks in a folder."""

from __future__ import annotations

import sys
from pathlib import Path

from support.media import make_audio

folder = Path(sys.argv[1])
for name in ("one.flac", "zwei – Ünï.mp3", "三.ogg", "four.m4a"):
    make_audio(folder / name, seconds=12)
