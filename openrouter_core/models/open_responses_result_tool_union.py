"""Union OpenResponsesResultToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_server_tool import ApplyPatchServerTool
    from openrouter_core.models.code_interpreter_server_tool import CodeInterpreterServerTool
    from openrouter_core.models.codex_local_shell_tool import CodexLocalShellTool
    from openrouter_core.models.computer_use_server_tool import ComputerUseServerTool
    from openrouter_core.models.custom_tool import CustomTool
    from openrouter_core.models.file_search_server_tool import FileSearchServerTool
    from openrouter_core.models.image_generation_server_tool import ImageGenerationServerTool
    from openrouter_core.models.legacy_web_search_server_tool import LegacyWebSearchServerTool
    from openrouter_core.models.mcp_server_tool import McpServerTool
    from openrouter_core.models.namespace_tool import NamespaceTool
    from openrouter_core.models.open_responses_result_tool_function import OpenResponsesResultToolFunction
    from openrouter_core.models.preview20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from openrouter_core.models.preview_web_search_server_tool import PreviewWebSearchServerTool
    from openrouter_core.models.shell_server_tool import ShellServerTool
    from openrouter_core.models.web_search_server_tool import WebSearchServerTool
    from openrouter_core.unions import UnknownVariant

    OpenResponsesResultToolUnion: TypeAlias = (
        OpenResponsesResultToolFunction
        | PreviewWebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | WebSearchServerTool
        | FileSearchServerTool
        | ComputerUseServerTool
        | CodeInterpreterServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | CodexLocalShellTool
        | ShellServerTool
        | ApplyPatchServerTool
        | CustomTool
        | NamespaceTool
        | UnknownVariant
    )
    """A tool that the model could use, as repeated in the response."""
else:
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
