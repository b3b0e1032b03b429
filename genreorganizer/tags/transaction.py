# SPDX-License-Identifier: GPL-3.0-or-later
"""One write as a transaction: a patched copy, verified, replaces the file; or nothing changes."""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import stat
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NoReturn

from genreorganizer import atomic
from genreorganizer.errors import GenreOrganizerError, WriteRefused
from genreorganizer.messages import Message, system_message
from genreorganizer.tags import verify
from genreorganizer.tags.copying import (
    Copy,
    copy_attributes,
    has_room,
    is_ignored,
    sync,
    temporary_name,
)
from genreorganizer.tags.faults import NotWritable, incomplete
from genreorganizer.tags.fields import read_fields
from genreorganizer.tags.formats import open_container
from genreorganizer.tags.model import COVER, GENRE, RawItems, WriteResult
from genreorganizer.tags.patch import Patch, copy_patched, growth
from genreorganizer.tags.reading import identify, raw_items, shown
from genreorganizer.tags.source import Path, Source, open_source

if TYPE_CHECKING:
    from genreorganizer.domain.tag_fields import TagFields
    from genreorganizer.tags.containers.base import Changes, Container
    from genreorganizer.tags.options import WriteOptions

    Decision = Callable[[Source, str], tuple[Container, Changes]]
    """Takes a file of a format apart, and tells what is to change."""


class WriteStep(Enum):
    """Moments of a write, as told to an observer."""

    OPENED = "opened"
    LOCKED = "locked"
    DECIDED = "decided"
    CREATED = "created"
    COPIED = "copied"
    ATTRIBUTES = "attributes"
    VERIFIED = "verified"
    SYNCED = "synced"
    CHECKED = "checked"
    REPLACED = "replaced"
    FOLDER_SYNCED = "folder synced"


Observer = Callable[[WriteStep], None]

_READ_ONLY_DRIVE = Message("its drive is read-only; make the drive writable first")

_REASONS: dict[int, tuple[str, Message]] = {
    errno.ENOSPC: ("no_space", Message("the disk is full; free some space")),
    errno.EDQUOT: ("no_space", Message("the disk quota is used up; free some space")),
    errno.EFBIG: ("no_space", Message("the file would exceed the allowed size")),
    errno.EACCES: ("read_only", Message("no permission to change it")),
    errno.EPERM: ("read_only", Message("no permission to change it")),
    errno.EROFS: ("read_only", _READ_ONLY_DRIVE),
    errno.ENOENT: ("missing", Message("it was moved or deleted meanwhile")),
    errno.ENOTDIR: ("missing", Message("it was moved or deleted meanwhile")),
    errno.ENAMETOOLONG: ("path_too_long", Message("its path is too long for a copy next to it")),
}


_UNPROVEN: dict[tuple[str, ...], Message] = {
    GENRE: Message("the copy does not hold the genre as it should"),
    COVER: Message("the copy does not hold the picture as it should"),
}
_UNPROVEN_TEXT = Message("the copy does not hold the new text as it should")


def _failure(error: OSError) -> NotWritable:
    """A failure of the system."""
    default = Message("the disk reports an error ({error})", error=system_message(error))
    code, reason = _REASONS.get(error.errno or 0, ("io_error", default))
    return NotWritable(reason, code=code)


