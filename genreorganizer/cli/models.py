# SPDX-License-Identifier: GPL-3.0-or-later
"""Classifiers: list them, tell about one, choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.cli.command import Status, add_command, add_noun, names

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Surroundings


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    models = add_noun(commands, "models", "the classifiers that listen")
    add_command(models, "list", _list, "list the installed models")
    info = add_command(models, "info", _info, "tell about a model")
    info.add_argument("id", metavar="ID")
    use = add_command(models, "use", _use, "choose a model; several as ID,ID are heard as one")
    use.add_argument("ids", type=names, metavar="ID[,ID…]")


def _list(_args: argparse.Namespace, surroundings: Surroundings) -> int:
    from genreorganizer.library.models import installed

    usable = True
    with surroundings.open_app(create=True) as app, app.database.reading() as connection:
        for model in installed(connection, app.registry):
            usable = usable and model.trouble is None
            manifest = model.manifest
            title = model.trouble if manifest is None else manifest.title
            right = model.accuracy
            surroundings.output.result(
                {
                    "id": model.id,
                    "title": None if manifest is None else manifest.title,
                    "version": None if manifest is None else manifest.version,
                    "labels": None if manifest is None else list(manifest.labels),
                    "active": model.active,
                    "accuracy": None if right is None else right.value,
                    "accuracy_of": None if right is None else right.name,
                    "size_bytes": model.size_bytes,
                    "error": model.trouble,
                },
                f"{'*' if model.active else ' '} {model.id:<20} "
                f"{'' if right is None else f'{right.value:.1%}':>6} "
                f"{model.size_bytes / 1e6:>6.1f} MB  {title}",
            )
    return Status.DONE if usable else Status.SOME_FAILED


def _info(args: argparse.Namespace, surroundings: Surroundings) -> int:
    from genreorganizer.app import installed_models

    output = surroundings.output
    registry = installed_models()
    manifest = registry.manifest(args.id)
    measured = [
        f"  {item.name}: {item.value:.3f} (95 % interval {item.low:.3f} to {item.high:.3f}, "
        f"{item.count:,} tracks) {item.note}"
        for item in manifest.metrics
    ]
    output.result(manifest.to_json(), f"{manifest.id} {manifest.version}: {manifest.title}")
    output.text(f"genres: {', '.join(manifest.labels)}")
    output.text(f"unsure below: {manifest.threshold:.2f}")
    output.text(f"parameters: {manifest.parameters:,}; licence: {manifest.licence}")
    for line in [*(["measured:"] if measured else []), *measured]:
        output.text(line)
    for line in registry.card(args.id).splitlines():
        output.text(line)
    return Status.DONE


def _use(args: argparse.Namespace, surroundings: Surroundings) -> int:
    from genreorganizer.library.models import use

    with surroundings.open_app(create=True) as app:
        surroundings.output.follow(use(app.database, app.registry, args.ids), "Switching")
    surroundings.output.summary(
        {"active": list(args.ids)},
        f"{' and '.join(args.ids)} listen from now on; to hear the library: genreorganizer analyze",
    )
    return Status.DONE
