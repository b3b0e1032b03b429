# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning the library's own genres: what from, how well, and what becomes of it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support import embedded_library
from support.embedded_library import Style
from support.media import make_audio
from support.small_library import add_tracks
from support.tiny_model import make_model

from genreorganizer.classify.ensemble import Ensemble, joint_mean
from genreorganizer.classify.folds import parted
from genreorganizer.classify.registry import Registry
from genreorganizer.classify.teaching import FOLDS
from genreorganizer.db import options, predictions, tracks, vocabulary
from genreorganizer.db.schema import track
from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import DEFAULT_GENRES, Genre, Vocabulary
from genreorganizer.domain.prediction import Outcome, TimelineWindow
from genreorganizer.domain.rules import parse
from genreorganizer.errors import EnvironmentFailure, UnreadableFile, UsageError
from genreorganizer.library import models, queries, review, tidying
from genreorganizer.library import vocabulary as vocabulary_change
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import drain
from genreorganizer.library.learning import bundle
from genreorganizer.library.learning.analyzing import analyze
from genreorganizer.library.learning.figures import CountedShare
from genreorganizer.library.learning.judge import compare, judge, keep, take_back
from genreorganizer.library.learning.learn import TooFewExamples, learn, survey
from genreorganizer.library.learning.next_tracks import questions
from genreorganizer.library.learning.recipe import Origin, Recipe
from genreorganizer.library.learning.timelines import TimelineReader
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.db.engine import Database
    from genreorganizer.domain.track_detail import TrackDetail
    from genreorganizer.library.learning.examples import Collected, ExampleCounts
    from genreorganizer.library.learning.learn import Learned

INLINE = InlinePool()
SOUL, TANGO, AMBIENT = Style(("Soul",)), Style(("Tango",), 20, 5), Style(("Ambient",))
THREE = (SOUL, TANGO, AMBIENT)
SETTINGS = AnalysisSettings(jobs=1, excerpts=2, excerpt_seconds=2.0, low_priority=False)


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    make_model(tmp_path / "shipped")
    return Registry([tmp_path / "shipped", tmp_path / "own"])


@pytest.fixture
def database(database: Database) -> Database:
    """A library that uses the tiny classifier."""
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, "tiny")
    return database


def _learn(database: Database, registry: Registry, **recipe: object) -> Learned:
    return drain(learn(database, registry, Recipe(**recipe), pool=INLINE))  # type: ignore[arg-type]


def _keep(database: Database, registry: Registry, **recipe: object) -> Learned:
    learned = _learn(database, registry, **recipe)
    drain(keep(database, registry, learned.bundle, pool=INLINE))
    return learned


def _survey(database: Database, registry: Registry, **recipe: object) -> Collected:
    with database.reading() as connection:
        return survey(connection, registry, Recipe(**recipe))  # type: ignore[arg-type]


def _counts(collected: Collected, genre: str) -> ExampleCounts:
    return next(one for one in collected.per_genre if one.genre == genre)


def _outcomes(database: Database) -> dict[str, int]:
    with database.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT coalesce(suggested, ''), count(*) FROM outcome "
            "WHERE outcome = 'suggested' GROUP BY 1"
        )
        return dict(found.all())


# --- examples ----------------------------------------------------------------------------


