# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: PySide6, one package per feature.

``main`` starts it, ``program`` is a run of it, ``window`` puts the features together. All stand
on ``session`` (the opened library, threads, jobs, changes, undo), ``widgets``, ``wording`` and
``style``; ``shell`` is the program beneath the window. In a feature, ``operations`` says what
may be asked for, ``flows`` are what menu entries start.
"""
