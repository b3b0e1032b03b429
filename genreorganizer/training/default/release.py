# SPDX-License-Identifier: GPL-3.0-or-later
"""Fit the last layers, measure, calibrate and write the model that ships."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.manifest import Manifest, Windowing
from genreorganizer.classify.metrics import Confusion, Metric
from genreorganizer.classify.trust import precision_table, reliability, wilson
from genreorganizer.training import evaluate, release
from genreorganizer.training.default import copies, measuring
from genreorganizer.training.default.activations import FEATURES, cut
from genreorganizer.training.default.fitting import Choices, Finished, StudentActivations, finished
from genreorganizer.training.default.labels import LABELS, PLACE
from genreorganizer.training.default.learning import DEVIATION, MEAN
from genreorganizer.training.default.network import WINDOW
from genreorganizer.training.made_sounds import KEPT_ASIDE, LEARNED, made_sounds
from genreorganizer.training.results import RunResult, record_test_read, save

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.classify.novelty import NoveltyScorer
    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.training.default.data import Corpus
    from genreorganizer.training.default.measuring import Held
    from genreorganizer.training.made_sounds import Made
    from genreorganizer.training.release import Scored

SYSTEM = "default"
ONE_SEED = "default-one-seed"
"""What each of the seeds would be, of which the mean ships."""
INPUT = "log-mel, 387 frames per 30 s"
WINDOWING = Windowing(WINDOW, WINDOW, mean=255 * MEAN, deviation=255 * DEVIATION)
TRAINING_DATA = (
    "GTZAN, training and validation parts of the fault-filtered, artist-disjoint split "
    "(log-mel spectrograms)",
    "FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen "
    "and calibrated with a twin that had not learned from the validation parts of either",
    "16 hours of free music from Debian's packages (log-mel spectrograms), without labels",
    "Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training "
    "clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music "
    "and for short excerpts of some GTZAN clips",
    "The body of version 3, refreshed with all of this but FMA's validation part, has half of the "
    "say about the genres, with a last layer of its own",
    "The other body averages the weights of three networks that were trained further from the "
    "same start",
)
MADE = 60
"""Made sounds of what was taught and of what was not."""
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
_INSIDERS_KEPT = (0.99, 0.985, 0.98, 0.975, 0.97, 0.965, 0.96, 0.955, 0.95)
"""Share of the validation clips and their copies whose novelty score lies below the threshold;
the first with which few enough made sounds are suggested, or else the last."""
_MADE_SOUNDS_SURE = 0.05
"""Largest share of made sounds that are suggested, if it can be had."""
_MADE_SOUND = "made_sound"
_TWIN = "of the same recipe without the valid part"
_MOST_WRONG = 0.075
"""Largest share of sure and wrong answers that the threshold allows on validation clips, half a
point below what is wanted of others."""


def left_out_aurocs(
    corpus: Corpus, activations: StudentActivations, choices: Choices, label: str
) -> tuple[list[Metric], int]:
    """How well validation clips of a genre that was not learned are told from the others.

    Both ways of telling: by strangeness, and by how little sure the classifier is.

    Returns:
        The figures, and the number of parameters.
    """
    made = finished(corpus, activations, choices)
    classifier = made.classifier(DRAFT)
    rows = corpus.gtzan.rows("valid")
    clean = copies.Copies(list(corpus.gtzan.frames[rows]), rows)
    valid = measuring.score(classifier, clean, corpus.gtzan_truth)
    outside = valid.truth == PLACE[label]
    scores = {
        "novelty_auroc": np.array([made.strangeness.score(row) for row in valid.embeddings]),
        "unsureness_auroc": -valid.probabilities(1.0).max(axis=1),
    }
    unknown, known = int(outside.sum()), int((~outside).sum())
    found = []
    for measure, score in scores.items():
        value = evaluate.auroc(score[~outside], score[outside])
        low, high = evaluate.auroc_interval(value, unknown, known)
        note = f"{unknown} clips of the genre, {known} others"
        found.append(Metric(measure, value, low, high, unknown, note))
    return found, made.parameters


def strangeness_limit(
    classifier: OnnxClassifier, scorer: NoveltyScorer, held: Held
) -> tuple[float, Metric]:
    """From which strangeness a track is never suggested.

    Args:
        classifier: With its temperature and its threshold.
        scorer: Of strangeness.
        held: The validation parts, clean and damaged, that neither has learned from.

    Returns:
        The limit, and how well made sounds are told from music that was not learned from.
    """
    music = [scorer.score(row) for one in held.all() for row in one.embeddings]
    found = [_made(classifier, scorer, kinds) for kinds in _KINDS.values()]
    scores, sure = (np.concatenate(part) for part in zip(*found, strict=True))
    for kept in _INSIDERS_KEPT:
        limit = round(float(np.quantile(music, kept)), 3)
        if (sure & (scores <= limit)).mean() <= _MADE_SOUNDS_SURE:
            break
    fresh = np.array([scorer.score(row) for row in held.fma[measuring.CLEAN].embeddings])
    value = evaluate.auroc(fresh, scores)
    return limit, Metric("auroc", value, value, value, len(scores), "no interval", _MADE_SOUND)


def made_sounds_suggested(
    classifier: OnnxClassifier, scorer: NoveltyScorer, limit: float
) -> list[Metric]:
    """Shares of made sounds that are suggested nevertheless, by what is known of their kind."""
    metrics = []
    for kind, kinds in _KINDS.items():
        scores, sure = _made(classifier, scorer, kinds)
        taken, count = int((sure & (scores <= limit)).sum()), len(sure)
        low, high = wilson(taken, count)
        metrics.append(Metric("sure", taken / count, low, high, count, kind, _MADE_SOUND))
    return metrics


_KINDS = {
    "noises, tones and clicks, such as it was taught not to be sure of": LEARNED,
    "square waves, sweeps and babble, which it was not taught": KEPT_ASIDE,
}


def _made(
    classifier: OnnxClassifier, scorer: NoveltyScorer, kinds: dict[str, Made]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Strangeness of made sounds, and whether the threshold lets them be suggested."""
    scores, sure = [], []
    for frames in made_sounds(FEATURES, MADE, kinds=tuple(kinds.values())):
        said = classifier.predict_frames(frames)
        scores.append(scorer.score(np.asarray(said.embedding, np.float32)))
        sure.append(max(said.probabilities) >= classifier.manifest.threshold)
    return np.array(scores), np.array(sure)


