# SPDX-License-Identifier: GPL-3.0-or-later
"""The person's vocabulary: genre names, aliases, parents, and the models' labels."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@lru_cache(maxsize=16_384)
def fold(name: str) -> str:
    """The key under which spellings are the same: case, accents' form and hyphens aside.

    ``Hip-Hop``, ``hip hop`` and ``HipHop`` share one.
    """
    text = unicodedata.normalize("NFKC", name).casefold()
    return "".join(char for char in text if char.isalnum() or char in "&+#/")


@dataclass(frozen=True, slots=True)
class Genre:
    """One genre of the vocabulary.

    Attributes:
        name: As it is shown and written.
        parent: Name of the broader genre, if any.
        aliases: Other spellings that mean this genre.
        protected: Tags holding this genre are never overwritten.
    """

    name: str
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    protected: bool = False


DEFAULT_GENRES: tuple[Genre, ...] = (
    Genre("Blues"),
    Genre("Classical", aliases=("Classical Music",)),
    Genre("Country", aliases=("Country & Western",)),
    Genre("Disco"),
    Genre("Electronic", aliases=("Electronica", "Electro", "EDM")),
    Genre("Experimental", aliases=("Avantgarde", "Avant-Garde")),
    Genre("Folk"),
    Genre("Hip-Hop", aliases=("Hip Hop", "Hiphop", "Rap", "Hip-Hop/Rap")),
    Genre("International", aliases=("World", "World Music")),
    Genre("Jazz"),
    Genre("Metal", aliases=("Heavy Metal",)),
    Genre("Pop"),
    Genre("Reggae"),
    Genre("Rock"),
)
"""What a new library starts with; labels are mapped by `fold`, so ``hiphop`` finds Hip-Hop."""


@dataclass(frozen=True)
class Vocabulary:
    """Genres with lookups by any spelling.

    Attributes:
        genres: In the order of their names.
        labels: Model label to genre name, where the person changed the mapping.
    """

    genres: tuple[Genre, ...] = DEFAULT_GENRES
    labels: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        index: dict[str, Genre] = {}
        for genre in self.genres:
            for alias in genre.aliases:
                index.setdefault(fold(alias), genre)
        for genre in self.genres:
            index[fold(genre.name)] = genre
        object.__setattr__(self, "_index", index)

    def find(self, name: str) -> Genre | None:
        """The genre known under this spelling, or None."""
        index: dict[str, Genre] = self.__dict__["_index"]
        return index.get(fold(name))

    def canonical(self, name: str) -> str:
        """The vocabulary's spelling, or the name as it stands (outer blanks removed)."""
        genre = self.find(name)
        return genre.name if genre else name.strip()

    def canonical_all(self, names: Iterable[str]) -> tuple[str, ...]:
        """Canonical spellings in order, each once, blanks left out."""
        seen: dict[str, None] = {}
        for name in names:
            spelled = self.canonical(name)
            if spelled:
                seen.setdefault(spelled)
        return tuple(seen)

    def for_label(self, label: str) -> str:
        """The genre name for a model's label."""
        mapped = self.labels.get(label)
        if mapped is not None:
            return mapped
        genre = self.find(label)
        return genre.name if genre else label.replace("_", " ").title()

    def tally(self, lists: Mapping[tuple[str, ...], int]) -> dict[str, int]:
        """How many tracks each genre has, those of its children among them.

        Args:
            lists: Number of tracks per list of genres, in any spelling.
        """
        counts: dict[str, int] = {}
        for names, number in lists.items():
            for genre in {above for name in names for above in self.lineage(name)}:
                counts[genre] = counts.get(genre, 0) + number
        return counts

    def lineage(self, name: str) -> tuple[str, ...]:
        """The genre and its parents, narrowest first; a loop ends where it began."""
        chain: dict[str, None] = {}
        current: str | None = self.canonical(name)
        while current is not None and current not in chain:
            chain[current] = None
            genre = self.find(current)
            current = genre.parent if genre else None
        return tuple(chain)
