"""Model DeferredRegexSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeferredRegexSearch as DeferredRegexSearch
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeferredRegexSearch(WireModel):
        """Search for deferred tools by regular expression."""

        type: Literal["regex"]
        max_results: int | None = None
