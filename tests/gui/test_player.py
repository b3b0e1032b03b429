# SPDX-License-Identifier: GPL-3.0-or-later
"""The player without a sound device, and with one that is made of paper."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtTest import QTest

from genreorganizer.domain.tag_fields import AudioProperties
from genreorganizer.domain.track import MOST_STARS, TrackRow
from genreorganizer.gui.player import operations
from genreorganizer.gui.player.player import Player
from genreorganizer.gui.tracks.now_playing import NowPlaying
from genreorganizer.gui.widgets.stars import Stars

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


ROW = TrackRow(1, b"/m/a.mp3", audio=AudioProperties(duration_s=60.0))


class PaperMedia(QObject):
    """Does what `QMediaPlayer` does, at once and without a sound."""

    playingChanged = Signal(bool)
    positionChanged = Signal(int)
    durationChanged = Signal(int)
    mediaStatusChanged = Signal(object)
    MediaStatus = SimpleNamespace(EndOfMedia="end")
    errorOccurred = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._playing, self._position = QUrl(), False, 0

    def setAudioOutput(self, _output: object) -> None:
        pass

    def source(self) -> QUrl:
        return self._source

    def setSource(self, source: QUrl) -> None:
        self._source = source
        if "absent" in source.toString():
            self.errorOccurred.emit(None, "<b>no</b>")
        elif not source.isEmpty():
            self.durationChanged.emit(60_000)
            self.mediaStatusChanged.emit("loaded")

    def isSeekable(self) -> bool:
        return True

    def isPlaying(self) -> bool:
        return self._playing

    def play(self) -> None:
        self._set_playing(True)

    def pause(self) -> None:
        self._set_playing(False)

    stop = pause

    def position(self) -> int:
        return self._position

    def setPosition(self, position: int) -> None:
        self._position = position
        self.positionChanged.emit(position)

    def end(self) -> None:
        """Play to the end, position by position."""
        for second in range(601):
            self.setPosition(second * 1000)
        self._set_playing(False)
        self.mediaStatusChanged.emit("end")

    def _set_playing(self, playing: bool) -> None:
        self._playing = playing
        self.playingChanged.emit(playing)


class PaperOutput(QObject):
    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def setMuted(self, muted: bool) -> None:
        self.muted = muted


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The sound devices there are: one, made of paper."""
    found: list[object] = ["paper"]
    paper = SimpleNamespace(
        QMediaDevices=SimpleNamespace(audioOutputs=lambda: found),
        QMediaPlayer=PaperMedia,
        QAudioOutput=PaperOutput,
    )
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", paper)
    return found


@pytest.fixture
def player(holder: QObject) -> Player:
    return Player(holder)


@pytest.fixture
def told(player: Player) -> list[str]:
    lines: list[str] = []
    player.problem.connect(lines.append)
    return lines


def test_without_qt_multimedia_it_says_so(
    player: Player, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    player.toggle(ROW)
    assert len(told) == 1
    assert "QtMultimedia" in told[0]
    player.seek_by(5.0)
    player.pause_or_resume()
    player.release()
    assert not player.playing
    assert player.row is None


def test_a_sound_device_may_be_connected_later(
    player: Player, told: list[str], devices: list[object]
) -> None:
    devices.clear()
    player.toggle(ROW)
    player.toggle(ROW)
    assert told == ["No sound device found"] * 2
    devices.append("paper")
    player.toggle(ROW)
    assert player.playing
    assert len(told) == 2


@pytest.mark.usefixtures("devices")
def test_it_plays_seeks_pauses_and_lets_go(player: Player, told: list[str]) -> None:
    positions: list[tuple[int, float]] = []
    player.position_changed.connect(lambda number, at: positions.append((number, at)))
    player.play_track(ROW, 30.0)
    assert positions == [(ROW.id, 30.0)]
    player.seek_by(-40.0)
    assert positions[-1] == (ROW.id, 0.0)
    player.play_track(ROW, 12.5)
    assert positions[-1] == (ROW.id, 12.5)
    player.toggle(ROW)
    assert not player.playing
    player.pause_or_resume()
    assert player.playing
    other = replace(ROW, id=ROW.id + 1, path=b"/m/other.mp3")
    player.toggle(other)
    assert player.row == other
    player.set_volume(7.0)
    player.set_muted(True)
    assert player.volume == 1.0
    player.release([ROW.path])
    assert player.row == other
    player.release([other.path])
    assert player.row is None
    assert not player.playing
    assert not told


@pytest.mark.usefixtures("devices")
def test_what_cannot_be_played_is_one_plain_line(player: Player, told: list[str]) -> None:
    player.toggle(replace(ROW, path=b"/m/absent.mp3"))
    assert told == ["Cannot play /m/absent.mp3: <b>no</b>"]


@pytest.mark.usefixtures("devices")
def test_what_does_not_get_on_is_given_up(qtbot: QtBot, window: MainWindow) -> None:
    first, second = window.tracks.model.ids[:2]
    window.player._looking.setInterval(1)
    told: list[str] = []
    window.player.problem.connect(told.append)
    window.tracks.go_to(first)
    window.actions_by_name["play"].trigger()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].endswith("not readable as audio; the file may be damaged")
    assert playing(window) == first  # it was chosen
    window.playing.step(1)
    assert playing(window) == second
    qtbot.waitUntil(lambda: playing(window) not in {first, second})
    assert window.toast.text in told  # it stays, and there is one for all that were skipped
    window.toast.leave()
    assert not window.toast.isVisible()


