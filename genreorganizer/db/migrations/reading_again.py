# SPDX-License-Identifier: GPL-3.0-or-later
"""For migrations after which the library lacks what earlier versions did not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.domain.files import READ_AGAIN

if TYPE_CHECKING:
    import sqlalchemy as sa


def read_again(connection: sa.Connection) -> None:
    """Let the next scan read every file again, and every folder count as changed until then.

    Files that could not be read are not tried again.
    """
    connection.exec_driver_sql(
        "UPDATE track SET mtime_ns = ? WHERE unreadable IS NULL", (READ_AGAIN,)
    )
    connection.exec_driver_sql("UPDATE folder_time SET mtime_ns = -1, ctime_ns = -1")
