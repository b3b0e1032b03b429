# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dialog for the user's own genres starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.learning.bundle import Bundle
    from genreorganizer.library.learning.judge import Difference
    from genreorganizer.library.learning.learn import Learned
    from genreorganizer.library.learning.recipe import Recipe

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Result:
    """What was learned, and what using it would change.

    Attributes:
        learned: What was learned.
        difference: How many suggestions would be others.
    """

    learned: Learned
    difference: Difference


def learn(*, recipe: Recipe, urgent: bool = True) -> JobOperation[Result]:
    """Learn genres; nothing is kept of it before the user says so.

    Args:
        recipe: What to learn from.
        urgent: The user waits for it.
    """

    def start(app: App) -> Job[Result]:
        learned = yield from library.learning.learn.learn(app.database, app.registry, recipe)
        difference = yield from library.learning.judge.compare(
            app.database, app.registry, learned.bundle
        )
        return Result(learned, difference)

    return JobOperation("learn", translate("operations", "Learning genres"), start, urgent=urgent)


def use_learned(*, bundle: Bundle) -> JobOperation[int]:
    """Keep what was learned and show its suggestions."""

    def start(app: App) -> Job[int]:
        return library.learning.judge.keep(app.database, app.registry, bundle, use=True)

    title = translate("operations", "Using the learned genres")
    return JobOperation("use_learned", title, start, urgent=True)


def take_back(*, name: str) -> JobOperation[int]:
    """Bring back what was learned before."""

    def start(app: App) -> Job[int]:
        return library.learning.judge.take_back(app.database, app.registry, name)

    title = translate("operations", "Bringing back the former genres")
    return JobOperation("take_back_learned", title, start, urgent=True)
