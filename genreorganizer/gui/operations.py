# SPDX-License-Identifier: GPL-3.0-or-later
"""One function per intent of the person; each returns its operation unstarted.

Menus, shortcuts, buttons and tests share them. The library's modules are
imported when an operation runs, off the UI thread: they bring SQLAlchemy along,
which takes longer to import than the window takes to appear.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui import reading, texts
from genreorganizer.gui.commands import Command, Done, JobOperation, UndoStep

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.app import App
    from genreorganizer.domain.changes import Changes
    from genreorganizer.gui.places import Place
    from genreorganizer.library.jobs import Job
    from genreorganizer.settings import Settings, WritePolicy

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written.

    Attributes:
        file: Which.
        tracks: How many tracks it holds, where that is what it is about.
    """

    file: Path
    tracks: int = 0


def _once(act: Callable[[], object]) -> Job[Any]:
    """A function that takes a while, as a job of one step."""
    from genreorganizer.library.jobs import Progress

    yield Progress(0)
    return act()


def _counted(title: str, track_ids: Sequence[int]) -> str:
    """A title that says how many tracks it is about, where it is not one."""
    if len(track_ids) == 1:
        return title
    many = translate("operations", "{what}, {count} tracks")
    return many.format(what=title, count=texts.number(len(track_ids)))


def _decide(
    title: str, track_ids: Sequence[int], act: Callable[[Any, Sequence[int]], Changes]
) -> Command:
    """A command that changes decisions and can be undone."""

    def run(app: App) -> Done:
        from genreorganizer.library import review

        with app.database.writing() as connection:
            snapshot = review.snapshot(connection, track_ids)
            changes = act(connection, track_ids)
        undo = UndoStep(title, snapshot, tuple(track_ids)) if changes else None
        return Done(changes, undo)

    return Command(title, run)


