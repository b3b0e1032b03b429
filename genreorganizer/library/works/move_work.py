# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves as a work of batches: files get other paths, and the library knows them there."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import stat
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, cast

from genreorganizer import atomic
from genreorganizer.db import journal, organizing
from genreorganizer.domain.files import is_below, stored
from genreorganizer.library.companions import holds_audio, linked_objection, links_inside
from genreorganizer.library.works import moving
from genreorganizer.library.works.attributes import FileAttributes, xattrs_of
from genreorganizer.library.works.leftovers import remove_leftover
from genreorganizer.library.works.moving import NotMoved
from genreorganizer.library.works.whereabouts import paths_now
from genreorganizer.library.works.work import (
    ChangePreview,
    Edited,
    FileFacts,
    existing_above,
)
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.journal import JournalEntry, Plan, WorkName
    from genreorganizer.library.works.work import AppliedChange, FileItem
    from genreorganizer.workers.pool import Pool

How = Literal["move", "copy", "link"]
Act = Literal["move", "copy", "link", "remove"]
"""What is done to one file; a copy or link is taken back by removing it."""

EXISTS: Final = "exists"
"""Code of the refusal where another file has the new name."""
_SAME: Final = Message("the same file is already there")
_SEPARATOR: Final = os.fsencode(os.sep)


@dataclass(frozen=True, slots=True)
class MoveContext:
    """What every item of a batch shares.

    Attributes:
        ahead: All is looked at before anything is done: what a file of an earlier round holds
            still counts as free.
        into: The folder below which files go: where its drive goes away, no folders are made in
            the place of it.
    """

    ahead: bool = False
    into: moving.DriveFolder | None = None

    def perform(self, item: FileItem) -> Any:
        """The function for a pool's items."""
        return item.perform(self)


@dataclass(frozen=True, slots=True, eq=False)
class MoveTask:
    """A file that is to have another path; each is itself alone.

    Attributes:
        path: The file (bytes).
        track_id: Its track; None of what goes along with tracks, such as covers.
        target: Its new path. Of a removal: the original, which has to be there.
        act: What is done.
        root: The folder up to which emptied folders are removed.
        known: Size and modification time as they were when the path was planned; None where it
            does not matter.
        round: When its turn is; from 1 on another file of the batch leaves the target before, or
            brings this one to its path.
        objection: Why it stays, where that is known already: a code and a reason.
        albums: It goes only when no audio is left in these folders.
        undoes: The journal entry that it takes back.
        again: Of a removal: how the file was made.
        like: What it had before another drive, which could not keep that (`FileAttributes`, JSON).
    """

    path: bytes
    track_id: int | None
    target: bytes
    act: Act
    root: bytes
    known: tuple[int, int] | None = None
    round: int = 0
    objection: tuple[str, Message] | None = None
    albums: tuple[bytes, ...] = ()
    undoes: int | None = None
    again: How = "copy"
    like: str | None = None

    def perform(self, context: MoveContext) -> ChangePreview:
        """Look what it would be."""
        try:
            status = os.lstat(self.path)
        except (OSError, ValueError) as error:
            failure = moving.refusal(error if isinstance(error, OSError) else OSError())
            known = self.objection if self.objection and self.objection[0] != EXISTS else None
            return self._refused(*(known or (failure.code, failure.message)), None)
        facts = FileFacts.from_status(status)
        if self.objection is not None and self.objection[0] != EXISTS:
            return self._refused(*self.objection, facts)
        if not stat.S_ISREG(status.st_mode) and self.act != "remove":
            return self._refused(
                "symbolic_link",
                Message("it is a link to a file elsewhere; organize that one"),
                facts,
            )
        if self.known is not None and self.known != (facts.size, facts.mtime_ns):
            return self._refused(
                "changed", Message("the file was changed since it was read; scan again"), facts
            )
        if self.act != "remove" and not (self.round and context.ahead):
            objection = self._taken()
            if objection is not None:
                return self._refused(*objection, facts)
        folder = self.target.rpartition(_SEPARATOR)[0] + _SEPARATOR
        drive = _device(folder, 0) or _device(existing_above(folder), 0)  # mostly it is there
        mode = stat.S_IMODE(status.st_mode)
        raw = _packed(self.act, self.root, self.again, mode, drive, self.like)
        moves_away = self.act == "move" and drive != facts.device
        if moves_away and (xattrs := xattrs_of(self.path)):
            raw = json.dumps({**_unpacked(raw), "xattrs": xattrs})
        return ChangePreview(
            "change",
            raw_before=raw,
            facts=facts,
            folder=folder,
            target=self.target,
        )

    def _taken(self) -> tuple[str, Message] | None:
        try:
            os.lstat(self.target)
        except OSError:  # nothing is there
            return self.objection
        if moving.is_respelled(self.path, self.target):
            return self.objection
        with contextlib.suppress(OSError):
            if moving.same_content(self.path, self.target):
                return "same", _SAME
        return self.objection or (EXISTS, Message("there is another file with this name"))

    def _refused(self, code: str, reason: Message, facts: FileFacts | None) -> ChangePreview:
        return ChangePreview("refused", code=code, reason=reason, facts=facts, target=self.target)

    def edit(self, entry_id: int, outlook: ChangePreview, temporary: str) -> MoveEdit:
        """The change itself, after it was journalled."""
        assert outlook.facts is not None  # of a file that is to be changed
        return MoveEdit(
            entry_id, self.path, self.target, self.act, outlook.facts, temporary, self.albums,
            self.like, outlook.raw_before or "{}",
        )  # fmt: skip


