# SPDX-License-Identifier: GPL-3.0-or-later
"""Stored reasons write percentages as English does, so that they are translated as they were."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.execute(
        "UPDATE outcome SET reason = replace(reason, '{number} %', '{number}%') "
        "WHERE instr(reason, '{number} %')"
    )
