# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks are analyzed on a cluster as they are here, and only this computer writes."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from support.dask_cluster import DaskCluster, dask_cluster
from support.media import make_audio
from support.small_library import add_tracks
from support.tiny_model import make_model

from genreorganizer import paths
from genreorganizer.classify.registry import Registry
from genreorganizer.cli.main import main
from genreorganizer.db import predictions, tracks
from genreorganizer.domain.prediction import Outcome
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.library.analyze import analyze
from genreorganizer.library.jobs import drain
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.analysis import cluster_pool
from genreorganizer.workers.pathmaps import PathMap
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from genreorganizer.db.engine import Database

pytest.importorskip("distributed")
pytestmark = pytest.mark.slow

SETTINGS = AnalysisSettings(excerpts=2, excerpt_seconds=2.0, file_time_limit_s=60.0)


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three songs and a broken one."""
    folder = tmp_path_factory.mktemp("music")
    song = make_audio(folder / "0.flac", seconds=3)
    for number in (1, 2):
        shutil.copy(song, folder / f"{number}.flac")
    (folder / "broken.mp3").write_bytes(b"\xff\xfb" + b"no audio here" * 50)
    return folder


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    folder = tmp_path_factory.mktemp("cluster")
    make_model(folder / "data" / "genreorganizer" / "models")
    with dask_cluster(folder) as running:
        running.start_worker("one", data=folder / "data")
        running.start_worker("two", data=folder / "data")
        running.wait()
        yield running


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry([make_model(tmp_path / "models")])


def rows(database: Database, ids: list[int]) -> list[tuple[Outcome | None, str | None]]:
    with database.reading() as connection:
        found = tracks.rows(connection, ids)
    return [(row.outcome, row.suggested) for row in found]


def test_a_cluster_answers_as_this_computer_does(
    cluster: DaskCluster, database: Database, registry: Registry, music: Path, tmp_path: Path
) -> None:
    here = tmp_path / "here"
    shutil.copytree(music, here)
    ids = add_tracks(database, here, sorted(here.iterdir()))
    pool = cluster_pool(cluster.address, [PathMap(str(here), str(music))], SETTINGS)
    job = analyze(database, registry, settings=SETTINGS, pool=pool)
    while next(job).done == 0:
        pass
    job.close()  # what came back is kept, the rest is for the next run
    summary = drain(analyze(database, registry, settings=SETTINGS, pool=pool))
    assert summary.done + summary.failed + summary.skipped == 4
    there = rows(database, ids)
    assert [outcome for outcome, _ in there].count(Outcome.FAILED) == 1
    with database.reading() as connection:
        (model,) = predictions.models_of(connection, ids[0])
        answer = predictions.load(connection, ids[0], model)
    drain(
        analyze(database, registry, settings=SETTINGS, track_ids=ids, again=True, pool=InlinePool())
    )
    assert rows(database, ids) == there
    with database.reading() as connection:
        again = predictions.load(connection, ids[0], model)
    assert answer is not None
    assert again is not None
    assert answer.probabilities == pytest.approx(again.probabilities)


def test_a_computer_that_does_not_see_the_files_marks_none_as_failed(
    cluster: DaskCluster, database: Database, registry: Registry, music: Path
) -> None:
    ids = add_tracks(database, music, sorted(music.iterdir()))
    pool = cluster_pool(cluster.address, [PathMap(str(music), "/nowhere")], SETTINGS)
    job = analyze(database, registry, settings=SETTINGS, pool=replace(pool, patience_s=1.0))
    with pytest.raises(EnvironmentFailure, match=r"it cannot read /nowhere/.*; mount the folder"):
        drain(job)
    assert {outcome for outcome, _ in rows(database, ids)} == {None}


def test_a_computer_with_another_version_of_the_model_is_left_out(
    cluster: DaskCluster, database: Database, music: Path, tmp_path: Path
) -> None:
    add_tracks(database, music, sorted(music.iterdir()))
    newer = Registry([make_model(tmp_path / "models", version="2")])
    pool = replace(cluster_pool(cluster.address, [], SETTINGS), patience_s=1.0)
    with pytest.raises(EnvironmentFailure, match='it has another version of the model "tiny"'):
        drain(analyze(database, newer, settings=SETTINGS, pool=pool))


def no_window(*_: object) -> int:
    raise AssertionError


def test_the_command_line_analyzes_on_a_cluster(
    cluster: DaskCluster, music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_model(paths.user_models_dir())
    library = ("--db", str(tmp_path / "library.sqlite"))
    main(["scan", str(music), *library], open_window=no_window)
    capsys.readouterr()
    on_cluster = ["analyze", "--model", "tiny", "--cluster", cluster.address, *library]
    maps = ["--map", f"{music}={music}", "--map", "/srv/other=/mnt/other"]
    assert main([*on_cluster, *maps], open_window=no_window) == 0
    told = capsys.readouterr()
    assert told.out.startswith("analyzed 3 tracks, skipped 1, failed 0 ")
    assert told.err == ""


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--map", "/a=/b"], "give --cluster, too"),
        (["--cluster", "tcp://127.0.0.1:9", "--jobs", "2"], "--jobs is for this computer"),
        (["--cluster", "tcp://127.0.0.1:9", "--map", "/a"], "is not HERE=THERE"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    library = ["--db", str(tmp_path / "library.sqlite")]
    main(["scan", str(tmp_path), *library], open_window=no_window)
    capsys.readouterr()
    assert main(["analyze", *options, *library], open_window=no_window) == 2
    assert message in capsys.readouterr().err
