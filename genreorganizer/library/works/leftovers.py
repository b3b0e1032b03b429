# SPDX-License-Identifier: GPL-3.0-or-later
"""What an interrupted change left on the disk: copies to remove, files to look for."""

from __future__ import annotations

import contextlib
import os
import stat

from genreorganizer import tags
from genreorganizer.library.works.work import Edited, FileFacts
from genreorganizer.messages import Message


def remove_leftover(temporary: bytes | None) -> None:
    """Remove a copy that the journal names, and nothing else."""
    if temporary is None or not tags.is_ignored(os.fsdecode(os.path.basename(temporary))):
        return
    with contextlib.suppress(OSError):
        if stat.S_ISREG(os.lstat(temporary).st_mode):
            os.unlink(temporary)


def file_or_verdict(path: bytes) -> FileFacts | Edited | None:
    """The facts of a file that a change was about to touch.

    Returns:
        A refusal where the file is gone; None where it cannot be reached.
    """
    try:
        return FileFacts.of(path)
    except (OSError, ValueError):
        if os.path.isdir(os.path.dirname(path)):
            return Edited(
                "refused", code="missing", reason=Message("the file is not there any more")
            )
        return None
