"""Model ApplyPatchUpdateFileOperation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ApplyPatchUpdateFileOperation(WireModel):
    """Changes a file."""

    diff: str
    """The changes, as a diff."""
    path: str
    """Path of the file, within the workspace."""
    type: Literal["update_file"]
