# SPDX-License-Identifier: GPL-3.0-or-later
"""A cheap identity of the audio in a file that survives renaming and retagging.

Length and a hash of blocks spread over the audio payload, found by the containers' structure.
In Ogg the headers of the pages are left out of the hash, because other programs renumber the
pages when the comments grow.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from genreorganizer.tags.containers.base import Extent
from genreorganizer.tags.formats import FORMATS, open_for_reading
from genreorganizer.tags.model import AudioFingerprint, TagInfo
from genreorganizer.tags.reading import identify, tag_info
from genreorganizer.tags.source import Path, Source, open_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.containers.base import Container

_BLOCKS = 8
_BLOCK = 8192
_PAGE_HEAD = 27


def fingerprint(path: Path) -> AudioFingerprint:
    """Identity of the audio; less than 256 kB are read.

    Raises:
        UnreadableFile: It is absent, not a regular file, or not audio we know.
    """
    with open_source(path) as source:
        name = identify(source, path)
        return _identity(source, name, open_for_reading(source, name)[0])


def inspect(path: Path) -> tuple[TagInfo, AudioFingerprint]:
    """Tags and identity at once, for scanning: the file is opened and taken apart once.

    Raises:
        UnreadableFile: As :func:`genreorganizer.tags.read`.
    """
    with open_source(path) as source:
        name = identify(source, path)
        container, reason = open_for_reading(source, name)
        info = tag_info(source, name, container, reason, path)
        return info, _identity(source, name, container)


def _identity(source: Source, name: str, container: Container | None) -> AudioFingerprint:
    extents = _payload(source, container)
    length = sum(extent.length for extent in extents)
    digest = hashlib.blake2b(length.to_bytes(8, "big"), digest_size=16)
    block = _paged_block if FORMATS[name].paged else _plain_block
    large = length > _BLOCK * _BLOCKS
    for number in range(_BLOCKS if large else -(-length // _BLOCK)):
        spread = (length - _BLOCK) * number // (_BLOCKS - 1)
        digest.update(block(source, extents, spread if large else number * _BLOCK))
    return AudioFingerprint(length, digest.digest())


def _payload(source: Source, container: Container | None) -> Sequence[Extent]:
    if container and container.payload:
        return container.payload
    return (Extent(0, source.size),)


def _plain_block(source: Source, extents: Sequence[Extent], at: int) -> bytes:
    parts = []
    wanted = _BLOCK
    for extent in extents:
        if at < extent.length and wanted:
            take = min(wanted, extent.length - at)
            parts.append(source.read(extent.start + at, take))
            wanted -= take
            at = 0
        else:
            at = max(0, at - extent.length)
    return b"".join(parts)


def _paged_block(source: Source, extents: Sequence[Extent], at: int) -> bytes:
    """A block with serial number, page number and checksum of every page blanked."""
    extent = extents[0]
    start = extent.start + at
    ahead = min(at, _PAGE_HEAD)
    data = bytearray(source.read(start - ahead, min(_BLOCK, extent.end - start) + ahead))
    found = data.find(b"OggS\0")
    while found >= 0:
        blank = slice(found + 14, min(found + 26, len(data)))
        data[blank] = bytes(blank.stop - blank.start) if blank.stop > blank.start else b""
        found = data.find(b"OggS\0", found + 5)
    return bytes(data[ahead:])
