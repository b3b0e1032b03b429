# SPDX-License-Identifier: GPL-3.0-or-later
"""Item models: values for the views, no painting."""
