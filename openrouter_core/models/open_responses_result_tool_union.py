"""Union OpenResponsesResultToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesResultToolUnion as OpenResponsesResultToolUnion
else:
    from openrouter_core.unions import Tagged

    OpenResponsesResultToolUnion = Tagged(
        "type",
        {
            "function": "OpenResponsesResultToolFunction",
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
        },
    )
