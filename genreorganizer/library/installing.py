# SPDX-License-Identifier: GPL-3.0-or-later
"""Models that users bring: put into their data folder after a trial, and taken away again.

Nothing is fetched unless the user names a model that this program knows where to get
(`KNOWN`): then ``pip`` fetches that one file, whose hash is known, and nothing else.
"""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer import paths
from genreorganizer.errors import EnvironmentFailure, ModelUnusable, UsageError
from genreorganizer.library.jobs import Progress
from genreorganizer.library.models import active_ids
from genreorganizer.messages import Message, system_message
from genreorganizer.workers.pool import Completed, Failed, FailureKind
from genreorganizer.workers.trial import TRY, TrialItem, trial_pool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.registry import Registry
    from genreorganizer.library.jobs import Job
    from genreorganizer.workers.pool import Pool

_log = logging.getLogger(__name__)

KNOWN = ("musicnn",)
"""Models that are fetched by their name."""
_STAGING = ".installing-"
_STEPS = 3
_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class Installed:
    """A model that was installed.

    Attributes:
        id: Its identity.
        title: Its title.
        version: Its version.
        folder: Where it lies.
        replaced: Another version of it was there before.
        ms_per_window: Time of a window on one thread, in milliseconds.
    """

    id: str
    title: str
    version: str
    folder: Path
    replaced: bool
    ms_per_window: float


def install(registry: Registry, source: str, *, pool: Pool | None = None) -> Job[Installed]:
    """Install a model.

    Args:
        registry: The installed models; the new one goes to the user's own folder.
        source: A name out of `KNOWN`, a folder, a ZIP file, or a wheel of musicnn.
        pool: Tries the model; a process with limits when not given.

    Yields:
        Progress over the steps: get it, try it, put it in its place.

    Returns:
        What was installed.

    Raises:
        UsageError: There is no such source, or the program has a model of this name itself.
        ModelUnusable: It cannot be used; the message says why.
        EnvironmentFailure: It cannot be fetched, or the user's folder cannot be written.
    """
    own = registry.own
    with _staging(own) as staging:
        yield Progress(0, _STEPS, current=source)
        unpacked = staging / "model"
        unpacked.mkdir()
        manifest = yield from _got(source, staging, unpacked)
        _refuse_shipped(registry, manifest.id)
        yield Progress(1, _STEPS, current=manifest.id)
        spent = yield from _tried(pool or trial_pool(), unpacked)
        yield Progress(2, _STEPS, current=manifest.id)
        place = own / manifest.id
        replaced = place.exists()
        with _writable(own):
            if replaced:
                place.rename(staging / "before")
            unpacked.rename(place)
    yield Progress(_STEPS, _STEPS, current=manifest.id)
    return Installed(manifest.id, manifest.title, manifest.version, place, replaced, spent)


def remove(connection: Connection, registry: Registry, model_id: str) -> Path:
    """Take away a model that the user installed; what it said of tracks stays in the library.

    Returns:
        The folder that is gone.

    Raises:
        ModelUnusable: There is no model of this name.
        UsageError: It is in use, or came with the program.
        EnvironmentFailure: Its folder cannot be removed.
    """
    place = registry.folder(model_id)
    if not registry.is_removable(model_id):
        raise UsageError("{model} came with the program and stays", model=model_id)
    if model_id in active_ids(connection, registry):
        raise UsageError("{model} is in use; choose another model first", model=model_id)
    with _writable(place.parent), _staging(place.parent) as staging:
        place.rename(staging / "before")
    return place


def _got(source: str, staging: Path, target: Path) -> Job[Manifest]:
    """Unpack or build the model."""
    from genreorganizer.classify import musicnn_wheel, packages

    file = Path(source)
    if source in KNOWN and not file.exists():
        file = yield from _fetched(staging)
    if file.is_file() and musicnn_wheel.is_wheel(file):
        manifest = musicnn_wheel.build(file, paths.tagger_file(musicnn_wheel.NAME), target)
    else:
        manifest = packages.unpack(file, target)
    return manifest


def _fetched(staging: Path) -> Job[Path]:
    """The wheel of musicnn, fetched by pip; closing ends pip."""
    from genreorganizer.classify.musicnn_wheel import REQUIREMENT, SHA256

    if importlib.util.find_spec("pip") is None:
        raise EnvironmentFailure(
            "pip, which would fetch it, is not installed here; fetch the file elsewhere with "
            "“pip download --no-deps {requirement}” and install it from there",
            requirement=REQUIREMENT,
        )
    wanted = staging / "wanted.txt"
    wanted.write_text(f"{REQUIREMENT} --hash=sha256:{SHA256}\n", encoding="utf-8")
    command = [
        *(sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes"),
        *("--only-binary", ":all:", "--no-input", "--disable-pip-version-check"),
        *("--dest", str(staging), "-r", str(wanted)),
    ]
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT
        )
        try:
            while process.poll() is None:
                yield Progress(0, _STEPS, current=REQUIREMENT)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_POLL_S)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        said.seek(0)
        lines = said.read().decode(errors="replace").strip().splitlines()
    if process.returncode:
        _log.warning("pip failed:\n%s", "\n".join(lines))
        reasons = [line for line in lines if line.startswith("ERROR")] or lines or ["?"]
        raise EnvironmentFailure(
            "pip could not fetch {requirement} ({reason}); the log has the details",
            requirement=REQUIREMENT,
            reason=Message.plain(reasons[0].removeprefix("ERROR: ")),
        )
    return next(staging.glob("musicnn-*.whl"))


def _tried(pool: Pool, folder: Path) -> Job[float]:
    """Milliseconds per window, out of a trial in a worker."""
    for result in pool.run(TRY, [TrialItem(folder)]):
        match result:
            case None:
                yield Progress(1, _STEPS)
            case Completed(value=trial):
                ms_per_window: float = trial.ms_per_window
                return ms_per_window
            case Failed(kind=FailureKind.REFUSED, error=error):
                raise ModelUnusable(error.message, path=error.path)
            case Failed(kind=FailureKind.TIMEOUT):
                raise ModelUnusable("its network takes too long; it was stopped after a minute")
            case Failed(kind=FailureKind.MEMORY):
                raise ModelUnusable("its network needs more memory than a model may take")
            case Failed():
                raise ModelUnusable("its network brought down the process that tried it")
    raise ModelUnusable("its network could not be tried")


def _refuse_shipped(registry: Registry, model_id: str) -> None:
    for folder in registry.folders[:-1]:
        if (folder / model_id).exists():
            raise UsageError(
                "the program has a model {model} of its own; give this one another name in its "
                "manifest",
                model=model_id,
            )


@contextlib.contextmanager
def _staging(own: Path) -> Iterator[Path]:
    """A folder beside the models that is gone afterwards, with what a crash left before."""
    with _writable(own):
        own.mkdir(parents=True, exist_ok=True)
        for left in own.glob(f"{_STAGING}*"):
            shutil.rmtree(left, ignore_errors=True)
        staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=own))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


@contextlib.contextmanager
def _writable(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentFailure(
            "cannot be written ({reason})", path=str(folder), reason=system_message(error)
        ) from error
