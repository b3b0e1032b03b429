# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands of the library as the window runs them: told, undone, and followed by what they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import Command, JobOperation, Performed, UndoStep
from genreorganizer.gui.session.decision_texts import TEXTS
from genreorganizer.library.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from genreorganizer.app import App
    from genreorganizer.gui.session.commands import Question
    from genreorganizer.library.done import Act
    from genreorganizer.library.jobs import Job

translate = QCoreApplication.translate

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written.

    Attributes:
        file: Which.
        tracks: How many tracks it holds, where that is what it is about.
        covers: Files whose old covers it lacks, so that they cannot be undone.
    """

    file: Path
    tracks: int = 0
    covers: int = 0


def once(act: Callable[[], T]) -> Job[T]:
    """A function that takes a while, as a job of one step."""
    yield Progress(0)
    return act()


def command(
    title: str,
    act: Act,
    describe: Callable[[int, int], str],
    question: Callable[[App], Question | None] | None = None,
    named: Callable[[int], str] | None = None,
) -> Command:
    """A command of the library, which can be undone where the library can.

    Args:
        title: What it does.
        act: Does it in a write transaction.
        describe: Says in a sentence what was done, given how many tracks were changed and how many
            left.
        question: What is asked before.
        named: Says what is undone, given how many tracks were changed; by default the title.
    """

    def run(app: App) -> Performed:
        with app.database.writing() as connection:
            done = act(connection)
        undo = done.undo
        step = None
        if undo is not None:
            name = title if named is None else named(len(done.tracks))
            step = UndoStep(name, lambda: command(name, undo, TEXTS.undone), done.tracks)
        return Performed(
            done.changes,
            step,
            reevaluate() if done.changes.vocabulary else None,
            value=len(done.tracks),
            message=describe(len(done.tracks), done.left),
        )

    return Command(title, run, question)


def unnoted(act: Act) -> Command:
    """A command of which nothing is said, and that nothing takes back."""

    def run(app: App) -> Performed:
        with app.database.writing() as connection:
            return Performed(act(connection).changes)

    return Command("", run)


def reevaluate() -> JobOperation[int]:
    """Re-evaluate suggestions that a change of the genres affects."""

    def start(app: App) -> Job[int]:
        return library.models.reevaluate(app.database, app.registry)

    return JobOperation(
        "reevaluate", translate("operations", "Updating suggestions"), start, urgent=True
    )
