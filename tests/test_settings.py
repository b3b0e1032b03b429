# SPDX-License-Identifier: GPL-3.0-or-later
import dataclasses
import os
from pathlib import Path

import pytest

from genreorganizer import settings
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.settings import Settings


@pytest.mark.parametrize("separator", ["/", settings.AS_LIST])
def test_saved_settings_come_back(tmp_path: Path, separator: str) -> None:
    chosen = dataclasses.replace(
        Settings(),
        analysis=dataclasses.replace(Settings().analysis, jobs=3, excerpt_seconds=2.5),
        write=dataclasses.replace(Settings().write, policy="fill", id3v23_separator=separator),
        appearance=dataclasses.replace(Settings().appearance, theme="dark", language="de"),
    )
    file = tmp_path / "new folder" / "settings.toml"
    settings.save(chosen, file)
    assert settings.load(file) == chosen
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_absent_and_damaged_files_give_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.toml") == Settings()
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe = [")
    assert settings.load(tmp_path / "bad.toml") == Settings()


def test_a_damaged_file_is_told_and_kept_when_settings_are_saved(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    assert settings.damage(file) is None
    settings.save(Settings(), file)
    assert settings.damage(file) is None
    file.write_text("jobs = [", "utf-8")
    assert "settings.toml are damaged" in str(settings.damage(file))
    settings.save(Settings(), file)
    assert settings.damage(file) is None
    assert (tmp_path / "settings.toml.damaged").read_text("utf-8") == "jobs = ["


def test_a_link_to_damaged_settings_stays_one(tmp_path: Path) -> None:
    file, link = tmp_path / "of the user's.toml", tmp_path / "settings.toml"
    file.write_text("jobs = [", "utf-8")
    link.symlink_to(file)
    settings.save(Settings(), link)
    assert link.is_symlink()
    assert settings.damage(file) is None
    assert (tmp_path / "settings.toml.damaged").read_text("utf-8") == "jobs = ["


@pytest.mark.parametrize(
    "text",
    [
        "analysis = 3",
        "[analysis]\njobs = 'many'",
        "[analysis]\njobs = true",
        "[write]\npolicy = 'destroy'",
        "[appearance]\ntheme = 'neon'\nunknown = 1",
    ],
)
def test_values_of_a_wrong_kind_fall_back(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text, "utf-8")
    assert settings.load(file) == Settings()


def test_whole_numbers_serve_as_fractions(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[analysis]\nexcerpt_seconds = 4", "utf-8")
    assert settings.load(file).analysis.excerpt_seconds == 4.0


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_read_only_folder_gives_one_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(EnvironmentFailure, match="Cannot save the settings"):
        settings.save(Settings(), tmp_path / "settings.toml")


def test_a_file_in_the_way_gives_one_line_and_survives(tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("mine", "utf-8")
    with pytest.raises(EnvironmentFailure, match="Cannot save the settings"):
        settings.save(Settings(), tmp_path / "occupied" / "settings.toml")
    assert (tmp_path / "occupied").read_text("utf-8") == "mine"
