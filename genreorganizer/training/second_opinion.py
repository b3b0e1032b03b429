# SPDX-License-Identifier: GPL-3.0-or-later
"""Our head on musicnn's tags, and what it adds to the model that ships.

GTZAN's genres are learned from the clips of the fault-filtered training part, of which the
published tags are known; electronic music, and the same genres in another source, from
segments of free music whose labels are a larger tagger's confident ones. Everything is chosen
by cross-validation inside the training part, with no artist on both sides: the validation
part has no tags.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify import trust
from genreorganizer.classify.ensemble import joint_mean
from genreorganizer.classify.head import LinearHead
from genreorganizer.classify.metrics import Metric
from genreorganizer.classify.musicnn import TAGS
from genreorganizer.classify.onnx import log_odds
from genreorganizer.training import evaluate, release, results, stored
from genreorganizer.training.datasets import gtzan
from genreorganizer.training.default.labels import AUDIOSET_LABELS, audioset
from genreorganizer.training.release import Scored

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.classify.onnx import OnnxClassifier

    Floats = NDArray[np.float32]

SYSTEM = "musicnn"
LABELS = (*stored.GTZAN_LABELS, "electronic")
SHRINKAGES = (0.03, 0.1, 0.3, 1.0, 3.0)
"""Inverse strengths of the penalty of which the best is taken."""
SEGMENT_LABELS: dict[str, tuple[str, ...]] = {
    label: meant for label, meant in AUDIOSET_LABELS.items() if label in LABELS
} | {"reggae": ("Reggae", "Ska")}
"""Our labels, and the labels of AudioSet that mean them."""
OTHER_LABELS = (
    "Ambient music", "New-age music", "Funk", "Music for children", "Traditional music",
    "Rhythm and blues", "Soul music",
)  # fmt: skip
"""A segment that is rather one of these takes no part."""
_CONFIDENT, _AHEAD = 0.08, 1.5
_ELECTRONIC_CLIPS, _SEGMENT_CLIPS = 45, 15
"""What a genre's segments count together: electronic as many clips as a genre of GTZAN."""
_FOLDS, _ROUNDS = 5, 3


@dataclass(frozen=True)
class Examples:
    """What the head learns from.

    Attributes:
        odds: Per example, float32 (windows, tags), log-odds.
        truth: Label indices.
        groups: What must not be parted by a split: artists, or packages of free music.
        weights: How much an example counts.
        clips: True for GTZAN's clips.
    """

    odds: tuple[Floats, ...]
    truth: NDArray[np.int64]
    groups: tuple[str, ...]
    weights: NDArray[np.float64]
    clips: NDArray[np.bool_]


@dataclass(frozen=True)
class FittedHead:
    """The fitted head.

    Attributes:
        layer: From the log-odds of a window's tags to logits.
        shrinkage: The chosen strength.
        temperature: Fitted on clips that were held out in turn.
        held_out: Logits of GTZAN's clips, of each round's heads that did not know them.
        metrics: Cross-validated figures.
    """

    layer: LinearHead
    shrinkage: float
    temperature: float
    held_out: Scored
    metrics: tuple[Metric, ...]


def examples(data: Path) -> Examples:
    """GTZAN's training clips and the confident segments of free music."""
    windows = stored.tagger_windows(data / "gtzan", "train")
    names = tuple(sorted(windows))
    genres = tuple(name.split(".")[0] for name in names)
    artists = gtzan.known(names, genres, data / "gtzan").groups
    odds = [log_odds(windows[name]) for name in names]
    truth = [LABELS.index(genre) for genre in genres]
    groups, weights = list(artists), [1.0] * len(names)
    tags, labels, packages = confident_segments(data)
    for label in sorted(set(labels)):
        mine = [row for row, one in enumerate(labels) if one == label]
        most = _ELECTRONIC_CLIPS if label == "electronic" else _SEGMENT_CLIPS
        odds += [log_odds(tags[row : row + 1]) for row in mine]
        truth += [LABELS.index(label)] * len(mine)
        groups += [packages[row] for row in mine]
        weights += [min(len(mine), most) / len(mine)] * len(mine)
    clips = np.arange(len(odds)) < len(names)
    return Examples(tuple(odds), np.array(truth), tuple(groups), np.array(weights), clips)


