# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening to a sound that is not in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.media import make_audio, silence
from support.small_library import add_tracks
from support.tiny_model import make_model

from genreorganizer.classify.registry import Registry
from genreorganizer.db import predictions
from genreorganizer.domain.prediction import Outcome
from genreorganizer.errors import UnreadableFile
from genreorganizer.library.analyze import analyze
from genreorganizer.library.jobs import drain
from genreorganizer.library.listen import ListenResult, listen
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.db.engine import Database

SETTINGS = AnalysisSettings(jobs=1, excerpts=2, excerpt_seconds=2.0)


def tone(path: Path, pitch: float) -> Path:
    return make_audio(
        path, seconds=3.0, signal=lambda times: 0.5 * np.sin(2 * np.pi * pitch * times)
    )


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry([make_model(tmp_path / "models")])


def heard(database: Database, registry: Registry, path: Path) -> ListenResult:
    return drain(listen(database, registry, path, settings=SETTINGS, pool=InlinePool()))


def test_a_sound_gets_its_genres_and_its_like(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    dark, bright = tone(music / "dark.flac", 200.0), tone(music / "bright.flac", 5000.0)
    dark_id, bright_id = add_tracks(database, music, [dark, bright])
    drain(analyze(database, registry, settings=SETTINGS, pool=InlinePool()))
    answer = heard(database, registry, tone(tmp_path / "sound.wav", 230.0))
    assert answer.outcome is Outcome.SUGGESTED
    assert answer.genres[0][0] == "Rock"
    assert sum(share for _, share in answer.genres) == pytest.approx(1.0)
    assert [number for number, _ in answer.similar] == [dark_id, bright_id]
    assert answer.model == "tiny 1"
    with database.reading() as connection:
        assert predictions.models_of(connection, dark_id) == ["tiny"]


def test_an_empty_library_has_nothing_similar(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    assert heard(database, registry, tone(tmp_path / "a.wav", 200.0)).similar == ()


def test_silence_is_no_music(database: Database, registry: Registry, tmp_path: Path) -> None:
    file = make_audio(tmp_path / "s.wav", seconds=3.0, signal=silence)
    assert heard(database, registry, file).outcome is Outcome.NO_MUSIC


def test_no_audio_is_one_line(database: Database, registry: Registry, tmp_path: Path) -> None:
    (tmp_path / "x.mp3").write_bytes(b"no audio" * 99)
    with pytest.raises(UnreadableFile, match=r"x\.mp3"):
        heard(database, registry, tmp_path / "x.mp3")
