# SPDX-License-Identifier: GPL-3.0-or-later
"""M3U8: one path per line, in UTF-8.

The format cannot hold a name with a line break, and a name that is not UTF-8
would make the whole file unreadable to other players; both are left out.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.domain.text import displayable, path_text
from genreorganizer.messages import Message
from genreorganizer.playlists.entry import Content, Listed, Skipped
from genreorganizer.playlists.format import PlaylistFormat
from genreorganizer.playlists.readings import Decoder, known_encoding, lines_of, listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.playlists.entry import PlaylistEntry

_NAME = b"#PLAYLIST:"
_ENCODING = b"#EXTENC:"
_INFORMATION = re.compile(rb"\s*#EXTINF:\s*(-?\d{1,9}(?:\.\d*)?)?[^,]*,(.*)", re.IGNORECASE)


def render(entries: Iterable[PlaylistEntry], name: str = "") -> tuple[bytes, list[Skipped]]:
    """The content of a playlist file of this name, and the entries that it cannot hold."""
    lines = [b"#EXTM3U"]
    if name:
        lines.append(_NAME + displayable(name).encode())
    skipped: list[Skipped] = []
    for entry in entries:
        reason = unfit(entry.path)
        if reason is not None:
            skipped.append(Skipped(path_text(entry.path), reason))
            continue
        lines += [_information(entry).encode(), _line(entry.path)]
    return b"\n".join([*lines, b""]), skipped


def parse(content: bytes) -> Content:
    """What a playlist file lists, with the lengths and titles of its comments."""
    entries: list[Listed | Skipped] = []
    lines = lines_of(content)
    decoder = Decoder.of(lines)
    name = label = ""
    duration_s: float | None = None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if not line.lstrip().startswith(b"#"):
            entry = listed(line, number, decoder=decoder, label=label, duration_s=duration_s)
            entries.append(entry)
            label, duration_s = "", None
        elif information := _INFORMATION.match(line):
            label = decoder.text(information[2]).strip()
            duration_s = length(information[1])
        elif line.upper().startswith(_ENCODING):
            declared = known_encoding(line[len(_ENCODING) :].decode("ascii", "replace"))
            decoder = replace(decoder, declared=declared)
        elif line.startswith(_NAME):
            name = name or decoder.text(line.removeprefix(_NAME)).strip()
    return content_of(entries, name)


def content_of(entries: Iterable[Listed | Skipped], name: str = "") -> Content:
    """Entries and what is none, apart."""
    both = list(entries)
    return Content(
        tuple(entry for entry in both if isinstance(entry, Listed)),
        tuple(entry for entry in both if isinstance(entry, Skipped)),
        name,
    )


def length(text: bytes | str | None) -> float | None:
    """A length in seconds; None where it is unknown, which players write as 0 or -1."""
    try:
        seconds = float(text or 0)
    except ValueError:
        return None
    return seconds if seconds > 0 else None


def unfit(path: bytes, kind: str = "M3U8") -> Message | None:
    """Why a playlist of lines of text cannot hold a path; None where it can."""
    if b"\n" in path or b"\r" in path:
        return Message("{format} cannot hold a name with a line break; export as XSPF", format=kind)
    try:
        path.decode("utf-8")
    except UnicodeDecodeError:
        return Message("{format} cannot hold a name that is not UTF-8; export as XSPF", format=kind)
    return None


def shown_title(entry: PlaylistEntry) -> str:
    """What a player shows of an entry."""
    title = entry.title or path_text(os.path.basename(entry.path))
    return f"{entry.artist} - {title}" if entry.artist else title


def _line(path: bytes) -> bytes:
    """The path as a line: never taken for a comment, never stripped of leading blanks."""
    return b"./" + path if path.startswith(b"#") or path[:1].isspace() else path


def _information(entry: PlaylistEntry) -> str:
    seconds = -1 if entry.duration_s is None else round(entry.duration_s)
    return f"#EXTINF:{seconds},{displayable(shown_title(entry))}"


FORMAT = PlaylistFormat(
    name="M3U8",
    suffixes=(".m3u8", ".m3u"),
    label=Message("M3U8 – understood by nearly every player"),
    render=render,
    parse=parse,
)
