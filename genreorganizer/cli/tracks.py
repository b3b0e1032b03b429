# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks: list them, decide on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genreorganizer.cli.command import (
    Status,
    add_command,
    add_query,
    positive,
    query_text,
    rule_of,
    share,
)
from genreorganizer.cli.output import counted, moment
from genreorganizer.domain.formatting import confidence
from genreorganizer.domain.genres import in_one_line
from genreorganizer.domain.listing import Listing
from genreorganizer.domain.rules import FIELDS, FLAGS, to_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.rules import Rule
    from genreorganizer.domain.track import TrackRow

_FIRST_PAGE = 50
_PAGE = 1000
_WIDTHS = (10, 15, 5, 20)
_ALBUM = "*"
"""Behind the odds where other tracks of the album have a say in them."""


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    listed = add_command(
        commands, "list", _list, "list tracks with tag, suggestion and state", _query_help()
    )
    add_query(listed)
    listed.add_argument(
        "--sort", default="artist", metavar="FIELD", help="order; -FIELD turns it round"
    )
    listed.add_argument("--limit", type=positive, metavar="N", help="at most N tracks")

    accept = add_command(
        commands,
        "accept",
        _accept,
        "accept what is suggested, or set another genre",
        "Without --as, only open tracks of which the model is sure are accepted. With --unsure its "
        "guesses for others count too, unless they sound unlike anything it learned from. With "
        "--broader the genre above the suggested one is accepted, where there is one.",
    )
    add_query(accept)
    accept.add_argument(
        "--min-confidence", type=share, metavar="P", help="only from this confidence (0.8 or 80%%)"
    )
    accept.add_argument(
        "--unsure", action="store_true", help="also guesses of which the model is not sure"
    )
    accept.add_argument("--suggested", metavar="NAME", help="only where this genre is suggested")
    instead = accept.add_mutually_exclusive_group()
    instead.add_argument(
        "--as", dest="genres", action="append", metavar="NAME",
        help="set this genre instead; again for a second one",
    )  # fmt: skip
    instead.add_argument(
        "--broader", action="store_true", help="set the genre above instead (Jazz for Bebop)"
    )
    reject = add_command(commands, "reject", _reject, "decide that the suggestions are wrong")
    add_query(reject, required=True)
    rate = add_command(commands, "rate", _rate, "give tracks stars, which stay in the library")
    rate.add_argument("stars", type=int, metavar="STARS", help="from 1 to 5; 0 takes them away")
    add_query(rate, required=True)
    tidy = add_command(
        commands,
        "tidy",
        _tidy,
        "accept tags as the list of genres spells them",
        "Takes tags of undecided tracks that are spelled in another way (hip hop), or hold "
        "several genres in one text (Rock / Pop). Nothing is written into files.",
    )
    tidy.add_argument("--dry-run", action="store_true", help="only show what would be accepted")
    tidy.add_argument(
        "--placeholders", action="store_true",
        help="also empty tags that name no genre (Unknown, Other, 250)",
    )  # fmt: skip


def track_values(row: TrackRow) -> dict[str, Any]:
    """A track as scripts see it."""
    return {
        "id": row.id,
        "path": row.path_str,
        **row.tag._asdict(),
        "genres": list(row.genres),
        "suggested": row.suggested,
        "confidence": row.confidence,
        "second": row.second,
        "album_tracks": row.others,
        "accepted": list(row.accepted),
        "state": row.state.value,
        "reason": None if row.reason is None else str(row.reason),
        "tempo_bpm": row.tempo_bpm,
        "rating": row.rating,
        "plays": row.plays,
        "played": moment(row.played_at),
        **row.audio._asdict(),
    }


def track_line(row: TrackRow) -> str:
    """A track as people see it: state, suggestion, confidence, tag, path."""
    cells = (
        row.state.value,
        row.suggested or "",
        confidence(row.confidence) + (_ALBUM if row.others else ""),
        in_one_line(row.genres),
    )
    return _aligned(cells, row.path_str)


