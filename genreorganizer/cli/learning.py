# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning the genres of the library."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.cli.command import Status, add_command, add_query, names, positive, query_text
from genreorganizer.cli.output import counted
from genreorganizer.domain.formatting import percent

if TYPE_CHECKING:
    import argparse

    from genreorganizer.app import App
    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.cli.output import Output
    from genreorganizer.library.learning.examples import Collected, ExampleCounts
    from genreorganizer.library.learning.figures import CountedShare, Figures, GenreFigures
    from genreorganizer.library.learning.judge import Difference
    from genreorganizer.library.learning.learn import Learned
    from genreorganizer.library.learning.recipe import Recipe

_EPILOG = """\
Learns from the genres that you accepted and, unless --from says otherwise, from those in your
files' tags. A genre takes part from 8 tracks of 3 artists or albums. No track is analyzed again,
and nothing leaves your data folder. To use what was learned: genreorganizer models use my-genres
Exit status: 1 where there is not enough to learn from.
"""


def add_to(models: Commands) -> None:
    """Add the command to those of the models."""
    learn = add_command(models, "learn", _learn, "learn the genres of your library", _EPILOG)
    add_query(learn)
    learn.add_argument("--name", default="my-genres", metavar="ID", help="name of the new model")
    learn.add_argument(
        "--from",
        dest="origin",
        choices=("tags", "decisions", "both", "folders"),
        default="both",
        help="where the tracks' genres come from (default: both)",
    )
    learn.add_argument(
        "--folder-level", type=_level, default=1, metavar="N",
        help="with --from folders: the folder that names the genre, 1 is the first one below the "
        "library's folder, 0 the library's folder itself",
    )  # fmt: skip
    learn.add_argument(
        "--min-tracks", type=positive, default=8, metavar="N", help="tracks that a genre needs"
    )
    learn.add_argument(
        "--without", type=names, default=(), metavar="GENRE[,GENRE…]", help="genres to leave out"
    )
    learn.add_argument(
        "--base", default="", metavar="ID", help="the model to build on (default: the active one)"
    )
    act = learn.add_mutually_exclusive_group()
    act.add_argument("--use", action="store_true", help="use what was learned at once")
    act.add_argument(
        "--dry-run", action="store_true", help="only report what would be learned, and how well"
    )
    act.add_argument(
        "--suggest", type=positive, metavar="N",
        help="learn nothing; list N tracks whose genres would teach most",
    )  # fmt: skip
    act.add_argument(
        "--take-back", action="store_true", help="learn nothing; bring the former version back"
    )


