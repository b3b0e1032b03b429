# SPDX-License-Identifier: GPL-3.0-or-later
"""`typing.override` for Python 3.11, which does not have it yet.

It marks what a base class documents, one of ours, of Qt or of the standard library: such a method
needs no text of its own, and mypy sees to it that there is one to override.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """The method itself."""
        return method


__all__ = ["override"]
