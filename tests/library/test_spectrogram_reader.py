# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading spectrograms through a worker."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any

import pytest
from support.media import make_audio

from genreorganizer.errors import UnreadableFile
from genreorganizer.library import standby
from genreorganizer.library.spectrogram import SpectrogramReader
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class HangingPool:
    """Never has a result; tells how often it was opened and stopped."""

    def __init__(self) -> None:
        self.opened = 0
        self.stopped = 0
        self.left = 0

    @contextlib.contextmanager
    def open(self, _prepare: object) -> Iterator[Any]:
        self.opened += 1
        yield self
        self.left += 1

    def run(self, _items: object) -> Iterator[None]:
        try:
            while True:
                yield None
        finally:
            self.stopped += 1


def test_a_worker_of_its_own_reads_the_file(tmp_path: Path) -> None:
    file = make_audio(tmp_path / "a.wav", seconds=1.0)
    reader = SpectrogramReader()
    try:
        image = reader.read(os.fsencode(file), lambda: True)
    finally:
        reader.rest()
    assert image is not None
    assert image.length_s == pytest.approx(1.0, abs=0.05)


def test_what_is_not_wanted_any_more_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "_PATIENCE_S", 0.0)
    file = make_audio(tmp_path / "a.wav", seconds=1.0)
    pool = HangingPool()
    reader = SpectrogramReader(pool)  # type: ignore[arg-type]
    answers = iter([True, True, False])
    assert reader.read(os.fsencode(file), lambda: next(answers)) is None
    assert (pool.opened, pool.stopped, pool.left) == (1, 1, 0)
    assert reader.read(os.fsencode(file), lambda: False) is None
    assert pool.opened == 1
    reader.rest()
    assert pool.left == 1


@pytest.mark.parametrize("content", [None, b"no audio" * 99])
def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "x.mp3"
    if content is not None:
        file.write_bytes(content)
    reader = SpectrogramReader(InlinePool())
    with pytest.raises(UnreadableFile, match=r"x\.mp3"):
        reader.read(os.fsencode(file), lambda: True)
    reader.rest()
