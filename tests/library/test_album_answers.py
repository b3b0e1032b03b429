# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks of an album have a say in each other's suggestion, where that is wanted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection
from support.stored import scanned_file, store

from genreorganizer.app import open_app
from genreorganizer.classify.registry import Registry
from genreorganizer.db import (
    album_mates,
    options,
    outcome_rows,
    predictions,
    scanned,
    stale,
    tracks,
)
from genreorganizer.db.engine import Database
from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.domain.track import TrackRow
from genreorganizer.library import album_answers, models, outcomes, queries, vocabulary
from genreorganizer.library.jobs import drain
from genreorganizer.library.model import Model

LABELS = ("jazz", "rock", "pop")
ROCK, UNSURE, JAZZ = (0.1, 0.85, 0.05), (0.45, 0.4, 0.15), (0.9, 0.05, 0.05)
THRESHOLD = 0.5


@pytest.fixture
def database(database: Database) -> Database:
    """A library that asks for the answers of albums."""
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, "made")
        album_answers.want(connection, True)
    return database


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    with database.writing() as opened:
        yield opened


def add(
    connection: Connection,
    *odds: Sequence[float],
    album: str = "Loud",
    artist: str = "Them",
    version: str = "1",
    strangeness: float | None = None,
    fingerprint: bytes | None = None,
) -> list[int]:
    """Analyzed tracks of one album."""
    first = len(tracks.existing(connection, range(1000)))
    files = [
        scanned_file(
            f"/m/{first + n}", album=album, artist=artist,
            fingerprint=fingerprint or f"{first + n}".encode(),
        )
        for n in range(len(odds))
    ]  # fmt: skip
    ids = store(connection, *files)
    said = [
        TrackPrediction(
            "made", version, LABELS, tuple(one), (), (),
            Outcome.SUGGESTED if max(one) >= THRESHOLD else Outcome.UNSURE,
            ood_score=strangeness,
        )
        for one in odds
    ]  # fmt: skip
    predictions.store(connection, list(zip(ids, said, strict=True)), at=1.0)
    return ids


def judge(connection: Connection, ids: Sequence[int], novel_from: float | None = None) -> None:
    model = Model("made", "1", LABELS, THRESHOLD, {}, novelty_threshold=novel_from)
    outcome_rows.put(connection, outcomes.judged(connection, model, Vocabulary(), ids))


def row(connection: Connection, number: int) -> TrackRow:
    found = tracks.row(connection, number)
    assert found is not None
    return found


def test_an_unsure_track_is_suggested_what_its_album_sounds_like(connection: Connection) -> None:
    unsure, *others = add(connection, UNSURE, ROCK, ROCK, ROCK)
    judge(connection, [unsure, *others])
    found = row(connection, unsure)
    assert (found.outcome, found.suggested, found.others) == (Outcome.SUGGESTED, "Rock", 3)
    own = predictions.load(connection, unsure, "made")
    assert own is not None
    assert own.probabilities == UNSURE
    assert own.outcome is Outcome.UNSURE


def test_a_track_of_another_artist_or_album_or_without_one_has_no_say(
    connection: Connection,
) -> None:
    (unsure,) = add(connection, UNSURE)
    add(connection, ROCK, ROCK, artist="Others")
    add(connection, ROCK, ROCK, album="Quiet")
    loose = add(connection, UNSURE, ROCK, album="")
    nameless = add(connection, UNSURE, ROCK, artist="")
    judge(connection, [unsure, *loose, *nameless])
    for number in (unsure, loose[0], nameless[0]):
        assert row(connection, number).outcome is Outcome.UNSURE
        assert row(connection, number).others == 0


def test_a_copy_of_the_same_audio_has_no_say(connection: Connection) -> None:
    unsure, copy = add(connection, UNSURE, UNSURE, fingerprint=b"same")
    judge(connection, [unsure, copy])
    assert row(connection, unsure).others == 0
    assert row(connection, unsure).confidence == pytest.approx(0.45)
    add(connection, ROCK)
    judge(connection, [unsure])
    assert row(connection, unsure).others == 1


def test_silence_failures_and_answers_of_another_version_have_no_say(
    connection: Connection,
) -> None:
    (unsure,) = add(connection, UNSURE)
    add(connection, ROCK, ROCK, version="0")
    silent, broken = add(connection, ROCK, ROCK)
    silence = TrackPrediction("made", "1", (), (), (), (), Outcome.NO_MUSIC)
    failure = predictions.AnalysisFailure("made", "1", outcomes._NO_MUSIC)
    predictions.store(connection, [(silent, silence), (broken, failure)], at=1.0)
    judge(connection, [unsure, silent, broken])
    assert row(connection, unsure).others == 0
    assert row(connection, silent).outcome is Outcome.NO_MUSIC
    assert row(connection, broken).outcome is Outcome.FAILED


