"""Union AdditionalToolsItemToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AdditionalToolsItemToolUnion as AdditionalToolsItemToolUnion
else:
    from openrouter_core.unions import AnyOf

    AdditionalToolsItemToolUnion = AnyOf(
        "CodexLocalShellTool",
        "ApplyPatchServerTool",
        "ShellServerTool",
        "SearchModelsServerToolOpenRouter",
        "WebFetchServerTool",
        "AdditionalToolsItemTool",
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
        "AdditionalToolsItemToolFunction",
        "WebSearchServerTool",
        "Preview20250311WebSearchServerTool",
        "LegacyWebSearchServerTool",
        "McpServerTool",
        "ImageGenerationServerTool",
    )
