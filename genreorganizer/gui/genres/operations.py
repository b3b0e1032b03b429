# SPDX-License-Identifier: GPL-3.0-or-later
"""What the editor of genres reads and does; called off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.library import operations

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.gui.session.commands import Command
    from genreorganizer.library.done import Done
    from genreorganizer.library.vocabulary import VocabularyPreview, Words


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

    def act(connection: Any) -> Done:
        from genreorganizer.library import vocabulary

        return vocabulary.change(connection, changed)

    return operations.command(title, act)
