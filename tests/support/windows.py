# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows as far as Python's calls show it: what it does not have, and files that are held."""

from __future__ import annotations

import ntpath
import os
import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

POSIX_CALLS = (
    "WNOHANG chown chroot copy_file_range ctermid eventfd fchdir fchmod fchown fdatasync fork "
    "forkpty getegid geteuid getgid getgroups getpgid getpgrp getpriority getsid getuid getxattr "
    "initgroups killpg lchown listxattr lockf major makedev minor mkfifo mknod nice openpty "
    "pathconf pidfd_open pipe2 posix_fadvise posix_fallocate posix_spawn pread preadv pwrite "
    "pwritev register_at_fork removexattr sched_getaffinity sched_setaffinity sched_yield sendfile "
    "setegid seteuid setgid setgroups setpgid setpriority setsid setuid setxattr splice statvfs "
    "fstatvfs sync sysconf tcgetpgrp ttyname uname wait wait3 wait4 waitid WIFEXITED "
    "O_CLOEXEC O_DIRECTORY O_DSYNC O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_SYNC"
).split()
"""Names of `os` that Windows does not have (the standard library's reference of the module)."""
POSIX_MODULES = "crypt fcntl grp posix pty pwd readline resource syslog termios tty".split()
"""Modules that Windows does not have."""
POSIX_SIGNALS = (
    "SIGALRM SIGBUS SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGTSTP SIGUSR1 SIGUSR2 "
    "SIGWINCH alarm pause pthread_kill setitimer sigwait"
).split()
"""Names of `signal` that Windows does not have."""
SHARING_VIOLATION = 32


def names(monkeypatch: pytest.MonkeyPatch, *modules: ModuleType) -> None:
    """Let modules take apart and join paths as Windows does; the files stay where they are."""
    for module in modules:
        seen = ModuleType("os")
        seen.__dict__.update(vars(os), path=ntpath, sep="\\", altsep="/")
        monkeypatch.setattr(module, "os", seen)


class SharingViolation(PermissionError):
    """What Windows answers where a file is open."""

    winerror = SHARING_VIOLATION


def simulate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what Windows does not have, and hold files that are open in this process.

    Names of files stay as they are here; `genreorganizer` and not the standard library must be
    what is tried, which looks at the system when it is imported.
    """
    for name in POSIX_CALLS:
        monkeypatch.delattr(os, name, raising=False)
    for name in ("fcntl", "pwd", "grp", "resource"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setattr(sys, "platform", "win32")
    for name in ("replace", "rename", "unlink", "remove"):
        monkeypatch.setattr(os, name, _held(getattr(os, name)))


def _held(call: Callable[..., None]) -> Callable[..., None]:
    def guarded(*paths: str, **options: object) -> None:
        for path in paths:
            if _is_open(os.fspath(path)):
                raise SharingViolation(13, "The process cannot access the file", path)
        call(*paths, **options)

    return guarded


def _is_open(path: str) -> bool:
    if not os.path.lexists(path):
        return False
    wanted = os.stat(path, follow_symlinks=False)
    for descriptor in os.listdir("/proc/self/fd"):
        try:
            found = os.fstat(int(descriptor))
        except OSError:  # that of the listing itself
            continue
        if os.path.samestat(found, wanted):
            return True
    return False
