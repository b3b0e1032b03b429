# SPDX-License-Identifier: GPL-3.0-or-later
"""One window per library: a second start raises the first one's window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from genreorganizer.gui.shell.lifetime import delete_later

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_WAIT_MS = 1500


def _name(database: Path) -> str:
    path = str(database.absolute()).encode("utf-8", "surrogateescape")
    # Python's own loads OpenSSL, which a start can do without.
    digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256)
    return f"genreorganizer-{bytes(digest.data()).hex()[:20]}"


def hand_over(database: Path, folders: Sequence[str]) -> bool:
    """Ask a running window of this library to come forward and add the folders.

    Returns:
        Whether there is such a window and it took the message.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name(database))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps(list(folders)).encode() + b"\n")
    taken = socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return taken


class InstanceServer(QObject):
    """Listens for later starts with the same library.

    Attributes:
        called: Another start handed over its folders (a list of paths, may be empty).
    """

    called = Signal(list)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _name(database)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a crash
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.readyRead.connect(lambda: self._read(connection))
        connection.disconnected.connect(lambda: delete_later(connection))
        if connection.bytesAvailable():
            self._read(connection)

    def _read(self, connection: QLocalSocket) -> None:
        if not connection.canReadLine():
            return
        try:
            folders = json.loads(bytes(connection.readLine().data()))
        except ValueError:
            return
        if isinstance(folders, list):
            self.called.emit([str(folder) for folder in folders])
