# SPDX-License-Identifier: GPL-3.0-or-later
"""A limit for worker processes that parse untrusted files."""

from __future__ import annotations

WORKER_MEMORY = 1 << 30
"""Bytes that a worker may add to what it occupies at the start: a gibibyte."""


def limit_memory(extra: int = WORKER_MEMORY) -> None:
    """Let this process grow by at most ``extra`` bytes; then allocations raise MemoryError.

    Meant as the initializer of a worker process. Does nothing where the system has no limits.
    """
    try:
        import resource

        with open("/proc/self/statm", encoding="ascii") as stream:
            pages = int(stream.read().split()[0])
    except (ImportError, OSError):
        return
    wanted = pages * resource.getpagesize() + extra
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or wanted < hard:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
