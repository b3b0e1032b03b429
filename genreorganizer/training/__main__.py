# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m genreorganizer.training`` and ``genreorganizer-lab``."""

from __future__ import annotations

import sys

from genreorganizer.training import cli


def main() -> int:
    """Run the command line."""
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
