"""Model FilePath."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FilePath(WireModel):
    """Reference in output text to a file that was made."""

    file_id: str
    """Id of the file."""
    index: int
    """Place in the text to which the reference belongs."""
    type: Literal["file_path"]
