# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches what a command sends and writes: files everywhere, packets where a network can be made.

Run as a script inside its own network namespace, it records the packets of a command: every
address can be reached from there, through the loopback device, and a name server is named, but
nobody answers.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_OWN = "genreorganizer"
_SILENCING = ("CI", "GITHUB_", "TF_BUILD", "BUILD_", "JENKINS", "TRAVIS", "GITLAB_", "ORT_")
"""What variables begin with that tell programs of a test machine, or the runtime to be silent."""
_UNSHARE = ("unshare", "--map-root-user", "--net", "--mount")
_IPV4, _IPV6, _UDP, _NAMES = 4, 6, 17, 53

_RECORDER = """
import atexit, os, sys
told = os.environ["WATCH_FOLDER"]
def watch(event, arguments):
    if event == "import" and arguments[0] == "onnxruntime":
        if os.environ.get("ORT_DISABLE_TELEMETRY") != "1":
            tell("onnxruntime is imported before its telemetry is off")
    elif event in ("socket.connect", "socket.sendto"):
        if isinstance(arguments[1], tuple):
            tell(f"{event} {arguments[1]}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        tell(f"{event} {arguments[0]}")
def tell(line):
    with open(os.path.join(told, str(os.getpid())), "a") as file:
        file.write(line + chr(10))
sys.addaudithook(watch)
"""
"""Imported by Python itself at the start of each process."""


@dataclass(frozen=True)
class Seen:
    """What a command did.

    Attributes:
        told: What it printed.
        sent: Names asked for and addresses called, by any code where packets are recorded,
            else by Python's own; and loading the runtime while it may report.
        files: Files written outside of the program's own folders, below the user's.
    """

    told: str
    sent: list[str]
    files: list[str]


def why_no_network() -> str | None:
    """Why packets cannot be recorded here; None where they can."""
    for tool in ("unshare", "ip", "mount"):
        if shutil.which(tool) is None:
            return f"needs {tool} to record packets"
    trial = subprocess.run([*_UNSHARE, "ip", "link", "set", "lo", "up"], capture_output=True)
    return "needs a network namespace to record packets" if trial.returncode else None


def watched(code: str, folder: Path, *arguments: object, packets: bool = False) -> Seen:
    """Run Python code with a home of its own, as a person would: nothing tells of a test.

    Args:
        code: What to run.
        folder: An empty folder for everything.
        arguments: Its command line.
        packets: Record packets, in a network namespace.
    """
    home, temporary, told = (folder / name for name in ("home", "temporary", "told"))
    for made in (home, temporary, told):
        made.mkdir(parents=True)
    (folder / "sitecustomize.py").write_text(_RECORDER)
    script = folder / "script.py"
    script.write_text(code)
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith((*_SILENCING, "XDG_", "PYTEST", "PYTHON"))
    }
    environment = {
        **kept,
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "WATCH_FOLDER": str(told),
        "PYTHONPATH": os.pathsep.join([str(folder), str(_ROOT)]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, str(script), *map(str, arguments)]
    log = folder / "packets.json"
    if packets:
        command = [*_UNSHARE, sys.executable, __file__, str(log), *command]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    sent = [line for file in sorted(told.iterdir()) for line in file.read_text().splitlines()]
    if packets:
        sent += json.loads(log.read_text())
    return Seen(done.stdout, sent, _foreign_files(home) + _foreign_files(temporary))


def _foreign_files(folder: Path) -> list[str]:
    inside = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(str(path) for path in inside if _OWN not in path.parts)


def _record(log: str, command: list[str]) -> int:
    """Run a command where all addresses lead nowhere, and write which it called."""
    folder = Path(tempfile.mkdtemp())
    (folder / "resolv.conf").write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
    (folder / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\n")
    for file in folder.iterdir():
        if (Path("/etc") / file.name).exists():
            subprocess.run(["mount", "--bind", file, f"/etc/{file.name}"], check=True)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    for family in ("-4", "-6"):  # there may be no IPv6 here
        subprocess.run(["ip", family, "route", "add", "default", "dev", "lo"], capture_output=True)
    tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))
    found: set[str] = set()

    def listen() -> None:
        while True:
            address = called(tap.recv(65_535))
            if address:
                found.add(address)

    threading.Thread(target=listen, daemon=True).start()
    status = subprocess.run(command).returncode
    shutil.rmtree(folder, ignore_errors=True)
    Path(log).write_text(json.dumps(sorted(found)))
    return status


def called(packet: bytes) -> str | None:
    """The address that an IP packet leaves for, or the name it asks a name server for.

    Local packets are nobody's business, but for those to a name server.
    """
    version = packet[0] >> 4
    if version == _IPV4:
        inner, protocol = packet[4 * (packet[0] & 15) :], packet[9]
        target, local = socket.inet_ntoa(packet[16:20]), packet[16] == 127
    elif version == _IPV6:
        inner, protocol = packet[40:], packet[6]
        target = socket.inet_ntop(socket.AF_INET6, packet[24:40])
        local = target == "::1"
    else:
        return None
    if protocol == _UDP and int.from_bytes(inner[2:4], "big") == _NAMES:
        labels, place = [], 8 + 12
        while inner[place]:
            labels.append(inner[place + 1 : place + 1 + inner[place]].decode("ascii", "replace"))
            place += 1 + inner[place]
        return "name " + ".".join(labels)
    return None if local else target


if __name__ == "__main__":
    sys.exit(_record(sys.argv[1], sys.argv[2:]))
