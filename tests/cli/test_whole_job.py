# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by command line: scan, analyze, accept, write, undo, export."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.media import make_audio
from support.tiny_model import make_model

from genreorganizer import paths, tags
from genreorganizer.classify.onnx import silent
from genreorganizer.cli.listening import print_prediction
from genreorganizer.cli.output import Output
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pathlib import Path

    from support.commands import Run


@pytest.fixture
def music(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dark and a bright track, a broken one, and a model that tells dark from bright."""
    models = make_model(tmp_path / "models")
    monkeypatch.setattr(paths, "models_dir", lambda: models)
    folder = tmp_path / "music"
    folder.mkdir()
    for name, pitch in (("dark", 200.0), ("bright", 5000.0)):
        make_audio(
            folder / f"{name}.flac",
            seconds=3,
            signal=lambda times, pitch=pitch: 0.5 * np.sin(2 * np.pi * pitch * times),
            metadata={"title": name, "genre": "Other"},
        )
    (folder / "broken.flac").write_bytes(b"fLaC" + b"no audio here" * 50)
    return folder


def test_from_a_folder_to_tags_and_back(run: Run, music: Path, tmp_path: Path) -> None:
    database = ("--db", str(tmp_path / "library.sqlite"))
    ran = run("scan", str(music), "--json", *database)
    assert ran.status == 1
    assert ran.records[0]["path"] == str(music / "broken.flac")
    assert ran.records[0]["error"]
    last = ran.records[-1]
    assert (last["added"] + last["unreadable"], last["missing"]) == (3, 0)
    assert last["elapsed_s"] >= 0

    ran = run("analyze", "--jobs", "1", "--json", *database)
    assert ran.status == 0, ran.err
    assert ran.records[-1]["done"] == 2
    assert run("analyze", "--json", *database).records[-1]["skipped"] == 3

    listed = {
        item["title"]: item for item in run("list", "format:flac", "--json", *database).records
    }
    assert (listed["dark"]["suggested"], listed["bright"]["suggested"]) == ("Rock", "Jazz")

    assert run("accept", "--suggested", "rock", "--json", *database).records[0]["accepted"] == 1
    dark = str(music / "dark.flac")
    before = (music / "dark.flac").read_bytes()
    ran = run("write", "--dry-run", *database)
    assert ran.lines[0] == f"{dark}: Other → Rock"
    assert (music / "dark.flac").read_bytes() == before

    ran = run("write", "--json", *database)
    assert ran.status == 0
    written, last = ran.records
    assert set(written) >= {"path", "status", "before", "after", "reason"}
    assert (written["path"], written["status"]) == (dark, "written")
    assert (written["before"], written["after"]) == (["Other"], ["Rock"])
    assert last == {"batch": 1, "written": 1, "unchanged": 0, "refused": 0}
    assert tags.read(music / "dark.flac").genres == ("Rock",)

    assert run("history", "--json", *database).records[0]["written"] == 1
    assert run("history", "1", *database).lines == [f"written    {dark}: Other → Rock"]
    ran = run("undo", *database)
    assert ran.lines == [
        f"{dark}: Rock → Other",
        "1 file undone, 0 unchanged, 0 refused (batch 2)",
    ]
    assert [line[25:] for line in run("history", *database).lines] == [
        "undo of 1     1 undone, 0 unchanged, 0 refused",
        "write         1 written, 0 unchanged, 0 refused, 1 undone since",
    ]
    assert tags.read(music / "dark.flac").genres == ("Other",)
    assert run("list", "state:accepted", "--json", *database).records[0]["path"] == dark

    run("playlist", "create", "bright", "p(jazz)>=0.6", "--smart", *database)
    run("playlist", "export", "bright", str(tmp_path / "list.m3u8"), *database)
    assert (tmp_path / "list.m3u8").read_text().splitlines()[-1] == "music/bright.flac"


def test_a_batch_in_trouble_ends_with_a_line_that_says_how_to_go_on(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    music, database = tmp_path / "music", ("--db", str(tmp_path / "library.sqlite"))
    music.mkdir()
    plain = make_audio(tmp_path / "plain.flac", seconds=0.5, metadata={"genre": "Other"})
    for number in range(6):
        (music / f"{number}.flac").write_bytes(plain.read_bytes())
    run("scan", str(music), *database)
    run("accept", "genre:other", "--as", "Jazz", *database)
    # Inspected in this process, so that the disk can be made full.
    monkeypatch.setattr("genreorganizer.library.write.file_pool", InlinePool)
    with monkeypatch.context() as full:
        full.setattr("genreorganizer.tags.transaction.copy_patched", no_room)
        ran = run("write", *database)
    assert (ran.status, ran.err.count("\n")) == (3, 1)
    assert "5 files in a row" in ran.err
    assert "the disk is full; free some space" in ran.err
    assert ran.err.endswith("to go on, run the command again\n")
    assert run("write", "--json", *database).records[-1]["written"] == 6


def test_files_that_are_left_their_genre_are_not_said_to_be_written(
    run: Run, tmp_path: Path
) -> None:
    music = tmp_path / "left"
    music.mkdir()
    make_audio(music / "polka.flac", seconds=0.2, metadata={"genre": "Polka"})
    make_audio(music / "plain.flac", seconds=0.2)
    database = ("--db", str(tmp_path / "library.sqlite"))
    run("scan", str(music), *database)
    run("accept", "--as", "Jazz", *database)
    assert run("write", "--policy", "fill", *database).lines[-1] == (
        "1 file written, 1 unchanged, 0 refused (batch 1)"
    )

    def states() -> dict[str, str]:
        found = run("list", "--json", *database).records
        return {os.path.basename(item["path"]): item["state"] for item in found}

    assert states() == {"polka.flac": "kept", "plain.flac": "written"}
    assert len(run("list", "state:kept in:polka", "--json", *database).records) == 1
    polka, plain = str(music / "polka.flac"), str(music / "plain.flac")
    assert run("history", "1", *database).lines == [
        f"written    {plain}: no genre → Jazz",
        f"unchanged  {polka}: Polka → Polka",
    ]
    assert run("undo", *database).lines[-1] == "1 file undone, 1 unchanged, 0 refused (batch 2)"
    assert states() == {"polka.flac": "accepted", "plain.flac": "accepted"}
    assert run("undo", "2", *database).status == 0
    assert states() == {"polka.flac": "kept", "plain.flac": "written"}
    assert run("write", "state:kept", "--policy", "replace", *database).lines[0] == (
        f"{polka}: Polka → Jazz"
    )


def test_hard_links_part_ways_only_where_that_is_asked_for(
    run: Run, music: Path, tmp_path: Path
) -> None:
    database = ("--db", str(tmp_path / "library.sqlite"))
    song = next(path for path in sorted(music.rglob("*")) if path.suffix == ".flac")
    other = tmp_path / "other name.flac"
    os.link(song, other)
    was = other.read_bytes()
    run("scan", str(music), *database)
    run("accept", f"path:{song.name}", "--as", "Jazz", *database)
    refused = run("write", "--json", *database).records
    assert refused[0]["code"] == "hard_link"
    assert song.samefile(other)
    ran = run("write", "--split-hard-links", "--json", *database)
    assert ran.records[-1]["written"] == 1, ran.out
    assert tags.read(song).genres == ("Jazz",)
    assert other.read_bytes() == was


def no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_predict_needs_no_library(run: Run, music: Path, tmp_path: Path) -> None:
    files = [str(music / name) for name in ("dark.flac", "none.flac", "bright.flac")]
    ran = run("predict", *files, "--jobs", "1", "--top", "1", "--json")
    assert ran.status == 1
    dark, absent, bright = ran.records
    assert dark["path"] == files[0]
    assert set(dark) >= {"path", "model", "genres", "windows", "duration_s"}
    assert [item["genre"] for item in dark["genres"]] == ["Rock"]
    assert bright["genres"][0]["genre"] == "Jazz"
    assert 0.5 < bright["genres"][0]["probability"] <= 1
    assert (absent["path"], set(absent)) == (files[1], {"path", "error"})
    assert not paths.default_database().exists()
    assert not any(name.endswith(".sqlite") for name in os.listdir(tmp_path))


def test_predict_for_people_shows_percentages(capsys: pytest.CaptureFixture[str]) -> None:
    output = Output(json_lines=False, quiet=False)
    answer = TrackPrediction("m", "1", ("jazz", "hiphop"), (0.25, 0.75), (), (), Outcome.SUGGESTED)
    silence = silent("m", "1", None)
    unsure = replace(answer, outcome=Outcome.UNSURE)
    for prediction, top in ((answer, None), (unsure, 1), (silence, None)):
        print_prediction(output, "a.mp3", prediction, Vocabulary(), top)
    assert capsys.readouterr().out.splitlines() == [
        "a.mp3: Hip-Hop 75.0%, Jazz 25.0%",
        "a.mp3: not sure: Hip-Hop 75.0%",
        "a.mp3: no music",
    ]
