# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's vocabulary: genre names, aliases, parents, and the models' labels."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

_JOINT = re.compile(r"\s*[;|]\s*|\s+/\s+")
_WORD = re.compile(r"[\w&+#]+")
_MOST_WORDS = 8
"""Of a name, in which broader genres are looked for; longer texts are no names."""

_ACCENTED = re.compile(r"([a-z])[\u0300-\u036f]+")
"""Marks on Latin letters; those of other scripts make other letters."""
_NUMBER = re.compile(r"\s*\(?\d{1,3}\)?\s*")


@lru_cache(maxsize=16_384)
def fold(name: str) -> str:
    """The key under which spellings are the same: case, blanks, hyphens and accents aside.

    ``Hip-Hop``, ``hip hop`` and ``HipHop`` share one, ``Música`` and ``musica`` too.
    """
    text = unicodedata.normalize("NFKC", name).casefold()
    if not text.isascii():
        plain = _ACCENTED.sub(r"\1", unicodedata.normalize("NFD", text))
        text = unicodedata.normalize("NFC", plain)
    return "".join(char for char in text if char.isalnum() or char in "&+#/")


def names_something(text: str) -> bool:
    """Whether a text has letters or digits, without which it names no genre."""
    return bool(fold(text).strip("&+#/"))


def check_name(name: str) -> None:
    """See that a name can be one of a genre.

    Raises:
        UsageError: It cannot.
    """
    if not names_something(name):
        raise UsageError("A genre needs a name with letters or digits")


DEFAULT_PLACEHOLDERS: tuple[str, ...] = (
    "Audio", "Default", "Empty Genre", "Genre", "Misc", "Miscellaneous", "Music", "N/A", "NA",
    "No Genre", "None", "Not Available", "Not Set", "Not Specified", "Null", "Other",
    "Other Genre", "Other Music", "Others", "TBD", "Unclassifiable", "Unclassified", "Undefined",
    "Unknown", "Unknown Genre", "Unset", "Unspecified", "Untagged", "Various",
)  # fmt: skip
"""What programs write where no genre is known."""
_PLACEHOLDER_KEYS = frozenset(map(fold, DEFAULT_PLACEHOLDERS))


@dataclass(frozen=True, slots=True)
class Placeholders:
    """Which texts of tags name no genre: `DEFAULT_PLACEHOLDERS` with a library's differences.

    Numbers (``(17)``, which programs leave where they know no name) and texts without letters
    (``???``) name none either.

    Attributes:
        added: Keys (`fold`) of further placeholders.
        spared: Keys that name a genre nevertheless.
    """

    added: frozenset[str] = frozenset()
    spared: frozenset[str] = frozenset()

    def include(self, name: str) -> bool:
        """Whether a name stands for no genre: ``Unknown``, ``Other``, ``(17)``, ``???``."""
        key = fold(name)
        if key in self.spared:
            return False
        return (
            not names_something(name)
            or key in _PLACEHOLDER_KEYS
            or key in self.added
            or bool(_NUMBER.fullmatch(name))
        )

    def make_up(self, text: str) -> bool:
        """Whether a text of a tag consists of placeholders, as ``Other / Unknown``."""
        key = fold(text)
        return key not in self.spared and (
            key in self.added or all(map(self.include, joined(text)))
        )


def joined(text: str) -> tuple[str, ...]:
    """The genres that programs without lists write as one text.

    ``Rock; Pop``, ``Rock|Pop`` and ``Rock / Pop`` are two; ``R&B/Soul`` and
    ``Folk, World, & Country`` are names.
    """
    return tuple(part for part in _JOINT.split(text.strip()) if part)


def usual(spellings: Mapping[str, int]) -> dict[str, str]:
    """The spelling of each key (`fold`) that is the commonest, else one with some capitals.

    Where the commonest has none, the commonest of those that are capitalized as names are.

    Args:
        spellings: How often names are spelled so.
    """
    counts: dict[str, dict[str, int]] = {}
    for name, number in spellings.items():
        same = counts.setdefault(fold(name), {})
        same[name] = same.get(name, 0) + number
    return {key: _commonest(same) for key, same in counts.items()}


