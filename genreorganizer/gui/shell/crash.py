# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens when the program itself is at fault: details to the log, one line to the user."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from genreorganizer.gui.shell.message_box import MessageBox

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashHandler(QObject):
    """Logs unexpected exceptions and tells the user once at a time.

    Attributes:
        crashed: Carries the exception; emitted from whatever thread it happened on.
    """

    crashed = Signal(object)

    def __init__(self, log_path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_path = log_path
        self._showing = False
        self.crashed.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over uncaught exceptions and Qt's messages."""
        sys.excepthook = self._on_exception
        qInstallMessageHandler(_log_qt_message)

    def uninstall(self) -> None:
        """Give exceptions and messages back."""
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)

    def show(self, error: BaseException) -> None:
        """Show the dialog for an exception that was logged already."""
        if self._showing:
            return
        self._showing = True
        box = MessageBox(
            QApplication.activeWindow(),
            QCoreApplication.translate("CrashHandler", "Something went wrong"),
            QCoreApplication.translate(
                "CrashHandler",
                "Genre Organizer ran into an internal error. Your files are safe and you can "
                "go on; if it happens again, please restart the program.",
            ),
        )
        box.setIcon(QMessageBox.Icon.Critical)
        if self._log_path is not None:
            details = QCoreApplication.translate("CrashHandler", "Details are in the log: {path}")
            box.setInformativeText(details.format(path=self._log_path))
        box.finished.connect(self._on_closed)
        box.open()

    def _on_closed(self) -> None:
        self._showing = False

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("Uncaught exception", exc_info=(kind, error, trace))
        self.crashed.emit(error)


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = getattr(context, "category", None) or "qt"
    logging.getLogger(f"qt.{category}").log(_LEVELS.get(kind, logging.WARNING), message)
