# SPDX-License-Identifier: GPL-3.0-or-later
"""Organizing files after a preview."""

from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer.gui.organizing import operations
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages, Offer
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.library.exported_playlists import Outdated
    from genreorganizer.library.organize import OrganizeSummary
    from genreorganizer.library.organizing import OrganizeOptions


class OrganizingFlows(QObject):
    """The preview, the moves, their result.

    Args:
        session: The opened library.
        actions: The window's.
        messages: Where the result is told.
        tracks: What is listed and selected.
        navigation: Where the focus is, the list is meant that was chosen there.
        show_batch: Opens the history at a batch.
        offer_again: What is said and offered where exported playlists are out of date.
        window: The owner.
    """

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        messages: Messages,
        tracks: TrackList,
        navigation: QWidget,
        show_batch: Callable[[int], None],
        offer_again: Callable[[Sequence[Outdated]], Offer],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._tracks = tracks
        self._navigation = navigation
        self._show_batch = show_batch
        self._offer_again = offer_again
        self._window = window
        actions["organize"].triggered.connect(self.preview)

    def preview(self) -> None:
        """Show where the selected, the listed, or all tracks would go."""
        from genreorganizer.gui.organizing.dialog import OrganizeDialog

        if not self._session.is_open:
            return
        scopes: list[tuple[str, Sequence[int] | None]] = [(self.tr("The whole library"), None)]
        selected, listed = self._tracks.selected_ids(), self._tracks.listed_ids()
        place = self._tracks.place
        asked_for = place is not None and place.playlist_id is not None
        if listed or asked_for or self._tracks.narrowing.strip():
            scopes.append((self.tr("This list"), listed))
        if selected:
            scopes.append((self.tr("Selected tracks"), selected))
        focused = self._window.focusWidget()
        selecting = focused is None or not self._navigation.isAncestorOf(focused)
        several = selecting and len(selected) > 1
        first = len(scopes) - 1 if several else min(1, len(scopes) - 1)
        row = self._tracks.current_row()
        dialog = OrganizeDialog(
            self._session, scopes, self._window, first=first, current=row.path if row else b""
        )
        dialog.organize_requested.connect(self._organize)
        dialog.open()

    def _organize(self, track_ids: Sequence[int] | None, options: OrganizeOptions) -> None:
        app = self._session.app
        known = app.settings.organize
        remembered = dataclasses.replace(
            known,
            pattern=options.pattern,
            # Where copies went, to a stick, nothing is to be moved to the next time.
            folder=os.fsdecode(options.into) if options.how == "move" else known.folder,
            number=options.existing == "number",
            companions=options.companions,
            without_genre=bool(options.no_genre),
        )
        app.change_settings(dataclasses.replace(app.settings, organize=remembered))
        self._session.start(
            operations.organize(track_ids=track_ids, options=options), then=self._say_organized
        )

    def _say_organized(self, summary: OrganizeSummary) -> None:
        parts = [self.tr("Organized %n file(s)", "", summary.moved)]
        if summary.in_place:
            parts.append(self.tr("%n unchanged", "", summary.in_place))
        if summary.refused:
            parts.append(self.tr("%n refused", "", summary.refused))
        outdated, choices = self._offer_again(summary.playlists)
        batch = summary.batch
        self._messages.show(
            texts.dotted([*parts, *outdated]),
            icon="warning" if summary.refused else "folder",
            role="warning" if summary.refused else "good",
            details=None if batch is None else lambda: self._show_batch(batch),
            undo=self._session.undo.next_undo if summary.moved else None,
            choices=choices,
        )
