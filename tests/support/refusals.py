# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives that refuse what others can, simulated below the program: a preloaded library.

The C compiler of the machine makes it; tests that need it skip where there is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_SOURCE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

/* REFUSED_CALL is the call that fails with REFUSED_ERROR for files below REFUSED_FOLDER. */
static int refused(const char *call, int file)
{
    const char *wanted = getenv("REFUSED_CALL"), *folder = getenv("REFUSED_FOLDER");
    char link[64], path[4096];
    ssize_t length;

    if (!wanted || !folder || strcmp(wanted, call) || file < 0)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder)))
        return 0;
    errno = atoi(getenv("REFUSED_ERROR"));
    return 1;
}

#define NEXT(name) dlsym(RTLD_NEXT, name)

int flock(int file, int operation)
{
    return refused("flock", file) ? -1 : ((int (*)(int, int))NEXT("flock"))(file, operation);
}

int fsync(int file)
{
    return refused("fsync", file) ? -1 : ((int (*)(int))NEXT("fsync"))(file);
}

int fdatasync(int file)
{
    return refused("fsync", file) ? -1 : ((int (*)(int))NEXT("fdatasync"))(file);
}

static int control(const char *name, int file, int command, void *argument)
{
    if ((command == F_SETLK || command == F_SETLKW || command == F_GETLK) && refused("lock", file))
        return -1;
    return ((int (*)(int, int, ...))NEXT(name))(file, command, argument);
}

#define CONTROL(name)                                    \
    int name(int file, int command, ...)                 \
    {                                                    \
        va_list rest;                                    \
        va_start(rest, command);                         \
        void *argument = va_arg(rest, void *);           \
        va_end(rest);                                    \
        return control(#name, file, command, argument);  \
    }
CONTROL(fcntl)
CONTROL(fcntl64)

#define MAP(name)                                                                        \
    void *name(void *at, size_t length, int protection, int flags, int file, off_t from) \
    {                                                                                    \
        if ((flags & MAP_SHARED) && refused("mmap", file))                               \
            return MAP_FAILED;                                                           \
        return ((void *(*)(void *, size_t, int, int, int, off_t))NEXT(#name))(           \
            at, length, protection, flags, file, from);                                  \
    }
MAP(mmap)
MAP(mmap64)
"""


def library(folder: Path) -> Path:
    """The library, made anew; skips where it cannot be."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    source, made = folder / "refusals.c", folder / "refusals.so"
    source.write_text(_SOURCE)
    subprocess.run([compiler, "-shared", "-fPIC", "-w", "-o", made, source, "-ldl"], check=True)
    return made


def surroundings(made: Path, call: str, error: int, folder: Path) -> dict[str, str]:
    """The environment of a process for which a call fails below a folder."""
    return {
        **os.environ,
        "LD_PRELOAD": str(made),
        "REFUSED_CALL": call,
        "REFUSED_ERROR": str(error),
        "REFUSED_FOLDER": str(folder),
    }
