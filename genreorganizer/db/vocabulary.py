# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's genres and the meaning of model labels."""

from __future__ import annotations

import json
from dataclasses import asdict

import sqlalchemy as sa

from genreorganizer.db import options
from genreorganizer.db.schema import genre, genres_json, label_mapping
from genreorganizer.domain.genres import DEFAULT_GENRES, DEFAULT_PLACEHOLDERS, Genre, Vocabulary


def load(connection: sa.Connection) -> Vocabulary:
    """The library's vocabulary; the default one until the user changes it."""
    genres = tuple(
        Genre(row.name, row.parent, tuple(json.loads(row.aliases)), row.protected)
        for row in connection.execute(sa.select(genre).order_by(genre.c.name))
    )
    labels = dict(connection.execute(sa.select(label_mapping.c.label, label_mapping.c.genre)).all())
    changed = options.get(connection, options.PLACEHOLDERS)
    placeholders = DEFAULT_PLACEHOLDERS if changed is None else tuple(json.loads(changed))
    return Vocabulary(genres or DEFAULT_GENRES, labels, placeholders)


def save(connection: sa.Connection, vocabulary: Vocabulary) -> None:
    """Replace the library's vocabulary."""
    connection.execute(sa.delete(genre))
    connection.execute(sa.delete(label_mapping))
    if vocabulary.genres:
        connection.execute(
            sa.insert(genre),
            [
                {
                    "name": item.name,
                    "parent": item.parent,
                    "aliases": genres_json(item.aliases),
                    "protected": item.protected,
                }
                for item in vocabulary.genres
            ],
        )
    if vocabulary.labels:
        connection.execute(
            sa.insert(label_mapping),
            [{"label": label, "genre": name} for label, name in vocabulary.labels.items()],
        )
    placeholders = vocabulary.placeholders
    changed = None if placeholders == DEFAULT_PLACEHOLDERS else json.dumps(placeholders)
    options.put(connection, options.PLACEHOLDERS, changed)


def to_text(vocabulary: Vocabulary) -> str:
    """The vocabulary as JSON, for `from_text`."""
    return json.dumps(asdict(vocabulary))


def from_text(text: str) -> Vocabulary:
    """The vocabulary that `to_text` wrote, also by versions without placeholders."""
    loaded = json.loads(text)
    genres = (Genre(**{**item, "aliases": tuple(item["aliases"])}) for item in loaded["genres"])
    placeholders = tuple(loaded.get("placeholders", DEFAULT_PLACEHOLDERS))
    return Vocabulary(tuple(genres), loaded["labels"], placeholders)
