# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks and is reached by keys, whatever it shows."""
