# SPDX-License-Identifier: GPL-3.0-or-later
"""Random rules for property tests."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st

from genreorganizer.domain.rules import ast
from genreorganizer.domain.rules.fields import FIELDS, FLAGS, WORDS, Kind


def named(*kinds: Kind) -> list[str]:
    return [field.name for field in FIELDS if field.kind in kinds]


def days() -> st.SearchStrategy[ast.Day]:
    return st.dates(
        min_value=datetime.date(1971, 1, 1),
        max_value=datetime.date(2037, 12, 31),
    ).flatmap(
        lambda date: st.sampled_from(
            [
                ast.Day(date.year),
                ast.Day(date.year, date.month),
                ast.Day(date.year, date.month, date.day),
            ]
        )
    )


def rules(
    words: st.SearchStrategy[str],
    genres: st.SearchStrategy[str],
    *,
    numbers: st.SearchStrategy[float],
    shares: st.SearchStrategy[float],
    folders: st.SearchStrategy[str],
) -> st.SearchStrategy[ast.Rule]:
    operators = st.sampled_from(["=", "<", "<=", ">", ">="])
    some_text = words.filter(bool)
    leaves = st.one_of(
        st.builds(ast.Word, words),
        st.builds(ast.Text, st.sampled_from(named(Kind.TEXT)), some_text, st.booleans()),
        st.builds(
            ast.OfGenre, st.sampled_from(named(Kind.GENRE)), genres.filter(bool), st.booleans()
        ),
        st.builds(ast.Folder, folders),
        st.sampled_from([ast.State(field, word) for field in WORDS for word in WORDS[field]]),
        st.builds(ast.Flag, st.sampled_from(sorted(FLAGS))),
        st.builds(
            ast.Empty,
            st.sampled_from([f.name for f in FIELDS if f.kind not in (Kind.STATE, Kind.FOLDER)]),
        ),
        st.builds(
            ast.Compare,
            st.sampled_from(named(Kind.NUMBER, Kind.DURATION)),
            operators,
            numbers,
        ),
        st.builds(ast.Compare, st.just("confidence"), operators, shares),
        st.builds(ast.Compare, st.sampled_from(named(Kind.DATE)), operators, days()),
        st.builds(ast.Probability, genres, operators, shares),
    )
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            inner.map(ast.negated),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: ast.all_of(*parts)),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: ast.any_of(*parts)),
        ),
        max_leaves=8,
    )
