# SPDX-License-Identifier: GPL-3.0-or-later
"""How the user arranged the columns of a view, kept by the columns' names.

Columns that are added, removed or moved in a later version leave what was saved of the others.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QHeaderView


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Columns as the user arranged them.

    Attributes:
        order: Their keys from first to last.
        shown: The keys of those that are seen.
        widths: Pixels by key; empty where the columns fit themselves to the room.
    """

    order: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)


def of(header: QHeaderView, keys: Sequence[str], *, by_hand: bool) -> Arrangement:
    """How the columns of a header are arranged now.

    Args:
        header: The header.
        keys: The key of each of its sections.
        by_hand: Someone gave them their widths.
    """
    order = tuple(keys[header.logicalIndex(place)] for place in range(len(keys)))
    shown = tuple(key for number, key in enumerate(keys) if not header.isSectionHidden(number))
    widths = {keys[number]: header.sectionSize(number) for number in map(keys.index, shown)}
    return Arrangement(order, shown, widths if by_hand else {})


def arrange(header: QHeaderView, keys: Sequence[str], wanted: Arrangement) -> None:
    """Arrange the columns of a header; those that are not named stay behind their neighbour."""
    order = [key for key in wanted.order if key in keys]
    for number, key in enumerate(keys):
        if key not in order:
            order.insert(order.index(keys[number - 1]) + 1 if number else 0, key)
    for place, key in enumerate(order):
        header.moveSection(header.visualIndex(keys.index(key)), place)
    for number, key in enumerate(keys):
        header.setSectionHidden(number, key not in wanted.shown)
        if key in wanted.widths:
            header.resizeSection(number, wanted.widths[key])


def to_text(arrangements: Mapping[str, Arrangement]) -> str:
    """Arrangements of several lists as JSON."""
    return json.dumps({name: asdict(item) for name, item in arrangements.items()})


def from_text(text: str) -> dict[str, Arrangement]:
    """What `to_text` made; what cannot be understood is left out."""
    try:
        stored = json.loads(text)
        return {str(name): _arrangement(item) for name, item in stored.items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def _arrangement(stored: Any) -> Arrangement:
    return Arrangement(
        tuple(map(str, stored["order"])),
        tuple(map(str, stored["shown"])),
        {str(key): int(width) for key, width in stored["widths"].items()},
    )
