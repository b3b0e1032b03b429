# SPDX-License-Identifier: GPL-3.0-or-later
"""Files: move, copy or link tracks into folders by a pattern."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.cli import outdated
from genreorganizer.cli.command import Status, add_command, add_query, query_text, rule_of
from genreorganizer.cli.output import counted
from genreorganizer.domain.path_patterns import FIELDS, PRESETS, PatternError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.library.batches import FileResult

_EPILOG = "\n".join(
    (
        "A pattern says where a track belongs below FOLDER:",
        "  {title}               a field of the track",
        "  {albumartist|artist}  the first of these fields that is not empty",
        "  {artist:1}            its first letter",
        "  {track:02}            a number with at least two digits",
        "  [{year} - ]           only where none of the fields in it is empty",
        "  /                     what follows lies in the folder named before",
        f"Fields: {', '.join(FIELDS)}.",
        "Examples:",
        *(f"  {preset}" for preset in PRESETS),
    )
)


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    organize = add_command(
        commands, "organize", _organize, "move tracks into folders by a pattern", _EPILOG
    )
    add_query(organize)
    organize.add_argument(
        "--into", required=True, metavar="FOLDER",
        help="the folder below which they go; it is added to the library if it is new",
    )  # fmt: skip
    organize.add_argument(
        "--pattern", metavar="P", help="where below it (default: the pattern used last)"
    )
    how = organize.add_mutually_exclusive_group()
    how.add_argument(
        "--copy", dest="how", action="store_const", const="copy", default="move",
        help="copy them to a folder outside of the library",
    )  # fmt: skip
    how.add_argument(
        "--link", dest="how", action="store_const", const="link",
        help="give them further names (hard links) in a folder outside of the library",
    )  # fmt: skip
    organize.add_argument(
        "--number", action="store_true", help="number files whose new name is taken"
    )
    organize.add_argument(
        "--no-companions", action="store_true",
        help="leave covers, lyrics, booklets, cue sheets and logs where they are",
    )  # fmt: skip
    organize.add_argument(
        "--no-genre", metavar="NAME", default="",
        help="folder for tracks without any genre (default: they stay)",
    )  # fmt: skip
    organize.add_argument("--dry-run", action="store_true", help="only show where they would go")


def _organize(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.organize import options_for, organize, status_of

    output = context.output
    rule = rule_of(args) if query_text(args).strip() else None

    def report(file: FileResult) -> None:
        status = status_of(file, args.how)
        target = file.target or file.path
        values = {
            "path": file.path_str,
            "target": os.fsdecode(target),
            "status": status,
            "reason": None if file.reason is None else f"{file.path_str}: {file.reason}",
            "code": file.code,
        }
        if status == "refused":
            output.failure(
                file.path_str, Message("refused: {reason}", reason=file.reason or ""), values
            )
        elif output.json_lines or status != "in place":
            output.result(values, f"{file.path_str} → {os.fsdecode(target)}")

    with context.open_app() as app:
        pattern = args.pattern or app.settings.organize.pattern
        options = options_for(
            args.into,
            pattern,
            how=args.how,
            existing="number" if args.number else "refuse",
            companions=not args.no_companions,
            no_genre=args.no_genre,
        )
        try:
            job = organize(app.database, options, rule=rule, dry_run=args.dry_run)
            summary = output.follow(job, "Organizing", report)
        except PatternError as error:
            output.error(str(error))
            output.explain(pattern, error.position)
            return Status.USAGE
    done = {"move": "moved", "copy": "copied", "link": "linked"}[args.how]
    verb = f"would be {done}" if args.dry_run else done
    batch = "" if summary.batch is None else f" (batch {summary.batch})"
    output.summary(
        {
            "batch": summary.batch,
            "moved": summary.moved,
            "in_place": summary.in_place,
            "refused": summary.refused,
            "playlists": outdated.names(summary.playlists),
        },
        f"{counted(summary.moved, 'file')} {verb}, {summary.in_place:,} unchanged, "
        f"{summary.refused:,} refused{batch}",
    )
    outdated.tell(summary.playlists, output)
    return Status.SOME_FAILED if summary.refused else Status.DONE
