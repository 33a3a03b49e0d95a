"""Union ToolSearchOutputItemToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchOutputItemToolUnion as ToolSearchOutputItemToolUnion
else:
    from openrouter_core.unions import AnyOf

    ToolSearchOutputItemToolUnion = AnyOf(
        "CodexLocalShellTool",
        "ApplyPatchServerTool",
        "ShellServerTool",
        "SearchModelsServerToolOpenRouter",
        "WebFetchServerTool",
        "ToolSearchOutputItemTool",
        "ToolSearchServerTool",
        "CodeInterpreterServerTool",
        "ShellServerToolOpenRouter",
        "BashServerTool",
        "ApplyPatchServerToolOpenRouter",
        "WebSearchServerToolOpenRouter",
        "ImageGenerationServerToolOpenRouter",
        "FusionServerToolOpenRouter",
        "FilesServerTool",
        "AdvisorServerToolOpenRouter",
        "SubagentServerToolOpenRouter",
        "DatetimeServerTool",
        "NamespaceTool",
        "ComputerUseServerTool",
        "FileSearchServerTool",
        "CustomTool",
        "PreviewWebSearchServerTool",
        "ToolSearchOutputItemToolFunction",
        "WebSearchServerTool",
        "Preview20250311WebSearchServerTool",
        "LegacyWebSearchServerTool",
        "McpServerTool",
        "ImageGenerationServerTool",
    )