def accept(*, track_ids: Sequence[int], genres: Sequence[str] | None = None) -> Command:
    """Accept genres for tracks; None takes each track's suggestion.

    Of many, those that are unsure or have a decision already are left alone.
    """

    def act(connection: Any, ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        # A single track is one that the person looks at: an unsure guess may be taken too.
        return review.accept(connection, ids, genres, unsure=len(ids) == 1)

    if genres is None:
        title = translate("operations", "Accept the suggestion")
    else:
        title = translate("operations", "Accept {genres}").format(genres=", ".join(genres))
    return _decide(_counted(title, track_ids), track_ids, act)


def reject(*, track_ids: Sequence[int]) -> Command:
    """Say that the suggestions are wrong and nothing is to be written."""

    def act(connection: Any, ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        return review.reject(connection, ids)

    title = translate("operations", "Reject")
    return _decide(_counted(title, track_ids), track_ids, act)


def postpone(*, track_ids: Sequence[int]) -> Command:
    """Set tracks aside as unsure."""

    def act(connection: Any, ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        return review.postpone(connection, ids)

    title = translate("operations", "Set aside")
    return _decide(_counted(title, track_ids), track_ids, act)


def clear_decision(*, track_ids: Sequence[int]) -> Command:
    """Make tracks open again."""

    def act(connection: Any, ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        return review.clear(connection, ids)

    title = translate("operations", "Clear the decision")
    return _decide(_counted(title, track_ids), track_ids, act)


def keep_tags(*, track_ids: Sequence[int]) -> Command:
    """Say that the tags are right and the suggestions wrong."""

    def act(connection: Any, ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        return review.keep_tags(connection, ids)

    title = translate("operations", "Keep the tag")
    return _decide(_counted(title, track_ids), track_ids, act)


def never_ask(*, track_ids: Sequence[int]) -> Command:
    """Leave tags alone for good, whatever a model says of the tracks."""

    def act(connection: Any, ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        return review.settle(connection, ids)

    title = translate("operations", "Never ask again")
    return _decide(_counted(title, track_ids), track_ids, act)


def ask_again(*, track_ids: Sequence[int]) -> Command:
    """Ask about tags again that were to be left alone."""

    def act(connection: Any, ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        return review.ask_again(connection, ids)

    title = translate("operations", "Ask again")
    return _decide(_counted(title, track_ids), track_ids, act)


def take_back(*, step: UndoStep) -> Command:
    """Bring back what a step kept; what was there becomes the next step."""
    back = step.back
    if callable(back):
        return back()

    def act(connection: Any, _ids: Sequence[int]) -> Changes:
        from genreorganizer.library import review

        return review.restore(connection, back)

    return _decide(step.title, step.tracks, act)


def add_folders(*, folders: Sequence[Path]) -> JobOperation:
    """Make folders part of the library and read what is in them."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.scan import scan

        return scan(app.database, folders)

    return JobOperation("scan", translate("operations", "Scanning"), start, urgent=True)


def rescan() -> JobOperation:
    """Look at all folders again for new, changed, moved and missing files."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.scan import scan

        return scan(app.database, None)

    return JobOperation("scan", translate("operations", "Scanning"), start, urgent=True)


def scan_changed(*, folders: Sequence[bytes]) -> JobOperation:
    """Look at folders of the library in which something came or went."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.scan import scan

        return scan(app.database, [folder for folder in folders if os.path.isdir(folder)])

    return JobOperation("watch", translate("operations", "Looking at changed folders"), start)


def forget_missing(*, track_ids: Sequence[int]) -> Command:
    """Remove missing tracks with what is known of them; the history stays."""

    def act(connection: Any) -> Changes:
        from genreorganizer.library import maintenance

        return maintenance.forget_missing(connection, track_ids)

    return transaction(translate("operations", "Forget missing tracks"), act)


def read_again(*, track_ids: Sequence[int]) -> JobOperation:
    """Read files again that could not be read."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.failures import read_again as run

        return run(app.database, track_ids)

    return JobOperation("scan", translate("operations", "Reading again"), start, urgent=True)


def analyze(
    *,
    track_ids: Sequence[int] | None = None,
    again: bool = False,
    model_ids: Sequence[str] | None = None,
) -> JobOperation:
    """Listen to tracks.

    Args:
        track_ids: Which; None is all that were not analyzed yet.
        again: Those that were analyzed, too.
        model_ids: With another model than the active one; several are heard as one.
    """

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.analyze import analyze as run

        return run(
            app.database,
            app.registry,
            track_ids=track_ids,
            again=again,
            model_ids=model_ids,
            settings=app.settings.analysis,
        )

    return JobOperation(
        "analyze", translate("operations", "Analyzing"), start, repeatable=track_ids is None
    )


def write(
    *, track_ids: Sequence[int] | None, policy: WritePolicy, dry_run: bool = False
) -> JobOperation:
    """Write accepted genres into files as one batch of the history.

    Args:
        track_ids: Which; None is all that wait.
        policy: What happens to genres that are there.
        dry_run: Only say what would happen.
    """

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.write import write as run

        return run(
            app.database,
            track_ids=track_ids,
            policy=policy,
            settings=app.settings.write,
            dry_run=dry_run,
        )

    return JobOperation("write", translate("operations", "Writing tags"), start, urgent=True)


def undo_write(*, batch_id: int, entry_ids: Sequence[int] | None = None) -> JobOperation:
    """Take a batch back, or only some of its files."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.undo import undo

        return undo(app.database, batch_id, entry_ids=entry_ids, settings=app.settings.write)

    return JobOperation("undo", translate("operations", "Undoing"), start, urgent=True)


def accept_above(*, place: Place, search: str, least: float) -> Command:
    """Accept every open suggestion of a place that is sure enough."""
    title = translate("operations", "Accept suggestions above {share}")
    title = title.format(share=texts.percent(least))

    def run(app: App) -> Done:
        from genreorganizer.db import suggestions
        from genreorganizer.library import review
        from genreorganizer.library.context import query_context

        with app.database.writing() as connection:
            context = query_context(connection)
            rule = reading.place_rule(connection, place, search, context)
            ids = suggestions.open_ids(connection, rule, least, context)
            snapshot = review.snapshot(connection, ids)
            changes = review.accept(connection, ids)
        return Done(changes, UndoStep(title, snapshot, tuple(ids)), value=len(ids))

    return Command(title, run)


def transaction(title: str, act: Callable[[Any], Changes]) -> Command:
    """A command of one transaction, which cannot be undone."""

    def run(app: App) -> Done:
        with app.database.writing() as connection:
            return Done(act(connection))

    return Command(title, run)


def remove_folder(*, path: str) -> Command:
    """Take a folder out of the library; what is known of it is kept."""

    def act(connection: Any) -> Changes:
        from genreorganizer.library import folders

        return folders.remove_folder(connection, path)

    return transaction(translate("operations", "Remove folder"), act)


def relocate_folder(*, old: str, new: str) -> Command:
    """Tell the library that a folder lies elsewhere now, then look whether all is there."""

    def run(app: App) -> Done:
        from genreorganizer.library import folders

        with app.database.writing() as connection:
            changes = folders.relocate(connection, old, new)
        return Done(changes, follow=add_folders(folders=[Path(new)]))

    return Command(translate("operations", "Relocate folder"), run)


def use_models(*, model_ids: Sequence[str]) -> JobOperation:
    """Show another model's answers, or several heard as one."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library import models

        return models.use(app.database, app.registry, model_ids)

    return JobOperation(
        "use_models", translate("operations", "Switching the model"), start, urgent=True
    )


def catch_up() -> JobOperation:
    """Judge the suggestions anew that a change of the genres concerns."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library import models

        return models.catch_up(app.database, app.registry)

    return JobOperation(
        "catch_up", translate("operations", "Updating suggestions"), start, urgent=True
    )


def change_settings(*, settings: Settings) -> Command:
    """Save other settings."""

    def run(app: App) -> Done:
        app.change_settings(settings)
        return Done()

    return Command(translate("operations", "Change settings"), run)


def export_csv(*, file: Path, place: Place, search: str) -> JobOperation:
    """Save everything known about the tracks of a list."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.context import query_context
        from genreorganizer.library.maintenance import export_csv as run

        with app.database.reading() as connection:
            context = query_context(connection)
            rule = reading.place_rule(connection, place, search, context)

        def job() -> Job[Saved]:
            return Saved(file, (yield from run(app.database, file, context=context, rule=rule)))

        return job()

    return JobOperation("export", translate("operations", "Exporting"), start)


def backup(*, file: Path) -> JobOperation:
    """Save a copy of the library's database."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library.maintenance import backup as run

        def save() -> Saved:
            run(app.database, file)
            return Saved(file)

        return _once(save)

    return JobOperation("backup", translate("operations", "Backing up"), start)


def restore(*, file: Path) -> JobOperation:
    """Replace the library's database by a saved copy."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.domain.changes import Changes
        from genreorganizer.library.jobs import Progress
        from genreorganizer.library.maintenance import restore as run

        def job() -> Job[Any]:
            yield Progress(0, 1)
            kept = run(app.database.path, file)
            everything = Changes(
                all_tracks=True, playlists=True, vocabulary=True, folders=True, history=True
            )
            yield Progress(1, 1, changes=everything)
            return kept

        return job()

    return JobOperation("restore", translate("operations", "Restoring"), start)
