# SPDX-License-Identifier: GPL-3.0-or-later
"""Jobs on threads: progress, pause, cancel, and exactly one ending."""

from __future__ import annotations

import threading
import weakref
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from genreorganizer.app import open_app
from genreorganizer.domain.changes import Changes
from genreorganizer.errors import UsageError
from genreorganizer.gui.session.background import Background
from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.gui.session.jobs import (
    JobDriver,
    JobQueue,
    JobReport,
    JobState,
)
from genreorganizer.gui.window.jobs_strip import JobsStrip
from genreorganizer.library.jobs import Progress
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.jobs import Job


class Endings:
    """Notes what a driver says of its end."""

    def __init__(self, driver: JobDriver) -> None:
        self.told: list[str] = []
        driver.succeeded.connect(lambda _summary: self.told.append("succeeded"))
        driver.failed.connect(lambda _error: self.told.append("failed"))
        driver.cancelled.connect(lambda: self.told.append("cancelled"))
        driver.finished.connect(lambda: self.told.append("finished"))


def counting(total: int) -> Job[str]:
    for number in range(1, total + 1):
        yield Progress(number, total, str(number), Changes(tracks=frozenset({number})), number)
    return "done"


def test_every_change_and_item_arrives_though_reports_are_few(
    qtbot: QtBot, holder: QObject
) -> None:
    driver = JobDriver(lambda: counting(5000), holder)
    reports = []
    driver.progressed.connect(reports.append)
    endings = Endings(driver)
    with qtbot.waitSignal(driver.finished):
        driver.begin()
    assert endings.told == ["succeeded", "finished"]
    assert [item for report in reports for item in report.items] == list(range(1, 5001))
    changed = frozenset().union(*(report.changes.tracks for report in reports))
    assert changed == frozenset(range(1, 5001))
    assert len(reports) < 500
    assert reports[-1].done == 5000


def test_a_failing_job_tells_its_error_once(qtbot: QtBot, holder: QObject) -> None:
    def failing() -> Job[None]:
        yield Progress(1)
        raise ValueError("no")

    driver = JobDriver(failing, holder)
    endings = Endings(driver)
    errors: list[Exception] = []
    driver.failed.connect(errors.append)
    with qtbot.waitSignal(driver.finished):
        driver.begin()
    assert endings.told == ["failed", "finished"]
    assert [type(error) for error in errors] == [ValueError]


def test_an_error_before_the_first_item_is_told_too(qtbot: QtBot, holder: QObject) -> None:
    def start() -> Job[None]:
        raise RuntimeError("not even begun")

    driver = JobDriver(start, holder)
    endings = Endings(driver)
    with qtbot.waitSignal(driver.finished):
        driver.begin()
    assert endings.told == ["failed", "finished"]


def test_cancelling_closes_the_generator_on_its_thread(qtbot: QtBot, holder: QObject) -> None:
    closed_on: list[int] = []
    ran_on: list[int] = []

    def endless() -> Job[None]:
        ran_on.append(threading.get_ident())
        try:
            number = 0
            while True:
                number += 1
                yield Progress(number)
        finally:
            closed_on.append(threading.get_ident())

    driver = JobDriver(endless, holder)
    endings = Endings(driver)
    with qtbot.waitSignal(driver.progressed):
        driver.begin()
    with qtbot.waitSignal(driver.finished):
        driver.cancel()
    assert endings.told == ["cancelled", "finished"]
    assert closed_on == ran_on
    assert ran_on != [threading.get_ident()]


def test_a_paused_job_is_asked_for_nothing_and_can_be_cancelled(
    qtbot: QtBot, holder: QObject
) -> None:
    asked: list[int] = []
    gate = threading.Semaphore(1)

    def gated() -> Iterator[Progress]:
        while True:
            gate.acquire()
            asked.append(len(asked) + 1)
            yield Progress(len(asked))

    driver = JobDriver(gated, holder)  # type: ignore[arg-type]
    endings = Endings(driver)
    with qtbot.waitSignal(driver.progressed):
        driver.begin()
    driver.pause()
    assert driver.state is JobState.PAUSED
    gate.release(50)  # the item that was asked for before may still come, no other one
    qtbot.waitUntil(lambda: driver.report.done == len(asked))
    with qtbot.waitSignal(driver.finished):
        driver.cancel()
    assert len(asked) <= 2
    assert endings.told == ["cancelled", "finished"]


def test_a_paused_job_goes_on(qtbot: QtBot, holder: QObject) -> None:
    asked, paused = threading.Event(), threading.Event()

    def gated() -> Job[str]:
        yield Progress(1, 3)
        asked.set()
        paused.wait(60)
        yield Progress(2, 3)
        yield Progress(3, 3)
        return "done"

    driver = JobDriver(gated, holder)
    driver.begin()
    qtbot.waitUntil(asked.is_set)
    driver.pause()
    paused.set()
    qtbot.waitUntil(lambda: driver.report.done == 2)
    with qtbot.waitSignal(driver.succeeded) as signal:
        driver.resume()
    assert driver.report.done == 3
    assert signal.args == ["done"]


