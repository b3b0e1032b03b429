# SPDX-License-Identifier: GPL-3.0-or-later
"""What workers do with memory that they have used."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import textwrap

import pytest

_FAULTS = textwrap.dedent(
    """
    import resource, sys
    from genreorganizer.workers.heap import reuse_large_blocks

    if "reuse" in sys.argv:
        reuse_large_blocks()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(100):
        bytearray(4 << 20)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
    """
)


def page_faults(*arguments: str) -> int:
    told = subprocess.run(
        [sys.executable, "-c", _FAULTS, *arguments],
        check=True,
        capture_output=True,
        env={**os.environ, "MALLOC_TRIM_THRESHOLD_": "65536"},
    )
    return int(told.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only the C library of GNU is told")
def test_large_blocks_are_used_again_where_the_process_was_told_to_give_them_back() -> None:
    assert page_faults("reuse") * 10 < page_faults()
