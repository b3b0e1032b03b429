# SPDX-License-Identifier: GPL-3.0-or-later
"""Classifiers: manifests, the registry, ONNX sessions, and what they say about a track."""
