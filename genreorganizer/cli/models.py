# SPDX-License-Identifier: GPL-3.0-or-later
"""Classifiers: list, describe, choose, install and remove them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.cli import learning
from genreorganizer.cli.command import Status, add_command, add_noun, names
from genreorganizer.domain.formatting import percent, size

if TYPE_CHECKING:
    import argparse

    from genreorganizer.cli.command import Commands, Context


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    models = add_noun(commands, "models", "the classifiers")
    add_command(models, "list", _list, "list the installed models")
    info = add_command(models, "info", _info, "describe a model")
    info.add_argument("id", metavar="ID")
    use = add_command(models, "use", _use, "choose a model; several as ID,ID make an ensemble")
    use.add_argument("ids", type=names, metavar="ID[,ID…]")
    install = add_command(
        models,
        "install",
        _install,
        "install a model: musicnn, or a folder or file of yours",
        "musicnn is fetched by pip from its published package: the only time that this program\n"
        "uses the network. A file that you have already is installed without.",
    )
    install.add_argument("source", metavar="musicnn|FOLDER|FILE")
    remove = add_command(models, "remove", _remove, "remove a model that you installed")
    remove.add_argument("id", metavar="ID")
    learning.add_to(models)


def _list(_args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.models import installed

    usable = True
    with context.open_app(create=True) as app, app.database.reading() as connection:
        for model in installed(connection, app.registry):
            usable = usable and model.problem is None
            manifest = model.manifest
            title = str(model.problem) if manifest is None else manifest.title
            right = model.accuracy
            context.output.result(
                {
                    "id": model.id,
                    "title": None if manifest is None else manifest.title,
                    "version": None if manifest is None else manifest.version,
                    "labels": None if manifest is None else list(manifest.labels),
                    "active": model.active,
                    "accuracy": None if right is None else right.value,
                    "accuracy_of": None if right is None else right.name,
                    "size_bytes": model.size_bytes,
                    "error": None if model.problem is None else str(model.problem),
                    "removable": model.removable,
                },
                f"{'*' if model.active else ' '} {model.id:<20} "
                f"{percent(None if right is None else right.value, 1):>7} "
                f"{size(model.size_bytes):>9}  {title}",
            )
    return Status.DONE if usable else Status.SOME_FAILED


def _info(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.app import installed_models

    output = context.output
    registry = installed_models(context.database_path)
    manifest = registry.manifest(args.id)
    measured = [
        f"  {item.name}: {item.value:.3f} (95% interval {item.low:.3f} to {item.high:.3f}, "
        f"{item.count:,} tracks) {item.note}"
        for item in manifest.metrics
    ]
    reality = registry.reality(args.id)
    output.result(
        {**manifest.to_json(), "reality": reality.to_json() if reality else None},
        f"{manifest.id} {manifest.version}: {manifest.title}",
    )
    output.text(f"genres: {', '.join(manifest.labels)}")
    output.text(f"not sure below: {manifest.threshold:.2f}")
    output.text(f"parameters: {manifest.parameters:,}; licence: {manifest.licence}")
    for line in [*(["measured:"] if measured else []), *measured]:
        output.text(line)
    for line in registry.card(args.id).splitlines():
        output.text(line)
    return Status.DONE


def _use(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.models import use

    with context.open_app(create=True) as app:
        context.output.follow(use(app.database, app.registry, args.ids), "Switching")
    context.output.summary(
        {"active": list(args.ids)},
        f"{' and '.join(args.ids)} will be used from now on; to analyze the library: "
        "genreorganizer analyze",
    )
    return Status.DONE


def _install(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.app import installed_models
    from genreorganizer.library.installing import install

    output = context.output
    found = output.follow(install(installed_models(), args.source), "Installing")
    output.summary(
        {
            "id": found.id,
            "version": found.version,
            "folder": str(found.folder),
            "replaced": found.replaced,
            "ms_per_window": found.ms_per_window,
        },
        f"{found.id} {found.version} is installed: {found.title}; to use it with the default "
        f"model: genreorganizer models use default,{found.id}",
    )
    return Status.DONE


def _remove(args: argparse.Namespace, context: Context) -> int:
    from genreorganizer.library.installing import remove

    with context.open_app(create=True) as app, app.database.reading() as connection:
        folder = remove(connection, app.registry, args.id)
    context.output.summary(
        {"id": args.id, "folder": str(folder)}, f"{args.id} is removed; its folder was {folder}"
    )
    return Status.DONE
