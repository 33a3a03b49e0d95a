"""Model AnthropicSearchResultBlockParamCitations."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AnthropicSearchResultBlockParamCitations(WireModel):
    """Whether the model may cite the search result."""

    enabled: bool | None = None
