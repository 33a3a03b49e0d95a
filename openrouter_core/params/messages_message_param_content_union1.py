"""Parameters MessagesMessageParamContentUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_document_block_param import AnthropicDocumentBlockParamInput
    from openrouter_core.params.anthropic_image_block_param import AnthropicImageBlockParamInput
    from openrouter_core.params.anthropic_search_result_block_param import AnthropicSearchResultBlockParamInput
    from openrouter_core.params.anthropic_text_block_param import AnthropicTextBlockParamInput
    from openrouter_core.params.content_tool_reference import ContentToolReferenceInput

    MessagesMessageParamContentUnion1Input: TypeAlias = (
        AnthropicTextBlockParamInput
        | AnthropicImageBlockParamInput
        | ContentToolReferenceInput
        | AnthropicSearchResultBlockParamInput
        | AnthropicDocumentBlockParamInput
    )
    """A block in a tool's result: text, image, tool reference, search result or document."""
