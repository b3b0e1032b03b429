# SPDX-License-Identifier: GPL-3.0-or-later
"""The program beneath its window: display, single instance, language, crashes."""
