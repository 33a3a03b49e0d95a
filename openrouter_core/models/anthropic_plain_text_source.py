"""Model AnthropicPlainTextSource."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicPlainTextSource(WireModel):
    """Document given as plain text."""

    data: str
    """The text itself."""
    media_type: Literal["text/plain"]
    """Media type, such as `image/png`."""
    type: Literal["text"]
