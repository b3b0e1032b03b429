# SPDX-License-Identifier: GPL-3.0-or-later
"""The program calls nothing that only POSIX has, but where it has asked for it first."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from support.windows import POSIX_CALLS, POSIX_MODULES, POSIX_SIGNALS

_ROOT = Path(__file__).parents[1]
_NAMES = {"os": set(POSIX_CALLS), "signal": set(POSIX_SIGNALS)}
_EXPECTED = {"AttributeError", "ImportError", "ModuleNotFoundError"}


def posix_only(code: str) -> list[str]:
    """What of a module Windows does not have, outside of places that ask first."""
    tree = ast.parse(code)
    finder = _Finder()
    finder.visit(tree)
    # A function is asked for where it is called, if all of its calls are in guarded places.
    guarded = finder.called_guarded - finder.called_bare
    return [what for function, what in finder.found if function not in guarded]


class _Finder(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self.called_guarded: set[str] = set()
        self.called_bare: set[str] = set()
        self._function = ""
        self._guards = 0

    def generic_visit(self, node: ast.AST) -> None:
        for _, value in ast.iter_fields(node):
            if isinstance(value, list):
                self._visit_all(value)
            elif isinstance(value, ast.AST):
                self.visit(value)

    def _visit_all(self, nodes: list[ast.AST]) -> None:
        """The rest of a block is guarded by a question that leaves it."""
        before = self._guards
        for node in nodes:
            if isinstance(node, ast.AST):
                self.visit(node)
            if isinstance(node, ast.If) and _asks(node.test) and _leaves(node.body):
                self._guards += 1
        self._guards = before

    def _visit_guarded(self, node: ast.AST) -> None:
        self._guards += 1
        self.generic_visit(node)
        self._guards -= 1

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer, self._function = self._function, node.name
        self.generic_visit(node)
        self._function = outer

    def visit_If(self, node: ast.If | ast.IfExp | ast.BoolOp) -> None:
        asked = _asks(node.values[0] if isinstance(node, ast.BoolOp) else node.test)
        (self._visit_guarded if asked else self.generic_visit)(node)

    visit_IfExp = visit_BoolOp = visit_If

    def visit_Try(self, node: ast.Try) -> None:
        handled = {
            name.id
            for handler in node.handlers
            if handler.type is not None
            for name in ast.walk(handler.type)
            if isinstance(name, ast.Name)
        }
        (self._visit_guarded if handled & _EXPECTED else self.generic_visit)(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        (self.called_guarded if self._guards else self.called_bare).add(called)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name) and node.attr in _NAMES.get(node.value.id, ()):
            self._note(f"{node.value.id}.{node.attr}", node.lineno)
        self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        for name in node.names:
            if name.name in POSIX_MODULES:
                self._note(f"import {name.name}", node.lineno)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for name in node.names:
            if node.module in POSIX_MODULES or name.name in _NAMES.get(node.module or "", ()):
                self._note(f"from {node.module} import {name.name}", node.lineno)

    def _note(self, what: str, line: int) -> None:
        if not self._guards:
            self.found.append((self._function, f"line {line}: {what}"))


def _asks(test: ast.expr) -> bool:
    """Whether a condition asks what system this is, or whether it has a call."""
    text = ast.unparse(test)
    return any(word in text for word in ("sys.platform", "os.name", "hasattr(os", "hasattr(signal"))


def _leaves(body: list[ast.stmt]) -> bool:
    return isinstance(body[-1], ast.Return | ast.Raise | ast.Continue)


def modules() -> list[Path]:
    return sorted((_ROOT / "genreorganizer").rglob("*.py"))


def test_no_module_calls_what_only_posix_has() -> None:
    found = {
        str(module.relative_to(_ROOT)): places
        for module in modules()
        if (places := posix_only(module.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "code",
    [
        "import fcntl",
        "import os\nos.fork()",
        "import os, signal\nos.kill(1, signal.SIGKILL)",
        "from os import getuid",
        "import os\nflags = os.O_RDONLY | os.O_DIRECTORY",
        "import os\ndef used():\n    return os.getuid()\nused()",
        "import os\ndef u():\n    return os.getuid()\nif hasattr(os, 'getuid'):\n    u()\nu()",
        "import os\nif condition:\n    os.nice(1)",
    ],
)
def test_the_check_finds_them(code: str) -> None:
    assert posix_only(code)


@pytest.mark.parametrize(
    "code",
    [
        "try:\n    import fcntl\nexcept ImportError:\n    fcntl = None",
        "import os\nuser = os.getuid() if hasattr(os, 'getuid') else 0",
        "import os, sys\nif sys.platform == 'win32':\n    pass\nelse:\n    os.nice(1)",
        "import os, sys\ndef f():\n    if sys.platform == 'win32':\n        return\n    import pwd",
        "import os\ndef used():\n    return os.getuid()\nif hasattr(os, 'getuid'):\n    used()",
        "import os\nos.getpid()\nos.O_RDONLY",
    ],
)
def test_the_check_leaves_guarded_calls_alone(code: str) -> None:
    assert posix_only(code) == []


def test_processes_are_spawned_and_never_forked() -> None:
    for module in modules():
        text = module.read_text("utf-8")
        assert '"fork' not in text, module
        assert "multiprocessing.Process(" not in text, module
        assert "multiprocessing.Pool(" not in text, module
        assert "ProcessPoolExecutor(" not in text, module


def test_the_recipe_of_the_bundle_names_what_is_imported_by_its_name() -> None:
    recipe = (_ROOT / "packaging/bundle/genreorganizer.spec").read_text("utf-8")
    named = {
        name
        for module in modules()
        for name in re.findall(r'import_module\("(\w+)"\)', module.read_text("utf-8"))
    }
    assert "librosa" in named
    assert [name for name in named if f'"{name}"' not in recipe] == []


def test_a_frozen_program_knows_its_workers_before_anything_else() -> None:
    for start in ("genreorganizer/__main__.py", "packaging/bundle/start.py"):
        text = (_ROOT / start).read_text("utf-8")
        assert "multiprocessing.freeze_support()" in text, start
