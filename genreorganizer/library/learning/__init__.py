# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning the genres of the user's own library from what is stored of its tracks."""

from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    from genreorganizer.library.learning import analyzing as analyzing

__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, submodules=["analyzing"])
