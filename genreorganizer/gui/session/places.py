# SPDX-License-Identifier: GPL-3.0-or-later
"""The places that the navigation leads to; most are just queries."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

from PySide6.QtCore import QCoreApplication

from genreorganizer.domain.listing import Listing
from genreorganizer.domain.review import TrackState
from genreorganizer.gui.wording.playing import playlist_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from genreorganizer.domain.navigation import NavigationData


_NOTHING_WAITS = frozenset(
    {"new", "review", "unsure", "written", "kept", "agrees", "rejected", "no_music", "missing"}
    | {"disagreements"}
)
"""Lists of tracks that have no accepted genre, or whose file holds it already."""


@dataclass(frozen=True, slots=True)
class Place:
    """Something the track list can show.

    Attributes:
        key: Stable name; playlists are ``playlist:ID``, genres ``genre:NAME``.
        title: In the user's language, or a name that the user gave.
        icon: Name of its icon.
        query: Which tracks, in the query language.
        sort: The order at first.
        playlist_id: The playlist, if it is one.
        smart: Whether the playlist is kept by a rule.
        empty_title: What an empty list says.
        empty_text: What to do then.
        columns: Keys of the columns that the list shows at first; empty for the usual ones.
    """

    key: str
    title: str
    icon: str
    query: str = ""
    sort: str = "artist"
    playlist_id: int | None = None
    smart: bool = False
    empty_title: str = ""
    empty_text: str = ""
    columns: tuple[str, ...] = ()

    @property
    def may_wait(self) -> bool:
        """Whether tracks of it may wait to be written."""
        return self.key not in _NOTHING_WAITS

    @property
    def kind(self) -> str:
        """Its key, or ``playlist`` or ``genre``: lists of a kind share their columns."""
        return self.key.partition(":")[0]

    def listing(self, search: str = "", sort: str = "") -> Listing:
        """The tracks that it shows.

        Args:
            search: Query text from the search box.
            sort: Their order; empty for its own.
        """
        own = "" if self.playlist_id is not None else self.sort
        return Listing(self.query, self.playlist_id, search, sort or own)


@dataclass(frozen=True, slots=True)
class _View:
    key: str
    source: Annotated[str, "Place"]
    icon: str
    query: str
    count: Callable[[NavigationData], int]
    empty_title: Annotated[str, "Place"]
    empty_text: Annotated[str, "Place"]
    sort: str = "artist"
    columns: tuple[str, ...] = ()

    def place(self) -> Place:
        def translated(text: str) -> str:
            return QCoreApplication.translate("Place", text)

        return Place(
            key=self.key,
            title=translated(self.source),
            icon=self.icon,
            query=self.query,
            sort=self.sort,
            empty_title=translated(self.empty_title),
            empty_text=translated(self.empty_text),
            columns=self.columns,
        )


def _states(*states: TrackState) -> Callable[[NavigationData], int]:
    return lambda data: sum(data.states.get(state.value, 0) for state in states)


_TAGGED = ("title", "artist", "album", "in", "duration")
_PLAYED = (*_TAGGED, "rating")
"""Columns of playlists, which are there to be listened to."""
_HEARD = ("title", "artist", "album", "in", "confidence", "duration")
"""Columns of lists whose tracks are all in one state, which need not be said."""

VIEWS: tuple[_View, ...] = (
    # Each track is in exactly one of the lists from "Not analyzed" to "Missing".
    _View(
        "all",
        "All tracks",
        "note",
        "",
        lambda data: data.total,
        "No tracks yet",
        "Add a folder to begin.",
    ),
    _View(
        "new",
        "Not analyzed",
        "track-new",
        "state:new",
        _states(TrackState.NEW),
        "Every track is analyzed",
        "Tracks wait here until the program has analyzed them.",
        columns=_TAGGED,
    ),
    _View(
        "review",
        "To review",
        "review",
        "state:suggested",
        _states(TrackState.SUGGESTED),
        "Nothing to review",
        "Every suggestion has a decision. Analyze more tracks, or write what you accepted.",
        sort="confidence",
        columns=_HEARD,
    ),
    _View(
        "unsure",
        "Not sure",
        "track-unsure",
        "state:unsure OR state:postponed",
        _states(TrackState.UNSURE, TrackState.POSTPONED),
        "Nothing is unclear",
        (
            "Tracks land here when no genre is likely enough, and when you leave "
            "them for later with U."
        ),
        sort="-confidence",
        columns=("title", "artist", "in", "suggested", "confidence", "reason"),
    ),
    _View(
        "accepted",
        "Ready to write",
        "track-accepted",
        "state:accepted",
        _states(TrackState.ACCEPTED),
        "Nothing waits to be written",
        "Accept suggestions with A; they gather here until you write them into the files.",
        columns=_TAGGED,
    ),
    _View(
        "written",
        "Written",
        "track-written",
        "state:written",
        _states(TrackState.WRITTEN),
        "Nothing written yet",
        (
            "Files whose tags hold the accepted genres appear here. Every write can be "
            "undone in the history."
        ),
        columns=_TAGGED,
    ),
    _View(
        "kept",
        "Left as it is",
        "track-kept",
        "state:kept",
        _states(TrackState.KEPT),
        "No genre was left as it is",
        (
            "Tracks whose files a write left as they were, because they had a genre already, are "
            "listed here. Accept a genre again to have it written after all."
        ),
        columns=_TAGGED,
    ),
    _View(
        "agrees",
        "Tag and audio agree",
        "track-agrees",
        "state:agrees",
        _states(TrackState.AGREES),
        "No tag agrees with the audio yet",
        (
            "Tracks whose tag already holds the genre that they sound like are listed here. "
            "There is nothing to do."
        ),
        columns=_HEARD,
    ),
    _View(
        "rejected",
        "Rejected",
        "track-rejected",
        "state:rejected",
        _states(TrackState.REJECTED),
        "Nothing rejected",
        "Tracks whose suggestion you rejected with R are listed here.",
        columns=_TAGGED,
    ),
    _View(
        "no_music",
        "No music",
        "track-no-music",
        "state:no_music",
        _states(TrackState.NO_MUSIC),
        "No tracks without music",
        "Silence, speech and noise are listed here.",
        columns=(*_TAGGED, "reason"),
    ),
    _View(
        "failed",
        "Failed",
        "track-failed",
        "state:failed OR state:unreadable OR state:refused",
        _states(TrackState.FAILED, TrackState.UNREADABLE, TrackState.REFUSED),
        "No failures",
        "Files that could not be read, analyzed or written are listed here with the reason.",
        sort="path",
        columns=("state", "title", "artist", "reason", "path"),
    ),
    _View(
        "missing",
        "Missing",
        "track-missing",
        "state:missing",
        _states(TrackState.MISSING),
        "No missing files",
        (
            "Files that were not there at the last scan keep their results here until "
            "they come back."
        ),
        sort="path",
        columns=("title", "artist", "album", "in", "path"),
    ),
    _View(
        "disagreements",
        "Disagreements",
        "disagree",
        "disagrees decision:none NOT is:settled",
        lambda data: data.disagreements,
        "No disagreements",
        "Tracks appear here when the audio contradicts the genre in the tag.",
        sort="-confidence",
        columns=_HEARD,
    ),
    _View(
        "settled",
        "Ignored disagreements",
        "muted",
        "is:settled",
        lambda data: data.settled,
        "No ignored disagreements",
        "Tracks whose tag you chose to keep, whatever it sounds like, are listed here.",
        columns=_TAGGED,
    ),
    _View(
        "duplicates",
        "Duplicates",
        "duplicate",
        "duplicate",
        lambda data: data.duplicates,
        "No duplicates",
        "Files with the same audio are listed here.",
        sort="duration",
        columns=("state", "title", "artist", "in", "duration", "format", "bitrate", "path"),
    ),
)

_UNLISTED = _View(
    "unlisted",
    "Other genres",
    "genre",
    "is:unlisted",
    lambda data: data.unlisted,
    "No other genres",
    "Tracks whose genres are not in your list of genres appear here.",
    sort="genre",
)

HOME = "review"


@dataclass(frozen=True, slots=True)
class NavigationEntry:
    """A line of the navigation.

    Attributes:
        place: Where it leads; None for the title of a section, and for a hint in an empty one.
        title: What it says.
        count: The number behind it, None for none.
        children: Lines below it.
        section: ``library``, ``genres`` or ``playlists`` for titles.
    """

    title: str
    place: Place | None = None
    count: int | None = None
    children: tuple[NavigationEntry, ...] = field(default=())
    section: str = ""


def view(key: str) -> Place:
    """One of the library's lists."""
    return next(one.place() for one in VIEWS if one.key == key)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def genre_place(name: str, below: Iterable[str] = ()) -> Place:
    """The tracks that count as a genre or as one below it."""
    return Place(
        key=f"genre:{name}",
        title=name,
        icon="genre",
        query=" OR ".join(f"in={_quoted(genre)}" for genre in (name, *below)),
        sort="-confidence",
        empty_title=QCoreApplication.translate("Place", "No tracks of this genre"),
        empty_text=QCoreApplication.translate(
            "Place", "Drag tracks onto a genre on the left to accept it for them."
        ),
    )


