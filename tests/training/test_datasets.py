# SPDX-License-Identifier: GPL-3.0-or-later
"""Every layout of audio files, made by code."""

from pathlib import Path

import numpy as np
import pytest
from support.media import make_audio

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.errors import UsageError
from genreorganizer.training.datasets import audio, open_dataset
from genreorganizer.training.datasets.clips import DataSet

SPEC = FeatureSpec(scale="none")


def silent_report(done: int, total: int) -> None:
    """Nothing is told."""


def opened(name: str, folder: Path, tmp_path: Path) -> DataSet:
    return open_dataset(f"{name}:{folder}", tmp_path / "data", tmp_path / "cache")


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    for genre, clip in (("samba", "a"), ("samba", "b"), ("tango", "c")):
        (folder / genre).mkdir(parents=True, exist_ok=True)
        make_audio(folder / genre / f"{clip}.wav", seconds=0.5)
    (folder / "samba" / "notes.txt").write_text("not audio", encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", ["folder", "ballroom"])
def test_sub_folders_are_labels(name: str, collection: Path, tmp_path: Path) -> None:
    dataset = opened(name, collection, tmp_path)
    assert dataset.clips.names == ("a", "b", "c")
    assert dataset.clips.genres == ("samba", "samba", "tango")
    assert dataset.clips.targets.tolist() == [0, 0, 1]
    frames = dataset.features(dataset.spec(SPEC), silent_report)
    assert [clip.shape for clip in frames] == [(22, 128)] * 3


def test_features_are_computed_once(
    collection: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dataset = opened("folder", collection, tmp_path)
    told: list[tuple[int, int]] = []
    first = dataset.features(SPEC, lambda done, total: told.append((done, total)))
    assert told[-1] == (3, 3)
    monkeypatch.setattr(audio, "file_features", None)
    again = dataset.features(SPEC, silent_report)
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))


def test_another_specification_is_computed_anew(collection: Path, tmp_path: Path) -> None:
    dataset = opened("folder", collection, tmp_path)
    dataset.features(SPEC, silent_report)
    other = FeatureSpec(kind="mfcc", bands=13, scale="none")
    assert dataset.features(other, silent_report)[0].shape == (22, 13)


def test_equal_file_names_in_two_genres_stay_two_clips(tmp_path: Path) -> None:
    for genre in ("cha cha", "rumba"):
        (tmp_path / "music" / genre).mkdir(parents=True)
        make_audio(tmp_path / "music" / genre / "01.wav", seconds=0.2)
    clips = opened("ballroom", tmp_path / "music", tmp_path).clips
    assert clips.names == ("cha cha/01.wav", "rumba/01.wav")


def test_a_folder_without_genres_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match="one per genre"):
        opened("folder", tmp_path / "empty", tmp_path)


def test_a_silent_file_is_named(tmp_path: Path, collection: Path) -> None:
    from support.media import silence

    make_audio(collection / "tango" / "quiet.wav", seconds=0.3, signal=silence)
    with pytest.raises(UsageError, match=r"quiet\.wav"):
        opened("folder", collection, tmp_path).features(SPEC, silent_report)


def test_gtzan_layout_knows_artists_parts_and_replicas(tmp_path: Path) -> None:
    lists = tmp_path / "data" / "gtzan"
    lists.mkdir(parents=True)
    lines = [f"{genre}/{genre}.0000{n}.wav" for genre in ("blues", "rock") for n in range(3)]
    for part, place in (("train", 0), ("valid", 1), ("test", 2)):
        (lists / f"{part}_filtered.txt").write_text("\n".join(lines[place::3]), encoding="utf-8")
    (lists / "artists.txt").write_text(
        "## comment\nblues.00000.wav ::: Somebody ::: Song\nblues.00002.wav ::: ::: \n",
        encoding="utf-8",
    )
    (lists / "exact_duplicates.txt").write_text("rock.00000 rock.00002\n", encoding="utf-8")
    for line in lines:
        file = tmp_path / "audio" / line
        file.parent.mkdir(parents=True, exist_ok=True)
        make_audio(file, seconds=0.2)
    clips = opened("gtzan-audio", tmp_path / "audio", tmp_path).clips
    assert clips.parts == ("train", "valid", "test") * 2
    assert clips.groups[0] == "somebody"
    assert clips.groups[2] == "blues.00002"
    assert clips.groups[3] == clips.groups[5] != clips.groups[4]


def test_fma_layout_takes_genre_album_and_part_from_its_table(tmp_path: Path) -> None:
    rows = [
        ["", "album", "set", "set", "track"],
        ["", "id", "split", "subset", "genre_top"],
        ["track_id", "", "", "", ""],
        ["2", "1", "training", "small", "Hip-Hop"],
        ["5", "1", "validation", "small", "Hip-Hop"],
        ["1010", "7", "test", "small", "Rock"],
        ["7", "7", "test", "large", ""],
        ["8", "7", "test", "small", "Rock"],
    ]
    folder = tmp_path / "fma_small"
    for track in ("000/000002", "000/000005", "001/001010", "000/000007"):
        file = folder / f"{track}.mp3"
        file.parent.mkdir(parents=True, exist_ok=True)
        make_audio(file, seconds=0.2)
    text = "\n".join(",".join(row) for row in rows)
    (tmp_path / "fma_metadata").mkdir()
    (tmp_path / "fma_metadata" / "tracks.csv").write_text(text, encoding="utf-8")
    clips = opened("fma-audio", folder, tmp_path).clips
    assert clips.names == ("000002", "000005", "001010")
    assert clips.genres == ("Hip-Hop", "Hip-Hop", "Rock")
    assert clips.parts == ("train", "valid", "test")
    assert clips.groups[0] == clips.groups[1] != clips.groups[2]


def test_fma_without_its_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "fma_small").mkdir()
    with pytest.raises(UsageError, match=r"tracks\.csv"):
        opened("fma-audio", tmp_path / "fma_small", tmp_path)


def test_unknown_data_sets_are_told_with_the_known(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="gtzan-excerpts"):
        open_dataset("nothing", tmp_path, tmp_path)
    with pytest.raises(UsageError, match="--data"):
        open_dataset("gtzan", tmp_path, tmp_path)


@pytest.mark.shared
@pytest.mark.parametrize("system", ["001-a-mfcc", "001-a-delta2"])
def test_cepstra_of_real_audio_equal_those_of_the_stored_arrays(
    system: str, shared_data: Path
) -> None:
    from genreorganizer.training.datasets.spectrograms import stored_gtzan
    from genreorganizer.training.systems import SYSTEMS

    dataset = stored_gtzan(shared_data / "gtzan")
    spec = dataset.spec(SYSTEMS[system].feature)
    arrays = dataset.features(spec, silent_report)
    for clip in ("blues.00000", "hiphop.00000"):
        heard = audio.file_features(shared_data / "gtzan" / "clips" / f"{clip}.flac", spec)
        kept = arrays[dataset.clips.names.index(clip)]
        assert heard.shape == kept.shape
        apart = np.abs(heard - kept)
        # One of ten thousand levels falls on the other side of a rounding: a step of 80/255 dB
        # in one band, seen in its frame (in a derivative: also in the frames beside it).
        assert np.mean((apart > 0.01).any(axis=1)) < 0.05
        assert apart.max() < 80 / 255
