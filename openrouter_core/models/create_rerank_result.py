"""Model CreateRerankResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.document_response import DocumentResponse


@model
class CreateRerankResult(WireModel):
    """One document with its relevance to the query."""

    document: DocumentResponse
    index: int
    """Place of the document in the request, from 0."""
    relevance_score: float
    """How relevant the document is to the query; higher is more relevant."""
