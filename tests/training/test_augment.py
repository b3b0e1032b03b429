# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to crops in training, part by part."""

from dataclasses import fields
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.lab

from genreorganizer.training.augment import (  # noqa: E402
    Augmentation,
    Draw,
    at_speed,
    band_limited,
    clicked,
    clipped,
    noisy,
)


def test_augmentation_repeats_by_its_generator_and_can_be_off() -> None:
    crops = torch.rand(6, 63, 128, generator=torch.Generator().manual_seed(0))
    nothing: dict[str, Any] = dict.fromkeys((part.name for part in fields(Augmentation)), 0)

    def changed(augmentation: Augmentation, seed: int):
        return augmentation(crops.clone(), torch.Generator().manual_seed(seed))

    assert torch.equal(changed(Augmentation(), 1), changed(Augmentation(), 1))
    assert not torch.equal(changed(Augmentation(), 1), changed(Augmentation(), 2))
    assert torch.allclose(changed(Augmentation(**nothing), 1), crops, atol=1e-5)


@pytest.mark.parametrize(
    "part", [part.name for part in fields(Augmentation) if part.name not in ("bands", "frames")]
)
def test_every_part_of_the_augmentation_changes_crops_within_range(part: str) -> None:
    crops = torch.rand(8, 63, 128, generator=torch.Generator().manual_seed(0))
    crops[:, :, 100:] *= 0.2
    nothing: dict[str, Any] = dict.fromkeys((part.name for part in fields(Augmentation)), 0)
    only = Augmentation(**{**nothing, part: 0.06 if part == "speed" else 1.0})
    found = only(crops.clone(), torch.Generator().manual_seed(0))
    assert not torch.allclose(found, crops, atol=1e-3)
    assert 0 <= float(found.min())
    assert float(found.max()) <= 1


def test_a_band_limit_empties_the_top_and_leaves_the_bottom() -> None:
    crops = torch.full((40, 10, 128), 0.6)
    found = band_limited(crops, Draw(40, torch.Generator().manual_seed(0)))
    assert torch.equal(found[:, :, :60], crops[:, :, :60])  # below 2.2 kHz
    assert (found[:, :, 127] < 0.6).float().mean() > 0.9


def test_noise_covers_what_is_quiet_and_keeps_what_is_loud() -> None:
    crops = torch.zeros(40, 63, 128)
    crops[:, :, 20:30] = 1.0
    found = noisy(crops, Draw(40, torch.Generator().manual_seed(0)))
    assert found[:, :, 20:30].min() > 0.9
    assert found[:, :, 60:].max() > 0.2  # scaled anew: the floor fills the range again


def test_clipping_evens_loud_frames_and_adds_overtones() -> None:
    crops = torch.zeros(40, 20, 128)
    crops[:, :, 30] = torch.linspace(0.6, 1.0, 20)  # a tone that swells by 32 dB
    found = clipped(crops, Draw(40, torch.Generator().manual_seed(0)))
    swelled = found[:, 19, 30] - found[:, 14, 30]
    assert (swelled < 0.9 * (crops[0, 19, 30] - crops[0, 14, 30])).float().mean() > 0.9
    assert found[:, 19, 60:].mean() > found[:, 0, 60:].mean() + 0.05


def test_clicks_fill_some_frames_and_leave_others() -> None:
    crops = torch.zeros(40, 63, 128)
    crops[:, :, 20:30] = 1.0
    found = clicked(crops, Draw(40, torch.Generator().manual_seed(0)))
    struck = (found[:, :, 60:].mean(dim=2) > 0.3).float().mean(dim=1)
    assert 0.02 < struck.mean() < 0.4
    assert (struck < 0.6).all()


def test_played_faster_everything_moves_up() -> None:
    crops = torch.zeros(1, 63, 128)
    crops[:, :, 80] = 1.0
    moved = [
        int(at_speed(crops, Draw(1, torch.Generator().manual_seed(seed)), 0.06)[0, 5].argmax())
        for seed in range(8)
    ]
    assert min(moved) < 80 < max(moved)
    assert all(76 <= place <= 84 for place in moved)
