# SPDX-License-Identifier: GPL-3.0-or-later
"""Builders of sample files that several test packages share."""
