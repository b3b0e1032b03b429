# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the classifiers: cards, mistakes, choosing, comparing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextTable
from support.media import make_audio
from support.small_library import add_tracks
from support.tiny_model import make_model

from genreorganizer import settings
from genreorganizer.app import App
from genreorganizer.classify import card
from genreorganizer.classify.reality import CLEAN, Condition, Reality, Share
from genreorganizer.classify.registry import Registry
from genreorganizer.db.engine import open_database
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.tag_fields import AudioProperties
from genreorganizer.domain.track_detail import TrackDetail
from genreorganizer.gui.classifiers import model_card, model_reality
from genreorganizer.gui.classifiers.confusion import ConfusionView, _contrast
from genreorganizer.gui.classifiers.dialog import ModelsDialog
from genreorganizer.gui.classifiers.install_dialog import FetchDialog
from genreorganizer.gui.inspector import presenter
from genreorganizer.gui.widgets import file_dialogs
from genreorganizer.library import models as models_of_library
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session

CONFUSION = {"labels": ["Rock", "Jazz"], "counts": [[5, 0], [2, 8]], "counted_on": "a few tracks"}


def test_the_matrix_looks_the_same_beside_writing_from_right_to_left(
    qtbot: QtBot, look: None
) -> None:
    def painted(direction: Qt.LayoutDirection) -> QImage:
        view = ConfusionView()
        qtbot.addWidget(view)
        view.setLayoutDirection(direction)
        view.set_counts(["Jazz", "Drum & Bass"], ["Jazz", "Drum & Bass"], [[3, 1], [0, 5]])
        view.resize(400, 200)
        return view.grab().toImage()

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert painted(left) == painted(right)


def test_the_matrix_is_painted_and_told(qtbot: QtBot, look: None) -> None:
    view = ConfusionView()
    qtbot.addWidget(view)
    view.set_counts(("jazz", "rock"), ("jazz", "rock"), ((8, 2), (0, 5)))
    assert view.accessibleDescription() == "jazz: jazz 8, rock 2; rock: rock 5"
    view.resize(view.sizeHint() * 2)
    picture = view.grab().toImage()
    cells = [view._cell(row, column).topLeft().toPoint() for row, column in ((1, 1), (1, 0))]
    colors = [picture.pixelColor(at.x() + 4, at.y() + 4) for at in cells]
    assert _contrast(*colors) > 3


class TinyApp(App):
    models: Path

    @property
    def registry(self) -> Registry:
        return Registry([self.models])


@pytest.fixture
def app(tmp_path: Path, session: Session, look: None, monkeypatch: pytest.MonkeyPatch) -> TinyApp:
    from genreorganizer.library import analyze
    from genreorganizer.library.jobs import drain

    monkeypatch.setattr(analyze, "analysis_pool", lambda _settings: InlinePool())
    folder = tmp_path / "models"
    for name in ("one", "two"):
        make_model(folder, name)
    manifest = folder / "one" / "manifest.json"
    stored = json.loads(manifest.read_text())
    stored["metrics"] = [
        {"name": name, "value": value, "low": 0.1, "high": 0.9, "count": 50, "note": ""}
        for name, value in (("valid_accuracy", 0.9), ("test_accuracy", 0.71), ("ece", 0.1))
    ]
    stored["training_data"] = ["Two <i>records</i>"]
    stored["precision"] = {
        "jazz": [{"threshold": 0.0, "taken": 9, "right": 4}],
        "rock": [{"threshold": 0.0, "taken": 8, "right": 8}],
    }
    manifest.write_text(json.dumps(stored))
    manifest = folder / "two" / "manifest.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), "confusion": CONFUSION}))
    (folder / "bad").mkdir()
    (folder / "bad" / "manifest.json").write_text("{}")
    made = TinyApp(open_database(tmp_path / "l.sqlite"), tmp_path / "s.toml", settings.Settings())
    made.models = folder
    files = [
        make_audio(
            tmp_path / f"{n}.wav",
            seconds=3.0,
            signal=lambda times: 0.5 * np.sin(2 * np.pi * 200 * times),
        )
        for n in range(2)
    ]
    add_tracks(made.database, tmp_path, files)
    drain(analyze.analyze(made.database, made.registry, settings=made.settings.analysis,
                          model_ids=["one"]))  # fmt: skip
    session.open(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, app: TinyApp, session: Session) -> Iterator[ModelsDialog]:
    row = app.read(read_rows, [1])[0]
    made = ModelsDialog(session, row)
    made.show()
    qtbot.waitUntil(lambda: made.list.ticked() == ["one"] and made.compare.table.rowCount() > 0)
    yield made
    made.close()


