# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders around folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support import windows

from genreorganizer.domain import folder_tree
from genreorganizer.domain.folder_tree import tree

if TYPE_CHECKING:
    from collections.abc import Collection


def test_a_folder_counts_what_lies_below_and_comes_before_it() -> None:
    found = [("/m/Jazz/Live", 2), ("/m", 1), ("/m/Jazz/Live/cd 1", 4), ("/m/Rock", 8)]
    folders, tracks, nesting = tree(found, {"/m"})
    assert folders == ["/m", "/m/Jazz", "/m/Jazz/Live", "/m/Jazz/Live/cd 1", "/m/Rock"]
    assert tracks == [15, 6, 6, 4, 8]
    assert nesting.outer == [-1, 0, 1, 2, 0]
    assert nesting.ends == [5, 4, 4, 4, 5]
    assert nesting.depths == [0, 1, 2, 3, 1]


def test_names_are_in_order_whatever_their_case_and_their_folders_stay_together() -> None:
    found = [(f"/m/{name}", 1) for name in ("b", "B/x", "a/y", "a!", "A/z", "Édith", "f", "b/w")]
    assert tree(found, {"/m"}).folders == [
        "/m", "/m/A", "/m/A/z", "/m/a", "/m/a/y", "/m/a!", "/m/B", "/m/B/x", "/m/b", "/m/b/w",
        "/m/Édith", "/m/f",
    ]  # fmt: skip


def test_numbers_in_names_are_in_order() -> None:
    names = ["1. CD", "CD 1", "CD 2", "CD 2 live", "CD 10", "CD x"]
    found = [(f"/m/{name}", 1) for name in sorted(names)]
    assert tree(found, {"/m"}).folders == ["/m", *(f"/m/{name}" for name in names)]


@pytest.mark.parametrize(
    ("tops", "folders"),
    [
        ({"/"}, ["/", "/home", "/home/me", "/mnt"]),
        ({"/home/me", "/mnt"}, ["/home/me", "/mnt"]),
        ({"/mnt"}, ["/", "/home", "/home/me", "/mnt"]),
    ],
)
def test_what_is_around_the_library_is_left_out(tops: Collection[str], folders: list[str]) -> None:
    assert tree([("/home/me", 1), ("/mnt", 2)], tops).folders == folders


def test_drives_and_shares_are_outermost_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    windows.names(monkeypatch, folder_tree)
    found = [
        ("C:\\", 1), ("C:\\Music\\Jazz", 2), ("E:\\Lieder\\Rock\\Live", 4),
        ("\\\\nas\\music\\Band", 8),
    ]  # fmt: skip
    folders, tracks, nesting = tree(found, {"C:\\", "E:\\Lieder"})
    assert list(zip(folders, tracks, nesting.outer, strict=True)) == [
        ("\\\\nas\\music\\", 8, -1), ("\\\\nas\\music\\Band", 8, 0),
        ("C:\\", 3, -1), ("C:\\Music", 2, 2), ("C:\\Music\\Jazz", 2, 3),
        ("E:\\Lieder", 4, -1), ("E:\\Lieder\\Rock", 4, 5), ("E:\\Lieder\\Rock\\Live", 4, 6),
    ]  # fmt: skip


def test_no_folders_are_no_tree() -> None:
    assert tree([], {"/m"}) == ([], [], ([], [], []))
