# SPDX-License-Identifier: GPL-3.0-or-later
"""The places there are, and the way to them."""
