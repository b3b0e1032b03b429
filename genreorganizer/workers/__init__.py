# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes: their pool, and what they do for a classifier."""
