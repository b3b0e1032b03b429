# SPDX-License-Identifier: GPL-3.0-or-later
"""A run of the window program finishes what an earlier one left."""

from __future__ import annotations

import importlib
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from genreorganizer.db import stale
from genreorganizer.db.errors import damaged
from genreorganizer.gui import main
from genreorganizer.gui import program as running
from genreorganizer.gui.program import Program
from genreorganizer.gui.shell import display, instance, language
from genreorganizer.gui.style import theme
from genreorganizer.gui.window.actions import SPECS
from genreorganizer.messages import Message
from genreorganizer.settings import AppearanceSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from genreorganizer.app import App
    from genreorganizer.gui.session.session import Session


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """A run with an empty library, which is not open yet."""
    made = Program(qapp, tmp_path / "library.sqlite", [], time.perf_counter())
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()


def test_the_window_follows_the_desktop_unless_told_otherwise(
    qapp: QApplication, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    monkeypatch.setattr(theme, "apply", lambda _app, appearance: looks.append(appearance.theme))
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert looks == ["system"]
    program.window.program.appearance_changed.emit(
        Settings(appearance=AppearanceSettings(theme="light"))
    )
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert looks == ["system"]


def test_what_is_needed_soon_is_imported_behind_the_window(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported: list[tuple[str, bool]] = []
    main = threading.get_ident()

    def import_module(name: str) -> object:
        imported.append((name, threading.get_ident() == main))
        return importlib.import_module(name)

    monkeypatch.setattr(running, "importlib", SimpleNamespace(import_module=import_module))
    program._open_library()
    assert not imported
    qtbot.waitUntil(lambda: len(imported) == len(running._needed()))
    assert ("numpy", False) in imported
    assert ("genreorganizer.gui.settings.dialog", False) in imported
    assert not any(on_main for _name, on_main in imported)


@pytest.mark.parametrize("fails", [False, True])
def test_garbage_is_first_collected_when_what_is_needed_soon_is_imported(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch, *, fails: bool
) -> None:
    going_on = threading.Event()
    happened: list[str] = []

    def import_module(name: str) -> None:
        going_on.wait(timeout=60)
        happened.append("import")
        if fails:
            raise ImportError(name)

    program.session.broke.disconnect(program._crash.show)
    program.session.settled.connect(lambda: happened.append("settled"))
    monkeypatch.setattr(running, "importlib", SimpleNamespace(import_module=import_module))
    monkeypatch.setattr(program._garbage, "freeze", lambda: happened.append("freeze"))
    program._open_library()
    qtbot.waitUntil(lambda: "settled" in happened)
    going_on.set()
    qtbot.waitUntil(lambda: "freeze" in happened)
    imports = ["import"] * (1 if fails else len(running._needed()))
    assert happened == ["settled", *imports, "freeze"]


def test_a_start_while_the_window_is_put_together_is_handed_over(
    qtbot: QtBot, holder: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Window(QObject):
        closed = Signal()

    window, called = Window(holder), list[list[str]]()
    handed: list[bool] = []

    def put_together(_application: QApplication, database: Path, *_: object) -> SimpleNamespace:
        handed.append(instance.hand_over(database, ["/music"]))

        def run() -> int:
            qtbot.waitUntil(lambda: called == [["/music"]])
            window.closed.emit()
            handed.append(instance.hand_over(database, ["/late"]))
            return 0

        return SimpleNamespace(run=run, window=window, call=called.append)

    monkeypatch.setattr(display, "problem", lambda: None)
    monkeypatch.setattr(main, "make_program", put_together)
    assert main.run_gui([], tmp_path / "library.sqlite") == 0
    assert handed == [True, False]


def test_folders_that_a_later_start_wants_are_added(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[list[str]] = []
    monkeypatch.setattr(program.window.library, "add", added.append)
    program.call(["/early"])
    program._open_library()
    qtbot.waitUntil(lambda: added == [["/early"]])
    program.call(["/late"])
    assert added == [["/early"], ["/late"]]
    assert program.window.isVisible()


def test_imports_do_not_read_the_sources_of_modules() -> None:
    probe = (
        "from genreorganizer.gui.shell import imports; imports.use_pythons_own();"
        "import linecache, genreorganizer.gui.tracks.track_list as module;"
        "print(module.__file__ in linecache.cache)"
    )
    done = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"


def test_nothing_is_looked_up_beside_the_first_list(
    qtbot: QtBot, session: Session, open_made: Callable[[int], App]
) -> None:
    answered: list[str] = []
    listed = threading.Event()

    def ask() -> None:
        session.extras.ask(
            session, lambda: listed.is_set(), lambda on: answered.append(f"extras {on}")
        )
        session.details.ask(
            session, lambda: listed.is_set(), lambda on: answered.append(f"details {on}")
        )
        session.lists.ask(session, listed.set, lambda _none: answered.append("list"))

    session.ready.connect(ask)
    session.settled.connect(lambda: answered.append("settled"))
    session.open(open_made(1))
    qtbot.waitUntil(lambda: len(answered) == 4)
    assert answered[:2] == ["list", "settled"]
    assert {*answered[2:]} == {"extras True", "details True"}


_WITHOUT_LIBRARY = ("quit", "menu_bar", "log", "guide", "shortcuts", "about")
"""Actions that show something, for which no library is needed."""


def test_nothing_is_asked_of_a_library_that_is_not_open_yet(qtbot: QtBot, program: Program) -> None:
    actions = program.window.actions_by_name
    for name, action in actions.items():
        if name not in _WITHOUT_LIBRARY:
            action.trigger()  # an exception would fail the test
    waiting = [actions[spec.name] for spec in SPECS if spec.library]
    assert not any(action.isEnabled() for action in waiting)
    program._open_library()
    qtbot.waitUntil(lambda: all(action.isEnabled() for action in waiting))


def test_an_interrupted_change_of_files_is_told_with_a_way_to_the_history(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genreorganizer.app._recover", lambda _database: True)
    program._settings_problem = Message("The settings are damaged")
    program._open_library()
    toast = program.window.toast
    qtbot.waitUntil(lambda: toast.text.startswith("Changing files was interrupted."))
    shown: list[bool] = []
    program.window.actions_by_name["history"].triggered.connect(lambda: shown.append(True))
    toast.buttons[0].click()
    assert shown
    assert toast.text == "The settings are damaged"


def test_a_library_that_is_damaged_is_told_with_the_command_that_restores_it(
    qapp: QApplication, program: Program
) -> None:
    language.use(qapp, "en")
    program._failed(damaged(Path("/music/library.sqlite")))
    box = program.window.findChild(QMessageBox)
    assert box is not None
    assert box.text().splitlines() == [
        "The library /music/library.sqlite is damaged; "
        "restore a backup (there may be some in /music/library.sqlite.backups)",
        "On the command line: genreorganizer restore FILE",
    ]
    box.close()


def test_suggestions_that_are_behind_are_judged_behind_the_window(
    qtbot: QtBot,
    qapp: QApplication,
    open_made: Callable[[int], App],
) -> None:
    with open_made(100) as app, app.database.writing() as connection:
        stale.mark_all(connection, "made")
    program = Program(qapp, app.database.path, [], time.perf_counter())
    heard: list[object] = []
    program.session.jobs.succeeded.connect(lambda operation, count: heard.append(operation.kind))
    program._open_library()
    qtbot.waitUntil(lambda: heard == ["reevaluate"])
    assert not program.session.app.has_stale_outcomes
    program.window.close()
    program.close()
    program.window.deleteLater()
    program.deleteLater()
