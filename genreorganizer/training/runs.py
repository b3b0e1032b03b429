# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of one system: split, fit, choose, read the test part once, export, write it down."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.classify.metrics import Metric
from genreorganizer.classify.runtime import session
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.training import evaluate, learners, release, results, splits, systems
from genreorganizer.training.cutting import cut, window_length
from genreorganizer.training.datasets import open_dataset

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.training.datasets.clips import Clips, DataSet

    Rows = NDArray[np.int64]

ANALYZED_S = 5.0
"""Length of the excerpts that the program analyzes: systems for any length are exported for it."""
_KEPT = "probabilities.npz"
ANALYZED = "heard.npz"
"""Validation probabilities as the program would give them."""


class OutOfTime(GenreOrganizerError):
    """The time given is over; the run goes on from its checkpoint when started again."""


@dataclass(frozen=True)
class Lab:
    """Where things are and how long they may take.

    Attributes:
        data: Folder of research data.
        work: Folder for caches, checkpoints and exports.
        results: Folder of what was measured.
        deadline: Monotonic time after which no epoch is begun.
        say: Told what happens, a line each.
    """

    data: Path
    work: Path
    results: Path
    deadline: float = float("inf")
    say: Callable[[str], None] = field(default=lambda line: None)

    def check(self) -> None:
        """Stop when the time is over.

        Raises:
            OutOfTime: It is.
        """
        if time.monotonic() > self.deadline:
            raise OutOfTime("the time given is over; start the same command again to go on")

    def open(self, name: str) -> DataSet:
        """A data set by name."""
        return open_dataset(name, self.data, self.work / "cache")


@dataclass(frozen=True)
class Run:
    """What is run.

    Attributes:
        system: The system.
        split: ``filtered``, ``random`` or ``grouped``.
        seed: Of weights, order and random splits.
        dataset: Another data set than the system's own, or empty.
    """

    system: systems.System
    split: str = "filtered"
    seed: int = 0
    dataset: str = ""

    @property
    def data(self) -> str:
        """Name of the data set."""
        return self.dataset or self.system.dataset

    @property
    def name(self) -> str:
        """The system, with the data set where it is not the system's own."""
        other = self.data != self.system.dataset
        return f"{self.system.id}@{self.data.split(':')[0]}" if other else self.system.id

    @property
    def command(self) -> str:
        """What to type for it."""
        where = f" --dataset {self.data}" if self.data != self.system.dataset else ""
        return (
            f"genreorganizer-lab train {self.system.id} --split {self.split} "
            f"--seed {self.seed}{where}"
        )

    def folder(self, lab: Lab) -> Path:
        """Its checkpoints, export and probabilities."""
        return lab.work / "runs" / f"{self.name}.{self.split}.{self.seed}"

    def result_file(self, lab: Lab) -> Path:
        """Its JSON."""
        return lab.results / f"{self.name}.{self.split}.{self.seed}.json"


@dataclass(frozen=True)
class Material:
    """A data set's clips as one system gets them."""

    clips: Clips
    spec: FeatureSpec
    length: int
    windows: int
    values: list[NDArray[np.float32]]

    def examples(self, rows: Rows, seed: int | None = None) -> learners.LabeledWindows:
        """Windows of some clips: evenly spread, or at random by the seed."""
        generator = None if seed is None else np.random.default_rng(seed)
        chosen = [self.values[row] for row in rows]
        windows = cut(chosen, self.length, self.windows, generator)
        return learners.LabeledWindows(windows, self.clips.targets[rows])


def prepare(system: systems.System, dataset: DataSet, lab: Lab) -> Material:
    """Features of a data set, in windows as long as the system's, or as the clips allow."""
    spec = dataset.spec(system.feature)
    descriptor = DESCRIPTORS.get(spec.kind)
    seconds = min(system.window_s, dataset.seconds)
    length = system.frames or window_length(spec, seconds)
    if descriptor is not None and not descriptor.per_frame:
        length = 1

    def report(done: int, total: int) -> None:
        if done % 50 == 0:
            lab.say(f"{dataset.name}: {spec.kind} {done}/{total}")

    return Material(dataset.clips, spec, length, system.windows, dataset.features(spec, report))


