"""Model AnthropicPlainTextSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicPlainTextSource as AnthropicPlainTextSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicPlainTextSource(WireModel):
        """Document given as plain text."""

        data: str
        media_type: Literal["text/plain"]
        type: Literal["text"]