@dataclass(frozen=True)
class Transaction:
    """One write from the first look to the renamed copy."""

    path: Path
    options: WriteOptions
    temporary: str | None
    observe: Observer | None

    @functools.cached_property
    def _real(self) -> str:
        return os.path.realpath(os.fsdecode(self.path))

    def _saw(self, step: WriteStep) -> None:
        if self.observe:
            self.observe(step)

    def _refuse(self, reason: GenreOrganizerError, cause: BaseException) -> NoReturn:
        raise WriteRefused(reason.message, path=self.path, code=reason.code) from cause

    @contextlib.contextmanager
    def opened(self) -> Iterator[Source]:
        """The original, for reading only."""
        with open_source(self._real) as source:
            yield source

    def run(
        self,
        decide: Decision,
        proven: Callable[[verify.Seen], bool],
        fields: tuple[str, ...],
    ) -> WriteResult:
        """Do it, translating every failure into a refusal."""
        try:
            with ThreadPoolExecutor(1) as background:
                with self.opened() as source:
                    self._saw(WriteStep.OPENED)
                    result = self._rewrite(source, background, decide, proven, fields)
                # Closed here: the system frees the old content while the folder is synced.
            if result.status == "written":
                self._saw(WriteStep.FOLDER_SYNCED)
            return result
        except GenreOrganizerError as reason:
            self._refuse(reason, reason)
        except OSError as error:
            self._refuse(_failure(error), error)
        except MemoryError as error:
            self._refuse(
                NotWritable("its tags need more memory than there is", code="too_large"), error
            )
        except Exception as error:  # noqa: BLE001  # untrusted bytes find every bug of a parser
            what = f"{type(error).__name__}: {error}"
            self._refuse(
                NotWritable(
                    "its structure is not understood ({error})", code="damaged", error=what
                ),
                error,
            )

    def _rewrite(
        self,
        source: Source,
        background: Executor,
        decide: Decision,
        proven: Callable[[verify.Seen], bool],
        fields: tuple[str, ...],
    ) -> WriteResult:
        self._lock(source)
        self._saw(WriteStep.LOCKED)
        name = identify(source, self.path)
        container, changes = decide(source, name)
        before = shown(container, fields)
        raw_before = raw_items(container, name, with_layout=True)
        tag = read_fields(container)
        patches = container.edit(changes) if changes else []
        self._saw(WriteStep.DECIDED)
        if changes and not patches:
            raise NotWritable("a tag that held its genre is not there any more", code="conflict")
        if not patches:
            return _result("unchanged", before, before, raw_before, raw_before, source.stat, tag)
        self.refuse_early(source, source.size + growth(patches))
        with self._copy(source, patches) as made:
            copy = made.fd
            syncing = background.submit(sync, copy)  # the disk works while we compare
            try:
                seen = verify.compare(source.fd, copy, name, container.edited)
            finally:
                wait([syncing])
            if seen.difference and seen.incomplete:
                raise incomplete()
            if seen.difference:
                raise NotWritable(
                    "the copy did not pass its check: {difference}",
                    code="verify",
                    difference=seen.difference,
                )
            if not proven(seen) or _filled(seen.raw) != _filled(_promised(raw_before, changes)):
                raise NotWritable(_UNPROVEN.get(fields, _UNPROVEN_TEXT), code="verify")
            self._saw(WriteStep.VERIFIED)
            syncing.result()
            self._saw(WriteStep.SYNCED)
            self._unchanged(source, lambda: self._still_says(source, copy, raw_before))
            self._saw(WriteStep.CHECKED)
            written = Source(copy, made.path)
            again = open_container(written, name, container.edited)
            after, raw_after = shown(again, fields), raw_items(again, name)
            tag = read_fields(again)
            self._put_in_place(source, made)
            self._saw(WriteStep.REPLACED)
        background.submit(atomic.sync_folder, os.path.dirname(self._real))
        return _result("written", before, after, raw_before, raw_after, written.stat, tag)

    def _put_in_place(self, source: Source, made: Copy) -> None:
        if sys.platform == "win32":  # it moves no file that is open
            source.close()
            made.close()
        try:
            atomic.move(made.path, self._real)
        except PermissionError as error:
            if getattr(error, "winerror", None) is None:
                raise
            raise NotWritable(
                "another program has it open; try again later", code="busy"
            ) from error

    def _lock(self, source: Source) -> None:
        """One writer per file at a time, also across processes; released by the system."""
        try:
            import fcntl
        except ImportError:  # not on this system
            return
        try:
            fcntl.flock(source.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise NotWritable(
                "another program is writing it; try again later", code="busy"
            ) from error
        except OSError:  # a file system without locks
            return
        self._unchanged(source)

    def _unchanged(self, source: Source, still_says: Callable[[], bool] = lambda: False) -> None:
        """Refuse where the name leads to another file or content than the one opened.

        On a share the time of modification may change by itself: then the content decides.
        """
        was = source.stat
        for now in (os.stat(self._real), os.fstat(source.fd)):
            same = (now.st_dev, now.st_ino, now.st_size) == (was.st_dev, was.st_ino, was.st_size)
            if not same or (now.st_mtime_ns != was.st_mtime_ns and not still_says()):
                raise NotWritable("another program changed it meanwhile; try again", code="changed")

    def _still_says(self, source: Source, copy: int, before: RawItems) -> bool:
        """Whether the original, read once more, is what the copy was made of."""
        again = Source(source.fd, self._real)
        name, fields = before.format, before.fields
        if raw_items(open_container(again, name, fields), name) != before:
            return False
        return verify.compare(source.fd, copy, name, fields).difference is None

    def refuse_early(self, source: Source, size: int) -> None:
        """Refuse what is bound to fail, before a copy is made.

        Raises:
            NotWritable: With the reason.
        """
        self._unchanged(source)
        folder = os.path.dirname(self._real)
        if is_ignored(os.path.basename(self._real)):
            raise NotWritable("this is a helper file of the system, not music", code="not_audio")
        if not source.stat.st_mode & 0o222 or not os.access(self._real, os.W_OK):
            if atomic.on_read_only_drive(self._real):
                raise NotWritable(_READ_ONLY_DRIVE, code="read_only")
            raise NotWritable("the file is read-only; allow writing to it first", code="read_only")
        if not os.stat(folder).st_mode & 0o222 or not os.access(folder, os.W_OK | os.X_OK):
            raise NotWritable(
                "its folder is read-only; allow writing to it first", code="read_only_folder"
            )
        if source.stat.st_nlink > 1 and not self.options.break_hard_links:
            raise NotWritable(
                "it has several names (hard links) that would part ways; allow it in the settings",
                code="hard_link",
            )
        if not has_room(folder, size):
            raise NotWritable(
                "there is no room for a copy next to it; free some space", code="no_space"
            )

    @contextlib.contextmanager
    def _copy(self, source: Source, patches: list[Patch]) -> Iterator[Copy]:
        """The patched copy with the original's attributes; gone at the end unless renamed."""
        folder = os.path.dirname(self._real)
        copy_path = os.path.join(folder, self.temporary or temporary_name())
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        mode = stat.S_IMODE(source.stat.st_mode) & 0o777 | 0o600
        made = Copy(copy_path, os.open(copy_path, flags | getattr(os, "O_CLOEXEC", 0), mode))
        try:
            self._saw(WriteStep.CREATED)
            copy_patched(source.fd, made.fd, source.size, patches)
            self._saw(WriteStep.COPIED)
            copy_attributes(source.fd, source.stat, made, keep_mtime=self.options.keep_mtime)
            self._saw(WriteStep.ATTRIBUTES)
            yield made
        finally:
            made.close()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(copy_path)


def _promised(before: RawItems, changes: Changes) -> dict[str, tuple[bytes, ...]]:
    """The items that every place shall hold."""
    places = {place.name: place.values for place in before.places}
    return places | {name: place.values if place else () for name, place in changes.items()}


def _filled(places: dict[str, tuple[bytes, ...]]) -> dict[str, tuple[bytes, ...]]:
    return {name: values for name, values in places.items() if values}


def _result(
    status: str,
    before: tuple[str, ...],
    after: tuple[str, ...],
    raw_before: RawItems,
    raw_after: RawItems,
    now: os.stat_result,
    tag: TagFields,
) -> WriteResult:
    return WriteResult(
        status="written" if status == "written" else "unchanged",
        before=before,
        after=after,
        raw_before=raw_before,
        raw_after=raw_after,
        size=now.st_size,
        mtime_ns=now.st_mtime_ns,
        device=now.st_dev,
        inode=now.st_ino,
        tag=tag,
    )
