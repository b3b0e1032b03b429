# SPDX-License-Identifier: GPL-3.0-or-later
"""Genre Organizer: listen, see the odds, approve, write, undo.

From the bottom up: ``domain`` holds pure values, ``audio`` turns files into
features, ``classify`` turns features into probabilities, ``tags`` reads files
and writes genres into them, ``db`` keeps the library in SQLite, ``playlists``
reads and writes playlist files, ``analysis`` runs the worker processes,
``library`` holds the use cases, and ``cli`` and ``gui`` offer them to people.
``training`` is the lab behind the extra ``[train]`` that makes the models.
"""

__version__ = "0.1.0"
