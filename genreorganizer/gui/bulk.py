# SPDX-License-Identifier: GPL-3.0-or-later
"""What the editing of many tracks reads and does; called off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.domain import rules
from genreorganizer.gui import texts
from genreorganizer.gui.desk import Command, Done
from genreorganizer.gui.undo import UndoStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.db.albums import Album
    from genreorganizer.gui.places import Place
    from genreorganizer.library.genre_sets import GenreSets


def genre_sets(app: App, track_ids: Sequence[int]) -> GenreSets:
    """Which genres these tracks have."""
    from genreorganizer.library import genre_sets as library

    with app.database.reading() as connection:
        return library.summary(connection, track_ids)


def albums(app: App, place: Place, search: str) -> list[Album]:
    """The albums of the tracks that a list shows."""
    from genreorganizer.db import albums as table
    from genreorganizer.db import tracks
    from genreorganizer.library import playlists
    from genreorganizer.library.context import query_context

    with app.database.reading() as connection:
        context = query_context(connection)
        asked = rules.all_of(rules.parse(place.query), rules.parse(search))
        if place.playlist_id is None:
            return table.albums(connection, asked, context)
        listed = frozenset(playlists.track_ids(connection, place.playlist_id, context))
        listed &= frozenset(tracks.track_ids(connection, context=context, rule=rules.parse(search)))
        found = table.albums(connection, None, context)
    return [album for album in found if not listed.isdisjoint(album.track_ids)]


def album_query(album: Album) -> str:
    """Finds the tracks of an album in a list."""
    wanted: list[rules.Rule] = [rules.Text("album", album.title, exact=True)]
    if album.artist:
        named = (rules.Text(field, album.artist, exact=True) for field in ("albumartist", "artist"))
        wanted.append(rules.any_of(*named))
    return rules.to_text(rules.all_of(*wanted))


def edit_genres(*, track_ids: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> Command:
    """Accept each track's genres with some more and without others."""
    signed = [*(f"+ {name}" for name in add), *(f"− {name}" for name in remove)]
    title = QCoreApplication.translate("operations", "Edit genres ({what})")
    title = title.format(what=", ".join(map(texts.plain, signed)))

    def run(app: App) -> Done:
        from genreorganizer.library import genre_sets as library
        from genreorganizer.library import review

        with app.database.writing() as connection:
            snapshot = review.snapshot(connection, track_ids)
            changes = library.edit(connection, track_ids, add=add, remove=remove)
        return Done(changes, UndoStep(title, snapshot, tuple(track_ids)))

    return Command(title, run)


def accept_albums(*, albums: Sequence[Album]) -> Command:
    """Accept for each album's open tracks what most of them sound like."""
    if len(albums) == 1:
        title = QCoreApplication.translate("operations", "Accept {genre} for the album {album}")
        title = title.format(genre=texts.plain(albums[0].genre), album=texts.plain(albums[0].title))
    else:
        title = QCoreApplication.translate("operations", "Accept for {count} albums")
        title = title.format(count=texts.number(len(albums)))
    ids = tuple(number for album in albums if album.genre for number in album.open_ids)

    def run(app: App) -> Done:
        from genreorganizer.domain.changes import Changes
        from genreorganizer.library import review

        changes = Changes()
        with app.database.writing() as connection:
            snapshot = review.snapshot(connection, ids)
            for album in albums:
                if album.genre is not None:
                    changes |= review.accept(connection, album.open_ids, [album.genre])
        return Done(changes, UndoStep(title, snapshot, ids))

    return Command(title, run)