class MoveEdit(NamedTuple):
    """Move, copy, link or remove a file; the journal has the entry."""

    entry_id: int
    path: bytes
    target: bytes
    act: Act
    was: FileFacts
    temporary: str
    albums: tuple[bytes, ...] = ()
    like: str | None = None
    raw_before: str = "{}"

    def perform(self, context: MoveContext) -> Edited:
        """Do it."""
        original = None
        copy = self.target.rpartition(_SEPARATOR)[0] + _SEPARATOR + self.temporary.encode()
        try:
            if self.albums and any(map(holds_audio, self.albums)):
                raise NotMoved("tracks of its folder stayed; so does it", code="left_behind")
            if self.act == "remove":
                moving.remove_copy(self.path, self.was, self.target)
                return Edited("written", size=self.was.size, mtime_ns=self.was.mtime_ns)
            if self.act == "link":
                moving.link(self.path, self.target, self.was, context.into)
            elif self.act == "copy":
                moving.copy(self.path, self.target, copy, self.was, context.into)
            else:
                original = moving.move(self.path, self.target, copy, self.was, context.into)
                if original is None:
                    return Edited("written", size=self.was.size, mtime_ns=self.was.mtime_ns)
        except NotMoved as refusal:
            return Edited("refused", code=refusal.code, reason=refusal.message)
        if original is None:
            return _written(self.target)
        xattrs = _unpacked(self.raw_before).get("xattrs", {})
        return _arrived(self.target, self.like, FileAttributes.of(original, xattrs))


