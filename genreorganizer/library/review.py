# SPDX-License-Identifier: GPL-3.0-or-later
"""The person's decisions: commands over tracks, each of which can be taken back.

`undoable` runs a command and keeps what takes it back. Commands over several tracks leave
alone what was written or failed: nobody looks at each of many.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer.db import journal, reviews, suggestions, vocabulary
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy import Connection

    from genreorganizer.db.reviews import DecisionRecord
    from genreorganizer.domain.rules import QueryContext, Rule

_NAMED_CHANGES = 1000


@dataclass(frozen=True, slots=True)
class DecisionSnapshot:
    """The decisions on some tracks at one moment.

    Attributes:
        track_ids: The tracks, the open ones too.
        records: The decisions there were.
        settled: The tracks whose tags were never to be asked about.
        written_upto: The last entry of the journal at that moment: `restore` leaves tracks
            alone whose files were written since.
    """

    track_ids: tuple[int, ...]
    records: tuple[DecisionRecord, ...]
    settled: frozenset[int] = frozenset()
    written_upto: int = 0

    def differing(self, other: DecisionSnapshot) -> frozenset[int]:
        """The tracks on which another snapshot of the same tracks decides otherwise."""
        mine, theirs = self._timeless(), other._timeless()
        return frozenset(
            number
            for number in self.track_ids
            if mine.get(number) != theirs.get(number)
            or (number in self.settled) != (number in other.settled)
        )

    def only(self, track_ids: frozenset[int]) -> DecisionSnapshot:
        """The part about some of the tracks."""
        return replace(
            self,
            track_ids=tuple(number for number in self.track_ids if number in track_ids),
            records=tuple(record for record in self.records if record.track_id in track_ids),
            settled=self.settled & track_ids,
        )

    def _timeless(self) -> dict[int, DecisionRecord]:
        return {record.track_id: replace(record, decided_at=0.0) for record in self.records}


@dataclass(frozen=True, slots=True)
class Done:
    """What a command on decisions did.

    Attributes:
        changes: To be broadcast.
        undo: Brings back what the command changed; None where it changed nothing.
        done: How many tracks it changed.
        left: How many of the tracks it left as they were.
    """

    changes: Changes
    undo: DecisionSnapshot | None
    done: int
    left: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How many of some tracks have a decision that a new one would replace.

    Attributes:
        tracks: All of them that the new decision is about.
        accepted: Accepted, and not written yet.
        written: Written into their files.
    """

    tracks: int
    accepted: int
    written: int


@dataclass(frozen=True, slots=True)
class GenrePreview:
    """What a threshold accept would do for one genre.

    Attributes:
        genre: The suggested genre.
        tracks: How many tracks would be accepted.
        expected_right: How many of them are expected to be right, by the model's calibration.
    """

    genre: str
    tracks: int
    expected_right: float


@dataclass(frozen=True, slots=True)
class ThresholdPreview:
    """What a threshold accept would do.

    Attributes:
        tracks: How many tracks would be accepted.
        expected_right: How many of them are expected to be right.
        per_genre: The same by genre, the most frequent first.
    """

    tracks: int
    expected_right: float
    per_genre: tuple[GenrePreview, ...]


def undoable(
    connection: Connection,
    track_ids: Iterable[int],
    act: Callable[[Connection, tuple[int, ...]], Changes],
) -> Done:
    """Run a command on decisions and keep what takes it back.

    Args:
        connection: A write transaction.
        track_ids: The tracks that the command is about; it may change fewer.
        act: The command.
    """
    ids = tuple(track_ids)
    before = snapshot(connection, ids)
    changes = act(connection, ids)
    changed = before.differing(snapshot(connection, ids))
    undo = before.only(changed) if changed else None
    return Done(changes, undo, len(changed), len(ids) - len(changed))


def snapshot(connection: Connection, track_ids: Iterable[int]) -> DecisionSnapshot:
    """Keep the decisions on these tracks, for `restore`."""
    ids = tuple(track_ids)
    return DecisionSnapshot(
        ids,
        tuple(reviews.load(connection, ids).values()),
        reviews.settled_among(connection, ids),
        journal.last_id(connection),
    )


