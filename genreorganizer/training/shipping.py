# SPDX-License-Identifier: GPL-3.0-or-later
"""Trained systems as classifiers of the program."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.features import FeatureSpec
from genreorganizer.classify.manifest import Manifest, Metric, Windowing
from genreorganizer.errors import UsageError
from genreorganizer.training import release, runs, systems

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 4_000_000
"""Bytes of an ONNX file that ships; larger ones are rebuilt by command."""
_UNKNOWN_TO_THE_PROGRAM = frozenset({"gtzan-tagger", "gtzan-embedding"})
"""Data sets of vectors that the program cannot compute from audio."""


def candidates(lab: runs.Lab) -> list[systems.System]:
    """Systems with a finished filtered run and an export small enough."""
    return [
        system
        for system in systems.SYSTEMS.values()
        if system.dataset not in _UNKNOWN_TO_THE_PROGRAM
        and 0 < _size(runs.Run(system).folder(lab) / release.NETWORK_FILE) <= LARGEST
        and runs.Run(system).result_file(lab).is_file()
    ]


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def ship(system: systems.System, lab: runs.Lab, models: Path) -> Manifest:
    """Write a system's network and manifest where the program finds them.

    Raises:
        UsageError: The system has not run, is too large, or hears what the program cannot
            compute.
    """
    wanted = runs.Run(system)
    exported = wanted.folder(lab) / release.NETWORK_FILE
    heard = wanted.folder(lab) / runs.HEARD
    if not (heard.is_file() and exported.is_file() and wanted.result_file(lab).is_file()):
        raise UsageError(f"{system.id} has not run here; first: {wanted.command}")
    if _size(exported) > LARGEST:
        raise UsageError(f"{system.id} is larger than {LARGEST / 1e6:g} MB; it does not ship")
    if system.dataset in _UNKNOWN_TO_THE_PROGRAM:
        raise UsageError(f"{system.id} hears vectors that the program cannot compute")
    stored = json.loads(wanted.result_file(lab).read_text(encoding="utf-8"))
    with np.load(heard) as kept:
        probabilities, truth = kept["probabilities"], kept["truth"]
    labels = tuple(stored["labels"])
    length = stored["extra"]["heard_length"]
    manifest = Manifest(
        id=system.id,
        version="1",
        title=f"{system.title} ({systems.PAPERS[system.paper]})",
        labels=labels,
        features=FeatureSpec.from_json(stored["extra"]["features"]),
        windowing=Windowing(length, length),
        network=release.NETWORK_FILE,
        sha256="",
        temperature=stored["extra"]["heard_temperature"],
        threshold=release.fit_threshold(probabilities, truth),
        reliability=release.reliability(probabilities, truth, labels),
        precision=release.precision_table(probabilities, truth, labels),
        metrics=tuple(Metric(**metric) for metric in stored["metrics"]),
        training_data=(f"GTZAN, fault-filtered training part ({stored['input']})",),
        seeds=(wanted.seed,),
        parameters=stored["parameters"],
    )
    return release.write_model(models / system.id, manifest, exported.read_bytes(), None)
