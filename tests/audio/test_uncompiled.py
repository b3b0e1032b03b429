# SPDX-License-Identifier: GPL-3.0-or-later
"""librosa gives the same without numba as with it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from genreorganizer.audio import uncompiled

if TYPE_CHECKING:
    from pathlib import Path

_FEATURES = ("chroma_stft", "tempogram", "chroma_cqt", "chroma_cens", "tonnetz", "tempo")
_COMPUTE = """
import sys
import numpy as np
if sys.argv[1] == "without":
    from genreorganizer.audio.uncompiled import import_librosa
    librosa = import_librosa()
    assert not {"llvmlite", "_soundfile"} & sys.modules.keys()
else:
    import librosa
times = np.arange(22050 * 3) / 22050
samples = np.sin(2 * np.pi * 440 * times) + 0.5 * np.sin(2 * np.pi * 660 * times * (1 + times / 90))
samples += 0.1 * np.random.default_rng(0).normal(size=times.size)
samples = (0.3 * samples).astype(np.float32)
np.savez(sys.argv[2], **{n: getattr(librosa.feature, n)(y=samples, sr=22050) for n in sys.argv[3:]})
"""


def _computed(how: str, into: Path) -> dict[str, np.ndarray]:
    command = [sys.executable, "-c", _COMPUTE, how, str(into), *_FEATURES]
    subprocess.run(command, check=True)
    with np.load(into) as found:
        return dict(found)


@pytest.mark.slow
def test_every_feature_is_the_same_without_the_compiler(tmp_path: Path) -> None:
    ours = _computed("without", tmp_path / "ours.npz")
    theirs = _computed("with", tmp_path / "theirs.npz")
    assert ours.keys() == {*_FEATURES}
    for name, values in ours.items():
        np.testing.assert_allclose(values, theirs[name], atol=1e-6, err_msg=name)


def test_a_stencil_sees_neighbours_and_leaves_the_ends() -> None:
    peaks = uncompiled.stencil(lambda x: (x[0] > x[-1]) & (x[0] >= x[1]))
    found = peaks(np.array([5, 1, 3, 3, 0, 9]))
    assert found.tolist() == [False, False, True, False, False, False]


def test_a_generalized_function_works_row_by_row_with_scalars() -> None:
    @uncompiled.guvectorize(["void(float64[:], float64, float64[:])"], "(n),()->(n)")
    def scaled(x: np.ndarray, factor: float, y: np.ndarray) -> None:
        y[:] = x * factor

    rows = np.arange(6.0).reshape(2, 3)
    assert scaled(rows, np.array([2.0, 10.0])).tolist() == [[0, 2, 4], [30, 40, 50]]
