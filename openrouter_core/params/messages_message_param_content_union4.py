"""Parameters MessagesMessageParamContentUnion4."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_document_block_param import AnthropicDocumentBlockParamInput
    from openrouter_core.params.anthropic_image_block_param import AnthropicImageBlockParamInput
    from openrouter_core.params.anthropic_search_result_block_param import AnthropicSearchResultBlockParamInput
    from openrouter_core.params.anthropic_text_block_param import AnthropicTextBlockParamInput
    from openrouter_core.params.content_compaction import ContentCompactionInput
    from openrouter_core.params.content_redacted_thinking import ContentRedactedThinkingInput
    from openrouter_core.params.content_server_tool_use import ContentServerToolUseInput
    from openrouter_core.params.content_thinking import ContentThinkingInput
    from openrouter_core.params.content_tool_result import ContentToolResultInput
    from openrouter_core.params.content_tool_use import ContentToolUseInput
    from openrouter_core.params.content_web_search_tool_result import ContentWebSearchToolResultInput
    from openrouter_core.params.messages_advisor_tool_result_block import MessagesAdvisorToolResultBlockInput
    from openrouter_core.params.messages_bash_tool_result_block import MessagesBashToolResultBlockInput
    from openrouter_core.params.messages_shell_tool_result_block import MessagesShellToolResultBlockInput
    from openrouter_core.params.messages_tool_addition_block import MessagesToolAdditionBlockInput
    from openrouter_core.params.messages_tool_removal_block import MessagesToolRemovalBlockInput
    from openrouter_core.params.or_anthropic_tool_search_result_param import ORAnthropicToolSearchResultParamInput

    MessagesMessageParamContentUnion4Input: TypeAlias = (
        AnthropicTextBlockParamInput
        | AnthropicImageBlockParamInput
        | AnthropicDocumentBlockParamInput
        | ContentToolUseInput
        | ContentToolResultInput
        | ContentThinkingInput
        | ContentRedactedThinkingInput
        | ContentServerToolUseInput
        | ContentWebSearchToolResultInput
        | AnthropicSearchResultBlockParamInput
        | ContentCompactionInput
        | MessagesAdvisorToolResultBlockInput
        | MessagesToolAdditionBlockInput
        | MessagesToolRemovalBlockInput
        | MessagesShellToolResultBlockInput
        | MessagesBashToolResultBlockInput
        | ORAnthropicToolSearchResultParamInput
    )
    """A content block of a message that is sent: text, media, tool use, result and so on."""
