# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's way in: arguments to a command, errors to one line and an exit status."""

from __future__ import annotations

import argparse
import contextlib
import io
import logging
import os
import sys
from typing import TYPE_CHECKING

from genreorganizer import __version__, log
from genreorganizer.cli import (
    archive,
    covers,
    doctor,
    editing,
    folders,
    genres,
    listening,
    models,
    organizing,
    playlists,
    tracks,
    writing,
)
from genreorganizer.cli.command import (
    Context,
    Parser,
    Status,
    add_command,
    common_options,
    query_text,
)
from genreorganizer.cli.output import Output, OutputError, printing
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError, QueryError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

_EPILOG = """\
Without a command the window opens.
Exit status: 0 done, 1 some files failed or were refused, 2 wrong usage, 3 the machine is
in the way (disk, lock, library).
"""
_VALUES_WITH_DASH = frozenset({"--sort"})

_log = logging.getLogger(__name__)


def main(argv: Sequence[str], *, open_window: Callable[[Sequence[str], Path | None], int]) -> int:
    """Run a command.

    Args:
        argv: The arguments, without the program's name.
        open_window: Opens the window, adding folders; returns the exit status.

    Returns:
        The exit status.
    """
    _prepare_streams()
    output = Output(json_lines="--json" in argv, quiet=False)
    try:
        args = command_parser().parse_args(_joined(argv))
    except UsageError as error:
        output.error(str(error))
        return Status.USAGE
    except SystemExit as stop:  # --help and --version
        return stop.code if isinstance(stop.code, int) else Status.USAGE
    context = Context(Output(json_lines=args.json, quiet=args.quiet), args.db, open_window)
    with _logging():
        return _run(args, context)


def _run(args: argparse.Namespace, context: Context) -> int:
    output = context.output
    try:
        status: int = args.run(args, context)
        with printing():
            print(end="", flush=True)  # noqa: T201  # a full disk is noticed now, not at the end
    except KeyboardInterrupt:
        output.error("interrupted; what was done is kept")
        return Status.INTERRUPTED
    except BrokenPipeError:  # the reader has seen enough
        _discard_output()
        return Status.BROKEN_PIPE
    except QueryError as error:
        output.error(str(error))
        output.explain(query_text(args), error.position)
        return Status.USAGE
    except UsageError as error:
        output.error(str(error))
        return Status.USAGE
    except OutputError as error:
        _discard_output()
        output.error(str(error))
        return Status.ENVIRONMENT
    except EnvironmentFailure as error:
        output.error(str(error))
        return Status.ENVIRONMENT
    except GenreOrganizerError as error:
        output.error(str(error))
        return Status.SOME_FAILED
    except OSError as error:  # in a place where none was expected
        from genreorganizer import paths

        _log.exception("the system refused")
        what = error.filename or f"The system refused ({paths.log_file()} tells where)"
        output.error(f"{what}: {error.strerror or error}")
        return Status.ENVIRONMENT
    except Exception:  # noqa: BLE001  # our own bug: the log has it all, people get one line
        from genreorganizer import paths

        _log.exception("a command failed")
        output.error(f"internal error; please report it with {paths.log_file()}")
        return Status.ENVIRONMENT
    return status


def command_parser() -> Parser:
    """The parser of the whole command line."""
    parser = Parser(
        prog="genreorganizer",
        description="Analyzes music files, suggests genres, and writes those you accept.",
        epilog=_EPILOG,
        parents=[common_options(top=True)],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Genre Organizer {__version__}")
    parser.set_defaults(run=_window, folders=[])
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
    for nouns in (
        folders,
        listening,
        tracks,
        genres,
        writing,
        editing,
        covers,
        organizing,
        playlists,
        models,
        archive,
        doctor,
    ):
        nouns.add_commands(commands)
    gui = add_command(commands, "gui", _window, "open the window, adding folders")
    gui.add_argument("folders", nargs="*", metavar="FOLDER", help="a folder with music")
    return parser


def _window(args: argparse.Namespace, context: Context) -> int:
    return context.open_window(args.folders, context.database_path)


def _joined(argv: Sequence[str]) -> list[str]:
    """``--sort -year`` as ``--sort=-year``: argparse takes no value that looks like an option."""
    joined: list[str] = []
    for argument in argv:
        if joined and joined[-1] in _VALUES_WITH_DASH and not argument.startswith("--"):
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _prepare_streams() -> None:
    """Lines appear at once, and no character of a file's tags stops the output."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace", line_buffering=True)


def _discard_output() -> None:
    """What is still to be printed goes nowhere, instead of failing once more at the end."""
    with contextlib.suppress(OSError, io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def _logging() -> Iterator[None]:
    """Keep the log while a command runs; a command works without one, too."""
    root = logging.getLogger()
    before = list(root.handlers)
    with contextlib.suppress(EnvironmentFailure):
        log.start()
    try:
        yield
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
