"""Parameters Citation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_citation_char_location_param import AnthropicCitationCharLocationParamInput
    from openrouter_core.params.anthropic_citation_content_block_location_param import (
        AnthropicCitationContentBlockLocationParamInput,
    )
    from openrouter_core.params.anthropic_citation_page_location_param import AnthropicCitationPageLocationParamInput
    from openrouter_core.params.anthropic_citation_search_result_location_param import (
        AnthropicCitationSearchResultLocationParamInput,
    )
    from openrouter_core.params.anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParamInput,
    )

    CitationInput: TypeAlias = (
        AnthropicCitationCharLocationParamInput
        | AnthropicCitationContentBlockLocationParamInput
        | AnthropicCitationPageLocationParamInput
        | AnthropicCitationSearchResultLocationParamInput
        | AnthropicCitationWebSearchResultLocationParamInput
    )
    """Source of a piece of text, sent back in a request, by the kind of document cited."""
