# SPDX-License-Identifier: GPL-3.0-or-later
"""PLS: numbered entries ``File1=path``, in UTF-8; it cannot hold what M3U8 cannot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from genreorganizer.domain.text import displayable, path_text
from genreorganizer.errors import UsageError
from genreorganizer.playlists.entry import Skipped
from genreorganizer.playlists.m3u import BOM, is_address, shown_title, unfit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.playlists.entry import Entry

_HEADER = re.compile(rb"\s*\[playlist\]\s*", re.IGNORECASE)
_FILE = re.compile(rb"\s*File(\d{1,9})\s*=(.+?)\r?", re.IGNORECASE | re.DOTALL)


def render(entries: Iterable[Entry], name: str = "") -> tuple[bytes, list[Skipped]]:
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


def name(content: bytes) -> str:
    """What a playlist file calls the playlist: the format has no place for that."""
    return ""


def parse(content: bytes) -> tuple[list[bytes], list[Skipped]]:
    """The paths of a playlist file by their numbers; addresses are left out.

    Raises:
        UsageError: It is no such file.
    """
    first, *lines = content.removeprefix(BOM).split(b"\n")
    if not _HEADER.fullmatch(first):
        raise UsageError("The playlist is not PLS: its first line is not [playlist]")
    found = [match for line in lines if (match := _FILE.fullmatch(line))]
    paths: list[bytes] = []
    skipped: list[Skipped] = []
    for match in sorted(found, key=lambda match: int(match[1])):
        if is_address(match[2]):
            skipped.append(Skipped(path_text(match[2]), "an internet address, not a file"))
        else:
            paths.append(match[2])
    return paths, skipped
