"""Parameters DeferredToolsSearchStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.deferred_bm25_search import DeferredBm25SearchInput
    from openrouter_core.params.deferred_custom_search import DeferredCustomSearchInput
    from openrouter_core.params.deferred_regex_search import DeferredRegexSearchInput

    DeferredToolsSearchStrategyInput: TypeAlias = DeferredBm25SearchInput | DeferredCustomSearchInput | DeferredRegexSearchInput
    """How deferred tools are searched for: BM25, regular expression or a tool of one's own."""
