# SPDX-License-Identifier: GPL-3.0-or-later
"""Genre Organizer: listen, see the odds, approve, write, undo.

From the bottom up: ``domain`` holds pure values, ``audio`` turns files into
features, ``classify`` turns features into probabilities, ``tags`` reads files
and writes genres into them, ``db`` keeps the library in SQLite, ``playlists``
reads and writes playlist files, ``analysis`` runs the worker processes,
``library`` holds the use cases, and ``cli`` and ``gui`` offer them to people.
``training`` is the lab behind the extra ``[train]`` that makes the models.
"""

import os

__version__ = "0.1.0"

# ONNX Runtime reports to its maker when it is loaded, unless this is set before. Here it is
# set before any other module of ours, in every process, however the program is started; so
# also where a library of others loads the runtime (`classify.runtime` is our only way to it).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
