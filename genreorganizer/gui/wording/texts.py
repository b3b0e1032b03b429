# SPDX-License-Identifier: GPL-3.0-or-later
"""Values as text for the eye: neutralised file texts, numbers, durations, states."""

from __future__ import annotations

import functools
import os
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from genreorganizer.domain import formatting
from genreorganizer.domain.formatting import duration as duration
from genreorganizer.domain.genres import in_one_line
from genreorganizer.domain.review import TrackState
from genreorganizer.domain.text import displayable
from genreorganizer.gui.wording import messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.messages import Message

DASH = "–"
_NO_BREAK = "\u00a0"
_MARK = "\u200e"
"""Counts as a letter that runs from left to right, and shows nothing."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters of Hebrew, Arabic and the scripts between them."""
_ISOLATED = "\u2066{text}\u2069"
"""Runs from left to right, whatever is around it (Unicode Bidirectional Algorithm, UAX 9)."""
_APART = "\u2068{text}\u2069"
"""Runs as its own letters do, and counts as one sign for what is around it."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it is kept; it is translated where it is shown.

    Has the name that Qt's tools look for; Qt's own function has no types.
    """
    return text


def plain(text: str | None) -> str:
    """Text from a file for display (`displayable`); empty where there is none."""
    return displayable(text) if text else ""


def left_to_right(text: str) -> str:
    """A text that is read from left to right also between words that are not: paths, figures."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _ISOLATED.format(text=text) if text and mirrored else text


def _in_its_place(text: str) -> str:
    """A part of a line that does not change places with others where it runs from right to left."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return text if mirrored or not _RIGHT_TO_LEFT.search(text) else _APART.format(text=text)


def unbroken(text: str) -> str:
    """A text that goes on below as a whole where what is around it is wrapped."""
    return text.replace(" ", _NO_BREAK)


def path(path: str | bytes) -> str:
    """A path or the name of a file for display; its parts keep their order in every language."""
    return left_to_right(_in_order(plain(os.fsdecode(path))))


def _in_order(path: str) -> str:
    """A path with marks behind its separators, where parts of it run from right to left.

    Without them such parts would change places with one another, and with numbers beside them.
    """
    return path.replace(os.sep, os.sep + _MARK) if _RIGHT_TO_LEFT.search(path) else path


def tooltip(text: str) -> str:
    """Text for a tooltip: Qt takes what looks like HTML there for HTML, so its signs are replaced.

    A leading no-break space does not help.
    """
    return text.replace("<", "‹").replace(">", "›")


def genres_text(genres: Iterable[str]) -> str:
    """Several genres in one line."""
    return in_one_line(map(plain, genres))


def no_genre() -> str:
    """What is said where a tag holds no genre, or is to hold none."""
    return QCoreApplication.translate("Inspector", "no genre")


def title(row: TrackRow) -> str:
    """A track's title, or the name of its file where it has none."""
    return plain(row.tag.title) or file_name(row.path)


def listed(parts: Iterable[str]) -> str:
    """Texts one after the other, with the language's comma: Analyzed 5 tracks, 1 failed."""
    return _joined(QCoreApplication.translate("Message", "{first}, {second}"), parts)


def dotted(parts: Iterable[str]) -> str:
    """Texts beside one another: Artist · Album · 2003; what is empty is left out."""
    pattern = QCoreApplication.translate("texts", "{first} · {second}")
    return _joined(pattern, map(_in_its_place, filter(None, parts)))


def sentences(parts: Iterable[str]) -> str:
    """Whole sentences one after the other, with a blank where the language has one."""
    return _joined(QCoreApplication.translate("texts", "{first} {second}"), parts)


def sentence(text: str) -> str:
    """A text with the language's full stop behind it, once."""
    whole = QCoreApplication.translate("texts", "{text}.")
    return whole.format(text=text.removesuffix(whole.format(text="")))


def _joined(template: str, parts: Iterable[str]) -> str:
    def join(first: str, second: str) -> str:
        return template.format(first=first, second=second) if first else second

    return functools.reduce(join, parts, "")


def artist_and_title(row: TrackRow) -> str:
    """A track in one line; the title alone where there is no artist."""
    both = map(_in_its_place, filter(None, (plain(row.tag.artist), title(row))))
    return _joined(QCoreApplication.translate("texts", "{first} – {second}"), both)


