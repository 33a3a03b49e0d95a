"""Union MessagesMessageParamContentUnion4."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesMessageParamContentUnion4 as MessagesMessageParamContentUnion4
else:
    from openrouter_core.unions import Tagged

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