@dataclass(frozen=True, slots=True)
class MoveWork:
    """Files moved, copied or linked, and taken back (`work.Work`).

    Attributes:
        policy: What is done to tracks.
        homes: The library's folders (`organizing.homes`).
        context: What the files share.
    """

    policy: str = "move"
    homes: tuple[tuple[bytes, int], ...] = ()
    context: MoveContext = MoveContext()
    parses: bool = field(default=False, init=False)
    name: WorkName = field(default="files", init=False)

    def note(
        self,
        connection: Connection,
        looked: Sequence[tuple[MoveTask, ChangePreview]],
        *,
        forward: bool,
    ) -> None:
        """Nothing follows from looking."""

    def refuse(
        self,
        connection: Connection,
        task: MoveTask,
        code: str | None,
        reason: Message | None,
        *,
        forward: bool,
    ) -> None:
        """The history alone keeps it."""

    def secure(self, changes: Sequence[AppliedChange], library: bytes) -> None:
        """Sync folders that files came to, then those they left, but on the library's own drive.

        A journaling file system keeps the order of what happens there, but nothing keeps that of
        two drives. FAT keeps none, also where the library is: after a power cut a file then rather
        has two names than none.
        """
        here = _device(library, 0)  # where a link to it leads
        ordered = moving.keeps_order(os.path.dirname(os.path.realpath(library)))

        def unordered(folders: Iterable[bytes]) -> set[bytes]:
            return {folder for folder in {*folders} if not ordered or _device(folder, here) != here}

        targets = (plan.target or plan.path for _entry_id, plan, _edited in changes)
        came = unordered(target.rpartition(_SEPARATOR)[0] for target in targets)
        left = unordered(
            plan.path.rpartition(_SEPARATOR)[0] for _entry_id, plan, _edited in changes
        )
        above = unordered(itertools.chain.from_iterable(map(_above, came)))
        for folder in (*came, *above, *left):
            atomic.sync_folder(folder)

    def commit(
        self, connection: Connection, changes: Sequence[AppliedChange], *, forward: bool
    ) -> None:
        """Let tracks be where their files are now."""
        places: dict[bytes, tuple[int | None, int]] = {}
        moved: dict[int, organizing.MovedFile] = {}  # where a file is in the end
        for _entry_id, plan, edited in changes:
            target = plan.target
            if plan.track_id is None or target is None or _act(plan) != "move":
                continue
            folder = target.rpartition(_SEPARATOR)[0]
            if folder not in places:
                home = self._home(target)
                number = home[1] if home else None
                places[folder] = number, _device(folder, plan.device or 0)
            moved[plan.track_id] = organizing.MovedFile(
                plan.track_id,
                target,
                *places[folder],
                edited.size,
                edited.mtime_ns,
                plan.size or 0,
                plan.mtime_ns or 0,
            )
        organizing.set_moved(connection, list(moved.values()))

    def inspect(self, entries: Sequence[JournalEntry], pool: Pool | None) -> dict[int, Edited]:
        """Look which of its paths a file has, unless the drive of one is away."""
        found: dict[int, Edited] = {}
        for entry in entries:
            try:
                edited = None if self._is_away(entry.plan) else _came_of(entry.plan)
            except (OSError, NotMoved):
                continue  # out of reach
            if edited is not None:
                found[entry.id] = edited
                if edited.status == "unchanged" and entry.plan.target is not None:
                    self._remove_empty(os.path.dirname(entry.plan.target), entry.plan)
        return found

    def clear(self, plan: Plan) -> None:
        """Remove what a failed try left."""
        with contextlib.suppress(OSError):
            _clear(plan)

    def take_back(
        self, connection: Connection, entries: Sequence[JournalEntry]
    ) -> Sequence[MoveTask]:
        """The way back of each file, from where it is now.

        One that a later batch left elsewhere stays: each batch takes files back to where it had
        found them, so that the later one has to be undone before.
        """
        plans = [entry.plan for entry in entries]
        left = {
            plan.track_id: plan.target or plan.path for plan in plans if plan.track_id is not None
        }
        now_at = paths_now(connection, left)
        objections = _moved_since(connection, entries)
        missing, links = cache(absent), cache(links_inside)
        tasks = [
            _way_back(entry, now_at, objections.get(entry.id) or self._homeless(entry, missing))
            for entry in reversed(entries)
            if entry.plan.target is not None and entry.plan.raw_before is not None
        ]
        turns = rounds((task.path, task.target) for task in tasks if task.act != "remove")
        in_turn = []
        for task in tasks:
            turn, objection = turns.get(task.path, 0), task.objection
            if objection is None and task.act in ("move", "remove"):
                objection = linked_objection(task.path, links)
            if turn or objection is not task.objection:
                task = replace(task, round=turn, objection=objection)
            in_turn.append(task)
        return sorted(in_turn, key=lambda task: task.round)

    def finish(self, plans: Sequence[Plan]) -> None:
        """Remove folders that were left empty, up to the library's folders and the root."""
        left = {
            plan.path.rpartition(_SEPARATOR)[0]: plan
            for plan in plans
            if plan.raw_before is not None and _act(plan) in ("move", "remove")
        }
        for folder in sorted(left, key=len, reverse=True):
            self._remove_empty(folder, left[folder])

    def _remove_empty(self, folder: bytes, plan: Plan) -> None:
        """Remove a folder and those above that are empty then, below the folders that stay."""
        root = _unpacked(plan.raw_before or "{}").get("root")
        if root is not None:
            homes = (home for home, _number in self.homes)
            kept = {home.rstrip(_SEPARATOR) for home in (*homes, os.fsencode(root))}
            _remove_empty(folder, kept)

    def _homeless(
        self,
        entry: JournalEntry,
        missing: Callable[[bytes, int | None], tuple[str, Message] | None],
    ) -> tuple[str, Message] | None:
        """Why a file cannot go where it was, where the library's folder there has gone (`absent`).

        Folders made in the place of a drive would hide the files as soon as it is there again.
        """
        path, device = entry.plan.path, entry.plan.device
        home = self._home(path)
        return missing(home[0], device) if home else None

    def _is_away(self, plan: Plan) -> bool:
        """Whether the drive of a place is away where the file may be, or may be as well."""
        drive = _unpacked(plan.raw_before or "{}").get("drive")
        places = [(plan.path, plan.device), (plan.target or plan.path, drive)]
        there = [(path, device) for path, device in places if os.path.lexists(path)]
        if there and (
            plan.device == drive  # renamed, it is in one place
            or any(_device(path, 0) != device for path, device in there)  # numbered anew since
        ):
            return False
        return any(self._is_unplugged(*place) for place in places if place not in there)

    def _is_unplugged(self, path: bytes, device: int | None) -> bool:
        home = self._home(path)
        if home and not os.path.isdir(home[0]):
            return True
        return _was_mounted(existing_above(os.path.dirname(path)), device)

    def _home(self, path: bytes) -> tuple[bytes, int] | None:
        """The library's folder that a path lies in, with its number."""
        return next((home for home in self.homes if path.startswith(home[0])), None)


