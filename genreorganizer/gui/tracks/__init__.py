# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tracks, as a table or by album."""
