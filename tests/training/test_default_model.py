# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped model's recipe, from (made) stored arrays to a classifier the program uses."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from genreorganizer.audio.features import TrackFrames
from genreorganizer.classify.registry import Registry
from genreorganizer.errors import GenreOrganizerError, UsageError
from genreorganizer.paths import models_dir
from genreorganizer.training import stored
from genreorganizer.training.stored import fma_parts, map_mels, mel_centres
from tests.support.made_arrays import make_arrays

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.lab


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_arrays(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def corpus(data: Path, tmp_path_factory: pytest.TempPathFactory):
    from genreorganizer.training import default_data

    return default_data.load(data, tmp_path_factory.mktemp("cache"))


def tiny_recipe(**changes):
    from genreorganizer.training.default_data import LABELS
    from genreorganizer.training.default_model import Phase, Recipe
    from genreorganizer.training.networks.residual import ResidualConfig
    from genreorganizer.training.trainer import TrainConfig

    train = TrainConfig(2, 2, 3e-3, "adamw", 0.02, cosine=True, average=0.9, clip=2.0)
    return Recipe(
        network=ResidualConfig(len(LABELS), channels=(4, 8, 8, 8), embedding=16, frames=3),
        pretrain=Phase(train, windows=2, fma=8),
        heads=Phase(train, windows=1, fma=6, gtzan=6),
        finetune=Phase(train, windows=1, fma=6, gtzan=6),
        **changes,
    )


def test_from_data_to_a_model_the_program_uses(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from genreorganizer.training import default_release
    from genreorganizer.training.default_cli import DefaultRun, leave_out, run
    from genreorganizer.training.made_sounds import made_sounds
    from genreorganizer.training.table import load, render

    monkeypatch.setattr(default_release, "made_sounds", lambda spec: made_sounds(spec, count=4))
    asked = DefaultRun(
        data, tmp_path / "work", tmp_path / "models", seeds=(0, 1), read_test=True, version="t"
    )
    lines: list[str] = []
    manifest = run(asked, tiny_recipe(), lines.append)
    classifier = Registry([asked.models]).load("default")
    assert "Limits" in Registry([asked.models]).card("default")
    frames = np.random.default_rng(0).integers(0, 256, (130, 128)).astype(np.float32)
    answer = classifier.members[0].predict_frames(TrackFrames((0.0,), (frames,)))
    assert len(answer.probabilities) == 14
    assert len(answer.embedding) == 16
    assert manifest.seeds == (0, 1)
    names = {metric.name for metric in manifest.metrics}
    assert {"gtzan_test_accuracy", "fma_test_ece", "gtzan_test_accuracy_10"} <= names
    reads = (asked.models / "results" / "test_reads.jsonl").read_text().splitlines()
    assert len(reads) == 2 * 4  # two sources; two seeds, without valid and with it
    assert {json.loads(line)["seed"] for line in reads} == {0, 1}

    # Only phase two is trained again without a genre.
    left: list[str] = []
    leave_out(asked, tiny_recipe(), left.append, ["jazz"])
    assert [line for line in left if line.startswith("without jazz: novelty_auroc")]
    without = json.loads(
        (asked.models / "results" / "default-without-jazz.filtered.0.json").read_text()
    )
    assert all(0 <= one["low"] <= one["value"] <= one["high"] <= 1 for one in without["metrics"])
    table = render(load(asked.models / "results"))
    assert "| jazz | " in table.partition("A genre left out")[2]

    # All training is on disk now: the second run only measures, and gives the same network.
    again: list[str] = []
    assert run(asked, tiny_recipe(), again.append).sha256 == manifest.sha256
    assert not [line for line in again if line.startswith("epoch")]


def test_an_interrupted_run_ends_like_an_uninterrupted_one(corpus, tmp_path: Path) -> None:
    from genreorganizer.training.default_model import pretrain

    class Interrupted(Exception):
        pass

    def interrupt(line: str) -> None:
        if line.startswith("epoch 2/"):
            raise Interrupted

    recipe = tiny_recipe()
    recipe = replace(
        recipe,
        pretrain=replace(recipe.pretrain, train=replace(recipe.pretrain.train, epochs=3)),
    )
    through = pretrain(corpus, recipe, tmp_path / "a", lambda line: None)
    with pytest.raises(Interrupted):
        pretrain(corpus, recipe, tmp_path / "b", interrupt)
    resumed = pretrain(corpus, recipe, tmp_path / "b", lambda line: None)
    for name, value in through.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name


def test_a_checkpoint_of_other_settings_is_refused(corpus, tmp_path: Path) -> None:
    from genreorganizer.training.default_model import pretrain

    recipe = tiny_recipe()
    pretrain(corpus, recipe, tmp_path, lambda line: None)
    train = replace(recipe.pretrain.train, learning_rate=0.1)
    other = replace(recipe, pretrain=replace(recipe.pretrain, train=train))
    with pytest.raises(UsageError, match="other settings"):
        pretrain(corpus, other, tmp_path, lambda line: None)


def test_the_real_network_overfits_one_batch_and_exports(corpus) -> None:
    from genreorganizer.training import default_release
    from genreorganizer.training.default_model import Recipe
    from genreorganizer.training.networks.catalogue import parameters
    from genreorganizer.training.networks.residual import JudgedNet, ResidualNet

    torch.manual_seed(0)
    network = ResidualNet(Recipe().network)
    judge = torch.nn.Linear(network.project.in_features, 14)
    assert parameters(JudgedNet(network, judge)) == PARAMETERS
    rows = corpus.gtzan.rows("train")[:12]
    crops = torch.from_numpy(corpus.gtzan.frames[rows, :63].astype(np.float32) / 128 - 1)
    truth = torch.from_numpy(corpus.gtzan_truth[rows])
    optimizer = torch.optim.AdamW(network.parameters(), 2e-3)
    for _ in range(60):
        optimizer.zero_grad()
        logits, _ = network(crops)
        torch.nn.functional.cross_entropy(logits, truth).backward()
        optimizer.step()
    network.eval()
    assert (network(crops)[0].argmax(1) == truth).float().mean() >= 0.95
    assert len(default_release.exported_network(network)) < 8_000_000


def test_whole_numbers_answer_as_the_network_does(corpus) -> None:
    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.training import default_release
    from genreorganizer.training.default_model import Recipe
    from genreorganizer.training.networks.residual import ResidualNet
    from genreorganizer.training.quantize import quantized

    torch.manual_seed(0)
    network = ResidualNet(Recipe().network)
    plain = default_release.exported_network(network)
    small = quantized(plain, default_release.heard_in_training(corpus))
    assert len(small) < len(plain) / 3
    windows = np.random.default_rng(1).uniform(0, 255, (16, 63, 128)).astype(np.float32)
    (exact, vectors), (found, others) = (
        OnnxClassifier(default_release.DRAFT, stored).run(windows) for stored in (plain, small)
    )
    assert np.abs(found - exact).max() < 0.1 * np.abs(exact).max()
    for vector, other in zip(vectors, others, strict=True):
        assert np.corrcoef(vector, other)[0, 1] > 0.99


PARAMETERS = 1_301_550


def test_the_last_layer_is_fitted_to_what_separates_clips() -> None:
    from genreorganizer.training.judge import Learned, fit_judge

    generator = np.random.default_rng(0)
    truth = np.repeat([0, 1], 40)
    features = (generator.normal(size=(80, 5)) + 3 * truth[:, None]).astype(np.float32)
    features[:, 4] = 7.0  # constant: takes no part
    masked = np.zeros((80, 3), bool)
    other = Learned(features[:40] - 20, np.full(40, 2), masked[:40])
    free, tight = (
        fit_judge([Learned(features, truth, masked), other], shrinkage)
        for shrinkage in (1e-3, 10.0)
    )
    given = torch.from_numpy(features)
    assert (free(given).argmax(1).numpy() == truth).mean() > 0.9
    assert (free(given - 20).argmax(1) == 2)[:40].all()
    assert tight.weight.square().sum() < free.weight.square().sum()
    # A masked label is not judged by clips that may deserve it.
    masked[:, 2] = True
    unseen = fit_judge([Learned(features, truth, masked)], 0.1)
    assert torch.allclose(unseen.weight[2], torch.zeros(5), atol=1e-6)


def test_a_refined_network_answers_repeated_frames_as_before() -> None:
    from genreorganizer.training.default_data import stretched
    from genreorganizer.training.networks.residual import ResidualConfig, ResidualNet, refined

    torch.manual_seed(0)
    network = ResidualNet(ResidualConfig(5, channels=(4, 8), embedding=6)).eval()
    frames = np.random.default_rng(0).normal(size=(2, 8, 128)).astype(np.float32)
    held = torch.from_numpy(stretched(frames))
    assert held.shape == (2, 24, 128)
    finer = refined(network, 3).eval()
    for before, after in zip(network(torch.from_numpy(frames)), finer(held), strict=True):
        assert torch.allclose(before, after, atol=1e-5)
    held[:, ::3] += 1
    assert not torch.allclose(finer(held)[1], network(torch.from_numpy(frames))[1])


def test_an_export_that_changes_anything_is_refused() -> None:
    from genreorganizer.training.export import check_parity, to_onnx

    network = torch.nn.Linear(3, 2)
    given = np.ones((2, 3), np.float32)
    exported = to_onnx(network, given, ("logits",))
    expected = network(torch.from_numpy(given)).detach().numpy()
    assert check_parity(exported, given, [expected]) < 1e-5
    with pytest.raises(GenreOrganizerError, match="differs"):
        check_parity(exported, given, [expected + 1e-3])


def test_masked_labels_and_unknown_genres_take_no_part(corpus) -> None:
    from genreorganizer.training.default_model import batches, loss

    recipe = tiny_recipe(smoothing=0.0)
    phase = replace(recipe.finetune, fma_teacher=0.0, gtzan_teacher=0.0)
    batch = next(batches(corpus, recipe, phase)(np.random.default_rng(0)))
    batch = replace(batch, share=1.0)

    class Fixed(torch.nn.Module):
        def forward(self, crops):
            logits = torch.where(batch.masked, 1e3, 0.0)  # absurd where masked
            return logits, torch.zeros(phase.fma, 128), torch.zeros(phase.fma + phase.gtzan, 50)

    value = loss(recipe, phase)(Fixed(), batch)
    open_labels = (~batch.masked).sum(1).float()
    weight = torch.cat([torch.ones(phase.fma), torch.full((phase.gtzan,), 2.0)])
    expected = (torch.log(open_labels) * weight * (batch.truth >= 0)).mean()
    assert value.item() == pytest.approx(expected.item(), rel=1e-3)


def test_a_part_can_be_thinned(corpus) -> None:
    rows, valid = corpus.fma.rows("train"), corpus.fma.rows("valid")
    thinned = corpus.fma.thinned("train", 4)
    assert np.array_equal(thinned.rows("train"), rows[::4])
    assert np.array_equal(thinned.rows("valid"), valid)


def test_a_genre_left_out_is_not_heard(corpus) -> None:
    from genreorganizer.training.default_data import LABELS
    from genreorganizer.training.default_model import batches

    recipe = tiny_recipe(left_out="hiphop")
    without = LABELS.index("hiphop")
    heard = [
        label
        for batch in batches(corpus, recipe, recipe.finetune)(np.random.default_rng(0))
        for label in batch.truth.tolist()
    ]
    assert without in corpus.gtzan_truth
    assert without in corpus.fma_truth
    assert heard
    assert without not in heard


def test_tags_of_test_clips_are_never_a_teacher(corpus) -> None:
    taught = {corpus.gtzan.parts[row] for row in np.flatnonzero(corpus.gtzan_taught)}
    assert taught == {"train"}


def test_fma_blocks_are_disjoint_and_neighbours_stay_together() -> None:
    tracks = list(range(10_000, 12_000))
    parts = np.array(fma_parts(tracks[::-1]))[::-1]
    assert set(parts[:50]) == {"test"}
    assert set(parts[50:100]) == {"valid"}
    assert set(parts[100:500]) == {"train"}
    assert {part: int((parts == part).sum()) for part in set(parts)} == {
        "train": 1600,
        "valid": 200,
        "test": 200,
    }


def test_the_split_lists_are_read_by_name(data: Path) -> None:
    parts = stored.filtered_parts(data / "gtzan")
    assert parts["blues.00002"] == "valid"
    assert parts["rock.00003"] == "test"
    assert sum(part == "train" for part in parts.values()) == 20


def test_mel_axes_are_mapped_by_frequency() -> None:
    source = mel_centres(44_100)
    peaks = np.zeros((1, 1, 128), np.uint8)
    peaks[0, 0, 60] = 200
    mapped = map_mels(peaks)[0, 0]
    found = mel_centres(22_050)[int(mapped.argmax())]
    assert found == pytest.approx(source[60], rel=0.03)
    assert np.array_equal(map_mels(peaks, 22_050, 22_050), peaks)


@pytest.mark.shared
def test_a_mapped_spectrogram_resembles_one_computed_at_our_rate(shared_data: Path) -> None:
    """FMA's way (native rate, 128 bands to 22 kHz) mapped, against the program's own way."""
    from genreorganizer.audio.decode import WHOLE_TRACK, excerpts
    from genreorganizer.audio.features import track_frames
    from genreorganizer.audio.spec import FeatureSpec

    path = shared_data / "music" / "BrakhageIntro.mp3"
    levels = {}
    for rate in (44_100, 22_050):
        heard = track_frames(
            excerpts(path, plan=WHOLE_TRACK, sample_rate=rate),
            FeatureSpec(sample_rate=rate, hop_length=512 * rate // 22_050, frame_step=10.0),
        )
        assert heard is not None
        levels[rate] = heard.frames[0].astype(np.uint8)
    mapped = map_mels(levels[44_100][None])[0].astype(float)
    ours = levels[22_050].astype(float)
    count = min(len(mapped), len(ours))
    assert np.corrcoef(mapped[:count].ravel(), ours[:count].ravel())[0, 1] > 0.95
    assert abs(np.median(mapped[:count] - ours[:count])) < 12


def test_the_shipped_manifest_says_what_it_was_made_of() -> None:
    manifest = Registry([models_dir()]).manifest("default")
    names = {metric.name for metric in manifest.metrics}
    assert {"gtzan_valid_accuracy", "fma_valid_accuracy", "made_sound_auroc"} <= names
    assert set(manifest.precision) == set(manifest.labels) == set(manifest.reliability)
    assert manifest.features.frame_step > 1
