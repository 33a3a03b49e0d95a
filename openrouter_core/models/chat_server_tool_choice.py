"""Model ChatServerToolChoice."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatServerToolChoice(WireModel):
    """Makes the model use one particular server tool."""

    type: str
    """Type of the server tool, as in `tools`."""
