# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields that say more of another one, with which tags keep them in one text.

A total stands behind its number (``3/12``); a date is the text of its year (``2004-05-17``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_YEAR: Final = re.compile(r"(?<!\d)(?!0000)(\d{4})(?!\d)", re.ASCII)
_DATE: Final = re.compile(r"\d{4}-(?!00)\d\d(?:-(?!00)\d\d)?(?!\d)", re.ASCII)


def year_in(text: str) -> int | None:
    """The first four digits that stand by themselves, but for ``0000``: there is no such year."""
    match = _YEAR.search(text)
    return int(match[1]) if match else None


def date_in(text: str) -> str:
    """The date with which a text begins, without its time; empty where it has no month."""
    match = _DATE.match(text)
    return match[0] if match else ""


@dataclass(frozen=True, slots=True)
class JoinedField:
    """A field that says more of another one.

    Attributes:
        name: The field.
        field: The other one.
        mark: What a text of both has where it speaks of this field, be it to say that there is
            none: ``3/``, ``2004-``.
        whole: Its own text says the other one, too, and so cannot stay when that one changes;
            otherwise it stands behind the mark, and stays.
    """

    name: str
    field: str
    mark: str
    whole: bool = False

    def told(self, texts: Sequence[str]) -> list[str]:
        """What texts of the other field tell of this one; nothing, or one text."""
        text = texts[0].strip() if texts else ""
        found = date_in(text) if self.whole else text.partition(self.mark)[2].strip()
        return [found] if found.strip("0") else []

    def joined(self, other: Sequence[str], own: Sequence[str]) -> list[str]:
        """Both as one text with the mark: ``3/12``, ``0/12``, ``3/``, ``2004-05-17``, ``2004-``."""
        if self.whole:
            years = [year_in(text) for text in other if text.strip()][:1]
            return list(own[:1]) or [f"{year}{self.mark}" for year in years if year]
        first, behind = (
            texts[0].partition(self.mark)[0].strip() if texts else "" for texts in (other, own)
        )
        return [f"{first or 0}{self.mark}{behind}"] if first.strip("0") or behind else []

    def stored(self, text: str, old: Sequence[str]) -> str:
        """A text of the other field as a tag holds it in the place of an old one."""
        if self.mark in text or self.whole:
            return text.removesuffix(self.mark)
        return self.mark.join((text, *self.told(old)))

    def split(self, text: str) -> tuple[str, str | None]:
        """What users type for the other field, and for this one where they do: ``3``, ``3/12``."""
        if self.whole:
            year = text[:4]
            return year, None if text == year else text
        other, mark, own = text.partition(self.mark)
        return other, own if mark else None


JOINED: Final[Mapping[str, JoinedField]] = {
    one.name: one
    for one in (
        JoinedField("date", "year", "-", whole=True),
        JoinedField("track_total", "track_number", "/"),
        JoinedField("disc_total", "disc_number", "/"),
    )
}
"""By their names in `tag_fields.TagFields`."""
JOINED_TO: Final[Mapping[str, JoinedField]] = {one.field: one for one in JOINED.values()}
"""The same by the other fields."""