def keys(shortcut: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """The keys of a shortcut as the menus name them, such as "Strg+O"."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def file_name(path: bytes) -> str:
    """The last part of a path."""
    return left_to_right(plain(os.path.basename(os.fsdecode(path))))


def file_in_folder(path: bytes) -> str:
    """The last two parts of a path: "01.mp3" alone does not tell of which album it is."""
    folder, name = os.path.split(os.fsdecode(path))
    return left_to_right(_in_order(plain(os.path.join(os.path.basename(folder), name))))


def least_share(whole: int) -> float:
    """The least probability that is shown as at least so many percent."""
    return whole / 100


def percent(share: float | None, decimals: int = 0) -> str:
    """A share as a percentage (`formatting.percent`); empty where there is none.

    Between words that run from right to left its sign stays with its number.
    """
    return left_to_right(formatting.percent(share, decimals, percent_pattern()))


def confidence(share: float | None) -> str:
    """As `percent`, of how likely a genre is (`formatting.confidence`)."""
    return left_to_right(formatting.confidence(share, 0, percent_pattern()))


def percent_pattern() -> str:
    """`formatting.PERCENT` in the user's language."""
    return QCoreApplication.translate("Message", formatting.PERCENT)


def number(value: int) -> str:
    """A count with the locale's separators."""
    return QLocale().toString(value)


def amount(value: float, decimals: int) -> str:
    """A number with so many decimals, as the locale writes it."""
    return QLocale().toString(float(value), "f", decimals)


def rate(per_second: float) -> str:
    """How many a second."""
    number = formatting.rate(per_second, amount)
    return QCoreApplication.translate("texts", "{rate} per second").format(rate=number)


def measured(text: str) -> str:
    """A number and its unit, which stays behind it whatever is around them.

    A unit in letters that run from right to left keeps its number by itself.
    """
    return text if _RIGHT_TO_LEFT.search(text) else left_to_right(text)


def size(size_bytes: float) -> str:
    """How many bytes."""
    return measured(size_said(formatting.size(size_bytes)))


def size_said(size: Message) -> str:
    """A size (`formatting.size`) with the language's unit and one decimal."""
    return messages.translated(size, lambda value: amount(value, 1))


def bit_rate(bits_per_second: int | None) -> str:
    """How many bits a second; empty where it is not known."""
    if bits_per_second is None:
        return ""
    text = QCoreApplication.translate("texts", "{number} kbit/s")
    return measured(text.format(number=number(round(bits_per_second / 1000))))


def hertz(frequency: float, decimals: int = 1) -> str:
    """A frequency; from 1000 Hz on in kHz, with so many decimals where they are not naught."""
    if frequency < 1000:
        text = QCoreApplication.translate("texts", "{number} Hz")
        return measured(text.format(number=amount(frequency, 0)))
    value = round(frequency / 1000, decimals)
    told = next(places for places in range(decimals + 1) if value == round(value, places))
    text = QCoreApplication.translate("texts", "{number} kHz")
    return measured(text.format(number=amount(value, told)))


def decibels(value: float) -> str:
    """A level, with a true minus sign."""
    text = QCoreApplication.translate("texts", "{number} dB")
    return measured(text.format(number=f"{value:.0f}".replace("-", "\u2212")))


def seconds_pattern() -> str:
    """How a number of seconds is written."""
    return QCoreApplication.translate("texts", "{number} s")


def time_left(seconds: float | None) -> str:
    """A remaining time in the coarsest unit that still says something."""
    if seconds is None:
        return ""
    if seconds < 60:
        return QCoreApplication.translate("texts", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 90:
        return QCoreApplication.translate("texts", "about {minutes} min left").format(
            minutes=minutes
        )
    hours = round(minutes / 60)
    return QCoreApplication.translate("texts", "about {hours} h left").format(hours=hours)


def moment(seconds_since_epoch: float | None) -> str:
    """A date and time in the locale's short form."""
    if seconds_since_epoch is None:
        return ""
    when = QDateTime.fromMSecsSinceEpoch(int(seconds_since_epoch * 1000))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def stars(rating: int) -> str:
    """A rating, a star for each; empty where there is none."""
    return "★" * rating


def state_text(state: TrackState) -> str:
    """The word for a track's state."""
    return QCoreApplication.translate("TrackState", _STATES[state])


def state_icon(state: TrackState) -> str:
    """The icon of a track's state."""
    return "track-" + state.value.replace("_", "-")


def state_color(state: TrackState) -> str:
    """The colour of a state's icon, a field of `theme.Colors`."""
    return _COLORS[state]


def state_text_unchanged() -> str:
    """What a write says of a file that is right already."""
    return QCoreApplication.translate("texts", "unchanged")


_STATES = {
    TrackState.MISSING: QT_TRANSLATE_NOOP("TrackState", "Missing"),
    TrackState.UNREADABLE: QT_TRANSLATE_NOOP("TrackState", "Unreadable"),
    TrackState.REFUSED: QT_TRANSLATE_NOOP("TrackState", "Refused"),
    TrackState.WRITTEN: QT_TRANSLATE_NOOP("TrackState", "Written"),
    TrackState.KEPT: QT_TRANSLATE_NOOP("TrackState", "Left as it is"),
    TrackState.ACCEPTED: QT_TRANSLATE_NOOP("TrackState", "Accepted"),
    TrackState.REJECTED: QT_TRANSLATE_NOOP("TrackState", "Rejected"),
    TrackState.POSTPONED: QT_TRANSLATE_NOOP("TrackState", "Later"),
    TrackState.FAILED: QT_TRANSLATE_NOOP("TrackState", "Failed"),
    TrackState.NO_MUSIC: QT_TRANSLATE_NOOP("TrackState", "No music"),
    TrackState.UNSURE: QT_TRANSLATE_NOOP("TrackState", "Not sure"),
    TrackState.SUGGESTED: QT_TRANSLATE_NOOP("TrackState", "To review"),
    TrackState.AGREES: QT_TRANSLATE_NOOP("TrackState", "Tag agrees"),
    TrackState.NEW: QT_TRANSLATE_NOOP("TrackState", "Not analyzed"),
}
_COLORS = {
    TrackState.MISSING: "bad",
    TrackState.UNREADABLE: "bad",
    TrackState.REFUSED: "bad",
    TrackState.FAILED: "bad",
    TrackState.WRITTEN: "good",
    TrackState.KEPT: "muted",
    TrackState.ACCEPTED: "good",
    TrackState.REJECTED: "muted",
    TrackState.POSTPONED: "warning",
    TrackState.NO_MUSIC: "warning",
    TrackState.UNSURE: "warning",
    TrackState.SUGGESTED: "accent",
    TrackState.AGREES: "good",
    TrackState.NEW: "muted",
}
