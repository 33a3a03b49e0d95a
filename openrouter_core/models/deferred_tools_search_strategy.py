"""Union DeferredToolsSearchStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DeferredToolsSearchStrategy as DeferredToolsSearchStrategy
else:
    from openrouter_core.unions import Tagged

    DeferredToolsSearchStrategy = Tagged(
        "type", {"bm25": "DeferredBm25Search", "custom": "DeferredCustomSearch", "regex": "DeferredRegexSearch"}
    )