def absent(folder: bytes, device: int | None = None) -> tuple[str, Message] | None:
    """Why nothing can go to a folder of the library that is not there: a code and a reason.

    Args:
        folder: The folder.
        device: ``st_dev`` of files that were in it (`stored`); None or 0 where unknown.
    """
    if os.path.isdir(folder) and not _was_mounted(folder, device):
        return None
    return "folder_missing", Message(
        "the folder {folder} is not there; connect its drive, or make the folder",
        folder=os.fsdecode(folder.rstrip(_SEPARATOR) or _SEPARATOR),
    )


def _was_mounted(folder: bytes, device: int | None) -> bool:
    """Whether a folder is the empty place of another drive: it is on that of the one above."""
    try:
        here = stored(os.stat(folder).st_dev)
        if not device or device == here or os.listdir(folder):
            return False
        return here == stored(os.stat(os.path.join(folder, os.fsencode(os.pardir))).st_dev)
    except OSError:
        return True


def rounds(moves: Iterable[tuple[bytes, bytes]]) -> dict[bytes, int]:
    """When the turn of each move is: after what leaves its target and what brings the file.

    Args:
        moves: Paths and new paths in an order in which they are possible; no two of one path.

    Returns:
        By path, from 0 on.
    """
    left: dict[bytes, int] = {}
    taken: dict[bytes, int] = {}
    for path, target in moves:
        turn = max(left.get(target, -1), taken.get(path, -1)) + 1
        left[path] = taken[target] = turn
    return left


