# SPDX-License-Identifier: GPL-3.0-or-later
"""The window opens on every desktop, in one direction and with one kind of digits."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from genreorganizer import __main__
from genreorganizer.gui import program
from genreorganizer.gui.shell import language
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

_ROOT = Path(__file__).parents[2]
_LOCALES = (
    *("tr_TR", "ar_EG", "C"),
    *(
        pytest.param(name, marks=pytest.mark.slow)
        for name in ("az_AZ", "ku_TR", "crh_UA", "tr_CY", "ja_JP", "de_CH", "fa_IR")
    ),
)
_WINDOW = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from genreorganizer.gui.program import Program
from genreorganizer.gui.wording import texts

application = QApplication(["genreorganizer"])
program = Program(application, Path(sys.argv[1]), [], time.perf_counter())
def tell():
    direction = application.layoutDirection().name
    print(json.dumps([direction, texts.number(12345), texts.moment(0.0)]))
    QTimer.singleShot(0, program.window.close)
program.session.ready.connect(tell)
sys.exit(program.run())
"""


def _constructors_with_properties(source: str) -> list[str]:
    """Calls of Qt's classes with properties: PySide looks for their setters by ``toupper``.

    In Turkish the capital of i is not I, so that there is no setter of ``interval``; other
    languages have other such letters. Setters called by their names are found everywhere.
    """
    tree = ast.parse(source)
    qt = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6")
        for alias in node.names
    }
    derived = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id in qt for base in node.bases)
    }

    def constructs(function: ast.expr) -> bool:
        if isinstance(function, ast.Attribute):
            own = function.value
            is_super = isinstance(own, ast.Call) and getattr(own.func, "id", "") == "super"
            return (is_super and function.attr == "__init__" and bool(derived)) or (
                isinstance(own, ast.Name) and own.id.startswith("Qt") and function.attr[:1] == "Q"
            )
        return isinstance(function, ast.Name) and function.id in qt

    return [
        f"line {node.lineno}: {keyword.arg}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and constructs(node.func)
        for keyword in node.keywords
        if keyword.arg not in {"parent", None}
    ]


def test_a_constructor_with_properties_is_found() -> None:
    source = (
        "from PySide6 import QtCore\nfrom PySide6.QtCore import QTimer\n"
        "class Own(QTimer):\n  def __init__(self):\n    super().__init__(interval=3)\n"
        "QTimer(None, singleShot=True)\nQtCore.QTimer(interval=3)\nQTimer(parent=None)\n"
    )
    assert _constructors_with_properties(source) == [
        "line 6: singleShot",
        "line 7: interval",
        "line 5: interval",
    ]


