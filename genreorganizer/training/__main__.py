# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m genreorganizer.training`` and ``genreorganizer-lab``."""

import sys

from genreorganizer.training.cli import main

if __name__ == "__main__":
    sys.exit(main())
