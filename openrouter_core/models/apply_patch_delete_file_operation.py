"""Model ApplyPatchDeleteFileOperation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ApplyPatchDeleteFileOperation(WireModel):
    """Deletes a file."""

    path: str
    """Path of the file, within the workspace."""
    type: Literal["delete_file"]
