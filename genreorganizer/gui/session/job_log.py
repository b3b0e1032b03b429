# SPDX-License-Identifier: GPL-3.0-or-later
"""The log says what jobs ran and how they ended."""

from __future__ import annotations

import dataclasses
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.session import Session

_log = logging.getLogger(__name__)


class JobLog(QObject):
    """Notes each job's end; an error of our own has its traceback there already."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        session.starting.connect(self._on_starting)
        session.jobs.succeeded.connect(self._on_succeeded)
        session.jobs.failed.connect(self._on_failed)
        session.jobs.cancelled.connect(self._on_cancelled)

    def _on_starting(self, operation: JobOperation[Any]) -> None:
        _log.info("%s: asked for", operation.kind)

    def _on_succeeded(self, operation: JobOperation[Any], summary: object) -> None:
        _log.info("%s: done%s", operation.kind, counts(summary))

    def _on_failed(self, operation: JobOperation[Any], error: Exception) -> None:
        _log.warning("%s: failed: %s", operation.kind, error)

    def _on_cancelled(self, operation: JobOperation[Any]) -> None:
        _log.info("%s: cancelled", operation.kind)


def counts(summary: object) -> str:
    """The numbers of a summary that are not 0, such as ", added 5, missing 2"."""
    if not dataclasses.is_dataclass(summary) or isinstance(summary, type):
        return ""
    numbers = (
        (field.name, getattr(summary, field.name))
        for field in dataclasses.fields(summary)
        if isinstance(getattr(summary, field.name), int | float)
    )
    return "".join(f", {name} {round(value, 1)}" for name, value in numbers if value)
