# SPDX-License-Identifier: GPL-3.0-or-later
"""Classifying one recording, from a file, the clipboard or a microphone."""
