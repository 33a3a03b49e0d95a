"""Model AnthropicSearchResultBlockParamCitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicSearchResultBlockParamCitations as AnthropicSearchResultBlockParamCitations
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicSearchResultBlockParamCitations(WireModel):
        """Whether the model may cite the search result."""

        enabled: bool | None = None
