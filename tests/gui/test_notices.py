# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is elsewhere is told that a long job has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow, QSystemTrayIcon

from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.gui.window.notices import LONG_S, Notices
from genreorganizer.library.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session


class Elsewhere(QMainWindow):
    """A window whose activity a test decides."""

    active = False

    def isActiveWindow(self) -> bool:
        return self.active


class Clock:
    """A time that a test decides."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("took_s", "active", "fails", "told"),
    [
        (LONG_S + 65, False, False, ["Analyzing: done, after 2:05"]),
        (LONG_S + 65, False, True, ["Analyzing: failed, after 2:05"]),
        (LONG_S + 65, True, False, []),
        (LONG_S - 1, False, False, []),
    ],
)
def test_only_long_jobs_call_and_only_who_is_elsewhere(
    qtbot: QtBot, session: Session, took_s: float, active: bool, fails: bool, told: list[str]
) -> None:
    window, clock = Elsewhere(), Clock()
    window.active = active
    qtbot.addWidget(window)
    notices = Notices(session, window, clock)
    announced: list[str] = []
    notices.announced.connect(announced.append)
    session.jobs.failed.disconnect(session._on_job_failed)

    def job() -> Iterator[Progress]:
        yield Progress(0)
        clock.now += took_s
        if fails:
            raise RuntimeError("a fault")

    operation = JobOperation("analyze", "Analyzing", lambda _app: job())  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(session.jobs.idle):
        session.jobs.add(operation, job)  # type: ignore[arg-type]
    assert announced == told


def test_a_desktop_without_a_tray_is_no_trouble(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window = Elsewhere()
    qtbot.addWidget(window)
    notices = Notices(session, window)
    notices._show("done")
    assert notices._tray is None
