# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing leaves the computer: no name is asked for, no address called, no foreign file made."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

import pytest
from support.media import make_audio
from support.tiny_model import make_model
from support.watch import Seen, called, watched, why_no_network

_LONG_S = 25
"""The runtime's reporter asks for its host after some ten seconds."""

_LIBRARY = """
import sys
from pathlib import Path
from genreorganizer.classify.registry import Registry
prediction = Registry([Path(sys.argv[1])]).load("tiny").predict(sys.argv[2])
print(prediction.outcome.value)
"""
_RUNTIME_OF_OTHERS = """
import sys
import genreorganizer
import onnxruntime
onnxruntime.InferenceSession(sys.argv[1] + "/tiny/model.onnx", providers=["CPUExecutionProvider"])
print("suggested")
"""
_WORKERS = """
import os, sys, time
from pathlib import Path
def main():
    from genreorganizer.classify.registry import Registry
    from genreorganizer.library.analyze import predict_files
    from genreorganizer.settings import AnalysisSettings
    os.environ.pop("ORT_DISABLE_TELEMETRY", None)  # a worker must not need to inherit it
    until = time.monotonic() + float(sys.argv[3])
    registry = Registry([Path(sys.argv[1])])
    job = predict_files(registry, [sys.argv[2]] * 100_000, settings=AnalysisSettings(jobs=1))
    for progress in job:
        if progress.item is not None and time.monotonic() >= until:
            print(progress.item.prediction.outcome.value)
            break
    job.close()
if __name__ == "__main__":
    main()
"""
_RUNTIME_ALONE = """
import sys, threading
import onnxruntime
session = onnxruntime.InferenceSession(sys.argv[1] + "/tiny/model.onnx")
threading.Event().wait(float(sys.argv[3]))
"""


@pytest.fixture
def material(tmp_path: Path) -> tuple[Path, Path]:
    """A folder of models, and a song."""
    song = tmp_path / "song.wav"
    make_audio(song, seconds=3)
    return make_model(tmp_path / "models"), song


def _silent(seen: Seen) -> None:
    assert seen.sent == []
    assert seen.files == []
    assert seen.told.split() == ["suggested"]


@pytest.mark.parametrize("code", [_LIBRARY, _RUNTIME_OF_OTHERS], ids=["library", "others"])
def test_listening_in_one_process_reports_to_nobody(
    tmp_path: Path, material: tuple[Path, Path], code: str
) -> None:
    _silent(watched(code, tmp_path / "watch", *material))


def test_worker_processes_report_to_nobody(tmp_path: Path, material: tuple[Path, Path]) -> None:
    _silent(watched(_WORKERS, tmp_path / "watch", *material, 0))


def test_the_watch_sees_what_a_reporting_program_does(tmp_path: Path) -> None:
    code = """
import os, pathlib, socket, sys
pathlib.Path.home().joinpath(".cache").mkdir()
pathlib.Path.home().joinpath(".cache", "deviceid").touch()
pathlib.Path.home().joinpath(".cache", "genreorganizer").mkdir()
pathlib.Path.home().joinpath(".cache", "genreorganizer", "own").touch()
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as nobody:
    nobody.connect(("127.0.0.1", 9))
"""
    seen = watched(code, tmp_path / "watch")
    assert seen.sent == ["socket.connect ('127.0.0.1', 9)"]
    assert seen.files == [".cache/deviceid"]


def test_packets_tell_names_and_addresses() -> None:
    question = b"\0" * 12 + b"\x07example\x03com\0\0\1\0\1"
    datagram = struct.pack(">HHHH", 4000, 53, 8 + len(question), 0) + question

    def packet(target: str, protocol: int, inner: bytes) -> bytes:
        head = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(inner), 0, 0, 64, protocol, 0)
        return head + socket.inet_aton("127.0.0.1") + socket.inet_aton(target) + inner

    assert called(packet("127.0.0.1", 17, datagram)) == "name example.com"
    assert called(packet("203.0.113.5", 6, b"\0" * 20)) == "203.0.113.5"
    assert called(packet("127.0.0.1", 6, b"\0" * 20)) is None


@pytest.fixture
def network() -> None:
    """The test is skipped where packets cannot be recorded."""
    reason = why_no_network()
    if reason:
        pytest.skip(reason)


@pytest.mark.slow
@pytest.mark.usefixtures("network")
def test_a_long_analysis_sends_no_packet(tmp_path: Path, material: tuple[Path, Path]) -> None:
    _silent(watched(_WORKERS, tmp_path / "watch", *material, _LONG_S, packets=True))


