"""Model ApplyPatchCreateFileOperation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ApplyPatchCreateFileOperation(WireModel):
    """Creates a file."""

    diff: str
    """Content of the new file, as a diff."""
    path: str
    """Path of the file, within the workspace."""
    type: Literal["create_file"]
