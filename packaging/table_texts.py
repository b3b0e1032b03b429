# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the texts of the window's tables (actions, columns, places …) for translation.

A row of a table is a dataclass. A field of it that is annotated ``Annotated[str, "Context"]``
holds a text that is translated in this context where it is shown.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PACKAGE = Path("genreorganizer/gui")


def table_texts(package: Path = PACKAGE) -> list[tuple[str, str]]:
    """Every text of a table with its context, each once, in the order of the files."""
    trees = [ast.parse(file.read_text("utf-8")) for file in sorted(package.rglob("*.py"))]
    rows = {
        node.name: fields
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any((fields := _contexts(node)).values())
    }
    return list(dict.fromkeys(text for tree in trees for text in _texts(tree, rows)))


def _contexts(row: ast.ClassDef) -> dict[str, str]:
    """The fields of a class in their order, each with its context or nothing."""
    return {
        field.target.id: _context(field.annotation)
        for field in row.body
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
    }


def _context(annotation: ast.expr) -> str:
    match annotation:
        case ast.Subscript(
            value=ast.Name(id="Annotated"),
            slice=ast.Tuple(elts=[ast.Name(id="str"), ast.Constant(value=str(context))]),
        ):
            return context
        case _:
            return ""


def _texts(tree: ast.Module, rows: Mapping[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in rows:
                contexts = rows[name]
                by_place = zip(contexts.values(), args, strict=False)
                by_name = ((contexts.get(word.arg or "", ""), word.value) for word in keywords)
                for context, value in (*by_place, *by_name):
                    match value:
                        case ast.Constant(value=str(text)) if context and text:
                            yield context, text
