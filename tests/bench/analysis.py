# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening to tracks: processor time against decoding alone, and memory."""

from __future__ import annotations

import contextlib
import os
import shutil
import statistics
import time
from typing import TYPE_CHECKING

import av
import numpy as np
import psutil
import soxr
from support.media import make_audio

from genreorganizer import paths
from genreorganizer.audio.decode import ExcerptPlan
from genreorganizer.classify.registry import Registry
from genreorganizer.library.analyze import predict_files
from genreorganizer.settings import AnalysisSettings

if TYPE_CHECKING:
    from pathlib import Path

    from bench.report import Report

_FEW, _MANY = 8, 40
_ROUNDS = 3
_MINUTES = 4
_SETTLE_S = 0.3


def measure(report: Report, folder: Path) -> None:
    """Measure 4-minute stereo MP3s with the default excerpts."""
    files = make_tracks(folder, _MANY)
    registry = Registry([paths.models_dir()])
    rate = registry.manifest(registry.ids()[0]).features.sample_rate
    settings = AnalysisSettings(jobs=1, low_priority=False)
    sample = f"{_MANY} MP3s of {_MINUTES} min, 44.1 kHz stereo, default excerpts"

    listening, decoding, worker_mb = [], [], 0.0
    for _ in range(_ROUNDS):
        few, peak_few = _listen(registry, files[:_FEW], settings)
        many, peak_many = _listen(registry, files, settings)
        # The difference leaves out what starting the workers costs once.
        listening.append((many - few) / (_MANY - _FEW))
        decoding.append(_decode(files, settings, rate) / len(files))
        worker_mb = max(worker_mb, peak_few, peak_many)
    ratios = [listened / decoded for listened, decoded in zip(listening, decoding, strict=True)]
    report.add(
        "analysis.cpu_over_plain_loop",
        statistics.median(ratios),
        "x",
        limit=1.4,
        better="lower",
        sample=f"{sample}; all processes, over decode + mean + resample in a plain loop, frame by "
        f"frame, that is none of the program's; median of {_ROUNDS}",
    )
    report.add(
        "analysis.tracks_per_core_second",
        1 / statistics.median(listening),
        "tracks/s",
        limit=15,
        better="higher",
        sample=f"{sample}; by processor time",
    )
    report.add(
        "analysis.worker_mb", worker_mb, "MB", limit=450, better="lower", sample="largest seen"
    )


def make_tracks(folder: Path, count: int) -> list[Path]:
    """Copies of one made MP3 of four minutes, 44.1 kHz stereo."""
    first = folder / "track-0.mp3"
    chance = np.random.default_rng(1)

    def music(times: np.ndarray) -> np.ndarray:
        beat = np.exp(-8 * (times % 0.5))
        chord = sum(np.sin(2 * np.pi * tone * times) for tone in (220.0, 277.2, 329.6))
        noise = chance.normal(0, 1, times.shape)
        left = 0.15 * chord + 0.2 * beat * noise
        return np.stack([left, 0.8 * left + 0.02 * noise]).astype(np.float32)

    make_audio(first, seconds=60 * _MINUTES, sample_rate=44_100, channels=2, signal=music)
    files = [folder / f"track-{number}.mp3" for number in range(count)]
    for file in files[1:]:
        shutil.copyfile(first, file)
    return files


def _listen(
    registry: Registry, files: list[Path], settings: AnalysisSettings
) -> tuple[float, float]:
    """Processor seconds of this process and its workers, and a worker's memory in MB."""
    this = psutil.Process()
    start = _processor_seconds()
    workers: list[psutil.Process] = []
    peak = 0
    for progress in predict_files(registry, files, settings=settings):
        # Looking for the workers takes this process a tenth of a track's time: once is enough.
        workers = workers or this.children(recursive=True)
        if progress.done % 8 == 0:
            with contextlib.suppress(psutil.NoSuchProcess):
                peak = max([peak, *(worker.memory_info().rss for worker in workers)])
        error = getattr(progress.item, "error", None)
        assert error is None, error
    return _processor_seconds() - start, peak / 1e6


def _processor_seconds() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _decode(files: list[Path], settings: AnalysisSettings, rate: int) -> float:
    """Processor seconds of a plain loop over the same excerpts: FFmpeg, mean, soxr.

    It is none of the program's code, so that a faster one shows. The program's own decoding takes
    two thirds of this time: over that, the ratio would be half as large again.
    """
    plan = ExcerptPlan(settings.excerpts, settings.excerpt_seconds)
    _decode_one(files[0], plan, rate)
    start = time.process_time()
    for file in files:
        _decode_one(file, plan, rate)
    return time.process_time() - start


def _decode_one(file: Path, plan: ExcerptPlan, rate: int) -> None:
    with av.open(str(file)) as container:
        stream = container.streams.audio[0]
        assert stream.duration
        assert stream.time_base
        for start_s in plan.starts(float(stream.duration * stream.time_base)):
            container.seek(int(1_000_000 * (start_s - _SETTLE_S)))
            parts, wanted = [], int((_SETTLE_S + plan.seconds) * stream.rate)
            for frame in container.decode(stream):
                parts.append(frame.to_ndarray().mean(axis=0))
                wanted -= frame.samples
                if wanted <= 0:
                    break
            kept = np.concatenate(parts)[-int(plan.seconds * stream.rate) :]
            assert soxr.resample(kept, stream.rate, rate).size
