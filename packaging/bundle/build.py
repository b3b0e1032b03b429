# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds what home users install: a folder that needs no Python, and packages of it.

On Linux a tarball and a Debian package (and an AppImage where ``appimagetool`` is installed); on
Windows and macOS the folder or ``.app`` of PyInstaller, from which ``windows.iss`` and ``dmg.sh``
make installers. Run from the top of the source tree (``make bundle``).
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import stat
import subprocess
import sys
import tarfile
from importlib import metadata
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))

from genreorganizer import __version__  # noqa: E402

HERE = TOP / "packaging" / "bundle"
WORK = TOP / "build" / "bundle"
DIST = TOP / "dist"
PROGRAM = "genreorganizer"
DESKTOP_ID = "org.genreorganizer.GenreOrganizer"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DEPENDS = (
    "libc6 (>= 2.36)",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libx11-6",
    "libxcb1",
    "fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation | fonts-noto-core",
)
"""What Qt needs of a Debian system beyond what the folder holds."""


def main() -> None:
    """Build everything that this system can build."""
    shutil.rmtree(WORK, ignore_errors=True)
    DIST.mkdir(exist_ok=True)
    folder = freeze()
    add_licences(folder / "licenses")
    if sys.platform != "linux":
        say(folder)
        return
    prune(folder / "_internal")
    link_twins(folder)
    strip(folder)
    tell_room(folder / "_internal")
    integration = WORK / "share"
    integrate(integration)
    say(tarball(folder, integration))
    say(debian_package(folder, integration))
    app_image(folder, integration)


def freeze() -> Path:
    """PyInstaller's folder of the program."""
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", WORK, "--workpath", WORK / "pyinstaller", HERE / f"{PROGRAM}.spec",
    )  # fmt: skip
    return WORK / PROGRAM


def prune(folder: Path) -> None:
    """Drop libraries of this system that nothing in the folder asks for.

    PyInstaller collects what every plugin of Qt needs, also of those that the recipe leaves out.
    """
    while True:
        asked = asked_for(libraries(folder))
        left = [
            file
            for file in libraries(folder)
            if file.parent == folder and file.name not in asked and "python" not in file.name
        ]
        if not left:
            break
        for file in left:
            file.unlink()
    for link in folder.iterdir():
        if link.is_symlink() and not link.exists():
            link.unlink()


def asked_for(files: list[Path]) -> set[str]:
    """Names of the libraries that some files are linked with."""
    told = subprocess.run(
        ["readelf", "--dynamic", "--wide", *map(str, files)], check=True, capture_output=True
    )
    return {
        line.rpartition("[")[2].rstrip("]")
        for line in told.stdout.decode().splitlines()
        if "(NEEDED)" in line
    }


def link_twins(folder: Path) -> None:
    """Let libraries that two wheels carry be there once."""
    first: dict[bytes, Path] = {}
    for file in libraries(folder):
        same = first.setdefault(hashlib.sha256(file.read_bytes()).digest(), file)
        if same is not file:
            file.unlink()
            file.symlink_to(os.path.relpath(same, file.parent))


def libraries(folder: Path) -> list[Path]:
    """The libraries and compiled modules in a folder."""
    found = (file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink())
    return sorted(found)


def tell_room(folder: Path) -> None:
    """Say which parts take the most room."""
    parts = {
        part: room(part)
        for top in folder.iterdir()
        for part in (top.iterdir() if top.name in ("PySide6", "genreorganizer") else (top,))
    }
    for part in sorted(parts, key=lambda part: -parts[part])[:12]:
        print(f"  {parts[part] / 1e6:5.1f} MB  {part.relative_to(folder)}")  # noqa: T201


def room(place: Path) -> int:
    """Bytes of a file, or of those in a folder; links take none."""
    files = place.rglob("*") if place.is_dir() else [place]
    return sum(file.lstat().st_size for file in files if file.is_file() and not file.is_symlink())


def strip(folder: Path) -> None:
    """Drop symbols that only debuggers read, which is an eighth of the size.

    Libraries that wheels carry (``*.libs``) were rewritten by their makers and do not bear it.
    """
    files = [file for file in libraries(folder) if not file.parent.name.endswith(".libs")]
    for start in range(0, len(files), 50):
        run("strip", "--strip-unneeded", *files[start : start + 50])


def add_licences(folder: Path) -> None:
    """The licences of every Python package in the folder, from its own metadata."""
    for distribution in metadata.distributions():
        name = distribution.metadata["Name"]
        for file in distribution.files or ():
            words = file.name.upper()
            if words.startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")):
                source = Path(str(distribution.locate_file(file)))
                if source.is_file():
                    target = folder / name / file.name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(source, target)


def integrate(share: Path) -> None:
    """What a Linux desktop and shell know of a program, as below ``/usr/share``."""
    place(HERE / "linux" / f"{DESKTOP_ID}.desktop", share / "applications")
    place(HERE / "linux" / f"{DESKTOP_ID}.metainfo.xml", share / "metainfo")
    icons(share / "icons" / "hicolor")
    man = share / "man" / "man1" / f"{PROGRAM}.1.gz"
    man.parent.mkdir(parents=True)
    with gzip.GzipFile(man, "wb", mtime=0) as file:
        file.write(manual())
    for shell, place_of in (
        ("bash", f"bash-completion/completions/{PROGRAM}"),
        ("zsh", f"zsh/vendor-completions/_{PROGRAM}"),
    ):
        target = share / place_of
        target.parent.mkdir(parents=True)
        target.write_text(completion(shell), "utf-8")


