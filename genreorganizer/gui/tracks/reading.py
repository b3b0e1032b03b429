# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything the window reads from the library; called off the UI thread, except `rows`.

The queries' modules are imported when they are first used: they bring SQLAlchemy
along, which takes longer to import than the window takes to appear.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from genreorganizer.domain import rules
from genreorganizer.domain.genres import Vocabulary, fold
from genreorganizer.errors import ModelUnusable
from genreorganizer.gui.session.places import NavigationData, PlaylistInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from genreorganizer.app import App
    from genreorganizer.db.journal import Batch, Entry
    from genreorganizer.domain.rules import QueryContext, Rule
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.session.places import Place
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.failures import FailureGroup
    from genreorganizer.library.folders import LibraryFolder
    from genreorganizer.library.maintenance import BackupFacts
    from genreorganizer.library.models import InstalledModel, Model
    from genreorganizer.library.review import ThresholdPreview


@dataclass(frozen=True, slots=True)
class TrackDetail:
    """What the inspector shows of one track beside its row.

    Attributes:
        row: The track.
        probabilities: Genre and probability, the most probable first.
        windows: Start of each window in seconds with its probabilities, in the order of
            ``genres``.
        genres: The genres of ``windows``' probabilities.
        model: The model's name and version, empty where nothing was analyzed.
        window_s: Seconds that the model heard from each start; None where that is not known.
        tags: Further labels with probabilities of their own, the most probable first.
    """

    row: TrackRow
    probabilities: tuple[tuple[str, float], ...] = ()
    windows: tuple[tuple[float, tuple[float, ...]], ...] = ()
    genres: tuple[str, ...] = ()
    model: str = ""
    window_s: float | None = None
    tags: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class GenreNames:
    """The genres to choose from.

    Attributes:
        names: Those of the vocabulary and the model by name, then the others that tags and
            decisions hold by name, each in its commonest spelling.
        vocabulary: Knows other spellings.
    """

    names: tuple[str, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

    def new(self, typed: Iterable[str]) -> list[str]:
        """Those of the typed names that are no known genre in any spelling."""
        known = set(map(fold, self.names))
        return [
            name
            for name in self.vocabulary.canonical_all(typed)
            if fold(name) not in known and self.vocabulary.find(name) is None
        ]


@dataclass(frozen=True, slots=True)
class SimilarTrack:
    """A track that sounds alike, with its similarity in [-1, 1]."""

    row: TrackRow
    similarity: float


def track_ids(app: App, place: Place, search: str, sort: str) -> array[int]:
    """Ids of a place's tracks that match the search, in order.

    Args:
        app: The opened program.
        place: Where to look.
        search: Query text from the search box.
        sort: A sort order; empty keeps a playlist's own.

    Raises:
        QueryError: The search is no query.
    """
    from genreorganizer.db import tracks
    from genreorganizer.library import playlists
    from genreorganizer.library.context import query_context

    with app.database.reading() as connection:
        context = query_context(connection)
        rule = place_rule(connection, place, search, context)
        if place.playlist_id is None or sort:
            return tracks.track_ids(connection, context=context, rule=rule, sort=sort or place.sort)
        items = playlists.track_ids(connection, place.playlist_id, context)
        if not search:
            return items
        kept = set(tracks.track_ids(connection, context=context, rule=rule, sort="id"))
    return array("q", (number for number in items if number in kept))


def place_rule(connection: Any, place: Place, search: str, context: QueryContext) -> Rule:
    """What finds a place's tracks that match the search.

    Raises:
        QueryError: The search is no query.
    """
    from genreorganizer.library import playlists

    asked = rules.parse(search)
    if place.playlist_id is None:
        return rules.all_of(rules.parse(place.query), asked)
    items = playlists.track_ids(connection, place.playlist_id, context)
    return rules.all_of(rules.Among(frozenset(items)), asked)


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What a smart playlist would hold: all that match, those within its limit, the first."""

    matching: int
    kept: int
    first: tuple[TrackRow, ...]


def rule_preview(app: App, text: str, sort: str, limit: int | None, shown: int) -> RulePreview:
    """What a rule finds, in its order.

    Raises:
        QueryError: It is no query.
    """
    from genreorganizer.db import tracks
    from genreorganizer.library.context import query_context

    with app.database.reading() as connection:
        ids = tracks.track_ids(
            connection, rule=rules.parse(text), sort=sort, context=query_context(connection)
        )
        kept = len(ids) if limit is None else min(limit, len(ids))
        return RulePreview(len(ids), kept, tuple(tracks.rows(connection, ids[: min(shown, kept)])))


def playlist_rule(app: App, playlist_id: int) -> tuple[str, str, int | None] | None:
    """Rule, order and limit of a smart playlist; None where it is none."""
    from genreorganizer.db import playlists

    with app.database.reading() as connection:
        record = playlists.find(connection, playlist_id)
    if record is None or record.query is None:
        return None
    return record.query, record.sort or "artist", record.max_tracks


def backup_facts(app: App, file: Path) -> BackupFacts:
    """What restoring a backup would bring.

    Raises:
        UsageError: It is not there, or empty.
        EnvironmentTrouble: It is no sound library.
    """
    from genreorganizer.library import maintenance

    return maintenance.look_into(app.database, file)


@dataclass(frozen=True, slots=True)
class Pending:
    """What an earlier run of the program did not finish (`library.pending`).

    Attributes:
        scan: Looking at the folders.
        analyze: Analyzing.
        paused: The person had paused it.
        tracks: How many tracks are not analyzed.
    """

    scan: bool = False
    analyze: bool = False
    paused: bool = False
    tracks: int = 0


def pending(app: App) -> Pending:
    """What an earlier run of the program did not finish."""
    from genreorganizer.db import counts
    from genreorganizer.domain.review import TrackState
    from genreorganizer.library import pending as library

    with app.database.reading() as connection:
        found = library.load(connection)
        if not found:
            return Pending()
        tracks = counts.load(connection).states.get(TrackState.NEW.value, 0)
    return Pending(library.SCAN in found, library.ANALYZE in found, library.PAUSED in found, tracks)


def acceptable(app: App, track_ids: Sequence[int]) -> int:
    """How many of several tracks accepting their suggestions would take."""
    from genreorganizer.library import review

    with app.database.reading() as connection:
        return review.acceptable(connection, track_ids)


def rows(app: App, ids: Sequence[int]) -> list[TrackRow]:
    """A page of rows; about a millisecond, so the table may call it while it paints."""
    from genreorganizer.db import tracks

    with app.database.glancing() as connection:
        return tracks.rows(connection, ids)


def navigation(app: App) -> NavigationData:
    """Counts, genres and playlists."""
    from genreorganizer.db import counts
    from genreorganizer.domain.genres import Genre
    from genreorganizer.library import folders, playlists
    from genreorganizer.library.context import query_context

    with app.database.reading() as connection:
        counted = counts.load(connection)
        context = query_context(connection)
        listed = playlists.list_playlists(connection, context)
        words = context.vocabulary
        tally = words.tally(counted.standing)
        known = {genre.name for genre in words.genres}
        others = tuple(
            Genre(name) for name in context.genre_names() if name in tally and name not in known
        )
        chosen = frozenset(map(fold, words.canonical_all(counted.accepted)))
        accepted = tuple(
            name for name in tally if fold(name) in chosen and context.is_unlisted([name])
        )
        return NavigationData(
            total=counted.total,
            states=counted.states,
            disagreements=counted.disagreements,
            settled=counted.settled,
            duplicates=counted.duplicates,
            genres=words.genres + others,
            genre_counts=tally,
            accepted=accepted,
            unlisted=sum(
                number
                for genres, number in counted.standing.items()
                if context.is_unlisted(genres) and not words.mentions(genres, chosen)
            ),
            playlists=tuple(
                PlaylistInfo(item.id, item.name, item.query, item.tracks) for item in listed
            ),
            folders=len(folders.list_folders(connection)),
        )


def detail(app: App, track_id: int) -> TrackDetail | None:
    """All about one track; None where it is gone."""
    from genreorganizer.db import predictions, tracks
    from genreorganizer.library.context import query_context
    from genreorganizer.library.outcomes import genre_probabilities

    with app.database.reading() as connection:
        row = tracks.row(connection, track_id)
        if row is None:
            return None
        context = query_context(connection)
        prediction = predictions.load(connection, track_id, context.model_id)
    if prediction is None:
        return TrackDetail(row)
    vocabulary = context.vocabulary

    def in_genres(shares: Sequence[float]) -> dict[str, float]:
        return genre_probabilities(dict(zip(prediction.labels, shares, strict=True)), vocabulary)

    ranked = sorted(
        in_genres(prediction.probabilities).items(), key=lambda pair: (-pair[1], pair[0])
    )
    genres = tuple(name for name, _ in ranked)
    model = _model(app, prediction.model_id)
    windows = tuple(
        (window.start_s, tuple(shares[name] for name in genres))
        for window in prediction.timeline
        for shares in (in_genres(window.probabilities),)
    )
    return TrackDetail(
        row,
        tuple(ranked),
        windows,
        genres,
        f"{prediction.model_id} {prediction.model_version}",
        model.window_s if model else None,
        prediction.tags,
    )


def _model(app: App, model_id: str) -> Model | None:
    from genreorganizer.library import models

    try:
        return models.describe(app.registry, model_id.split("+"))
    except ModelUnusable:  # its answers stay useful when the model itself is gone
        return None


def similar(app: App, track_id: int, limit: int) -> list[SimilarTrack]:
    """The tracks of the library that sound most alike."""
    from genreorganizer.db import predictions, tracks
    from genreorganizer.library.context import query_context

    with app.database.reading() as connection:
        context = query_context(connection)
        found = predictions.similar(connection, track_id, context.model_id, limit)
        by_id = {row.id: row for row in tracks.rows(connection, [number for number, _ in found])}
    return [SimilarTrack(by_id[number], share) for number, share in found if number in by_id]


def genre_names(app: App) -> GenreNames:
    """The genres to choose from."""
    from genreorganizer.db import genre_uses
    from genreorganizer.library.context import query_context

    with app.database.reading() as connection:
        context = query_context(connection)
        used = context.vocabulary.canonical_all(genre_uses.names(connection))
    known = sorted(context.genre_names(), key=str.casefold)
    others = {fold(name): name for name in reversed(used)}
    for name in known:
        others.pop(fold(name), None)
    unlisted = [name for name in others.values() if context.vocabulary.find(name) is None]
    return GenreNames((*known, *sorted(unlisted, key=str.casefold)), context.vocabulary)


def threshold_preview(app: App, place: Place, search: str, least: float) -> ThresholdPreview:
    """What accepting above a confidence would do to a place's tracks."""
    from genreorganizer.library import models, review
    from genreorganizer.library.context import query_context

    with app.database.reading() as connection:
        context = query_context(connection)
        try:
            active = models.describe(app.registry, models.active_ids(connection, app.registry))
            reliability = active.genre_reliability(context.vocabulary)
        except ModelUnusable:  # its answers stay useful when the model itself is gone
            reliability = {}
        return review.threshold_preview(
            connection,
            place_rule(connection, place, search, context),
            least,
            context,
            reliability=reliability,
        )


def history(app: App) -> list[Batch]:
    """The batches of the history, newest first."""
    from genreorganizer.db import journal

    with app.database.reading() as connection:
        return journal.batches(connection)


def newest_batch(app: App) -> WriteSummary:
    """What the newest batch of the history did; of no number where there is none."""
    from genreorganizer.db import journal
    from genreorganizer.library.batches import WriteSummary

    with app.database.reading() as connection:
        newest = next(iter(journal.batches(connection, 1)), None)
    if newest is None:
        return WriteSummary(None, 0, 0, 0)
    return WriteSummary(newest.id, newest.written, newest.unchanged, newest.refused)


def history_entries(app: App, batch_id: int) -> list[Entry]:
    """The files of a batch."""
    from genreorganizer.db import journal

    with app.database.reading() as connection:
        return journal.entries(connection, batch_id=batch_id)


def failures(app: App) -> list[FailureGroup]:
    """What failed, by reason."""
    from genreorganizer.library import failures as library_failures

    with app.database.reading() as connection:
        return library_failures.ledger(connection)


def folders(app: App) -> list[LibraryFolder]:
    """The library's folders."""
    from genreorganizer.library import folders as library_folders

    with app.database.reading() as connection:
        return library_folders.list_folders(connection)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What several models say of one track, in the person's genres.

    Attributes:
        row: The track.
        models: Names and versions of the models that listened to it.
        lines: Each genre with the models' probabilities, None where a model does not know it;
            the most probable of all first.
        silent: Installed models that did not listen to it.
    """

    row: TrackRow
    models: tuple[str, ...]
    lines: tuple[tuple[str, tuple[float | None, ...]], ...]
    silent: tuple[str, ...]


def compare(app: App, track_id: int) -> Comparison | None:
    """The models' answers for one track; None where it is gone."""
    from genreorganizer.db import tracks
    from genreorganizer.library import models as library_models
    from genreorganizer.library.context import query_context
    from genreorganizer.library.outcomes import genre_probabilities

    with app.database.reading() as connection:
        row = tracks.row(connection, track_id)
        if row is None:
            return None
        vocabulary = query_context(connection).vocabulary
        answers = library_models.compare(connection, track_id)
        usable = [
            model.id
            for model in library_models.installed(connection, app.registry)
            if model.trouble is None
        ]
    shares = [
        genre_probabilities(dict(zip(answer.labels, answer.probabilities, strict=True)), vocabulary)
        for answer in answers
    ]
    genres = {genre for said in shares for genre in said}
    ranked = sorted(
        genres, key=lambda genre: (-sum(said.get(genre, 0.0) for said in shares), genre)
    )
    heard = {answer.model_id for answer in answers}
    return Comparison(
        row=row,
        models=tuple(f"{answer.model_id} {answer.model_version}" for answer in answers),
        lines=tuple((genre, tuple(said.get(genre) for said in shares)) for genre in ranked),
        silent=tuple(number for number in usable if number not in heard),
    )


def unheard(app: App, model_ids: Sequence[str]) -> int:
    """How many tracks would show no answer if these models were the active ones."""
    from genreorganizer.library import models as library_models

    with app.database.reading() as connection:
        return library_models.unheard(connection, app.registry, model_ids)


def models(app: App) -> list[tuple[InstalledModel, str]]:
    """The classifiers with their cards."""
    from genreorganizer.library import models as library_models

    registry = app.registry
    with app.database.reading() as connection:
        found = library_models.installed(connection, registry)
    return [(model, registry.card(model.id)) for model in found]
