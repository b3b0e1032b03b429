# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window and the command line ask of a library, over a connection.

Each query's module is imported when it is first asked for: they bring SQLAlchemy along.
"""

from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    from genreorganizer.library.queries.browsing import Browsed as Browsed
    from genreorganizer.library.queries.browsing import BrowsedValue as BrowsedValue
    from genreorganizer.library.queries.browsing import BrowsedValues as BrowsedValues
    from genreorganizer.library.queries.browsing import browse as browse
    from genreorganizer.library.queries.browsing import narrowed as narrowed
    from genreorganizer.library.queries.cleanup import NEEDS_EAR as NEEDS_EAR
    from genreorganizer.library.queries.cleanup import OTHER_GENRE as OTHER_GENRE
    from genreorganizer.library.queries.cleanup import WITHOUT_GENRE as WITHOUT_GENRE
    from genreorganizer.library.queries.cleanup import CleanUp as CleanUp
    from genreorganizer.library.queries.cleanup import clean_up as clean_up
    from genreorganizer.library.queries.details import Comparison as Comparison
    from genreorganizer.library.queries.details import compare as compare
    from genreorganizer.library.queries.details import detail as detail
    from genreorganizer.library.queries.details import similar as similar
    from genreorganizer.library.queries.duplicates import DuplicateCopy as DuplicateCopy
    from genreorganizer.library.queries.duplicates import DuplicateGroup as DuplicateGroup
    from genreorganizer.library.queries.duplicates import duplicates as duplicates
    from genreorganizer.library.queries.duplicates import file_stamps as file_stamps
    from genreorganizer.library.queries.history import Chapter as Chapter
    from genreorganizer.library.queries.history import batch_entries as batch_entries
    from genreorganizer.library.queries.history import chapters as chapters
    from genreorganizer.library.queries.history import newest_batch as newest_batch
    from genreorganizer.library.queries.lists import RulePreview as RulePreview
    from genreorganizer.library.queries.lists import albums as albums
    from genreorganizer.library.queries.lists import rule_preview as rule_preview
    from genreorganizer.library.queries.lists import track_ids as track_ids
    from genreorganizer.library.queries.lists import unknown_genres as unknown_genres
    from genreorganizer.library.queries.navigation import navigation as navigation
    from genreorganizer.library.queries.threshold import ThresholdPreview as ThresholdPreview
    from genreorganizer.library.queries.threshold import selected_preview as selected_preview
    from genreorganizer.library.queries.threshold import threshold_preview as threshold_preview

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "details": ["Comparison", "compare", "detail", "similar"],
        "browsing": ["Browsed", "BrowsedValue", "BrowsedValues", "browse", "narrowed"],
        "cleanup": ["NEEDS_EAR", "OTHER_GENRE", "WITHOUT_GENRE", "CleanUp", "clean_up"],
        "duplicates": ["DuplicateCopy", "DuplicateGroup", "duplicates", "file_stamps"],
        "history": ["Chapter", "batch_entries", "chapters", "newest_batch"],
        "lists": [
            "RulePreview",
            "albums",
            "rule_preview",
            "track_ids",
            "unknown_genres",
        ],
        "navigation": ["navigation"],
        "threshold": ["ThresholdPreview", "selected_preview", "threshold_preview"],
    },
)
