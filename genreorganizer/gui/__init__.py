# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: PySide6, reading through ``reading``, acting through ``operations``.

``app`` starts it; ``main_window`` assembles views; ``desk`` is what the views
share; ``jobs`` holds all threading. ``models`` feed views with values, ``widgets``
know nothing of the domain.
"""
