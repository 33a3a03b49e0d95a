"""Parameters ChatFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.advisor_server_tool_open_router import AdvisorServerToolOpenRouterInput
    from openrouter_core.params.bash_server_tool import BashServerToolInput
    from openrouter_core.params.chat_dynamic_server_tool import ChatDynamicServerToolInput
    from openrouter_core.params.chat_function_tool_function import ChatFunctionToolFunctionInput
    from openrouter_core.params.chat_search_models_server_tool import ChatSearchModelsServerToolInput
    from openrouter_core.params.chat_web_search_shorthand import ChatWebSearchShorthandInput
    from openrouter_core.params.datetime_server_tool import DatetimeServerToolInput
    from openrouter_core.params.files_server_tool import FilesServerToolInput
    from openrouter_core.params.fusion_server_tool_open_router import FusionServerToolOpenRouterInput
    from openrouter_core.params.image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouterInput
    from openrouter_core.params.open_router_web_search_server_tool import OpenRouterWebSearchServerToolInput
    from openrouter_core.params.subagent_server_tool_open_router import SubagentServerToolOpenRouterInput
    from openrouter_core.params.web_fetch_server_tool import WebFetchServerToolInput

    ChatFunctionToolInput: TypeAlias = (
        ImageGenerationServerToolOpenRouterInput
        | AdvisorServerToolOpenRouterInput
        | BashServerToolInput
        | DatetimeServerToolInput
        | FilesServerToolInput
        | FusionServerToolOpenRouterInput
        | ChatSearchModelsServerToolInput
        | SubagentServerToolOpenRouterInput
        | WebFetchServerToolInput
        | OpenRouterWebSearchServerToolInput
        | ChatDynamicServerToolInput
        | ChatFunctionToolFunctionInput
        | ChatWebSearchShorthandInput
    )
    """Tool that the model may use: a function of yours, or a server tool."""
