# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and redo of everything, in the order in which it happened: decisions and writes alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from genreorganizer.gui.session.commands import Command
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from genreorganizer.gui.session.commands import JobOperation, Performed, UndoStep
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.batches import WriteSummary


class Undoing(QObject):
    """The actions undo and redo.

    A write is a step like a decision; taking it back is a job that changes files. While such a
    job runs or waits nothing else is undone: what lies below it rests on what the files say.

    Attributes:
        undone: Carries the `UndoStep` that was taken back, and the result (`Performed`).
        redone: The same of one that was done again.
    """

    undone = Signal(object, object)
    redone = Signal(object, object)

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._remember: dict[JobOperation[Any], Callable[[UndoStep], None]] = {}
        self._newest = 0
        actions["undo"].triggered.connect(self.undo)
        actions["redo"].triggered.connect(self.redo)
        session.undo.changed.connect(self._name)
        session.jobs.changed.connect(self._name)
        session.ready.connect(self._on_ready)
        session.jobs.succeeded.connect(self._on_succeeded)
        session.jobs.cancelled.connect(self._on_broken_off)
        session.jobs.failed.connect(lambda operation, _error: self._on_broken_off(operation))
        self._name()

    @property
    def possible(self) -> bool:
        """No job that changes files runs or waits."""
        return not self._session.changes_files

    def undo(self) -> None:
        """Take the last step back, after asking where files are to be changed."""
        self._session.when_idle(lambda: self._ask(self._session.undo.next_undo, self._undo))

    def redo(self) -> None:
        """Do the last step again that was taken back."""
        self._session.when_idle(lambda: self._ask(self._session.undo.next_redo, self._redo))

    def undo_at_once(self) -> None:
        """Take the step back that is the last one now, without asking."""
        step = self._session.undo.next_undo
        if step is not None:
            self._session.when_idle(lambda: self._undo(step))

    def _undo(self, step: UndoStep) -> None:
        """Take a step back, unless something has come after it meanwhile."""
        if self.possible and step is self._session.undo.next_undo:
            self._session.undo.take_undo()
            self._run(step, self._session.undo.undone, self.undone.emit)

    def _redo(self, step: UndoStep) -> None:
        if self.possible and step is self._session.undo.next_redo:
            self._session.undo.take_redo()
            self._run(step, self._session.undo.redone, self.redone.emit)

    def _ask(self, step: UndoStep | None, go_on: Callable[[UndoStep], None]) -> None:
        if step is None or not self.possible:
            return
        if step.question is None:
            go_on(step)
        else:
            self._session.asked.emit(step.question, lambda: go_on(step))

    def _run(
        self,
        step: UndoStep,
        remember: Callable[[UndoStep], None],
        tell: Callable[[UndoStep, Performed], None],
    ) -> None:
        act = step.back()
        if isinstance(act, Command):
            self._session.perform(act, then=lambda done: tell(step, done), remember=remember)
        else:
            self._remember[act] = remember
            self._session.start(act)

    def _on_ready(self) -> None:
        self._ask_newest(lambda batch: self._note(batch.batch or 0))

    def _on_succeeded(self, operation: JobOperation[Any], summary: Any) -> None:
        remember = self._remember.pop(operation, self._session.undo.decided)
        if operation.undo is not None:
            self._keep(operation, summary, remember)

    def _on_broken_off(self, operation: JobOperation[Any]) -> None:
        """What a job has done before it was broken off can be taken back, too."""
        remember = self._remember.pop(operation, self._session.undo.decided)
        if operation.undo is not None:
            known = self._newest

            def keep(summary: WriteSummary) -> None:
                if (summary.batch or 0) > known:
                    self._keep(operation, summary, remember)

            self._ask_newest(keep)

    def _ask_newest(self, then: Callable[[WriteSummary], None]) -> None:
        app = self._session.app
        self._session.extras.ask(self, lambda: app.read(queries.newest_batch), then)

    def _keep(
        self,
        operation: JobOperation[Any],
        summary: WriteSummary,
        remember: Callable[[UndoStep], None],
    ) -> None:
        if operation.undo is not None and summary.batch is not None:
            self._note(summary.batch)
            step = operation.undo(summary)
            if step is not None:
                remember(step)

    def _note(self, batch: int) -> None:
        self._newest = max(self._newest, batch)

    def _name(self) -> None:
        for name, step, text in (
            ("undo", self._session.undo.next_undo, self.tr("&Undo: {what}")),
            ("redo", self._session.undo.next_redo, self.tr("&Redo: {what}")),
        ):
            action = self._actions[name]
            action.setEnabled(step is not None and self.possible)
            plain = self.tr("&Undo") if name == "undo" else self.tr("&Redo")
            action.setText(plain if step is None else text.format(what=step.title))
