# SPDX-License-Identifier: GPL-3.0-or-later
"""Analysis: of the library, and of files outside of it."""

from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING

from genreorganizer.cli.command import (
    Status,
    add_command,
    add_query,
    names,
    positive,
    query_text,
    rule_of,
)
from genreorganizer.cli.output import counted
from genreorganizer.domain.formatting import confidence
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context
    from genreorganizer.cli.output import Output
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.library.analyze import AnalyzedFile
    from genreorganizer.settings import AnalysisSettings
    from genreorganizer.workers.cluster import ClusterPool

_SHOWN = 5


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    analyze = add_command(
        commands,
        "analyze",
        _analyze,
        "analyze tracks that have not been analyzed yet; goes on where it was stopped",
    )
    add_query(analyze)
    analyze.add_argument(
        "--cluster", metavar="ADDRESS", help="analyze on the Dask cluster of this scheduler"
    )
    analyze.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="HERE=THERE",
        help="where a folder is on the cluster's computers; may be given several times",
    )
    predict = add_command(
        commands, "predict", _predict, "print the genres of files; needs no library"
    )
    predict.add_argument("files", nargs="+", metavar="FILE")
    predict.add_argument(
        "--top", type=positive, metavar="K", help="print the K most probable genres"
    )
    for parser in (analyze, predict):
        parser.add_argument(
            "--model", type=names, metavar="ID", help="another model; several as ID,ID"
        )
        parser.add_argument("--jobs", type=positive, metavar="N", help="worker processes")
        parser.add_argument(
            "--whole-track", action="store_true", help="analyze all of a track, not excerpts"
        )


def _analyze(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.learning.analyzing import analyze

    output = context.output

    def report(file: AnalyzedFile) -> None:
        if file.error is not None:
            output.failure(os.fsdecode(file.path), file.error)

    rule = rule_of(args) if query_text(args).strip() else None
    with context.open_app() as app:
        settings = _settings(app.settings.analysis, args)
        job = analyze(
            app.database,
            app.registry,
            settings=settings,
            rule=rule,
            model_ids=args.model,
            cluster=_cluster(settings, args),
        )
        summary = output.follow(job, "Analyzing", report)
    output.summary(
        {
            "done": summary.done,
            "skipped": summary.skipped,
            "failed": summary.failed,
            "elapsed_s": round(summary.elapsed_s, 3),
        },
        f"analyzed {counted(summary.done, 'track')}, skipped {summary.skipped:,}, "
        f"failed {summary.failed:,} ({summary.elapsed_s:.1f} s)",
    )
    return Status.SOME_FAILED if summary.failed else Status.DONE


def _predict(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer import paths, settings
    from genreorganizer.app import installed_models
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.library.analyze import predict_files

    vocabulary = Vocabulary()

    def report(file: AnalyzedFile) -> None:
        path = os.fsdecode(file.path)
        if file.prediction is None:
            context.output.failure(path, file.error or Message("cannot be analyzed"))
        else:
            print_prediction(context.output, path, file.prediction, vocabulary, args.top)

    job = predict_files(
        installed_models(context.database_path),
        args.files,
        settings=_settings(settings.load(paths.settings_file()).analysis, args),
        model_ids=args.model,
    )
    summary = context.output.follow(job, "Analyzing", report)
    return Status.SOME_FAILED if summary.failed else Status.DONE


def print_prediction(
    output: Output,
    path: str,
    prediction: TrackPrediction,
    vocabulary: Vocabulary,
    top: int | None,
) -> None:
    """Print the prediction of a file.

    Args:
        output: Where to.
        path: The file.
        prediction: The answer.
        vocabulary: What the labels are called.
        top: How many genres; None is all for scripts, and the first five for people.
    """
    from genreorganizer.library.outcomes import genre_probabilities

    probabilities = dict(zip(prediction.labels, prediction.probabilities, strict=True))
    genres = sorted(
        genre_probabilities(probabilities, vocabulary).items(), key=lambda pair: (-pair[1], pair[0])
    )
    shown = ", ".join(f"{genre} {confidence(p, 1)}" for genre, p in genres[: top or _SHOWN])
    if genres and len(prediction.timeline) == 1:
        shown += " (from one excerpt only)"
    output.result(
        {
            "path": path,
            "model": prediction.model_id,
            "genres": [{"genre": genre, "probability": round(p, 6)} for genre, p in genres[:top]],
            "tags": {tag: round(p, 6) for tag, p in prediction.tags},
            "windows": len(prediction.timeline),
            "duration_s": prediction.duration_s,
            "outcome": prediction.outcome.value,
        },
        f"{path}: {_OUTCOMES.get(prediction.outcome.value, '')}{shown}",
    )


_OUTCOMES = {"unsure": "not sure: ", "no_music": "no music"}


def _settings(settings: AnalysisSettings, args: argparse.Namespace) -> AnalysisSettings:
    """The user's settings, and what this command says otherwise."""
    return dataclasses.replace(
        settings,
        jobs=args.jobs or settings.jobs,
        whole_track=args.whole_track or settings.whole_track,
    )


def _cluster(settings: AnalysisSettings, args: argparse.Namespace) -> ClusterPool | None:
    """The cluster that was asked for.

    Raises:
        UsageError: The options do not go together.
    """
    if args.cluster is None:
        if args.map:
            raise UsageError("--map says where files are on a cluster; give --cluster, too")
        return None
    if args.jobs:
        raise UsageError("--jobs is for this computer; a cluster has the workers you started")
    from genreorganizer.workers.analysis import cluster_pool
    from genreorganizer.workers.pathmaps import PathMap

    return cluster_pool(args.cluster, [PathMap.parse(text) for text in args.map], settings)
