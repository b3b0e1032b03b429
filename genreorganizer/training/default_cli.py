# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab train default``: from the stored arrays to the model that ships."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.training import default_data, default_release
from genreorganizer.training.default_model import averaged, finetune, pretrain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.training.default_model import Recipe
    from genreorganizer.training.networks.residual import ResidualNet


@dataclass(frozen=True)
class DefaultRun:
    """What ``train default`` was asked for.

    Attributes:
        data: Folder with ``gtzan`` and ``fma_small``.
        work: Folder for caches and checkpoints; an interrupted run continues there.
        models: Folder of the models; the result is ``default`` in it.
        seeds: Of the fine-tuning runs whose weights are averaged.
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
    """Pretrain once, fine-tune once per seed, average the weights, calibrate and write."""
    corpus = default_data.load(asked.data, asked.work)
    start = pretrain(corpus, recipe, asked.work, log)
    networks = [finetune(start, corpus, recipe, seed, asked.work, log) for seed in asked.seeds]
    mean = averaged(networks)
    parameters = sum(value.numel() for value in mean.parameters())

    def take(network: ResidualNet, system: str, seed: int) -> default_release.Measured:
        found = default_release.measured(corpus, network, asked.read_test)
        default_release.report(
            corpus,
            found,
            system=system,
            seed=seed,
            parameters=parameters,
            results=asked.models / "results",
            command=asked.command,
        )
        for metric in found.metrics:
            log(f"{system} seed {seed}: {metric.name} {metric.value:.3f}")
        return found

    if len(networks) > 1:
        for seed, network in zip(asked.seeds, networks, strict=True):
            take(averaged([network]), f"{default_release.SYSTEM}-member", seed)
    return default_release.publish(
        take(mean, default_release.SYSTEM, asked.seeds[0]),
        parameters=parameters,
        seeds=asked.seeds,
        version=asked.version,
        models=asked.models,
    )
