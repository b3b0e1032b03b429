# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the files of tracks are that an undo changes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.db import writing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection


def paths_now(connection: Connection, left: Mapping[int, bytes]) -> dict[int, bytes]:
    """Where the files of tracks are now, as the library knows; those missing are left out.

    A library of which a backup was restored knows earlier places than its history. A file that
    is not where the library knows it is looked for where the history left it.

    Args:
        connection: A transaction.
        left: By track: where a batch left its file.
    """
    known = writing.paths(connection, left)
    for number, path in known.items():
        place = left[number]
        if path != place and not os.path.lexists(path) and os.path.lexists(place):
            known[number] = place
    return known
