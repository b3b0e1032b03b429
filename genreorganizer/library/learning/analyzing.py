# SPDX-License-Identifier: GPL-3.0-or-later
"""Analyzing with what was learned: stored embeddings are judged, only the rest is analyzed.

Where the model below changed its version, its embeddings are made again and the genres are
learned again from them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.errors import EnvironmentFailure, ModelUnusable
from genreorganizer.library import models
from genreorganizer.library.analyze import analyze as analyze_tracks
from genreorganizer.library.learning import base as bases
from genreorganizer.library.learning import bundle
from genreorganizer.library.learning.judge import judge, keep
from genreorganizer.library.learning.learn import learn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.rules import Rule
    from genreorganizer.library.analyze import AnalyzeSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.settings import AnalysisSettings
    from genreorganizer.workers.pool import Pool


def analyze(
    database: Database,
    registry: Registry,
    *,
    settings: AnalysisSettings,
    track_ids: Iterable[int] | None = None,
    rule: Rule | None = None,
    again: bool = False,
    model_ids: Sequence[str] | None = None,
    pool: Pool | None = None,
    cluster: Pool | None = None,
) -> Job[AnalyzeSummary]:
    """`library.analyze.analyze` with any model, also one that was learned from the library.

    Args:
        database: The library.
        registry: The installed classifiers.
        settings: As there.
        track_ids: As there.
        rule: As there.
        again: As there.
        model_ids: As there.
        pool: Runs the work; processes by the settings when not given.
        cluster: Listens to the files in its place; what is learned is fitted and judged here.

    Raises:
        EnvironmentFailure: As there; also where genres are to be learned again, and only a part
            of the library is to be analyzed.
        TooFewExamples: Genres were to be learned again, and there is too little to learn from.
    """
    with database.reading() as connection:
        names = tuple(model_ids or models.active_ids(connection, registry))
    learned = _learned(registry, names)
    if learned is not None and outdated(registry, learned):
        if track_ids is not None or rule is not None:
            raise EnvironmentFailure(
                "{name} was learned on another version of the model {model}; analyze the whole "
                "library to learn it again",
                name=learned.id,
                model=learned.front.model if learned.front else "",
            )
        return (yield from _renewed(database, registry, learned, settings, pool, cluster))
    if learned is not None and not again:
        yield from judge(database, registry, learned.id, pool=pool)
    return (
        yield from analyze_tracks(
            database, registry, settings=settings, track_ids=track_ids, rule=rule, again=again,
            model_ids=model_ids, pool=cluster or pool,
        )
    )  # fmt: skip


def outdated(registry: Registry, learned: Manifest) -> bool:
    """Whether a classifier was learned on another version of the model below it."""
    if learned.front is None:
        return False
    try:
        return bases.front(registry.manifest(learned.front.model)) != learned.front
    except ModelUnusable:
        return True


def _learned(registry: Registry, names: Sequence[str]) -> Manifest | None:
    """The classifier, if it is one that was learned from the library, and alone."""
    if len(names) != 1:
        return None
    manifest = registry.manifest(names[0])
    return manifest if manifest.front is not None and manifest.front.of_track else None


def _renewed(
    database: Database,
    registry: Registry,
    learned: Manifest,
    settings: AnalysisSettings,
    pool: Pool | None,
    cluster: Pool | None,
) -> Job[AnalyzeSummary]:
    """Analyze the library with the new version of the model below, and learn again."""
    below = learned.front.model if learned.front else ""
    summary = yield from analyze_tracks(
        database, registry, settings=settings, model_ids=(below,), pool=cluster or pool
    )
    report = bundle.report(bundle.target(registry, learned.id))
    if report is not None:
        made = yield from learn(database, registry, replace(report.recipe, base=below), pool=pool)
        yield from keep(database, registry, made.bundle, pool=pool)
    return summary
