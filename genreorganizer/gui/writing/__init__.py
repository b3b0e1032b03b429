# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing genres into files, and the history of it."""
