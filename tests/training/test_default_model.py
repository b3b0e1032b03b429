# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped model's recipe, from (made) stored arrays to a classifier the program uses."""

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from support.made_arrays import make_arrays
from support.quiet import quiet

from genreorganizer.audio.features import TrackFrames
from genreorganizer.classify.registry import Registry
from genreorganizer.errors import GenreOrganizerError, UsageError
from genreorganizer.paths import models_dir
from genreorganizer.training import stored
from genreorganizer.training.stored import fma_parts, map_mels, mel_centres

if TYPE_CHECKING:
    from genreorganizer.classify.onnx import OnnxClassifier

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.lab


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_arrays(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def corpus(data: Path, tmp_path_factory: pytest.TempPathFactory):
    from genreorganizer.training.default import data as arrays

    return arrays.load(data, tmp_path_factory.mktemp("cache"))


def tiny_recipe():
    from genreorganizer.training.default import learning
    from genreorganizer.training.default.batches import SourceShare
    from genreorganizer.training.default.fitting import Choices
    from genreorganizer.training.default.labels import LABELS
    from genreorganizer.training.default.run import DefaultRecipe
    from genreorganizer.training.networks.residual import ResidualConfig
    from genreorganizer.training.trainer import TrainConfig

    train = TrainConfig(2, 2, 3e-3, "adamw", 0.02, warm=1, average=0.9, clip=2.0)
    shares = {
        "gtzan": SourceShare(4, mixup=0.3),
        "fma": SourceShare(4, mixup=0.3),
        "debian": SourceShare(3, views=2),
    }
    phase = replace(learning.DISTILL, train=train, shares=shares)
    return DefaultRecipe(
        network=ResidualConfig(len(LABELS), channels=(4, 8, 8, 8), frames=3),
        hidden=32,
        begin=phase,
        distill=phase,
        finish=phase,
        settle=replace(phase, steadiness=1.0),
        refresh=phase,
        choices=Choices(embedding=12),
    )


def test_from_data_to_a_model_the_program_uses(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from genreorganizer.training.default import copies, measuring, release, tags
    from genreorganizer.training.default.run import DefaultRun, leave_out, run
    from genreorganizer.training.results import load_all
    from genreorganizer.training.table import render

    monkeypatch.setattr(measuring, "DAMAGES", (*measuring.SHOWN_DAMAGES, "crackle"))
    monkeypatch.setattr(release, "MADE", 6)
    monkeypatch.setattr(copies, "STRANGE", 4)
    monkeypatch.setattr(tags, "LEAST_AUC", 0.5)
    monkeypatch.setattr(
        release, "tag_aurocs", lambda made, *_: {one.name: 0.1 for one in made.tags}
    )
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
    assert len(answer.embedding) == 12
    assert manifest.seeds == (0, 1)
    # Further labels are chosen by the validation part, whatever the test part says of them.
    assert manifest.tagging is not None
    assert manifest.tagging.auroc == dict.fromkeys(manifest.tagging.names, 0.1)
    assert not set(manifest.tagging.left_out) & set(manifest.tagging.names)
    names = {metric.name for metric in manifest.metrics}
    assert {"gtzan_test_accuracy", "fma_test_ece", "gtzan_test_low_pass_4k_accuracy"} <= names
    assert {"valid_damaged_ece", "fma_test_damaged_sure_and_wrong", "made_sound_sure"} <= names
    reads = (asked.models / "results" / "test_reads.jsonl").read_text().splitlines()
    read = [(line["system"], line["seed"]) for line in map(json.loads, reads)]
    alone = "default-one-seed"  # each seed, and the mean of their weights, on two sources
    assert read == [(alone, 0)] * 2 + [(alone, 1)] * 2 + [("default", 0)] * 2

    # The last layer is fitted again without a genre.
    left: list[str] = []
    leave_out(asked, tiny_recipe(), left.append, ["jazz"])
    assert [line for line in left if line.startswith("without jazz: novelty_auroc")]
    without = json.loads(
        (asked.models / "results" / "default-without-jazz.filtered.0.json").read_text()
    )
    assert all(0 <= one["low"] <= one["value"] <= one["high"] <= 1 for one in without["metrics"])
    table = render(load_all(asked.models / "results"))
    assert "| jazz | " in table.partition("A genre left out")[2]

    # All training is on disk now: the second run only measures, and gives the same network.
    again: list[str] = []
    measured = replace(asked, read_test=False)
    assert run(measured, tiny_recipe(), again.append).sha256 == manifest.sha256
    assert not [line for line in again if line.startswith("epoch")]


def test_a_version_of_two_bodies_is_gone_on_from(
    data: Path, corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both learn on, on common first stages; the twin that calibrates does without the elder."""
    from genreorganizer.training.default import copies
    from genreorganizer.training.default.fitting import Choices, StudentActivations, finished
    from genreorganizer.training.default.network import exported
    from genreorganizer.training.default.release import DRAFT
    from genreorganizer.training.default.run import DefaultRun, elder
    from genreorganizer.training.default.run import begun as begin

    monkeypatch.setattr(copies, "STRANGE", 8)
    windows = corpus.gtzan.frames[:8, :63]
    given = torch.from_numpy(windows).float() / 255
    file = tmp_path / "old.onnx"
    file.write_bytes(exported(two_bodies(corpus), ("pooled", "hidden"), windows))
    asked = DefaultRun(data, tmp_path, tmp_path, begin_with=file)
    whole = corpus.learning_from("train", "valid")
    student = begin(corpus, tiny_recipe(), asked, quiet).eval()
    old = elder(whole, tiny_recipe(), asked, quiet)
    assert student.frozen == old.frozen == 1
    assert torch.equal(old.body.before(given, 1), student.body.before(given, 1))
    assert not torch.allclose(old.body.before(given, 2), student.body.before(given, 2), atol=1e-2)
    activations = StudentActivations.of(whole, student, old)
    assert activations.of_copies["gtzan"].pooled.shape[1] == 32
    assert activations.of_copies["gtzan"].hidden.shape[1] == 64
    choices = Choices(embedding=12)
    twin, ships = (finished(corpus, activations, choices, alone=one) for one in (True, False))
    heard = windows.astype(np.float32)
    (alone, same), (both, vectors) = (made.classifier(DRAFT).run(heard) for made in (twin, ships))
    assert not np.allclose(alone, both)
    assert np.allclose(same, vectors)  # the embedding is of both


def two_bodies(corpus):
    """A backbone of two bodies with the same first stages."""
    from genreorganizer.training.default.network import Backbone

    torch.manual_seed(0)
    student, other = begun(corpus).eval(), begun(corpus).eval()
    with torch.no_grad():
        for place, one in enumerate(other.body.parameters()):
            one.add_(torch.randn(one.shape, generator=torch.Generator().manual_seed(place)) * 0.1)
    other.body.stem.load_state_dict(student.body.stem.state_dict())
    other.body.blocks[0].load_state_dict(student.body.blocks[0].state_dict())
    return Backbone(student, other, shared=1).eval()


def begun(corpus):
    from genreorganizer.training.default.run import DefaultRun, begun

    asked = DefaultRun(Path(), Path(), Path())
    return begun(corpus, tiny_recipe(), asked, lambda line: None)


def test_an_interrupted_run_ends_like_an_uninterrupted_one(corpus, tmp_path: Path) -> None:
    from genreorganizer.training.default.learning import learn

    class Interrupted(Exception):
        pass

    def interrupt(line: str) -> None:
        if line.startswith("epoch 2/"):
            raise Interrupted

    phase = tiny_recipe().distill
    phase = replace(phase, train=replace(phase.train, epochs=3))
    through = learn(begun(corpus), corpus.learned, phase, tmp_path / "a", quiet)
    with pytest.raises(Interrupted):
        learn(begun(corpus), corpus.learned, phase, tmp_path / "b", interrupt)
    resumed = learn(begun(corpus), corpus.learned, phase, tmp_path / "b", quiet)
    for name, value in through.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name


def test_a_checkpoint_of_other_settings_is_refused(corpus, tmp_path: Path) -> None:
    from genreorganizer.training.default.learning import learn

    phase = tiny_recipe().distill
    learn(begun(corpus), corpus.learned, phase, tmp_path, quiet)
    other = replace(phase, train=replace(phase.train, learning_rate=0.1))
    with pytest.raises(UsageError, match="other settings"):
        learn(begun(corpus), corpus.learned, other, tmp_path, quiet)


def test_both_bodies_of_a_shipped_network_answer_as_they_did(corpus) -> None:
    """Whole numbers read back, and normalizations put in that change nothing."""
    from genreorganizer.training.default.network import exported
    from genreorganizer.training.default.restored import RestoredNetwork

    backbone = two_bodies(corpus)
    windows = np.concatenate([corpus.gtzan.frames[:8, 63:126], corpus.gtzan.frames[:8, :63]])
    shipped = RestoredNetwork(exported(backbone, ("pooled", "hidden"), windows))
    given = torch.from_numpy(windows).float() / 255
    config = tiny_recipe().network
    assert shipped.bodies == 2
    with torch.no_grad():
        pooled, hidden = (one.numpy() for one in backbone(given))
        own, old = (shipped.body(config, given, place).pooled(given).numpy() for place in (0, 1))
    for before, after in zip(np.split(pooled, 2, axis=1), (own, old), strict=True):
        assert np.corrcoef(before.ravel(), after.ravel())[0, 1] > 0.99
    assert np.corrcoef(hidden[:, :32].ravel(), shipped.hidden()(own).clip(0).ravel())[0, 1] > 0.99
    with pytest.raises(ValueError, match="other stages"):
        shipped.body(replace(config, channels=(4, 8, 8, 16)), given)


def test_the_mean_of_students_that_went_on_from_one_answers_like_their_mean(
    corpus, tmp_path: Path
) -> None:
    from genreorganizer.training.default.learning import averaged, learn

    phase = replace(tiny_recipe().finish, train=replace(tiny_recipe().finish.train, epochs=1))
    start = begun(corpus)
    start.freeze(1)
    students = []
    for seed in (0, 1):
        seeded = replace(phase, train=replace(phase.train, seed=seed))
        folder = tmp_path / str(seed)
        students.append(learn(copy.deepcopy(start), corpus.learned, seeded, folder, quiet))
    mean = averaged(students, corpus.learned, phase)
    head = "teachers.tagger.weight"
    one, other, both = (student.state_dict() for student in (*students, mean))
    assert not torch.equal(one[head], other[head])
    assert torch.allclose(both[head], (one[head] + other[head]) / 2)
    # Statistics are of music, in place of a mean of theirs; what rests keeps its own.
    body = "body.blocks.3.first_norm.running_var"
    assert not torch.allclose(both[body], (one[body] + other[body]) / 2, rtol=1e-3)
    rested = "body.blocks.0.first_norm.running_var"
    assert torch.equal(both[rested], start.state_dict()[rested])
    again = averaged(students, corpus.learned, phase).state_dict()
    assert all(torch.equal(value, again[name]) for name, value in both.items())
    alone = averaged(students[:1], corpus.learned, phase).state_dict()
    assert all(torch.equal(value, alone[name]) for name, value in one.items())


def test_the_validation_parts_are_learned_from_more_often_where_they_come_late(corpus) -> None:
    known = corpus.knowing_valid(drawn=3.0)
    for name, clips in (("gtzan", corpus.gtzan), ("fma", corpus.fma)):
        source, before = known.sources[name], corpus.sources[name]
        late = np.isin(source.rows, clips.rows("valid"))
        assert set(source.rows) == {*clips.rows("train"), *clips.rows("valid")}
        assert set(before.rows) == set(clips.rows("train"))
        assert source.chance.sum() == pytest.approx(1)
        assert source.chance[late] == pytest.approx(3 * source.chance[~late][0])
    gtzan = known.sources["gtzan"]
    taught = np.flatnonzero(gtzan.taught["tagger"])
    assert set(taught) <= set(gtzan.rows)  # teachers' words on test clips stay unheard
    assert set(taught) & set(corpus.gtzan.rows("valid"))


def test_what_is_said_of_two_views_is_drawn_together(corpus) -> None:
    from genreorganizer.training.default.batches import BatchSampler
    from genreorganizer.training.default.learning import loss
    from genreorganizer.training.default.student import divergence

    said = torch.tensor([[2.0, 0.0, 1.0], [0.0, 0.0, 0.0]])
    other = torch.tensor([[3.0, 1.0, 2.0], [1.0, 0.0, 0.0]])
    apart = divergence(said, other)
    assert apart[0] == pytest.approx(0, abs=1e-6)  # the same probabilities
    assert apart[1] > 0
    assert torch.allclose(apart, divergence(other, said))
    batch = BatchSampler(corpus.learned, tiny_recipe().finish.shares, 21).batch(
        np.random.default_rng(0)
    )
    student = begun(corpus).eval()
    plain, steady = (
        loss(replace(tiny_recipe().finish, steadiness=weight))(student, batch).item()
        for weight in (0.0, 1.0)
    )
    assert steady > plain


def test_frozen_stages_stay_as_they_are(corpus, tmp_path: Path) -> None:
    from genreorganizer.training.default.learning import learn

    student = begun(corpus)
    student.freeze(2)
    before = {name: value.clone() for name, value in student.state_dict().items()}
    learned = learn(student, corpus.learned, tiny_recipe().distill, tmp_path, quiet)
    moved = {
        name
        for name, value in learned.state_dict().items()
        if value.dtype.is_floating_point and not torch.equal(value, before[name])
    }
    assert not [name for name in moved if name.startswith(("body.stem", "body.blocks.1"))]
    assert [name for name in moved if name.startswith("body.blocks.2")]


def test_whole_numbers_answer_as_the_network_does(corpus) -> None:
    from genreorganizer.classify.head import LinearHead
    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.training.default import release
    from genreorganizer.training.default.fitting import OUTPUTS
    from genreorganizer.training.default.network import Backbone, Shipped, exported
    from genreorganizer.training.default.run import DefaultRecipe
    from genreorganizer.training.default.student import Student
    from genreorganizer.training.export import to_onnx
    from genreorganizer.training.networks.catalogue import parameters
    from genreorganizer.training.networks.residual import ResidualNet

    torch.manual_seed(0)
    student = Student(ResidualNet(DefaultRecipe().network), 14, {})
    generator = np.random.default_rng(0)
    layers = [
        LinearHead(generator.normal(0, 0.05, (size, 512)).astype(np.float32), np.zeros(size, "f4"))
        for size in (14, 192, 40)
    ]
    network = Shipped(Backbone(student), *layers)
    assert 1_200_000 < parameters(network) < 2_500_000
    windows = corpus.gtzan.frames[:20, :63]
    plain = to_onnx(network, torch.rand(3, 63, 128).numpy(), OUTPUTS)
    small = exported(network, OUTPUTS, windows)
    assert len(small) < len(plain) / 2
    assert len(small) < 6_000_000
    heard = generator.uniform(0, 255, (16, 63, 128)).astype(np.float32)
    (exact, vectors), (found, others) = (
        OnnxClassifier(release.DRAFT, stored).run(heard) for stored in (plain, small)
    )
    for vector, other in zip([*exact, *vectors], [*found, *others], strict=True):
        assert np.corrcoef(vector, other)[0, 1] > 0.99


def test_the_last_layer_is_fitted_to_what_separates_clips() -> None:
    from genreorganizer.training.default.heads import HeadExamples, fit_judge

    generator = np.random.default_rng(0)
    truth = np.repeat([0, 1], 40)
    features = (generator.normal(size=(80, 5)) + 3 * truth[:, None]).astype(np.float32)
    features[:, 4] = 7.0  # constant: takes no part
    masked = np.zeros((80, 3), bool)
    certain = np.eye(3, dtype=np.float32)
    even = np.ones(80, np.float32)
    one = HeadExamples(features, certain[truth], masked, even)
    other = HeadExamples(features[:40] - 20, certain[np.full(40, 2)], masked[:40], even[:40])
    free, tight = (fit_judge([one, other], shrinkage) for shrinkage in (1e-3, 10.0))
    assert (free(features).argmax(1) == truth).mean() > 0.9
    assert (free(features - 20).argmax(1) == 2)[:40].all()
    assert np.square(tight.weight).sum() < np.square(free.weight).sum()
    # A masked label is not judged by clips that may deserve it.
    masked[:, 2] = True
    unseen = fit_judge([replace(one, masked=masked)], 0.1)
    assert np.allclose(unseen.weight[2], 0, atol=1e-6)
    # A clip of no weight has no say.
    wrong = replace(one, genre=certain[1 - truth], weight=np.zeros(80, np.float32) + 1e-9)
    said = fit_judge([one, replace(wrong, share=0.0)], 1e-3)
    assert np.allclose(said.weight, fit_judge([one], 1e-3).weight, atol=1e-3)


def test_a_window_is_seen_at_both_rates(corpus) -> None:
    """FMA's clips only at the low one, which then tells nothing about the source."""
    from genreorganizer.training.default.batches import BatchSampler, SourceShare, spreads

    repeated, linear = spreads(4)
    held = torch.tensor([1.0, 2.0, 4.0, 8.0])
    assert (repeated @ held).tolist() == [1, 1, 1, 2, 2, 2, 4, 4, 4, 8, 8, 8]
    assert torch.allclose((linear @ held)[1::3], held)
    assert (linear @ held)[2] == pytest.approx(4 / 3)

    def flat(window) -> bool:  # every frame like its neighbours within a step, but for jitter
        steps = window.unflatten(0, (-1, 3))
        return bool((steps - steps[:, :1]).abs().mean() < 6 / 255)

    shares = {"gtzan": SourceShare(40), "fma": SourceShare(0), "debian": SourceShare(6, views=2)}
    batch = BatchSampler(corpus.learned, shares, 21).batch(np.random.default_rng(0))
    seen = [flat(window) for window in batch.windows]
    assert 3 < sum(seen[:40]) < 20  # half are thinned, and half of those repeated
    assert not any(seen[40:46])
    assert batch.first.tolist() == list(range(40, 46))
    assert batch.second.tolist() == list(range(46, 52))
    assert torch.equal(batch.genre[batch.first], batch.genre[batch.second])


def test_masked_labels_and_unknown_genres_take_no_part(corpus) -> None:
    from genreorganizer.training.default.batches import BatchSampler, SourceShare
    from genreorganizer.training.default.learning import loss
    from genreorganizer.training.default.student import StudentOutput

    shares = {"gtzan": SourceShare(4), "fma": SourceShare(8), "debian": SourceShare(0)}
    phase = replace(tiny_recipe().distill, shares=shares, teachers={}, consistency=0.0)
    batch = BatchSampler(corpus.learned, shares, 21).batch(np.random.default_rng(0))

    class Fixed(torch.nn.Module):  # type: ignore[name-defined]
        def forward(self, windows):
            return StudentOutput(torch.where(batch.masked, 1e3, 0.0), {})  # absurd where masked

    value = loss(phase)(Fixed(), batch)
    open_labels = (~batch.masked).sum(1).float()
    expected = (torch.log(open_labels) * batch.genre.sum(dim=1)).mean()
    assert (batch.genre.sum(dim=1) == 0).any()  # "Instrumental" is none of our labels
    assert value.item() == pytest.approx(expected.item(), rel=1e-3)


def test_rows_without_a_teacher_do_not_count() -> None:
    from genreorganizer.training.default.student import guess_error

    guess, target = torch.tensor([[1.0], [5.0]]), torch.tensor([[0.0], [0.0]])
    assert guess_error(guess, target, torch.tensor([1.0, 0.0])).item() == 1.0
    assert guess_error(guess, target, torch.zeros(2)).item() == 0.0


def test_a_genre_left_out_is_not_heard(corpus) -> None:
    from genreorganizer.training.default.labels import PLACE

    without = corpus.without("hiphop")
    for name in ("gtzan", "fma"):
        truth = {"gtzan": corpus.gtzan_truth, "fma": corpus.fma_truth}[name]
        assert PLACE["hiphop"] in truth[corpus.sources[name].rows]
        assert PLACE["hiphop"] not in truth[without.sources[name].rows]
        assert without.sources[name].chance.sum() == pytest.approx(1)


def test_what_is_held_out_is_never_learned_from(corpus) -> None:
    """Neither test clips' labels nor what teachers said of them, nor held-out packages."""
    gtzan, debian = corpus.sources["gtzan"], corpus.sources["debian"]
    assert {corpus.gtzan.parts[row] for row in gtzan.rows} == {"train"}
    for name, weight in gtzan.taught.items():
        taught = {corpus.gtzan.parts[row] for row in np.flatnonzero(weight)}
        assert "test" not in taught, name
    assert {corpus.free.packages[row] for row in debian.rows} == {"one-data", "two-data"}


def test_an_audioset_tagger_is_understood_in_our_labels(corpus) -> None:
    from genreorganizer.training.default.labels import LABELS, UNSPOKEN, soft_genres

    names = [name for name, _ in corpus.audioset]
    logits = np.full((2, 527), -9.0, np.float32)
    logits[0, names.index("Techno")] = 3
    logits[1, names.index("Swing music")] = 3
    found = soft_genres(logits, corpus.audioset)
    assert [LABELS[place] for place in found.argmax(axis=1)] == ["electronic", "jazz"]
    assert np.allclose(found.sum(axis=1), 1)
    assert UNSPOKEN == ("experimental",)
    assert found[:, LABELS.index("experimental")].max() == 0


def test_sure_and_wrong_answers_are_bounded_for_every_damage() -> None:
    from genreorganizer.training.default.measuring import Held, fit_threshold, mixed
    from genreorganizer.training.release import Scored

    generator = np.random.default_rng(0)
    truth = generator.integers(0, 3, 300)

    def scored(noise: float) -> Scored:
        logits = np.eye(3)[truth] * 3 + generator.normal(0, noise, (300, 3))
        rows = tuple(row[None].astype(np.float32) for row in logits)
        return Scored(rows, np.zeros((300, 2), np.float32), truth)

    held = {"clean": scored(0.5), "bad": scored(1.7)}
    threshold = fit_threshold(Held(held, held), 1.0, 0.4, 0.05)
    chance = held["bad"].probabilities(1.0)
    wrong = (chance.argmax(1) != truth) & (chance.max(1) >= threshold)
    assert threshold > 0.4
    assert wrong.mean() <= 0.05
    assert fit_threshold(Held(held, held), 1.0, 0.4, 1.0) == 0.4
    assert len(mixed(held).truth) == 300


def test_nothing_is_surer_because_less_was_heard() -> None:
    """And of two ways of saying so, the one that is right more often is taken."""
    from genreorganizer.training.default.measuring import Held, fit_evidence
    from genreorganizer.training.default.release import DRAFT
    from genreorganizer.training.release import Scored

    generator = np.random.default_rng(0)
    truth = generator.integers(0, 14, 300)

    def scored(noise: float) -> Scored:
        rows = 3 * np.eye(14)[truth][:, None] + generator.normal(0, noise, (300, 6, 14))
        return Scored(tuple(rows.astype(np.float32)), np.zeros((300, 2), np.float32), truth)

    steady, loud = ({"clean": scored(noise)} for noise in (0.2, 3.0))
    assert fit_evidence(Held(steady, steady), DRAFT) < fit_evidence(Held(loud, loud), DRAFT)
    found = replace(DRAFT, evidence_s=fit_evidence(Held(loud, loud), DRAFT))
    logits = loud["clean"].logits
    means = []
    for count in (1, 2, 3, 6):
        cut = replace(loud["clean"], logits=tuple(rows[:count] for rows in logits))
        share = found.known_share(count * 4.9)
        means.append((share * cut.probabilities(1.0) + (1 - share) / 14).max(axis=1).mean())
    assert means == sorted(means)


def test_made_sounds_are_not_suggested_where_few_recordings_pay_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from genreorganizer.classify.novelty import NoveltyScorer
    from genreorganizer.training.default import release
    from genreorganizer.training.default.measuring import CLEAN, Held
    from genreorganizer.training.default.release import (
        DRAFT,
        made_sounds_suggested,
        strangeness_limit,
    )
    from genreorganizer.training.release import Scored

    monkeypatch.setattr(release, "MADE", 6)

    class Certain:
        """Sure of everything, and as strange as it is told."""

        manifest = DRAFT

        def __init__(self, strangeness: float) -> None:
            self.strangeness = strangeness

        def predict_frames(self, heard):
            from types import SimpleNamespace

            return SimpleNamespace(embedding=(self.strangeness**0.5,), probabilities=(1.0, 0.0))

    scorer = NoveltyScorer(np.zeros((1, 1), np.float32), np.eye(1, dtype=np.float32))
    music = np.sqrt(np.linspace(0, 1, 1001, dtype=np.float32))[:, None]
    none = (np.zeros((1, 14), np.float32),) * len(music)
    held = {CLEAN: Scored(none, music, np.zeros(len(music), np.int64))}
    for strangeness, limit, share in ((2.0, 0.99, 0.0), (0.9626, 0.96, 0.0), (0.5, 0.95, 1.0)):
        certain = cast("OnnxClassifier", Certain(strangeness))
        found, _ = strangeness_limit(certain, scorer, Held(held, held))
        assert found == pytest.approx(limit, abs=2e-3)
        assert {one.value for one in made_sounds_suggested(certain, scorer, found)} == {share}


def test_a_damage_that_changes_the_length_leaves_the_rate(corpus) -> None:
    from genreorganizer.training.default.copies import judged

    for source, steps in (("gtzan", 1), ("fma", 3)):
        clips = getattr(corpus, source).frames
        rows = np.arange(2)
        found = judged(clips, rows, ("slower_6", "excerpt_5s"), coarse=steps == 3)
        lengths = {name: len(one.clips[0]) / clips.shape[1] / steps for name, one in found.items()}
        assert lengths["clean"] == 1
        assert lengths["slower_6"] == pytest.approx(1.06, abs=0.01)
        assert lengths["excerpt_5s"] == pytest.approx(1 / 6, abs=0.01)


def test_an_export_that_changes_anything_is_refused() -> None:
    from genreorganizer.training.export import check_parity, to_onnx

    network = torch.nn.Linear(3, 2)
    torch.nn.init.constant_(network.weight, 0.2)
    given = np.ones((2, 3), np.float32)
    exported = to_onnx(network, given, ("logits",))
    expected = network(torch.from_numpy(given)).detach().numpy()
    assert check_parity(exported, given, [expected]) < 1e-5
    with pytest.raises(GenreOrganizerError, match="differs"):
        check_parity(exported, given, [expected + 1e-3])
    large = network(torch.from_numpy(1e4 * given)).detach().numpy()
    assert np.abs(large).min() > 1_000
    check_parity(exported, 1e4 * given, [large * (1 + 5e-5)])
    with pytest.raises(GenreOrganizerError, match="differs"):
        check_parity(exported, 1e4 * given, [large * (1 + 5e-4)])


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
    from support.decoded import excerpts

    from genreorganizer.audio.decode import WHOLE_TRACK
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
