# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows that open for one purpose and close again."""
