# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe of the model that ships: FMA pretraining with a teacher, then both sources.

Phase one learns FMA's genres and, from every clip, the VGGish embedding that a far larger
network made of it. Phase two goes on with GTZAN clips in each batch, whose tag
probabilities by a music tagger are a second teacher, and hears three times the frames.
In the end the last layer is fitted anew (`judge`).
A crop is heard as the program hears a track: in windows of five seconds whose outputs are
averaged.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify.manifest import Windowing
from genreorganizer.training import default_data
from genreorganizer.training.augment import Augmentation
from genreorganizer.training.default_data import LABELS, Corpus
from genreorganizer.training.networks.residual import ResidualConfig, ResidualNet, refined
from genreorganizer.training.stored import GTZAN_FRAMES_PER_HOP
from genreorganizer.training.trainer import TrainConfig, fit, seed_everything

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

FEATURES = FeatureSpec(
    frame_step=GTZAN_FRAMES_PER_HOP,
    frame_rest=0.5,
    frame_group=default_data.GTZAN_STEP,
)
WINDOW_STEPS = 21
_FRAMES = WINDOW_STEPS * default_data.GTZAN_STEP
WINDOWING = Windowing(_FRAMES, _FRAMES, mean=0.45 * 255, deviation=0.22 * 255)


@dataclass(frozen=True)
class Phase:
    """One phase of training.

    Attributes:
        train: How long and how fast.
        windows: Windows in a crop.
        fma: FMA crops in a batch.
        gtzan: GTZAN crops in a batch; if any, all crops are at GTZAN's rate.
        gtzan_weight: Of a GTZAN crop's genre loss, an FMA crop's being 1.
        fma_teacher: Weight of the VGGish embedding.
        gtzan_teacher: Weight of the tags.
    """

    train: TrainConfig
    windows: int
    fma: int
    gtzan: int = 0
    gtzan_weight: float = 2.0
    fma_teacher: float = 1.0
    gtzan_teacher: float = 1.0


@dataclass(frozen=True)
class Recipe:
    """Everything that determines the weights, but the data.

    Attributes:
        network: Size of the network; phase one trains it for a frame to a step.
        pretrain: Phase one.
        heads: Beginning of phase two: only the last layers learn, so that what is below
            them does not have to make up for what they do not know yet.
        finetune: The rest of phase two: everything learns.
        augmentation: Of all crops.
        mixup: Shape of the Beta distribution of mixup.
        smoothing: Of the labels.
        shrinkage: Of the last layer, which is fitted anew; see `judge.fit_judge`.
        parts: GTZAN parts that phase two learns from.
        left_out: A label whose clips phase two does not hear.
    """

    network: ResidualConfig = field(
        default_factory=lambda: ResidualConfig(
            len(LABELS), channels=(32, 64, 128, 256), frames=default_data.GTZAN_STEP
        )
    )
    pretrain: Phase = field(
        default_factory=lambda: Phase(
            TrainConfig(55, 100, 2e-3, "adamw", 0.02, cosine=True, average=0.995, clip=2.0),
            windows=3,
            fma=64,
            fma_teacher=6.0,
        )
    )
    heads: Phase = field(
        default_factory=lambda: Phase(
            TrainConfig(4, 30, 3e-3, "adamw", 0.02, cosine=True, average=0.98, clip=2.0),
            windows=2,
            fma=16,
            gtzan=32,
            fma_teacher=3.0,
        )
    )
    finetune: Phase = field(
        default_factory=lambda: Phase(
            TrainConfig(24, 30, 1e-3, "adamw", 0.02, cosine=True, average=0.995, clip=2.0),
            windows=2,
            fma=16,
            gtzan=32,
            fma_teacher=2.0,
        )
    )
    augmentation: Augmentation = field(default_factory=Augmentation)
    mixup: float = 0.3
    smoothing: float = 0.1
    shrinkage: float = 1.0
    parts: tuple[str, ...] = ("train",)
    left_out: str = ""


