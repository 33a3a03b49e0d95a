"""Union Citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Citation as Citation
else:
    from openrouter_core.unions import Tagged

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
