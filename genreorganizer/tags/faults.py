# SPDX-License-Identifier: GPL-3.0-or-later
"""What stops a strategy; made a refusal, with the file's name, by the writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.errors import GenreOrganizerError
from genreorganizer.messages import Message
from genreorganizer.tags import genre_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.messages import Value


class NotWritable(GenreOrganizerError):
    """A container cannot take a genre safely; the code says why."""


class Damaged(NotWritable):
    """The structure contradicts itself: nobody can know what an edit would hit."""

    def __init__(self, damage: str, /, **values: Value) -> None:
        message = Message(
            "{damage}; repair the file with the program that made it",
            damage=Message(damage, **values),
        )
        super().__init__(message, code="damaged")


def incomplete() -> NotWritable:
    """The end of the file is missing, as after a broken download or copy."""
    return NotWritable(
        "the file is incomplete: audio is missing at its end; get it again", code="incomplete"
    )


def unrepresentable(genre: str, place: str) -> NotWritable:
    """A text that the tag would give back as something else."""
    return NotWritable(
        "{place} cannot hold the genre {genre}; choose another",
        code="not_representable",
        place=place,
        genre=repr(genre),
    )


def refuse_numbers(genres: Sequence[str], place: str) -> None:
    """Refuse a free text that would be read back as the genre of a number.

    Raises:
        NotWritable: There is one.
    """
    for genre in genres:
        if genre_text.interpret(genre) != [genre]:
            raise unrepresentable(genre, place)
