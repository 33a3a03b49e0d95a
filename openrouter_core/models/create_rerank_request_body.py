"""Model CreateRerankRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateRerankRequestBody as CreateRerankRequestBody
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateRerankRequestBody(WireModel):
        """Documents to put in order of relevance to a query."""

        documents: list[Document]
        model: str
        query: str
        provider: ProviderPreferences | None = nullable(default=None)
        session_id: str | None = None
        top_n: int | None = None
        trace: TraceConfig | None = None
        user: str | None = None
