# SPDX-License-Identifier: GPL-3.0-or-later
"""Painted and composed controls that know nothing of the domain."""
