# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders: scan them, list, remove and relocate them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.cli.command import Status, add_command, add_noun, positive
from genreorganizer.cli.output import moment

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context

_COUNTS = ("added", "changed", "moved", "unchanged", "missing", "unreadable")


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    scan = add_command(
        commands, "scan", _scan, "add or refresh folders; without a path, refresh all of them"
    )
    scan.add_argument("paths", nargs="*", metavar="PATH", help="a folder with music")
    scan.add_argument(
        "--all",
        dest="again",
        action="store_true",
        help="read also files whose size and time are as before",
    )
    scan.add_argument("--jobs", type=positive, metavar="N", help="worker processes")

    folders = add_noun(commands, "folders", "the library's folders")
    add_command(folders, "list", _list_folders, "list the folders")
    remove = add_command(
        folders, "remove", _remove_folder, "take a folder out of the library; no file is touched"
    )
    remove.add_argument("path", metavar="PATH")
    relocate = add_command(
        folders, "relocate", _relocate_folder, "say that a folder of the library is elsewhere now"
    )
    relocate.add_argument("old", metavar="OLD")
    relocate.add_argument("new", metavar="NEW")


def _scan(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.scan import scan

    output = context.output
    jobs = {} if args.jobs is None else {"jobs": args.jobs}
    with context.open_app(create=True) as app:
        summary = output.follow(
            scan(app.database, args.paths or None, again=args.again, **jobs), "Scanning"
        )
    for problem in (*summary.unavailable, *summary.problems):
        output.failure(os.fsdecode(problem.path), problem.reason)
    counts = {name: getattr(summary, name) for name in _COUNTS}
    output.summary(
        {**counts, "elapsed_s": round(summary.elapsed_s, 3)},
        f"{', '.join(f'{name} {number:,}' for name, number in counts.items())}"
        f" ({summary.elapsed_s:.1f} s)",
    )
    return Status.SOME_FAILED if summary.unreadable or summary.unavailable else Status.DONE


def _list_folders(_args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.folders import list_folders

    with context.open_app() as app, app.database.reading() as connection:
        for folder in list_folders(connection):
            state = "" if folder.available else "  (not available)"
            context.output.result(
                {
                    "path": folder.path_str,
                    "tracks": folder.tracks,
                    "available": folder.available,
                    "scanned_at": moment(folder.scanned_at),
                },
                f"{folder.tracks:>9,}  {folder.path_str}{state}",
            )
    return Status.DONE


def _remove_folder(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.folders import remove_folder

    with context.open_app() as app, app.database.writing() as connection:
        remove_folder(connection, args.path)
    context.output.summary(
        {"removed": args.path}, f"removed {args.path}; decisions and history are kept"
    )
    return Status.DONE


def _relocate_folder(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.folders import relocate

    with context.open_app() as app, app.database.writing() as connection:
        relocate(connection, args.old, args.new)
    context.output.summary({"old": args.old, "new": args.new}, f"{args.old} is {args.new} now")
    return Status.DONE
