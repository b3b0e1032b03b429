# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting Qt objects without a crash.

Where nothing else holds the Python half of an object, Shiboken lets go of it when Qt deletes the
other half, and may look at it afterwards: where it still knows of an object that was at the same
address before. So the Python half lives a little longer here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget


def delete_later(dying: QObject) -> None:
    """Delete an object as soon as nothing is under way; see `QObject.deleteLater`."""
    outlive(dying)
    dying.deleteLater()


def delete_on_close(window: QWidget) -> None:
    """Delete a window, which is to be shown, as soon as it is closed."""
    outlive(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def outlive(dying: QObject) -> None:
    """Keep the Python half of an object, which Qt will delete, until that is done."""
    dying.destroyed.connect(lambda: dying)