def test_each_model_says_how_often_it_is_right(dialog: ModelsDialog) -> None:
    lines = dialog.list.text_of("one").splitlines()
    assert lines[0] == "one – in use"
    assert lines[1] == "right for about 7 of 10 tracks"
    assert "10 tracks" not in dialog.list.text_of("two")


def test_a_model_without_a_card_is_told_from_its_manifest(dialog: ModelsDialog) -> None:
    dialog.list.choose("one")
    told = dialog.card.toPlainText()
    assert "71%" in told
    assert "When it says jazz, it is right in 4 of 9 cases." in told
    assert not dialog.confusion.isVisibleTo(cast("Any", dialog.tabs.widget(1)))


def test_a_card_and_its_mistakes_show(dialog: ModelsDialog) -> None:
    dialog.list.choose("two")
    assert "Counted on a few tracks." in dialog.details.toPlainText()
    assert "Jazz: found in 8 of 10; taken for Rock (2)" in dialog.card.toPlainText()
    assert "Rock: found" not in dialog.card.toPlainText()
    assert dialog.confusion.isVisibleTo(cast("Any", dialog.tabs.widget(1)))
    dialog.list.choose("bad")
    assert "bad" in dialog.card.toPlainText()


def test_a_card_is_set_as_its_language_is_written(
    dialog: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = "Not *sure*\n\n| First | Last |\n|-|-|\n| 1 | 2 |\n"
    monkeypatch.setattr(model_card, "details", lambda *_: card)
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        dialog.list.choose("two")
    finally:
        QLocale.setDefault(before)
    shown = dialog.details.document()
    table = shown.rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    assert table.cellAt(0, 1).firstCursorPosition().block().text() == "First"
    slanted = [part.format.fontItalic() for part in shown.begin().textFormats()]
    assert slanted == [False, False], "Arabic knows no italic; fonts have no letters for it"


def test_research_models_are_folded_away_and_found(
    qtbot: QtBot, dialog: ModelsDialog, session: Session, app: TinyApp
) -> None:
    tree = dialog.list.tree
    names = [tree.topLevelItem(row).text(0).splitlines()[0] for row in range(2)]
    assert names == ["one – in use", "Advanced: 2 research models"]
    group = tree.topLevelItem(1)
    assert group is not None
    assert not group.isExpanded()
    dialog.list.search.setText("TWO")
    assert group.isExpanded()
    hidden = {
        group.child(row).text(0).splitlines()[0]: group.child(row).isHidden() for row in range(2)
    }
    assert hidden == {"two": False, "bad": True}
    dialog.list.search.setText("nothing of that name")
    assert group.isHidden()
    dialog.list.search.clear()
    assert not group.isExpanded()
    tree.itemClicked.emit(group, 0)
    assert group.isExpanded()
    dialog.list.tick("two")
    qtbot.waitUntil(dialog._use.isEnabled)
    dialog._use.click()
    qtbot.waitUntil(lambda: dialog._active == ["one", "two"])
    assert dialog.list.text_of("two").startswith("two – in use")
    qtbot.waitUntil(lambda: session.jobs.running is None)


def test_what_a_choice_means_is_told_before_it_is_made(
    qtbot: QtBot, dialog: ModelsDialog, session: Session, app: TinyApp
) -> None:
    dialog.list.tick("two")
    dialog.list.tick("one", ticked=False)
    qtbot.waitUntil(dialog._use.isEnabled)
    assert "2 track" in dialog.consequence.text()
    assert dialog.analyze.isVisible()
    dialog._use.click()
    qtbot.waitUntil(lambda: dialog._active == ["two"])
    qtbot.waitUntil(lambda: session.jobs.running is None)
    assert app.read(models_of_library.unanalyzed, app.registry, ["two"]) == 0
    assert not dialog._use.isEnabled()


def test_models_are_compared_on_one_track(
    qtbot: QtBot, dialog: ModelsDialog, session: Session
) -> None:
    page = dialog.compare
    assert page.table.columnCount() == 1
    assert page.table.horizontalHeaderItem(0).text() == "one"
    assert page.table.verticalHeaderItem(0).text() == "Rock"
    assert page.table.item(0, 0).font().bold()
    dialog.list.choose("one")
    assert not page.listen.isVisibleTo(page)
    dialog.list.choose("two")
    assert page.listen.text() == "&Let two listen to this track"
    page.listen.click()
    qtbot.waitUntil(lambda: page.table.columnCount() == 2)
    assert not page.listen.isVisibleTo(page)
    assert page.table.item(0, 0).text() == page.table.item(0, 1).text()
    qtbot.waitUntil(lambda: session.jobs.running is None)


def test_damaged_and_foreign_recordings_are_told_of() -> None:
    share = Share(0.5, 0.25, 0.75)
    rows = [
        Condition("gtzan", damage, 290, share, Share(same, 0, 1), share, share)
        for damage, same in ((CLEAN, 1.0), ("hum", 0.9), ("mp3_32k", 0.4), ("crackle", 0.6))
    ]
    found = Reality("abc", tuple(rows))
    brief = model_reality.in_brief(found)
    assert "**Clips of GTZAN** (290): 50% right" in brief
    assert "MP3 at 32 kbit/s (40%), crackle of a worn record (60%)" in brief
    told = card.reality_tables(found, model_card.Translated())
    assert "| hum of the mains | 50.0 (25–75) | 90.0 (0–100) |" in told


def test_the_strongest_tags_are_told_in_one_line(app: TinyApp) -> None:
    row = app.read(read_rows, [1])[0]
    told = TrackDetail(row, tags=(("soul", 0.61), ("funk", 0.2), ("sad", 0.19)))
    assert presenter.tags(told) == "Also sounds like: soul\u00a0(61%), funk\u00a0(20%)"
    assert presenter.tags(TrackDetail(row)) == ""


def test_an_answer_from_little_music_is_shown_as_such(app: TinyApp) -> None:
    row = app.read(read_rows, [1])[0]

    def remark(windows: int) -> str:
        heard = tuple((5.0 * n, (1.0,)) for n in range(windows))
        return presenter.evidence(TrackDetail(one, windows=heard, window_s=4.88))

    one = replace(row, audio=AudioProperties(duration_s=200.0))
    assert remark(1) == "Based on only 5 s of music, so less certain."
    assert remark(4) == "Based on only 20 s of music, so less certain."
    assert remark(6) == ""
    assert remark(0) == ""
    one = replace(row, audio=AudioProperties(duration_s=3.2))
    assert remark(1) == "Based on only 3 s of music, so less certain."


class OwnApp(TinyApp):
    own: Path

    @property
    def registry(self) -> Registry:
        return Registry([self.models, self.own])


@pytest.fixture
def roomy(
    app: TinyApp, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> OwnApp:
    """The same with a folder for models of the user's own."""
    from genreorganizer.library import installing

    monkeypatch.setattr(installing, "trial_pool", InlinePool)
    made = OwnApp(app.database, app.settings_path, app.settings)
    made.models, made.own = app.models, tmp_path / "own"
    session.open(made)
    return made


def test_a_model_is_installed_used_and_removed(
    qtbot: QtBot, roomy: OwnApp, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = make_model(tmp_path / "brought", "mine") / "mine"
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: str(source))
    dialog = ModelsDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.list.ticked()))
    assert not dialog.remove.isEnabled()
    dialog._install_folder()
    qtbot.waitUntil(lambda: "mine is installed" in dialog.consequence.text())
    dialog.list.choose("mine")
    assert dialog.remove.isEnabled()
    dialog.remove.click()
    qtbot.waitUntil(lambda: not (roomy.own / "mine").exists())
    qtbot.waitUntil(lambda: "mine" not in dialog._models)


def test_what_hinders_an_installation_is_said_in_the_dialog(
    qtbot: QtBot, roomy: OwnApp, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty.zip").write_bytes(b"nothing")
    monkeypatch.setattr(file_dialogs, "ask_file", lambda *_: str(tmp_path / "empty.zip"))
    dialog = ModelsDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.list.ticked()))
    dialog._install_file()
    qtbot.waitUntil(lambda: "not a ZIP file" in dialog.consequence.text())
    assert dialog.install.isEnabled()


def test_fetching_is_asked_about_first(
    qtbot: QtBot, roomy: OwnApp, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources: list[str] = []
    monkeypatch.setattr(ModelsDialog, "_install", lambda _self, source: sources.append(source))
    dialog = ModelsDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    for answer in ("reject", "accept"):
        dialog._fetch()
        asked = dialog.findChild(FetchDialog)
        assert asked is not None
        assert not sources
        getattr(asked, answer)()
        qtbot.waitUntil(lambda: dialog.findChild(FetchDialog) is None)
    assert sources == ["musicnn"]