def test_no_property_is_set_by_a_constructor() -> None:
    found = {
        str(path.relative_to(_ROOT)): guilty
        for path in sorted((_ROOT / "genreorganizer").rglob("*.py"))
        if "PySide6" in (source := path.read_text("utf-8"))
        and (guilty := _constructors_with_properties(source))
    }
    assert found == {}


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where made locales lie."""
    return tmp_path_factory.mktemp("locales")


def _environment(name: str, locales: Path) -> dict[str, str]:
    """The environment of a desktop; the test is skipped where its locale cannot be made."""
    own = {"LC_ALL": name, "LANGUAGE": ""}
    if f"{name}.utf8" in _installed():
        own = {"LC_ALL": f"{name}.UTF-8", "LANG": f"{name}.UTF-8", "LANGUAGE": ""}
    elif name != "C":
        maker = shutil.which("localedef")
        if maker is None:
            pytest.skip("needs localedef")
        made = locales / f"{name}.UTF-8"
        done = subprocess.run(
            [maker, "-c", "-i", name, "-f", "UTF-8", str(made)], capture_output=True, check=False
        )
        if not made.is_dir():
            pytest.skip(f"no locale {name} can be made here: {done.stderr.decode()}")
        own = {"LC_ALL": made.name, "LANG": made.name, "LANGUAGE": "", "LOCPATH": str(locales)}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}


def _installed() -> list[str]:
    tool = shutil.which("locale")
    if tool is None:
        return []
    listed = subprocess.run([tool, "-a"], capture_output=True, text=True, check=False)
    return listed.stdout.split()


@pytest.mark.parametrize("name", _LOCALES)
def test_the_window_opens(name: str, locales: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WINDOW, str(tmp_path / "library.sqlite")],
        env=_environment(name, locales),
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    direction, number, moment = json.loads(done.stdout)
    mirrored = name.startswith("ar_") and "ar" in language.available()
    assert direction == ("RightToLeft" if mirrored else "LeftToRight")
    assert number.translate({ord(sign): None for sign in ".,’' \u202f\u00a0"}) == "12345"
    assert not [sign for sign in moment if sign.isdigit() and not sign.isascii()]


@pytest.fixture
def spoken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[[str], str]:
    """Lets the desktop speak a language; answers what it and the program speak then."""
    english = language._folder() / "genreorganizer_en.qm"
    for code in ("en", "de", "pt_BR", "zh_CN", "ar"):
        shutil.copy(english, tmp_path / f"genreorganizer_{code}.qm")
    monkeypatch.setattr(language, "_folder", lambda: tmp_path)

    def on(desktop: str) -> str:
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(desktop)))
        language.use(qapp, "")
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    return on


def test_the_desktops_language_is_spoken_as_its_country_writes(
    spoken: Callable[[str], str],
) -> None:
    assert spoken("de_CH") == "Abbrechen"
    assert texts.number(12345) == QLocale("de_CH").toString(12345)
    assert spoken("pt_PT") == spoken("pt_BR") == "Cancelar"
    assert spoken("zh_SG") == spoken("zh_CN") == "取消"
    assert spoken("zh_TW") == spoken("sv_SE") == "Cancel"  # other signs; nobody translated it yet


def test_a_desktop_that_names_no_language_gets_english_numbers_and_dates(
    spoken: Callable[[str], str],
) -> None:
    assert spoken("C") == "Cancel"
    assert texts.number(12345) == "12,345"
    assert "/1970" in texts.moment(86_400.0)


@pytest.mark.parametrize("desktop", ["ar_EG", "ar_MA", "ar_SA"])
def test_arabic_runs_from_right_to_left_with_one_kind_of_digits(
    qapp: QApplication, spoken: Callable[[str], str], desktop: str
) -> None:
    assert spoken(desktop) not in {"Cancel", ""}
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    assert texts.number(12345).isascii()


@pytest.mark.parametrize("desktop", ["fa_IR", "he_IL"])
def test_english_runs_from_left_to_right_on_every_desktop(
    qapp: QApplication, spoken: Callable[[str], str], desktop: str
) -> None:
    assert spoken(desktop) == "Cancel"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert texts.number(12345).isascii()


def test_a_window_that_cannot_be_built_ends_with_one_line(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from genreorganizer import __main__\n"
        "from genreorganizer.gui.window import main_window\n"
        "def broken(*_arguments):\n"
        "    raise RuntimeError('no such part')\n"
        "main_window.Inspector = broken\n"
        "sys.argv = ['genreorganizer-gui']\n"
        "sys.exit(__main__.gui_main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    log = Path(os.environ["XDG_STATE_HOME"]) / "genreorganizer" / "log" / "genreorganizer.log"
    assert done.returncode == 3, done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("genreorganizer: internal error; please report it")
    assert "no such part" in log.read_text("utf-8")


def test_what_was_begun_is_ended_where_the_window_cannot_be_built(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise RuntimeError("no such part")

    monkeypatch.setattr(program, "MainWindow", broken)
    before = sys.getswitchinterval()
    with pytest.raises(RuntimeError, match="no such part"):
        program.Program(qapp, tmp_path / "library.sqlite", [], time.perf_counter())
    assert sys.getswitchinterval() == before  # and no thread is left: see the conftest


def test_the_launcher_takes_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[list[str], object]] = []

    def open_window(folders: list[str], database: object) -> int:
        opened.append((folders, database))
        return 0

    monkeypatch.setattr(__main__, "open_window", open_window)
    monkeypatch.setattr(sys, "argv", ["genreorganizer-gui", "Music", "--db"])
    assert __main__.gui_main() == 0
    assert opened == [(["Music", "--db"], None)]


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("tr", "Ctrl+Shift+C"),
        ("de", "Strg+Umschalt+C"),
        ("fr", "Ctrl+Maj+C"),
        ("ja", "Ctrl+Shift+C"),
    ],
)
def test_keys_are_named_as_on_keyboards(qapp: QApplication, code: str, named: str) -> None:
    language.use(qapp, code)
    assert texts.keys("Ctrl+Shift+C") == named
    assert texts.keys("Alt+5") == "Alt+5"


def test_capital_letters_are_those_of_the_language_whatever_the_desktop_speaks(
    qapp: QApplication, look: None
) -> None:
    language.use(qapp, "tr")
    assert language.capitals("Çalma listeleri") == "ÇALMA LİSTELERİ"
    language.use(qapp, "en")
    QLocale.setDefault(QLocale("az"))
    assert language.capitals("Playlists") == "PLAYLISTS"
