# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of failures: what could not be done with which files, why, and another try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer import library
from genreorganizer.domain.review import TrackState
from genreorganizer.gui.session import places
from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets import lists
from genreorganizer.gui.widgets.cut_text import cut_text
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.empty_state import EmptyState
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from genreorganizer.db.failures import Failure
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.failures import FailureGroup

_FAILURE = Qt.ItemDataRole.UserRole
_FEW = 20
"""So many files are shown at once, whatever their reasons."""
_MAX_SHOWN = 500


class FailuresDialog(Dialog):
    """Lists failures by reason.

    Attributes:
        retry_wanted: Carries the kind of failure and the ids of the tracks to try again.
        track_wanted: Carries the id of a track to be shown in the list.
    """

    keeping_enter = (QTreeWidget,)
    retry_wanted = Signal(object, list)
    track_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Failures"))
        self._session = session
        self._groups: list[FailureGroup] = []
        titles = (self.tr("Reason"), self.tr("Files"))
        self.list = lists.titled_table(self, self.tr("Failures by reason"), titles)
        self.list.setRootIsDecorated(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        lists.stretch(self.list, 0)
        self.list.itemSelectionChanged.connect(self._check)
        self.list.itemActivated.connect(self._on_activated)
        self.summary = muted_label("", self)
        self.empty = EmptyState(self)
        list_of_them = places.view("failed")
        self.empty.show_message(
            list_of_them.icon, list_of_them.empty_title, list_of_them.empty_text
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.detail = cut_text(self.list, 0)
        self.put(self.summary, (self._pages, 1), self.detail)
        self.copy = self.add_button(self.tr("C&opy all"), self._copy)
        self.retry = self.add_button(self.tr("&Retry"), self._retry, icon="retry")
        self.add_close()
        self.begin_with(700, 480)
        session.events.changed.connect(self._load)
        self._load()
        self._check()

    def chosen(self) -> list[Failure]:
        """The failures of the selected lines; all where none is selected."""
        items = self.list.selectedItems()
        if not items:
            return [failure for group in self._groups for failure in group.failures]
        found = {}
        for item in items:
            for failure in item.data(0, _FAILURE) or ():
                found[failure.track_id] = failure
        return list(found.values())

    def _load(self, *_: object) -> None:
        app = self._session.app
        self._session.details.ask(
            self, lambda: app.read(library.failures.ledger), self._show, key="failures"
        )

    def _show(self, groups: list[FailureGroup]) -> None:
        if groups == self._groups and self.list.topLevelItemCount():
            return
        self._groups = groups
        self.list.clear()
        for group in groups:
            item = QTreeWidgetItem([self._heading(group), texts.number(len(group.failures))])
            item.setIcon(0, icons.icon(texts.state_icon(group.kind)))
            item.setToolTip(0, texts.tooltip(self._heading(group)))
            lists.align_numbers(item, 1)
            item.setData(0, _FAILURE, group.failures)
            for failure in group.failures[:_MAX_SHOWN]:
                child = QTreeWidgetItem([texts.path(_path(failure)), ""])
                child.setToolTip(
                    0,
                    texts.tooltip(
                        texts.plain(messages.translated(failure.reason) or _path(failure))
                    ),
                )
                child.setData(0, _FAILURE, (failure,))
                item.addChild(child)
            rest = len(group.failures) - _MAX_SHOWN
            if rest > 0:
                more = self.tr("… and {count} more").format(count=texts.number(rest))
                item.addChild(QTreeWidgetItem([more, ""]))
            self.list.addTopLevelItem(item)
        count = sum(len(group.failures) for group in groups)
        if len(groups) == 1 or count <= _FEW:
            self.list.expandAll()
        self.summary.setText(
            self.tr("%n file(s) could not be read, analyzed or written.", "", count)
        )
        self.summary.setVisible(bool(groups))
        self._pages.setCurrentWidget(self.list if groups else self.empty)
        self._check()

    def _heading(self, group: FailureGroup) -> str:
        done = {
            TrackState.UNREADABLE: self.tr("Not readable: {reason}"),
            TrackState.FAILED: self.tr("Not analyzed: {reason}"),
            TrackState.REFUSED: self.tr("Not written: {reason}"),
        }[group.kind]
        return done.format(reason=texts.plain(messages.translated(group.reason)))

    def _check(self) -> None:
        count = len(self.chosen())
        self.retry.setEnabled(count > 0)
        self.copy.setEnabled(bool(self._groups))
        if self.list.selectedItems():
            self.retry.setText(self.tr("&Retry %n file(s)", "", count))
        else:
            self.retry.setText(self.tr("&Retry all"))

    def _retry(self) -> None:
        by_kind: dict[TrackState, list[int]] = {}
        for failure in self.chosen():
            by_kind.setdefault(failure.kind, []).append(failure.track_id)
        for kind, ids in by_kind.items():
            self.retry_wanted.emit(kind, ids)

    def _copy(self) -> None:
        lines = [
            f"{self._heading(group)}\t{texts.plain(_path(failure))}"
            for group in self._groups
            for failure in group.failures
        ]
        QApplication.clipboard().setText("\n".join(lines))

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        failures = item.data(0, _FAILURE) or ()
        if item.parent() is not None and failures:
            self.track_wanted.emit(failures[0].track_id)


def _path(failure: Failure) -> str:
    return failure.path.decode("utf-8", "replace")
