# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: keys, the guide, and what the program is."""
