# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening to a library: what is stored, what is skipped, what a kill costs."""

import dataclasses
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sqlalchemy as sa
from support.media import make_audio, silence
from support.small_library import add_tracks
from support.tiny_model import make_model

from genreorganizer.classify.registry import Registry
from genreorganizer.db import predictions, reviews, scanned, suggestions, tracks
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.schema import outcome, prediction, track
from genreorganizer.db.suggestions import Doubt
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.listing import Listing
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision
from genreorganizer.domain.rules import QueryContext, parse
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError, ModelUnusable, UsageError
from genreorganizer.library import models, queries, review
from genreorganizer.library.analyze import analyze, predict_files
from genreorganizer.library.jobs import drain
from genreorganizer.library.model import Model
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.pool import Failed, FailureKind, InlinePool

SETTINGS = AnalysisSettings(
    jobs=1, excerpts=2, excerpt_seconds=2.0, file_time_limit_s=60.0, low_priority=False
)
INLINE = InlinePool()


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    for name, pitch in (("dark", 200.0), ("bright", 5000.0)):
        make_audio(
            folder / f"{name}.flac",
            seconds=3,
            signal=lambda times, pitch=pitch: 0.5 * np.sin(2 * np.pi * pitch * times),
        )
    make_audio(folder / "silent.flac", seconds=2, signal=silence)
    (folder / "broken.mp3").write_bytes(b"\xff\xfb" + b"no audio here" * 50)
    return folder


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry([make_model(tmp_path / "models")])


def row(database: Database, track_id: int):
    with database.reading() as connection:
        return tracks.row(connection, track_id)


def test_every_track_gets_its_outcome(database, registry, music) -> None:
    names = ["dark.flac", "bright.flac", "silent.flac", "broken.mp3"]
    dark, bright, silent, broken = add_tracks(database, music, [music / n for n in names])
    reports = []
    summary = drain(analyze(database, registry, settings=SETTINGS, pool=INLINE), reports.append)
    assert (summary.done, summary.skipped, summary.failed) == (3, 0, 1)
    assert [report.done for report in reports] == sorted(report.done for report in reports)
    assert reports[-1].done == reports[-1].total == 4
    changed = frozenset().union(*(report.changes.tracks for report in reports))
    assert changed == {dark, bright, silent, broken}
    assert row(database, dark).suggested == "Rock"
    assert row(database, dark).outcome is Outcome.SUGGESTED
    assert row(database, bright).suggested == "Jazz"
    assert row(database, silent).outcome is Outcome.NO_MUSIC
    assert row(database, silent).suggested is None
    assert row(database, broken).outcome is Outcome.FAILED
    assert "broken.mp3" not in str(row(database, broken).reason)


def test_what_was_heard_is_not_heard_again(database, registry, music) -> None:
    names = ["dark.flac", "broken.mp3"]
    dark, broken = add_tracks(database, music, [music / n for n in names])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    again = drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    assert (again.done, again.skipped, again.failed) == (0, 2, 0)
    asked = analyze(database, registry, settings=SETTINGS, track_ids=[broken], pool=INLINE)
    assert drain(asked).failed == 1  # a failure is tried again where it is asked for
    found = analyze(database, registry, settings=SETTINGS, rule=parse("state:failed"), pool=INLINE)
    assert drain(found).failed == 1
    assert row(database, dark).suggested == "Rock"


def test_what_was_heard_is_heard_as_the_settings_are_now_where_that_is_asked_for(
    database, registry, music
) -> None:
    dark, broken = add_tracks(database, music, [music / n for n in ("dark.flac", "broken.mp3")])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))

    def windows() -> int:
        with database.reading() as connection:
            (model,) = predictions.models_of(connection, dark)
            found = predictions.load(connection, dark, model)
        assert found is not None
        return len(found.timeline)

    before = windows()
    whole = dataclasses.replace(SETTINGS, excerpts=1)
    ids = [dark, broken]
    job = analyze(database, registry, settings=whole, track_ids=ids, again=True, pool=INLINE)
    summary = drain(job)
    assert (summary.done, summary.skipped, summary.failed) == (1, 0, 1)
    assert windows() != before


