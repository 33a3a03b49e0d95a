"""Union DeferredToolsSearchStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.deferred_bm25_search import DeferredBm25Search
    from openrouter_core.models.deferred_custom_search import DeferredCustomSearch
    from openrouter_core.models.deferred_regex_search import DeferredRegexSearch
    from openrouter_core.unions import UnknownVariant

    DeferredToolsSearchStrategy: TypeAlias = DeferredBm25Search | DeferredCustomSearch | DeferredRegexSearch | UnknownVariant
    """How deferred tools are searched for: BM25, regular expression or a tool of one's own."""
else:
    DeferredToolsSearchStrategy = Tagged(
        "type", {"bm25": "DeferredBm25Search", "custom": "DeferredCustomSearch", "regex": "DeferredRegexSearch"}
    )
