# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the fields that are shown beside the genre."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.tags import picture
from genreorganizer.tags.carried import filled
from genreorganizer.tags.containers.asf import Asf
from genreorganizer.tags.faults import NotWritable
from genreorganizer.tags.field_keys import FIELD_KEYS, together
from genreorganizer.tags.model import COVER
from genreorganizer.tags.tag import ItemTag

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from genreorganizer.tags.containers.base import Container

_MOST_READ = 24 << 20
"""Bytes of an item that are read for its picture: 16 MB, in Base64."""
_FLAG = "compilation_flag"
_NAMING = ("title", "artist", "album", "album_artist", "track_number", "year")


def names_something(fields: Collection[str]) -> bool:
    """Whether a tag with these fields tells what a track is, so that no other one is asked."""
    return not set(_NAMING).isdisjoint(fields)


def shown_texts(container: Container) -> dict[str, list[str]]:
    """The texts of the first tag that names what it is; blank ones count as none.

    A tag that holds nothing but a comment or the like does not hide what another one says. That
    a track is of a compilation is not among them: no tag hides that, see `read_fields`.
    """
    return _shown(container, [filled(tag.fields()) for tag in container.tags])


def _shown(container: Container, told: list[dict[str, list[str]]]) -> dict[str, list[str]]:
    naming = next((fields for fields in told if names_something(fields)), None)
    found = naming or next(filter(None, told), {})
    if isinstance(container, Asf):
        found = {**found, **filled(container.described())}
    return {name: texts for name, texts in found.items() if name in FIELD_KEYS and name != _FLAG}


def read_fields(container: Container) -> TagFields:
    """The fields as `shown_texts` finds them, as values, and the flag of the first tag with one.

    The flag is not taken along into a new tag, so that another one may hold it.
    """
    told = [filled(tag.fields()) for tag in container.tags]
    found = _shown(container, told)
    if flag := next((fields[_FLAG] for fields in told if _FLAG in fields), None):
        found[_FLAG] = flag
    values: dict[str, Any] = {name: FIELD_KEYS[name].parse(texts) for name, texts in found.items()}
    return TagFields(**values)


def field_texts(tag: TagFields, names: Iterable[str]) -> tuple[str, ...]:
    """Fields for display and for the journal: ``name=value``, in the order of the names."""
    values = tag._asdict()
    return tuple(
        f"{name}={'' if values[name] is None else values[name]}" for name in names if name in values
    )


def field_texts_of(container: Container, fields: tuple[str, ...]) -> tuple[str, ...]:
    """As `field_texts`, of a file taken apart; a number brings its total, and the other way round.

    Of the cover ``cover=`` and what picture it is.
    """
    if fields == COVER:
        shown = shown_picture(container)
        return (f"cover={picture.told(shown) if shown else ''}",)
    tag = read_fields(container)
    beside = [name for name in together(fields) if name not in fields and getattr(tag, name)]
    return field_texts(tag, (*fields, *beside))


def shown_picture(container: Container) -> bytes | None:
    """The cover of the first tag that has a front one, else any, in a file opened for it."""
    tags = [tag for tag in container.tags if isinstance(tag, ItemTag)]
    for tag, unstated in ((tag, unstated) for unstated in (False, True) for tag in tags):
        with suppress(NotWritable):  # a broken one shows nothing
            for item in tag.covers(unstated=unstated)[:1]:
                small = item.end - item.start <= _MOST_READ
                if small and (shown := tag.picture_of(item)):
                    return shown
    return None
