# SPDX-License-Identifier: GPL-3.0-or-later
"""Results shown over the list, and what is asked before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from genreorganizer.gui.widgets.confirm import confirm
from genreorganizer.gui.widgets.toast import Said
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.commands import JobOperation, Performed, Question, UndoStep
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.widgets.toast import Toast

    Choice = tuple[str, Callable[[], None]]
    """A button and what it does."""
    Offer = tuple[list[str], list[Choice]]
    """What a message says besides, and the buttons for that."""


class Messages(QObject):
    """Turns results and problems into short messages over the list, with undo where there is.

    Attributes:
        undo_wanted: The button "Undo" of a message was pressed.
    """

    undo_wanted = Signal()

    def __init__(
        self, session: Session, toast: Toast, actions: Mapping[str, QAction], window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._session = session
        self._toast = toast
        self._window = window
        self._undoable: tuple[UndoStep, Said] | None = None
        session.problem.connect(self.problem)
        session.performed.connect(self._on_performed)
        session.asked.connect(self._ask)
        session.undo.changed.connect(self._on_undo_changed)
        session.jobs.succeeded.connect(self._on_succeeded)
        session.jobs.cancelled.connect(self._on_cancelled)

    def show(
        self,
        text: str,
        *,
        icon: str = "info",
        role: str = "accent",
        details: Callable[[], None] | None = None,
        undo: UndoStep | None = None,
        choices: Sequence[Choice] = (),
        stays: bool = False,
    ) -> Said:
        """Say something.

        Args:
            text: One line.
            icon: Name of an icon.
            role: Its colour.
            details: What a button "Details" opens.
            undo: The step that a button "Undo" takes back, as long as it is the last one.
            choices: Further buttons with what they do.
            stays: Until it is closed.

        Returns:
            What `withdraw` takes back.
        """
        buttons = list(choices)
        if details is not None:
            buttons.append((self.tr("&Details"), details))
        if undo is not None:
            buttons.append((self.tr("&Undo"), self.undo_wanted.emit))
        said = Said(text, icon, role, buttons, stays or role == "bad")
        self._undoable = (undo, said) if undo is not None else None
        self._toast.say(said)
        return said

    def problem(self, line: str) -> None:
        """Say what could not be done."""
        self.show(texts.plain(line), icon="warning", role="bad")

    def show_undone(self, step: UndoStep, done: Performed) -> None:
        """Say that a step was taken back."""
        if not done.message:
            self.show(self.tr("Undone: {what}").format(what=step.title), icon="undo")

    def show_redone(self, step: UndoStep, done: Performed) -> None:
        """Say that a step was done again."""
        if not done.message:
            text = self.tr("Redone: {what}").format(what=step.title)
            self.show(text, icon="redo", undo=done.undo)

    def withdraw(self, said: Said) -> None:
        """Say something no more."""
        self._toast.withdraw(said)

    def _on_performed(self, done: Performed) -> None:
        if done.message:
            icon = "track-accepted" if done.undo is not None else "info"
            self.show(done.message, icon=icon, undo=done.undo)

    def _on_undo_changed(self) -> None:
        """What the button "Undo" would take back is not the last step any more."""
        if self._undoable is not None:
            step, said = self._undoable
            if self._session.undo.next_undo is not step:
                self._undoable = None
                self._toast.withdraw(said)

    def _ask(self, question: Question, go_on: Callable[[], None]) -> None:
        confirm(
            self._window,
            question.title,
            question.text,
            yes=question.yes,
            no=self.tr("&Cancel"),
            then=go_on,
            destroys=False,
        )

    def _on_succeeded(self, operation: JobOperation[Any], summary: Any) -> None:
        report = operation.report(summary) if operation.report is not None else None
        if report is not None:
            self.show(
                report.text,
                icon="track-accepted" if report.good else "warning",
                role="good" if report.good else "warning",
                choices=[self._way(name) for name in report.ways],
            )

    def _way(self, name: str) -> Choice:
        action = self._actions[name]
        return action.text(), action.trigger

    def _on_cancelled(self, operation: JobOperation[Any]) -> None:
        text = self.tr("{job}: cancelled. What was done so far is kept.")
        self.show(text.format(job=operation.title))
