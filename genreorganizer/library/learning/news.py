# SPDX-License-Identifier: GPL-3.0-or-later
"""What was decided since genres were learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.db import reviews
from genreorganizer.library.learning import bundle

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry


def decided_since(connection: Connection, registry: Registry, name: str) -> int:
    """Tracks whose genres were accepted since a classifier learned; 0 where it did not.

    Args:
        connection: A transaction.
        registry: The installed classifiers.
        name: The classifier.
    """
    report = bundle.report(registry.learned / name)
    return reviews.accepted_since(connection, report.learned_at) if report else 0
