"""Union ResponsesRequestToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
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
    from openrouter_core.models.responses_request_tool_function import ResponsesRequestToolFunction
    from openrouter_core.models.search_models_server_tool_open_router import SearchModelsServerToolOpenRouter
    from openrouter_core.models.shell_server_tool import ShellServerTool
    from openrouter_core.models.shell_server_tool_open_router import ShellServerToolOpenRouter
    from openrouter_core.models.subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from openrouter_core.models.tool_search_server_tool import ToolSearchServerTool
    from openrouter_core.models.web_fetch_server_tool import WebFetchServerTool
    from openrouter_core.models.web_search_server_tool import WebSearchServerTool
    from openrouter_core.models.web_search_server_tool_open_router import WebSearchServerToolOpenRouter
    from openrouter_core.unions import UnknownVariant

    ResponsesRequestToolUnion: TypeAlias = (
        ResponsesRequestToolFunction
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
        | AdvisorServerToolOpenRouter
        | SubagentServerToolOpenRouter
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | SearchModelsServerToolOpenRouter
        | WebFetchServerTool
        | WebSearchServerToolOpenRouter
        | ApplyPatchServerToolOpenRouter
        | BashServerTool
        | ShellServerToolOpenRouter
        | ToolSearchServerTool
        | UnknownVariant
    )
    """Tool of a Responses request: a function, a provider's tool or OpenRouter's own."""
else:
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
