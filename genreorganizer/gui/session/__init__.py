# SPDX-License-Identifier: GPL-3.0-or-later
"""What all parts of the window share: the opened library, threads, jobs, changes, undo."""
