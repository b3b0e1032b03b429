# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab reality``: all figures of a classifier, kept beside it.

The choosing of a model looks at the *valid* parts; a finished one reads the *test* parts
once, and every reading is a line in the log of readings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.metrics import Metric
from genreorganizer.classify.reality import CLEAN, Reality, read_reality, write_reality
from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.classify.trust import wilson
from genreorganizer.training import degrade, results
from genreorganizer.training.default.labels import FMA_ONLY
from genreorganizer.training.reality import measuring, probes, recordings, sound
from genreorganizer.training.release import write_card

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.classify.reality import Condition
    from genreorganizer.training.default.debian import FreeMusic
    from genreorganizer.training.reality.recordings import Spectrograms

PAPER_DAMAGES = (
    "low_pass_8k", "low_pass_4k", "white_noise_30db", "white_noise_15db", "pink_noise_15db",
    "hum", "crackle", "clipped", "slower_6", "more_bass", "codec_32k", "excerpt_5s",
)  # fmt: skip
"""For the systems of the papers: one or two of each kind."""
PAPER_AUDIO_DAMAGES = ("resampled_8k", "mp3_32k", "white_noise_15db")
"""For those whose features need audio, and long."""
_DEFAULT_ONLY = "audio, foreign recordings, the embedding: measured of the default model only"
_AUDIO_ONLY = (
    "clips of 30 s: its features need audio, which the excerpts have and the clips have not"
)
_BAND_LIMITED = "low_pass_4k"


@dataclass(frozen=True)
class Asked:
    """What to measure.

    Attributes:
        data: Folder of research data.
        work: Folder for caches.
        models: Folder of the classifiers.
        part: ``valid`` while a model is being chosen; ``test`` once when it is finished.
        again: Read the test part once more though this network's figures are there.
    """

    data: Path
    work: Path
    models: Path
    part: str = "valid"
    again: bool = False


def measure(asked: Asked, wanted: Sequence[str], say: Callable[[str], None]) -> None:
    """Measure classifiers; of the test parts the figures are kept beside each of them.

    Args:
        asked: Where things are, and which part.
        wanted: Identities; all that ship when empty.
        say: Told what happens, a line each.
    """
    registry = Registry([asked.models])
    chosen: list[OnnxClassifier] = []
    for model in wanted or registry.ids():
        (classifier,) = registry.load(model).members
        kept = read_reality(registry.folder(model), classifier.manifest.sha256)
        if kept is not None and asked.part == "test" and not asked.again:
            say(f"{model}: the test parts were read for this network; --again reads them anew")
        else:
            chosen.append(classifier)
    for classifier in chosen:
        if classifier.id == DEFAULT_MODEL:
            _keep(asked, registry, classifier, _all_of_it(asked, classifier, say), say)
    papers = [one for one in chosen if one.id != DEFAULT_MODEL]
    stored = [one for one in papers if measuring.hears_stored(one)]
    audio = [one for one in papers if one not in stored]
    if stored:
        gtzan = recordings.gtzan(asked.data, asked.part)
        found = measuring.on_spectrograms(stored, gtzan, PAPER_DAMAGES, say)
        for one in stored:
            kept = Reality(one.manifest.sha256, tuple(found[one.id]), left_out=(_DEFAULT_ONLY,))
            _keep(asked, registry, one, kept, say)
    if audio:
        files = recordings.gtzan_excerpts(asked.data, asked.part)
        found = measuring.on_files(audio, files, PAPER_AUDIO_DAMAGES, say)
        for one in audio:
            kept = Reality(one.manifest.sha256, tuple(found[one.id]), left_out=(_AUDIO_ONLY,))
            _keep(asked, registry, one, kept, say)


def _keep(
    asked: Asked,
    registry: Registry,
    classifier: OnnxClassifier,
    found: Reality,
    say: Callable[[str], None],
) -> None:
    """Write the figures of the test parts beside a classifier; log the readings."""
    if asked.part != "test":
        return
    folder = registry.folder(classifier.id)
    _log_reading(asked.models, classifier.id, found)
    write_reality(folder, found)
    write_card(folder, classifier.manifest, found)
    say(f"{classifier.id}: {len(found.conditions)} conditions kept")


