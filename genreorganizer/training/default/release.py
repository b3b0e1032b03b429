# SPDX-License-Identifier: GPL-3.0-or-later
"""Fit the last layers, measure, calibrate and write the model that ships."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify.manifest import Confusion, Manifest, Metric, Windowing
from genreorganizer.classify.novelty import NoveltyScorer
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.training import evaluate, release
from genreorganizer.training.card import REMARKS, write_card
from genreorganizer.training.default import copies, measuring
from genreorganizer.training.default.heads import Learned, fit_judge, joined, principal
from genreorganizer.training.default.hearing import cut, hear
from genreorganizer.training.default.labels import LABELS, PLACE
from genreorganizer.training.default.learning import DEVIATION, MEAN
from genreorganizer.training.default.lessons import STEP
from genreorganizer.training.default.network import WINDOW, Ear, Linear, Shipped, exported
from genreorganizer.training.made_sounds import made_sounds
from genreorganizer.training.networks.catalogue import parameters
from genreorganizer.training.results import RunResult, record_test_read, save
from genreorganizer.training.stored import GTZAN_FRAMES_PER_HOP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.training.default.copies import Copies
    from genreorganizer.training.default.data import Corpus
    from genreorganizer.training.default.measuring import Held
    from genreorganizer.training.default.student import Student
    from genreorganizer.training.release import Scored

SYSTEM = "default"
INPUT = "log-mel, 387 frames per 30 s"
TRAINED_TWIN = f"{SYSTEM}-train-only"
FEATURES = FeatureSpec(frame_step=GTZAN_FRAMES_PER_HOP, frame_rest=0.5, frame_group=STEP)
WINDOWING = Windowing(WINDOW, WINDOW, mean=255 * MEAN, deviation=255 * DEVIATION)
TRAINING_DATA = (
    "GTZAN, training and validation parts of the fault-filtered, artist-disjoint split "
    "(log-mel spectrograms); everything was chosen without the validation part's clips",
    "FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)",
    "16 hours of free music from Debian's packages (log-mel spectrograms), without labels",
    "Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training "
    "clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music "
    "and for short excerpts of some GTZAN clips",
)
OUTPUTS = ("logits", "embedding", "tags")
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
_RANGE_CLIPS = 20
"""Clips of each kind that tell the range of what flows between the layers."""
_INSIDERS_KEPT = 0.98
"""Share of the validation clips whose novelty score lies below the threshold."""
_MOST_WRONG = 0.07
"""Largest share of sure and wrong answers that the threshold allows on validation clips."""


@dataclass(frozen=True)
class Choices:
    """What was chosen on the validation parts.

    Attributes:
        shrinkage: Of the last layer; see `heads.fit_judge`.
        free_share: How much Debian's music counts in it, GTZAN counting 1.
        embedding: Length of the embedding.
        tagger_scale: Of the guessed AudioSet embedding in it, the other guess having 1.
    """

    shrinkage: float = 0.3
    free_share: float = 0.5
    embedding: int = 192
    tagger_scale: float = 1.0


@dataclass(frozen=True)
class LearnedFrom:
    """The clips that last layers are fitted to.

    Attributes:
        gtzan: In all views.
        fma: Clean and damaged.
        free: Debian's music in both recipes, and damaged.
    """

    gtzan: Copies
    fma: Copies
    free: Copies

    @classmethod
    def of(cls, corpus: Corpus) -> LearnedFrom:
        """From the clips that the corpus is learned from."""
        gtzan, fma, free = (corpus.sources[name].rows for name in ("gtzan", "fma", "debian"))
        return cls(
            copies.learned_gtzan(corpus, gtzan),
            copies.learned_fma(corpus, fma[corpus.fma_truth[fma] >= 0]),
            copies.learned_debian(corpus, free),
        )

    def typical(self) -> NDArray[np.uint8]:
        """Some windows of each kind."""
        windows = []
        for given in (self.gtzan, self.gtzan, self.fma, self.free):
            chosen = given.clips[:: max(1, len(given.clips) // _RANGE_CLIPS)]
            windows += [found[len(found) // 2][None] for found in map(cut, chosen)]
        return np.concatenate(windows)


def finished(
    corpus: Corpus, student: Student, learned: LearnedFrom, choices: Choices
) -> tuple[bytes, int]:
    """A trained student with new last layers, as ONNX in whole numbers.

    Returns:
        The network, and the number of its parameters.
    """
    typical = learned.typical()
    ear = Ear(student)
    heard_by = exported(ear, ("pooled", "hidden"), typical)
    heard = {
        name: hear(heard_by, given.clips)
        for name, given in (
            ("gtzan", learned.gtzan),
            ("fma", learned.fma),
            ("debian", learned.free),
        )
    }
    sources = []
    for name, given, share in (
        ("gtzan", learned.gtzan, 1.0),
        ("fma", learned.fma, 1.0),
        ("debian", learned.free, choices.free_share),
    ):
        source = corpus.sources[name]
        sources.append(
            Learned(
                heard[name].means(heard[name].pooled),
                _sharp(source.genre[given.rows]) if name != "debian" else source.genre[given.rows],
                source.masked[given.rows],
                _balanced(source.genre[given.rows])
                if name == "debian"
                else np.ones(len(given.rows), np.float32),
                share,
            )
        )
    judge = fit_judge(sources, choices.shrinkage)
    hidden = np.concatenate([found.means(found.hidden) for found in heard.values()])
    guesses = joined(
        [
            (_layer(student, "tagger"), choices.tagger_scale),
            (_layer(student, "tags_embedding"), 1.0),
        ]
    )
    embedding = principal(guesses, hidden, choices.embedding)
    network = Shipped(ear, judge, embedding, _layer(student, "tagger_logits"))
    return exported(network, OUTPUTS, typical), parameters(network)


def _sharp(genre: NDArray[np.float32]) -> NDArray[np.float32]:
    """Smoothed targets as certain ones."""
    found = np.zeros_like(genre)
    found[np.arange(len(genre)), genre.argmax(axis=1)] = 1
    return found


def _balanced(genre: NDArray[np.float32]) -> NDArray[np.float32]:
    """Weights that let rare genres count more, by the root of their number."""
    likely = genre.argmax(axis=1)
    return np.asarray(1 / np.sqrt(np.bincount(likely) + 5.0)[likely], np.float32)


def _layer(student: Student, teacher: str) -> Linear:
    head = student.teachers[teacher]
    return Linear(head.weight.detach().numpy().copy(), head.bias.detach().numpy().copy())


def strangeness(classifier: OnnxClassifier, corpus: Corpus, learned: LearnedFrom) -> NoveltyScorer:
    """Scorer from the clips that were learned from."""
    embeddings, classes = [], []
    free = corpus.sources["debian"].genre.argmax(axis=1)
    for name, given, truth, step in (
        ("gtzan", learned.gtzan, corpus.gtzan_truth, 1),
        ("fma", learned.fma, corpus.fma_truth, 3),
        ("debian", learned.free, free, 3),
    ):
        some = copies.Copies(given.clips[::step], given.rows[::step])
        scored = measuring.score(classifier, some, truth)
        embeddings.append(scored.embeddings)
        classes += [f"{name} {LABELS[label]}" for label in scored.truth]
    return NoveltyScorer.fit(np.concatenate(embeddings), classes)


def left_out_aurocs(
    corpus: Corpus, student: Student, choices: Choices, label: str
) -> tuple[list[Metric], int]:
    """How well validation clips of a genre that was not learned are told from the others.

    Both ways of telling: by strangeness, and by how little sure the classifier is.

    Returns:
        The figures, and the number of parameters.
    """
    learned = LearnedFrom.of(corpus)
    network, count = finished(corpus, student, learned, choices)
    classifier = OnnxClassifier(DRAFT, network)
    rows = corpus.gtzan.rows("valid")
    clean = copies.Copies.of(list(corpus.gtzan.frames[rows]), rows)
    valid = measuring.score(classifier, clean, corpus.gtzan_truth)
    scorer = strangeness(classifier, corpus, learned)
    outside = valid.truth == PLACE[label]
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
    return found, count


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


@dataclass(frozen=True)
class Measured:
    """A network with everything that was found out about it.

    Attributes:
        network: The ONNX bytes.
        classifier: The same, loaded as the program loads it.
        held: Raw outputs by part.
        temperature: Fitted on the validation parts, clean and damaged.
        threshold: From which it is sure.
        metrics: Validation figures, and test figures where they were read.
        parameters: Number of trained parameters.
        learned: What its last layers were fitted to.
    """

    network: bytes
    classifier: OnnxClassifier
    held: dict[str, Held]
    temperature: float
    threshold: float
    metrics: tuple[Metric, ...]
    parameters: int
    learned: LearnedFrom


def measured(
    corpus: Corpus,
    student: Student,
    choices: Choices,
    *,
    read_test: bool,
    calibrated_by: Measured | None = None,
) -> Measured:
    """Finish a network, and take the figures of what is shipped.

    Args:
        corpus: All sources, learned from as the student did.
        student: The trained network.
        choices: What was chosen.
        read_test: Read the test parts too.
        calibrated_by: The same recipe's network that has not learned from *valid*: its
            temperature, threshold and validation figures stand for those that this one
            cannot have.
    """
    learned = LearnedFrom.of(corpus)
    network, count = finished(corpus, student, learned, choices)
    classifier = OnnxClassifier(DRAFT, network)
    parts = [*([] if calibrated_by else ["valid"]), *(["test"] if read_test else [])]
    held = {part: measuring.hold(classifier, corpus, part) for part in parts}
    if calibrated_by is None:
        valid = held["valid"]
        temperature = release.fit_temperature([measuring.joined([one]) for one in valid.all()])
        chance, truth = _answers(valid, temperature)
        least = release.fit_threshold(chance, truth)
        threshold = measuring.fit_threshold(valid, temperature, least, _MOST_WRONG)
        metrics = measuring.measure(valid, "valid", temperature, threshold)
    else:
        temperature, threshold = calibrated_by.temperature, calibrated_by.threshold
        note = "of the same recipe without the valid part"
        metrics = [
            replace(metric, note=f"{metric.note}; {note}")
            for metric in calibrated_by.metrics
            if "valid_" in metric.name
        ]
    if read_test:
        metrics += measuring.measure(held["test"], "test", temperature, threshold)
    return Measured(
        network, classifier, held, temperature, threshold, tuple(metrics), count, learned
    )


def _answers(held: Held, temperature: float) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Probabilities and truth of all clips, each clean and damaged once."""
    scored = measuring.joined(
        [one for source in held for one in (source[measuring.CLEAN], measuring.mixed(source))]
    )
    return scored.probabilities(temperature), scored.truth


