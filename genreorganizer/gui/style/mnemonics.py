# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters for the Alt key: each leads to one of the controls that are seen at once.

Texts carry the letters, and the translator of a text does not see what else is in its dialog.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QStackedWidget, QTabBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LETTER = re.compile(r"(?<!&)((?:&&)*)&(?=[^&\s])")
_BEHIND = re.compile(r"\(&\w\)")
"""A letter behind a text, as in Japanese and Chinese: no key types the signs of the text itself."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A text with a letter.

    Attributes:
        text: The text as Qt takes it: ``&`` before its letter.
        write: Shows another text.
        page: The page of a stack that it is on; None where it is always seen.
        first: It keeps its letter where several want it.
    """

    text: str
    write: Callable[[str], None]
    page: QWidget | None
    first: bool = False


def assign_letters(root: QWidget) -> None:
    """Give controls that share a letter another one of their text, or none where none is free."""
    places = sorted(_places(root), key=lambda place: not place.first)
    always = _assigned([place for place in places if place.page is None], frozenset())
    for page in dict.fromkeys(place.page for place in places if place.page is not None):
        _assigned([place for place in places if place.page is page], always)


def letter(text: str) -> str:
    """The letter of a text, in lower case; empty where it has none."""
    found = _LETTER.search(text)
    return text[found.end()].casefold() if found else ""


def without(text: str) -> str:
    """A text without its letter's sign, and without the letter where it stands behind: ``(&H)``."""
    return re.sub(_BEHIND.pattern + "|&", "", text.replace("&&", "\0")).replace("\0", "&")


def _assigned(places: list[_Place], taken: frozenset[str]) -> frozenset[str]:
    wanted = {letter(place.text) for place in places}
    for place in places:
        own = letter(place.text)
        if own in taken:
            text = _other(place.text, taken, wanted)
            place.write(text)
            own = letter(text)
        taken |= {own} - {""}
    return taken


def _other(text: str, taken: frozenset[str], wanted: set[str]) -> str:
    """The text with the first letter that is free, of its words' first ones before others.

    Behind a text it may be any letter; one that no other text wants, if there is one.
    """
    if _BEHIND.search(text):
        free = [sign for sign in string.ascii_uppercase if sign.casefold() not in taken]
        sign = min(free, key=lambda one: one.casefold() in wanted, default="")
        return _BEHIND.sub(f"(&{sign})" if sign else "", text, count=1)
    bare = _LETTER.sub(r"\1", text)
    firsts = [found.start() for found in re.finditer(r"\b\w", bare)]
    for at in (*firsts, *range(len(bare))):
        if bare[at].isalnum() and bare[at].casefold() not in taken:
            return f"{bare[:at]}&{bare[at:]}"
    return bare


def _places(root: QWidget) -> Iterator[_Place]:
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield _Place(
                    widget.tabText(tab), partial(widget.setTabText, tab), _page(widget, root)
                )
        elif isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            if letter(widget.text()):
                first = isinstance(widget, QPushButton) and widget.isDefault()
                yield _Place(widget.text(), widget.setText, _page(widget, root), first)


def _page(widget: QWidget, root: QWidget) -> QWidget | None:
    here: QWidget | None = widget
    while here is not None and here is not root:
        around = here.parentWidget()
        if isinstance(around, QStackedWidget):
            return here
        here = around
    return None
