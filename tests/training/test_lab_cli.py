# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's commands on a made data set."""

import json
import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("skl2onnx")

from genreorganizer.classify.registry import Registry
from genreorganizer.training import cli, queue, systems
from genreorganizer.training.runs import Lab

pytestmark = pytest.mark.lab

CLIPS = 12


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two genres that differ by their pitch."""
    folder = tmp_path_factory.mktemp("music")
    generator = np.random.default_rng(0)
    for genre, pitch in (("high", 3000.0), ("low", 150.0)):
        (folder / genre).mkdir()
        for place in range(CLIPS):
            time = np.arange(2 * 22_050) / 22_050
            samples = 0.4 * np.sin(2 * np.pi * (pitch + 5 * place) * time)
            samples += 0.05 * generator.normal(size=len(time))
            with wave.open(str(folder / genre / f"{genre}{place}.wav"), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(22_050)
                file.writeframes((samples * 32_000).clip(-32_767, 32_767).astype("<i2").tobytes())
    return folder


@pytest.fixture
def places(tmp_path: Path) -> list[str]:
    return [
        *("--data", str(tmp_path / "data")),
        *("--work", str(tmp_path / "work")),
        *("--models", str(tmp_path / "models")),
    ]


def train(system: str, music: Path, places: list[str], *more: str) -> int:
    return cli.main(
        ["train", system, "--dataset", f"folder:{music}", "--split", "random", *places, *more]
    )


@pytest.mark.parametrize("system", ["000-knn-mel", "000-svm-mel", "001-c-mfcc"])
def test_train_writes_the_run_down(
    system: str, music: Path, places: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(system, music, places) == 0
    assert "test_accuracy 100.0" in capsys.readouterr().out
    results = tmp_path / "models" / "results"
    stored = json.loads((results / f"{system}@folder.random.0.json").read_text("utf-8"))
    assert np.array(stored["confusion"]).sum() == sum(stored["extra"]["clips"]["test"].values())
    assert stored["onnx_bytes"] > 0
    reads = (results / "test_reads.jsonl").read_text("utf-8").splitlines()
    assert json.loads(reads[0])["accuracy"] == 1.0


def test_training_stops_in_time_and_goes_on(
    music: Path, places: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train("001-a-mfcc", music, places, "--minutes", "0") == 1
    assert "go on" in capsys.readouterr().err
    assert not list((tmp_path / "models").glob("results/*.json"))
    assert train("001-a-mfcc", music, places) == 0


def test_unknown_systems_are_refused_in_one_line(
    places: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["train", "001-z-mel", *places]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "001-z-mel" in error


def test_missing_research_data_is_told(
    places: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["train", "001-a-mel", *places]) == 2
    assert "--data" in capsys.readouterr().err


def test_list_and_table_name_every_system(
    places: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["list", *places]) == 0
    listed = capsys.readouterr().out
    assert cli.main(["table", *places]) == 0
    written = (tmp_path / "models" / "RESULTS.md").read_text("utf-8")
    for system in systems.SYSTEMS:
        assert system in listed
        assert system in written


def test_the_queue_skips_what_has_a_result_and_begins_with_the_cheapest(tmp_path: Path) -> None:
    lab = Lab(tmp_path, tmp_path, tmp_path)
    everything = queue.waiting(lab, splits=["filtered"], seeds=[0])
    assert len(everything) == len(systems.SYSTEMS)
    costs = [one.system.cost for one in everything]
    assert costs == sorted(costs)
    everything[0].result_file(lab).write_text("{}", encoding="utf-8")
    assert queue.waiting(lab, splits=["filtered"], seeds=[0]) == everything[1:]
    assert {one.split for one in queue.waiting(lab, splits=["random"], seeds=[0])} == {"random"}


def test_a_trained_system_ships(music: Path, places: list[str], tmp_path: Path) -> None:
    """Trained by the filtered split of a made GTZAN, then chosen in the program."""
    lists = tmp_path / "data" / "gtzan"
    lists.mkdir(parents=True)
    parts = ("train", "train", "valid", "test")
    for part in set(parts):
        lines = [
            f"{genre}/{genre}{place}.wav"
            for genre in ("high", "low")
            for place in range(CLIPS)
            if parts[place % 4] == part
        ]
        (lists / f"{part}_filtered.txt").write_text("\n".join(lines), encoding="utf-8")
    for name in ("artists.txt", "exact_duplicates.txt"):
        (lists / name).write_text("", encoding="utf-8")
    (lists / "excerpts").symlink_to(music)
    assert cli.main(["train", "000-svm-mel", *places]) == 0
    assert cli.main(["ship", "000-svm-mel", *places]) == 0
    classifier = Registry([tmp_path / "models"]).load("000-svm-mel")
    answer = classifier.predict(music / "high" / "high3.wav")
    assert answer.ranked()[0][0] == "high"
    assert classifier.manifest.metrics[0].value == 1.0


def test_a_vote_trains_its_members_on_the_same_clips_first(
    music: Path, places: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    members = ("000-knn-mel", "000-svm-mel", "001-mlp-embedding")
    vote = replace(systems.SYSTEMS["001-vote-a"], learner=systems.Vote(members))
    monkeypatch.setitem(systems.SYSTEMS, vote.id, vote)
    assert train(vote.id, music, places) == 0
    results = tmp_path / "models" / "results"
    stored = {
        name: json.loads((results / f"{name}@folder.random.0.json").read_text("utf-8"))
        for name in (vote.id, *members[:2])
    }
    voted = stored[vote.id]
    # The embedding's network would have heard the random split's test clips: it has no vote.
    assert voted["extra"]["members"] == ["000-knn-mel@folder", "000-svm-mel@folder"]
    assert voted["metrics"][0]["value"] == 1.0
    assert voted["onnx_bytes"] == sum(stored[name]["onnx_bytes"] for name in members[:2])
