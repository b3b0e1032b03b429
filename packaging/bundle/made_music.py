# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the music that `try_deb.sh` tries the program on.

usage: made_music.py FOLDER: four tracks; made_music.py FOLDER GENRE…: eight of each genre.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import numpy as np
from support.media import make_audio


def tone(times: np.ndarray, frequency: float) -> np.ndarray:
    """Something to hear."""
    return 0.5 * np.sin(2 * np.pi * frequency * times)


folder = Path(sys.argv[1])
genres = sys.argv[2:]
for name in () if genres else ("one.flac", "zwei – Ünï.mp3", "三.ogg", "four.m4a"):
    make_audio(folder / name, seconds=12)
for place, genre in enumerate(genres):
    (folder / genre).mkdir(parents=True)
    for number in range(8):
        make_audio(
            folder / genre / f"{number}.flac",
            seconds=3,
            signal=partial(tone, frequency=220.0 * 2**place + 20 * number),
            metadata={"genre": genre, "artist": f"{genre} {number % 4}"},
        )
