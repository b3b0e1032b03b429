# SPDX-License-Identifier: GPL-3.0-or-later
"""PLS: numbered entries ``File1=path``, in UTF-8; it cannot hold what M3U8 cannot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from genreorganizer.domain.text import displayable, path_text
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message
from genreorganizer.playlists.entry import Content, Skipped
from genreorganizer.playlists.format import PlaylistFormat
from genreorganizer.playlists.m3u import content_of, length, shown_title, unfit
from genreorganizer.playlists.readings import Decoder, lines_of, listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.playlists.entry import PlaylistEntry

_HEADER = re.compile(rb"\s*\[playlist\]\s*", re.IGNORECASE)
_KEY = re.compile(rb"\s*(File|Title|Length)(\d{1,9})\s*=(.+)", re.IGNORECASE | re.DOTALL)


def render(entries: Iterable[PlaylistEntry], name: str = "") -> tuple[bytes, list[Skipped]]:
    """The content of a playlist file, and the entries that it cannot hold; it has no name."""
    lines = [b"[playlist]"]
    skipped: list[Skipped] = []
    number = 0
    for entry in entries:
        reason = unfit(entry.path, "PLS")
        if reason is not None:
            skipped.append(Skipped(path_text(entry.path), reason))
            continue
        number += 1
        seconds = -1 if entry.duration_s is None else round(entry.duration_s)
        lines += [
            b"File%d=%s" % (number, entry.path),
            f"Title{number}={displayable(shown_title(entry))}".encode(),
            b"Length%d=%d" % (number, seconds),
        ]
    return b"\n".join([*lines, b"NumberOfEntries=%d" % number, b"Version=2", b""]), skipped


def parse(content: bytes) -> Content:
    """What a playlist file lists, by its numbers.

    Raises:
        UsageError: It is no such file.
    """
    lines = lines_of(content)
    decoder = Decoder.of(lines)
    if not any(_HEADER.fullmatch(line) for line in lines):
        raise UsageError("The playlist is not PLS: it has no line [playlist]")
    values: dict[bytes, dict[int, tuple[int, bytes]]] = {b"file": {}, b"title": {}, b"length": {}}
    for number, line in enumerate(lines, 1):
        if key := _KEY.fullmatch(line):
            values[key[1].lower()].setdefault(int(key[2]), (number, key[3]))
    return content_of(
        listed(
            path,
            line,
            decoder=decoder,
            label=decoder.text(values[b"title"].get(number, (0, b""))[1]).strip(),
            duration_s=length(values[b"length"].get(number, (0, b""))[1]),
        )
        for number, (line, path) in sorted(values[b"file"].items())
        if path.strip()
    )


FORMAT = PlaylistFormat(
    name="PLS",
    suffixes=(".pls",),
    label=Message("PLS – for older players and internet radios"),
    render=render,
    parse=parse,
)
