# SPDX-License-Identifier: GPL-3.0-or-later
"""The library in SQLite: schema, engine, migrations, and queries, one module per noun."""
