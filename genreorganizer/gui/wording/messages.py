# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library says, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from genreorganizer.errors import GenreOrganizerError
from genreorganizer.messages import Message


def translated(said: Message | Exception | str) -> str:
    """A message or an error in the user's language; a plain text stays as it is."""
    match said:
        case GenreOrganizerError(message=message, path=path):
            text = _rendered(message)
            return text if path is None else f"{path}: {text}"
        case Message():
            return _rendered(said)
        case _:
            return str(said)


def _rendered(message: Message) -> str:
    return message.render(_translate, QLocale().toString)


def _translate(template: str) -> str:
    return QCoreApplication.translate("Message", template)
