# SPDX-License-Identifier: GPL-3.0-or-later
"""The log; imports nothing that a start could do without."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from genreorganizer import paths
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.messages import system_message

if TYPE_CHECKING:
    from pathlib import Path

_BYTES = 2_000_000


def start(path: Path | None = None) -> Path:
    """Send the details that error lines leave out to a file that cannot grow without end.

    Returns:
        The log file.

    Raises:
        EnvironmentFailure: The log's folder cannot be written.
    """
    from logging.handlers import RotatingFileHandler

    target = path or paths.log_file()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            target, maxBytes=_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot write the log {file}: {reason}",
            file=str(target),
            reason=system_message(error),
        ) from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return target
