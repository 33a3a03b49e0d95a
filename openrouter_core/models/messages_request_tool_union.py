"""Union MessagesRequestToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_search_tool_bm25 import AnthropicToolSearchToolBm25
    from openrouter_core.models.anthropic_tool_search_tool_regex import AnthropicToolSearchToolRegex
    from openrouter_core.models.bash_server_tool import BashServerTool
    from openrouter_core.models.datetime_server_tool import DatetimeServerTool
    from openrouter_core.models.image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from openrouter_core.models.messages_request_tool import MessagesRequestTool
    from openrouter_core.models.messages_search_models_server_tool import MessagesSearchModelsServerTool
    from openrouter_core.models.open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from openrouter_core.models.shell_server_tool_open_router import ShellServerToolOpenRouter
    from openrouter_core.models.tool_advisor20260301 import ToolAdvisor20260301
    from openrouter_core.models.tool_bash20250124 import ToolBash20250124
    from openrouter_core.models.tool_custom import ToolCustom
    from openrouter_core.models.tool_search_server_tool import ToolSearchServerTool
    from openrouter_core.models.tool_text_editor20250124 import ToolTextEditor20250124
    from openrouter_core.models.tool_web_search20250305 import ToolWebSearch20250305
    from openrouter_core.models.tool_web_search20260209 import ToolWebSearch20260209
    from openrouter_core.models.web_fetch_server_tool import WebFetchServerTool

    MessagesRequestToolUnion: TypeAlias = (
        MessagesRequestTool
        | OpenRouterWebSearchServerTool
        | ToolSearchServerTool
        | ShellServerToolOpenRouter
        | WebFetchServerTool
        | BashServerTool
        | DatetimeServerTool
        | MessagesSearchModelsServerTool
        | ImageGenerationServerToolOpenRouter
        | ToolTextEditor20250124
        | ToolBash20250124
        | AnthropicToolSearchToolBm25
        | AnthropicToolSearchToolRegex
        | ToolCustom
        | ToolWebSearch20250305
        | ToolAdvisor20260301
        | ToolWebSearch20260209
    )
    """A tool of a Messages request: the caller's own, Anthropic's or OpenRouter's."""
else:
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
