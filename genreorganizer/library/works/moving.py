# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving one file: never over another one, and whole in one place at every moment.

On one file system a file is renamed, in one step that fails where the new name is taken: Linux's
``renameat2`` (RENAME_NOREPLACE), macOS's ``renamex_np`` (RENAME_EXCL), Windows' own rename; where
a file system has none of these, a hard link takes the new name before the old one goes, or an
empty file reserves it. To another file system a copy is made under a name that scans pass over,
synced, compared and renamed, and the folders made for it are synced, before the original goes.
"""

from __future__ import annotations

import contextlib
import ctypes
import enum
import errno
import os
import shutil
import stat
import sys
import tempfile
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer import atomic
from genreorganizer.domain.files import spelling, stored
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.library.works.work import FileFacts, existing_above
from genreorganizer.messages import Message, system_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SEPARATOR: Final = os.fsencode(os.sep)
_CHUNK: Final = 1 << 20
_AT_FDCWD: Final = -100
_RENAME_NOREPLACE: Final = 1
_RENAME_EXCL: Final = 4
_UNSUPPORTED: Final = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
_NO_LINKS: Final = (*_UNSUPPORTED, errno.EPERM, errno.EMLINK, errno.EACCES)


class MoveStep(enum.Enum):
    """The steps of a move, for an observer."""

    LOOKED = enum.auto()
    FOLDER_MADE = enum.auto()
    COPY_BEGUN = enum.auto()
    COPIED = enum.auto()
    COMPARED = enum.auto()
    RESERVED = enum.auto()
    ASIDE = enum.auto()
    PLACED = enum.auto()
    ORIGINAL_REMOVED = enum.auto()


class NotMoved(GenreOrganizerError):
    """A file stays where it is; the code says why."""


class DriveFolder(NamedTuple):
    """A folder on a drive that may be unplugged: what is then at its place is another one.

    Attributes:
        path: The folder (bytes).
        device: ``st_dev``.
    """

    path: bytes
    device: int

    @classmethod
    def of(cls, path: bytes) -> DriveFolder:
        """A folder as it is now; raises OSError."""
        return cls(path, os.stat(path).st_dev)

    def is_there(self) -> bool:
        """Whether it lies on the same drive."""
        with contextlib.suppress(OSError):
            return os.stat(self.path).st_dev == self.device
        return False


def move(
    source: bytes,
    target: bytes,
    temporary: bytes,
    was: FileFacts,
    into: DriveFolder | None = None,
    observe: Callable[[MoveStep], None] = lambda _step: None,
) -> os.stat_result | None:
    """Move a file to a name that nothing has yet.

    Args:
        source: The file.
        target: Its new path; folders are made as needed.
        temporary: A name in the target's folder for a copy on the way, or for the file itself
            where it is only spelled anew.
        was: The file as it was looked at: another one is left alone.
        into: The folder without which none is made; None where that does not matter.
        observe: Called after each step.

    Returns:
        What the original was like, of which it is a copy; None where it was renamed, which changes
        nothing of it.

    Raises:
        NotMoved: The file is where it was.
    """
    with _AsRefusals(source, target):
        _check(source, was)
        observe(MoveStep.LOOKED)
        if is_respelled(source, target):
            rename_new(source, temporary, observe)
            observe(MoveStep.ASIDE)
            try:
                rename_new(temporary, target, observe)
            except OSError:
                rename_new(temporary, source)
                raise
            observe(MoveStep.PLACED)
            return None
        try:
            _rename_into(source, target, into, observe)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
        else:
            observe(MoveStep.PLACED)
            return None
        original = os.lstat(source)
        if original.st_nlink > 1:
            raise NotMoved(
                "it has several names (hard links), which another drive cannot hold; copy it",
                code="hard_links",
            )
        folder = os.path.dirname(source)
        if not os.access(folder, os.W_OK):  # so that nothing is copied in vain
            number = errno.EROFS if atomic.on_read_only_drive(folder) else errno.EACCES
            raise OSError(number, os.strerror(number), os.fsdecode(source))
        with _FolderFor(target, into) as made:
            observe(MoveStep.FOLDER_MADE)
            _place_copy(source, target, temporary, was, observe)
            sync_made(made)
            _remove_original(source, target)
        observe(MoveStep.ORIGINAL_REMOVED)
        return original


def copy(
    source: bytes,
    target: bytes,
    temporary: bytes,
    was: FileFacts,
    into: DriveFolder | None = None,
    observe: Callable[[MoveStep], None] = lambda _step: None,
) -> None:
    """Copy a file to a name that nothing has yet; see `move`."""
    with _AsRefusals(source, target):
        _check(source, was)
        observe(MoveStep.LOOKED)
        with _FolderFor(target, into):
            observe(MoveStep.FOLDER_MADE)
            _place_copy(source, target, temporary, was, observe)


def link(source: bytes, target: bytes, was: FileFacts, into: DriveFolder | None = None) -> None:
    """Give a file a further name that nothing has yet; see `move`."""
    try:
        with _AsRefusals(target):
            _check(source, was)
            try:
                with _FolderFor(target, into):
                    os.link(source, target, follow_symlinks=False)
            except OSError as error:
                if error.errno == errno.EXDEV:
                    raise NotMoved(
                        "a hard link cannot lead to another drive; copy it", code="other_drive"
                    ) from error
                if error.errno in _NO_LINKS:
                    raise NotMoved(
                        "this file system does not support hard links; copy it", code="no_links"
                    ) from error
                raise
    except NotImplementedError as error:
        raise NotMoved(
            "this file system does not support hard links; copy it", code="no_links"
        ) from error


def remove_copy(path: bytes, was: FileFacts, original: bytes) -> None:
    """Remove a copy that is as it was made, its original being there.

    Raises:
        NotMoved: It was changed since, or is the only one.
    """
    with _AsRefusals(path):
        now = FileFacts.from_status(os.lstat(path))
        # The copies' folder may have been replaced by a way to the originals themselves.
        if is_itself(path, original) or (now.size, now.mtime_ns) != (was.size, was.mtime_ns):
            raise NotMoved("it was changed since it was made; it stays", code="changed")
        if not os.path.isfile(original):
            raise NotMoved("the original is not there; the copy stays", code="only_copy")
        os.unlink(path)


def is_itself(one: bytes, other: bytes) -> bool:
    """Whether two paths are one name of a file, by a link or where a drive is mounted twice."""
    if os.path.realpath(one) == os.path.realpath(other):
        return True
    (folder, name), (place, same) = os.path.split(one), os.path.split(other)
    try:
        return name == same and os.path.samefile(folder, place)
    except OSError:
        return False


def is_respelled(source: bytes, target: bytes) -> bool:
    """Whether a path is another spelling of a file that its folder lists by the first one.

    The listing tells; drivers in user space number a file again for each spelling.
    """
    folder, _, name = source.rpartition(_SEPARATOR)
    place, _, other = target.rpartition(_SEPARATOR)
    if source == target or folder != place or not os.path.lexists(target):
        return False
    if spelling(source) != spelling(target):
        return False
    names = os.listdir(os.path.dirname(source))
    return name in names and other not in names


def same_content(one: bytes, other: bytes) -> bool:
    """Whether two files hold the same bytes; raises OSError."""
    if os.stat(one).st_size != os.stat(other).st_size:
        return False
    with open(one, "rb") as first, open(other, "rb") as second:
        while piece := first.read(_CHUNK):
            if piece != second.read(_CHUNK):
                return False
        return not second.read(1)


def has_links(file: bytes, spare: bytes | None) -> bool:
    """Whether a file's drive has hard links, and so tells when two names lead to one file.

    Where it has none, such as on FAT, two names may lead to the same blocks after a power cut:
    removing one of them would give these away.

    Args:
        file: The file.
        spare: A name on its drive that nothing has; None where there is none to try.
    """
    if spare is None:
        return False
    try:
        os.link(file, spare, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    os.unlink(spare)
    return True


@cache
def keeps_order(folder: bytes) -> bool:
    """Whether what happens on a folder's drive survives a power cut in the order it happened.

    Journals see to that; file systems without one, such as FAT, are known by having no hard links.
    Looked at once, not with each portion of a batch.
    """
    try:
        number, file = tempfile.mkstemp(prefix=b".", suffix=b".part", dir=folder)
    except OSError:
        return False
    os.close(number)
    try:
        return has_links(file, file + b".link")
    finally:
        os.unlink(file)


def missing(folder: bytes) -> list[bytes]:
    """A folder and those above it, as far as they are not there, the innermost first."""
    found = []
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        found.append(folder)
        folder = os.path.dirname(folder)
    return found


def sync_made(folders: Iterable[bytes]) -> None:
    """Make new folders durable: some file systems, such as FAT, sync only what is named."""
    for folder in folders:
        atomic.sync_folder(os.path.dirname(folder))


def rename_new(
    source: bytes, target: bytes, observe: Callable[[MoveStep], None] = lambda _step: None
) -> None:
    """Rename a file within one file system, unless the new name is taken.

    Raises:
        OSError: EEXIST where it is taken, EXDEV where it is of another file system.
    """
    rename = _exclusive_rename()
    if rename is not None:
        try:
            rename(source, target)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
        else:
            return
    _rename_by_link(source, target, observe)


def _rename_into(
    source: bytes, target: bytes, into: DriveFolder | None, observe: Callable[[MoveStep], None]
) -> None:
    """`rename_new`, with the folder where there is none: it mostly is there, and not asked for."""
    try:
        rename_new(source, target, observe)
    except FileNotFoundError:
        with _FolderFor(target, into):
            observe(MoveStep.FOLDER_MADE)
            rename_new(source, target, observe)


def _rename_by_link(source: bytes, target: bytes, observe: Callable[[MoveStep], None]) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError) as error:
        if isinstance(error, OSError) and error.errno not in _NO_LINKS:
            raise
    else:
        observe(MoveStep.RESERVED)
        _remove_original(source, target)
        return
    # The empty file is ours: nobody else makes one of that name any more.
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    observe(MoveStep.RESERVED)
    try:
        os.replace(source, target)
    except OSError:
        os.unlink(target)
        raise


@cache
def _exclusive_rename() -> Callable[[bytes, bytes], None] | None:
    """The system's own rename that replaces nothing; None where it has none."""
    if sys.platform == "win32":
        return os.rename
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            exclusive = libc.renamex_np
            exclusive.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint)
        else:
            at = libc.renameat2
            at.argtypes = (
                ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint
            )  # fmt: skip
    except (OSError, AttributeError):
        return None

    def rename(source: bytes, target: bytes) -> None:
        if sys.platform == "darwin":
            failed = exclusive(source, target, _RENAME_EXCL)
        else:
            failed = at(_AT_FDCWD, source, _AT_FDCWD, target, _RENAME_NOREPLACE)
        if failed:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), os.fsdecode(target))

    return rename


