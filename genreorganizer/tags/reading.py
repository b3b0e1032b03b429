# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading tags for display: nothing is written, no picture is decoded.

The tags are read by the same strategies that edit them, frame by frame and bounded, so that what
is shown is what the journal will keep.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.domain.joined_fields import JOINED_TO
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.errors import UnreadableFile
from genreorganizer.tags import genre_text, id3v2_syntax, sniff
from genreorganizer.tags.fields import field_texts_of, read_fields
from genreorganizer.tags.formats import FORMATS, open_for_reading
from genreorganizer.tags.model import GENRE, RawItems, TagInfo, TagPlace
from genreorganizer.tags.source import Path, Source, open_source
from genreorganizer.tags.streams import technical_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.messages import Message
    from genreorganizer.tags.containers.base import Container
    from genreorganizer.tags.tag import Tag


def read(path: Path) -> TagInfo:
    """Read what a file says of itself.

    Raises:
        UnreadableFile: It is absent, not a regular file, not audio we know, or damaged.
    """
    with open_source(path) as source:
        return read_source(source, path)


@dataclass(frozen=True, slots=True)
class StoredFields:
    """What a file says of some fields.

    Attributes:
        raw: Their stored items in every place.
        shown: The fields for display, as `PlannedWrite.before` has them.
        tag: All fields beside the genre.
    """

    raw: RawItems
    shown: tuple[str, ...]
    tag: TagFields


def standing(path: Path, fields: tuple[str, ...]) -> StoredFields:
    """Read some fields of a file, as a write of them would find it.

    Raises:
        UnreadableFile: It is absent, not a regular file, or not audio we know.
    """
    with open_source(path) as source:
        name = identify(source, path)
        container, _ = open_for_reading(source, name, fields)
        raw = raw_items(container, name)
        if container is None:
            return StoredFields(raw, (), TagFields())
        return StoredFields(raw, shown(container, named(fields)), read_fields(container))


def identify(source: Source, path: Path) -> str:
    """The short name of the file's format.

    Raises:
        UnreadableFile: It is none of ours.
    """
    name = sniff.detect(source, path)
    if name is None:
        raise UnreadableFile(sniff.describe_unknown(source), path=path)
    return name


def read_source(source: Source, path: Path) -> TagInfo:
    """As :func:`read`, on a file that is already open; ``path`` serves messages and extension."""
    name = identify(source, path)
    return tag_info(source, name, *open_for_reading(source, name), path)


def tag_info(
    source: Source, name: str, container: Container | None, reason: Message | None, path: Path
) -> TagInfo:
    """What a file says of itself, once it is taken apart.

    Args:
        source: The open file.
        name: Its format's short name.
        container: The file taken apart; None where that failed.
        reason: Why it cannot be written.
        path: Its name for messages.

    Raises:
        UnreadableFile: The audio is damaged.
    """
    form = FORMATS[name]
    stream = technical_data(source, form.stream, path, tolerant=container is not None)
    default_rate = form.stream.default_rate if form.stream else None
    tags = container.tags if container else ()
    genres = display_genres(container) if container else ()
    bitrate = stream.bitrate
    if not bitrate and stream.length and container:
        bitrate = round(sum(extent.length for extent in container.payload) * 8 / stream.length)
    return TagInfo(
        tag=read_fields(container) if container else TagFields(),
        audio=AudioProperties(
            format=name,
            duration_s=stream.length,
            bitrate_bps=bitrate or None,
            sample_rate=stream.sample_rate or default_rate,
            channels=stream.channels or _channels(source, name),
        ),
        genres=genres,
        raw=raw_items(container, name),
        conflict=container is not None and in_conflict(container),
        tag_version=tags[0].version if tags else "",
        writable=reason is None,
        not_writable_reason=reason,
    )


def raw_items(container: Container | None, name: str, *, with_layout: bool = False) -> RawItems:
    """The stored items of the edited fields in every place.

    Args:
        container: The file taken apart.
        name: Its format's short name.
        with_layout: Also how the tags are laid out, for which their padding has to be read.
    """
    if container is None:
        return RawItems(name, ())
    places = (_place(tag, tag.layout if with_layout else ()) for tag in container.tags)
    return RawItems(name, tuple(places), container.edited)


def _place(tag: Tag, layout: tuple[int, ...]) -> TagPlace:
    version = tag.version if tag.name.startswith("id3v2") else ""
    return TagPlace(tag.name, tag.values, tag.positions, version, layout, tag.empty)


def display_genres(container: Container) -> tuple[str, ...]:
    """The genres of the first place that has any."""
    for tag in container.tags:
        if genres := tag.genres():
            return tuple(genres)
    return ()


def shown(container: Container, fields: tuple[str, ...]) -> tuple[str, ...]:
    """What a file says of some fields, for display."""
    return display_genres(container) if fields == GENRE else field_texts_of(container, fields)


def named(fields: Sequence[str]) -> tuple[str, ...]:
    """The fields that are told of: a genre that was taken along with others is not."""
    return tuple(field for field in fields if field != "genre") or GENRE


def told_of(fields: Sequence[str]) -> tuple[str, ...]:
    """The same without totals that come with their numbers (`fields.field_texts_of`)."""
    coming = {one.name for one in JOINED_TO.values() if one.field in fields and not one.whole}
    return tuple(field for field in named(fields) if field not in coming)


def in_conflict(container: Container) -> bool:
    """Whether two places tell different genres, or one holds numbers that players show as such.

    Only ID3 knows genres by numbers. An ID3v1 byte agrees with any tag that names its genre, and
    one that says "none" with all.
    """
    told = [tag.genres() for tag in container.tags]
    shown = next(filter(None, told), [])
    if not shown:
        return False
    numbers = {genre_text.number_of(genre) for genre in shown}
    # A program may have spread the genres over several places, each of which tells them all.
    named = {
        text for tag in container.tags if not tag.name.startswith("id3") for text in tag.texts()
    }
    for tag, here in zip(container.tags, told, strict=True):
        if not here:
            continue
        if tag.name == "id3v1":
            if genre_text.number_of(here[0]) not in numbers:
                return True
        elif _folded(here) != _folded(shown):
            return True
        elif not tag.name.startswith("id3") and not set(here) <= named:
            return True
    return False


def _folded(genres: Sequence[str]) -> set[str]:
    """Genres as they compare, however a tag that knows one text had to join them."""
    return {part for genre in genres for part in genre.casefold().split("; ")}


def _channels(source: Source, name: str) -> int | None:
    """From the header of TrueAudio, where mutagen does not tell."""
    if name != "TrueAudio":
        return None
    return int.from_bytes(source.read(id3v2_syntax.skip(source) + 6, 2), "little") or None
