# SPDX-License-Identifier: GPL-3.0-or-later
"""Files as a scan finds them, and where they lie."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer.domain.tag_fields import AudioProperties, TagFields

if TYPE_CHECKING:
    from genreorganizer.messages import Message

READ_AGAIN = -1
"""A modification time that no file has: the next scan reads the file again."""

_SIGNED: Final = 1 << 63


def stored(number: int) -> int:
    """A number of the system as the library keeps it: signed, modulo 2**64.

    Inode and device numbers fill 64 bits on some file systems, and dates beyond the year 2262
    have more nanoseconds than that. Kept so they fit into the database, and files that differ
    still differ.
    """
    if -_SIGNED <= number < _SIGNED:
        return number
    return (number + _SIGNED) % (2 * _SIGNED) - _SIGNED


class ScannedFile(NamedTuple):
    """What a scan learned of a file; a tuple, because thousands a second leave the workers.

    Attributes:
        path: The file's path (bytes).
        size: In bytes.
        mtime_ns: Modification time in nanoseconds since the epoch (`stored`).
        device: ``st_dev`` of the file's folder (`stored`).
        fingerprint: Tag-free identity of the audio; None where it could not be taken.
        audio: Technical data.
        tag: The fields of its tag.
        genres: The tag's genres for display.
        genre_conflict: Places of the tag disagree.
        unreadable: Why the file cannot be read; None where it was.
    """

    path: bytes
    size: int
    mtime_ns: int
    device: int
    fingerprint: bytes | None = None
    audio: AudioProperties = AudioProperties()
    tag: TagFields = TagFields()
    genres: tuple[str, ...] = ()
    genre_conflict: bool = False
    unreadable: Message | None = None


def is_below(path: bytes, folder: bytes) -> bool:
    """Whether a path is the folder or lies in it."""
    separator = os.fsencode(os.sep)
    stem = folder.rstrip(separator)
    return path == stem or path.startswith(stem + separator)


def rebased(path: bytes, old: bytes, new: bytes) -> bytes:
    """A path below a folder, as it is once that folder lies elsewhere."""
    separator = os.fsencode(os.sep)
    return new.rstrip(separator) + separator + path[len(old) :].lstrip(separator)


def spelling(path: bytes) -> str:
    """What paths have in common that some file systems take for the same.

    exFAT, NTFS, SMB and macOS know no case, and macOS not how accents are composed. Whether
    two paths of one spelling are one file only the listings can tell (`library.spellings`).
    """
    return name_key(os.fsdecode(path))


def name_key(name: str) -> str:
    """`spelling` of a name or path that is text."""
    if name.isascii():
        return name.lower()
    decomposed = unicodedata.normalize("NFD", name).casefold()
    return unicodedata.normalize("NFC", decomposed)