def navigation(data: NavigationData) -> tuple[NavigationEntry, ...]:
    """The lines of the navigation, section by section."""
    views = tuple(
        NavigationEntry(place.title, place, view.count(data))
        for view in VIEWS
        for place in (view.place(),)
    )
    return (
        NavigationEntry(
            QCoreApplication.translate("Navigation", "Library"), children=views, section="library"
        ),
        NavigationEntry(
            QCoreApplication.translate("Navigation", "Genres"),
            children=_genres(data),
            section="genres",
        ),
        NavigationEntry(
            QCoreApplication.translate("Navigation", "Playlists"),
            children=_playlists(data),
            section="playlists",
        ),
    )


def _genres(data: NavigationData) -> tuple[NavigationEntry, ...]:
    below: dict[str | None, list[str]] = {}
    names = {genre.name for genre in data.genres}
    for genre in data.genres:
        parent = genre.parent if genre.parent in names else None
        below.setdefault(parent, []).append(genre.name)
    below.setdefault(None, []).extend(data.accepted)
    entries = _branch(None, below, data.genre_counts, frozenset())
    others = _UNLISTED.place()
    without = (f"NOT in={_quoted(genre)}" for genre in data.accepted)
    others = replace(others, query=" ".join([others.query, *without]))
    return (*entries, NavigationEntry(others.title, others, data.unlisted))


