"""Model AnthropicWebFetchBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebFetchBlock as AnthropicWebFetchBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicWebFetchBlock(WireModel):
        """Page that the web fetch tool got."""

        content: AnthropicDocumentBlock
        retrieved_at: str | None
        type: Literal["web_fetch_result"]
        url: str
