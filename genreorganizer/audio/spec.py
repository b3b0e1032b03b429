# SPDX-License-Identifier: GPL-3.0-or-later
"""What a classifier's manifest asks for: the specification of its features."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from genreorganizer.audio.descriptors import DESCRIPTORS, MEL_BANDS
from genreorganizer.errors import ModelUnusable

KINDS = frozenset({"log_mel", "raw", *DESCRIPTORS})
SCALES = frozenset({"track_u8", "compressed", "none"})


@dataclass(frozen=True, slots=True)
class FeatureSpec:
    """Everything that determines a classifier's input.

    Attributes:
        kind: ``log_mel`` (mel power in decibels), ``raw`` (samples), or a name in
            `descriptors.DESCRIPTORS`.
        sample_rate: In Hz.
        n_fft: Length of the analysis window in samples.
        hop_length: Samples between two frames.
        bands: Columns of a frame: mel bands from 0 Hz to half the sample rate, cepstral
            coefficients, pitch classes…; 0 for raw samples.
        top_db: Range kept below the loudest value of the track; 0 keeps everything.
        scale: ``track_u8`` maps the track's range to the whole numbers 0..255 (all excerpts
            together, as the stored training arrays are); ``compressed`` is log10(1 + 10000
            power) of full scale, whatever the track's range (Pons et al. 2018, section 3);
            ``none`` leaves decibels or samples.
        frame_step: Hops between two kept frames, nominally; 1 keeps all.
        frame_rest: Share of a step left over after the last kept frame. The stored training
            arrays spread n frames over n + 1/2 steps.
        frame_group: Frames are kept in whole groups of so many: the steps of a network that
            takes several frames at once.
    """

    kind: str = "log_mel"
    sample_rate: int = 22_050
    n_fft: int = 2048
    hop_length: int = 512
    bands: int = 128
    top_db: float = 80.0
    scale: str = "track_u8"
    frame_step: float = 1.0
    frame_rest: float = 0.0
    frame_group: int = 1

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.scale not in SCALES:
            raise ModelUnusable(
                "features {kind} are not known to this version of the program; update the "
                "program or choose another model",
                kind=f"{self.kind}/{self.scale}",
            )
        if not (
            1000 <= self.sample_rate <= 384_000
            and 1 <= self.n_fft <= 65_536
            and 1 <= self.hop_length <= 1_000_000
            and 0 <= self.bands <= 40_000
            and self.frame_step >= 1
            and 0 <= self.frame_rest <= 1
            and 1 <= self.frame_group <= 1000
            and 0 <= self.top_db <= 1000
        ):
            raise ModelUnusable("its manifest asks for features with impossible numbers")

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> FeatureSpec:
        """Read a manifest's specification.

        Raises:
            ModelUnusable: It asks for something that this program cannot compute.
        """
        known = {field.name for field in fields(cls)}
        if unknown := sorted(set(stored) - known):
            raise ModelUnusable(
                "unknown feature parameter {name}; update the program or choose another model",
                name=", ".join(unknown),
            )
        return cls(**stored)

    def to_json(self) -> dict[str, Any]:
        """The specification as JSON-ready values."""
        return asdict(self)

    def key(self) -> str:
        """One text per distinct specification, for caches."""
        return json.dumps(self.to_json(), sort_keys=True)

    @property
    def mel_bands(self) -> int:
        """Bands of the mel spectrogram that the features are, or are computed from."""
        return self.bands if self.kind == "log_mel" else MEL_BANDS

    @property
    def frame_seconds(self) -> float:
        """Seconds between two kept frames."""
        hop = 1 if self.kind == "raw" else self.hop_length
        return self.frame_step * hop / self.sample_rate
