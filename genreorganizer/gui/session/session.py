# SPDX-License-Identifier: GPL-3.0-or-later
"""What all parts of the window share: the opened library, threads, events, undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from genreorganizer.domain.changes import Changes
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.session.background import Background
from genreorganizer.gui.session.events import Events
from genreorganizer.gui.session.jobs import JobQueue
from genreorganizer.gui.session.undo import DecisionUndo
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.gui.wording import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.app import App
    from genreorganizer.gui.session.commands import (
        Command,
        JobOperation,
        Performed,
        Question,
        UndoStep,
    )
    from genreorganizer.gui.session.jobs import JobReport

T = TypeVar("T")

_ANNOUNCE_MS = 500


class Session(QObject):
    """Runs operations off the UI thread and broadcasts what they changed.

    Attributes:
        events: Tells what changed.
        undo: Decisions that can be taken back.
        jobs: Runs long work.
        lists: Answers what a list holds.
        details: Answers what is known of a track, and counts.
        extras: Answers what may take longer and nobody waits for.
        writes: Runs commands.
        ready: The library is open.
        settled: The first list is shown: from here on what would have held it up is done.
        closing: The program ends; owners of threads end them.
        starting: Carries a `JobOperation` that is about to be queued.
        performed: Carries what a command did (`Performed`), after the broadcast.
        asked: Carries a `Question` and what runs its command once the user agrees.
        problem: Carries one line to show: something could not be done.
        broke: Carries an exception that is our fault, for the crash dialog.
    """

    ready = Signal()
    settled = Signal()
    closing = Signal()
    starting = Signal(object)
    performed = Signal(object)
    asked = Signal(object, object)
    problem = Signal(str)
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: App | None = None
        self.events = Events(self)
        self.undo = DecisionUndo(self)
        self.jobs = JobQueue(self)
        self.lists = Background("lists", self)
        self.details = Background("details", self)
        self.extras = Background("extras", self)
        self.writes = Background("writes", self)
        self._backgrounds = (self.lists, self.details, self.extras, self.writes)
        self._put_off: list[Callable[[], object]] | None = None
        self._committed = Changes()
        self._announcing = single_shot(self, _ANNOUNCE_MS, self._announce)
        self.jobs.progressed.connect(self._on_progress)
        for ended in (self.jobs.succeeded, self.jobs.failed, self.jobs.cancelled):
            ended.connect(self._announce)
        self.jobs.failed.connect(self._on_job_failed)
        for background in self._backgrounds:
            background.failed.connect(self.report)
        self.lists.begin()
        self.writes.begin()

    @property
    def is_open(self) -> bool:
        """The library is open and can be asked."""
        return self._app is not None

    @property
    def changes_files(self) -> bool:
        """A job that changes files runs or waits."""
        jobs = (self.jobs.running, *self.jobs.waiting)
        return any(job.undo is not None for job in jobs if job is not None)

    @property
    def app(self) -> App:
        """The opened program."""
        if self._app is None:
            raise RuntimeError("The library is not open yet")
        return self._app

    def open(self, app: App) -> None:
        """Take the opened program and tell the views."""
        self._app = app
        self.ready.emit()
        # Answered when the first list is painted.
        self.lists.ask(self, lambda: None, lambda _: self._settle())

    def _settle(self) -> None:
        if self.is_open:  # it may have been closed meanwhile
            self.details.begin()
            self.settled.emit()
            # Not at the same time: with what each imports first they would hold up the window.
            self.details.ask(self, lambda: None, lambda _: self.extras.begin())

    def perform(
        self,
        command: Command,
        *,
        then: Callable[[Performed], object] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
        remember: Callable[[UndoStep], None] | None = None,
    ) -> None:
        """Run a command; its changes are broadcast and its decisions can be undone.

        Where the command has a question it is run when the user says so.

        Args:
            command: The act.
            then: Receives what was done, after the broadcast.
            otherwise: Receives an exception; without it, the exception is shown.
            remember: Where the undo step goes; by default it is a new decision.
        """
        if self._put_off is not None:
            self._put_off.append(
                lambda: self.perform(command, then=then, otherwise=otherwise, remember=remember)
            )
            return
        app = self.app

        def done(result: Performed) -> None:
            if result.undo is not None:
                (remember or self.undo.decided)(result.undo)
            self.events.announce(result.changes)
            if result.follow is not None:
                self.start(result.follow)
            if then is not None:
                then(result)
            self.performed.emit(result)

        def run() -> None:
            self.writes.ask(self, lambda: command.run(app), done, otherwise=otherwise)

        def ask(question: Question | None) -> None:
            if question is None:
                run()
            else:
                self.asked.emit(question, run)

        find_out = command.question
        if find_out is None:
            run()
        else:
            self.writes.ask(self, lambda: find_out(app), ask, otherwise=otherwise)

    def when_idle(self, act: Callable[[], object]) -> None:
        """Call ``act`` when the commands under way are done; what is asked for meanwhile waits.

        Args:
            act: May perform a command: it comes before those that wait.
        """
        if self._put_off is not None:
            self._put_off.append(lambda: self.when_idle(act))
        elif self.writes.busy:
            self._put_off = []
            self.writes.ask(self, lambda: None, lambda _: self._go_on(act))
        else:
            act()

    def _go_on(self, act: Callable[[], object]) -> None:
        if self.writes.busy:  # a command whose question was answered meanwhile
            self.writes.ask(self, lambda: None, lambda _: self._go_on(act))
            return
        waiting, self._put_off = self._put_off or [], None
        act()
        for wanted in waiting:
            wanted()

    def start(
        self, operation: JobOperation[T], *, then: Callable[[T], object] | None = None
    ) -> None:
        """Run a job after those that wait.

        Args:
            operation: The job.
            then: Receives its summary when it has succeeded, after the broadcast and when its
                step can be undone.
        """
        self.starting.emit(operation)
        self.jobs.add(
            operation,
            partial(operation.start, self.app),
            urgent=operation.urgent,
            repeatable=operation.repeatable,
            then=then,
        )

    def report(self, error: Exception) -> None:
        """Show an expected error as one line, any other as our fault."""
        if isinstance(error, GenreOrganizerError):
            self.problem.emit(messages.translated(error))
        else:
            self.broke.emit(error)

    def close(self) -> None:
        """End all threads, then let go of the library."""
        self.closing.emit()
        self.jobs.close(self.hurry)
        for background in self._backgrounds:
            background.close()
        if self._app is not None:
            self._app.close()
            self._app = None

    def hurry(self) -> None:
        """Break off long steps of the library that run on other threads."""
        if self._app is not None:
            self._app.database.interrupt()

    def _on_progress(self, report: JobReport) -> None:
        """Gather what a job commits: the views look at everything again for each broadcast."""
        self._committed |= report.changes
        if self._committed and not self._announcing.isActive():
            self._announcing.start()

    def _announce(self) -> None:
        changes, self._committed = self._committed, Changes()
        self._announcing.stop()
        if self.is_open:  # the timer may run out afterwards
            self.events.announce(changes)

    def _on_job_failed(self, _operation: object, error: Exception) -> None:
        self.report(error)
