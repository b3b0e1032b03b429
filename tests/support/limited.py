# SPDX-License-Identifier: GPL-3.0-or-later
"""Running something in a process that may take little memory."""

from __future__ import annotations

import os
import resource
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def in_little_memory(action: Callable[[], object], megabytes: int = 64) -> bool:
    """Run in a child process that may grow by so much; whether it succeeded."""
    child = os.fork()
    if child == 0:
        try:
            pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
            limit = pages * resource.getpagesize() + (megabytes << 20)
            resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
            action()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - nothing may reach the parent's pytest
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
