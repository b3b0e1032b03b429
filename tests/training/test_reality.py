# SPDX-License-Identifier: GPL-3.0-or-later
"""The yardstick: damaged audio, shares with intervals, probes, and what cards say of it."""

from __future__ import annotations

import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.made_arrays import make_arrays
from support.quiet import quiet
from support.tiny_model import make_model

from genreorganizer.classify.card import CARD_FILE
from genreorganizer.classify.manifest import read_manifest
from genreorganizer.classify.metrics import Metric
from genreorganizer.classify.onnx import OnnxClassifier, silent
from genreorganizer.classify.reality import (
    CLEAN,
    DAMAGES,
    Condition,
    Reality,
    Share,
    read_reality,
    write_reality,
)
from genreorganizer.classify.registry import Registry
from genreorganizer.training import degrade
from genreorganizer.training.default import debian
from genreorganizer.training.reality import measuring, probes, sound, yardstick
from genreorganizer.training.reality.judging import Answers, condition
from genreorganizer.training.reality.recordings import Files, Spectrograms
from genreorganizer.training.reality.sound import Sound
from genreorganizer.training.release import write_card

if TYPE_CHECKING:
    from pathlib import Path

RATE = 22_050
REALITY_HEAD = "## On damaged and foreign recordings"


def chord(seconds: float = 2.0, rate: int = RATE, pitch: float = 300.0) -> Sound:
    time = np.arange(int(seconds * rate)) / rate
    left = 0.3 * np.sin(2 * np.pi * pitch * time) + 0.2 * np.sin(2 * np.pi * 3 * pitch * time)
    right = 0.3 * np.sin(2 * np.pi * 1.5 * pitch * time)
    return Sound(np.stack([left, right]).astype(np.float32), rate)


def power(samples: np.ndarray) -> float:
    return float(np.square(samples, dtype=np.float64).mean())


def damaged(name: str, original: Sound) -> Sound:
    return sound.DAMAGES[name](original, np.random.default_rng(1))


def test_every_damage_has_words() -> None:
    assert set(degrade.DAMAGES) | set(sound.DAMAGES) | {CLEAN} == set(DAMAGES)


@pytest.mark.parametrize("name", ["white_noise_30db", "white_noise_15db", "pink_noise_15db"])
def test_noise_is_as_far_below_as_its_name_says(name: str) -> None:
    original = chord()
    added = damaged(name, original).samples - original.samples
    below = 10 * np.log10(power(original.samples) / power(added))
    assert below == pytest.approx(30 if "30" in name else 15, abs=0.1)


def test_a_copy_at_another_rate_has_that_rate_and_length() -> None:
    copy = damaged("resampled_8k", chord())
    assert copy.rate == 8000
    assert copy.samples.shape[1] == pytest.approx(16_000, abs=2)


def test_a_faster_copy_is_shorter_and_higher() -> None:
    copy = damaged("faster_6", chord())
    assert copy.samples.shape[1] == pytest.approx(2 * RATE / 1.06, abs=2)
    spectrum = np.abs(np.fft.rfft(copy.samples[0]))
    assert np.argmax(spectrum) * RATE / copy.samples.shape[1] == pytest.approx(318, abs=1)


def test_one_channel_is_the_left_one() -> None:
    original = chord()
    copy = damaged("one_channel", original)
    assert (copy.samples[0] == original.samples[0]).all()
    assert not copy.samples[1].any()


def test_less_treble_leaves_the_rest(tmp_path: Path) -> None:
    low, high = chord(pitch=300.0), chord(pitch=3000.0)
    assert power(damaged("less_treble", low).samples) == pytest.approx(power(low.samples), rel=0.01)
    assert power(damaged("less_treble", high).samples) < 0.6 * power(high.samples)


@pytest.mark.parametrize("name", [*sound.DAMAGES])
def test_every_damaged_copy_can_be_stored_and_heard(name: str, tmp_path: Path) -> None:
    original = chord(rate=44_100)
    file = sound.write(damaged(name, original), tmp_path, "copy")
    assert file.suffix == (".mp3" if name.startswith("mp3") else ".wav")
    heard = sound.read(file)
    assert heard.samples.shape[1] / heard.rate == pytest.approx(2.0, abs=0.2)
    assert power(heard.samples) > 0.1 * power(original.samples) * 0.01


