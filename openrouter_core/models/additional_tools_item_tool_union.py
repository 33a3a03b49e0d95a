"""Union AdditionalToolsItemToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.additional_tools_item_tool import AdditionalToolsItemTool
    from openrouter_core.models.additional_tools_item_tool_function import AdditionalToolsItemToolFunction
    from openrouter_core.models.advisor_server_tool_open_router import AdvisorServerToolOpenRouter
    from openrouter_core.models.apply_patch_server_tool import ApplyPatchServerTool
    from openrouter_core.models.apply_patch_server_tool_open_router import ApplyPatchServerToolOpenRouter
    from openrouter_core.models.bash_server_tool import BashServerTool
    from openrouter_core.models.code_interpreter_server_tool import CodeInterpreterServerTool
    from openrouter_core.models.codex_local_shell_tool import CodexLocalShellTool
    from openrouter_core.models.computer_use_server_tool import ComputerUseServerTool
    from openrouter_core.models.custom_tool import CustomTool
    from openrouter_core.models.datetime_server_tool import DatetimeServerTool
    from openrouter_core.models.file_search_server_tool import FileSearchServerTool
    from openrouter_core.models.files_server_tool import FilesServerTool
    from openrouter_core.models.fusion_server_tool_open_router import FusionServerToolOpenRouter
    from openrouter_core.models.image_generation_server_tool import ImageGenerationServerTool
    from openrouter_core.models.image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from openrouter_core.models.legacy_web_search_server_tool import LegacyWebSearchServerTool
    from openrouter_core.models.mcp_server_tool import McpServerTool
    from openrouter_core.models.namespace_tool import NamespaceTool
    from openrouter_core.models.preview20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from openrouter_core.models.preview_web_search_server_tool import PreviewWebSearchServerTool
    from openrouter_core.models.search_models_server_tool_open_router import SearchModelsServerToolOpenRouter
    from openrouter_core.models.shell_server_tool import ShellServerTool
    from openrouter_core.models.shell_server_tool_open_router import ShellServerToolOpenRouter
    from openrouter_core.models.subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from openrouter_core.models.tool_search_server_tool import ToolSearchServerTool
    from openrouter_core.models.web_fetch_server_tool import WebFetchServerTool
    from openrouter_core.models.web_search_server_tool import WebSearchServerTool
    from openrouter_core.models.web_search_server_tool_open_router import WebSearchServerToolOpenRouter

    AdditionalToolsItemToolUnion: TypeAlias = (
        CodexLocalShellTool
        | ApplyPatchServerTool
        | ShellServerTool
        | SearchModelsServerToolOpenRouter
        | WebFetchServerTool
        | AdditionalToolsItemTool
        | ToolSearchServerTool
        | CodeInterpreterServerTool
        | ShellServerToolOpenRouter
        | BashServerTool
        | ApplyPatchServerToolOpenRouter
        | WebSearchServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | FusionServerToolOpenRouter
        | FilesServerTool
        | AdvisorServerToolOpenRouter
        | SubagentServerToolOpenRouter
        | DatetimeServerTool
        | NamespaceTool
        | ComputerUseServerTool
        | FileSearchServerTool
        | CustomTool
        | PreviewWebSearchServerTool
        | AdditionalToolsItemToolFunction
        | WebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | McpServerTool
        | ImageGenerationServerTool
    )
    """Any tool that an input item may add: functions, server tools, MCP servers and more."""
else:
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
