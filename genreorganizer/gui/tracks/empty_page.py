# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a list is empty, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance

from genreorganizer.domain.review import TrackState
from genreorganizer.gui.widgets.empty_state import EmptyState
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.places import Place


class EmptyPage(EmptyState):
    """Shown where a list has no tracks.

    Attributes:
        analyze_wanted: The button was pressed where it begins to analyze.
        unsure_wanted: It was pressed where it leads to the unsure tracks.
        everything_wanted: It was pressed where it ends a search.
        clean_up_wanted: It was pressed where a step of the clean-up is done.
    """

    analyze_wanted = Signal()
    unsure_wanted = Signal()
    everything_wanted = Signal()
    clean_up_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._way_on: SignalInstance | None = None
        self.button.clicked.connect(self._go_on)

    def explain(
        self,
        place: Place,
        states: Mapping[str, int],
        *,
        searching: bool,
        step: bool = False,
        analyzing: bool = False,
        unknown: Sequence[str] = (),
    ) -> None:
        """Show why nothing is listed.

        Args:
            place: Whose list is empty.
            states: How many tracks of the library are in each `TrackState`, by its value.
            searching: Only what matches a search is listed.
            step: It is the search of a step of the clean-up.
            analyzing: Tracks are being analyzed, or wait for it.
            unknown: Genres that the search asks the model about, and it does not know.
        """
        reviewing = place.key == "review" and not searching
        new, unsure, accepted = (
            states.get(state.value, 0)
            for state in (TrackState.NEW, TrackState.UNSURE, TrackState.ACCEPTED)
        )
        if reviewing and new:
            self._way_on = self.analyze_wanted
            self.show_message(
                "analyze",
                self.tr("Nothing to review yet"),
                self.tr("%n track(s) have not been analyzed yet.", "", new),
                "" if analyzing else self.tr("&Analyze"),
            )
        elif reviewing and unsure and not accepted:  # accepted ones could be written
            self._way_on = self.unsure_wanted
            self.show_message(
                place.icon,
                place.empty_title,
                self.tr("For %n track(s) no genre is likely enough to be suggested.", "", unsure),
                self.tr("Show what is not &sure"),
            )
        elif step:
            self._way_on = self.clean_up_wanted
            self.show_message(
                "clean-up",
                self.tr("This step is done"),
                self.tr("Clean up says what is left."),
                QCoreApplication.translate("Action", "&Clean up…"),
            )
        elif searching:
            self._way_on = self.everything_wanted
            self.show_message(
                "search",
                self.tr("Nothing found"),
                self.tr("{genre} is not a genre that this model knows.").format(
                    genre=texts.genres_text(unknown)
                )
                if unknown
                else self.tr("No track in this list matches the search."),
                self.tr("Clear the search"),
            )
        else:
            self._way_on = None
            self.show_message(place.icon, place.empty_title, place.empty_text)

    def _go_on(self) -> None:
        if self._way_on is not None:
            self._way_on.emit()
