# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the files of this computer are on another one, whatever system it has."""

import pytest

from genreorganizer.errors import UsageError
from genreorganizer.workers.pathmaps import PathMap, mapped


@pytest.mark.parametrize(
    ("here", "there", "path", "expected"),
    [
        ("/srv/music", "/mnt/music", "/srv/music/a/b.mp3", "/mnt/music/a/b.mp3"),
        ("/srv/music/", "/mnt/music/", "/srv/music/a=b.mp3", "/mnt/music/a=b.mp3"),
        ("/srv/music", "M:\\", "/srv/music/a/b.mp3", "M:\\a\\b.mp3"),
        ("/srv/music", r"\\nas\music", "/srv/music/a/b.mp3", r"\\nas\music\a\b.mp3"),
        (r"M:\Music", "/mnt/music", r"m:\music\A\b.mp3", "/mnt/music/A/b.mp3"),
        (r"\\nas\music", "/mnt/music", r"\\NAS\Music\a.mp3", "/mnt/music/a.mp3"),
        ("/", "/mnt/all", "/srv/a.mp3", "/mnt/all/srv/a.mp3"),
        ("/srv", "/", "/srv/a.mp3", "/a.mp3"),
        ("/srv/music", "/mnt", "/srv/musician/a.mp3", "/srv/musician/a.mp3"),
        ("/srv/music", "/mnt", "/srv/Music/a.mp3", "/srv/Music/a.mp3"),
        ("/srv/music", "/mnt", "/srv/music/b\\c\udcff.mp3", "/mnt/b\\c\udcff.mp3"),
    ],
)
def test_a_path_is_told_as_the_other_computer_knows_it(
    here: str, there: str, path: str, expected: str
) -> None:
    assert mapped([PathMap(here, there)], path) == expected


def test_the_innermost_folder_counts() -> None:
    maps = [PathMap("/srv", "/a"), PathMap("/srv/music", "/b")]
    assert mapped(maps, "/srv/music/x.mp3") == "/b/x.mp3"
    assert mapped(maps, "/srv/y.mp3") == "/a/y.mp3"


def test_a_map_is_read_from_the_command_line() -> None:
    assert PathMap.parse("/srv/music=/mnt/a=b") == PathMap("/srv/music", "/mnt/a=b")
    assert PathMap.parse(r"M:\Music=/mnt/music") == PathMap(r"M:\Music", "/mnt/music")


@pytest.mark.parametrize("text", ["/srv/music", "=/mnt", "/srv=", ""])
def test_what_is_no_map_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is not HERE=THERE"):
        PathMap.parse(text)
