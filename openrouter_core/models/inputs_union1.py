"""Union InputsUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.additional_tools_item import AdditionalToolsItem
    from openrouter_core.models.agent_message_item import AgentMessageItem
    from openrouter_core.models.apply_patch_call_item import ApplyPatchCallItem
    from openrouter_core.models.apply_patch_call_output_item import ApplyPatchCallOutputItem
    from openrouter_core.models.compaction_item import CompactionItem
    from openrouter_core.models.configuration_update_item import ConfigurationUpdateItem
    from openrouter_core.models.context_compaction_item import ContextCompactionItem
    from openrouter_core.models.custom_tool_call_item import CustomToolCallItem
    from openrouter_core.models.custom_tool_call_output_item import CustomToolCallOutputItem
    from openrouter_core.models.easy_input_message import EasyInputMessage
    from openrouter_core.models.function_call_item import FunctionCallItem
    from openrouter_core.models.function_call_output_item import FunctionCallOutputItem
    from openrouter_core.models.input_message_item import InputMessageItem
    from openrouter_core.models.inputs_message import InputsMessage
    from openrouter_core.models.inputs_reasoning import InputsReasoning
    from openrouter_core.models.item_reference_item import ItemReferenceItem
    from openrouter_core.models.local_shell_call_item import LocalShellCallItem
    from openrouter_core.models.local_shell_call_output_item import LocalShellCallOutputItem
    from openrouter_core.models.mcp_approval_request_item import McpApprovalRequestItem
    from openrouter_core.models.mcp_approval_response_item import McpApprovalResponseItem
    from openrouter_core.models.mcp_call_item import McpCallItem
    from openrouter_core.models.mcp_list_tools_item import McpListToolsItem
    from openrouter_core.models.output_advisor_server_tool_item import OutputAdvisorServerToolItem
    from openrouter_core.models.output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
    from openrouter_core.models.output_armor_blocked_item import OutputArmorBlockedItem
    from openrouter_core.models.output_bash_server_tool_item import OutputBashServerToolItem
    from openrouter_core.models.output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
    from openrouter_core.models.output_code_interpreter_call_item import OutputCodeInterpreterCallItem
    from openrouter_core.models.output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
    from openrouter_core.models.output_computer_call_item import OutputComputerCallItem
    from openrouter_core.models.output_datetime_item import OutputDatetimeItem
    from openrouter_core.models.output_file_search_call_item import OutputFileSearchCallItem
    from openrouter_core.models.output_file_search_server_tool_item import OutputFileSearchServerToolItem
    from openrouter_core.models.output_files_server_tool_item import OutputFilesServerToolItem
    from openrouter_core.models.output_fusion_server_tool_item import OutputFusionServerToolItem
    from openrouter_core.models.output_image_generation_call_item import OutputImageGenerationCallItem
    from openrouter_core.models.output_image_generation_server_tool_item import OutputImageGenerationServerToolItem
    from openrouter_core.models.output_mcp_server_tool_item import OutputMcpServerToolItem
    from openrouter_core.models.output_memory_server_tool_item import OutputMemoryServerToolItem
    from openrouter_core.models.output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from openrouter_core.models.output_shell_server_tool_item import OutputShellServerToolItem
    from openrouter_core.models.output_subagent_server_tool_item import OutputSubagentServerToolItem
    from openrouter_core.models.output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from openrouter_core.models.output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from openrouter_core.models.output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from openrouter_core.models.output_web_search_call_item import OutputWebSearchCallItem
    from openrouter_core.models.output_web_search_server_tool_item import OutputWebSearchServerToolItem
    from openrouter_core.models.reasoning_item import ReasoningItem
    from openrouter_core.models.shell_call_item import ShellCallItem
    from openrouter_core.models.shell_call_output_item import ShellCallOutputItem
    from openrouter_core.models.tool_search_call_item import ToolSearchCallItem
    from openrouter_core.models.tool_search_output_item import ToolSearchOutputItem

    InputsUnion1: TypeAlias = (
        ItemReferenceItem
        | ConfigurationUpdateItem
        | ContextCompactionItem
        | EasyInputMessage
        | InputMessageItem
        | LocalShellCallOutputItem
        | OutputFileSearchServerToolItem
        | CustomToolCallOutputItem
        | AdditionalToolsItem
        | CompactionItem
        | OutputFileSearchCallItem
        | ApplyPatchCallOutputItem
        | OutputImageGenerationCallItem
        | OutputWebSearchCallItem
        | OutputMcpServerToolItem
        | OutputWebSearchServerToolItem
        | McpApprovalResponseItem
        | ApplyPatchCallItem
        | McpApprovalRequestItem
        | OutputBrowserUseServerToolItem
        | McpListToolsItem
        | OutputTextEditorServerToolItem
        | FunctionCallOutputItem
        | LocalShellCallItem
        | OutputDatetimeItem
        | OutputMemoryServerToolItem
        | ToolSearchOutputItem
        | OutputToolSearchServerToolItem
        | OutputSearchModelsServerToolItem
        | ToolSearchCallItem
        | OutputComputerCallItem
        | OutputApplyPatchServerToolItem
        | InputsMessage
        | AgentMessageItem
        | ShellCallItem
        | OutputCodeInterpreterCallItem
        | McpCallItem
        | InputsReasoning
        | OutputWebFetchServerToolItem
        | ReasoningItem
        | OutputAdvisorServerToolItem
        | OutputCodeInterpreterServerToolItem
        | CustomToolCallItem
        | ShellCallOutputItem
        | OutputImageGenerationServerToolItem
        | OutputFusionServerToolItem
        | OutputArmorBlockedItem
        | OutputShellServerToolItem
        | OutputFilesServerToolItem
        | FunctionCallItem
        | OutputSubagentServerToolItem
        | OutputBashServerToolItem
    )
    """One input item: a message, a tool call, a tool's output, reasoning or a reference."""
