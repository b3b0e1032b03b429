# SPDX-License-Identifier: GPL-3.0-or-later
"""Work in processes of its own: the pool, and what its workers do for a classifier."""
