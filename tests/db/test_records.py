# SPDX-License-Identifier: GPL-3.0-or-later
"""Decisions, journal, playlists, vocabulary, options."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support.stored import scanned_file, store

from genreorganizer.db import folders, journal, options, playlists, reviews, scanned, vocabulary
from genreorganizer.db.engine import open_database
from genreorganizer.db.journal import Entered, Plan
from genreorganizer.db.reviews import DecisionRecord
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message


@pytest.fixture
def connection(tmp_path: Path):
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.writing() as opened:
            store(opened, *(scanned_file(f"/m/{number}") for number in range(1, 6)))
            yield opened


def test_decisions_are_replaced_and_cleared(connection) -> None:
    accepted = DecisionRecord(1, Decision.ACCEPTED, ("Jazz", "Blues"), FileState.TO_WRITE)
    rejected = DecisionRecord(2, Decision.REJECTED, decided_at=4.0)
    reviews.put(connection, [accepted, rejected])
    assert reviews.load(connection, [1, 2, 3]) == {1: accepted, 2: rejected}
    postponed = DecisionRecord(1, Decision.POSTPONED)
    reviews.put(connection, [postponed])
    reviews.clear(connection, [2])
    assert reviews.load(connection, [1, 2]) == {1: postponed}


def test_only_accepted_tracks_have_a_file_state(connection) -> None:
    reviews.put(
        connection,
        [DecisionRecord(1, Decision.ACCEPTED, ("Jazz",)), DecisionRecord(2, Decision.REJECTED)],
    )
    reviews.set_file_state(
        connection, [1, 2], FileState.REFUSED, code="ro", reason=Message("read-only")
    )
    found = reviews.load(connection, [1, 2])
    assert (found[1].file_state, found[1].refusal_code) == (FileState.REFUSED, "ro")
    assert found[2].file_state is None
    reviews.set_file_state(connection, [1], FileState.WRITTEN)
    assert reviews.load(connection, [1])[1].refusal_reason is None


def test_the_journal_of_a_batch(connection) -> None:
    batch = journal.start(connection, "write", at=1.0, policy="replace")
    plans = [Plan(f"/m/{n}".encode(), n, ("Old",), ("New",), raw_before="{}") for n in (1, 2, 3, 4)]
    numbers = [journal.plan(connection, batch, plan) for plan in plans]
    assert [entry.plan for entry in journal.unfinished(connection)] == plans
    journal.resolve(connection, numbers[0], "done", raw_after='{"a":1}', size=7, mtime_ns=8)
    journal.resolve(connection, numbers[1], "unchanged")
    journal.resolve(
        connection, numbers[2], "refused", reason_code="ro", reason=Message("read-only")
    )
    (counted,) = journal.batches(connection)
    assert (counted.written, counted.unchanged, counted.refused) == (1, 1, 1)
    assert (counted.unfinished, counted.undone, counted.finished_at) == (1, 0, None)
    journal.resolve(connection, numbers[3], "done")
    journal.finish(connection, batch, at=2.0)
    found = journal.entries(connection, batch_id=batch)
    assert [entry.state for entry in found] == ["done", "unchanged", "refused", "done"]
    assert (found[0].raw_after, found[0].plan.size, found[0].plan.mtime_ns) == ('{"a":1}', 7, 8)
    assert str(found[2].reason) == "read-only"
    assert journal.unfinished(connection) == []
    assert journal.batch_of(connection, batch) == journal.batches(connection)[0]


def test_files_that_are_as_planned_are_done_and_leave_no_copy(connection) -> None:
    batch = journal.start(connection, "write", at=1.0)
    plan = Plan(b"/m/1", 1, (), (), '{"act":"move"}', 1, 2, 3, 4, b"/n/.copy", b"/n/1")
    first, second = (journal.plan(connection, batch, plan) for _ in range(2))
    journal.resolve_as_planned(connection, [first])
    done, planned = journal.entries(connection, batch_id=batch)
    assert (done.state, done.plan) == ("done", plan._replace(temporary=None))
    assert (planned.id, planned.state, planned.plan) == (second, "planned", plan)


def test_what_can_be_undone(connection) -> None:
    assert journal.last_undoable(connection) is None
    batches = []
    for number in (1, 2):
        batch = journal.start(connection, "write", at=float(number))
        entry = journal.plan(connection, batch, Plan(b"/m/1", 1, (), ("Jazz",)))
        journal.resolve(connection, entry, "done")
        batches.append((batch, entry))
    assert journal.last_undoable(connection) == batches[1][0]
    undo = journal.start(connection, "undo", at=3.0, undo_of=batches[1][0])
    taken = journal.plan(connection, undo, Plan(b"/m/1", 1, ("Jazz",), ()))
    journal.resolve(connection, taken, "done")
    journal.set_undone(connection, [(batches[1][1], taken)])
    assert journal.last_undoable(connection) == batches[0][0]
    assert [item.undone for item in journal.batches(connection)] == [0, 1, 0]
    assert [entry.id for entry in journal.of_track(connection, 1)] == [
        taken, batches[1][1], batches[0][1]
    ]  # fmt: skip


def test_a_batch_that_ended_before_its_first_file_is_no_history(connection) -> None:
    empty = journal.start(connection, "write", at=1.0)
    assert journal.batches(connection) == []
    entry = journal.plan(connection, empty, Plan(b"/m/1", 1, (), ("Jazz",)))
    assert [item.id for item in journal.batches(connection)] == [empty]
    journal.discard(connection, [entry])
    assert journal.batches(connection) == []


def test_more_entries_are_named_at_once_than_a_statement_has_parameters(connection) -> None:
    batch = journal.start(connection, "write", at=1.0)
    plans = [Plan(b"/m/%d" % number, None, (), ()) for number in range(100)]
    ids = journal.enter(connection, batch, list(map(Entered, plans)))
    driver = connection.connection.driver_connection
    driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 50)
    assert [entry.id for entry in journal.entries(connection, ids=ids)] == ids
    journal.discard(connection, ids)
    assert journal.entries(connection, ids=ids) == []


def test_history_outlives_its_track(connection) -> None:
    batch = journal.start(connection, "write", at=1.0)
    journal.plan(connection, batch, Plan(b"/m/1", 1, (), ("Jazz",)))
    scanned.remove(connection, [1])
    (entry,) = journal.entries(connection, batch_id=batch)
    assert entry.plan.track_id is None
    assert entry.plan.path == b"/m/1"


def test_a_playlist_keeps_its_order_and_its_repetitions(connection) -> None:
    number = playlists.create(connection, " Calm ", at=1.0)
    playlists.append(connection, number, [3, 1])
    playlists.append(connection, number, [3])
    assert list(playlists.items(connection, number)) == [3, 1, 3]
    assert playlists.counts(connection) == {number: 3}
    playlists.set_items(connection, number, [1, 5, 3])
    assert list(playlists.items(connection, number)) == [1, 5, 3]
    scanned.remove(connection, [5])
    assert list(playlists.items(connection, number)) == [1, 3]
    playlists.append(connection, number, [2])
    assert list(playlists.items(connection, number)) == [1, 3, 2]
    found = playlists.find(connection, "Calm")
    assert found is not None
    assert found.id == number
    playlists.delete(connection, number)
    assert playlists.all_playlists(connection) == []
    assert playlists.counts(connection) == {}


def test_playlists_hide_tracks_of_removed_folders(connection) -> None:
    (away,) = store(connection, scanned_file("/n/1"), folder=b"/n")
    number = playlists.create(connection, "Both", at=1.0)
    playlists.append(connection, number, [1, away])
    gone = next(item for item in folders.all_folders(connection) if item.path == b"/n")
    folders.delete(connection, gone.id)
    assert list(playlists.items(connection, number)) == [1]


def test_names_of_playlists_are_unique(connection) -> None:
    first = playlists.create(connection, "A", at=1.0)
    second = playlists.create(connection, "B", at=1.0, query="year<1990", sort="-year")
    with pytest.raises(UsageError, match="already"):
        playlists.create(connection, "A ", at=1.0)
    with pytest.raises(UsageError, match="already"):
        playlists.rename(connection, second, "A")
    with pytest.raises(UsageError, match="needs a name"):
        playlists.rename(connection, second, "  ")
    playlists.rename(connection, first, "A")  # its own name
    playlists.rename(connection, first, "Z")
    playlists.set_rule(connection, second, "year<1980", max_tracks=10)
    assert [(item.name, item.query) for item in playlists.all_playlists(connection)] == [
        ("B", "year<1980"), ("Z", None)
    ]  # fmt: skip


def test_the_vocabulary_is_the_default_until_it_is_changed(connection) -> None:
    assert vocabulary.load(connection) == Vocabulary()
    changed = Vocabulary(
        (Genre("Electronic"), Genre("House", "Electronic", ("Deep House",), protected=True)),
        {"hiphop": "Rap"},
        ("Podcast", "Unknown"),
    )
    vocabulary.save(connection, changed)
    assert vocabulary.load(connection) == changed
    assert vocabulary.from_text(vocabulary.to_text(changed)) == changed
    without = Vocabulary(placeholders=())
    vocabulary.save(connection, without)
    assert vocabulary.load(connection) == without, "an empty list is a list"
    vocabulary.save(connection, Vocabulary())
    assert vocabulary.load(connection) == Vocabulary()


def test_a_vocabulary_that_was_noted_before_there_was_a_list_of_placeholders_has_the_default() -> (
    None
):
    noted = '{"genres": [], "labels": {}}'
    assert vocabulary.from_text(noted) == Vocabulary(())


def test_options_are_set_changed_and_removed(connection) -> None:
    for value in ("a", "a,b", None):
        options.put(connection, options.ACTIVE_MODELS, value)
        assert options.get(connection, options.ACTIVE_MODELS) == value
