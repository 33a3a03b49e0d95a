"""Union OutputItems."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputItems as OutputItems
else:
    from openrouter_core.unions import Tagged

    OutputItems = Tagged(
        "type",
        {
            "apply_patch_call": "OutputApplyPatchCallItem",
            "code_interpreter_call": "OutputCodeInterpreterCallItem",
            "computer_call": "OutputComputerCallItem",
            "custom_tool_call": "OutputCustomToolCallItem",
            "file_search_call": "OutputFileSearchCallItem",
            "function_call": "OutputFunctionCallItem",
            "image_generation_call": "OutputImageGenerationCallItem",
            "message": "OutputMessageItem",
            "openrouter:advisor": "OutputAdvisorServerToolItem",
            "openrouter:apply_patch": "OutputApplyPatchServerToolItem",
            "openrouter:armor_blocked": "OutputArmorBlockedItem",
            "openrouter:bash": "OutputBashServerToolItem",
            "openrouter:browser_use": "OutputBrowserUseServerToolItem",
            "openrouter:code_interpreter": "OutputCodeInterpreterServerToolItem",
            "openrouter:datetime": "OutputDatetimeItem",
            "openrouter:experimental__search_models": "OutputSearchModelsServerToolItem",
            "openrouter:file_search": "OutputFileSearchServerToolItem",
            "openrouter:files": "OutputFilesServerToolItem",
            "openrouter:fusion": "OutputFusionServerToolItem",
            "openrouter:image_generation": "OutputImageGenerationServerToolItem",
            "openrouter:mcp": "OutputMcpServerToolItem",
            "openrouter:memory": "OutputMemoryServerToolItem",
            "openrouter:shell": "OutputShellServerToolItem",
            "openrouter:subagent": "OutputSubagentServerToolItem",
            "openrouter:text_editor": "OutputTextEditorServerToolItem",
            "openrouter:tool_search": "OutputToolSearchServerToolItem",
            "openrouter:web_fetch": "OutputWebFetchServerToolItem",
            "openrouter:web_search": "OutputWebSearchServerToolItem",
            "reasoning": "OutputReasoningItem",
            "shell_call": "OutputShellCallItem",
            "shell_call_output": "OutputShellCallOutputItem",
            "tool_search_call": "OutputToolSearchCallItem",
            "web_search_call": "OutputWebSearchCallItem",
        },
    )
