"""Union ResponsesRequestToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ResponsesRequestToolUnion as ResponsesRequestToolUnion
else:
    from openrouter_core.unions import Tagged

    ResponsesRequestToolUnion = Tagged(
        "type",
        {
            "function": "ResponsesRequestToolFunction",
            "web_search_preview": "PreviewWebSearchServerTool",
            "web_search_preview_2025_03_11": "Preview20250311WebSearchServerTool",
            "web_search": "LegacyWebSearchServerTool",
            "web_search_2025_08_26": "WebSearchServerTool",
            "file_search": "FileSearchServerTool",
            "computer_use_preview": "ComputerUseServerTool",
            "code_interpreter": "CodeInterpreterServerTool",
            "mcp": "McpServerTool",
            "image_generation": "ImageGenerationServerTool",
            "local_shell": "CodexLocalShellTool",
            "shell": "ShellServerTool",
            "apply_patch": "ApplyPatchServerTool",
            "custom": "CustomTool",
            "namespace": "NamespaceTool",
            "openrouter:advisor": "AdvisorServerToolOpenRouter",
            "openrouter:subagent": "SubagentServerToolOpenRouter",
            "openrouter:datetime": "DatetimeServerTool",
            "openrouter:files": "FilesServerTool",
            "openrouter:fusion": "FusionServerToolOpenRouter",
            "openrouter:image_generation": "ImageGenerationServerToolOpenRouter",
            "openrouter:experimental__search_models": "SearchModelsServerToolOpenRouter",
            "openrouter:web_fetch": "WebFetchServerTool",
            "openrouter:web_search": "WebSearchServerToolOpenRouter",
            "openrouter:apply_patch": "ApplyPatchServerToolOpenRouter",
            "openrouter:bash": "BashServerTool",
            "openrouter:shell": "ShellServerToolOpenRouter",
            "openrouter:tool_search": "ToolSearchServerTool",
        },
    )