def _branch(
    parent: str | None,
    below: Mapping[str | None, list[str]],
    counts: Mapping[str, int],
    above: frozenset[str],
) -> tuple[NavigationEntry, ...]:
    entries = []
    for name in sorted(below.get(parent, ()), key=str.casefold):
        if name in above:
            continue  # parents that go round in a circle
        children = _branch(name, below, counts, above | {name})
        place = genre_place(name, _titles(children))
        entries.append(NavigationEntry(name, place, counts.get(name, 0), children))
    return tuple(entries)


def _titles(entries: tuple[NavigationEntry, ...]) -> Iterator[str]:
    for entry in entries:
        yield entry.title
        yield from _titles(entry.children)


def _playlists(data: NavigationData) -> tuple[NavigationEntry, ...]:
    if not data.playlists:
        return (
            NavigationEntry(
                QCoreApplication.translate("Navigation", "None yet; press + to make one")
            ),
        )
    return tuple(
        NavigationEntry(
            playlist_title(item),
            Place(
                key=f"playlist:{item.id}",
                title=playlist_title(item),
                icon="smart-playlist" if item.query is not None else "playlist",
                query=item.query or "",
                sort="",
                playlist_id=item.id,
                smart=item.query is not None,
                columns=_PLAYED,
                empty_title=QCoreApplication.translate("Place", "This playlist is empty"),
                empty_text=(
                    QCoreApplication.translate("Place", "Drag tracks onto it on the left.")
                    if item.query is None
                    else QCoreApplication.translate("Place", "No track matches its rule now.")
                ),
            ),
            item.count,
        )
        for item in data.playlists
    )
