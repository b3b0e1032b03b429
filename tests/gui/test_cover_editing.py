# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers in the window: old and new, the write, what is painted then, and the way back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from support.media import make_audio
from support.pictures import painted, with_cover

from genreorganizer.gui.covers import decoding
from genreorganizer.gui.covers.given import as_png, has_picture, picture_in
from genreorganizer.gui.editing import cover_dialog, cover_flows
from genreorganizer.gui.editing.cover_dialog import CoverDialog
from genreorganizer.gui.writing.history import HistoryDialog
from genreorganizer.tags import CoverPicture, pictures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow

OLD, NEW = painted(1), painted(2)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    music = tmp_path / "music"
    music.mkdir()
    with_cover(music / "1.mp3", OLD)
    make_audio(music / "2.flac", seconds=0.4, metadata={"artist": "AC/DC", "album": "Loud"})
    return music


@pytest.fixture
def window(window_of: Callable[[Path], MainWindow], music: Path) -> MainWindow:
    return window_of(music)


def opened(window: MainWindow, qtbot: QtBot, action: str = "set_cover") -> CoverDialog:
    window.actions_by_name["select_all"].trigger()
    qtbot.waitUntil(window.actions_by_name[action].isEnabled)
    window.actions_by_name[action].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(CoverDialog)))
    (dialog,) = window.findChildren(CoverDialog)
    qtbot.waitUntil(lambda: dialog.about_old.text() != "Reading covers…")
    return dialog


def covers(music: Path) -> list[bytes | None]:
    return [pictures.cover(song) for song in sorted(music.iterdir())]


def chosen(dialog: CoverDialog, qtbot: QtBot, given: Path | bytes | QImage) -> None:
    dialog.take(given)
    qtbot.waitUntil(dialog.ok.isEnabled)


def test_old_and_new_stand_side_by_side_before_anything_is_written(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    dialog = opened(window, qtbot)
    assert dialog.windowTitle() == "Cover of 2 tracks"
    assert "PNG 240 × 240" in dialog.about_old.text()
    assert "Not all of the tracks have this cover" in dialog.about_old.text()
    assert not dialog.ok.isEnabled()
    chosen(dialog, qtbot, NEW)
    assert "PNG 240 × 240" in dialog.about_new.text()
    assert dialog.ok.text() == "&Write 2 files"
    assert covers(music) == [OLD, None]
    dialog.reject()


def test_files_that_take_no_cover_are_not_counted(
    window_of: Callable[[Path], MainWindow], qtbot: QtBot, music: Path
) -> None:
    make_audio(music / "3.mka", seconds=0.5)
    dialog = opened(window_of(music), qtbot)
    assert dialog.ok.text() == "&Write 2 files"
    dialog.reject()


@pytest.mark.parametrize(
    ("covers", "common", "read"),
    [
        ([OLD, OLD, OLD], True, 3),
        ([OLD, NEW, OLD], False, 2),
        ([OLD, None, OLD], False, 2),
        ([None, None, NEW, OLD], False, 3),
        ([None], True, 1),
    ],
)
def test_covers_are_read_one_by_one_until_two_differ(
    monkeypatch: pytest.MonkeyPatch, covers: list[bytes | None], common: bool, read: int
) -> None:
    left = list(covers)
    monkeypatch.setattr(pictures, "cover", lambda _path: left.pop(0))
    found = cover_dialog.present([b"a"] * len(covers), 24)
    assert (found.first is None) == (not any(covers))
    assert found.common == common
    assert len(covers) - len(left) == read


def test_a_cover_is_written_undone_and_told_in_the_history(
    window: MainWindow, qtbot: QtBot, session: Session, music: Path
) -> None:
    dialog = opened(window, qtbot)
    chosen(dialog, qtbot, NEW)
    dialog.accept()
    qtbot.waitUntil(lambda: covers(music) == [NEW, NEW])
    qtbot.waitUntil(lambda: session.undo.next_undo is not None)
    window.writing.show_history()
    (history,) = window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: history.entries.topLevelItemCount() == 2)
    item = history.batches.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "Covers changed"
    shown = {
        history.entries.topLevelItem(row).text(column) for row in range(2) for column in (1, 2)
    }
    assert "Cover: –" in shown
    assert all(text.startswith("Cover: ") and "#" not in text for text in shown)
    history.reject()
    window.undoing.undo_at_once()
    qtbot.waitUntil(lambda: covers(music) == [OLD, None])


