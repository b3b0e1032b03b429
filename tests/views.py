# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every view and dialog in many looks, for the eye; says which are laid out badly.

``python tests/views.py FOLDER [LOOK ...]`` writes ``FOLDER/LANGUAGE-THEME-SIZE/VIEW.png``; a look
is told by how it begins, such as ``ar`` or ``ja-dark``.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProgressBar, QTabBar, QWidget
from screenshots import (
    LIBRARY,
    dialogs,
    fill,
    new_window,
    open_library,
    prepare,
    settle,
    started,
    until,
)
from support import every_dialog, laid_out

from genreorganizer import settings
from genreorganizer.db import outcome_rows, writing
from genreorganizer.db.engine import open_database
from genreorganizer.db.outcome_rows import OutcomeRecord
from genreorganizer.domain.prediction import Outcome
from genreorganizer.gui.library.operations import analyze
from genreorganizer.gui.session.jobs import JobReport
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import drain
from genreorganizer.library.write import write
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow

LANGUAGES = ("en", "de", "fr", "ru", "tr", "ar", "ja")
SIZES = {"small": (1.0, 1024, 600), "usual": (1.0, 1280, 800), "large": (2.0, 1600, 1000)}
"""Size of the text, and pixels of the screen."""
_THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PLACES = ("review", "unsure", "all", "rejected", "failed")
LONG = "A Very Long Name that Nobody Has Room for, Recorded Live in the Old Town Hall, Volume Two"


@dataclass(frozen=True)
class Look:
    """A look: what it is called, and what is set for it."""

    name: str
    appearance: settings.AppearanceSettings
    screen: QSize

    def availableSize(self) -> QSize:
        """What a dialog asks its screen for."""
        return self.screen


def looks(wanted: tuple[str, ...]) -> Iterator[Look]:
    """Every look whose name begins like one that is wanted; all where none is."""
    for code, scheme, size in itertools.product(LANGUAGES, _THEMES, SIZES):
        scale, wide, tall = SIZES[size]
        appearance = settings.AppearanceSettings(theme=scheme, language=code, font_scale=scale)
        look = Look(f"{code}-{scheme}-{size}", appearance, QSize(wide, tall))
        if look.name.startswith(wanted or ("",)):
            yield look


def main() -> None:
    """Take every picture."""
    into, *wanted = sys.argv[1:]
    with started() as (application, folder):
        fill(folder)
        _lengthen(folder)
        _happen(folder)
        for look in looks(tuple(wanted)):
            prepare(application, look.appearance)
            Dialog.screen = lambda _dialog, look=look: look  # type: ignore[method-assign,misc]
            with new_window(folder, look.screen) as window:
                _take(window, folder, Path(into) / look.name)


def _lengthen(folder: Path) -> None:
    """Give some tracks names and genres that are long, or of other scripts."""
    database = open_database(folder / LIBRARY)
    with database.writing() as connection:
        for number, column in ((3, "title"), (5, "artist"), (7, "album")):
            connection.exec_driver_sql(
                f"UPDATE track SET {column} = ? WHERE id % 11 = ?", (LONG, number)
            )
        for number, text in ((2, "أغنية الليل الطويل"), (4, "夜のながい旅のおわりに")):
            connection.exec_driver_sql(
                "UPDATE track SET title = ? WHERE id % 13 = ?", (text, number)
            )
        connection.exec_driver_sql(
            "UPDATE track SET genres = ? WHERE id % 9 = 1",
            (json.dumps(["Progressive Symphonic Rock", "Singer-Songwriter"]),),
        )
    database.close()


def _happen(folder: Path) -> None:
    """Let files be copied, fail and be written, so that the dialogs about it have lines."""
    database = open_database(folder / LIBRARY)
    with database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE track SET fingerprint = (SELECT fingerprint FROM track AS first "
            "WHERE first.id = track.id - track.id % 3) WHERE id BETWEEN 30 AND 35"
        )
        context = query_context(connection)
        waiting = [found.track_id for found in writing.accepted(connection, context=context)]
        failed, model = Outcome.FAILED, context.model_id
        reason = Message("the file is damaged")
        outcome_rows.put(
            connection,
            [OutcomeRecord(track_id, model, failed, reason=reason) for track_id in (200, 201)],
        )
    drain(write(database, waiting[:12]))
    database.close()


def _take(window: MainWindow, folder: Path, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    session = window.session
    window.show()
    settle(session)
    _save(window, into / "opening.png")
    open_library(window, folder)
    for place in PLACES:
        window.navigation.choose(place)
        settle(session)
        _save(window, into / f"list-{place}.png")
    window.navigation.choose("all")
    for action in ("albums", "covers", "as_tracks"):
        window.actions_by_name[action].trigger()
        settle(session)
        _save(window, into / f"view-{action}.png")
    window.actions_by_name["browse"].setChecked(True)
    window.tracks.table.selectAll()
    settle(session)
    _save(window, into / "view-browse.png")
    window.actions_by_name["browse"].setChecked(False)
    window.navigation.choose("review")
    settle(session)
    _busy(window, into)
    for name in every_dialog.ACTIONS:
        opener = window.actions_by_name[name]
        opener.setEnabled(True)
        opener.trigger()
        with contextlib.suppress(TimeoutError):
            until(lambda: bool(dialogs()), 5000)
        for dialog in dialogs():
            _pages(session, dialog, into / f"dialog-{name}")
            dialog.close()
        until(lambda: not dialogs())
    for number, make in enumerate(every_dialog.OTHERS):
        dialog = make(window)
        dialog.show()
        _pages(session, dialog, into / f"other-{number}")
        dialog.close()


def _busy(window: MainWindow, into: Path) -> None:
    """While a job runs, with a message over the list."""
    strip = window.strip
    strip._on_progress(JobReport(12_345, 100_000, "/music/a.flac", rate=12.3, remaining_s=5000.0))
    title = strip.tr("{job} (%n more waiting)", "", 2)
    strip.what.setText(title.format(job=analyze().title))
    strip.show()
    window.actions_by_name["reject"].trigger()
    with contextlib.suppress(TimeoutError):
        until(lambda: window.toast.isVisible(), 5000)
    settle(window.session)
    _save(window, into / "view-busy.png")
    window.actions_by_name["undo"].trigger()
    settle(window.session)
    window.toast.leave()
    strip.hide()


def _pages(session: Session, dialog: QWidget, file: Path) -> None:
    """A picture of each page of a dialog."""
    tabs = dialog.findChild(QTabBar)
    for number in range(1 if tabs is None else tabs.count()):
        if tabs is not None:
            tabs.setCurrentIndex(number)
        with contextlib.suppress(TimeoutError):
            until(lambda: not _is_working(dialog), 10_000)
        settle(session)
        _save(dialog, file.with_name(f"{file.name}-{number}.png"))


def _is_working(dialog: QWidget) -> bool:
    return any(bar.isVisible() for bar in dialog.findChildren(QProgressBar))


def _save(widget: QWidget, file: Path) -> None:
    widget.grab().save(str(file))
    for fault in laid_out.faults(widget):
        sys.stdout.write(f"{file}: {fault}\n")


if __name__ == "__main__":
    main()
