# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of the own genres asks the library; imported when asked, off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.library.learning.examples import Collected
    from genreorganizer.library.learning.recipe import Recipe


@dataclass(frozen=True, slots=True)
class LearningMaterial:
    """What there is to learn from.

    Attributes:
        collected: The examples, and the genres that lack some.
        decided_since: Genres accepted since genres were learned the last time.
        former: There is a version before the one that is kept.
    """

    collected: Collected
    decided_since: int
    former: bool


@dataclass(frozen=True, slots=True)
class News:
    """What was decided since the genres in use were learned.

    Attributes:
        accepted: Tracks whose genres were accepted.
        recipe: What they were learned from.
    """

    accepted: int
    recipe: Recipe


def survey(app: App, recipe: Recipe) -> LearningMaterial:
    """What there is to learn from."""
    from genreorganizer.library.learning import bundle
    from genreorganizer.library.learning.learn import survey as look
    from genreorganizer.library.learning.news import decided_since

    folder = app.registry.learned / recipe.name
    with app.database.reading() as connection:
        return LearningMaterial(
            look(connection, app.registry, recipe),
            decided_since(connection, app.registry, recipe.name),
            bundle.former(folder) is not None,
        )


def last_recipe(app: App) -> Recipe:
    """What was chosen the last time."""
    from genreorganizer.library.learning import bundle
    from genreorganizer.library.learning.recipe import DEFAULT_NAME, Recipe

    told = bundle.report(app.registry.learned / DEFAULT_NAME)
    return told.recipe if told else Recipe()


def next_tracks(app: App, recipe: Recipe, count: int) -> list[int]:
    """The tracks whose genres would teach most."""
    from genreorganizer.library.learning.next_tracks import questions

    with app.database.reading() as connection:
        asked = questions(connection, app.registry, recipe, count)
    return [one.track_id for one in asked]


def news(app: App) -> News | None:
    """What was decided since the genres in use were learned; None where none are in use."""
    from genreorganizer.library import models
    from genreorganizer.library.learning import bundle
    from genreorganizer.library.learning.news import decided_since

    with app.database.reading() as connection:
        active = models.active_ids(connection, app.registry)
        told = bundle.report(app.registry.learned / active[0]) if len(active) == 1 else None
        if told is None:
            return None
        return News(decided_since(connection, app.registry, active[0]), told.recipe)
