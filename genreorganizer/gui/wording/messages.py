# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library says, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from genreorganizer.errors import GenreOrganizerError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable


def translated(
    said: Message | Exception | str, number: Callable[[float], str] | None = None
) -> str:
    """A message or an error in the user's language; a plain text stays as it is.

    Args:
        said: The message.
        number: Writes numbers with decimals; the locale where there is none.
    """
    number = number or QLocale().toString
    match said:
        case GenreOrganizerError(message=message, path=path):
            text = message.render(_translate, number)
            return text if path is None else f"{path}: {text}"
        case Message():
            return said.render(_translate, number)
        case _:
            return str(said)


def _translate(template: str) -> str:
    return QCoreApplication.translate("Message", template)
