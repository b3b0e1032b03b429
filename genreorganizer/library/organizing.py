# SPDX-License-Identifier: GPL-3.0-or-later
"""Where files belong by a pattern: the plan of `organize`, made without touching anything."""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from genreorganizer.domain.compilations import main_artist
from genreorganizer.domain.file_names import NAMELESS, file_name, folder_name, path_fits
from genreorganizer.domain.files import name_key, spelling, stored
from genreorganizer.domain.path_patterns import (
    FIELDS,
    GENRES,
    Level,
    Pattern,
    folder_names,
    folders_and_name,
    parse,
)
from genreorganizer.library.companions import companions, listing
from genreorganizer.library.move_work import EXISTS, How, MoveTask, rounds
from genreorganizer.library.service_folders import is_service_name
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from genreorganizer.db.organizing import Movable
    from genreorganizer.domain.genres import Vocabulary

Existing = Literal["refuse", "number"]
Fate = Literal["move", "aside", "stay", "refused"]

_Taken: TypeAlias = tuple[str, Message]

_NUMBERED: Final = re.compile(r" \(([1-9][0-9]{0,5})\)(\.[^.]*)?$")
_SEPARATOR: Final = os.fsencode(os.sep)


@dataclass(frozen=True, slots=True)
class OrganizeOptions:
    """How files are organized.

    Attributes:
        into: Absolute path of the folder below which they go (bytes).
        pattern: Where below (`domain.path_patterns`).
        how: Move them, copy them, or give them further names.
        existing: What becomes of a file whose new name is taken: it stays, or gets a number.
        companions: Take covers, lyrics, booklets, cue sheets and logs along.
        no_genre: Folder for tracks without any genre, where the pattern names genres; empty lets
            them stay.
        unknown: What stands for empty fields.
    """

    into: bytes
    pattern: str
    how: How = "move"
    existing: Existing = "refuse"
    companions: bool = True
    no_genre: str = ""
    unknown: Mapping[str, str] = field(default_factory=lambda: FIELDS)


class PlannedFile(NamedTuple):
    """Where one file is to go; a tuple, because a plan has one for each of a library's files.

    Attributes:
        track_id: Its track; None of what goes along with tracks.
        path: Where it is (bytes).
        target: Where it belongs; its own path where it stays.
        fate: ``move`` (or copy, or link), ``stay`` or ``refused``; or ``aside``: files that
            change places need one that makes room first, and goes to its own place later.
        size: In bytes, as the library knows it.
        mtime_ns: Modification time, as the library knows it.
        across: It goes to another drive.
        code: Why it does not go: a stable identifier.
        reason: Why it does not go.
        round: When its turn is; from 1 on another file of the plan leaves the target before.
        origin: Of a file that goes aside first: where it is.
        albums: It goes only when no audio is left in these folders.
    """

    track_id: int | None
    path: bytes
    target: bytes
    fate: Fate
    size: int = 0
    mtime_ns: int | None = None
    across: bool = False
    code: str | None = None
    reason: Message | None = None
    round: int = 0
    origin: bytes | None = None
    albums: tuple[bytes, ...] = ()

    def task(self, options: OrganizeOptions) -> MoveTask:
        """The task of a batch that does it, or says why not."""
        return MoveTask(
            self.path,
            self.track_id,
            self.target,
            options.how,
            options.into,
            known=None if self.mtime_ns is None else (self.size, self.mtime_ns),
            round=self.round,
            objection=(
                (self.code or "", self.reason)
                if self.fate == "refused" and self.reason is not None
                else None
            ),
            albums=self.albums if options.how == "move" else (),
        )


@dataclass(frozen=True, slots=True)
class OrganizePlan:
    """Where files are to go.

    Attributes:
        files: Every file, in the order in which they go.
        into: The folder below which they go.
        needed: Bytes that copies need on the drive of that folder.
        free: Bytes that are free there; None where nobody can tell.
    """

    files: tuple[PlannedFile, ...]
    into: bytes
    needed: int = 0
    free: int | None = None

    def of_fate(self, fate: Fate) -> list[PlannedFile]:
        """The files that go, stay, or are refused."""
        return [file for file in self.files if file.fate == fate]

    @property
    def fits(self) -> bool:
        """The drive has room for all copies."""
        return self.free is None or self.needed <= self.free