def test_shares_of_right_unchanged_and_surely_wrong_answers() -> None:
    clean = Answers(np.array(["jazz", "rock", "rock", "jazz"]), np.array([True] * 4))
    copies = Answers(np.array(["jazz", "jazz", "rock", "rock"]), np.array([1, 1, 0, 1], bool))
    truth = [frozenset({"jazz"}), frozenset({"rock"}), frozenset({"jazz"}), frozenset({"rock"})]
    found = condition("gtzan", "hum", copies, clean, truth)
    assert found.right is not None
    assert (found.right.value, found.unchanged.value) == (0.5, 0.5)
    assert (found.sure_wrong.value, found.sure.value) == (0.25, 0.75)
    assert found.right.low <= 0.25
    assert found.right.high >= 0.75


def test_no_music_is_no_genre() -> None:
    answers = Answers.of([silent("m", "1", 3.0)])
    assert answers.labels.tolist() == ["none"]
    found = condition("songs", "hum", answers, answers, [frozenset({"none"})])
    assert found.right is not None
    assert (found.right.value, found.sure.value) == (1.0, 0.0)


def test_without_a_known_genre_what_changes_is_wrong() -> None:
    clean = Answers(np.array(["jazz", "rock"]), np.array([True, True]))
    copies = Answers(np.array(["jazz", "jazz"]), np.array([True, True]))
    found = condition("songs", "hum", copies, clean, [frozenset(), frozenset()])
    assert found.right is None
    assert found.sure_wrong.value == 0.5


def test_groups_widen_the_interval() -> None:
    answers = Answers(np.array(["jazz"] * 20 + ["rock"] * 20), np.ones(40, bool))
    truth = [frozenset({"jazz"})] * 40
    alone = condition("gtzan", "hum", answers, answers, truth)
    grouped = condition("gtzan", "hum", answers, answers, truth, ["a"] * 20 + ["b"] * 20)
    assert alone.right is not None
    assert grouped.right is not None
    assert (grouped.right.low, grouped.right.high) == (0.0, 1.0)
    assert alone.right.low > 0.3


