# SPDX-License-Identifier: GPL-3.0-or-later
"""The spectrogram of the shown track: computed elsewhere, the last ones kept."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from genreorganizer import library
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.inspector.slow_lookup import SlowLookup
from genreorganizer.gui.inspector.spectrogram import Spectrogram, SpectrogramView
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.widgets.section import Section
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from genreorganizer.audio.spectrogram import MelImage
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.session.session import Session

_CACHED = 100
"""About 80 kB each."""


class SpectrogramSection(Section):
    """Shows the spectrogram of one track while it is open.

    Attributes:
        seek_requested: Carries seconds from the start.
    """

    seek_requested = Signal(float)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.button.setText(self.tr("Spectrogram"))
        self._row: TrackRow | None = None
        self._cache: collections.OrderedDict[bytes, Spectrogram] = collections.OrderedDict()
        self._lookup = SlowLookup(
            session, "spectrograms", lambda: library.spectrogram.SpectrogramReader(), self
        )
        self._lookup.found.connect(self._show)
        self._lookup.failed.connect(self._fail)
        self.view = SpectrogramView(self)
        self.view.seek_requested.connect(self.seek_requested)
        self.note = muted_label("", self)
        layouts.add(self.body, self.view, self.note)
        self.toggled.connect(self._show_row)
        self.show_track(None)

    def show_track(self, row: TrackRow | None) -> None:
        """Show another track, or none."""
        if row is not None and self._row is not None and row.path == self._row.path:
            self._row = row
            return
        self._row = row
        self.setVisible(row is not None)
        self._show_row()

    def set_position(self, seconds: float | None) -> None:
        """Show where the player is."""
        self.view.set_position(seconds)

    def _show_row(self) -> None:
        if self._row is None or not self.is_open:
            self._lookup.want(None)
            return
        known = self._cache.get(self._row.path)
        self.view.set_spectrogram(known)
        self.view.show()
        self.note.hide()
        if known is not None:
            self._cache.move_to_end(self._row.path)
        self._lookup.want(self._row.path if known is None else None)

    def _show(self, path: bytes, image: MelImage | None) -> None:
        if image is None:
            return
        self._cache[path] = Spectrogram(
            levels=image.levels,
            rows=image.bands,
            columns=image.columns,
            length_s=image.length_s,
            frequencies_hz=image.frequencies_hz,
            range_db=image.range_db,
        )
        if len(self._cache) > _CACHED:
            self._cache.popitem(last=False)
        if self.is_open and self._row is not None and self._row.path == path:
            self.view.set_spectrogram(self._cache[path])

    def _fail(self, _path: bytes, error: Exception) -> None:
        self.view.hide()
        # The file's name stands in the inspector already.
        reason = error.message if isinstance(error, GenreOrganizerError) else error
        self.note.setText(
            self.tr("No spectrogram: {reason}").format(
                reason=texts.plain(messages.translated(reason))
            )
        )
        self.note.show()
