# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dialog for the user's own genres asks the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer import library

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
    folder = app.registry.learned / recipe.name
    with app.database.reading() as connection:
        return LearningMaterial(
            library.learning.learn.survey(connection, app.registry, recipe),
            library.learning.bundle.decided_since(connection, app.registry, recipe.name),
            library.learning.bundle.former(folder) is not None,
        )


def last_recipe(app: App) -> Recipe:
    """What was chosen the last time."""
    found = library.learning.bundle.report(
        app.registry.learned / library.learning.recipe.DEFAULT_NAME
    )
    return found.recipe if found else library.learning.recipe.Recipe()


def next_tracks(app: App, recipe: Recipe, count: int) -> list[int]:
    """The tracks whose genres would teach most."""
    with app.database.reading() as connection:
        found = library.learning.next_tracks.questions(connection, app.registry, recipe, count)
    return [candidate.track_id for candidate in found]


def news(app: App) -> News | None:
    """What was decided since the genres in use were learned; None where none are in use."""
    with app.database.reading() as connection:
        active = library.models.active_ids(connection, app.registry)
        if len(active) != 1:
            return None
        found = library.learning.bundle.report(app.registry.learned / active[0])
        if found is None:
            return None
        since = library.learning.bundle.decided_since(connection, app.registry, active[0])
        return News(since, found.recipe)
