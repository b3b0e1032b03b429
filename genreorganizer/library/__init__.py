# SPDX-License-Identifier: GPL-3.0-or-later
"""The use cases: plain functions over a database; commands return changes, jobs yield progress."""
