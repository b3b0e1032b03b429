# SPDX-License-Identifier: GPL-3.0-or-later
"""Another vocabulary: what it would change, that it changes just that, and the way back."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection
from support.stored import scanned_file, store

from genreorganizer.classify.registry import Registry
from genreorganizer.db import genre_uses, options, playlists, predictions, reviews
from genreorganizer.db import vocabulary as table
from genreorganizer.db.reviews import DecisionRecord
from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.errors import UsageError
from genreorganizer.library import outcomes, vocabulary

LABELS = ("jazz", "rock", "metal", "pop")
ODDS = (
    (0.9, 0.05, 0.03, 0.02),
    (0.05, 0.5, 0.4, 0.05),
    (0.3, 0.31, 0.35, 0.04),
    (0.0, 0.0, 0.0, 1.0),
)
TAGS = (("Jazz",), ("Pop",), (), ("Rock",))


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry([tmp_path / "no models"])


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_library(tmp_path)) as database, database.writing() as opened:
        yield opened


def open_library(folder: Path):
    from genreorganizer.db.engine import open_database

    database = open_database(folder / "l.sqlite")
    with database.writing() as connection:
        files = [scanned_file(f"/m/{n}", genres=tag) for n, tag in enumerate(TAGS)]
        ids = store(connection, *files)
        options.put(connection, options.ACTIVE_MODELS, "made")
        answers = [
            (number, TrackPrediction("made", "1", LABELS, odds, (), (), Outcome.SUGGESTED))
            for number, odds in zip(ids, ODDS, strict=True)
        ]
        predictions.store(connection, answers, at=1.0)
        outcomes.refresh(connection, "made", Vocabulary(), threshold=0.5)
        playlists.create(connection, "metal", at=1.0, query="p(metal)>=0.3 AND year<1990")
        playlists.create(connection, "loud", at=1.0, query="rock")
        reviews.put(
            connection,
            [
                DecisionRecord(ids[0], Decision.ACCEPTED, ("Jazz",), FileState.TO_WRITE),
                DecisionRecord(ids[1], Decision.ACCEPTED, ("Metal", "Rock"), FileState.WRITTEN),
                DecisionRecord(ids[2], Decision.REJECTED),
            ],
        )
    return database


def everything(connection: Connection) -> tuple[object, ...]:
    ids = range(1, len(ODDS) + 1)
    return (
        table.load(connection),
        genre_uses.outcomes(connection, ids),
        reviews.load(connection, ids),
        [(item.name, item.query) for item in playlists.all_playlists(connection)],
    )


def test_a_merge_changes_what_the_preview_says(connection: Connection, registry: Registry) -> None:
    after = genre_edits.merged(table.load(connection), "Metal", "Rock")
    told = vocabulary.preview(connection, after, registry)
    # Track 3 was metal by a hair; rock and metal together stay rock, as track 2 does.
    assert (told.suggestions, told.decisions, told.written) == (1, 1, 1)
    assert told.playlists == ("metal",)
    before = genre_uses.outcomes(connection, range(1, 5))
    vocabulary.change(connection, after, registry)
    now = genre_uses.outcomes(connection, range(1, 5))
    assert [number for number in now if now[number] != before[number]] == [2, 3]
    assert now[3].suggested == "Rock"
    assert now[3].confidence == pytest.approx(0.66)
    decided = reviews.load(connection, [1, 2, 3])
    assert decided[2].genres == ("Rock",)
    assert decided[2].file_state is FileState.TO_WRITE
    assert decided[1].genres == ("Jazz",)
    rules = {item.name: item.query for item in playlists.all_playlists(connection)}
    assert rules == {"metal": "p(Rock)>=0.3 AND year<1990", "loud": "rock"}
    assert vocabulary.preview(connection, after, registry) == replace(
        told, suggestions=0, disagreements=0, decisions=0, written=0, playlists=()
    )


@pytest.mark.parametrize(
    "edit",
    [
        lambda words: genre_edits.merged(words, "Metal", "Rock"),
        lambda words: genre_edits.renamed(words, "Jazz", "Djazz"),
        lambda words: genre_edits.with_label(words, "pop", "Jazz"),
        lambda words: genre_edits.without(words, "Rock"),
        lambda words: genre_edits.with_genre(words, Genre("Pop", "Rock")),
        lambda words: genre_edits.with_genre(words, Genre("Blues", aliases=("Pop",))),
    ],
)
def test_only_what_may_change_is_looked_at_and_all_of_it(
    connection: Connection, registry: Registry, edit: object
) -> None:
    after = edit(table.load(connection))  # type: ignore[operator]
    if any("Pop" in genre.aliases for genre in after.genres):
        after = genre_edits.without(after, "Pop")
    vocabulary.change(connection, after, registry)
    stored = genre_uses.outcomes(connection, range(1, 5))
    anew = outcomes.judged(connection, "made", after, threshold=0.5)
    assert stored == {record.track_id: record for record in anew}


def test_a_change_can_be_taken_back_and_brought_again(
    connection: Connection, registry: Registry
) -> None:
    first = everything(connection)
    after = genre_edits.merged(table.load(connection), "Metal", "Rock")
    taken = vocabulary.snapshot(connection, after)
    vocabulary.change(connection, after, registry)
    second = everything(connection)
    again = vocabulary.retake(connection, taken)
    vocabulary.restore(connection, taken, registry)
    assert everything(connection) == first
    vocabulary.restore(connection, again, registry)
    assert everything(connection) == second


def test_a_parent_ends_a_disagreement(connection: Connection, registry: Registry) -> None:
    assert genre_uses.outcomes(connection, [4])[4].disagrees
    after = genre_edits.with_genre(table.load(connection), Genre("Pop", "Rock"))
    assert vocabulary.preview(connection, after, registry).disagreements == 2  # tracks 2 and 4
    vocabulary.change(connection, after, registry)
    assert not genre_uses.outcomes(connection, [4])[4].disagrees


def test_nothing_is_changed_by_a_vocabulary_that_contradicts_itself(
    connection: Connection, registry: Registry
) -> None:
    first = everything(connection)
    wrong = genre_edits.with_genre(table.load(connection), Genre("Loud", aliases=("Rock",)))
    for use in (vocabulary.preview, vocabulary.change):
        with pytest.raises(UsageError, match="Rock"):
            use(connection, wrong, registry)
    assert everything(connection) == first


def test_the_words_tell_how_many_tags_name_each_genre(
    connection: Connection, registry: Registry
) -> None:
    words = vocabulary.words(connection, registry)
    assert words.labels == LABELS
    assert words.uses == {"Jazz": 1, "Pop": 1, "Rock": 1}
