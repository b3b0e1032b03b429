# SPDX-License-Identifier: GPL-3.0-or-later
"""What the process keeps of memory that is free again."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

_FREE = """
import sys
from genreorganizer.gui.shell import memory

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

if sys.argv[1] == "back":
    memory.give_back()
bytearray(8 << 20)  # glibc does not give back what is smaller than the largest that was freed
blocks, between = [], []
for _ in range(40):
    blocks.append(bytearray(b"x") * (1 << 20))
    between.append(bytearray(700))
before = resident()
blocks.clear()
print(before - resident() >> 20)
"""


def freed_mb(how: str) -> int:
    """Megabytes that a process gives back when it lets 40 MB go."""
    command = [sys.executable, "-c", _FREE, how]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another allocator")
def test_large_blocks_between_small_ones_go_back_to_the_system() -> None:
    assert freed_mb("kept") < 20
    assert freed_mb("back") >= 38
