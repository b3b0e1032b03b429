# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bundled program runs first."""

import multiprocessing
import sys

multiprocessing.freeze_support()  # before imports: worker processes go no further than here

from genreorganizer.__main__ import main  # noqa: E402

sys.exit(main())