def test_a_new_version_of_the_model_listens_again(database, tmp_path, music) -> None:
    add_tracks(database, music, [music / "dark.flac"])
    for version in ("1", "2"):
        registry = Registry([make_model(tmp_path / version, version=version)])
        assert drain(analyze(database, registry, settings=SETTINGS, pool=INLINE)).done == 1


def test_unsure_tracks_show_a_guess_but_are_not_accepted_in_bulk(database, tmp_path, music) -> None:
    registry = Registry([make_model(tmp_path / "models", threshold=0.999)])
    (dark,) = add_tracks(database, music, [music / "dark.flac"])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    assert row(database, dark).outcome is Outcome.UNSURE
    assert row(database, dark).suggested == "Rock"
    with database.writing() as connection:
        assert not review.accept(connection, [dark])
        assert review.accept(connection, [dark], unsure=True).tracks == (dark,)


@pytest.mark.parametrize(
    ("tag", "disagrees"),
    [("Jazz", True), ("rock", False), ("Punk", False), ("Spoken Word", False), ("", False)],
)
def test_disagreement_knows_spellings_and_parents(
    database, registry, tmp_path, tag: str, disagrees: bool
) -> None:
    from genreorganizer.db import vocabulary

    genres = (*Vocabulary().genres, Genre("Punk", parent="Rock"))
    with database.writing() as connection:
        vocabulary.save(connection, Vocabulary(genres))
    path = make_audio(
        tmp_path / "a.flac",
        seconds=2,
        metadata={"genre": tag} if tag else None,
        signal=lambda times: 0.5 * np.sin(2 * np.pi * 200 * times),
    )
    (number,) = add_tracks(database, tmp_path, [path])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    assert row(database, number).disagrees is disagrees


def test_files_that_vanish_fail_without_an_answer(database, registry, music, tmp_path) -> None:
    copy = shutil.copy(music / "dark.flac", tmp_path / "gone.flac")
    (number,) = add_tracks(database, tmp_path, [copy])
    os.unlink(copy)
    summary = drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    assert (summary.failed, summary.gone) == (1, 1)
    assert row(database, number).outcome is None
    shutil.copy(music / "dark.flac", copy)
    assert drain(analyze(database, registry, settings=SETTINGS, pool=INLINE)).done == 1


def test_a_lost_drive_stops_the_run(database, registry, music, tmp_path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    paths = [shutil.copy(music / "dark.flac", drive / f"{n}.flac") for n in range(30)]
    add_tracks(database, drive, paths)
    shutil.rmtree(drive)
    with pytest.raises(EnvironmentFailure, match="cannot be reached"):
        drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))


def test_missing_and_unreadable_tracks_are_skipped(database, registry, music) -> None:
    ids = add_tracks(database, music, [music / "dark.flac", music / "bright.flac"])
    with database.writing() as connection:
        scanned.mark_missing(connection, ids[:1], at=1.0)
    summary = drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    assert (summary.done, summary.skipped) == (1, 1)


def test_closing_keeps_what_was_heard(database, registry, music) -> None:
    ids = add_tracks(database, music, [music / "dark.flac", music / "bright.flac"])
    job = analyze(database, registry, settings=SETTINGS, pool=INLINE)
    while next(job).item is None:
        pass
    job.close()
    with database.reading() as connection:
        stored = [number for number in ids if predictions.models_of(connection, number)]
    assert len(stored) == 1
    assert drain(analyze(database, registry, settings=SETTINGS, pool=INLINE)).done == 1


class CrashingPool(InlinePool):
    """A pool whose first item kills its worker."""

    def run(self, prepare, items):
        first, *rest = items
        yield Failed(
            first,
            FailureKind.CRASHED,
            GenreOrganizerError("The process reading it ended unexpectedly."),
        )
        yield None
        yield from InlinePool().run(prepare, rest)


