# SPDX-License-Identifier: GPL-3.0-or-later
"""What a classifier makes of damaged and unfamiliar recordings, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.classify.reality import CLEAN, DAMAGES, RECORDINGS
from genreorganizer.gui.shell import language
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.classify.reality import Condition, Reality

translate = QCoreApplication.translate

_WORST = 3


def in_brief(reality: Reality) -> str:
    """The sets as they are, the damages that harm most, and the sure mistakes; Markdown."""
    lines = []
    line = translate("ModelReality", "- **{recordings}** ({count}): {told}")
    for name in RECORDINGS:
        conditions = reality.of(name)
        clean = next((one for one in conditions if one.damage == CLEAN), None)
        if clean is None:
            continue
        damaged = [one for one in conditions if one.damage != CLEAN]
        parts = [_clean(clean)]
        if damaged:
            parts.append(_damaged(damaged))
        told = texts.sentences(filter(None, parts))
        recordings = _capital(_recordings(name))
        lines.append(line.format(recordings=recordings, count=clean.count, told=told))
    return "\n".join(lines)


def _clean(clean: Condition) -> str:
    if clean.right is None:
        return ""
    text = translate("ModelReality", "{right} right, {wrong} sure and wrong.")
    return text.format(
        right=texts.percent(clean.right.value), wrong=texts.percent(clean.sure_wrong.value)
    )


def _damaged(damaged: Sequence[Condition]) -> str:
    worst = sorted(damaged, key=lambda one: one.unchanged.value)[:_WORST]
    mean = sum(one.unchanged.value for one in damaged) / len(damaged)
    text = translate(
        "ModelReality",
        "Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most "
        "{wrong} are sure and wrong.",
    )
    told = translate("ModelReality", "{damage} ({share})")
    return text.format(
        share=texts.percent(mean),
        damages=texts.listed(
            told.format(damage=_damage(one.damage), share=texts.percent(one.unchanged.value))
            for one in worst
        ),
        wrong=texts.percent(max(one.sure_wrong.value for one in damaged)),
    )


def _recordings(name: str) -> str:
    return messages.translated(RECORDINGS[name])


def _damage(name: str) -> str:
    found = DAMAGES.get(name)
    return name if found is None else messages.translated(found)


def _capital(text: str) -> str:
    return language.capitals(text[:1]) + text[1:]
