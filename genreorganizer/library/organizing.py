# SPDX-License-Identifier: GPL-3.0-or-later
"""Where files belong by a pattern: the plan of `organize`, made without touching anything."""

from __future__ import annotations

import itertools
import json
import os
import shutil
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from genreorganizer.domain.file_names import NAMELESS, file_name, folder_name, path_fits
from genreorganizer.domain.files import spelling, stored
from genreorganizer.domain.path_patterns import FIELDS, GENRES, Pattern, parse
from genreorganizer.library.move_work import EXISTS, How, MoveTask
from genreorganizer.library.service_folders import is_service_folder
from genreorganizer.messages import Message
from genreorganizer.tags import AUDIO_EXTENSIONS, is_ignored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from genreorganizer.db.organizing import Movable
    from genreorganizer.domain.genres import Vocabulary

Existing = Literal["refuse", "number"]
Fate = Literal["move", "stay", "refused"]

_Taken: TypeAlias = tuple[str, Message]

VARIOUS: Final = "Various Artists"
"""Album artist of a compilation whose tags name none."""
_LYRICS: Final = frozenset({b".lrc", b".srt"})
_ALBUM_FILES: Final = frozenset(
    os.fsencode(ending)
    for ending in ".jpg .jpeg .png .gif .webp .bmp .pdf .cue .log .txt .nfo .accurip".split()
)
_SEPARATOR: Final = os.fsencode(os.sep)
_AUDIO: Final = frozenset(os.fsencode(extension) for extension in AUDIO_EXTENSIONS)


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


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """Where one file is to go.

    Attributes:
        track_id: Its track; None of what goes along with tracks.
        path: Where it is (bytes).
        target: Where it belongs; its own path where it stays.
        fate: ``move`` (or copy, or link), ``stay`` or ``refused``.
        size: In bytes, as the library knows it.
        mtime_ns: Modification time, as the library knows it.
        across: It goes to another drive.
        code: Why it does not go: a stable identifier.
        reason: Why it does not go.
        vacated: Another file of the plan leaves the target before.
        last: It goes only when no audio is left in its folder.
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
    vacated: bool = False
    last: bool = False

    def task(self, options: OrganizeOptions) -> MoveTask:
        """The task of a batch that does it, or says why not."""
        return MoveTask(
            self.path,
            self.track_id,
            self.target,
            options.how,
            options.into,
            known=None if self.mtime_ns is None else (self.size, self.mtime_ns),
            vacated=self.vacated,
            objection=(
                (self.code or "", self.reason)
                if self.fate == "refused" and self.reason is not None
                else None
            ),
            last=self.last and options.how == "move",
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
    tracks: Iterable[Movable], vocabulary: Vocabulary, options: OrganizeOptions
) -> OrganizePlan:
    """Plan where tracks go.

    Raises:
        PatternError: The pattern cannot be understood.
    """
    planner = _Planner(list(tracks), vocabulary, options)
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
    def __init__(
        self, tracks: Sequence[Movable], vocabulary: Vocabulary, options: OrganizeOptions
    ) -> None:
        self._tracks = tracks
        self._options = options
        self._pattern: Pattern = parse(options.pattern)
        self._into = _Folder(options.into, is_new=False)
        self._folders: dict[tuple[str, ...], _Folder] = {}
        self._device = stored(os.stat(_existing_above(options.into)).st_dev)
        self._genres = cache(lambda standing: _genre_fields(vocabulary, standing))
        self._album_artist = _album_artists(tracks)
        self._several_discs = _albums_of_several_discs(tracks)
        self._needs_genre = bool(GENRES & self._pattern.fields)

    def tracks(self) -> list[PlannedFile]:
        """Every track, so that what leaves a place comes before what takes it."""
        staying: list[PlannedFile] = []
        wanted: list[_Wanted] = []
        for track in self._tracks:
            stays = self._stays(track)
            if stays is not None:
                staying.append(stays)
                continue
            above, _, name = track.path.rpartition(_SEPARATOR)
            stem, ending = os.path.splitext(os.fsdecode(name))
            values = self._values(track, above, stem)
            folders, text = self._pattern.render(values, self._options.unknown)
            folder = self._folder(tuple(folders))
            first = folder.target(file_name(text, ending))
            wanted.append(_Wanted(track, folder, text, ending, first))
        leaving = frozenset(
            want.track.path
            for want in wanted
            if self._options.how == "move" and want.first != want.track.path
        )
        planned = [self._placed(want, leaving) for want in wanted]
        return staying + _in_order(planned)

    def companions(self, files: Sequence[PlannedFile]) -> list[PlannedFile]:
        """What goes along with tracks: lyrics of their names, and the files of whole albums."""
        found: list[PlannedFile] = []
        by_folder: dict[bytes, list[PlannedFile]] = defaultdict(list)
        for file in files:
            by_folder[file.path[: file.path.rfind(_SEPARATOR)]].append(file)
        for folder, tracks in by_folder.items():
            going = [file for file in tracks if file.fate == "move"]
            if not going:
                continue
            names = _listing(folder)
            if not names:
                continue
            targets = {os.path.dirname(file.target) for file in going}
            audio = {name for name in names if _ending(name) in _AUDIO}
            whole = (
                len(targets) == 1
                and folder not in targets
                and audio == {os.path.basename(file.path) for file in going}
            )
            stems = {os.path.splitext(os.path.basename(file.path))[0]: file for file in going}
            for name in names:
                stem, ending = os.path.splitext(name)
                ending = ending.lower()
                own = stems.get(stem)
                if ending in _LYRICS and own is not None:
                    place = os.path.dirname(own.target)
                    text = os.path.splitext(os.path.basename(own.target))[0]
                elif whole and (ending in _ALBUM_FILES or ending in _LYRICS):
                    (place,) = targets
                    text = stem
                else:
                    continue
                source = os.path.join(folder, name)
                if place == folder and text == stem:
                    continue
                found += self._companion(source, place, os.fsdecode(text), own is None)
        return found

    def _companion(
        self, source: bytes, place: bytes, text: str, of_album: bool
    ) -> Iterator[PlannedFile]:
        try:
            status = os.lstat(source)
        except OSError:
            return
        ending = os.path.splitext(os.fsdecode(source))[1]
        folder = self._place(place)
        first = folder.target(file_name(text, ending))
        target, taken = self._free_name(source, folder, text, ending, frozenset(), first)
        yield PlannedFile(
            None,
            source,
            target,
            "refused" if taken else "move",
            size=status.st_size,
            across=stored(status.st_dev) != self._device,
            code=taken[0] if taken else None,
            reason=taken[1] if taken else None,
            last=of_album,
        )

    def _stays(self, track: Movable) -> PlannedFile | None:
        """Of a track that does not go: why."""
        if track.missing:
            return _staying(track, "refused", "missing", _MISSING)
        if track.unreadable:
            return _staying(track, "refused", "unreadable", _UNREADABLE)
        if self._needs_genre and not self._options.no_genre and not self._genres(track.standing)[0]:
            return _staying(track, "stay", "no_genre", _NO_GENRE)
        return None

    def _values(self, track: Movable, folder: bytes, stem: str) -> dict[str, str]:
        genre, parent, subgenre = self._genres(track.standing)
        year = track.year
        return {
            "genre": genre or self._options.no_genre,
            "parent": parent or self._options.no_genre,
            "subgenre": subgenre,
            "artist": track.artist,
            "albumartist": track.album_artist or self._album_artist.get((folder, track.album), ""),
            "album": track.album,
            "title": track.title or stem,
            "track": "" if track.track_number is None else str(track.track_number),
            "disc": str(track.disc_number) if _album(track) in self._several_discs else "",
            "composer": track.composer,
            "grouping": track.grouping,
            "year": "" if year is None else f"{year:04}",
            "decade": "" if year is None else f"{year // 10 * 10:04}s",
            "format": track.format,
            "bitrate": "" if not track.bitrate_bps else str(round(track.bitrate_bps / 1000)),
            "samplerate": "" if not track.sample_rate else str(track.sample_rate),
            "name": stem,
            "folder": os.fsdecode(folder[folder.rfind(_SEPARATOR) + 1 :]),
        }

    def _folder(self, names: tuple[str, ...]) -> _Folder:
        found = self._folders.get(names)
        if found is None:
            found = self._into
            for name in names:
                found = found.below(name)
            self._folders[names] = found
        return found

    def _place(self, path: bytes) -> _Folder:
        """The folder with a path that a track goes to."""
        inner = os.path.relpath(path, self._into.path)
        return self._folder(
            () if inner == b"." else tuple(map(os.fsdecode, inner.split(_SEPARATOR)))
        )

    def _placed(self, want: _Wanted, leaving: frozenset[bytes]) -> PlannedFile:
        track = want.track
        target, taken = self._free_name(
            track.path, want.folder, want.text, want.ending, leaving, want.first
        )
        fate: Fate = "move"
        code = reason = None
        if target == track.path:
            fate = "stay"
        elif taken is not None:
            fate, (code, reason) = "refused", taken
        elif not path_fits(os.fsdecode(target)):
            fate, code, reason = "refused", "too_long", _TOO_LONG
        return PlannedFile(
            track.id,
            track.path,
            target,
            fate,
            track.size,
            track.mtime_ns,
            track.device != self._device,
            code,
            reason,
        )

    def _free_name(
        self,
        source: bytes,
        folder: _Folder,
        text: str,
        ending: str,
        leaving: frozenset[bytes],
        first: bytes,
    ) -> tuple[bytes, _Taken | None]:
        """The new path, and why that cannot be where it is taken and may not be numbered."""
        target = first
        for number in itertools.count(2):
            taken = None if target == source else folder.taken(target, source, leaving)
            if taken is None:
                folder.claim(target, source)
                return target, None
            if self._options.existing == "refuse":
                return first, taken
            target = folder.target(file_name(text, ending, number))
        raise AssertionError  # there is always a free number


class _Wanted(NamedTuple):
    """Where a track is to go, before it is known which names are free."""

    track: Movable
    folder: _Folder
    text: str
    ending: str
    first: bytes


class _Folder:
    """A folder at or below the target, on the disk or planned.

    Attributes:
        path: The folder (bytes).
    """

    def __init__(self, path: bytes, *, is_new: bool) -> None:
        self.path = path
        self._start = path.rstrip(_SEPARATOR) + _SEPARATOR
        names = [] if is_new else _listing(path)
        self._there = frozenset(names)
        self._alike = {spelling(name): name for name in names}
        self._claims: dict[str, bytes] = {}
        self._folders: dict[str, _Folder] = {}

    def target(self, name: str) -> bytes:
        """The path of a file in it."""
        return self._start + os.fsencode(name)

    def below(self, name: str) -> _Folder:
        """A folder in it, in the spelling that it has on the disk or got first."""
        found = self._folders.get(name)
        if found is None:
            wanted = os.fsencode(name)
            if is_service_folder(self._start + wanted):  # no scan would look into it
                wanted = os.fsencode(folder_name(NAMELESS + name))
            key = spelling(wanted)
            spelled = wanted if wanted in self._there else self._alike.get(key, wanted)
            found = self._folders.get(key)
            if found is None or found.path != self._start + spelled:
                found = _Folder(self._start + spelled, is_new=spelled not in self._there)
            self._alike.setdefault(key, spelled)
            self._folders[key] = self._folders[name] = found
        return found

    def taken(self, target: bytes, source: bytes, leaving: frozenset[bytes]) -> _Taken | None:
        """Why a file cannot have a name in it: a code and a reason."""
        key = spelling(target[len(self._start) :])
        claimed = self._claims.get(key)
        if claimed is not None:
            name = os.fsdecode(os.path.basename(claimed))
            return "two_for_one", Message("{other} goes to the same name", other=name)
        there = self._alike.get(key)
        if there is None:
            return None
        path = self._start + there
        if path == source or path in leaving:
            return None
        return EXISTS, _EXISTS

    def claim(self, target: bytes, source: bytes) -> None:
        """Let a file have a name in it."""
        self._claims[spelling(target[len(self._start) :])] = source


_MISSING: Final = Message("the file is not there; scan again")
_UNREADABLE: Final = Message("it could not be read; its tags are not known")
_NO_GENRE: Final = Message("it has no genre; it stays")
_TOO_LONG: Final = Message("the new path is too long for the drive")
_EXISTS: Final = Message("there is another file of this name")
_SWAP: Final = Message("files that would swap their names stay; organize into another folder")


def _staying(track: Movable, fate: Fate, code: str, reason: Message) -> PlannedFile:
    return PlannedFile(
        track.id, track.path, track.path, fate, track.size, track.mtime_ns,
        code=code, reason=reason,
    )  # fmt: skip


def _in_order(planned: Sequence[PlannedFile]) -> list[PlannedFile]:
    """The files so that one that leaves a place goes before the one that takes it."""
    by_path = {file.path: file for file in planned if file.fate == "move"}
    ordered: dict[bytes, PlannedFile] = {}
    for file in planned:
        chain = [file]
        on_the_way = {file.path}
        while (
            chain[-1].fate == "move"
            and (before := by_path.get(chain[-1].target)) is not None
            and before.path not in ordered
            and before.path != chain[-1].path
        ):
            if before.path in on_the_way:
                chain = [replace(one, fate="refused", code="swap", reason=_SWAP) for one in chain]
                break
            on_the_way.add(before.path)
            chain.append(before)
        for one in reversed(chain):
            if one.path not in ordered:
                vacated = one.target in by_path and one.target != one.path
                ordered[one.path] = replace(one, vacated=True) if vacated else one
    return list(ordered.values())


def _genre_fields(vocabulary: Vocabulary, standing: str) -> tuple[str, str, str]:
    """The first genre, its top parent, and the genre itself where that is another one."""
    meant = vocabulary.meant(json.loads(standing))
    if not meant:
        return "", "", ""
    top = vocabulary.lineage(meant[0])[-1]
    return meant[0], top, meant[0] if top != meant[0] else ""


def _album_artists(tracks: Iterable[Movable]) -> dict[tuple[bytes, str], str]:
    """Album artists where tags name none: who has half of an album in a folder, else `VARIOUS`."""
    counts: dict[tuple[bytes, str], Counter[str]] = defaultdict(Counter)
    for track in tracks:
        if track.album and track.artist and not track.album_artist:
            folder = track.path[: track.path.rfind(_SEPARATOR)]
            counts[folder, track.album][track.artist] += 1
    found = {}
    for key, artists in counts.items():
        artist, number = artists.most_common(1)[0]
        found[key] = artist if 2 * number >= artists.total() else VARIOUS
    return found


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


def _listing(folder: bytes) -> list[bytes]:
    try:
        return sorted(name for name in os.listdir(folder) if not is_ignored(os.fsdecode(name)))
    except OSError:
        return []


def _ending(name: bytes) -> bytes:
    return os.path.splitext(name)[1].lower()


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