def test_a_crash_is_told_in_the_ledger(database, registry, music) -> None:
    ids = add_tracks(database, music, [music / "dark.flac", music / "bright.flac"])
    summary = drain(analyze(database, registry, settings=SETTINGS, pool=CrashingPool()))
    assert (summary.done, summary.failed) == (1, 1)
    failed = [row(database, n) for n in ids if row(database, n).outcome is Outcome.FAILED]
    assert [str(track.reason) for track in failed] == ["The process reading it ended unexpectedly."]


def test_switching_the_model_keeps_decisions_and_both_answers(database, tmp_path, music) -> None:
    folder = make_model(tmp_path / "models")
    registry = Registry([make_model(folder, "other", threshold=0.9999)])
    (dark,) = add_tracks(database, music, [music / "dark.flac"])
    drain(analyze(database, registry, settings=SETTINGS, model_ids=["tiny"], pool=INLINE))
    with database.writing() as connection:
        review.accept(connection, [dark], ["Reggae"])
    drain(analyze(database, registry, settings=SETTINGS, model_ids=["other"], pool=INLINE))
    assert row(database, dark).outcome is Outcome.SUGGESTED  # "tiny" is the active one still
    drain(models.use(database, registry, ["other"]))
    assert row(database, dark).outcome is Outcome.UNSURE
    assert row(database, dark).accepted == ("Reggae",)
    with database.reading() as connection:
        assert [p.model_id for p in models.compare(connection, dark)] == ["other", "tiny"]
        assert [m.active for m in models.installed(connection, registry)] == [True, False]
    drain(models.use(database, registry, ["tiny"]))
    assert row(database, dark).outcome is Outcome.SUGGESTED


def test_an_ensemble_is_a_model(database, tmp_path, music) -> None:
    folder = make_model(tmp_path / "models")
    registry = Registry([make_model(folder, "other")])
    (dark,) = add_tracks(database, music, [music / "dark.flac"])
    drain(models.use(database, registry, ["tiny", "other"]))
    assert row(database, dark).outcome is None
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    with database.reading() as connection:
        assert predictions.models_of(connection, dark) == ["tiny+other"]
    assert row(database, dark).suggested == "Rock"


def test_models_that_are_not_there_are_told(database, registry) -> None:
    with pytest.raises(ModelUnusable, match='no model "nosuch"'):
        drain(models.use(database, registry, ["nosuch"]))
    with pytest.raises(UsageError):
        drain(models.use(database, registry, ["tiny", "tiny"]))
    with pytest.raises(ModelUnusable, match="No model is installed"):
        drain(analyze(database, Registry([]), settings=SETTINGS, pool=INLINE))


def test_an_altered_model_is_refused_before_anything_is_heard(database, tmp_path, music) -> None:
    folder = make_model(tmp_path / "models")
    add_tracks(database, music, [music / "dark.flac"])
    (folder / "tiny" / "model.onnx").write_bytes(b"altered")
    with pytest.raises(EnvironmentFailure, match="altered"):
        drain(analyze(database, Registry([folder]), settings=SETTINGS))


def test_files_outside_the_library_in_their_order(registry, music) -> None:
    paths = [music / "bright.flac", music / "broken.mp3", music / "nosuch.mp3", music]
    items: list[Any] = []
    job = predict_files(registry, [*paths, music / "dark.flac"], settings=SETTINGS, pool=INLINE)
    summary = drain(job, lambda report: items.append(report.item))
    assert (summary.done, summary.failed) == (2, 3)
    assert [os.fsdecode(item.path) for item in items][:4] == [str(path) for path in paths]
    assert items[0].prediction.ranked()[0][0] == "jazz"
    assert items[2].error is not None
    assert "not a regular file" in str(items[3].error)


