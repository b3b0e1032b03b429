# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing, installing and removing classifiers; each returns its job, not yet started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.gui.session.operations import once

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from genreorganizer.app import App
    from genreorganizer.library.installing import Installed
    from genreorganizer.library.jobs import Job

translate = QCoreApplication.translate


def use_models(*, model_ids: Sequence[str]) -> JobOperation[int]:
    """Show another model's answers, or those of an ensemble."""

    def start(app: App) -> Job[int]:
        return library.models.use(app.database, app.registry, model_ids)

    return JobOperation(
        "use_models", translate("operations", "Switching the model"), start, urgent=True
    )


def install_model(*, source: str) -> JobOperation[Installed]:
    """Install a model: by its name, or out of a folder or file."""

    def start(app: App) -> Job[Installed]:
        return library.installing.install(app.registry, source)

    return JobOperation(
        "install_model", translate("operations", "Installing a model"), start, urgent=True
    )


def remove_model(*, model_id: str) -> JobOperation[Path]:
    """Remove a model that the user installed."""

    def start(app: App) -> Job[Path]:
        def act() -> Path:
            with app.database.reading() as connection:
                return library.installing.remove(connection, app.registry, model_id)

        return once(act)

    return JobOperation(
        "remove_model", translate("operations", "Removing a model"), start, urgent=True
    )
