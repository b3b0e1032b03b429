# SPDX-License-Identifier: GPL-3.0-or-later
"""The yardstick: classifiers on damaged and unfamiliar recordings, and their embeddings."""
