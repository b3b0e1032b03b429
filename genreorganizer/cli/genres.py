# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of genres: what tags hold where no genre is known."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from genreorganizer.cli.command import Status, add_command, add_noun, names

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context

_EPILOG = """\
Tags that hold nothing else count as empty: they are no examples to learn from, contradict no
suggestion, and genreorganizer tidy --placeholders empties them. A genre of your list that is
called so is a genre. Numbers such as (250) and texts without letters never name one.
"""


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    genres = add_noun(commands, "genres", "the list of genres")
    placeholders = add_command(
        genres,
        "placeholders",
        _placeholders,
        "list what tags hold where no genre is known",
        _EPILOG,
    )
    placeholders.add_argument(
        "--add", type=names, default=(), metavar="TEXT[,TEXT…]", help="texts that name no genre"
    )
    placeholders.add_argument(
        "--remove", type=names, default=(), metavar="TEXT[,TEXT…]",
        help="texts that are genres after all",
    )  # fmt: skip
    placeholders.add_argument(
        "--reset", action="store_true", help="begin with those that come with the program"
    )


def _placeholders(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.db import vocabulary as table
    from genreorganizer.domain import genre_edits
    from genreorganizer.domain.genres import DEFAULT_PLACEHOLDERS, fold
    from genreorganizer.errors import UsageError
    from genreorganizer.library import models, vocabulary

    output = context.output
    with context.open_app(create=True) as app:
        with app.database.writing() as connection:
            before = table.load(connection)
            known = DEFAULT_PLACEHOLDERS if args.reset else before.placeholders
            gone = set(map(fold, args.remove))
            unknown = gone - set(map(fold, known))
            if unknown:
                name = next(name for name in args.remove if fold(name) in unknown)
                raise UsageError('"{name}" is not in the list', name=name)
            left = [text for text in known if fold(text) not in gone]
            after = genre_edits.with_placeholders(before, [*left, *args.add])
            changed = bool(vocabulary.change(connection, after))
            used = vocabulary.words(connection, app.registry).uses
            uses = Counter({fold(name): tracks for name, tracks in used.items()})
        if changed:
            output.follow(models.reevaluate(app.database, app.registry), "Updating suggestions")
    for text in after.placeholders:
        number = uses[fold(text)]
        output.result(
            {"placeholder": text, "tracks": number}, f"{text:<24} {number:>7,}" if number else text
        )
    count = len(after.placeholders)
    output.summary({"placeholders": count, "changed": changed}, f"{count:,} texts name no genre")
    return Status.DONE
