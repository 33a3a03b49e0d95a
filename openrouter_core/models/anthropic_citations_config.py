"""Model AnthropicCitationsConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationsConfig(WireModel):
    """Whether a document may be cited."""

    enabled: bool
