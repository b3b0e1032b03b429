# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the window offscreen on a large library and prints what it measured as JSON.

``python -m bench.window_driver STARTED DATABASE [MUSIC]``, with STARTED the value of
``time.monotonic()`` just before the process was started. The window's worker processes import
this module anew, as they do the program's own: it imports nothing by itself.
"""

if __name__ == "__main__":
    from bench.window_session import main

    main()