def make_plan(
    tracks: Iterable[Movable],
    vocabulary: Vocabulary,
    options: OrganizeOptions,
    homes: Collection[bytes] = (),
) -> OrganizePlan:
    """Plan where tracks go.

    Args:
        tracks: The tracks.
        vocabulary: The library's genres.
        options: How.
        homes: The library's folders, which are no albums.

    Raises:
        PatternError: The pattern cannot be understood.
    """
    planner = _Planner(list(tracks), vocabulary, options, homes)
    files = planner.tracks()
    if options.companions:
        files += planner.companions(files)
    needed = sum(
        file.size
        for file in files
        if file.fate == "move" and (file.across or options.how == "copy")
    )
    return OrganizePlan(tuple(files), options.into, needed, free_space(options.into))


class _Planner:
    """Plans all tracks at once, column by column: what tracks share is worked out once."""

    def __init__(
        self,
        tracks: Sequence[Movable],
        vocabulary: Vocabulary,
        options: OrganizeOptions,
        homes: Collection[bytes],
    ) -> None:
        self._tracks = tracks
        self._homes = homes
        self._options = options
        self._pattern: Pattern = parse(options.pattern)
        self._into = _Folder.on_disk(options.into)
        self._device = stored(os.stat(_existing_above(options.into)).st_dev)
        self._genres = cache(lambda standing: _genre_fields(vocabulary, standing))

    def tracks(self) -> list[PlannedFile]:
        """Every track, so that what leaves a place comes before what takes it."""
        staying: list[PlannedFile] = []
        going: list[Movable] = []
        for track in self._tracks:
            if track.missing or track.unreadable or self._wants_genre(track):
                staying.append(self._staying(track))
            else:
                going.append(track)
        wanted = self._wanted(going)
        if self._options.existing == "number":
            wanted = list(map(_with_own_number, going, wanted))
        targets = [want.folder.target(want.name) for want in wanted]
        leaving = frozenset(
            track.path
            for track, target in zip(going, targets, strict=True)
            if self._options.how == "move" and target != track.path
        )
        placed = map(self._placed, going, wanted, targets, itertools.repeat(leaving))
        return [*staying, *self._in_order(list(placed))]

    def _in_order(self, planned: Sequence[PlannedFile]) -> Sequence[PlannedFile]:
        """The files so that one that leaves a place goes before the one that takes it."""
        by_path = {file.path: file for file in planned if file.fate == "move"}
        if by_path.keys().isdisjoint(file.target for file in by_path.values()):
            return planned
        ordered: dict[bytes, PlannedFile] = {}
        for file in planned:
            chain = [file] if file.path not in ordered else []
            while chain and chain[-1].fate == "move":
                before = by_path.get(chain[-1].target)
                if before is None or before.path in ordered:
                    break
                if before is file:  # they change places in a circle
                    aside = self._aside(file)
                    chain[0] = file._replace(path=aside, origin=file.path)
                    chain.append(file._replace(target=aside, fate="aside"))
                    break
                chain.append(before)
            ordered.update((one.path, one) for one in reversed(chain))
        turns = rounds((file.path, file.target) for file in ordered.values() if _goes(file))
        return sorted(
            (file._replace(round=turns.get(file.path, 0)) for file in ordered.values()),
            key=lambda file: file.round,
        )

    def _aside(self, file: PlannedFile) -> bytes:
        """A free name beside its new one."""
        folder = self._place(os.path.dirname(file.target))
        stem, ending = os.path.splitext(os.fsdecode(os.path.basename(file.target)))
        for number in itertools.count(2):
            name = file_name(stem, ending, number)
            if folder.claim(name, file.path, frozenset()) is None:
                return folder.target(name)
        raise AssertionError  # there is always a free number

    def _wanted(self, tracks: Sequence[Movable]) -> list[_Wanted]:
        """Where tracks would go if all names were free."""
        columns = _Columns(self._tracks, tracks, self._options, self._genres)
        *levels, last = self._pattern.levels
        folders = [self._into] * len(tracks)
        for level in levels:
            texts = self._texts(level, columns)
            folders = [folder.inside(text) for folder, text in zip(folders, texts, strict=False)]
        wanted = []
        for track, folder, text, stem, ending in zip(
            tracks,
            folders,
            self._texts(last, columns),
            columns["name"],
            columns.endings,
            strict=False,
        ):
            above, named = folders_and_name(text, stem)
            if not track.title and _is_named_so(stem, named):
                named = stem
            place = folder
            for inner in above:
                place = place.below(inner)
            wanted.append(_Wanted(place, named, ending, file_name(named, ending)))
        return wanted

    def _texts(self, level: Level, columns: _Columns) -> Iterable[str]:
        """A level's text for each track."""
        render = cache(level.renderer(self._options.unknown))
        if not level.fields:
            return itertools.repeat(render(()), len(columns))
        return map(render, zip(*(columns[name] for name in level.fields), strict=True))

    def companions(self, files: Sequence[PlannedFile]) -> list[PlannedFile]:
        """What goes along with the tracks (`library.companions`)."""
        moves = {file.origin or file.path: file.target for file in files if file.fate == "move"}
        found = []
        for along in companions(moves, self._homes):
            try:
                status = os.lstat(along.path)
            except OSError:
                continue
            folder = self._place(along.place)
            for inner in along.inner:
                folder = folder.below(folder_name(os.fsdecode(inner)))
            text, ending = os.fsdecode(along.name), os.path.splitext(os.fsdecode(along.path))[1]
            name = file_name(text, ending)
            target, taken = self._free_name(
                along.path, _Wanted(folder, text, ending, name), folder.target(name), frozenset()
            )
            if target != along.path:
                found.append(
                    PlannedFile(
                        None,
                        along.path,
                        target,
                        "refused" if taken else "move",
                        size=status.st_size,
                        across=stored(status.st_dev) != self._device,
                        code=taken[0] if taken else None,
                        reason=taken[1] if taken else None,
                        albums=along.albums,
                    )
                )
        return found

    def _wants_genre(self, track: Movable) -> bool:
        return (
            not self._options.no_genre
            and not GENRES.isdisjoint(self._pattern.fields)
            and not self._genres(track.standing)[0]
        )

    def _staying(self, track: Movable) -> PlannedFile:
        """Of a track that does not go: why."""
        if track.missing:
            return _staying(track, "refused", "missing", _MISSING)
        if track.unreadable:
            return _staying(track, "refused", "unreadable", _UNREADABLE)
        return _staying(track, "stay", "no_genre", _NO_GENRE)

    def _place(self, path: bytes) -> _Folder:
        """The folder with a path that a track goes to."""
        found = self._into
        inner = os.path.relpath(path, found.path)
        for name in () if inner == b"." else inner.split(_SEPARATOR):
            found = found.below(os.fsdecode(name))
        return found

    def _placed(
        self, track: Movable, want: _Wanted, target: bytes, leaving: frozenset[bytes]
    ) -> PlannedFile:
        target, taken = self._free_name(track.path, want, target, leaving)
        fate: Fate = "move"
        code = reason = None
        if target == track.path:
            fate = "stay"
        elif taken is not None:
            fate, (code, reason) = "refused", taken
        elif not path_fits(target):
            fate, code, reason = "refused", "too_long", _TOO_LONG
        return PlannedFile(
            track.id, track.path, target, fate, track.size, track.mtime_ns,
            track.device != self._device, code, reason,
        )  # fmt: skip

    def _free_name(
        self, source: bytes, want: _Wanted, first: bytes, leaving: frozenset[bytes]
    ) -> tuple[bytes, _Taken | None]:
        """The new path, and why that cannot be where it is taken and may not be numbered."""
        folder, text, ending, name = want
        target = first
        for number in itertools.count(2):
            if target == source:
                folder.keep(name, source)
                return target, None
            taken = folder.claim(name, source, leaving)
            if taken is None:
                return target, None
            if self._options.existing == "refuse":
                return first, taken
            name = file_name(text, ending, number)
            target = folder.target(name)
        raise AssertionError  # there is always a free number