def test_what_sounds_strange_stays_unsure_whatever_its_album_says(connection: Connection) -> None:
    (strange,) = add(connection, UNSURE, strangeness=0.9)
    others = add(connection, ROCK, ROCK, ROCK, strangeness=0.1)
    judge(connection, [strange, *others], novel_from=0.7)
    found = row(connection, strange)
    assert found.outcome is Outcome.UNSURE
    assert found.suggested == "Rock"
    assert "unlike" in str(found.reason)
    assert row(connection, others[0]).outcome is Outcome.SUGGESTED


def test_a_track_that_a_model_finds_strange_stays_so_where_its_limit_is_not_known(
    connection: Connection,
) -> None:
    strange, *_ = add(connection, ROCK, ROCK)
    said = predictions.load(connection, strange, "made")
    assert said is not None
    predictions.store(connection, [(strange, replace(said, outcome=Outcome.UNSURE))], at=1.0)
    judge(connection, [strange])
    assert row(connection, strange).outcome is Outcome.UNSURE


def test_where_it_is_not_wanted_each_track_speaks_for_itself(connection: Connection) -> None:
    ids = add(connection, UNSURE, ROCK, ROCK, ROCK)
    album_answers.want(connection, False)
    judge(connection, ids)
    found = row(connection, ids[0])
    assert (found.outcome, found.confidence, found.others) == (Outcome.UNSURE, 0.45, 0)


def test_one_artists_hundreds_of_tracks_are_no_album(connection: Connection) -> None:
    ids = add(connection, *[ROCK] * (album_mates._MOST + 1))
    assert album_mates.albums(connection, ids[:1]) == []


def test_another_choice_is_followed_by_judging_anew(database: Database, tmp_path: Path) -> None:
    with database.writing() as connection:
        ids = add(connection, UNSURE, ROCK, ROCK, ROCK)
        judge(connection, ids)
        assert album_answers.want(connection, False)
        assert not album_answers.want(connection, False)
    drain(models.reevaluate(database, Registry([tmp_path / "none"])))
    with database.reading() as connection:
        assert row(connection, ids[0]).outcome is Outcome.UNSURE


def test_who_comes_to_an_album_or_leaves_it_changes_what_is_said_of_the_others(
    database: Database, tmp_path: Path
) -> None:
    with database.writing() as connection:
        unsure, *others = add(connection, UNSURE, ROCK, ROCK, ROCK)
        (jazz,) = add(connection, JAZZ, album="Quiet")
        judge(connection, [unsure, *others, jazz])
        with album_answers.following(connection, others):
            scanned.update(
                connection,
                [
                    (number, None, scanned_file(f"/n/{number}", album="Quiet", artist="Them"))
                    for number in others
                ],
                at=2.0,
            )
        assert stale.marked(connection, [unsure, *others, jazz]) == {unsure, *others, jazz}
    drain(models.reevaluate(database, Registry([tmp_path / "none"])))
    with database.reading() as connection:
        assert row(connection, unsure).outcome is Outcome.UNSURE
        assert row(connection, jazz).others == 3


def test_tags_that_leave_an_album_as_it_is_change_nothing(connection: Connection) -> None:
    ids = add(connection, UNSURE, ROCK)
    stale.unmark(connection, ids)
    with album_answers.following(connection, ids):
        pass
    assert not stale.marked(connection, ids)


def test_a_change_of_the_genres_reaches_tracks_whose_album_has_a_say(
    database: Database, tmp_path: Path
) -> None:
    with database.writing() as connection:
        first, *others = add(connection, (0.01, 0.98, 0.35), *[(0.01, 0.95, 0.95)] * 3)
        judge(connection, [first, *others])
        assert row(connection, first).second == "Pop"
        vocabulary.change(connection, genre_edits.with_label(Vocabulary(), "pop", "Schlager"))
    drain(models.reevaluate(database, Registry([tmp_path / "none"])))
    with database.reading() as connection:
        assert row(connection, first).second == "Schlager"


def test_the_details_tell_what_a_track_sounds_like_on_its_own(
    connection: Connection, tmp_path: Path
) -> None:
    ids = add(connection, UNSURE, ROCK, ROCK, ROCK)
    judge(connection, ids)
    found = queries.detail(connection, Registry([tmp_path / "none"]), ids[0])
    assert found is not None
    assert found.probabilities[0][0] == "Rock"
    assert found.probabilities[0][1] == pytest.approx(row(connection, ids[0]).confidence)
    assert found.alone[0] == ("Jazz", 0.45)


def test_the_settings_decide_and_reach_a_library_when_it_is_opened(tmp_path: Path) -> None:
    path, chosen = tmp_path / "library.sqlite", tmp_path / "settings.toml"
    with open_app(path, settings_path=chosen) as app:
        assert app.read(album_answers.wanted)
        library = replace(app.settings.library, albums=False)
        app.change_settings(replace(app.settings, library=library))
        assert not app.read(album_answers.wanted)
    with open_app(path, settings_path=chosen) as app:
        assert not app.read(album_answers.wanted)
