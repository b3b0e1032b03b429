# SPDX-License-Identifier: GPL-3.0-or-later
"""Small questions answered off the UI thread; their answers arrive on it."""

from __future__ import annotations

import collections
import queue
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from genreorganizer.gui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable


@dataclass(frozen=True, slots=True)
class _Question:
    owner: QObject
    key: Hashable
    number: int
    function: Callable[[], Any]
    then: Callable[[Any], object]
    otherwise: Callable[[Exception], None] | None


class _BackgroundThread(QThread):
    """Answers questions in order; emits on its own thread.

    Questions and answers stay in the dictionaries until the UI thread takes them out: whatever
    of the window they hold is let go there, though this thread was the last to look at it.
    """

    answered = Signal(int)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.numbers: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self.questions: dict[int, _Question] = {}
        self.answers: dict[int, tuple[Any, Exception | None]] = {}

    def run(self) -> None:
        while (number := self.numbers.get()) is not None:
            self.answers[number] = _answer(self.questions[number])
            self.answered.emit(number)


def _answer(question: _Question) -> tuple[Any, Exception | None]:
    try:
        return question.function(), None
    except Exception as error:  # noqa: BLE001 - handed to the caller
        return None, error


class Background(QObject):
    """Answers small questions off the UI thread, one after another.

    The thread gets a question when the UI thread has painted what it had to, also what came of
    the question before: beside a busy thread that would take twice as long, and the window would
    stand still meanwhile. What is asked before it begins waits until then.

    Attributes:
        failed: Carries the exception of a question that named no ``otherwise``.
    """

    failed = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counter = 0
        self._newest: dict[Hashable, int] = {}
        self._waiting: collections.deque[int] = collections.deque()
        self._asked = 0
        self._begun = False
        self._closed = False
        # Everything is painted before a timer's turn comes.
        self._next = single_shot(self, 0, self._ask_next)
        self._thread = _BackgroundThread(name, self)
        self._thread.answered.connect(self._on_answered)

    def begin(self) -> None:
        """Start the thread."""
        self._begun = True
        self._thread.start()
        self._next.start()

    @property
    def busy(self) -> bool:
        """Questions are waiting for their answers."""
        return bool(self._thread.questions)

    def ask(
        self,
        owner: QObject,
        function: Callable[[], Any],
        then: Callable[[Any], object],
        *,
        key: str | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Call ``function`` on the thread and ``then`` with its result on the UI thread.

        After `close`, nothing is done.

        Args:
            owner: Nobody is called when it was destroyed meanwhile.
            function: What to find out.
            then: Receives the answer.
            key: Of questions with the same owner and key only the newest is answered.
            otherwise: Receives an exception; without it `failed` is emitted.
        """
        if self._closed:
            return
        self._counter += 1
        full_key: Hashable = (id(owner), key) if key is not None else self._counter
        older = self._newest.get(full_key, 0)
        if older in self._waiting:
            self._waiting.remove(older)
            del self._thread.questions[older]
        self._newest[full_key] = self._counter
        question = _Question(owner, full_key, self._counter, function, then, otherwise)
        self._thread.questions[question.number] = question
        self._waiting.append(question.number)
        self._next.start()

    def close(self) -> None:
        """Finish what was asked and stop the thread; nobody receives an answer any more.

        Of what was asked before it began, nothing is done.
        """
        self._closed = True
        self._next.stop()
        for number in (*self._waiting, None):
            self._thread.numbers.put(number)
        self._thread.wait()
        self._waiting.clear()
        self._thread.questions.clear()
        self._thread.answers.clear()

    def _ask_next(self) -> None:
        if self._begun and self._waiting and not self._asked:
            self._asked = self._waiting.popleft()
            self._thread.numbers.put(self._asked)

    @Slot(int)
    def _on_answered(self, number: int) -> None:
        question = self._thread.questions.pop(number, None)
        if question is None:  # it was on its way when this was closed
            return
        answer, error = self._thread.answers.pop(number)
        self._asked = 0
        self._next.start()
        if self._newest[question.key] != question.number:
            return
        del self._newest[question.key]
        if not isValid(question.owner):
            return
        if error is None:
            question.then(answer)
        elif question.otherwise is not None:
            question.otherwise(error)
        else:
            self.failed.emit(error)