def _is_named_so(stem: str, named: str) -> bool:
    """Whether a file whose name stands for its title has what the pattern adds already."""
    before, found, after = file_name(named, "").partition(stem)
    return bool(found) and stem.startswith(before) and stem.endswith(after)


def _with_own_number(track: Movable, want: _Wanted) -> _Wanted:
    """Let a file that got a number earlier keep it."""
    above, _, encoded = track.path.rpartition(_SEPARATOR)
    name = os.fsdecode(encoded)
    number = _NUMBERED.search(name)
    if number is None or above != want.folder.path:
        return want
    if name != file_name(want.text, want.ending, int(number[1])):
        return want
    return want._replace(name=name)


def _goes(file: PlannedFile) -> bool:
    return file.fate in ("move", "aside")


class _Wanted(NamedTuple):
    """Where a file is to go, before it is known which names are free."""

    folder: _Folder
    text: str
    ending: str
    name: str


class _Columns:
    """The fields of tracks as patterns name them: a list of texts for each that is asked for.

    Attributes:
        endings: The endings of the files' names.
    """

    def __init__(
        self,
        library: Sequence[Movable],
        tracks: Sequence[Movable],
        options: OrganizeOptions,
        genres: Callable[[str], tuple[str, str, str]],
    ) -> None:
        self._library = library
        self._tracks = tracks
        self._options = options
        self._genres = genres
        self._known: dict[str, Sequence[str]] = {}
        self._folders: list[bytes] = []
        stems: list[str] = []
        self.endings: list[str] = []
        for track in tracks:
            above, _, name = track.path.rpartition(_SEPARATOR)
            stem, ending = os.path.splitext(os.fsdecode(name))
            self._folders.append(above)
            stems.append(stem)
            self.endings.append(ending)
        self._known["name"] = stems

    def __len__(self) -> int:
        return len(self._tracks)

    def __getitem__(self, field: str) -> Sequence[str]:
        if field not in self._known:
            self._known[field] = list(_COLUMNS[field](self))
        return self._known[field]

    def of(self, attribute: str) -> Iterable[Any]:
        """What the tracks' tags say as it is."""
        return map(attrgetter(attribute), self._tracks)

    def genre(self, place: int) -> Iterable[str]:
        """A column of the first genre, its top parent, or itself below another one."""
        return (self._genres(track.standing)[place] for track in self._tracks)

    def genre_or_none(self, place: int) -> Iterable[str]:
        """The same, with the word for tracks without any genre."""
        return (genre or self._options.no_genre for genre in self.genre(place))

    def titles(self) -> Iterable[str]:
        """Titles, or the names of files that have none."""
        return (track.title or name for track, name in zip(self._tracks, self["name"], strict=True))

    def album_artists(self) -> Iterable[str]:
        """Album artists, where tags name none those that the album's artists tell."""
        artists = _album_artists(self._library)
        return (
            track.album_artist or artists.get((folder, track.album), "")
            for track, folder in zip(self._tracks, self._folders, strict=True)
        )

    def discs(self) -> Iterable[str]:
        """Discs, of albums that have several."""
        several = _albums_of_several_discs(self._library)
        return (
            str(track.disc_number) if track.disc_number is not None and _album(track) in several
            else ""
            for track in self._tracks
        )  # fmt: skip

    def folders(self) -> Iterable[str]:
        """Names of the folders in which the files are."""
        return (os.fsdecode(folder[folder.rfind(_SEPARATOR) + 1 :]) for folder in self._folders)


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


