# SPDX-License-Identifier: GPL-3.0-or-later
"""What a query's words mean in this library now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.db import options, predictions, vocabulary
from genreorganizer.domain.rules import QueryContext

if TYPE_CHECKING:
    from sqlalchemy import Connection


def query_context(connection: Connection) -> QueryContext:
    """The library's vocabulary and active model, for asking queries.

    Takes the model's labels from its answers, so that no model needs to be installed.
    """
    model_id = (options.get(connection, options.ACTIVE_MODELS) or "").replace(",", "+")
    return QueryContext(
        vocabulary=vocabulary.load(connection),
        model_id=model_id,
        labels=predictions.labels(connection, model_id),
    )