def _moved_since(
    connection: Connection, entries: Sequence[JournalEntry]
) -> dict[int, tuple[str, Message]]:
    """By entry: why its move cannot be taken back, where a later batch left its file elsewhere.

    Tracks are known wherever they are; what went along with them is followed from path to path.
    """
    moves = [entry for entry in entries if _act(entry.plan) == "move"]
    if not moves:
        return {}
    left: dict[int | bytes, bytes] = {}  # by track or path: where the batch left it
    for entry in moves:
        if entry.plan.target is not None:
            left[entry.plan.track_id or entry.plan.target] = entry.plan.target
    tracks = [key for key in left if isinstance(key, int)]
    now = {key: (path, 0) for key, path in left.items()}
    at = {path: key for key, path in left.items() if isinstance(key, bytes)}
    for entry in journal.moved_after(connection, tracks, entries[0].batch_id):
        path, target = entry.plan.path, entry.plan.target
        if target is None or _act(entry.plan) != "move":
            continue
        key = entry.plan.track_id or at.pop(path, None)
        if isinstance(key, bytes):
            at[target] = key
        if key is not None:
            now[key] = target, entry.batch_id
    return {
        entry.id: (
            "moved_since",
            Message("batch {batch} has moved it since; undo that batch first", batch=batch),
        )
        for entry in moves
        if (key := entry.plan.track_id or entry.plan.target) in left
        for path, batch in (now[key],)
        if path != left[key]
    }


def _way_back(
    entry: JournalEntry, now_at: dict[int, bytes], objection: tuple[str, Message] | None
) -> MoveTask:
    plan = entry.plan
    assert plan.target is not None
    assert plan.raw_before is not None
    raw = _unpacked(plan.raw_before)
    root = os.fsencode(raw["root"])
    if raw["act"] == "move":
        path = now_at.get(plan.track_id or 0, plan.target)
        if plan.track_id is not None:  # a file that went aside first has two entries
            now_at[plan.track_id] = plan.path
        return MoveTask(
            path, plan.track_id, plan.path, "move", root, objection=objection, undoes=entry.id,
            like=entry.raw_after,
        )  # fmt: skip
    if raw["act"] == "remove":
        return MoveTask(
            plan.target, plan.track_id, plan.path, cast("How", raw["again"]), root,
            objection=absent(root), undoes=entry.id,
        )  # fmt: skip
    return MoveTask(
        plan.target,
        plan.track_id,
        plan.path,
        "remove",
        root,
        known=(plan.size or 0, plan.mtime_ns or 0),
        undoes=entry.id,
        again=cast("How", raw["act"]),
    )


def _act(plan: Plan) -> Act:
    return cast("Act", _unpacked(plan.raw_before or "{}").get("act", "move"))


@lru_cache(maxsize=256)  # the files of a batch mostly say the same
def _packed(act: Act, root: bytes, again: How, mode: int, drive: int, like: str | None) -> str:
    """What the journal keeps: permissions of the file and the device of its new place, too."""
    values = {"act": act, "root": os.fsdecode(root), "mode": mode, "drive": drive}
    if act == "remove":
        values["again"] = again
    if like is not None:
        values["like"] = like
    return json.dumps(values)