def _all_of_it(asked: Asked, default: OnnxClassifier, say: Callable[[str], None]) -> Reality:
    """Everything, for the model that ships."""
    gtzan = recordings.gtzan(asked.data, asked.part)
    fma = recordings.fma(asked.data, asked.work, asked.part)
    free = recordings.free_music(asked.data, asked.work)
    ours, theirs = recordings.foreign(free)
    found: list[Condition] = []
    for one, damages in (
        (gtzan, degrade.DAMAGES),
        (fma, degrade.DAMAGES),
        (ours, ()),
        (theirs, ()),
    ):
        found += measuring.on_spectrograms([default], one, damages, say)[default.id]
    for files in (recordings.gtzan_excerpts(asked.data, asked.part), recordings.songs(asked.data)):
        found += measuring.on_files([default], files, sound.DAMAGES, say)[default.id]
    figures = [
        *_probes(default, gtzan, fma, free, say),
        *_few_shot(default, gtzan, fma, ours, say),
    ]
    return Reality(default.manifest.sha256, tuple(found), tuple(figures))


def _probes(
    default: OnnxClassifier,
    clips: Spectrograms,
    tracks: Spectrograms,
    free: FreeMusic,
    say: Callable[[str], None],
) -> list[Metric]:
    gtzan = _embeddings(default, clips.frames)
    fma = _embeddings(default, tracks.frames, tracks.repeated)
    rows = np.array([row for row in free.rows("test") if free.coarse_row[row] >= 0])
    fine, coarse = free.frames[rows], free.coarse[free.coarse_row[rows]]
    one = _embeddings(default, fine)
    other = _embeddings(default, coarse, recordings.FMA_REPEATED)
    packages = [free.packages[row] for row in rows]
    band = _embeddings(default, degrade.damaged(clips.frames, degrade.DAMAGES["low_pass_8k"]))
    found = [
        probes.probe(
            "recipe_probe", one, other, packages,
            "the same free music, made in both ways; a guess is 0.5",
        ),
        probes.probe(
            "bandwidth_probe", gtzan, band, clips.groups,
            "the same clips, with and without what is above 8 kHz; a guess is 0.5",
        ),
        probes.source_probe(
            "source_probe", gtzan, fma,
            "GTZAN and FMA, whose genres differ as well; a guess is 0.5",
        ),
    ]  # fmt: skip
    own = [one for one in default.manifest.labels if one in FMA_ONLY]
    for under, frames, repeated in (
        ("", fine, 1),
        ("fma_recipe", coarse, recordings.FMA_REPEATED),
    ):
        said = measuring.predict_stored(default, frames, repeated)
        best = [p.labels[int(np.argmax(p.probabilities))] for p in said]
        share = float(np.mean([label in own for label in best]))
        note = "free music, most of it electronic or classical"
        ends = wilson(share * len(best), len(best))
        found.append(Metric("fma_labels_share", share, *ends, len(best), note, under=under))
    for figure in found:
        say(f"{figure.name} {figure.value:.3f} [{figure.low:.3f}, {figure.high:.3f}]")
    return found


def _few_shot(
    default: OnnxClassifier,
    clips: Spectrograms,
    tracks: Spectrograms,
    foreign: Spectrograms,
    say: Callable[[str], None],
) -> list[Metric]:
    """Learning from a few, also where nothing is above 4 kHz, as in audio of 8,000 samples/s."""
    blocks = recordings.blocks(tracks)
    sets = (
        ("gtzan", "", clips, clips.groups, "no artist on both sides"),
        ("gtzan", _BAND_LIMITED, clips, clips.groups, "no artist on both sides"),
        ("fma", _BAND_LIMITED, tracks, blocks, "no neighbours on both sides"),
        ("foreign", _BAND_LIMITED, foreign, foreign.groups, "no song on both sides"),
    )
    found = []
    for data, under, source, groups, note in sets:
        frames = source.frames
        if under:
            frames = degrade.damaged(frames, degrade.DAMAGES[under])
        embeddings = _embeddings(default, frames, source.repeated)
        truth = [next(iter(one)) for one in source.truth]
        for examples in probes.FEW:
            figure = probes.few_shot(embeddings, truth, groups, examples, note, data, under)
            if figure is not None:
                say(f"{figure.name} {figure.value:.3f} [{figure.low:.3f}, {figure.high:.3f}]")
                found.append(figure)
    return found


def _embeddings(classifier: OnnxClassifier, clips: np.ndarray, repeated: int = 1) -> np.ndarray:
    said = measuring.predict_stored(classifier, clips, repeated)
    return np.array([one.embedding for one in said], np.float32)


def _log_reading(models: Path, model: str, kept: Reality) -> None:
    for recordings_name in ("gtzan", "fma", "gtzan_excerpts"):
        for one in kept.of(recordings_name):
            if one.damage == CLEAN and one.right is not None:
                results.record_test_read(
                    models / "results", model, f"reality-{recordings_name}", 0, one.right.value
                )
