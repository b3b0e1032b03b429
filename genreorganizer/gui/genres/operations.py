# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing the genres, and the genres of many tracks; each returns its command, not yet run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.decision_texts import TEXTS
from genreorganizer.gui.session.operations import command
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.gui.session.commands import Command

translate = QCoreApplication.translate


def change(*, changed: Vocabulary) -> Command:
    """Use other genres from now on."""
    title = translate("operations", "Change the genres")

    return command(
        title,
        lambda connection: library.vocabulary.change(connection, changed),
        lambda _done, _left: translate("operations", "Genres changed"),
    )


def edit_genres(*, track_ids: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> Command:
    """Accept each track's genres with some more and without others."""
    signed = [*(f"+ {name}" for name in add), *(f"− {name}" for name in remove)]
    title = translate("operations", "Edit genres ({what})")
    title = title.format(what=texts.listed(map(texts.plain, signed)))

    return command(
        title,
        lambda connection: library.genre_sets.edit(connection, track_ids, add=add, remove=remove),
        TEXTS.changed,
    )


def tidy_genres(*, lists: Sequence[tuple[str, ...]]) -> Command:
    """Accept for the undecided tracks with these tags what the tags mean."""
    title = translate("operations", "Tidy genre names")

    return command(
        title, lambda connection: library.tidying.tidy(connection, lists), TEXTS.accepted
    )
