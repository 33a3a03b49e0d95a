"""Parameters ResponsesRequestToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.advisor_server_tool_open_router import AdvisorServerToolOpenRouterInput
    from openrouter_core.params.apply_patch_server_tool import ApplyPatchServerToolInput
    from openrouter_core.params.apply_patch_server_tool_open_router import ApplyPatchServerToolOpenRouterInput
    from openrouter_core.params.bash_server_tool import BashServerToolInput
    from openrouter_core.params.code_interpreter_server_tool import CodeInterpreterServerToolInput
    from openrouter_core.params.codex_local_shell_tool import CodexLocalShellToolInput
    from openrouter_core.params.computer_use_server_tool import ComputerUseServerToolInput
    from openrouter_core.params.custom_tool import CustomToolInput
    from openrouter_core.params.datetime_server_tool import DatetimeServerToolInput
    from openrouter_core.params.file_search_server_tool import FileSearchServerToolInput
    from openrouter_core.params.files_server_tool import FilesServerToolInput
    from openrouter_core.params.fusion_server_tool_open_router import FusionServerToolOpenRouterInput
    from openrouter_core.params.image_generation_server_tool import ImageGenerationServerToolInput
    from openrouter_core.params.image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouterInput
    from openrouter_core.params.legacy_web_search_server_tool import LegacyWebSearchServerToolInput
    from openrouter_core.params.mcp_server_tool import McpServerToolInput
    from openrouter_core.params.namespace_tool import NamespaceToolInput
    from openrouter_core.params.preview20250311_web_search_server_tool import Preview20250311WebSearchServerToolInput
    from openrouter_core.params.preview_web_search_server_tool import PreviewWebSearchServerToolInput
    from openrouter_core.params.responses_request_tool_function import ResponsesRequestToolFunctionInput
    from openrouter_core.params.search_models_server_tool_open_router import SearchModelsServerToolOpenRouterInput
    from openrouter_core.params.shell_server_tool import ShellServerToolInput
    from openrouter_core.params.shell_server_tool_open_router import ShellServerToolOpenRouterInput
    from openrouter_core.params.subagent_server_tool_open_router import SubagentServerToolOpenRouterInput
    from openrouter_core.params.tool_search_server_tool import ToolSearchServerToolInput
    from openrouter_core.params.web_fetch_server_tool import WebFetchServerToolInput
    from openrouter_core.params.web_search_server_tool import WebSearchServerToolInput
    from openrouter_core.params.web_search_server_tool_open_router import WebSearchServerToolOpenRouterInput

    ResponsesRequestToolUnionInput: TypeAlias = (
        ResponsesRequestToolFunctionInput
        | PreviewWebSearchServerToolInput
        | Preview20250311WebSearchServerToolInput
        | LegacyWebSearchServerToolInput
        | WebSearchServerToolInput
        | FileSearchServerToolInput
        | ComputerUseServerToolInput
        | CodeInterpreterServerToolInput
        | McpServerToolInput
        | ImageGenerationServerToolInput
        | CodexLocalShellToolInput
        | ShellServerToolInput
        | ApplyPatchServerToolInput
        | CustomToolInput
        | NamespaceToolInput
        | AdvisorServerToolOpenRouterInput
        | SubagentServerToolOpenRouterInput
        | DatetimeServerToolInput
        | FilesServerToolInput
        | FusionServerToolOpenRouterInput
        | ImageGenerationServerToolOpenRouterInput
        | SearchModelsServerToolOpenRouterInput
        | WebFetchServerToolInput
        | WebSearchServerToolOpenRouterInput
        | ApplyPatchServerToolOpenRouterInput
        | BashServerToolInput
        | ShellServerToolOpenRouterInput
        | ToolSearchServerToolInput
    )
    """Tool of a Responses request: a function, a provider's tool or OpenRouter's own."""
