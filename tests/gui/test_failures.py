# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of failures in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from genreorganizer.db import outcome_rows, reviews
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision, FileState, TrackState
from genreorganizer.gui.library.failures import FailuresDialog
from genreorganizer.gui.writing.write_preview import WritePreviewDialog
from genreorganizer.library.batches import FileResult
from genreorganizer.library.jobs import Progress
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

FAILED = (1, 2, 3)
REFUSED = 4


@pytest.fixture
def failed(qtbot: QtBot, window: MainWindow) -> MainWindow:
    with window.session.app.database.writing() as connection:
        outcome_rows.put(
            connection,
            [
                outcome_rows.OutcomeRecord(
                    number,
                    "made",
                    Outcome.FAILED,
                    reason=Message("<b>no</b> audio" if number < 3 else ""),
                )
                for number in FAILED
            ],
        )
        refused = reviews.DecisionRecord(
            REFUSED,
            Decision.ACCEPTED,
            ("Jazz",),
            FileState.REFUSED,
            "busy",
            Message("it is playing"),
        )
        reviews.put(connection, [refused])
    window.session.events.announce(Changes(all_tracks=True))
    window.navigation.choose("failed")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 4)
    return window


def opened(qtbot: QtBot, window: MainWindow) -> FailuresDialog:
    window.actions_by_name["failures"].trigger()
    (dialog,) = (item for item in QApplication.topLevelWidgets() if type(item) is FailuresDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3)
    return dialog


def test_reasons_are_told_with_their_files_and_copied(qtbot: QtBot, failed: MainWindow) -> None:
    assert failed.place_bar.isVisible()
    dialog = opened(qtbot, failed)
    lines = [dialog.list.topLevelItem(row) for row in range(3)]
    assert lines[0].text(0) == "Not analyzed: <b>no</b> audio"
    assert [line.text(1) for line in lines] == ["2", "1", "1"]
    assert "<" not in lines[0].toolTip(0)
    assert all(line.isExpanded() for line in lines), "few files are shown at once"
    dialog.copy.click()
    assert len(QApplication.clipboard().text().splitlines()) == 4
    dialog.close()


def test_enter_shows_a_file_that_failed_and_closes_only_outside_of_the_list(
    qtbot: QtBot, failed: MainWindow
) -> None:
    dialog = opened(qtbot, failed)
    shown: list[int] = []
    dialog.track_wanted.connect(shown.append)
    first = dialog.list.topLevelItem(0)
    file = None if first is None else first.child(0)
    assert file is not None
    dialog.list.setCurrentItem(file)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(shown) == 1
    assert dialog.isVisible()
    dialog.list.clearFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not failed.findChildren(FailuresDialog))


def test_where_nothing_has_failed_the_page_says_so_as_empty_lists_do(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = FailuresDialog(window.session, window)
    dialog.show()
    qtbot.waitUntil(dialog.empty.isVisible)
    assert not dialog.list.isVisible()
    assert not dialog.summary.isVisible()
    with window.session.app.database.writing() as connection:
        failure = outcome_rows.OutcomeRecord(1, "made", Outcome.FAILED, reason=Message("no audio"))
        outcome_rows.put(connection, [failure])
    window.session.events.announce(Changes(all_tracks=True))
    qtbot.waitUntil(dialog.list.isVisible)
    assert not dialog.empty.isVisible()
    assert dialog.summary.isVisible()
    dialog.close()


def test_what_is_chosen_is_tried_again(qtbot: QtBot, failed: MainWindow) -> None:
    dialog = FailuresDialog(failed.session, failed)
    asked: dict[TrackState, list[int]] = {}
    dialog.retry_wanted.connect(lambda kind, ids: asked.update({kind: ids}))
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3)
    dialog.retry.click()
    assert {kind: set(ids) for kind, ids in asked.items()} == {
        TrackState.FAILED: set(FAILED), TrackState.REFUSED: {REFUSED},
    }  # fmt: skip
    asked.clear()
    first = dialog.list.topLevelItem(0)
    first.child(0).setSelected(True)
    dialog.retry.click()
    (chosen,) = asked[TrackState.FAILED]
    assert chosen in (1, 2)
    first.setSelected(True)
    dialog.retry.click()
    assert sorted(asked[TrackState.FAILED]) == [1, 2]
    dialog.close()


def test_a_file_of_the_ledger_is_found_in_the_list(qtbot: QtBot, failed: MainWindow) -> None:
    dialog = opened(qtbot, failed)
    failed.navigation.choose("all")
    line = dialog.list.topLevelItem(2).child(0)
    dialog.list.itemActivated.emit(line, 0)
    qtbot.waitUntil(lambda: failed.tracks.selected_ids() == [REFUSED])
    assert failed.tracks.place is not None
    assert failed.tracks.place.key == "failed"
    dialog.close()


def test_a_refused_write_is_tried_again_only_after_its_preview(
    qtbot: QtBot, failed: MainWindow
) -> None:
    dialog = opened(qtbot, failed)
    dialog.list.topLevelItem(2).setSelected(True)
    dialog.retry.click()
    (preview,) = (
        item for item in QApplication.topLevelWidgets() if type(item) is WritePreviewDialog
    )
    qtbot.waitUntil(lambda: len(cast("Any", preview.table.model()).results) == 1)
    preview.reject()
    dialog.close()


def test_a_preview_in_trouble_says_why_it_stopped(
    qtbot: QtBot, failed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def troubled(*_: object, **__: object) -> Iterator[Progress]:
        yield Progress(0, 9, problem=Message("the share is gone"))

    monkeypatch.setattr("genreorganizer.library.write.write", troubled)
    preview = WritePreviewDialog(failed.session, None, failed)
    qtbot.addWidget(preview)
    qtbot.waitUntil(lambda: preview.summary.text() == "the share is gone")
    assert not preview.ok.isEnabled()
    preview.reject()


def test_a_long_reason_is_told_in_full_below_the_files(qtbot: QtBot, failed: MainWindow) -> None:
    preview = WritePreviewDialog(failed.session, None, failed)
    qtbot.addWidget(preview)
    qtbot.waitUntil(preview.progress.isHidden)
    preview.model.clear()
    reason = "AAC files have no tag that this program writes, whatever the genre is " * 3
    preview.model.add([FileResult(b"/m/a.aac", "refused", (), (), reason=Message(reason.strip()))])
    assert preview.detail.isHidden()
    preview.table.setCurrentIndex(preview.model.index(0, 0))
    assert not preview.detail.isHidden()
    assert reason.strip() in preview.detail.text()
    assert preview.detail.wordWrap()
    preview.reject()


def test_a_reason_that_is_cut_is_told_in_full_below_the_failures(
    qtbot: QtBot, failed: MainWindow
) -> None:
    dialog = opened(qtbot, failed)
    line, other = dialog.list.topLevelItem(0), dialog.list.topLevelItem(1)
    assert line is not None
    assert other is not None
    line.setText(0, "Not analyzed: " + "a long story " * 20)
    dialog.list.setCurrentItem(other)
    assert dialog.detail.isHidden(), "it has room"
    dialog.list.setCurrentItem(line)
    assert dialog.detail.text() == line.text(0)
    assert not dialog.detail.isHidden()
    dialog.list.clear()
    assert dialog.detail.isHidden()
    dialog.close()
