"""Model CreateRerankResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.create_rerank_result import CreateRerankResult
    from openrouter_core.models.create_rerank_usage import CreateRerankUsage


@model
class CreateRerankResponseBody(WireModel):
    """Documents in order of relevance, and what the ranking cost."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    results: list[CreateRerankResult]
    """Ranked documents, the most relevant first."""
    id: str | None = None
    provider: str | None = None
    usage: CreateRerankUsage | None = None
