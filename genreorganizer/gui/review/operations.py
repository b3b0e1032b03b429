# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding: one function per intent of the user; each returns its command, not yet run."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.decision_texts import TEXTS
from genreorganizer.gui.session.operations import command
from genreorganizer.gui.wording import texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from genreorganizer.app import App
    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.albums import Album
    from genreorganizer.domain.listing import Listing
    from genreorganizer.gui.session.commands import Command, Question
    from genreorganizer.library.done import Act, Done

translate = QCoreApplication.translate


_Taking: TypeAlias = "Callable[[Any, Sequence[int]], Sequence[int]]"
_MANY = 20
"""Above so many tracks a decision is asked about before it is made."""


def _all(_connection: Any, track_ids: Sequence[int]) -> Sequence[int]:
    return track_ids


def accept(
    *, track_ids: Sequence[int], genres: Sequence[str] | None = None, seen: bool = False
) -> Command:
    """Accept genres for tracks; None takes each track's suggestion.

    Of many, those that are unsure or have a decision already are left alone.

    Args:
        track_ids: The tracks.
        genres: What to accept.
        seen: The user was told how many tracks these are.
    """
    # A single track is one that the user looks at: an unsure guess may be taken too.
    unsure = len(track_ids) == 1
    act = partial(library.review.accept, track_ids=track_ids, genres=genres, unsure=unsure)
    if genres is None:
        title = translate("operations", "Accept the suggestion")
        question = _ask_many(title, translate("operations", "&Accept"), track_ids)
        return _counted(title, track_ids, act, TEXTS.accepted, question)

    named = texts.listed(map(texts.plain, genres))

    def describe(done: int, left: int) -> str:
        return TEXTS.accepted_as(genres, done, left)

    title = translate("operations", "Accept {genres}").format(genres=named)
    yes = translate("operations", "&Accept")
    many = len(track_ids) if seen else _MANY
    takes = partial(library.review.changeable, genres=genres)
    question = _ask(track_ids, title, yes, takes=takes, many=many)
    return _counted(title, track_ids, act, describe, question)


def accept_broader(*, track_ids: Sequence[int]) -> Command:
    """Accept for each track the genre above the suggested one; of many as `accept`."""
    title = translate("operations", "Accept the broader genre")
    act = partial(library.review.accept_broader, track_ids=track_ids, unsure=len(track_ids) == 1)
    question = _ask_many(title, translate("operations", "&Accept"), track_ids)
    return _counted(title, track_ids, act, TEXTS.accepted_broader, question)


def reject(*, track_ids: Sequence[int]) -> Command:
    """Say that the suggestions are wrong and nothing is to be written."""
    title = translate("operations", "Reject")
    yes = translate("operations", "&Reject")
    act = library.review.reject
    return _decide(act, track_ids, title, yes, TEXTS.rejected, takes=library.review.deniable)


def postpone(*, track_ids: Sequence[int]) -> Command:
    """Set tracks aside as unsure."""
    title = translate("operations", "Later")
    yes = translate("operations", "&Later")
    act = library.review.postpone
    return _decide(act, track_ids, title, yes, TEXTS.postponed, takes=library.review.deniable)


def clear_decision(*, track_ids: Sequence[int]) -> Command:
    """Make tracks open again."""
    title = translate("operations", "Clear the decision")
    yes = translate("operations", "&Clear")
    act = library.review.clear
    return _decide(act, track_ids, title, yes, TEXTS.cleared, takes=library.review.clearable)


def keep_tags(*, track_ids: Sequence[int]) -> Command:
    """Say that the tags are right and the suggestions wrong."""
    title = translate("operations", "Keep the tag")
    yes = translate("operations", "&Keep the tags")
    act = library.review.keep_tags
    return _decide(act, track_ids, title, yes, TEXTS.kept)


def never_ask(*, track_ids: Sequence[int]) -> Command:
    """Leave tags alone for good, whatever a model says of the tracks."""
    title = translate("operations", "Never ask again")
    yes = translate("operations", "&Never ask again")
    act = library.review.settle
    return _decide(act, track_ids, title, yes, TEXTS.muted, takes=library.review.undecided)


def ask_again(*, track_ids: Sequence[int]) -> Command:
    """Ask about tags again that were to be left alone."""
    return _counted(
        translate("operations", "Ask again"),
        track_ids,
        lambda connection: library.review.ask_again(connection, track_ids),
        TEXTS.unmuted,
    )


