# SPDX-License-Identifier: GPL-3.0-or-later
"""The program, which tells on its output what it finished: run as a process of its own."""

import sys

from genreorganizer import __main__
from genreorganizer.gui.program import Program


def main() -> int:
    run = Program.run

    def telling(program: Program) -> int:
        program.session.jobs.succeeded.connect(
            lambda operation, _result: print("finished", operation.kind, flush=True)  # noqa: T201
        )
        return run(program)

    Program.run = telling  # type: ignore[method-assign, assignment]
    return __main__.main()


if __name__ == "__main__":
    sys.exit(main())
