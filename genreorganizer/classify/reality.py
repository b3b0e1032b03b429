# SPDX-License-Identifier: GPL-3.0-or-later
"""What a classifier makes of damaged and unfamiliar recordings: a file beside its network."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Self

from genreorganizer.classify.metrics import Metric
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from pathlib import Path

REALITY_FILE = "reality.json"
CLEAN = "clean"

RECORDINGS: dict[str, Message] = {
    "gtzan": Message("clips of GTZAN"),
    "fma": Message("tracks of FMA"),
    "gtzan_excerpts": Message("excerpts of GTZAN, 2 to 3 s of audio"),
    "songs": Message("whole songs and clips, as audio"),
    "foreign": Message("free music of other sources"),
    "foreign_fma_recipe": Message("free music of other sources, spectrograms made as FMA's"),
}
"""The sets of recordings, in words."""

DAMAGES: dict[str, Message] = {
    CLEAN: Message("as they are"),
    "low_pass_8k": Message("nothing above 8 kHz"),
    "low_pass_5k5": Message("nothing above 5.5 kHz"),
    "low_pass_4k": Message("nothing above 4 kHz"),
    "resampled_16k": Message("resampled to 16 kHz"),
    "resampled_11k": Message("resampled to 11 kHz"),
    "resampled_8k": Message("resampled to 8 kHz"),
    "mp3_128k": Message("MP3 at 128 kbit/s"),
    "mp3_64k": Message("MP3 at 64 kbit/s"),
    "mp3_32k": Message("MP3 at 32 kbit/s"),
    "codec_64k": Message("as after lossy coding at 64 kbit/s"),
    "codec_32k": Message("as after lossy coding at 32 kbit/s"),
    "white_noise_30db": Message("white noise 30 dB below"),
    "white_noise_15db": Message("white noise 15 dB below"),
    "pink_noise_30db": Message("pink noise 30 dB below"),
    "pink_noise_15db": Message("pink noise 15 dB below"),
    "hum": Message("hum of the mains"),
    "crackle": Message("crackle of a worn record"),
    "clipped": Message("recorded too loud (clipped)"),
    "quieter_20db": Message("quieter by 20 dB"),
    "louder_20db": Message("louder by 20 dB (clipped)"),
    "faster_6": Message("faster by 6%"),
    "slower_6": Message("slower by 6%"),
    "more_bass": Message("more bass"),
    "less_treble": Message("less treble"),
    "thin": Message("less bass, more treble"),
    "one_channel": Message("one channel only"),
    "excerpt_5s": Message("5 s instead of all"),
}
"""What was done to the recordings, in words."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share in 0..1 with its 95% bootstrap interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Condition:
    """What became of a set of recordings under one damage.

    Attributes:
        recordings: A key of `RECORDINGS`.
        damage: A key of `DAMAGES`.
        count: Number of recordings.
        right: Answered with the true genre; None where no genre is known.
        unchanged: Answered as the undamaged recording.
        sure_wrong: Of all: answered surely, and wrongly. Where no genre is known, surely and
            unlike the undamaged recording.
        sure: Of all: answered surely.
    """

    recordings: str
    damage: str
    count: int
    right: Share | None
    unchanged: Share
    sure_wrong: Share
    sure: Share


@dataclass(frozen=True, slots=True)
class Reality:
    """All that was measured of one network.

    Attributes:
        network: Hash of the network: the figures are of no other.
        conditions: Damaged and foreign recordings.
        figures: What else was measured: probes of the embedding, learning from few examples.
        left_out: What could not be measured, and why.
    """

    network: str
    conditions: tuple[Condition, ...] = ()
    figures: tuple[Metric, ...] = ()
    left_out: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Read what `to_json` gave.

        Raises:
            KeyError, TypeError, ValueError, AttributeError: Something else was read.
        """
        return cls(
            network=str(stored["network"]),
            conditions=tuple(_condition(one) for one in stored["conditions"]),
            figures=tuple(map(Metric.from_json, stored["figures"])),
            left_out=tuple(str(one) for one in stored["left_out"]),
        )

    def to_json(self) -> dict[str, Any]:
        """JSON-ready values."""
        return {**asdict(self), "figures": [one.to_json() for one in self.figures]}

    def of(self, recordings: str) -> tuple[Condition, ...]:
        """The conditions of one set of recordings."""
        return tuple(one for one in self.conditions if one.recordings == recordings)


def _condition(stored: dict[str, Any]) -> Condition:
    shares = {
        name: Share(**stored[name]) if stored[name] is not None else None
        for name in ("right", "unchanged", "sure_wrong", "sure")
    }
    return Condition(**{**stored, **shares})


def read_reality(folder: Path, network: str) -> Reality | None:
    """What was measured of a classifier; None where nothing was, or of another network."""
    try:
        text = (folder / REALITY_FILE).read_text(encoding="utf-8")
        found = Reality.from_json(json.loads(text))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return found if found.network == network else None


def write_reality(folder: Path, found: Reality) -> None:
    """Keep what was measured beside the classifier."""
    text = json.dumps(found.to_json(), indent=1, ensure_ascii=False)
    (folder / REALITY_FILE).write_text(text + "\n", encoding="utf-8")
