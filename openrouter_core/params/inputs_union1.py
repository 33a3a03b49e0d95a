"""Parameters InputsUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.additional_tools_item import AdditionalToolsItemInput
    from openrouter_core.params.agent_message_item import AgentMessageItemInput
    from openrouter_core.params.apply_patch_call_item import ApplyPatchCallItemInput
    from openrouter_core.params.apply_patch_call_output_item import ApplyPatchCallOutputItemInput
    from openrouter_core.params.compaction_item import CompactionItemInput
    from openrouter_core.params.configuration_update_item import ConfigurationUpdateItemInput
    from openrouter_core.params.context_compaction_item import ContextCompactionItemInput
    from openrouter_core.params.custom_tool_call_item import CustomToolCallItemInput
    from openrouter_core.params.custom_tool_call_output_item import CustomToolCallOutputItemInput
    from openrouter_core.params.easy_input_message import EasyInputMessageInput
    from openrouter_core.params.function_call_item import FunctionCallItemInput
    from openrouter_core.params.function_call_output_item import FunctionCallOutputItemInput
    from openrouter_core.params.input_message_item import InputMessageItemInput
    from openrouter_core.params.inputs_message import InputsMessageInput
    from openrouter_core.params.inputs_reasoning import InputsReasoningInput
    from openrouter_core.params.item_reference_item import ItemReferenceItemInput
    from openrouter_core.params.local_shell_call_item import LocalShellCallItemInput
    from openrouter_core.params.local_shell_call_output_item import LocalShellCallOutputItemInput
    from openrouter_core.params.mcp_approval_request_item import McpApprovalRequestItemInput
    from openrouter_core.params.mcp_approval_response_item import McpApprovalResponseItemInput
    from openrouter_core.params.mcp_call_item import McpCallItemInput
    from openrouter_core.params.mcp_list_tools_item import McpListToolsItemInput
    from openrouter_core.params.output_advisor_server_tool_item import OutputAdvisorServerToolItemInput
    from openrouter_core.params.output_apply_patch_server_tool_item import OutputApplyPatchServerToolItemInput
    from openrouter_core.params.output_armor_blocked_item import OutputArmorBlockedItemInput
    from openrouter_core.params.output_bash_server_tool_item import OutputBashServerToolItemInput
    from openrouter_core.params.output_browser_use_server_tool_item import OutputBrowserUseServerToolItemInput
    from openrouter_core.params.output_code_interpreter_call_item import OutputCodeInterpreterCallItemInput
    from openrouter_core.params.output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItemInput
    from openrouter_core.params.output_computer_call_item import OutputComputerCallItemInput
    from openrouter_core.params.output_datetime_item import OutputDatetimeItemInput
    from openrouter_core.params.output_file_search_call_item import OutputFileSearchCallItemInput
    from openrouter_core.params.output_file_search_server_tool_item import OutputFileSearchServerToolItemInput
    from openrouter_core.params.output_files_server_tool_item import OutputFilesServerToolItemInput
    from openrouter_core.params.output_fusion_server_tool_item import OutputFusionServerToolItemInput
    from openrouter_core.params.output_image_generation_call_item import OutputImageGenerationCallItemInput
    from openrouter_core.params.output_image_generation_server_tool_item import OutputImageGenerationServerToolItemInput
    from openrouter_core.params.output_mcp_server_tool_item import OutputMcpServerToolItemInput
    from openrouter_core.params.output_memory_server_tool_item import OutputMemoryServerToolItemInput
    from openrouter_core.params.output_search_models_server_tool_item import OutputSearchModelsServerToolItemInput
    from openrouter_core.params.output_shell_server_tool_item import OutputShellServerToolItemInput
    from openrouter_core.params.output_subagent_server_tool_item import OutputSubagentServerToolItemInput
    from openrouter_core.params.output_text_editor_server_tool_item import OutputTextEditorServerToolItemInput
    from openrouter_core.params.output_tool_search_server_tool_item import OutputToolSearchServerToolItemInput
    from openrouter_core.params.output_web_fetch_server_tool_item import OutputWebFetchServerToolItemInput
    from openrouter_core.params.output_web_search_call_item import OutputWebSearchCallItemInput
    from openrouter_core.params.output_web_search_server_tool_item import OutputWebSearchServerToolItemInput
    from openrouter_core.params.reasoning_item import ReasoningItemInput
    from openrouter_core.params.shell_call_item import ShellCallItemInput
    from openrouter_core.params.shell_call_output_item import ShellCallOutputItemInput
    from openrouter_core.params.tool_search_call_item import ToolSearchCallItemInput
    from openrouter_core.params.tool_search_output_item import ToolSearchOutputItemInput

    InputsUnion1Input: TypeAlias = (
        ItemReferenceItemInput
        | ConfigurationUpdateItemInput
        | ContextCompactionItemInput
        | EasyInputMessageInput
        | InputMessageItemInput
        | LocalShellCallOutputItemInput
        | OutputFileSearchServerToolItemInput
        | CustomToolCallOutputItemInput
        | AdditionalToolsItemInput
        | CompactionItemInput
        | OutputFileSearchCallItemInput
        | ApplyPatchCallOutputItemInput
        | OutputImageGenerationCallItemInput
        | OutputWebSearchCallItemInput
        | OutputMcpServerToolItemInput
        | OutputWebSearchServerToolItemInput
        | McpApprovalResponseItemInput
        | ApplyPatchCallItemInput
        | McpApprovalRequestItemInput
        | OutputBrowserUseServerToolItemInput
        | McpListToolsItemInput
        | OutputTextEditorServerToolItemInput
        | FunctionCallOutputItemInput
        | LocalShellCallItemInput
        | OutputDatetimeItemInput
        | OutputMemoryServerToolItemInput
        | ToolSearchOutputItemInput
        | OutputToolSearchServerToolItemInput
        | OutputSearchModelsServerToolItemInput
        | ToolSearchCallItemInput
        | OutputComputerCallItemInput
        | OutputApplyPatchServerToolItemInput
        | InputsMessageInput
        | AgentMessageItemInput
        | ShellCallItemInput
        | OutputCodeInterpreterCallItemInput
        | McpCallItemInput
        | InputsReasoningInput
        | OutputWebFetchServerToolItemInput
        | ReasoningItemInput
        | OutputAdvisorServerToolItemInput
        | OutputCodeInterpreterServerToolItemInput
        | CustomToolCallItemInput
        | ShellCallOutputItemInput
        | OutputImageGenerationServerToolItemInput
        | OutputFusionServerToolItemInput
        | OutputArmorBlockedItemInput
        | OutputShellServerToolItemInput
        | OutputFilesServerToolItemInput
        | FunctionCallItemInput
        | OutputSubagentServerToolItemInput
        | OutputBashServerToolItemInput
    )
    """One input item: a message, a tool call, a tool's output, reasoning or a reference."""