def _place_copy(
    source: bytes,
    target: bytes,
    temporary: bytes,
    was: FileFacts,
    observe: Callable[[MoveStep], None],
) -> None:
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fsdecode(target))
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with (
            open(source, "rb") as original,
            open(os.open(temporary, flags, 0o600), "wb") as made,
        ):
            observe(MoveStep.COPY_BEGUN)
            shutil.copyfileobj(original, made, _CHUNK)
            made.flush()
            _copy_attributes(source, temporary)
            _copy_owner(source, temporary)
            os.fsync(made.fileno())
            if hasattr(os, "posix_fadvise"):  # compared is what the disk holds
                os.posix_fadvise(made.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        observe(MoveStep.COPIED)
        if not same_content(source, temporary):
            raise NotMoved("the copy is not like the original; check the drive", code="io_error")
        _check(source, was)
        observe(MoveStep.COMPARED)
        rename_new(temporary, target)
        atomic.sync_folder(os.path.dirname(target))
        observe(MoveStep.PLACED)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


class _FolderFor:
    """The folder for a new path, made where there is none; what was made goes if nothing comes.

    Entered, it tells the folders that were made (`sync_made`).

    Raises:
        NotMoved: Its drive is gone.
    """

    def __init__(self, target: bytes, into: DriveFolder | None) -> None:
        self._folder = os.path.dirname(target)
        self._into = into
        self._made: list[bytes] = []

    def __enter__(self) -> list[bytes]:
        self._made = missing(self._folder)
        if not self._made:
            return self._made
        if self._into is not None and not self._into.is_there():
            raise NotMoved(
                "the drive of the new folder is gone; connect it, then try again", code="io_error"
            )
        try:
            os.makedirs(self._folder, exist_ok=True)
        except OSError:
            self._remove()
            raise
        return self._made

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        if error is not None:
            self._remove()

    def _remove(self) -> None:
        for folder in self._made:
            with contextlib.suppress(OSError):  # not made, or used by others
                os.rmdir(folder)


def _remove_original(source: bytes, target: bytes) -> None:
    """Remove what has the new name, too; where that cannot be, that one goes: a file is there once.

    Raises:
        OSError: The original stays; so does the other one where the original cannot be reached.
    """
    try:
        os.unlink(source)
    except FileNotFoundError:
        return  # somebody else removed it: what has the new name is the file now
    except OSError:
        if os.path.isfile(source):
            os.unlink(target)
        raise


def _copy_attributes(source: bytes, target: bytes) -> None:
    """Copy times, permissions and extended attributes, as far as the drive knows them.

    All files of a drive may belong to whoever mounted it, who alone may change these (EPERM).
    """
    try:
        shutil.copystat(source, target)
    except OSError as error:
        if error.errno not in (*_UNSUPPORTED, errno.EPERM):
            raise


def _copy_owner(source: bytes, target: bytes) -> None:
    if hasattr(os, "chown"):
        status = os.stat(source)
        with contextlib.suppress(OSError):
            os.chown(target, status.st_uid, status.st_gid)


def _check(source: bytes, was: FileFacts) -> None:
    now = os.lstat(source)
    if (
        not stat.S_ISREG(now.st_mode)
        or now.st_size != was.size
        or stored(now.st_mtime_ns) != was.mtime_ns
    ):
        raise NotMoved("the file was changed meanwhile; scan again", code="changed")


_REASONS: Final = {
    errno.EEXIST: ("exists", Message("there is another file with this name")),
    errno.ENOTEMPTY: ("exists", Message("there is another file with this name")),
    errno.ENOENT: ("missing", Message("the file is not there; scan again")),
    errno.ENOSPC: ("no_space", Message("the disk is full; free some space, then try again")),
    errno.EDQUOT: ("no_space", Message("the disk is full; free some space, then try again")),
    errno.EROFS: ("read_only", Message("the drive is read-only; make it writable, then try again")),
    errno.EACCES: ("read_only", Message("its folder or the new one may not be changed")),
    errno.EPERM: ("read_only", Message("its folder or the new one may not be changed")),
    errno.ENAMETOOLONG: ("too_long", Message("the new path is too long for the drive")),
    errno.EINVAL: ("bad_name", Message("the drive cannot hold this name")),
    errno.EILSEQ: ("bad_name", Message("the drive cannot hold this name")),
    errno.ENOTDIR: ("not_a_folder", Message("a file stands where a folder is needed")),
    errno.EBUSY: ("busy", Message("another program uses the file; close it, then try again")),
    errno.ETXTBSY: ("busy", Message("another program uses the file; close it, then try again")),
    errno.EFBIG: ("too_large", Message("the drive cannot hold so large a file")),
}
_WINDOWS_IN_USE: Final = (32, 33)


def read_only(*folders: bytes) -> tuple[str, Message] | None:
    """Why nothing changes in folders, where the drive of one is read-only: a code and a reason."""
    for folder in folders:
        if atomic.on_read_only_drive(existing_above(folder)):
            return "read_only", Message(
                "the drive of {folder} is read-only; make it writable, then try again",
                folder=os.fsdecode(folder),
            )
    return None


def refusal(error: OSError, *paths: bytes) -> NotMoved:
    """What the system says of one of some paths, as a refusal with its code."""
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE:
        code, reason = _REASONS[errno.EBUSY]
    elif error.errno in _REASONS:
        told = read_only(*map(os.path.dirname, paths)) if error.errno == errno.EROFS else None
        code, reason = told or _REASONS[error.errno]
    else:
        code = "io_error"
        reason = Message("cannot be moved ({reason})", reason=system_message(error))
    return NotMoved(reason, code=code)


class _AsRefusals:
    """Raises what the system says as refusals; a generator would take longer than the moves."""

    def __init__(self, *paths: bytes) -> None:
        self._paths = paths

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        if isinstance(error, OSError):
            raise refusal(error, *self._paths) from error
