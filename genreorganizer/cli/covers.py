# SPDX-License-Identifier: GPL-3.0-or-later
"""Files: put covers into tracks, take them out, save them as files."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from genreorganizer.cli.command import Status, add_command, query_text, rule_of
from genreorganizer.cli.output import counted
from genreorganizer.cli.writing import add_links, follow, settings_of
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.domain.rules import Rule
    from genreorganizer.library.cover_art import SavedCover

_BESIDE: Final = ""
"""What --export says without a folder."""
_EPILOG = "\n".join(
    (
        "Covers are JPEG, PNG, GIF or WebP pictures of at most 10 MB; they are stored as they",
        "are. Other pictures, such as back covers, stay. Examples:",
        "  genreorganizer cover 'album:thriller' --set thriller.jpg",
        "  genreorganizer cover 'artist:abba' --export Covers",
        "  genreorganizer cover 'in:jazz' --export     cover.jpg beside each album",
    )
)


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    cover = add_command(commands, "cover", _cover, "set, remove or export covers", _EPILOG)
    cover.add_argument(
        "query", nargs="+", metavar="QUERY", help="which tracks, such as: album:thriller"
    )
    what = cover.add_mutually_exclusive_group(required=True)
    what.add_argument("--set", metavar="FILE", help="make this picture the cover")
    what.add_argument("--remove", action="store_true", help="remove the cover from the tags")
    what.add_argument(
        "--export", nargs="?", const=_BESIDE, metavar="FOLDER",
        help="save the cover of each album as FOLDER/Artist - Album.jpg, or without FOLDER as "
        "cover.jpg beside it; no file is overwritten",
    )  # fmt: skip
    cover.add_argument(
        "--dry-run", action="store_true", help="only show what would be written or saved"
    )
    add_links(cover)


def _cover(args: argparse.Namespace, context: Context) -> int:
    rule = rule_of(args) if query_text(args).strip() else None
    if args.export is not None:
        return _export(args, rule, context)
    if rule is None:  # as where a script's variable is empty
        raise UsageError("cover needs a query; to change all tracks: genreorganizer cover 'id>0'")
    from genreorganizer.library import cover_art

    picture = None if args.remove else cover_art.read_picture(args.set)
    with context.open_app() as app:
        settings = settings_of(args, app.settings.write)
        job = cover_art.write(
            app.database, picture, rule=rule, settings=settings, dry_run=args.dry_run
        )
        verb = "would be written" if args.dry_run else "written"
        return follow(job, "Writing", verb, context)


def _export(args: argparse.Namespace, rule: Rule | None, context: Context) -> int:
    from genreorganizer.library import cover_art

    output = context.output

    def report(cover: SavedCover) -> None:
        path = os.fsdecode(cover.path)
        target = None if cover.target is None else os.fsdecode(cover.target)
        values = {
            "path": path,
            "target": target,
            "status": cover.status,
            "reason": None if cover.reason is None else f"{path}: {cover.reason}",
            "code": cover.code,
        }
        if cover.status == "refused":
            reason = cover.reason or ""
            output.failure(target or path, Message("refused: {reason}", reason=reason), values)
        elif output.json_lines or cover.status == "saved":
            output.result(values, f"{path} → {target}")

    folder = None if args.export == _BESIDE else Path(args.export).absolute()
    with context.open_app() as app:
        job = cover_art.save(app.database, folder, rule=rule, dry_run=args.dry_run)
        summary = output.follow(job, "Exporting", report)
    verb = "would be saved" if args.dry_run else "saved"
    output.summary(
        dataclasses.asdict(summary),
        f"{counted(summary.saved, 'cover')} {verb}, {summary.unchanged:,} already there, "
        f"{summary.refused:,} refused",
    )
    return Status.SOME_FAILED if summary.refused else Status.DONE
