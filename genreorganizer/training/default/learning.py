# SPDX-License-Identifier: GPL-3.0-or-later
"""The loss of a batch, the phases of training, and one student from several."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from genreorganizer.training.augment import Augmentation
from genreorganizer.training.default.batches import BatchSampler, SourceShare
from genreorganizer.training.default.student import (
    Student,
    divergence,
    guess_error,
    soft_cross_entropy,
)
from genreorganizer.training.trainer import TrainConfig, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from genreorganizer.training.default.batches import TrainingBatch, TrainingSource

WINDOW_STEPS = 21
"""Coarse frames in a window of five seconds."""
MEAN, DEVIATION = 0.45, 0.22
"""Standardization of values in 0..1."""

_STATISTICS_BATCHES = 40
"""From so many the statistics of the normalizations of a mean are taken."""
FAST_BFLOAT16 = torch.cpu._is_avx512_bf16_supported()
"""Where the processor has no such numbers they are slower than single precision by far."""


@dataclass(frozen=True)
class Phase:
    """One phase of training.

    Attributes:
        train: How long and how fast.
        shares: How each source enters a batch.
        teachers: Weight of each teacher.
        consistency: Weight of the mean squared difference between the guesses for two views.
        steadiness: Weight of the divergence (`student.divergence`) of the genres of two views.
        augmentation: Of all windows.
    """

    train: TrainConfig
    shares: dict[str, SourceShare]
    teachers: dict[str, float] = field(
        default_factory=lambda: {
            "tagger": 3.0,
            "tags_embedding": 3.0,
            "tagger_logits": 1.5,
            "tags": 1.0,
            "vggish": 2.0,
        }
    )
    consistency: float = 1.0
    steadiness: float = 0.0
    augmentation: Augmentation = field(default_factory=Augmentation)


BEGIN = Phase(
    TrainConfig(2, 100, 2e-3, "adamw", 0.02, warm=100, average=0.98, clip=2.0),
    shares={
        "gtzan": SourceShare(12, genre=0.5, mixup=0.3),
        "fma": SourceShare(30, genre=1.0, mixup=0.3),
        "debian": SourceShare(27, genre=0.5, views=2),
    },
)
"""Before phase one, where the body is given: it does not learn, what is behind it does."""
DISTILL = replace(
    BEGIN, train=TrainConfig(16, 100, 1e-3, "adamw", 0.02, warm=100, average=0.998, clip=2.0)
)
"""Phase one: mostly the teachers' outputs (distillation). It may be stopped after any epoch."""
FINISH = replace(
    DISTILL,
    train=TrainConfig(8, 100, 1e-3, "adamw", 0.02, cosine=True, average=0.99, clip=2.0),
    shares={
        "gtzan": SourceShare(18, genre=1.0, mixup=0.3),
        "fma": SourceShare(26, genre=1.0, mixup=0.3),
        "debian": SourceShare(26, genre=0.5, views=2),
    },
)
"""Phase two: more of the genres, with a rate that falls to nothing."""
REFRESH = replace(FINISH, train=replace(FINISH.train, epochs=42))
"""The one phase of the elder, which has learned its genres before, but not from damaged copies."""
SETTLE = replace(
    FINISH,
    train=replace(FINISH.train, epochs=5, learning_rate=6e-4),
    shares={
        "gtzan": SourceShare(14, genre=1.0, views=2, mixup=0.3),
        "fma": SourceShare(18, genre=1.0, views=2, mixup=0.3),
        "debian": SourceShare(16, genre=0.5, views=2),
    },
    steadiness=1.0,
)
"""Phase three, of what ships: with the validation clips, each damaged in two ways. Its length was
fixed beforehand, for nothing can be chosen by those clips any more."""


def standardized(windows: Tensor) -> Tensor:
    """Windows in 0..1 to the network's scale: about zero mean and unit deviation, any shape."""
    return (windows - MEAN) / DEVIATION


