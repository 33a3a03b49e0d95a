"""Union MessagesMessageParamContentUnion4."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_document_block_param import AnthropicDocumentBlockParam
    from openrouter_core.models.anthropic_image_block_param import AnthropicImageBlockParam
    from openrouter_core.models.anthropic_search_result_block_param import AnthropicSearchResultBlockParam
    from openrouter_core.models.anthropic_text_block_param import AnthropicTextBlockParam
    from openrouter_core.models.content_compaction import ContentCompaction
    from openrouter_core.models.content_redacted_thinking import ContentRedactedThinking
    from openrouter_core.models.content_server_tool_use import ContentServerToolUse
    from openrouter_core.models.content_thinking import ContentThinking
    from openrouter_core.models.content_tool_result import ContentToolResult
    from openrouter_core.models.content_tool_use import ContentToolUse
    from openrouter_core.models.content_web_search_tool_result import ContentWebSearchToolResult
    from openrouter_core.models.messages_advisor_tool_result_block import MessagesAdvisorToolResultBlock
    from openrouter_core.models.messages_bash_tool_result_block import MessagesBashToolResultBlock
    from openrouter_core.models.messages_shell_tool_result_block import MessagesShellToolResultBlock
    from openrouter_core.models.messages_tool_addition_block import MessagesToolAdditionBlock
    from openrouter_core.models.messages_tool_removal_block import MessagesToolRemovalBlock
    from openrouter_core.models.or_anthropic_tool_search_result_param import ORAnthropicToolSearchResultParam
    from openrouter_core.unions import UnknownVariant

    MessagesMessageParamContentUnion4: TypeAlias = (
        AnthropicTextBlockParam
        | AnthropicImageBlockParam
        | AnthropicDocumentBlockParam
        | ContentToolUse
        | ContentToolResult
        | ContentThinking
        | ContentRedactedThinking
        | ContentServerToolUse
        | ContentWebSearchToolResult
        | AnthropicSearchResultBlockParam
        | ContentCompaction
        | MessagesAdvisorToolResultBlock
        | MessagesToolAdditionBlock
        | MessagesToolRemovalBlock
        | MessagesShellToolResultBlock
        | MessagesBashToolResultBlock
        | ORAnthropicToolSearchResultParam
        | UnknownVariant
    )
    """A content block of a message that is sent: text, media, tool use, result and so on."""
else:
    MessagesMessageParamContentUnion4 = Tagged(
        "type",
        {
            "text": "AnthropicTextBlockParam",
            "image": "AnthropicImageBlockParam",
            "document": "AnthropicDocumentBlockParam",
            "tool_use": "ContentToolUse",
            "tool_result": "ContentToolResult",
            "thinking": "ContentThinking",
            "redacted_thinking": "ContentRedactedThinking",
            "server_tool_use": "ContentServerToolUse",
            "web_search_tool_result": "ContentWebSearchToolResult",
            "search_result": "AnthropicSearchResultBlockParam",
            "compaction": "ContentCompaction",
            "advisor_tool_result": "MessagesAdvisorToolResultBlock",
            "tool_addition": "MessagesToolAdditionBlock",
            "tool_removal": "MessagesToolRemovalBlock",
            "openrouter_shell_tool_result": "MessagesShellToolResultBlock",
            "openrouter_bash_tool_result": "MessagesBashToolResultBlock",
            "openrouter_tool_search_result": "ORAnthropicToolSearchResultParam",
        },
    )
