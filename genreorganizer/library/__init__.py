# SPDX-License-Identifier: GPL-3.0-or-later
"""The use cases: functions over a connection that say what they did, and jobs that yield progress.

Code that has to start quickly imports the package and uses ``library.review.accept``: a module
is imported when it is first used, for they bring SQLAlchemy along.
"""

from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    # isort: off
    from genreorganizer.library import (
        analyze as analyze,
        batches as batches,
        context as context,
        cover_art as cover_art,
        covers as covers,
        decisions as decisions,
        editing as editing,
        exported_playlists as exported_playlists,
        failures as failures,
        folders as folders,
        genre_sets as genre_sets,
        installing as installing,
        jobs as jobs,
        learning as learning,
        ledger as ledger,
        listen as listen,
        listings as listings,
        maintenance as maintenance,
        models as models,
        organize as organize,
        pending as pending,
        play_queue as play_queue,
        playlist_copy as playlist_copy,
        playlist_files as playlist_files,
        playlists as playlists,
        queries as queries,
        ratings as ratings,
        review as review,
        scan as scan,
        spectrogram as spectrogram,
        tidying as tidying,
        undo as undo,
        vocabulary as vocabulary,
        write as write,
    )
    # isort: on

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submodules=[
        "analyze",
        "batches",
        "context",
        "cover_art",
        "covers",
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
        "listings",
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
