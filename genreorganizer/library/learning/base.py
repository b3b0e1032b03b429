# SPDX-License-Identifier: GPL-3.0-or-later
"""The model whose embeddings of the library's tracks are learned from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.classify.manifest import Front
from genreorganizer.db import embeddings
from genreorganizer.db.embeddings import EmbeddingSource
from genreorganizer.errors import EnvironmentFailure, ModelUnusable
from genreorganizer.library import models

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.registry import Registry

_PAGE = 500
_MARK = 8
"""Characters of a network's hash in the versions of what was learned on it."""


@dataclass(frozen=True, slots=True)
class Base:
    """A model, and where the library keeps its embeddings.

    Attributes:
        manifest: Of the model.
        length: Numbers in an embedding.
        sources: Answers that hold embeddings with probabilities, each with the length at which
            they are stored; the earlier is preferred.
    """

    manifest: Manifest
    length: int
    sources: tuple[tuple[EmbeddingSource, int], ...]

    @property
    def front(self) -> Front:
        """How what was learned stands behind it."""
        return front(self.manifest)

    def tracks(self, connection: Connection) -> frozenset[int]:
        """The tracks of which an embedding is known."""
        return frozenset(
            number
            for source, stored in self.sources
            for number in embeddings.embedded(connection, source, stored)
        )

    def inputs(
        self, connection: Connection, ids: Iterable[int], size: int = _PAGE
    ) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
        """Blocks of tracks with what a classifier behind this front takes.

        Args:
            connection: A transaction that stays open while the blocks are taken.
            ids: The tracks; those of which nothing is known are left out.
            size: Tracks of a block.

        Returns:
            Ids, and float32 (tracks, length + labels).
        """
        left = set(ids)
        for source, stored in self.sources:
            for numbers, found in embeddings.blocks(connection, source, stored, left, size):
                left.difference_update(numbers)
                yield numbers, found


def find(connection: Connection, registry: Registry, wanted: str = "") -> Base:
    """The model to learn from.

    Args:
        connection: A transaction.
        registry: The installed classifiers.
        wanted: Its identity; empty is the active one, or what stands in front of it.

    Raises:
        ModelUnusable: It is not installed.
        EnvironmentFailure: No embedding of it is stored.
    """
    names = (wanted,) if wanted else models.active_ids(connection, registry)
    manifests = [_underneath(registry, name) for name in names]
    for manifest in manifests:
        found = of(connection, registry, manifest)
        if found is not None:
            return found
    name = manifests[0].id
    raise EnvironmentFailure(
        "No track was analyzed with this model; analyze your tracks first",
        model=name,
        see="genreorganizer analyze --model {model}",
    )


def of(connection: Connection, registry: Registry, manifest: Manifest) -> Base | None:
    """A model with the embeddings that are stored of it; None where there are none."""
    labels = len(manifest.labels)
    own = EmbeddingSource(manifest.id, manifest.version, manifest.labels)
    length = embeddings.length(connection, own)
    sources = [(own, length)] if length else []
    for learned in learned_on(registry, manifest):
        source = EmbeddingSource(learned.id, f"%{mark(manifest)}")
        stored = embeddings.length(connection, source)
        if stored > labels and (not length or stored == length + labels):
            length = stored - labels
            sources.append((source, stored))
    return Base(manifest, length, tuple(sources)) if sources else None


def learned_on(registry: Registry, manifest: Manifest) -> Iterator[Manifest]:
    """The installed classifiers that were learned on a model."""
    for name in registry.ids():
        try:
            one = registry.manifest(name)
        except ModelUnusable:
            continue
        if one.front == front(manifest):
            yield one


def front(manifest: Manifest) -> Front:
    """How what was learned stands behind a model."""
    return Front(manifest.id, manifest.sha256, manifest.version, of_track=True)


def mark(manifest: Manifest) -> str:
    """How the versions of what was learned on a model end."""
    return f"-{manifest.sha256[:_MARK]}"


def _underneath(registry: Registry, name: str) -> Manifest:
    manifest = registry.manifest(name)
    if manifest.front is not None and manifest.front.of_track:
        return registry.manifest(manifest.front.model)
    return manifest
