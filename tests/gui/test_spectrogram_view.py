# SPDX-License-Identifier: GPL-3.0-or-later
"""The spectrogram in the inspector."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from support.media import make_audio

from genreorganizer.domain.track import TrackRow
from genreorganizer.gui.inspector import slow_lookup
from genreorganizer.gui.inspector.spectrogram import (
    Spectrogram,
    SpectrogramView,
)
from genreorganizer.gui.inspector.spectrogram_section import SpectrogramSection
from genreorganizer.gui.wording import texts
from genreorganizer.library import spectrogram as library_spectrogram
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session

BANDS = (100.0, 200.0, 400.0, 800.0)


def made(length_s: float = 100.0) -> Spectrogram:
    loud_at_the_top = bytes([255] * 10 + [0] * 30)
    return Spectrogram(loud_at_the_top, 4, 10, length_s, BANDS, 80.0)


def test_frequencies_lie_in_the_middle_of_their_bands() -> None:
    shown = made()
    assert [shown.height_of(band) for band in BANDS[1:]] == [0.375, 0.625, 0.875]
    assert shown.height_of(50) < 0 < 1 < shown.height_of(900)
    assert [shown.frequency_at(share) for share in (0.0, 0.3, 0.99, 1.0)] == [100, 200, 800, 800]


def test_units_are_written_out() -> None:
    assert [texts.hertz(value) for value in (250, 1000, 1500)] == ["250 Hz", "1 kHz", "1.5 kHz"]
    assert texts.decibels(-80) == "\u221280 dB"


@pytest.fixture
def view(qtbot: QtBot, look: None) -> SpectrogramView:
    widget = SpectrogramView()
    qtbot.addWidget(widget)
    widget.resize(400, widget.sizeHint().height())
    widget.set_spectrogram(made())
    widget.show()
    return widget


def test_loud_is_lighter_than_quiet_and_the_position_shows(view: SpectrogramView) -> None:
    area = view._area().toRect()
    before = view.grab().toImage()
    top = before.pixelColor(area.center().x(), area.top() + 3)
    bottom = before.pixelColor(area.center().x(), area.bottom() - 3)
    assert top.lightness() > bottom.lightness() + 100
    view.set_position(50.0)
    after = view.grab().toImage()
    row = [after.pixelColor(area.center().x() + off, area.bottom() - 3) for off in range(-3, 4)]
    assert max(color.lightness() for color in row) > 200


def test_a_click_and_the_arrows_ask_for_a_moment(qtbot: QtBot, view: SpectrogramView) -> None:
    area = view._area().toRect()
    with qtbot.waitSignal(view.seek_requested) as asked:
        at = QPoint(area.left() + area.width() // 4, area.center().y())
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert asked.args[0] == pytest.approx(25.0, abs=1.0)
    view.set_position(asked.args[0])
    with qtbot.waitSignal(view.seek_requested) as further:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert further.args[0] == pytest.approx(asked.args[0] + 5.0)
    with qtbot.assertNotEmitted(view.seek_requested):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(1, area.center().y()))


@pytest.fixture
def shown(
    qtbot: QtBot, look: None, session: Session, monkeypatch: pytest.MonkeyPatch
) -> SpectrogramSection:
    monkeypatch.setattr(slow_lookup, "_DELAY_MS", 0)
    monkeypatch.setattr(library_spectrogram, "analysis_pool", lambda _settings: InlinePool())
    widget = SpectrogramSection(session)
    qtbot.addWidget(widget)
    return widget


def test_a_track_is_read_once(qtbot: QtBot, shown: SpectrogramSection, tmp_path: Path) -> None:
    rows = [
        TrackRow(number, os.fsencode(make_audio(tmp_path / f"{number}.wav", seconds=float(number))))
        for number in (1, 2)
    ]
    for row in rows:
        shown.show_track(row)
        qtbot.waitUntil(lambda: shown.view.spectrogram is not None)
        assert shown.view.spectrogram is not None
        assert shown.view.spectrogram.length_s == pytest.approx(row.id, abs=0.1)
    first = tmp_path / "1.wav"
    first.unlink()
    shown.show_track(rows[0])
    assert shown.view.spectrogram is not None
    assert shown.view.spectrogram.length_s == pytest.approx(1.0, abs=0.1)


def test_a_closed_section_reads_nothing_until_it_is_opened(
    qtbot: QtBot, shown: SpectrogramSection, tmp_path: Path
) -> None:
    shown.set_open(False)
    shown.show_track(TrackRow(1, os.fsencode(tmp_path / "gone.mp3")))
    assert shown._lookup.wanted is None
    shown.set_open(True)
    qtbot.waitUntil(lambda: shown.note.text() == "No spectrogram: the file is not there")
    assert not shown.view.isVisibleTo(shown)
