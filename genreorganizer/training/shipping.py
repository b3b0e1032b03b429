# SPDX-License-Identifier: GPL-3.0-or-later
"""Trained systems as classifiers of the program."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify import trust
from genreorganizer.classify.manifest import Front, Manifest, Windowing
from genreorganizer.classify.metrics import ACCURACY, Confusion, Metric
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.errors import UsageError
from genreorganizer.training import release, runs, stored, systems

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

LARGEST = 4_000_000
"""Bytes of an ONNX file that ships; larger ones are rebuilt by command."""
MEASURED_ONLY = frozenset({"gtzan-tagger"})
"""Data sets of vectors that the program cannot compute from audio."""


def candidates(lab: runs.Lab) -> list[systems.System]:
    """Systems with a finished filtered run, an export small enough, and of some use."""
    return [
        system
        for system in systems.SYSTEMS.values()
        if system.dataset not in MEASURED_ONLY
        and 0 < _size(runs.Run(system).folder(lab) / release.NETWORK_FILE) <= LARGEST
        and _of_use(runs.Run(system).result_file(lab))
    ]


def _of_use(result_file: Path) -> bool:
    """Whether the interval of the validation accuracy lies above twice an even guess."""
    if not result_file.is_file():
        return False
    result = json.loads(result_file.read_text(encoding="utf-8"))
    metrics = map(Metric.from_json, result["metrics"])
    valid = next(one for one in metrics if (one.part, one.measure) == ("valid", ACCURACY))
    return valid.low > 2 / len(result["labels"])


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def ship(system: systems.System, lab: runs.Lab, models: Path) -> Manifest:
    """Write a system's network and manifest where the program finds them.

    Raises:
        UsageError: The system has not run, is too large, or needs what the program cannot
            compute.
    """
    wanted = runs.Run(system)
    exported = wanted.folder(lab) / release.NETWORK_FILE
    analyzed = wanted.folder(lab) / runs.ANALYZED
    if not (analyzed.is_file() and exported.is_file() and wanted.result_file(lab).is_file()):
        raise UsageError(f"{system.id} has not run here; first: {wanted.command}")
    if _size(exported) > LARGEST:
        raise UsageError(f"{system.id} is larger than {LARGEST / 1e6:g} MB; it does not ship")
    if system.dataset in MEASURED_ONLY:
        raise UsageError(f"{system.id} needs vectors that the program cannot compute")
    result = json.loads(wanted.result_file(lab).read_text(encoding="utf-8"))
    length = result["extra"]["heard_length"]
    manifest = Manifest(
        id=system.id,
        version="1",
        title=f"{system.title} ({systems.PAPERS[system.paper]})",
        labels=tuple(result["labels"]),
        features=FeatureSpec.from_json(result["extra"]["features"]),
        windowing=Windowing(length, length),
        network=release.NETWORK_FILE,
        sha256="",
        temperature=result["extra"]["heard_temperature"],
        metrics=tuple(
            metric for metric in map(Metric.from_json, result["metrics"]) if metric.part != "train"
        ),
        confusion=Confusion(
            tuple(result["labels"]),
            tuple(map(tuple, result["confusion"])),
            "the filtered test part of GTZAN",
        ),
        remarks=release.REMARKS,
        training_data=(f"GTZAN, fault-filtered training part ({result['input']})",),
        seeds=(wanted.seed,),
        parameters=result["parameters"],
    )
    network = exported.read_bytes()
    if system.dataset in systems.FILTERED_ONLY:
        manifest, scored = _behind_default(manifest, network, lab, models)
        probabilities, truth = scored.probabilities(manifest.temperature), scored.truth
    else:
        with np.load(analyzed) as kept:
            probabilities, truth = kept["probabilities"], kept["truth"]
    manifest = replace(manifest, **_judged(probabilities, truth, manifest.labels))
    manifest = release.write_model(models / system.id, manifest, network, None)
    release.write_card(models / system.id, manifest)
    return manifest


def _judged(
    probabilities: NDArray[np.float32], truth: NDArray[np.int64], labels: tuple[str, ...]
) -> dict[str, Any]:
    """What validation clips say about confidence."""
    right = probabilities.argmax(axis=1) == truth
    return {
        "threshold": release.fit_threshold(probabilities, truth),
        "reliability": trust.reliability(probabilities, right, labels),
        "precision": trust.precision_table(probabilities, right, labels),
    }


def _behind_default(
    manifest: Manifest, head: bytes, lab: runs.Lab, models: Path
) -> tuple[Manifest, release.Scored]:
    """A classifier of embeddings, with the default one in front of it.

    It gets what the default classifier gets; its temperature is fitted again on the
    validation clips, for it answers per window instead of per track.
    """
    registry = Registry([models])
    default = registry.manifest(DEFAULT_MODEL)
    manifest = replace(
        manifest,
        front=Front(default.id, default.sha256),
        features=default.features,
        windowing=default.windowing,
        training_data=(
            *manifest.training_data,
            *(f"its embedding: {line}" for line in default.training_data),
            "the embedding knew the validation clips: confidence is less sure than it looks",
        ),
    )
    clips = stored.gtzan(lab.data / "gtzan")
    rows = clips.rows("valid")
    truth = np.array([manifest.labels.index(clips.genres[row]) for row in rows])
    classifier = OnnxClassifier(manifest, head, front=registry.load(DEFAULT_MODEL).members[0])
    scored = release.score_clips(classifier, clips.frames[rows], truth)
    return replace(manifest, temperature=release.fit_temperature([scored])), scored
