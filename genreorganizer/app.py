# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: the one place where the program's parts are put together."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from genreorganizer import paths, settings
from genreorganizer.db import journal, stale
from genreorganizer.db.engine import Database, open_database
from genreorganizer.errors import EnvironmentFailure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.settings import Settings

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class App:
    """The opened program: a library, the classifiers, and what the user chose.

    Attributes:
        database: The library.
        settings_path: Where the settings are saved.
        settings: The settings now; replaced as a whole, never changed in place.
        recovered: Interrupted changes of files were finished or reverted when it was opened.
    """

    database: Database
    settings_path: Path
    settings: Settings
    recovered: bool = False

    @property
    def registry(self) -> Registry:
        """The installed classifiers, looked up again: models may come while it runs."""
        return installed_models(self.database.path)

    @property
    def has_stale_outcomes(self) -> bool:
        """Outcomes are stale and have to be re-evaluated: `library.models.reevaluate`."""
        with self.database.reading() as connection:
            return stale.any_left(connection)

    def read(
        self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The answer of a query, in a read transaction of its own."""
        with self.database.reading() as connection:
            return query(connection, *args, **kwargs)

    def change_settings(self, changed: Settings) -> None:
        """Save new settings and use them from now on; outcomes may then be stale."""
        settings.save(changed, self.settings_path)
        self.settings = changed
        self._use_albums()

    def _use_albums(self) -> None:
        """Let the library know whether albums have a say."""
        from genreorganizer.library import album_answers

        on = self.settings.library.albums
        if self.read(album_answers.wanted) != on:
            with self.database.writing() as connection:
                album_answers.want(connection, on)

    def close(self) -> None:
        """Close the library."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def installed_models(database_path: Path | None = None) -> Registry:
    """The installed classifiers, and those that were learned from a library.

    Args:
        database_path: The library, which need not be there; None is the user's own.
    """
    from genreorganizer.classify.registry import Registry

    return Registry(paths.model_folders(database_path))


def open_app(
    database_path: Path | None = None,
    *,
    settings_path: Path | None = None,
    create: bool = True,
    reevaluate: bool = True,
) -> App:
    """Open a library and finish what was interrupted.

    Args:
        database_path: The SQLite file; None takes the one in the user's data folder.
        settings_path: The settings; None takes the user's.
        create: Make the library where there is none.
        reevaluate: Re-evaluate stale outcomes (`db.stale`) before returning; otherwise the
            caller does it, as a job.

    Raises:
        EnvironmentFailure: The library cannot be opened; the message says why.
    """
    chosen = settings_path or paths.settings_file()
    database = open_database(database_path or paths.default_database(), create=create)
    try:
        app = App(database, chosen, settings.load(chosen), recovered=_recover(database))
        with contextlib.suppress(EnvironmentFailure):  # another process writes: next time
            app._use_albums()
        if reevaluate and app.has_stale_outcomes:
            _reevaluate(app)
        return app
    except BaseException:
        database.close()
        raise


def _recover(database: Database) -> bool:
    """Finish or revert interrupted changes; whether that resolved any."""
    with database.reading() as connection:
        interrupted = bool(journal.interrupted(connection))
    if not interrupted:  # as nearly always: importing what edits files takes a tenth of a start
        return False
    from genreorganizer.library.recovery import recover

    found = recover(database)
    return found.done + found.untouched + found.refused + found.ended > 0


def _reevaluate(app: App) -> None:
    from genreorganizer.library.jobs import drain
    from genreorganizer.library.models import reevaluate

    with contextlib.suppress(EnvironmentFailure):  # another process is running it
        drain(reevaluate(app.database, app.registry, wait_s=0.0))
