# SPDX-License-Identifier: GPL-3.0-or-later
"""XSPF (https://www.xspf.org/spec): an XML list of percent-encoded locations.

Read without document type declarations, hence without entities; nothing is
ever fetched.
"""

from __future__ import annotations

import os
import xml.parsers.expat
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes, unquote_to_bytes, urlsplit
from xml.sax.saxutils import escape

from genreorganizer.domain.text import displayable
from genreorganizer.errors import UsageError
from genreorganizer.playlists.entry import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.playlists.entry import Entry

_NAMESPACE = "http://xspf.org/ns/0/"
_TITLE = ["playlist", "title"]
_LOCATION = ["playlist", "trackList", "track", "location"]


def render(entries: Iterable[Entry], name: str = "") -> tuple[bytes, list[Skipped]]:
    """The content of a playlist file of this name; it can hold every entry."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<playlist version="1" xmlns="{_NAMESPACE}">',
        *([f"  <title>{escape(_xml(name))}</title>"] if name else []),
        "  <trackList>",
    ]
    for entry in entries:
        milliseconds = "" if entry.duration_s is None else str(round(entry.duration_s * 1000))
        values = (
            ("location", location(entry.path)),
            ("title", entry.title),
            ("creator", entry.artist),
            ("album", entry.album),
            ("duration", milliseconds),
        )
        lines.append("    <track>")
        lines += [f"      <{name}>{escape(_xml(text))}</{name}>" for name, text in values if text]
        lines.append("    </track>")
    lines += ["  </trackList>", "</playlist>", ""]
    return "\n".join(lines).encode(), []


def parse(content: bytes) -> tuple[list[bytes], list[Skipped]]:
    """The paths of a playlist file; what is not a file of this computer is left out.

    Raises:
        UsageError: Not XML, or with a document type declaration.
    """
    found: list[bytes] = []
    skipped: list[Skipped] = []
    for text in _read(content)[1]:
        path = _path(text)
        if path is None:
            skipped.append(Skipped(displayable(text), "not a file of this computer"))
        else:
            found.append(path)
    return found, skipped


def name(content: bytes) -> str:
    """What a playlist file calls the playlist; empty where it does not.

    Raises:
        UsageError: Not XML, or with a document type declaration.
    """
    return _read(content)[0]


def location(path: bytes) -> str:
    """A path as the URI reference that XSPF wants, relative where the path is."""
    slashed = path.replace(os.fsencode(os.sep), b"/")
    if not os.path.isabs(path):
        return quote_from_bytes(slashed)
    return "file:///" + quote_from_bytes(slashed.lstrip(b"/"))


def _path(text: str) -> bytes | None:
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return None
    if parts.scheme not in ("", "file") or parts.netloc not in ("", "localhost"):
        return None
    path = unquote_to_bytes(parts.path)
    if os.name == "nt" and parts.scheme == "file":
        path = path.lstrip(b"/")  # /C:/Music
    return path if path and b"\0" not in path else None


def _read(content: bytes) -> tuple[str, list[str]]:
    """The playlist's title, and the first location of every track."""
    within: list[str] = []
    title: list[str] = []
    found: list[str] = []
    pieces: list[str] = []

    def start(name: str, _attributes: object) -> None:
        within.append(name.rpartition(" ")[2])
        if within == _LOCATION[:-1]:
            pieces.clear()

    def text(piece: str) -> None:
        if within == _LOCATION:
            pieces.append(piece)
        elif within == _TITLE:
            title.append(piece)

    def end(_name: str) -> None:
        if within == _LOCATION[:-1] and pieces:
            found.append("".join(pieces).partition("\n")[0])
        elif within == _LOCATION:
            pieces.append("\n")  # a second location is another place of the same track
        within.pop()

    def refuse(*_: object) -> None:
        raise UsageError("The playlist has a document type declaration, which is not read")

    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    parser.CharacterDataHandler = text
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except (xml.parsers.expat.ExpatError, LookupError, ValueError) as error:  # odd encodings
        raise UsageError(f"The playlist is not XSPF: {error}") from error
    return "".join(title).strip(), found


def _xml(text: str) -> str:
    """Text without what XML 1.0 cannot hold."""
    return displayable(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
