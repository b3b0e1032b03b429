# SPDX-License-Identifier: GPL-3.0-or-later
"""Every target over sane files and what was found once; coverage-guided in the torture run."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from support.oddfiles import ODD, REFUSED
from support.tagfiles import SAMPLES

from fuzzing.targets import TARGETS, TEXTS

FOUND = (
    b'<?xml version="1.0" encoding="utf-32"?><playlist/>',
    b'<?xml version="1.0" encoding="unheard-of"?><playlist/>',
    b'<?xml version="1.0" encoding="idna"?><playlist/>',
    b"MPCKXX\x80\x80\0" + bytes(64),
    b"ID3\x04\0\0\0\0\0\x0aTCON\0\0\0\x7f\0\0",
    b"fLaC\x84\0\0\x04\xff\xff\xff\xff",
    b"OggS\0\x02" + bytes(20) + b"\x01\x08OpusHead",
    b"\0\0\0\x08moov\0\0\0\x01mdat" + b"\xff" * 8,
    b"RIFF\xff\xff\xff\x7fWAVEdata\xff\xff\xff\xff",
)
"""Hostile inputs, the first four of which failed once (others that did are among the samples)."""

_SECONDS = 120


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("samples")
    found = []
    builders = [*SAMPLES.values(), *ODD.values(), *(build for _, build in REFUSED.values())]
    for number, build in enumerate(builders):
        place = folder / str(number)
        place.mkdir()
        found.append(build(place).read_bytes())
    return found


@pytest.mark.parametrize("name", TARGETS)
def test_what_was_found_and_sane_inputs_are_survived(name):
    for data in (*FOUND, *TEXTS):
        TARGETS[name](data)


@pytest.fixture
def scratch():
    """In memory where the system can, since a write synchronizes the disk; emptied afterwards."""
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield folder


@pytest.mark.torture
@pytest.mark.timeout(_SECONDS * 5)
@pytest.mark.parametrize("name", TARGETS)
def test_fuzzing_finds_nothing(name, corpus, tmp_path, scratch):
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("needs atheris, which is not made for every system")
    seeds = tmp_path / "corpus"
    seeds.mkdir()
    for number, data in enumerate((*corpus, *FOUND, *TEXTS)):
        (seeds / str(number)).write_bytes(data)
    options = [f"-max_total_time={_SECONDS}", "-timeout=20", "-rss_limit_mb=2048",
               "-max_len=40000", f"-artifact_prefix={tmp_path}/"]  # fmt: skip
    command = [sys.executable, "-m", "fuzzing", name, str(seeds), *options]
    run = subprocess.run(
        command,
        cwd=Path(__file__).parents[2],
        env={"PYTHONPATH": "tests:.", "PATH": "", "TMPDIR": scratch},
        capture_output=True,
        text=True,
        check=False,
    )
    crashes = [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()]
    assert run.returncode == 0, f"{crashes!r}\n{run.stderr[-3000:]}"
