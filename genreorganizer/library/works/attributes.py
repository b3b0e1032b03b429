# SPDX-License-Identifier: GPL-3.0-or-later
"""What a drive may not be able to keep of a file that is moved to it, for the way back.

FAT and exFAT know neither permissions nor extended attributes, and times of two seconds at best.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import stat
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genreorganizer.domain.files import stored

if TYPE_CHECKING:
    from collections.abc import Mapping

_COARSEST_NS: Final = 2_000_000_000
"""FAT keeps times of two seconds."""
_MOST_BYTES: Final = 1 << 16
"""What the journal keeps of an extended attribute; Linux allows no more."""


class FileAttributes(NamedTuple):
    """Attributes of a file.

    Attributes:
        mode: Permissions.
        mtime_ns: Modification time in nanoseconds since the epoch (`stored`).
        xattrs: Extended attributes: names and values in Base64.
        there_ns: Modification time that it had on a drive which could not keep its own (`stored`).
    """

    mode: int
    mtime_ns: int
    xattrs: Mapping[str, str] = {}
    there_ns: int | None = None

    @classmethod
    def of(cls, status: os.stat_result, xattrs: Mapping[str, str]) -> FileAttributes:
        """Those of a file as the system tells them."""
        return cls(stat.S_IMODE(status.st_mode), stored(status.st_mtime_ns), xattrs)

    @classmethod
    def from_json(cls, text: str | None) -> FileAttributes | None:
        """The inverse of `lost`."""
        if not text:
            return None
        values: dict[str, Any] = json.loads(text)
        return cls(
            int(values["mode"]),
            int(values["mtime_ns"]),
            values.get("xattrs", {}),
            values.get("there_ns"),
        )

    def lost(self, path: bytes) -> str | None:
        """JSON of these where a file lacks any of them; raises OSError."""
        now = FileAttributes.of(os.lstat(path), {})
        there = _names(path) if self.xattrs else frozenset()
        gone = {name: value for name, value in self.xattrs.items() if name not in there}
        if now == self._replace(xattrs={}) and not gone:
            return None
        values = {"mode": self.mode, "mtime_ns": self.mtime_ns, "there_ns": now.mtime_ns}
        return json.dumps({**values, "xattrs": gone} if gone else values)

    def give_back(self, path: bytes) -> None:
        """Give a file these, as far as the drive knows them.

        A time is what it was only where nobody changed the file on the drive, as far as can be told
        from times that drives round.
        """
        if hasattr(os, "setxattr"):
            for name, value in self.xattrs.items():
                with contextlib.suppress(OSError):
                    os.setxattr(path, name, base64.b64decode(value))
        with contextlib.suppress(OSError):
            now = os.lstat(path)
            times = (self.mtime_ns, self.mtime_ns if self.there_ns is None else self.there_ns)
            if any(abs(now.st_mtime_ns - time) < _COARSEST_NS for time in times):
                os.utime(path, ns=(now.st_atime_ns, self.mtime_ns))
            os.chmod(path, self.mode)


def xattrs_of(path: bytes) -> dict[str, str]:
    """Names and values (Base64) of a file's extended attributes, where the system has any."""
    if not hasattr(os, "getxattr"):
        return {}
    found = {}
    for name in _names(path):
        with contextlib.suppress(OSError):
            value = os.getxattr(path, name, follow_symlinks=False)
            if len(value) <= _MOST_BYTES:
                found[name] = base64.b64encode(value).decode("ascii")
    return found


def _names(path: bytes) -> frozenset[str]:
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            return frozenset(os.listxattr(path, follow_symlinks=False))
    return frozenset()