_CLUSTER = """
import sys
from pathlib import Path
def main():
    sys.path.insert(0, sys.argv[3])
    from support.dask_cluster import dask_cluster
    from genreorganizer import paths
    from genreorganizer.classify.registry import Registry
    from genreorganizer.library.analyze import predict_files
    from genreorganizer.settings import AnalysisSettings
    from genreorganizer.workers.analysis import cluster_pool
    settings = AnalysisSettings()
    models = paths.user_models_dir()
    models.parent.mkdir(parents=True)
    models.symlink_to(sys.argv[1])
    with dask_cluster(Path(sys.argv[4])) as cluster:
        cluster.start_worker("one", data=models.parents[1])
        pool = cluster_pool(cluster.address, [], settings)
        songs = [sys.argv[2]]
        for progress in predict_files(Registry([models]), songs, settings=settings, pool=pool):
            if progress.item is not None:
                print(progress.item.prediction.outcome.value)
        (_, host, port) = cluster.address.replace("//", "").split(":")
    print(f"socket.connect {(host, int(port))}")
if __name__ == "__main__":
    main()
"""


@pytest.mark.slow
@pytest.mark.usefixtures("network")
def test_a_cluster_hears_of_the_files_and_nobody_else(
    tmp_path: Path, material: tuple[Path, Path]
) -> None:
    pytest.importorskip("distributed")
    there = tmp_path / "cluster"
    seen = watched(
        _CLUSTER, tmp_path / "watch", *material, Path(__file__).parent, there, packets=True
    )
    outcome, scheduler = seen.told.splitlines()
    assert outcome == "suggested"
    assert set(seen.sent) <= {scheduler, f"socket.getaddrinfo {scheduler.split(chr(39))[1]}"}
    assert seen.files == []


@pytest.mark.slow
@pytest.mark.usefixtures("network")
def test_the_runtime_alone_would_be_seen(tmp_path: Path, material: tuple[Path, Path]) -> None:
    seen = watched(_RUNTIME_ALONE, tmp_path / "watch", *material, _LONG_S, packets=True)
    if not seen.files:
        pytest.skip("this build of the runtime does not report")
    assert any(line.startswith("name ") for line in seen.sent)


_WINDOW = """
import sys, time
from pathlib import Path
def main():
    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtMultimedia import QMediaPlayer
    from PySide6.QtWidgets import QApplication
    from genreorganizer.gui.program import Program
    application = QApplication(["genreorganizer"])
    from genreorganizer import paths
    program = Program(application, paths.default_database(), [sys.argv[1]], 0.0)
    player = QMediaPlayer(program)
    player.setSource(QUrl.fromLocalFile(sys.argv[1] + "/song.wav"))
    player.play()
    finished, until = [], time.monotonic() + float(sys.argv[2])
    program.session.jobs.succeeded.connect(
        lambda operation, _result: finished.append(operation.kind)
    )
    def end():
        if "analyze" in finished and time.monotonic() >= until:
            program.window.close()
    timer = QTimer(program)
    timer.timeout.connect(end)
    timer.start(100)
    status = program.run()
    print("suggested" if "analyze" in finished else finished)
    sys.exit(status)
if __name__ == "__main__":
    main()
"""
_LAB = """
import sys, time
from pathlib import Path
import numpy as np
import torch
from genreorganizer.training import cli
from genreorganizer.training.export import check_parity, to_onnx
until = time.monotonic() + float(sys.argv[2])
layer, some = torch.nn.Linear(4, 2).eval(), np.ones((2, 4), np.float32)
network = to_onnx(layer, some, ("logits",))
expected = layer(torch.from_numpy(some)).detach().numpy()
while time.monotonic() < until:
    check_parity(network, some, [expected])
print("suggested")
"""


@pytest.mark.slow
@pytest.mark.usefixtures("network")
def test_the_window_and_the_player_send_no_packet(tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    make_audio(music / "song.wav", seconds=8)
    seen = watched(_WINDOW, tmp_path / "watch", music, _LONG_S, packets=True)
    _silent(seen)


@pytest.mark.slow
@pytest.mark.lab
@pytest.mark.usefixtures("network")
def test_the_lab_sends_no_packet(tmp_path: Path) -> None:
    _silent(watched(_LAB, tmp_path / "watch", tmp_path, _LONG_S, packets=True))
