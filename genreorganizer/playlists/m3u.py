# SPDX-License-Identifier: GPL-3.0-or-later
"""M3U8: one path per line, in UTF-8.

The format cannot hold a name with a line break, and a name that is not UTF-8
would make the whole file unreadable to other players; both are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from genreorganizer.domain.text import displayable, path_text
from genreorganizer.playlists.entry import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.playlists.entry import Entry

_ADDRESS = re.compile(rb"\s*[A-Za-z][A-Za-z0-9+.-]*://")
_NAME = b"#PLAYLIST:"
BOM = b"\xef\xbb\xbf"


def render(entries: Iterable[Entry], name: str = "") -> tuple[bytes, list[Skipped]]:
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


def parse(content: bytes) -> tuple[list[bytes], list[Skipped]]:
    """The paths of a playlist file; comments are passed over and addresses left out."""
    paths: list[bytes] = []
    skipped: list[Skipped] = []
    for line in content.removeprefix(BOM).split(b"\n"):
        path = line.removesuffix(b"\r")
        if not path.strip() or path.startswith(b"#"):
            continue
        if is_address(path):
            skipped.append(Skipped(path_text(path), "an internet address, not a file"))
        else:
            paths.append(path)
    return paths, skipped


def name(content: bytes) -> str:
    """What a playlist file calls the playlist; empty where it does not."""
    for line in content.removeprefix(BOM).split(b"\n"):
        if line.startswith(_NAME):
            return line.removeprefix(_NAME).decode("utf-8", "replace").strip()
    return ""


def unfit(path: bytes, kind: str = "M3U8") -> str | None:
    """Why a playlist of lines of text cannot hold a path; None where it can."""
    if b"\n" in path or b"\r" in path:
        return f"{kind} cannot hold a name with a line break; export as XSPF"
    try:
        path.decode("utf-8")
    except UnicodeDecodeError:
        return f"{kind} cannot hold a name that is not UTF-8; export as XSPF"
    return None


def is_address(path: bytes) -> bool:
    """Whether an entry is an address, such as ``http://…``, and no path."""
    return _ADDRESS.match(path) is not None


def shown_title(entry: Entry) -> str:
    """What a player shows of an entry."""
    title = entry.title or path_text(entry.path.rpartition(b"/")[2])
    return f"{entry.artist} - {title}" if entry.artist else title


def _line(path: bytes) -> bytes:
    """The path as a line: never taken for a comment, never stripped of leading blanks."""
    return b"./" + path if path.startswith(b"#") or path[:1].isspace() else path


def _information(entry: Entry) -> str:
    seconds = -1 if entry.duration_s is None else round(entry.duration_s)
    return f"#EXTINF:{seconds},{displayable(shown_title(entry))}"
