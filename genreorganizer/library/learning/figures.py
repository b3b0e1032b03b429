# SPDX-License-Identifier: GPL-3.0-or-later
"""How well genres were learned, counted on tracks of artists that were not learned from."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from genreorganizer.classify import trust
from genreorganizer.classify.trust import least_confidence, wilson, with_odds
from genreorganizer.domain.formatting import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from genreorganizer.classify.metrics import PrecisionPoint

    Array = NDArray[np.float32]
    Bools = NDArray[np.bool_]

_DRAWS = 500
_CONFUSIONS = 3


@dataclass(frozen=True, slots=True)
class CountedShare:
    """A share with its 95 % interval, by artists.

    Attributes:
        value: In [0, 1].
        low: Lower end.
        high: Upper end.
        count: Of how many tracks.
    """

    value: float
    low: float
    high: float
    count: int

    def __str__(self) -> str:
        return f"{percent(self.value)} ({percent(self.low)}–{percent(self.high)})"


@dataclass(frozen=True, slots=True)
class GenreFigures:
    """How well one genre was learned.

    Attributes:
        genre: Its name.
        tracks: Its examples that were judged.
        precision: Of the tracks for which it was surely suggested, those that have it; None
            where it never was.
        recall: Of its tracks, those for which it was the best guess, or likely.
        base_recall: Of its tracks, those for which the base model's best guess was one of their
            genres.
        taken_for: Other best guesses for its tracks and their numbers, the commonest first.
    """

    genre: str
    tracks: int
    precision: CountedShare | None
    recall: CountedShare
    base_recall: CountedShare
    taken_for: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """How well genres were learned.

    Attributes:
        right: Tracks whose best guess is one of their genres.
        base_right: The same of the base model, on the same tracks.
        commonest: The share of the commonest genre: always guessing it is right so often.
        gain: What is won over the base model, in shares of 1; drawn by artists.
        gain_low: Lower end of its 95 % interval.
        gain_high: Upper end of its 95 % interval.
        sure: Tracks with a suggestion.
        sure_right: Of these, those whose suggestion is right.
        expected_right: How many of the suggestions the probabilities promise to be right.
        genres: Genre by genre.
        confusion: ``confusion[true][guessed]`` tracks, in the order of ``genres``.
    """

    right: CountedShare
    base_right: CountedShare
    commonest: float
    gain: float
    gain_low: float
    gain_high: float
    sure: CountedShare
    sure_right: CountedShare | None
    expected_right: float
    genres: tuple[GenreFigures, ...]
    confusion: tuple[tuple[int, ...], ...]

    @property
    def recommended(self) -> bool:
        """Whether it is better than the base model, and than guessing, beyond chance."""
        return self.gain_low > 0 and self.right.low > self.commonest

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Read what `to_json` gave.

        Raises:
            KeyError, TypeError, ValueError: Something else was read.
        """
        rest = dict(stored)
        rest.pop("recommended", None)
        genres = tuple(
            GenreFigures(
                genre=one["genre"],
                tracks=one["tracks"],
                precision=_share(one["precision"]),
                recall=CountedShare(**one["recall"]),
                base_recall=CountedShare(**one["base_recall"]),
                taken_for=tuple((name, count) for name, count in one["taken_for"]),
            )
            for one in rest.pop("genres")
        )
        return cls(
            right=CountedShare(**rest.pop("right")),
            base_right=CountedShare(**rest.pop("base_right")),
            sure=CountedShare(**rest.pop("sure")),
            sure_right=_share(rest.pop("sure_right")),
            genres=genres,
            confusion=tuple(map(tuple, rest.pop("confusion"))),
            **rest,
        )

    def to_json(self) -> dict[str, Any]:
        """JSON-ready values."""
        return {**asdict(self), "recommended": self.recommended}


@dataclass(frozen=True, slots=True)
class JudgedTracks:
    """What was said of examples, and what is true.

    Attributes:
        labels: The genres.
        chance: float32 (n, genres): probabilities from learning without the example's artist.
        has: bool (n, genres): the genres that the example has.
        fits: bool (n, genres): the genres that are right for it: those, and broader ones.
        base_right: bool (n,): the base model's best guess is right.
        groups: int64 (n,): the artist.
    """

    labels: Sequence[str]
    chance: Array
    has: Bools
    fits: Bools
    base_right: Bools
    groups: NDArray[np.int64]


