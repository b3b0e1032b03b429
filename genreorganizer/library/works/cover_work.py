# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers as a work of batches: what follows in the library is what follows from other fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from genreorganizer.library.works.field_work import FieldWork

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.db.journal import Plan, WorkName


@dataclass(frozen=True)
class CoverWork(FieldWork):
    """Covers put in, taken out and put back (`work.Work`).

    The context says which picture, and where the journal keeps the old ones.
    """

    name: WorkName = field(default="covers", init=False)

    def finish(self, plans: Sequence[Plan]) -> None:
        """Remove what a crash left of pictures that were to be kept."""
        if self.context.kept is not None:
            self.context.kept.remove_cut_off()
