# SPDX-License-Identifier: GPL-3.0-or-later
"""A miniature of the research data in its own file formats, made of patterns per genre."""

from __future__ import annotations

import io
import lzma
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.training.default.labels import AUDIOSET_LABELS, FMA_LABELS
from genreorganizer.training.stored import GTZAN_LABELS as GTZAN

if TYPE_CHECKING:
    from pathlib import Path

FMA = tuple(sorted((*FMA_LABELS, "Instrumental")))
_PARTS = ("train", "train", "valid", "test")


def _pattern(kind: int, frames: int, levels: int, generator: np.random.Generator) -> np.ndarray:
    """A band of energy whose place tells the genre, in noise."""
    clip = generator.integers(0, levels // 4, (frames, 128))
    clip[:, 7 * kind : 7 * kind + 10] += levels // 2
    return clip.astype(np.uint8)


def _store(path: Path, array: np.ndarray) -> None:
    buffer = io.BytesIO()
    np.save(buffer, array)
    path.write_bytes(lzma.compress(buffer.getvalue(), preset=0))


def make_arrays(folder: Path, per_genre: int = 4, tracks: int = 150) -> Path:
    """Writes ``gtzan``, ``fma_small``, ``debian_music`` and ``audioset`` as the lab reads them."""
    generator = np.random.default_rng(0)
    gtzan, fma = folder / "gtzan", folder / "fma_small"
    (gtzan / "musicnn").mkdir(parents=True)
    fma.mkdir()

    names = [(f"{genre}.{place:05d}", genre) for genre in GTZAN for place in range(per_genre)]
    clips = [_pattern(GTZAN.index(genre), 387, 256, generator) for _, genre in names]
    _store(gtzan / "logmel_u8.npy.xz", np.stack(clips))
    rows = "".join(f"{row},{name},{genre}\n" for row, (name, genre) in enumerate(names))
    (gtzan / "clips.csv").write_text("row,clip,genre\n" + rows)
    part_of = {name: _PARTS[row % len(_PARTS)] for row, (name, _) in enumerate(names)}
    for part in sorted(set(_PARTS)):
        lines = [f"{g}/{n}.wav\n" for n, g in names if part_of[n] == part]
        (gtzan / f"{part}_filtered.txt").write_text("".join(lines))
    taught = [(n, g) for n, g in names if part_of[n] == "train"]
    ids = [f"{genre}/{name}.au" for name, genre in taught for _ in range(2)]
    np.savez(
        gtzan / "musicnn" / "train_filtered.npz",
        X=generator.uniform(0.01, 0.9, (len(ids), 50)).astype(np.float32),
        Y=np.array([GTZAN.index(genre) for _, genre in taught for _ in range(2)]),
        IDS=np.array(ids),
    )

    genres = [FMA[track % len(FMA)] for track in range(tracks)]
    arrays = [_pattern(8 + FMA.index(genre), 128, 64, generator) for genre in genres]
    _store(fma / "logmel_u6.npy.xz", np.stack(arrays))
    rows = "".join(f"{row},{row:06d},{genre}\n" for row, genre in enumerate(genres))
    (fma / "clips.csv").write_text("row,track_id,genre\n" + rows)
    np.savez(fma / "vggish.npz", embedding=generator.uniform(0, 255, (tracks, 128)).astype("f2"))

    artists = "".join(f"{name}.wav ::: artist {row // 2}\n" for row, (name, _) in enumerate(names))
    (gtzan / "artists.txt").write_text(artists)
    (gtzan / "exact_duplicates.txt").write_text("")
    (gtzan / "teachers").mkdir()
    excerpts = [name for name, _ in names[::2]]
    answers: dict[str, Any] = _taught(len(excerpts), generator)
    np.savez(gtzan / "teachers" / "excerpts.npz", clip=excerpts, **answers)
    _make_labels(folder / "audioset")
    _make_free_music(folder / "debian_music", generator)
    return folder


def _taught(count: int, generator: np.random.Generator) -> dict[str, np.ndarray]:
    """Teachers' outputs of so many clips."""
    return {
        "audioset_logits": generator.normal(-8, 2, (count, 527)).astype("f2"),
        "audioset_embedding": generator.normal(0, 1, (count, 384)).astype("f2"),
        "tags": generator.uniform(0.01, 0.9, (count, 50)).astype("f2"),
        "tagger_embedding": generator.normal(0, 1, (count, 200)).astype("f2"),
    }


def _make_labels(folder: Path) -> None:
    folder.mkdir()
    musical = [name for names in AUDIOSET_LABELS.values() for name in names]
    musical += ["Soul music", "Funk", "Ambient music", "Soundtrack music"]
    rows = [f'{place},"{name}",Music genre' for place, name in enumerate(musical)]
    rows += [f"{place},Sound {place}," for place in range(len(musical), 527)]
    (folder / "labels.csv").write_text("index,name,group\n" + "\n".join(rows) + "\n")
    generator = np.random.default_rng(1)
    segments = [f"{row},x,bal_train,1,{row % len(musical)} 500\n" for row in range(60)]
    (folder / "segments.csv").write_text("row,youtube_id,part,music,labels\n" + "".join(segments))
    np.savez(folder / "vggish.npz", mean=generator.integers(0, 256, (60, 128)).astype(np.uint8))


def _make_free_music(folder: Path, generator: np.random.Generator, count: int = 24) -> None:
    folder.mkdir()
    packages = ("one-data", "two-data", "hedgewars-data", "noiz2sa-data")
    rows = "".join(
        f"{row},{packages[row % 4]},usr/{row}.ogg,5.0,{48_000 if row % 3 else 44_100}\n"
        for row in range(count)
    )
    (folder / "segments.csv").write_text("row,package,file,start_s,native_hz\n" + rows)
    fine = [_pattern(row % 14, 387, 64, generator) for row in range(count)]
    _store(folder / "logmel_u6.npy.xz", np.stack(fine))
    paired = np.arange(0, count, 2)
    np.save(folder / "fma_recipe_rows.npy", paired)
    coarse = [_pattern(int(row) % 14, 128, 64, generator) for row in paired]
    _store(folder / "fma_recipe_u6.npy.xz", np.stack(coarse))
    taught: dict[str, Any] = _taught(count, generator)
    np.savez(folder / "teachers.npz", **taught)
