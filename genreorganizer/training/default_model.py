# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe of the model that ships: FMA pretraining with a teacher, then both sources.

Phase one learns FMA's genres and, from every clip, the VGGish embedding that a far larger
network made of it. Phase two goes on with GTZAN clips in each batch, whose tag
probabilities by a music tagger are a second teacher. Both see crops of ten seconds; the
short third phase gets the network used to the program's windows of five.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from genreorganizer.audio.features import FeatureSpec
from genreorganizer.classify.manifest import Windowing
from genreorganizer.training import default_data
from genreorganizer.training.augment import Augmentation
from genreorganizer.training.default_data import LABELS, Corpus
from genreorganizer.training.networks.residual import ResidualConfig, ResidualNet
from genreorganizer.training.stored import GTZAN_FRAMES_PER_HOP
from genreorganizer.training.trainer import TrainConfig, fit, seed_everything

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

FEATURES = FeatureSpec(
    frame_step=default_data.GTZAN_STRIDE * GTZAN_FRAMES_PER_HOP,
    frame_rest=0.5 / default_data.GTZAN_STRIDE,
)
WINDOWING = Windowing(length=21, hop=21, mean=0.45 * 255, deviation=0.22 * 255)


@dataclass(frozen=True)
class Phase:
    """One phase of training.

    Attributes:
        train: How long and how fast.
        crop: Frames in a crop.
        fma: FMA crops in a batch.
        gtzan: GTZAN crops in a batch.
        gtzan_weight: Of a GTZAN crop's genre loss, an FMA crop's being 1.
        fma_teacher: Weight of the VGGish embedding.
        gtzan_teacher: Weight of the tags.
    """

    train: TrainConfig
    crop: int
    fma: int
    gtzan: int = 0
    gtzan_weight: float = 2.0
    fma_teacher: float = 1.0
    gtzan_teacher: float = 1.0


@dataclass(frozen=True)
class Recipe:
    """Everything that determines the weights, but the data.

    Attributes:
        network: Size of the network.
        pretrain: Phase one.
        finetune: Phase two.
        adapt: Phase three, on crops as long as the program's windows.
        augmentation: Of all crops.
        mixup: Shape of the Beta distribution of mixup.
        smoothing: Of the labels.
        parts: GTZAN parts that phases two and three learn from.
    """

    network: ResidualConfig = field(
        default_factory=lambda: ResidualConfig(len(LABELS), channels=(32, 64, 128, 256))
    )
    pretrain: Phase = field(
        default_factory=lambda: Phase(
            TrainConfig(22, 100, 2e-3, "adamw", 0.02, cosine=True, average=0.995, clip=2.0),
            crop=48,
            fma=64,
            fma_teacher=2.0,
        )
    )
    finetune: Phase = field(
        default_factory=lambda: Phase(
            TrainConfig(25, 30, 1e-3, "adamw", 0.02, cosine=True, average=0.995, clip=2.0),
            crop=43,
            fma=16,
            gtzan=32,
            fma_teacher=0.5,
        )
    )
    adapt: Phase = field(
        default_factory=lambda: Phase(
            TrainConfig(6, 30, 3e-4, "adamw", 0.02, cosine=True, average=0.98, clip=2.0),
            crop=WINDOWING.length,
            fma=16,
            gtzan=32,
            fma_teacher=0.5,
        )
    )
    augmentation: Augmentation = field(default_factory=Augmentation)
    mixup: float = 0.3
    smoothing: float = 0.1
    parts: tuple[str, ...] = ("train",)


class Student(nn.Module):  # type: ignore[misc]
    """The network with a head for each teacher."""

    def __init__(self, config: ResidualConfig, fma_teacher: int, gtzan_teacher: int) -> None:
        super().__init__()
        self.network = ResidualNet(config)
        self.fma_head = nn.Linear(config.embedding, fma_teacher)
        self.gtzan_head = nn.Linear(config.embedding, gtzan_teacher)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Crops (batch, time, mels) to logits and both teachers' outputs."""
        logits, embedding = self.network(x)
        inner = functional.relu(embedding)
        return logits, self.fma_head(inner), self.gtzan_head(inner)


@dataclass(frozen=True)
class Batch:
    """FMA crops first, GTZAN crops after them.

    Attributes:
        crops: (batch, time, mels), standardized, not yet mixed.
        truth: Label indices, -1 where unknown.
        masked: bool (batch, labels); True where a label takes no part.
        fma_teacher: (FMA crops, 128).
        gtzan_teacher: (GTZAN crops, 50).
        taught: float (GTZAN crops,), 1 where the tags are known.
        partner: Row to mix with, within the same source.
        share: Share of the row itself in the mixture.
    """

    crops: Tensor
    truth: Tensor
    masked: Tensor
    fma_teacher: Tensor
    gtzan_teacher: Tensor
    taught: Tensor
    partner: Tensor
    share: float


def standardize(crops: NDArray[np.float32]) -> NDArray[np.float32]:
    """0..1 to the network's scale; the same as the manifest's mean and deviation."""
    scaled = (crops * 255 - WINDOWING.mean) / WINDOWING.deviation
    return np.asarray(scaled, np.float32)


