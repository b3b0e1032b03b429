# SPDX-License-Identifier: GPL-3.0-or-later
"""Values and messages as text in the language of the user."""
