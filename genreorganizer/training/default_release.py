# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure, calibrate and write the model that ships."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from genreorganizer.classify.manifest import Manifest, Metric
from genreorganizer.classify.novelty import NoveltyScorer
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.training import evaluate, release
from genreorganizer.training.card import write_card
from genreorganizer.training.default_data import FMA_KNOWN, LABELS, Corpus, stretched
from genreorganizer.training.default_model import FEATURES, WINDOWING, heard_windows, standardize
from genreorganizer.training.export import to_onnx
from genreorganizer.training.made_sounds import made_sounds
from genreorganizer.training.networks.catalogue import parameters
from genreorganizer.training.quantize import quantized
from genreorganizer.training.release import Scored, accuracy_metric, score_clips
from genreorganizer.training.results import RunResult, record_test_read, save
from genreorganizer.training.stored import GTZAN_LABELS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import nn

SYSTEM = "default"
INPUT = "log-mel, 387 frames per 30 s"
TRAINED_TWIN = f"{SYSTEM}-train-only"
TRAINING_DATA = (
    "GTZAN, training and validation parts of the fault-filtered, artist-disjoint split "
    "(log-mel spectrograms); everything was chosen without the validation part's clips",
    "FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)",
    "Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips",
)
DRAFT = Manifest(
    id=SYSTEM,
    version="draft",
    title="Residual convnet on log-mel windows, 14 genres",
    labels=LABELS,
    features=FEATURES,
    windowing=WINDOWING,
    network="",
    sha256="",
)
_RANGE_CLIPS = 40
"""Training clips of each source that tell the range of what flows between the layers."""
_INSIDERS_KEPT = 0.98
"""Share of the validation tracks whose novelty score lies below the threshold."""


class Held(NamedTuple):
    """Raw outputs by part, for the clips of each source that have a known label."""

    gtzan: dict[str, Scored]
    fma: dict[str, Scored]


def exported_network(network: nn.Module) -> bytes:
    """The network as ONNX in single precision, checked against PyTorch on made windows."""
    example = np.random.default_rng(0).uniform(0, 1, (3, WINDOWING.length, FEATURES.bands))
    return to_onnx(network, standardize(example.astype(np.float32)), ("logits", "embedding"))


def loaded(network: nn.Module) -> OnnxClassifier:
    """The exported network as the program would load it, not yet calibrated."""
    return OnnxClassifier(DRAFT, exported_network(network))


