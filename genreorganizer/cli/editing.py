# SPDX-License-Identifier: GPL-3.0-or-later
"""Files: edit the other fields of their tags, from given texts or from their paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.cli.command import Status, add_command, add_query, query_text, rule_of
from genreorganizer.cli.writing import add_links, follow, settings_of
from genreorganizer.domain.field_edits import FIELDS, FromPath, assignment
from genreorganizer.domain.path_patterns import READABLE, PatternError
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.domain.field_edits import FieldEdit

_SET_EPILOG = "\n".join(
    (
        "An edit is one of:",
        "  title=New        the field gets this text",
        "  title=           the field is cleared",
        "  track=3/12       the number and the total, as tracktotal=12 is alone",
        "  year=2004-05-17  a whole date; also date=2004-05-17, date=2004-05",
        "  artist+=Guest    a further text (artist, albumartist, composer, grouping)",
        f"Fields: {', '.join(FIELDS)}.",
        'Several names are separated by "; ".',
    )
)
_FILL_EPILOG = "\n".join(
    (
        "The pattern is that of organize, read from the file's path:",
        "  {artist}/{album}/{track} {title}",
        "  {artist} - {title}",
        "  {artist}/[{year} - ]{album}/{track} {title}",
        f"Fields that are taken: {', '.join(sorted(READABLE))}; others fit anything.",
    )
)


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    change = add_command(commands, "set", _set, "edit title, artist and the like", _SET_EPILOG)
    change.add_argument(
        "query", nargs=1, metavar="QUERY", help="which tracks, such as: album:thriller"
    )
    change.add_argument("edits", nargs="+", metavar="FIELD=TEXT", help="what is changed")
    fill = add_command(
        commands, "fill", _fill, "fill the fields of tags from the files' paths", _FILL_EPILOG
    )
    add_query(fill)
    fill.add_argument(
        "--from", required=True, dest="pattern", metavar="PATTERN", help="how paths are made"
    )
    for parser in (change, fill):
        parser.add_argument(
            "--dry-run", action="store_true", help="only show what would be written"
        )
        add_links(parser)


def _set(args: argparse.Namespace, context: Context) -> int:
    if not query_text(args).strip():  # as where a script's variable is empty
        raise UsageError("set needs a query; to change all tracks: genreorganizer set 'id>0' …")
    return _edit([assignment(text) for text in args.edits], args, context)


def _fill(args: argparse.Namespace, context: Context) -> int:
    try:
        return _edit([FromPath(args.pattern)], args, context)
    except PatternError as error:
        context.output.error(str(error))
        context.output.explain(args.pattern, error.position)
        return Status.USAGE


def _edit(edits: Sequence[FieldEdit], args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.editing import edit

    rule = rule_of(args) if query_text(args).strip() else None
    with context.open_app() as app:
        settings = settings_of(args, app.settings.write)
        job = edit(app.database, edits, rule=rule, settings=settings, dry_run=args.dry_run)
        verb = "would be written" if args.dry_run else "written"
        return follow(job, "Writing", verb, context)