class Student(nn.Module):  # type: ignore[misc]
    """The network with a head for each teacher."""

    def __init__(self, network: ResidualNet, fma_teacher: int, gtzan_teacher: int) -> None:
        super().__init__()
        self.network = network
        self.fma_head = nn.Linear(network.config.embedding, fma_teacher)
        self.gtzan_head = nn.Linear(network.config.embedding, gtzan_teacher)

    def freeze_body(self, frozen: bool) -> None:
        """Let only the last layers learn, or everything."""
        heads = {*self.network.head.parameters(), *self.fma_head.parameters()}
        heads |= {*self.gtzan_head.parameters()}
        for weight in self.parameters():
            weight.requires_grad_(not frozen or weight in heads)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Crops (batch, time, mels) to logits and both teachers' outputs, window means."""
        windows = x.unflatten(1, (-1, WINDOW_STEPS * self.network.config.frames))
        logits, embedding = self.network(windows.flatten(0, 1))
        inner = functional.relu(embedding)
        outputs = logits, self.fma_head(inner), self.gtzan_head(inner)
        logits, fma, gtzan = (out.unflatten(0, windows.shape[:2]).mean(dim=1) for out in outputs)
        return logits, fma, gtzan


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


def heard_windows(clips: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Clips (clips, time, mels) cut into the windows that the program hears, standardized.

    Returns:
        float32 (clips × windows, time, mels), those of a clip one after the other.
    """
    length = WINDOWING.length
    whole = clips[:, : clips.shape[1] // length * length]
    windows = whole.reshape(-1, length, clips.shape[2])
    return standardize(windows.astype(np.float32) / np.float32(255))


def learned_rows(corpus: Corpus, recipe: Recipe) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """FMA's and GTZAN's clips that a recipe learns from."""
    fma_rows = corpus.fma.rows("train")
    gtzan_rows = np.concatenate([corpus.gtzan.rows(part) for part in recipe.parts])
    if recipe.left_out:
        without = LABELS.index(recipe.left_out)
        fma_rows = fma_rows[corpus.fma_truth[fma_rows] != without]
        gtzan_rows = gtzan_rows[corpus.gtzan_truth[gtzan_rows] != without]
    return fma_rows, gtzan_rows


def batches(
    corpus: Corpus, recipe: Recipe, phase: Phase
) -> Callable[[np.random.Generator], Iterator[Batch]]:
    """One epoch's batches of a phase."""
    fma_rows, gtzan_rows = learned_rows(corpus, recipe)

    def epoch(generator: np.random.Generator) -> Iterator[Batch]:
        fma_order = _endless(fma_rows, generator)
        gtzan_order = _endless(gtzan_rows, generator)
        for _ in range(phase.train.steps):
            fma = np.array([next(fma_order) for _ in range(phase.fma)], int)
            gtzan = np.array([next(gtzan_order) for _ in range(phase.gtzan)], int)
            steps = phase.windows * WINDOW_STEPS
            crops = default_data.random_crops(corpus.fma.frames, fma, steps, generator)
            if phase.gtzan:
                frames = steps * default_data.GTZAN_STEP
                more = default_data.random_crops(corpus.gtzan.frames, gtzan, frames, generator)
                crops = np.concatenate([default_data.stretched(crops), more])
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
    network = ResidualNet(replace(recipe.network, frames=1))
    student = Student(network, corpus.fma_teacher.shape[1], corpus.gtzan_teacher.shape[1])
    return _run(student, corpus, recipe, recipe.pretrain, folder / "pretrain", log)


def finetune(
    student: Student,
    corpus: Corpus,
    recipe: Recipe,
    seed: int,
    folder: Path,
    log: Callable[[str], None],
) -> ResidualNet:
    """Phase two from a pretrained student, which is left as it is."""
    log(f"fine-tuning on {' and '.join(recipe.parts)}, seed {seed}")
    student = copy.deepcopy(student)
    student.network = refined(student.network, recipe.network.frames)
    name = "-".join((*recipe.parts, *recipe.left_out.split(), str(seed)))
    for step, phase in (("heads", recipe.heads), ("finetune", recipe.finetune)):
        student.freeze_body(step == "heads")
        seeded = replace(phase, train=replace(phase.train, seed=seed))
        student = _run(student, corpus, recipe, seeded, folder / f"{step}-{name}", log)
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