def confident_segments(data: Path) -> tuple[Floats, tuple[str, ...], tuple[str, ...]]:
    """Tags, label and package of the segments of free music that are clearly of one genre."""
    said = stored.teachers(data / "debian_music" / "teachers.npz")
    names = [name for name, _ in audioset(data / "audioset")]
    packages = [row["package"] for row in stored.rows(data / "debian_music" / "segments.csv")]
    chance = 1 / (1 + np.exp(-said.tagger_logits.astype(np.float64)))

    def largest(wanted: tuple[str, ...]) -> NDArray[np.float64]:
        return np.asarray(chance[:, [names.index(name) for name in wanted]].max(axis=1))

    table = np.stack([largest(wanted) for wanted in SEGMENT_LABELS.values()], axis=1)
    ranked = np.sort(table, axis=1)
    rival = np.maximum(ranked[:, -2] * _AHEAD, largest(OTHER_LABELS))
    rows = np.flatnonzero((ranked[:, -1] > _CONFIDENT) & (ranked[:, -1] > rival))
    labels = list(SEGMENT_LABELS)
    found = tuple(labels[place] for place in table[rows].argmax(axis=1))
    return said.tags[rows], found, tuple(packages[row] for row in rows)


def learn(known: Examples, say: Callable[[str], None]) -> FittedHead:
    """Choose the strength of the penalty by cross-validation, and fit the head to everything."""
    tried = []
    for shrinkage in SHRINKAGES:
        held_out = _held_out(known, shrinkage)
        loss = evaluate.log_loss(held_out.probabilities(1.0), held_out.truth)
        say(f"C {shrinkage:g}: log-loss {loss:.3f}")
        tried.append((loss, shrinkage, held_out))
    _, shrinkage, held_out = min(tried, key=lambda one: one[0])
    temperature = release.fit_temperature([held_out])
    chance = held_out.probabilities(temperature)
    confidence, right = chance.max(axis=1), chance.argmax(axis=1) == held_out.truth
    note = f"the training part, {_FOLDS} folds by artist, {_ROUNDS} rounds"
    on = ("gtzan", "train", "cross_validated")
    accuracy = release.accuracy_metric(chance, held_out.truth, note, *on)
    once = len(held_out.truth) // _ROUNDS
    low, high = trust.wilson(accuracy.value * once, once)
    error = evaluate.calibration_error(confidence, right)
    ends = evaluate.perfect_calibration_interval(confidence[:once])
    metrics = (
        replace(accuracy, low=low, high=high, count=once),
        Metric("ece", error, *ends, once, note, *on),
    )
    layer = _fit(known, np.arange(len(known.odds)), shrinkage)
    return FittedHead(layer, shrinkage, temperature, held_out, metrics)


def _held_out(known: Examples, shrinkage: float) -> Scored:
    """Logits of GTZAN's clips by heads that know neither them nor their artists."""
    logits, truth = [], []
    for turn in range(_ROUNDS):
        names = sorted(set(known.groups))
        places = np.random.default_rng(turn).permutation(len(names)) % _FOLDS
        fold = dict(zip(names, places.tolist(), strict=True))
        of = np.array([fold[group] for group in known.groups])
        for one in range(_FOLDS):
            layer = _fit(known, np.flatnonzero(of != one), shrinkage)
            for row in np.flatnonzero((of == one) & known.clips):
                logits.append(layer(known.odds[row]))
                truth.append(int(known.truth[row]))
    return Scored(tuple(logits), np.empty((len(logits), 0), np.float32), np.array(truth))


def _fit(known: Examples, rows: NDArray[np.int64], shrinkage: float) -> LinearHead:
    """Multinomial logistic regression on the examples' mean log-odds, standardized."""
    from sklearn.linear_model import LogisticRegression

    table = np.stack([known.odds[row].mean(axis=0) for row in rows]).astype(np.float64)
    clips = table[known.clips[rows]]
    mean, deviation = clips.mean(axis=0), clips.std(axis=0) + 1e-3
    fitted = LogisticRegression(C=shrinkage, max_iter=5000)
    fitted.fit((table - mean) / deviation, known.truth[rows], sample_weight=known.weights[rows])
    weight = np.zeros((len(LABELS), len(TAGS)))
    bias = np.full(len(LABELS), -20.0)
    weight[fitted.classes_] = fitted.coef_ / deviation
    bias[fitted.classes_] = fitted.intercept_ - weight[fitted.classes_] @ mean
    return LinearHead(weight.astype(np.float32), bias.astype(np.float32))


