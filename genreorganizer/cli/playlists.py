# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists: create, list, show, delete, export, import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer.cli.command import (
    Status,
    add_command,
    add_noun,
    add_query,
    positive,
    query_text,
)
from genreorganizer.cli.output import counted
from genreorganizer.cli.tracks import print_tracks
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message
from genreorganizer.playlists import FORMATS, suffixes

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.library.batches import FileResult


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    playlist = add_noun(commands, "playlist", "playlists, of tracks or by rule")
    create = add_command(playlist, "create", _create, "make a playlist of the tracks that match")
    create.add_argument("name", metavar="NAME")
    add_query(create)
    create.add_argument("--smart", action="store_true", help="keep the rule, not the tracks")
    create.add_argument("--sort", default="artist", metavar="FIELD", help="order of the tracks")
    create.add_argument("--limit", type=positive, metavar="N", help="at most N tracks")
    add_command(playlist, "list", _list, "list the playlists")
    show = add_command(playlist, "show", _show, "list the tracks of a playlist")
    delete = add_command(playlist, "delete", _delete, "remove a playlist; its tracks stay")
    formats = " or ".join(known.name for known in FORMATS)
    export = add_command(playlist, "export", _export, f"write a playlist file: {formats}")
    copy = add_command(
        playlist, "copy", _copy, "copy its files to a stick or phone, with an M3U8 file beside them"
    )
    for parser in (show, delete, copy):
        parser.add_argument("name", metavar="NAME")
    export.add_argument("name", metavar="NAME", nargs="?")
    export.add_argument(
        "file", type=Path, metavar="FILE", nargs="?", help=f"ends with {' or '.join(suffixes())}"
    )
    export.add_argument(
        "--again", action="store_true",
        help="instead: export the files again that are out of date, as after organizing",
    )  # fmt: skip
    export.add_argument(
        "--absolute", action="store_true", help="list absolute paths, not relative ones"
    )
    copy.add_argument("folder", type=Path, metavar="FOLDER", help="where its folder is made")
    copy.add_argument(
        "--numbered", action="store_true", help="begin the names with the position in the playlist"
    )
    imported = add_command(
        playlist, "import", _import, f"make a playlist of a file that any player wrote: {formats}"
    )
    imported.add_argument("file", type=Path, metavar="FILE")
    imported.add_argument(
        "--name", metavar="NAME", help="its name (default: the one in the file, or else the file's)"
    )


def _create(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import playlists
    from genreorganizer.library.context import query_context

    with context.open_app() as app, app.database.writing() as connection:
        playlists.create(
            connection,
            args.name,
            query_text(args),
            smart=args.smart,
            sort=args.sort,
            max_tracks=args.limit,
        )
        made = playlists.find(connection, args.name)
        number = len(playlists.track_ids(connection, made.id, query_context(connection)))
    context.output.summary(
        {"name": made.name, "query": made.query, "tracks": number},
        f"made the playlist {made.name} with {counted(number, 'track')}",
    )
    return Status.DONE


def _list(_args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import playlists
    from genreorganizer.library.context import query_context

    with context.open_app() as app, app.database.reading() as connection:
        for item in playlists.list_playlists(connection, query_context(connection)):
            number = "?" if item.count is None else f"{item.count:,}"
            rule = "" if item.query is None else f"  ({item.query or 'everything'})"
            context.output.result(
                {
                    "name": item.name,
                    "smart": item.query is not None,
                    "query": item.query,
                    "tracks": item.count,
                },
                f"{number:>9}  {item.name}{rule}",
            )
    return Status.DONE


def _show(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import playlists
    from genreorganizer.library.context import query_context

    with context.open_app() as app:
        with app.database.reading() as connection:
            found = playlists.find(connection, args.name)
            ids = playlists.track_ids(connection, found.id, query_context(connection))
        print_tracks(app.database, ids, context)
    return Status.DONE


def _delete(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import playlists

    with context.open_app() as app, app.database.writing() as connection:
        found = playlists.find(connection, args.name)
        playlists.delete(connection, found.id)
    context.output.summary(
        {"deleted": found.name}, f"removed the playlist {found.name}; its tracks stay"
    )
    return Status.DONE


def _export(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import playlist_files

    output = context.output
    if args.again:
        return _export_again(args, context)
    if args.file is None:
        raise UsageError("Name a playlist and the file to write, or give --again")
    with context.open_app() as app:
        summary = playlist_files.export(app.database, args.name, args.file, absolute=args.absolute)
    for item in summary.skipped:
        output.failure(item.text, item.reason)
    output.summary(
        {
            "file": str(args.file),
            "written": summary.written,
            "skipped": len(summary.skipped),
        },
        f"wrote {counted(summary.written, 'track')} to {args.file}",
    )
    return Status.SOME_FAILED if summary.skipped else Status.DONE


def _export_again(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.exported_playlists import export_again

    output = context.output
    if args.name is not None or args.absolute:
        raise UsageError("--again takes no playlist or file, and keeps each file's kind of paths")
    with context.open_app() as app:
        summary = output.follow(export_again(app.database), "Exporting")
    for problem in summary.problems:
        output.error(problem)
    for done in summary.exported:
        output.result(
            {"file": str(done.file), "written": done.written, "skipped": len(done.skipped)},
            f"wrote {counted(done.written, 'track')} to {done.file}",
        )
    output.summary(
        {"exported": len(summary.exported), "failed": len(summary.problems)},
        f"exported {counted(len(summary.exported), 'playlist')} again",
    )
    return Status.SOME_FAILED if summary.problems else Status.DONE


def _copy(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import playlists
    from genreorganizer.library.folders import normalized
    from genreorganizer.library.playlist_copy import copy_files

    output = context.output

    def report(file: FileResult) -> None:
        if file.status == "refused":
            output.failure(file.path_str, Message("refused: {reason}", reason=file.reason or ""))

    with context.open_app() as app:
        with app.database.reading() as connection:
            found = playlists.find(connection, args.name)
        job = copy_files(app.database, found.id, normalized(args.folder), numbered=args.numbered)
        summary = output.follow(job, "Copying", report)
    output.summary(
        {
            "batch": summary.batch,
            "file": str(summary.playlist),
            "copied": summary.written,
            "there": summary.there,
            "refused": summary.refused,
        },
        f"{counted(summary.written, 'file')} copied, {summary.there:,} already there, "
        f"{summary.refused:,} refused; wrote {summary.playlist}",
    )
    return Status.SOME_FAILED if summary.refused else Status.DONE


def _import(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import playlist_files

    output = context.output
    with context.open_app() as app:
        summary = playlist_files.import_file(app.database, args.file, args.name)
    for item in summary.skipped:
        output.failure(
            f"{args.file}:{item.line}: {item.text}",
            item.reason,
            {"path": item.text, "line": item.line, "error": str(item.reason)},
        )
    output.summary(
        {"name": summary.name, "tracks": summary.found, "skipped": len(summary.skipped)},
        f"no track of {args.file} is in the library; no playlist was made"
        if summary.name is None
        else f"made the playlist {summary.name} with {counted(summary.found, 'track')}",
    )
    complete = summary.name is not None and not summary.skipped
    return Status.DONE if complete else Status.SOME_FAILED
