# SPDX-License-Identifier: GPL-3.0-or-later
"""Three tips at the right moment, each until it is dismissed, where there is room for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from genreorganizer.domain.review import TrackState
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


_LEAST_LINES = 13
"""Lines of text that fit into the list's pane at least: in a lower one a tip would be cut."""


@dataclass(frozen=True, slots=True)
class _Tip:
    """A text, and where and when it is shown.

    Attributes:
        name: Its stable name.
        places: Keys of the places that it is about; empty for any.
        state: It is shown once a track is in this state.
        source: Untranslated text.
    """

    name: str
    places: tuple[str, ...]
    state: TrackState
    source: Annotated[str, "Tips"]


_TIPS = (
    _Tip(
        "review",
        ("review",),
        TrackState.SUGGESTED,
        (
            "Press A to accept a suggestion, R to reject it, a number for another genre; Space "
            "plays the track. Every step can be undone with Ctrl+Z, and no file changes yet."
        ),
    ),
    _Tip(
        "write",
        (),
        TrackState.ACCEPTED,
        (
            "What you accept gathers under “Ready to write”. Write shows what would change in "
            "each file before it does anything."
        ),
    ),
    _Tip(
        "written",
        (),
        TrackState.WRITTEN,
        (
            "Your files have their genres. Clean up in the Tools menu says what is left, and "
            "History can undo every write, even a year later."
        ),
    ),
)


class Tips(QWidget):
    """A card with one tip; hidden where none fits.

    Args:
        parent: The pane whose list it stands above; None if it always has room.

    Attributes:
        dismissed: A tip was dismissed.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setObjectName("card")
        layouts.column(card, parent=self, margins=(theme.SPACE + 4, 0, theme.SPACE, theme.SPACE))
        self._seen: set[str] = set()
        self._shown = ""
        self._place = ""
        self._states: Mapping[str, int] = {}
        self.text = plain_label("", self)
        self.close_tip = QPushButton(self.tr("Got &it"), self)
        self.close_tip.setAutoDefault(True)
        self.close_tip.clicked.connect(self._dismiss)
        layouts.row(
            BigIcon("info", 1.25, "accent", self),
            (self.text, 1),
            self.close_tip,
            parent=card,
            spacing=theme.SPACE,
            margins=(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE),
        )
        self.hide()
        if parent is not None:
            parent.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the room that there is."""
        if event.type() == QEvent.Type.Resize:
            self._refresh()
        return super().eventFilter(watched, event)

    @property
    def seen(self) -> Sequence[str]:
        """Names of the tips that were dismissed."""
        return sorted(self._seen)

    def leave_out(self, names: Iterable[str]) -> None:
        """Do not show tips again that were dismissed earlier."""
        self._seen = set(names)
        self._refresh()

    def show_place(self, place: str) -> None:
        """Take the place that the user went to."""
        self._place = place
        self._refresh()

    def show_states(self, states: Mapping[str, int]) -> None:
        """Take the number of tracks in each state."""
        self._states = states
        self._refresh()

    def _refresh(self) -> None:
        fitting = next((tip for tip in _TIPS if self._fits(tip)), None)
        self._shown = fitting.name if fitting else ""
        if fitting is not None:
            self.text.setText(QCoreApplication.translate("Tips", fitting.source))
        self.setVisible(fitting is not None and self._has_room())

    def _has_room(self) -> bool:
        pane = self.parentWidget()
        return pane is None or pane.height() >= _LEAST_LINES * self.fontMetrics().lineSpacing()

    def _fits(self, tip: _Tip) -> bool:
        here = not tip.places or self._place in tip.places
        there = self._states.get(tip.state.value, 0) > 0
        return tip.name not in self._seen and here and there

    def _dismiss(self) -> None:
        self._seen.add(self._shown)
        self._refresh()
        self.dismissed.emit()
