# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed and memory, measured in one run: ``python -m bench [section …]``."""
