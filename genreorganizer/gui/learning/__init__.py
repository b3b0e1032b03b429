# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning the genres of the user's own library."""