def measure(judged: JudgedTracks) -> tuple[Figures, float]:
    """The figures, and the confidence below which a track is unsure."""
    best, confidence = judged.chance.argmax(axis=1), judged.chance.max(axis=1)
    right = _right(judged)
    threshold = least_confidence(confidence, right)
    sure = confidence >= threshold
    known, artists = np.asarray(judged.has.any(axis=1)), judged.groups
    gain, low, high = _gain(judged, right, known)
    genres = tuple(
        _genre(judged, place, best, right, threshold) for place in range(len(judged.labels))
    )
    sizes = judged.has[known].sum(axis=0)
    figures = Figures(
        right=_of(right[known], artists[known]),
        base_right=_of(judged.base_right[known], artists[known]),
        commonest=float(sizes.max() / known.sum()),
        gain=gain,
        gain_low=low,
        gain_high=high,
        sure=_of(sure, artists),
        sure_right=_of(right[sure], artists[sure]) if sure.any() else None,
        expected_right=float(_promised(judged, best, confidence, right)[sure].sum()),
        genres=genres,
        confusion=_confusion(judged, best, right),
    )
    return figures, threshold


def reliability(judged: JudgedTracks) -> dict[str, float]:
    """Per label, `Manifest.reliability`."""
    return trust.reliability(judged.chance, _right(judged), judged.labels)


def precision(judged: JudgedTracks) -> dict[str, tuple[PrecisionPoint, ...]]:
    """Per label, `Manifest.precision`."""
    return trust.precision_table(judged.chance, _right(judged), judged.labels)


def _right(judged: JudgedTracks) -> Bools:
    """Whether each track's most probable label fits it."""
    right: Bools = judged.fits[np.arange(len(judged.chance)), judged.chance.argmax(axis=1)]
    return right


def _promised(
    judged: JudgedTracks, best: NDArray[np.int64], confidence: Array, right: Bools
) -> NDArray[np.float64]:
    """What the program expects of suggestions, by the reliability of other artists' tracks."""
    promised = np.zeros(len(best))
    for half in (0, 1):
        mine = judged.groups % 2 == half
        others = reliability(_some(judged, ~mine))
        factors = np.array(list(others.values()))[best[mine]]
        promised[mine] = with_odds(confidence[mine], factors)
    return promised


def _some(judged: JudgedTracks, rows: Bools) -> JudgedTracks:
    return JudgedTracks(
        judged.labels,
        judged.chance[rows],
        judged.has[rows],
        judged.fits[rows],
        judged.base_right[rows],
        judged.groups[rows],
    )


def _genre(
    judged: JudgedTracks, place: int, best: NDArray[np.int64], right: Bools, threshold: float
) -> GenreFigures:
    mine, artists = judged.has[:, place], judged.groups
    sure = (best == place) & (judged.chance[:, place] >= threshold)
    found = (best == place) | (judged.chance[:, place] >= threshold)
    wrong = np.bincount(best[mine & ~right], minlength=len(judged.labels))
    return GenreFigures(
        genre=judged.labels[place],
        tracks=int(mine.sum()),
        precision=_of(right[sure], artists[sure]) if sure.any() else None,
        recall=_of(found[mine], artists[mine]),
        base_recall=_of(judged.base_right[mine], artists[mine]),
        taken_for=tuple(
            (judged.labels[other], int(wrong[other]))
            for other in np.argsort(-wrong, kind="stable")[:_CONFUSIONS]
            if wrong[other]
        ),
    )


def _confusion(
    judged: JudgedTracks, best: NDArray[np.int64], right: Bools
) -> tuple[tuple[int, ...], ...]:
    """Tracks by one of their genres and the best guess; a right guess counts as its own."""
    known = judged.has.any(axis=1)
    own = judged.has[np.arange(len(best)), best]
    true = np.where(own, best, judged.has.argmax(axis=1))[known]
    counts = np.zeros((len(judged.labels),) * 2, np.int64)
    np.add.at(counts, (true, best[known]), 1)
    return tuple(map(tuple, counts.tolist()))


def _gain(judged: JudgedTracks, right: Bools, known: Bools) -> tuple[float, float, float]:
    """What is won over the base model, with its interval over resampled artists."""
    won = right[known].astype(float) - judged.base_right[known]
    _, artist = np.unique(judged.groups[known], return_inverse=True)
    sums, sizes = np.bincount(artist, won), np.bincount(artist)
    generator = np.random.default_rng(0)
    drawn = generator.integers(0, len(sums), (_DRAWS, len(sums)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(won.mean()), float(low), float(high)


def _of(right: Bools, groups: NDArray[np.int64]) -> CountedShare:
    """A share of tracks; its interval is that of as many independent ones as they are worth.

    Tracks of one artist are right or wrong together. Kish, "Survey sampling" (1965), section 5.4:
    the number is divided by how much more the artists' sums vary than independent tracks would.
    """
    count, value = len(right), float(right.mean())
    _, artist = np.unique(groups, return_inverse=True)
    artists = int(artist.max()) + 1
    worth = float(artists)
    if 0 < value < 1 and artists > 1:
        off = np.bincount(artist, right - value)
        spread = float((off**2).sum()) * artists / (artists - 1)
        worth = min(count, count**2 * value * (1 - value) / max(spread, 1e-9))
    low, high = wilson(value * worth, worth)
    return CountedShare(value, low, high, count)


def _share(stored: dict[str, Any] | None) -> CountedShare | None:
    return CountedShare(**stored) if stored is not None else None
