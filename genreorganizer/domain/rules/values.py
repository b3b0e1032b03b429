# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of queries: how they are typed, how they are printed, what they stand for."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from genreorganizer.domain.rules.ast import Day
from genreorganizer.domain.rules.fields import BY_NAME, Kind
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from genreorganizer.domain.rules.ast import Operator

_NUMBER = re.compile(r"(\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})")
_CLOCK = re.compile(r"(?:(\d{1,6}):)?(\d{1,6}):([0-5]\d(?:\.\d{1,9})?)")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")

EXPECTED = {
    Kind.NUMBER: Message("a number, e.g. 1990"),
    Kind.SHARE: Message("a number from 0 to 1 or a percentage, e.g. 0.6 or 60%"),
    Kind.DURATION: Message("a length, e.g. 3:45 or 225 (seconds)"),
    Kind.DATE: Message("a date, e.g. 2025, 2025-06 or 2025-06-30"),
}
"""What to type, for kinds of fields that compare."""


def parse_value(kind: Kind, text: str) -> float | Day | None:
    """The value of a comparison as people type it; None where it is not one."""
    return _PARSERS[kind](text)


def print_value(kind: Kind, value: float | Day) -> str:
    """The canonical text of a value; `parse_value` reads it back."""
    if isinstance(value, Day):
        parts = (value.year, value.month, value.day)
        return "-".join(f"{part:02d}" for part in parts if part is not None).zfill(4)
    if kind is Kind.DURATION and value == int(value) and value >= 60:
        minutes, seconds = divmod(int(value), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
    if value == int(value):
        return str(int(value))
    return f"{value:.15f}".rstrip("0")


def span(name: str, value: float | Day) -> tuple[float, float]:
    """What a value stands for, in stored units.

    Args:
        name: The field.
        value: As typed.

    Returns:
        ``(low, high)``: the half-open interval, or the one number where both are equal.
    """
    if isinstance(value, Day):
        return value.first().timestamp(), value.end().timestamp()
    field = BY_NAME[name]
    width = field.width if value == math.floor(value) else 0.0
    return value * field.scale, (value + width) * field.scale


def holds(number: float, operator: Operator, low: float, high: float) -> bool:
    """Whether a number stands so to what a value stands for (`span`)."""
    if operator == "<":
        return number < low
    if operator == ">=":
        return number >= low
    if low == high:
        return {"=": number == low, "<=": number <= low, ">": number > low}[operator]
    return {"=": low <= number < high, "<=": number < high, ">": number >= high}[operator]


def _number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


def _share(text: str) -> float | None:
    number = _number(text.removesuffix("%"))
    if number is None:
        return None
    share = number / 100 if text.endswith("%") else number
    return share if share <= 1 else None


def _duration(text: str) -> float | None:
    clock = _CLOCK.fullmatch(text)
    if clock is None:
        return _number(text)
    hours, minutes, seconds = clock.groups(default="0")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def _day(text: str) -> Day | None:
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    day = Day(*(int(part) if part is not None else None for part in found.groups()))  # type: ignore[arg-type]
    try:
        day.first().timestamp(), day.end().timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return day


_PARSERS = {
    Kind.NUMBER: _number,
    Kind.SHARE: _share,
    Kind.DURATION: _duration,
    Kind.DATE: _day,
}