def describe(learned: FittedHead, read: Sequence[dict[str, object]] = ()) -> dict[str, object]:
    """What the program needs of the head to make a classifier of the installed tagger.

    Args:
        learned: The head.
        read: Figures that were read on the test part, as results keep them.
    """
    chance = learned.held_out.probabilities(learned.temperature)
    truth = learned.held_out.truth
    once = len(truth) // _ROUNDS
    right = chance[:once].argmax(axis=1) == truth[:once]
    table = trust.precision_table(chance[:once], right, stored.GTZAN_LABELS)
    return {
        "labels": LABELS,
        "weight": [[round(float(value), 4) for value in row] for row in learned.layer.weight],
        "bias": [round(float(value), 4) for value in learned.layer.bias],
        "temperature": learned.temperature,
        "threshold": release.fit_threshold(chance, truth),
        "reliability": trust.reliability(chance[:once], right, stored.GTZAN_LABELS),
        "precision": {label: [asdict(one) for one in points] for label, points in table.items()},
        "metrics": [*read, *(metric.to_json() for metric in learned.metrics)],
        "training_data": [
            "musicnn: the Million Song Dataset with tags of Last.fm",
            "our head: its tags of GTZAN's fault-filtered training part, and of free music that a "
            "tagger of AudioSet is sure of",
        ],
    }


def write(learned: FittedHead, file: Path, models: Path) -> None:
    """Keep the head; the numbers by which the network is checked stay as they are.

    Args:
        learned: The head.
        file: Where the program looks for it.
        models: Whose results have what was read on the test part.
    """
    runs = results.load_all(models / "results")
    of_it = [run for run in runs if run["system"] == SYSTEM]
    read = of_it[0]["metrics"] if of_it else ()
    kept = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({**kept, **describe(learned, read)}, separators=(",", ":"))
    file.write_text(text + "\n", encoding="utf-8")


def measure(
    learned: FittedHead,
    default: OnnxClassifier,
    data: Path,
    models: Path,
    say: Callable[[str], None],
) -> None:
    """Read the test part once: the tagger alone, and together with the model that ships.

    The members' answers are joined as the program joins them (`ensemble.joint_mean`).
    """
    clips = stored.gtzan(data / "gtzan")
    windows = stored.tagger_windows(data / "gtzan", "test")
    rows = [row for row in clips.rows("test") if clips.names[row] in windows]
    manifest = default.manifest
    labels = tuple(dict.fromkeys((*manifest.labels, *LABELS)))
    truth = np.array([labels.index(clips.genres[row]) for row in rows])
    heard = release.score_clips(default, clips.frames[rows], truth)
    first = heard.probabilities(manifest.temperature)
    logits = tuple(learned.layer(log_odds(windows[clips.names[row]])) for row in rows)
    second = Scored(logits, heard.embeddings, truth).probabilities(learned.temperature)
    answers = {
        SYSTEM: [joint_mean(labels, [LABELS], [one]) for one in second],
        f"{manifest.id}+{SYSTEM}": [
            joint_mean(labels, [manifest.labels, LABELS], [one, other])
            for one, other in zip(first, second, strict=True)
        ],
    }
    for system, said in answers.items():
        chance = np.stack(said).astype(np.float32)
        metric = release.accuracy_metric(chance, truth, "all labels", data="gtzan", part="test")
        results.record_test_read(models / "results", system, "gtzan-held-out", 0, metric.value)
        error = release.calibration_metric(chance, truth, "gtzan", "test")
        results.save(
            results.RunResult(
                system=system,
                input="tags of the published tagger"
                if system == SYSTEM
                else "log-mel; tags of the published tagger",
                split="filtered",
                seed=0,
                metrics=(metric, error),
                command="genreorganizer-lab second-opinion --read-test",
                confusion=evaluate.confusion(chance, truth),
                labels=labels,
                note=f"with {manifest.id} {manifest.version}",
            ),
            models / "results",
        )
        interval = f"[{metric.low:.3f}, {metric.high:.3f}]"
        say(f"{system}: {metric.value:.3f} {interval}, ECE {error.value:.3f}")