def heard_in_training(corpus: Corpus) -> NDArray[np.float32]:
    """Windows (windows, time, mels) of some training clips of both sources, standardized."""
    clips = []
    for source, widen in ((corpus.gtzan, False), (corpus.fma, True)):
        rows = source.rows("train")
        frames = source.frames[rows[:: max(1, len(rows) // _RANGE_CLIPS)][:_RANGE_CLIPS]]
        clips.append(heard_windows(stretched(frames) if widen else frames))
    return np.concatenate(clips)


def hold(classifier: OnnxClassifier, corpus: Corpus, parts: Sequence[str]) -> Held:
    """Score the named parts of both sources."""
    gtzan, fma = {}, {}
    for part in parts:
        rows = corpus.gtzan.rows(part)
        gtzan[part] = score_clips(classifier, corpus.gtzan.frames[rows], corpus.gtzan_truth[rows])
        rows = corpus.fma.rows(part)
        rows = rows[corpus.fma_truth[rows] >= 0]
        heard = stretched(corpus.fma.frames[rows])
        fma[part] = score_clips(classifier, heard, corpus.fma_truth[rows])
    return Held(gtzan, fma)


def measure(held: Held, part: str, temperature: float) -> list[Metric]:
    """Accuracy and calibration on a part of both sources."""
    gtzan, fma = held.gtzan[part], held.fma[part]
    found = []
    for name, scored in (("gtzan", gtzan), ("fma", fma)):
        chance = scored.probabilities(temperature)
        found.append(accuracy_metric(f"{name}_{part}_accuracy", chance, scored.truth, "all labels"))
        found.append(_calibration(f"{name}_{part}_ece", chance, scored.truth))
    ten = gtzan.probabilities(temperature)[:, : len(GTZAN_LABELS)]
    found.append(
        accuracy_metric(f"gtzan_{part}_accuracy_10", ten, gtzan.truth, "the ten GTZAN labels")
    )
    known = [LABELS.index(label) for label in FMA_KNOWN]
    seven = fma.probabilities(temperature)[:, known]
    truth = np.array([known.index(int(label)) for label in fma.truth])
    found.append(accuracy_metric(f"fma_{part}_accuracy_7", seven, truth, "the seven FMA labels"))
    return found


def _calibration(name: str, chance: NDArray[np.float32], truth: NDArray[np.int64]) -> Metric:
    confidence = chance.max(axis=1)
    value = evaluate.calibration_error(confidence, chance.argmax(axis=1) == truth)
    low, high = evaluate.perfect_calibration_interval(confidence)
    note = "interval: what a perfectly calibrated model would measure"
    return Metric(name, value, low, high, len(truth), note)


def novelty_of(learned: Held, fresh: NDArray[np.float32]) -> tuple[NoveltyScorer, float]:
    """Scorer from the tracks that were learned from; threshold from music that was not."""
    scorer = _scorer(learned)
    scores = [scorer.score(row) for row in fresh]
    return scorer, round(float(np.quantile(scores, _INSIDERS_KEPT)), 3)


def _scorer(learned: Held) -> NoveltyScorer:
    sources = [
        (name, scored)
        for name, parts in (("gtzan", learned.gtzan), ("fma", learned.fma))
        for scored in parts.values()
    ]
    embeddings = np.concatenate([scored.embeddings for _, scored in sources])
    classes = [f"{name} {LABELS[label]}" for name, scored in sources for label in scored.truth]
    return NoveltyScorer.fit(embeddings, classes)


def made_sound_auroc(
    classifier: OnnxClassifier, scorer: NoveltyScorer, fresh: NDArray[np.float32]
) -> Metric:
    """How well made noises, tones and clicks are told from music that was not learned from."""
    inside = np.array([scorer.score(row) for row in fresh])
    outside = []
    for heard in made_sounds(FEATURES):
        prediction = classifier.predict_frames(heard)
        outside.append(scorer.score(np.asarray(prediction.embedding, np.float32)))
    value = evaluate.auroc(inside, np.array(outside))
    return Metric("made_sound_auroc", value, value, value, len(outside), "no interval")


def left_out_aurocs(classifier: OnnxClassifier, corpus: Corpus, label: str) -> list[Metric]:
    """How well validation clips of a genre that was not learned are told from the others.

    Both ways of telling: by strangeness, and by how little sure the classifier is.
    """
    held = hold(classifier, corpus, ("train", "valid"))
    without = LABELS.index(label)
    learned = Held(*({"train": _without(source["train"], without)} for source in held))
    scorer = _scorer(learned)
    valid = held.gtzan["valid"]
    outside = valid.truth == without
    scores = {
        "novelty_auroc": np.array([scorer.score(row) for row in valid.embeddings]),
        "unsureness_auroc": -valid.probabilities(1.0).max(axis=1),
    }
    unknown, known = int(outside.sum()), int((~outside).sum())
    found = []
    for name, score in scores.items():
        value = evaluate.auroc(score[~outside], score[outside])
        low, high = evaluate.auroc_interval(value, unknown, known)
        note = f"{unknown} clips of the genre, {known} others"
        found.append(Metric(name, value, low, high, unknown, note))
    return found


def _without(scored: Scored, label: int) -> Scored:
    kept = np.flatnonzero(scored.truth != label)
    logits = tuple(scored.logits[row] for row in kept)
    return Scored(logits, scored.embeddings[kept], scored.truth[kept])


@dataclass(frozen=True)
class Measured:
    """A network with everything that was found out about it.

    Attributes:
        network: The ONNX bytes.
        classifier: The same, loaded as the program loads it.
        held: Raw outputs.
        temperature: Fitted on the validation parts.
        metrics: Validation figures, and test figures where they were read.
        parameters: Number of trained parameters.
    """

    network: bytes
    classifier: OnnxClassifier
    held: Held
    temperature: float
    metrics: tuple[Metric, ...]
    parameters: int


def measured(
    corpus: Corpus, network: nn.Module, *, read_test: bool, calibrated_by: Measured | None = None
) -> Measured:
    """Export a network in whole numbers, and take the figures of what was exported.

    Args:
        corpus: Both sources.
        network: The trained network.
        read_test: Read the test parts too.
        calibrated_by: The same recipe's network that has not learned from *valid*: its
            temperature and validation figures stand for those that this one cannot have.
    """
    exported = quantized(exported_network(network), heard_in_training(corpus))
    classifier = OnnxClassifier(DRAFT, exported)
    held = hold(classifier, corpus, ("valid", *(["test"] if read_test else [])))
    if calibrated_by is None:
        temperature = release.fit_temperature([held.gtzan["valid"], held.fma["valid"]])
        metrics = measure(held, "valid", temperature)
    else:
        temperature = calibrated_by.temperature
        note = "of the same recipe without the valid part"
        metrics = [
            replace(metric, note=f"{metric.note}; {note}")
            for metric in calibrated_by.metrics
            if "_valid_" in metric.name
        ]
    if read_test:
        metrics += measure(held, "test", temperature)
    return Measured(exported, classifier, held, temperature, tuple(metrics), parameters(network))


def report(
    corpus: Corpus,
    found: Measured,
    *,
    system: str,
    seed: int,
    results: Path,
    command: str,
) -> None:
    """Write a run's JSON, and its readings of the test parts."""
    test = found.held.gtzan.get("test")
    if test is not None:
        for source in ("gtzan", "fma"):
            figure = next(m.value for m in found.metrics if m.name == f"{source}_test_accuracy")
            record_test_read(results, system, f"{source}-held-out", seed, figure)
    frames = corpus.gtzan.frames[0].astype(np.float32)
    count = len(frames) // WINDOWING.length
    windows = frames[: count * WINDOWING.length].reshape(count, WINDOWING.length, -1)
    table = () if test is None else _confusion(test, found.temperature)
    save(
        RunResult(
            system=system,
            input=INPUT,
            split="filtered",
            seed=seed,
            metrics=found.metrics,
            parameters=found.parameters,
            onnx_bytes=len(found.network),
            ms_per_30s=release.milliseconds_per_30s(found.classifier, windows),
            command=command,
            confusion=table,
            labels=LABELS,
            note="ours, no paper",
        ),
        results,
    )


def _confusion(scored: Scored, temperature: float) -> tuple[tuple[int, ...], ...]:
    counts = evaluate.confusion(scored.probabilities(temperature), scored.truth, len(LABELS))
    return tuple(tuple(row) for row in counts.tolist())


def publish(
    corpus: Corpus,
    found: Measured,
    twin: Measured,
    *,
    seeds: tuple[int, ...],
    version: str,
    models: Path,
) -> Manifest:
    """Write the model's folder.

    Args:
        corpus: Both sources.
        found: The network that ships.
        twin: The same recipe's network that has not learned from *valid*: thresholds and
            tables are taken from it.
        seeds: Of the runs behind it.
        version: For the manifest.
        models: Folder of the models.
    """
    valid = [twin.held.gtzan["valid"], twin.held.fma["valid"]]
    chance = np.concatenate([scored.probabilities(twin.temperature) for scored in valid])
    truth = np.concatenate([scored.truth for scored in valid])
    outsiders = found.held.fma["valid"].embeddings
    learned = hold(found.classifier, corpus, ("train",))
    learned.gtzan["valid"] = found.held.gtzan["valid"]
    scorer, limit = novelty_of(learned, outsiders)
    auroc = made_sound_auroc(found.classifier, scorer, outsiders)
    manifest = release.write_model(
        models / SYSTEM,
        replace(
            DRAFT,
            version=version,
            temperature=found.temperature,
            threshold=release.fit_threshold(chance, truth),
            reliability=release.reliability(chance, truth, LABELS),
            precision=release.precision_table(chance, truth, LABELS),
            metrics=(*found.metrics, auroc),
            training_data=TRAINING_DATA,
            seeds=seeds,
            parameters=found.parameters,
        ),
        found.network,
        (scorer, limit),
    )
    counted, part = (found, "test") if "test" in found.held.gtzan else (twin, "valid")
    tables = [np.array(_confusion(held[part], counted.temperature)) for held in counted.held]
    measured_on = f"the {part} parts of GTZAN and FMA together"
    write_card(models / SYSTEM, manifest, (tables[0] + tables[1]).tolist(), measured_on)
    return manifest
