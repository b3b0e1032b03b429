# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing the user's genres: what it would do, and doing it to suggestions, decisions, rules.

Files' tags are never touched: a decision that is called differently waits to be written
again. A name that was given up is an alias of its successor (`domain.genre_edits`), so what
changes follows from the two vocabularies alone. Suggestions are only marked here; the caller that
changed the vocabulary re-evaluates them with `models.reevaluate`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.db import decision_log, genre_uses, playlists, reviews, stale
from genreorganizer.db import vocabulary as table
from genreorganizer.domain import genre_edits
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.genres import Genre, GenreNames, fold, usual
from genreorganizer.domain.review import Agreement, FileState
from genreorganizer.domain.rules import parse, to_text
from genreorganizer.domain.rules.genres import with_genres
from genreorganizer.errors import QueryError
from genreorganizer.library import decisions, models, outcomes
from genreorganizer.library.concerned import concerned
from genreorganizer.library.context import query_context
from genreorganizer.library.done import Done

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.outcome_rows import OutcomeRecord
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.library.model import Model

_CHANGED = Changes(all_tracks=True, playlists=True, vocabulary=True)


@dataclass(frozen=True, slots=True)
class LabeledVocabulary:
    """A library's vocabulary and the labels that it gives a meaning to.

    Attributes:
        vocabulary: The user's genres now, and those that were accepted besides.
        labels: The active model's labels.
        model_id: The active model.
        uses: Tracks per genre that some tag names, by the vocabulary's spelling, else by the
            `usual` one.
    """

    vocabulary: Vocabulary
    labels: tuple[str, ...]
    model_id: str
    uses: dict[str, int]


