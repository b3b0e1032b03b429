# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from genreorganizer.db.scanned import KnownFile, KnownFiles
from genreorganizer.domain.files import is_below

PATHS = [b"/m", b"/m/a", b"/m/b/c", b"/music/a", b"/n/a", b"/", b"/m\xff/a"]


@pytest.mark.parametrize(
    "wanted", [[], [b"/m"], [b"/m/"], [b"/m/b"], [b"/"], [b"/n", b"/m/b/c"], [b"/nowhere"]]
)
def test_known_files_below_folders(wanted: list[bytes]) -> None:
    known = KnownFiles()
    for number, path in enumerate(PATHS):
        known[path] = KnownFile(number, 1, 2, 3, None, False, "why")
    found = dict(known.below(wanted))
    assert list(found) == [path for path in PATHS if any(is_below(path, one) for one in wanted)]
    assert all(found[path] == known[path] for path in found)