def test_tags_are_read_through_the_vocabulary_and_placeholders_are_no_genres(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(
        database,
        [
            *(Style((name,), 4, 2) for name in ("Hip Hop", "hip-hop", "Rap")),
            *(Style((name,), 9, 3) for name in ("Other", "(17)", "Unknown", "Genre")),
            Style(("Soul; Funk",), 9, 3),
        ],
    )
    found = _survey(database, registry)
    assert {one.genre: one.tracks for one in found.per_genre} == {
        "Hip-Hop": 12,
        "Soul": 9,
        "Funk": 9,
    }
    assert found.labels == ("Hip-Hop", "Funk", "Soul")


def test_what_the_user_says_is_no_genre_is_not_learned(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(database, [SOUL, Style(("Podcast",)), Style(("Various",))])
    with database.writing() as connection:
        words = genre_edits.with_placeholders(vocabulary.load(connection), ["podcast"])
        vocabulary_change.change(connection, words)
    assert set(_survey(database, registry).labels) == {"Soul", "Various"}


def test_a_genre_needs_tracks_and_artists_or_albums(database: Database, registry: Registry) -> None:
    embedded_library.fill(
        database,
        [
            SOUL,
            Style(("Polka",), 5, 3),
            Style(("Waltz",), 20, 1, artist="One"),
            Style(("Fado",), 12, 1, artist="Two", album_of_artist=3),
        ],
    )
    found = _survey(database, registry)
    polka, waltz, fado = (_counts(found, genre) for genre in ("Polka", "Waltz", "Fado"))
    assert (polka.enough, polka.missing_tracks, polka.missing_groups) == (False, 3, 0)
    assert (waltz.enough, waltz.missing_tracks, waltz.missing_groups) == (False, 0, 2)
    assert (fado.enough, fado.artists, fado.albums) == (True, 1, 3)
    # Fado's albums are parted, since its artist cannot be.
    fados = {
        group
        for example, group in zip(found.examples, found.groups, strict=True)
        if example.genres == ("Fado",)
    }
    assert len(fados) == 3


def test_decisions_count_before_tags_and_tags_can_be_left_out(
    database: Database, registry: Registry
) -> None:
    tagged = embedded_library.fill(database, [SOUL, TANGO])
    souls = [number for number, tag in tagged.items() if tag == ("Soul",)]
    with database.writing() as connection:
        review.accept(connection, souls[:9], genres=("Northern Soul",))
    both = _survey(database, registry)
    assert (_counts(both, "Northern Soul").tracks, _counts(both, "Soul").tracks) == (9, 3)
    decided = _survey(database, registry, origin=Origin.DECISIONS)
    assert [(one.genre, one.tracks, one.decided) for one in decided.per_genre] == [
        ("Northern Soul", 9, 9)
    ]


def test_a_tag_that_was_only_tidied_is_no_decision(database: Database, registry: Registry) -> None:
    tagged = embedded_library.fill(database, [Style(("soul",)), TANGO])
    souls = [number for number, tag in tagged.items() if tag == ("soul",)]
    with database.writing() as connection:
        vocabulary.save(connection, Vocabulary((Genre("Soul"),)))
        assert sorted(tidying.tidy(connection, [("soul",)]).tracks) == souls
    assert _counts(_survey(database, registry), "Soul").decided == 0
    assert not _survey(database, registry, origin=Origin.DECISIONS).per_genre
    with database.writing() as connection:
        assert review.accept(connection, souls[:9], genres=("Soul",)).tracks == tuple(souls[:9])
    (soul,) = _survey(database, registry, origin=Origin.DECISIONS).per_genre
    assert (soul.genre, soul.tracks, soul.decided) == ("Soul", 9, 9)


def test_a_recording_counts_once(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, [SOUL, TANGO])
    with database.writing() as connection:
        connection.execute(
            track.update()
            .where(track.c.genres == '["Soul"]', track.c.id > 6)
            .values(fingerprint=(6).to_bytes(16, "big"))
        )
    assert _counts(_survey(database, registry), "Soul").tracks == 6


def test_a_narrow_genre_with_few_tracks_counts_as_its_parent(
    database: Database, registry: Registry
) -> None:
    with database.writing() as connection:
        vocabulary.save(
            connection,
            Vocabulary(
                (*DEFAULT_GENRES, Genre("House", "Electronic"), Genre("Acid House", "House"))
            ),
        )
    embedded_library.fill(
        database, [Style(("Acid House",), 4), Style(("House",), 12), Style(("Electronic",), 9)]
    )
    found = _survey(database, registry)
    assert {one.genre: one.tracks for one in found.per_genre} == {"House": 16, "Electronic": 9}


def test_folders_name_genres(database: Database, registry: Registry) -> None:
    embedded_library.fill(
        database,
        [
            Style(("Rock",), 9, 3, sound="a", folder="Soul/x"),
            Style((), 9, 3, sound="b", folder="Tango/y"),
        ],
    )
    first = _survey(database, registry, origin=Origin.FOLDERS)
    assert {one.genre: one.tracks for one in first.per_genre} == {"Soul": 9, "Tango": 9}
    second = _survey(database, registry, origin=Origin.FOLDERS, folder_level=2)
    assert {one.genre for one in second.per_genre} == {"x", "y"}
    third = _survey(database, registry, origin=Origin.FOLDERS, folder_level=3)
    assert third.per_genre == ()
    assert {one.genre for one in _survey(database, registry, query="artist:0-0").per_genre} == {
        "Rock"
    }


def test_folds_part_no_group_and_spread_rare_genres() -> None:
    chance = np.random.default_rng(1)
    groups = np.sort(chance.integers(0, 40, 300))
    has = np.zeros((300, 3), bool)
    has[:, 0] = groups % 2 == 0
    has[:, 1] = ~has[:, 0]
    has[np.isin(groups, (3, 8, 21)), 2] = True
    folds = parted(groups, has, FOLDS)
    assert all(len(set(folds[groups == group])) == 1 for group in range(40))
    assert len(set(folds[has[:, 2]])) == 3
    assert np.bincount(folds, minlength=FOLDS).min() > 20


# --- learning ----------------------------------------------------------------------------


def test_genres_that_the_model_does_not_know_are_learned_and_told_from_each_other(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(database, THREE)
    learned = _keep(database, registry)
    figures = learned.bundle.report.figures
    assert learned.bundle.manifest.labels == ("Tango", "Ambient", "Soul")
    assert figures.right.value > 0.95
    assert figures.base_right.value == 0.0
    assert figures.recommended
    assert [one.tracks for one in figures.genres] == [20, 12, 12]
    assert figures.sure_right is not None
    low, high = figures.sure_right.low, figures.sure_right.high
    assert low <= figures.expected_right / figures.sure_right.count <= high
    # Artists that were never seen, not among the examples:
    held = embedded_library.fill(database, THREE, seed=5)
    drain(judge(database, registry, "my-genres", pool=INLINE))
    with database.reading() as connection:
        answers = [predictions.load(connection, number, "my-genres") for number in held]
    said = [answer.ranked()[0][0] for answer in answers if answer is not None]
    right = sum(guess in tag for guess, tag in zip(said, held.values(), strict=True))
    assert right >= 0.95 * len(held)


def test_what_cannot_be_told_apart_is_not_recommended(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(
        database,
        [Style((name,), 16, 8, sound="the same") for name in ("Soul", "Tango")],
        seed=1,
    )
    figures = _learn(database, registry).bundle.report.figures
    assert not figures.recommended
    assert figures.right.low < 0.6
    assert any(one.taken_for for one in figures.genres)


def test_several_genres_of_a_track_are_all_likely(database: Database, registry: Registry) -> None:
    both = Style(("Soul", "Tango"), 16, 4)
    tagged = embedded_library.fill(database, [*THREE, both])
    _keep(database, registry)
    drain(models.use(database, registry, ["my-genres"]))
    with database.reading() as connection:
        context = query_context(connection)
        rule = parse("p(soul)>=0.6 AND p(tango)>=0.6")
        found = tracks.track_ids(connection, rule=rule, sort="id", context=context)
    wanted = {number for number, tag in tagged.items() if len(tag) == 2}
    assert len(wanted & set(found)) >= 14
    assert len(set(found) - wanted) <= 2


def test_an_artist_is_not_taken_for_a_genre(database: Database, registry: Registry) -> None:
    """Each artist sounds alike, the genres do not: no praise for knowing an artist again."""
    embedded_library.fill(
        database,
        [Style((name,), 40, 4, sound="the same") for name in ("Soul", "Tango", "Ambient")],
        spread=3.0,
    )
    figures = _learn(database, registry).bundle.report.figures
    assert figures.right.value < 0.6


@pytest.mark.parametrize(
    ("styles", "told"),
    [
        ([], "There is no track with a genre to learn from"),
        ([SOUL], "All examples are Soul; learning needs another genre to tell it from"),
        ([Style(("Soul",), 2)], "Not enough yet: learning needs two genres, none has enough"),
        ([SOUL, Style(("Tango",), 3, 3)], "Tango: 5 more tracks"),
        ([SOUL, Style(("Tango",), 9, 1)], "Tango: tracks from 2 more artists or albums"),
    ],
)
def test_too_little_is_told_in_one_line(
    database: Database, registry: Registry, styles: list[Style], told: str
) -> None:
    embedded_library.fill(database, [*styles, Style((), 3)])
    with pytest.raises(TooFewExamples, match=told) as raised:
        _learn(database, registry)
    assert "\n" not in str(raised.value)
    assert not (registry.folders[-1]).exists()


@pytest.mark.slow
def test_three_hundred_genres(database: Database, registry: Registry) -> None:
    embedded_library.fill(
        database, [Style((f"Genre {number:03}",), 8, 4) for number in range(300)], length=16
    )
    learned = _learn(database, registry)
    assert len(learned.bundle.manifest.labels) == 100
    assert sum(one.enough for one in learned.collected.per_genre) == 300
    assert learned.collected.crowded_out == 200


def test_a_share_is_told_as_whole_only_where_it_is() -> None:
    assert str(CountedShare(0.997, 0.984, 1.0, 900)) == ">99% (98%–100%)"
    assert str(CountedShare(0.0, 0.0, 0.003, 900)) == "0% (0%–<1%)"


def test_contradictory_tags_leave_the_rest_learned(database: Database, registry: Registry) -> None:
    wrong = Style(("Tango",), 8, 4, sound="Ambient")
    embedded_library.fill(database, [*THREE, wrong])
    genres = {one.genre: one for one in _learn(database, registry).bundle.report.figures.genres}
    assert genres["Soul"].recall.value > 0.9
    assert dict(genres["Tango"].taken_for) == {"Ambient": pytest.approx(8, abs=2)}


def test_damaged_embeddings_are_left_out(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    with database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE prediction SET embedding = ? WHERE track_id = 3",
            (np.full(128, np.nan, np.float32).tobytes(),),
        )
        connection.exec_driver_sql(
            "UPDATE prediction SET embedding = x'00000000' WHERE track_id = 4"
        )
    assert _keep(database, registry).bundle.report.figures.right.value > 0.9


def test_scikit_learn_is_not_loaded_outside_of_workers() -> None:
    code = (
        "import sys; import genreorganizer.library.learning.analyzing; "
        "import genreorganizer.library.learning.next_tracks; "
        "sys.exit('sklearn' in sys.modules or 'onnxruntime' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_system_without_semaphores_is_not_complained_of() -> None:
    code = """
import _multiprocessing
def refused(*_, **__):
    raise PermissionError(13, "Permission denied")
_multiprocessing.SemLock = refused
import numpy as np
from genreorganizer.classify.teaching import Hold, Learner, Lesson
has = np.eye(2, dtype=bool)[np.arange(40) % 2]
inputs = np.hstack([has, np.full((40, 2), 0.5)]).astype(np.float32)
none, alike = np.zeros((40, 2), bool), np.ones(40, np.float32)
Learner(Lesson(inputs, 2, has, none, alike, np.arange(40) // 8)).work(Hold(0, 1.0))
"""
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stderr == ""


@pytest.mark.slow
def test_learning_works_in_processes(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    learned = drain(learn(database, registry, Recipe()))
    alone = _learn(database, registry)
    assert learned.bundle.manifest.labels == alone.bundle.manifest.labels
    assert learned.bundle.report.figures.right == alone.bundle.report.figures.right
    assert drain(keep(database, registry, learned.bundle)) == 44


def test_learning_can_be_cancelled(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    job = learn(database, registry, Recipe(), pool=INLINE)
    for _ in range(4):
        next(job)
    job.close()
    assert not registry.folders[-1].exists()


# --- what becomes of it ------------------------------------------------------------------


def test_what_was_learned_is_a_model_like_others(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    embedded_library.fill(database, THREE)
    _keep(database, registry)
    with database.reading() as connection:
        listed = {one.id: one for one in models.installed(connection, registry)}
    mine = listed["my-genres"]
    assert mine.problem is None
    assert mine.accuracy is not None
    assert not mine.research
    assert "true \\ said" in registry.card("my-genres")
    song = make_audio(tmp_path / "song.flac", seconds=6)
    answer = registry.load("my-genres").predict(song)
    assert answer.labels == ("Tango", "Ambient", "Soul")
    assert answer.timeline
    assert all(0 <= p <= 1 for window in answer.timeline for p in window.probabilities)


def test_judging_stored_embeddings_says_what_hearing_again_says(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    embedded_library.fill(database, THREE)
    songs = [
        make_audio(
            tmp_path / f"{pitch}.flac",
            seconds=6,
            signal=lambda times, pitch=pitch: 0.5 * np.sin(2 * np.pi * pitch * times),
        )
        for pitch in (150, 900, 4000)
    ]
    ids = add_tracks(database, tmp_path, songs)
    drain(analyze(database, registry, settings=SETTINGS, track_ids=ids, pool=INLINE))
    _keep(database, registry)
    with database.reading() as connection:
        judged = [predictions.load(connection, number, "my-genres") for number in ids]
    drain(
        analyze(
            database, registry, settings=SETTINGS, track_ids=ids, again=True,
            model_ids=["my-genres"], pool=INLINE,
        )
    )  # fmt: skip
    with database.reading() as connection:
        heard = [predictions.load(connection, number, "my-genres") for number in ids]
    for one, other in zip(judged, heard, strict=True):
        assert one is not None
        assert other is not None
        assert one.probabilities == pytest.approx(other.probabilities, abs=1e-4)
        assert one.embedding == pytest.approx(other.embedding, abs=1e-4)
        assert one.outcome is other.outcome
        assert (one.timeline, len(other.timeline) > 0) == ((), True)


def test_tracks_that_only_the_learned_model_heard_teach_the_next_one(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    embedded_library.fill(database, THREE)
    _keep(database, registry)
    drain(models.use(database, registry, ["my-genres"]))
    songs = [make_audio(tmp_path / f"{n}.flac", seconds=4) for n in range(2)]
    ids = add_tracks(database, tmp_path, songs)
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    with database.writing() as connection:
        review.accept(connection, ids, genres=("Soul",))
    assert _counts(_survey(database, registry), "Soul").tracks == 14
    assert _learn(database, registry).bundle.manifest.version.startswith("2-")


def test_a_track_judged_as_a_whole_shows_the_timeline_of_the_model_below(
    database: Database, registry: Registry
) -> None:
    ids = list(embedded_library.fill(database, THREE))
    _keep(database, registry)
    drain(models.use(database, registry, ["my-genres"]))
    with database.reading() as connection:
        found = queries.detail(connection, registry, ids[0])
    assert found is not None
    assert (found.learned, found.model.split()[0]) == (True, "my-genres")
    assert {genre for genre, _ in found.probabilities} == {"Ambient", "Soul", "Tango"}
    assert set(found.genres) == {"Jazz", "Rock"}
    assert len(found.windows) == 1


def test_listening_to_a_judged_track_gives_it_a_timeline_and_leaves_its_answer(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    song = make_audio(tmp_path / "song.flac", seconds=4)
    (number,) = add_tracks(database, tmp_path, [song])
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    embedded_library.fill(database, THREE)
    _keep(database, registry)
    drain(models.use(database, registry, ["my-genres"]))

    def detail() -> TrackDetail:
        with database.reading() as connection:
            found = queries.detail(connection, registry, number)
        assert found is not None
        return found

    before = detail()
    assert before.learned
    reader = TimelineReader(INLINE)
    assert reader.read(database, registry, SETTINGS, number, lambda: True)
    after = detail()
    assert not after.learned
    assert set(after.genres) == {"Ambient", "Soul", "Tango"}
    assert len(after.windows) == len(before.windows) > 1
    assert after.probabilities == before.probabilities
    assert not reader.read(database, registry, SETTINGS, number, lambda: True), "once is enough"
    reader.rest()


def test_a_timeline_of_another_version_is_not_kept(database: Database, registry: Registry) -> None:
    ids = list(embedded_library.fill(database, THREE))
    _keep(database, registry)
    with database.writing() as connection:
        told = predictions.load(connection, ids[0], "my-genres")
        assert told is not None
        heard = replace(told, timeline=(TimelineWindow(0.0, told.probabilities),))
        assert not predictions.put_timeline(
            connection, ids[0], replace(heard, model_version="another")
        )
        assert predictions.put_timeline(connection, ids[0], heard)
        assert not predictions.put_timeline(connection, ids[0], heard)
        assert predictions.load(connection, ids[0], "my-genres") == heard


def test_a_judged_track_whose_file_is_gone_is_told_in_one_line(
    database: Database, registry: Registry
) -> None:
    ids = list(embedded_library.fill(database, THREE))
    _keep(database, registry)
    drain(models.use(database, registry, ["my-genres"]))
    with pytest.raises(UnreadableFile, match="not there"):
        TimelineReader(INLINE).read(database, registry, SETTINGS, ids[0], lambda: True)


def test_an_ensemble_with_the_model_below(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    embedded_library.fill(database, [Style(("Jazz",)), Style(("Rock",)), SOUL])
    learned = _keep(database, registry)
    assert set(learned.bundle.manifest.labels) == {"jazz", "rock", "Soul"}
    both = registry.load("tiny+my-genres")
    assert isinstance(both, Ensemble)
    answer = both.predict(make_audio(tmp_path / "song.flac", seconds=6))
    assert sum(answer.probabilities) == pytest.approx(1, abs=1e-4)


def test_an_ensemble_with_a_model_that_knows_none_of_the_learned_genres(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    embedded_library.fill(database, THREE)
    assert "jazz" not in _keep(database, registry).bundle.manifest.labels
    song = make_audio(tmp_path / "song.flac", seconds=4)
    ids = add_tracks(database, tmp_path, [song])
    drain(models.use(database, registry, ["tiny", "my-genres"]))
    drain(analyze(database, registry, settings=SETTINGS, track_ids=ids, pool=INLINE))
    with database.reading() as connection:
        said = predictions.load(connection, ids[0], "tiny+my-genres")
    assert said is not None
    assert set(said.labels) == {"jazz", "rock", "Ambient", "Soul", "Tango"}
    assert sum(said.probabilities) == pytest.approx(1)
    assert len(said.timeline) > 1


@pytest.mark.parametrize(
    ("base", "own", "best", "least"),
    [
        ((0.8, 0.2), (0.95, 0.05), "Soul", 0.85),  # the learned one knows it
        ((0.8, 0.2), (0.05, 0.02), "jazz", 0.7),  # it is none of the learned genres
        ((0.5, 0.5), (0.4, 0.3), "Soul", 0.3),  # nobody knows
    ],
)
def test_what_each_is_sure_of_counts_where_genres_have_nothing_in_common(
    base: tuple[float, ...], own: tuple[float, ...], best: str, least: float
) -> None:
    labels = ("jazz", "rock", "Soul", "Tango")
    mean = joint_mean(labels, [labels[:2], labels[2:]], [base, own], [False, True])
    assert mean.sum() == pytest.approx(1)
    assert labels[int(mean.argmax())] == best
    assert mean.max() >= least


def test_nothing_changes_before_it_is_kept_and_the_former_version_comes_back(
    database: Database, registry: Registry
) -> None:
    tagged = embedded_library.fill(database, THREE)
    first = _learn(database, registry)
    difference = drain(compare(database, registry, first.bundle, pool=INLINE))
    assert (difference.tracks, difference.differing) == (44, difference.suggested)
    assert difference.suggested > 40
    assert not registry.folders[-1].exists()
    drain(keep(database, registry, first.bundle, pool=INLINE))
    drain(models.use(database, registry, ["my-genres"]))
    before = _outcomes(database)
    souls = [number for number, tag in tagged.items() if tag == ("Soul",)]
    with database.writing() as connection:
        review.accept(connection, souls, genres=("Motown",))
    second = _learn(database, registry)
    would = drain(compare(database, registry, second.bundle, pool=INLINE))
    assert would.differing >= 12
    assert _outcomes(database) == before
    drain(keep(database, registry, second.bundle, pool=INLINE))
    assert "Motown" in _outcomes(database)
    assert registry.manifest("my-genres").version == second.bundle.manifest.version
    drain(take_back(database, registry, "my-genres", pool=INLINE))
    assert _outcomes(database) == before
    assert registry.manifest("my-genres").version == first.bundle.manifest.version
    drain(take_back(database, registry, "my-genres", pool=INLINE))
    assert "Motown" in _outcomes(database)


def test_what_was_learned_before_another_one_was_kept_does_not_replace_it(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(database, THREE)
    old = _learn(database, registry)
    _keep(database, registry, left_out=("Soul",))
    with pytest.raises(EnvironmentFailure, match="learned again meanwhile"):
        drain(keep(database, registry, old.bundle, pool=INLINE))
    assert registry.manifest("my-genres").labels == ("Tango", "Ambient")


def test_what_was_removed_and_learned_again_judges_every_track_anew(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(database, THREE)
    _keep(database, registry)
    shutil.rmtree(registry.learned)
    learned = _learn(database, registry, left_out=("Soul",))
    assert drain(keep(database, registry, learned.bundle, pool=INLINE)) == 44


def test_what_is_stopped_while_it_comes_into_use_leaves_the_model_before(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(database, THREE)
    drain(models.use(database, registry, ["tiny"]))
    before = _outcomes(database)
    job = keep(database, registry, _learn(database, registry).bundle, use=True, pool=INLINE)
    next(job)
    job.close()
    drain(models.reevaluate(database, registry))
    with database.reading() as connection:
        assert models.active_ids(connection, registry) == ("tiny",)
    assert _outcomes(database) == before
    drain(keep(database, registry, _learn(database, registry).bundle, use=True, pool=INLINE))
    assert set(_outcomes(database)) == {"Ambient", "Soul", "Tango"}


def test_there_is_nothing_to_take_back_before_the_second_version(
    database: Database, registry: Registry
) -> None:
    embedded_library.fill(database, THREE)
    _keep(database, registry)
    with pytest.raises(UsageError, match="no former version of my-genres"):
        drain(take_back(database, registry, "my-genres", pool=INLINE))


def test_other_models_are_not_replaced(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    with pytest.raises(UsageError, match="another model called tiny"):
        _learn(database, registry, name="tiny")
    for name in ("../x", "a+b", "", "a,b", ".hidden", "A"):
        with pytest.raises(UsageError, match="cannot be the name"):
            Recipe(name=name)


def test_names_of_genres_are_followed(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    _keep(database, registry)
    drain(models.use(database, registry, ["my-genres"]))
    assert set(_outcomes(database)) == {"Soul", "Tango", "Ambient"}
    renamed = Vocabulary((*DEFAULT_GENRES, Genre("Soul & Funk", aliases=("Soul",))))
    with database.writing() as connection:
        vocabulary_change.change(connection, renamed)
    drain(models.reevaluate(database, registry))
    assert set(_outcomes(database)) == {"Soul & Funk", "Tango", "Ambient"}
    merged = Vocabulary((*DEFAULT_GENRES, Genre("Mixed", aliases=("Soul", "Tango"))))
    with database.writing() as connection:
        vocabulary_change.change(connection, merged)
    drain(models.reevaluate(database, registry))
    assert set(_outcomes(database)) == {"Mixed", "Ambient"}
    assert set(_learn(database, registry).collected.labels) == {"Mixed", "Ambient"}


def test_another_version_of_the_model_below_is_heard_and_learned_from_anew(
    database: Database, registry: Registry, tmp_path: Path
) -> None:
    embedded_library.fill(database, THREE)
    _keep(database, registry)
    drain(models.use(database, registry, ["my-genres"]))
    shipped = registry.folder("tiny")
    stored = json.loads((shipped / "manifest.json").read_text())
    (shipped / "manifest.json").write_text(json.dumps({**stored, "version": "2"}))
    with pytest.raises(EnvironmentFailure, match="another version of the model tiny"):
        drain(judge(database, registry, "my-genres", pool=INLINE))
    with pytest.raises(EnvironmentFailure, match="analyze the whole library"):
        drain(analyze(database, registry, settings=SETTINGS, track_ids=[1], pool=INLINE))
    # The files are not there to be heard: their new embeddings are put in their place.
    with database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE prediction SET model_version = '2' WHERE model_id = 'tiny'"
        )
    drain(analyze(database, registry, settings=SETTINGS, pool=INLINE))
    assert registry.manifest("my-genres").front is not None
    assert registry.manifest("my-genres").front.version == "2"
    assert registry.manifest("my-genres").version.startswith("2-")
    assert set(_outcomes(database)) == {"Soul", "Tango", "Ambient"}


def test_embeddings_are_needed(database: Database, registry: Registry) -> None:
    with pytest.raises(EnvironmentFailure, match="genreorganizer analyze --model tiny"):
        _learn(database, registry)


def test_a_report_is_read_back(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    learned = _keep(database, registry, left_out=("polka",), query="artist:artist")
    found = bundle.report(registry.folder("my-genres"))
    assert found == learned.bundle.report
    assert found.recipe == Recipe(left_out=("polka",), query="artist:artist")
    (registry.folder("my-genres") / "learning.json").write_text("{}")
    assert bundle.report(registry.folder("my-genres")) is None


def test_genres_can_be_left_out(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    assert set(_survey(database, registry, left_out=("SOUL",)).labels) == {"Tango", "Ambient"}


def test_the_next_tracks_are_open_and_cover_what_lacks(
    database: Database, registry: Registry
) -> None:
    known = embedded_library.fill(database, [*THREE, Style(("Polka",), 5, 5)])
    asked = embedded_library.fill(
        database,
        [Style((), 30, 10, sound="Soul"), Style((), 6, 6, sound="Polka")],
        seed=7,
    )
    polkas = list(asked)[30:]
    with database.writing() as connection:
        review.reject(connection, polkas[:1])
    with database.reading() as connection:
        found = questions(connection, registry, Recipe(), 10)
    chosen = [one.track_id for one in found]
    assert len(set(chosen)) == 10
    assert not set(chosen) & (set(known) | set(polkas[:1]))
    assert len(set(chosen) & set(polkas)) >= 3
    assert any(
        str(one.reason) == "it may be Polka, of which there are few examples" for one in found
    )


def test_nothing_is_left_to_ask(database: Database, registry: Registry) -> None:
    embedded_library.fill(database, THREE)
    with database.reading() as connection:
        assert questions(connection, registry, Recipe(), 10) == []


def test_an_unsure_track_stays_unsure(database: Database, registry: Registry) -> None:
    """Music of a genre that was not learned is like none of them."""
    embedded_library.fill(database, THREE)
    other = embedded_library.fill(database, [Style((), 20, 5, sound="Opera")], seed=3)
    _keep(database, registry)
    with database.reading() as connection:
        answers = [predictions.load(connection, number, "my-genres") for number in other]
    unsure = [answer for answer in answers if answer and answer.outcome is Outcome.UNSURE]
    assert len(unsure) >= 14
    assert replace(unsure[0]).timeline == ()