def press(window: MainWindow, key: Qt.Key) -> None:
    """Press a key that has no letter."""
    none = Qt.KeyboardModifier.NoModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, "", none)


@pytest.mark.usefixtures("devices")
def test_media_keys_and_buttons_play_the_track_beside(window: MainWindow) -> None:
    first, second = window.tracks.model.ids[:2]
    window.tracks.go_to(first)
    window.tracks.search.setFocus()
    for key, playing, current in (
        (Qt.Key.Key_MediaTogglePlayPause, True, first),
        (Qt.Key.Key_MediaPause, False, first),
        (Qt.Key.Key_MediaNext, True, second),
        (Qt.Key.Key_MediaPrevious, True, first),
    ):
        press(window, key)
        assert window.player.row is not None
        assert (window.player.playing, window.player.row.id) == (playing, current)
    window.player_bar.next.click()
    assert window.player.row is not None
    assert window.player.row.id == second
    press(window, Qt.Key.Key_MediaStop)
    assert window.player.row is None
    window.player_bar.volume_icon.click()
    assert window.player.volume > 0  # what is kept for the next start


def media(window: MainWindow) -> PaperMedia:
    found = window.player.findChild(PaperMedia)
    assert isinstance(found, PaperMedia)
    return found


def playing(window: MainWindow) -> int | None:
    return window.player.row.id if window.player.row is not None else None


@pytest.mark.usefixtures("devices")
def test_the_queue_is_played_before_the_list_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    first, second, third, fourth = window.tracks.model.ids[:4]
    acts = window.actions_by_name
    window.tracks.go_to(fourth)
    acts["enqueue"].trigger()
    window.tracks.go_to(third)
    acts["play_next"].trigger()
    qtbot.waitUntil(lambda: any(p.count == 2 for p in window.navigation.data.playlists))
    window.tracks.go_to(first)
    acts["play"].trigger()
    for following in (third, fourth, second):
        media(window).end()
        qtbot.waitUntil(lambda following=following: playing(window) == following)
    qtbot.waitUntil(lambda: window.navigation.data.playlists[0].count == 0)
    assert window.player.playing


@pytest.mark.usefixtures("devices")
def test_the_queue_goes_on_while_what_was_played_still_waits_to_leave_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    first, *queued, last = window.tracks.model.ids[:5]
    window.session.perform(operations.enqueue(track_ids=[*queued, queued[0]], ahead=False))
    qtbot.waitUntil(lambda: any(p.count == 4 for p in window.navigation.data.playlists))
    window.tracks.go_to(first)
    window.actions_by_name["play"].trigger()
    written = threading.Event()
    window.session.writes.ask(window, lambda: written.wait(60), lambda _: None)
    for following in (*queued, queued[0]):
        window.playing.step(1)
        assert playing(window) == following
    written.set()
    qtbot.waitUntil(lambda: window.navigation.data.playlists[0].count == 0)
    window.session.perform(operations.enqueue(track_ids=[last], ahead=False))
    qtbot.waitUntil(lambda: window.navigation.data.playlists[0].count == 1)
    window.playing.step(1)
    assert playing(window) == last


@pytest.mark.usefixtures("devices")
def test_a_track_played_from_the_queue_leaves_it(qtbot: QtBot, window: MainWindow) -> None:
    first, second = window.tracks.model.ids[:2]
    window.tracks.select_all()
    window.actions_by_name["enqueue"].trigger()
    qtbot.waitUntil(lambda: bool(window.navigation.data.playlists))
    window.actions_by_name["queue"].trigger()
    qtbot.waitUntil(lambda: window.tracks.place.playlist_id is not None)
    qtbot.waitUntil(lambda: second in window.tracks.model.ids)
    window.tracks.go_to(second)
    window.actions_by_name["play"].trigger()
    qtbot.waitUntil(lambda: second not in window.tracks.model.ids)
    media(window).end()
    qtbot.waitUntil(lambda: playing(window) == first)


