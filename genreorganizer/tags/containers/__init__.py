# SPDX-License-Identifier: GPL-3.0-or-later
"""One strategy per container: where its tags and its audio are, and what an edit must adjust."""
