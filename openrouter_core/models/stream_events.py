"""Union StreamEvents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import StreamEvents as StreamEvents
else:
    from openrouter_core.unions import Tagged

    StreamEvents = Tagged(
        "type",
        {
            "error": "ErrorEvent",
            "response.apply_patch_call_operation_diff.delta": "ApplyPatchCallOperationDiffDeltaEvent",
            "response.apply_patch_call_operation_diff.done": "ApplyPatchCallOperationDiffDoneEvent",
            "response.code_interpreter_call_code.delta": "CodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "CodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "CodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "CodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "CodeInterpreterCallInterpretingEvent",
            "response.completed": "StreamEventsResponseCompleted",
            "response.content_part.added": "ContentPartAddedEvent",
            "response.content_part.done": "ContentPartDoneEvent",
            "response.created": "OpenResponsesCreatedEvent",
            "response.custom_tool_call_input.delta": "CustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "CustomToolCallInputDoneEvent",
            "response.debug": "DebugEvent",
            "response.failed": "StreamEventsResponseFailed",
            "response.function_call_arguments.delta": "FunctionCallArgsDeltaEvent",
            "response.function_call_arguments.done": "FunctionCallArgsDoneEvent",
            "response.fusion_call.analysis.completed": "FusionCallAnalysisCompletedEvent",
            "response.fusion_call.analysis.in_progress": "FusionCallAnalysisInProgressEvent",
            "response.fusion_call.completed": "FusionCallCompletedEvent",
            "response.fusion_call.in_progress": "FusionCallInProgressEvent",
            "response.fusion_call.panel.added": "FusionCallPanelAddedEvent",
            "response.fusion_call.panel.completed": "FusionCallPanelCompletedEvent",
            "response.fusion_call.panel.delta": "FusionCallPanelDeltaEvent",
            "response.fusion_call.panel.failed": "FusionCallPanelFailedEvent",
            "response.fusion_call.panel.reasoning.delta": "FusionCallPanelReasoningDeltaEvent",
            "response.image_generation_call.completed": "ImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ImageGenCallPartialImageEvent",
            "response.in_progress": "OpenResponsesInProgressEvent",
            "response.incomplete": "StreamEventsResponseIncomplete",
            "response.output_item.added": "StreamEventsResponseOutputItemAdded",
            "response.output_item.done": "StreamEventsResponseOutputItemDone",
            "response.output_text.annotation.added": "AnnotationAddedEvent",
            "response.output_text.delta": "TextDeltaEvent",
            "response.output_text.done": "TextDoneEvent",
            "response.reasoning_summary_part.added": "ReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ReasoningDeltaEvent",
            "response.reasoning_text.done": "ReasoningDoneEvent",
            "response.refusal.delta": "RefusalDeltaEvent",
            "response.refusal.done": "RefusalDoneEvent",
            "response.web_search_call.completed": "WebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "WebSearchCallInProgressEvent",
            "response.web_search_call.searching": "WebSearchCallSearchingEvent",
        },
    )
