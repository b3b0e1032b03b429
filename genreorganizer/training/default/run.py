# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab train default``: from the stored arrays to the model that ships.

Phases one and two (`learning.DISTILL`, `learning.FINISH`) learn from no clip of the validation
parts. What they end with is the twin, whose answers to those parts tell how far answers can be
trusted. Phase three (`learning.SETTLE`) goes on from it with those parts, once for each seed; what
ships is the mean of the seeds' weights. Where an earlier version is gone on from, the body that has
learned from GTZAN's validation part long ago is refreshed apart, and is the student's elder: it has
a say in what ships, and none in what the twin says of that part.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from genreorganizer.training.default import data, learning, release
from genreorganizer.training.default.fitting import Choices, StudentActivations
from genreorganizer.training.default.labels import LABELS
from genreorganizer.training.default.restored import RestoredNetwork
from genreorganizer.training.default.student import Student
from genreorganizer.training.networks.residual import ResidualConfig, ResidualNet
from genreorganizer.training.results import RunResult, save
from genreorganizer.training.stored import GTZAN_LABELS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from torch import Tensor

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.training.default.data import Corpus
    from genreorganizer.training.default.learning import Phase
    from genreorganizer.training.default.release import Measured

    Log = Callable[[str], None]


@dataclass(frozen=True)
class DefaultRecipe:
    """Everything that determines the weights, but the data.

    Attributes:
        network: Size of the body.
        hidden: Width of the layer in front of the teachers' guesses.
        frozen: So many of the body's first stages never learn, where an earlier model is gone
            on from.
        begin: Phase that only what is behind the body learns in, then.
        distill: Phase one.
        finish: Phase two.
        settle: Phase three.
        refresh: The phase of the elder.
        choices: How the last layers are fitted.
    """

    network: ResidualConfig = field(
        default_factory=lambda: ResidualConfig(len(LABELS), channels=(32, 64, 128, 256), frames=3)
    )
    hidden: int = 512
    frozen: int = 1
    begin: Phase = learning.BEGIN
    distill: Phase = learning.DISTILL
    finish: Phase = learning.FINISH
    settle: Phase = learning.SETTLE
    refresh: Phase = learning.REFRESH
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True)
class DefaultRun:
    """What ``train default`` was asked for.

    Attributes:
        data: Folder with ``gtzan``, ``fma_small``, ``debian_music`` and ``audioset``.
        work: Folder for caches and checkpoints; an interrupted run continues there.
        models: Folder of the models; the result is ``default`` in it.
        seeds: Of phase three; the mean of the weights ships, each alone tells the spread.
        read_test: Measure on the test parts; each reading is recorded.
        version: For the manifest.
        begin_with: The network of an earlier version, of two bodies, that is gone on from; None
            to begin from nothing.
    """

    data: Path
    work: Path
    models: Path
    seeds: tuple[int, ...] = (0, 1, 2)
    read_test: bool = False
    version: str = "6"
    begin_with: Path | None = None

    @property
    def command(self) -> str:
        """What to type to get this run again."""
        seeds = ",".join(str(seed) for seed in self.seeds)
        begin = " --begin-with NETWORK" if self.begin_with else ""
        test = " --read-test" if self.read_test else ""
        return f"genreorganizer-lab train default --data DATA --seeds {seeds}{begin}{test}"


def begun(corpus: Corpus, recipe: DefaultRecipe, asked: DefaultRun, log: Log) -> Student:
    """A student that has learned nothing yet, or as far as that of an earlier model came."""
    torch.manual_seed(recipe.distill.train.seed)
    if asked.begin_with is None:
        return _student(ResidualNet(recipe.network), corpus, recipe)
    old = RestoredNetwork(asked.begin_with.read_bytes())
    student = _student(old.body(recipe.network, _windows(corpus)), corpus, recipe)
    hidden = old.hidden()
    with torch.no_grad():
        student.hidden[0].weight.copy_(torch.from_numpy(hidden.weight))
        student.hidden[0].bias.copy_(torch.from_numpy(hidden.bias))
    return _gone_on(student, corpus, recipe, asked.work / "begin", log)


def elder(corpus: Corpus, recipe: DefaultRecipe, asked: DefaultRun, log: Log) -> Student | None:
    """The earlier model's own elder, refreshed; it learns from all clips that it knows."""
    if asked.begin_with is None:
        return None
    torch.manual_seed(recipe.refresh.train.seed)
    old = RestoredNetwork(asked.begin_with.read_bytes())
    body = old.body(recipe.network, _windows(corpus), old.bodies - 1)
    student = _student(body, corpus, recipe)
    student = _gone_on(student, corpus, recipe, asked.work / "elder-begin", log)
    log("the elder")
    return learning.learn(student, corpus.learned, recipe.refresh, asked.work / "elder", log)


