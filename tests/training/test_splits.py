# SPDX-License-Identifier: GPL-3.0-or-later
"""No clip, and where asked for no artist, is on two sides of a split."""

from pathlib import Path

import numpy as np
import pytest

from genreorganizer.errors import UsageError
from genreorganizer.training.datasets import gtzan
from genreorganizer.training.datasets.clips import Clips
from genreorganizer.training.splits import SPLITS, filtered, folds, grouped, random

GENRES = ("blues", "jazz", "rock")


def made(artists: int = 10, clips: int = 4, *, parts: bool = False) -> Clips:
    rows = [
        (genre, f"{genre} {artist}", ("train", "train", "valid", "test")[artist % 4])
        for genre in GENRES
        for artist in range(artists)
        for _ in range(clips)
    ]
    genres, groups, published = zip(*rows, strict=True)
    names = tuple(f"{genre}.{place:05}" for place, genre in enumerate(genres))
    return Clips(names, genres, groups, published if parts else ("",) * len(rows))


@pytest.mark.parametrize("name", sorted(SPLITS))
@pytest.mark.parametrize("seed", [0, 1])
def test_parts_are_disjoint_and_not_empty(name: str, seed: int) -> None:
    clips = made(parts=True)
    split = SPLITS[name](clips, seed)
    together = np.concatenate([split.train, split.valid, split.test])
    assert len(set(together.tolist())) == len(together)
    assert len(split.train)
    assert len(split.test)


@pytest.mark.parametrize("split", [grouped, filtered])
def test_artists_stay_on_one_side(split) -> None:
    clips = made(parts=True)
    found = split(clips, 3)
    sides = [{clips.groups[row] for row in rows} for rows in (found.train, found.test)]
    assert not sides[0] & sides[1]
    assert found.grouped


def test_random_split_is_stratified_and_repeatable() -> None:
    clips = made()
    split = random(clips, 5)
    for rows, share in ((split.train, 28), (split.valid, 4), (split.test, 8)):
        assert np.bincount(clips.targets[rows]).tolist() == [share] * 3
    assert np.array_equal(split.test, random(clips, 5).test)
    assert not np.array_equal(split.test, random(clips, 6).test)


def test_folds_cover_the_rows_once_and_keep_artists_together() -> None:
    clips = made()
    rows = np.arange(10, 110)
    seen = []
    for rest, fold in folds(clips, rows, 5, grouped=True):
        assert not set(rest.tolist()) & set(fold.tolist())
        assert set(rest.tolist()) | set(fold.tolist()) == set(rows.tolist())
        left = {clips.groups[row] for row in rest}
        assert not left & {clips.groups[row] for row in fold}
        seen += fold.tolist()
    assert sorted(seen) == rows.tolist()


def test_a_validation_part_without_some_genre_is_learned_from() -> None:
    clips = made(parts=True)
    lacking = tuple(
        "train" if part == "valid" and genre == "rock" else part
        for part, genre in zip(clips.parts, clips.genres, strict=True)
    )
    split = filtered(Clips(clips.names, clips.genres, clips.groups, lacking))
    assert not len(split.valid)
    assert len(split.train) == sum(part != "test" for part in lacking)


def test_a_data_set_without_published_parts_says_so() -> None:
    with pytest.raises(UsageError, match="random"):
        filtered(made())


@pytest.mark.shared
def test_the_stored_splits_are_disjoint_in_clips_and_artists(shared_data: Path) -> None:
    folder = shared_data / "gtzan"
    parts = {
        part: [
            line.rsplit("/", 1)[-1].removesuffix(".wav")
            for line in (folder / f"{part}_filtered.txt").read_text("utf-8").split()
        ]
        for part in ("train", "valid", "test")
    }
    assert [len(parts[part]) for part in parts] == [443, 197, 290]
    names = tuple(name for part in parts.values() for name in part)
    assert len(set(names)) == len(names)
    clips = gtzan.known(names, tuple(name.split(".")[0] for name in names), folder)
    split = filtered(clips)
    sides = [{clips.groups[row] for row in rows} for rows in (split.train, split.test)]
    assert len(split.valid) == 197
    assert sides[0] & sides[1] == set()
