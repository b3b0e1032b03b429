# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the query language, as a table."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision, FileState, TrackState
from genreorganizer.domain.tag_fields import NUMBERS, USER_FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(enum.Enum):
    """What a field holds, which decides its operators and the form of its values."""

    TEXT = "text"
    GENRE = "genre"
    FOLDER = "folder"
    STATE = "state"
    NUMBER = "number"
    SHARE = "share"
    DURATION = "duration"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the query language.

    Attributes:
        name: Its canonical name.
        kind: What it holds.
        attribute: The attribute of `TrackRow` that holds it, such as ``tag.title``.
        help: One line for a help page.
        example: A query.
        aliases: Other names.
        scale: Stored units per typed unit (bits per second for a typed kilobit).
        width: How much a typed whole number stands for, in typed units: 3:45 is every
            length that shows as 3:45. Zero is the number itself.
    """

    name: str
    kind: Kind
    attribute: str
    help: str
    example: str
    aliases: tuple[str, ...] = ()
    scale: float = 1.0
    width: float = 0.0

    @property
    def column(self) -> str | None:
        """The name in `TagFields` or `AudioProperties`; None for what is in neither."""
        owner, _, name = self.attribute.rpartition(".")
        return name if owner else None


FIELDS: tuple[Field, ...] = (
    *(
        Field(
            one.name, Kind.NUMBER if name in NUMBERS else Kind.TEXT, f"tag.{name}", one.help,
            one.example, one.aliases,
        )
        for name, one in USER_FIELDS.items()
    ),
    Field("path", Kind.TEXT, "path", "text of the file's path", "path:live"),
    Field("folder", Kind.FOLDER, "path", "files below a folder", "folder:/home/me/Music"),
    Field("format", Kind.TEXT, "audio.format", "file format", "format:flac"),
    Field(
        "in", Kind.GENRE, "standing", "accepted genre, else the tag's, else the suggested one",
        "in:jazz",
    ),
    Field("genre", Kind.GENRE, "genres", "genre in the tag", "genre:rock", ("tag",)),
    Field("suggested", Kind.GENRE, "suggested", "first guess", "suggested:metal", ("suggestion",)),
    Field("second", Kind.GENRE, "second", "second guess", "second:blues"),
    Field("accepted", Kind.GENRE, "accepted", "accepted genre", "accepted:jazz"),
    Field("state", Kind.STATE, "state", "where the track stands", "state:unsure"),
    Field("decision", Kind.STATE, "decision", "what you decided", "decision:none"),
    Field("outcome", Kind.STATE, "outcome", "result of the analysis", "outcome:failed"),
    Field("file", Kind.STATE, "file_state", "result of writing", "file:refused"),
    Field("reason", Kind.TEXT, "reason", "why it failed or is unsure", "reason:unlike", ("why",)),
    Field("confidence", Kind.SHARE, "confidence", "odds of the first guess", "confidence<0.5"),
    Field(
        "duration", Kind.DURATION, "audio.duration_s", "length", "duration>=10:00", ("length",),
        width=1,
    ),
    Field(
        "bitrate", Kind.NUMBER, "audio.bitrate_bps", "kilobits per second", "bitrate<192",
        scale=1000, width=1,
    ),
    Field("samplerate", Kind.NUMBER, "audio.sample_rate", "samples per second", "samplerate<44100"),
    Field("channels", Kind.NUMBER, "audio.channels", "number of channels", "channels:1"),
    Field("added", Kind.DATE, "added_at", "when the track was first seen", "added>=2025-06"),
    Field("tempo", Kind.NUMBER, "tempo_bpm", "beats per minute", "tempo>=120", ("bpm",), width=1),
    Field("rating", Kind.NUMBER, "rating", "your stars, 0 for none", "rating>=4", ("stars",)),
    Field("plays", Kind.NUMBER, "plays", "how often it was played", "plays>=3"),
    Field("played", Kind.DATE, "played_at", "when it was last played", "played>=2025-06"),
    Field("id", Kind.NUMBER, "id", "the library's number of the track", "id:12"),
)  # fmt: skip

BY_NAME: Mapping[str, Field] = {
    name: field for field in FIELDS for name in (field.name, *field.aliases)
}

FLAGS: Mapping[str, str] = {
    "disagrees": "the tag's genre is not among the model's likely ones",
    "plausible": "the tag's genre is among the model's likely ones, but not the likeliest",
    "duplicate": "another file holds the same audio",
    "compilation": "its album is by various artists",
    "missing": "the file was not there at the last scan",
    "unreadable": "the file could not be read",
    "settled": "you asked not to be asked about its tag again",
    "conflict": "the places of the tag name different genres, or numbers that players show",
    "unnamed": "the tag names no genre: it has none, or only texts such as Unknown",
    "unlisted": "it counts as genres that are not in the list of genres",
}

BARE_FLAGS = frozenset({"disagrees", "duplicate"})
"""Flags understood as a bare word; quotes search for the word itself."""

NONE = "none"

WORDS: Mapping[str, tuple[str, ...]] = {
    "state": tuple(state.value for state in TrackState),
    "decision": (*(decision.value for decision in Decision), NONE),
    "outcome": (*(outcome.value for outcome in Outcome), NONE),
    "file": (*(state.value for state in FileState), NONE),
}
