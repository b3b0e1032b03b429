# SPDX-License-Identifier: GPL-3.0-or-later
"""Models: choosing, installing, comparing and describing them."""