def _learn(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.learning.recipe import Origin, Recipe

    recipe = Recipe(
        name=args.name,
        origin=Origin(args.origin),
        query=query_text(args).strip(),
        min_tracks=args.min_tracks,
        folder_level=args.folder_level,
        left_out=tuple(args.without),
        base=args.base,
    )
    with context.open_app() as app:
        if args.suggest:
            return _suggest(app, context.output, recipe, args.suggest)
        if args.take_back:
            return _take_back(app, context.output, recipe.name)
        return _teach(app, context.output, recipe, use=args.use, dry_run=args.dry_run)


def _teach(app: App, output: Output, recipe: Recipe, *, use: bool, dry_run: bool) -> int:
    from genreorganizer.library.learning.judge import compare, keep
    from genreorganizer.library.learning.learn import TooFewExamples, learn

    try:
        learned = output.follow(learn(app.database, app.registry, recipe), "Learning")
    except TooFewExamples as error:
        _print_counts(output, error.collected)
        output.error(str(error))
        return Status.SOME_FAILED
    made = learned.bundle
    difference = output.follow(compare(app.database, app.registry, made), "Comparing")
    if not dry_run:
        output.follow(keep(app.database, app.registry, made, use=use), "Judging")
    _print_learned(output, learned, difference, kept=not dry_run, used=use)
    return Status.DONE


def _print_learned(
    output: Output, learned: Learned, difference: Difference, *, kept: bool, used: bool
) -> None:
    manifest, figures = learned.bundle.manifest, learned.bundle.report.figures
    _print_counts(output, learned.collected, figures)
    values = {
        "model": manifest.id,
        "version": manifest.version,
        "base": manifest.front.model if manifest.front else None,
        "genres": [one.genre for one in figures.genres],
        "threshold": manifest.threshold,
        **{name: _values(getattr(figures, name)) for name in ("right", "base_right", "sure")},
        "sure_right": _values(figures.sure_right),
        "expected_right": round(figures.expected_right, 1),
        "gain": [figures.gain, figures.gain_low, figures.gain_high],
        "recommended": figures.recommended,
        "tracks": difference.tracks,
        "differing": difference.differing,
        "kept": kept,
        "used": used,
    }
    for line in _lines(figures, values["base"]):
        output.text(line)
    verdict = "kept" if kept else "not kept"
    output.summary(
        values,
        f"{manifest.id}, version {manifest.version}: {verdict}; "
        f"{difference.differing:,} of {difference.tracks:,} suggestions "
        f"{'differ' if used else 'would differ'}"
        + ("" if used or not kept else f"; to use it: genreorganizer models use {manifest.id}"),
    )


def _lines(figures: Figures, base: object) -> list[str]:
    """What is told of all genres together."""
    parts = [
        f"Best guess right, artists not learned from: {_share(figures.right)}",
        f"The model {base} on the same tracks:        {_share(figures.base_right)}",
        f"Suggestions (the others are not sure):       {_share(figures.sure)}"
        + (f", right: {_share(figures.sure_right)}" if figures.sure_right else ""),
    ]
    if figures.recommended:
        return [*parts, "Recommended: it is better, beyond chance."]
    return [*parts, f"Not recommended: it is not better than the model {base} beyond chance."]


def _print_counts(output: Output, collected: Collected, figures: Figures | None = None) -> None:
    """One line, or object, per genre: what there is of it, and how well it was learned."""
    from genreorganizer.library.learning.examples import MOST_GENRES

    known = {one.genre: one for one in figures.genres} if figures else {}
    output.heading(
        f"{'genre':<24} {'tracks':>7} {'artists':>7}  right when suggested  found       base found"
    )
    for counts in collected.per_genre:
        output.result(*_counts(counts, known.get(counts.genre)))
    if collected.crowded_out:
        output.text(
            f"at most {MOST_GENRES} genres are learned, those with the most tracks; left out: "
            f"{counted(collected.crowded_out, 'genre')}"
        )
    if collected.unanalyzed:
        output.text(f"not analyzed, so not learned from: {counted(collected.unanalyzed, 'track')}")


def _counts(counts: ExampleCounts, found: GenreFigures | None) -> tuple[dict[str, object], str]:
    values: dict[str, object] = {
        "genre": counts.genre,
        "tracks": counts.tracks,
        "artists": counts.artists,
        "albums": counts.albums,
        "enough": counts.enough,
        "missing_tracks": counts.missing_tracks,
        "missing_artists": counts.missing_groups,
    }
    line = f"{counts.genre:<24} {counts.tracks:>7,} {counts.artists:>7,}  "
    if found is not None:
        values |= {
            "precision": _values(found.precision),
            "recall": _values(found.recall),
            "base_recall": _values(found.base_recall),
            "taken_for": dict(found.taken_for),
        }
        cells = [_short(one) for one in (found.precision, found.recall, found.base_recall)]
        line += f"{cells[0]:<21} {cells[1]:<11} {cells[2]:<11}"
        if found.taken_for:
            others = ", ".join(f"{genre} ({count})" for genre, count in found.taken_for)
            line += f" taken for {others}"
    elif not counts.enough:
        from genreorganizer.library.learning.learn import lack

        lacking = lack(counts.genre, counts.missing_tracks, counts.missing_groups)
        line += f"not enough yet: {str(lacking).partition(': ')[2]}"
    return values, line.rstrip()


def _suggest(app: App, output: Output, recipe: Recipe, count: int) -> int:
    from genreorganizer.db.tracks import rows
    from genreorganizer.library.learning.next_tracks import questions

    with app.database.reading() as connection:
        asked = questions(connection, app.registry, recipe, count)
        found = {row.id: row for row in rows(connection, [one.track_id for one in asked])}
    for one in asked:
        row = found[one.track_id]
        path = os.fsdecode(row.path)
        output.result(
            {
                "id": row.id,
                "path": path,
                "title": row.tag.title,
                "artist": row.tag.artist,
                "suggested": row.suggested,
                "reason": str(one.reason),
            },
            f"{row.id:>7}  {path}  ({row.suggested or 'no guess'}; {one.reason})",
        )
    output.summary(
        {"tracks": len(asked)},
        f"{counted(len(asked), 'track')}; to answer: genreorganizer accept id:NUMBER --as GENRE",
    )
    return Status.DONE


def _take_back(app: App, output: Output, name: str) -> int:
    from genreorganizer.library.learning.judge import take_back

    output.follow(take_back(app.database, app.registry, name), "Judging")
    version = app.registry.manifest(name).version
    output.summary({"model": name, "version": version}, f"{name} is version {version} again")
    return Status.DONE


def _values(share: CountedShare | None) -> dict[str, float] | None:
    if share is None:
        return None
    return {"value": share.value, "low": share.low, "high": share.high, "count": share.count}


def _share(share: CountedShare) -> str:
    return (
        f"{percent(share.value)} of {share.count:,} tracks "
        f"(95% interval {percent(share.low)} to {percent(share.high)})"
    )


def _short(share: CountedShare | None) -> str:
    return "" if share is None else str(share)


def _level(text: str) -> int:
    return 0 if text == "0" else positive(text)
