"""Union MessagesContentBlockDeltaEventDeltaVariant5Citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        MessagesContentBlockDeltaEventDeltaVariant5Citation as MessagesContentBlockDeltaEventDeltaVariant5Citation,
    )
else:
    from openrouter_core.unions import Tagged

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
