# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of a vocabulary, as values: each function gives another vocabulary.

A name that is given up lives on as an alias of the genre that took its place, so that
tags, decisions and rules under the old name are still understood.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.domain.genres import Genre, Vocabulary, check_name, fold
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def tidy(name: str) -> str:
    """A name as it is kept: no line breaks, no blanks around or doubled."""
    return " ".join(name.split())


def tidy_aliases(aliases: Iterable[str], name: str) -> tuple[str, ...]:
    """Aliases each once, in order, without blanks and without the genre's own name."""
    kept: dict[str, str] = {}
    for alias in map(tidy, aliases):
        if alias and alias != name:
            kept.setdefault(alias, alias)
    return tuple(kept)


def with_genre(vocabulary: Vocabulary, genre: Genre) -> Vocabulary:
    """Add a genre, or change all but the name of the one that is there."""
    others = [item for item in vocabulary.genres if item.name != genre.name]
    return _made(vocabulary, [*others, genre], vocabulary.labels)


def renamed(vocabulary: Vocabulary, old: str, new: str, *, keep_old: bool = True) -> Vocabulary:
    """Give a genre another name; children and labels follow.

    Args:
        vocabulary: As it is.
        old: The genre's name.
        new: Its name from now on.
        keep_old: Understand the old name as an alias.
    """
    name = tidy(new)
    genres = []
    for genre in vocabulary.genres:
        if genre.name == old:
            other_spelling = keep_old and fold(old) != fold(name)
            aliases = (*genre.aliases, old) if other_spelling else genre.aliases
            genres.append(replace(genre, name=name, aliases=tidy_aliases(aliases, name)))
        else:
            genres.append(replace(genre, parent=name if genre.parent == old else genre.parent))
    return _made(vocabulary, genres, _relabelled(vocabulary.labels, old, name))


def merged(vocabulary: Vocabulary, name: str, into: str) -> Vocabulary:
    """Make a genre one with another, which takes over its name, aliases, children and labels.

    Args:
        vocabulary: As it is.
        name: The genre that goes.
        into: The genre that stays; it is protected where one of the two was.
    """
    gone = _genre(vocabulary, name)
    kept = _genre(vocabulary, into)
    genres = []
    for genre in vocabulary.genres:
        if genre is gone:
            continue
        if genre is kept:
            parent = gone.parent if kept.parent == name else kept.parent
            genres.append(
                replace(
                    kept,
                    parent=None if parent == into else parent,
                    aliases=tidy_aliases((*kept.aliases, name, *gone.aliases), into),
                    protected=kept.protected or gone.protected,
                )
            )
        else:
            genres.append(replace(genre, parent=into if genre.parent == name else genre.parent))
    return _made(vocabulary, genres, _relabelled(vocabulary.labels, name, into))


def without(vocabulary: Vocabulary, name: str) -> Vocabulary:
    """Remove a genre; its children move up, its labels mean again what they mean by themselves."""
    gone = _genre(vocabulary, name)
    genres = [
        replace(genre, parent=gone.parent if genre.parent == name else genre.parent)
        for genre in vocabulary.genres
        if genre is not gone
    ]
    labels = {label: genre for label, genre in vocabulary.labels.items() if genre != name}
    return _made(vocabulary, genres, labels)


def with_label(vocabulary: Vocabulary, label: str, genre: str | None) -> Vocabulary:
    """Let a model's label mean a genre; None, or what it means by itself, takes that back."""
    labels = {key: name for key, name in vocabulary.labels.items() if key != label}
    by_itself = Vocabulary(vocabulary.genres).for_label(label)
    if genre is not None and tidy(genre) and tidy(genre) != by_itself:
        labels[label] = tidy(genre)
    return replace(vocabulary, labels=labels)


def with_placeholders(vocabulary: Vocabulary, placeholders: Iterable[str]) -> Vocabulary:
    """Let other texts of tags count as no genre; of the spellings of one the first is kept."""
    kept = {fold(text): text for text in reversed([*map(tidy, placeholders)]) if fold(text)}
    return replace(vocabulary, placeholders=tuple(sorted(kept.values(), key=str.casefold)))


def check(vocabulary: Vocabulary) -> None:
    """See that every spelling means one genre and that parents lead upwards.

    Raises:
        UsageError: They do not; the message names the genre.
    """
    owners: dict[str, str] = {}
    for genre in vocabulary.genres:
        check_name(genre.name)
        other = owners.setdefault(fold(genre.name), genre.name)
        if other != genre.name:
            raise UsageError(
                '"{genre}" and "{other}" are spellings of one name; merge them',
                genre=genre.name,
                other=other,
            )
    names = {genre.name for genre in vocabulary.genres}
    for genre in vocabulary.genres:
        for alias in genre.aliases:
            other = owners.setdefault(fold(alias), genre.name)
            if fold(alias) and other != genre.name:
                own_name = fold(alias) == fold(other)
                has, wants = (genre.name, other) if own_name else (other, genre.name)
                raise UsageError(
                    '"{alias}" is already another spelling of "{other}"; merge "{genre}" into that '
                    "or remove the spelling there",
                    alias=alias,
                    other=has,
                    genre=wants,
                )
        if genre.parent is not None and genre.parent not in names:
            raise UsageError(
                '"{genre}" is below "{parent}", which does not exist',
                genre=genre.name,
                parent=genre.parent,
            )
        if genre.parent in _below(vocabulary, genre.name):
            raise UsageError(
                '"{genre}" cannot be below "{parent}", which is below it',
                genre=genre.name,
                parent=genre.parent,
            )


def possible_parents(vocabulary: Vocabulary, name: str) -> tuple[str, ...]:
    """The genres that a genre may be put below."""
    below = _below(vocabulary, name)
    return tuple(genre.name for genre in vocabulary.genres if genre.name not in below)


def _below(vocabulary: Vocabulary, name: str) -> set[str]:
    """The genre and everything below it."""
    found = {name}
    while True:
        more = {genre.name for genre in vocabulary.genres if genre.parent in found} - found
        if not more:
            return found
        found |= more


def _genre(vocabulary: Vocabulary, name: str) -> Genre:
    for genre in vocabulary.genres:
        if genre.name == name:
            return genre
    raise UsageError('There is no genre "{genre}"', genre=name)


def _relabelled(labels: Mapping[str, str], old: str, new: str) -> dict[str, str]:
    return {label: new if genre == old else genre for label, genre in labels.items()}


def _made(vocabulary: Vocabulary, genres: Iterable[Genre], labels: Mapping[str, str]) -> Vocabulary:
    ordered = tuple(sorted(genres, key=lambda genre: genre.name))
    return replace(vocabulary, genres=ordered, labels=dict(labels))