_COLUMNS: Final[Mapping[str, Callable[[_Columns], Iterable[str]]]] = {
    "genre": lambda columns: columns.genre_or_none(0),
    "parent": lambda columns: columns.genre_or_none(1),
    "subgenre": lambda columns: columns.genre(2),
    "albumartist": _Columns.album_artists,
    "title": _Columns.titles,
    "disc": _Columns.discs,
    "folder": _Columns.folders,
    "track": lambda columns: map(_number, columns.of("track_number")),
    "year": lambda columns: ("" if year is None else f"{year:04}" for year in columns.of("year")),
    "decade": lambda columns: (
        "" if year is None else f"{year // 10 * 10:04}s" for year in columns.of("year")
    ),
    "bitrate": lambda columns: (
        str(round(rate / 1000)) if rate else "" for rate in columns.of("bitrate_bps")
    ),
    "samplerate": lambda columns: (str(rate) if rate else "" for rate in columns.of("sample_rate")),
    **{
        field: partial(_Columns.of, attribute=field)
        for field in ("artist", "album", "composer", "grouping", "format")
    },
}
"""How the fields of `path_patterns.FIELDS` are made, but for the file's own ``name``."""


class _Folder:
    """A folder at or below the target, on the disk or planned.

    Attributes:
        path: The folder (bytes).
    """

    __slots__ = ("_alike", "_claims", "_folders", "_start", "_texts", "_there", "path")

    def __init__(self, path: bytes, names: Collection[bytes] = ()) -> None:
        self.path = path
        self._start = path if path.endswith(_SEPARATOR) else path + _SEPARATOR
        self._there = names
        self._alike = {spelling(name): name for name in names} if names else _NOTHING
        self._claims: dict[str, bytes] = {}
        self._folders: dict[str, _Folder] = {}
        self._texts: dict[str, _Folder] = {}

    @classmethod
    def on_disk(cls, path: bytes) -> _Folder:
        """A folder with what is in it."""
        return cls(path, frozenset(listing(path)))

    def target(self, name: str) -> bytes:
        """The path of a file in it."""
        return self._start + os.fsencode(name)

    def inside(self, text: str) -> _Folder:
        """The folder, or folders in folders, that a level of the pattern says."""
        found = self._texts.get(text)
        if found is None:
            found = self
            for name in folder_names(text):
                found = found.below(name)
            self._texts[text] = found
        return found

    def below(self, name: str) -> _Folder:
        """A folder in it, in the spelling that it has on the disk or got first."""
        wanted = os.fsencode(name)
        if is_service_name(wanted):  # no scan would look into it
            return self.below(folder_name(NAMELESS + name))
        key = name_key(name)
        found = self._folders.get(key)
        if wanted in self._there:
            if found is None or found.path != self._start + wanted:
                found = self._folders[key] = _Folder.on_disk(self._start + wanted)
        elif found is None:
            alike = self._alike.get(key)
            found = self._folders[key] = (
                _Folder(self._start + wanted)
                if alike is None
                else _Folder.on_disk(self._start + alike)
            )
        return found

    def keep(self, name: str, source: bytes) -> None:
        """Let a file in it have the name that it has."""
        self._claims[name_key(name)] = source

    def claim(self, name: str, source: bytes, leaving: frozenset[bytes]) -> _Taken | None:
        """Let a file have a name in it; a code and a reason where it cannot."""
        key = name_key(name)
        claimed = self._claims.get(key)
        if claimed is not None:
            other = os.fsdecode(os.path.basename(claimed))
            return "two_for_one", Message("{other} goes to the same name", other=other)
        if key in self._folders:
            return EXISTS, _EXISTS
        there = self._alike.get(key)
        if there is not None:
            path = self._start + there
            if path != source and path not in leaving:
                return EXISTS, _EXISTS
        self._claims[key] = source
        return None


