# SPDX-License-Identifier: GPL-3.0-or-later
"""One function per intent of the person; each returns its operation unstarted.

Menus, shortcuts, buttons and tests share them. The library's modules are
imported when an operation runs, off the UI thread: they bring SQLAlchemy along,
which takes longer to import than the window takes to appear.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.review.decision_texts import TEXTS
from genreorganizer.gui.session.commands import Command, JobOperation, Performed, Question, UndoStep
from genreorganizer.gui.tracks import reading
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.app import App
    from genreorganizer.gui.session.places import Place
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.done import Done
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


_MANY = 20
"""Above so many tracks a decision is asked about before it is made."""


def command(
    title: str,
    act: Callable[[Any], Done],
    tell: Callable[[int, int], str] | None = None,
    question: Callable[[App], Question | None] | None = None,
) -> Command:
    """A command of the library, which can be undone where the library can.

    Args:
        title: What it does.
        act: Does it in a write transaction.
        tell: What the person is told came of it: of how many tracks, and how many were left.
        question: What is asked before.
    """

    def run(app: App) -> Performed:
        with app.database.writing() as connection:
            done = act(connection)
        undo = done.undo
        step = None
        if undo is not None:
            step = UndoStep(title, lambda: command(title, undo, TEXTS.taken_back), done.tracks)
        return Performed(
            done.changes,
            step,
            catch_up() if done.changes.vocabulary else None,
            value=len(done.tracks),
            told="" if tell is None else tell(len(done.tracks), done.left),
        )

    return Command(title, run, question)


def _ask(
    track_ids: Sequence[int],
    title: str,
    yes: str,
    *,
    protects_written: bool = False,
    many: int = _MANY,
) -> Callable[[App], Question | None] | None:
    """Asks where a decision is about many tracks, or would replace others; never of one track."""
    if len(track_ids) == 1:
        return None

    def question(app: App) -> Question | None:
        from genreorganizer.library import review

        with app.database.reading() as connection:
            standing = review.standing(connection, track_ids, protects_written=protects_written)
        replaced = standing.accepted + standing.written
        if not standing.tracks or (standing.tracks <= many and not replaced):
            return None
        return TEXTS.replaces(title, yes, standing)

    return question


def accept(
    *, track_ids: Sequence[int], genres: Sequence[str] | None = None, seen: bool = False
) -> Command:
    """Accept genres for tracks; None takes each track's suggestion.

    Of many, those that are unsure or have a decision already are left alone.

    Args:
        track_ids: The tracks.
        genres: What to accept.
        seen: The person was told how many tracks these are.
    """

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        # A single track is one that the person looks at: an unsure guess may be taken too.
        return review.accept(connection, track_ids, genres, unsure=len(track_ids) == 1)

    if genres is None:
        title = translate("operations", "Accept the suggestion")
        return command(_counted(title, track_ids), act, TEXTS.accepted)

    named = ", ".join(map(texts.plain, genres))

    def tell(done: int, left: int) -> str:
        return TEXTS.accepted_as(genres, done, left)

    title = translate("operations", "Accept {genres}").format(genres=named)
    yes = translate("operations", "&Accept")
    many = len(track_ids) if seen else _MANY
    question = _ask(track_ids, title, yes, many=many)
    return command(_counted(title, track_ids), act, tell, question)


def reject(*, track_ids: Sequence[int]) -> Command:
    """Say that the suggestions are wrong and nothing is to be written."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        return review.reject(connection, track_ids)

    title = translate("operations", "Reject")
    question = _ask(track_ids, title, translate("operations", "&Reject"), protects_written=True)
    return command(_counted(title, track_ids), act, TEXTS.rejected, question)


def postpone(*, track_ids: Sequence[int]) -> Command:
    """Set tracks aside as unsure."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        return review.postpone(connection, track_ids)

    title = translate("operations", "Set aside")
    question = _ask(track_ids, title, translate("operations", "&Set aside"), protects_written=True)
    return command(_counted(title, track_ids), act, TEXTS.postponed, question)


def clear_decision(*, track_ids: Sequence[int]) -> Command:
    """Make tracks open again."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        return review.clear(connection, track_ids)

    title = translate("operations", "Clear the decision")
    question = _ask(track_ids, title, translate("operations", "&Clear"), protects_written=True)
    return command(_counted(title, track_ids), act, TEXTS.cleared, question)


