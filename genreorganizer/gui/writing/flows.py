# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing tags after a preview, and taking batches back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from genreorganizer import library
from genreorganizer.gui.session.rewriting import undo_write
from genreorganizer.gui.wording import texts
from genreorganizer.gui.writing import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.player.player import Player
    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages, Offer
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.exported_playlists import Outdated
    from genreorganizer.settings import WritePolicy


class WritingFlows(QObject):
    """The preview, the write, its result, the history.

    Args:
        session: The opened library.
        actions: The window's.
        messages: Where the result is told.
        player: Lets go of files that are to be changed.
        tracks: What is listed and selected.
        offer_again: What is said and offered where exported playlists are out of date.
        window: The owner.
    """

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        messages: Messages,
        player: Player,
        tracks: TrackList,
        offer_again: Callable[[Sequence[Outdated]], Offer],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._player = player
        self._tracks = tracks
        self._offer_again = offer_again
        self._window = window
        actions["write"].triggered.connect(self.preview)
        actions["history"].triggered.connect(self.show_history)
        session.starting.connect(self._on_starting)
        session.jobs.succeeded.connect(self._on_succeeded)

    def preview(self) -> None:
        """Show what would be written, and write it when the user says so."""
        self.preview_tracks(None)

    def preview_tracks(self, track_ids: Sequence[int] | None) -> None:
        """The same for some tracks; None is all that wait."""
        from genreorganizer.gui.writing.write_preview import WritePreviewDialog

        if not self._session.is_open:
            return
        scopes, first = [], 0
        if track_ids is None:  # what the user chose or looked for comes first, else all that wait
            selected, listed = self._tracks.selected_ids(), self._tracks.listed_ids()
            narrowed, place = bool(self._tracks.narrowing.strip()), self._tracks.place
            if listed or narrowed:
                scopes.append((self.tr("This list"), listed))
                first = len(scopes) if narrowed and place and place.may_wait else first
            if selected:
                scopes.append((self.tr("Selected tracks"), selected))
                chosen = len(self._tracks.selected_albums()) or len(selected)
                first = len(scopes) if chosen > 1 else first
        dialog = WritePreviewDialog(
            self._session, track_ids, self._window, scopes=scopes, first=first
        )
        dialog.write_requested.connect(self._write)
        dialog.open()

    def show_history(self) -> None:
        """Show what was written."""
        from genreorganizer.gui.writing.history import HistoryDialog

        dialog = HistoryDialog(self._session, self._window)
        dialog.undo_requested.connect(self._undo)
        dialog.open()

    def show_batch(self, batch_id: int) -> None:
        """Show one batch of the history."""
        from genreorganizer.gui.writing.history import HistoryDialog

        dialog = HistoryDialog(self._session, self._window, batch_id=batch_id)
        dialog.undo_requested.connect(self._undo)
        dialog.open()

    def _write(self, track_ids: Sequence[int] | None, policy: WritePolicy) -> None:
        self._session.start(operations.write(track_ids=track_ids, policy=policy))

    def _undo(self, batch_id: int, entry_ids: Sequence[int] | None) -> None:
        self._session.start(undo_write(batch_id=batch_id, entry_ids=entry_ids))

    def _on_starting(self, operation: JobOperation[Any]) -> None:
        """Let go of the file that is played: it may be replaced."""
        if operation.undo is not None:
            self._player.release()

    def _on_succeeded(self, operation: JobOperation[Any], summary: object) -> None:
        """Show what a write did, or an undo of one, from whatever dialog or step it came."""
        if not isinstance(summary, library.batches.WriteSummary):
            return
        parts = [self._done(summary)]
        if summary.unchanged:
            parts.append(self.tr("%n unchanged", "", summary.unchanged))
        if summary.refused:
            parts.append(self.tr("%n refused", "", summary.refused))
        outdated, choices = self._offer_again(summary.playlists)
        batch = summary.batch
        written = summary.written or summary.kept
        step = self._session.undo.next_undo if written and summary.did == "written" else None
        self._messages.show(
            texts.dotted([*parts, *outdated]),
            icon="warning" if summary.refused else "track-written",
            role="warning" if summary.refused else "good",
            details=None if batch is None else lambda: self.show_batch(batch),
            undo=step,
            choices=choices,
        )

    def _done(self, summary: WriteSummary) -> str:
        match summary.did:
            case "written":
                return self.tr("Wrote %n file(s)", "", summary.written)
            case "restored":
                return self.tr("Restored %n file(s)", "", summary.written)
            case "moved":
                return self.tr("Moved %n file(s) again", "", summary.written)
            case "moved back":
                return self.tr("Moved %n file(s) back", "", summary.written)
            case "copied":
                return self.tr("Made %n copy(s) again", "", summary.written)
            case "removed":
                return self.tr("Removed %n copy(s)", "", summary.written)
