# SPDX-License-Identifier: GPL-3.0-or-later
"""What a write changes: the places that do not say yet what they should."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.domain.tag_fields import USER_FIELDS
from genreorganizer.tags import carried
from genreorganizer.tags.containers.base import find
from genreorganizer.tags.describing import place_label
from genreorganizer.tags.faults import NotWritable
from genreorganizer.tags.field_keys import FIELD_KEYS, knows, together
from genreorganizer.tags.fields import names_something, shown_texts
from genreorganizer.tags.formats import open_container
from genreorganizer.tags.id3v2 import Id3v2Tag
from genreorganizer.tags.reading import display_genres
from genreorganizer.tags.tag import ItemTag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.containers.base import Changes, Container
    from genreorganizer.tags.model import TagPlace
    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Wanted


def opened_for(source: Source, name: str, wanted: Wanted) -> tuple[Container, Wanted]:
    """A container to write fields, and what has to be written so that nothing is hidden.

    Most players read one tag: where a file gets its native one, or one that did not name it
    before, what they showed of the others has to stand in it too. `carried` does this for an
    empty tag; here follow the genre, and what a tag with little in it would hide.
    """
    container = open_container(source, name, together(wanted))
    _refuse_lone_month(container, wanted)
    hidden = _hidden(container, wanted)
    if not hidden:
        return container, wanted
    taken = {**wanted, **hidden}
    return open_container(source, name, together(taken)), taken


def _refuse_lone_month(container: Container, wanted: Wanted) -> None:
    """Versions before ID3v2.4 know a day with its month, and no month alone."""
    native = find(container.tags, container.native)
    minor = native.minor if isinstance(native, Id3v2Tag) else 3
    month = [text for text in wanted.get("date", ()) if len(str(text)) == len("2004-05")]
    if month and container.native == "id3v2" and minor < 4:
        raise NotWritable(
            "{place} holds no month without a day; enter the day, too, or only the year",
            code="lone_month",
            place=place_label(container.native, native),
        )


def _hidden(container: Container, wanted: Wanted) -> Wanted:
    """What other tags show and a write of some fields would hide, by its field."""
    filled_now = [field for field, texts in wanted.items() if texts]
    if not filled_now or "genre" in wanted or len(container.made) > 1:
        return {}
    native = find(container.tags, container.native) or container.blank(container.native)
    if native.empty:
        genres = display_genres(container)
        beside = [field for field in together(wanted) if field not in wanted]
        shown = shown_texts(container) if beside else {}
        numbers = {field: shown[field] for field in beside if field in shown}
        return {"genre": genres, **numbers} if genres else numbers
    held = carried.filled(native.fields())
    if names_something(held) or not names_something(filled_now):
        return {}
    return {
        field: texts
        for field, texts in shown_texts(container).items()
        if field not in held and field not in wanted
    }


def changes_for(container: Container, wanted: Wanted, options: WriteOptions) -> Changes:
    """The places that do not say so yet, with their new items.

    Beside the native place only those that hold a field already are brought into step.

    Raises:
        NotWritable: A tag cannot hold it; the native one does not know a field.
    """
    _refuse_unknown(container, [field for field, texts in wanted.items() if texts])
    skipped = set()
    if "cover" in wanted and _has_front(container):
        options = replace(options, unstated=False)
    if not options.update_id3v1:
        skipped.add("id3v1")
    if not options.update_ape and container.native != "ape":
        skipped.add("ape")
    changes: dict[str, TagPlace] = {}
    for tag in container.tags:
        if tag.name in skipped or not (tag.name in container.made or tag.values or tag.vital):
            continue
        new = tag.compose(wanted, options)
        if new.values != tag.values:
            changes[tag.name] = new
    for name in container.made if any(wanted.values()) else ():
        if find(container.tags, name) is None:
            new = container.blank(name).compose(wanted, options)
            if any(new.values):
                changes[name] = new
    return changes


def _refuse_unknown(container: Container, fields: Sequence[str]) -> None:
    native = find(container.tags, container.native)
    kind = "id3" if container.native == "id3v2" else container.native
    minor = native.minor if isinstance(native, Id3v2Tag) else 3
    for field in fields:
        if field in FIELD_KEYS and not knows(kind, field, minor):
            raise NotWritable(
                "{place} cannot hold the field {field}",
                code="unknown_field",
                place=place_label(container.native, native),
                field=USER_FIELDS[field].name,
            )


def _has_front(container: Container) -> bool:
    tags = (tag for tag in container.tags if isinstance(tag, ItemTag))
    return any(tag.covers(unstated=False) for tag in tags)
