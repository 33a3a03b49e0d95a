"""Model MessagesContentBlockStartEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockStartEvent as MessagesContentBlockStartEvent
else:
    from openrouter_core.model import WireModel, model

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
        index: int
        type: Literal["content_block_start"]
