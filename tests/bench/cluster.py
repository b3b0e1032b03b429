# SPDX-License-Identifier: GPL-3.0-or-later
"""A Dask cluster of two workers against two worker processes; what a million tracks cost it."""

from __future__ import annotations

import itertools
import statistics
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
from support.dask_cluster import Alike, DaskCluster, dask_cluster
from support.pool_functions import behave

from bench.analysis import make_tracks
from genreorganizer import paths
from genreorganizer.classify.registry import Registry
from genreorganizer.library.analyze import predict_files
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.analysis import analysis_pool, cluster_pool
from genreorganizer.workers.cluster import ClusterPool
from genreorganizer.workers.pool import Each

if TYPE_CHECKING:
    from pathlib import Path

    from bench.report import Report
    from genreorganizer.workers.pool import Pool

_TRACKS = 60
_ROUNDS = 3
_QUEUED = 1_000_000
_WARM, _MEASURED = 24_000, 9_000
"""What Dask remembers of the last tasks has then reached its size."""
_STARTED = 8
"""Results until both pools are at work."""


def measure(report: Report, folder: Path) -> None:
    """Measure 4-minute stereo MP3s with the default excerpts, and items that take no time."""
    try:
        import distributed  # noqa: F401
    except ImportError:
        report.missing("cluster", "needs the extra [cluster]")
        return
    files = make_tracks(folder, _TRACKS)
    registry = Registry([paths.models_dir()])
    settings = AnalysisSettings(jobs=2, low_priority=False)
    with dask_cluster(folder / "cluster", "one", "two") as cluster:
        pools = analysis_pool(settings), cluster_pool(cluster.address, [], settings)
        ratios = []
        for _ in range(_ROUNDS):
            processes, remote = (_rate(registry, files, settings, pool) for pool in pools)
            ratios.append(remote / processes)
        report.add(
            "cluster.rate_ratio",
            statistics.median(ratios),
            "x",
            limit=0.85,
            better="higher",
            sample=f"{_TRACKS} MP3s; two Dask workers over two processes; median of {_ROUNDS}",
        )
        _simulate(report, cluster)


def _rate(registry: Registry, files: list[Path], settings: AnalysisSettings, pool: Pool) -> float:
    """Tracks per second, once the workers have begun."""
    job = predict_files(registry, files, settings=settings, pool=pool)
    began = 0.0
    for progress in job:
        if progress.done >= _STARTED and not began:
            began, first = time.monotonic(), progress.done
    return (len(files) - first) / (time.monotonic() - began)


def _simulate(report: Report, cluster: DaskCluster) -> None:
    """A million queued items: the cost of each, and what stays in memory."""
    pool = replace(ClusterPool(cluster.address, Alike()), ahead=50)
    run = pool.run(Each(behave), range(_QUEUED))
    results = (result for result in run if result is not None)
    this, scheduler = psutil.Process(), psutil.Process(cluster.scheduler.pid)
    for _ in itertools.islice(results, _WARM):
        pass
    processes = this, scheduler
    memory = [process.memory_info().rss for process in processes]
    used = [_processor_s(process) for process in processes]
    for _ in itertools.islice(results, _MEASURED):
        pass
    grown = [
        process.memory_info().rss - before
        for process, before in zip(processes, memory, strict=True)
    ]
    mine, schedulers = (
        1000 * (_processor_s(process) - before) / _MEASURED
        for process, before in zip(processes, used, strict=True)
    )
    run.close()
    sample = f"{_MEASURED:,} of {_QUEUED:,} queued items that take no time"
    for name, spent, whose in (
        ("cluster.parent_ms", mine, "this process, which writes nothing here"),
        ("cluster.scheduler_ms", schedulers, "the scheduler"),
    ):
        report.add(
            name, spent, "ms/track", limit=5, better="lower",
            sample=f"{sample}; processor time of {whose}",
        )  # fmt: skip
    report.add(
        "cluster.memory_growth", max(grown) / 1e6, "MB", limit=10, better="lower",
        sample=f"{sample}, after {_WARM:,}; this process and the scheduler, the larger growth",
    )  # fmt: skip


def _processor_s(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
