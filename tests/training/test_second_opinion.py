# SPDX-License-Identifier: GPL-3.0-or-later
"""The head on a tagger's tags: what it learns from, and that it tells genres by them."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.quiet import quiet

pytest.importorskip("sklearn")

from genreorganizer import paths
from genreorganizer.classify.musicnn import TAGS
from genreorganizer.training import second_opinion
from genreorganizer.training.second_opinion import LABELS, Examples

if TYPE_CHECKING:
    from pathlib import Path


def made_examples(seed: int = 0) -> Examples:
    """Ten clips of each genre by five artists; a tag of its own tells each genre."""
    generator = np.random.default_rng(seed)
    odds, truth, groups = [], [], []
    for label in range(len(LABELS)):
        for clip in range(10):
            windows = generator.normal(-3, 1, (4, len(TAGS)))
            windows[:, label] += 5
            odds.append(windows.astype(np.float32))
            truth.append(label)
            groups.append(f"{label}-{clip % 5}")
    clips = np.array([LABELS[label] != "electronic" for label in truth])
    return Examples(tuple(odds), np.array(truth), tuple(groups), np.ones(len(truth)), clips)


def test_the_head_tells_genres_by_their_tags() -> None:
    lines: list[str] = []
    learned = second_opinion.learn(made_examples(), lines.append)
    assert len(lines) == len(second_opinion.SHRINKAGES)
    assert learned.layer.weight.shape == (len(LABELS), len(TAGS))
    assert learned.metrics[0].value > 0.9
    assert learned.metrics[0].count == 100
    fresh = made_examples(1)
    said = [learned.layer(one).mean(axis=0).argmax() for one in fresh.odds]
    assert np.mean(np.array(said) == fresh.truth) > 0.9


def test_no_artist_is_on_both_sides() -> None:
    """Artists with tags of their own cannot be learned for others of the genre."""
    generator = np.random.default_rng(0)
    known = made_examples()
    places = {group: 11 + place for place, group in enumerate(sorted(set(known.groups)))}
    odds = []
    for group in known.groups:
        windows = generator.normal(-3, 1, (4, len(TAGS))).astype(np.float32)
        windows[:, 11 + places[group] % 39] += 9
        odds.append(windows)
    strange = Examples(tuple(odds), known.truth, known.groups, known.weights, known.clips)
    learned = second_opinion.learn(strange, quiet)
    assert learned.metrics[0].value < 0.5


def test_segments_are_taken_where_a_tagger_is_sure(tmp_path: Path) -> None:
    names = [name for wanted in second_opinion.SEGMENT_LABELS.values() for name in wanted]
    names += second_opinion.OTHER_LABELS
    logits = np.full((5, len(names)), -9.0, np.float32)
    logits[0, names.index("Techno")] = 2
    logits[1, names.index("Jazz")] = -1
    logits[2, names.index("Blues")] = -3  # not sure enough
    logits[3, names.index("Blues")], logits[3, names.index("Jazz")] = 1, 0.8  # two at once
    logits[4, names.index("Reggae")], logits[4, names.index("Funk")] = 0, 1  # rather another
    for folder in ("debian_music", "audioset"):
        (tmp_path / folder).mkdir()
    tags = np.arange(5 * 50, dtype=np.float32).reshape(5, 50) / 250
    np.savez(
        tmp_path / "debian_music" / "teachers.npz",
        audioset_logits=logits,
        audioset_embedding=np.zeros((5, 384), np.float32),
        tags=tags,
        tagger_embedding=np.zeros((5, 200), np.float32),
    )
    for file, rows in (
        ("audioset/labels.csv", [{"name": name, "group": "Music genre"} for name in names]),
        ("debian_music/segments.csv", [{"package": f"p{row}"} for row in range(5)]),
    ):
        with (tmp_path / file).open("w", newline="") as lines:
            table = csv.DictWriter(lines, rows[0].keys())
            table.writeheader()
            table.writerows(rows)
    found, labels, packages = second_opinion.confident_segments(tmp_path)
    assert labels == ("electronic", "jazz")
    assert packages == ("p0", "p1")
    assert (found == tags[:2]).all()


def test_what_is_kept_of_the_network_stays_when_the_head_is_fitted_anew(tmp_path: Path) -> None:
    file = tmp_path / "musicnn.json"
    file.write_text(json.dumps({"published": [1], "labels": []}))
    learned = second_opinion.learn(made_examples(), quiet)
    second_opinion.write(learned, file, tmp_path)
    kept = json.loads(file.read_text())
    assert kept["published"] == [1]
    assert tuple(kept["labels"]) == LABELS
    shipped = json.loads(paths.tagger_file("musicnn").read_text())
    assert set(kept) == set(shipped)
