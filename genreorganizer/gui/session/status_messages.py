# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of things, told over the list, and what is asked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from genreorganizer.gui.widgets.confirm import confirm
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.commands import JobOperation, Performed, Question, UndoStep
    from genreorganizer.gui.session.operations import Saved
    from genreorganizer.gui.session.session import Desk
    from genreorganizer.gui.widgets.toast import Toast


class Messages(QObject):
    """Turns results and troubles into short messages over the list, with undo where there is.

    Attributes:
        undo_wanted: The button "Undo" of a message was pressed.
    """

    undo_wanted = Signal()

    def __init__(self, desk: Desk, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._toast = toast
        self._window = window
        self._told: UndoStep | None = None
        desk.trouble.connect(self.trouble)
        desk.performed.connect(self._on_performed)
        desk.asked.connect(self._ask)
        desk.undo.changed.connect(self._on_undo_changed)
        desk.jobs.succeeded.connect(self._on_succeeded)
        desk.jobs.cancelled.connect(self._on_cancelled)

    def tell(
        self,
        text: str,
        *,
        icon: str = "info",
        role: str = "accent",
        details: Callable[[], None] | None = None,
        undo: UndoStep | None = None,
        choices: Sequence[tuple[str, Callable[[], None]]] = (),
        stays: bool = False,
    ) -> None:
        """Say something.

        Args:
            text: One line.
            icon: Name of an icon.
            role: Its colour.
            details: What a button "Details" opens.
            undo: The step that a button "Undo" takes back, as long as it is the last one.
            choices: Further buttons with what they do.
            stays: Until it is closed.
        """
        buttons = list(choices)
        if details is not None:
            buttons.append((self.tr("&Details"), details))
        self._told = undo
        if undo is not None:
            buttons.append((self.tr("&Undo"), self.undo_wanted.emit))
        self._toast.say(text, icon, role, buttons, stays=stays or role == "bad")

    def trouble(self, line: str) -> None:
        """Say what could not be done."""
        self.tell(texts.plain(line), icon="warning", role="bad")

    def tell_undone(self, step: UndoStep, done: Performed) -> None:
        """Say that a step was taken back."""
        if not done.told:
            self.tell(self.tr("Undone: {what}").format(what=step.title), icon="undo")

    def tell_redone(self, step: UndoStep, done: Performed) -> None:
        """Say that a step was done again."""
        if not done.told:
            text = self.tr("Done again: {what}").format(what=step.title)
            self.tell(text, icon="redo", undo=done.undo)

    def quiet(self) -> None:
        """Say no more."""
        self._toast.leave()

    def _on_performed(self, done: Performed) -> None:
        if done.told:
            icon = "track-accepted" if done.undo is not None else "info"
            self.tell(done.told, icon=icon, undo=done.undo)

    def _on_undo_changed(self) -> None:
        """What the button "Undo" would take back is not the last step any more."""
        if self._told is not None and self._desk.undo.next_undo is not self._told:
            self._told = None
            self._toast.leave()

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

    def _on_succeeded(self, operation: JobOperation, summary: Any) -> None:
        tell = _SUMMARIES.get(operation.kind)
        quiet = operation.kind == "watch" and not (summary.added or summary.changed)
        if tell is not None and not quiet:
            text, good = tell(self, summary)
            self.tell(
                text,
                icon="track-accepted" if good else "warning",
                role="good" if good else "warning",
            )

    def _on_cancelled(self, operation: JobOperation) -> None:
        text = self.tr("{job}: cancelled. What was done so far is kept.")
        self.tell(text.format(job=operation.title))

    def _scanned(self, summary: Any) -> tuple[str, bool]:
        counted = (
            (summary.added, self.tr("%n new", "", summary.added)),
            (summary.changed, self.tr("%n changed", "", summary.changed)),
            (summary.moved, self.tr("%n moved", "", summary.moved)),
            (summary.missing, self.tr("%n missing", "", summary.missing)),
            (summary.unreadable, self.tr("%n unreadable", "", summary.unreadable)),
            (summary.unchanged, self.tr("%n unchanged", "", summary.unchanged)),
        )
        found = ", ".join(text for number, text in counted if number)
        gone = [
            f"{texts.plain(_decoded(item.path))}: {messages.told(item.reason)}"
            for item in summary.unavailable
        ]
        if found or not gone:
            gone.insert(
                0,
                self.tr("Scanned: {counts}").format(
                    counts=found or self.tr("no audio files found")
                ),
            )
        return " · ".join(gone), not (summary.unreadable or summary.unavailable)

    def _analyzed(self, summary: Any) -> tuple[str, bool]:
        text = self.tr("Analyzed %n track(s)", "", summary.done)
        if summary.done and summary.elapsed_s > 1:
            text += f" · {texts.rate(summary.done / summary.elapsed_s)}"
        failed = summary.failed - summary.gone
        if failed:
            text += " · " + self.tr("%n failed, see Failed on the left", "", failed)
        if summary.gone:
            text += " · " + self.tr(
                "%n file(s) not there now; is the drive connected?", "", summary.gone
            )
        return text, summary.failed == 0

    def _exported(self, saved: Saved) -> tuple[str, bool]:
        text = self.tr("Exported %n track(s) to {file}", "", saved.tracks)
        return text.format(file=texts.plain(str(saved.file))), True

    def _backed_up(self, saved: Saved) -> tuple[str, bool]:
        text = self.tr("The library was backed up as {file}")
        return text.format(file=texts.plain(str(saved.file))), True

    def _restored(self, kept: Path | None) -> tuple[str, bool]:
        if kept is None:
            return self.tr("The library was restored"), True
        text = self.tr("The library was restored; what it was before is kept as {file}")
        return text.format(file=texts.plain(str(kept))), True


def _decoded(path: bytes) -> str:
    return path.decode("utf-8", "replace")


_SUMMARIES: dict[str, Callable[[Messages, Any], tuple[str, bool]]] = {
    "scan": Messages._scanned,
    "watch": Messages._scanned,
    "analyze": Messages._analyzed,
    "export": Messages._exported,
    "backup": Messages._backed_up,
    "restore": Messages._restored,
}
