# SPDX-License-Identifier: GPL-3.0-or-later
"""A trainer that knows nothing of the task: batches and a loss come from the caller.

It resumes: after every epoch the whole state goes to a checkpoint, and a run that finds
one continues there with the same random numbers it would have drawn.
"""

from __future__ import annotations

import copy
import json
import math
import os
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from torch import Tensor, nn

    Batches = Callable[[np.random.Generator], Iterable[Any]]
    Loss = Callable[[nn.Module, Any], Tensor]
    Validate = Callable[[nn.Module], dict[str, float]]


@dataclass(frozen=True)
class TrainConfig:
    """How long and how fast to learn.

    Attributes:
        epochs: Number of epochs.
        steps: Batches in an epoch.
        learning_rate: Its largest value.
        optimizer: ``adam``, ``adamw`` or ``sgd`` (momentum 0.9).
        weight_decay: Of the optimizer.
        cosine: Warm up over a twentieth of the run, then fall to zero along a cosine (Loshchilov
            and Hutter, "SGDR" (2017), equation 5, without restarts).
        warm: Steps of warming up where there is no cosine.
        average: Decay of the exponential moving average of the weights (Tarvainen and Valpola,
            "Mean teachers are better role models" (2017), section 2); 0 for none.
        clip: Largest norm of the gradient; 0 for no limit.
        patience: Stop after so many epochs without a better validation ``score``; 0 never.
            The best epoch's weights are given back.
        seed: Of every random number.
    """

    epochs: int
    steps: int
    learning_rate: float = 1e-3
    optimizer: str = "adam"
    weight_decay: float = 0.0
    cosine: bool = False
    average: float = 0.0
    clip: float = 0.0
    patience: int = 0
    seed: int = 0
    warm: int = 0

    def rate(self, progress: float) -> float:
        """Learning rate at a share of the run in [0, 1]."""
        if not self.cosine:
            done = progress * self.epochs * self.steps
            return self.learning_rate * min(1.0, (done + 1) / (self.warm + 1))
        warm = min(1.0, progress / 0.05 + 1e-3)
        return self.learning_rate * warm * 0.5 * (1 + math.cos(math.pi * progress))


_OPTIMIZERS: dict[str, tuple[type[torch.optim.Optimizer], dict[str, Any]]] = {
    "adam": (torch.optim.Adam, {}),
    "adamw": (torch.optim.AdamW, {}),
    "sgd": (torch.optim.SGD, {"momentum": 0.9}),
}


def fit(
    network: nn.Module,
    batches: Batches,
    loss: Loss,
    config: TrainConfig,
    *,
    folder: Path | None = None,
    validate: Validate | None = None,
    log: Callable[[str], None] = lambda line: None,
) -> nn.Module:
    """Train a network in place.

    Args:
        network: Any module.
        batches: Called once per epoch with the run's random generator.
        loss: Mean loss of a batch.
        config: How long and how fast.
        folder: For ``checkpoint.pt`` and ``log.jsonl``; an existing checkpoint is continued.
        validate: Figures after an epoch; ``score`` (larger is better) steers ``patience``.
        log: Told one line per epoch.

    Returns:
        The network to use: the running average or the best epoch where asked for, in
        evaluation mode.

    Raises:
        UsageError: The checkpoint in the folder belongs to a run with other settings.
    """
    torch.manual_seed(config.seed)
    generator = np.random.default_rng(config.seed)
    kind, options = _OPTIMIZERS[config.optimizer]
    optimizer = kind(
        network.parameters(),
        **options,
        lr=config.learning_rate,
        weight_decay=config.weight_decay,
    )
    averaged = copy.deepcopy(network) if config.average else network
    best: dict[str, Any] = {"score": -math.inf, "epoch": -1, "state": None}
    first, step = 0, 0
    checkpoint = folder / "checkpoint.pt" if folder else None
    if checkpoint and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        if state["config"] != asdict(config):
            raise UsageError(
                f"{checkpoint}: the run was begun with other settings; "
                "remove the folder to begin anew"
            )
        network.load_state_dict(state["network"])
        averaged.load_state_dict(state["averaged"])
        optimizer.load_state_dict(state["optimizer"])
        generator.bit_generator.state = state["numpy"]
        torch.set_rng_state(state["torch"])
        first, step, best = state["epoch"] + 1, state["step"], state["best"]
    for epoch in range(first, config.epochs):
        if config.patience and epoch - best["epoch"] > config.patience and best["epoch"] >= 0:
            break
        started, total, count = time.monotonic(), 0.0, 0
        network.train()
        for batch in batches(generator):
            for group in optimizer.param_groups:
                group["lr"] = config.rate(step / (config.epochs * config.steps))
            optimizer.zero_grad(set_to_none=True)
            value = loss(network, batch)
            value.backward()
            if config.clip:
                torch.nn.utils.clip_grad_norm_(network.parameters(), config.clip)
            optimizer.step()
            step += 1
            if config.average:
                _average(averaged, network, min(config.average, (step + 1) / (step + 10)))
            total, count = total + value.item(), count + 1
        averaged.eval()
        figures = {"loss": total / max(count, 1), **(validate(averaged) if validate else {})}
        if figures.get("score", -math.inf) > best["score"]:
            state_dict = copy.deepcopy(averaged.state_dict()) if config.patience else None
            best = {"score": figures["score"], "epoch": epoch, "state": state_dict}
        seconds = time.monotonic() - started
        told = " ".join(f"{name} {value:.4f}" for name, value in figures.items())
        log(f"epoch {epoch + 1}/{config.epochs} {told} {seconds:.1f} s")
        if folder and checkpoint:
            _save(
                checkpoint,
                network=network.state_dict(),
                averaged=averaged.state_dict(),
                optimizer=optimizer.state_dict(),
                numpy=generator.bit_generator.state,
                torch=torch.get_rng_state(),
                epoch=epoch,
                step=step,
                best=best,
                config=asdict(config),
            )
            entry = {"epoch": epoch, **figures, "seconds": seconds, "config": asdict(config)}
            with (folder / "log.jsonl").open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(entry) + "\n")
    if best["state"] is not None:
        averaged.load_state_dict(best["state"])
    return averaged.eval()


def _average(averaged: nn.Module, network: nn.Module, decay: float) -> None:
    pairs = zip(averaged.state_dict().values(), network.state_dict().values(), strict=True)
    with torch.no_grad():
        for mean, value in pairs:
            if mean.dtype.is_floating_point:
                mean.lerp_(value, 1 - decay)
            else:
                mean.copy_(value)


def _save(file: Path, **state: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    torch.save(state, part)
    os.replace(part, file)
