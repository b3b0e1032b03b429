# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a classifier on tracks that it had not learned from, as data."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple, Self

ACCURACY = "accuracy"
TEST = "test"
_OTHERS = 3


@dataclass(frozen=True, slots=True)
class Metric:
    """A measured figure with its 95 % interval.

    The words for what it was measured on are in `genreorganizer.classify.figures`.

    Attributes:
        measure: What it counts, such as `ACCURACY` or ``ece``.
        value: The figure.
        low: Lower end of the interval.
        high: Upper end.
        count: Number of tracks it was measured on; 0 where that means nothing.
        note: What it was measured on, in words.
        data: The recordings, such as ``gtzan``; empty where the classifier has one source.
        part: ``train``, ``valid`` or `TEST`; empty where they were not divided.
        under: What was done to them, such as ``low_pass_8k``; empty where they are as they are.
        labels: Among how many of its labels it chose; 0 among all.
    """

    measure: str
    value: float
    low: float
    high: float
    count: int
    note: str = ""
    data: str = ""
    part: str = ""
    under: str = ""
    labels: int = 0

    @property
    def name(self) -> str:
        """All that it is in one word for scripts, such as ``gtzan_test_accuracy``."""
        parts = (self.data, self.part, self.under, self.measure, self.labels)
        return "_".join(str(part) for part in parts if part)

    @property
    def is_test_accuracy(self) -> bool:
        """Whether it is the accuracy, over all labels, on a test part as it is."""
        on = (self.measure, self.part, self.under, self.labels)
        return on == (ACCURACY, TEST, "", 0)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Read what `to_json` gave, or what earlier versions did: all in one name."""
        rest = dict(stored)
        name = rest.pop("name", "")
        if "measure" not in rest:
            rest |= _parts_of_name(name)
        return cls(**rest)

    def to_json(self) -> dict[str, Any]:
        """JSON-ready values, with `name` for scripts and without what it was not measured on."""
        left_out = {on for on in ("data", "part", "under", "labels") if not getattr(self, on)}
        fields = {key: value for key, value in asdict(self).items() if key not in left_out}
        return {"name": self.name, **fields}


_NAMES = (
    re.compile(
        r"((?P<data>gtzan|fma|library|made_sound)_)?((?P<part>train|valid|test)_)?"
        r"((?P<under>heard|cross_validated|damaged|low_pass_8k|low_pass_4k)_)?"
        r"(?P<measure>accuracy|macro_f1|ece|auroc|sure|sure_and_wrong)(_(?P<labels>\d+))?"
    ),
    re.compile(
        r"(?P<measure>few_shot_\d+|fma_labels_share)(_(?P<data>gtzan|fma|foreign))?"
        r"(_(?P<under>low_pass_4k|fma_recipe))?"
    ),
)
"""The names that manifests and `reality` files of earlier versions have."""


def _parts_of_name(name: str) -> dict[str, Any]:
    """What a name of an earlier version means; one that is not known is what was measured."""
    found = next(filter(None, (pattern.fullmatch(name) for pattern in _NAMES)), None)
    if found is None:
        return {"measure": name}
    told = {key: part for key, part in found.groupdict().items() if part}
    return {**told, "labels": int(told.get("labels", 0))}


@dataclass(frozen=True, slots=True)
class PrecisionPoint:
    """One row of a genre's risk–coverage table, measured on held-out tracks.

    Attributes:
        threshold: Suggestions with at least this confidence are taken.
        taken: How many of the held-out tracks that suggested this genre were taken.
        right: How many of those were right.
    """

    threshold: float
    taken: int
    right: int


class Miss(NamedTuple):
    """How a genre is missed.

    Attributes:
        genre: The true genre.
        found: How many of its tracks were found.
        tracks: How many there were.
        others: What the others were taken for, most often first, with how many.
    """

    genre: str
    found: int
    tracks: int
    others: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Confusion:
    """What held-out tracks were taken for.

    Attributes:
        labels: The genres, of rows and columns alike.
        counts: ``counts[true][said]`` tracks.
        counted_on: What the tracks were, in words.
    """

    labels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    counted_on: str = ""

    def __post_init__(self) -> None:
        if {len(self.labels)} != {len(self.counts), *map(len, self.counts)}:
            raise ValueError("a confusion table has a row and a column per label")

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Build it from parsed JSON."""
        return cls(
            labels=tuple(stored["labels"]),
            counts=tuple(tuple(map(int, row)) for row in stored["counts"]),
            counted_on=str(stored["counted_on"]),
        )

    @property
    def tested(self) -> list[tuple[str, tuple[int, ...]]]:
        """The genres of which there were tracks, with their rows."""
        return [one for one in zip(self.labels, self.counts, strict=True) if any(one[1])]

    def misses(self, most: int) -> list[Miss]:
        """The genres that are found least, and what they are taken for."""
        found = []
        for place, (genre, row) in enumerate(zip(self.labels, self.counts, strict=True)):
            others = sorted(
                (
                    (label, count)
                    for label, count in zip(self.labels, row, strict=True)
                    if count and label != genre
                ),
                key=lambda other: -other[1],
            )[:_OTHERS]
            if others:
                found.append(Miss(genre, row[place], sum(row), tuple(others)))
        return sorted(found, key=lambda miss: miss.found / miss.tracks)[:most]
