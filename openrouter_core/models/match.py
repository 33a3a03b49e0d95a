"""Model Match."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class Match(WireModel):
    """A tool that a tool search found."""

    definition: dict[str, Any]
    """Definition of the tool, as the model then sees it."""
    schema_digest: str
    """Digest of the tool's schema."""
    tool_id: str