def _commonest(same: Mapping[str, int]) -> str:
    best = max(same, key=lambda name: (same[name], not _is_plain(name)))
    if best != best.lower():
        return best
    names = [name for name in same if name[:1].isupper() and not _is_plain(name)]
    return max(names, key=same.__getitem__, default=best)


def in_one_line(genres: Iterable[str]) -> str:
    """Genres for people to read: a name that holds a semicolon stands in quotes."""
    return "; ".join(f'"{genre}"' if ";" in genre else genre for genre in genres)


def keys_of(text: str, whole: Collection[str] = ()) -> tuple[str, ...]:
    """The keys (`fold`) under which a text of a tag is found: its own and its genres'.

    Args:
        text: As the tag holds it.
        whole: Keys of joined texts that are names (`Vocabulary.whole`).
    """
    own = fold(text)
    return (own,) if own in whole else tuple(dict.fromkeys((own, *map(fold, joined(text)))))


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
        labels: Model label to genre name, where the user changed the mapping.
        placeholders: What tags hold where no genre is known. A genre that is called so is one.
    """

    genres: tuple[Genre, ...] = DEFAULT_GENRES
    labels: Mapping[str, str] = field(default_factory=dict)
    placeholders: tuple[str, ...] = DEFAULT_PLACEHOLDERS

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
        """Canonical spellings in order, each once, blanks and joints left out (`separated`)."""
        return tuple(dict.fromkeys(map(self.canonical, self.separated(names))))

    def meant(self, names: Iterable[str]) -> tuple[str, ...]:
        """The genres that a tag's texts mean (`canonical_all`), without placeholders."""
        return tuple(name for name in self.canonical_all(names) if not self.nameless.include(name))

    def naming(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The texts of a tag that name a genre, as the tag spells them."""
        return tuple(text for text in texts if not self.nameless.make_up(text))

    @cached_property
    def nameless(self) -> Placeholders:
        """Which texts of tags name no genre."""
        own = frozenset(map(fold, self.placeholders))
        words = Placeholders(own - _PLACEHOLDER_KEYS, _PLACEHOLDER_KEYS - own)
        spelled = (name for genre in self.genres for name in (genre.name, *genre.aliases))
        return replace(words, spared=words.spared | set(map(fold, filter(words.make_up, spelled))))

    def above(self, name: str) -> frozenset[str]:
        """Keys (`fold`) of the genre, its parents, and the genres that its words name.

        *Vocal Jazz* is below *Jazz*, and *Gangsta Rap* below what *Rap* stands for.
        """
        known = self._above.get(name)
        if known is None:
            words = _WORD.findall(name)[:_MOST_WORDS]
            runs = (
                " ".join(words[first:last])
                for first in range(len(words))
                for last in range(first + 1, len(words) + 1)
            )
            lines = (line for run in (name, *runs) for line in self.lineage(run))
            known = self._above[name] = frozenset(map(fold, lines)) - {""}
        return known

    def related(self, one: str, other: str) -> bool:
        """Whether one of two genres is the other, or a broader name of it (`above`)."""
        return fold(one) in self.above(other) or fold(other) in self.above(one)

    @cached_property
    def _above(self) -> dict[str, frozenset[str]]:
        return {}

    def separated(self, names: Iterable[str]) -> Iterator[str]:
        """The names as they are spelled, those that are `joined` in one text apart.

        A joined text that is itself a spelling of the vocabulary, or a placeholder, is one name.
        """
        for name in names:
            yield from (name,) if self.find(name) or fold(name) in self.whole else joined(name)

    def mentions(self, texts: Iterable[str], keys: Collection[str]) -> bool:
        """Whether a tag's texts name a genre that has one of the keys (`fold`)."""
        return any(key in keys for text in texts for key in keys_of(text, self.whole))

    @cached_property
    def whole(self) -> frozenset[str]:
        """Keys of the texts known here that would else be taken for several genres."""
        spelled = (name for genre in self.genres for name in (genre.name, *genre.aliases))
        known = (*spelled, *self.placeholders)
        return frozenset(fold(name) for name in known if len(joined(name)) > 1)

    def for_label(self, label: str) -> str:
        """The genre name for a model's label.

        A label that nothing is known of is a name if it has a capital letter.
        """
        known = self._by_label.get(label)
        if known is None:
            known = self._by_label[label] = self._meant_by(label)
        return known

    def _meant_by(self, label: str) -> str:
        mapped = self.labels.get(label)
        if mapped is not None:
            return mapped
        genre = self.find(label)
        if genre is not None:
            return genre.name
        return label if label != label.lower() else label.replace("_", " ").title()

    @cached_property
    def _by_label(self) -> dict[str, str]:
        return {}

    def tally(self, lists: Mapping[tuple[str, ...], int]) -> dict[str, int]:
        """How many tracks each genre has, those of its children among them.

        Spellings of a genre that is not known here count together, under the `usual` one.

        Args:
            lists: Number of tracks per list of genres, in any spelling.
        """
        counts: dict[str, int] = {}
        spelled: dict[str, int] = {}
        for names, number in lists.items():
            lines = (line for name in self.canonical_all(names) for line in self.lineage(name))
            for key, genre in {fold(genre): genre for genre in lines}.items():
                counts[key] = counts.get(key, 0) + number
                spelled[genre] = spelled.get(genre, 0) + number
        names_of = usual(spelled)
        return {names_of[key]: number for key, number in counts.items()}

    def tidied(self, names: Iterable[str], spellings: Mapping[str, str]) -> tuple[str, ...]:
        """As `meant`; genres that are not known here as most tags spell them.

        Args:
            names: As a tag holds them.
            spellings: Of the genres of all tags, see `usual`.
        """
        meant = self.meant(names)
        named = (name if self.find(name) else spellings.get(fold(name), name) for name in meant)
        return tuple(dict.fromkeys(named))

    def lineage(self, name: str) -> tuple[str, ...]:
        """The genre and its parents, narrowest first; a loop ends where it began."""
        chain: dict[str, None] = {}
        current: str | None = self.canonical(name)
        while current is not None and current not in chain:
            chain[current] = None
            genre = self.find(current)
            current = genre.parent if genre else None
        return tuple(chain)


def _is_plain(name: str) -> bool:
    """Whether a name has no capitals, or nothing else."""
    return name in (name.lower(), name.upper())


def _better(typed: str, known: str) -> str:
    return typed if _is_plain(known) and not _is_plain(typed) else known


@dataclass(frozen=True, slots=True)
class GenreNames:
    """The genres to choose from.

    Attributes:
        names: Those of the vocabulary and the model by name, then the others that tags and
            decisions hold by name, each in its commonest spelling.
        vocabulary: Knows other spellings.
    """

    names: tuple[str, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

    def spelled(self, typed: Iterable[str]) -> tuple[str, ...]:
        """Typed names as they are spelled here, each once.

        One that is here without capitals, or in nothing but capitals, may be typed better.

        Raises:
            UsageError: One of them has neither letters nor digits.
        """
        known = {fold(name): name for name in self.names}
        meant = self.vocabulary.canonical_all(typed)
        for name in meant:
            check_name(name)
        return tuple(dict.fromkeys(_better(name, known.get(fold(name), name)) for name in meant))

    def new(self, typed: Iterable[str]) -> list[str]:
        """Those of the typed names that are no known genre in any spelling."""
        known = set(map(fold, self.names))
        return [
            name
            for name in self.vocabulary.canonical_all(typed)
            if fold(name) not in known and self.vocabulary.find(name) is None
        ]