def loss(phase: Phase) -> Callable[[nn.Module, TrainingBatch], Tensor]:
    """The loss of a batch under a phase.

    Clips of a source are mixed in pairs, with their targets (Zhang et al., "mixup: Beyond empirical
    risk minimization" (2018), section 2). Windows are float32 (windows, frames, mels) in 0..1
    until they have been augmented.
    """

    def total(student: nn.Module, batch: TrainingBatch) -> Tensor:
        generator = torch.Generator().manual_seed(batch.seed)
        windows = phase.augmentation(batch.windows.clone(), generator)
        share, partner = batch.share, batch.partner
        mix = share[:, None, None]
        windows = standardized(windows * mix + windows[partner] * (1 - mix))
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=FAST_BFLOAT16):
            output = student(windows)
        genre = share * soft_cross_entropy(output.logits, batch.genre, batch.masked)
        genre = genre + (1 - share) * soft_cross_entropy(
            output.logits, batch.genre[partner], batch.masked[partner]
        )
        value = (genre * batch.weight).mean()
        column = share[:, None]
        for name, weight in phase.teachers.items():
            target, known = batch.teachers[name]
            target = target * column + target[partner] * (1 - column)
            known = torch.where(share < 1, known * known[partner], known)
            value = value + weight * guess_error(output.guesses[name], target, known)
        if phase.consistency and len(batch.first):
            for name in ("tagger", "tags_embedding"):
                guess = output.guesses[name]
                apart = functional.mse_loss(guess[batch.first], guess[batch.second])
                value = value + phase.consistency * apart
        if phase.steadiness and len(batch.first):
            first, second = output.logits[batch.first], output.logits[batch.second]
            value = value + phase.steadiness * divergence(first, second).mean()
        return value

    return total


def learn(
    student: Student,
    sources: Sequence[TrainingSource],
    phase: Phase,
    folder: Path,
    log: Callable[[str], None],
) -> Student:
    """Train a student in place; continues where an interrupted run stopped.

    Returns:
        The running average of the weights.
    """
    sampler = BatchSampler(sources, phase.shares, WINDOW_STEPS)
    trained = fit(
        student.to(memory_format=torch.channels_last),
        partial(sampler.batches, count=phase.train.steps),
        loss(phase),
        phase.train,
        folder=folder,
        log=log,
    )
    assert isinstance(trained, Student)
    return trained


def averaged(
    students: Sequence[Student], sources: Sequence[TrainingSource], phase: Phase
) -> Student:
    """One student from several that went on from the same weights: the mean of what each became.

    Such a mean answers much as the mean of their answers would, at the cost of one (Wortsman et al.
    2022, "Model soups"). Only the statistics of the normalizations are not a mean of theirs; they
    are taken anew.

    Args:
        students: With the same first stages that rest.
        sources: What they have learned from, for the statistics.
        phase: How they have learned from it.
    """
    states = [student.state_dict() for student in students]
    mean = copy.deepcopy(students[0])
    mean.load_state_dict(
        {
            name: torch.stack([state[name] for state in states]).mean(dim=0)
            if value.dtype.is_floating_point
            else value
            for name, value in states[0].items()
        }
    )
    if len(students) > 1:
        _renew_statistics(mean, sources, phase)
    mean.eval()
    return mean


def _renew_statistics(student: Student, sources: Sequence[TrainingSource], phase: Phase) -> None:
    student.train()
    norms = [
        module
        for module in student.modules()
        if isinstance(module, nn.BatchNorm2d) and module.training
    ]
    usual = [norm.momentum for norm in norms]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain mean over all batches
    sampler = BatchSampler(sources, phase.shares, WINDOW_STEPS)
    with torch.no_grad():
        for batch in sampler.batches(np.random.default_rng(phase.train.seed), _STATISTICS_BATCHES):
            generator = torch.Generator().manual_seed(batch.seed)
            student(standardized(phase.augmentation(batch.windows.clone(), generator)))
    for norm, momentum in zip(norms, usual, strict=True):
        norm.momentum = momentum
