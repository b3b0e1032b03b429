# SPDX-License-Identifier: GPL-3.0-or-later
"""The wire format, checkpoints, and musicnn's network against its definition computed plainly."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
from scipy.signal import correlate
from support.made_checkpoint import made_arrays, made_checkpoint

from genreorganizer.classify import musicnn, protobuf
from genreorganizer.classify.checkpoints import read_checkpoint
from genreorganizer.classify.head import LinearHead
from genreorganizer.errors import ModelUnusable


@pytest.mark.parametrize("value", [0, 1, 127, 128, 300, 2**32, 2**63])
def test_numbers_come_back(value: int) -> None:
    message = protobuf.number(5, value) + protobuf.text(6, "ä")
    assert list(protobuf.fields(message)) == [(5, value), (6, "ä".encode())]


@pytest.mark.parametrize("message", [b"\x80", b"\x0a\x05ab", b"\x0b", b"\xff" * 12])
def test_what_is_no_message_is_refused(message: bytes) -> None:
    with pytest.raises(ValueError, match=r"a |unknown"):
        list(protobuf.fields(message))


def test_a_checkpoint_gives_its_arrays() -> None:
    arrays = {"a": np.array([1.5], np.float32), "a/b": np.arange(6, dtype=np.float32).reshape(2, 3)}
    index, values = made_checkpoint(arrays)
    found = read_checkpoint(index, values)
    assert found.keys() == arrays.keys()
    assert all((found[name] == arrays[name]).all() for name in arrays)


def test_a_damaged_checkpoint_is_refused() -> None:
    index, values = made_checkpoint({"a": np.arange(9, dtype=np.float32)})
    for cut in ((index[:-1], values), (index, values[:-4]), (b"", b"")):
        with pytest.raises(ModelUnusable, match="damaged"):
            read_checkpoint(*cut)


def test_the_network_is_that_of_the_paper() -> None:
    """Computed once more, plainly and in double precision, for one window."""
    arrays = made_arrays(seed=4)
    window = np.random.default_rng(5).uniform(0, 4, (187, 96)).astype(np.float32)
    logits, embedding, tags = run(musicnn.network(arrays), window)
    expected_odds, expected_embedding = plainly(arrays, window)
    assert logits == pytest.approx(expected_odds, abs=2e-3)
    assert embedding == pytest.approx(expected_embedding, abs=2e-3)
    assert tags == pytest.approx(1 / (1 + np.exp(-expected_odds)), abs=1e-3)


def test_a_head_judges_the_tags_by_their_log_odds() -> None:
    arrays = made_arrays(seed=4)
    window = np.random.default_rng(6).uniform(0, 4, (187, 96)).astype(np.float32)
    odds, _, _ = run(musicnn.network(arrays), window)
    head = LinearHead(
        np.random.default_rng(7).normal(size=(3, 50)).astype(np.float32),
        np.array([1, 2, 3], np.float32),
    )
    logits, _, _ = run(musicnn.network(arrays, head), window)
    assert logits == pytest.approx(head.weight @ odds + head.bias, abs=1e-3)


def test_fifty_tags_without_a_repetition() -> None:
    assert len(set(musicnn.TAGS)) == 50


def run(network: bytes, window: np.ndarray) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(network)
    assert [one.name for one in session.get_outputs()] == ["logits", "embedding", "tags"]
    return [value[0] for value in session.run(None, {"windows": window[None]})]


def plainly(arrays: dict[str, np.ndarray], window: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    def get(kind: str, place: int, part: str) -> np.ndarray:
        return arrays[f"{kind}_{place}/{part}" if place else f"{kind}/{part}"].astype(np.float64)

    def normed(values: np.ndarray, place: int) -> np.ndarray:
        gamma, beta, mean, variance = (
            get("batch_normalization", place, part)
            for part in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        return (values - mean) / np.sqrt(variance + 0.001) * gamma + beta

    image = normed(window.astype(np.float64), 0)
    maps = []
    for place in range(5):
        kernel, bias = get("conv2d", place, "kernel")[:, :, 0], get("conv2d", place, "bias")
        before = (len(kernel) - 1) // 2
        padded = np.pad(image, ((before, len(kernel) - 1 - before), (0, 0)))
        found = np.stack(
            [correlate(padded, kernel[..., one], mode="valid") for one in range(len(bias))],
            axis=-1,
        )
        maps.append(normed(np.maximum(found + bias, 0), place + 1).max(axis=1))
    layers = [np.concatenate(maps, axis=1)]
    for place in range(3):
        kernel = get("conv2d", 5 + place, "kernel")[:, :, 0]
        padded = np.pad(layers[-1], ((3, 3), (0, 0)))
        frames = np.stack([padded[first : first + 7] for first in range(187)])
        found = np.einsum("tkc,kcf->tf", frames, kernel) + get("conv2d", 5 + place, "bias")
        found = normed(np.maximum(found, 0), 6 + place)
        layers.append(found + layers[-1] if place else found)
    features = np.concatenate(layers, axis=1)
    pooled = np.stack([features.max(axis=0), features.mean(axis=0)], axis=1).ravel()
    dense = normed(pooled, 9) @ get("dense", 0, "kernel") + get("dense", 0, "bias")
    embedding = normed(np.maximum(dense, 0), 10)
    return embedding @ get("dense", 1, "kernel") + get("dense", 1, "bias"), embedding


def test_the_index_may_share_beginnings_of_names() -> None:
    names = {f"batch_normalization_{n}/beta": np.array([n], np.float32) for n in range(40)}
    found = read_checkpoint(*made_checkpoint(names))
    assert {name: float(value[0]) for name, value in found.items()} == {
        name: float(value[0]) for name, value in names.items()
    }
