# SPDX-License-Identifier: GPL-3.0-or-later
"""What the editing of many tracks reads and does; called off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.library import operations
from genreorganizer.gui.review.decision_texts import TEXTS
from genreorganizer.gui.tracks import reading
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.db.albums import Album
    from genreorganizer.gui.session.commands import Command
    from genreorganizer.gui.session.places import Place
    from genreorganizer.library.done import Done
    from genreorganizer.library.genre_sets import GenreSets
    from genreorganizer.library.tidying import Untidy


def genre_sets(app: App, track_ids: Sequence[int]) -> GenreSets:
    """Which genres these tracks have."""
    from genreorganizer.library import genre_sets as library

    with app.database.reading() as connection:
        return library.summary(connection, track_ids)


def albums(app: App, place: Place, search: str) -> tuple[list[Album], int]:
    """The albums that hold tracks of a list, and how many of its tracks are in none."""
    from genreorganizer.db import albums as table

    whole = place.playlist_id is None and not place.query and not search.strip()
    listed = None if whole else reading.track_ids(app, place, search, "")
    with app.database.reading() as connection:
        return table.albums(connection, listed), table.loose(connection, listed)


def edit_genres(*, track_ids: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> Command:
    """Accept each track's genres with some more and without others."""
    signed = [*(f"+ {name}" for name in add), *(f"− {name}" for name in remove)]
    title = QCoreApplication.translate("operations", "Edit genres ({what})")
    title = title.format(what=", ".join(map(texts.plain, signed)))

    def act(connection: Any) -> Done:
        from genreorganizer.library import genre_sets as library

        return library.edit(connection, track_ids, add=add, remove=remove)

    return operations.command(title, act, TEXTS.changed)


def untidy(app: App) -> list[Untidy]:
    """The tags that spell genres in other ways than the vocabulary."""
    from genreorganizer.library import tidying

    with app.database.reading() as connection:
        return tidying.untidy(connection)


def tidy_genres(*, lists: Sequence[tuple[str, ...]]) -> Command:
    """Accept for the undecided tracks with these tags what the tags mean."""
    title = QCoreApplication.translate("operations", "Tidy genre names")

    def act(connection: Any) -> Done:
        from genreorganizer.library import tidying

        return tidying.tidy(connection, lists)

    return operations.command(title, act, TEXTS.accepted)


def accept_albums(
    *, albums: Sequence[Album], track_ids: Sequence[int] = (), unsure: bool = False
) -> Command:
    """Accept for each album's open tracks what most of its suggestions say.

    Args:
        albums: The albums; those without a suggestion are left alone.
        track_ids: Tracks of other albums, for which their own suggestion is accepted.
        unsure: Accept it for the tracks without a suggestion, too.
    """
    if len(albums) == 1:
        title = QCoreApplication.translate("operations", "Accept {genre} for the album {album}")
        title = title.format(genre=texts.plain(albums[0].genre), album=texts.plain(albums[0].title))
    else:
        title = QCoreApplication.translate("operations", "Accept for {count} albums")
        title = title.format(count=texts.number(len(albums)))
    heard = [
        (album.genre, album.open_ids if unsure else album.sure_ids)
        for album in albums
        if album.genre is not None
    ]

    def act(connection: Any) -> Done:
        from genreorganizer.library import review

        return review.accept_albums(connection, heard, track_ids)

    return operations.command(title, act, TEXTS.accepted)
