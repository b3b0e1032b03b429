# SPDX-License-Identifier: GPL-3.0-or-later
"""Files: write accepted genres, look at the history of all changes, undo a batch."""

from __future__ import annotations

import dataclasses
import os
from collections import defaultdict
from typing import TYPE_CHECKING, get_args

from genreorganizer.cli import outdated
from genreorganizer.cli.command import (
    Status,
    add_command,
    add_query,
    positive,
    query_text,
    rule_of,
)
from genreorganizer.cli.output import counted, moment
from genreorganizer.domain.formatting import without_digest
from genreorganizer.domain.genres import in_one_line
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message
from genreorganizer.settings import WritePolicy

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.db.decision_log import DecisionStep
    from genreorganizer.db.journal import Batch, JournalEntry
    from genreorganizer.library.batches import FileResult, WriteSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.settings import WriteSettings


_KINDS = {
    "accept": "accept",
    "reject": "reject",
    "postpone": "set aside",
    "clear": "clear the decision",
    "keep_tags": "keep the tag",
    "never_ask": "never ask again",
    "ask_again": "ask again",
    "edit_genres": "edit genres",
    "tidy": "tidy genre names",
}


_DONE = defaultdict(lambda: "written", move="moved", copy="copied", link="linked")


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    write = add_command(commands, "write", _write, "write accepted genres into the files")
    add_query(write)
    write.add_argument("--dry-run", action="store_true", help="only show what would be written")
    write.add_argument(
        "--policy", choices=get_args(WritePolicy),
        help="replace the tag's genres, add to them, or fill only where there are none",
    )  # fmt: skip
    add_links(write)
    history = add_command(
        commands, "history", _history, "list what was written and moved, newest first"
    )
    history.add_argument(
        "batch", nargs="?", type=positive, metavar="BATCH", help="list the files of this batch"
    )
    history.add_argument(
        "--decisions", action="store_true",
        help="list the decisions that can be undone instead",
    )  # fmt: skip
    undo = add_command(commands, "undo", _undo, "undo a batch, the last one by default")
    undo.add_argument("batch", nargs="?", type=positive, metavar="BATCH")
    undo.add_argument(
        "--files", nargs="+", metavar="PATH",
        help="only these files of the batch, or those in these folders, by old or new path",
    )  # fmt: skip
    undo.add_argument(
        "--decisions", action="store_true",
        help="undo what was decided last instead (accept, reject, tidy …)",
    )  # fmt: skip
    add_links(undo)


def add_links(parser: argparse.ArgumentParser) -> None:
    """Add the option for files with several names."""
    parser.add_argument(
        "--split-hard-links", action="store_true",
        help="also change files with several names (hard links); the other names keep the old "
        "content",
    )  # fmt: skip


def settings_of(args: argparse.Namespace, settings: WriteSettings) -> WriteSettings:
    """The user's settings, and what this command says otherwise."""
    if args.split_hard_links:
        return dataclasses.replace(settings, break_hard_links=True)
    return settings


