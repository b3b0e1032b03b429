# SPDX-License-Identifier: GPL-3.0-or-later
"""XSPF (https://www.xspf.org/spec): an XML list of percent-encoded locations.

Read without entities of its own; nothing is ever fetched.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

from genreorganizer.messages import Message
from genreorganizer.playlists.format import PlaylistFormat
from genreorganizer.playlists.m3u import content_of, length
from genreorganizer.playlists.markup import each_element, escaped
from genreorganizer.playlists.readings import Decoder, listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.playlists.entry import Content, PlaylistEntry, Skipped
    from genreorganizer.playlists.markup import MarkupElement

_NAMESPACE = "http://xspf.org/ns/0/"
_TITLE = ("playlist", "title")
_TRACK = ("playlist", "trackList", "track")


def render(entries: Iterable[PlaylistEntry], name: str = "") -> tuple[bytes, list[Skipped]]:
    """The content of a playlist file of this name; it can hold every entry."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<playlist version="1" xmlns="{_NAMESPACE}">',
        *([f"  <title>{escaped(name)}</title>"] if name else []),
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
        lines += [f"      <{name}>{escaped(text)}</{name}>" for name, text in values if text]
        lines.append("    </track>")
    lines += ["  </trackList>", "</playlist>", ""]
    return "\n".join(lines).encode(), []


def parse(content: bytes) -> Content:
    """What a playlist file lists.

    Raises:
        UsageError: Not XML, or with declarations of entities.
    """
    name, tracks = _read(content)
    decoder = Decoder.of(track.get("location", "").encode() for _, track in tracks)
    return content_of(
        (
            listed(
                track.pop("location", "").encode(),
                line,
                decoder=decoder,
                uri=True,
                label=" - ".join(
                    text for key in ("creator", "title") if (text := track.get(key, "").strip())
                ),
                duration_s=_seconds(track.get("duration", "")),
            )
            for line, track in tracks
        ),
        name,
    )


def location(path: bytes) -> str:
    """A path as the URI reference that XSPF wants, relative where the path is."""
    if not os.path.isabs(path):
        return _quoted(path)
    drive, rest = os.path.splitdrive(path)  # no drive but on Windows
    drive = drive.removeprefix(b"\\\\?\\")  # how it is told of paths longer than usual
    if drive.startswith(b"UNC\\"):
        drive = b"\\" + drive.removeprefix(b"UNC")
    if drive.startswith(b"\\"):  # a share: its computer is the host
        return "file:" + _quoted(drive + rest)
    return f"file:///{drive.decode()}{'/' if drive else ''}{_quoted(rest).lstrip('/')}"


def _quoted(path: bytes) -> str:
    return quote_from_bytes(path.replace(os.fsencode(os.sep), b"/"))


def _seconds(milliseconds: str) -> float | None:
    found = length(milliseconds)
    return None if found is None else found / 1000


def _read(content: bytes) -> tuple[str, list[tuple[int, dict[str, str]]]]:
    """The playlist's title, and of every track its line and the first value of each element."""
    title: list[str] = []
    found: list[tuple[int, dict[str, str]]] = []
    track: dict[str, str] = {}

    def ended(element: MarkupElement) -> None:
        nonlocal track
        if element.within[:-1] == _TRACK:  # a second location is another place of the same track
            track.setdefault(element.within[-1], element.text)
        elif element.within == _TRACK:
            if track:
                found.append((element.line, track))
            track = {}
        elif element.within == _TITLE:
            title.append(element.text)

    each_element(content, "XSPF", ended)
    return "".join(title).strip(), found


FORMAT = PlaylistFormat(
    name="XSPF",
    suffixes=(".xspf",),
    label=Message("XSPF – XML with titles"),
    render=render,
    parse=parse,
)
