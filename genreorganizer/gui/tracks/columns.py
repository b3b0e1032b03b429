# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the track table, as a table."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from PySide6.QtCore import QCoreApplication, Qt

from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.rules import FIELDS
from genreorganizer.domain.tag_fields import USER_FIELDS
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.domain.track import TrackRow

RIGHT_ALIGNED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Ink(enum.Enum):
    """How a part of a cell is drawn; never told apart by colour alone."""

    FULL = enum.auto()
    GUESSED = enum.auto()
    REPLACED = enum.auto()


@dataclass(frozen=True, slots=True)
class CellPart:
    """A piece of a cell's text in one ink."""

    text: str
    ink: Ink = Ink.FULL


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: Stable name for saved layouts; the name of its sort order in ``db.columns``.
        source: Untranslated title.
        text: What a row shows, is spoken, and stands in tips.
        width: Initial width in average characters.
        shown: Visible in lists that do not say which columns they show (`places.Place`).
        stretches: Takes its part of the room that is left over, or lacks.
        align_right: For numbers.
        share: The probability behind the text, drawn as a bar.
        parts: The text in pieces, where it is drawn in several inks.
        descends: A first click on the header puts the largest first.
    """

    key: str
    source: Annotated[str, "Column"]
    text: Callable[[TrackRow], str]
    width: int
    shown: bool = False
    stretches: bool = False
    align_right: bool = False
    share: Callable[[TrackRow], float | None] | None = None
    parts: Callable[[TrackRow], tuple[CellPart, ...]] | None = None
    descends: bool = False

    @property
    def title(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("Column", self.source)


def _optional(value: int | None) -> str:
    return "" if value is None else str(value)


def _tempo(value: float | None) -> str:
    if value is None:
        return ""
    text = QCoreApplication.translate("Column", "{number} BPM")
    return texts.measured(text.format(number=texts.number(int(value))))


def _second(row: TrackRow) -> str:
    if row.second is None:
        return ""
    return f"{texts.plain(row.second)} {texts.confidence(row.second_confidence)}"


def genre_parts(row: TrackRow) -> tuple[CellPart, ...]:
    """What the file will hold, what that replaces, and what is only suggested."""
    pieces = (
        (row.after, Ink.FULL),
        (row.replaced, Ink.REPLACED),
        (row.offered, Ink.GUESSED),
    )
    return tuple(CellPart(texts.genres_text(genres), ink) for genres, ink in pieces if genres)


def genre_text(row: TrackRow) -> str:
    """`genre_parts` in words."""
    after = texts.genres_text(row.after)
    if row.replaced:
        text = QCoreApplication.translate("Column", "{after} (was {before})")
        return text.format(after=after or texts.no_genre(), before=texts.genres_text(row.replaced))
    if row.offered:
        text = QCoreApplication.translate("Column", "suggested: {genre}")
        text = text.format(genre=texts.genres_text(row.offered))
        return f"{after}, {text}" if after else text
    return after


def _guess_parts(row: TrackRow) -> tuple[CellPart, ...]:
    if row.suggested is None:
        return ()
    return (CellPart(texts.plain(row.suggested), Ink.GUESSED if is_unsure(row) else Ink.FULL),)


def is_unsure(row: TrackRow) -> bool:
    """Whether the model suggests nothing, whatever its numbers are."""
    return row.outcome is Outcome.UNSURE


def reason(row: TrackRow) -> str:
    """Why a track failed or has no suggestion, in the user's language."""
    return texts.plain(messages.translated(row.reason)) if row.reason else ""


