# SPDX-License-Identifier: GPL-3.0-or-later
"""What is fuzzed: functions of bytes that may refuse, but never fail or break a promise."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer import tags
from genreorganizer.domain.rules import parse, to_text
from genreorganizer.domain.rules.parser import MAX_LENGTH
from genreorganizer.errors import QueryError, UnreadableFile, UsageError, WriteRefused
from genreorganizer.playlists import FORMATS
from genreorganizer.tags import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_GENRES = ("Rock", "Jazz")
_COVER = tags.CoverPicture.of(b"GIF89a\x02\0\x02\0" + bytes(200))


@cache
def _folder() -> Path:
    made = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def tag_reader(data: bytes) -> None:
    """A file is read, or unreadable."""
    path = _folder() / "read.mp3"
    path.write_bytes(data)
    try:
        info, _ = tags.inspect(path)
    except UnreadableFile:
        return
    assert tags.RawItems.from_json(info.raw.to_json()) == info.raw


def tag_writer(data: bytes) -> None:
    """A file is written and taken back, or refused and byte-identical."""
    path = _folder() / "write.mp3"
    path.write_bytes(data)
    try:
        result = tags.write_genres(path, _GENRES)
    except WriteRefused:
        assert path.read_bytes() == data
        return
    assert result.after == _GENRES
    if result.status == "written":
        undone = tags.restore(path, result.raw_before, expected=result.raw_after)
        assert undone.raw_after == result.raw_before


def cover_writer(data: bytes) -> None:
    """A file gets a cover and loses it again, or is refused and byte-identical."""
    path = _folder() / "cover.mp3"
    path.write_bytes(data)
    try:
        result = tags.write_cover(path, _COVER)
    except WriteRefused:
        assert path.read_bytes() == data
        return
    if result.status == "written":
        undone = tags.restore(path, result.raw_before, expected=result.raw_after)
        assert undone.raw_after == result.raw_before


def verifier(data: bytes) -> None:
    """A file that can be written is the same as itself."""
    path = _folder() / "verify.mp3"
    path.write_bytes(data)
    try:
        info = tags.read(path)
    except UnreadableFile:
        return
    if not info.writable:
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        seen = verify.compare(descriptor, descriptor, info.audio.format)
        assert seen.difference is None or not seen.genres  # it may find the file broken
    finally:
        os.close(descriptor)


def query(data: bytes) -> None:
    """A query is understood and means the same once printed, or an error points into it."""
    try:
        rule = parse(data.decode("utf-8", "replace"))
    except QueryError:
        return
    printed = to_text(rule)
    assert len(printed) > MAX_LENGTH or parse(printed) == rule


def playlist(data: bytes) -> None:
    """A playlist gives paths that a file system takes, or is refused."""
    for known in FORMATS:
        try:
            found = known.parse(data)
        except UsageError:
            continue
        paths = [path for entry in found.listed for path in entry.paths]
        assert all(path and b"\0" not in path for path in paths)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    target.__name__: target
    for target in (tag_reader, tag_writer, cover_writer, verifier, query, playlist)
}

TEXTS = (
    b'artist:"A B" -genre:rock (year>=1990 or duration<3:00)',
    b"p(Hip-Hop)>0.5 state:unsure disagrees",
    b"genre:? folder:/music",
    b"\xef\xbb\xbf#EXTM3U\n#EXTINF:1,x\na/b.mp3\r\nhttp://x/y\n",
    b'<playlist xmlns="http://xspf.org/ns/0/"><trackList><track><location>file:///a%20b</location>'
    b"</track></trackList></playlist>",
    b'<?wpl version="1.0"?><smil><head><title>T</title></head><body><seq><media src="..\\a&b.mp3"/>'
    b"</seq></body></smil>",
)
