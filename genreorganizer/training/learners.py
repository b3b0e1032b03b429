# SPDX-License-Identifier: GPL-3.0-or-later
"""One way to fit networks and classical systems: windows in, something that gives logits out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from genreorganizer.classify.onnx import softmax
from genreorganizer.training import systems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor, nn

    Array = NDArray[np.float32]
    Targets = NDArray[np.int64]

_BATCH = 64
"""Windows per call when nothing is learned."""


@dataclass(frozen=True)
class LabeledWindows:
    """Windows of clips, (clips, windows, frames, bands) or (clips, windows, samples)."""

    windows: Array
    targets: Targets

    @property
    def flat(self) -> tuple[Array, Targets]:
        """Single windows with their clip's label."""
        count = self.windows.shape[1]
        joined = self.windows.reshape(-1, *self.windows.shape[2:])
        return joined, np.repeat(self.targets, count)


@dataclass(frozen=True)
class Budget:
    """What bounds a fit beside its recipe.

    Attributes:
        folder: For checkpoints; a fit that finds one goes on there.
        check: Called before every epoch; stops the run by raising.
        log: Told one line per epoch.
        epochs: Exactly so many instead of the recipe's.
    """

    folder: Path
    check: Callable[[], None] = lambda: None
    log: Callable[[str], None] = lambda line: None
    epochs: int = 0


class FittedSystem(Protocol):
    """A system that has learned.

    Attributes:
        parameters: Number of trained parameters; 0 where that means nothing.
    """

    parameters: int

    def logits(self, windows: Array) -> Array:
        """Single windows to (n, labels)."""

    def to_onnx(self, example: Array) -> bytes:
        """Export, with its outputs checked on the example windows."""


@dataclass(frozen=True)
class Fit:
    """A fitted system and the number of epochs it took."""

    fitted: FittedSystem
    epochs: int = 0


def fit(
    system: systems.System,
    train: LabeledWindows,
    chosen_on: LabeledWindows | None,
    labels: int,
    seed: int,
    budget: Budget,
) -> Fit:
    """Fit a network or a classical system.

    Args:
        system: What to fit.
        train: To learn from.
        chosen_on: The best epoch is the one that does best here; None for the last epoch.
        labels: Number of labels.
        seed: Of weights and order.
        budget: Checkpoints and limits.
    """
    if isinstance(system.learner, systems.Estimator):
        from genreorganizer.training.classical import ESTIMATORS, Classical

        windows, targets = train.flat
        return Fit(Classical(ESTIMATORS[system.learner.name], windows, targets, labels))
    if isinstance(system.learner, systems.Network):
        return _fit_network(system.learner, train, chosen_on, labels, seed, budget)
    raise TypeError(f"{system.id} is a vote: its members are fitted")


class FittedNetwork:
    """A trained network behind its standardization."""

    def __init__(self, network: nn.Module) -> None:
        from genreorganizer.training.networks.catalogue import parameters

        self.network = network.eval()
        self.parameters = parameters(network)

    def logits(self, windows: Array) -> Array:
        """Single windows to (n, labels)."""
        import torch

        with torch.no_grad():
            parts = [
                self.network(torch.from_numpy(windows[first : first + _BATCH]))
                for first in range(0, len(windows), _BATCH)
            ]
        return np.asarray(torch.cat(parts).float().numpy())

    def to_onnx(self, example: Array) -> bytes:
        """Export, with its outputs checked on the example windows."""
        from genreorganizer.training.export import to_onnx

        return to_onnx(self.network, example, ("logits",))


def _fit_network(
    learner: systems.Network,
    train: LabeledWindows,
    chosen_on: LabeledWindows | None,
    labels: int,
    seed: int,
    budget: Budget,
) -> Fit:
    import torch

    from genreorganizer.training import trainer
    from genreorganizer.training.networks.catalogue import NETWORKS
    from genreorganizer.training.networks.standardized import Standardized

    recipe = learner.recipe
    windows, targets = train.flat
    torch.manual_seed(seed)
    inner = NETWORKS[learner.name](windows.shape[1:], labels)
    network = Standardized(inner, *statistics(windows))
    epochs = budget.epochs or recipe.epochs
    config = trainer.TrainConfig(
        epochs=epochs,
        steps=-(-len(windows) // recipe.batch),
        learning_rate=recipe.learning_rate,
        optimizer=recipe.optimizer,
        patience=recipe.patience if chosen_on else 0,
        seed=seed,
    )

    def validate(model: nn.Module) -> dict[str, float]:
        if chosen_on is None:
            return {}
        found = clip_probabilities(FittedNetwork(model), chosen_on)
        return {"score": float((found.argmax(axis=1) == chosen_on.targets).mean())}

    fitted = trainer.fit(
        network,
        partial(_batches, windows, targets, recipe.batch, budget.check),
        partial(loss, half=recipe.half),
        config,
        folder=budget.folder,
        validate=validate,
        log=budget.log,
    )
    return Fit(FittedNetwork(fitted), best_epoch(budget.folder) if chosen_on else epochs)


def statistics(windows: Array) -> tuple[Array, Array]:
    """Mean and deviation per band; of all samples for raw windows."""
    axes = (0, 1) if windows.ndim == 3 else None
    mean = np.asarray(windows.mean(axis=axes, dtype=np.float64), np.float32)
    deviation = np.maximum(windows.std(axis=axes, dtype=np.float64), 1e-6)
    return mean, np.asarray(deviation, np.float32)


def loss(network: nn.Module, batch: tuple[Tensor, Tensor], *, half: bool) -> Tensor:
    """Cross-entropy, with the penalty that a network brings along."""
    import torch
    from torch.nn import functional

    windows, targets = batch
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
        logits = network(windows)
    value = functional.cross_entropy(logits.float(), targets)
    penalty = getattr(network.network, "penalty", None)
    return value + penalty() if penalty else value


def _batches(
    windows: Array,
    targets: Targets,
    size: int,
    check: Callable[[], None],
    generator: np.random.Generator,
) -> Iterator[tuple[Tensor, Tensor]]:
    import torch

    check()
    order = generator.permutation(len(windows))
    for first in range(0, len(order), size):
        rows = order[first : first + size]
        if len(rows) > 1:
            yield torch.from_numpy(windows[rows]), torch.from_numpy(targets[rows])


def best_epoch(folder: Path) -> int:
    """Number of epochs after which a finished fit was best, from its log."""
    text = (folder / "log.jsonl").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = [json.loads(line) for line in text.splitlines()]
    by_epoch = {int(entry["epoch"]): float(entry["score"]) for entry in entries}
    return 1 + max(by_epoch, key=lambda epoch: (by_epoch[epoch], -epoch))


def clip_logits(fitted: FittedSystem, examples: LabeledWindows) -> Array:
    """(clips, windows, labels)."""
    windows, _ = examples.flat
    found = fitted.logits(windows)
    return found.reshape(*examples.windows.shape[:2], -1)


def clip_probabilities(fitted: FittedSystem, examples: LabeledWindows) -> Array:
    """Mean over a clip's windows of the softmax, (clips, labels)."""
    return np.asarray(softmax(clip_logits(fitted, examples)).mean(axis=1))
