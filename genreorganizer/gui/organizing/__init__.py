# SPDX-License-Identifier: GPL-3.0-or-later
"""Organizing files into folders by a pattern."""
