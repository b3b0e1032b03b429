# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's content in files: export, backup, restore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer.cli.command import Status, add_command, add_query, rule_of
from genreorganizer.cli.output import counted

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    export = add_command(commands, "export", _export, "write everything known as CSV")
    export.add_argument("file", type=Path, metavar="FILE.csv", help="- is the standard output")
    export.add_argument(
        "--plain",
        action="store_true",
        help="for programs: no byte order mark, no apostrophe before =, +, - and @",
    )
    add_query(export)
    backup = add_command(commands, "backup", _backup, "copy the library's file")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = add_command(
        commands, "restore", _restore, "put a backup in place of the library's file"
    )
    restore.add_argument("file", type=Path, metavar="FILE")


def _export(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer import atomic
    from genreorganizer.library.context import query_context
    from genreorganizer.library.maintenance import export_csv

    to_stdout = atomic.is_stdout(args.file)
    rule = rule_of(args)
    with context.open_app() as app:
        with app.database.reading() as connection:
            queries = query_context(connection)
        job = export_csv(app.database, args.file, context=queries, rule=rule, plain=args.plain)
        number = context.output.follow(job, "Exporting")
    if not to_stdout:  # nothing but the table
        context.output.summary(
            {"file": str(args.file), "tracks": number},
            f"wrote {counted(number, 'track')} to {args.file}",
        )
    return Status.DONE


def _backup(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.maintenance import backup

    with context.open_app() as app:
        covers = backup(app.database, args.file)
    context.output.summary(
        {"file": str(args.file), "covers_lost": covers}, f"the library was copied to {args.file}"
    )
    if covers:
        context.output.text(_lost(covers))
    return Status.DONE


def _restore(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.kept_pictures import KeptPictures
    from genreorganizer.library.maintenance import restore

    target = context.library_file
    restored = restore(target, args.file)
    kept = restored.kept
    before = "" if kept is None else f"; what it held before is in {kept}"
    context.output.summary(
        {
            "file": str(args.file),
            "library": str(target),
            "kept": None if kept is None else str(kept),
            "covers_lost": restored.covers,
        },
        f"{target} holds what {args.file} held{before}",
    )
    if restored.covers:
        beside = KeptPictures.beside(args.file).folder
        context.output.text(f"{_lost(restored.covers)}; those of the backup belong into {beside}")
    return Status.DONE


def _lost(covers: int) -> str:
    """That covers cannot be undone any more in so many files; the window says the same."""
    return (
        f"Cover changes in {counted(covers, 'file')} cannot be undone: the old covers are lost "
        "or damaged"
    )
