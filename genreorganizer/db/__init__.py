# SPDX-License-Identifier: GPL-3.0-or-later
"""The library in SQLite: schema, engine, migrations, and queries, one module per noun.

The modules that are named here are imported when they are first used (see `library`).
"""

from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    from genreorganizer.db import albums as albums
    from genreorganizer.db import journal as journal
    from genreorganizer.db import tracks as tracks

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__, submodules=["albums", "journal", "tracks"]
)
