# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files to samples, and samples to features."""
