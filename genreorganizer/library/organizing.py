# SPDX-License-Identifier: GPL-3.0-or-later
"""Where files belong by a pattern: the plan of `organize`, made without touching anything."""

from __future__ import annotations

import itertools
import os
import re
import shutil
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from genreorganizer.domain.file_names import file_name, folder_name, path_fits
from genreorganizer.domain.files import stored
from genreorganizer.domain.path_patterns import (
    FIELDS,
    GENRES,
    Pattern,
    folders_and_name,
    parse,
)
from genreorganizer.library.companions import companions, linked_objection, links_inside
from genreorganizer.library.pattern_values import PatternValues, genre_fields
from genreorganizer.library.planned_folders import PlannedFolder, Taken
from genreorganizer.library.works.move_work import How, MoveTask, rounds
from genreorganizer.library.works.moving import read_only
from genreorganizer.library.works.work import existing_above
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from genreorganizer.db.organizing import Movable
    from genreorganizer.domain.genres import Vocabulary

Existing = Literal["refuse", "number"]
PlannedStatus = Literal["move", "aside", "stay", "refused"]

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
        status: ``move`` (or copy, or link), ``stay`` or ``refused``; or ``aside``: files that
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
    status: PlannedStatus
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
                if self.status == "refused" and self.reason is not None
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

    def with_status(self, status: PlannedStatus) -> list[PlannedFile]:
        """The files that go, stay, or are refused."""
        return [file for file in self.files if file.status == status]

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
    """Plan where tracks go, in the order of their paths: the first of two gets a name of both.

    Args:
        tracks: The tracks.
        vocabulary: The library's genres.
        options: How.
        homes: The library's folders, which are no albums.

    Raises:
        PatternError: The pattern cannot be understood.
    """
    in_order = sorted(tracks, key=attrgetter("path"))
    planner = _Planner(in_order, vocabulary, options, homes)
    files = planner.tracks()
    if options.companions:
        files += planner.companions(files)
    needed = sum(
        file.size
        for file in files
        if file.status == "move" and (file.across or options.how == "copy")
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
        self._into = PlannedFolder.on_disk(options.into)
        self._device = stored(os.stat(existing_above(options.into)).st_dev)
        self._genres = cache(lambda standing: genre_fields(vocabulary, standing))
        self._inside = cache(self._folder_of)
        self._links = cache(links_inside)
        self._read_only = cache(read_only)
        self._shut = read_only(options.into)

    def tracks(self) -> list[PlannedFile]:
        """Every track, so that what leaves a place comes before what takes it."""
        staying: list[PlannedFile] = []
        going: list[Movable] = []
        needs_genre = not self._options.no_genre and not GENRES.isdisjoint(self._pattern.fields)
        for track in self._tracks:
            if (
                track.missing
                or track.unreadable
                or (needs_genre and not self._genres(track.standing)[0])
            ):
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
            if self._options.how == "move"
            and target != track.path
            and self._held(track.path) is None
        )
        placed = map(self._placed, going, wanted, targets, itertools.repeat(leaving))
        return [*staying, *self._in_order(list(placed))]

    def _in_order(self, planned: Sequence[PlannedFile]) -> Sequence[PlannedFile]:
        """The files so that one that leaves a place goes before the one that takes it."""
        by_path = {file.path: file for file in planned if file.status == "move"}
        if by_path.keys().isdisjoint(file.target for file in by_path.values()):
            return planned
        ordered: dict[bytes, PlannedFile] = {}
        for file in planned:
            chain = [file] if file.path not in ordered else []
            while chain and chain[-1].status == "move":
                before = by_path.get(chain[-1].target)
                if before is None or before.path in ordered:
                    break
                if before is file:  # they change places in a circle
                    aside = self._aside(file)
                    chain[0] = file._replace(path=aside, origin=file.path)
                    chain.append(file._replace(target=aside, status="aside"))
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
        columns = PatternValues(self._tracks, tracks, self._genres, self._options.no_genre)
        *above, last = (
            level.texts(columns.of_fields(level.fields), len(tracks), self._options.unknown)
            for level in self._pattern.levels
        )
        folders = map(self._inside, zip(*above, strict=True) if above else itertools.repeat(()))
        wanted = []
        for track, folder, text, stem, ending in zip(
            tracks, folders, last, columns["name"], columns.endings, strict=False
        ):
            inner, named = folders_and_name(text, stem)
            if not track.title and _is_named_so(stem, named):
                named = stem
            for name in inner:
                folder = folder.below(name)
            wanted.append(_Wanted(folder, named, ending, file_name(named, ending)))
        return wanted

    def _folder_of(self, texts: tuple[str, ...]) -> PlannedFolder:
        """The folder that the levels above a file's name say."""
        return self._inside(texts[:-1]).inside(texts[-1]) if texts else self._into

    def companions(self, files: Sequence[PlannedFile]) -> list[PlannedFile]:
        """What goes along with the tracks (`library.companions`)."""
        moves = {file.origin or file.path: file.target for file in files if file.status == "move"}
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
                taken = taken or self._held(along.path)
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

    def _staying(self, track: Movable) -> PlannedFile:
        """Of a track that does not go: why."""
        if track.missing:
            return _staying(track, "refused", "missing", _MISSING)
        if track.unreadable:
            return _staying(track, "refused", "unreadable", _UNREADABLE)
        return _staying(track, "stay", "no_genre", _NO_GENRE)

    def _place(self, path: bytes) -> PlannedFolder:
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
        status: PlannedStatus = "move"
        code = reason = None
        if target == track.path:
            status = "stay"
        elif taken is not None:
            status, (code, reason) = "refused", taken
        elif (held := self._shut or self._held(track.path)) is not None:
            status, (code, reason) = "refused", held
        elif not path_fits(target):
            status, code, reason = "refused", "too_long", _TOO_LONG
        return PlannedFile(
            track.id, track.path, target, status, track.size, track.mtime_ns,
            track.device != self._device, code, reason,
        )  # fmt: skip

    def _held(self, path: bytes) -> tuple[str, Message] | None:
        """Why a file may not leave its folder."""
        if self._options.how != "move":
            return None
        folder = path.rpartition(_SEPARATOR)[0]
        return self._read_only(folder) or linked_objection(path, self._links)

    def _free_name(
        self, source: bytes, want: _Wanted, first: bytes, leaving: frozenset[bytes]
    ) -> tuple[bytes, Taken | None]:
        """The new path, and why that cannot be where it is taken and may not be numbered."""
        folder, text, ending, name = want
        target = first
        number = 1
        while target != source:
            taken = folder.claim(name, source, leaving)
            if taken is None:
                return target, None
            if self._options.existing == "refuse":
                return first, taken
            number += 1
            name = file_name(text, ending, number)
            target = folder.target(name)
        folder.keep(name, source)
        return target, None


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
    return file.status in ("move", "aside")


class _Wanted(NamedTuple):
    """Where a file is to go, before it is known which names are free."""

    folder: PlannedFolder
    text: str
    ending: str
    name: str


_MISSING: Final = Message("the file is not there")
_UNREADABLE: Final = Message("it could not be read; its tags are not known")
_NO_GENRE: Final = Message("it has no genre; it stays")
_TOO_LONG: Final = Message("the new path is too long for the drive")


def _staying(track: Movable, status: PlannedStatus, code: str, reason: Message) -> PlannedFile:
    return PlannedFile(
        track.id, track.path, track.path, status, track.size, track.mtime_ns,
        code=code, reason=reason,
    )  # fmt: skip


def free_space(into: bytes) -> int | None:
    """Bytes that are free on the drive of a folder; None where nobody can tell."""
    try:
        return shutil.disk_usage(os.fsdecode(existing_above(into))).free
    except OSError:
        return None
