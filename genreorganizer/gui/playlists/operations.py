# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with playlists: one function per intent, as in `operations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import Command, JobOperation, Performed, UndoStep
from genreorganizer.gui.session.decision_texts import TEXTS
from genreorganizer.gui.session.operations import command
from genreorganizer.gui.session.rewriting import step_back
from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.playlists import PlaylistTexts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from genreorganizer.app import App
    from genreorganizer.library.done import Act
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.playlist_copy import CopySummary
    from genreorganizer.library.playlist_files import SeveralSummary

translate = QCoreApplication.translate
_TEXTS = PlaylistTexts()


def create(*, name: str, track_ids: Sequence[int]) -> Command:
    """Make a list of tracks."""
    return command(
        translate("operations", "New playlist"),
        lambda connection: library.playlists.create(connection, name, ids=track_ids),
        lambda _done, _left: _TEXTS.made(name, len(track_ids)),
    )


def create_smart(
    *, name: str, query: str, sort: str = "artist", max_tracks: int | None = None
) -> Command:
    """Make a playlist that is kept by a rule."""
    return command(
        translate("operations", "New smart playlist"),
        lambda connection: library.playlists.create(
            connection, name, query, smart=True, sort=sort, max_tracks=max_tracks
        ),
        lambda _done, _left: _TEXTS.made_smart(name),
    )


def change_rule(
    *, playlist_id: int, name: str, query: str, sort: str, max_tracks: int | None
) -> Command:
    """Change what a smart playlist asks for."""
    return command(
        translate("operations", "Change the rule"),
        lambda connection: library.playlists.change_rule(
            connection, playlist_id, query, sort=sort, max_tracks=max_tracks
        ),
        lambda _done, _left: _TEXTS.changed_rule(name),
    )


def create_similar(*, name: str, track_ids: Sequence[int], count: int, with_them: bool) -> Command:
    """Make a list of the tracks that sound most like some.

    Args:
        name: The playlist's name.
        track_ids: What the others should sound like.
        count: How many others at most.
        with_them: Put these tracks first.
    """
    return command(
        translate("operations", "New playlist of similar tracks"),
        lambda connection: library.playlists.create_similar(
            connection, name, track_ids, count=count, with_them=with_them
        ),
        lambda done, _left: _TEXTS.made(name, done),
    )


def import_files(*, files: Sequence[Path]) -> JobOperation[SeveralSummary]:
    """Make playlists of playlist files."""

    def start(app: App) -> Job[SeveralSummary]:
        return library.playlist_files.import_files(app.database, files)

    return JobOperation("import", translate("operations", "Importing playlists"), start, "import")


def undo_import(undo: Act) -> UndoStep:
    """The step that takes imported playlists away again."""
    title = translate("operations", "Import playlists")
    return UndoStep(title, lambda: command(title, undo, TEXTS.undone))


def export_several(
    *, files: Sequence[tuple[str, Path]], absolute: bool
) -> JobOperation[SeveralSummary]:
    """Write several playlist files.

    Args:
        files: Name of each playlist and the file that it goes to.
        absolute: List absolute paths.
    """

    def start(app: App) -> Job[SeveralSummary]:
        targets = [(name, file, absolute) for name, file in files]
        return library.playlist_files.export_several(app.database, targets)

    return JobOperation(
        "export_playlists", translate("operations", "Exporting playlists"), start, "export"
    )


def export_again() -> JobOperation[SeveralSummary]:
    """Write the exported playlist files again that are out of date."""

    def start(app: App) -> Job[SeveralSummary]:
        return library.exported_playlists.export_again(app.database)

    return JobOperation(
        "export_playlists", translate("operations", "Exporting playlists"), start, "export"
    )


def copy_files(*, playlist_id: int, folder: str, numbered: bool) -> JobOperation[CopySummary]:
    """Copy a playlist's files into a folder of its name.

    Args:
        playlist_id: The playlist.
        folder: Where that folder is made.
        numbered: Begin their names with the position in the playlist.
    """

    def start(app: App) -> Job[CopySummary]:
        into = library.folders.normalized(folder)
        return library.playlist_copy.copy_files(app.database, playlist_id, into, numbered=numbered)

    return JobOperation(
        "copy_playlist",
        translate("operations", "Copying files"),
        start,
        "save",
        urgent=True,
        undo=lambda summary: step_back(summary.written, summary.batch, "copied"),
    )


def rename(*, playlist_id: int, before: str, name: str) -> Command:
    """Give a playlist another name."""
    return command(
        translate("operations", "Rename playlist"),
        lambda connection: library.playlists.rename(connection, playlist_id, name),
        lambda _done, _left: _TEXTS.renamed(before, name),
    )


def delete(*, playlist_id: int, name: str) -> Command:
    """Remove a playlist; its tracks stay."""
    return command(
        translate("operations", "Delete playlist"),
        lambda connection: library.playlists.delete(connection, playlist_id),
        lambda _done, _left: _TEXTS.deleted(name),
    )


def add_tracks(*, playlist_id: int, name: str, track_ids: Sequence[int]) -> Command:
    """Add tracks at the end of a list."""
    return command(
        _named(translate("operations", "Add to “{name}”"), name),
        lambda connection: library.playlists.add_tracks(connection, playlist_id, track_ids),
        lambda _done, _left: _TEXTS.added(name, len(track_ids)),
    )


def remove_tracks(*, playlist_id: int, name: str, track_ids: Sequence[int]) -> Command:
    """Take tracks off a list."""
    return command(
        _named(translate("operations", "Remove from “{name}”"), name),
        lambda connection: library.playlists.remove_tracks(connection, playlist_id, track_ids),
        lambda _done, _left: _TEXTS.removed(name, len(track_ids)),
    )


def reorder(*, playlist_id: int, name: str, track_ids: Sequence[int]) -> Command:
    """Put the tracks of a list in another order."""
    return command(
        _named(translate("operations", "Reorder “{name}”"), name),
        lambda connection: library.playlists.reorder(connection, playlist_id, track_ids),
        lambda _done, _left: _TEXTS.reordered(name),
    )


def _named(title: str, name: str) -> str:
    return title.format(name=texts.plain(name))


def export(*, name: str, file: Path, absolute: bool) -> Command:
    """Write a playlist file that other players read."""

    def run(app: App) -> Performed:
        return Performed(
            value=library.playlist_files.export(app.database, name, file, absolute=absolute)
        )

    return Command(translate("operations", "Export playlist"), run)
