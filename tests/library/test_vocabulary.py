# SPDX-License-Identifier: GPL-3.0-or-later
"""Another vocabulary: what it would change, that it changes just that, and the way back."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection
from support.stored import scanned_file, store

from genreorganizer.app import open_app
from genreorganizer.classify.registry import Registry
from genreorganizer.db import (
    counts,
    genre_uses,
    options,
    outcome_rows,
    playlists,
    predictions,
    reviews,
    scanned,
    stale,
)
from genreorganizer.db import vocabulary as table
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.reviews import DecisionRecord
from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.domain.review import Agreement, Decision, FileState
from genreorganizer.errors import UsageError
from genreorganizer.library import models, outcomes, vocabulary
from genreorganizer.library.jobs import Job, drain
from genreorganizer.library.model import Model

T = TypeVar("T")

LABELS = ("jazz", "rock", "metal", "pop")
MADE = Model("made", "1", LABELS, 0.5, {})
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
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_library(tmp_path)) as opened:
        yield opened


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    with database.reading() as opened:
        yield opened


def commit(database: Database, registry: Registry, act: Callable[[Connection], T]) -> T:
    """Do something to the vocabulary, and what follows from it."""
    with database.writing() as connection:
        done = act(connection)
    drain(models.reevaluate(database, registry))
    return done


def open_library(folder: Path) -> Database:
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
        outcome_rows.put(connection, outcomes.judged(connection, MADE, Vocabulary()))
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


def everything(database: Database) -> tuple[object, ...]:
    ids = range(1, len(ODDS) + 1)
    with database.reading() as connection:
        return (
            table.load(connection),
            genre_uses.outcomes(connection, ids),
            reviews.load(connection, ids),
            [(item.name, item.query) for item in playlists.all_playlists(connection)],
        )


def test_a_merge_changes_what_the_preview_says(database: Database, registry: Registry) -> None:
    with database.reading() as connection:
        after = genre_edits.merged(table.load(connection), "Metal", "Rock")
        told = vocabulary.preview(connection, after, registry)
        before = genre_uses.outcomes(connection, range(1, 5))
    # Track 3 was metal by a hair; rock and metal together stay rock, as track 2 does.
    assert (told.suggestions, told.decisions, told.written) == (1, 1, 1)
    assert told.playlists == ("metal",)
    commit(database, registry, lambda opened: vocabulary.change(opened, after))
    with database.reading() as connection:
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


def test_a_genre_that_was_left_stays_so_when_the_accepted_one_is_called_differently(
    database: Database, registry: Registry
) -> None:
    with database.writing() as connection:
        reviews.set_file_state(connection, [2], FileState.KEPT)
        after = genre_edits.merged(table.load(connection), "Metal", "Rock")
    commit(database, registry, lambda opened: vocabulary.change(opened, after))
    with database.reading() as connection:
        decided = reviews.load(connection, [2])[2]
    assert (decided.genres, decided.file_state) == (("Rock",), FileState.KEPT)


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
    database: Database, registry: Registry, edit: object
) -> None:
    with database.reading() as connection:
        after = edit(table.load(connection))  # type: ignore[operator]
    if any("Pop" in genre.aliases for genre in after.genres):
        after = genre_edits.without(after, "Pop")
    commit(database, registry, lambda opened: vocabulary.change(opened, after))
    with database.reading() as connection:
        stored = genre_uses.outcomes(connection, range(1, 5))
        anew = outcomes.judged(connection, MADE, after)
    assert stored == {record.track_id: record for record in anew}


def test_a_change_can_be_taken_back_and_brought_again(
    database: Database, registry: Registry
) -> None:
    first = everything(database)
    with database.reading() as connection:
        after = genre_edits.merged(table.load(connection), "Metal", "Rock")
    undo = commit(database, registry, lambda opened: vocabulary.change(opened, after)).undo
    second = everything(database)
    assert undo is not None
    redo = commit(database, registry, undo).undo
    assert everything(database) == first
    assert redo is not None
    commit(database, registry, redo)
    assert everything(database) == second


def test_the_same_genres_again_are_no_change(database: Database) -> None:
    with database.writing() as connection:
        done = vocabulary.change(connection, table.load(connection))
        assert not done
        assert done.undo is None
        assert stale.count(connection) == 0


@pytest.fixture
def begun(database: Database, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> Job[int]:
    """A change of the vocabulary of which the first portion is done: one of two tracks."""
    monkeypatch.setattr(models, "_PAGE", 1)
    with database.writing() as connection:
        after = genre_edits.merged(table.load(connection), "Metal", "Rock")
        vocabulary.change(connection, after)
    job = models.reevaluate(database, registry)
    told = [next(job) for _ in range(3)]
    assert [(progress.done, progress.total) for progress in told] == [(0, None), (0, 2), (1, 2)]
    return job


def test_suggestions_follow_in_portions(
    database: Database, registry: Registry, begun: Job[int]
) -> None:
    with database.reading() as connection:
        assert stale.count(connection) == 1
        assert genre_uses.outcomes(connection, [3])[3].suggested == "Metal"
    with pytest.raises(StopIteration) as end:
        [next(begun) for _ in range(3)]
    assert end.value.value == 2
    with database.reading() as connection:
        assert genre_uses.outcomes(connection, [3])[3].suggested == "Rock"


def test_the_next_start_goes_on_where_the_program_ended(
    database: Database, tmp_path: Path, begun: Job[int]
) -> None:
    begun.close()
    with open_app(database.path, settings_path=tmp_path / "s.toml") as app:
        with app.database.reading() as connection:
            assert stale.count(connection) == 0
            assert genre_uses.outcomes(connection, [3])[3].suggested == "Rock"


def test_a_start_beside_another_process_leaves_the_rest_to_it(
    database: Database, tmp_path: Path, begun: Job[int]
) -> None:
    with open_app(database.path, settings_path=tmp_path / "s.toml") as app:
        with app.database.reading() as connection:
            assert stale.count(connection) == 1
    begun.close()


def test_what_changes_between_reading_and_writing_is_judged_once_more(
    database: Database, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged = outcomes.judged
    edits = [("Rock", "Loud"), ("Metal", "Iron")]

    def edited_meanwhile(*args: object, **kwargs: object) -> object:
        records = judged(*args, **kwargs)  # type: ignore[arg-type]
        if edits:
            with database.writing() as connection:
                after = genre_edits.renamed(table.load(connection), *edits.pop())
                vocabulary.change(connection, after)
        return records

    monkeypatch.setattr(outcomes, "judged", edited_meanwhile)
    with database.writing() as connection:
        after = genre_edits.renamed(table.load(connection), "Jazz", "Djazz")
        vocabulary.change(connection, after)
    drain(models.reevaluate(database, registry))
    with database.reading() as connection:
        anew = judged(connection, MADE, table.load(connection))
        stored = genre_uses.outcomes(connection, range(1, 5))
    assert stored == {record.track_id: record for record in anew}


def test_tracks_are_marked_in_portions_which_an_end_of_the_program_interrupts(
    database: Database, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "_PORTION", 1)
    with database.writing() as connection:
        after = genre_edits.merged(table.load(connection), "Metal", "Rock")
        vocabulary.change(connection, after)
    job = models.reevaluate(database, registry)
    marked = []
    for _ in range(3):
        next(job)
        with database.reading() as connection:
            marked.append(
                (stale.count(connection), [item.done for item in stale.changes(connection)])
            )
    assert marked == [(0, [0]), (0, [1]), (1, [2])]
    job.close()
    with open_app(database.path, settings_path=tmp_path / "s.toml") as app:
        assert not app.has_stale_outcomes
        with app.database.reading() as connection:
            now = genre_uses.outcomes(connection, [2, 3])
            assert [now[2].suggested, now[3].suggested] == ["Rock", "Rock"]


@pytest.mark.parametrize("portions", range(5))
def test_a_change_before_the_last_one_was_marked_loses_none(
    database: Database, registry: Registry, monkeypatch: pytest.MonkeyPatch, portions: int
) -> None:
    monkeypatch.setattr(models, "_PORTION", 1)
    with database.writing() as connection:
        first = table.load(connection)
        vocabulary.change(connection, genre_edits.merged(first, "Metal", "Rock"))
    job = models.reevaluate(database, registry)
    for _ in range(1 + portions):
        next(job)
    job.close()
    with database.writing() as connection:
        after = genre_edits.renamed(genre_edits.renamed(first, "Jazz", "Djazz"), "Pop", "Rock'n")
        vocabulary.change(connection, after)
    drain(models.reevaluate(database, registry))
    with database.reading() as connection:
        anew = outcomes.judged(connection, MADE, after)
        stored = genre_uses.outcomes(connection, range(1, 5))
    assert stored == {record.track_id: record for record in anew}


def test_tracks_that_go_meanwhile_are_let_go(
    database: Database, registry: Registry, begun: Job[int]
) -> None:
    with database.writing() as connection:
        scanned.remove(connection, [3])
    with pytest.raises(StopIteration):
        [next(begun) for _ in range(3)]


def test_a_parent_ends_a_disagreement(database: Database, registry: Registry) -> None:
    with database.reading() as connection:
        assert genre_uses.outcomes(connection, [4])[4].agreement is Agreement.DISAGREES
        after = genre_edits.with_genre(table.load(connection), Genre("Pop", "Rock"))
        assert vocabulary.preview(connection, after, registry).disagreements == 2  # 2 and 4
    commit(database, registry, lambda opened: vocabulary.change(opened, after))
    with database.reading() as connection:
        assert genre_uses.outcomes(connection, [4])[4].agreement is Agreement.PLAUSIBLE


def test_nothing_is_changed_by_a_vocabulary_that_contradicts_itself(
    database: Database, registry: Registry
) -> None:
    first = everything(database)
    with database.writing() as connection:
        wrong = genre_edits.with_genre(table.load(connection), Genre("Loud", aliases=("Rock",)))
        with pytest.raises(UsageError, match="Rock"):
            vocabulary.preview(connection, wrong, registry)
        with pytest.raises(UsageError, match="Rock"):
            vocabulary.change(connection, wrong)
    assert everything(database) == first


def test_a_tag_that_is_said_to_name_no_genre_ends_a_disagreement_and_lets_a_suggestion_stand(
    database: Database, registry: Registry
) -> None:
    def disagreeing() -> list[int]:
        with database.reading() as connection:
            found = genre_uses.outcomes(connection, range(1, 5))
        return [n for n, one in found.items() if one.agreement is Agreement.DISAGREES]

    def counted() -> dict[tuple[str, ...], int]:
        with database.reading() as connection:
            return dict(counts.load(connection, table.load(connection)).standing)

    with database.writing() as connection:
        words = genre_edits.without(genre_edits.without(Vocabulary(), "Pop"), "Rock")
        table.save(connection, words)
        outcome_rows.put(connection, outcomes.judged(connection, MADE, words))
    before, standing = disagreeing(), counted()
    assert 4 in before
    assert standing["Rock",] == 1
    after = genre_edits.with_placeholders(words, ["rock", "Unknown"])
    with database.reading() as connection:
        told = vocabulary.preview(connection, after, registry)
    assert told.disagreements == 1
    done = commit(database, registry, lambda opened: vocabulary.change(opened, after))
    assert disagreeing() == [number for number in before if number != 4]
    assert ("Rock",) not in counted()
    assert done.undo is not None
    commit(database, registry, done.undo)
    assert (disagreeing(), counted()) == (before, standing)


def test_the_words_tell_how_many_tags_name_each_genre(
    connection: Connection, registry: Registry
) -> None:
    words = vocabulary.words(connection, registry)
    assert words.labels == LABELS
    assert words.uses == {"Jazz": 1, "Pop": 1, "Rock": 1}


def test_spellings_of_a_name_that_only_tags_hold_count_together(
    database: Database, registry: Registry
) -> None:
    with database.writing() as connection:
        spelled = ("trip-hop", "Trip-Hop", "TRIP-HOP", "Trip-Hop", "Blues")
        files = [scanned_file(f"/m/{n}.mp3", genres=(name,)) for n, name in enumerate(spelled)]
        store(connection, *files)
        words = vocabulary.words(connection, registry)
    assert words.uses == {"Jazz": 1, "Pop": 1, "Rock": 1, "Trip-Hop": 4, "Blues": 1}


def test_what_was_accepted_is_among_the_genres_to_edit(
    database: Database, registry: Registry
) -> None:
    with database.writing() as connection:
        accepted = DecisionRecord(3, Decision.ACCEPTED, ("polka", "Jazz"), FileState.TO_WRITE)
        reviews.put(connection, [accepted])
        words = vocabulary.words(connection, registry).vocabulary
        before = table.load(connection)
    assert before.find("polka") is None
    assert {genre.name for genre in words.genres} == {
        *(genre.name for genre in before.genres), "polka",
    }  # fmt: skip
    with database.reading() as connection:
        told = vocabulary.preview(connection, words, registry)
    assert (told.suggestions, told.disagreements, told.decisions) == (0, 0, 0)
