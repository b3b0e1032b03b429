# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a write will store its texts, in words."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from genreorganizer.messages import Message
from genreorganizer.tags import carried
from genreorganizer.tags.containers.base import find, without
from genreorganizer.tags.model import GENRE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.containers.base import Changes, Container
    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Tag

_PLACES: dict[str, Message] = {
    "id3v2": Message.plain("ID3v2.3"),
    "id3v1": Message("ID3v1 genre number"),
    "ape": Message("APE tag"),
    "vorbis": Message("Vorbis comments"),
    "picture": Message("FLAC picture"),
    "mp4": Message("MP4 tag"),
    "asf": Message("ASF attributes"),
    "asf-metadata": Message("ASF metadata"),
    "asf-library": Message("ASF metadata library"),
    "asf-description": Message("ASF description"),
    "info": Message.plain("RIFF INFO"),
}
_FIELDS: dict[str, Message] = {
    "title": Message("title"),
    "artist": Message("artist"),
    "album": Message("album"),
    "album_artist": Message("album artist"),
    "track_number": Message("track"),
    "disc_number": Message("disc"),
    "year": Message("year"),
    "composer": Message("composer"),
    "comment": Message("comment"),
    **dict.fromkeys(carried.GAINS, Message.plain("ReplayGain")),
}


def place_label(kind: str, tag: Tag | None) -> Message:
    """What a kind of place is called; an ID3v2 tag that is there, by its version."""
    if kind == "id3v2" and tag:
        return Message.plain(tag.version)
    return _PLACES.get(kind, Message.plain(kind))


def described(
    container: Container, changes: Changes, wanted: Sequence[str], options: WriteOptions
) -> Message:
    """Where the genres will stand, in words: each place, what joins them, what comes along."""
    parts = []
    for name, place in changes.items():
        tag = find(container.tags, name)
        kind, _, further = name.partition(" ")
        label = place_label(kind, tag)
        old_id3 = str(label) in ("ID3v2.2", "ID3v2.3")
        if old_id3 and container.edited == GENRE and len(wanted) > 1:
            joint = options.id3v23_separator.strip() or options.id3v23_separator
            label = (
                Message("{place} as a list", place=label)
                if joint == "\0"
                else Message('{place} as one text, joined by "{joint}"', place=label, joint=joint)
            )
        if further:
            label = Message("{place} ({number})", place=label, number=further)
        if name == "id3v1" and place and container.edited == GENRE:
            label = Message("{place} {number}", place=label, number=place.values[0][0])
        if name == container.native and (tag is None or tag.empty):
            shown = carried.fields(without(container.tags, name), container.edited)
            if shown:
                fields = _listed(list(dict.fromkeys(_FIELDS[key] for key in shown)))
                label = Message(
                    "{place} (with {fields} of the other tags)", place=label, fields=fields
                )
        parts.append(label if tag else Message("new {place}", place=label))
    return _listed(parts)


def _listed(parts: Sequence[Message]) -> Message:
    return functools.reduce(
        lambda first, second: Message("{first}, {second}", first=first, second=second), parts
    )
