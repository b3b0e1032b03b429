# SPDX-License-Identifier: GPL-3.0-or-later
"""The library itself: folders, scans, analyses, failures, daily maintenance."""
