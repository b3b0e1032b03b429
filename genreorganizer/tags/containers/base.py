# SPDX-License-Identifier: GPL-3.0-or-later
"""What every container strategy answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from genreorganizer.tags.model import TagPlace
from genreorganizer.tags.tag import ItemTag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.patch import Patch
    from genreorganizer.tags.tag import FillableTag, Tag

Values = tuple[bytes, ...]
Changes = Mapping[str, TagPlace | None]


@dataclass(frozen=True, slots=True)
class Extent:
    """Bytes ``start`` to ``end`` of a file."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of bytes."""
        return self.end - self.start


class Container(Protocol):
    """A file taken apart far enough to edit some fields of its tags."""

    @property
    def edited(self) -> tuple[str, ...]:
        """The fields that it was opened for."""

    @property
    def tags(self) -> Sequence[Tag]:
        """The places that hold or could hold a field, in the order of their authority."""

    @property
    def native(self) -> str:
        """Name of the place that a genre is always written to."""

    @property
    def made(self) -> tuple[str, ...]:
        """Names of the places that are created where they are needed: the native one first."""

    @property
    def payload(self) -> Sequence[Extent]:
        """Where the audio is."""

    def blank(self, place: str) -> Tag:
        """One of the places that are made as it is before it exists: a tag without items."""

    def edit(self, changes: Changes) -> list[Patch]:
        """Patches that put the items into the named places, all sizes and offsets settled.

        A made place is created where it is absent. ``None`` takes a made tag away if it holds
        nothing but what was created here with its present items, else empties its fields.

        Raises:
            NotWritable: The file would not be sane.
        """


def edit(tag: Tag, place: TagPlace | None) -> list[Patch]:
    """The patches of one tag."""
    if place is None:
        return tag.edit(())
    if isinstance(tag, ItemTag):
        tag = tag.laid_out(place.layout)
    return tag.edit(place.values, place.positions)


def edit_filling(tag: FillableTag[Any], place: TagPlace | None, fields: Values) -> list[Patch]:
    """The patches of a native tag: an empty one gets the fields too, or loses them again.

    Fields that stood in a tag before it was edited are its own, even where they are the same.
    """
    values = place.values if place else ()
    tag = tag.laid_out(place.layout) if place else tag
    if fields and values and tag.empty:
        return tag.edit((*values, *fields))
    if fields and (place is None or place.empty) and not values and tag.others() == fields:
        return tag.edit((), everything=True)
    return tag.edit(values, place.positions if place else ())


def edits(tags: Sequence[Tag], changes: Changes) -> list[Patch]:
    """The patches of the tags that exist."""
    return [patch for tag in tags if tag.name in changes for patch in edit(tag, changes[tag.name])]


def only(tags: Sequence[Tag], name: str) -> list[Tag]:
    """The tags called ``name``."""
    return [tag for tag in tags if tag.name == name]


def without(tags: Sequence[Tag], name: str) -> list[Tag]:
    """The tags not called ``name``."""
    return [tag for tag in tags if tag.name != name]


def find(tags: Sequence[Tag], name: str) -> Tag | None:
    """The first tag called ``name``."""
    return next(iter(only(tags, name)), None)
