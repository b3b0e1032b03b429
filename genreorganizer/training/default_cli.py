# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab train default``: from the stored arrays to the model that ships."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer.training import default_data, default_release
from genreorganizer.training.default_model import finetune, pretrain
from genreorganizer.training.judge import judged
from genreorganizer.training.networks.catalogue import parameters
from genreorganizer.training.results import RunResult, save
from genreorganizer.training.stored import GTZAN_LABELS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.training.default_data import Corpus
    from genreorganizer.training.default_model import Recipe, Student
    from genreorganizer.training.default_release import Measured
    from genreorganizer.training.networks.residual import JudgedNet


@dataclass(frozen=True)
class DefaultRun:
    """What ``train default`` was asked for.

    Attributes:
        data: Folder with ``gtzan`` and ``fma_small``.
        work: Folder for caches and checkpoints; an interrupted run continues there.
        models: Folder of the models; the result is ``default`` in it.
        seeds: Of phase two; what the first one gives ships, the others tell the spread.
        read_test: Measure on the test parts; each reading is recorded.
        version: For the manifest.
    """

    data: Path
    work: Path
    models: Path
    seeds: tuple[int, ...] = (0, 1, 2)
    read_test: bool = False
    version: str = "3"

    @property
    def command(self) -> str:
        """What to type to get this run again."""
        seeds = ",".join(str(seed) for seed in self.seeds)
        test = " --read-test" if self.read_test else ""
        return f"genreorganizer-lab train default --data DATA --seeds {seeds}{test}"


def learn(
    start: Student,
    corpus: Corpus,
    recipe: Recipe,
    seed: int,
    work: Path,
    log: Callable[[str], None],
) -> JudgedNet:
    """Everything that comes after phase one."""
    return judged(finetune(start, corpus, recipe, seed, work, log), corpus, recipe)


def run(asked: DefaultRun, recipe: Recipe, log: Callable[[str], None]) -> Manifest:
    """Pretrain, fine-tune without *valid* to choose and calibrate, then with it to ship."""
    corpus = default_data.load(asked.data, asked.work)
    start = pretrain(corpus, recipe, asked.work, log)

    def take(parts: tuple[str, ...], seed: int, twin: Measured | None) -> Measured:
        network = learn(start, corpus, replace(recipe, parts=parts), seed, asked.work, log)
        found = default_release.measured(
            corpus, network, read_test=asked.read_test, calibrated_by=twin
        )
        system = default_release.SYSTEM if twin else default_release.TRAINED_TWIN
        default_release.report(
            corpus,
            found,
            system=system,
            seed=seed,
            results=asked.models / "results",
            command=asked.command,
        )
        for metric in found.metrics:
            log(f"{system}, seed {seed}: {metric.name} {metric.value:.3f}")
        return found

    twins = [take(("train",), seed, None) for seed in asked.seeds]
    whole = [
        take(("train", "valid"), seed, twin) for seed, twin in zip(asked.seeds, twins, strict=True)
    ]
    return default_release.publish(
        corpus,
        whole[0],
        twins[0],
        seeds=asked.seeds,
        version=asked.version,
        models=asked.models,
    )


def leave_out(
    asked: DefaultRun,
    recipe: Recipe,
    log: Callable[[str], None],
    genres: Sequence[str] = GTZAN_LABELS,
) -> None:
    """Train phase two once without each genre: is the unknown genre recognized as such?

    A third of the epochs and a quarter of FMA's tracks have to do, for it is ten trainings.
    """
    corpus = default_data.load(asked.data, asked.work)
    corpus = replace(corpus, fma=corpus.fma.thinned("train", 4))
    start = pretrain(corpus, recipe, asked.work, log)
    train = recipe.finetune.train
    short = replace(recipe.finetune, train=replace(train, epochs=max(1, train.epochs // 3)))
    for label in genres:
        without = replace(recipe, finetune=short, left_out=label)
        network = learn(start, corpus, without, asked.seeds[0], asked.work, log)
        classifier = default_release.loaded(network)
        metrics = default_release.left_out_aurocs(classifier, corpus, label)
        save(
            RunResult(
                system=f"{default_release.SYSTEM}-without-{label}",
                input=default_release.INPUT,
                split="filtered",
                seed=asked.seeds[0],
                metrics=tuple(metrics),
                parameters=parameters(network),
                command="genreorganizer-lab leave-out --data DATA",
                note="a third of the epochs, a quarter of FMA; phase one has heard all of it",
            ),
            asked.models / "results",
        )
        for metric in metrics:
            log(f"without {label}: {metric.name} {metric.value:.3f}")
