# SPDX-License-Identifier: GPL-3.0-or-later
"""What menu entries start: dialogs, then operations, one module per subject."""
