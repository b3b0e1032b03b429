# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers and pictures as text, alike on the command line and in the window.

Where a language writes numbers in its own way, the caller brings that way along (`Amount`).
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final, TypeAlias

from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

Amount: TypeAlias = "Callable[[float, int], str]"
"""Writes a number with so many decimals."""


def amount(value: float, decimals: int) -> str:
    """A number in English, such as ``1,234.5``."""
    return f"{value:,.{decimals}f}"


def duration(seconds: float | None) -> str:
    """Minutes and seconds such as ``3:45``, with hours where there are some: ``1:02:03``."""
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


PERCENT: Final = "{number}%"
"""How a percentage is written; languages translate it."""


def percent(share: float | None, decimals: int = 0, pattern: str = PERCENT) -> str:
    """A share as a percentage; never 0% or 100% unless it is exactly that.

    Args:
        share: From 0 to 1; None where there is none, which is an empty text.
        decimals: Behind the point.
        pattern: `PERCENT` as a language writes it.
    """
    if share is None:
        return ""
    return _percentage(share, round(share * 100, decimals), decimals, pattern)


def confidence(share: float | None, decimals: int = 0, pattern: str = PERCENT) -> str:
    """As `percent`, of how likely a genre is: rounded down.

    What does not reach a threshold never looks as if it did.
    """
    if share is None:
        return ""
    scale = 10.0**decimals
    # The product of 0.29 and 100 is a little less than 29.
    below = math.floor(round(share * 100 * scale, 6)) / scale
    return _percentage(share, below, decimals, pattern)


def _percentage(share: float, rounded: float, decimals: int, pattern: str) -> str:
    step = 10.0**-decimals
    beyond, number = "", rounded
    if rounded <= 0 < share:
        beyond, number = "<", step
    elif rounded >= 100 > 100 * share:
        beyond, number = ">", 100 - step
    return beyond + pattern.format(number=f"{number:.{decimals}f}")


def rate(per_second: float, amount: Amount = amount) -> str:
    """How many a second, with a decimal below ten."""
    return amount(per_second, 0 if per_second >= 10 else 1)


_SIZES: Final = {
    "kB": Message("{number} kB"),
    "MB": Message("{number} MB"),
    "GB": Message("{number} GB"),
    "TB": Message("{number} TB"),
}


def size(size_bytes: float) -> Message:
    """Bytes in the unit (of 1000) that they are mostly told in, such as ``12.3 MB``."""
    number, units = size_bytes / 1000, [*_SIZES]
    while number >= 999.95 and len(units) > 1:
        number, units = number / 1000, units[1:]
    return _SIZES[units[0]].filled(number=round(number, 1))


_TOLD: Final = re.compile(rf"(.*), (\d+\.\d) ({'|'.join(_SIZES)}), #[0-9a-f]{{12}}", re.DOTALL)


def without_digest(text: str, say: Callable[[Message], str] = str) -> str:
    """A picture as `tags.picture.told` tells it without its digest; any other text as it is.

    Args:
        text: What was told.
        say: How sizes are said in a language.
    """
    found = _TOLD.fullmatch(text)
    if found is None:
        return text
    before, number, unit = found.groups()
    return f"{before}, {say(_SIZES[unit].filled(number=float(number)))}"
