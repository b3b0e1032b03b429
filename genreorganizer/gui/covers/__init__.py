# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers of tracks and albums, decoded beside the window's own thread."""
