# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's decisions: commands over tracks, each of which can be taken back.

Commands over several tracks leave alone what was written or failed: nobody looks at each of
many.
"""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import reviews, suggestions, vocabulary
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.domain.rules import Among
from genreorganizer.errors import UsageError
from genreorganizer.library import models
from genreorganizer.library.context import query_context
from genreorganizer.library.decisions import decide
from genreorganizer.library.listings import listing_rule
from genreorganizer.library.vocabulary import genre_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.domain.listing import Listing
    from genreorganizer.library.done import Done


@dataclass(frozen=True, slots=True)
class Standing:
    """How many of some tracks have a decision that a new one would replace.

    Attributes:
        tracks: All of them that the new decision is about.
        accepted: Accepted, and not written yet.
        written: Written into their files.
    """

    tracks: int
    accepted: int = 0
    written: int = 0


def standing(connection: Connection, track_ids: Iterable[int]) -> Standing:
    """What a decision on these tracks would replace, to ask before it is made."""
    ids = tuple(track_ids)
    states = [
        record.file_state
        for record in reviews.load(connection, ids).values()
        if record.decision is Decision.ACCEPTED
    ]
    written = states.count(FileState.WRITTEN)
    return Standing(tracks=len(ids), accepted=len(states) - written, written=written)


def deniable(connection: Connection, track_ids: Iterable[int]) -> Sequence[int]:
    """Which of these tracks `reject` and `postpone` take when they are given several of them."""
    ids = tuple(track_ids)
    guessed = suggestions.guesses(connection, ids, unsure=True)
    untouched = (None, FileState.TO_WRITE, FileState.KEPT)
    decided = reviews.load(connection, ids)
    return [
        number
        for number in ids
        if (number in guessed or number in decided)
        and (number not in decided or decided[number].file_state in untouched)
    ]


def clearable(connection: Connection, track_ids: Iterable[int]) -> Sequence[int]:
    """Which of these tracks `clear` takes when it is given several of them."""
    decided = reviews.load(connection, track_ids).items()
    return [number for number, record in decided if record.file_state is not FileState.WRITTEN]


def undecided(connection: Connection, track_ids: Iterable[int]) -> Sequence[int]:
    """Which of these tracks have no decision."""
    ids = tuple(track_ids)
    decided = reviews.load(connection, ids)
    return [number for number in ids if number not in decided]


def changeable(
    connection: Connection, track_ids: Iterable[int], genres: Iterable[str]
) -> Sequence[int]:
    """Which of these tracks `accept` decides on anew: those that do not count as just that yet."""
    ids = tuple(track_ids)
    same = _accepted_already(connection, dict.fromkeys(ids, _spelled(connection, genres)))
    return [number for number in ids if number not in same]


def acceptable(connection: Connection, track_ids: Iterable[int]) -> int:
    """How many of these tracks `accept` takes when it is given several of them."""
    guessed = suggestions.guesses(connection, track_ids)
    return len(guessed.keys() - reviews.load(connection, guessed).keys())


def accept(
    connection: Connection,
    track_ids: Iterable[int],
    genres: Iterable[str] | None = None,
    *,
    unsure: bool = False,
) -> Done:
    """Accept genres for tracks.

    A track whose file already holds an equal decision keeps its state.

    Args:
        connection: A write transaction.
        track_ids: The tracks.
        genres: What to accept, in any spelling that the library knows; None takes each track's
            suggestion, and leaves alone tracks without one and tracks that have a decision.
        unsure: With suggestions: take those below the model's threshold too, in the place of
            an earlier decision. For a track that the user looks at; never for many at once.

    Raises:
        UsageError: Genres were given and all of them are blank, or one has no letter and no digit.
    """
    ids = tuple(track_ids)
    if genres is None:
        chosen = _suggested(connection, ids, unsure=unsure)
    else:
        names = _spelled(connection, genres)
        if not names:
            raise UsageError("No genre was given; type a name")
        chosen = dict.fromkeys(ids, names)
    return decide(connection, "accept", ids, lambda: _accept(connection, chosen))


def tidy_tags(connection: Connection, chosen: Mapping[int, tuple[str, ...]]) -> Done:
    """Accept for each track what its tag means, which is spelled as the vocabulary does.

    It waits to be written. Nobody judged the sound, so nothing is learned of it.
    """
    return decide(connection, "tidy", chosen, lambda: _accept(connection, chosen, tidied=True))


def accept_albums(
    connection: Connection,
    albums: Iterable[tuple[str, Iterable[int]]],
    track_ids: Iterable[int] = (),
) -> Done:
    """Accept a genre for each album's tracks, and for other tracks what is suggested.

    Args:
        connection: A write transaction.
        albums: A genre in any spelling the vocabulary knows, and its tracks, for each.
        track_ids: The other tracks; those without a sure suggestion or with a decision are
            left alone.
    """
    words = vocabulary.load(connection)
    others = tuple(track_ids)
    chosen = _suggested(connection, others, unsure=False)
    for genre, ids in albums:
        chosen |= dict.fromkeys(ids, words.canonical_all([genre]))
    return decide(connection, "accept", {*chosen, *others}, lambda: _accept(connection, chosen))


def accept_broader(
    connection: Connection, track_ids: Iterable[int], *, unsure: bool = False
) -> Done:
    """Accept for each track the genre above the suggested one, such as Jazz for Bebop.

    Args:
        connection: A write transaction.
        track_ids: The tracks; those whose suggestion has no broader genre are left alone, too.
        unsure: As for `accept`.
    """
    ids = tuple(track_ids)
    words = vocabulary.load(connection)
    lineages = {
        number: words.lineage(genre)
        for number, (genre,) in _suggested(connection, ids, unsure=unsure).items()
    }
    chosen = {number: (above[1],) for number, above in lineages.items() if len(above) > 1}
    return decide(connection, "accept", ids, lambda: _accept(connection, chosen))


def reject(connection: Connection, track_ids: Iterable[int]) -> Done:
    """Decide that the suggestions are wrong and nothing is to be written.

    Of several tracks, those without a suggestion and those written or refused are left alone.
    """
    return _decide_leniently(connection, "reject", track_ids, Decision.REJECTED)


def postpone(connection: Connection, track_ids: Iterable[int]) -> Done:
    """Put the tracks aside for later; the same are left alone as by `reject`."""
    return _decide_leniently(connection, "postpone", track_ids, Decision.POSTPONED)


def clear(connection: Connection, track_ids: Iterable[int]) -> Done:
    """Open the tracks again; those that are open already are left alone.

    Of several tracks, those that are written are left alone too.
    """
    given = tuple(track_ids)
    ids = given if len(given) == 1 else clearable(connection, given)
    return decide(connection, "clear", given, lambda: reviews.clear(connection, ids))


def keep_tags(connection: Connection, track_ids: Iterable[int]) -> Done:
    """Decide that the tags are right: their genres are the decision, as they are spelled.

    The files hold them, so there is nothing to write. Tracks without a genre in the tag
    are left alone.
    """
    ids = tuple(track_ids)
    now = time.time()
    records = [
        reviews.DecisionRecord(
            tag.track_id, Decision.ACCEPTED, tag.genres, FileState.WRITTEN, decided_at=now
        )
        for tag in suggestions.tags_and_outcomes(connection, ids).values()
        if tag.genres
    ]
    return decide(connection, "keep_tags", ids, lambda: reviews.put(connection, records))


def settle(connection: Connection, track_ids: Iterable[int]) -> Done:
    """Never ask about these tracks' tags again, not even when another model listens.

    Open tracks are rejected too, so that nothing accepts their suggestion in passing.
    """
    ids = tuple(track_ids)

    def act() -> None:
        _put(connection, undecided(connection, ids), Decision.REJECTED)
        reviews.settle(connection, ids, at=time.time())

    return decide(connection, "never_ask", ids, act)


def ask_again(connection: Connection, track_ids: Iterable[int]) -> Done:
    """Ask about these tracks' tags again; rejected ones are open then."""
    ids = tuple(track_ids)

    def act() -> None:
        reviews.unsettle(connection, ids)
        decided = reviews.load(connection, ids).values()
        rejected = [item.track_id for item in decided if item.decision is Decision.REJECTED]
        reviews.clear(connection, rejected)

    return decide(connection, "ask_again", ids, act)


