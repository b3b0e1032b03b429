# SPDX-License-Identifier: GPL-3.0-or-later
"""The program with a tiny classifier, whose jobs work on their own threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.app import App
from genreorganizer.classify.registry import Registry
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


class TinyApp(App):
    """The program with a tiny classifier instead of the shipped one."""

    models: Path

    @property
    def registry(self) -> Registry:
        """The classifiers of the test's folder."""
        return Registry([self.models])


def without_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the jobs' work run on their threads: the processes have their own tests."""
    from genreorganizer.library import analyze, scan, undo, write

    inline = InlinePool()
    monkeypatch.setattr(scan, "worker_processes", lambda jobs: scan.Readers(inline, inline))
    monkeypatch.setattr(analyze, "analysis_pool", lambda _settings: inline)
    for module in (write, undo):
        monkeypatch.setattr(module, "file_pool", lambda: inline)