def test_worker_processes_give_the_same_answers(registry, music, tmp_path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff odd name\n.flac"
    shutil.copy(music / "dark.flac", odd)
    fifo = tmp_path / "fifo.mp3"
    os.mkfifo(fifo)
    answers = []
    for pool in (None, INLINE):
        heard = []
        job = predict_files(registry, [odd, fifo], settings=SETTINGS, pool=pool)
        drain(job, lambda report, heard=heard: heard.append(report.item))
        answers.append([item for item in heard if item])
    assert answers[0] == answers[1]
    assert answers[0][0].prediction is not None
    assert "not a regular file" in str(answers[0][1].error)


KILLED = """
    import sys
    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import open_database
    from genreorganizer.library.analyze import analyze
    from genreorganizer.settings import AnalysisSettings
    from pathlib import Path

    if __name__ == "__main__":
        settings = AnalysisSettings(jobs=1, excerpts=2, excerpt_seconds=2.0, low_priority=False)
        database = open_database(Path(sys.argv[1]))
        for progress in analyze(database, Registry([Path(sys.argv[2])]), settings=settings):
            if progress.changes:
                print("committed", flush=True)
                sys.stdin.readline()
"""


def test_a_kill_loses_only_what_was_in_flight(tmp_path, music) -> None:
    folder = make_model(tmp_path / "models")
    path = tmp_path / "library.sqlite"
    database = open_database(path)
    copies = [shutil.copy(music / "dark.flac", tmp_path / f"{n:03}.flac") for n in range(200)]
    ids = add_tracks(database, tmp_path, copies)
    script = tmp_path / "run.py"
    script.write_text(textwrap.dedent(KILLED))
    command = [sys.executable, script, path, folder]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
        try:
            assert run.stdout is not None
            assert run.stdout.readline().strip() == b"committed"
        finally:
            run.kill()
    before = answers_at(database)
    assert 0 < len(before) < len(ids)
    summary = drain(analyze(database, Registry([folder]), settings=SETTINGS, pool=INLINE))
    assert (summary.done, summary.skipped) == (len(ids) - len(before), len(before))
    after = answers_at(database)
    assert after.keys() == set(ids)
    assert {number: after[number] for number in before} == before  # nothing was heard twice
    database.close()


def answers_at(database: Database) -> dict[int, float]:
    with database.reading() as connection:
        found = predictions.answers(connection, "tiny")
        return {answer.track_id: answer.analyzed_at for answer in found}


def test_review_commands_and_their_undo(database, registry, music) -> None:
    names = ["dark.flac", "bright.flac", "silent.flac"]
    ids = add_tracks(database, music, [music / n for n in names])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    with database.writing() as connection:
        assert review.accept(connection, ids).changes.tracks == set(ids[:2])
        accepted = reviews.load(connection, ids)
        assert accepted[ids[0]].genres == ("Rock",)
        assert not review.accept(connection, ids)  # nothing changes twice
        rejected = review.reject(connection, ids[1:2])
        postponed = review.postpone(connection, ids[2:])
        kinds = [reviews.load(connection, ids)[number].decision for number in ids]
        assert kinds == [Decision.ACCEPTED, Decision.REJECTED, Decision.POSTPONED]
        for done in (postponed, rejected):
            assert done.undo is not None
            assert done.undo(connection)
        assert reviews.load(connection, ids) == accepted
        review.accept(connection, ids[:1], ["  hip   hop ", "rap", "Zydeco"])
        assert reviews.load(connection, ids)[ids[0]].genres == ("Hip-Hop", "Zydeco")
        review.clear(connection, ids)
        assert reviews.load(connection, ids) == {}
        with pytest.raises(UsageError):
            review.accept(connection, ids, [" "])


def test_the_threshold_preview_tells_what_the_accept_does(database, registry, music) -> None:
    names = ["dark.flac", "bright.flac", "silent.flac"]
    ids = add_tracks(database, music, [music / n for n in names])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    context = QueryContext(Vocabulary(), "tiny", ("jazz", "rock"))
    sure = {n: row(database, n).confidence for n in ids[:2]}
    with database.writing() as connection:
        jazz, rock = suggestions.count_open(connection, None, 0.0, context, {})
        assert (jazz.genre, jazz.tracks, rock.genre, rock.tracks) == ("Jazz", 1, "Rock", 1)
        assert rock.expected_right == pytest.approx(sure[ids[0]])
        assert jazz.expected_right == pytest.approx(sure[ids[1]])
        weighted, _ = suggestions.count_open(connection, None, 0.0, context, {"Jazz": 0.5})
        half = sure[ids[1]] / 2
        assert weighted.expected_right == pytest.approx(half / (1 - half))
        least = max(sure.values())
        rule = parse("suggested:rock")
        (narrow,) = suggestions.count_open(connection, rule, least, context, {})
        nothing = review.accept_above(connection, Listing("suggested:rock"), least, ["Jazz"])
        assert not nothing.tracks
        done = review.accept_above(connection, Listing("suggested:rock"), least)
        assert narrow.tracks == len(done.tracks) == 1
        (left,) = suggestions.count_open(connection, None, 0.0, context, {})
        assert left.tracks == 1


def test_guesses_that_are_not_sure_count_only_if_asked_and_if_they_mean_something(
    database, registry, music
) -> None:
    ids = add_tracks(database, music, [music / n for n in ("dark.flac", "bright.flac")])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    context = QueryContext(Vocabulary(), "tiny", ("jazz", "rock"))
    confidence = row(database, ids[0]).confidence
    with database.writing() as connection:
        doubtful = {"outcome": Outcome.UNSURE.value}
        connection.execute(sa.update(outcome).where(outcome.c.track_id == ids[0]).values(doubtful))

        def counted(doubt: Doubt | None) -> dict[str, tuple[int, int]]:
            found = suggestions.count_open(connection, None, 0.0, context, {}, doubt)
            return {genre.genre: (genre.tracks, genre.unsure) for genre in found}

        genres = {ids[0]: '["rock"]', ids[1]: '["Rock"]'}
        for number, held in genres.items():
            connection.execute(sa.update(track).where(track.c.id == number).values(genres=held))
        both = suggestions.count_open(connection, None, 0.0, context, {}, Doubt("tiny", 1.0))
        assert {one.genre: one.replacing for one in both} == {"Jazz": 1, "Rock": 0}
        assert counted(None) == {"Jazz": (1, 0)}
        assert counted(Doubt("tiny", confidence + 0.01)) == {"Jazz": (1, 0), "Rock": (1, 1)}
        assert counted(Doubt("tiny", confidence)) == {"Jazz": (1, 0)}, "its number means little"
        connection.execute(sa.update(prediction).values(ood_score=3.0))
        assert counted(Doubt("tiny", 1.0, 2.0)) == {"Jazz": (1, 0)}, "unlike what it learned from"
        assert counted(Doubt("tiny", 1.0, 4.0)) == {"Jazz": (1, 0), "Rock": (1, 1)}


def test_selected_guesses_are_accepted_as_they_are_counted(
    database, registry, music, monkeypatch
) -> None:
    names = ["dark.flac", "bright.flac", "silent.flac"]
    ids = add_tracks(database, music, [music / n for n in names])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    monkeypatch.setattr(Model, "doubt", Doubt("tiny", 1.0))
    with database.writing() as connection:
        doubtful = {"outcome": Outcome.UNSURE.value}
        connection.execute(sa.update(outcome).where(outcome.c.track_id == ids[0]).values(doubtful))
        preview = queries.selected_preview(connection, registry, ids)
        assert (preview.tracks, preview.unsure) == (2, 1)
        done = review.accept_guesses(connection, ids, registry)
        assert (len(done.tracks), done.left) == (2, 1)
        assert reviews.load(connection, ids)[ids[0]].genres == ("Rock",)
