"""Parameters MessagesRequestToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_tool_search_tool_bm25 import AnthropicToolSearchToolBm25Input
    from openrouter_core.params.anthropic_tool_search_tool_regex import AnthropicToolSearchToolRegexInput
    from openrouter_core.params.bash_server_tool import BashServerToolInput
    from openrouter_core.params.datetime_server_tool import DatetimeServerToolInput
    from openrouter_core.params.image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouterInput
    from openrouter_core.params.messages_request_tool import MessagesRequestToolInput
    from openrouter_core.params.messages_search_models_server_tool import MessagesSearchModelsServerToolInput
    from openrouter_core.params.open_router_web_search_server_tool import OpenRouterWebSearchServerToolInput
    from openrouter_core.params.shell_server_tool_open_router import ShellServerToolOpenRouterInput
    from openrouter_core.params.tool_advisor20260301 import ToolAdvisor20260301Input
    from openrouter_core.params.tool_bash20250124 import ToolBash20250124Input
    from openrouter_core.params.tool_custom import ToolCustomInput
    from openrouter_core.params.tool_search_server_tool import ToolSearchServerToolInput
    from openrouter_core.params.tool_text_editor20250124 import ToolTextEditor20250124Input
    from openrouter_core.params.tool_web_search20250305 import ToolWebSearch20250305Input
    from openrouter_core.params.tool_web_search20260209 import ToolWebSearch20260209Input
    from openrouter_core.params.web_fetch_server_tool import WebFetchServerToolInput

    MessagesRequestToolUnionInput: TypeAlias = (
        MessagesRequestToolInput
        | OpenRouterWebSearchServerToolInput
        | ToolSearchServerToolInput
        | ShellServerToolOpenRouterInput
        | WebFetchServerToolInput
        | BashServerToolInput
        | DatetimeServerToolInput
        | MessagesSearchModelsServerToolInput
        | ImageGenerationServerToolOpenRouterInput
        | ToolTextEditor20250124Input
        | ToolBash20250124Input
        | AnthropicToolSearchToolBm25Input
        | AnthropicToolSearchToolRegexInput
        | ToolCustomInput
        | ToolWebSearch20250305Input
        | ToolAdvisor20260301Input
        | ToolWebSearch20260209Input
    )
    """A tool of a Messages request: the caller's own, Anthropic's or OpenRouter's."""
