# SPDX-License-Identifier: GPL-3.0-or-later
"""What is decided can be taken back and done again, in this run of the program or a later one."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from support.stored import scanned_file, store

from genreorganizer.db import decision_log, journal, outcome_rows, reviews, scanned
from genreorganizer.db import vocabulary as vocabulary_table
from genreorganizer.db.engine import Database, open_database
from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Genre
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.errors import UsageError
from genreorganizer.library import decisions, genre_sets, review, tidying, vocabulary
from genreorganizer.library.done import Done
from genreorganizer.messages import Message

TAGS = (("Rock", "Pop"), ("hip hop",), (), ("Pop",))
IDS = (1, 2, 3, 4)


@pytest.fixture
def database(database: Database) -> Database:
    """Four tracks that sound like jazz; the last is accepted as blues already."""
    with database.writing() as connection:
        store(connection, *(scanned_file(f"/m/{n}", genres=tag) for n, tag in enumerate(TAGS)))
        outcome_rows.put(
            connection,
            [
                outcome_rows.OutcomeRecord(number, "m", Outcome.SUGGESTED, "Jazz", 0.9)
                for number in IDS
            ],
        )
        reviews.put(
            connection,
            [reviews.DecisionRecord(4, Decision.ACCEPTED, ("Blues",), FileState.TO_WRITE)],
        )
    return database


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    with database.writing() as opened:
        yield opened


def state(connection: Connection) -> dict[int, tuple[object, ...]]:
    """What is decided on each track, but for when."""
    settled = set(connection.exec_driver_sql("SELECT track_id FROM settled").scalars())
    records = reviews.load(connection, IDS)
    return {
        number: (
            None
            if (record := records.get(number)) is None
            else (record.decision, record.genres, record.file_state),
            number in settled,
        )
        for number in IDS
    }


def write(connection: Connection, track_id: int) -> None:
    """The journal's trace of a write of a track's file."""
    batch = journal.start(connection, "write", at=1.0)
    plan = journal.Plan(b"/m/x", track_id, ("Pop",), ("Blues",))
    journal.resolve(connection, journal.plan(connection, batch, plan), "done")


ACTS: dict[str, Callable[[Connection], Done]] = {
    "accept": lambda opened: review.accept(opened, IDS),
    "accept as": lambda opened: review.accept(opened, IDS, ["Pop"]),
    "albums": lambda opened: review.accept_albums(opened, [("Blues", [1, 2])], [3, 4]),
    "reject": lambda opened: review.reject(opened, IDS),
    "postpone": lambda opened: review.postpone(opened, IDS),
    "clear": lambda opened: review.clear(opened, IDS),
    "keep tags": lambda opened: review.keep_tags(opened, IDS),
    "never ask": lambda opened: review.settle(opened, IDS),
    "edit": lambda opened: genre_sets.edit(opened, IDS, add=["Live"]),
    "tidy": lambda opened: tidying.tidy(opened, [("hip hop",)]),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_every_command_can_be_taken_back_and_done_again(
    connection: Connection, act: Callable[[Connection], Done]
) -> None:
    before = state(connection)
    done = act(connection)
    after = state(connection)
    assert done.tracks == tuple(number for number in IDS if before[number] != after[number])
    assert done.tracks
    assert done.undo is not None
    undone = done.undo(connection)
    assert state(connection) == before
    assert undone.undo is not None
    again = undone.undo(connection)
    assert state(connection) == after
    assert again.tracks == done.tracks


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_later_run_of_the_program_takes_it_back(
    database: Database, tmp_path: Path, act: Callable[[Connection], Done]
) -> None:
    with database.writing() as opened:
        before = state(opened)
        done = act(opened)
    database.close()
    with closing(open_database(tmp_path / "library.sqlite")) as later, later.writing() as opened:
        step, undone = decisions.take_back_last(opened)
        assert (step.tracks, undone.tracks) == (len(done.tracks), done.tracks)
        assert state(opened) == before
        with pytest.raises(UsageError, match="no decision"):
            decisions.take_back_last(opened)


def test_nothing_changed_is_nothing_to_take_back(connection: Connection) -> None:
    for done in (
        genre_sets.edit(connection, [2, 3], remove=["Rock"]),
        review.accept(connection, [4]),
        review.clear(connection, [1]),
        review.ask_again(connection, IDS),
        review.keep_tags(connection, [3]),
    ):
        assert not done
        assert done.undo is None
        assert done.left
    assert decisions.steps(connection) == []


def test_steps_are_taken_back_last_first_and_what_is_done_again_is_a_step(
    connection: Connection,
) -> None:
    review.accept(connection, [1])
    rejected = review.reject(connection, [2])
    assert [step.kind for step in decisions.steps(connection)] == ["reject", "accept"]
    assert rejected.undo is not None
    undone = rejected.undo(connection)
    assert [step.kind for step in decisions.steps(connection)] == ["accept"]
    assert undone.undo is not None
    undone.undo(connection)
    assert [step.kind for step in decisions.steps(connection)] == ["reject", "accept"]


def test_a_decision_under_a_written_file_is_not_taken_back(connection: Connection) -> None:
    done = genre_sets.edit(connection, [1, 4], add=["Live"])
    standing = state(connection)
    write(connection, 4)
    assert done.undo is not None
    undone = done.undo(connection)
    assert (undone.tracks, undone.left) == ((1,), 1)
    assert state(connection)[4] == standing[4]
    assert state(connection)[1] == (None, False)


def test_a_write_is_to_be_taken_back_before_the_decisions_under_it(connection: Connection) -> None:
    review.accept(connection, [1])
    write(connection, 1)
    before = state(connection)
    with pytest.raises(UsageError, match="written since"):
        decisions.take_back_last(connection)
    assert state(connection) == before
    for entry in journal.of_track(connection, 1):
        journal.set_undone(connection, [(entry.id, entry.id)])
    decisions.take_back_last(connection)
    assert state(connection)[1] == (None, False)


def test_what_a_tag_holds_already_is_not_to_be_written_whatever_accepts_it(
    connection: Connection,
) -> None:
    genre_sets.edit(connection, [4], add=["Pop"])
    genre_sets.edit(connection, [4], remove=["Blues"])
    assert state(connection)[4] == ((Decision.ACCEPTED, ("Pop",), FileState.WRITTEN), False)


def test_tracks_that_are_gone_are_left_out(connection: Connection) -> None:
    review.accept(connection, [1, 2])
    scanned.remove(connection, [1])
    assert decisions.take_back_last(connection)[1].tracks == (2,)


def test_everything_that_is_stored_comes_back_to_the_letter(connection: Connection) -> None:
    reason = Message("{number} % of “ä\\”", number=66)
    review.settle(connection, [3])
    reviews.put(
        connection,
        [
            reviews.DecisionRecord(
                *(1, Decision.ACCEPTED, ('Ä"\\', "R&B"), FileState.REFUSED, "code", reason),
                decided_at=1_700_000_000.123456789,
                tidied=True,
            )
        ],
    )
    before = reviews.load(connection, IDS)
    undo = review.accept(connection, IDS, ["Live"]).undo
    assert undo is not None
    redo = undo(connection).undo
    assert reviews.load(connection, IDS) == before
    assert redo is not None
    redo(connection)
    decisions.take_back_last(connection)
    assert reviews.load(connection, IDS) == before


def test_what_is_done_again_leaves_out_tracks_that_are_gone(connection: Connection) -> None:
    undo = review.settle(connection, [1, 2]).undo
    assert undo is not None
    redo = undo(connection).undo
    assert redo is not None
    scanned.remove(connection, [1])
    assert redo(connection).tracks == (2,)


def test_only_the_last_steps_are_kept(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decision_log, "KEPT_STEPS", 3)
    monkeypatch.setattr(decision_log, "KEPT_TRACKS", 4)
    for number in (1, 2, 1, 2):
        review.accept(connection, [number], [f"G{len(decisions.steps(connection))}{number}"])
    assert len(decisions.steps(connection)) == 3
    review.reject(connection, [1, 2])
    assert [step.tracks for step in decisions.steps(connection)] == [2, 1, 1]
    review.accept(connection, IDS, ["Live"])
    assert [step.tracks for step in decisions.steps(connection)] == [4]
    review.accept(connection, IDS, ["Folk"])
    assert [step.tracks for step in decisions.steps(connection)] == [4]


def test_a_name_that_was_given_up_does_not_come_back(connection: Connection) -> None:
    review.accept(connection, [1], ["Zydeco"])
    review.accept(connection, [1], ["Pop"])
    review.accept(connection, [2], ["Rock"])
    words = vocabulary_table.load(connection)
    vocabulary.change(connection, genre_edits.with_genre(words, Genre("Polka")))
    assert len(decisions.steps(connection)) == 3
    words = vocabulary_table.load(connection)
    vocabulary.change(
        connection, genre_edits.with_genre(words, Genre("Cajun", aliases=("Zydeco",)))
    )
    assert [step.tracks for step in decisions.steps(connection)] == [1]
