# SPDX-License-Identifier: GPL-3.0-or-later
"""One student from several that went on from the same weights: the mean of what each became.

Such a mean answers much as the mean of their answers would, at the cost of one (Wortsman et al.
2022, "Model soups"). Only the statistics of the normalizations are not a mean of theirs; they
are taken anew.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from genreorganizer.training.default.learning import WINDOW_STEPS, standardized
from genreorganizer.training.default.lessons import Lessons, batches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.training.default.learning import Phase
    from genreorganizer.training.default.lessons import LessonSource
    from genreorganizer.training.default.student import Student

BATCHES = 40
"""From so many the statistics of the mean are taken."""


def averaged(students: Sequence[Student], sources: Sequence[LessonSource], phase: Phase) -> Student:
    """The mean of several students.

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


def _renew_statistics(student: Student, sources: Sequence[LessonSource], phase: Phase) -> None:
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
    lessons = Lessons(sources, phase.shares, WINDOW_STEPS)
    with torch.no_grad():
        for batch in batches(lessons, np.random.default_rng(phase.train.seed), BATCHES):
            generator = torch.Generator().manual_seed(batch.seed)
            student(standardized(phase.augmentation(batch.windows.clone(), generator)))
    for norm, momentum in zip(norms, usual, strict=True):
        norm.momentum = momentum
