# SPDX-License-Identifier: GPL-3.0-or-later
"""What the editor of genres reads and does; called off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.library import operations
from genreorganizer.gui.session.commands import Command, Done, UndoStep

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.library.vocabulary import (
        VocabularyPreview,
        VocabularySnapshot,
        Words,
    )


def words(app: App) -> Words:
    """The genres and labels that there are."""
    from genreorganizer.library import vocabulary

    with app.database.reading() as connection:
        return vocabulary.words(connection, app.registry)


def preview(app: App, changed: Vocabulary) -> VocabularyPreview:
    """What other genres would change."""
    from genreorganizer.library import vocabulary

    with app.database.reading() as connection:
        return vocabulary.preview(connection, changed, app.registry)


def change(*, changed: Vocabulary) -> Command:
    """Use other genres from now on."""
    title = QCoreApplication.translate("operations", "Change the genres")

    def run(app: App) -> Done:
        from genreorganizer.library import vocabulary

        with app.database.writing() as connection:
            taken = vocabulary.snapshot(connection, changed)
            changes = vocabulary.change(connection, changed)
        return Done(changes, _step(title, taken), operations.catch_up())

    return Command(title, run)


def _restore(title: str, taken: VocabularySnapshot) -> Command:
    """Bring back the genres there were; that can be undone in its turn."""

    def run(app: App) -> Done:
        from genreorganizer.library import vocabulary

        with app.database.writing() as connection:
            again = vocabulary.retake(connection, taken)
            changes = vocabulary.restore(connection, taken)
        return Done(changes, _step(title, again), operations.catch_up())

    return Command(title, run)


def _step(title: str, taken: VocabularySnapshot) -> UndoStep:
    return UndoStep(title, lambda: _restore(title, taken), taken.decisions.track_ids)
