"""Union InputsUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputsUnion1 as InputsUnion1
else:
    from openrouter_core.unions import AnyOf

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
