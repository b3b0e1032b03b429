# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the own genres: what can be learned, learning, using, going back."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from support import embedded_library
from support.embedded_library import Style
from support.media import make_audio
from support.small_library import add_tracks
from support.tiny_model import make_model

from genreorganizer import settings
from genreorganizer.app import App
from genreorganizer.classify.registry import Registry
from genreorganizer.db import options, tracks, vocabulary
from genreorganizer.db.engine import open_database
from genreorganizer.domain import genre_edits
from genreorganizer.domain.rules import parse
from genreorganizer.gui.genres.operations import change
from genreorganizer.gui.inspector import slow_lookup
from genreorganizer.gui.learning import flows
from genreorganizer.gui.learning.dialog import LearnDialog
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.library import models, review
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import drain
from genreorganizer.library.learning import timelines
from genreorganizer.library.learning.analyzing import analyze
from genreorganizer.library.learning.judge import keep
from genreorganizer.library.learning.learn import learn
from genreorganizer.library.learning.recipe import Recipe
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session

STYLES = (
    *(Style(("Soul",)), Style(("Tango",), 20, 5), Style(("Ambient",)), Style(("Polka",), 5)),
    Style((), 30, 5, sound="Tango"),
)


class OwnApp(App):
    """The program with a tiny classifier and a folder for what is learned."""

    folders: tuple[Path, ...]

    @property
    def registry(self) -> Registry:
        return Registry(self.folders)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OwnApp:
    for module in ("learn.fitting_pool", "judge.judging_pool"):
        monkeypatch.setattr(f"genreorganizer.library.learning.{module}", InlinePool)
    make_model(tmp_path / "shipped")
    database = open_database(tmp_path / "library.sqlite")
    embedded_library.fill(database, STYLES)
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, "tiny")
    made = OwnApp(database, tmp_path / "settings.toml", settings.Settings())
    made.folders = (tmp_path / "shipped", tmp_path / "own")
    return made


@pytest.fixture
def dialog(qtbot: QtBot, look: None, session: Session, app: OwnApp) -> LearnDialog:
    session.open(app)
    made = LearnDialog(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.genres.topLevelItemCount() > 0)
    return made


def _lines(dialog: LearnDialog) -> list[list[str]]:
    items = [dialog.genres.topLevelItem(row) for row in range(dialog.genres.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items if item is not None]


def _learned(qtbot: QtBot, dialog: LearnDialog) -> None:
    qtbot.mouseClick(dialog.learn, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)


def test_genres_are_listed_with_what_they_lack(dialog: LearnDialog) -> None:
    assert _lines(dialog) == [
        ["Tango", "20", "5", "yes"],
        ["Ambient", "12", "4", "yes"],
        ["Soul", "12", "4", "yes"],
        ["Polka", "5", "4", "not yet: 3 more tracks"],
    ]
    assert dialog.learn.isEnabled()
    polka = dialog.genres.topLevelItem(3)
    assert polka is not None
    assert polka.data(0, Qt.ItemDataRole.CheckStateRole) is None


def test_learning_is_shown_used_and_taken_back(
    qtbot: QtBot, dialog: LearnDialog, app: OwnApp
) -> None:
    _learned(qtbot, dialog)
    assert dialog.verdict.text() == "Better than without learning."
    assert "of 44 tracks its best guess is right for" in dialog.figures.text()
    assert dialog.picture.accessibleDescription().startswith("Tango: Tango 20")
    assert "suggestions would change" in dialog.status.text()
    assert not app.folders[-1].exists()
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.status.text().startswith("In use."))
    with app.database.reading() as connection:
        assert models.active_ids(connection, app.registry) == ("my-genres",)
    assert dialog.former.isHidden()
    soul = dialog.genres.topLevelItem(2)
    assert soul is not None
    qtbot.waitUntil(dialog.learn.isEnabled)
    soul.setCheckState(0, Qt.CheckState.Unchecked)
    _learned(qtbot, dialog)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.former.isHidden())
    assert app.registry.manifest("my-genres").labels == ("Tango", "Ambient")
    qtbot.mouseClick(dialog.former, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.status.text() == "The former genres are back.")
    assert app.registry.manifest("my-genres").labels == ("Tango", "Ambient", "Soul")