def restore(connection: Connection, taken: DecisionSnapshot) -> Changes:
    """Make the decisions what they were when the snapshot was taken.

    Tracks whose files were written since keep theirs, as the files do: the write is to be
    taken back first.
    """
    written = journal.written_after(connection, taken.track_ids, taken.written_upto)
    taken = taken.only(frozenset(taken.track_ids) - written)
    decided = {record.track_id for record in taken.records}
    reviews.clear(connection, [number for number in taken.track_ids if number not in decided])
    reviews.put(connection, taken.records)
    reviews.unsettle(connection, set(taken.track_ids) - taken.settled)
    reviews.settle(connection, taken.settled, at=time.time())
    return _changed(taken.track_ids)


def standing(
    connection: Connection, track_ids: Iterable[int], *, protects_written: bool
) -> Standing:
    """What a decision on these tracks would replace, to ask before it is made.

    Args:
        connection: A transaction.
        track_ids: The tracks.
        protects_written: The decision leaves alone what was written, as `reject` does.
    """
    ids = tuple(track_ids)
    states = [
        record.file_state
        for record in reviews.load(connection, ids).values()
        if record.decision is Decision.ACCEPTED
    ]
    written = states.count(FileState.WRITTEN)
    refused = states.count(FileState.REFUSED) if protects_written else 0
    left = written + refused if protects_written else 0
    return Standing(
        tracks=len(ids) - left,
        accepted=len(states) - written - refused,
        written=0 if protects_written else written,
    )


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
) -> Changes:
    """Accept genres for tracks.

    A track whose file already holds an equal decision keeps its state.

    Args:
        connection: A write transaction.
        track_ids: The tracks.
        genres: What to accept, in any spelling the vocabulary knows; None takes each track's
            suggestion, and leaves alone tracks without one and tracks that have a decision.
        unsure: With suggestions: take those below the model's threshold too, in the place of
            an earlier decision. For a track that the person looks at; never for many at once.

    Raises:
        UsageError: Genres were given and all of them are blank.
    """
    if genres is None:
        guessed = suggestions.guesses(connection, track_ids, unsure=unsure)
        if not unsure:
            decided = reviews.load(connection, guessed)
            guessed = {number: guessed[number] for number in guessed.keys() - decided.keys()}
        return accept_each(connection, {number: (genre,) for number, genre in guessed.items()})
    names = vocabulary.load(connection).canonical_all(" ".join(name.split()) for name in genres)
    if not names:
        raise UsageError("No genre was given; type a name")
    return accept_each(connection, dict.fromkeys(track_ids, names))


def accept_each(connection: Connection, chosen: Mapping[int, tuple[str, ...]]) -> Changes:
    """Accept for each track its own genres, which are spelled as the vocabulary does.

    A track whose file already holds an equal decision keeps its state, and one whose tag says
    just that counts as written: there is nothing to write. One whose file says something else,
    whoever changed it, waits to be written again.
    """
    standing = {
        number: record
        for number, record in reviews.load(connection, chosen).items()
        if record.decision is Decision.ACCEPTED and record.genres == chosen[number]
    }
    written = [n for n, record in standing.items() if record.file_state is FileState.WRITTEN]
    for tag in suggestions.tags_and_outcomes(connection, written).values():
        if tag.genres != chosen[tag.track_id]:
            del standing[tag.track_id]
    now = time.time()
    records = [
        reviews.DecisionRecord(
            number, Decision.ACCEPTED, genres, FileState.TO_WRITE, decided_at=now
        )
        for number, genres in chosen.items()
        if number not in standing
    ]
    reviews.put(connection, records)
    reviews.mark_held(connection, [record.track_id for record in records])
    return _changed(record.track_id for record in records)


def reject(connection: Connection, track_ids: Iterable[int]) -> Changes:
    """Decide that the suggestions are wrong and nothing is to be written.

    Of several tracks, those without a suggestion and those written or refused are left alone.
    """
    return _decide(connection, _lenient(connection, track_ids), Decision.REJECTED)


def postpone(connection: Connection, track_ids: Iterable[int]) -> Changes:
    """Put the tracks aside for later; the same are left alone as by `reject`."""
    return _decide(connection, _lenient(connection, track_ids), Decision.POSTPONED)