@dataclass(frozen=True)
class Calibrated:
    """How far answers can be trusted, from a twin that has not learned from the validation parts.

    Attributes:
        twin: With its further labels.
        valid: What it says of the validation parts; of GTZAN's without the elder, which has
            learned from them.
        draft: A manifest with the temperature, the threshold and the evidence that were fitted on
            the validation parts, clean and damaged.
        novelty: From which strangeness a track is never suggested.
        metrics: Validation figures.
    """

    twin: Finished
    valid: Held
    draft: Manifest
    novelty: float
    metrics: tuple[Metric, ...]


def calibrated(corpus: Corpus, activations: StudentActivations, choices: Choices) -> Calibrated:
    """Finish the twin and ask it about the validation parts.

    Args:
        corpus: All sources; it is learned from their training parts.
        activations: Of a student that has not learned from the validation parts, for GTZAN's as
            well; its elder has learned from GTZAN's.
        choices: How last layers are fitted.
    """
    alone = finished(corpus, activations, choices, alone=True).classifier(DRAFT)
    twin = finished(corpus.learning_from("train", "valid"), activations, choices)
    classifier = twin.classifier(DRAFT)
    said = measuring.hold(classifier, corpus, "fma", "valid")
    temperature = release.fit_temperature([*said.values()])
    valid = measuring.Held(
        _as_sure(measuring.hold(alone, corpus, "gtzan", "valid"), temperature), said
    )
    once = valid.once()
    least = release.fit_threshold(once.probabilities(temperature), once.truth)
    threshold = measuring.fit_threshold(valid, temperature, least, _MOST_WRONG)
    draft = replace(DRAFT, temperature=temperature, threshold=threshold)
    draft = replace(draft, evidence_s=measuring.fit_evidence(valid, draft))
    novelty, told = strangeness_limit(twin.classifier(draft), twin.strangeness, valid)
    metrics = [*measuring.measure(valid, "valid", temperature, threshold), told]
    noted = [
        replace(metric, note="; ".join(filter(None, (metric.note, _TWIN)))) for metric in metrics
    ]
    return Calibrated(twin, valid, draft, novelty, tuple(noted))


@dataclass(frozen=True)
class Measured:
    """A network with everything that was found out about it.

    Attributes:
        made: The network and its further labels.
        classifier: The same, as the program loads it.
        trust: How far its answers can be trusted.
        test: Raw outputs for the test parts, where they were read.
        metrics: Validation figures, and test figures where they were read.
        told: How well further labels are told: areas under the curve.
    """

    made: Finished
    classifier: OnnxClassifier
    trust: Calibrated
    test: Held | None
    metrics: tuple[Metric, ...]
    told: dict[str, float]


