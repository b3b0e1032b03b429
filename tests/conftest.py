# SPDX-License-Identifier: GPL-3.0-or-later
"""No test touches the user's own library, settings or log."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from genreorganizer.db.engine import Database

SHARED_DATA = Path(__file__).parents[2] / "shared" / "data"

# Whether a run of the tests fails is not to depend on how busy the machine is, nor on chance.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("steady")

# Before any test module imports Qt; a test of a real window sets its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where all tests of this process have their home.

    The environment stays as it is from here on: each thread that Qt starts reads it, and would
    crash the process where a variable is added meanwhile (``getenv`` of glibc before 2.41).
    """
    home = tmp_path_factory.mktemp("home") / "user"
    with pytest.MonkeyPatch.context() as patch:
        for variable, folder in {
            "HOME": "",
            "XDG_DATA_HOME": "data",
            "XDG_CONFIG_HOME": "config",
            "XDG_STATE_HOME": "state",
            "XDG_CACHE_HOME": "cache",
            "APPDATA": "data",
            "LOCALAPPDATA": "data",
        }.items():
            patch.setenv(variable, str(home / folder))
        yield home


@pytest.fixture(autouse=True)
def _own_home(_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    _home.mkdir(exist_ok=True)
    yield
    if any(_home.iterdir()):
        _home.rename(tmp_path_factory.mktemp("left") / _home.name)


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library to make copies of, which takes a fifth of making one."""
    from genreorganizer.db.engine import open_database

    file = tmp_path_factory.mktemp("empty") / "library.sqlite"
    open_database(file).close()
    return file


@pytest.fixture
def database(tmp_path: Path, empty_library: Path) -> Iterator[Database]:
    """An empty library, ``library.sqlite`` in the test's folder."""
    from genreorganizer.db.engine import open_database

    file = tmp_path / "library.sqlite"
    shutil.copy(empty_library, file)
    with closing(open_database(file)) as opened:
        yield opened


@pytest.fixture
def shared_data() -> Path:
    """The research data beside the checkout; the test is skipped where there is none."""
    if not SHARED_DATA.is_dir():
        pytest.skip("needs the research data beside the checkout")
    return SHARED_DATA
