# SPDX-License-Identifier: GPL-3.0-or-later
"""What a query means in one library: its vocabulary and its active model."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from genreorganizer.domain.genres import Vocabulary, fold
from genreorganizer.domain.prediction import tag_key
from genreorganizer.domain.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class QueryContext:
    """The library that a query is asked in.

    Attributes:
        vocabulary: The user's genres.
        model_id: The active model whose probabilities ``p(…)`` reads.
        labels: The labels of that model.
    """

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    model_id: str = ""
    labels: tuple[str, ...] = ()

    def genre_names(self) -> tuple[str, ...]:
        """Every genre that a suggestion or a probability may name, in order, each once."""
        names = dict.fromkeys(genre.name for genre in self.vocabulary.genres)
        names.update(dict.fromkeys(self.vocabulary.for_label(label) for label in self.labels))
        return tuple(names)

    def named(self, name: str, *, exact: bool = False) -> frozenset[str]:
        """Names of the genre that is meant by a spelling, and of its children unless ``exact``.

        A model's label is understood as the genre that it stands for. An unknown
        name stands for itself.
        """
        target = self._canonical(name)
        wanted = fold(target)
        if exact:
            return frozenset({target})
        below = (
            genre
            for genre in self.genre_names()
            if wanted in map(fold, self.vocabulary.lineage(genre))
        )
        return frozenset({target, *below})

    def spellings(self, name: str, *, exact: bool = False) -> frozenset[str]:
        """Keys (`fold`) under which a tag may name the genre or, unless ``exact``, a child."""
        keys: set[str] = set()
        for meant in self.named(name, exact=exact):
            genre = self.vocabulary.find(meant)
            names = (meant, *genre.aliases) if genre else (meant,)
            keys.update(fold(spelled) for spelled in names)
        return frozenset(keys - {""})

    def is_unlisted(self, genres: Iterable[str]) -> bool:
        """Whether there are genres and none of them is in the vocabulary or the model's."""
        texts = tuple(genres)
        return bool(texts) and not self.vocabulary.mentions(texts, self.listed)

    @cached_property
    def listed(self) -> frozenset[str]:
        """Keys (`fold`) of every spelling of the vocabulary's and the model's genres."""
        aliases = (alias for genre in self.vocabulary.genres for alias in genre.aliases)
        return frozenset(map(fold, (*self.genre_names(), *aliases)))

    def labels_of(self, name: str) -> tuple[str, ...]:
        """The model's labels that stand for the genre or a child, in the model's order.

        What none of them stands for may be a tag that the model gives besides.
        """
        names = self.named(name)
        found = tuple(label for label in self.labels if self.vocabulary.for_label(label) in names)
        return found or (tag_key(name),)

    def _canonical(self, name: str) -> str:
        genre = self.vocabulary.find(name)
        if genre is not None:
            return genre.name
        wanted = fold(name)
        for label in self.labels:
            meant = self.vocabulary.for_label(label)
            if wanted in (fold(label), fold(meant)):
                return meant
        return well_formed(name.strip())
