"""Union MessagesMessageParamContentUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_document_block_param import AnthropicDocumentBlockParam
    from openrouter_core.models.anthropic_image_block_param import AnthropicImageBlockParam
    from openrouter_core.models.anthropic_search_result_block_param import AnthropicSearchResultBlockParam
    from openrouter_core.models.anthropic_text_block_param import AnthropicTextBlockParam
    from openrouter_core.models.content_tool_reference import ContentToolReference
    from openrouter_core.unions import UnknownVariant

    MessagesMessageParamContentUnion1: TypeAlias = (
        AnthropicTextBlockParam
        | AnthropicImageBlockParam
        | ContentToolReference
        | AnthropicSearchResultBlockParam
        | AnthropicDocumentBlockParam
        | UnknownVariant
    )
    """A block in a tool's result: text, image, tool reference, search result or document."""
else:
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
