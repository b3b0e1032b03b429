# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the templates of messages (`genreorganizer.messages`) for translation.

A template is a literal and the first argument of whatever makes a message: `Message` itself, an
error, or a function whose first parameter is a `Message` or a template. The window's own texts
are collected by Qt's tools.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer import errors

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path("genreorganizer")
UNTRANSLATED = ("cli", "training")
"""Subpackages that speak English only."""
MAKERS = frozenset(
    {
        "Message",
        "NotWritable",
        "Damaged",
        "NotMoved",
        *(name for name, kind in vars(errors).items() if isinstance(kind, type)),
    }
)
"""What makes a message of its first argument."""


def templates(package: Path = PACKAGE) -> list[str]:
    """Every template of the package, sorted."""
    return sorted(
        {
            node.value
            for call in calls(package)
            for node in choices(call.args[0])
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value
        }
    )


def calls(package: Path = PACKAGE) -> Iterator[ast.Call]:
    """Every call that makes a message."""
    for file in sorted(package.rglob("*.py")):
        if file.relative_to(package).parts[0] in UNTRANSLATED:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if node.args:
                    if name in MAKERS:
                        yield node


def choices(node: ast.expr) -> Iterator[ast.expr]:
    """What an expression may be: both sides of ``a if c else b``."""
    if isinstance(node, ast.IfExp):
        yield from choices(node.body)
        yield from choices(node.orelse)
    else:
        yield node
