# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of genres over a made library."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from genreorganizer.db import vocabulary as table
from genreorganizer.gui.genres import editor
from genreorganizer.gui.genres.editor import VocabularyDialog
from genreorganizer.gui.session import places
from genreorganizer.library import queries

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> VocabularyDialog:
    window.actions_by_name["genres"].trigger()
    (found,) = (item for item in QApplication.topLevelWidgets() if type(item) is VocabularyDialog)
    qtbot.waitUntil(found.tabs.isEnabled)
    return found


def stored(window: MainWindow) -> Vocabulary:
    with window.session.app.database.reading() as connection:
        return table.load(connection)


def suggested(window: MainWindow, query: str) -> int:
    everything = places.VIEWS[0].place()
    return len(window.session.app.read(queries.track_ids, everything.listing(query)))


def test_a_rename_is_previewed_applied_and_undone(
    qtbot: QtBot, window: MainWindow, dialog: VocabularyDialog
) -> None:
    jazz = suggested(window, "suggested=Jazz")
    assert jazz > 0
    dialog.genres.choose("Jazz")
    dialog.genres.name.setFocus()
    dialog.genres.name.setText("Djazz")
    qtbot.keyClick(dialog.genres.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.genres.tree.currentItem().text(0) == "Djazz"
    dialog.tabs.setCurrentWidget(dialog.labels)
    assert dialog.labels.boxes["jazz"].currentText() == "Djazz"
    qtbot.waitUntil(lambda: "suggestion" in dialog.summary.text())
    assert stored(window).find("Djazz") is None
    dialog.accept()
    qtbot.waitUntil(lambda: stored(window).find("Djazz") is not None)
    assert stored(window).canonical("jazz") == "Djazz"
    qtbot.waitUntil(lambda: window.navigation.model.find("genre:Djazz").isValid())
    qtbot.waitUntil(lambda: suggested(window, "suggested=Djazz") == jazz)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: stored(window).canonical("jazz") == "Jazz")
    qtbot.waitUntil(window.actions_by_name["redo"].isEnabled)
    window.actions_by_name["redo"].trigger()
    qtbot.waitUntil(lambda: stored(window).canonical("jazz") == "Djazz")


def test_names_that_only_tags_hold_become_genres_or_spellings_of_one(
    qtbot: QtBot, window: MainWindow, dialog: VocabularyDialog
) -> None:
    page = dialog.genres
    page.show_words(stored(window), {"Jazz": 3, "Dixie land": 2, "Polka": 9, "🎵": 1})
    page.choose("Polka")
    below = page.tree.currentItem().parent()
    assert [below.child(row).text(0) for row in range(below.childCount())] == [
        "Polka",
        "Dixie land",
    ]
    assert page.unlisted_note.isVisible()
    assert not page.form.isEnabled()
    assert not page.remove.isEnabled()
    page.add.click()
    assert page.tree.currentItem().parent() is None
    assert page.form.isEnabled()
    assert not page.unlisted_note.isVisible()
    page.choose("Dixie land")
    page.tree.currentItem().setSelected(True)
    into = next(action for action in page.merge.menu().actions() if action.text() == "Jazz")
    into.trigger()
    assert not page.tree.findItems("Other names in tags", Qt.MatchFlag.MatchExactly)
    dialog.accept()
    qtbot.waitUntil(lambda: stored(window).find("Polka") is not None)
    assert stored(window).canonical("Dixie land") == "Jazz"


def test_names_of_tags_can_be_said_to_be_no_genre(
    qtbot: QtBot, window: MainWindow, dialog: VocabularyDialog
) -> None:
    page = dialog.genres
    page.show_words(stored(window), {"Podcast": 3, "Polka": 9, "Unknown": 4})
    page.choose("Jazz")
    assert not page.dismiss.isEnabled()
    page.choose("Podcast")
    page.dismiss.click()
    assert page.tree.currentItem().text(0) == "Polka", "“Unknown” is none of the names"
    lines = dialog.placeholders.lines.toPlainText().splitlines()
    assert "Podcast" in lines
    dialog.tabs.setCurrentWidget(dialog.placeholders)
    dialog.placeholders.lines.setPlainText("podcast\n\n hörspiel ")
    assert page.tree.findItems("Unknown", Qt.MatchFlag.MatchRecursive), "it is a name now"
    qtbot.waitUntil(lambda: "changes" in dialog.summary.text())
    dialog.accept()
    qtbot.waitUntil(lambda: stored(window).placeholders == ("hörspiel", "podcast"))
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: "Unknown" in stored(window).placeholders)