def keep_tags(*, track_ids: Sequence[int]) -> Command:
    """Say that the tags are right and the suggestions wrong."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        return review.keep_tags(connection, track_ids)

    title = translate("operations", "Keep the tag")
    question = _ask(track_ids, title, translate("operations", "&Keep the tags"))
    return command(_counted(title, track_ids), act, TEXTS.kept, question)


def never_ask(*, track_ids: Sequence[int]) -> Command:
    """Leave tags alone for good, whatever a model says of the tracks."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        return review.settle(connection, track_ids)

    title = translate("operations", "Never ask again")
    question = _ask(
        track_ids, title, translate("operations", "&Never ask again"), protects_written=True
    )
    return command(_counted(title, track_ids), act, TEXTS.muted, question)


def ask_again(*, track_ids: Sequence[int]) -> Command:
    """Ask about tags again that were to be left alone."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        return review.ask_again(connection, track_ids)

    return command(_counted(translate("operations", "Ask again"), track_ids), act, TEXTS.unmuted)


def _scan(kind: str, title: str, run: Callable[[App], Job[Any]], *, urgent: bool) -> JobOperation:
    """A scan, which the next start goes on with where it does not come to its end."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library import pending

        return pending.kept(app.database, pending.SCAN, run(app))

    return JobOperation(kind, title, start, urgent=urgent, pending="scan")


def add_folders(*, folders: Sequence[Path]) -> JobOperation:
    """Make folders part of the library and read what is in them."""

    def run(app: App) -> Job[Any]:
        from genreorganizer.library.scan import scan

        return scan(app.database, folders)

    return _scan("scan", translate("operations", "Scanning"), run, urgent=True)


def rescan(*, again: bool = False) -> JobOperation:
    """Look at all folders again for new, changed, moved and missing files.

    Args:
        again: Read also the files that seem unchanged.
    """

    def run(app: App) -> Job[Any]:
        from genreorganizer.library.scan import scan

        return scan(app.database, None, again=again)

    return _scan("scan", translate("operations", "Scanning"), run, urgent=True)


def scan_changed(*, folders: Sequence[bytes]) -> JobOperation:
    """Look at folders of the library in which something came or went."""

    def run(app: App) -> Job[Any]:
        from genreorganizer.library.scan import scan

        return scan(app.database, [folder for folder in folders if os.path.isdir(folder)])

    return _scan("watch", translate("operations", "Looking at changed folders"), run, urgent=False)


def give_up(*, name: str) -> Command:
    """Do not go on at the next start with what was cancelled."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import pending

        return pending.remove(connection, name)

    return command(translate("operations", "Cancel"), act)


def note_pause(*, paused: bool) -> Command:
    """Remember whether the person has paused, for the next start."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import pending

        return (pending.add if paused else pending.remove)(connection, pending.PAUSED)

    return command(translate("operations", "Pause"), act)


