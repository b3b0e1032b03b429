# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: puts the features together."""
