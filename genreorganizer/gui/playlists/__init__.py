# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists: making, filling, importing and exporting them."""
