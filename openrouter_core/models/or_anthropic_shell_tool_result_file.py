"""Model ORAnthropicShellToolResultFile."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ORAnthropicShellToolResultFile(WireModel):
    """A container file named in a shell result of an answer."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]