def batches(
    corpus: Corpus, recipe: Recipe, phase: Phase
) -> Callable[[np.random.Generator], Iterator[Batch]]:
    """One epoch's batches of a phase."""
    fma_rows = corpus.fma.rows("train")
    gtzan_rows = np.concatenate([corpus.gtzan.rows(part) for part in recipe.parts])

    def epoch(generator: np.random.Generator) -> Iterator[Batch]:
        fma_order = _endless(fma_rows, generator)
        gtzan_order = _endless(gtzan_rows, generator)
        for _ in range(phase.train.steps):
            fma = np.array([next(fma_order) for _ in range(phase.fma)], int)
            gtzan = np.array([next(gtzan_order) for _ in range(phase.gtzan)], int)
            crops = default_data.fma_crops(corpus.fma.frames, fma, phase.crop, generator)
            if len(gtzan):
                more = default_data.gtzan_crops(corpus.gtzan.frames, gtzan, phase.crop, generator)
                crops = np.concatenate([crops, more])
            share = float(generator.beta(recipe.mixup, recipe.mixup))
            partner = [
                generator.permutation(len(fma)),
                generator.permutation(len(gtzan)) + len(fma),
            ]
            unmasked = np.zeros((len(gtzan), len(LABELS)), bool)
            yield Batch(
                crops=torch.from_numpy(standardize(recipe.augmentation(crops, generator))),
                truth=torch.from_numpy(
                    np.concatenate([corpus.fma_truth[fma], corpus.gtzan_truth[gtzan]])
                ),
                masked=torch.from_numpy(np.concatenate([corpus.fma_masked[fma], unmasked])),
                fma_teacher=torch.from_numpy(corpus.fma_teacher[fma]),
                gtzan_teacher=torch.from_numpy(corpus.gtzan_teacher[gtzan]),
                taught=torch.from_numpy(corpus.gtzan_taught[gtzan].astype(np.float32)),
                partner=torch.from_numpy(np.concatenate(partner)),
                share=max(share, 1 - share),
            )

    return epoch


def _endless(rows: NDArray[np.int64], generator: np.random.Generator) -> Iterator[int]:
    while True:
        yield from generator.permutation(rows)


def loss(recipe: Recipe, phase: Phase) -> Callable[[nn.Module, Batch], Tensor]:
    """Masked, smoothed cross-entropy of the genres, and squared errors to the teachers."""

    def genre_loss(logits: Tensor, truth: Tensor, masked: Tensor) -> Tensor:
        """Per row; zero where the genre is unknown."""
        known = (truth >= 0).float()
        log_chance = functional.log_softmax(logits.masked_fill(masked, -1e4), dim=1)
        chosen = log_chance.gather(1, truth.clamp(min=0)[:, None])[:, 0]
        taking_part = (~masked).float()
        even = (log_chance * taking_part).sum(1) / taking_part.sum(1)
        return -known * ((1 - recipe.smoothing) * chosen + recipe.smoothing * even)

    def total(student: nn.Module, batch: Batch) -> Tensor:
        share, partner = batch.share, batch.partner
        mixed = batch.crops * share + batch.crops[partner] * (1 - share)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits, fma_guess, gtzan_guess = (out.float() for out in student(mixed))
        rows, fma = len(batch.crops), len(batch.fma_teacher)
        weight = torch.ones(rows)
        weight[fma:] = phase.gtzan_weight
        genre = share * genre_loss(logits, batch.truth, batch.masked) + (1 - share) * genre_loss(
            logits, batch.truth[partner], batch.masked[partner]
        )
        value = (genre * weight).mean()
        teacher = batch.fma_teacher
        teacher = teacher * share + teacher[partner[:fma]] * (1 - share)
        value = value + phase.fma_teacher * functional.mse_loss(fma_guess[:fma], teacher)
        if rows > fma:
            other = partner[fma:] - fma
            tags = batch.gtzan_teacher * share + batch.gtzan_teacher[other] * (1 - share)
            taught = batch.taught * batch.taught[other]
            error = (gtzan_guess[fma:] - tags).square().mean(dim=1) * taught
            value = value + phase.gtzan_teacher * error.sum() / rows
        return value

    return total


def pretrain(corpus: Corpus, recipe: Recipe, folder: Path, log: Callable[[str], None]) -> Student:
    """Phase one; continues where an interrupted run stopped."""
    log("pretraining on FMA")
    seed_everything(recipe.pretrain.train.seed)
    student = Student(recipe.network, corpus.fma_teacher.shape[1], corpus.gtzan_teacher.shape[1])
    return _run(student, corpus, recipe, recipe.pretrain, folder / "pretrain", log)


def finetune(
    student: Student,
    corpus: Corpus,
    recipe: Recipe,
    seed: int,
    folder: Path,
    log: Callable[[str], None],
) -> ResidualNet:
    """Phases two and three from a pretrained student, which is left as it is."""
    student = copy.deepcopy(student)
    for name, phase in (("finetune", recipe.finetune), ("adapt", recipe.adapt)):
        log(f"{name} on {' and '.join(recipe.parts)}, seed {seed}")
        seeded = replace(phase, train=replace(phase.train, seed=seed))
        work = folder / f"{name}-{'-'.join(recipe.parts)}-{seed}"
        student = _run(student, corpus, recipe, seeded, work, log)
    network: ResidualNet = student.network.to(memory_format=torch.contiguous_format)
    return network


def _run(
    student: Student,
    corpus: Corpus,
    recipe: Recipe,
    phase: Phase,
    folder: Path,
    log: Callable[[str], None],
) -> Student:
    student = student.to(memory_format=torch.channels_last)
    trained = fit(
        student,
        batches(corpus, recipe, phase),
        loss(recipe, phase),
        phase.train,
        folder=folder,
        log=log,
    )
    assert isinstance(trained, Student)
    return trained
