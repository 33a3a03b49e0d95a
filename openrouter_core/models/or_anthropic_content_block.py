"""Union ORAnthropicContentBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ORAnthropicContentBlock as ORAnthropicContentBlock
else:
    from openrouter_core.unions import Tagged

    ORAnthropicContentBlock = Tagged(
        "type",
        {
            "advisor_tool_result": "AnthropicAdvisorToolResult",
            "bash_code_execution_tool_result": "AnthropicBashCodeExecutionToolResult",
            "code_execution_tool_result": "AnthropicCodeExecutionToolResult",
            "compaction": "AnthropicCompactionBlock",
            "container_upload": "AnthropicContainerUpload",
            "openrouter_bash_tool_result": "ORAnthropicBashToolResult",
            "openrouter_shell_tool_result": "ORAnthropicShellToolResult",
            "openrouter_tool_search_result": "ORAnthropicToolSearchResult",
            "redacted_thinking": "AnthropicRedactedThinkingBlock",
            "server_tool_use": "ORAnthropicServerToolUseBlock",
            "text": "AnthropicTextBlock",
            "text_editor_code_execution_tool_result": "AnthropicTextEditorCodeExecutionToolResult",
            "thinking": "AnthropicThinkingBlock",
            "tool_search_tool_result": "AnthropicToolSearchToolResult",
            "tool_use": "AnthropicToolUseBlock",
            "web_fetch_tool_result": "AnthropicWebFetchToolResult",
            "web_search_tool_result": "AnthropicWebSearchToolResult",
        },
    )