COLUMNS: tuple[Column, ...] = (
    Column("state", "State", lambda row: texts.state_text(row.state), 15, shown=True),
    Column("title", "Title", texts.title, 24, shown=True, stretches=True),
    Column(
        "artist", "Artist", lambda row: texts.plain(row.tag.artist), 16, shown=True, stretches=True
    ),
    Column(
        "album", "Album", lambda row: texts.plain(row.tag.album), 16, shown=True, stretches=True
    ),
    Column("in", "Genre", genre_text, 20, shown=True, stretches=True, parts=genre_parts),
    Column(
        "suggested", "Suggested", lambda row: texts.plain(row.suggested), 13, parts=_guess_parts
    ),
    Column(
        "confidence",
        "Confidence",
        lambda row: texts.confidence(row.confidence),
        14,
        shown=True,
        share=lambda row: row.confidence,
        descends=True,
    ),
    Column(
        "duration",
        "Length",
        lambda row: texts.duration(row.audio.duration_s),
        8,
        shown=True,
        align_right=True,
    ),
    Column("reason", "Reason", reason, 34, stretches=True),
    Column("second", "Second guess", _second, 15),
    Column("genre", "Tag now", lambda row: texts.genres_text(row.genres), 11),
    Column("accepted", "Accepted", lambda row: texts.genres_text(row.accepted), 14),
    Column("year", "Year", lambda row: _optional(row.tag.year), 7, align_right=True),
    Column("fulldate", "Date", lambda row: texts.plain(row.tag.date), 11),
    Column("format", "Format", lambda row: row.audio.format, 10),
    Column("track", "Track", lambda row: _optional(row.tag.track_number), 7, align_right=True),
    Column("albumartist", "Album artist", lambda row: texts.plain(row.tag.album_artist), 19),
    Column("disc", "Disc", lambda row: _optional(row.tag.disc_number), 7, align_right=True),
    Column(
        "tracktotal",
        "Total tracks",
        lambda row: _optional(row.tag.track_total),
        11,
        align_right=True,
    ),
    Column(
        "disctotal", "Total discs", lambda row: _optional(row.tag.disc_total), 11, align_right=True
    ),
    Column("composer", "Composer", lambda row: texts.plain(row.tag.composer), 19),
    Column("grouping", "Grouping", lambda row: texts.plain(row.tag.grouping), 15),
    Column("comment", "Comment", lambda row: texts.plain(row.tag.comment), 30),
    Column(
        "bitrate",
        "Bit rate",
        lambda row: texts.bit_rate(row.audio.bitrate_bps),
        12,
        align_right=True,
    ),
    Column("tempo", "Tempo", lambda row: _tempo(row.tempo_bpm), 11, align_right=True),
    Column("rating", "Rating", lambda row: texts.stars(row.rating), 14, descends=True),
    Column(
        "plays",
        "Plays",
        lambda row: texts.number(row.plays) if row.plays else "",
        7,
        align_right=True,
        descends=True,
    ),
    Column("played", "Last played", lambda row: texts.moment(row.played_at), 16, descends=True),
    Column("path", "Path", lambda row: texts.path(row.path_str), 30, stretches=True),
)
SHOWN: tuple[str, ...] = tuple(column.key for column in COLUMNS if column.shown)
"""Keys of the columns of lists that do not say which they show."""
KEYS: tuple[str, ...] = tuple(column.key for column in COLUMNS)


def index_of(key: str) -> int:
    """The position of a column in `COLUMNS`."""
    return KEYS.index(key)


def of_tag() -> tuple[Column, ...]:
    """The columns of a tag's fields beside the genre, in the order of `USER_FIELDS`."""
    columns = {column.key: column for column in COLUMNS}
    found = {field.attribute: columns[field.name] for field in FIELDS if field.name in columns}
    return tuple(found[f"tag.{name}"] for name in USER_FIELDS if f"tag.{name}" in found)


def tag_titles() -> dict[str, str]:
    """The fields of a tag by their names in `USER_FIELDS`, as they are called in the window."""
    titles = {column.key: column.title for column in COLUMNS}
    named = {field.attribute.removeprefix("tag."): field.name for field in FIELDS}
    return {name: titles[named[name]] for name in USER_FIELDS}
