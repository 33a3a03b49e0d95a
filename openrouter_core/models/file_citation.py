"""Model FileCitation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FileCitation(WireModel):
    """Citation of a file in output text."""

    file_id: str
    """Id of the cited file."""
    filename: str
    index: int
    """Place in the text to which the citation belongs."""
    type: Literal["file_citation"]