def run(wanted: Run, lab: Lab) -> results.RunResult:
    """Run a single system and write down what was measured; `ensembles.run` runs votes too.

    Raises:
        OutOfTime: The deadline passed; what was learned so far is kept.
        UsageError: The data set lacks what the system needs.
    """
    started = time.monotonic()
    dataset = lab.open(wanted.data)
    split = splits.SPLITS[wanted.split](dataset.clips, wanted.seed)
    material = prepare(wanted.system, dataset, lab)
    fit, chosen_on, rows = _choose(wanted, material, split, lab)
    temperature = release.fit_temperature([chosen_on])
    learned = material.examples(split.train)
    test = _scored(fit.fitted, material.examples(split.test))
    analyzed, analyzed_figures = _as_analyzed(wanted.system, fit.fitted, material, split, chosen_on)
    figures = [
        *measured("test", test.probabilities(temperature), test.truth),
        *measured("valid", chosen_on.probabilities(temperature), chosen_on.truth)[:1],
        release.accuracy_metric(
            learners.clip_probabilities(fit.fitted, learned), learned.targets, part="train"
        ),
        *analyzed_figures,
    ]
    results.record_test_read(lab.results, wanted.name, wanted.split, wanted.seed, figures[0].value)
    exported, spent = _export(wanted, fit.fitted, material, lab)
    _keep(wanted, lab, material, (split.test, test), (rows, chosen_on), temperature)
    analyzed_temperature = release.fit_temperature([analyzed])
    np.savez(
        wanted.folder(lab) / ANALYZED,
        probabilities=analyzed.probabilities(analyzed_temperature),
        truth=analyzed.truth,
    )
    result = write_down(
        wanted,
        lab,
        started,
        input=described(material, dataset),
        metrics=tuple(figures),
        parameters=fit.fitted.parameters,
        onnx_bytes=exported,
        ms_per_30s=spent,
        confusion=test.confusion(temperature),
        labels=dataset.clips.labels,
        extra={
            "learner": asdict(wanted.system.learner),
            "features": material.spec.to_json(),
            "window": material.length,
            "heard_length": analyzed_length(wanted.system, material),
            "heard_temperature": analyzed_temperature,
            "windows_per_clip": material.windows,
            "epochs": fit.epochs,
            "temperature": temperature,
            "chosen": "validation part" if len(split.valid) else "folds inside the training part",
            "clips": {
                part: class_counts(dataset.clips, getattr(split, part))
                for part in ("train", "valid", "test")
            },
        },
    )
    for leftover in wanted.folder(lab).glob("*/checkpoint.pt"):
        leftover.unlink()
    return result


def write_down(
    wanted: Run, lab: Lab, started: float, *, extra: dict[str, Any], **measured: Any
) -> results.RunResult:
    """Keep what was measured, with what was run.

    Args:
        wanted: What was run.
        lab: Where results are.
        started: Monotonic time when it was begun.
        extra: How it was run.
        measured: The other fields of a `results.RunResult`.
    """
    seconds = round(time.monotonic() - started)
    result = results.RunResult(
        system=wanted.name,
        split=wanted.split,
        seed=wanted.seed,
        command=wanted.command,
        note=wanted.system.note,
        extra={"dataset": wanted.data, **extra, "seconds": seconds},
        **measured,
    )
    results.save(result, lab.results)
    return result


def _choose(
    wanted: Run, material: Material, split: splits.Split, lab: Lab
) -> tuple[learners.Fit, release.Scored, Rows]:
    """Fit on the training part; the number of epochs comes from *valid*, or from folds."""
    folder, seed, labels = wanted.folder(lab), wanted.seed, len(material.clips.labels)

    def fit(name: str, rows: Rows, held: Rows | None, epochs: int = 0) -> learners.Fit:
        budget = learners.Budget(
            folder / name, lab.check, lambda line: lab.say(f"{wanted.name} {name}: {line}"), epochs
        )
        lab.check()
        return learners.fit(
            wanted.system,
            material.examples(rows, seed),
            None if held is None else material.examples(held),
            labels,
            seed,
            budget,
        )

    if len(split.valid):
        best = fit("final", split.train, split.valid)
        return best, _scored(best.fitted, material.examples(split.valid)), split.valid
    parts, epochs, held_out = [], [], []
    folds = splits.folds(material.clips, split.train, 5, grouped=split.grouped, seed=0)
    learner = wanted.system.learner
    count = learner.recipe.folds if isinstance(learner, systems.Network) else 5
    for place, (rest, fold) in zip(range(count), folds, strict=False):
        best = fit(f"fold{place}", rest, fold)
        parts.append(_scored(best.fitted, material.examples(fold)))
        epochs.append(best.epochs)
        held_out.append(fold)
    final = fit("final", split.train, None, max(1, round(float(np.median(epochs)))))
    return final, release.Scored.joined(parts), np.concatenate(held_out)


