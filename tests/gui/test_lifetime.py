# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting Qt objects: the Python half goes last."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from genreorganizer.gui.session.jobs import JobQueue
from genreorganizer.gui.shell.lifetime import delete_later, delete_on_close
from genreorganizer.gui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from genreorganizer.library.jobs import Job

_T = TypeVar("_T", bound=QObject)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _ends(qtbot: QtBot, made: list[_T], end: Callable[[_T], object]) -> list[bool]:
    """Ends the only one that is made; tells whether its Python half went after the other one."""
    went_last: list[bool] = []
    half = weakref.ref(made[0])
    made[0].destroyed.connect(lambda: went_last.append(half() is not None))
    end(made.pop())
    qtbot.waitUntil(lambda: len(went_last) > 0)
    qtbot.waitUntil(lambda: half() is None)
    return went_last


def test_an_object_that_is_deleted_later_keeps_its_python_half_until_then(
    qtbot: QtBot, owner: QWidget
) -> None:
    went_last = _ends(qtbot, [QObject(owner)], delete_later)
    assert went_last == [True]


def test_a_window_that_is_closed_keeps_its_python_half_until_it_is_deleted(
    qtbot: QtBot, owner: QWidget
) -> None:
    def close(window: QWidget) -> None:
        delete_on_close(window)
        window.show()
        window.close()

    went_last = _ends(qtbot, [QWidget(owner, Qt.WindowType.Window)], close)
    assert went_last == [True]


def test_a_dialog_that_is_closed_keeps_its_python_half_until_it_is_deleted(
    qtbot: QtBot, owner: QWidget
) -> None:
    def reject(dialog: Dialog) -> None:
        dialog.show()
        dialog.reject()

    went_last = _ends(qtbot, [Dialog(owner)], reject)
    assert went_last == [True]


def test_the_driver_of_a_job_keeps_its_python_half_until_it_is_deleted(qtbot: QtBot) -> None:
    jobs = JobQueue()

    def job() -> Job[None]:
        yield from ()

    jobs.add("job", job)
    assert jobs.driver is not None
    went_last = _ends(qtbot, [jobs.driver], lambda _driver: None)
    assert went_last == [True]
