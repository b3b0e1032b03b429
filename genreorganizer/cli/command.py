# SPDX-License-Identifier: GPL-3.0-or-later
"""What every command is made of: its parser, its context, its exit status."""

from __future__ import annotations

import argparse
import enum
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.app import App
    from genreorganizer.cli.output import Output
    from genreorganizer.domain.rules import Rule

    Run = Callable[[argparse.Namespace, "Context"], int]
    Commands = argparse._SubParsersAction["Parser"]


class Status(enum.IntEnum):
    """Exit statuses that scripts rely on."""

    DONE = 0
    SOME_FAILED = 1
    USAGE = 2
    ENVIRONMENT = 3
    INTERRUPTED = 130
    BROKEN_PIPE = 141


@dataclass(frozen=True)
class Context:
    """What a command works with.

    Attributes:
        output: Where it prints.
        database_path: The library that was asked for; None is the user's own.
        open_window: Opens the window, adding folders; returns the exit status.
    """

    output: Output
    database_path: Path | None
    open_window: Callable[[Sequence[str], Path | None], int]

    def open_app(self, *, create: bool = False) -> App:
        """Open the library.

        Args:
            create: Make it where there is none.

        Raises:
            EnvironmentFailure: It cannot be opened.
        """
        from genreorganizer import paths, settings
        from genreorganizer.app import open_app

        damage = settings.damage(paths.settings_file())
        if damage:
            self.output.error(str(damage))
        app = open_app(self.database_path, create=create)
        if app.recovered:
            self.output.error(
                "changing files was interrupted earlier; "
                "genreorganizer history says which were changed"
            )
        return app

    @property
    def library_file(self) -> Path:
        """Where the library is, or would be."""
        from genreorganizer import paths

        return self.database_path or paths.default_database()


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments."""
        raise UsageError("{problem}; see: {program} --help", problem=message, program=self.prog)


def common_options(*, top: bool) -> Parser:
    """The options that are accepted before and after the command.

    Args:
        top: For the parser before the command, which sets the defaults.
    """
    missing = argparse.SUPPRESS
    parser = Parser(add_help=False)
    options = parser.add_argument_group("options of all commands")
    options.add_argument(
        "--db", type=Path, metavar="FILE", default=None if top else missing,
        help="the library's file (default: in your data folder)",
    )  # fmt: skip
    options.add_argument(
        "--json", action="store_true", default=False if top else missing,
        help="print one JSON object per line",
    )  # fmt: skip
    options.add_argument(
        "--quiet", action="store_true", default=False if top else missing,
        help="print no summaries and no progress",
    )  # fmt: skip
    return parser


def add_command(commands: Commands, name: str, run: Run, text: str, epilog: str = "") -> Parser:
    """Add a command.

    Args:
        commands: Of the program, or of a noun such as ``playlist``.
        name: Its word.
        run: Does it; returns the exit status.
        text: One line of help.
        epilog: What else users need to know.
    """
    parser = commands.add_parser(
        name,
        help=text,
        description=text[:1].upper() + text[1:] + ".",
        epilog=epilog,
        parents=[common_options(top=False)],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def add_noun(commands: Commands, name: str, text: str) -> Commands:
    """Add a noun that has commands of its own."""
    parser = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
    return parser.add_subparsers(required=True, metavar="COMMAND", parser_class=Parser)


def add_query(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Add the query that selects tracks; words that the shell split are joined."""
    parser.add_argument(
        "query",
        nargs="+" if required else "*",
        metavar="QUERY",
        help="which tracks, such as: genre:rock year<1990 (see: genreorganizer list --help)",
    )


def query_text(args: argparse.Namespace) -> str:
    """The query as it was typed."""
    return " ".join(args.query)


def rule_of(args: argparse.Namespace) -> Rule:
    """The query as a rule.

    Raises:
        QueryError: It does not parse.
    """
    from genreorganizer.domain.rules import parse

    return parse(query_text(args))


def share(text: str) -> float:
    """The type of options that take a probability: ``0.8`` or ``80%``."""
    from genreorganizer.domain.rules.fields import Kind
    from genreorganizer.domain.rules.values import EXPECTED, parse_value

    value = parse_value(Kind.SHARE, text)
    if not isinstance(value, float):
        raise argparse.ArgumentTypeError(f"{text!r} is not {EXPECTED[Kind.SHARE]}")
    return value


def positive(text: str) -> int:
    """The type of options that take a whole number from 1."""
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def names(text: str) -> tuple[str, ...]:
    """The type of options that take names with commas between them."""
    found = tuple(name.strip() for name in text.split(",") if name.strip())
    if not found:
        raise argparse.ArgumentTypeError("a name is missing")
    return found
