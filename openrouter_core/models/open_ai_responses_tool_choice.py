"""Model OpenAIResponsesToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.type import Type


@model
class OpenAIResponsesToolChoice(WireModel):
    """Demand that the model uses the web search preview tool."""

    type: Type
    """Which version of the web search preview tool."""
