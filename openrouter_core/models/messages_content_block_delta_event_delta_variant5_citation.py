"""Union MessagesContentBlockDeltaEventDeltaVariant5Citation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citation_char_location import AnthropicCitationCharLocation
    from openrouter_core.models.anthropic_citation_content_block_location import AnthropicCitationContentBlockLocation
    from openrouter_core.models.anthropic_citation_page_location import AnthropicCitationPageLocation
    from openrouter_core.models.anthropic_citation_search_result_location import AnthropicCitationSearchResultLocation
    from openrouter_core.models.anthropic_citation_web_search_result_location import AnthropicCitationWebSearchResultLocation
    from openrouter_core.unions import UnknownVariant

    MessagesContentBlockDeltaEventDeltaVariant5Citation: TypeAlias = (
        AnthropicCitationCharLocation
        | AnthropicCitationPageLocation
        | AnthropicCitationContentBlockLocation
        | AnthropicCitationWebSearchResultLocation
        | AnthropicCitationSearchResultLocation
        | UnknownVariant
    )
    """Place that streamed text cites: in a document, a web page or a search result."""
else:
    MessagesContentBlockDeltaEventDeltaVariant5Citation = Tagged(
        "type",
        {
            "char_location": "AnthropicCitationCharLocation",
            "content_block_location": "AnthropicCitationContentBlockLocation",
            "page_location": "AnthropicCitationPageLocation",
            "search_result_location": "AnthropicCitationSearchResultLocation",
            "web_search_result_location": "AnthropicCitationWebSearchResultLocation",
        },
    )
