# SPDX-License-Identifier: GPL-3.0-or-later
"""Augmentation of log-mel crops that are scaled to 0..1.

A crop is float32 (frames, mels): decibels above the quietest value of its clip, over `RANGE_DB`;
frames are 77.5 ms apart, mels are Slaney's from 0 to 11,025 Hz. Every function here takes some
crops, float32 (n, frames, mels) in [0, 1], and gives as many of the same shape and range.

Every change is made for a random share of the crops of a batch, with its own strength for
each. Most imitate what recordings go through: band limits, codecs, noise, tone controls,
another level, another speed, another front end. After those that change a recording's
range the values are stretched as the program's front end would (the quietest value of a
track becomes 0, the loudest 1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from genreorganizer.training.stored import mel_centres

if TYPE_CHECKING:
    from collections.abc import Callable

    Change = Callable[[Tensor, "Draw"], Tensor]

RANGE_DB = 80.0
"""Decibels between 0 and 1, for nearly all clips."""
_TOP_HZ = 11_025


@dataclass(frozen=True)
class Augmentation:
    """Shares of the crops that are changed, and how much; zero turns a part off.

    Attributes:
        range: Share whose range is changed (compressed, clipped).
        equalizer: Share with a tilt and a broad peak or dip.
        low_pass: Share with a band limit, 2.8 to 10.8 kHz.
        holes: Share with quiet high bands gone here and there, as codecs leave them out.
        noise: Share with a white to pink floor.
        clipping: Share recorded too loud, by 2 to 15 dB.
        clicks: Share with clicks in some of the frames.
        speed: Largest relative change of speed, of half of the crops; the mel axis moves with it.
        blur: Share whose lowest bands are blurred, as a shorter analysis window does.
        bands: Largest width, in mels, of each of two masks along the mel axis (Park et al.,
            "SpecAugment" (2019), section 2).
        frames: Largest width of a mask along time, as a share of the crop.
    """

    range: float = 0.5
    equalizer: float = 0.6
    low_pass: float = 0.6
    holes: float = 0.2
    noise: float = 0.35
    clipping: float = 0.2
    clicks: float = 0.1
    speed: float = 0.06
    blur: float = 0.35
    bands: int = 12
    frames: float = 0.15

    def __call__(self, crops: Tensor, generator: torch.Generator) -> Tensor:
        """Change crops, float32 (n, frames, mels) in [0, 1], in place and give them back."""
        changes: tuple[tuple[float, Change], ...] = (
            (0.5, lambda some, draw: at_speed(some, draw, self.speed)),
            (self.blur, blurred),
            (self.range, ranged),
            (self.clipping, clipped),
            (self.clicks, clicked),
            (self.equalizer, equalized),
            (self.low_pass, band_limited),
            (self.holes, holed),
            (self.noise, noisy),
            (1.0, lambda some, draw: masked(some, draw, self.bands, self.frames)),
        )
        for share, change in changes:
            rows = torch.nonzero(torch.rand(len(crops), generator=generator) < share)[:, 0]
            if len(rows):
                crops[rows] = change(crops[rows], Draw(len(rows), generator))
        return crops


class Draw:
    """Random numbers, float32, one per crop: (n, 1, 1), or (n, *shape) where a shape is given."""

    def __init__(self, count: int, generator: torch.Generator) -> None:
        self.count, self.generator = count, generator

    def uniform(self, low: float, high: float, *shape: int) -> Tensor:
        """Even between two values."""
        drawn = torch.rand((self.count, *(shape or (1, 1))), generator=self.generator)
        return drawn * (high - low) + low

    def normal(self, deviation: float, *shape: int) -> Tensor:
        """Around zero."""
        drawn = torch.randn((self.count, *(shape or (1, 1))), generator=self.generator)
        return drawn * deviation

    def chosen(self, share: float) -> Tensor:
        """True for a share of the crops."""
        return torch.rand((self.count, 1, 1), generator=self.generator) < share


def band_centres(bands: int) -> Tensor:
    """Centre frequencies in Hz, float32 (bands,)."""
    return torch.from_numpy(mel_centres(2 * _TOP_HZ, bands)).float()


def at_speed(crops: Tensor, draw: Draw, most: float) -> Tensor:
    """Played faster or slower: both axes are read at other places, linearly between bands.

    Args:
        crops: To change.
        draw: Of the speeds.
        most: Largest relative change of speed.
    """
    _, frames, bands = crops.shape
    factor = 1 + draw.uniform(-most, most)[:, 0]
    times = (torch.arange(frames) * factor).long().clamp(max=frames - 1)
    crops = crops.gather(1, times[:, :, None].expand(-1, -1, bands))
    hertz = band_centres(bands)
    wanted = (hertz / factor).contiguous()
    high = torch.searchsorted(hertz, wanted).clamp(1, bands - 1)
    low = high - 1
    share = ((wanted - hertz[low]) / (hertz[high] - hertz[low])).clamp(0, 1)[:, None]
    below = crops.gather(2, low[:, None].expand(-1, frames, -1))
    above = crops.gather(2, high[:, None].expand(-1, frames, -1))
    return below + (above - below) * share


def blurred(crops: Tensor, _draw: Draw | None = None) -> Tensor:
    """The lowest bands run into each other, the less the higher they lie."""
    padded = functional.pad(crops, (1, 1), mode="replicate")
    mixed = (padded[..., :-2] + 2 * crops + padded[..., 2:]) / 4
    share = (1 - torch.arange(crops.shape[2]) / 30).clamp(min=0)
    return crops + (mixed - crops) * share


def ranged(crops: Tensor, draw: Draw) -> Tensor:
    """Another distance between the quietest and the loudest value, and clipped peaks."""
    stretch, top = draw.uniform(0.75, 1.2), draw.uniform(0.97, 1.05)
    return (top - (1 - crops) * stretch).clamp(0, 1)


def equalized(crops: Tensor, draw: Draw) -> Tensor:
    """A slope of ±12 dB over the mel axis and a broad peak or dip of ±10 dB."""
    bands = crops.shape[2]
    place = torch.linspace(-1, 1, bands)
    slope = draw.normal(5 / RANGE_DB) * place
    width, centre = draw.uniform(0.1, 0.5), draw.uniform(-1, 1)
    bump = draw.normal(5 / RANGE_DB) * torch.exp(-0.5 * ((place - centre) / width).square())
    changed = crops + (slope + bump) * (crops > 0)
    excess = (changed.amax(dim=(1, 2), keepdim=True) - 1).clamp(min=0)
    return (changed - excess).clamp(0, 1)


def band_limited(crops: Tensor, draw: Draw) -> Tensor:
    """Above a random frequency, with a soft edge, everything gone, or part of it."""
    hertz = band_centres(crops.shape[2])
    cut = torch.exp(draw.uniform(math.log(2800), math.log(10_800)))
    width = draw.uniform(0.03, 0.22)
    ramp = ((hertz / cut - 1) / width + 0.5).clamp(0, 1)
    depth = torch.where(draw.chosen(0.7), torch.ones(()), draw.uniform(0.2, 1))
    return (crops - ramp * depth).clamp(min=0)


def holed(crops: Tensor, draw: Draw) -> Tensor:
    """Quiet values of high bands gone, patch by patch."""
    count, frames, bands = crops.shape
    first = draw.uniform(0.15, 0.8)
    high = torch.linspace(0, 1, bands) >= first
    coarse = torch.rand((count, 1, -(-frames // 3), -(-bands // 4)), generator=draw.generator)
    patches = functional.interpolate(coarse, scale_factor=(3.0, 4.0))[:, 0, :frames, :bands]
    hit = high & (patches < draw.uniform(0.2, 0.8)) & (crops < draw.uniform(0.2, 0.6))
    return torch.where(hit, crops * draw.uniform(0, 0.6), crops)


def noisy(crops: Tensor, draw: Draw) -> Tensor:
    """A floor of noise, between white and pink, 75 to 25 dB below the loudest value."""
    _, frames, bands = crops.shape
    octaves = torch.log2(band_centres(bands) / 1000)
    level = draw.uniform(-75, -22) - draw.uniform(-0.5, 3.5) * octaves
    spread = torch.linspace(3.5, 1.2, bands)
    floor = level + draw.normal(1.0, frames, bands) * spread
    power = _powers(crops) + torch.exp(floor * (math.log(10) / 10))
    return _stretched(power, power.amax(dim=(1, 2), keepdim=True).clamp(min=1))


def clipped(crops: Tensor, draw: Draw) -> Tensor:
    """Loud frames are cut 2 to 15 dB below the loudest; a part of it comes back as overtones."""
    hertz = band_centres(crops.shape[2])
    widths = torch.gradient(hertz)[0]
    overtones = 1000 / hertz.clamp(min=100)
    overtones = overtones / (overtones * widths).sum()
    power = _powers(crops)
    loudness = (power * widths).sum(dim=2, keepdim=True)
    limit = loudness.amax(dim=1, keepdim=True) * 10 ** (-draw.uniform(2, 15) / 10)
    kept = (limit / loudness).clamp(max=1)
    lost = loudness * kept * (1 - kept) * draw.uniform(0.03, 0.2)
    return _as_loud(power * kept + lost * overtones, power)


def clicked(crops: Tensor, draw: Draw) -> Tensor:
    """Short sounds of all frequencies alike, in up to two fifths of the frames."""
    count, frames, bands = crops.shape
    widths = torch.gradient(band_centres(bands))[0]
    power = _powers(crops)
    mean = (power * widths).sum(dim=2, keepdim=True).mean(dim=1, keepdim=True) / widths.sum()
    struck = torch.rand((count, frames, 1), generator=draw.generator) < draw.uniform(0.02, 0.4)
    loud = 10 ** ((draw.uniform(-20, -6) + draw.normal(6.0, frames, 1)) / 10)
    return _as_loud(power + struck * loud * mean, power)


def _powers(crops: Tensor) -> Tensor:
    """Values to power, 1 at the loudest."""
    return torch.exp((crops - 1) * (RANGE_DB * math.log(10) / 10))


def _as_loud(power: Tensor, before: Tensor) -> Tensor:
    """Power to values whose loudest is what it was before."""
    loudest, old = (one.amax(dim=(1, 2), keepdim=True) for one in (power, before))
    return _stretched(power, loudest / old)


def _stretched(power: Tensor, top: Tensor) -> Tensor:
    """Power to values, stretched so that the quietest is 0, and 1 where the power is ``top``."""
    mixed, most = (torch.log(one) * (10 / math.log(10) / RANGE_DB) + 1 for one in (power, top))
    least = mixed.amin(dim=(1, 2), keepdim=True).clamp(0, 0.9)
    return ((mixed - least) / (most - least)).clamp(0, 1)


def masked(crops: Tensor, draw: Draw, bands: int, frames: float) -> Tensor:
    """Two bands and a stretch of time hidden behind the crop's mean (SpecAugment, section 2).

    Args:
        crops: To change.
        draw: Of their randomness.
        bands: Largest width of a band, in mels.
        frames: Largest width of the stretch, as a share of the crop.
    """
    _, length, mels = crops.shape
    hidden = torch.zeros((), dtype=torch.bool)
    for _ in range(2):
        width = draw.uniform(0, bands + 1).floor()
        first = (draw.uniform(0, 1) * (mels - width + 1)).floor()
        place = torch.arange(mels)
        hidden = hidden | ((place >= first) & (place < first + width))
    width = (draw.uniform(0, 1) * (length * frames + 1)).floor()
    first = (draw.uniform(0, 1) * (length - width + 1)).floor()
    place = torch.arange(length)[:, None]
    hidden = hidden | ((place >= first) & (place < first + width))
    return torch.where(hidden, crops.mean(dim=(1, 2), keepdim=True), crops)
