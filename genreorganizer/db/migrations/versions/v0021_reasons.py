# SPDX-License-Identifier: GPL-3.0-or-later
"""Stored reasons why files could not be read no longer say what a parser said, in its English."""

from __future__ import annotations

from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.execute(
        "UPDATE track SET unreadable = replace(unreadable, ' ({reason})', '') "
        "WHERE instr(unreadable, ' ({reason})')"
    )
