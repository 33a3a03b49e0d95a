"""Model CreateRerankRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.document import Document
    from openrouter_core.models.provider_preferences import ProviderPreferences
    from openrouter_core.models.trace_config import TraceConfig


@model
class CreateRerankRequestBody(WireModel):
    """Documents to put in order of relevance to a query."""

    documents: list[Document]
    """Documents to rank, as text or with an image."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    query: str
    """What the documents are ranked against."""
    provider: ProviderPreferences | None = nullable(default=None)
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    top_n: int | None = None
    """Most results to return, 1 or more."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
