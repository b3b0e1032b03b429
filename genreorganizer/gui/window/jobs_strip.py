# SPDX-License-Identifier: GPL-3.0-or-later
"""The bottom strip: what runs or has stopped, pause and cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QProgressBar, QToolButton, QWidget

from genreorganizer.gui.session.jobs import JobState
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import explain, tool_button
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.gui.widgets.labels import ElidedLabel, heading, plain_label
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from genreorganizer.gui.session.jobs import JobQueue, JobReport

_STEPS = 1000
_BAR = 170
"""Widest length of the bar, in device-independent pixels."""


class JobsStrip(QFrame):
    """Shows the running job; hidden where none runs.

    Two lines where one has no room: the job, and how far it is.
    """

    def __init__(self, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._jobs = jobs
        self.icon = BigIcon("info", 1.25, "accent", self)
        self.what = heading("", self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setMinimumWidth(_BAR // 3)
        self.progress.setMaximumWidth(_BAR)
        self.numbers = plain_label("", self)
        self.numbers.setWordWrap(False)
        self.current = ElidedLabel("", self, mode=Qt.TextElideMode.ElideMiddle, muted=True)
        self.pause = self._tool("pause", self.tr("Pause"))
        self.pause.clicked.connect(self._toggle_pause)
        self.cancel = self._tool("close", self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        far = layouts.row((self.progress, 1), self.numbers, (self.current, 2), spacing=theme.SPACE)
        self._lines = layouts.row(
            layouts.row(self.icon, (self.what, 1), spacing=theme.SPACE),
            (far, 1),
            spacing=theme.SPACE,
        )
        layouts.row(
            *((self._lines, 1), self.pause, self.cancel),
            parent=self,
            spacing=theme.SPACE,
            margins=(theme.SPACE + 4, 5, theme.SPACE, 5),
        )
        jobs.changed.connect(self._on_changed)
        jobs.progressed.connect(self._on_progress)
        self.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(anew=True)

    def _fit(self, *, anew: bool = False) -> None:
        """Take a second line where one has no room.

        Args:
            anew: Go back to one line if that does, which numbers alone that change never do.
        """
        beside = (self.icon, self.what, self.numbers, self.pause, self.cancel)
        needed = _BAR + sum(widget.sizeHint().width() for widget in beside) + 10 * theme.SPACE
        direction = QBoxLayout.Direction
        if needed > self.width():
            self._lines.setDirection(direction.TopToBottom)
        elif anew:
            self._lines.setDirection(direction.LeftToRight)

    def _tool(self, icon: str, text: str) -> QToolButton:
        button = tool_button(self, 16, icon=icon, text=text)
        button.setProperty("small", True)
        button.setText(text)
        return button

    def _on_changed(self) -> None:
        operation, driver = self._jobs.running, self._jobs.driver
        if operation is None or driver is None:
            self.hide()
            return
        paused = driver.state is JobState.PAUSED
        waiting = len(self._jobs.waiting)
        title = operation.title
        if paused:
            title = self.tr("{job} – paused").format(job=title)
        if waiting:
            title = self.tr("{job} (%n more waiting)", "", waiting).format(job=title)
        if driver.problem:
            self.icon.set_icon("warning", "warning")
        else:
            icon = "pause" if paused else operation.icon
            self.icon.set_icon(icon, "accent")
        self.what.setText(title)
        self._fit(anew=True)
        text = self.tr("Resume") if paused else self.tr("Pause")
        self.pause.setIcon(icons.icon("play" if paused else "pause"))
        explain(self.pause, text)
        self.cancel.setEnabled(not driver.cancelling)
        for widget in (self.progress, self.numbers):  # what stopped it needs the room
            widget.setVisible(not driver.problem)
        self._on_progress(driver.report)
        if driver.problem:
            self.current.set_text(texts.plain(messages.translated(driver.problem)))
        self.show()

    def _on_progress(self, report: JobReport) -> None:
        # Qt paints a bar at once, and whatever else waits for painting; it is to wait too.
        self.progress.setUpdatesEnabled(False)
        if report.total:
            self.progress.setRange(0, _STEPS)
            self.progress.setValue(min(_STEPS, report.done * _STEPS // report.total))
            counted = self.tr("{done} of {total}").format(
                done=texts.number(report.done), total=texts.number(report.total)
            )
        else:
            self.progress.setRange(0, 0)
            counted = texts.number(report.done) if report.done else ""
        self.progress.setUpdatesEnabled(True)
        parts = [counted]
        if report.rate is not None:
            parts.append(texts.rate(report.rate))
        if report.remaining_s is not None:
            parts.append(texts.time_left(report.remaining_s))
        self.numbers.setText("  ·  ".join(part for part in parts if part))
        self.current.set_text(texts.plain(report.current))
        self._fit()

    def _toggle_pause(self) -> None:
        driver = self._jobs.driver
        if driver is None:
            return
        if driver.state is JobState.PAUSED:
            driver.resume()
        else:
            driver.pause()

    def _on_cancel(self) -> None:
        driver = self._jobs.driver
        if driver is None:
            return
        driver.cancel()
        self.cancel.setEnabled(False)
        self.current.set_text(self.tr("Cancelling…"))
