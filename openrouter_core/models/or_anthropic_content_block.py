"""Union ORAnthropicContentBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_advisor_tool_result import AnthropicAdvisorToolResult
    from openrouter_core.models.anthropic_bash_code_execution_tool_result import AnthropicBashCodeExecutionToolResult
    from openrouter_core.models.anthropic_code_execution_tool_result import AnthropicCodeExecutionToolResult
    from openrouter_core.models.anthropic_compaction_block import AnthropicCompactionBlock
    from openrouter_core.models.anthropic_container_upload import AnthropicContainerUpload
    from openrouter_core.models.anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from openrouter_core.models.anthropic_text_block import AnthropicTextBlock
    from openrouter_core.models.anthropic_text_editor_code_execution_tool_result import AnthropicTextEditorCodeExecutionToolResult
    from openrouter_core.models.anthropic_thinking_block import AnthropicThinkingBlock
    from openrouter_core.models.anthropic_tool_search_tool_result import AnthropicToolSearchToolResult
    from openrouter_core.models.anthropic_tool_use_block import AnthropicToolUseBlock
    from openrouter_core.models.anthropic_web_fetch_tool_result import AnthropicWebFetchToolResult
    from openrouter_core.models.anthropic_web_search_tool_result import AnthropicWebSearchToolResult
    from openrouter_core.models.or_anthropic_bash_tool_result import ORAnthropicBashToolResult
    from openrouter_core.models.or_anthropic_server_tool_use_block import ORAnthropicServerToolUseBlock
    from openrouter_core.models.or_anthropic_shell_tool_result import ORAnthropicShellToolResult
    from openrouter_core.models.or_anthropic_tool_search_result import ORAnthropicToolSearchResult
    from openrouter_core.unions import UnknownVariant

    ORAnthropicContentBlock: TypeAlias = (
        AnthropicAdvisorToolResult
        | AnthropicBashCodeExecutionToolResult
        | AnthropicCodeExecutionToolResult
        | AnthropicCompactionBlock
        | AnthropicContainerUpload
        | ORAnthropicBashToolResult
        | ORAnthropicShellToolResult
        | ORAnthropicToolSearchResult
        | AnthropicRedactedThinkingBlock
        | ORAnthropicServerToolUseBlock
        | AnthropicTextBlock
        | AnthropicTextEditorCodeExecutionToolResult
        | AnthropicThinkingBlock
        | AnthropicToolSearchToolResult
        | AnthropicToolUseBlock
        | AnthropicWebFetchToolResult
        | AnthropicWebSearchToolResult
        | UnknownVariant
    )
    """A content block of an answer: text, thinking, tool use, a tool's result and so on."""
else:
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
