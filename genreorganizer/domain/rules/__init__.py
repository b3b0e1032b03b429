# SPDX-License-Identifier: GPL-3.0-or-later
"""The query language: one for the search box, the command line and smart playlists.

``parse`` reads text into a tree (`ast`), ``to_text`` prints it back, ``matches``
asks it of one track; `db.rules_sql` asks it of the whole library. The fields
are a table (`fields`). Each module is imported when something of it is first used: the window
needs no more than the fields to show itself.
"""

from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    from genreorganizer.domain.rules.ast import Among as Among
    from genreorganizer.domain.rules.ast import And as And
    from genreorganizer.domain.rules.ast import Compare as Compare
    from genreorganizer.domain.rules.ast import Day as Day
    from genreorganizer.domain.rules.ast import Empty as Empty
    from genreorganizer.domain.rules.ast import Everything as Everything
    from genreorganizer.domain.rules.ast import Flag as Flag
    from genreorganizer.domain.rules.ast import Folder as Folder
    from genreorganizer.domain.rules.ast import Not as Not
    from genreorganizer.domain.rules.ast import OfGenre as OfGenre
    from genreorganizer.domain.rules.ast import Or as Or
    from genreorganizer.domain.rules.ast import Probability as Probability
    from genreorganizer.domain.rules.ast import Rule as Rule
    from genreorganizer.domain.rules.ast import State as State
    from genreorganizer.domain.rules.ast import Text as Text
    from genreorganizer.domain.rules.ast import Word as Word
    from genreorganizer.domain.rules.ast import all_of as all_of
    from genreorganizer.domain.rules.ast import any_of as any_of
    from genreorganizer.domain.rules.ast import negated as negated
    from genreorganizer.domain.rules.context import QueryContext as QueryContext
    from genreorganizer.domain.rules.fields import FIELDS as FIELDS
    from genreorganizer.domain.rules.fields import FLAGS as FLAGS
    from genreorganizer.domain.rules.fields import WORDS as WORDS
    from genreorganizer.domain.rules.genres import probable as probable
    from genreorganizer.domain.rules.match import matches as matches
    from genreorganizer.domain.rules.parser import parse as parse
    from genreorganizer.domain.rules.printer import to_text as to_text

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "ast": [
            "Among",
            "And",
            "Compare",
            "Day",
            "Empty",
            "Everything",
            "Flag",
            "Folder",
            "Not",
            "OfGenre",
            "Or",
            "Probability",
            "Rule",
            "State",
            "Text",
            "Word",
            "all_of",
            "any_of",
            "negated",
        ],
        "context": ["QueryContext"],
        "fields": ["FIELDS", "FLAGS", "WORDS"],
        "genres": ["probable"],
        "match": ["matches"],
        "parser": ["parse"],
        "printer": ["to_text"],
    },
)
