"""Model AnthropicDocumentBlockParamCitations."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AnthropicDocumentBlockParamCitations(WireModel):
    """Whether the model may cite the document."""

    enabled: bool | None = None
