"""Model CreateRerankResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateRerankResult as CreateRerankResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateRerankResult(WireModel):
        """One document with its relevance to the query."""

        document: DocumentResponse
        index: int
        relevance_score: float
