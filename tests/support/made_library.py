# SPDX-License-Identifier: GPL-3.0-or-later
"""A library of made-up tracks of any size, stored by the program's own functions."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from genreorganizer.db import outcome_rows, packed, predictions, scanned
from genreorganizer.db import schema as tables
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.domain.review import Agreement
from genreorganizer.domain.rules import QueryContext
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.domain.text import path_text, search_key, track_search_text

if TYPE_CHECKING:
    from genreorganizer.db.engine import Database

LABELS = (
    *("blues", "classical", "country", "disco", "electronic", "experimental", "folk"),
    *("hiphop", "international", "jazz", "metal", "pop", "reggae", "rock"),
)
MODEL_ID = "made"
_THRESHOLD = 0.4
_WORDS = (
    *("Midnight", "Río", "Señor", "Blue", "Ångström", "Winter", "Café", "Straße", "Golden"),
    *("Tokyo", "東京", "River", "Noise", "Ōsaka", "Love", "Train", "Fjord", "Last", "Electric"),
    *("Garden", "Étude", "Moon", "Dust", "Highway", "Silence", "Ghost", "Paper", "Ocean"),
)
_AGREEMENTS = {0: Agreement.DISAGREES, 1: Agreement.PLAUSIBLE}
_PAGE = 20_000


def query_context() -> QueryContext:
    """What queries mean in a made library."""
    return QueryContext(Vocabulary(), MODEL_ID, LABELS)


def fill(
    database: Database,
    count: int,
    *,
    root: bytes = b"/music",
    seed: int = 1,
    model: tuple[str, str] = (MODEL_ID, "1"),
    heard: float = 0.9,
) -> None:
    """Store made tracks with tags and, for most, predictions and outcomes.

    Args:
        database: An empty library.
        count: How many tracks.
        root: The folder that they seem to lie in.
        seed: The same seed makes the same library.
        model: Id and version of the model that seems to have answered.
        heard: Share of the tracks with predictions.
    """
    chance = random.Random(seed)
    vocabulary = Vocabulary()
    with database.writing() as connection:
        inserted = connection.execute(
            tables.folder.insert().values(path=root, added_at=0.0, scanned_at=1.0)
        )
        (folder_id,) = inserted.inserted_primary_key or ()
    for first in range(0, count, _PAGE):
        numbers = range(first, min(first + _PAGE, count))
        with database.writing() as connection:
            scanned.insert(
                connection, [(folder_id, _file(chance, number, root)) for number in numbers], at=1.0
            )
            ids = packed.ids(
                connection,
                tables.track.select()
                .with_only_columns(tables.track.c.id)
                .order_by(tables.track.c.id)
                .offset(first),
            )
            answers = [
                (number, _prediction(chance, model)) for number in ids if chance.random() < heard
            ]
            predictions.store(connection, answers, at=2.0)
            outcome_rows.put(
                connection,
                [
                    outcome_record(
                        number,
                        answer,
                        vocabulary,
                        _AGREEMENTS.get(number % 11),
                    )
                    for number, answer in answers
                ],
            )


def multiply(database: Database, times: int) -> None:
    """Make a made library larger by copies of its tracks under other paths.

    The copies have tags, outcomes and probabilities, but no timelines: a library of a
    million tracks is made in a minute.
    """
    with database.writing() as connection:
        (count,) = connection.execute(
            tables.track.select().with_only_columns(sa.func.max(tables.track.c.id))
        ).one()
        for copy in range(1, times):
            suffix = sa.literal(f".{copy}".encode())
            path = sa.cast(tables.track.c.path.op("||")(suffix), sa.LargeBinary)
            new: dict[str, Any] = {"path": path, "fingerprint": None}
            for table, key in (
                (tables.track, "id"),
                (tables.outcome, "track_id"),
                (tables.probability, "track_id"),
            ):
                values: dict[str, Any] = {
                    column.name: column for column in table.c if column.computed is None
                }
                values[key] = table.c[key] + copy * count
                if table is tables.track:
                    values |= new
                connection.execute(
                    table.insert().from_select(
                        list(values), sa.select(*values.values()).where(table.c[key] <= count)
                    )
                )


def group(database: Database, tracks: int = 10, albums: int = 5) -> None:
    """Let the tracks of a made library share albums and artists, as those of users do.

    No two albums have one title.

    Args:
        database: The library.
        tracks: Of each album.
        albums: Of each artist.
    """
    with database.writing() as connection:
        columns = tables.track.c
        rows = connection.execute(
            sa.select(columns.id, columns.path, columns.title, columns.artist, columns.album,
                      columns.year, columns.genres).order_by(columns.id)
        ).all()  # fmt: skip
        values = []
        for place, row in enumerate(rows):
            album, artist = rows[place - place % tracks], rows[place - place % (tracks * albums)]
            title = f"{album.album} {place // tracks}"
            folder = os.path.join(os.path.dirname(os.path.dirname(artist.path)), title.encode())
            path = os.path.join(folder, os.path.basename(row.path))
            values.append(
                {
                    "number": row.id,
                    "path": path,
                    "path_text": path_text(path),
                    "artist": artist.artist,
                    "album_artist": artist.artist,
                    "album": title,
                    "year": album.year,
                    "genres": artist.genres,
                    "artist_key": search_key(artist.artist),
                    "album_key": search_key(title),
                    "search_text": track_search_text(row.title, artist.artist, title, path),
                }
            )
        connection.execute(
            sa.update(tables.track).where(columns.id == sa.bindparam("number")), values
        )


def _file(chance: random.Random, number: int, root: bytes) -> ScannedFile:
    artist = " ".join(chance.choices(_WORDS, k=2)) + f" {number // 100}"
    album = " ".join(chance.choices(_WORDS, k=2))
    title = " ".join(chance.choices(_WORDS, k=chance.randint(1, 4)))
    kind = chance.choice(("MP3", "MP3", "FLAC", "Ogg Vorbis", "MP4"))
    name = f"{number % 20:02} {title} {number}.mp3"
    return ScannedFile(
        path=root + b"/" + os.fsencode(f"{artist}/{album}/{name}"),
        size=chance.randint(2_000_000, 12_000_000),
        mtime_ns=chance.randint(10**18, 2 * 10**18),
        device=1,
        fingerprint=number.to_bytes(16, "big"),
        audio=AudioProperties(
            format=kind,
            duration_s=chance.uniform(60, 600),
            sample_rate=44_100,
            channels=2,
            bitrate_bps=256_000,
        ),
        tag=TagFields(
            title=title,
            artist=artist,
            album=album,
            album_artist=artist,
            track_number=number % 20,
            year=chance.randint(1955, 2025),
        ),
        genres=chance.choice(((), ("Rock",), ("Other",), ("Jazz", "Blues"), ("Electronica",))),
    )


def _prediction(chance: random.Random, model: tuple[str, str]) -> TrackPrediction:
    weights = [chance.random() ** 6 for _ in LABELS]
    total = sum(weights)
    odds = tuple(weight / total for weight in weights)
    return TrackPrediction(
        model_id=model[0],
        model_version=model[1],
        labels=LABELS,
        probabilities=odds,
        timeline=tuple(TimelineWindow(10.0 * at, odds) for at in range(6)),
        embedding=tuple(odds) * 4,
        outcome=Outcome.SUGGESTED if max(odds) >= _THRESHOLD else Outcome.UNSURE,
        duration_s=200.0,
    )


def outcome_record(
    track_id: int,
    answer: TrackPrediction,
    vocabulary: Vocabulary,
    agreement: Agreement | None = None,
) -> outcome_rows.OutcomeRecord:
    """What follows from an answer."""
    (first, confidence), (second, other) = answer.ranked()[:2]
    return outcome_rows.OutcomeRecord(
        track_id=track_id,
        model_id=answer.model_id,
        outcome=answer.outcome,
        suggested=vocabulary.for_label(first),
        confidence=confidence,
        second=vocabulary.for_label(second) if other >= confidence / 2 else None,
        second_confidence=other if other >= confidence / 2 else None,
        agreement=agreement,
        analyzed_at=2.0,
    )
