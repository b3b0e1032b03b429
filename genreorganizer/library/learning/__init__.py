# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning the genres of the user's own library from what is stored of its tracks."""

from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    from genreorganizer.library.learning import analyzing as analyzing
    from genreorganizer.library.learning import bundle as bundle
    from genreorganizer.library.learning import judge as judge
    from genreorganizer.library.learning import learn as learn
    from genreorganizer.library.learning import next_tracks as next_tracks
    from genreorganizer.library.learning import recipe as recipe
    from genreorganizer.library.learning import timelines as timelines

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submodules=[
        "analyzing",
        "bundle",
        "judge",
        "learn",
        "next_tracks",
        "recipe",
        "timelines",
    ],
)