def forget_missing(*, track_ids: Sequence[int]) -> Command:
    """Remove missing tracks with what is known of them; the history stays."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import maintenance

        return maintenance.forget_missing(connection, track_ids)

    return command(translate("operations", "Forget missing tracks"), act)


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
        from genreorganizer.library import pending
        from genreorganizer.library.learning.analyzing import analyze as run

        job = run(
            app.database,
            app.registry,
            track_ids=track_ids,
            again=again,
            model_ids=model_ids,
            settings=app.settings.analysis,
        )
        return pending.kept(app.database, pending.ANALYZE, job) if whole else job

    whole = track_ids is None and model_ids is None and not again
    return JobOperation(
        "analyze",
        translate("operations", "Analyzing"),
        start,
        repeatable=track_ids is None,
        pending="analyze" if whole else "",
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

    def undo(summary: WriteSummary) -> UndoStep:
        return _write_step(summary.batch or 0, None, summary.written)

    return JobOperation(
        "write",
        translate("operations", "Writing tags"),
        start,
        urgent=True,
        undo=None if dry_run else undo,
    )


def _write_step(batch_id: int, entry_ids: Sequence[int] | None, files: int) -> UndoStep:
    """Takes a write back."""
    return UndoStep(
        TEXTS.write(files),
        lambda: undo_write(batch_id=batch_id, entry_ids=entry_ids),
        question=TEXTS.undo_write(files),
    )


def _undo_step(batch_id: int, undone: int, entry_ids: Sequence[int] | None, files: int) -> UndoStep:
    """Takes the undo of a write back.

    Args:
        batch_id: The undo.
        undone: The write.
        entry_ids: Which of its files, None for all.
        files: How many.
    """
    return UndoStep(
        TEXTS.write(files),
        lambda: _write_again(batch_id, undone, entry_ids),
        question=TEXTS.write_again(files),
    )


def undo_write(*, batch_id: int, entry_ids: Sequence[int] | None = None) -> JobOperation:
    """Take a batch back, or only some of its files."""
    taken_back: list[int] = []

    def start(app: App) -> Job[Any]:
        from genreorganizer.db import journal
        from genreorganizer.library.undo import undo

        with app.database.reading() as connection:
            batch = journal.batch_of(connection, batch_id)
            undone = batch.undo_of if batch is not None else None
            if undone is not None:
                above = journal.batch_of(connection, undone)
                if above is not None and above.kind == "write":
                    taken_back.append(undone)
        return undo(app.database, batch_id, entry_ids=entry_ids, settings=app.settings.write)

    def undo(summary: WriteSummary) -> UndoStep:
        if taken_back:  # the batch was an undo itself, so that the write stands again
            return _write_step(taken_back[0], None, summary.written)
        return _undo_step(summary.batch or 0, batch_id, entry_ids, summary.written)

    return JobOperation("undo", translate("operations", "Undoing"), start, urgent=True, undo=undo)


def _write_again(batch_id: int, undone: int, entry_ids: Sequence[int] | None) -> JobOperation:
    """Take an undo back, so that a write stands again."""

    def undo(summary: WriteSummary) -> UndoStep:
        return _write_step(undone, entry_ids, summary.written)

    again = undo_write(batch_id=batch_id)
    return replace(again, kind="write", title=translate("operations", "Writing tags"), undo=undo)


def accept_above(*, place: Place, search: str, least: float) -> Command:
    """Accept every open suggestion of a place that is sure enough."""
    title = translate("operations", "Accept suggestions above {share}")
    title = title.format(share=texts.percent(least))

    def act(connection: Any) -> Done:
        from genreorganizer.library import review
        from genreorganizer.library.context import query_context

        context = query_context(connection)
        rule = reading.place_rule(connection, place, search, context)
        return review.accept_above(connection, rule, least, context)

    return command(title, act, TEXTS.accepted)


def remove_folder(*, path: str) -> Command:
    """Take a folder out of the library; what is known of it is kept."""

    def act(connection: Any) -> Done:
        from genreorganizer.library import folders

        return folders.remove_folder(connection, path)

    return command(translate("operations", "Remove folder"), act)


def relocate_folder(*, old: str, new: str) -> Command:
    """Tell the library that a folder lies elsewhere now, then look whether all is there."""

    def run(app: App) -> Performed:
        from genreorganizer.library import folders

        with app.database.writing() as connection:
            changes = folders.relocate(connection, old, new).changes
        return Performed(changes, follow=add_folders(folders=[Path(new)]))

    return Command(translate("operations", "Relocate folder"), run)


def use_models(*, model_ids: Sequence[str]) -> JobOperation:
    """Show another model's answers, or several heard as one."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library import models

        return models.use(app.database, app.registry, model_ids)

    return JobOperation(
        "use_models", translate("operations", "Switching the model"), start, urgent=True
    )


def install_model(*, source: str) -> JobOperation:
    """Install a model: by its name, or out of a folder or file."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library import installing

        return installing.install(app.registry, source)

    return JobOperation(
        "install_model", translate("operations", "Installing a model"), start, urgent=True
    )


def remove_model(*, model_id: str) -> JobOperation:
    """Remove a model that the user installed."""

    def start(app: App) -> Job[Any]:
        from genreorganizer.library import installing

        def act() -> object:
            with app.database.reading() as connection:
                return installing.remove(connection, app.registry, model_id)

        return _once(act)

    return JobOperation(
        "remove_model", translate("operations", "Removing a model"), start, urgent=True
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

    def run(app: App) -> Performed:
        app.change_settings(settings)
        return Performed()

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
