"""Union ChatFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatFunctionTool as ChatFunctionTool
else:
    from openrouter_core.unions import AnyOf

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
