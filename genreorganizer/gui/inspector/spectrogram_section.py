# SPDX-License-Identifier: GPL-3.0-or-later
"""The spectrogram of the shown track: computed elsewhere, the last ones kept."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from genreorganizer import library
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.inspector.spectrogram import Spectrogram, SpectrogramView
from genreorganizer.gui.session.background import Background
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.gui.widgets.section import Section
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from genreorganizer.audio.spectrogram import MelImage
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.spectrogram import SpectrogramReader

_CACHED = 100
"""About 80 kB each."""
_DELAY_MS = 250
"""Whoever runs through the list does not make a worker run after them."""
_REST_MS = 60_000


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
        self._wanted: bytes | None = None
        self._cache: collections.OrderedDict[bytes, Spectrogram] = collections.OrderedDict()
        self._reader: SpectrogramReader | None = None
        self._background: Background | None = None
        session.closing.connect(self._close)
        self.view = SpectrogramView(self)
        self.view.seek_requested.connect(self.seek_requested)
        self.note = plain_label("", self, muted=True)
        self.body.addWidget(self.view)
        self.body.addWidget(self.note)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self._ask)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._end_worker)
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
        self._delay.stop()
        self._wanted = None
        if self._row is None or not self.is_open:
            return
        known = self._cache.get(self._row.path)
        self.view.set_spectrogram(known)
        self.view.show()
        self.note.hide()
        if known is not None:
            self._cache.move_to_end(self._row.path)
        else:
            self._wanted = self._row.path
            self._delay.start()

    def _ask(self) -> None:
        path = self._wanted
        if path is None:
            return
        self._rest.stop()
        if self._background is None:
            self._background = Background("spectrograms", self)
        self._background.ask(
            self,
            lambda: self._read(path),
            lambda image: self._show(path, image),
            key="spectrogram",
            otherwise=lambda error: self._fail(path, error),
        )

    def _read(self, path: bytes) -> MelImage | None:
        """Called on the background's thread, the only one that touches the reader."""
        if self._reader is None:
            self._reader = library.spectrogram.SpectrogramReader()
        return self._reader.read(path, lambda: self._wanted == path)

    def _show(self, path: bytes, image: MelImage | None) -> None:
        self._rest.start()
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
        if self._wanted == path:
            self._wanted = None
            self.view.set_spectrogram(self._cache[path])

    def _fail(self, path: bytes, error: Exception) -> None:
        self._rest.start()
        if self._wanted == path:
            self._wanted = None
            self.view.hide()
            # The file's name stands in the inspector already.
            reason = error.message if isinstance(error, GenreOrganizerError) else error
            self.note.setText(
                self.tr("No spectrogram: {reason}").format(
                    reason=texts.plain(messages.translated(reason))
                )
            )
            self.note.show()

    def _end_worker(self) -> None:
        reader = self._reader
        if reader is not None and self._background is not None:
            self._background.ask(self, reader.rest, lambda _nothing: None)

    def _close(self) -> None:
        self._wanted = None
        self._delay.stop()
        self._rest.stop()
        self._end_worker()
        if self._background is not None:
            self._background.close()
