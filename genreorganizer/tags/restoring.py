# SPDX-License-Identifier: GPL-3.0-or-later
"""What puts stored items back, also where another program has rewritten the tags meanwhile."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.messages import Message
from genreorganizer.tags import genre_text, id3v2
from genreorganizer.tags.containers.base import find
from genreorganizer.tags.faults import NotWritable
from genreorganizer.tags.model import GENRE, RawItems, TagPlace
from genreorganizer.tags.options import WriteOptions
from genreorganizer.tags.reading import display_genres, named, raw_items, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.containers.base import Changes, Container
    from genreorganizer.tags.tag import Tag

_DEFAULT = WriteOptions()


def restoration(
    container: Container,
    name: str,
    raw: RawItems,
    expected: RawItems | None,
    written: Sequence[str] | None,
    genres: Sequence[str],
) -> Changes:
    """What puts an old value back; nothing where it stands already.

    Raises:
        NotWritable: The file says what neither the write nor its undo left.
    """
    now = raw_items(container, name)
    if now.filled() == raw.filled():
        return {}
    untouched = expected is None or now.filled() == expected.filled()
    changes: dict[str, TagPlace | None] = {}
    for place in dict.fromkeys(place.name for place in (*now.places, *raw.places)):
        old, here, tag = raw.place(place), now.place(place), find(container.tags, place)
        if old is not None and place.startswith("id3v2"):
            old = _as_stored_now(old, tag, untouched)
        gone = here is None  # another program took the place away, unless that is what we left
        ours = gone and expected is not None and expected.place(place) is None
        more = old is None and here is not None and not here.values
        native = place == container.native
        made = native or (ours and place in container.made)
        if more or (gone and not (made and old and old.values)):
            continue
        if old is None and tag is not None and place not in container.made:
            nothing = dict.fromkeys(raw.fields, ())
            old = tag.compose(nothing, _DEFAULT)  # as a tag says that there is none
        if old != here:
            changes[place] = old
    later = {place.name: place for place in now.places} | changes
    lost = not any(map(_names_genre, filter(None, later.values())))
    if changes and genres and raw.fields == GENRE and lost:
        own = find(container.tags, container.native) or container.blank(container.native)
        changes[container.native] = own.compose({"genre": genres}, _DEFAULT)
    if changes and not (untouched or _still_says(container, expected, written)):
        raise NotWritable(
            Message("another program has changed its genre since")
            if raw.fields == GENRE
            else Message("another program has changed its tags since"),
            code="conflict",
        )
    return changes


def _names_genre(place: TagPlace) -> bool:
    """Whether a place names a genre."""
    if place.name == "id3v1":
        return place.values != (bytes((genre_text.NO_GENRE,)),)
    return any(value.strip(b"\0") for value in place.values)


def _still_says(
    container: Container, expected: RawItems | None, written: Sequence[str] | None
) -> bool:
    """Whether a file that was rewritten means what a write left in it.

    Args:
        container: The file taken apart.
        expected: What every place held after the write.
        written: What the write left for display; None where unknown.
    """
    if container.edited != GENRE:
        now = shown(container, named(container.edited))
        return written is not None and set(map(_even, written)) <= set(map(_even, now))
    if written is None or _squeezed(display_genres(container)) != _squeezed(written):
        return False
    numbers = {genre_text.number_of(genre) for genre in written}
    stood = expected.filled() if expected else {}
    return all(
        tag.values == stood.get(tag.name)
        or not tag.genres()
        or _squeezed(tag.genres()) == _squeezed(written)
        or (tag.name == "id3v1" and genre_text.number_of(tag.genres()[0]) in numbers)
        for tag in container.tags
    )


def _even(text: str) -> str:
    return _squeezed([text])


def _squeezed(genres: Sequence[str]) -> str:
    """Genres without what joins them, which differs from program to program."""
    text = unicodedata.normalize("NFC", "".join(genres))
    return re.sub(r"[\s;,/\\|]+", "", text)


def _as_stored_now(place: TagPlace, tag: Tag | None, untouched: bool) -> TagPlace:
    """An old value in the version that its tag has now."""
    now = tag if isinstance(tag, id3v2.Id3v2Tag) else None
    same = place.version == (now.version if now else "ID3v2.3")
    if same or (untouched and not place.version):
        return place
    values = id3v2.recast(
        place.values,
        place.version,
        now.minor if now else 3,
        plain_sizes=now is not None and now.plain_sizes,
    )
    return replace(place, values=values)
