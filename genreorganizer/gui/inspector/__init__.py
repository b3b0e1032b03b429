# SPDX-License-Identifier: GPL-3.0-or-later
"""All there is about the selected track."""