def test_parents_aliases_and_protection_are_kept(
    qtbot: QtBot, window: MainWindow, dialog: VocabularyDialog
) -> None:
    page = dialog.genres
    page.choose("Disco")
    page.parent_box.setCurrentIndex(page.parent_box.findData("Electronic"))
    page.parent_box.activated.emit(page.parent_box.currentIndex())
    page.aliases.setPlainText("Italo  Disco\n\nNu Disco")
    page.protected.click()
    dialog.accept()
    qtbot.waitUntil(lambda: stored(window).canonical("nu-disco") == "Disco")
    genre = stored(window).find("Disco")
    assert genre is not None
    assert (genre.parent, genre.aliases, genre.protected) == (
        "Electronic", ("Italo Disco", "Nu Disco"), True,
    )  # fmt: skip


def test_a_name_that_is_a_spelling_of_another_genre_names_that_one(
    dialog: VocabularyDialog,
) -> None:
    dialog.genres.choose("Disco")
    dialog.genres.name.setText("Rap")
    dialog.genres.name.editingFinished.emit()
    told = dialog.summary.text()
    assert 'already another spelling of "Hip-Hop"; merge "Rap" into that' in told
    dialog.reject()


def test_a_spelling_that_means_another_genre_bars_the_way(
    dialog: VocabularyDialog, qtbot: QtBot
) -> None:
    dialog.genres.choose("Disco")
    dialog.genres.aliases.setPlainText("rap")
    assert '"Rap" is already another spelling' in dialog.summary.text()
    assert not dialog._ok.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.genres.aliases.setPlainText("")
    assert dialog.summary.text() == ""
    dialog.reject()


def test_a_label_can_mean_another_genre(
    qtbot: QtBot, window: MainWindow, dialog: VocabularyDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.labels)
    box = dialog.labels.boxes["metal"]
    box.setEditText(" hip hop ")
    cast("Any", box).typed.emit()
    assert box.currentText() == "Hip-Hop"
    dialog.accept()
    qtbot.waitUntil(lambda: stored(window).for_label("metal") == "Hip-Hop")
    qtbot.waitUntil(lambda: suggested(window, "suggested=Metal") == 0)


def test_merging_by_menu_and_by_the_same_name(dialog: VocabularyDialog) -> None:
    page = dialog.genres
    page.choose("Metal")
    (into,) = (action for action in page.merge.menu().actions() if action.text() == "Rock")
    into.trigger()
    assert page.chosen().name == "Rock"
    assert "Metal" in page.aliases.toPlainText().splitlines()
    page.choose("Disco")
    page.name.setText("Pop")
    page.name.editingFinished.emit()
    assert page.chosen().name == "Pop"
    assert "Disco" in page.aliases.toPlainText().splitlines()
    dialog.done(0)


def test_escape_does_not_throw_edits_away_unasked(dialog: VocabularyDialog, qtbot: QtBot) -> None:
    dialog.genres.choose("Disco")
    dialog.genres.aliases.setPlainText("Italo Disco")
    qtbot.keyClick(dialog.genres.tree, Qt.Key.Key_Escape)
    (box,) = dialog.findChildren(QMessageBox)
    assert dialog.isVisible()
    box.defaultButton().click()
    assert dialog.isVisible()
    dialog.reject()
    box = dialog.findChildren(QMessageBox)[-1]
    next(button for button in box.buttons() if button is not box.defaultButton()).click()
    assert not dialog.isVisible()


def test_added_and_removed_genres_leave_nothing_behind(dialog: VocabularyDialog) -> None:
    page = dialog.genres
    page.add.click()
    page.name.setText("Skiffle")
    page.name.editingFinished.emit()
    assert page.aliases.toPlainText() == ""
    page.remove.click()
    assert dialog.summary.text() == ""
    assert not dialog._ok.isEnabled()
    dialog.reject()


def test_the_genre_that_is_shown_is_the_one_to_begin_with(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("genre:Jazz")
    qtbot.waitUntil(
        lambda: window.tracks.place is not None and window.tracks.place.key == "genre:Jazz"
    )
    window.actions_by_name["genres"].trigger()
    (found,) = (item for item in QApplication.topLevelWidgets() if type(item) is VocabularyDialog)
    qtbot.waitUntil(found.tabs.isEnabled)
    assert found.genres.name.text() == "Jazz"
    found.reject()


def test_a_list_of_no_genre_names_none_to_begin_with(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def made(_session: object, _parent: object, chosen: str) -> SimpleNamespace:
        begun.append(chosen)
        return SimpleNamespace(open=lambda: None)

    monkeypatch.setattr(editor, "VocabularyDialog", made)
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: window.tracks.place is not None and window.tracks.place.key == "all")
    window.actions_by_name["genres"].trigger()
    assert begun == [""], "a genre may be called as the list is"
