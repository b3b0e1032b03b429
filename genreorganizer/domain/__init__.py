# SPDX-License-Identifier: GPL-3.0-or-later
"""Pure values and rules of the field; the standard library only."""
