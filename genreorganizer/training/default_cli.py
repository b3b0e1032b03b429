# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab train default``: from the stored arrays to the model that ships."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer.training import default_data, default_release
from genreorganizer.training.default_model import finetune, pretrain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.training.default_model import Recipe
    from genreorganizer.training.default_release import Measured


@dataclass(frozen=True)
class DefaultRun:
    """What ``train default`` was asked for.

    Attributes:
        data: Folder with ``gtzan`` and ``fma_small``.
        work: Folder for caches and checkpoints; an interrupted run continues there.
        models: Folder of the models; the result is ``default`` in it.
        seeds: Of the fine-tuning runs; the first one's recipe is the one that ships.
        read_test: Measure on the test parts; each reading is recorded.
        version: For the manifest.
    """

    data: Path
    work: Path
    models: Path
    seeds: tuple[int, ...] = (0, 1, 2)
    read_test: bool = False
    version: str = "1"

    @property
    def command(self) -> str:
        """What to type to get this run again."""
        seeds = ",".join(str(seed) for seed in self.seeds)
        test = " --read-test" if self.read_test else ""
        return f"genreorganizer-lab train default --data DATA --seeds {seeds}{test}"


def run(asked: DefaultRun, recipe: Recipe, log: Callable[[str], None]) -> Manifest:
    """Pretrain, fine-tune without *valid* to choose and calibrate, then with it to ship."""
    corpus = default_data.load(asked.data, asked.work)
    start = pretrain(corpus, recipe, asked.work, log)

    def take(parts: tuple[str, ...], seed: int, twin: Measured | None) -> Measured:
        network = finetune(start, corpus, replace(recipe, parts=parts), seed, asked.work, log)
        found = default_release.measured(
            corpus, network, read_test=asked.read_test, calibrated_by=twin
        )
        system = default_release.SYSTEM if twin else default_release.TRAINED_TWIN
        default_release.report(
            corpus,
            found,
            system=system,
            seed=seed,
            parameters=recipe.network.parameters,
            results=asked.models / "results",
            command=asked.command,
        )
        for metric in found.metrics:
            log(f"{system}, seed {seed}: {metric.name} {metric.value:.3f}")
        return found

    twins = [take(("train",), seed, None) for seed in asked.seeds]
    return default_release.publish(
        corpus,
        take(("train", "valid"), asked.seeds[0], twins[0]),
        twins[0],
        parameters=recipe.network.parameters,
        seeds=asked.seeds,
        version=asked.version,
        models=asked.models,
    )
