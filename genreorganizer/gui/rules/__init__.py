# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that are chosen instead of typed: of smart playlists, and of what a list shows."""
