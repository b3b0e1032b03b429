# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Alembic inside a transaction of ours; imported only when there is something to migrate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError

from genreorganizer.db.schema import metadata

if TYPE_CHECKING:
    import sqlalchemy as sa
    from alembic.runtime.migration import MigrationContext


def script_directory() -> ScriptDirectory:
    """The migrations as Alembic sees them."""
    return ScriptDirectory(str(Path(__file__).parent))


def is_known(revision: str) -> bool:
    """Whether this version of the program has the migration ``revision``."""
    try:
        return script_directory().get_revision(revision) is not None
    except CommandError:
        return False


def upgrade(connection: sa.Connection, revision: str) -> None:
    """Migrate to ``revision`` within the connection's transaction; the caller commits."""
    scripts = script_directory()

    def steps(current: str, _context: MigrationContext) -> object:
        return scripts._upgrade_revs(revision, current)  # as alembic.command.upgrade does

    with EnvironmentContext(Config(), scripts, fn=steps, destination_rev=revision) as environment:
        environment.configure(
            connection=connection,
            target_metadata=metadata,
            render_as_batch=True,
            transactional_ddl=False,  # the transaction is the caller's
        )
        environment.run_migrations()
