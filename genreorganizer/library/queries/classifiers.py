# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed classifiers with their cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.library import models

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.library.models import InstalledModel


def classifiers(connection: Connection, registry: Registry) -> list[tuple[InstalledModel, str]]:
    """The classifiers with their cards."""
    found = models.installed(connection, registry)
    return [(model, registry.card(model.id)) for model in found]