def report(
    corpus: Corpus, found: Measured, *, system: str, seed: int, results: Path, command: str
) -> None:
    """Write a run's JSON, and its readings of the test parts."""
    test = found.held.get("test")
    if test is not None:
        for source in ("gtzan", "fma"):
            figure = next(m.value for m in found.metrics if m.name == f"{source}_test_accuracy")
            record_test_read(results, system, f"{source}-held-out", seed, figure)
    windows = cut(corpus.gtzan.frames[0]).astype(np.float32)
    table = () if test is None else _confusion(test.gtzan[measuring.CLEAN], found.temperature)
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
    seeds: Sequence[int],
    version: str,
    models: Path,
) -> Manifest:
    """Write the model's folder.

    Args:
        corpus: All sources.
        found: The network that ships.
        twin: The same recipe's network that has not learned from *valid*: thresholds and
            tables are taken from it, clean and damaged clips together.
        seeds: Of the runs behind it.
        version: For the manifest.
        models: Folder of the models.
    """
    valid = twin.held["valid"]
    chance, truth = _answers(valid, twin.temperature)
    outsiders = measuring.hold(found.classifier, corpus, "valid").fma
    scorer = strangeness(found.classifier, corpus, found.learned)
    fresh = [scorer.score(row) for one in outsiders.values() for row in one.embeddings]
    limit = round(float(np.quantile(fresh, _INSIDERS_KEPT)), 3)
    auroc = made_sound_auroc(found.classifier, scorer, outsiders[measuring.CLEAN].embeddings)
    counted, part = (found, "test") if "test" in found.held else (twin, "valid")
    tables = [
        np.array(_confusion(held[measuring.CLEAN], counted.temperature))
        for held in counted.held[part]
    ]
    manifest = release.write_model(
        models / SYSTEM,
        replace(
            DRAFT,
            version=version,
            temperature=found.temperature,
            threshold=found.threshold,
            reliability=release.reliability(chance, truth, LABELS),
            precision=release.precision_table(chance, truth, LABELS),
            metrics=(*found.metrics, auroc),
            confusion=Confusion(
                LABELS,
                tuple(map(tuple, (tables[0] + tables[1]).tolist())),
                f"the {part} parts of GTZAN and FMA together",
            ),
            remarks=REMARKS,
            training_data=TRAINING_DATA,
            seeds=tuple(seeds),
            parameters=found.parameters,
        ),
        found.network,
        (scorer, limit),
    )
    write_card(models / SYSTEM, manifest)
    return manifest