def clear(connection: Connection, track_ids: Iterable[int]) -> Changes:
    """Open the tracks again; those that are open already are left alone.

    Of several tracks, those that are written are left alone too.
    """
    given = tuple(track_ids)
    ids = tuple(
        number
        for number, record in reviews.load(connection, given).items()
        if len(given) == 1 or record.file_state is not FileState.WRITTEN
    )
    reviews.clear(connection, ids)
    return _changed(ids)


def keep_tags(connection: Connection, track_ids: Iterable[int]) -> Changes:
    """Decide that the tags are right: their genres are the decision, as they are spelled.

    The files hold them, so there is nothing to write. Tracks without a genre in the tag
    are left alone.
    """
    now = time.time()
    records = [
        reviews.DecisionRecord(
            tag.track_id, Decision.ACCEPTED, tag.genres, FileState.WRITTEN, decided_at=now
        )
        for tag in suggestions.tags_and_outcomes(connection, track_ids).values()
        if tag.genres
    ]
    reviews.put(connection, records)
    return _changed(record.track_id for record in records)


def settle(connection: Connection, track_ids: Iterable[int]) -> Changes:
    """Never ask about these tracks' tags again, not even when another model listens.

    Open tracks are rejected too, so that nothing accepts their suggestion in passing.
    """
    ids = tuple(track_ids)
    decided = reviews.load(connection, ids)
    open_ids = [number for number in ids if number not in decided]
    _decide(connection, open_ids, Decision.REJECTED)
    reviews.settle(connection, ids, at=time.time())
    return _changed(ids)


def ask_again(connection: Connection, track_ids: Iterable[int]) -> Changes:
    """Ask about these tracks' tags again; rejected ones are open then."""
    ids = tuple(track_ids)
    reviews.unsettle(connection, ids)
    decided = reviews.load(connection, ids).values()
    rejected = [item.track_id for item in decided if item.decision is Decision.REJECTED]
    reviews.clear(connection, rejected)
    return _changed(ids)


def threshold_preview(
    connection: Connection,
    rule: Rule | None,
    min_confidence: float,
    context: QueryContext,
    *,
    reliability: Mapping[str, float] | None = None,
) -> ThresholdPreview:
    """What `accept_above` would do: only open tracks of which the model is sure count.

    The expectation is the sum of the calibrated probabilities, after their odds are multiplied
    by what suggestions of their genre were worth on held-out tracks.

    Args:
        connection: A transaction.
        rule: Which tracks; None is all.
        min_confidence: The least confidence, in [0, 1].
        context: What the rule's words mean in this library.
        reliability: By genre, the factor of its suggestions' odds
            (`models.Model.genre_reliability`); 1 where it is not given.
    """
    counts = suggestions.count_open(connection, rule, min_confidence, context, reliability or {})
    genres = [GenrePreview(count.genre, count.tracks, count.expected_right) for count in counts]
    return ThresholdPreview(
        tracks=sum(genre.tracks for genre in genres),
        expected_right=sum(genre.expected_right for genre in genres),
        per_genre=tuple(sorted(genres, key=lambda genre: (-genre.tracks, genre.genre))),
    )


def accept_above(
    connection: Connection, rule: Rule | None, min_confidence: float, context: QueryContext
) -> Changes:
    """Accept the suggestions that `threshold_preview` counts."""
    return accept(connection, suggestions.open_ids(connection, rule, min_confidence, context))


def _lenient(connection: Connection, track_ids: Iterable[int]) -> tuple[int, ...]:
    """Those of several tracks on which a decision may be made without a look at each."""
    ids = tuple(track_ids)
    if len(ids) == 1:
        return ids
    guessed = suggestions.guesses(connection, ids, unsure=True)
    untouched = (None, FileState.TO_WRITE)
    decided = reviews.load(connection, ids)
    return tuple(
        number
        for number in ids
        if (number in guessed or number in decided)
        and (number not in decided or decided[number].file_state in untouched)
    )


def _decide(connection: Connection, track_ids: Iterable[int], decision: Decision) -> Changes:
    ids = tuple(track_ids)
    now = time.time()
    reviews.put(
        connection, [reviews.DecisionRecord(number, decision, decided_at=now) for number in ids]
    )
    return _changed(ids)


def _changed(track_ids: Iterable[int]) -> Changes:
    ids = frozenset(track_ids)
    if len(ids) > _NAMED_CHANGES:
        return Changes(all_tracks=True)
    return Changes(tracks=ids)
