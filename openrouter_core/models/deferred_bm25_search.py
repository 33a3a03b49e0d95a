"""Model DeferredBm25Search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeferredBm25Search as DeferredBm25Search
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeferredBm25Search(WireModel):
        """Search for deferred tools by the words of their descriptions, ranked with BM25."""

        type: Literal["bm25"]
        max_results: int | None = None