def accept_above(
    *,
    listing: Listing,
    least: float,
    genres: Collection[str] | None = None,
    doubting: Registry | None = None,
) -> Command:
    """Accept every open suggestion of a list that is sure enough; see `library.review`."""
    title = translate("operations", "Accept suggestions above {share}")
    return command(
        title.format(share=texts.confidence(least)),
        lambda connection: library.review.accept_above(
            connection, listing, least, genres, doubting=doubting
        ),
        TEXTS.accepted,
    )


def accept_guesses(*, track_ids: Sequence[int], registry: Registry) -> Command:
    """Accept the suggestions of tracks, and guesses that the program is not sure of.

    Where there are such guesses it is always asked, saying how many are likely right.
    """
    title, yes = (
        translate("operations", "Accept also where not sure"),
        translate("operations", "&Accept"),
    )
    many = _ask_many(title, yes, track_ids)

    def question(app: App) -> Question | None:
        preview = app.read(queries.selected_preview, registry, track_ids)
        if preview.unsure:
            return TEXTS.guesses(title, yes, preview)
        return None if many is None else many(app)

    return _counted(
        title,
        track_ids,
        lambda connection: library.review.accept_guesses(connection, track_ids, registry),
        TEXTS.accepted,
        question,
    )


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
        title = translate("operations", "Accept {genre} for the album {album}")
        title = title.format(genre=texts.plain(albums[0].genre), album=texts.plain(albums[0].title))
    else:
        title = translate("operations", "Accept for {count} albums")
        title = title.format(count=texts.number(len(albums)))
    suggested = [
        (album.genre, album.open_ids if unsure else album.sure_ids)
        for album in albums
        if album.genre is not None
    ]

    count = sum(len(ids) for _genre, ids in suggested)
    yes = translate("operations", "&Accept")
    question = _ask_many(title, yes, track_ids, count) if len(albums) > 1 else None
    return command(
        title,
        lambda connection: library.review.accept_albums(connection, suggested, track_ids),
        TEXTS.accepted,
        question,
    )


def _decide(
    act: Callable[[Any, Sequence[int]], Done],
    track_ids: Sequence[int],
    title: str,
    yes: str,
    describe: Callable[[int, int], str],
    *,
    takes: _Taking = _all,
) -> Command:
    """A decision about tracks that is the same for all."""
    question = _ask(track_ids, title, yes, takes=takes)
    return _counted(title, track_ids, lambda one: act(one, track_ids), describe, question)


def _ask(
    track_ids: Sequence[int],
    title: str,
    yes: str,
    *,
    takes: _Taking = _all,
    many: int = _MANY,
) -> Callable[[App], Question | None] | None:
    """Asks where a decision is about many tracks, or would replace others; never of one track.

    Args:
        track_ids: What the decision is given.
        title: What is asked about.
        yes: What the button says.
        takes: Which of them it does not leave alone.
        many: Above so many of these it is asked about.
    """
    if len(track_ids) == 1:
        return None

    def question(app: App) -> Question | None:
        with app.database.reading() as connection:
            standing = library.review.standing(connection, takes(connection, track_ids))
        replaced = standing.accepted + standing.written
        if not standing.tracks or (standing.tracks <= many and not replaced):
            return None
        return TEXTS.replaces(title, yes, standing)

    return question


def _ask_many(
    title: str, yes: str, track_ids: Sequence[int], further: int = 0
) -> Callable[[App], Question | None] | None:
    """Asks where the suggestions of many tracks would be accepted.

    Args:
        title: What is asked about.
        yes: What the button says.
        track_ids: Those that have no suggestion, or a decision, do not count.
        further: Tracks of which it is known that they do.
    """
    if len(track_ids) + further <= _MANY:
        return None

    def question(app: App) -> Question | None:
        count = app.read(library.review.acceptable, track_ids) + further
        return TEXTS.replaces(title, yes, library.review.Standing(count)) if count > _MANY else None

    return question


def _counted(
    title: str,
    track_ids: Sequence[int],
    act: Act,
    describe: Callable[[int, int], str],
    question: Callable[[App], Question | None] | None = None,
) -> Command:
    """A command that says about how many tracks it is, and afterwards of how many it was."""
    named = partial(_of_tracks, title)
    return command(named(len(track_ids)), act, describe, question, named)


def _of_tracks(title: str, count: int) -> str:
    """A title that says how many tracks it is about, where it is not one."""
    if count == 1:
        return title
    many = translate("operations", "{what}, {count} tracks")
    return many.format(what=title, count=texts.number(count))
