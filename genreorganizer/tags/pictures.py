# SPDX-License-Identifier: GPL-3.0-or-later
"""The cover that a file carries: its bytes as they are, never decoded here.

It is the one that an edit would replace; where there is none such, mutagen looks for any picture.
Reading is bounded, whatever a damaged or hostile file claims: mutagen gets no more bytes than
`MOST_READ`, and a picture above `LARGEST_READ` is none.

ID3v2.3.0, section 4.15, and ID3v2.4.0, native frames, section 4.14 (APIC); FLAC: RFC 9639, section
8.8, which Vorbis comments hold in Base64; MP4: ``covr`` of iTunes; ASF: ``WM/Picture``; Matroska:
RFC 9559, section 5.1.6 (attachments); APEv2: items *Cover Art (…)*, a convention.
"""

from __future__ import annotations

import base64
import binascii
import io
import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from genreorganizer.errors import UnreadableFile
from genreorganizer.tags.picture import FRONT
from genreorganizer.tags.source import Path, Source, SourceStream, open_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LARGEST_READ = 16 << 20
"""Bytes of the largest picture that is taken."""
MOST_READ = 48 << 20
"""Bytes that mutagen may read of one file to find its cover."""
_EBML = b"\x1aE\xdf\xa3"
"""What Matroska and WebM begin with."""
_APE_FRONT = "cover art (front)"


def cover(path: Path) -> bytes | None:
    """The picture that a file carries as its cover, the front one first.

    Returns:
        The picture as it is stored; None where there is none, where it is too large, and where
        the file is not there or cannot be understood.
    """
    try:
        with open_source(path) as source:
            if source.read(0, 4) == _EBML:
                found = _best(_attached(source))
            else:
                found = _front(source, path) or _best(_tagged(source))
    except (UnreadableFile, MemoryError):
        return None
    except Exception:  # noqa: BLE001 - untrusted bytes find every bug of a parser
        return None
    return found if found is not None and 0 < len(found) <= LARGEST_READ else None


def prepare() -> None:
    """Import what reads any format's tags, for which the first cover would wait 50 ms."""
    import mutagen

    import_module("genreorganizer.tags.sniff")  # with all containers
    mutagen.File(io.BytesIO())


def _front(source: Source, path: Path) -> bytes | None:
    """The front cover, or what stands for it, as edits see it."""
    from genreorganizer.tags import sniff
    from genreorganizer.tags.fields import shown_picture
    from genreorganizer.tags.formats import open_for_reading
    from genreorganizer.tags.model import COVER

    name = sniff.detect(source, os.fsencode(path))
    container = open_for_reading(source, name, COVER)[0] if name else None
    return shown_picture(container) if container else None


def _attached(source: Source) -> Iterator[tuple[int, bytes]]:
    """The best of the pictures that are attached to a Matroska file; the others are not read."""
    from genreorganizer.tags import matroska

    found = [
        (not name.startswith("cover."), start, end)
        for name, start, end in matroska.attached_pictures(source)
        if end - start <= LARGEST_READ
    ]
    for _, start, end in sorted(found)[:1]:
        yield FRONT, source.read(start, end - start)


def _tagged(source: Source) -> Iterator[tuple[int, bytes]]:
    """The pictures in a file's tags."""
    import mutagen

    file: Any = mutagen.File(io.BufferedReader(SourceStream(source, most=MOST_READ)))
    return _pictures(file) if file is not None else iter(())


def _best(pictures: Iterable[tuple[int, bytes]]) -> bytes | None:
    """The front cover, else the first picture."""
    first = None
    for kind, data in pictures:
        if kind == FRONT:
            return data
        first = data if first is None else first
    return first


def _pictures(file: Any) -> Iterator[tuple[int, bytes]]:
    """All pictures with their kinds, whatever the tag."""
    for picture in getattr(file, "pictures", ()):  # FLAC
        yield picture.type, picture.data
    tags = file.tags
    if tags is None:
        return
    if hasattr(tags, "getall"):  # ID3
        for frame in tags.getall("APIC"):
            yield frame.type, frame.data
        return
    for key, value in _items(tags):
        folded = key.casefold()
        values = value if isinstance(value, list) else [value]
        if folded == "covr":  # MP4
            yield from ((FRONT, bytes(data)) for data in values)
        elif folded == "metadata_block_picture":  # Ogg
            yield from _blocks(values)
        elif folded == "coverart":  # Ogg, as some programs did before
            yield from ((FRONT, data) for data in map(_decoded, values) if data)
        elif folded == "wm/picture":  # ASF
            yield from (_asf(bytes(data.value)) for data in values)
        elif folded.startswith("cover art ("):  # APEv2: a name, a null, the picture
            name, _, data = bytes(value.value).partition(b"\0")
            yield (FRONT if folded == _APE_FRONT else 0), data if data else name


def _items(tags: Any) -> Iterable[tuple[str, Any]]:
    """Keys and values of a tag that is a dictionary or a list of pairs."""
    keys = tags.keys()
    return [(str(key), tags[key]) for key in dict.fromkeys(keys)]


def _decoded(text: object) -> bytes | None:
    try:
        return base64.b64decode(str(text), validate=False)
    except (binascii.Error, ValueError):
        return None


def _blocks(values: Iterable[object]) -> Iterator[tuple[int, bytes]]:
    """Pictures of Vorbis comments: FLAC's picture block in Base64."""
    from mutagen.flac import Picture, error

    for text in values:
        data = _decoded(text)
        try:
            picture = Picture(data) if data else None
        except (error, ValueError, OSError):
            continue
        if picture is not None:
            yield picture.type, picture.data


def _asf(value: bytes) -> tuple[int, bytes]:
    """WM/Picture: kind, length, then type and description in UTF-16, each with a null, and data."""
    length = int.from_bytes(value[1:5], "little")
    return value[0] if value else 0, value[-length:] if 0 < length <= len(value) else b""
