"""Model MessagesContentBlockStartEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

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
    from openrouter_core.models.messages_content_block_start_event_content_block_variant17 import (
        MessagesContentBlockStartEventContentBlockVariant17,
    )
    from openrouter_core.models.or_anthropic_bash_tool_result import ORAnthropicBashToolResult
    from openrouter_core.models.or_anthropic_server_tool_use_block import ORAnthropicServerToolUseBlock
    from openrouter_core.models.or_anthropic_shell_tool_result import ORAnthropicShellToolResult


@model
class MessagesContentBlockStartEvent(WireModel):
    """Stream event: a content block begins."""

    content_block: (
        AnthropicTextBlock
        | AnthropicToolUseBlock
        | AnthropicThinkingBlock
        | AnthropicRedactedThinkingBlock
        | ORAnthropicServerToolUseBlock
        | AnthropicWebSearchToolResult
        | AnthropicWebFetchToolResult
        | AnthropicCodeExecutionToolResult
        | AnthropicBashCodeExecutionToolResult
        | AnthropicTextEditorCodeExecutionToolResult
        | AnthropicToolSearchToolResult
        | AnthropicContainerUpload
        | AnthropicCompactionBlock
        | AnthropicAdvisorToolResult
        | ORAnthropicShellToolResult
        | ORAnthropicBashToolResult
        | MessagesContentBlockStartEventContentBlockVariant17
    )
    """The block as it begins, often still empty."""
    index: int
    """Position of the block in the message's content."""
    type: Literal["content_block_start"]
