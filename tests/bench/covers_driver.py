# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `bench.covers_session`; worker processes import this module, which imports nothing."""

if __name__ == "__main__":
    from bench.covers_session import main

    main()
