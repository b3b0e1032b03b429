# SPDX-License-Identifier: GPL-3.0-or-later
"""WPL and ZPL, the playlists of Windows Media Player and Zune: a SMIL document of plain paths.

As Windows Media Player writes them: ``media`` elements with ``src``, relative to the file, and with
a title, an artist and a length in milliseconds, where it knows them.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from genreorganizer.domain.text import path_text
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message
from genreorganizer.playlists.entry import Skipped
from genreorganizer.playlists.format import PlaylistFormat
from genreorganizer.playlists.m3u import content_of, length, unfit
from genreorganizer.playlists.markup import each_element, escaped
from genreorganizer.playlists.readings import Decoder, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from genreorganizer.playlists.entry import Content, Listed, PlaylistEntry
    from genreorganizer.playlists.markup import MarkupElement

_ROOT = "smil"
_CONTROL = re.compile(rb"[\0-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
"""What XML 1.0 cannot hold."""


def render(entries: Iterable[PlaylistEntry], name: str = "") -> tuple[bytes, list[Skipped]]:
    """The content of a playlist file of this name, and the entries that it cannot hold."""
    media: list[str] = []
    skipped: list[Skipped] = []
    for entry in entries:
        reason = _unfit(entry.path)
        if reason is not None:
            skipped.append(Skipped(path_text(entry.path), reason))
            continue
        milliseconds = "" if entry.duration_s is None else str(round(entry.duration_s * 1000))
        values = (
            ("albumTitle", entry.album),
            ("trackTitle", entry.title),
            ("trackArtist", entry.artist),
            ("duration", milliseconds),
        )
        source = escape(path_text(entry.path)).replace("\t", "&#9;")
        known = "".join(f' {key}="{escaped(text)}"' for key, text in values if text)
        media.append(f'      <media src="{source}"{known}/>')
    lines = [
        '<?wpl version="1.0"?>',
        "<smil>",
        "  <head>",
        '    <meta name="Generator" content="Genre Organizer"/>',
        f'    <meta name="ItemCount" content="{len(media)}"/>',
        f"    <title>{escaped(name)}</title>",
        "  </head>",
        "  <body>",
        "    <seq>",
        *media,
        "    </seq>",
        "  </body>",
        "</smil>",
        "",
    ]
    return "\n".join(lines).encode(), skipped


def _unfit(path: bytes) -> Message | None:
    if _CONTROL.search(path):
        return Message("WPL cannot hold a name with control characters; export as XSPF")
    return unfit(path, "WPL")


def parse(content: bytes) -> Content:
    """What a playlist file lists.

    Raises:
        UsageError: Not XML, not of this kind, or with declarations of entities.
    """
    names: list[str] = []
    media: list[tuple[int, Mapping[str, str]]] = []
    root = ""

    def ended(element: MarkupElement) -> None:
        nonlocal root
        root = element.within[0].lower()
        match element.within[-1].lower():
            case "title":
                names.append(element.text)
            case "media":
                media.append((element.line, element.attributes))

    each_element(content, "WPL", ended, lenient=True)
    if root != _ROOT:
        raise UsageError("The playlist is not WPL: it has no element smil")
    return content_of((_entry(*item) for item in media), "".join(names[:1]).strip())


def _entry(line: int, attributes: Mapping[str, str]) -> Listed | Skipped:
    labels = (attributes.get(key, "").strip() for key in ("trackArtist", "trackTitle"))
    milliseconds = length(attributes.get("duration"))
    return listed(
        attributes.get("src", "").encode(),
        line,
        decoder=Decoder(),
        label=" - ".join(filter(None, labels)),
        duration_s=None if milliseconds is None else milliseconds / 1000,
    )


FORMAT = PlaylistFormat(
    name="WPL",
    suffixes=(".wpl", ".zpl"),
    label=Message("WPL – for Windows Media Player"),
    render=render,
    parse=parse,
)