def _write(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.write import write

    rule = rule_of(args) if query_text(args).strip() else None
    with context.open_app() as app:
        settings = settings_of(args, app.settings.write)
        if args.policy is not None:
            settings = dataclasses.replace(settings, policy=args.policy)
        job = write(app.database, rule=rule, settings=settings, dry_run=args.dry_run)
        verb = "would be written" if args.dry_run else "written"
        return follow(job, "Writing", verb, context)


def _undo(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.folders import normalized
    from genreorganizer.library.undo import undo

    _decisions_or_batch(args)
    if args.decisions:
        if args.files is not None:
            raise UsageError("--files and --decisions cannot be combined")
        return _undo_decisions(context)
    paths = None if args.files is None else [normalized(path) for path in args.files]
    with context.open_app() as app:
        settings = settings_of(args, app.settings.write)
        job = undo(app.database, args.batch, paths=paths, settings=settings)
        return follow(job, "Undoing", "undone", context)


def _undo_decisions(context: Context) -> int:
    from genreorganizer.library import decisions

    with context.open_app() as app, app.database.writing() as connection:
        step, done = decisions.take_back_last(connection)
    why = "not undone because their files have been written since"
    left = f", {done.left:,} {why}" if done.left else ""
    context.output.summary(
        {"kind": step.kind, "tracks": len(done.tracks), "left": done.left},
        f"undone: {_KINDS[step.kind]} ({counted(len(done.tracks), 'track')}{left})",
    )
    return Status.DONE


def _decisions_or_batch(args: argparse.Namespace) -> None:
    if args.decisions and args.batch is not None:
        raise UsageError("A batch and --decisions cannot be combined")


def follow(job: Job[WriteSummary], doing: str, done: str, context: Context) -> int:
    """Print what comes of each file, and the counts at last."""
    output = context.output

    def report(file: FileResult) -> None:
        reason = None if file.reason is None else f"{file.path_str}: {file.reason}"
        values = {
            "path": file.path_str,
            "status": file.status,
            "before": list(file.before),
            "after": list(file.after),
            "reason": reason,
            "code": file.code,
        }
        if file.target is not None:
            values["target"] = os.fsdecode(file.target)
        if file.status == "refused":
            output.failure(
                file.path_str, Message("refused: {reason}", reason=file.reason or ""), values
            )
        elif output.json_lines or file.status == "written":
            output.result(values, _line(file.path_str, file.before, file.after, file.target))

    summary = output.follow(job, doing, report)
    batch = "" if summary.batch is None else f" (batch {summary.batch})"
    values: dict[str, object] = {
        "batch": summary.batch,
        "written": summary.written,
        "unchanged": summary.unchanged,
        "refused": summary.refused,
    }
    if summary.playlists:  # of undone moves only
        values["playlists"] = outdated.names(summary.playlists)
    output.summary(
        values,
        f"{counted(summary.written, 'file')} {done}, {summary.unchanged:,} unchanged, "
        f"{summary.refused:,} refused{batch}",
    )
    outdated.tell(summary.playlists, output)
    return Status.SOME_FAILED if summary.refused else Status.DONE


def _history(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import decisions, queries

    _decisions_or_batch(args)
    with context.open_app() as app, app.database.reading() as connection:
        if args.decisions:
            for step in decisions.steps(connection):
                context.output.result(_step_values(step), _step_line(step))
        elif args.batch is None:
            for chapter in queries.chapters(connection):
                context.output.result(_batch_values(chapter.batch), _batch_line(chapter.batch))
        else:
            for entry in queries.batch_entries(connection, args.batch):
                _print_entry(entry, context)
    return Status.DONE


def _step_values(step: DecisionStep) -> dict[str, object]:
    return {"kind": step.kind, "decided_at": moment(step.decided_at), "tracks": step.tracks}


def _step_line(step: DecisionStep) -> str:
    decided = (moment(step.decided_at) or "")[:16].replace("T", " ")
    return f"{decided}  {_KINDS[step.kind]}, {counted(step.tracks, 'track')}"


def _batch_values(batch: Batch) -> dict[str, object]:
    return {
        "batch": batch.id,
        "kind": _kind(batch),
        "work": batch.work,
        "undo_of": batch.undo_of,
        "policy": batch.policy or None,
        "started_at": moment(batch.started_at),
        "finished_at": moment(batch.finished_at),
        "written": batch.written,
        "unchanged": batch.unchanged,
        "refused": batch.refused,
        "undone": batch.undone,
    }


def _kind(batch: Batch) -> str:
    """What a batch is, as the command line calls it."""
    names = {"files": "organize", "fields": "edit", "covers": "cover"}
    return names.get(batch.work, batch.kind) if batch.kind == "write" else batch.kind


def _batch_line(batch: Batch) -> str:
    started = (moment(batch.started_at) or "")[:16].replace("T", " ")
    what = _kind(batch) if batch.undo_of is None else f"{batch.kind} of {batch.undo_of}"
    undone = f", {batch.undone:,} undone since" if batch.undone else ""
    done = _DONE[batch.policy] if batch.kind == "write" else "undone"
    return (
        f"{batch.id:>5}  {started}  {what:<12}  {batch.written:,} {done}, "
        f"{batch.unchanged:,} unchanged, {batch.refused:,} refused{undone}"
    )


def _print_entry(entry: JournalEntry, context: Context) -> None:
    path, target = os.fsdecode(entry.plan.path), entry.plan.target
    status = {"done": "written", "kept": "unchanged"}.get(entry.state, entry.state)
    undone = " (undone since)" if entry.undone_by is not None else ""
    reason = f" ({entry.reason})" if entry.reason else ""
    values = {
        "path": path,
        "status": status,
        "before": list(entry.plan.before),
        "after": list(entry.plan.after),
        "reason": None if entry.reason is None else f"{path}: {entry.reason}",
        "undone": entry.undone_by is not None,
    }
    if target is not None:
        values["target"] = os.fsdecode(target)
        status = "moved" if entry.state == "done" else status
    line = _line(path, entry.plan.before, entry.plan.after, target)
    context.output.result(values, f"{status:<9}  {line}{reason}{undone}")


def _line(path: str, before: tuple[str, ...], after: tuple[str, ...], target: bytes | None) -> str:
    """What became of a file: where it went, or its genres."""
    if target is not None:
        return f"{path} → {os.fsdecode(target)}"
    before, after = (tuple(map(without_digest, texts)) for texts in (before, after))
    return f"{path}: {in_one_line(before) or 'no genre'} → {in_one_line(after) or 'no genre'}"
