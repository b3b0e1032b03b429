# SPDX-License-Identifier: GPL-3.0-or-later
"""What to learn from, as the user chose it."""

from __future__ import annotations

import enum
import re
from dataclasses import asdict, dataclass
from typing import Any, Self

from genreorganizer.errors import UsageError

DEFAULT_NAME = "my-genres"
MIN_TRACKS = 8
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class Origin(enum.StrEnum):
    """Where the genres of examples come from."""

    TAGS = "tags"
    DECISIONS = "decisions"
    BOTH = "both"
    FOLDERS = "folders"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to learn from.

    Attributes:
        name: Identity of the resulting classifier.
        origin: Where the genres of examples come from. Decisions count in any case, and more
            than tags or folders.
        query: Which tracks are examples; empty is all.
        min_tracks: Tracks that a genre needs to take part.
        folder_level: Which folder names the genre, with `Origin.FOLDERS`: 1 is the first one
            below the library's folder, 0 the library's folder itself.
        left_out: Genres that are not to be learned.
        base: The model whose embeddings are learned from; empty is the active one.
    """

    name: str = DEFAULT_NAME
    origin: Origin = Origin.BOTH
    query: str = ""
    min_tracks: int = MIN_TRACKS
    folder_level: int = 1
    left_out: tuple[str, ...] = ()
    base: str = ""

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise UsageError(
                '"{name}" cannot be the name of a model: use small letters, digits and -',
                name=self.name,
            )

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Read what `to_json` gave.

        Raises:
            KeyError, TypeError, ValueError: Something else was read.
        """
        return cls(
            **{
                **stored,
                "origin": Origin(stored["origin"]),
                "left_out": tuple(stored["left_out"]),
            }
        )

    def to_json(self) -> dict[str, Any]:
        """JSON-ready values."""
        return asdict(self)
