# SPDX-License-Identifier: GPL-3.0-or-later
"""Small facts that belong to a library and not to the user, such as its active model."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from genreorganizer.db.schema import option

ACTIVE_MODELS = "active_models"
"""Ids of the active classifiers, joined by commas."""

ALBUMS = "albums"
"""Whether an album's tracks have a say in each other's outcome (`library.album_answers`)."""

CHECKED_AT = "checked_at"
"""When the whole file was last checked and backed up, in seconds since the epoch."""

QUEUE = "queue"
"""The playlist that is the queue (`library.play_queue`): its number and when it was made."""

PENDING = "pending"
"""Long work that was asked for and is not done (`library.pending`), joined by commas."""

PLACEHOLDERS = "placeholders"
"""What tags hold where no genre is known, as a JSON array; not there until the user changes it."""


def get(connection: sa.Connection, key: str) -> str | None:
    """The value, or None where it was never set."""
    return connection.execute(sa.select(option.c.value).where(option.c.key == key)).scalar()


def put(connection: sa.Connection, key: str, value: str | None) -> None:
    """Set a value; None removes it."""
    if value is None:
        connection.execute(sa.delete(option).where(option.c.key == key))
        return
    query = insert(option).values(key=key, value=value)
    connection.execute(query.on_conflict_do_update([option.c.key], set_={"value": value}))
