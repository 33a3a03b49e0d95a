"""Parameters DeferredBm25Search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.deferred_bm25_search import DeferredBm25Search


class DeferredBm25SearchParam(TypedDict, total=False):
    """Search for deferred tools by the words of their descriptions, ranked with BM25."""

    type: Required[Literal["bm25"]]
    max_results: int
    """Most tools that one search brings in."""


DeferredBm25SearchInput: TypeAlias = "DeferredBm25SearchParam | DeferredBm25Search"
"""What may be passed as DeferredBm25Search: a dict, or the model."""