def test_a_cover_is_taken_out(window: MainWindow, qtbot: QtBot, music: Path) -> None:
    dialog = opened(window, qtbot, "remove_cover")
    assert dialog.windowTitle() == "Remove the cover of 2 tracks"
    assert not dialog.choose.isVisible()
    assert dialog.about_new.text() == "No cover"
    dialog.accept()
    qtbot.waitUntil(lambda: covers(music) == [None, None])


def test_what_is_no_picture_is_told_and_cannot_be_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(window, qtbot)
    chosen(dialog, qtbot, NEW)
    (tmp_path / "a.png").write_bytes(b"text")
    dialog.take(tmp_path / "a.png")
    qtbot.waitUntil(lambda: not dialog.ok.isEnabled())
    assert "not a JPEG, PNG, GIF or WebP picture" in dialog.about_new.text()
    dialog.take(NEW[:-200] + bytes(200))  # broken inside
    qtbot.waitUntil(lambda: "damaged" in dialog.about_new.text())
    assert not dialog.ok.isEnabled()
    dialog.reject()


def test_a_picture_is_pasted_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setData("image/png", NEW)
    QGuiApplication.clipboard().setMimeData(data)
    dialog = opened(window, qtbot)
    qtbot.waitUntil(dialog.paste.isEnabled)
    dialog.paste.click()
    qtbot.waitUntil(dialog.ok.isEnabled)
    with qtbot.waitSignal(dialog.write_requested) as written:
        dialog.accept()
    assert written.args == [CoverPicture.of(NEW)]
    QGuiApplication.clipboard().clear()


def test_files_and_pixels_can_be_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    file, text = QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.JPG")])
    assert picture_in(file) == tmp_path / "b.JPG"
    text.setText("text")
    assert not has_picture(text)
    assert picture_in(text) is None
    image, pixels = QImage(4, 4, QImage.Format.Format_RGB32), QMimeData()
    image.fill(0)
    pixels.setImageData(image)
    assert has_picture(pixels)
    found = picture_in(pixels)
    assert isinstance(found, QImage)
    assert CoverPicture.of(as_png(found)).size.width == 4


def test_pictures_are_decoded_and_pixels_encoded_beside_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = {"small": set[int](), "as_png": set[int]()}

    def noting(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*given: object) -> object:
            threads[name].add(threading.get_ident())
            return function(*given)

        return noted

    monkeypatch.setattr(decoding, "small", noting("small", decoding.small))
    monkeypatch.setattr(cover_dialog, "as_png", noting("as_png", as_png))
    dialog = opened(window, qtbot)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    chosen(dialog, qtbot, image)
    assert "PNG 4 × 4" in dialog.about_new.text()
    for name, seen in threads.items():
        assert seen, name
        assert threading.get_ident() not in seen, name
    dialog.reject()


def test_views_paint_the_new_cover_after_a_write(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    song = str(music / "1.mp3").encode()
    qtbot.waitUntil(lambda: window.covers.cover(song, 60) is not None)
    old = window.covers.cover(song, 60)
    assert old is not None
    before = old.toImage()
    dialog = opened(window, qtbot)
    chosen(dialog, qtbot, NEW)
    dialog.accept()

    def renewed() -> bool:
        now = window.covers.cover(song, 60)
        assert now is not None  # the old one is shown until the new one is there
        return now.toImage() != before

    qtbot.waitUntil(renewed)


def test_a_cover_is_saved_under_a_name_made_of_the_album(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(_parent: object, _title: str, proposed: str, _kinds: str) -> str:
        asked.append(proposed)
        return str(tmp_path / "saved.png")

    monkeypatch.setattr(cover_flows, "ask_target", answer)
    dialog = opened(window, qtbot)
    chosen(dialog, qtbot, NEW)
    dialog.accept()
    qtbot.waitUntil(
        lambda: all(pictures.cover(song) == NEW for song in sorted((tmp_path / "music").iterdir()))
    )
    qtbot.waitUntil(lambda: window.tracks.current_row() is not None)
    window.actions_by_name["save_cover"].trigger()
    qtbot.waitUntil((tmp_path / "saved.png").exists)
    qtbot.waitUntil(lambda: (tmp_path / "saved.png").read_bytes() == NEW)
    assert asked[0].endswith(".png")