_NOTHING: Final[Mapping[str, bytes]] = {}
_MISSING: Final = Message("the file is not there; scan again")
_UNREADABLE: Final = Message("it could not be read; its tags are not known")
_NO_GENRE: Final = Message("it has no genre; it stays")
_TOO_LONG: Final = Message("the new path is too long for the drive")
_EXISTS: Final = Message("there is another file of this name")


def _staying(track: Movable, fate: Fate, code: str, reason: Message) -> PlannedFile:
    return PlannedFile(
        track.id, track.path, track.path, fate, track.size, track.mtime_ns,
        code=code, reason=reason,
    )  # fmt: skip


def _genre_fields(vocabulary: Vocabulary, standing: str) -> tuple[str, str, str]:
    """The first genre, its top parent, and the genre itself where that is another one."""
    meant = vocabulary.meant(json.loads(standing))
    if not meant:
        return "", "", ""
    top = vocabulary.lineage(meant[0])[-1]
    return meant[0], top, meant[0] if top != meant[0] else ""


def _album_artists(tracks: Iterable[Movable]) -> dict[tuple[bytes, str], str]:
    """Album artists of albums in a folder whose tags name none (`compilations.main_artist`)."""
    artists: dict[tuple[bytes, str], list[str]] = defaultdict(list)
    for track in tracks:
        if track.album and track.artist and not track.album_artist:
            folder = track.path[: track.path.rfind(_SEPARATOR)]
            artists[folder, track.album].append(track.artist)
    return {key: main_artist(names) for key, names in artists.items()}


def _album(track: Movable) -> tuple[str, str] | None:
    """What the discs of an album have in common; None where no disc is numbered."""
    if not track.album or track.disc_number is None:
        return None
    return track.album_artist or track.artist, track.album


def _albums_of_several_discs(tracks: Iterable[Movable]) -> set[tuple[str, str] | None]:
    discs: dict[tuple[str, str], set[int | None]] = defaultdict(set)
    for track in tracks:
        if (album := _album(track)) is not None:
            discs[album].add(track.disc_number)
    return {album for album, numbers in discs.items() if len(numbers) > 1}


def _existing_above(path: bytes) -> bytes:
    """The path, or the nearest folder above that is there."""
    while not os.path.isdir(path) and os.path.dirname(path) != path:
        path = os.path.dirname(path)
    return path


def free_space(into: bytes) -> int | None:
    """Bytes that are free on the drive of a folder; None where nobody can tell."""
    try:
        return shutil.disk_usage(os.fsdecode(_existing_above(into))).free
    except OSError:
        return None
