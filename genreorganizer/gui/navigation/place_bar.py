# SPDX-License-Identifier: GPL-3.0-or-later
"""A strip above the tracks of some places: what is to be decided there, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import action_button
from genreorganizer.gui.widgets.flow_layout import FlowLayout
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QResizeEvent

    from genreorganizer.gui.session.places import Place


@dataclass(frozen=True, slots=True)
class _Offer:
    source: Annotated[str, "PlaceBar"]
    actions: tuple[str, ...]


_OFFERS: Mapping[str, _Offer] = {
    "disagreements": _Offer(
        "The audio contradicts the tag; the surest come first.", ("accept", "keep_tag", "never_ask")
    ),
    "failed": _Offer("What went wrong with these files, by reason:", ("failures",)),
    "missing": _Offer(
        "Was the folder moved? Relocate it, and nothing is lost.", ("folders", "forget_missing")
    ),
    "duplicates": _Offer("Keep one file of each recording:", ("duplicates",)),
    "settled": _Offer("You chose to keep these tags.", ("ask_again",)),
}


_WORDY = 50
"""From so many average characters on, there is room for words."""


class PlaceBar(QFrame):
    """Buttons that belong to a place; hidden where there are none."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.text = muted_label("", self)
        self.buttons: list[QPushButton] = []
        self._flow = FlowLayout()
        layouts.column(
            self.text,
            self._flow,
            parent=self,
            spacing=theme.SPACE // 2,
            margins=(theme.SPACE + 4, 0, theme.SPACE, theme.SPACE),
        )
        self.hide()

    def show_place(self, place: Place) -> None:
        """Offer what there is to do in a place."""
        offer = _OFFERS.get(place.key)
        self._flow.clear()
        self.buttons = []
        self.setVisible(offer is not None)
        if offer is None:
            return
        self.text.setText(QCoreApplication.translate("PlaceBar", offer.source))
        self.setToolTip(self.text.text())
        for name in offer.actions:
            button = action_button(self._actions[name], self, menu_like=True)
            button.setObjectName(f"place-{name}")
            button.setAccessibleName(button.text())
            self._flow.addWidget(button)
            self.buttons.append(button)
        self._arrange()
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Words where there is room for them, else icons with tips."""
        has_room = self.width() >= _WORDY * self.fontMetrics().horizontalAdvance("n")
        self.text.setVisible(has_room)
        for button in self.buttons:
            button.setText(button.accessibleName() if has_room else "")
