# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs that have no result yet, the cheapest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.errors import GenreOrganizerError
from genreorganizer.training import systems
from genreorganizer.training.ensembles import run
from genreorganizer.training.runs import OutOfTime, Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.training.runs import Lab


def waiting(
    lab: Lab,
    *,
    splits: Sequence[str],
    seeds: Sequence[int],
    match: str = "",
    max_cost: float = float("inf"),
) -> list[Run]:
    """Runs without a result: by split, then by seed, then by cost.

    Args:
        lab: Where results are.
        splits: Names of splits, the most important first.
        seeds: Seeds, the most important first.
        match: Text that the system's id must have in it.
        max_cost: Rough minutes that a run may take.
    """
    chosen = sorted(
        (one for one in systems.SYSTEMS.values() if match in one.id and one.cost <= max_cost),
        key=lambda one: one.cost,
    )
    wanted = [
        Run(system, split, seed)
        for seed in seeds
        for split in splits
        for system in chosen
        if split == "filtered" or system.dataset not in systems.FILTERED_ONLY
    ]
    return [one for one in wanted if not one.result_file(lab).is_file()]


def work_off(runs: Sequence[Run], lab: Lab, after_each: Callable[[], None] = lambda: None) -> int:
    """Run one after the other; a failure is told and the next one is begun.

    Args:
        runs: In the order in which they are run.
        lab: Where things are, and the deadline.
        after_each: Called when a run has been written down.

    Returns:
        How many failed.

    Raises:
        OutOfTime: The deadline passed.
    """
    failed = 0
    for place, wanted in enumerate(runs, 1):
        lab.check()
        lab.say(f"[{place}/{len(runs)}] {wanted.command}")
        try:
            result = run(wanted, lab)
        except OutOfTime:
            raise
        except GenreOrganizerError as error:
            failed += 1
            lab.say(f"{wanted.name}: {error}")
            continue
        after_each()
        found = result.metrics[0]
        lab.say(f"{wanted.name} {wanted.split}: {found.name} {100 * found.value:.1f}")
    return failed
