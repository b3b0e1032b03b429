# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a library in order step by step, the safest first; what is left is counted again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from genreorganizer.gui.style import mnemonics, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.gui.widgets.labels import enlarge, muted_label, plain_label
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.gui.wording import texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.queries import CleanUp

_PAUSE_MS = 500
"""Until it is counted again what changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """A line: what is left to do, and the button that leads there.

    Attributes:
        name: What `CleanUpDialog.step_wanted` carries.
        count: How many tracks it is about; nothing is left where that is 0.
        icon: Name of its icon.
        text: A sentence.
        button: What the button says.
    """

    name: str
    count: int
    icon: str
    text: str
    button: str


class CleanUpDialog(Dialog):
    """Lists the steps with their numbers, and leads to each.

    Attributes:
        step_wanted: Carries the name of a step.
    """

    step_wanted = Signal(str)

    def __init__(
        self, session: Session, shortcut: QKeySequence, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clean up"))
        self._session = session
        self.summary = plain_label(self.tr("Counting…"), self)
        enlarge(self.summary, 1.15, bold=True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Tracks that are fine or ready to write"))
        note = self.tr(
            "From the safest to what needs your ear. Each step shows what it would do before "
            "it does it, and can be undone; no file changes before you write."
        )
        back = self.tr("{key} brings you back here.")
        key = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        self.note = muted_label(texts.sentences((note, back.format(key=key))), self)
        self.buttons_by_step: dict[str, QPushButton] = {}
        self._labels: dict[str, tuple[BigIcon, QLabel]] = {}
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.SPACE * 2)
        self._lines.setVerticalSpacing(theme.SPACE)
        self._lines.setColumnStretch(1, 1)
        self.put(self.summary, self.progress, self.note, layouts.Gap(theme.SPACE), self._lines, 1)
        self.add_close()
        self.begin_with(680, 460)
        self._counting = single_shot(self, _PAUSE_MS, self._count)
        session.events.changed.connect(self._on_changed)
        self._count()

    def _count(self) -> None:
        app = self._session.app
        self._session.extras.ask(
            self, lambda: app.read(queries.clean_up, app.registry), self._show, key="count"
        )

    def _on_changed(self, _changes: object) -> None:
        """Count again, but not with every track of a job."""
        if not self._counting.isActive():
            self._counting.start()

    def _show(self, found: CleanUp) -> None:
        summary = (
            self.tr("{tracks}: {fine}, {ready}.") if found.ready else self.tr("{tracks}: {fine}.")
        )
        self.summary.setText(
            summary.format(
                tracks=self.tr("%n track(s)", "", found.total),
                fine=self.tr("%n are fine", "", found.fine),
                ready=self.tr("%n ready to write", "", found.ready),
            )
        )
        self.progress.setRange(0, max(1, found.total))
        self.progress.setValue(found.fine + found.ready)
        for row, step in enumerate(self._steps(found)):
            if step.name not in self._labels:
                self._add(row, step)
            self._tell(step)
        usable = [button for button in self.buttons_by_step.values() if button.isEnabled()]
        for button in self.buttons_by_step.values():
            theme.mark(button, "primary", button in usable[:1])
        if usable and self.focusWidget() not in usable:
            usable[0].setFocus(Qt.FocusReason.OtherFocusReason)
        mnemonics.assign_letters(self)

    def _add(self, row: int, step: Step) -> None:
        icon, label = BigIcon(step.icon, 1.4, "accent", self), plain_label("", self)
        button = QPushButton(step.button, self)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._go(step.name))
        self.buttons_by_step[step.name] = button
        self._labels[step.name] = icon, label
        for column, part in enumerate((icon, label, button)):
            self._lines.addWidget(part, row, column)

    def _tell(self, step: Step) -> None:
        done = step.count == 0
        icon, label = self._labels[step.name]
        icon.set_icon("track-accepted" if done else step.icon, "good" if done else "accent")
        label.setText(step.text)
        theme.mark(label, "muted", done)
        self.buttons_by_step[step.name].setEnabled(not done)

    def _go(self, name: str) -> None:
        self.accept()
        self.step_wanted.emit(name)

    def _steps(self, found: CleanUp) -> list[Step]:
        """All steps in their order; those that are done stay in their place."""
        likely = self.tr("about {count} of them likely right")

        def right(count: float) -> str:
            return likely.format(count=texts.number(round(count)))

        without = self.tr("%n track(s) without a genre have a suggestion", "", found.without)
        others = self.tr("%n track(s) have a genre, but another is suggested", "", found.others)
        review = self.tr("&Review")
        return [
            Step(
                "analyze",
                found.new,
                "analyze",
                self.tr("%n track(s) have not been analyzed yet", "", found.new),
                self.tr("&Analyze"),
            ),
            Step(
                "tidy",
                found.untidy,
                "edit",
                self.tr("%n track(s) have genre names to tidy", "", found.untidy),
                self.tr("&Tidy…"),
            ),
            Step(
                "without",
                found.without,
                "accept-above",
                texts.listed((without, right(found.without_right))) if found.without else without,
                self.tr("Accept &many…"),
            ),
            Step(
                "others",
                found.others,
                "review",
                texts.listed((others, right(found.others_right))) if found.others else others,
                review,
            ),
            Step(
                "disagreements",
                found.disagreements,
                "disagree",
                self.tr(
                    "%n track(s) sound nothing like the genre in the tag", "", found.disagreements
                ),
                self.tr("&Compare"),
            ),
            Step(
                "duplicates",
                found.duplicates,
                "duplicate",
                self.tr("%n file(s) have a copy", "", found.duplicates),
                self.tr("&Duplicates…"),
            ),
            Step(
                "unsure",
                found.unsure,
                "track-unsure",
                self.tr("%n track(s) need your ear: nothing is suggested", "", found.unsure),
                self.tr("&Listen"),
            ),
            Step(
                "failures",
                found.failed,
                "track-failed",
                self.tr("%n file(s) could not be read, analyzed or written", "", found.failed),
                self.tr("&Failures…"),
            ),
            Step(
                "write",
                found.ready,
                "write",
                self.tr("%n track(s) are ready to write", "", found.ready),
                self.tr("&Write…"),
            ),
        ]