def test_a_job_in_trouble_pauses_by_itself_and_tries_again(qtbot: QtBot, holder: QObject) -> None:
    def troubled() -> Job[str]:
        yield Progress(1, 2)
        yield Progress(1, 2, problem=Message("the disk is full"))
        yield Progress(2, 2)
        return "done"

    driver = JobDriver(troubled, holder)
    driver.begin()
    qtbot.waitUntil(lambda: driver.state is JobState.PAUSED)
    assert (str(driver.problem), driver.report.done) == ("the disk is full", 1)
    with qtbot.waitSignal(driver.succeeded):
        driver.resume()
        assert driver.problem is None
    assert driver.report.done == 2


def test_the_strip_says_why_a_job_paused_by_itself(qtbot: QtBot, holder: QObject) -> None:
    def troubled() -> Iterator[Progress]:
        yield Progress(1, 2, "song.flac")
        yield Progress(1, 2, problem=Message("the disk is full; free some space"))
        yield Progress(2, 2, "other.flac")

    jobs = JobQueue(holder)
    strip = JobsStrip(jobs)
    qtbot.addWidget(strip)
    strip.resize(1200, 40)
    jobs.add(SimpleNamespace(title="Writing", kind="write", icon="write"), troubled)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: strip.current.text() == "the disk is full; free some space")
    assert "paused" in strip.what.text()
    assert strip.pause.toolTip() == "Resume"
    with qtbot.waitSignal(jobs.idle):
        strip.pause.click()
    jobs.close()


def test_progress_is_painted_with_the_next_frame(qtbot: QtBot, holder: QObject) -> None:
    class Painted(QObject):
        count = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            self.count += event.type() is QEvent.Type.Paint
            return False

    strip = JobsStrip(JobQueue(holder))
    qtbot.addWidget(strip)
    strip.show()
    strip.show()
    painted = Painted(holder)
    strip.progress.installEventFilter(painted)
    qtbot.waitUntil(lambda: painted.count > 0)
    before = painted.count
    for done in range(1, 10):
        strip._on_progress(JobReport(done, 10))
    assert painted.count == before
    qtbot.waitUntil(lambda: painted.count > before)
    assert strip.progress.value() == 900


def test_a_job_in_trouble_can_be_cancelled(qtbot: QtBot, holder: QObject) -> None:
    def troubled() -> Iterator[Progress]:
        while True:
            yield Progress(1, problem=Message("the share is gone"))

    driver = JobDriver(troubled, holder)  # type: ignore[arg-type]
    endings = Endings(driver)
    driver.begin()
    qtbot.waitUntil(lambda: driver.state is JobState.PAUSED)
    with qtbot.waitSignal(driver.finished):
        driver.cancel()
    assert endings.told == ["cancelled", "finished"]


def test_the_queue_runs_one_job_after_another(qtbot: QtBot, holder: QObject) -> None:
    jobs = JobQueue(holder)
    running: list[str] = []
    most = 0

    def job(name: str) -> Job[str]:
        nonlocal most
        running.append(name)
        most = max(most, len(running))
        yield Progress(1)
        running.remove(name)
        return name

    done: list[object] = []
    jobs.succeeded.connect(lambda operation, summary: done.append((operation, summary)))
    with qtbot.waitSignal(jobs.idle):
        for name in ("a", "b", "c"):
            jobs.add(name.upper(), lambda name=name: job(name))
    assert done == [("A", "a"), ("B", "b"), ("C", "c")]
    assert most == 1


def test_what_follows_a_job_comes_after_all_who_see_that_it_succeeded(
    qtbot: QtBot, holder: QObject
) -> None:
    jobs = JobQueue(holder)
    order: list[str] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.add("write", lambda: counting(1), then=lambda _summary: order.append("then"))
        jobs.succeeded.connect(lambda *_: order.append("seen"))
    assert order == ["seen", "then"]


def test_an_urgent_job_goes_before_one_that_can_be_repeated(qtbot: QtBot, holder: QObject) -> None:
    jobs = JobQueue(holder)
    order: list[str] = []
    finish = threading.Event()

    def long() -> Job[str]:
        order.append("long begins")
        try:
            number = 0
            while not finish.is_set():
                number += 1
                yield Progress(number)
            order.append("long ends")
            return "long"
        finally:
            order.append("long closed")

    def short() -> Job[str]:
        order.append("short")
        finish.set()
        yield Progress(1)
        return "short"

    cancelled: list[object] = []
    jobs.cancelled.connect(cancelled.append)
    with qtbot.waitSignal(jobs.progressed):
        jobs.add("long", long, repeatable=True)
    with qtbot.waitSignal(jobs.idle):
        jobs.add("short", short, urgent=True)
    assert order == [
        "long begins", "long closed", "short", "long begins", "long ends", "long closed",
    ]  # fmt: skip
    assert not cancelled


