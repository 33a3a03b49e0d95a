"""Union Citation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citation_char_location_param import AnthropicCitationCharLocationParam
    from openrouter_core.models.anthropic_citation_content_block_location_param import AnthropicCitationContentBlockLocationParam
    from openrouter_core.models.anthropic_citation_page_location_param import AnthropicCitationPageLocationParam
    from openrouter_core.models.anthropic_citation_search_result_location_param import AnthropicCitationSearchResultLocationParam
    from openrouter_core.models.anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParam,
    )
    from openrouter_core.unions import UnknownVariant

    Citation: TypeAlias = (
        AnthropicCitationCharLocationParam
        | AnthropicCitationContentBlockLocationParam
        | AnthropicCitationPageLocationParam
        | AnthropicCitationSearchResultLocationParam
        | AnthropicCitationWebSearchResultLocationParam
        | UnknownVariant
    )
    """Source of a piece of text, sent back in a request, by the kind of document cited."""
else:
    Citation = Tagged(
        "type",
        {
            "char_location": "AnthropicCitationCharLocationParam",
            "content_block_location": "AnthropicCitationContentBlockLocationParam",
            "page_location": "AnthropicCitationPageLocationParam",
            "search_result_location": "AnthropicCitationSearchResultLocationParam",
            "web_search_result_location": "AnthropicCitationWebSearchResultLocationParam",
        },
    )