def icons(folder: Path) -> None:
    """The program's icon in all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = TOP / "resources" / f"{PROGRAM}.svg"
    renderer = QSvgRenderer(str(drawing))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = folder / f"{size}x{size}" / "apps" / f"{DESKTOP_ID}.png"
        target.parent.mkdir(parents=True)
        image.save(str(target))
    scalable = folder / "scalable" / "apps"
    place(drawing, scalable)
    (scalable / drawing.name).rename(scalable / f"{DESKTOP_ID}.svg")


def manual() -> bytes:
    """The manual page of the command line, from its parser."""
    made = subprocess.run(
        [
            Path(sys.executable).with_name("argparse-manpage"),
            *("--module", "genreorganizer.cli.main", "--function", "command_parser"),
            *("--prog", PROGRAM, "--project-name", "Genre Organizer", "--version", __version__),
            *("--description", "find and write the genres of music files"),
        ],
        check=True, capture_output=True, cwd=TOP, env={**os.environ, "PYTHONPATH": str(TOP)},
    )  # fmt: skip
    return made.stdout


def completion(shell: str) -> str:
    """Completion of the command line for a shell."""
    import shtab

    from genreorganizer.cli.main import command_parser

    text: str = shtab.complete(command_parser(), shell)
    return text


def tarball(folder: Path, share: Path) -> Path:
    """The program to be unpacked anywhere; ``share`` is for ``~/.local/share``."""
    name = f"{PROGRAM}-{__version__}-{platform.machine()}"
    target = DIST / f"{name}.tar.gz"
    with tarfile.open(target, "w:gz", compresslevel=6) as archive:
        archive.add(folder, name, filter=_owned_by_root)
        archive.add(share, f"{name}/share", filter=_owned_by_root)
        archive.add(HERE / "linux" / "README.txt", f"{name}/README.txt", filter=_owned_by_root)
    return target


def _owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def debian_package(folder: Path, share: Path) -> Path:
    """A package for Debian 12 and what is newer."""
    root = WORK / "deb"
    shutil.copytree(folder, root / "usr/lib" / PROGRAM, symlinks=True)
    shutil.copytree(share, root / "usr/share")
    papers = root / "usr/share/doc" / PROGRAM
    place(TOP / "packaging" / "LICENSES.md", papers)
    (papers / "LICENSES.md").rename(papers / "copyright")
    (papers / "licenses").symlink_to(f"../../../lib/{PROGRAM}/licenses")
    program = root / "usr/bin" / PROGRAM
    program.parent.mkdir()
    program.symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    kilobytes = room(root) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: {PROGRAM}\n"
        f"Version: {__version__}\n"
        "Architecture: amd64\n"
        "Section: sound\n"
        "Priority: optional\n"
        "Maintainer: The Genre Organizer developers <genreorganizer@localhost>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(DEPENDS)}\n"
        "Recommends: libpulse0\n"
        "Description: find and write the genres of your own music files\n"
        " Genre Organizer listens to music files, shows how likely each genre is, writes the\n"
        " approved ones safely and undoably, and builds playlists. Nothing leaves the computer.\n",
        "utf-8",
    )
    for path in root.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
            path.chmod(0o755 if executable else 0o644)
    target = DIST / f"{PROGRAM}_{__version__}_amd64.deb"
    run("dpkg-deb", "--build", "--root-owner-group", "-Zxz", root, target)
    return target


def app_image(folder: Path, share: Path) -> None:
    """A single file to run, where ``appimagetool`` is installed; else what it would take."""
    root = WORK / f"{PROGRAM}.AppDir"
    shutil.copytree(folder, root / "usr/lib" / PROGRAM, symlinks=True)
    shutil.copytree(share, root / "usr/share")
    place(HERE / "linux" / f"{DESKTOP_ID}.desktop", root)
    shutil.copyfile(
        share / f"icons/hicolor/256x256/apps/{DESKTOP_ID}.png", root / f"{DESKTOP_ID}.png"
    )
    (root / "AppRun").symlink_to(f"usr/lib/{PROGRAM}/{PROGRAM}")
    tool = shutil.which("appimagetool")
    if tool is None:
        print(f"no AppImage: appimagetool is not installed; it takes {root}")  # noqa: T201
        return
    target = DIST / f"Genre_Organizer-{__version__}-{platform.machine()}.AppImage"
    run(tool, root, target)
    say(target)


def place(file: Path, folder: Path) -> None:
    """Copy a file into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def run(*command: str | Path) -> None:
    """Run a program that has to succeed."""
    subprocess.run([str(word) for word in command], check=True, cwd=TOP)


def say(made: Path) -> None:
    """Name what was made and its size."""
    print(f"{made.relative_to(TOP)}: {room(made) / 1e6:.0f} MB")  # noqa: T201


if __name__ == "__main__":
    main()
