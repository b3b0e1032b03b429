# SPDX-License-Identifier: GPL-3.0-or-later
"""A library of invented artists for the pictures of the guide, heard by the shipped model."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import sqlalchemy as sa

from genreorganizer.db import (
    options,
    outcome_rows,
    packed,
    predictions,
    scanned,
    tracks,
    vocabulary,
)
from genreorganizer.db import schema as tables
from genreorganizer.domain.files import ScannedFile, stored
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.domain.review import TrackState
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.library import outcomes, playlists, review
from support.media import make_audio
from support.pictures import painted

if TYPE_CHECKING:
    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.genres import Vocabulary

_ARTISTS = {
    "blues": ("Lonnie Harrow", "The Delta Ferrymen", "Mae Willoughby"),
    "classical": ("Ensemble Lindenhof", "Ilse Marquardt", "Quartetto Alba"),
    "country": ("Dusty Calloway", "The Gravel Road Band"),
    "disco": ("Mirrorball Avenue", "Soleil 79"),
    "hiphop": ("Kilo Verse", "MC Parallax", "Northside Cypher"),
    "jazz": ("Tomasz Wrona Trio", "Odile Fontaine", "The Blue Hour Five"),
    "metal": ("Ashen Monolith", "Vargstorm"),
    "pop": ("Lina Solberg", "Paper Satellites", "Ōkami Days"),
    "reggae": ("Island Lantern", "Prophet Bell"),
    "rock": ("The Velvet Radios", "Static Harbour", "Cinder & Oak"),
    "electronic": ("Moduł", "Kaleido Grid", "Nachtzug"),
    "experimental": ("Field of Wires", "Anaïs Turm"),
    "folk": ("Rowan & Thistle", "Eilidh Mackay"),
    "international": ("Orquesta Río Claro", "Baaba Ndiaye"),
}
_NAMES = (
    *("Slow Weather", "Half Past Never", "Lanterns", "The Long Way Round", "Glasshouse"),
    *("Letters from June", "Undertow", "Ninth Street", "Silver Birch", "Night Ferry"),
    *("Borrowed Time", "Kites", "Copper Moon", "Where the River Bends", "Signal"),
    *("Paper Boats", "Embers", "After the Rain", "Marigold", "Low Tide", "Postcards"),
    *("A Quiet Engine", "Second Spring", "Northern Line", "Wild Honey", "Harbour Lights"),
)
_TAGS = {
    "hiphop": "Hip-Hop",
    "rock": "Rock / Metal",
    "international": "World",
    "electronic": "Electronica",
}
_NEIGHBOURS = {
    "blues": "rock", "rock": "metal", "jazz": "blues", "pop": "disco", "folk": "country",
    "electronic": "experimental", "disco": "pop", "hiphop": "reggae", "metal": "rock",
}  # fmt: skip
_WINDOWS = 14


def fill(database: Database, music: Path, manifest: Manifest) -> int:
    """Store the library.

    Args:
        database: An empty library.
        music: The folder that the tracks seem to lie in; one of them does.
        manifest: The model that seems to have answered.

    Returns:
        The id of a track whose file is there.
    """
    chance = random.Random(4)
    music.mkdir(parents=True, exist_ok=True)
    files, kinds = [], []
    for label in manifest.labels:
        for artist in _ARTISTS[label]:
            for album in chance.sample(_NAMES, 2):
                year = chance.randint(1968, 2024)
                for number, title in enumerate(chance.sample(_NAMES, 6), 1):
                    files.append(_file(chance, music, label, artist, album, number, title, year))
                    kinds.append(label)
    with database.writing() as connection:
        inserted = connection.execute(
            tables.folder.insert().values(path=os.fsencode(music), added_at=0.0, scanned_at=1.0)
        )
        (folder,) = inserted.inserted_primary_key or ()
        scanned.insert(connection, [(folder, file) for file in files], at=1.0)
        everything = sa.select(tables.track.c.id).order_by(tables.track.c.id)
        ids = list(packed.ids(connection, everything))
        answers = [
            (track_id, _answer(chance, label, file, manifest))
            for track_id, label, file in zip(ids, kinds, files, strict=True)
        ]
        predictions.store(connection, answers, at=2.0)
        words = vocabulary.load(connection)
        outcome_rows.put(
            connection,
            [
                _judged(track_id, answer, file, words, manifest.threshold)
                for (track_id, answer), file in zip(answers, files, strict=True)
            ],
        )
        options.put(connection, options.ACTIVE_MODELS, manifest.id)
        sure = [track_id for track_id, answer in answers if max(answer.probabilities) > 0.9]
        accepted = sure[:70]
        review.accept(connection, accepted)
    by_id = dict(zip(ids, files, strict=True))
    _make_files([by_id[track_id] for track_id in accepted])
    _make_covers(files)
    _make_playlists(database, answers, manifest)
    with database.reading() as connection:
        waiting = {
            row.id for row in tracks.rows(connection, ids) if row.state is TrackState.SUGGESTED
        }
    shown = next(
        number
        for number, (track_id, answer) in enumerate(answers)
        if [label for label, _ in answer.ranked()[:2]] == ["jazz", "blues"]
        and max(answer.probabilities) < 0.85
        and track_id in waiting
    )
    path = Path(os.fsdecode(files[shown].path))
    path.parent.mkdir(parents=True, exist_ok=True)
    make_audio(path, seconds=files[shown].audio.duration_s or 200.0, signal=_tune)
    return ids[shown]


def _file(
    chance: random.Random, music: Path, label: str, artist: str, album: str, number: int,
    title: str, year: int,
) -> ScannedFile:  # fmt: skip
    kind, suffix = chance.choice((("MP3", "mp3"), ("MP3", "mp3"), ("FLAC", "flac")))
    own = _TAGS.get(label, label.capitalize())
    return ScannedFile(
        path=os.fsencode(music / artist / album / f"{number:02} {title}.{suffix}"),
        size=chance.randint(3_000_000, 12_000_000),
        mtime_ns=chance.randint(10**18, 2 * 10**18),
        device=stored(os.stat(music).st_dev),
        fingerprint=chance.randbytes(16),
        audio=AudioProperties(
            format=kind,
            duration_s=float(chance.randint(150, 320)),
            sample_rate=44_100,
            channels=2,
            bitrate_bps=256_000,
        ),
        tag=TagFields(
            title=title,
            artist=artist,
            album=album,
            album_artist=artist,
            track_number=number,
            year=year,
        ),
        genres=chance.choice(((), (), (own,), (own,), ("Other",), ("genre",), ("Pop",))),
    )


def _answer(
    chance: random.Random, label: str, file: ScannedFile, manifest: Manifest
) -> TrackPrediction:
    labels = tuple(manifest.labels)
    random_numbers = np.random.default_rng(chance.randrange(2**32))
    logits = random_numbers.normal(0.0, 0.8, len(labels))
    logits[labels.index(label)] += chance.uniform(1.5, 6.5)
    logits[labels.index(_NEIGHBOURS.get(label, "pop"))] += chance.uniform(0.5, 2.5)
    drift = random_numbers.normal(0.0, 0.9, (_WINDOWS, len(labels)))
    shares = np.exp(logits + np.apply_along_axis(_smooth, 0, drift))
    shares /= shares.sum(axis=1, keepdims=True)
    odds = shares.mean(axis=0)
    duration = file.audio.duration_s or 200.0
    return TrackPrediction(
        model_id=manifest.id,
        model_version=manifest.version,
        labels=labels,
        probabilities=tuple(map(float, odds)),
        timeline=tuple(
            TimelineWindow(duration * at / _WINDOWS, tuple(map(float, window)))
            for at, window in enumerate(shares)
        ),
        embedding=tuple(map(float, np.concatenate([logits, random_numbers.normal(0, 0.3, 18)]))),
        outcome=Outcome.SUGGESTED if odds.max() >= manifest.threshold else Outcome.UNSURE,
        duration_s=duration,
        tempo_bpm=70.0 + duration % 80,
    )


def _smooth(values: np.ndarray) -> np.ndarray:
    return np.convolve(values, (0.5, 1.0, 0.5), "same")


def _judged(
    track_id: int, answer: TrackPrediction, file: ScannedFile, words: Vocabulary, threshold: float
) -> outcome_rows.OutcomeRecord:
    judgement = outcomes.judge(
        answer.outcome,
        dict(zip(answer.labels, answer.probabilities, strict=True)),
        file.genres,
        vocabulary=words,
        threshold=threshold,
    )
    return outcomes.record(track_id, answer.model_id, judgement, at=2.0)


def _make_files(files: list[ScannedFile]) -> None:
    """Short files with the tags that the tracks seem to have."""
    made: dict[tuple[str, tuple[str, ...]], bytes] = {}
    for file in files:
        path = Path(os.fsdecode(file.path))
        path.parent.mkdir(parents=True, exist_ok=True)
        key = (path.suffix, file.genres)
        if key not in made:
            metadata = {"genre": file.genres[0]} if file.genres else {"title": "Untitled"}
            made[key] = make_audio(path, metadata=metadata).read_bytes()
        path.write_bytes(made[key])


def _make_covers(files: list[ScannedFile]) -> None:
    """A cover beside the tracks of most albums."""
    folders = dict.fromkeys(Path(os.fsdecode(file.path)).parent for file in files)
    for number, folder in enumerate(folders):
        if number % 9 != 8:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "cover.png").write_bytes(painted(number))


def _make_playlists(
    database: Database, answers: list[tuple[int, TrackPrediction]], manifest: Manifest
) -> None:
    folk = manifest.labels.index("folk")
    chosen = [number for number, answer in answers if answer.probabilities[folk] > 0.7][:18]
    with database.writing() as connection:
        playlists.create(connection, "Calm jazz", "p(jazz)>=0.6 NOT p(blues)>=0.3", smart=True)
        playlists.create(connection, "Sunday morning", ids=chosen)


def _tune(times: np.ndarray) -> np.ndarray:
    """Chords, a melody and a brushed beat, so that a spectrogram has something to show."""
    roots = np.array([110.0, 146.8, 98.0, 130.8])[(times // 4).astype(int) % 4]
    steps = np.array([0, 3, 7, 10, 12, 7, 3, 5])[(times * 2).astype(int) % 8]
    beat = np.exp(-6.0 * (times % 0.5))
    loud = 0.4 + 0.6 * np.sin(np.pi * times / times[-1]) ** 2
    sound = sum(
        np.sin(2 * np.pi * roots * part * times) / part * (0.5 + 0.5 * np.cos(times / part))
        for part in range(1, 33)
    )
    melody = np.sin(2 * np.pi * 2 * roots * 2 ** (steps / 12) * times)
    noise = np.random.default_rng(1).standard_normal(times.shape)
    return np.clip(loud * (0.1 * sound + 0.15 * melody * beat + 0.05 * noise * beat**4), -1, 1)
