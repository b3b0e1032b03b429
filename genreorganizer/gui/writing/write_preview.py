# SPDX-License-Identifier: GPL-3.0-or-later
"""What a write would do to each file, before anything is touched."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QTreeView, QWidget

from genreorganizer import db
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.gui.session.jobs import JobDriver
from genreorganizer.gui.settings.dialog import policy_choices
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.choice_box import choice_box
from genreorganizer.gui.widgets.cut_text import cut_text
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.flow_layout import FlowLayout
from genreorganizer.gui.widgets.labels import enlarge, field_label, muted_label, plain_label
from genreorganizer.gui.wording import messages, texts
from genreorganizer.gui.writing import operations
from genreorganizer.gui.writing.plan_table import PlanTableModel
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.gui.session.jobs import JobReport
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.batches import FileResult


class WritePreviewDialog(Dialog):
    """Works the preview out while it is open; Enter cancels.

    Attributes:
        write_requested: Carries the tracks, None for all that wait, and the write policy.
    """

    write_requested = Signal(object, str)

    def __init__(
        self,
        session: Session,
        track_ids: Sequence[int] | None,
        parent: QWidget | None = None,
        *,
        scopes: Sequence[tuple[str, Sequence[int]]] = (),
        first: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Write tags"))
        self._session = session
        self._driver: JobDriver | None = None
        self._words = Vocabulary()
        self._complete = False
        self.summary = plain_label("", self)
        enlarge(self.summary, 1.15, bold=True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.policy = choice_box(policy_choices(), self, self.tr("If there is a genre already"))
        self.policy.setCurrentIndex(self.policy.findData(session.app.settings.write.policy))
        self.shown = choice_box(
            (
                (self.tr("All files"), ""),
                (self.tr("Only changes"), "written"),
                (self.tr("Only refused"), "refused"),
                (self.tr("Only unchanged"), "unchanged"),
            ),
            self,
            self.tr("Which files are listed"),
        )
        offered = ((self.tr("All that wait"), track_ids), *scopes)
        self.scope = choice_box(offered, self, self.tr("Which tracks are written"))
        self.scope.setCurrentIndex(first)
        self._ids = self.scope.currentData()
        line = FlowLayout(spacing=theme.SPACE)
        for label, box in (
            (self.tr("&Tracks:"), self.scope),
            (self.tr("&If there is a genre already:"), self.policy),
            (self.tr("&Show:"), self.shown),
        ):
            pair = QWidget(self)
            layouts.row(field_label(label, box, pair), box, parent=pair)
            pair.setVisible(box is not self.scope or bool(scopes))
            line.addWidget(pair)
        self.model = PlanTableModel(self)
        self.table = lists.framed_table(QTreeView(self), self.tr("Files"))
        self.table.setModel(self.model)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        lists.share(self.table)
        self.detail = cut_text(self.table, self.model.columnCount() - 1)
        note = muted_label(
            self.tr(
                "Only the genre changes; everything else stays as it is. History keeps the "
                "old genres, and the write can be undone at any time."
            ),
            self,
        )
        self.put(self.summary, self.progress, line, (self.table, 1), self.detail, note)
        self.ok = self.add_choice(self.tr("&Write"), default_cancel=True)
        self.ok.setEnabled(False)
        self.begin_with(980, 600)
        self.shown.currentIndexChanged.connect(
            lambda: self.model.show_only(str(self.shown.currentData()))
        )
        self.policy.currentIndexChanged.connect(self._begin)
        self.scope.currentIndexChanged.connect(self._on_scope)
        self.model.ticks_changed.connect(self._sum_up)
        app = session.app
        session.extras.ask(
            self, lambda: app.read(db.vocabulary.load), self._use_words, key="vocabulary"
        )
        self._begin()

    @override
    def accept(self) -> None:
        if self.ok.isEnabled():
            super().accept()
            ids = self._ids
            if self.model.left_out:
                ids = self.model.left_in()
            self.write_requested.emit(ids, str(self.policy.currentData()))

    def _use_words(self, words: Vocabulary) -> None:
        """Go by the user's genres."""
        self._words = words
        if self._complete:
            self._sum_up()

    def _on_scope(self) -> None:
        self._ids = self.scope.currentData()
        self._begin()

    @override
    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def _begin(self) -> None:
        self._stop()
        self.model.clear()
        self.ok.setEnabled(False)
        self._complete = False
        self.summary.setText(self.tr("Looking at the files…"))
        self.progress.setRange(0, 0)
        self.progress.show()
        operation = operations.write(
            track_ids=self._ids, policy=self.policy.currentData(), dry_run=True
        )
        driver = JobDriver(partial(operation.start, self._session.app), self)
        driver.progressed.connect(self._on_progress)
        driver.succeeded.connect(self._on_succeeded)
        driver.failed.connect(self._on_failed)
        driver.state_changed.connect(self._on_state_changed)
        self._driver = driver
        driver.begin()

    def _stop(self) -> None:
        if self._driver is not None:
            self._driver.blockSignals(True)
            self._driver.cancel()
            self._driver.wait()
            self._driver = None

    def _on_progress(self, report: JobReport) -> None:
        results: list[FileResult] = [item for item in report.items if item is not None]  # type: ignore[misc]
        self.model.add(results)
        if report.total:
            self.progress.setRange(0, report.total)
            self.progress.setValue(report.done)

    def _on_succeeded(self, _summary: object) -> None:
        self.progress.hide()
        self._complete = True
        self._sum_up()

    def _sum_up(self) -> None:
        written = len(self.model.ticked())
        refused = self.model.count("refused")
        unchanged = self.model.count("unchanged")
        if not self.model.results:
            self.summary.setText(
                self.tr("No accepted genre waits to be written. Accept suggestions first.")
                if self._ids is None
                else self.tr("None of these tracks has an accepted genre to be written.")
            )
            return
        parts = [self.tr("%n file(s) will change", "", written)]
        if unchanged:
            parts.append(self.tr("%n unchanged", "", unchanged))
        if refused:
            parts.append(self.tr("%n refused and left alone", "", refused))
        text = texts.sentence(texts.listed(parts))
        losing = self.model.losing(self._words)
        if losing:
            lost = self.tr("%n file(s) lose a genre that is there now.", "", losing)
            text = texts.sentences((text, lost))
        self.summary.setText(text)
        # What is right already, or is to stay as it is, waits no more after a write.
        self.ok.setEnabled(written + unchanged > 0)
        many = self.tr("&Write %n file(s)", "", written)
        self.ok.setText(many if written else self.tr("&Write"))

    def _on_state_changed(self) -> None:
        if self._driver is not None and self._driver.problem:
            self.progress.hide()
            self.summary.setText(texts.plain(messages.translated(self._driver.problem)))

    def _on_failed(self, error: Exception) -> None:
        self.progress.hide()
        self.summary.setText(texts.plain(messages.translated(error)))
        self._session.report(error)