def accept_above(
    connection: Connection,
    listing: Listing,
    min_confidence: float,
    genres: Collection[str] | None = None,
    *,
    doubting: Registry | None = None,
) -> Done:
    """Accept the suggestions of a list that `queries.threshold_preview` counts.

    Args:
        connection: A transaction.
        listing: Which tracks.
        min_confidence: The least confidence, in [0, 1].
        genres: Which suggested genres; None for all.
        doubting: The installed classifiers, to accept also guesses of which the active one is not
            sure; None accepts suggestions only.

    Raises:
        QueryError: The list's query or its search is none.
    """
    context = query_context(connection)
    rule = listing_rule(connection, listing, context)
    doubt = None if doubting is None else models.shown(connection, doubting).doubt
    ids = suggestions.open_ids(connection, rule, min_confidence, context, genres, doubt)
    return _accept_guesses(connection, ids)


def accept_guesses(connection: Connection, track_ids: Iterable[int], registry: Registry) -> Done:
    """Accept the suggestions of tracks, and the guesses of which the active model is not sure.

    `queries.selected_preview` says for how many, and what that is worth. Tracks with a decision
    are left alone, and those that sound unlike what the model learned from.
    """
    ids = tuple(track_ids)
    doubt, rule = models.shown(connection, registry).doubt, Among(frozenset(ids))
    taken = suggestions.open_ids(connection, rule, 0.0, query_context(connection), doubt=doubt)
    return _accept_guesses(connection, taken, given=ids)


