# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user chose: frozen dataclasses, kept as TOML, saved atomically."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, get_args

from genreorganizer import atomic
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.messages import Message, system_message

if TYPE_CHECKING:
    from pathlib import Path

WritePolicy = Literal["replace", "add", "fill"]
Theme = Literal["system", "light", "dark"]
_T = TypeVar("_T")
_CHOICES: dict[str, tuple[str, ...]] = {"policy": get_args(WritePolicy), "theme": get_args(Theme)}


@dataclass(frozen=True, slots=True)
class AnalysisSettings:
    """How tracks are analyzed.

    Attributes:
        jobs: Worker processes; 0 takes one per processor core.
        excerpts: Excerpts spread over a track.
        excerpt_seconds: Length of one excerpt, in seconds.
        whole_track: Analyze everything instead of excerpts.
        low_priority: Run the workers below other programs.
        file_time_limit_s: Seconds after which a file is given up.
    """

    jobs: int = 0
    excerpts: int = 6
    excerpt_seconds: float = 5.0
    whole_track: bool = False
    low_priority: bool = True
    file_time_limit_s: float = 120.0


AS_LIST = "\0"


@dataclass(frozen=True, slots=True)
class WriteSettings:
    """How genres are written into files.

    Attributes:
        policy: ``replace`` the tag's genres, ``add`` to them, or ``fill`` only where empty.
        id3v23_separator: Joins several genres in ID3v2.3, which knows only one text; `AS_LIST`
            stores them one by one, as ID3v2.4 does.
        update_other_tags: Set the genre also in ID3v1 and APE tags that a file has beside ID3v2.
        keep_mtime: Keep the file's modification time.
        break_hard_links: Write hard-linked files (the other names keep the old content).
    """

    policy: WritePolicy = "replace"
    id3v23_separator: str = "; "
    update_other_tags: bool = True
    keep_mtime: bool = False
    break_hard_links: bool = False


@dataclass(frozen=True, slots=True)
class OrganizeSettings:
    """How files were organized last.

    Attributes:
        pattern: Where tracks belong (`domain.path_patterns`).
        folder: The folder below which they went; empty before the first time.
        number: Files whose new name is taken were numbered.
        companions: Covers, lyrics and the like went along.
        without_genre: Tracks without any genre went to a folder of their own.
    """

    pattern: str = "{genre}/{albumartist|artist}/[{year} - ]{album}/[{disc}-][{track:02} ]{title}"
    folder: str = ""
    number: bool = False
    companions: bool = True
    without_genre: bool = False


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """How the window looks.

    Attributes:
        theme: Light, dark, or as the desktop says.
        font_scale: Text size relative to the desktop's.
        compact: Tighter rows.
        language: Code such as "de" or "pt_BR"; empty takes the desktop's.
    """

    theme: Theme = "system"
    font_scale: float = 1.0
    compact: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class LibrarySettings:
    """How the library is kept.

    Attributes:
        watch: Look for new files in the library's folders while the window is open.
        learn: Learn the user's genres again after enough decisions; nothing is used of it before
            the user says so.
        albums: What a track sounds like is drawn towards what the others of its album do.
    """

    watch: bool = False
    learn: bool = False
    albums: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, one section each."""

    analysis: AnalysisSettings = field(default_factory=AnalysisSettings)
    write: WriteSettings = field(default_factory=WriteSettings)
    organize: OrganizeSettings = field(default_factory=OrganizeSettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
    library: LibrarySettings = field(default_factory=LibrarySettings)

    @classmethod
    def from_mapping(cls, data: dict[str, Any]) -> Self:
        """Build from parsed TOML; unknown keys and values of a wrong type fall back to defaults."""
        sections = {}
        for section in dataclasses.fields(cls):
            kind = type(getattr(cls(), section.name))
            sections[section.name] = _section(kind, data.get(section.name))
        return cls(**sections)


def _section(kind: type[_T], data: object) -> _T:
    default = kind()
    if not isinstance(data, dict):
        return default
    known: dict[str, Any] = {}
    for item in dataclasses.fields(default):  # type: ignore[arg-type]
        value = data.get(item.name)
        expected = type(getattr(default, item.name))
        if expected is float and type(value) is int:
            value = float(value)
        choices = _CHOICES.get(item.name)
        if type(value) is expected and (choices is None or value in choices):
            known[item.name] = value
    return kind(**known)


def load(path: Path) -> Settings:
    """Read settings; an absent or damaged file (`damage`) gives the defaults.

    Raises:
        EnvironmentFailure: The file is there but cannot be read.
    """
    try:
        return Settings.from_mapping(_read(path))
    except (FileNotFoundError, ValueError):
        return Settings()
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot read the settings {file}: {reason}",
            file=str(path),
            reason=system_message(error),
        ) from error


def damage(path: Path) -> Message | None:
    """What to tell of a file in whose place `load` takes the defaults; None where it is sound."""
    try:
        _read(path)
    except ValueError:
        return Message(
            "The settings {file} are damaged, so the defaults are used. When settings are saved, "
            "the damaged file is kept as {kept}.",
            file=str(path),
            kept=_kept(path).name,
        )
    except OSError:
        return None
    return None


def _read(path: Path) -> dict[str, Any]:
    """What a file holds.

    Raises:
        OSError: It cannot be read.
        ValueError: It is damaged.
    """
    text = path.read_text("utf-8")
    import tomllib  # most users have chosen nothing, and have no file

    return tomllib.loads(text)


def _kept(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged")


def save(settings: Settings, path: Path) -> None:
    """Write settings atomically: the file holds the old text or the new one, never a part.

    A damaged file is kept beside it: it may be one that the user has written by hand.

    Raises:
        EnvironmentFailure: The folder cannot be written.
    """
    import tomli_w

    text = tomli_w.dumps(dataclasses.asdict(settings))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if damage(path):
            with atomic.written(_kept(path)) as stream:
                stream.write(path.read_bytes())
        with atomic.written(path) as stream:
            stream.write(text.encode())
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot save the settings {file}: {reason}",
            file=str(path),
            reason=system_message(error),
        ) from error
