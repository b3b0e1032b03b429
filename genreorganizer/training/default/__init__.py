# SPDX-License-Identifier: GPL-3.0-or-later
"""The model that ships: its data, its recipe, and how it is measured and written."""