def print_tracks(database: Database, ids: Sequence[int], context: Context) -> None:
    """Print tracks as they are read, the first at once; no transaction waits for the reader."""
    from genreorganizer.db.tracks import rows

    context.output.heading(_aligned(("state", "suggested", "odds", "tag"), "path"))
    start, end, albums = 0, _FIRST_PAGE, False
    while start < len(ids):
        with database.reading() as connection:
            page = rows(connection, ids[start:end])
        for row in page:
            context.output.result(track_values(row), track_line(row))
            albums = albums or row.others > 0
        start, end = end, end + _PAGE
    if albums:
        context.output.heading(f"{_ALBUM} with what the other tracks of its album sound like")


def _list(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.db.tracks import track_ids
    from genreorganizer.library.context import query_context

    rule = rule_of(args)
    with context.open_app() as app:
        with app.database.reading() as connection:
            queries = query_context(connection)
            ids = track_ids(
                connection, rule=rule, sort=args.sort, limit=args.limit, context=queries
            )
        print_tracks(app.database, ids, context)
    return Status.DONE


def _accept(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.domain.rules import Compare, OfGenre, all_of
    from genreorganizer.errors import UsageError

    if args.broader and args.unsure:
        raise UsageError("--broader takes what the model is sure of; leave out --unsure")
    rule = rule_of(args)
    if args.suggested is not None:
        rule = all_of(rule, OfGenre("suggested", args.suggested))
    with context.open_app() as app:
        if args.genres is None and not args.broader:
            least = args.min_confidence or 0.0
            return _accept_suggestions(app, rule, least, context, unsure=args.unsure)
        if args.min_confidence is not None:
            rule = all_of(rule, Compare("confidence", ">=", args.min_confidence))
        if args.broader:
            return _accept_broader(app, rule, context)
        return _accept_as(app, rule, args.genres, context)


def _accept_suggestions(
    app: App, rule: Rule, min_confidence: float, context: Context, *, unsure: bool
) -> int:
    from genreorganizer.library import queries, review

    listing = Listing(to_text(rule))
    with app.database.writing() as connection:
        preview = queries.threshold_preview(
            connection, app.registry, listing, min_confidence, unsure=unsure
        )
        doubting = app.registry if unsure else None
        review.accept_above(connection, listing, min_confidence, doubting=doubting)
    genres = ", ".join(f"{item.genre} {item.tracks:,}" for item in preview.per_genre)
    wanted = "a guess" if unsure else "a sure suggestion"
    text = f"accepted 0 tracks; only open tracks with {wanted} are accepted without --as"
    if preview.tracks:
        text = (
            f"accepted {counted(preview.tracks, 'track')}, of which about "
            f"{preview.expected_right:,.0f} are expected to be right: {genres}"
        )
    context.output.summary(
        {
            "accepted": preview.tracks,
            "expected_right": round(preview.expected_right, 3),
            "genres": [
                {
                    "genre": item.genre,
                    "tracks": item.tracks,
                    "expected_right": round(item.expected_right, 3),
                }
                for item in preview.per_genre
            ],
        },
        text,
    )
    return Status.DONE


def _accept_broader(app: App, rule: Rule, context: Context) -> int:
    from genreorganizer.db.tracks import track_ids
    from genreorganizer.library import review
    from genreorganizer.library.context import query_context

    with app.database.writing() as connection:
        ids = track_ids(connection, rule=_readable(rule), context=query_context(connection))
        done = review.accept_broader(connection, ids)
    why = "no broader genre, not sure, or already decided"
    left = f", left out {done.left:,} ({why})" if done.left else ""
    context.output.summary(
        {"accepted": len(done.tracks), "left": done.left},
        f"accepted the broader genre for {counted(len(done.tracks), 'track')}{left}",
    )
    return Status.DONE


def _accept_as(app: App, rule: Rule, genres: list[str], context: Context) -> int:
    from genreorganizer.db.tracks import track_ids
    from genreorganizer.library import review
    from genreorganizer.library.context import query_context
    from genreorganizer.library.vocabulary import genre_names

    with app.database.writing() as connection:
        ids = track_ids(connection, rule=_readable(rule), context=query_context(connection))
        names = genre_names(connection).spelled(genres)
        review.accept(connection, ids, names)
    context.output.summary(
        {"accepted": len(ids), "expected_right": None, "as": list(names)},
        f"accepted {in_one_line(names)} for {counted(len(ids), 'track')}",
    )
    return Status.DONE


def _readable(rule: Rule) -> Rule:
    """What matches and can be read: nothing else can be written either."""
    from genreorganizer.domain.rules import Flag, all_of, negated

    return all_of(rule, negated(Flag("unreadable")))


def _reject(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.db.tracks import track_ids
    from genreorganizer.errors import UsageError
    from genreorganizer.library import review
    from genreorganizer.library.context import query_context

    if not query_text(args).strip():
        raise UsageError("reject needs a query; to reject everything: genreorganizer reject 'id>0'")
    rule = rule_of(args)
    with context.open_app() as app, app.database.writing() as connection:
        ids = track_ids(connection, rule=rule, context=query_context(connection))
        done = review.reject(connection, ids)
    left = f", left {done.left:,} as they were" if done.left else ""
    context.output.summary(
        {"rejected": len(done.tracks), "left": done.left},
        f"rejected the suggestions for {counted(len(done.tracks), 'track')}{left}",
    )
    return Status.DONE


def _rate(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.db.tracks import track_ids
    from genreorganizer.errors import UsageError
    from genreorganizer.library import ratings
    from genreorganizer.library.context import query_context

    if not query_text(args).strip():
        raise UsageError("rate needs a query; to rate everything: genreorganizer rate 3 'id>0'")
    rule = rule_of(args)
    with context.open_app() as app, app.database.writing() as connection:
        ids = track_ids(connection, rule=rule, context=query_context(connection))
        done = ratings.rate(connection, ids, args.stars)
    context.output.summary(
        {"rated": len(done.tracks), "left": done.left},
        f"rated {counted(len(done.tracks), 'track')}, {done.left:,} had these stars already",
    )
    return Status.DONE


def _tidy(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library import tidying

    output = context.output
    with (
        context.open_app() as app,
        app.database.reading() if args.dry_run else app.database.writing() as connection,
    ):
        untidy = tidying.untidy(connection)
        found = [item for item in untidy if item.meant or args.placeholders]
        for item in found:
            told = {"genres": list(item.genres), "meant": list(item.meant), "tracks": item.tracks}
            several = ", stored inconsistently" if item.conflicting else ""
            output.result(
                told | {"conflicting": item.conflicting},
                f"{_shown(item.genres)}{several} → {_shown(item.meant) or 'no genre'}: "
                f"{counted(item.tracks, 'track')}",
            )
        if not args.dry_run:
            tidying.tidy(connection, [item.genres for item in found])
    tracks = sum(item.tracks for item in found)
    done = "would be accepted" if args.dry_run else "accepted"
    output.summary({"accepted": tracks}, f"{counted(tracks, 'track')} {done} with tidy genres")
    return Status.DONE


def _shown(genres: Sequence[str]) -> str:
    """Genres in one line, in quotes where blanks around them would not be seen."""
    return in_one_line(f'"{name}"' if name != name.strip() else name for name in genres)


def _aligned(cells: tuple[str, ...], last: str) -> str:
    padded = (
        cell[: width - 1] + "…" if len(cell) > width else cell.ljust(width)
        for cell, width in zip(cells, _WIDTHS, strict=True)
    )
    return "  ".join([*padded, last])


def _query_help() -> str:
    fields = "\n".join(f"  {field.example:<24} {field.help}" for field in FIELDS)
    flags = "\n".join(f"  {'is:' + name:<24} {text}" for name, text in FLAGS.items())
    return f"""\
A query:
  word, "some words"       title, artist, album or path holds it
{fields}
{flags}
  genre:""                 nothing there, of any field
  p(jazz)>=0.6             the model's probability of a genre
Join with AND (or a blank), OR, NOT, parentheses. Text: ":" holds, "=" is. Numbers, lengths and
dates: = != < <= > >= and 1970..1979. A query that begins with - needs -- before it.
"""
