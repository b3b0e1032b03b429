# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier of embeddings behind the network that computes them."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from genreorganizer.classify.manifest import Manifest, Windowing  # noqa: E402
from genreorganizer.classify.onnx import OnnxClassifier  # noqa: E402
from genreorganizer.training.default.activations import FEATURES  # noqa: E402
from genreorganizer.training.export import to_onnx  # noqa: E402
from genreorganizer.training.networks.catalogue import NETWORKS  # noqa: E402
from genreorganizer.training.networks.residual import ResidualConfig, ResidualNet  # noqa: E402
from genreorganizer.training.networks.standardized import Standardized  # noqa: E402

pytestmark = pytest.mark.lab


def test_a_network_behind_another_answers_like_both_in_a_row() -> None:
    torch.manual_seed(0)
    front = ResidualNet(ResidualConfig(4, channels=(4, 8), embedding=16)).eval()
    inner = NETWORKS["vector-mlp"]((1, 16), 3)
    head = Standardized(inner, np.full(16, 0.5, np.float32), np.full(16, 2, np.float32)).eval()
    windows = np.random.default_rng(0).normal(size=(5, 21, 128)).astype(np.float32)
    with torch.no_grad():
        embedding = front(torch.from_numpy(windows))[1]
        logits = head(embedding[:, None]).numpy()
    manifest = Manifest(
        "head", "1", "Head", ("a", "b", "c"), FEATURES, Windowing(21, 21), "m.onnx", ""
    )
    classifier = OnnxClassifier(
        manifest,
        to_onnx(head, embedding[:, None].numpy(), ("logits",)),
        front=OnnxClassifier(manifest, to_onnx(front, windows, ("logits", "embedding"))),
    )
    found, passed_on = classifier.run(windows)
    assert np.allclose(found, logits, atol=1e-4)
    assert np.allclose(passed_on, embedding.numpy(), atol=1e-4)