def _scored(fitted: learners.FittedSystem, examples: learners.LabeledWindows) -> release.Scored:
    logits = learners.clip_logits(fitted, examples)
    nothing = np.zeros((len(logits), 0), np.float32)
    return release.Scored(tuple(logits), nothing, examples.targets)


def measured(
    part: str, probabilities: NDArray[np.float32], truth: NDArray[np.int64]
) -> list[Metric]:
    """Accuracy with Wilson's interval, macro F1 with a bootstrap's."""

    def f1(rows: Rows) -> float:
        return evaluate.macro_f1(evaluate.confusion(probabilities[rows], truth[rows]))

    low, high = evaluate.bootstrap(f1, len(truth))
    value = f1(np.arange(len(truth)))
    return [
        release.accuracy_metric(probabilities, truth, part=part),
        Metric("macro_f1", value, low, high, len(truth), part=part),
    ]


def _as_analyzed(
    system: systems.System,
    fitted: learners.FittedSystem,
    material: Material,
    split: splits.Split,
    chosen_on: release.Scored,
) -> tuple[release.Scored, list[Metric]]:
    """What was chosen on, and the test accuracy, in the windows that the program analyzes.

    They differ from the system's own only where it takes windows of any length.
    """
    length = analyzed_length(system, material)
    if length == material.length or not len(split.valid):
        return chosen_on, []
    count = round(material.length / length)
    short = replace(material, length=length, windows=count)
    valid, test = (_scored(fitted, short.examples(rows)) for rows in (split.valid, split.test))
    found = test.probabilities(release.fit_temperature([valid]))
    note = f"mean of {count} windows of {ANALYZED_S:g} s, as the program hears a track"
    return valid, [release.accuracy_metric(found, test.truth, note, under="heard")]


def analyzed_length(system: systems.System, material: Material) -> int:
    """Frames of the windows for which the system is exported."""
    learner = system.learner
    adaptable = isinstance(learner, systems.Network) and learner.any_length
    wanted = window_length(material.spec, ANALYZED_S) if adaptable else material.length
    return min(material.length, wanted)


def _export(
    wanted: Run, fitted: learners.FittedSystem, material: Material, lab: Lab
) -> tuple[int, float]:
    """Write the ONNX file; its size, and milliseconds of one thread per 30 seconds of audio."""
    length = analyzed_length(wanted.system, material)
    some = cut(material.values[:4], length, 2)
    network = fitted.to_onnx(some.reshape(-1, *some.shape[2:]))
    file = wanted.folder(lab) / release.NETWORK_FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(network)
    seconds = length * material.spec.frame_seconds if length > 1 else ANALYZED_S
    count = max(1, round(30 / seconds))
    windows = np.resize(some[0, 0], (count, *some.shape[2:]))
    ready = session(network)
    name = ready.get_inputs()[0].name
    return len(network), release.milliseconds(lambda: ready.run(None, {name: windows}), times=7)


def _keep(
    wanted: Run,
    lab: Lab,
    material: Material,
    test: tuple[Rows, release.Scored],
    chosen: tuple[Rows, release.Scored],
    temperature: float,
) -> None:
    """Keep the probabilities per clip for votes and pictures."""
    names = np.asarray(material.clips.names)
    np.savez(
        wanted.folder(lab) / _KEPT,
        test_names=names[test[0]],
        test=test[1].probabilities(temperature),
        test_truth=test[1].truth,
        chosen_names=names[chosen[0]],
        chosen=chosen[1].probabilities(temperature),
        chosen_truth=chosen[1].truth,
    )


def kept(wanted: Run, lab: Lab) -> dict[str, NDArray[Any]] | None:
    """Probabilities of a finished run, where they are still there."""
    file = wanted.folder(lab) / _KEPT
    if not file.is_file() or not wanted.result_file(lab).is_file():
        return None
    with np.load(file) as stored:
        return dict(stored)


def described(material: Material, dataset: DataSet) -> str:
    """The input in words."""
    width = material.values[0].shape[-1]
    kind = material.spec.kind
    descriptor = DESCRIPTORS.get(kind)
    if descriptor is not None and not descriptor.per_frame:
        words = kind.replace("_", " ") if width == descriptor.bands else "vector"
        return f"{dataset.name}: {words} of {width}"
    unit = "samples" if kind == "raw" else f"frames × {width}"
    return (
        f"{dataset.name}: {kind.replace('_', ' ')}, {material.windows} × {material.length} {unit}"
    )


def class_counts(clips: Clips, rows: Rows) -> dict[str, int]:
    """Clips per genre."""
    found = Counter(clips.genres[row] for row in rows)
    return {label: found[label] for label in clips.labels}
