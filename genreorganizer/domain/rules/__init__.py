# SPDX-License-Identifier: GPL-3.0-or-later
"""The query language: one for the search box, the command line and smart playlists.

``parse`` reads text into a tree (`ast`), ``to_text`` prints it back, ``matches``
asks it of one track; `db.rules_sql` asks it of the whole library. The fields
are a table (`fields`).
"""

from genreorganizer.domain.rules.ast import (
    Among,
    And,
    Compare,
    Day,
    Empty,
    Everything,
    Flag,
    Folder,
    Not,
    OfGenre,
    Or,
    Probability,
    Rule,
    State,
    Text,
    Word,
    all_of,
    any_of,
    negated,
)
from genreorganizer.domain.rules.context import QueryContext
from genreorganizer.domain.rules.fields import FIELDS, FLAGS, WORDS
from genreorganizer.domain.rules.genres import probable
from genreorganizer.domain.rules.match import matches
from genreorganizer.domain.rules.parser import parse
from genreorganizer.domain.rules.printer import to_text

__all__ = [
    "FIELDS",
    "FLAGS",
    "WORDS",
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
    "QueryContext",
    "Rule",
    "State",
    "Text",
    "Word",
    "all_of",
    "any_of",
    "matches",
    "negated",
    "parse",
    "probable",
    "to_text",
]
