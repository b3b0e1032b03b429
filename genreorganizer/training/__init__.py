# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab: data sets, the systems of the papers, training, evaluation and export."""
