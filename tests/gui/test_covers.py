# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers: decoded beside the window, bounded, kept."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QItemSelectionModel, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication
from support.media import make_audio
from support.pictures import bomb, png, with_cover

from genreorganizer.gui.covers import cache, covers, decoding
from genreorganizer.gui.covers.covers import Covers
from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.gui.session.rewriting import step_back
from genreorganizer.gui.tracks.album_card import AlbumCards
from genreorganizer.library.batches import FileResult
from genreorganizer.library.jobs import Progress
from genreorganizer.tags import pictures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from genreorganizer.app import App
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow
    from genreorganizer.library.jobs import Job


def encoded(kind: str, width: int = 40, height: int = 20) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 120, 30, 255))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(QByteArray(buffer.data()).data())


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP", "BMP"])
def test_pictures_are_made_small_and_keep_their_shape(kind: str) -> None:
    image = decoding.small(encoded(kind), 10)
    assert image is not None
    assert (image.width(), image.height()) == (10, 5)
    assert image.pixelColor(5, 2).green() > 100


def test_a_photograph_is_decoded_at_a_fraction_of_its_size() -> None:
    image = decoding.small(encoded("JPG", 3000, 2000), 30)
    assert image is not None
    assert (image.width(), image.height()) == (30, 20)


@pytest.mark.parametrize(
    "hostile",
    [
        bomb(),
        bomb(20_000, 1),
        png()[:20],
        png(64, 64)[:50],
        encoded("JPG")[:40],
        b"",
        b"\xff\xd8\xff" + bytes(100),
        b"GIF89a" + bytes(6),
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"%PDF-1.4",
    ],
)
def test_hostile_and_broken_pictures_are_none(hostile: bytes) -> None:
    assert decoding.small(hostile, 100) is None


def test_small_pictures_are_not_made_larger() -> None:
    image = decoding.small(png(4, 4), 100)
    assert image is not None
    assert image.width() == 4


def test_covers_are_kept_on_disk_and_found_anew_when_the_folder_changes(tmp_path: Path) -> None:
    (tmp_path / "music").mkdir()
    path = os.fsencode(make_audio(tmp_path / "music" / "a.mp3"))
    kept = cache.CoverCache(tmp_path / "covers")
    assert kept.cover(path) is None
    assert not (tmp_path / "covers").exists(), "who looks does not wait for the disk"
    assert kept.keep()
    assert not kept.keep()
    assert [file.stat().st_size for file in (tmp_path / "covers").iterdir()] == [0]
    (tmp_path / "music" / "cover.png").write_bytes(png(4, 4))
    os.utime(tmp_path / "music", ns=(1, 1))
    found = kept.cover(path)
    assert found is not None
    assert found.width() == 4
    assert kept.keep()
    (tmp_path / "music" / "cover.png").write_bytes(b"not looked at again")
    again = cache.CoverCache(tmp_path / "covers").cover(path)
    assert again is not None
    assert kept.cover(b"/not/there.mp3") is None


