# SPDX-License-Identifier: GPL-3.0-or-later
"""The genre vocabulary, and the genres of many tracks at once."""