@lru_cache(maxsize=256)
def _unpacked(raw: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(raw)
    return values


def _clear(plan: Plan) -> None:
    """Remove a copy on the way, or give a file a name again that was to be spelled otherwise.

    In the folder of the file itself no copy is made: what has the temporary name there may be the
    file, and an empty one with its new name only reserves that.
    """
    source, target, temporary = plan.path, plan.target, plan.temporary
    if temporary is None or target is None or not os.path.lexists(temporary):
        return
    if os.path.dirname(temporary) == os.path.dirname(source) and not _is_as_planned(plan):
        if plan.size and os.path.lexists(target) and not os.lstat(target).st_size:
            os.replace(temporary, target)
        else:
            moving.rename_new(temporary, source)
    elif os.path.lexists(source):
        remove_leftover(temporary)


def _is_as_planned(plan: Plan) -> bool:
    """Whether a file still is what a move was planned for."""
    try:
        now = FileFacts.of(plan.path)
    except OSError:
        return False
    return now.size == plan.size and (not now.size or now.mtime_ns == plan.mtime_ns)


def _came_of(plan: Plan) -> Edited | None:
    source, target = plan.path, plan.target
    if target is None:
        return Edited("unchanged")
    act = _act(plan)
    _clear(plan)
    here, there = os.path.lexists(source), os.path.lexists(target)
    if act == "remove":
        if here:
            return Edited("unchanged")
        return Edited("written", size=plan.size or 0, mtime_ns=plan.mtime_ns or 0)
    if here:
        return _both(plan, source, target, act) if there else Edited("unchanged")
    if there:
        return _moved(plan, target) if act == "move" else _written(target)
    if plan.temporary is not None and os.path.lexists(plan.temporary):
        return None  # the copy of a file that is away
    if os.path.isdir(os.path.dirname(source)):
        return Edited("refused", code="missing", reason=Message("the file is not there any more"))
    return None


def _both(plan: Plan, source: bytes, target: bytes, act: Act) -> Edited:
    """The result for a file when both paths lead to one."""
    if moving.is_respelled(target, source):
        return _written(target)
    if moving.is_respelled(source, target) or moving.is_itself(source, target):
        return Edited("unchanged")  # one file, whatever leads to it
    one, other = os.lstat(source), os.lstat(target)
    if os.path.samestat(one, other):
        if act == "link":
            return _written(target)
        if one.st_nlink > 1:
            os.unlink(target)  # a hard link that was to take the name
        return Edited("unchanged")
    if act == "move" and other.st_size == 0 and one.st_size:
        os.unlink(target)  # an empty file that reserved the name
        return Edited("unchanged")
    if stat.S_ISREG(other.st_mode) and moving.same_content(source, target):
        if act == "move":
            if one.st_dev == other.st_dev and not moving.has_links(source, plan.temporary):
                return Edited("refused", code="same", reason=_SAME)
            for folder in _above(target):  # some may have been made for it
                atomic.sync_folder(folder)
            os.unlink(source)  # the copy is synced and compared
            return _moved(plan, target)
        return _written(target)
    return Edited(
        "refused",
        code="changed",
        reason=Message("there is a different file with the new name; look at both"),
    )


def _moved(plan: Plan, target: bytes) -> Edited:
    """A file at its new place, as its journal row tells what it was like."""
    raw = _unpacked(plan.raw_before or "{}")
    was = None
    if "mode" in raw and plan.mtime_ns is not None:  # earlier versions did not keep it
        was = FileAttributes(raw["mode"], plan.mtime_ns, raw.get("xattrs", {}))
    return _arrived(target, raw.get("like"), was)


def _arrived(target: bytes, like: str | None, was: FileAttributes | None) -> Edited:
    """A file after a move, with what it had before an earlier one.

    Args:
        target: Where it is.
        like: What it had before that (`FileAttributes`, JSON).
        was: What it had before this one.
    """
    before = FileAttributes.from_json(like)
    if before is not None:
        before.give_back(target)
    return _written(target, was)


def _written(path: bytes, was: FileAttributes | None = None) -> Edited:
    """The file as it is, with what it has no longer of its original."""
    facts = FileFacts.from_status(os.lstat(path))
    lost = None if was is None else was.lost(path)
    return Edited("written", raw_after=lost, size=facts.size, mtime_ns=facts.mtime_ns)


def _above(path: bytes) -> Iterator[bytes]:
    """The folders that a path lies in, the innermost first."""
    while (folder := os.path.dirname(path)) != path:
        yield folder
        path = folder


def _device(path: bytes, default: int) -> int:
    try:
        return stored(os.stat(path or _SEPARATOR).st_dev)
    except OSError:
        return default


def _remove_empty(folder: bytes, kept: set[bytes]) -> None:
    """Remove a folder and those above that are empty then; others are left alone."""
    while any(is_below(folder, home) and folder != home for home in kept):
        try:
            os.rmdir(folder)
        except OSError:
            if os.path.lexists(folder):
                return
        folder = os.path.dirname(folder)