def _accept_guesses(
    connection: Connection, track_ids: Sequence[int], given: Sequence[int] | None = None
) -> Done:
    """Accept the first guess of open tracks, whether the model is sure of it or not."""
    guessed = suggestions.guesses(connection, track_ids, unsure=True)
    chosen = {number: (genre,) for number, genre in guessed.items()}
    ids = track_ids if given is None else given
    return decide(connection, "accept", ids, lambda: _accept(connection, chosen))


def _suggested(
    connection: Connection, track_ids: Iterable[int], *, unsure: bool
) -> dict[int, tuple[str, ...]]:
    """What is suggested for tracks; for those with a decision only where it may be unsure."""
    guessed = suggestions.guesses(connection, track_ids, unsure=unsure)
    decided = () if unsure else reviews.load(connection, guessed)
    return {number: (genre,) for number, genre in guessed.items() if number not in decided}


def _spelled(connection: Connection, genres: Iterable[str]) -> tuple[str, ...]:
    """Genres as the library spells them."""
    return genre_names(connection).spelled(" ".join(name.split()) for name in genres)


def _accepted_already(
    connection: Connection, chosen: Mapping[int, tuple[str, ...]]
) -> Collection[int]:
    """The tracks of which just that is accepted, and either waits or is what the files hold."""
    alike = defaultdict[tuple[str, ...], list[int]](list)
    for number, genres in chosen.items():
        alike[genres].append(number)
    already = set[int]()
    for genres, ids in alike.items():
        already |= reviews.standing(connection, ids, genres)
    return already


def _accept(
    connection: Connection, chosen: Mapping[int, tuple[str, ...]], *, tidied: bool = False
) -> None:
    standing = _accepted_already(connection, chosen)
    now = time.time()
    records = (
        reviews.DecisionRecord(
            number, Decision.ACCEPTED, genres, FileState.TO_WRITE, decided_at=now, tidied=tidied
        )
        for number, genres in chosen.items()
        if number not in standing
    )
    reviews.put(connection, records)
    if not tidied:
        reviews.confirm(connection, standing, at=now)


def _decide_leniently(
    connection: Connection, kind: str, track_ids: Iterable[int], decision: Decision
) -> Done:
    """Decide on those of several tracks on which that may be done without a look at each."""
    ids = tuple(track_ids)
    chosen = ids if len(ids) == 1 else deniable(connection, ids)
    return decide(connection, kind, ids, lambda: _put(connection, chosen, decision))


def _put(connection: Connection, track_ids: Iterable[int], decision: Decision) -> None:
    now = time.time()
    reviews.put(
        connection,
        (reviews.DecisionRecord(number, decision, decided_at=now) for number in track_ids),
    )
