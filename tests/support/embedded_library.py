# SPDX-License-Identifier: GPL-3.0-or-later
"""A library whose tracks have embeddings of made-up genres, by artists that differ a little."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from genreorganizer.db import folders, predictions, scanned, tracks
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.domain.tag_fields import AudioProperties, TagFields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.db.engine import Database

ROOT = b"/music"


@dataclass(frozen=True)
class Style:
    """A kind of music: its tag, and how many tracks of how many artists there are."""

    tag: tuple[str, ...]
    tracks: int = 12
    artists: int = 4
    sound: str = ""
    """Styles with the same sound cannot be told apart; the tag when empty."""
    album_of_artist: int = 1
    artist: str = ""
    """One artist for all of them."""
    folder: str = ""


def fill(
    database: Database,
    styles: Sequence[Style],
    *,
    model: tuple[str, str] = ("tiny", "1"),
    labels: tuple[str, ...] = ("jazz", "rock"),
    length: int = 128,
    seed: int = 0,
    spread: float = 0.6,
) -> dict[int, tuple[str, ...]]:
    """Store tracks with tags, embeddings and probabilities; returns each track's tag."""
    sounds = sorted({style.sound or "; ".join(style.tag) for style in styles})
    centres = {
        sound: np.random.default_rng(crc32(sound.encode())).normal(0, 1, length) for sound in sounds
    }
    chance = np.random.default_rng(seed)
    with database.writing() as connection:
        known = {one.path: one.id for one in folders.all_folders(connection)}
        owner = known.get(ROOT) or folders.insert(connection, ROOT, at=1.0)
        before = len(known) and connection.exec_driver_sql("select count(*) from track").scalar()
        found: dict[int, tuple[str, ...]] = {}
        answers = []
        number = int(before or 0)
        for place, style in enumerate(styles):
            voices = [chance.normal(0, spread, length) for _ in range(style.artists)]
            for index in range(style.tracks):
                voice = index % style.artists
                number += 1
                artist = style.artist or f"Artist {seed}-{place}-{voice}"
                album = f"Album {index // style.artists % style.album_of_artist} of {artist}"
                home = os.fsencode(style.folder or artist)
                file = ScannedFile(
                    path=ROOT + b"/" + home + b"/%d-%06d.mp3" % (seed, number),
                    size=1,
                    mtime_ns=1,
                    device=1,
                    fingerprint=(seed * 10**6 + number).to_bytes(16, "big"),
                    audio=AudioProperties(format="MP3"),
                    tag=TagFields(title=f"Title {number}", artist=artist, album=album),
                    genres=style.tag,
                )
                scanned.insert(connection, [(owner, file)], at=1.0)
                (track_id,) = tracks.with_paths(connection, [file.path]).values()
                vector = centres[style.sound or "; ".join(style.tag)] + voices[voice]
                vector = (vector + chance.normal(0, spread, length)).astype(np.float32)
                answers.append((track_id, _answer(chance, vector, model, labels)))
                found[track_id] = style.tag
        predictions.store(connection, answers, at=2.0)
    return found


def _answer(
    chance: np.random.Generator,
    vector: np.ndarray,
    model: tuple[str, str],
    labels: tuple[str, ...],
) -> TrackPrediction:
    odds = chance.dirichlet(np.ones(len(labels)))
    return TrackPrediction(
        model_id=model[0],
        model_version=model[1],
        labels=labels,
        probabilities=tuple(odds.tolist()),
        timeline=(TimelineWindow(0.0, tuple(odds.tolist())),),
        embedding=tuple(vector.tolist()),
        outcome=Outcome.SUGGESTED,
        duration_s=200.0,
    )