else:
    InputsUnion1 = AnyOf(
        "ItemReferenceItem",
        "ConfigurationUpdateItem",
        "ContextCompactionItem",
        "EasyInputMessage",
        "InputMessageItem",
        "LocalShellCallOutputItem",
        "OutputFileSearchServerToolItem",
        "CustomToolCallOutputItem",
        "AdditionalToolsItem",
        "CompactionItem",
        "OutputFileSearchCallItem",
        "ApplyPatchCallOutputItem",
        "OutputImageGenerationCallItem",
        "OutputWebSearchCallItem",
        "OutputMcpServerToolItem",
        "OutputWebSearchServerToolItem",
        "McpApprovalResponseItem",
        "ApplyPatchCallItem",
        "McpApprovalRequestItem",
        "OutputBrowserUseServerToolItem",
        "McpListToolsItem",
        "OutputTextEditorServerToolItem",
        "FunctionCallOutputItem",
        "LocalShellCallItem",
        "OutputDatetimeItem",
        "OutputMemoryServerToolItem",
        "ToolSearchOutputItem",
        "OutputToolSearchServerToolItem",
        "OutputSearchModelsServerToolItem",
        "ToolSearchCallItem",
        "OutputComputerCallItem",
        "OutputApplyPatchServerToolItem",
        "InputsMessage",
        "AgentMessageItem",
        "ShellCallItem",
        "OutputCodeInterpreterCallItem",
        "McpCallItem",
        "InputsReasoning",
        "OutputWebFetchServerToolItem",
        "ReasoningItem",
        "OutputAdvisorServerToolItem",
        "OutputCodeInterpreterServerToolItem",
        "CustomToolCallItem",
        "ShellCallOutputItem",
        "OutputImageGenerationServerToolItem",
        "OutputFusionServerToolItem",
        "OutputArmorBlockedItem",
        "OutputShellServerToolItem",
        "OutputFilesServerToolItem",
        "FunctionCallItem",
        "OutputSubagentServerToolItem",
        "OutputBashServerToolItem",
    )
