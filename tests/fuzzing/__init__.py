# SPDX-License-Identifier: GPL-3.0-or-later
"""Coverage-guided fuzzing of everything that parses what others wrote."""
