# SPDX-License-Identifier: GPL-3.0-or-later
"""A track as lists, searches and playlists see it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import DONE, Agreement, Decision, FileState, TrackState
from genreorganizer.domain.tag_fields import AudioProperties, TagFields

if TYPE_CHECKING:
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.messages import Message


MOST_STARS: Final = 5
"""The best rating."""


@dataclass(frozen=True, slots=True)
class TrackRow:
    """One track of the library with its tag, suggestion and decision.

    Attributes:
        id: The library's number of the track.
        path: The file's path as the system gives it (bytes).
        tag: The fields of its tag.
        audio: Technical data.
        genres: The tag's genres for display.
        genre_conflict: Places of the tag disagree.
        outcome: The result of listening; None before.
        suggested: First guess, in the user's vocabulary.
        confidence: Its probability, in [0, 1].
        second: Second guess where it is worth offering.
        second_confidence: Its probability.
        agreement: How the tag stands to a sure suggestion.
        reason: Why listening failed or the file is unreadable or was refused.
        decision: The user's decision; None while open.
        accepted: The accepted genres.
        file_state: How the file stands to an accepted decision.
        missing: The file was not there at the last scan.
        unreadable: The file could not be read at the last scan.
        duplicate: Another file that is there holds the same audio.
        compilation: Its album is by various artists (`domain.compilations`).
        settled: Never ask about its tag again.
        added_at: When the track was first seen, in seconds since the epoch.
        tempo_bpm: Beats per minute; None where it was not analyzed for that, or has no beat.
        rating: Stars that the user gave it, 1 to `MOST_STARS`; 0 for none.
        plays: How often it was played.
        played_at: When it was last played, in seconds since the epoch; None for never.
        others: Tracks of its album that have a say in its suggestion.
    """

    id: int
    path: bytes
    tag: TagFields = TagFields()
    audio: AudioProperties = AudioProperties()
    genres: tuple[str, ...] = ()
    genre_conflict: bool = False
    outcome: Outcome | None = None
    suggested: str | None = None
    confidence: float | None = None
    second: str | None = None
    second_confidence: float | None = None
    agreement: Agreement | None = None
    reason: Message | None = None
    decision: Decision | None = None
    accepted: tuple[str, ...] = ()
    file_state: FileState | None = None
    missing: bool = False
    unreadable: bool = False
    duplicate: bool = False
    compilation: bool = False
    settled: bool = False
    added_at: float = 0.0
    tempo_bpm: float | None = None
    rating: int = 0
    plays: int = 0
    played_at: float | None = None
    others: int = 0

    @property
    def path_str(self) -> str:
        """The path as the system's functions take it (surrogate escapes for odd bytes)."""
        return os.fsdecode(self.path)

    def standing(self, words: Vocabulary) -> tuple[str, ...]:
        """The genres it counts as: those to be written, else the tag's, else a sure suggestion.

        Args:
            words: Knows which texts of the tag name a genre.
        """
        if self.is_to_be_written:
            return self.accepted
        if tagged := words.naming(self.genres):
            return tagged
        open_ = self.decision not in (Decision.ACCEPTED, Decision.REJECTED)
        sure = self.outcome is Outcome.SUGGESTED and open_
        return (self.suggested,) if sure and self.suggested is not None else ()

    @property
    def is_to_be_written(self) -> bool:
        """Genres were accepted that a write is to put into the file."""
        return self.decision is Decision.ACCEPTED and self.file_state not in DONE

    @property
    def after(self) -> tuple[str, ...]:
        """The genres that the file will hold: the accepted ones, else those of its tag."""
        return self.accepted if self.is_to_be_written else self.genres

    @property
    def replaced(self) -> tuple[str, ...]:
        """The tag's genres that the accepted ones take the place of."""
        return tuple(genre for genre in self.genres if genre not in self.after)

    @property
    def offered(self) -> tuple[str, ...]:
        """What is suggested and not decided; nothing of what the model is unsure."""
        wanted = self.state is TrackState.SUGGESTED and self.suggested not in (None, *self.after)
        return (self.suggested,) if wanted and self.suggested is not None else ()

    @property
    def state(self) -> TrackState:
        """The one word that a list shows: the file's trouble, then the decision, then the guess."""
        if self.missing:
            return TrackState.MISSING
        if self.unreadable:
            return TrackState.UNREADABLE
        if self.decision is Decision.ACCEPTED:
            return _ACCEPTED[self.file_state or FileState.TO_WRITE]
        if self.decision is not None:
            return TrackState(self.decision.value)
        if self.agreement is Agreement.AGREES:
            return TrackState.AGREES
        return TrackState(self.outcome.value) if self.outcome else TrackState.NEW

    @property
    def plausible(self) -> bool:
        """One of the tag's genres is likely, though another genre is suggested."""
        return self.agreement is Agreement.PLAUSIBLE

    @property
    def disagrees(self) -> bool:
        """None of the tag's genres is among the model's likely ones."""
        return self.agreement is Agreement.DISAGREES


_ACCEPTED = {
    FileState.TO_WRITE: TrackState.ACCEPTED,
    FileState.WRITTEN: TrackState.WRITTEN,
    FileState.KEPT: TrackState.KEPT,
    FileState.REFUSED: TrackState.REFUSED,
}
