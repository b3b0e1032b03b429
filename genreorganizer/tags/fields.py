# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the fields that are shown beside the genre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.tags.carried import filled
from genreorganizer.tags.containers.asf import Asf
from genreorganizer.tags.field_keys import FIELD_KEYS

if TYPE_CHECKING:
    from genreorganizer.tags.containers.base import Container

_NAMING = ("title", "artist", "album", "album_artist", "track_number", "year")


def read_fields(container: Container) -> TagFields:
    """The fields of the first tag that names what it is; blank ones count as none.

    A tag that holds nothing but a comment or the like does not hide what another one says.
    """
    found: dict[str, list[str]] = {}
    for tag in container.tags:
        here = filled(tag.fields())
        if not here.keys().isdisjoint(_NAMING):
            found = here
            break
        found = found or here
    if isinstance(container, Asf):
        found = {**found, **filled(container.described())}
    values: dict[str, Any] = {
        name: FIELD_KEYS[name].parse(texts) for name, texts in found.items() if name in FIELD_KEYS
    }
    return TagFields(**values)
