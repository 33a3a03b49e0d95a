"""Model DeferredCustomSearch."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeferredCustomSearch(WireModel):
    """Search for deferred tools by a tool of the caller's own."""

    result_key: str
    """Key of the search tool's result that lists the tools found."""
    tool_id: str
    """Id of the tool that does the search."""
    type: Literal["custom"]
    max_results: int | None = None
    """Most tools that one search brings in."""
