"""Union ChatFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.advisor_server_tool_open_router import AdvisorServerToolOpenRouter
    from openrouter_core.models.bash_server_tool import BashServerTool
    from openrouter_core.models.chat_dynamic_server_tool import ChatDynamicServerTool
    from openrouter_core.models.chat_function_tool_function import ChatFunctionToolFunction
    from openrouter_core.models.chat_search_models_server_tool import ChatSearchModelsServerTool
    from openrouter_core.models.chat_web_search_shorthand import ChatWebSearchShorthand
    from openrouter_core.models.datetime_server_tool import DatetimeServerTool
    from openrouter_core.models.files_server_tool import FilesServerTool
    from openrouter_core.models.fusion_server_tool_open_router import FusionServerToolOpenRouter
    from openrouter_core.models.image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from openrouter_core.models.open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from openrouter_core.models.subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from openrouter_core.models.web_fetch_server_tool import WebFetchServerTool

    ChatFunctionTool: TypeAlias = (
        ImageGenerationServerToolOpenRouter
        | AdvisorServerToolOpenRouter
        | BashServerTool
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerToolOpenRouter
        | ChatSearchModelsServerTool
        | SubagentServerToolOpenRouter
        | WebFetchServerTool
        | OpenRouterWebSearchServerTool
        | ChatDynamicServerTool
        | ChatFunctionToolFunction
        | ChatWebSearchShorthand
    )
    """Tool that the model may use: a function of yours, or a server tool."""
else:
    ChatFunctionTool = AnyOf(
        "ImageGenerationServerToolOpenRouter",
        "AdvisorServerToolOpenRouter",
        "BashServerTool",
        "DatetimeServerTool",
        "FilesServerTool",
        "FusionServerToolOpenRouter",
        "ChatSearchModelsServerTool",
        "SubagentServerToolOpenRouter",
        "WebFetchServerTool",
        "OpenRouterWebSearchServerTool",
        "ChatDynamicServerTool",
        "ChatFunctionToolFunction",
        "ChatWebSearchShorthand",
    )
