# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing the fields of tags, of one track or many."""
