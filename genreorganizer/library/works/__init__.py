# SPDX-License-Identifier: GPL-3.0-or-later
"""What batches do to files: write genres, edit other fields, move files."""
