# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pool's tests let workers do; imports little, for every worker imports it."""

import os
import signal
import threading
from multiprocessing.connection import Client

from genreorganizer.errors import UnreadableFile


def behave(item: object) -> object:
    """The function of most tests: what happens follows from the item."""
    match item:
        case "exit":
            os._exit(7)
        case "segfault":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "hang":
            threading.Event().wait()
        case "refuse":
            raise UnreadableFile("refuse: there is no audio in it")
        case "bug":
            raise ZeroDivisionError("a\nbug")
        case "memory":
            return len(bytearray(1 << 40))
        case "unpicklable":
            return lambda: None
        case ("wait for", str(address)):
            with Client(address) as gate:
                gate.recv()
    return ("seen", item)


def prepared(base: int):
    """A *prepare* with a state of its own."""
    calls = []

    def counted(item: object) -> int:
        calls.append(item)
        return base + len(calls)

    return counted


def failing_prepare():
    raise UnreadableFile("the model is gone")


def dying_prepare():
    os._exit(3)


def own_pid(_: object) -> int:
    return os.getpid()


def same(item: object) -> object:
    """The item itself."""
    return item