def test_a_probe_finds_what_is_there_and_nothing_else() -> None:
    generator = np.random.default_rng(0)
    one = generator.normal(size=(80, 6))
    groups = [str(row // 4) for row in range(80)]
    shifted = probes.probe("p", one, one + np.eye(6)[0] * 2, groups, "")
    same = probes.probe("p", one, one + generator.normal(size=one.shape) * 0.01, groups, "")
    assert shifted.value > 0.8
    assert 0.3 < same.value < 0.65
    sources = probes.source_probe("s", one, generator.normal(3, 1, (50, 6)), "")
    assert sources.value > 0.95
    assert sources.count == 100


def test_few_shot_learns_classes_and_not_artists() -> None:
    generator = np.random.default_rng(0)
    truth = [("a", "b")[row % 2] for row in range(120)]
    groups = [f"{truth[row]}{row // 8}" for row in range(120)]
    apart = generator.normal(size=(120, 4))
    apart[:, 0] += 6.0 * (np.array(truth) == "a")
    figure = probes.few_shot(apart, truth, groups, 5, "")
    assert figure is not None
    assert figure.value > 0.85
    artists = np.array(
        [np.random.default_rng(zlib.crc32(g.encode())).normal(0, 9, 4) for g in groups]
    )
    chance = probes.few_shot(artists, truth, groups, 5, "")
    assert chance is not None
    assert chance.value < 0.75
    assert probes.few_shot(apart, truth, groups, 100, "") is None


@pytest.fixture
def tiny(tmp_path: Path) -> OnnxClassifier:
    classifier = Registry([make_model(tmp_path / "models")]).load("tiny")
    assert isinstance(classifier, OnnxClassifier)
    return classifier


def test_stored_spectrograms_are_damaged_and_judged(tiny: OnnxClassifier) -> None:
    frames = np.zeros((2, 387, 128), np.uint8)
    frames[0, :, :20], frames[1, :, 110:] = 200, 200
    truth = (frozenset({"rock"}), frozenset({"jazz"}))
    clips = Spectrograms("gtzan", frames, truth, ("a", "b"))
    heard = measuring.on_spectrograms([tiny], clips, ["low_pass_4k", "excerpt_5s"], quiet)
    clean, dull, _ = heard["tiny"]
    assert [one.damage for one in heard["tiny"]] == [CLEAN, "low_pass_4k", "excerpt_5s"]
    assert clean.right is not None
    assert clean.right.value == 1.0
    assert dull.right is not None
    assert dull.right.value == 0.5


def test_files_are_damaged_and_heard_by_the_program(tiny: OnnxClassifier, tmp_path: Path) -> None:
    paths = [
        sound.write(chord(pitch=pitch), tmp_path, name)
        for name, pitch in (("low", 200.0), ("high", 2600.0))
    ]
    files = Files("songs", tuple(paths), (frozenset({"rock"}), frozenset({"polka"})), ("a", "b"))
    heard = measuring.on_files([tiny], files, ["mp3_64k"], quiet)
    assert [one.count for one in heard["tiny"]] == [1, 1]
    assert heard["tiny"][1].unchanged.value == 1.0


def made_reality() -> Reality:
    share = Share(0.5, 0.25, 0.75)
    return Reality(
        "abc",
        (Condition("songs", "hum", 4, None, share, share, share),),
        (Metric("recipe_probe", 0.5, 0.4, 0.6, 10, "told apart"),),
        ("the rest",),
    )


def test_figures_are_kept_and_belong_to_one_network(tmp_path: Path) -> None:
    assert read_reality(tmp_path, "abc") is None
    write_reality(tmp_path, made_reality())
    assert read_reality(tmp_path, "abc") == made_reality()
    assert read_reality(tmp_path, "another") is None
    (tmp_path / "reality.json").write_text("[1]")
    assert read_reality(tmp_path, "abc") is None


def test_a_card_tells_of_them_before_the_limits(tmp_path: Path) -> None:
    folder = make_model(tmp_path, "mine") / "mine"
    write_card(folder, read_manifest(folder), made_reality())
    told = (folder / CARD_FILE).read_text("utf-8")
    assert told.index("## What it does") < told.index(REALITY_HEAD) < told.index("## Limits")
    assert "| hum of the mains |  | 50.0 (25–75) |" in told
    assert "Not measured: the rest." in told


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> yardstick.Asked:
    """A default model that knows jazz and rock, made data, and one damage of each kind."""
    damages = {name: degrade.DAMAGES[name] for name in ("low_pass_8k", "low_pass_4k")}
    monkeypatch.setattr(degrade, "DAMAGES", damages)
    for package in ("one-data", "hedgewars-data"):
        monkeypatch.setitem(debian.HELD_OUT, package, "test")
    data = make_arrays(tmp_path / "data", per_genre=8)
    models = make_model(tmp_path / "models", "default")
    return yardstick.Asked(data, tmp_path / "work", models, part="test")


def test_a_finished_model_reads_the_test_part_once(asked: yardstick.Asked) -> None:
    said: list[str] = []
    yardstick.measure(asked, ["default"], said.append)
    sha256 = Registry([asked.models]).manifest("default").sha256
    found = read_reality(asked.models / "default", sha256)
    assert found is not None
    assert [one.damage for one in found.of("gtzan")] == [CLEAN, "low_pass_8k", "low_pass_4k"]
    assert found.of("gtzan")[0].count == 4  # two of jazz and of rock
    assert {"recipe_probe", "source_probe"} <= {one.name for one in found.figures}
    card = (asked.models / "default" / CARD_FILE).read_text("utf-8")
    assert REALITY_HEAD in card
    log = asked.models / "results" / "test_reads.jsonl"
    assert log.read_text().count('"reality-gtzan"') == 1
    yardstick.measure(asked, ["default"], said.append)
    assert "were read for this network" in said[-1]
    assert log.read_text().count('"reality-gtzan"') == 1


def test_a_model_that_is_chosen_looks_at_the_valid_part(asked: yardstick.Asked) -> None:
    said: list[str] = []
    yardstick.measure(replace(asked, part="valid"), ["default"], said.append)
    assert any(line.startswith("gtzan, low_pass_8k") for line in said)
    assert not (asked.models / "default" / "reality.json").exists()
    assert not (asked.models / "results").exists()