@dataclass(frozen=True, slots=True)
class VocabularyPreview:
    """What another vocabulary would change.

    Attributes:
        suggestions: Tracks whose first or second guess would be another.
        disagreements: Tracks that would come to disagree with their tag, or cease to.
        decisions: Tracks whose accepted genres would be called differently.
        written: Those of them whose files hold the old names, and would wait to be written.
        playlists: Names of smart playlists whose rules would be reworded.
    """

    suggestions: int
    disagreements: int
    decisions: int
    written: int
    playlists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What a change of the vocabulary replaces.

    Attributes:
        vocabulary: The genres there were.
        decisions: The decisions that the change calls differently.
        rules: Number and rule of the smart playlists that it rewords.
    """

    vocabulary: Vocabulary
    decisions: decisions.Snapshot
    rules: tuple[tuple[int, str], ...]


def genre_names(connection: Connection) -> GenreNames:
    """The genres to choose from."""
    context = query_context(connection)
    used: Counter[str] = Counter()
    for text, number in sorted(genre_uses.names(connection).items()):
        for name in context.vocabulary.meant([text]):
            used[name] += number
    known = sorted(context.genre_names(), key=str.casefold)
    others = usual(used)
    for name in known:
        others.pop(fold(name), None)
    unlisted = [name for name in others.values() if context.vocabulary.find(name) is None]
    return GenreNames((*known, *sorted(unlisted, key=str.casefold)), context.vocabulary)


def words(connection: Connection, registry: Registry) -> LabeledVocabulary:
    """The vocabulary with what is needed to edit it.

    Genres that were accepted belong to it, as they do in the navigation.
    """
    vocabulary = table.load(connection)
    model = models.shown(connection, registry)
    uses: Counter[str] = Counter()
    for genres, tracks in genre_uses.tag_lists(connection).items():
        uses.update(dict.fromkeys(vocabulary.canonical_all(genres), tracks))
    accepted = {
        name
        for genres in genre_uses.accepted_lists(connection)
        for name in vocabulary.canonical_all(genres)
        if vocabulary.find(name) is None and not vocabulary.nameless.include(name)
    }
    names = usual(uses + Counter(accepted))
    together: Counter[str] = Counter()
    for name, tracks in uses.items():
        together[names[fold(name)]] += tracks
    for name in sorted({names[fold(name)] for name in accepted}):
        vocabulary = genre_edits.with_genre(vocabulary, Genre(name))
    return LabeledVocabulary(vocabulary, model.labels, model.id, together)


def preview(connection: Connection, after: Vocabulary, registry: Registry) -> VocabularyPreview:
    """What `change` would do.

    Args:
        connection: A transaction.
        after: The vocabulary that is thought of.
        registry: The installed classifiers.

    Raises:
        UsageError: A spelling means two genres, or parents go round in a circle.
    """
    genre_edits.check(after)
    before = table.load(connection)
    guessed = disagreeing = 0
    for old, new in _outcomes(connection, before, after, models.shown(connection, registry)):
        guessed += (old.suggested, old.second) != (new.suggested, new.second)
        disagreeing += (old.agreement is Agreement.DISAGREES) != (
            new.agreement is Agreement.DISAGREES
        )
    lists = _respelled(genre_uses.accepted_lists(connection), before, after)
    decided = reviews.load(connection, genre_uses.decided(connection, lists)).values()
    return VocabularyPreview(
        suggestions=guessed,
        disagreements=disagreeing,
        decisions=len(decided),
        written=sum(old.file_state is FileState.WRITTEN for old in decided),
        playlists=tuple(record.name for record, _ in _rules(connection, before, after)),
    )


def change(connection: Connection, after: Vocabulary) -> Done:
    """Use another vocabulary from now on; decisions and rules follow, suggestions are marked.

    Args:
        connection: A write transaction.
        after: The new vocabulary.

    Raises:
        UsageError: A spelling means two genres, or parents go round in a circle.
    """
    genre_edits.check(after)
    before = table.load(connection)
    if after == before:
        return Done()
    lists = _respelled(genre_uses.accepted_lists(connection), before, after)
    decided = genre_uses.decided(connection, lists)
    reworded = list(_rules(connection, before, after))
    taken = _Snapshot(
        before,
        decisions.snapshot(connection, decided),
        tuple((record.id, record.query or "") for record, _ in reworded),
    )
    reviews.respell(connection, lists)
    reviews.mark_held(connection, decided)
    for record, query in reworded:
        playlists.set_rule(
            connection, record.id, query, sort=record.sort, max_tracks=record.max_tracks
        )
    _use(connection, before, after)
    return Done(_CHANGED, partial(_restore, taken=taken), taken.decisions.track_ids)


def _restore(connection: Connection, taken: _Snapshot) -> Done:
    """Bring the vocabulary back with the decisions and rules that a change called differently."""
    known = {record.id: record for record in playlists.all_playlists(connection)}
    before = table.load(connection)
    again = _Snapshot(
        before,
        decisions.snapshot(connection, taken.decisions.track_ids),
        tuple((number, known[number].query or "") for number, _ in taken.rules if number in known),
    )
    for number, query in taken.rules:
        record = known.get(number)
        if record is not None and record.query is not None:
            playlists.set_rule(
                connection, number, query, sort=record.sort, max_tracks=record.max_tracks
            )
    left = decisions.restore(connection, taken.decisions)
    _use(connection, before, taken.vocabulary)
    changed = tuple(number for number in again.decisions.track_ids if number not in left)
    return Done(_CHANGED, partial(_restore, taken=again), changed, len(left))


def _use(connection: Connection, before: Vocabulary, after: Vocabulary) -> None:
    """Use another vocabulary; decisions that would come back under old names no longer do."""
    kept = decision_log.genre_lists(connection)
    renamed = [kept[genres] for genres in _respelled(kept, before, after)]
    if renamed:
        decision_log.forget_upto(connection, max(renamed))
    stale.begin(connection, before)
    table.save(connection, after)


def _outcomes(
    connection: Connection, before: Vocabulary, after: Vocabulary, model: Model
) -> Iterator[tuple[OutcomeRecord, OutcomeRecord]]:
    """The outcomes that change, as they are and as they would be."""
    ids = genre_uses.ids(connection, concerned(connection, before, after, model.id, model.labels))
    if not ids:
        return
    stored = genre_uses.outcomes(connection, ids)
    for new in outcomes.judged(connection, model, after, ids):
        old = stored[new.track_id]
        if old != new:
            yield old, new


def _respelled(
    lists: Iterable[genre_uses.Genres], before: Vocabulary, after: Vocabulary
) -> dict[genre_uses.Genres, genre_uses.Genres]:
    """The lists of accepted genres that change, with the lists as they would be."""
    return {
        genres: renamed
        for genres in lists
        if (renamed := _renamed(genres, before, after)) != genres
    }


def _renamed(genres: Iterable[str], before: Vocabulary, after: Vocabulary) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_name(genre, before, after) for genre in genres))


def _name(name: str, before: Vocabulary, after: Vocabulary) -> str:
    """What a name is called now; it stays as it was spelled where nothing became of it."""
    old = before.canonical(name)
    new = after.canonical(old)
    return name if new == old else new


def _rules(
    connection: Connection, before: Vocabulary, after: Vocabulary
) -> Iterator[tuple[playlists.PlaylistRecord, str]]:
    """The smart playlists whose rules change, with the rules as they would be."""
    for record in playlists.all_playlists(connection):
        if record.query is None:
            continue
        try:
            rule = parse(record.query)
        except QueryError:
            continue  # not understood any more: left for the user
        new = with_genres(rule, lambda name: _name(name, before, after))
        if new != rule:
            yield record, to_text(new)