def test_figures_stand_in_writing_from_right_to_left(
    qtbot: QtBot, dialog: LearnDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = Qt.LayoutDirection.RightToLeft
    monkeypatch.setattr(QGuiApplication, "layoutDirection", lambda: right)
    _learned(qtbot, dialog)
    assert "%" in dialog.figures.text()
    assert "\ufffd" not in dialog.figures.text()


def test_what_was_learned_can_be_discarded(qtbot: QtBot, dialog: LearnDialog, app: OwnApp) -> None:
    _learned(qtbot, dialog)
    qtbot.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentIndex() == 0
    assert not app.folders[-1].exists()
    assert not dialog.learn.isHidden()


def test_one_ticked_genre_is_not_enough(dialog: LearnDialog) -> None:
    for row in (0, 1):
        item = dialog.genres.topLevelItem(row)
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.learn.isEnabled()


def test_a_change_of_the_genres_is_seen_at_once(
    qtbot: QtBot, dialog: LearnDialog, session: Session
) -> None:
    words = session.app.read(vocabulary.load)
    with qtbot.waitSignal(dialog.genres_wanted):
        dialog.edit.click()
    (unticked,) = dialog.genres.findItems("Soul", Qt.MatchFlag.MatchExactly)
    unticked.setCheckState(0, Qt.CheckState.Unchecked)
    changed = genre_edits.with_placeholders(words, [*words.placeholders, "Tango"])
    session.perform(change(changed=changed))
    qtbot.waitUntil(lambda: "Tango" not in [line[0] for line in _lines(dialog)])
    (still,) = dialog.genres.findItems("Soul", Qt.MatchFlag.MatchExactly)
    assert still.checkState(0) is Qt.CheckState.Unchecked


def test_other_sources(qtbot: QtBot, dialog: LearnDialog) -> None:
    dialog.source.setCurrentIndex(dialog.source.findData("decisions"))
    qtbot.waitUntil(lambda: dialog.genres.topLevelItemCount() == 0)
    assert "at least two genres" in dialog.status.text()
    assert not dialog.learn.isEnabled()
    dialog.source.setCurrentIndex(dialog.source.findData("folders"))
    assert not dialog.level.isHidden()
    qtbot.waitUntil(lambda: dialog.genres.topLevelItemCount() > 0)


def test_a_failure_is_told_on_the_page(qtbot: QtBot, dialog: LearnDialog, app: OwnApp) -> None:
    (app.folders[0] / "my-genres").mkdir()
    manifest = (app.folders[0] / "tiny" / "manifest.json").read_text()
    (app.folders[0] / "my-genres" / "manifest.json").write_text(manifest)
    qtbot.mouseClick(dialog.learn, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "another model called my-genres" in dialog.status.text())
    assert dialog.bar.isHidden()
    assert dialog.learn.isEnabled()


def test_the_window_lists_what_to_review_and_offers_to_learn_again(
    qtbot: QtBot, look: None, session: Session, app: OwnApp, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = MainWindow(session, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()
    session.open(app)
    window.actions_by_name["learn"].trigger()
    dialog = next(one for one in window.findChildren(LearnDialog))
    qtbot.waitUntil(lambda: dialog.genres.topLevelItemCount() > 0)
    _learned(qtbot, dialog)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.status.text().startswith("In use."))
    qtbot.waitUntil(dialog.review.isEnabled)
    qtbot.mouseClick(dialog.review, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 20)
    monkeypatch.setattr(flows, "ENOUGH", 3)
    told: list[str] = []
    monkeypatch.setattr(window.messages, "show", lambda text, **_: told.append(text))
    with app.database.writing() as connection:
        review.accept(connection, window.tracks.model.ids[:3], genres=("Tango",))
    window.learning._look_for_news()
    qtbot.waitUntil(lambda: told == ["You have accepted 3 genres since yours were learned."])
    window.learning._look_for_news()
    window.close()
    session.close()


def test_a_judged_track_that_is_looked_at_gets_a_timeline_of_the_own_genres(
    qtbot: QtBot, look: None, session: Session, app: OwnApp, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(timelines, "analysis_pool", lambda _settings: InlinePool())
    monkeypatch.setattr(slow_lookup, "_DELAY_MS", 0)
    songs = [make_audio(tmp_path / f"{number}.flac", seconds=4) for number in range(2)]
    ids = add_tracks(app.database, tmp_path, songs)
    heard = settings.AnalysisSettings(excerpts=2, excerpt_seconds=2.0)
    drain(analyze(app.database, app.registry, settings=heard, pool=InlinePool()))
    drain(
        keep(app.database, app.registry, drain(learn(app.database, app.registry, Recipe())).bundle)
    )
    drain(models.use(app.database, app.registry, ["my-genres"]))
    songs[1].unlink()
    window = MainWindow(session, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()
    session.open(app)
    inspector = window.inspector
    window.navigation.choose("all")
    window.reviewing.go_to_track(ids[0])
    qtbot.waitUntil(lambda: "Soul" in inspector.timeline.timeline.names)
    assert inspector.timeline_heading.text() == "Through the track"
    window.reviewing.go_to_track(ids[1])
    qtbot.waitUntil(lambda: "not there" in inspector.timeline_heading.toolTip())
    assert inspector.timeline_heading.text() == "Through the track, before learning"
    assert "Soul" not in inspector.timeline.timeline.names
    window.close()
    session.close()


def test_the_program_learns_again_by_itself_where_that_is_wanted_and_changes_nothing(
    qtbot: QtBot, look: None, session: Session, app: OwnApp, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    chosen = settings.LibrarySettings(learn=True)
    app.change_settings(dataclasses.replace(app.settings, library=chosen))
    learned = drain(learn(app.database, app.registry, Recipe(left_out=("Soul",))))
    drain(keep(app.database, app.registry, learned.bundle))
    drain(models.use(app.database, app.registry, ["my-genres"]))
    window = MainWindow(session, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()
    session.open(app)
    monkeypatch.setattr(flows, "ENOUGH", 3)
    told: dict[str, Any] = {}
    monkeypatch.setattr(window.messages, "show", lambda text, choices: told.update({text: choices}))
    with app.database.writing() as connection:
        untagged = tracks.track_ids(
            connection, rule=parse('genre:""'), context=query_context(connection)
        )
        review.accept(connection, untagged[:3], genres=("Tango",))
    window.learning._look_for_news()
    qtbot.waitUntil(lambda: len(told) == 1)
    ((text, choices),) = told.items()
    assert text.startswith("Your genres were learned again.")
    assert app.registry.manifest("my-genres").version.startswith("1-")
    choices[0][1]()
    dialog = next(one for one in window.findChildren(LearnDialog))
    assert dialog.pages.currentIndex() == 1
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.status.text().startswith("In use."))
    assert app.registry.manifest("my-genres").version.startswith("2-")
    assert "Soul" not in app.registry.manifest("my-genres").labels
    window.close()
    session.close()
