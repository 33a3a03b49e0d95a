"""Model AnthropicWebFetchBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_document_block import AnthropicDocumentBlock


@model
class AnthropicWebFetchBlock(WireModel):
    """Page that the web fetch tool got."""

    content: AnthropicDocumentBlock
    retrieved_at: str | None
    """When the page was fetched, ISO 8601; null if not told."""
    type: Literal["web_fetch_result"]
    url: str