def measured(
    corpus: Corpus,
    trust: Calibrated,
    activations: StudentActivations,
    choices: Choices,
    *,
    read_test: bool = False,
) -> Measured:
    """Finish a network, and take the figures of what is shipped.

    Args:
        corpus: All sources.
        trust: How far its answers can be trusted.
        activations: Of a student that has learned from the validation parts, for these, too.
        choices: How last layers are fitted.
        read_test: Read the test parts too.
    """
    made = finished(corpus.knowing_valid(), activations, choices, twin=trust.twin)
    classifier = made.classifier(trust.draft)
    metrics, test = list(trust.metrics), None
    told = {tag.name: tag.auc for tag in made.tags}
    if read_test:
        test = measuring.Held(
            *(measuring.hold(classifier, corpus, source, "test") for source in ("gtzan", "fma"))
        )
        metrics += measuring.measure(test, "test", trust.draft.temperature, trust.draft.threshold)
        told = tag_aurocs(made, classifier, corpus, "test")
    metrics += made_sounds_suggested(classifier, made.strangeness, trust.novelty)
    return Measured(made, classifier, trust, test, tuple(metrics), told)


def _as_sure(held: dict[str, Scored], temperature: float) -> dict[str, Scored]:
    """What a twin said, on the scale of what ships: one body is surer than two that agree."""
    factor = np.float32(temperature / release.fit_temperature([*held.values()]))
    return {
        name: replace(one, logits=tuple(rows * factor for rows in one.logits))
        for name, one in held.items()
    }


def tag_aurocs(
    made: Finished, classifier: OnnxClassifier, corpus: Corpus, part: str
) -> dict[str, float]:
    """How well each further label is told on a part of FMA's blocks."""
    rows = corpus.fma.rows(part)
    given = copies.Copies.coarse(list(corpus.fma.frames[rows]), rows)
    odds = np.stack(
        [classifier.answer(cut(clip).astype(np.float32)).tags.mean(axis=0) for clip in given.clips]
    )
    found = {}
    for place, tag in enumerate(made.tags):
        truth = corpus.reference.true(rows, tag.place)
        found[tag.name] = round(evaluate.auroc(odds[~truth, place], odds[truth, place]), 3)
    return found


def report(
    corpus: Corpus, found: Measured, *, system: str, seed: int, results: Path, command: str
) -> None:
    """Write a run's JSON, and its readings of the test parts."""
    test = found.test
    if test is not None:
        for source in ("gtzan", "fma"):
            figure = next(m for m in found.metrics if m.is_test_accuracy and m.data == source)
            record_test_read(results, system, f"{source}-held-out", seed, figure.value)
    windows = cut(corpus.gtzan.frames[0]).astype(np.float32)
    temperature = found.trust.draft.temperature
    table = () if test is None else test.gtzan[measuring.CLEAN].confusion(temperature)
    save(
        RunResult(
            system=system,
            input=INPUT,
            split="filtered",
            seed=seed,
            metrics=found.metrics,
            parameters=found.made.parameters,
            onnx_bytes=len(found.made.network),
            ms_per_30s=release.milliseconds(lambda: found.classifier.run(windows)),
            command=command,
            confusion=table,
            labels=LABELS,
            note="ours, no paper",
        ),
        results,
    )


def publish(found: Measured, *, seeds: Sequence[int], version: str, models: Path) -> Manifest:
    """Write the model's folder.

    Args:
        found: The network that ships.
        seeds: Of the runs behind it.
        version: For the manifest.
        models: Folder of the models.
    """
    trust = found.trust
    once = trust.valid.once()
    temperature = trust.draft.temperature
    chance = once.probabilities(temperature)
    right = chance.argmax(axis=1) == once.truth
    counted, part = (found.test, "test") if found.test else (trust.valid, "valid")
    tables = [np.array(held[measuring.CLEAN].confusion(temperature)) for held in counted]
    made = found.made
    manifest = release.write_model(
        models / SYSTEM,
        replace(
            trust.draft,
            version=version,
            reliability=reliability(chance, right, LABELS),
            precision=precision_table(chance, right, LABELS),
            metrics=found.metrics,
            confusion=Confusion(
                LABELS,
                tuple(map(tuple, (tables[0] + tables[1]).tolist())),
                f"the {part} parts of GTZAN and FMA together",
            ),
            remarks=release.REMARKS,
            training_data=TRAINING_DATA,
            seeds=tuple(seeds),
            parameters=made.parameters,
            tagging=made.tagging
            and replace(made.tagging, auroc=found.told, left_out=tuple(made.left_out)),
        ),
        made.network,
        (made.strangeness, trust.novelty),
    )
    release.write_card(models / SYSTEM, manifest)
    return manifest
