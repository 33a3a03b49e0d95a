"""Union MessagesMessageParamContentUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesMessageParamContentUnion1 as MessagesMessageParamContentUnion1
else:
    from openrouter_core.unions import Tagged

    MessagesMessageParamContentUnion1 = Tagged(
        "type",
        {
            "text": "AnthropicTextBlockParam",
            "image": "AnthropicImageBlockParam",
            "tool_reference": "ContentToolReference",
            "search_result": "AnthropicSearchResultBlockParam",
            "document": "AnthropicDocumentBlockParam",
        },
    )
