# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the audio contradicts the tag: the tag is kept, or never asked about again."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from support.stored import scanned_file, store

from genreorganizer.db import counts, outcome_rows, reviews, scanned, tracks, vocabulary
from genreorganizer.db.engine import open_database
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, Decision, FileState, TrackState
from genreorganizer.domain.rules import QueryContext, parse
from genreorganizer.library import review

OPEN = "disagrees decision:none NOT is:settled"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.writing() as opened:
            tags = (("Rock", "hip hop"), ("Pop",), ())
            ids = store(
                opened, *(scanned_file(f"/m/{n}", genres=tag) for n, tag in enumerate(tags))
            )
            guesses = [
                outcome_rows.OutcomeRecord(
                    number,
                    "m",
                    Outcome.SUGGESTED,
                    "Jazz",
                    0.5 + number / 10,
                    agreement=Agreement.DISAGREES if number < 3 else None,
                )
                for number in ids
            ]
            outcome_rows.put(opened, guesses)
            yield opened


def listed(connection: Connection, query: str, sort: str = "-confidence") -> list[int]:
    rule = parse(query)
    return list(tracks.track_ids(connection, context=QueryContext(), rule=rule, sort=sort))


def test_the_surest_contradiction_comes_first(connection: Connection) -> None:
    assert listed(connection, OPEN) == [2, 1]


def test_a_tag_that_agrees_is_a_state_of_its_own_and_asks_nothing(connection: Connection) -> None:
    outcome = outcome_rows.OutcomeRecord(
        2, "m", Outcome.SUGGESTED, "Pop", 0.9, agreement=Agreement.AGREES
    )
    outcome_rows.put(connection, [outcome])
    row = tracks.row(connection, 2)
    assert row is not None
    assert row.state is TrackState.AGREES
    assert listed(connection, "state:agrees") == [2]
    assert 2 not in listed(connection, "state:suggested")
    assert counts.load(connection).states == {"suggested": 2, "agrees": 1}
    assert not review.accept(connection, [2]), "there is nothing to write"
    assert review.accept(connection, [2], unsure=True).tracks == (2,), "but by the user's own hand"


def test_the_genre_above_the_suggested_one_is_accepted_where_there_is_one(
    connection: Connection,
) -> None:
    assert not review.accept_broader(connection, [1, 2]), "nothing is above Jazz"
    genres = (*Vocabulary().genres, Genre("Bebop", parent="Jazz"))
    vocabulary.save(connection, Vocabulary(genres))
    bebop = outcome_rows.OutcomeRecord(2, "m", Outcome.SUGGESTED, "Bebop", 0.9)
    outcome_rows.put(connection, [bebop])
    done = review.accept_broader(connection, [1, 2])
    assert (done.tracks, done.left) == ((2,), 1)
    assert reviews.load(connection, [2])[2].genres == ("Jazz",)
    assert done.undo is not None
    done.undo(connection)
    assert not reviews.load(connection, [2])


def test_a_kept_tag_is_the_decision_as_it_is_spelled(connection: Connection) -> None:
    assert review.keep_tags(connection, [1, 3]).tracks == (1,)
    record = reviews.load(connection, [1, 3])[1]
    assert (record.decision, record.genres) == (Decision.ACCEPTED, ("Rock", "hip hop"))
    assert record.file_state is FileState.WRITTEN
    assert listed(connection, OPEN) == [2]
    assert 3 not in reviews.load(connection, [3])


def test_what_the_tag_says_already_needs_no_write(connection: Connection) -> None:
    review.accept(connection, [2], ["pop"])
    review.accept(connection, [1], ["Jazz"])
    states = {number: item.file_state for number, item in reviews.load(connection, [1, 2]).items()}
    assert states == {1: FileState.TO_WRITE, 2: FileState.WRITTEN}


def test_a_tag_whose_places_disagree_is_written_all_the_same(connection: Connection) -> None:
    (number,) = store(connection, scanned_file("/m/c", genres=("Pop",), genre_conflict=True))
    review.accept(connection, [number], ["Pop"])
    assert reviews.load(connection, [number])[number].file_state is FileState.TO_WRITE


def test_a_settled_track_is_not_asked_about_even_when_it_is_open_again(
    connection: Connection,
) -> None:
    review.settle(connection, [2])
    row = tracks.row(connection, 2)
    assert row is not None
    assert row.settled
    assert row.state is TrackState.REJECTED
    review.clear(connection, [2])
    assert listed(connection, OPEN) == [1]
    assert listed(connection, "is:settled") == [2]
    counted = counts.load(connection)
    assert (counted.disagreements, counted.settled) == (1, 1)


def test_settling_keeps_a_decision_that_is_there(connection: Connection) -> None:
    review.accept(connection, [1])
    review.settle(connection, [1])
    assert reviews.load(connection, [1])[1].decision is Decision.ACCEPTED


def test_tracks_can_be_asked_about_again(connection: Connection) -> None:
    review.settle(connection, [1, 2])
    review.ask_again(connection, [1, 2])
    assert listed(connection, OPEN) == [2, 1]


def test_undo_brings_back_what_is_settled(connection: Connection) -> None:
    review.settle(connection, [1])
    for undo in (
        review.ask_again(connection, [1]).undo,
        review.settle(connection, [2]).undo,
    ):
        assert undo is not None
        undo(connection)
    assert listed(connection, "is:settled") == [1]
    assert set(reviews.load(connection, [1, 2])) == {1}


def test_other_audio_under_the_same_path_is_asked_about(connection: Connection) -> None:
    review.settle(connection, [1])
    scanned.forget_results(connection, [1])
    assert listed(connection, "is:settled") == []
