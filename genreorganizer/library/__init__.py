# SPDX-License-Identifier: GPL-3.0-or-later
"""The use cases: functions over a connection that say what they did, and jobs that yield progress.

Whoever has to start quickly imports the package and uses ``library.review.accept``: a module is
imported when it is first used, for they bring SQLAlchemy along.
"""

from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    from genreorganizer.library import (
        analyze as analyze,
    )
    from genreorganizer.library import (
        batches as batches,
    )
    from genreorganizer.library import (
        context as context,
    )
    from genreorganizer.library import (
        cover_art as cover_art,
    )
    from genreorganizer.library import (
        decisions as decisions,
    )
    from genreorganizer.library import (
        editing as editing,
    )
    from genreorganizer.library import (
        exported_playlists as exported_playlists,
    )
    from genreorganizer.library import (
        failures as failures,
    )
    from genreorganizer.library import (
        folders as folders,
    )
    from genreorganizer.library import (
        genre_sets as genre_sets,
    )
    from genreorganizer.library import (
        installing as installing,
    )
    from genreorganizer.library import (
        jobs as jobs,
    )
    from genreorganizer.library import (
        learning as learning,
    )
    from genreorganizer.library import (
        ledger as ledger,
    )
    from genreorganizer.library import (
        listen as listen,
    )
    from genreorganizer.library import (
        maintenance as maintenance,
    )
    from genreorganizer.library import (
        models as models,
    )
    from genreorganizer.library import (
        organize as organize,
    )
    from genreorganizer.library import (
        pending as pending,
    )
    from genreorganizer.library import (
        play_queue as play_queue,
    )
    from genreorganizer.library import (
        playlist_copy as playlist_copy,
    )
    from genreorganizer.library import (
        playlist_files as playlist_files,
    )
    from genreorganizer.library import (
        playlists as playlists,
    )
    from genreorganizer.library import (
        queries as queries,
    )
    from genreorganizer.library import (
        ratings as ratings,
    )
    from genreorganizer.library import (
        review as review,
    )
    from genreorganizer.library import (
        scan as scan,
    )
    from genreorganizer.library import (
        spectrogram as spectrogram,
    )
    from genreorganizer.library import (
        tidying as tidying,
    )
    from genreorganizer.library import (
        undo as undo,
    )
    from genreorganizer.library import (
        vocabulary as vocabulary,
    )
    from genreorganizer.library import (
        write as write,
    )

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submodules=[
        "analyze",
        "batches",
        "context",
        "cover_art",
        "decisions",
        "editing",
        "exported_playlists",
        "failures",
        "folders",
        "genre_sets",
        "installing",
        "jobs",
        "learning",
        "ledger",
        "listen",
        "maintenance",
        "models",
        "organize",
        "pending",
        "play_queue",
        "playlist_copy",
        "playlist_files",
        "playlists",
        "queries",
        "ratings",
        "review",
        "scan",
        "spectrogram",
        "tidying",
        "undo",
        "vocabulary",
        "write",
    ],
)
