"""Union MessagesRequestToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesRequestToolUnion as MessagesRequestToolUnion
else:
    from openrouter_core.unions import AnyOf

    MessagesRequestToolUnion = AnyOf(
        "MessagesRequestTool",
        "OpenRouterWebSearchServerTool",
        "ToolSearchServerTool",
        "ShellServerToolOpenRouter",
        "WebFetchServerTool",
        "BashServerTool",
        "DatetimeServerTool",
        "MessagesSearchModelsServerTool",
        "ImageGenerationServerToolOpenRouter",
        "ToolTextEditor20250124",
        "ToolBash20250124",
        "AnthropicToolSearchToolBm25",
        "AnthropicToolSearchToolRegex",
        "ToolCustom",
        "ToolWebSearch20250305",
        "ToolAdvisor20260301",
        "ToolWebSearch20260209",
    )
