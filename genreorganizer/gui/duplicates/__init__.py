# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of recordings: side by side, one kept, the others in the system's bin."""
