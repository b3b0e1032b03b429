# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's side: decisions, the file's state, and what a second guess is worth."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Decision(enum.StrEnum):
    """What the user decided; a track without one is open."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    POSTPONED = "postponed"


class FileState(enum.StrEnum):
    """How an accepted track's file stands to the decision.

    Attributes:
        TO_WRITE: It waits to be written.
        WRITTEN: The file holds what was accepted, maybe beside other genres.
        KEPT: A write left the file the genre that it had, as its policy says; nothing waits.
        REFUSED: The file could not be written.
    """

    TO_WRITE = "to_write"
    WRITTEN = "written"
    KEPT = "kept"
    REFUSED = "refused"


DONE: Final = frozenset({FileState.WRITTEN, FileState.KEPT})
"""The states of files that nothing waits to be written into."""


class Agreement(enum.StrEnum):
    """How a tag stands to a sure suggestion; None where nothing can be said.

    Attributes:
        AGREES: The tag holds what is suggested, or a narrower genre.
        PLAUSIBLE: It does not, but what it holds is broader, or likely too.
        DISAGREES: The audio contradicts it.
    """

    AGREES = "agrees"
    PLAUSIBLE = "plausible"
    DISAGREES = "disagrees"


class TrackState(enum.StrEnum):
    """The one word that a list shows for a track (`TrackRow.state`)."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    REFUSED = "refused"
    WRITTEN = "written"
    KEPT = "kept"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    FAILED = "failed"
    NO_MUSIC = "no_music"
    UNSURE = "unsure"
    SUGGESTED = "suggested"
    AGREES = "agrees"
    NEW = "new"


SECOND_GUESS_SHARE = 0.5
"""A second genre is offered where it has at least this share of the first's probability."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the list offers for a track.

    Attributes:
        genre: The first guess, in the user's vocabulary.
        confidence: Its probability, in [0, 1].
        second: The second guess where it is worth offering.
        second_confidence: Its probability.
    """

    genre: str
    confidence: float
    second: str | None = None
    second_confidence: float | None = None


def suggestion(probabilities: Mapping[str, float], threshold: float) -> Suggestion | None:
    """The best guess, with a second one where it is strong enough.

    Args:
        probabilities: Genre name to probability in [0, 1].
        threshold: The model's threshold that a second guess must reach.
    """
    ranked = sorted(probabilities.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked:
        return None
    first, confidence = ranked[0]
    if len(ranked) > 1:
        second, other = ranked[1]
        if other >= threshold and other >= SECOND_GUESS_SHARE * confidence:
            return Suggestion(first, confidence, second, other)
    return Suggestion(first, confidence)
