"""Model DeferredRegexSearch."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeferredRegexSearch(WireModel):
    """Search for deferred tools by regular expression."""

    type: Literal["regex"]
    max_results: int | None = None
    """Most tools that one search brings in."""