def test_the_disk_holds_no_more_than_so_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        file = tmp_path / str(number)
        file.touch()
        os.utime(file, ns=(number, number))
    monkeypatch.setattr(cache, "MOST_FILES", 10)
    monkeypatch.setattr(cache, "_KEPT", 5)
    cache.CoverCache(tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["10", "11", "7", "8", "9"]


@pytest.fixture
def shown(session: Session, tmp_path: Path) -> Covers:
    covers = Covers(session, session, tmp_path / "covers")
    session.extras.begin()
    session.settled.emit()
    return covers


def test_a_cover_arrives_after_it_was_asked_for_and_is_remembered(
    qtbot: QtBot, shown: Covers, tmp_path: Path
) -> None:
    path = os.fsencode(with_cover(tmp_path / "a.mp3", png(40, 40)))
    with qtbot.waitSignal(shown.arrived) as arrived:
        assert shown.cover(path, 20, 2.0) is None
        assert shown.cover(path, 20, 2.0) is None, "it is asked for once"
    assert arrived.args == [path]
    found = shown.cover(path, 20, 2.0)
    assert found is not None
    assert (found.width(), found.deviceIndependentSize().width()) == (40, 20)


def test_the_thread_makes_ready_for_files_while_none_is_wanted(
    qtbot: QtBot, shown: Covers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = threading.Event()
    monkeypatch.setattr(pictures, "prepare", ready.set)
    shown.cover(os.fsencode(tmp_path / "gone" / "a.mp3"), 20)
    qtbot.waitUntil(ready.is_set)


def test_memory_is_bounded_and_the_oldest_go_first(
    qtbot: QtBot, shown: Covers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [os.fsencode(with_cover(tmp_path / f"{n}.mp3", png(50, 50))) for n in range(4)]
    monkeypatch.setattr(covers, "MOST_BYTES", 2 * (50 * 50 * 4 + 256))
    for path in paths:
        with qtbot.waitSignal(shown.arrived):
            shown.cover(path, 50)
    assert shown._bytes <= covers.MOST_BYTES
    assert [wanted.path for wanted in shown._known] == paths[2:]


@pytest.mark.parametrize("moved", [False, True])
def test_a_job_renews_the_covers_of_the_files_it_changed_and_no_others(
    qtbot: QtBot,
    shown: Covers,
    session: Session,
    open_made: Callable[[int], App],
    tmp_path: Path,
    moved: bool,
) -> None:
    session.open(open_made(0))
    names = ("a/1.mp3", "a/2.mp3", "b/1.mp3")
    for folder in "ab":
        (tmp_path / folder).mkdir()
    paths = [os.fsencode(with_cover(tmp_path / name, png(50, 50))) for name in names]
    for path in paths:
        with qtbot.waitSignal(shown.arrived):
            shown.cover(path, 50)
    target = os.fsencode(tmp_path / "c" / "1.mp3") if moved else None

    def job(_app: App) -> Job[None]:
        yield Progress(1, 2, item=FileResult(paths[0], "written", (), (), target=target))
        yield Progress(2, 2, item=FileResult(paths[2], "unchanged", (), ()))

    with qtbot.waitSignal(shown.forgotten):
        session.start(
            JobOperation(
                "write", "Writing", job, "write",
                undo=lambda _summary: step_back(0, None),
            )
        )  # fmt: skip
    assert {wanted.path for wanted in shown._stale} == set(paths[: 2 if moved else 1])
    with qtbot.waitSignal(shown.arrived):
        assert shown.cover(paths[0], 50) is not None, "what is known is shown until then"


def test_the_grid_shows_albums_and_decides_on_them(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("all")
    window.actions_by_name["covers"].trigger()
    grid = window.tracks.grid
    qtbot.waitUntil(lambda: len(grid.grid.albums) > 0)
    assert grid.isVisible()
    assert window.tracks.selected_albums() == [grid.grid.albums[0]]
    qtbot.waitUntil(lambda: window.inspector.title.text() == grid.grid.albums[0].title)
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 1
    chosen = next(row for row, album in enumerate(grid.grid.albums) if album.sure_ids)
    flags = QItemSelectionModel.SelectionFlag
    grid.selectionModel().setCurrentIndex(grid.grid.index(chosen), flags.ClearAndSelect)
    album = grid.grid.albums[chosen]
    window.actions_by_name["accept"].trigger()
    qtbot.waitUntil(
        lambda: any(not other.sure_ids for other in grid.grid.albums if other.title == album.title)
    )
    window.actions_by_name["as_tracks"].trigger()
    qtbot.waitUntil(window.tracks.table.isVisible)


class NotingCards(AlbumCards):
    """Notes which albums are painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(None, parent)
        self.painted: set[int] = set()

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        self.painted.add(index.row())
        super().paint(painter, option, index)


def test_a_cover_that_arrives_paints_only_its_album(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("all")
    window.actions_by_name["covers"].trigger()
    grid = window.tracks.grid
    qtbot.waitUntil(lambda: len(grid.grid.albums) > 1 and not window.covers._asked)
    cards = NotingCards(grid)
    grid.setItemDelegate(cards)
    qtbot.waitUntil(lambda: len(cards.painted) > 1)

    def painted_on_arrival() -> set[int]:
        cards.painted.clear()
        window.covers.arrived.emit(grid.grid.albums[1].path)
        QApplication.processEvents()
        return cards.painted

    # Once the window is laid out, nothing else is painted meanwhile.
    qtbot.waitUntil(lambda: painted_on_arrival() == {1})


def test_a_list_is_shown_in_one_way_at_a_time(qtbot: QtBot, window: MainWindow) -> None:
    names = ("as_tracks", "albums", "covers")
    actions = [window.actions_by_name[name] for name in names]

    def checked() -> list[bool]:
        return [action.isChecked() for action in actions]

    assert checked() == [True, False, False]
    for number in (1, 2):
        actions[number].trigger()
        assert checked() == [at == number for at in range(3)]
    actions[2].trigger()
    assert checked() == [True, False, False]
    qtbot.waitUntil(window.tracks.table.isVisible)
