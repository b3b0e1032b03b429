# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the track table, as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from genreorganizer.gui import texts
from genreorganizer.gui.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.domain.track import TrackRow

RIGHT_ALIGNED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: Stable name, for saved layouts.
        source: Untranslated title.
        text: What a row shows.
        sort_key: Name of the sort order in ``db.columns``.
        width: Initial width in average characters.
        shown: Visible before the person chose.
        align_right: For numbers.
        share: The probability behind the text, drawn as a bar.
        descends: A first click on the header puts the largest first.
    """

    key: str
    source: str
    text: Callable[[TrackRow], str]
    sort_key: str
    width: int
    shown: bool = True
    align_right: bool = False
    share: Callable[[TrackRow], float | None] | None = None
    descends: bool = False

    @property
    def title(self) -> str:
        """The title in the person's language."""
        return QCoreApplication.translate("Column", self.source)


def _optional(value: int | None) -> str:
    return "" if value is None else str(value)


def _kilo(value: int | None) -> str:
    return "" if value is None else str(round(value / 1000))


def _second(row: TrackRow) -> str:
    if row.second is None:
        return ""
    return f"{texts.plain(row.second)} {texts.percent(row.second_confidence)}"


COLUMNS: tuple[Column, ...] = (
    Column(
        "state",
        QT_TRANSLATE_NOOP("Column", "State"),
        lambda row: texts.state_text(row.state),
        "state",
        15,
    ),
    Column("title", QT_TRANSLATE_NOOP("Column", "Title"), texts.title, "title", 26),
    Column(
        "artist",
        QT_TRANSLATE_NOOP("Column", "Artist"),
        lambda row: texts.plain(row.artist),
        "artist",
        16,
    ),
    Column(
        "genre",
        QT_TRANSLATE_NOOP("Column", "Tag now"),
        lambda row: texts.genres_text(row.genres),
        "genre",
        11,
    ),
    Column(
        "suggested",
        QT_TRANSLATE_NOOP("Column", "Suggested"),
        lambda row: texts.plain(row.suggested),
        "suggested",
        13,
    ),
    Column(
        "confidence",
        QT_TRANSLATE_NOOP("Column", "Confidence"),
        lambda row: texts.percent(row.confidence),
        "confidence",
        16,
        share=lambda row: row.confidence,
        descends=True,
    ),
    Column("second", QT_TRANSLATE_NOOP("Column", "Second guess"), _second, "second", 15),
    Column(
        "album",
        QT_TRANSLATE_NOOP("Column", "Album"),
        lambda row: texts.plain(row.album),
        "album",
        15,
    ),
    Column(
        "accepted",
        QT_TRANSLATE_NOOP("Column", "Accepted"),
        lambda row: texts.genres_text(row.accepted),
        "accepted",
        14,
        shown=False,
    ),
    Column(
        "year",
        QT_TRANSLATE_NOOP("Column", "Year"),
        lambda row: _optional(row.year),
        "year",
        7,
        align_right=True,
    ),
    Column(
        "duration",
        QT_TRANSLATE_NOOP("Column", "Length"),
        lambda row: texts.duration(row.duration_s),
        "duration",
        8,
        align_right=True,
    ),
    Column("format", QT_TRANSLATE_NOOP("Column", "Format"), lambda row: row.format, "format", 10),
    Column(
        "track",
        QT_TRANSLATE_NOOP("Column", "Track"),
        lambda row: _optional(row.track_number),
        "track",
        7,
        shown=False,
        align_right=True,
    ),
    Column(
        "albumartist",
        QT_TRANSLATE_NOOP("Column", "Album artist"),
        lambda row: texts.plain(row.album_artist),
        "albumartist",
        19,
        shown=False,
    ),
    Column(
        "bitrate",
        QT_TRANSLATE_NOOP("Column", "kbit/s"),
        lambda row: _kilo(row.bitrate_bps),
        "bitrate",
        8,
        shown=False,
        align_right=True,
    ),
    Column(
        "path",
        QT_TRANSLATE_NOOP("Column", "Path"),
        lambda row: texts.plain(row.path_str),
        "path",
        46,
    ),
)


def index_of(key: str) -> int:
    """The position of a column in `COLUMNS`."""
    return next(index for index, column in enumerate(COLUMNS) if column.key == key)