def _student(body: ResidualNet, corpus: Corpus, recipe: DefaultRecipe) -> Student:
    outputs = {
        name: targets.shape[-1]
        for source in corpus.sources.values()
        for name, targets in source.teachers.items()
    }
    return Student(body, len(LABELS), outputs, recipe.hidden)


def _gone_on(
    student: Student, corpus: Corpus, recipe: DefaultRecipe, folder: Path, log: Log
) -> Student:
    """What is behind a given body, which then learns as well, but for its first stages."""
    student.freeze(len(recipe.network.channels))
    log("what is new learns first")
    student = learning.learn(student, corpus.learned, recipe.begin, folder, log)
    student.freeze(recipe.frozen)
    return student


def twin_of(corpus: Corpus, recipe: DefaultRecipe, asked: DefaultRun, log: Log) -> Student:
    """A student after phases one and two."""
    student = begun(corpus, recipe, asked, log)
    log("phase one")
    student = learning.learn(student, corpus.learned, recipe.distill, asked.work / "listen", log)
    log("phase two")
    return learning.learn(student, corpus.learned, recipe.finish, asked.work / "finish", log)


def settled(
    twin: Student, known: Corpus, recipe: DefaultRecipe, seed: int, folder: Path, log: Log
) -> Student:
    """A student after phase three, from one after phase two that is left as it is."""
    log(f"phase three: {folder.name}")
    phase = replace(recipe.settle, train=replace(recipe.settle.train, seed=seed))
    return learning.learn(copy.deepcopy(twin), known.learned, phase, folder, log)


def run(asked: DefaultRun, recipe: DefaultRecipe, log: Log) -> Manifest:
    """All phases; the twin's last layers calibrate, those of the mean of the seeds ship."""
    corpus = data.load(asked.data, asked.work)
    twin = twin_of(corpus, recipe, asked, log)
    whole, known = corpus.learning_from("train", "valid"), corpus.knowing_valid()
    old = elder(whole, recipe, asked, log)
    trust = release.calibrated(corpus, StudentActivations.of(whole, twin, old), recipe.choices)

    def measured(student: Student, system: str, seed: int) -> Measured:
        activations = StudentActivations.of(known, student, old)
        found = release.measured(
            corpus, trust, activations, recipe.choices, read_test=asked.read_test
        )
        release.report(
            corpus,
            found,
            system=system,
            seed=seed,
            results=asked.models / "results",
            command=asked.command,
        )
        for metric in found.metrics:
            log(f"{system} {seed}: {metric.name} {metric.value:.3f}")
        return found

    students = []
    for seed in asked.seeds:
        students.append(settled(twin, known, recipe, seed, asked.work / f"settle-{seed}", log))
        measured(students[-1], release.ONE_SEED, seed)
    ships = measured(
        learning.averaged(students, known.learned, recipe.settle), release.SYSTEM, asked.seeds[0]
    )
    return release.publish(ships, seeds=asked.seeds, version=asked.version, models=asked.models)


def _windows(corpus: Corpus) -> Tensor:
    """Some music for the statistics of a network that is read back."""
    rows = corpus.gtzan.rows("train")[::2]
    frames = corpus.gtzan.frames[rows, 100:163].astype(np.float32) / 255
    return learning.standardized(torch.from_numpy(frames))


def leave_out(
    asked: DefaultRun, recipe: DefaultRecipe, log: Log, genres: Sequence[str] = GTZAN_LABELS
) -> None:
    """Fit the last layer once without each genre: is the unknown genre recognized as such?

    The student alone is asked, for the elder has learned from the clips that are judged.
    """
    corpus = data.load(asked.data, asked.work)
    activations = StudentActivations.of(corpus, twin_of(corpus, recipe, asked, log))
    for label in genres:
        metrics, parameters = release.left_out_aurocs(
            corpus.without(label), activations, recipe.choices, label
        )
        save(
            RunResult(
                system=f"{release.SYSTEM}-without-{label}",
                input=release.INPUT,
                split="filtered",
                seed=recipe.finish.train.seed,
                metrics=tuple(metrics),
                parameters=parameters,
                command="genreorganizer-lab leave-out --data DATA",
                note="the last layer is fitted without the genre; what it hears has heard it",
            ),
            asked.models / "results",
        )
        for metric in metrics:
            log(f"without {label}: {metric.name} {metric.value:.3f}")
