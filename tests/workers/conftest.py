# SPDX-License-Identifier: GPL-3.0-or-later
import sys
import types

import pytest


@pytest.fixture(autouse=True)
def workers_do_not_import_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spawned processes import the main module anew; the test runner is a slow one."""
    monkeypatch.setitem(sys.modules, "__main__", types.ModuleType("__main__"))
