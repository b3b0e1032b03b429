# SPDX-License-Identifier: GPL-3.0-or-later
"""Alembic migrations, one module per revision of the schema in ``versions``."""
