# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files are UTF-8, whatever the locale says.

Python names files in the encoding of the locale. In another one than UTF-8 new files could not
be named as their tags are, and names that are there would be read as something else, which would
get into tags and playlists. So the program then starts anew in Python's UTF-8 mode. The bundle
always runs in it (``packaging/bundle/genreorganizer.spec``).
"""

from __future__ import annotations

import os
import sys
from typing import Final

_MODE: Final = "PYTHONUTF8"
"""The variable, which worker processes inherit."""
_REFUSAL: Final = (
    "genreorganizer: file names are not UTF-8 here; set LC_ALL=C.UTF-8, then start again"
)
_EXIT_ENVIRONMENT: Final = 3


def ensure() -> None:
    """Go on where names of files are UTF-8, else start this process anew so that they are.

    Raises:
        SystemExit: That cannot be.
    """
    if sys.getfilesystemencoding() == "utf-8":
        return
    if os.environ.get(_MODE) == "1" or not sys.executable:
        print(_REFUSAL, file=sys.stderr)  # noqa: T201  # nothing else runs yet
        raise SystemExit(_EXIT_ENVIRONMENT)
    os.environ[_MODE] = "1"
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