def test_an_urgent_job_waits_for_one_that_cannot_be_repeated(qtbot: QtBot, holder: QObject) -> None:
    jobs = JobQueue(holder)
    done: list[object] = []
    jobs.succeeded.connect(lambda operation, _summary: done.append(operation))
    with qtbot.waitSignal(jobs.idle):
        jobs.add("write", lambda: counting(2000))
        jobs.add("analyze", lambda: counting(10), repeatable=True)
        jobs.add("undo", lambda: counting(10), urgent=True)
    assert done == ["write", "undo", "analyze"]


def test_closing_the_queue_drops_what_waits(qtbot: QtBot, holder: QObject) -> None:
    jobs = JobQueue(holder)

    def endless() -> Job[None]:
        while True:
            yield Progress(1)

    with qtbot.waitSignal(jobs.progressed):
        jobs.add("first", endless)
    jobs.add("second", endless)
    cancelled: list[object] = []
    jobs.cancelled.connect(cancelled.append)
    jobs.close()
    QCoreApplication.sendPostedEvents()
    assert cancelled == ["second"]


def test_a_job_that_ended_before_closing_is_not_told_afterwards(holder: QObject) -> None:
    jobs, told = JobQueue(holder), []
    jobs.succeeded.connect(lambda *ended: told.append(ended))
    jobs.add("job", lambda: counting(1), then=told.append)
    assert jobs.driver is not None
    jobs.driver.wait()
    jobs.close()
    QCoreApplication.sendPostedEvents()
    assert told == []


@pytest.fixture
def background(holder: QObject) -> Iterator[Background]:
    """Closed however the test ends: Qt ends the program where a thread is deleted that runs."""
    made = Background("test", holder)
    made.begin()
    yield made
    made.close()


def test_of_equal_questions_only_the_newest_is_answered(
    qtbot: QtBot, background: Background
) -> None:
    owner = QObject()
    hold = threading.Event()
    answers: list[int] = []
    background.ask(owner, lambda: hold.wait(60), lambda _answer: None)
    for number in range(10):
        background.ask(owner, lambda number=number: number, answers.append, key="same")
    hold.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert answers == [9]


def test_what_never_began_lets_go_of_what_was_asked(holder: QObject) -> None:
    never = Background("test", holder)
    owner = QObject()
    asking = weakref.ref(owner)
    never.ask(owner, lambda: None, lambda _answer: None)
    assert never.busy
    del owner
    never.close()
    assert not never.busy
    assert asking() is None


def test_nobody_receives_an_answer_after_closing(holder: QObject) -> None:
    background = Background("test", holder)
    background.begin()
    done: list[int] = []
    answers: list[object] = []
    background.ask(holder, lambda: done.append(1), answers.append)
    background.close()
    background.ask(holder, lambda: done.append(2), answers.append)
    QCoreApplication.sendPostedEvents()
    assert done == [1]
    assert answers == []
    assert not background.busy


def test_an_answer_for_someone_gone_is_dropped(qtbot: QtBot, background: Background) -> None:
    import shiboken6

    owner = QObject()
    answers: list[int] = []
    hold = threading.Event()
    background.ask(owner, lambda: hold.wait(60) and 1, answers.append)
    shiboken6.delete(owner)
    hold.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert answers == []


@pytest.mark.parametrize("function", [lambda: 1, lambda: 1 / 0])
def test_who_asked_is_let_go_on_the_ui_thread(
    qtbot: QtBot, background: Background, function: Callable[[], float]
) -> None:
    class Dialog:
        pass

    dropped: list[int] = []
    dialog = Dialog()
    weakref.finalize(dialog, lambda: dropped.append(threading.get_ident()))
    owner = QObject()
    background.ask(
        owner,
        lambda dialog=dialog: function(),
        lambda _answer, dialog=dialog: None,
        otherwise=lambda _error, dialog=dialog: None,
    )
    del dialog
    qtbot.waitUntil(lambda: not background.busy)
    background.ask(owner, lambda: 2, lambda _answer: None)
    qtbot.waitUntil(lambda: not background.busy)
    assert dropped == [threading.get_ident()]


def test_an_error_reaches_whoever_asked_or_the_signal(qtbot: QtBot, background: Background) -> None:
    owner = QObject()
    own: list[Exception] = []
    background.ask(owner, lambda: 1 / 0, lambda _answer: None, otherwise=own.append)
    qtbot.waitUntil(lambda: not background.busy)
    assert isinstance(own[0], ZeroDivisionError)
    with qtbot.waitSignal(background.failed) as signal:
        background.ask(owner, lambda: 1 / 0, lambda _answer: None)
    assert isinstance(signal.args[0], ZeroDivisionError)


def test_what_follows_a_job_follows_its_success_only(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.open(open_app(tmp_path / "l.sqlite", settings_path=tmp_path / "settings.toml"))
    followed: list[str] = []

    def failing() -> Job[str]:
        yield Progress(0, 1)
        raise UsageError("It cannot be done")

    for start in (lambda _app: counting(1), lambda _app: failing()):
        with qtbot.waitSignal(session.jobs.idle):
            session.start(JobOperation("test", "Testing", start), then=followed.append)
    assert followed == ["done"]
