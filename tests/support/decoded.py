# SPDX-License-Identifier: GPL-3.0-or-later
"""The excerpts of an audio file at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.audio.decode import Excerpt, ExcerptPlan, open_audio

if TYPE_CHECKING:
    from pathlib import Path

_SIX = ExcerptPlan()


def excerpts(
    path: str | Path, plan: ExcerptPlan = _SIX, sample_rate: int = 22_050
) -> list[Excerpt]:
    """What `open_audio` finds: the planned excerpts, six of five seconds where none is given."""
    with open_audio(path) as audio:
        return list(audio.excerpts(plan, sample_rate))
