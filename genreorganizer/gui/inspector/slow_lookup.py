# SPDX-License-Identifier: GPL-3.0-or-later
"""What takes a worker process a moment, for the track that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from genreorganizer.gui.session.background import Background
from genreorganizer.gui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from genreorganizer.gui.session.session import Session

_DELAY_MS = 250
"""Moving quickly through the list starts no work for tracks that are passed."""
_REST_MS = 60_000


class LookupReader(Protocol):
    """What finds out; it is made and used on one thread only."""

    def read(self, key: Any, wanted: Callable[[], bool]) -> Any:
        """Find out; once ``wanted`` says no, it may give up."""

    def rest(self) -> None:
        """End the worker process; the next reading starts another."""


class SlowLookup(QObject):
    """Finds out about one thing at a time, the one wanted last.

    Args:
        session: The running window's; the lookup ends with it.
        name: Of its thread.
        make: Makes what finds out.
        parent: Its owner.

    Attributes:
        found: Carries what was wanted, and the answer.
        failed: Carries what was wanted, and the exception.
    """

    found = Signal(object, object)
    failed = Signal(object, object)

    def __init__(
        self,
        session: Session,
        name: str,
        make: Callable[[], LookupReader],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._make = make
        self._wanted: Hashable = None
        self._reader: LookupReader | None = None
        self._background: Background | None = None
        self._delay = single_shot(self, _DELAY_MS, self._ask)
        self._rest = single_shot(self, _REST_MS, self._end_worker)
        session.closing.connect(self._close)

    @property
    def wanted(self) -> Hashable:
        """What is wanted and not known yet; None where nothing is."""
        return self._wanted

    def want(self, key: Hashable) -> None:
        """Find out about something, or about nothing any more (None)."""
        if key == self._wanted:
            return
        self._wanted = key
        self._delay.stop()
        if key is not None:
            self._delay.start()

    def _ask(self) -> None:
        key = self._wanted
        if key is None:
            return
        self._rest.stop()
        if self._background is None:
            self._background = Background(self._name, self)
            self._background.begin()
        self._background.ask(
            self,
            lambda: self._read(key),
            lambda answer: self._on_found(key, answer),
            key=self._name,
            otherwise=lambda error: self._on_failed(key, error),
        )

    def _read(self, key: Hashable) -> Any:
        """Called on the background's thread, the only one that touches the reader."""
        if self._reader is None:
            self._reader = self._make()
        return self._reader.read(key, lambda: self._wanted == key)

    def _on_found(self, key: Hashable, answer: Any) -> None:
        self._rest.start()
        if self._wanted == key:
            self._wanted = None
        self.found.emit(key, answer)

    def _on_failed(self, key: Hashable, error: Exception) -> None:
        self._rest.start()
        if self._wanted == key:
            self._wanted = None
            self.failed.emit(key, error)

    def _end_worker(self) -> None:
        if self._reader is not None and self._background is not None:
            self._background.ask(self, self._reader.rest, lambda _nothing: None)

    def _close(self) -> None:
        self._wanted = None
        self._delay.stop()
        self._rest.stop()
        self._end_worker()
        if self._background is not None:
            self._background.close()
            self._background = None
