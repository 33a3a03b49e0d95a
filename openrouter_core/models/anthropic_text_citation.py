"""Union AnthropicTextCitation."""

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

    AnthropicTextCitation: TypeAlias = (
        AnthropicCitationCharLocation
        | AnthropicCitationContentBlockLocation
        | AnthropicCitationPageLocation
        | AnthropicCitationSearchResultLocation
        | AnthropicCitationWebSearchResultLocation
        | UnknownVariant
    )
    """Source of a piece of the model's text, by the kind of document cited."""
else:
    AnthropicTextCitation = Tagged(
        "type",
        {
            "char_location": "AnthropicCitationCharLocation",
            "content_block_location": "AnthropicCitationContentBlockLocation",
            "page_location": "AnthropicCitationPageLocation",
            "search_result_location": "AnthropicCitationSearchResultLocation",
            "web_search_result_location": "AnthropicCitationWebSearchResultLocation",
        },
    )
