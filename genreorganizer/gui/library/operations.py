# SPDX-License-Identifier: GPL-3.0-or-later
"""The library as a whole: one function per intent of the user; each returns what is to be run."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.domain.changes import Changes
from genreorganizer.gui.library.reports import REPORTS
from genreorganizer.gui.session.commands import Command, JobOperation, Performed, UndoStep
from genreorganizer.gui.session.decision_texts import TEXTS
from genreorganizer.gui.session.operations import Saved, command, once, unnoted
from genreorganizer.gui.wording import texts
from genreorganizer.library.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.app import App
    from genreorganizer.domain.listing import Listing
    from genreorganizer.library.analyze import AnalyzeSummary
    from genreorganizer.library.done import Act, Done
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.ledger import ScanSummary
    from genreorganizer.library.maintenance import RestoreSummary

translate = QCoreApplication.translate


def _scan(
    kind: str, title: str, run: Callable[[App], Job[ScanSummary]], *, urgent: bool
) -> JobOperation[ScanSummary]:
    """A scan, which the next start goes on with where it does not come to its end."""

    def start(app: App) -> Job[ScanSummary]:
        return library.pending.kept(app.database, library.pending.SCAN, run(app))

    report = REPORTS.watched if kind == "watch" else REPORTS.scanned
    return JobOperation(kind, title, start, "folder", report=report, urgent=urgent, pending="scan")


def add_folders(*, folders: Sequence[Path]) -> JobOperation[ScanSummary]:
    """Make folders part of the library and read what is in them."""

    def run(app: App) -> Job[ScanSummary]:
        return library.scan.scan(app.database, folders)

    return _scan("scan", translate("operations", "Scanning"), run, urgent=True)


def rescan(*, again: bool = False) -> JobOperation[ScanSummary]:
    """Look at all folders again for new, changed, moved and missing files.

    Args:
        again: Read also the files that seem unchanged.
    """

    def run(app: App) -> Job[ScanSummary]:
        return library.scan.scan(app.database, None, again=again)

    return _scan("scan", translate("operations", "Scanning"), run, urgent=True)


def scan_changed(*, folders: Sequence[bytes]) -> JobOperation[ScanSummary]:
    """Look at folders of the library in which something came or went."""

    def run(app: App) -> Job[ScanSummary]:
        return library.scan.scan(
            app.database, [folder for folder in folders if os.path.isdir(folder)]
        )

    return _scan("watch", translate("operations", "Looking at changed folders"), run, urgent=False)


def give_up(*, name: str) -> Command:
    """Do not go on at the next start with what was cancelled."""
    return unnoted(lambda connection: library.pending.remove(connection, name))


def note_waiting(*, name: str) -> Command:
    """Remember what waits for its turn, for the next start."""
    return unnoted(lambda connection: library.pending.add(connection, name))


def note_pause(*, paused: bool) -> Command:
    """Remember whether the user has paused, for the next start."""
    act = library.pending.add if paused else library.pending.remove
    return unnoted(lambda connection: act(connection, library.pending.PAUSED))


def forget_missing(*, track_ids: Sequence[int]) -> Command:
    """Remove missing tracks with what is known of them; the history stays."""
    return command(
        translate("operations", "Forget missing tracks"),
        lambda connection: library.maintenance.forget_missing(connection, track_ids),
        lambda done, _left: TEXTS.forgotten(done),
    )


def read_again(*, track_ids: Sequence[int]) -> JobOperation[ScanSummary]:
    """Read files again that could not be read."""

    def start(app: App) -> Job[ScanSummary]:
        return library.failures.read_again(app.database, track_ids)

    return JobOperation(
        "scan",
        translate("operations", "Reading again"),
        start,
        "folder",
        report=REPORTS.scanned,
        urgent=True,
    )


def analyze(
    *,
    track_ids: Sequence[int] | None = None,
    again: bool = False,
    model_ids: Sequence[str] | None = None,
    asked: bool = True,
) -> JobOperation[AnalyzeSummary]:
    """Listen to tracks.

    Args:
        track_ids: Which; None is all that were not analyzed yet.
        again: Those that were analyzed, too.
        model_ids: With another model than the active one; several form an ensemble.
        asked: The user asked for it, and is told also where none was to analyze.
    """

    def start(app: App) -> Job[AnalyzeSummary]:
        job = library.learning.analyzing.analyze(
            app.database,
            app.registry,
            track_ids=track_ids,
            again=again,
            model_ids=model_ids,
            settings=app.settings.analysis,
        )
        return library.pending.kept(app.database, library.pending.ANALYZE, job) if whole else job

    whole = track_ids is None and model_ids is None and not again
    return JobOperation(
        "analyze",
        translate("operations", "Analyzing"),
        start,
        "analyze",
        report=REPORTS.analyzed if asked else REPORTS.found_and_analyzed,
        repeatable=track_ids is None,
        pending="analyze" if whole else "",
    )


def remove_folder(*, path: str) -> Command:
    """Take a folder out of the library; what is known of it is kept."""
    text = translate(
        "operations", "Removed {folder} from the library; its files are where they were"
    )
    return command(
        translate("operations", "Remove folder"),
        lambda connection: library.folders.remove_folder(connection, path),
        lambda _done, _left: text.format(folder=texts.path(path)),
    )


def relocate_folder(*, old: str, new: str) -> Command:
    """Tell the library that a folder lies elsewhere now, then look whether all is there."""
    undoable = translate("operations", "Relocated {old} to {new}")
    final = translate("operations", "Relocated {old} to {new}; to go back, relocate it again")

    def told(done: Done) -> str:
        text = final if done.undo is None else undoable
        return text.format(old=texts.path(old), new=texts.path(new))

    return _relocation(partial(library.folders.relocate, old=old, new=new), old, new, told)


def _relocation(act: Act, old: str, new: str, tell: Callable[[Done], str]) -> Command:
    """What lets a folder lie elsewhere, or where it was, and looks there."""
    title = translate("operations", "Relocate folder")

    def run(app: App) -> Performed:
        with app.database.writing() as connection:
            done = act(connection)
        if not done:
            return Performed()
        undo, step = done.undo, None
        if undo is not None:
            step = UndoStep(title, lambda: _relocation(undo, new, old, lambda _: ""))
        look = replace(add_folders(folders=[Path(new)]), report=REPORTS.relocated)
        return Performed(done.changes, step, follow=look, message=tell(done))

    return Command(title, run)


def export_csv(*, file: Path, listing: Listing) -> JobOperation[Saved]:
    """Save everything known about the tracks of a list."""

    def start(app: App) -> Job[Saved]:
        with app.database.reading() as connection:
            context = library.context.query_context(connection)
            rule = library.listings.listing_rule(connection, listing, context)

        def job() -> Job[Saved]:
            return Saved(
                file,
                (
                    yield from library.maintenance.export_csv(
                        app.database, file, context=context, rule=rule
                    )
                ),
            )

        return job()

    return JobOperation(
        "export", translate("operations", "Exporting"), start, "export", REPORTS.exported
    )


def backup(*, file: Path) -> JobOperation[Saved]:
    """Save a copy of the library's database."""

    def start(app: App) -> Job[Saved]:
        def save() -> Saved:
            return Saved(file, covers=library.maintenance.backup(app.database, file))

        return once(save)

    return JobOperation(
        "backup", translate("operations", "Backing up"), start, report=REPORTS.backed_up
    )


def restore(*, file: Path) -> JobOperation[RestoreSummary]:
    """Replace the library's database by a saved copy."""

    def start(app: App) -> Job[RestoreSummary]:
        def job() -> Job[RestoreSummary]:
            yield Progress(0, 1)
            restored = library.maintenance.restore(app.database.path, file)
            everything = Changes(
                all_tracks=True, playlists=True, vocabulary=True, folders=True, history=True
            )
            yield Progress(1, 1, changes=everything)
            return restored

        return job()

    return JobOperation(
        "restore", translate("operations", "Restoring"), start, report=REPORTS.restored
    )