@pytest.mark.usefixtures("devices")
def test_a_track_is_repeated_and_counted_each_time(qtbot: QtBot, window: MainWindow) -> None:
    first = window.tracks.model.ids[0]
    window.actions_by_name["repeat"].setChecked(True)
    window.actions_by_name["repeat_one"].setChecked(True)
    assert not window.actions_by_name["repeat"].isChecked()
    window.tracks.go_to(first)
    window.actions_by_name["play"].trigger()
    for plays in (1, 2):
        media(window).end()
        qtbot.waitUntil(lambda: window.player.playing)
        qtbot.waitUntil(lambda plays=plays: window.tracks.row_of(first).plays == plays)
    assert playing(window) == first


def test_the_button_shows_what_is_repeated_and_goes_on_to_the_next(
    qtbot: QtBot, window: MainWindow
) -> None:
    button = window.player_bar.repeat
    whole, one = (window.actions_by_name[name] for name in ("repeat", "repeat_one"))

    def shown() -> tuple[bool, bool, bool, str]:
        return whole.isChecked(), one.isChecked(), button.isChecked(), button.toolTip()

    off, lists, track = (
        (False, False, False, whole.toolTip()),
        (True, False, True, whole.toolTip()),
        (False, True, True, one.toolTip()),
    )
    assert shown() == off
    pictures = [button.icon().pixmap(24).toImage()]
    for expected in (lists, track, off):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert shown() == expected
        pictures.append(button.icon().pixmap(24).toImage())
    assert pictures[0] == pictures[1] == pictures[3] != pictures[2]
    one.trigger()
    assert shown() == track
    assert button.accessibleName() == one.toolTip()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert shown() == off


def test_stars_are_given_by_key_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    first = window.tracks.model.ids[0]
    window.tracks.go_to(first)
    window.tracks.take_focus()

    def stars() -> int:
        row = window.tracks.row_of(first)
        assert row is not None
        return row.rating

    qtbot.keyClick(window.tracks.table, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: stars() == 4)
    qtbot.waitUntil(lambda: window.actions_by_name["undo"].isEnabled())
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: stars() == 0)


def test_stars_are_given_in_the_inspector_by_mouse(qtbot: QtBot, window: MainWindow) -> None:
    first = window.tracks.model.ids[0]
    window.tracks.go_to(first)
    stars = window.inspector.stars
    qtbot.waitUntil(lambda: window.inspector.row is not None)

    def rating() -> int:
        row = window.inspector.row
        return -1 if row is None else row.rating

    at = QPoint(int(2.5 * stars.sizeHint().width() / MOST_STARS), stars.height() // 2)
    for wanted in (3, 0):
        qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=at)
        qtbot.waitUntil(lambda wanted=wanted: rating() == wanted)
    assert stars.accessibleName() == "No stars"


def test_a_double_click_on_a_star_gives_it(qtbot: QtBot) -> None:
    stars, given = Stars(), list[int]()
    qtbot.addWidget(stars)
    stars.rated.connect(given.append)
    stars.rated.connect(stars.set_rating)
    at = QPoint(int(2.5 * stars.sizeHint().width() / MOST_STARS), stars.height() // 2)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(stars, Qt.MouseButton.LeftButton, pos=at)
    assert given == [3]


@pytest.mark.usefixtures("devices")
def test_lists_mark_what_the_player_has(qtbot: QtBot, window: MainWindow) -> None:
    first = window.tracks.model.ids[0]
    window.tracks.go_to(first)
    window.actions_by_name["play"].trigger()

    def marked() -> set[NowPlaying]:
        lists = window.tracks
        return {lists.table._now, lists.albums._now, lists.grid._cards.now}

    qtbot.waitUntil(lambda: marked() == {NowPlaying(first, playing=True)})
    window.player.pause_or_resume()
    qtbot.waitUntil(lambda: marked() == {NowPlaying(first)})


def test_the_hint_is_true_while_a_track_is_selected(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[TrackRow] = []
    monkeypatch.setattr(window.player, "toggle", played.append)
    assert window.tracks.selected_count() == 1
    assert window.player_bar.title.text() == "Space plays the selected track"
    qtbot.keyClick(window.tracks.table, Qt.Key.Key_Space)
    assert played == [window.tracks.current_row()]
