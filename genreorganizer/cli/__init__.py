# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: parse, call the library, print. Works without Qt and without a display."""
