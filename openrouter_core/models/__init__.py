"""Models of what the API answers and takes, one module for each. Importing this package imports none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models.aa_benchmark_entry import AABenchmarkEntry as AABenchmarkEntry
    from openrouter_core.models.action_enum import ActionEnum as ActionEnum
    from openrouter_core.models.activity_item import ActivityItem as ActivityItem
    from openrouter_core.models.activity_response import ActivityResponse as ActivityResponse
    from openrouter_core.models.additional_tools_item import AdditionalToolsItem as AdditionalToolsItem
    from openrouter_core.models.additional_tools_item_allowed_caller import (
        AdditionalToolsItemAllowedCaller as AdditionalToolsItemAllowedCaller,
    )
    from openrouter_core.models.additional_tools_item_role import AdditionalToolsItemRole as AdditionalToolsItemRole
    from openrouter_core.models.additional_tools_item_tool import AdditionalToolsItemTool as AdditionalToolsItemTool
    from openrouter_core.models.additional_tools_item_tool_function import (
        AdditionalToolsItemToolFunction as AdditionalToolsItemToolFunction,
    )
    from openrouter_core.models.additional_tools_item_tool_union import (
        AdditionalToolsItemToolUnion as AdditionalToolsItemToolUnion,
    )
    from openrouter_core.models.advisor_reasoning import AdvisorReasoning as AdvisorReasoning
    from openrouter_core.models.advisor_reasoning_effort import AdvisorReasoningEffort as AdvisorReasoningEffort
    from openrouter_core.models.advisor_server_tool_config import AdvisorServerToolConfig as AdvisorServerToolConfig
    from openrouter_core.models.advisor_server_tool_open_router import AdvisorServerToolOpenRouter as AdvisorServerToolOpenRouter
    from openrouter_core.models.agent import Agent as Agent
    from openrouter_core.models.agent_message_item import AgentMessageItem as AgentMessageItem
    from openrouter_core.models.agent_message_item_content_input_image import (
        AgentMessageItemContentInputImage as AgentMessageItemContentInputImage,
    )
    from openrouter_core.models.agent_message_item_content_union import (
        AgentMessageItemContentUnion as AgentMessageItemContentUnion,
    )
    from openrouter_core.models.agent_message_item_detail import AgentMessageItemDetail as AgentMessageItemDetail
    from openrouter_core.models.algorithm import Algorithm as Algorithm
    from openrouter_core.models.alignment import Alignment as Alignment
    from openrouter_core.models.alignment_allowed_call_record import AlignmentAllowedCallRecord as AlignmentAllowedCallRecord
    from openrouter_core.models.alignment_blocked_call_record import AlignmentBlockedCallRecord as AlignmentBlockedCallRecord
    from openrouter_core.models.alignment_call_record import AlignmentCallRecord as AlignmentCallRecord
    from openrouter_core.models.alignment_chat_audio import AlignmentChatAudio as AlignmentChatAudio
    from openrouter_core.models.alignment_chat_image import AlignmentChatImage as AlignmentChatImage
    from openrouter_core.models.alignment_chat_image_image_url import AlignmentChatImageImageURL as AlignmentChatImageImageURL
    from openrouter_core.models.alignment_chat_rejected import AlignmentChatRejected as AlignmentChatRejected
    from openrouter_core.models.alignment_chat_tool_call import AlignmentChatToolCall as AlignmentChatToolCall
    from openrouter_core.models.alignment_chat_tool_call_function import (
        AlignmentChatToolCallFunction as AlignmentChatToolCallFunction,
    )
    from openrouter_core.models.alignment_plugin import AlignmentPlugin as AlignmentPlugin
    from openrouter_core.models.alignment_plugin_mode import AlignmentPluginMode as AlignmentPluginMode
    from openrouter_core.models.alignment_rejected import AlignmentRejected as AlignmentRejected
    from openrouter_core.models.alignment_responses_rejected import AlignmentResponsesRejected as AlignmentResponsesRejected
    from openrouter_core.models.alignment_rule import AlignmentRule as AlignmentRule
    from openrouter_core.models.alignment_rule_record import AlignmentRuleRecord as AlignmentRuleRecord
    from openrouter_core.models.alignment_unavailable_call_record import (
        AlignmentUnavailableCallRecord as AlignmentUnavailableCallRecord,
    )
    from openrouter_core.models.alignment_unavailable_call_record_reason import (
        AlignmentUnavailableCallRecordReason as AlignmentUnavailableCallRecordReason,
    )
    from openrouter_core.models.allow import Allow as Allow
    from openrouter_core.models.allowed_data_region import AllowedDataRegion as AllowedDataRegion
    from openrouter_core.models.allowed_tools import AllowedTools as AllowedTools
    from openrouter_core.models.allowed_tools_union import AllowedToolsUnion as AllowedToolsUnion
    from openrouter_core.models.always import Always as Always
    from openrouter_core.models.annotation import Annotation as Annotation
    from openrouter_core.models.annotation_added_event import AnnotationAddedEvent as AnnotationAddedEvent
    from openrouter_core.models.annotation_content_union import AnnotationContentUnion as AnnotationContentUnion
    from openrouter_core.models.annotation_file import AnnotationFile as AnnotationFile
    from openrouter_core.models.annotation_url_citation import AnnotationURLCitation as AnnotationURLCitation
    from openrouter_core.models.annotation_web_search_citation import AnnotationWebSearchCitation as AnnotationWebSearchCitation
    from openrouter_core.models.answers import Answers as Answers
    from openrouter_core.models.anthropic_advisor_message_usage_iteration import (
        AnthropicAdvisorMessageUsageIteration as AnthropicAdvisorMessageUsageIteration,
    )
    from openrouter_core.models.anthropic_advisor_tool_result import AnthropicAdvisorToolResult as AnthropicAdvisorToolResult
    from openrouter_core.models.anthropic_allowed_callers import AnthropicAllowedCallers as AnthropicAllowedCallers
    from openrouter_core.models.anthropic_base64_image_source import AnthropicBase64ImageSource as AnthropicBase64ImageSource
    from openrouter_core.models.anthropic_base64_pdf_source import AnthropicBase64PdfSource as AnthropicBase64PdfSource
    from openrouter_core.models.anthropic_bash_code_execution_content import (
        AnthropicBashCodeExecutionContent as AnthropicBashCodeExecutionContent,
    )
    from openrouter_core.models.anthropic_bash_code_execution_output import (
        AnthropicBashCodeExecutionOutput as AnthropicBashCodeExecutionOutput,
    )
    from openrouter_core.models.anthropic_bash_code_execution_result import (
        AnthropicBashCodeExecutionResult as AnthropicBashCodeExecutionResult,
    )
    from openrouter_core.models.anthropic_bash_code_execution_tool_result import (
        AnthropicBashCodeExecutionToolResult as AnthropicBashCodeExecutionToolResult,
    )
    from openrouter_core.models.anthropic_bash_code_execution_tool_result_error import (
        AnthropicBashCodeExecutionToolResultError as AnthropicBashCodeExecutionToolResultError,
    )
    from openrouter_core.models.anthropic_bash_code_execution_tool_result_error_error_code import (
        AnthropicBashCodeExecutionToolResultErrorErrorCode as AnthropicBashCodeExecutionToolResultErrorErrorCode,
    )
    from openrouter_core.models.anthropic_cache_control_directive import (
        AnthropicCacheControlDirective as AnthropicCacheControlDirective,
    )
    from openrouter_core.models.anthropic_cache_control_ttl import AnthropicCacheControlTTL as AnthropicCacheControlTTL
    from openrouter_core.models.anthropic_cache_creation import AnthropicCacheCreation as AnthropicCacheCreation
    from openrouter_core.models.anthropic_caller import AnthropicCaller as AnthropicCaller
    from openrouter_core.models.anthropic_citation_char_location import (
        AnthropicCitationCharLocation as AnthropicCitationCharLocation,
    )
    from openrouter_core.models.anthropic_citation_char_location_param import (
        AnthropicCitationCharLocationParam as AnthropicCitationCharLocationParam,
    )
    from openrouter_core.models.anthropic_citation_content_block_location import (
        AnthropicCitationContentBlockLocation as AnthropicCitationContentBlockLocation,
    )
    from openrouter_core.models.anthropic_citation_content_block_location_param import (
        AnthropicCitationContentBlockLocationParam as AnthropicCitationContentBlockLocationParam,
    )
    from openrouter_core.models.anthropic_citation_page_location import (
        AnthropicCitationPageLocation as AnthropicCitationPageLocation,
    )
    from openrouter_core.models.anthropic_citation_page_location_param import (
        AnthropicCitationPageLocationParam as AnthropicCitationPageLocationParam,
    )
    from openrouter_core.models.anthropic_citation_search_result_location import (
        AnthropicCitationSearchResultLocation as AnthropicCitationSearchResultLocation,
    )
    from openrouter_core.models.anthropic_citation_search_result_location_param import (
        AnthropicCitationSearchResultLocationParam as AnthropicCitationSearchResultLocationParam,
    )
    from openrouter_core.models.anthropic_citation_web_search_result_location import (
        AnthropicCitationWebSearchResultLocation as AnthropicCitationWebSearchResultLocation,
    )
    from openrouter_core.models.anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParam as AnthropicCitationWebSearchResultLocationParam,
    )
    from openrouter_core.models.anthropic_citations_config import AnthropicCitationsConfig as AnthropicCitationsConfig
    from openrouter_core.models.anthropic_code_execution20250825_caller import (
        AnthropicCodeExecution20250825Caller as AnthropicCodeExecution20250825Caller,
    )
    from openrouter_core.models.anthropic_code_execution20260120_caller import (
        AnthropicCodeExecution20260120Caller as AnthropicCodeExecution20260120Caller,
    )
    from openrouter_core.models.anthropic_code_execution_content import (
        AnthropicCodeExecutionContent as AnthropicCodeExecutionContent,
    )
    from openrouter_core.models.anthropic_code_execution_output import (
        AnthropicCodeExecutionOutput as AnthropicCodeExecutionOutput,
    )
    from openrouter_core.models.anthropic_code_execution_result import (
        AnthropicCodeExecutionResult as AnthropicCodeExecutionResult,
    )
    from openrouter_core.models.anthropic_code_execution_tool_result import (
        AnthropicCodeExecutionToolResult as AnthropicCodeExecutionToolResult,
    )
    from openrouter_core.models.anthropic_code_execution_tool_result_error import (
        AnthropicCodeExecutionToolResultError as AnthropicCodeExecutionToolResultError,
    )
    from openrouter_core.models.anthropic_compaction_block import AnthropicCompactionBlock as AnthropicCompactionBlock
    from openrouter_core.models.anthropic_compaction_usage_iteration import (
        AnthropicCompactionUsageIteration as AnthropicCompactionUsageIteration,
    )
    from openrouter_core.models.anthropic_container import AnthropicContainer as AnthropicContainer
    from openrouter_core.models.anthropic_container_skill import AnthropicContainerSkill as AnthropicContainerSkill
    from openrouter_core.models.anthropic_container_skill_type import AnthropicContainerSkillType as AnthropicContainerSkillType
    from openrouter_core.models.anthropic_container_upload import AnthropicContainerUpload as AnthropicContainerUpload
    from openrouter_core.models.anthropic_direct_caller import AnthropicDirectCaller as AnthropicDirectCaller
    from openrouter_core.models.anthropic_document_block import AnthropicDocumentBlock as AnthropicDocumentBlock
    from openrouter_core.models.anthropic_document_block_param import AnthropicDocumentBlockParam as AnthropicDocumentBlockParam
    from openrouter_core.models.anthropic_document_block_param_citations import (
        AnthropicDocumentBlockParamCitations as AnthropicDocumentBlockParamCitations,
    )
    from openrouter_core.models.anthropic_document_block_param_content1 import (
        AnthropicDocumentBlockParamContent1 as AnthropicDocumentBlockParamContent1,
    )
    from openrouter_core.models.anthropic_document_block_param_content2 import (
        AnthropicDocumentBlockParamContent2 as AnthropicDocumentBlockParamContent2,
    )
    from openrouter_core.models.anthropic_document_block_param_source_union import (
        AnthropicDocumentBlockParamSourceUnion as AnthropicDocumentBlockParamSourceUnion,
    )
    from openrouter_core.models.anthropic_document_block_source import (
        AnthropicDocumentBlockSource as AnthropicDocumentBlockSource,
    )
    from openrouter_core.models.anthropic_encrypted_code_execution_result import (
        AnthropicEncryptedCodeExecutionResult as AnthropicEncryptedCodeExecutionResult,
    )
    from openrouter_core.models.anthropic_file import AnthropicFile as AnthropicFile
    from openrouter_core.models.anthropic_file_deleted import AnthropicFileDeleted as AnthropicFileDeleted
    from openrouter_core.models.anthropic_file_document_source import AnthropicFileDocumentSource as AnthropicFileDocumentSource
    from openrouter_core.models.anthropic_file_list import AnthropicFileList as AnthropicFileList
    from openrouter_core.models.anthropic_image_block_param import AnthropicImageBlockParam as AnthropicImageBlockParam
    from openrouter_core.models.anthropic_image_block_param_source import (
        AnthropicImageBlockParamSource as AnthropicImageBlockParamSource,
    )
    from openrouter_core.models.anthropic_image_mime_type import AnthropicImageMimeType as AnthropicImageMimeType
    from openrouter_core.models.anthropic_input_tokens_clear_at_least import (
        AnthropicInputTokensClearAtLeast as AnthropicInputTokensClearAtLeast,
    )
    from openrouter_core.models.anthropic_input_tokens_trigger import AnthropicInputTokensTrigger as AnthropicInputTokensTrigger
    from openrouter_core.models.anthropic_input_transformation import AnthropicInputTransformation as AnthropicInputTransformation
    from openrouter_core.models.anthropic_iteration_cache_creation import (
        AnthropicIterationCacheCreation as AnthropicIterationCacheCreation,
    )
    from openrouter_core.models.anthropic_message_output_config import (
        AnthropicMessageOutputConfig as AnthropicMessageOutputConfig,
    )
    from openrouter_core.models.anthropic_message_usage_iteration import (
        AnthropicMessageUsageIteration as AnthropicMessageUsageIteration,
    )
    from openrouter_core.models.anthropic_messages_error_response import (
        AnthropicMessagesErrorResponse as AnthropicMessagesErrorResponse,
    )
    from openrouter_core.models.anthropic_messages_error_response_error import (
        AnthropicMessagesErrorResponseError as AnthropicMessagesErrorResponseError,
    )
    from openrouter_core.models.anthropic_output_effort import AnthropicOutputEffort as AnthropicOutputEffort
    from openrouter_core.models.anthropic_output_tokens_details import (
        AnthropicOutputTokensDetails as AnthropicOutputTokensDetails,
    )
    from openrouter_core.models.anthropic_plain_text_source import AnthropicPlainTextSource as AnthropicPlainTextSource
    from openrouter_core.models.anthropic_redacted_thinking_block import (
        AnthropicRedactedThinkingBlock as AnthropicRedactedThinkingBlock,
    )
    from openrouter_core.models.anthropic_refusal_stop_details import AnthropicRefusalStopDetails as AnthropicRefusalStopDetails
    from openrouter_core.models.anthropic_refusal_stop_details_category import (
        AnthropicRefusalStopDetailsCategory as AnthropicRefusalStopDetailsCategory,
    )
    from openrouter_core.models.anthropic_safeguard import AnthropicSafeguard as AnthropicSafeguard
    from openrouter_core.models.anthropic_search_result_block_param import (
        AnthropicSearchResultBlockParam as AnthropicSearchResultBlockParam,
    )
    from openrouter_core.models.anthropic_search_result_block_param_citations import (
        AnthropicSearchResultBlockParamCitations as AnthropicSearchResultBlockParamCitations,
    )
    from openrouter_core.models.anthropic_server_tool_error_code import (
        AnthropicServerToolErrorCode as AnthropicServerToolErrorCode,
    )
    from openrouter_core.models.anthropic_server_tool_usage import AnthropicServerToolUsage as AnthropicServerToolUsage
    from openrouter_core.models.anthropic_service_tier import AnthropicServiceTier as AnthropicServiceTier
    from openrouter_core.models.anthropic_speed import AnthropicSpeed as AnthropicSpeed
    from openrouter_core.models.anthropic_system_clear_at import AnthropicSystemClearAt as AnthropicSystemClearAt
    from openrouter_core.models.anthropic_text_block import AnthropicTextBlock as AnthropicTextBlock
    from openrouter_core.models.anthropic_text_block_param import AnthropicTextBlockParam as AnthropicTextBlockParam
    from openrouter_core.models.anthropic_text_citation import AnthropicTextCitation as AnthropicTextCitation
    from openrouter_core.models.anthropic_text_editor_code_execution_content import (
        AnthropicTextEditorCodeExecutionContent as AnthropicTextEditorCodeExecutionContent,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_create_result import (
        AnthropicTextEditorCodeExecutionCreateResult as AnthropicTextEditorCodeExecutionCreateResult,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_str_replace_result import (
        AnthropicTextEditorCodeExecutionStrReplaceResult as AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_tool_result import (
        AnthropicTextEditorCodeExecutionToolResult as AnthropicTextEditorCodeExecutionToolResult,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_tool_result_error import (
        AnthropicTextEditorCodeExecutionToolResultError as AnthropicTextEditorCodeExecutionToolResultError,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_tool_result_error_error_code import (
        AnthropicTextEditorCodeExecutionToolResultErrorErrorCode as AnthropicTextEditorCodeExecutionToolResultErrorErrorCode,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_view_result import (
        AnthropicTextEditorCodeExecutionViewResult as AnthropicTextEditorCodeExecutionViewResult,
    )
    from openrouter_core.models.anthropic_thinking_block import AnthropicThinkingBlock as AnthropicThinkingBlock
    from openrouter_core.models.anthropic_thinking_block_binding import (
        AnthropicThinkingBlockBinding as AnthropicThinkingBlockBinding,
    )
    from openrouter_core.models.anthropic_thinking_display import AnthropicThinkingDisplay as AnthropicThinkingDisplay
    from openrouter_core.models.anthropic_thinking_turns import AnthropicThinkingTurns as AnthropicThinkingTurns
    from openrouter_core.models.anthropic_tool_reference import AnthropicToolReference as AnthropicToolReference
    from openrouter_core.models.anthropic_tool_search_content import AnthropicToolSearchContent as AnthropicToolSearchContent
    from openrouter_core.models.anthropic_tool_search_result import AnthropicToolSearchResult as AnthropicToolSearchResult
    from openrouter_core.models.anthropic_tool_search_result_error import (
        AnthropicToolSearchResultError as AnthropicToolSearchResultError,
    )
    from openrouter_core.models.anthropic_tool_search_tool_bm25 import AnthropicToolSearchToolBm25 as AnthropicToolSearchToolBm25
    from openrouter_core.models.anthropic_tool_search_tool_bm25_type import (
        AnthropicToolSearchToolBm25Type as AnthropicToolSearchToolBm25Type,
    )
    from openrouter_core.models.anthropic_tool_search_tool_regex import (
        AnthropicToolSearchToolRegex as AnthropicToolSearchToolRegex,
    )
    from openrouter_core.models.anthropic_tool_search_tool_regex_type import (
        AnthropicToolSearchToolRegexType as AnthropicToolSearchToolRegexType,
    )
    from openrouter_core.models.anthropic_tool_search_tool_result import (
        AnthropicToolSearchToolResult as AnthropicToolSearchToolResult,
    )
    from openrouter_core.models.anthropic_tool_union import AnthropicToolUnion as AnthropicToolUnion
    from openrouter_core.models.anthropic_tool_union_bash20250124 import (
        AnthropicToolUnionBash20250124 as AnthropicToolUnionBash20250124,
    )
    from openrouter_core.models.anthropic_tool_union_custom import AnthropicToolUnionCustom as AnthropicToolUnionCustom
    from openrouter_core.models.anthropic_tool_union_input_schema import (
        AnthropicToolUnionInputSchema as AnthropicToolUnionInputSchema,
    )
    from openrouter_core.models.anthropic_tool_union_text_editor20250124 import (
        AnthropicToolUnionTextEditor20250124 as AnthropicToolUnionTextEditor20250124,
    )
    from openrouter_core.models.anthropic_tool_union_web_search20250305 import (
        AnthropicToolUnionWebSearch20250305 as AnthropicToolUnionWebSearch20250305,
    )
    from openrouter_core.models.anthropic_tool_union_web_search20260209 import (
        AnthropicToolUnionWebSearch20260209 as AnthropicToolUnionWebSearch20260209,
    )
    from openrouter_core.models.anthropic_tool_use_block import AnthropicToolUseBlock as AnthropicToolUseBlock
    from openrouter_core.models.anthropic_tool_uses_keep import AnthropicToolUsesKeep as AnthropicToolUsesKeep
    from openrouter_core.models.anthropic_tool_uses_trigger import AnthropicToolUsesTrigger as AnthropicToolUsesTrigger
    from openrouter_core.models.anthropic_unknown_usage_iteration import (
        AnthropicUnknownUsageIteration as AnthropicUnknownUsageIteration,
    )
    from openrouter_core.models.anthropic_url_image_source import AnthropicURLImageSource as AnthropicURLImageSource
    from openrouter_core.models.anthropic_url_pdf_source import AnthropicURLPdfSource as AnthropicURLPdfSource
    from openrouter_core.models.anthropic_usage import AnthropicUsage as AnthropicUsage
    from openrouter_core.models.anthropic_usage_iteration import AnthropicUsageIteration as AnthropicUsageIteration
    from openrouter_core.models.anthropic_web_fetch_block import AnthropicWebFetchBlock as AnthropicWebFetchBlock
    from openrouter_core.models.anthropic_web_fetch_content import AnthropicWebFetchContent as AnthropicWebFetchContent
    from openrouter_core.models.anthropic_web_fetch_tool_result import AnthropicWebFetchToolResult as AnthropicWebFetchToolResult
    from openrouter_core.models.anthropic_web_fetch_tool_result_error import (
        AnthropicWebFetchToolResultError as AnthropicWebFetchToolResultError,
    )
    from openrouter_core.models.anthropic_web_fetch_tool_result_error_error_code import (
        AnthropicWebFetchToolResultErrorErrorCode as AnthropicWebFetchToolResultErrorErrorCode,
    )
    from openrouter_core.models.anthropic_web_search_result import AnthropicWebSearchResult as AnthropicWebSearchResult
    from openrouter_core.models.anthropic_web_search_result_block_param import (
        AnthropicWebSearchResultBlockParam as AnthropicWebSearchResultBlockParam,
    )
    from openrouter_core.models.anthropic_web_search_tool_result import (
        AnthropicWebSearchToolResult as AnthropicWebSearchToolResult,
    )
    from openrouter_core.models.anthropic_web_search_tool_result_content import (
        AnthropicWebSearchToolResultContent as AnthropicWebSearchToolResultContent,
    )
    from openrouter_core.models.anthropic_web_search_tool_result_error import (
        AnthropicWebSearchToolResultError as AnthropicWebSearchToolResultError,
    )
    from openrouter_core.models.anthropic_web_search_tool_result_error_error_code import (
        AnthropicWebSearchToolResultErrorErrorCode as AnthropicWebSearchToolResultErrorErrorCode,
    )
    from openrouter_core.models.anthropic_web_search_tool_user_location import (
        AnthropicWebSearchToolUserLocation as AnthropicWebSearchToolUserLocation,
    )
    from openrouter_core.models.api_error_type import APIErrorType as APIErrorType
    from openrouter_core.models.api_error_type_2 import ApiErrorType as ApiErrorType
    from openrouter_core.models.api_format import APIFormat as APIFormat
    from openrouter_core.models.api_type import APIType as APIType
    from openrouter_core.models.app_rankings_item import AppRankingsItem as AppRankingsItem
    from openrouter_core.models.app_rankings_response import AppRankingsResponse as AppRankingsResponse
    from openrouter_core.models.apply_patch_call_item import ApplyPatchCallItem as ApplyPatchCallItem
    from openrouter_core.models.apply_patch_call_operation import ApplyPatchCallOperation as ApplyPatchCallOperation
    from openrouter_core.models.apply_patch_call_operation_diff_delta_event import (
        ApplyPatchCallOperationDiffDeltaEvent as ApplyPatchCallOperationDiffDeltaEvent,
    )
    from openrouter_core.models.apply_patch_call_operation_diff_done_event import (
        ApplyPatchCallOperationDiffDoneEvent as ApplyPatchCallOperationDiffDoneEvent,
    )
    from openrouter_core.models.apply_patch_call_output_item import ApplyPatchCallOutputItem as ApplyPatchCallOutputItem
    from openrouter_core.models.apply_patch_call_output_item_status import (
        ApplyPatchCallOutputItemStatus as ApplyPatchCallOutputItemStatus,
    )
    from openrouter_core.models.apply_patch_call_status import ApplyPatchCallStatus as ApplyPatchCallStatus
    from openrouter_core.models.apply_patch_create_file_operation import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from openrouter_core.models.apply_patch_delete_file_operation import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from openrouter_core.models.apply_patch_engine_enum import ApplyPatchEngineEnum as ApplyPatchEngineEnum
    from openrouter_core.models.apply_patch_server_tool import ApplyPatchServerTool as ApplyPatchServerTool
    from openrouter_core.models.apply_patch_server_tool_config import ApplyPatchServerToolConfig as ApplyPatchServerToolConfig
    from openrouter_core.models.apply_patch_server_tool_open_router import (
        ApplyPatchServerToolOpenRouter as ApplyPatchServerToolOpenRouter,
    )
    from openrouter_core.models.apply_patch_update_file_operation import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from openrouter_core.models.architecture import Architecture as Architecture
    from openrouter_core.models.arena import Arena as Arena
    from openrouter_core.models.armor_auto_mode import ArmorAutoMode as ArmorAutoMode
    from openrouter_core.models.armor_context import ArmorContext as ArmorContext
    from openrouter_core.models.armor_environment_entry import ArmorEnvironmentEntry as ArmorEnvironmentEntry
    from openrouter_core.models.armor_plugin import ArmorPlugin as ArmorPlugin
    from openrouter_core.models.armor_plugin_mode import ArmorPluginMode as ArmorPluginMode
    from openrouter_core.models.armor_rule import ArmorRule as ArmorRule
    from openrouter_core.models.armor_safeguard_result import ArmorSafeguardResult as ArmorSafeguardResult
    from openrouter_core.models.armor_safeguard_result_outcome import ArmorSafeguardResultOutcome as ArmorSafeguardResultOutcome
    from openrouter_core.models.armor_safeguard_result_status import ArmorSafeguardResultStatus as ArmorSafeguardResultStatus
    from openrouter_core.models.audio_url import AudioURL as AudioURL
    from openrouter_core.models.auth_mode import AuthMode as AuthMode
    from openrouter_core.models.auto_beta_router_plugin import AutoBetaRouterPlugin as AutoBetaRouterPlugin
    from openrouter_core.models.auto_beta_router_plugin_cost_tier import (
        AutoBetaRouterPluginCostTier as AutoBetaRouterPluginCostTier,
    )
    from openrouter_core.models.auto_router_plugin import AutoRouterPlugin as AutoRouterPlugin
    from openrouter_core.models.auto_router_plugin_cost_tier import AutoRouterPluginCostTier as AutoRouterPluginCostTier
    from openrouter_core.models.bad_gateway_response import BadGatewayResponse as BadGatewayResponse
    from openrouter_core.models.bad_gateway_response_error_data import BadGatewayResponseErrorData as BadGatewayResponseErrorData
    from openrouter_core.models.bad_gateway_union import BadGatewayUnion as BadGatewayUnion
    from openrouter_core.models.bad_request_response import BadRequestResponse as BadRequestResponse
    from openrouter_core.models.bad_request_response_error_data import BadRequestResponseErrorData as BadRequestResponseErrorData
    from openrouter_core.models.base_inputs_content1 import BaseInputsContent1 as BaseInputsContent1
    from openrouter_core.models.base_inputs_content2 import BaseInputsContent2 as BaseInputsContent2
    from openrouter_core.models.base_inputs_message import BaseInputsMessage as BaseInputsMessage
    from openrouter_core.models.base_inputs_phase_union import BaseInputsPhaseUnion as BaseInputsPhaseUnion
    from openrouter_core.models.base_inputs_role_union import BaseInputsRoleUnion as BaseInputsRoleUnion
    from openrouter_core.models.base_inputs_union import BaseInputsUnion as BaseInputsUnion
    from openrouter_core.models.base_inputs_union1 import BaseInputsUnion1 as BaseInputsUnion1
    from openrouter_core.models.base_messages_result import BaseMessagesResult as BaseMessagesResult
    from openrouter_core.models.base_messages_result_usage import BaseMessagesResultUsage as BaseMessagesResultUsage
    from openrouter_core.models.base_reasoning_config import BaseReasoningConfig as BaseReasoningConfig
    from openrouter_core.models.bash_server_tool import BashServerTool as BashServerTool
    from openrouter_core.models.bash_server_tool_config import BashServerToolConfig as BashServerToolConfig
    from openrouter_core.models.bash_server_tool_engine import BashServerToolEngine as BashServerToolEngine
    from openrouter_core.models.bash_server_tool_environment import BashServerToolEnvironment as BashServerToolEnvironment
    from openrouter_core.models.batch_deleted_object import BatchDeletedObject as BatchDeletedObject
    from openrouter_core.models.batch_deletion_outcome import BatchDeletionOutcome as BatchDeletionOutcome
    from openrouter_core.models.batch_deletion_targets import BatchDeletionTargets as BatchDeletionTargets
    from openrouter_core.models.batch_error_response import BatchErrorResponse as BatchErrorResponse
    from openrouter_core.models.batch_error_response_error import BatchErrorResponseError as BatchErrorResponseError
    from openrouter_core.models.batch_list_item import BatchListItem as BatchListItem
    from openrouter_core.models.batch_list_item_completion_tokens_details import (
        BatchListItemCompletionTokensDetails as BatchListItemCompletionTokensDetails,
    )
    from openrouter_core.models.batch_list_item_error import BatchListItemError as BatchListItemError
    from openrouter_core.models.batch_list_item_prompt_tokens_details import (
        BatchListItemPromptTokensDetails as BatchListItemPromptTokensDetails,
    )
    from openrouter_core.models.batch_list_item_request_counts import BatchListItemRequestCounts as BatchListItemRequestCounts
    from openrouter_core.models.batch_list_item_server_tool_use import BatchListItemServerToolUse as BatchListItemServerToolUse
    from openrouter_core.models.batch_list_item_status import BatchListItemStatus as BatchListItemStatus
    from openrouter_core.models.batch_list_item_usage import BatchListItemUsage as BatchListItemUsage
    from openrouter_core.models.batch_list_response import BatchListResponse as BatchListResponse
    from openrouter_core.models.batch_list_status import BatchListStatus as BatchListStatus
    from openrouter_core.models.batch_list_timestamp import BatchListTimestamp as BatchListTimestamp
    from openrouter_core.models.batch_object import BatchObject as BatchObject
    from openrouter_core.models.batch_object_completion_tokens_details import (
        BatchObjectCompletionTokensDetails as BatchObjectCompletionTokensDetails,
    )
    from openrouter_core.models.batch_object_data import BatchObjectData as BatchObjectData
    from openrouter_core.models.batch_object_debug import BatchObjectDebug as BatchObjectDebug
    from openrouter_core.models.batch_object_error import BatchObjectError as BatchObjectError
    from openrouter_core.models.batch_object_event import BatchObjectEvent as BatchObjectEvent
    from openrouter_core.models.batch_object_file import BatchObjectFile as BatchObjectFile
    from openrouter_core.models.batch_object_function import BatchObjectFunction as BatchObjectFunction
    from openrouter_core.models.batch_object_image_url import BatchObjectImageURL as BatchObjectImageURL
    from openrouter_core.models.batch_object_prompt_tokens_details import (
        BatchObjectPromptTokensDetails as BatchObjectPromptTokensDetails,
    )
    from openrouter_core.models.batch_object_request_counts import BatchObjectRequestCounts as BatchObjectRequestCounts
    from openrouter_core.models.batch_object_response import BatchObjectResponse as BatchObjectResponse
    from openrouter_core.models.batch_object_server_tool_use import BatchObjectServerToolUse as BatchObjectServerToolUse
    from openrouter_core.models.batch_object_server_tool_use_details import (
        BatchObjectServerToolUseDetails as BatchObjectServerToolUseDetails,
    )
    from openrouter_core.models.batch_object_status import BatchObjectStatus as BatchObjectStatus
    from openrouter_core.models.batch_object_timings import BatchObjectTimings as BatchObjectTimings
    from openrouter_core.models.batch_object_url_citation import BatchObjectURLCitation as BatchObjectURLCitation
    from openrouter_core.models.batch_object_usage import BatchObjectUsage as BatchObjectUsage
    from openrouter_core.models.batch_payment_required_response import (
        BatchPaymentRequiredResponse as BatchPaymentRequiredResponse,
    )
    from openrouter_core.models.batch_payment_required_response_completion_tokens_details import (
        BatchPaymentRequiredResponseCompletionTokensDetails as BatchPaymentRequiredResponseCompletionTokensDetails,
    )
    from openrouter_core.models.batch_payment_required_response_error import (
        BatchPaymentRequiredResponseError as BatchPaymentRequiredResponseError,
    )
    from openrouter_core.models.batch_payment_required_response_prompt_tokens_details import (
        BatchPaymentRequiredResponsePromptTokensDetails as BatchPaymentRequiredResponsePromptTokensDetails,
    )
    from openrouter_core.models.batch_payment_required_response_request_counts import (
        BatchPaymentRequiredResponseRequestCounts as BatchPaymentRequiredResponseRequestCounts,
    )
    from openrouter_core.models.batch_payment_required_response_server_tool_use import (
        BatchPaymentRequiredResponseServerToolUse as BatchPaymentRequiredResponseServerToolUse,
    )
    from openrouter_core.models.batch_payment_required_response_status import (
        BatchPaymentRequiredResponseStatus as BatchPaymentRequiredResponseStatus,
    )
    from openrouter_core.models.batch_payment_required_response_usage import (
        BatchPaymentRequiredResponseUsage as BatchPaymentRequiredResponseUsage,
    )
    from openrouter_core.models.batch_provider_preferences import BatchProviderPreferences as BatchProviderPreferences
    from openrouter_core.models.batch_provider_preferences_only import (
        BatchProviderPreferencesOnly as BatchProviderPreferencesOnly,
    )
    from openrouter_core.models.batch_submit_body import BatchSubmitBody as BatchSubmitBody
    from openrouter_core.models.benchmark_type import BenchmarkType as BenchmarkType
    from openrouter_core.models.billable import Billable as Billable
    from openrouter_core.models.body import Body as Body
    from openrouter_core.models.body_chat_completion import BodyChatCompletion as BodyChatCompletion
    from openrouter_core.models.body_completion_tokens_details import BodyCompletionTokensDetails as BodyCompletionTokensDetails
    from openrouter_core.models.body_list import BodyList as BodyList
    from openrouter_core.models.body_message import BodyMessage as BodyMessage
    from openrouter_core.models.body_prompt_tokens_details1 import BodyPromptTokensDetails1 as BodyPromptTokensDetails1
    from openrouter_core.models.body_prompt_tokens_details2 import BodyPromptTokensDetails2 as BodyPromptTokensDetails2
    from openrouter_core.models.body_server_tool_use import BodyServerToolUse as BodyServerToolUse
    from openrouter_core.models.body_usage1 import BodyUsage1 as BodyUsage1
    from openrouter_core.models.body_usage2 import BodyUsage2 as BodyUsage2
    from openrouter_core.models.body_usage3 import BodyUsage3 as BodyUsage3
    from openrouter_core.models.boolean_capability import BooleanCapability as BooleanCapability
    from openrouter_core.models.box import Box as Box
    from openrouter_core.models.bulk_add_workspace_members_request import (
        BulkAddWorkspaceMembersRequest as BulkAddWorkspaceMembersRequest,
    )
    from openrouter_core.models.bulk_add_workspace_members_response import (
        BulkAddWorkspaceMembersResponse as BulkAddWorkspaceMembersResponse,
    )
    from openrouter_core.models.bulk_assign_keys_request import BulkAssignKeysRequest as BulkAssignKeysRequest
    from openrouter_core.models.bulk_assign_keys_response import BulkAssignKeysResponse as BulkAssignKeysResponse
    from openrouter_core.models.bulk_assign_members_request import BulkAssignMembersRequest as BulkAssignMembersRequest
    from openrouter_core.models.bulk_assign_members_response import BulkAssignMembersResponse as BulkAssignMembersResponse
    from openrouter_core.models.bulk_remove_workspace_members_request import (
        BulkRemoveWorkspaceMembersRequest as BulkRemoveWorkspaceMembersRequest,
    )
    from openrouter_core.models.bulk_remove_workspace_members_response import (
        BulkRemoveWorkspaceMembersResponse as BulkRemoveWorkspaceMembersResponse,
    )
    from openrouter_core.models.bulk_unassign_keys_request import BulkUnassignKeysRequest as BulkUnassignKeysRequest
    from openrouter_core.models.bulk_unassign_keys_response import BulkUnassignKeysResponse as BulkUnassignKeysResponse
    from openrouter_core.models.bulk_unassign_members_request import BulkUnassignMembersRequest as BulkUnassignMembersRequest
    from openrouter_core.models.bulk_unassign_members_response import BulkUnassignMembersResponse as BulkUnassignMembersResponse
    from openrouter_core.models.by import By as By
    from openrouter_core.models.byok import BYOK as BYOK
    from openrouter_core.models.byok_key import BYOKKey as BYOKKey
    from openrouter_core.models.byok_key_declared_region import BYOKKeyDeclaredRegion as BYOKKeyDeclaredRegion
    from openrouter_core.models.byok_provider_slug import BYOKProviderSlug as BYOKProviderSlug
    from openrouter_core.models.capability_descriptor import CapabilityDescriptor as CapabilityDescriptor
    from openrouter_core.models.chat_assistant_images import ChatAssistantImages as ChatAssistantImages
    from openrouter_core.models.chat_assistant_images_image_url import ChatAssistantImagesImageURL as ChatAssistantImagesImageURL
    from openrouter_core.models.chat_assistant_message import ChatAssistantMessage as ChatAssistantMessage
    from openrouter_core.models.chat_assistant_message_content import ChatAssistantMessageContent as ChatAssistantMessageContent
    from openrouter_core.models.chat_audio_output import ChatAudioOutput as ChatAudioOutput
    from openrouter_core.models.chat_choice import ChatChoice as ChatChoice
    from openrouter_core.models.chat_content_audio import ChatContentAudio as ChatContentAudio
    from openrouter_core.models.chat_content_audio_input_audio import ChatContentAudioInputAudio as ChatContentAudioInputAudio
    from openrouter_core.models.chat_content_cache_control import ChatContentCacheControl as ChatContentCacheControl
    from openrouter_core.models.chat_content_file import ChatContentFile as ChatContentFile
    from openrouter_core.models.chat_content_file_file import ChatContentFileFile as ChatContentFileFile
    from openrouter_core.models.chat_content_image import ChatContentImage as ChatContentImage
    from openrouter_core.models.chat_content_image_detail import ChatContentImageDetail as ChatContentImageDetail
    from openrouter_core.models.chat_content_image_image_url import ChatContentImageImageURL as ChatContentImageImageURL
    from openrouter_core.models.chat_content_items import ChatContentItems as ChatContentItems
    from openrouter_core.models.chat_content_text import ChatContentText as ChatContentText
    from openrouter_core.models.chat_content_video import ChatContentVideo as ChatContentVideo
    from openrouter_core.models.chat_content_video_input import ChatContentVideoInput as ChatContentVideoInput
    from openrouter_core.models.chat_content_video_input_processing import (
        ChatContentVideoInputProcessing as ChatContentVideoInputProcessing,
    )
    from openrouter_core.models.chat_debug_options import ChatDebugOptions as ChatDebugOptions
    from openrouter_core.models.chat_developer_message import ChatDeveloperMessage as ChatDeveloperMessage
    from openrouter_core.models.chat_developer_message_configuration_update import (
        ChatDeveloperMessageConfigurationUpdate as ChatDeveloperMessageConfigurationUpdate,
    )
    from openrouter_core.models.chat_developer_message_content import ChatDeveloperMessageContent as ChatDeveloperMessageContent
    from openrouter_core.models.chat_dynamic_server_tool import ChatDynamicServerTool as ChatDynamicServerTool
    from openrouter_core.models.chat_finish_reason_enum import ChatFinishReasonEnum as ChatFinishReasonEnum
    from openrouter_core.models.chat_format_grammar_config import ChatFormatGrammarConfig as ChatFormatGrammarConfig
    from openrouter_core.models.chat_format_json_object_config import ChatFormatJSONObjectConfig as ChatFormatJSONObjectConfig
    from openrouter_core.models.chat_format_json_schema_config import ChatFormatJSONSchemaConfig as ChatFormatJSONSchemaConfig
    from openrouter_core.models.chat_format_python_config import ChatFormatPythonConfig as ChatFormatPythonConfig
    from openrouter_core.models.chat_format_text_config import ChatFormatTextConfig as ChatFormatTextConfig
    from openrouter_core.models.chat_function_tool import ChatFunctionTool as ChatFunctionTool
    from openrouter_core.models.chat_function_tool_function import ChatFunctionToolFunction as ChatFunctionToolFunction
    from openrouter_core.models.chat_function_tool_function_function import (
        ChatFunctionToolFunctionFunction as ChatFunctionToolFunctionFunction,
    )
    from openrouter_core.models.chat_json_schema_config import ChatJSONSchemaConfig as ChatJSONSchemaConfig
    from openrouter_core.models.chat_messages import ChatMessages as ChatMessages
    from openrouter_core.models.chat_named_tool_choice import ChatNamedToolChoice as ChatNamedToolChoice
    from openrouter_core.models.chat_named_tool_choice_function import ChatNamedToolChoiceFunction as ChatNamedToolChoiceFunction
    from openrouter_core.models.chat_reasoning_summary_verbosity_enum import (
        ChatReasoningSummaryVerbosityEnum as ChatReasoningSummaryVerbosityEnum,
    )
    from openrouter_core.models.chat_request import ChatRequest as ChatRequest
    from openrouter_core.models.chat_request_effort import ChatRequestEffort as ChatRequestEffort
    from openrouter_core.models.chat_request_plugin import ChatRequestPlugin as ChatRequestPlugin
    from openrouter_core.models.chat_request_reasoning import ChatRequestReasoning as ChatRequestReasoning
    from openrouter_core.models.chat_request_reasoning_effort import ChatRequestReasoningEffort as ChatRequestReasoningEffort
    from openrouter_core.models.chat_request_service_tier import ChatRequestServiceTier as ChatRequestServiceTier
    from openrouter_core.models.chat_request_stop import ChatRequestStop as ChatRequestStop
    from openrouter_core.models.chat_result import ChatResult as ChatResult
    from openrouter_core.models.chat_search_models_server_tool import ChatSearchModelsServerTool as ChatSearchModelsServerTool
    from openrouter_core.models.chat_server_tool_choice import ChatServerToolChoice as ChatServerToolChoice
    from openrouter_core.models.chat_stream_choice import ChatStreamChoice as ChatStreamChoice
    from openrouter_core.models.chat_stream_chunk import ChatStreamChunk as ChatStreamChunk
    from openrouter_core.models.chat_stream_chunk_error import ChatStreamChunkError as ChatStreamChunkError
    from openrouter_core.models.chat_stream_chunk_metadata import ChatStreamChunkMetadata as ChatStreamChunkMetadata
    from openrouter_core.models.chat_stream_delta import ChatStreamDelta as ChatStreamDelta
    from openrouter_core.models.chat_stream_options import ChatStreamOptions as ChatStreamOptions
    from openrouter_core.models.chat_stream_tool_call import ChatStreamToolCall as ChatStreamToolCall
    from openrouter_core.models.chat_stream_tool_call_function import ChatStreamToolCallFunction as ChatStreamToolCallFunction
    from openrouter_core.models.chat_streaming_response import ChatStreamingResponse as ChatStreamingResponse
    from openrouter_core.models.chat_system_message import ChatSystemMessage as ChatSystemMessage
    from openrouter_core.models.chat_system_message_configuration_update import (
        ChatSystemMessageConfigurationUpdate as ChatSystemMessageConfigurationUpdate,
    )
    from openrouter_core.models.chat_system_message_content import ChatSystemMessageContent as ChatSystemMessageContent
    from openrouter_core.models.chat_token_logprob import ChatTokenLogprob as ChatTokenLogprob
    from openrouter_core.models.chat_token_logprob_top_logprob import ChatTokenLogprobTopLogprob as ChatTokenLogprobTopLogprob
    from openrouter_core.models.chat_token_logprobs import ChatTokenLogprobs as ChatTokenLogprobs
    from openrouter_core.models.chat_tool_call import ChatToolCall as ChatToolCall
    from openrouter_core.models.chat_tool_call_function import ChatToolCallFunction as ChatToolCallFunction
    from openrouter_core.models.chat_tool_choice import ChatToolChoice as ChatToolChoice
    from openrouter_core.models.chat_tool_message import ChatToolMessage as ChatToolMessage
    from openrouter_core.models.chat_tool_message_content import ChatToolMessageContent as ChatToolMessageContent
    from openrouter_core.models.chat_usage import ChatUsage as ChatUsage
    from openrouter_core.models.chat_usage_completion_tokens_details import (
        ChatUsageCompletionTokensDetails as ChatUsageCompletionTokensDetails,
    )
    from openrouter_core.models.chat_usage_prompt_tokens_details import (
        ChatUsagePromptTokensDetails as ChatUsagePromptTokensDetails,
    )
    from openrouter_core.models.chat_user_message import ChatUserMessage as ChatUserMessage
    from openrouter_core.models.chat_user_message_content import ChatUserMessageContent as ChatUserMessageContent
    from openrouter_core.models.chat_web_search_shorthand import ChatWebSearchShorthand as ChatWebSearchShorthand
    from openrouter_core.models.chat_web_search_shorthand_type import ChatWebSearchShorthandType as ChatWebSearchShorthandType
    from openrouter_core.models.choice import Choice as Choice
    from openrouter_core.models.citation import Citation as Citation
    from openrouter_core.models.classifier_dimensions import ClassifierDimensions as ClassifierDimensions
    from openrouter_core.models.classifier_filters import ClassifierFilters as ClassifierFilters
    from openrouter_core.models.classifier_filters_filter import ClassifierFiltersFilter as ClassifierFiltersFilter
    from openrouter_core.models.classifier_filters_value import ClassifierFiltersValue as ClassifierFiltersValue
    from openrouter_core.models.clear_tool_inputs import ClearToolInputs as ClearToolInputs
    from openrouter_core.models.client_closed_request_response import ClientClosedRequestResponse as ClientClosedRequestResponse
    from openrouter_core.models.client_closed_request_response_error_data import (
        ClientClosedRequestResponseErrorData as ClientClosedRequestResponseErrorData,
    )
    from openrouter_core.models.code import Code as Code
    from openrouter_core.models.code_enum import CodeEnum as CodeEnum
    from openrouter_core.models.code_interpreter_call_code_delta_event import (
        CodeInterpreterCallCodeDeltaEvent as CodeInterpreterCallCodeDeltaEvent,
    )
    from openrouter_core.models.code_interpreter_call_code_done_event import (
        CodeInterpreterCallCodeDoneEvent as CodeInterpreterCallCodeDoneEvent,
    )
    from openrouter_core.models.code_interpreter_call_completed_event import (
        CodeInterpreterCallCompletedEvent as CodeInterpreterCallCompletedEvent,
    )
    from openrouter_core.models.code_interpreter_call_in_progress_event import (
        CodeInterpreterCallInProgressEvent as CodeInterpreterCallInProgressEvent,
    )
    from openrouter_core.models.code_interpreter_call_interpreting_event import (
        CodeInterpreterCallInterpretingEvent as CodeInterpreterCallInterpretingEvent,
    )
    from openrouter_core.models.code_interpreter_file_output import CodeInterpreterFileOutput as CodeInterpreterFileOutput
    from openrouter_core.models.code_interpreter_image_output import CodeInterpreterImageOutput as CodeInterpreterImageOutput
    from openrouter_core.models.code_interpreter_logs_output import CodeInterpreterLogsOutput as CodeInterpreterLogsOutput
    from openrouter_core.models.code_interpreter_server_tool import CodeInterpreterServerTool as CodeInterpreterServerTool
    from openrouter_core.models.codex_local_shell_tool import CodexLocalShellTool as CodexLocalShellTool
    from openrouter_core.models.command import Command as Command
    from openrouter_core.models.compaction_item import CompactionItem as CompactionItem
    from openrouter_core.models.compound_filter import CompoundFilter as CompoundFilter
    from openrouter_core.models.compound_filter_type import CompoundFilterType as CompoundFilterType
    from openrouter_core.models.computer_use_server_tool import ComputerUseServerTool as ComputerUseServerTool
    from openrouter_core.models.configuration_update_item import ConfigurationUpdateItem as ConfigurationUpdateItem
    from openrouter_core.models.configuration_update_reasoning import ConfigurationUpdateReasoning as ConfigurationUpdateReasoning
    from openrouter_core.models.configuration_update_reasoning_effort import (
        ConfigurationUpdateReasoningEffort as ConfigurationUpdateReasoningEffort,
    )
    from openrouter_core.models.conflict_response import ConflictResponse as ConflictResponse
    from openrouter_core.models.conflict_response_error_data import ConflictResponseErrorData as ConflictResponseErrorData
    from openrouter_core.models.conflict_union import ConflictUnion as ConflictUnion
    from openrouter_core.models.connector_id import ConnectorID as ConnectorID
    from openrouter_core.models.container import Container as Container
    from openrouter_core.models.container_auto import ContainerAuto as ContainerAuto
    from openrouter_core.models.container_auto_environment import ContainerAutoEnvironment as ContainerAutoEnvironment
    from openrouter_core.models.container_file import ContainerFile as ContainerFile
    from openrouter_core.models.container_file_list_response import ContainerFileListResponse as ContainerFileListResponse
    from openrouter_core.models.container_network_policy import ContainerNetworkPolicy as ContainerNetworkPolicy
    from openrouter_core.models.container_network_policy_allowlist import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from openrouter_core.models.container_network_policy_disabled import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from openrouter_core.models.container_reference_environment import (
        ContainerReferenceEnvironment as ContainerReferenceEnvironment,
    )
    from openrouter_core.models.content import Content as Content
    from openrouter_core.models.content_compaction import ContentCompaction as ContentCompaction
    from openrouter_core.models.content_encrypted_content import ContentEncryptedContent as ContentEncryptedContent
    from openrouter_core.models.content_filter_action import ContentFilterAction as ContentFilterAction
    from openrouter_core.models.content_filter_builtin_action import ContentFilterBuiltinAction as ContentFilterBuiltinAction
    from openrouter_core.models.content_filter_builtin_entry import ContentFilterBuiltinEntry as ContentFilterBuiltinEntry
    from openrouter_core.models.content_filter_builtin_entry_input import (
        ContentFilterBuiltinEntryInput as ContentFilterBuiltinEntryInput,
    )
    from openrouter_core.models.content_filter_builtin_slug import ContentFilterBuiltinSlug as ContentFilterBuiltinSlug
    from openrouter_core.models.content_filter_entry import ContentFilterEntry as ContentFilterEntry
    from openrouter_core.models.content_image_url import ContentImageURL as ContentImageURL
    from openrouter_core.models.content_image_url_image_url import ContentImageURLImageURL as ContentImageURLImageURL
    from openrouter_core.models.content_part_added_event import ContentPartAddedEvent as ContentPartAddedEvent
    from openrouter_core.models.content_part_added_event_part import ContentPartAddedEventPart as ContentPartAddedEventPart
    from openrouter_core.models.content_part_audio import ContentPartAudio as ContentPartAudio
    from openrouter_core.models.content_part_done_event import ContentPartDoneEvent as ContentPartDoneEvent
    from openrouter_core.models.content_part_done_event_part import ContentPartDoneEventPart as ContentPartDoneEventPart
    from openrouter_core.models.content_part_image import ContentPartImage as ContentPartImage
    from openrouter_core.models.content_part_image_image_url import ContentPartImageImageURL as ContentPartImageImageURL
    from openrouter_core.models.content_part_input_audio import ContentPartInputAudio as ContentPartInputAudio
    from openrouter_core.models.content_part_input_file import ContentPartInputFile as ContentPartInputFile
    from openrouter_core.models.content_part_input_video import ContentPartInputVideo as ContentPartInputVideo
    from openrouter_core.models.content_part_video import ContentPartVideo as ContentPartVideo
    from openrouter_core.models.content_redacted_thinking import ContentRedactedThinking as ContentRedactedThinking
    from openrouter_core.models.content_server_tool_use import ContentServerToolUse as ContentServerToolUse
    from openrouter_core.models.content_text import ContentText as ContentText
    from openrouter_core.models.content_thinking import ContentThinking as ContentThinking
    from openrouter_core.models.content_tool_reference import ContentToolReference as ContentToolReference
    from openrouter_core.models.content_tool_result import ContentToolResult as ContentToolResult
    from openrouter_core.models.content_tool_use import ContentToolUse as ContentToolUse
    from openrouter_core.models.content_top_logprob import ContentTopLogprob as ContentTopLogprob
    from openrouter_core.models.content_web_search_tool_result import ContentWebSearchToolResult as ContentWebSearchToolResult
    from openrouter_core.models.content_web_search_tool_result_error import (
        ContentWebSearchToolResultError as ContentWebSearchToolResultError,
    )
    from openrouter_core.models.context_bucket import ContextBucket as ContextBucket
    from openrouter_core.models.context_compaction_item import ContextCompactionItem as ContextCompactionItem
    from openrouter_core.models.context_compression_engine import ContextCompressionEngine as ContextCompressionEngine
    from openrouter_core.models.context_compression_plugin import ContextCompressionPlugin as ContextCompressionPlugin
    from openrouter_core.models.context_management import ContextManagement as ContextManagement
    from openrouter_core.models.contradiction import Contradiction as Contradiction
    from openrouter_core.models.cost_details import CostDetails as CostDetails
    from openrouter_core.models.create_audio_transcriptions_multipart_request_body import (
        CreateAudioTranscriptionsMultipartRequestBody as CreateAudioTranscriptionsMultipartRequestBody,
    )
    from openrouter_core.models.create_audio_transcriptions_multipart_response_format import (
        CreateAudioTranscriptionsMultipartResponseFormat as CreateAudioTranscriptionsMultipartResponseFormat,
    )
    from openrouter_core.models.create_auth_keys_code_code_challenge_method import (
        CreateAuthKeysCodeCodeChallengeMethod as CreateAuthKeysCodeCodeChallengeMethod,
    )
    from openrouter_core.models.create_auth_keys_code_data import CreateAuthKeysCodeData as CreateAuthKeysCodeData
    from openrouter_core.models.create_auth_keys_code_request_body import (
        CreateAuthKeysCodeRequestBody as CreateAuthKeysCodeRequestBody,
    )
    from openrouter_core.models.create_auth_keys_code_response import CreateAuthKeysCodeResponse as CreateAuthKeysCodeResponse
    from openrouter_core.models.create_byok_key_request import CreateBYOKKeyRequest as CreateBYOKKeyRequest
    from openrouter_core.models.create_byok_key_request_declared_region import (
        CreateBYOKKeyRequestDeclaredRegion as CreateBYOKKeyRequestDeclaredRegion,
    )
    from openrouter_core.models.create_byok_key_response import CreateBYOKKeyResponse as CreateBYOKKeyResponse
    from openrouter_core.models.create_embeddings_content_image_url import (
        CreateEmbeddingsContentImageURL as CreateEmbeddingsContentImageURL,
    )
    from openrouter_core.models.create_embeddings_content_text import CreateEmbeddingsContentText as CreateEmbeddingsContentText
    from openrouter_core.models.create_embeddings_data import CreateEmbeddingsData as CreateEmbeddingsData
    from openrouter_core.models.create_embeddings_embedding import CreateEmbeddingsEmbedding as CreateEmbeddingsEmbedding
    from openrouter_core.models.create_embeddings_input_union import CreateEmbeddingsInputUnion as CreateEmbeddingsInputUnion
    from openrouter_core.models.create_embeddings_request_body import CreateEmbeddingsRequestBody as CreateEmbeddingsRequestBody
    from openrouter_core.models.create_embeddings_response_body import (
        CreateEmbeddingsResponseBody as CreateEmbeddingsResponseBody,
    )
    from openrouter_core.models.create_embeddings_usage import CreateEmbeddingsUsage as CreateEmbeddingsUsage
    from openrouter_core.models.create_external_user_request import CreateExternalUserRequest as CreateExternalUserRequest
    from openrouter_core.models.create_guardrail_request import CreateGuardrailRequest as CreateGuardrailRequest
    from openrouter_core.models.create_guardrail_response import CreateGuardrailResponse as CreateGuardrailResponse
    from openrouter_core.models.create_intern_request import CreateInternRequest as CreateInternRequest
    from openrouter_core.models.create_keys_data import CreateKeysData as CreateKeysData
    from openrouter_core.models.create_keys_limit_reset import CreateKeysLimitReset as CreateKeysLimitReset
    from openrouter_core.models.create_keys_request_body import CreateKeysRequestBody as CreateKeysRequestBody
    from openrouter_core.models.create_keys_response import CreateKeysResponse as CreateKeysResponse
    from openrouter_core.models.create_observability_destination_request import (
        CreateObservabilityDestinationRequest as CreateObservabilityDestinationRequest,
    )
    from openrouter_core.models.create_observability_destination_request_type import (
        CreateObservabilityDestinationRequestType as CreateObservabilityDestinationRequestType,
    )
    from openrouter_core.models.create_observability_destination_response import (
        CreateObservabilityDestinationResponse as CreateObservabilityDestinationResponse,
    )
    from openrouter_core.models.create_preset_from_inference_response import (
        CreatePresetFromInferenceResponse as CreatePresetFromInferenceResponse,
    )
    from openrouter_core.models.create_private_endpoint_request import (
        CreatePrivateEndpointRequest as CreatePrivateEndpointRequest,
    )
    from openrouter_core.models.create_private_endpoint_request_declared_region import (
        CreatePrivateEndpointRequestDeclaredRegion as CreatePrivateEndpointRequestDeclaredRegion,
    )
    from openrouter_core.models.create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse as CreatePrivateEndpointValidationFailedResponse,
    )
    from openrouter_core.models.create_private_endpoint_validation_failed_response_data import (
        CreatePrivateEndpointValidationFailedResponseData as CreatePrivateEndpointValidationFailedResponseData,
    )
    from openrouter_core.models.create_private_endpoint_validation_failed_response_error import (
        CreatePrivateEndpointValidationFailedResponseError as CreatePrivateEndpointValidationFailedResponseError,
    )
    from openrouter_core.models.create_rerank_request_body import CreateRerankRequestBody as CreateRerankRequestBody
    from openrouter_core.models.create_rerank_response_body import CreateRerankResponseBody as CreateRerankResponseBody
    from openrouter_core.models.create_rerank_result import CreateRerankResult as CreateRerankResult
    from openrouter_core.models.create_rerank_usage import CreateRerankUsage as CreateRerankUsage
    from openrouter_core.models.create_scim_group_mapping_request import (
        CreateScimGroupMappingRequest as CreateScimGroupMappingRequest,
    )
    from openrouter_core.models.create_scim_group_mapping_request_role import (
        CreateScimGroupMappingRequestRole as CreateScimGroupMappingRequestRole,
    )
    from openrouter_core.models.create_scim_group_mapping_response import (
        CreateScimGroupMappingResponse as CreateScimGroupMappingResponse,
    )
    from openrouter_core.models.create_scim_sync_job_response import CreateScimSyncJobResponse as CreateScimSyncJobResponse
    from openrouter_core.models.create_workspace_request import CreateWorkspaceRequest as CreateWorkspaceRequest
    from openrouter_core.models.create_workspace_request_disabled_server_tool import (
        CreateWorkspaceRequestDisabledServerTool as CreateWorkspaceRequestDisabledServerTool,
    )
    from openrouter_core.models.create_workspace_response import CreateWorkspaceResponse as CreateWorkspaceResponse
    from openrouter_core.models.criteria import Criteria as Criteria
    from openrouter_core.models.criterion import Criterion as Criterion
    from openrouter_core.models.custom_tool import CustomTool as CustomTool
    from openrouter_core.models.custom_tool_call_input_delta_event import (
        CustomToolCallInputDeltaEvent as CustomToolCallInputDeltaEvent,
    )
    from openrouter_core.models.custom_tool_call_input_done_event import (
        CustomToolCallInputDoneEvent as CustomToolCallInputDoneEvent,
    )
    from openrouter_core.models.custom_tool_call_item import CustomToolCallItem as CustomToolCallItem
    from openrouter_core.models.custom_tool_call_output_item import CustomToolCallOutputItem as CustomToolCallOutputItem
    from openrouter_core.models.custom_tool_call_output_item_detail import (
        CustomToolCallOutputItemDetail as CustomToolCallOutputItemDetail,
    )
    from openrouter_core.models.custom_tool_call_output_item_output_input_image import (
        CustomToolCallOutputItemOutputInputImage as CustomToolCallOutputItemOutputInputImage,
    )
    from openrouter_core.models.custom_tool_call_output_item_output_union1 import (
        CustomToolCallOutputItemOutputUnion1 as CustomToolCallOutputItemOutputUnion1,
    )
    from openrouter_core.models.custom_tool_call_output_item_output_union2 import (
        CustomToolCallOutputItemOutputUnion2 as CustomToolCallOutputItemOutputUnion2,
    )
    from openrouter_core.models.da_benchmark_entry import DABenchmarkEntry as DABenchmarkEntry
    from openrouter_core.models.data_collection import DataCollection as DataCollection
    from openrouter_core.models.datacenter import Datacenter as Datacenter
    from openrouter_core.models.datetime_server_tool import DatetimeServerTool as DatetimeServerTool
    from openrouter_core.models.datetime_server_tool_config import DatetimeServerToolConfig as DatetimeServerToolConfig
    from openrouter_core.models.debug_event import DebugEvent as DebugEvent
    from openrouter_core.models.debug_event_debug import DebugEventDebug as DebugEventDebug
    from openrouter_core.models.debug_event_event import DebugEventEvent as DebugEventEvent
    from openrouter_core.models.debug_event_timings import DebugEventTimings as DebugEventTimings
    from openrouter_core.models.decisions import Decisions as Decisions
    from openrouter_core.models.decisions_box_answer import DecisionsBoxAnswer as DecisionsBoxAnswer
    from openrouter_core.models.decisions_box_question import DecisionsBoxQuestion as DecisionsBoxQuestion
    from openrouter_core.models.decisions_box_question_instructions import (
        DecisionsBoxQuestionInstructions as DecisionsBoxQuestionInstructions,
    )
    from openrouter_core.models.decisions_choice_answer import DecisionsChoiceAnswer as DecisionsChoiceAnswer
    from openrouter_core.models.decisions_choice_question import DecisionsChoiceQuestion as DecisionsChoiceQuestion
    from openrouter_core.models.decisions_choice_question_instructions import (
        DecisionsChoiceQuestionInstructions as DecisionsChoiceQuestionInstructions,
    )
    from openrouter_core.models.decisions_noul_answer import DecisionsNoulAnswer as DecisionsNoulAnswer
    from openrouter_core.models.decisions_noul_question import DecisionsNoulQuestion as DecisionsNoulQuestion
    from openrouter_core.models.decisions_noul_question_criteria import (
        DecisionsNoulQuestionCriteria as DecisionsNoulQuestionCriteria,
    )
    from openrouter_core.models.decisions_noul_question_instructions import (
        DecisionsNoulQuestionInstructions as DecisionsNoulQuestionInstructions,
    )
    from openrouter_core.models.decisions_request import DecisionsRequest as DecisionsRequest
    from openrouter_core.models.decisions_response import DecisionsResponse as DecisionsResponse
    from openrouter_core.models.decisions_response_usage import DecisionsResponseUsage as DecisionsResponseUsage
    from openrouter_core.models.decisions_score_answer import DecisionsScoreAnswer as DecisionsScoreAnswer
    from openrouter_core.models.decisions_score_question import DecisionsScoreQuestion as DecisionsScoreQuestion
    from openrouter_core.models.decisions_score_question_instructions import (
        DecisionsScoreQuestionInstructions as DecisionsScoreQuestionInstructions,
    )
    from openrouter_core.models.default_effort import DefaultEffort as DefaultEffort
    from openrouter_core.models.default_parameters import DefaultParameters as DefaultParameters
    from openrouter_core.models.deferred_bm25_search import DeferredBm25Search as DeferredBm25Search
    from openrouter_core.models.deferred_custom_search import DeferredCustomSearch as DeferredCustomSearch
    from openrouter_core.models.deferred_regex_search import DeferredRegexSearch as DeferredRegexSearch
    from openrouter_core.models.deferred_tools_control import DeferredToolsControl as DeferredToolsControl
    from openrouter_core.models.deferred_tools_search_strategy import DeferredToolsSearchStrategy as DeferredToolsSearchStrategy
    from openrouter_core.models.delete_byok_key_response import DeleteBYOKKeyResponse as DeleteBYOKKeyResponse
    from openrouter_core.models.delete_guardrail_response import DeleteGuardrailResponse as DeleteGuardrailResponse
    from openrouter_core.models.delete_intern_request import DeleteInternRequest as DeleteInternRequest
    from openrouter_core.models.delete_intern_response import DeleteInternResponse as DeleteInternResponse
    from openrouter_core.models.delete_keys_response import DeleteKeysResponse as DeleteKeysResponse
    from openrouter_core.models.delete_observability_destination_response import (
        DeleteObservabilityDestinationResponse as DeleteObservabilityDestinationResponse,
    )
    from openrouter_core.models.delete_private_endpoint_response import (
        DeletePrivateEndpointResponse as DeletePrivateEndpointResponse,
    )
    from openrouter_core.models.delete_private_endpoint_response_data import (
        DeletePrivateEndpointResponseData as DeletePrivateEndpointResponseData,
    )
    from openrouter_core.models.delete_scim_group_mapping_response import (
        DeleteScimGroupMappingResponse as DeleteScimGroupMappingResponse,
    )
    from openrouter_core.models.delete_workspace_budget_response import (
        DeleteWorkspaceBudgetResponse as DeleteWorkspaceBudgetResponse,
    )
    from openrouter_core.models.delete_workspace_response import DeleteWorkspaceResponse as DeleteWorkspaceResponse
    from openrouter_core.models.dimension import Dimension as Dimension
    from openrouter_core.models.direction import Direction as Direction
    from openrouter_core.models.display_format import DisplayFormat as DisplayFormat
    from openrouter_core.models.distillable import Distillable as Distillable
    from openrouter_core.models.document import Document as Document
    from openrouter_core.models.document_request import DocumentRequest as DocumentRequest
    from openrouter_core.models.document_response import DocumentResponse as DocumentResponse
    from openrouter_core.models.draft_only import DraftOnly as DraftOnly
    from openrouter_core.models.easy_input_message import EasyInputMessage as EasyInputMessage
    from openrouter_core.models.easy_input_message_content_input_image import (
        EasyInputMessageContentInputImage as EasyInputMessageContentInputImage,
    )
    from openrouter_core.models.easy_input_message_content_union1 import (
        EasyInputMessageContentUnion1 as EasyInputMessageContentUnion1,
    )
    from openrouter_core.models.easy_input_message_content_union2 import (
        EasyInputMessageContentUnion2 as EasyInputMessageContentUnion2,
    )
    from openrouter_core.models.easy_input_message_detail import EasyInputMessageDetail as EasyInputMessageDetail
    from openrouter_core.models.easy_input_message_phase_union import EasyInputMessagePhaseUnion as EasyInputMessagePhaseUnion
    from openrouter_core.models.easy_input_message_role_union import EasyInputMessageRoleUnion as EasyInputMessageRoleUnion
    from openrouter_core.models.edge_network_timeout_response import EdgeNetworkTimeoutResponse as EdgeNetworkTimeoutResponse
    from openrouter_core.models.edge_network_timeout_response_error_data import (
        EdgeNetworkTimeoutResponseErrorData as EdgeNetworkTimeoutResponseErrorData,
    )
    from openrouter_core.models.edit import Edit as Edit
    from openrouter_core.models.edit_clear_thinking20251015 import EditClearThinking20251015 as EditClearThinking20251015
    from openrouter_core.models.edit_clear_tool_uses20250919 import EditClearToolUses20250919 as EditClearToolUses20250919
    from openrouter_core.models.edit_compact20260112 import EditCompact20260112 as EditCompact20260112
    from openrouter_core.models.embedding import Embedding as Embedding
    from openrouter_core.models.embeddings import Embeddings as Embeddings
    from openrouter_core.models.encoding_format import EncodingFormat as EncodingFormat
    from openrouter_core.models.endpoint import Endpoint as Endpoint
    from openrouter_core.models.endpoint_info import EndpointInfo as EndpointInfo
    from openrouter_core.models.endpoint_status import EndpointStatus as EndpointStatus
    from openrouter_core.models.endpoints_metadata import EndpointsMetadata as EndpointsMetadata
    from openrouter_core.models.enum_capability import EnumCapability as EnumCapability
    from openrouter_core.models.environment import Environment as Environment
    from openrouter_core.models.environment_enum import EnvironmentEnum as EnvironmentEnum
    from openrouter_core.models.error_enum import ErrorEnum as ErrorEnum
    from openrouter_core.models.error_event import ErrorEvent as ErrorEvent
    from openrouter_core.models.exchange_auth_code_for_api_key_code_challenge_method import (
        ExchangeAuthCodeForAPIKeyCodeChallengeMethod as ExchangeAuthCodeForAPIKeyCodeChallengeMethod,
    )
    from openrouter_core.models.exchange_auth_code_for_api_key_request_body import (
        ExchangeAuthCodeForAPIKeyRequestBody as ExchangeAuthCodeForAPIKeyRequestBody,
    )
    from openrouter_core.models.exchange_auth_code_for_api_key_response import (
        ExchangeAuthCodeForAPIKeyResponse as ExchangeAuthCodeForAPIKeyResponse,
    )
    from openrouter_core.models.external import External as External
    from openrouter_core.models.external_user import ExternalUser as ExternalUser
    from openrouter_core.models.external_user_response import ExternalUserResponse as ExternalUserResponse
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus as FailableToolCallStatus
    from openrouter_core.models.failed_model import FailedModel as FailedModel
    from openrouter_core.models.false_t import FalseT as FalseT
    from openrouter_core.models.field_t import FieldT as FieldT
    from openrouter_core.models.file_citation import FileCitation as FileCitation
    from openrouter_core.models.file_delete_response import FileDeleteResponse as FileDeleteResponse
    from openrouter_core.models.file_list_response import FileListResponse as FileListResponse
    from openrouter_core.models.file_parser_plugin import FileParserPlugin as FileParserPlugin
    from openrouter_core.models.file_path import FilePath as FilePath
    from openrouter_core.models.file_provider import FileProvider as FileProvider
    from openrouter_core.models.file_response import FileResponse as FileResponse
    from openrouter_core.models.file_search_server_tool import FileSearchServerTool as FileSearchServerTool
    from openrouter_core.models.file_search_server_tool_value1 import FileSearchServerToolValue1 as FileSearchServerToolValue1
    from openrouter_core.models.file_search_server_tool_value2 import FileSearchServerToolValue2 as FileSearchServerToolValue2
    from openrouter_core.models.file_type import FileType as FileType
    from openrouter_core.models.files_server_tool import FilesServerTool as FilesServerTool
    from openrouter_core.models.files_server_tool_config import FilesServerToolConfig as FilesServerToolConfig
    from openrouter_core.models.filter import Filter as Filter
    from openrouter_core.models.filters import Filters as Filters
    from openrouter_core.models.filters_type import FiltersType as FiltersType
    from openrouter_core.models.filters_union import FiltersUnion as FiltersUnion
    from openrouter_core.models.finish_reason import FinishReason as FinishReason
    from openrouter_core.models.forbidden_response import ForbiddenResponse as ForbiddenResponse
    from openrouter_core.models.forbidden_response_error_data import ForbiddenResponseErrorData as ForbiddenResponseErrorData
    from openrouter_core.models.format import Format as Format
    from openrouter_core.models.format_enum import FormatEnum as FormatEnum
    from openrouter_core.models.format_grammar import FormatGrammar as FormatGrammar
    from openrouter_core.models.format_json_object_config import FormatJSONObjectConfig as FormatJSONObjectConfig
    from openrouter_core.models.format_json_schema_config import FormatJSONSchemaConfig as FormatJSONSchemaConfig
    from openrouter_core.models.format_text import FormatText as FormatText
    from openrouter_core.models.format_text_config import FormatTextConfig as FormatTextConfig
    from openrouter_core.models.formats import Formats as Formats
    from openrouter_core.models.frame_image import FrameImage as FrameImage
    from openrouter_core.models.frame_image_image_url import FrameImageImageURL as FrameImageImageURL
    from openrouter_core.models.frame_type import FrameType as FrameType
    from openrouter_core.models.free_model_daily_requests import FreeModelDailyRequests as FreeModelDailyRequests
    from openrouter_core.models.function_call_args_delta_event import FunctionCallArgsDeltaEvent as FunctionCallArgsDeltaEvent
    from openrouter_core.models.function_call_args_done_event import FunctionCallArgsDoneEvent as FunctionCallArgsDoneEvent
    from openrouter_core.models.function_call_item import FunctionCallItem as FunctionCallItem
    from openrouter_core.models.function_call_item_subagent_item import (
        FunctionCallItemSubagentItem as FunctionCallItemSubagentItem,
    )
    from openrouter_core.models.function_call_output_item import FunctionCallOutputItem as FunctionCallOutputItem
    from openrouter_core.models.function_call_output_item_detail import (
        FunctionCallOutputItemDetail as FunctionCallOutputItemDetail,
    )
    from openrouter_core.models.function_call_output_item_output_input_image import (
        FunctionCallOutputItemOutputInputImage as FunctionCallOutputItemOutputInputImage,
    )
    from openrouter_core.models.function_call_output_item_output_union1 import (
        FunctionCallOutputItemOutputUnion1 as FunctionCallOutputItemOutputUnion1,
    )
    from openrouter_core.models.function_call_output_item_output_union2 import (
        FunctionCallOutputItemOutputUnion2 as FunctionCallOutputItemOutputUnion2,
    )
    from openrouter_core.models.fusion_analysis_result import FusionAnalysisResult as FusionAnalysisResult
    from openrouter_core.models.fusion_call_analysis_completed_event import (
        FusionCallAnalysisCompletedEvent as FusionCallAnalysisCompletedEvent,
    )
    from openrouter_core.models.fusion_call_analysis_in_progress_event import (
        FusionCallAnalysisInProgressEvent as FusionCallAnalysisInProgressEvent,
    )
    from openrouter_core.models.fusion_call_completed_event import FusionCallCompletedEvent as FusionCallCompletedEvent
    from openrouter_core.models.fusion_call_in_progress_event import FusionCallInProgressEvent as FusionCallInProgressEvent
    from openrouter_core.models.fusion_call_panel_added_event import FusionCallPanelAddedEvent as FusionCallPanelAddedEvent
    from openrouter_core.models.fusion_call_panel_completed_event import (
        FusionCallPanelCompletedEvent as FusionCallPanelCompletedEvent,
    )
    from openrouter_core.models.fusion_call_panel_delta_event import FusionCallPanelDeltaEvent as FusionCallPanelDeltaEvent
    from openrouter_core.models.fusion_call_panel_failed_event import FusionCallPanelFailedEvent as FusionCallPanelFailedEvent
    from openrouter_core.models.fusion_call_panel_reasoning_delta_event import (
        FusionCallPanelReasoningDeltaEvent as FusionCallPanelReasoningDeltaEvent,
    )
    from openrouter_core.models.fusion_plugin import FusionPlugin as FusionPlugin
    from openrouter_core.models.fusion_plugin_tool import FusionPluginTool as FusionPluginTool
    from openrouter_core.models.fusion_server_tool_config import FusionServerToolConfig as FusionServerToolConfig
    from openrouter_core.models.fusion_server_tool_config_effort import (
        FusionServerToolConfigEffort as FusionServerToolConfigEffort,
    )
    from openrouter_core.models.fusion_server_tool_config_reasoning import (
        FusionServerToolConfigReasoning as FusionServerToolConfigReasoning,
    )
    from openrouter_core.models.fusion_server_tool_config_tool import FusionServerToolConfigTool as FusionServerToolConfigTool
    from openrouter_core.models.fusion_server_tool_open_router import FusionServerToolOpenRouter as FusionServerToolOpenRouter
    from openrouter_core.models.fusion_source import FusionSource as FusionSource
    from openrouter_core.models.gateway_timeout_response import GatewayTimeoutResponse as GatewayTimeoutResponse
    from openrouter_core.models.gateway_timeout_response_error_data import (
        GatewayTimeoutResponseErrorData as GatewayTimeoutResponseErrorData,
    )
    from openrouter_core.models.generation_content_data import GenerationContentData as GenerationContentData
    from openrouter_core.models.generation_content_data_output import GenerationContentDataOutput as GenerationContentDataOutput
    from openrouter_core.models.generation_content_error import GenerationContentError as GenerationContentError
    from openrouter_core.models.generation_content_error_attempt import (
        GenerationContentErrorAttempt as GenerationContentErrorAttempt,
    )
    from openrouter_core.models.generation_content_response import GenerationContentResponse as GenerationContentResponse
    from openrouter_core.models.generation_response import GenerationResponse as GenerationResponse
    from openrouter_core.models.generation_response_data import GenerationResponseData as GenerationResponseData
    from openrouter_core.models.generation_response_data_region import (
        GenerationResponseDataRegion as GenerationResponseDataRegion,
    )
    from openrouter_core.models.get_analytics_meta_data import GetAnalyticsMetaData as GetAnalyticsMetaData
    from openrouter_core.models.get_analytics_meta_operator import GetAnalyticsMetaOperator as GetAnalyticsMetaOperator
    from openrouter_core.models.get_analytics_meta_response import GetAnalyticsMetaResponse as GetAnalyticsMetaResponse
    from openrouter_core.models.get_app_rankings_category import GetAppRankingsCategory as GetAppRankingsCategory
    from openrouter_core.models.get_app_rankings_sort import GetAppRankingsSort as GetAppRankingsSort
    from openrouter_core.models.get_benchmarks_search_surface import GetBenchmarksSearchSurface as GetBenchmarksSearchSurface
    from openrouter_core.models.get_byok_key_response import GetBYOKKeyResponse as GetBYOKKeyResponse
    from openrouter_core.models.get_credits_data import GetCreditsData as GetCreditsData
    from openrouter_core.models.get_credits_response import GetCreditsResponse as GetCreditsResponse
    from openrouter_core.models.get_current_key_data import GetCurrentKeyData as GetCurrentKeyData
    from openrouter_core.models.get_current_key_response import GetCurrentKeyResponse as GetCurrentKeyResponse
    from openrouter_core.models.get_guardrail_response import GetGuardrailResponse as GetGuardrailResponse
    from openrouter_core.models.get_key_data import GetKeyData as GetKeyData
    from openrouter_core.models.get_key_response import GetKeyResponse as GetKeyResponse
    from openrouter_core.models.get_models_category import GetModelsCategory as GetModelsCategory
    from openrouter_core.models.get_models_region import GetModelsRegion as GetModelsRegion
    from openrouter_core.models.get_models_sort import GetModelsSort as GetModelsSort
    from openrouter_core.models.get_observability_destination_response import (
        GetObservabilityDestinationResponse as GetObservabilityDestinationResponse,
    )
    from openrouter_core.models.get_organization_settings_response import (
        GetOrganizationSettingsResponse as GetOrganizationSettingsResponse,
    )
    from openrouter_core.models.get_preset_response import GetPresetResponse as GetPresetResponse
    from openrouter_core.models.get_preset_version_response import GetPresetVersionResponse as GetPresetVersionResponse
    from openrouter_core.models.get_rankings_daily_category import GetRankingsDailyCategory as GetRankingsDailyCategory
    from openrouter_core.models.get_rankings_daily_modality import GetRankingsDailyModality as GetRankingsDailyModality
    from openrouter_core.models.get_scim_group_mapping_response import GetScimGroupMappingResponse as GetScimGroupMappingResponse
    from openrouter_core.models.get_scim_sync_job_response import GetScimSyncJobResponse as GetScimSyncJobResponse
    from openrouter_core.models.get_session_cost_turn_range import GetSessionCostTurnRange as GetSessionCostTurnRange
    from openrouter_core.models.get_tool_response import GetToolResponse as GetToolResponse
    from openrouter_core.models.get_workspace_budget_response import GetWorkspaceBudgetResponse as GetWorkspaceBudgetResponse
    from openrouter_core.models.get_workspace_response import GetWorkspaceResponse as GetWorkspaceResponse
    from openrouter_core.models.gone_response import GoneResponse as GoneResponse
    from openrouter_core.models.gone_response_error_data import GoneResponseErrorData as GoneResponseErrorData
    from openrouter_core.models.granularity import Granularity as Granularity
    from openrouter_core.models.granularity_name import GranularityName as GranularityName
    from openrouter_core.models.guardrail import Guardrail as Guardrail
    from openrouter_core.models.guardrail_data_region import GuardrailDataRegion as GuardrailDataRegion
    from openrouter_core.models.guardrail_interval import GuardrailInterval as GuardrailInterval
    from openrouter_core.models.hard_deny import HardDeny as HardDeny
    from openrouter_core.models.headquarters import Headquarters as Headquarters
    from openrouter_core.models.image import Image as Image
    from openrouter_core.models.image_config import ImageConfig as ImageConfig
    from openrouter_core.models.image_endpoint import ImageEndpoint as ImageEndpoint
    from openrouter_core.models.image_gen_call_completed_event import ImageGenCallCompletedEvent as ImageGenCallCompletedEvent
    from openrouter_core.models.image_gen_call_generating_event import ImageGenCallGeneratingEvent as ImageGenCallGeneratingEvent
    from openrouter_core.models.image_gen_call_in_progress_event import ImageGenCallInProgressEvent as ImageGenCallInProgressEvent
    from openrouter_core.models.image_gen_call_partial_image_event import (
        ImageGenCallPartialImageEvent as ImageGenCallPartialImageEvent,
    )
    from openrouter_core.models.image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
    from openrouter_core.models.image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from openrouter_core.models.image_gen_stream_error_event import ImageGenStreamErrorEvent as ImageGenStreamErrorEvent
    from openrouter_core.models.image_gen_stream_error_event_error import (
        ImageGenStreamErrorEventError as ImageGenStreamErrorEventError,
    )
    from openrouter_core.models.image_gen_text_chunk_event import ImageGenTextChunkEvent as ImageGenTextChunkEvent
    from openrouter_core.models.image_gen_text_chunk_event_phase import ImageGenTextChunkEventPhase as ImageGenTextChunkEventPhase
    from openrouter_core.models.image_generation import ImageGeneration as ImageGeneration
    from openrouter_core.models.image_generation_provider_preferences import (
        ImageGenerationProviderPreferences as ImageGenerationProviderPreferences,
    )
    from openrouter_core.models.image_generation_provider_preferences_ignore import (
        ImageGenerationProviderPreferencesIgnore as ImageGenerationProviderPreferencesIgnore,
    )
    from openrouter_core.models.image_generation_provider_preferences_only import (
        ImageGenerationProviderPreferencesOnly as ImageGenerationProviderPreferencesOnly,
    )
    from openrouter_core.models.image_generation_provider_preferences_options import (
        ImageGenerationProviderPreferencesOptions as ImageGenerationProviderPreferencesOptions,
    )
    from openrouter_core.models.image_generation_provider_preferences_order import (
        ImageGenerationProviderPreferencesOrder as ImageGenerationProviderPreferencesOrder,
    )
    from openrouter_core.models.image_generation_provider_preferences_sort import (
        ImageGenerationProviderPreferencesSort as ImageGenerationProviderPreferencesSort,
    )
    from openrouter_core.models.image_generation_request import ImageGenerationRequest as ImageGenerationRequest
    from openrouter_core.models.image_generation_request_aspect_ratio import (
        ImageGenerationRequestAspectRatio as ImageGenerationRequestAspectRatio,
    )
    from openrouter_core.models.image_generation_request_background import (
        ImageGenerationRequestBackground as ImageGenerationRequestBackground,
    )
    from openrouter_core.models.image_generation_request_output_format import (
        ImageGenerationRequestOutputFormat as ImageGenerationRequestOutputFormat,
    )
    from openrouter_core.models.image_generation_request_quality import (
        ImageGenerationRequestQuality as ImageGenerationRequestQuality,
    )
    from openrouter_core.models.image_generation_request_resolution import (
        ImageGenerationRequestResolution as ImageGenerationRequestResolution,
    )
    from openrouter_core.models.image_generation_response import ImageGenerationResponse as ImageGenerationResponse
    from openrouter_core.models.image_generation_response_data import ImageGenerationResponseData as ImageGenerationResponseData
    from openrouter_core.models.image_generation_server_tool import ImageGenerationServerTool as ImageGenerationServerTool
    from openrouter_core.models.image_generation_server_tool_background import (
        ImageGenerationServerToolBackground as ImageGenerationServerToolBackground,
    )
    from openrouter_core.models.image_generation_server_tool_config import (
        ImageGenerationServerToolConfig as ImageGenerationServerToolConfig,
    )
    from openrouter_core.models.image_generation_server_tool_config_union import (
        ImageGenerationServerToolConfigUnion as ImageGenerationServerToolConfigUnion,
    )
    from openrouter_core.models.image_generation_server_tool_open_router import (
        ImageGenerationServerToolOpenRouter as ImageGenerationServerToolOpenRouter,
    )
    from openrouter_core.models.image_generation_server_tool_output_format import (
        ImageGenerationServerToolOutputFormat as ImageGenerationServerToolOutputFormat,
    )
    from openrouter_core.models.image_generation_server_tool_quality import (
        ImageGenerationServerToolQuality as ImageGenerationServerToolQuality,
    )
    from openrouter_core.models.image_generation_status import ImageGenerationStatus as ImageGenerationStatus
    from openrouter_core.models.image_generation_usage import ImageGenerationUsage as ImageGenerationUsage
    from openrouter_core.models.image_generation_usage_completion_tokens_details import (
        ImageGenerationUsageCompletionTokensDetails as ImageGenerationUsageCompletionTokensDetails,
    )
    from openrouter_core.models.image_generation_usage_prompt_tokens_details import (
        ImageGenerationUsagePromptTokensDetails as ImageGenerationUsagePromptTokensDetails,
    )
    from openrouter_core.models.image_generation_usage_server_tool_use import (
        ImageGenerationUsageServerToolUse as ImageGenerationUsageServerToolUse,
    )
    from openrouter_core.models.image_input_modality import ImageInputModality as ImageInputModality
    from openrouter_core.models.image_model_architecture import ImageModelArchitecture as ImageModelArchitecture
    from openrouter_core.models.image_model_endpoints_response import ImageModelEndpointsResponse as ImageModelEndpointsResponse
    from openrouter_core.models.image_model_list_item import ImageModelListItem as ImageModelListItem
    from openrouter_core.models.image_models_list_response import ImageModelsListResponse as ImageModelsListResponse
    from openrouter_core.models.image_output_modality import ImageOutputModality as ImageOutputModality
    from openrouter_core.models.image_pricing_entry import ImagePricingEntry as ImagePricingEntry
    from openrouter_core.models.image_streaming_response import ImageStreamingResponse as ImageStreamingResponse
    from openrouter_core.models.image_streaming_response_data import ImageStreamingResponseData as ImageStreamingResponseData
    from openrouter_core.models.image_url import ImageURL as ImageURL
    from openrouter_core.models.incomplete_details import IncompleteDetails as IncompleteDetails
    from openrouter_core.models.incomplete_details_reason import IncompleteDetailsReason as IncompleteDetailsReason
    from openrouter_core.models.input import Input as Input
    from openrouter_core.models.input1 import Input1 as Input1
    from openrouter_core.models.input2 import Input2 as Input2
    from openrouter_core.models.input_audio import InputAudio as InputAudio
    from openrouter_core.models.input_audio_input_audio import InputAudioInputAudio as InputAudioInputAudio
    from openrouter_core.models.input_fidelity import InputFidelity as InputFidelity
    from openrouter_core.models.input_file import InputFile as InputFile
    from openrouter_core.models.input_image import InputImage as InputImage
    from openrouter_core.models.input_image_detail import InputImageDetail as InputImageDetail
    from openrouter_core.models.input_image_mask import InputImageMask as InputImageMask
    from openrouter_core.models.input_message_item import InputMessageItem as InputMessageItem
    from openrouter_core.models.input_message_item_content_input_image import (
        InputMessageItemContentInputImage as InputMessageItemContentInputImage,
    )
    from openrouter_core.models.input_message_item_content_union import (
        InputMessageItemContentUnion as InputMessageItemContentUnion,
    )
    from openrouter_core.models.input_message_item_detail import InputMessageItemDetail as InputMessageItemDetail
    from openrouter_core.models.input_message_item_role_union import InputMessageItemRoleUnion as InputMessageItemRoleUnion
    from openrouter_core.models.input_modality import InputModality as InputModality
    from openrouter_core.models.input_reference import InputReference as InputReference
    from openrouter_core.models.input_text import InputText as InputText
    from openrouter_core.models.input_tokens_details import InputTokensDetails as InputTokensDetails
    from openrouter_core.models.input_union import InputUnion as InputUnion
    from openrouter_core.models.input_video import InputVideo as InputVideo
    from openrouter_core.models.input_video_processing import InputVideoProcessing as InputVideoProcessing
    from openrouter_core.models.inputs_content1 import InputsContent1 as InputsContent1
    from openrouter_core.models.inputs_content2 import InputsContent2 as InputsContent2
    from openrouter_core.models.inputs_message import InputsMessage as InputsMessage
    from openrouter_core.models.inputs_phase_union import InputsPhaseUnion as InputsPhaseUnion
    from openrouter_core.models.inputs_reasoning import InputsReasoning as InputsReasoning
    from openrouter_core.models.inputs_status_union1 import InputsStatusUnion1 as InputsStatusUnion1
    from openrouter_core.models.inputs_status_union2 import InputsStatusUnion2 as InputsStatusUnion2
    from openrouter_core.models.inputs_union import InputsUnion as InputsUnion
    from openrouter_core.models.inputs_union1 import InputsUnion1 as InputsUnion1
    from openrouter_core.models.instruct_type import InstructType as InstructType
    from openrouter_core.models.intern import Intern as Intern
    from openrouter_core.models.intern_approval_mode import InternApprovalMode as InternApprovalMode
    from openrouter_core.models.intern_chat_assistant_message import InternChatAssistantMessage as InternChatAssistantMessage
    from openrouter_core.models.intern_chat_choice import InternChatChoice as InternChatChoice
    from openrouter_core.models.intern_chat_choice_finish_reason import (
        InternChatChoiceFinishReason as InternChatChoiceFinishReason,
    )
    from openrouter_core.models.intern_chat_completion_chunk import InternChatCompletionChunk as InternChatCompletionChunk
    from openrouter_core.models.intern_chat_completion_request import InternChatCompletionRequest as InternChatCompletionRequest
    from openrouter_core.models.intern_chat_delta import InternChatDelta as InternChatDelta
    from openrouter_core.models.intern_chat_developer_message import InternChatDeveloperMessage as InternChatDeveloperMessage
    from openrouter_core.models.intern_chat_echoed_tool_call import InternChatEchoedToolCall as InternChatEchoedToolCall
    from openrouter_core.models.intern_chat_echoed_tool_call_function import (
        InternChatEchoedToolCallFunction as InternChatEchoedToolCallFunction,
    )
    from openrouter_core.models.intern_chat_error import InternChatError as InternChatError
    from openrouter_core.models.intern_chat_error_metadata import InternChatErrorMetadata as InternChatErrorMetadata
    from openrouter_core.models.intern_chat_error_metadata_reason import (
        InternChatErrorMetadataReason as InternChatErrorMetadataReason,
    )
    from openrouter_core.models.intern_chat_error_response import InternChatErrorResponse as InternChatErrorResponse
    from openrouter_core.models.intern_chat_message import InternChatMessage as InternChatMessage
    from openrouter_core.models.intern_chat_message_content import InternChatMessageContent as InternChatMessageContent
    from openrouter_core.models.intern_chat_prompt_tokens_details import (
        InternChatPromptTokensDetails as InternChatPromptTokensDetails,
    )
    from openrouter_core.models.intern_chat_steered_response import InternChatSteeredResponse as InternChatSteeredResponse
    from openrouter_core.models.intern_chat_stream_error import InternChatStreamError as InternChatStreamError
    from openrouter_core.models.intern_chat_streaming_response import InternChatStreamingResponse as InternChatStreamingResponse
    from openrouter_core.models.intern_chat_system_message import InternChatSystemMessage as InternChatSystemMessage
    from openrouter_core.models.intern_chat_text_part import InternChatTextPart as InternChatTextPart
    from openrouter_core.models.intern_chat_tool_call import InternChatToolCall as InternChatToolCall
    from openrouter_core.models.intern_chat_tool_call_function import InternChatToolCallFunction as InternChatToolCallFunction
    from openrouter_core.models.intern_chat_tool_message import InternChatToolMessage as InternChatToolMessage
    from openrouter_core.models.intern_chat_usage import InternChatUsage as InternChatUsage
    from openrouter_core.models.intern_chat_user_message import InternChatUserMessage as InternChatUserMessage
    from openrouter_core.models.intern_daemon_access import InternDaemonAccess as InternDaemonAccess
    from openrouter_core.models.intern_invoke_accepted_response import (
        InternInvokeAcceptedResponse as InternInvokeAcceptedResponse,
    )
    from openrouter_core.models.intern_invoke_accepted_response_status import (
        InternInvokeAcceptedResponseStatus as InternInvokeAcceptedResponseStatus,
    )
    from openrouter_core.models.intern_invoke_request import InternInvokeRequest as InternInvokeRequest
    from openrouter_core.models.intern_lifecycle_error import InternLifecycleError as InternLifecycleError
    from openrouter_core.models.intern_lifecycle_error_error import InternLifecycleErrorError as InternLifecycleErrorError
    from openrouter_core.models.intern_lifecycle_error_metadata import (
        InternLifecycleErrorMetadata as InternLifecycleErrorMetadata,
    )
    from openrouter_core.models.intern_list_response import InternListResponse as InternListResponse
    from openrouter_core.models.intern_status import InternStatus as InternStatus
    from openrouter_core.models.internal_server_error_union import InternalServerErrorUnion as InternalServerErrorUnion
    from openrouter_core.models.internal_server_response import InternalServerResponse as InternalServerResponse
    from openrouter_core.models.internal_server_response_error_data import (
        InternalServerResponseErrorData as InternalServerResponseErrorData,
    )
    from openrouter_core.models.item_reference_item import ItemReferenceItem as ItemReferenceItem
    from openrouter_core.models.jev_router_plugin import JevRouterPlugin as JevRouterPlugin
    from openrouter_core.models.keep import Keep as Keep
    from openrouter_core.models.keep_all import KeepAll as KeepAll
    from openrouter_core.models.keep_members import KeepMembers as KeepMembers
    from openrouter_core.models.keep_members_enum import KeepMembersEnum as KeepMembersEnum
    from openrouter_core.models.key import Key as Key
    from openrouter_core.models.key_assignment import KeyAssignment as KeyAssignment
    from openrouter_core.models.key_budget import KeyBudget as KeyBudget
    from openrouter_core.models.key_budget_reset_interval import KeyBudgetResetInterval as KeyBudgetResetInterval
    from openrouter_core.models.key_budget_scope import KeyBudgetScope as KeyBudgetScope
    from openrouter_core.models.language_type import LanguageType as LanguageType
    from openrouter_core.models.legacy_chat_content_video import LegacyChatContentVideo as LegacyChatContentVideo
    from openrouter_core.models.legacy_chat_content_video_input import LegacyChatContentVideoInput as LegacyChatContentVideoInput
    from openrouter_core.models.legacy_chat_content_video_input_processing import (
        LegacyChatContentVideoInputProcessing as LegacyChatContentVideoInputProcessing,
    )
    from openrouter_core.models.legacy_web_search_server_tool import LegacyWebSearchServerTool as LegacyWebSearchServerTool
    from openrouter_core.models.legend import Legend as Legend
    from openrouter_core.models.list_byok_keys_response import ListBYOKKeysResponse as ListBYOKKeysResponse
    from openrouter_core.models.list_data import ListData as ListData
    from openrouter_core.models.list_endpoints_response import ListEndpointsResponse as ListEndpointsResponse
    from openrouter_core.models.list_endpoints_response_body import ListEndpointsResponseBody as ListEndpointsResponseBody
    from openrouter_core.models.list_endpoints_zdr_response import ListEndpointsZdrResponse as ListEndpointsZdrResponse
    from openrouter_core.models.list_external_users_response import ListExternalUsersResponse as ListExternalUsersResponse
    from openrouter_core.models.list_guardrails_response import ListGuardrailsResponse as ListGuardrailsResponse
    from openrouter_core.models.list_intern_connections_data import ListInternConnectionsData as ListInternConnectionsData
    from openrouter_core.models.list_intern_connections_response import (
        ListInternConnectionsResponse as ListInternConnectionsResponse,
    )
    from openrouter_core.models.list_key_assignments_response import ListKeyAssignmentsResponse as ListKeyAssignmentsResponse
    from openrouter_core.models.list_member_assignments_response import (
        ListMemberAssignmentsResponse as ListMemberAssignmentsResponse,
    )
    from openrouter_core.models.list_models_user_sort import ListModelsUserSort as ListModelsUserSort
    from openrouter_core.models.list_observability_destinations_response import (
        ListObservabilityDestinationsResponse as ListObservabilityDestinationsResponse,
    )
    from openrouter_core.models.list_organization_members_data import ListOrganizationMembersData as ListOrganizationMembersData
    from openrouter_core.models.list_organization_members_response_body import (
        ListOrganizationMembersResponseBody as ListOrganizationMembersResponseBody,
    )
    from openrouter_core.models.list_preset_versions_response import ListPresetVersionsResponse as ListPresetVersionsResponse
    from openrouter_core.models.list_presets_response import ListPresetsResponse as ListPresetsResponse
    from openrouter_core.models.list_private_endpoints_response import (
        ListPrivateEndpointsResponse as ListPrivateEndpointsResponse,
    )
    from openrouter_core.models.list_providers_data import ListProvidersData as ListProvidersData
    from openrouter_core.models.list_providers_response import ListProvidersResponse as ListProvidersResponse
    from openrouter_core.models.list_response import ListResponse as ListResponse
    from openrouter_core.models.list_scim_group_mappings_response import (
        ListScimGroupMappingsResponse as ListScimGroupMappingsResponse,
    )
    from openrouter_core.models.list_scim_groups_response import ListScimGroupsResponse as ListScimGroupsResponse
    from openrouter_core.models.list_tools_response import ListToolsResponse as ListToolsResponse
    from openrouter_core.models.list_tools_response_links import ListToolsResponseLinks as ListToolsResponseLinks
    from openrouter_core.models.list_workspace_budgets_response import (
        ListWorkspaceBudgetsResponse as ListWorkspaceBudgetsResponse,
    )
    from openrouter_core.models.list_workspace_members_response import (
        ListWorkspaceMembersResponse as ListWorkspaceMembersResponse,
    )
    from openrouter_core.models.list_workspaces_response import ListWorkspacesResponse as ListWorkspacesResponse
    from openrouter_core.models.local_shell_call_item import LocalShellCallItem as LocalShellCallItem
    from openrouter_core.models.local_shell_call_item_action import LocalShellCallItemAction as LocalShellCallItemAction
    from openrouter_core.models.local_shell_call_output_item import LocalShellCallOutputItem as LocalShellCallOutputItem
    from openrouter_core.models.logic import Logic as Logic
    from openrouter_core.models.logprob import Logprob as Logprob
    from openrouter_core.models.logprobs import Logprobs as Logprobs
    from openrouter_core.models.logprobs_content import LogprobsContent as LogprobsContent
    from openrouter_core.models.managed_private_endpoint import ManagedPrivateEndpoint as ManagedPrivateEndpoint
    from openrouter_core.models.managed_private_endpoint_response import (
        ManagedPrivateEndpointResponse as ManagedPrivateEndpointResponse,
    )
    from openrouter_core.models.match import Match as Match
    from openrouter_core.models.max_price import MaxPrice as MaxPrice
    from openrouter_core.models.mcp_approval_request_item import McpApprovalRequestItem as McpApprovalRequestItem
    from openrouter_core.models.mcp_approval_response_item import McpApprovalResponseItem as McpApprovalResponseItem
    from openrouter_core.models.mcp_call_item import McpCallItem as McpCallItem
    from openrouter_core.models.mcp_http_error import McpHTTPError as McpHTTPError
    from openrouter_core.models.mcp_list_tools_item import McpListToolsItem as McpListToolsItem
    from openrouter_core.models.mcp_list_tools_item_tool import McpListToolsItemTool as McpListToolsItemTool
    from openrouter_core.models.mcp_protocol_error import McpProtocolError as McpProtocolError
    from openrouter_core.models.mcp_server_tool import McpServerTool as McpServerTool
    from openrouter_core.models.mcp_tool_call_error import McpToolCallError as McpToolCallError
    from openrouter_core.models.mcp_tool_execution_error import McpToolExecutionError as McpToolExecutionError
    from openrouter_core.models.member_assignment import MemberAssignment as MemberAssignment
    from openrouter_core.models.memory_limit import MemoryLimit as MemoryLimit
    from openrouter_core.models.message import Message as Message
    from openrouter_core.models.messages_advisor_tool_result_block import (
        MessagesAdvisorToolResultBlock as MessagesAdvisorToolResultBlock,
    )
    from openrouter_core.models.messages_bash_tool_result_block import MessagesBashToolResultBlock as MessagesBashToolResultBlock
    from openrouter_core.models.messages_bash_tool_result_block_file import (
        MessagesBashToolResultBlockFile as MessagesBashToolResultBlockFile,
    )
    from openrouter_core.models.messages_content_block_delta_event import (
        MessagesContentBlockDeltaEvent as MessagesContentBlockDeltaEvent,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant1 import (
        MessagesContentBlockDeltaEventDeltaVariant1 as MessagesContentBlockDeltaEventDeltaVariant1,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant2 import (
        MessagesContentBlockDeltaEventDeltaVariant2 as MessagesContentBlockDeltaEventDeltaVariant2,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant3 import (
        MessagesContentBlockDeltaEventDeltaVariant3 as MessagesContentBlockDeltaEventDeltaVariant3,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant4 import (
        MessagesContentBlockDeltaEventDeltaVariant4 as MessagesContentBlockDeltaEventDeltaVariant4,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant5 import (
        MessagesContentBlockDeltaEventDeltaVariant5 as MessagesContentBlockDeltaEventDeltaVariant5,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant5_citation import (
        MessagesContentBlockDeltaEventDeltaVariant5Citation as MessagesContentBlockDeltaEventDeltaVariant5Citation,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant6 import (
        MessagesContentBlockDeltaEventDeltaVariant6 as MessagesContentBlockDeltaEventDeltaVariant6,
    )
    from openrouter_core.models.messages_content_block_start_event import (
        MessagesContentBlockStartEvent as MessagesContentBlockStartEvent,
    )
    from openrouter_core.models.messages_content_block_start_event_content_block_variant17 import (
        MessagesContentBlockStartEventContentBlockVariant17 as MessagesContentBlockStartEventContentBlockVariant17,
    )
    from openrouter_core.models.messages_content_block_stop_event import (
        MessagesContentBlockStopEvent as MessagesContentBlockStopEvent,
    )
    from openrouter_core.models.messages_delta_event import MessagesDeltaEvent as MessagesDeltaEvent
    from openrouter_core.models.messages_delta_event_delta import MessagesDeltaEventDelta as MessagesDeltaEventDelta
    from openrouter_core.models.messages_delta_event_usage import MessagesDeltaEventUsage as MessagesDeltaEventUsage
    from openrouter_core.models.messages_delta_event_usage_server_tool_use import (
        MessagesDeltaEventUsageServerToolUse as MessagesDeltaEventUsageServerToolUse,
    )
    from openrouter_core.models.messages_error_event import MessagesErrorEvent as MessagesErrorEvent
    from openrouter_core.models.messages_error_event_error import MessagesErrorEventError as MessagesErrorEventError
    from openrouter_core.models.messages_fallback_param import MessagesFallbackParam as MessagesFallbackParam
    from openrouter_core.models.messages_message_param import MessagesMessageParam as MessagesMessageParam
    from openrouter_core.models.messages_message_param_content_union1 import (
        MessagesMessageParamContentUnion1 as MessagesMessageParamContentUnion1,
    )
    from openrouter_core.models.messages_message_param_content_union2 import (
        MessagesMessageParamContentUnion2 as MessagesMessageParamContentUnion2,
    )
    from openrouter_core.models.messages_message_param_content_union3 import (
        MessagesMessageParamContentUnion3 as MessagesMessageParamContentUnion3,
    )
    from openrouter_core.models.messages_message_param_content_union4 import (
        MessagesMessageParamContentUnion4 as MessagesMessageParamContentUnion4,
    )
    from openrouter_core.models.messages_message_param_content_union5 import (
        MessagesMessageParamContentUnion5 as MessagesMessageParamContentUnion5,
    )
    from openrouter_core.models.messages_message_param_error_code import (
        MessagesMessageParamErrorCode as MessagesMessageParamErrorCode,
    )
    from openrouter_core.models.messages_message_param_role import MessagesMessageParamRole as MessagesMessageParamRole
    from openrouter_core.models.messages_output_config import MessagesOutputConfig as MessagesOutputConfig
    from openrouter_core.models.messages_output_config_effort import MessagesOutputConfigEffort as MessagesOutputConfigEffort
    from openrouter_core.models.messages_output_config_format import MessagesOutputConfigFormat as MessagesOutputConfigFormat
    from openrouter_core.models.messages_ping_event import MessagesPingEvent as MessagesPingEvent
    from openrouter_core.models.messages_request import MessagesRequest as MessagesRequest
    from openrouter_core.models.messages_request_input_schema import MessagesRequestInputSchema as MessagesRequestInputSchema
    from openrouter_core.models.messages_request_metadata import MessagesRequestMetadata as MessagesRequestMetadata
    from openrouter_core.models.messages_request_plugin import MessagesRequestPlugin as MessagesRequestPlugin
    from openrouter_core.models.messages_request_tool import MessagesRequestTool as MessagesRequestTool
    from openrouter_core.models.messages_request_tool_union import MessagesRequestToolUnion as MessagesRequestToolUnion
    from openrouter_core.models.messages_result import MessagesResult as MessagesResult
    from openrouter_core.models.messages_result_context_management import (
        MessagesResultContextManagement as MessagesResultContextManagement,
    )
    from openrouter_core.models.messages_result_context_management_applied_edits_item import (
        MessagesResultContextManagementAppliedEditsItem as MessagesResultContextManagementAppliedEditsItem,
    )
    from openrouter_core.models.messages_result_usage import MessagesResultUsage as MessagesResultUsage
    from openrouter_core.models.messages_search_models_server_tool import (
        MessagesSearchModelsServerTool as MessagesSearchModelsServerTool,
    )
    from openrouter_core.models.messages_shell_tool_result_block import (
        MessagesShellToolResultBlock as MessagesShellToolResultBlock,
    )
    from openrouter_core.models.messages_shell_tool_result_block_file import (
        MessagesShellToolResultBlockFile as MessagesShellToolResultBlockFile,
    )
    from openrouter_core.models.messages_start_event import MessagesStartEvent as MessagesStartEvent
    from openrouter_core.models.messages_start_event_message import MessagesStartEventMessage as MessagesStartEventMessage
    from openrouter_core.models.messages_start_event_message_usage import (
        MessagesStartEventMessageUsage as MessagesStartEventMessageUsage,
    )
    from openrouter_core.models.messages_stop_event import MessagesStopEvent as MessagesStopEvent
    from openrouter_core.models.messages_stream_events import MessagesStreamEvents as MessagesStreamEvents
    from openrouter_core.models.messages_streaming_response import MessagesStreamingResponse as MessagesStreamingResponse
    from openrouter_core.models.messages_tool_addition_block import MessagesToolAdditionBlock as MessagesToolAdditionBlock
    from openrouter_core.models.messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReference as MessagesToolAdditionBlockToolMcpToolReference,
    )
    from openrouter_core.models.messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReference as MessagesToolAdditionBlockToolMcpToolsetReference,
    )
    from openrouter_core.models.messages_tool_addition_block_tool_tool_reference import (
        MessagesToolAdditionBlockToolToolReference as MessagesToolAdditionBlockToolToolReference,
    )
    from openrouter_core.models.messages_tool_addition_block_tool_union import (
        MessagesToolAdditionBlockToolUnion as MessagesToolAdditionBlockToolUnion,
    )
    from openrouter_core.models.messages_tool_removal_block import MessagesToolRemovalBlock as MessagesToolRemovalBlock
    from openrouter_core.models.messages_tool_removal_block_tool_mcp_tool_reference import (
        MessagesToolRemovalBlockToolMcpToolReference as MessagesToolRemovalBlockToolMcpToolReference,
    )
    from openrouter_core.models.messages_tool_removal_block_tool_mcp_toolset_reference import (
        MessagesToolRemovalBlockToolMcpToolsetReference as MessagesToolRemovalBlockToolMcpToolsetReference,
    )
    from openrouter_core.models.messages_tool_removal_block_tool_tool_reference import (
        MessagesToolRemovalBlockToolToolReference as MessagesToolRemovalBlockToolToolReference,
    )
    from openrouter_core.models.messages_tool_removal_block_tool_union import (
        MessagesToolRemovalBlockToolUnion as MessagesToolRemovalBlockToolUnion,
    )
    from openrouter_core.models.metadata import Metadata as Metadata
    from openrouter_core.models.metadata_level import MetadataLevel as MetadataLevel
    from openrouter_core.models.metric import Metric as Metric
    from openrouter_core.models.mismatch_behavior import MismatchBehavior as MismatchBehavior
    from openrouter_core.models.modality import Modality as Modality
    from openrouter_core.models.mode import Mode as Mode
    from openrouter_core.models.model import Model as Model
    from openrouter_core.models.model_alias_target import ModelAliasTarget as ModelAliasTarget
    from openrouter_core.models.model_architecture import ModelArchitecture as ModelArchitecture
    from openrouter_core.models.model_benchmarks import ModelBenchmarks as ModelBenchmarks
    from openrouter_core.models.model_group import ModelGroup as ModelGroup
    from openrouter_core.models.model_links import ModelLinks as ModelLinks
    from openrouter_core.models.model_reasoning import ModelReasoning as ModelReasoning
    from openrouter_core.models.model_response import ModelResponse as ModelResponse
    from openrouter_core.models.models_count_response import ModelsCountResponse as ModelsCountResponse
    from openrouter_core.models.models_count_response_data import ModelsCountResponseData as ModelsCountResponseData
    from openrouter_core.models.models_list_response import ModelsListResponse as ModelsListResponse
    from openrouter_core.models.models_list_response_links import ModelsListResponseLinks as ModelsListResponseLinks
    from openrouter_core.models.moderation import Moderation as Moderation
    from openrouter_core.models.moderation_plugin import ModerationPlugin as ModerationPlugin
    from openrouter_core.models.multimodal_media import MultimodalMedia as MultimodalMedia
    from openrouter_core.models.namespace_function_tool import NamespaceFunctionTool as NamespaceFunctionTool
    from openrouter_core.models.namespace_function_tool_allowed_caller import (
        NamespaceFunctionToolAllowedCaller as NamespaceFunctionToolAllowedCaller,
    )
    from openrouter_core.models.namespace_tool import NamespaceTool as NamespaceTool
    from openrouter_core.models.namespace_tool_tool import NamespaceToolTool as NamespaceToolTool
    from openrouter_core.models.native_support import NativeSupport as NativeSupport
    from openrouter_core.models.native_tools import NativeTools as NativeTools
    from openrouter_core.models.never import Never as Never
    from openrouter_core.models.not_found_response import NotFoundResponse as NotFoundResponse
    from openrouter_core.models.not_found_response_error_data import NotFoundResponseErrorData as NotFoundResponseErrorData
    from openrouter_core.models.not_found_union import NotFoundUnion as NotFoundUnion
    from openrouter_core.models.oauth_error_response import OAuthErrorResponse as OAuthErrorResponse
    from openrouter_core.models.oauth_jwks import OAuthJwks as OAuthJwks
    from openrouter_core.models.observability_arize_destination import (
        ObservabilityArizeDestination as ObservabilityArizeDestination,
    )
    from openrouter_core.models.observability_arize_destination_config import (
        ObservabilityArizeDestinationConfig as ObservabilityArizeDestinationConfig,
    )
    from openrouter_core.models.observability_braintrust_destination import (
        ObservabilityBraintrustDestination as ObservabilityBraintrustDestination,
    )
    from openrouter_core.models.observability_braintrust_destination_config import (
        ObservabilityBraintrustDestinationConfig as ObservabilityBraintrustDestinationConfig,
    )
    from openrouter_core.models.observability_clickhouse_destination import (
        ObservabilityClickhouseDestination as ObservabilityClickhouseDestination,
    )
    from openrouter_core.models.observability_clickhouse_destination_config import (
        ObservabilityClickhouseDestinationConfig as ObservabilityClickhouseDestinationConfig,
    )
    from openrouter_core.models.observability_data_region import ObservabilityDataRegion as ObservabilityDataRegion
    from openrouter_core.models.observability_data_region_input import (
        ObservabilityDataRegionInput as ObservabilityDataRegionInput,
    )
    from openrouter_core.models.observability_datadog_destination import (
        ObservabilityDatadogDestination as ObservabilityDatadogDestination,
    )
    from openrouter_core.models.observability_datadog_destination_config import (
        ObservabilityDatadogDestinationConfig as ObservabilityDatadogDestinationConfig,
    )
    from openrouter_core.models.observability_destination import ObservabilityDestination as ObservabilityDestination
    from openrouter_core.models.observability_filter_rule_group import (
        ObservabilityFilterRuleGroup as ObservabilityFilterRuleGroup,
    )
    from openrouter_core.models.observability_filter_rule_group_value import (
        ObservabilityFilterRuleGroupValue as ObservabilityFilterRuleGroupValue,
    )
    from openrouter_core.models.observability_filter_rules_config import (
        ObservabilityFilterRulesConfig as ObservabilityFilterRulesConfig,
    )
    from openrouter_core.models.observability_filter_rules_config_nullable import (
        ObservabilityFilterRulesConfigNullable as ObservabilityFilterRulesConfigNullable,
    )
    from openrouter_core.models.observability_grafana_destination import (
        ObservabilityGrafanaDestination as ObservabilityGrafanaDestination,
    )
    from openrouter_core.models.observability_grafana_destination_config import (
        ObservabilityGrafanaDestinationConfig as ObservabilityGrafanaDestinationConfig,
    )
    from openrouter_core.models.observability_langfuse_destination import (
        ObservabilityLangfuseDestination as ObservabilityLangfuseDestination,
    )
    from openrouter_core.models.observability_langfuse_destination_config import (
        ObservabilityLangfuseDestinationConfig as ObservabilityLangfuseDestinationConfig,
    )
    from openrouter_core.models.observability_langsmith_destination import (
        ObservabilityLangsmithDestination as ObservabilityLangsmithDestination,
    )
    from openrouter_core.models.observability_langsmith_destination_config import (
        ObservabilityLangsmithDestinationConfig as ObservabilityLangsmithDestinationConfig,
    )
    from openrouter_core.models.observability_newrelic_destination import (
        ObservabilityNewrelicDestination as ObservabilityNewrelicDestination,
    )
    from openrouter_core.models.observability_newrelic_destination_config import (
        ObservabilityNewrelicDestinationConfig as ObservabilityNewrelicDestinationConfig,
    )
    from openrouter_core.models.observability_opik_destination import ObservabilityOpikDestination as ObservabilityOpikDestination
    from openrouter_core.models.observability_opik_destination_config import (
        ObservabilityOpikDestinationConfig as ObservabilityOpikDestinationConfig,
    )
    from openrouter_core.models.observability_otel_collector_destination import (
        ObservabilityOtelCollectorDestination as ObservabilityOtelCollectorDestination,
    )
    from openrouter_core.models.observability_otel_collector_destination_config import (
        ObservabilityOtelCollectorDestinationConfig as ObservabilityOtelCollectorDestinationConfig,
    )
    from openrouter_core.models.observability_posthog_destination import (
        ObservabilityPosthogDestination as ObservabilityPosthogDestination,
    )
    from openrouter_core.models.observability_posthog_destination_config import (
        ObservabilityPosthogDestinationConfig as ObservabilityPosthogDestinationConfig,
    )
    from openrouter_core.models.observability_ramp_destination import ObservabilityRampDestination as ObservabilityRampDestination
    from openrouter_core.models.observability_ramp_destination_config import (
        ObservabilityRampDestinationConfig as ObservabilityRampDestinationConfig,
    )
    from openrouter_core.models.observability_s3_destination import ObservabilityS3Destination as ObservabilityS3Destination
    from openrouter_core.models.observability_s3_destination_config import (
        ObservabilityS3DestinationConfig as ObservabilityS3DestinationConfig,
    )
    from openrouter_core.models.observability_sentry_destination import (
        ObservabilitySentryDestination as ObservabilitySentryDestination,
    )
    from openrouter_core.models.observability_sentry_destination_config import (
        ObservabilitySentryDestinationConfig as ObservabilitySentryDestinationConfig,
    )
    from openrouter_core.models.observability_snowflake_destination import (
        ObservabilitySnowflakeDestination as ObservabilitySnowflakeDestination,
    )
    from openrouter_core.models.observability_snowflake_destination_config import (
        ObservabilitySnowflakeDestinationConfig as ObservabilitySnowflakeDestinationConfig,
    )
    from openrouter_core.models.observability_weave_destination import (
        ObservabilityWeaveDestination as ObservabilityWeaveDestination,
    )
    from openrouter_core.models.observability_weave_destination_config import (
        ObservabilityWeaveDestinationConfig as ObservabilityWeaveDestinationConfig,
    )
    from openrouter_core.models.observability_webhook_destination import (
        ObservabilityWebhookDestination as ObservabilityWebhookDestination,
    )
    from openrouter_core.models.observability_webhook_destination_config import (
        ObservabilityWebhookDestinationConfig as ObservabilityWebhookDestinationConfig,
    )
    from openrouter_core.models.observability_webhook_destination_method import (
        ObservabilityWebhookDestinationMethod as ObservabilityWebhookDestinationMethod,
    )
    from openrouter_core.models.on_error import OnError as OnError
    from openrouter_core.models.open_ai_file import OpenAIFile as OpenAIFile
    from openrouter_core.models.open_ai_file_deleted import OpenAIFileDeleted as OpenAIFileDeleted
    from openrouter_core.models.open_ai_file_list import OpenAIFileList as OpenAIFileList
    from openrouter_core.models.open_ai_response_custom_tool_call import (
        OpenAIResponseCustomToolCall as OpenAIResponseCustomToolCall,
    )
    from openrouter_core.models.open_ai_response_custom_tool_call_output import (
        OpenAIResponseCustomToolCallOutput as OpenAIResponseCustomToolCallOutput,
    )
    from openrouter_core.models.open_ai_response_custom_tool_call_output_output1 import (
        OpenAIResponseCustomToolCallOutputOutput1 as OpenAIResponseCustomToolCallOutputOutput1,
    )
    from openrouter_core.models.open_ai_response_custom_tool_call_output_output2 import (
        OpenAIResponseCustomToolCallOutputOutput2 as OpenAIResponseCustomToolCallOutputOutput2,
    )
    from openrouter_core.models.open_ai_response_function_tool_call import (
        OpenAIResponseFunctionToolCall as OpenAIResponseFunctionToolCall,
    )
    from openrouter_core.models.open_ai_response_function_tool_call_output import (
        OpenAIResponseFunctionToolCallOutput as OpenAIResponseFunctionToolCallOutput,
    )
    from openrouter_core.models.open_ai_response_function_tool_call_output_output1 import (
        OpenAIResponseFunctionToolCallOutputOutput1 as OpenAIResponseFunctionToolCallOutputOutput1,
    )
    from openrouter_core.models.open_ai_response_function_tool_call_output_output2 import (
        OpenAIResponseFunctionToolCallOutputOutput2 as OpenAIResponseFunctionToolCallOutputOutput2,
    )
    from openrouter_core.models.open_ai_response_function_tool_call_subagent_item import (
        OpenAIResponseFunctionToolCallSubagentItem as OpenAIResponseFunctionToolCallSubagentItem,
    )
    from openrouter_core.models.open_ai_response_input_message_item import (
        OpenAIResponseInputMessageItem as OpenAIResponseInputMessageItem,
    )
    from openrouter_core.models.open_ai_response_input_message_item_content import (
        OpenAIResponseInputMessageItemContent as OpenAIResponseInputMessageItemContent,
    )
    from openrouter_core.models.open_ai_response_input_message_item_role_union import (
        OpenAIResponseInputMessageItemRoleUnion as OpenAIResponseInputMessageItemRoleUnion,
    )
    from openrouter_core.models.open_ai_responses_annotation import OpenAIResponsesAnnotation as OpenAIResponsesAnnotation
    from openrouter_core.models.open_ai_responses_refusal_content import (
        OpenAIResponsesRefusalContent as OpenAIResponsesRefusalContent,
    )
    from openrouter_core.models.open_ai_responses_response_status import (
        OpenAIResponsesResponseStatus as OpenAIResponsesResponseStatus,
    )
    from openrouter_core.models.open_ai_responses_tool_choice import OpenAIResponsesToolChoice as OpenAIResponsesToolChoice
    from openrouter_core.models.open_ai_responses_tool_choice_apply_patch import (
        OpenAIResponsesToolChoiceApplyPatch as OpenAIResponsesToolChoiceApplyPatch,
    )
    from openrouter_core.models.open_ai_responses_tool_choice_function import (
        OpenAIResponsesToolChoiceFunction as OpenAIResponsesToolChoiceFunction,
    )
    from openrouter_core.models.open_ai_responses_tool_choice_shell import (
        OpenAIResponsesToolChoiceShell as OpenAIResponsesToolChoiceShell,
    )
    from openrouter_core.models.open_ai_responses_tool_choice_union import (
        OpenAIResponsesToolChoiceUnion as OpenAIResponsesToolChoiceUnion,
    )
    from openrouter_core.models.open_ai_responses_truncation import OpenAIResponsesTruncation as OpenAIResponsesTruncation
    from openrouter_core.models.open_responses_created_event import OpenResponsesCreatedEvent as OpenResponsesCreatedEvent
    from openrouter_core.models.open_responses_error_field import OpenResponsesErrorField as OpenResponsesErrorField
    from openrouter_core.models.open_responses_error_metadata import OpenResponsesErrorMetadata as OpenResponsesErrorMetadata
    from openrouter_core.models.open_responses_error_metadata_alignment import (
        OpenResponsesErrorMetadataAlignment as OpenResponsesErrorMetadataAlignment,
    )
    from openrouter_core.models.open_responses_in_progress_event import (
        OpenResponsesInProgressEvent as OpenResponsesInProgressEvent,
    )
    from openrouter_core.models.open_responses_result import OpenResponsesResult as OpenResponsesResult
    from openrouter_core.models.open_responses_result_allowed_caller import (
        OpenResponsesResultAllowedCaller as OpenResponsesResultAllowedCaller,
    )
    from openrouter_core.models.open_responses_result_tool_function import (
        OpenResponsesResultToolFunction as OpenResponsesResultToolFunction,
    )
    from openrouter_core.models.open_responses_result_tool_union import (
        OpenResponsesResultToolUnion as OpenResponsesResultToolUnion,
    )
    from openrouter_core.models.open_router_file import OpenRouterFile as OpenRouterFile
    from openrouter_core.models.open_router_file_deleted import OpenRouterFileDeleted as OpenRouterFileDeleted
    from openrouter_core.models.open_router_file_list import OpenRouterFileList as OpenRouterFileList
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata as OpenRouterMetadata
    from openrouter_core.models.open_router_web_search_server_tool import (
        OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool,
    )
    from openrouter_core.models.operation import Operation as Operation
    from openrouter_core.models.operator import Operator as Operator
    from openrouter_core.models.operator_name import OperatorName as OperatorName
    from openrouter_core.models.or_anthropic_bash_tool_result import ORAnthropicBashToolResult as ORAnthropicBashToolResult
    from openrouter_core.models.or_anthropic_bash_tool_result_file import (
        ORAnthropicBashToolResultFile as ORAnthropicBashToolResultFile,
    )
    from openrouter_core.models.or_anthropic_content_block import ORAnthropicContentBlock as ORAnthropicContentBlock
    from openrouter_core.models.or_anthropic_nullable_caller import ORAnthropicNullableCaller as ORAnthropicNullableCaller
    from openrouter_core.models.or_anthropic_server_tool_use_block import (
        ORAnthropicServerToolUseBlock as ORAnthropicServerToolUseBlock,
    )
    from openrouter_core.models.or_anthropic_shell_tool_result import ORAnthropicShellToolResult as ORAnthropicShellToolResult
    from openrouter_core.models.or_anthropic_shell_tool_result_file import (
        ORAnthropicShellToolResultFile as ORAnthropicShellToolResultFile,
    )
    from openrouter_core.models.or_anthropic_stop_reason import ORAnthropicStopReason as ORAnthropicStopReason
    from openrouter_core.models.or_anthropic_tool_search_result import ORAnthropicToolSearchResult as ORAnthropicToolSearchResult
    from openrouter_core.models.or_anthropic_tool_search_result_param import (
        ORAnthropicToolSearchResultParam as ORAnthropicToolSearchResultParam,
    )
    from openrouter_core.models.order import Order as Order
    from openrouter_core.models.order_by import OrderBy as OrderBy
    from openrouter_core.models.organization_settings import OrganizationSettings as OrganizationSettings
    from openrouter_core.models.outcome import Outcome as Outcome
    from openrouter_core.models.outcome_exit import OutcomeExit as OutcomeExit
    from openrouter_core.models.outcome_timeout import OutcomeTimeout as OutcomeTimeout
    from openrouter_core.models.output_advisor_server_tool_item import OutputAdvisorServerToolItem as OutputAdvisorServerToolItem
    from openrouter_core.models.output_apply_patch_call_item import OutputApplyPatchCallItem as OutputApplyPatchCallItem
    from openrouter_core.models.output_apply_patch_server_tool_item import (
        OutputApplyPatchServerToolItem as OutputApplyPatchServerToolItem,
    )
    from openrouter_core.models.output_armor_blocked_item import OutputArmorBlockedItem as OutputArmorBlockedItem
    from openrouter_core.models.output_bash_server_tool_item import OutputBashServerToolItem as OutputBashServerToolItem
    from openrouter_core.models.output_bash_server_tool_item_file import (
        OutputBashServerToolItemFile as OutputBashServerToolItemFile,
    )
    from openrouter_core.models.output_browser_use_server_tool_item import (
        OutputBrowserUseServerToolItem as OutputBrowserUseServerToolItem,
    )
    from openrouter_core.models.output_code_interpreter_call_item import (
        OutputCodeInterpreterCallItem as OutputCodeInterpreterCallItem,
    )
    from openrouter_core.models.output_code_interpreter_call_item_output import (
        OutputCodeInterpreterCallItemOutput as OutputCodeInterpreterCallItemOutput,
    )
    from openrouter_core.models.output_code_interpreter_call_item_status import (
        OutputCodeInterpreterCallItemStatus as OutputCodeInterpreterCallItemStatus,
    )
    from openrouter_core.models.output_code_interpreter_server_tool_item import (
        OutputCodeInterpreterServerToolItem as OutputCodeInterpreterServerToolItem,
    )
    from openrouter_core.models.output_computer_call_item import OutputComputerCallItem as OutputComputerCallItem
    from openrouter_core.models.output_computer_call_item_status import (
        OutputComputerCallItemStatus as OutputComputerCallItemStatus,
    )
    from openrouter_core.models.output_custom_tool_call_item import OutputCustomToolCallItem as OutputCustomToolCallItem
    from openrouter_core.models.output_custom_tool_call_item_status import (
        OutputCustomToolCallItemStatus as OutputCustomToolCallItemStatus,
    )
    from openrouter_core.models.output_datetime_item import OutputDatetimeItem as OutputDatetimeItem
    from openrouter_core.models.output_file_search_call_item import OutputFileSearchCallItem as OutputFileSearchCallItem
    from openrouter_core.models.output_file_search_server_tool_item import (
        OutputFileSearchServerToolItem as OutputFileSearchServerToolItem,
    )
    from openrouter_core.models.output_files_server_tool_item import OutputFilesServerToolItem as OutputFilesServerToolItem
    from openrouter_core.models.output_function_call_item import OutputFunctionCallItem as OutputFunctionCallItem
    from openrouter_core.models.output_function_call_item_status_union import (
        OutputFunctionCallItemStatusUnion as OutputFunctionCallItemStatusUnion,
    )
    from openrouter_core.models.output_function_call_item_subagent_item import (
        OutputFunctionCallItemSubagentItem as OutputFunctionCallItemSubagentItem,
    )
    from openrouter_core.models.output_fusion_server_tool_item import OutputFusionServerToolItem as OutputFusionServerToolItem
    from openrouter_core.models.output_fusion_server_tool_item_response import (
        OutputFusionServerToolItemResponse as OutputFusionServerToolItemResponse,
    )
    from openrouter_core.models.output_image_generation_call_item import (
        OutputImageGenerationCallItem as OutputImageGenerationCallItem,
    )
    from openrouter_core.models.output_image_generation_server_tool_item import (
        OutputImageGenerationServerToolItem as OutputImageGenerationServerToolItem,
    )
    from openrouter_core.models.output_item_apply_patch_call import OutputItemApplyPatchCall as OutputItemApplyPatchCall
    from openrouter_core.models.output_item_apply_patch_call_status import (
        OutputItemApplyPatchCallStatus as OutputItemApplyPatchCallStatus,
    )
    from openrouter_core.models.output_item_code_interpreter_call import (
        OutputItemCodeInterpreterCall as OutputItemCodeInterpreterCall,
    )
    from openrouter_core.models.output_item_code_interpreter_call_output import (
        OutputItemCodeInterpreterCallOutput as OutputItemCodeInterpreterCallOutput,
    )
    from openrouter_core.models.output_item_code_interpreter_call_status import (
        OutputItemCodeInterpreterCallStatus as OutputItemCodeInterpreterCallStatus,
    )
    from openrouter_core.models.output_item_custom_tool_call import OutputItemCustomToolCall as OutputItemCustomToolCall
    from openrouter_core.models.output_item_custom_tool_call_status import (
        OutputItemCustomToolCallStatus as OutputItemCustomToolCallStatus,
    )
    from openrouter_core.models.output_item_file_search_call import OutputItemFileSearchCall as OutputItemFileSearchCall
    from openrouter_core.models.output_item_function_call import OutputItemFunctionCall as OutputItemFunctionCall
    from openrouter_core.models.output_item_function_call_status_union import (
        OutputItemFunctionCallStatusUnion as OutputItemFunctionCallStatusUnion,
    )
    from openrouter_core.models.output_item_image_generation_call import (
        OutputItemImageGenerationCall as OutputItemImageGenerationCall,
    )
    from openrouter_core.models.output_item_reasoning import OutputItemReasoning as OutputItemReasoning
    from openrouter_core.models.output_item_reasoning_status_union import (
        OutputItemReasoningStatusUnion as OutputItemReasoningStatusUnion,
    )
    from openrouter_core.models.output_item_web_search_call import OutputItemWebSearchCall as OutputItemWebSearchCall
    from openrouter_core.models.output_item_web_search_call_action_find_in_page import (
        OutputItemWebSearchCallActionFindInPage as OutputItemWebSearchCallActionFindInPage,
    )
    from openrouter_core.models.output_item_web_search_call_action_open_page import (
        OutputItemWebSearchCallActionOpenPage as OutputItemWebSearchCallActionOpenPage,
    )
    from openrouter_core.models.output_item_web_search_call_action_search import (
        OutputItemWebSearchCallActionSearch as OutputItemWebSearchCallActionSearch,
    )
    from openrouter_core.models.output_item_web_search_call_action_union import (
        OutputItemWebSearchCallActionUnion as OutputItemWebSearchCallActionUnion,
    )
    from openrouter_core.models.output_items import OutputItems as OutputItems
    from openrouter_core.models.output_mcp_server_tool_item import OutputMcpServerToolItem as OutputMcpServerToolItem
    from openrouter_core.models.output_memory_server_tool_item import OutputMemoryServerToolItem as OutputMemoryServerToolItem
    from openrouter_core.models.output_message import OutputMessage as OutputMessage
    from openrouter_core.models.output_message_content import OutputMessageContent as OutputMessageContent
    from openrouter_core.models.output_message_item import OutputMessageItem as OutputMessageItem
    from openrouter_core.models.output_message_item_content import OutputMessageItemContent as OutputMessageItemContent
    from openrouter_core.models.output_message_item_phase_union import OutputMessageItemPhaseUnion as OutputMessageItemPhaseUnion
    from openrouter_core.models.output_message_item_status_union import (
        OutputMessageItemStatusUnion as OutputMessageItemStatusUnion,
    )
    from openrouter_core.models.output_message_phase_union import OutputMessagePhaseUnion as OutputMessagePhaseUnion
    from openrouter_core.models.output_message_status_union import OutputMessageStatusUnion as OutputMessageStatusUnion
    from openrouter_core.models.output_modality import OutputModality as OutputModality
    from openrouter_core.models.output_modality_enum import OutputModalityEnum as OutputModalityEnum
    from openrouter_core.models.output_mode import OutputMode as OutputMode
    from openrouter_core.models.output_reasoning_item import OutputReasoningItem as OutputReasoningItem
    from openrouter_core.models.output_reasoning_item_status_union import (
        OutputReasoningItemStatusUnion as OutputReasoningItemStatusUnion,
    )
    from openrouter_core.models.output_search_models_server_tool_item import (
        OutputSearchModelsServerToolItem as OutputSearchModelsServerToolItem,
    )
    from openrouter_core.models.output_shell_call_item import OutputShellCallItem as OutputShellCallItem
    from openrouter_core.models.output_shell_call_item_action import OutputShellCallItemAction as OutputShellCallItemAction
    from openrouter_core.models.output_shell_call_output_item import OutputShellCallOutputItem as OutputShellCallOutputItem
    from openrouter_core.models.output_shell_call_output_item_file import (
        OutputShellCallOutputItemFile as OutputShellCallOutputItemFile,
    )
    from openrouter_core.models.output_shell_server_tool_item import OutputShellServerToolItem as OutputShellServerToolItem
    from openrouter_core.models.output_shell_server_tool_item_action import (
        OutputShellServerToolItemAction as OutputShellServerToolItemAction,
    )
    from openrouter_core.models.output_shell_server_tool_item_file import (
        OutputShellServerToolItemFile as OutputShellServerToolItemFile,
    )
    from openrouter_core.models.output_subagent_server_tool_item import (
        OutputSubagentServerToolItem as OutputSubagentServerToolItem,
    )
    from openrouter_core.models.output_text_editor_server_tool_item import (
        OutputTextEditorServerToolItem as OutputTextEditorServerToolItem,
    )
    from openrouter_core.models.output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from openrouter_core.models.output_tool_search_call_item import OutputToolSearchCallItem as OutputToolSearchCallItem
    from openrouter_core.models.output_tool_search_server_tool_item import (
        OutputToolSearchServerToolItem as OutputToolSearchServerToolItem,
    )
    from openrouter_core.models.output_web_fetch_server_tool_item import (
        OutputWebFetchServerToolItem as OutputWebFetchServerToolItem,
    )
    from openrouter_core.models.output_web_search_call_item import OutputWebSearchCallItem as OutputWebSearchCallItem
    from openrouter_core.models.output_web_search_call_item_action_find_in_page import (
        OutputWebSearchCallItemActionFindInPage as OutputWebSearchCallItemActionFindInPage,
    )
    from openrouter_core.models.output_web_search_call_item_action_open_page import (
        OutputWebSearchCallItemActionOpenPage as OutputWebSearchCallItemActionOpenPage,
    )
    from openrouter_core.models.output_web_search_call_item_action_search import (
        OutputWebSearchCallItemActionSearch as OutputWebSearchCallItemActionSearch,
    )
    from openrouter_core.models.output_web_search_call_item_action_union import (
        OutputWebSearchCallItemActionUnion as OutputWebSearchCallItemActionUnion,
    )
    from openrouter_core.models.output_web_search_server_tool_item import (
        OutputWebSearchServerToolItem as OutputWebSearchServerToolItem,
    )
    from openrouter_core.models.output_web_search_server_tool_item_action import (
        OutputWebSearchServerToolItemAction as OutputWebSearchServerToolItemAction,
    )
    from openrouter_core.models.output_web_search_server_tool_item_source import (
        OutputWebSearchServerToolItemSource as OutputWebSearchServerToolItemSource,
    )
    from openrouter_core.models.parameter import Parameter as Parameter
    from openrouter_core.models.parameters1 import Parameters1 as Parameters1
    from openrouter_core.models.parameters2 import Parameters2 as Parameters2
    from openrouter_core.models.parameters3 import Parameters3 as Parameters3
    from openrouter_core.models.pareto_router_plugin import ParetoRouterPlugin as ParetoRouterPlugin
    from openrouter_core.models.partial_coverage import PartialCoverage as PartialCoverage
    from openrouter_core.models.partition import Partition as Partition
    from openrouter_core.models.payload_too_large_response import PayloadTooLargeResponse as PayloadTooLargeResponse
    from openrouter_core.models.payload_too_large_response_error_data import (
        PayloadTooLargeResponseErrorData as PayloadTooLargeResponseErrorData,
    )
    from openrouter_core.models.payment_required_response import PaymentRequiredResponse as PaymentRequiredResponse
    from openrouter_core.models.payment_required_response_error_data import (
        PaymentRequiredResponseErrorData as PaymentRequiredResponseErrorData,
    )
    from openrouter_core.models.pdf_parser_engine import PDFParserEngine as PDFParserEngine
    from openrouter_core.models.pdf_parser_engine_enum import PDFParserEngineEnum as PDFParserEngineEnum
    from openrouter_core.models.pdf_parser_options import PDFParserOptions as PDFParserOptions
    from openrouter_core.models.pending_safety_check import PendingSafetyCheck as PendingSafetyCheck
    from openrouter_core.models.per_request_limits import PerRequestLimits as PerRequestLimits
    from openrouter_core.models.percentile_latency_cutoffs import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from openrouter_core.models.percentile_stats import PercentileStats as PercentileStats
    from openrouter_core.models.percentile_throughput_cutoffs import PercentileThroughputCutoffs as PercentileThroughputCutoffs
    from openrouter_core.models.perf_last30m_by_workload import PerfLast30mByWorkload as PerfLast30mByWorkload
    from openrouter_core.models.period import Period as Period
    from openrouter_core.models.pipeline_stage import PipelineStage as PipelineStage
    from openrouter_core.models.pipeline_stage_type import PipelineStageType as PipelineStageType
    from openrouter_core.models.prediction import Prediction as Prediction
    from openrouter_core.models.prediction_content import PredictionContent as PredictionContent
    from openrouter_core.models.prediction_content_text import PredictionContentText as PredictionContentText
    from openrouter_core.models.preferred_max_latency import PreferredMaxLatency as PreferredMaxLatency
    from openrouter_core.models.preferred_min_throughput import PreferredMinThroughput as PreferredMinThroughput
    from openrouter_core.models.prefix_mismatch_behavior import PrefixMismatchBehavior as PrefixMismatchBehavior
    from openrouter_core.models.preset import Preset as Preset
    from openrouter_core.models.preset_designated_version import PresetDesignatedVersion as PresetDesignatedVersion
    from openrouter_core.models.preset_enum import PresetEnum as PresetEnum
    from openrouter_core.models.preset_status import PresetStatus as PresetStatus
    from openrouter_core.models.preset_with_designated_version import PresetWithDesignatedVersion as PresetWithDesignatedVersion
    from openrouter_core.models.preview20250311_web_search_server_tool import (
        Preview20250311WebSearchServerTool as Preview20250311WebSearchServerTool,
    )
    from openrouter_core.models.preview_web_search_server_tool import PreviewWebSearchServerTool as PreviewWebSearchServerTool
    from openrouter_core.models.preview_web_search_user_location import (
        PreviewWebSearchUserLocation as PreviewWebSearchUserLocation,
    )
    from openrouter_core.models.price_source import PriceSource as PriceSource
    from openrouter_core.models.pricing import Pricing as Pricing
    from openrouter_core.models.pricing_override import PricingOverride as PricingOverride
    from openrouter_core.models.pricing_source import PricingSource as PricingSource
    from openrouter_core.models.primary_metric import PrimaryMetric as PrimaryMetric
    from openrouter_core.models.private_endpoint import PrivateEndpoint as PrivateEndpoint
    from openrouter_core.models.private_endpoint_activation import PrivateEndpointActivation as PrivateEndpointActivation
    from openrouter_core.models.private_endpoint_check import PrivateEndpointCheck as PrivateEndpointCheck
    from openrouter_core.models.private_endpoint_check_reason import PrivateEndpointCheckReason as PrivateEndpointCheckReason
    from openrouter_core.models.private_endpoint_declared_region import (
        PrivateEndpointDeclaredRegion as PrivateEndpointDeclaredRegion,
    )
    from openrouter_core.models.private_endpoint_pricing import PrivateEndpointPricing as PrivateEndpointPricing
    from openrouter_core.models.private_endpoint_response import PrivateEndpointResponse as PrivateEndpointResponse
    from openrouter_core.models.private_endpoint_status import PrivateEndpointStatus as PrivateEndpointStatus
    from openrouter_core.models.private_endpoint_summary import PrivateEndpointSummary as PrivateEndpointSummary
    from openrouter_core.models.private_endpoint_validation import PrivateEndpointValidation as PrivateEndpointValidation
    from openrouter_core.models.private_endpoint_validation_nullable import (
        PrivateEndpointValidationNullable as PrivateEndpointValidationNullable,
    )
    from openrouter_core.models.private_endpoint_validation_response import (
        PrivateEndpointValidationResponse as PrivateEndpointValidationResponse,
    )
    from openrouter_core.models.progress import Progress as Progress
    from openrouter_core.models.prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
    from openrouter_core.models.prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from openrouter_core.models.prompt_injection_scan_scope import PromptInjectionScanScope as PromptInjectionScanScope
    from openrouter_core.models.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from openrouter_core.models.provider import Provider as Provider
    from openrouter_core.models.provider_enum import ProviderEnum as ProviderEnum
    from openrouter_core.models.provider_name import ProviderName as ProviderName
    from openrouter_core.models.provider_options import ProviderOptions as ProviderOptions
    from openrouter_core.models.provider_overloaded_response import ProviderOverloadedResponse as ProviderOverloadedResponse
    from openrouter_core.models.provider_overloaded_response_error_data import (
        ProviderOverloadedResponseErrorData as ProviderOverloadedResponseErrorData,
    )
    from openrouter_core.models.provider_preferences import ProviderPreferences as ProviderPreferences
    from openrouter_core.models.provider_preferences_ignore import ProviderPreferencesIgnore as ProviderPreferencesIgnore
    from openrouter_core.models.provider_preferences_only import ProviderPreferencesOnly as ProviderPreferencesOnly
    from openrouter_core.models.provider_preferences_order import ProviderPreferencesOrder as ProviderPreferencesOrder
    from openrouter_core.models.provider_preferences_sort import ProviderPreferencesSort as ProviderPreferencesSort
    from openrouter_core.models.provider_response import ProviderResponse as ProviderResponse
    from openrouter_core.models.provider_response_provider_name import (
        ProviderResponseProviderName as ProviderResponseProviderName,
    )
    from openrouter_core.models.provider_sort import ProviderSort as ProviderSort
    from openrouter_core.models.provider_sort_config import ProviderSortConfig as ProviderSortConfig
    from openrouter_core.models.provision_intern_response import ProvisionInternResponse as ProvisionInternResponse
    from openrouter_core.models.public_endpoint import PublicEndpoint as PublicEndpoint
    from openrouter_core.models.public_pricing import PublicPricing as PublicPricing
    from openrouter_core.models.public_service_tier import PublicServiceTier as PublicServiceTier
    from openrouter_core.models.purpose import Purpose as Purpose
    from openrouter_core.models.quantization import Quantization as Quantization
    from openrouter_core.models.query_analytics_data1 import QueryAnalyticsData1 as QueryAnalyticsData1
    from openrouter_core.models.query_analytics_data2 import QueryAnalyticsData2 as QueryAnalyticsData2
    from openrouter_core.models.query_analytics_request_body import QueryAnalyticsRequestBody as QueryAnalyticsRequestBody
    from openrouter_core.models.query_analytics_response import QueryAnalyticsResponse as QueryAnalyticsResponse
    from openrouter_core.models.questions import Questions as Questions
    from openrouter_core.models.range_capability import RangeCapability as RangeCapability
    from openrouter_core.models.ranker import Ranker as Ranker
    from openrouter_core.models.ranking_options import RankingOptions as RankingOptions
    from openrouter_core.models.rankings_daily_item import RankingsDailyItem as RankingsDailyItem
    from openrouter_core.models.rankings_daily_meta import RankingsDailyMeta as RankingsDailyMeta
    from openrouter_core.models.rankings_daily_response import RankingsDailyResponse as RankingsDailyResponse
    from openrouter_core.models.rate_limit import RateLimit as RateLimit
    from openrouter_core.models.reasoning_config import ReasoningConfig as ReasoningConfig
    from openrouter_core.models.reasoning_context import ReasoningContext as ReasoningContext
    from openrouter_core.models.reasoning_delta_event import ReasoningDeltaEvent as ReasoningDeltaEvent
    from openrouter_core.models.reasoning_detail import ReasoningDetail as ReasoningDetail
    from openrouter_core.models.reasoning_detail_encrypted import ReasoningDetailEncrypted as ReasoningDetailEncrypted
    from openrouter_core.models.reasoning_detail_server_tool_call import (
        ReasoningDetailServerToolCall as ReasoningDetailServerToolCall,
    )
    from openrouter_core.models.reasoning_detail_summary import ReasoningDetailSummary as ReasoningDetailSummary
    from openrouter_core.models.reasoning_detail_text import ReasoningDetailText as ReasoningDetailText
    from openrouter_core.models.reasoning_detail_union import ReasoningDetailUnion as ReasoningDetailUnion
    from openrouter_core.models.reasoning_done_event import ReasoningDoneEvent as ReasoningDoneEvent
    from openrouter_core.models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openrouter_core.models.reasoning_format import ReasoningFormat as ReasoningFormat
    from openrouter_core.models.reasoning_item import ReasoningItem as ReasoningItem
    from openrouter_core.models.reasoning_item_status_union import ReasoningItemStatusUnion as ReasoningItemStatusUnion
    from openrouter_core.models.reasoning_mode import ReasoningMode as ReasoningMode
    from openrouter_core.models.reasoning_summary_part_added_event import (
        ReasoningSummaryPartAddedEvent as ReasoningSummaryPartAddedEvent,
    )
    from openrouter_core.models.reasoning_summary_part_done_event import (
        ReasoningSummaryPartDoneEvent as ReasoningSummaryPartDoneEvent,
    )
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText as ReasoningSummaryText
    from openrouter_core.models.reasoning_summary_text_delta_event import (
        ReasoningSummaryTextDeltaEvent as ReasoningSummaryTextDeltaEvent,
    )
    from openrouter_core.models.reasoning_summary_text_done_event import (
        ReasoningSummaryTextDoneEvent as ReasoningSummaryTextDoneEvent,
    )
    from openrouter_core.models.reasoning_summary_verbosity import ReasoningSummaryVerbosity as ReasoningSummaryVerbosity
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent as ReasoningTextContent
    from openrouter_core.models.refusal import Refusal as Refusal
    from openrouter_core.models.refusal_delta_event import RefusalDeltaEvent as RefusalDeltaEvent
    from openrouter_core.models.refusal_done_event import RefusalDoneEvent as RefusalDoneEvent
    from openrouter_core.models.refusal_top_logprob import RefusalTopLogprob as RefusalTopLogprob
    from openrouter_core.models.region import Region as Region
    from openrouter_core.models.request import Request as Request
    from openrouter_core.models.request_timeout_response import RequestTimeoutResponse as RequestTimeoutResponse
    from openrouter_core.models.request_timeout_response_error_data import (
        RequestTimeoutResponseErrorData as RequestTimeoutResponseErrorData,
    )
    from openrouter_core.models.require_approval import RequireApproval as RequireApproval
    from openrouter_core.models.require_approval_union import RequireApprovalUnion as RequireApprovalUnion
    from openrouter_core.models.rerank import Rerank as Rerank
    from openrouter_core.models.response_format import ResponseFormat as ResponseFormat
    from openrouter_core.models.response_healing_plugin import ResponseHealingPlugin as ResponseHealingPlugin
    from openrouter_core.models.response_includes_enum import ResponseIncludesEnum as ResponseIncludesEnum
    from openrouter_core.models.response_output_text import ResponseOutputText as ResponseOutputText
    from openrouter_core.models.response_output_text_top_logprob import (
        ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob,
    )
    from openrouter_core.models.responses_request import ResponsesRequest as ResponsesRequest
    from openrouter_core.models.responses_request_allowed_caller import (
        ResponsesRequestAllowedCaller as ResponsesRequestAllowedCaller,
    )
    from openrouter_core.models.responses_request_plugin import ResponsesRequestPlugin as ResponsesRequestPlugin
    from openrouter_core.models.responses_request_service_tier import ResponsesRequestServiceTier as ResponsesRequestServiceTier
    from openrouter_core.models.responses_request_stop import ResponsesRequestStop as ResponsesRequestStop
    from openrouter_core.models.responses_request_tool_function import (
        ResponsesRequestToolFunction as ResponsesRequestToolFunction,
    )
    from openrouter_core.models.responses_request_tool_union import ResponsesRequestToolUnion as ResponsesRequestToolUnion
    from openrouter_core.models.responses_streaming_response import ResponsesStreamingResponse as ResponsesStreamingResponse
    from openrouter_core.models.result import Result as Result
    from openrouter_core.models.result_error import ResultError as ResultError
    from openrouter_core.models.role import Role as Role
    from openrouter_core.models.route import Route as Route
    from openrouter_core.models.routed_service_tier import RoutedServiceTier as RoutedServiceTier
    from openrouter_core.models.router_attempt import RouterAttempt as RouterAttempt
    from openrouter_core.models.router_params import RouterParams as RouterParams
    from openrouter_core.models.routing_strategy import RoutingStrategy as RoutingStrategy
    from openrouter_core.models.rule import Rule as Rule
    from openrouter_core.models.scim_group import ScimGroup as ScimGroup
    from openrouter_core.models.scim_group_mapping import ScimGroupMapping as ScimGroupMapping
    from openrouter_core.models.scim_group_mapping_role import ScimGroupMappingRole as ScimGroupMappingRole
    from openrouter_core.models.scim_sync_job import ScimSyncJob as ScimSyncJob
    from openrouter_core.models.scim_sync_job_status import ScimSyncJobStatus as ScimSyncJobStatus
    from openrouter_core.models.search_context_size_enum import SearchContextSizeEnum as SearchContextSizeEnum
    from openrouter_core.models.search_models_server_tool_config import (
        SearchModelsServerToolConfig as SearchModelsServerToolConfig,
    )
    from openrouter_core.models.search_models_server_tool_open_router import (
        SearchModelsServerToolOpenRouter as SearchModelsServerToolOpenRouter,
    )
    from openrouter_core.models.search_quality_level import SearchQualityLevel as SearchQualityLevel
    from openrouter_core.models.search_surface import SearchSurface as SearchSurface
    from openrouter_core.models.server_tool import ServerTool as ServerTool
    from openrouter_core.models.server_tool_details import ServerToolDetails as ServerToolDetails
    from openrouter_core.models.server_tool_details_status import ServerToolDetailsStatus as ServerToolDetailsStatus
    from openrouter_core.models.server_tool_details_supported_api_format import (
        ServerToolDetailsSupportedAPIFormat as ServerToolDetailsSupportedAPIFormat,
    )
    from openrouter_core.models.server_tool_engine import ServerToolEngine as ServerToolEngine
    from openrouter_core.models.server_tool_engine_data_region import ServerToolEngineDataRegion as ServerToolEngineDataRegion
    from openrouter_core.models.server_tool_executed_by import ServerToolExecutedBy as ServerToolExecutedBy
    from openrouter_core.models.server_tool_input_name import ServerToolInputName as ServerToolInputName
    from openrouter_core.models.server_tool_input_name_api_format import (
        ServerToolInputNameAPIFormat as ServerToolInputNameAPIFormat,
    )
    from openrouter_core.models.server_tool_native_model import ServerToolNativeModel as ServerToolNativeModel
    from openrouter_core.models.server_tool_native_support import ServerToolNativeSupport as ServerToolNativeSupport
    from openrouter_core.models.server_tool_output_name import ServerToolOutputName as ServerToolOutputName
    from openrouter_core.models.server_tool_output_name_api_format import (
        ServerToolOutputNameAPIFormat as ServerToolOutputNameAPIFormat,
    )
    from openrouter_core.models.server_tool_price import ServerToolPrice as ServerToolPrice
    from openrouter_core.models.server_tool_status import ServerToolStatus as ServerToolStatus
    from openrouter_core.models.server_tool_supported_api_format import (
        ServerToolSupportedAPIFormat as ServerToolSupportedAPIFormat,
    )
    from openrouter_core.models.server_tool_use_details import ServerToolUseDetails as ServerToolUseDetails
    from openrouter_core.models.service_unavailable_response import ServiceUnavailableResponse as ServiceUnavailableResponse
    from openrouter_core.models.service_unavailable_response_error_data import (
        ServiceUnavailableResponseErrorData as ServiceUnavailableResponseErrorData,
    )
    from openrouter_core.models.session_cost_item import SessionCostItem as SessionCostItem
    from openrouter_core.models.session_cost_meta import SessionCostMeta as SessionCostMeta
    from openrouter_core.models.session_cost_response import SessionCostResponse as SessionCostResponse
    from openrouter_core.models.shell_call_item import ShellCallItem as ShellCallItem
    from openrouter_core.models.shell_call_item_action import ShellCallItemAction as ShellCallItemAction
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent as ShellCallOutputContent
    from openrouter_core.models.shell_call_output_item import ShellCallOutputItem as ShellCallOutputItem
    from openrouter_core.models.shell_call_output_item_file import ShellCallOutputItemFile as ShellCallOutputItemFile
    from openrouter_core.models.shell_call_status import ShellCallStatus as ShellCallStatus
    from openrouter_core.models.shell_server_tool import ShellServerTool as ShellServerTool
    from openrouter_core.models.shell_server_tool_config import ShellServerToolConfig as ShellServerToolConfig
    from openrouter_core.models.shell_server_tool_engine import ShellServerToolEngine as ShellServerToolEngine
    from openrouter_core.models.shell_server_tool_environment import ShellServerToolEnvironment as ShellServerToolEnvironment
    from openrouter_core.models.shell_server_tool_open_router import ShellServerToolOpenRouter as ShellServerToolOpenRouter
    from openrouter_core.models.sign_intern_daemon_request import SignInternDaemonRequest as SignInternDaemonRequest
    from openrouter_core.models.sign_intern_daemon_response import SignInternDaemonResponse as SignInternDaemonResponse
    from openrouter_core.models.soft_deny import SoftDeny as SoftDeny
    from openrouter_core.models.source import Source as Source
    from openrouter_core.models.source_content import SourceContent as SourceContent
    from openrouter_core.models.speech_input import SpeechInput as SpeechInput
    from openrouter_core.models.speech_input_reference import SpeechInputReference as SpeechInputReference
    from openrouter_core.models.speech_input_reference_audio import SpeechInputReferenceAudio as SpeechInputReferenceAudio
    from openrouter_core.models.speech_input_reference_audio_input import (
        SpeechInputReferenceAudioInput as SpeechInputReferenceAudioInput,
    )
    from openrouter_core.models.speech_input_reference_image import SpeechInputReferenceImage as SpeechInputReferenceImage
    from openrouter_core.models.speech_input_reference_image_input import (
        SpeechInputReferenceImageInput as SpeechInputReferenceImageInput,
    )
    from openrouter_core.models.speech_input_reference_text import SpeechInputReferenceText as SpeechInputReferenceText
    from openrouter_core.models.speech_request import SpeechRequest as SpeechRequest
    from openrouter_core.models.speech_request_data_collection import SpeechRequestDataCollection as SpeechRequestDataCollection
    from openrouter_core.models.speech_request_provider import SpeechRequestProvider as SpeechRequestProvider
    from openrouter_core.models.speech_request_response_format import SpeechRequestResponseFormat as SpeechRequestResponseFormat
    from openrouter_core.models.speech_turn import SpeechTurn as SpeechTurn
    from openrouter_core.models.speed import Speed as Speed
    from openrouter_core.models.stance import Stance as Stance
    from openrouter_core.models.state import State as State
    from openrouter_core.models.status import Status as Status
    from openrouter_core.models.stop_server_tools_when_condition import (
        StopServerToolsWhenCondition as StopServerToolsWhenCondition,
    )
    from openrouter_core.models.stop_server_tools_when_finish_reason_is import (
        StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs,
    )
    from openrouter_core.models.stop_server_tools_when_has_tool_call import (
        StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall,
    )
    from openrouter_core.models.stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost
    from openrouter_core.models.stop_server_tools_when_max_tokens_used import (
        StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed,
    )
    from openrouter_core.models.stop_server_tools_when_step_count_is import (
        StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs,
    )
    from openrouter_core.models.stored_prompt_template import StoredPromptTemplate as StoredPromptTemplate
    from openrouter_core.models.stream_events import StreamEvents as StreamEvents
    from openrouter_core.models.stream_events_response_completed import (
        StreamEventsResponseCompleted as StreamEventsResponseCompleted,
    )
    from openrouter_core.models.stream_events_response_failed import StreamEventsResponseFailed as StreamEventsResponseFailed
    from openrouter_core.models.stream_events_response_incomplete import (
        StreamEventsResponseIncomplete as StreamEventsResponseIncomplete,
    )
    from openrouter_core.models.stream_events_response_output_item_added import (
        StreamEventsResponseOutputItemAdded as StreamEventsResponseOutputItemAdded,
    )
    from openrouter_core.models.stream_events_response_output_item_done import (
        StreamEventsResponseOutputItemDone as StreamEventsResponseOutputItemDone,
    )
    from openrouter_core.models.stream_logprob import StreamLogprob as StreamLogprob
    from openrouter_core.models.stream_logprob_top_logprob import StreamLogprobTopLogprob as StreamLogprobTopLogprob
    from openrouter_core.models.stt import STT as STT
    from openrouter_core.models.stt_entity import STTEntity as STTEntity
    from openrouter_core.models.stt_inline_input_audio import STTInlineInputAudio as STTInlineInputAudio
    from openrouter_core.models.stt_input_audio import STTInputAudio as STTInputAudio
    from openrouter_core.models.stt_request import STTRequest as STTRequest
    from openrouter_core.models.stt_request_data_collection import STTRequestDataCollection as STTRequestDataCollection
    from openrouter_core.models.stt_request_provider import STTRequestProvider as STTRequestProvider
    from openrouter_core.models.stt_request_response_format import STTRequestResponseFormat as STTRequestResponseFormat
    from openrouter_core.models.stt_response import STTResponse as STTResponse
    from openrouter_core.models.stt_segment import STTSegment as STTSegment
    from openrouter_core.models.stt_timestamp_granularity import STTTimestampGranularity as STTTimestampGranularity
    from openrouter_core.models.stt_usage import STTUsage as STTUsage
    from openrouter_core.models.stt_word import STTWord as STTWord
    from openrouter_core.models.stt_word_type import STTWordType as STTWordType
    from openrouter_core.models.stturl_input_audio import STTURLInputAudio as STTURLInputAudio
    from openrouter_core.models.subagent_nested_tool import SubagentNestedTool as SubagentNestedTool
    from openrouter_core.models.subagent_reasoning import SubagentReasoning as SubagentReasoning
    from openrouter_core.models.subagent_reasoning_effort import SubagentReasoningEffort as SubagentReasoningEffort
    from openrouter_core.models.subagent_server_tool_config import SubagentServerToolConfig as SubagentServerToolConfig
    from openrouter_core.models.subagent_server_tool_open_router import (
        SubagentServerToolOpenRouter as SubagentServerToolOpenRouter,
    )
    from openrouter_core.models.subcategory import Subcategory as Subcategory
    from openrouter_core.models.submit_generation_feedback_request import (
        SubmitGenerationFeedbackRequest as SubmitGenerationFeedbackRequest,
    )
    from openrouter_core.models.submit_generation_feedback_request_category import (
        SubmitGenerationFeedbackRequestCategory as SubmitGenerationFeedbackRequestCategory,
    )
    from openrouter_core.models.submit_generation_feedback_response import (
        SubmitGenerationFeedbackResponse as SubmitGenerationFeedbackResponse,
    )
    from openrouter_core.models.submit_generation_feedback_response_data import (
        SubmitGenerationFeedbackResponseData as SubmitGenerationFeedbackResponseData,
    )
    from openrouter_core.models.supported_aspect_ratio import SupportedAspectRatio as SupportedAspectRatio
    from openrouter_core.models.supported_frame_image import SupportedFrameImage as SupportedFrameImage
    from openrouter_core.models.supported_resolution import SupportedResolution as SupportedResolution
    from openrouter_core.models.supported_size import SupportedSize as SupportedSize
    from openrouter_core.models.suspend_intern_response import SuspendInternResponse as SuspendInternResponse
    from openrouter_core.models.switchyard_router_plugin import SwitchyardRouterPlugin as SwitchyardRouterPlugin
    from openrouter_core.models.syntax import Syntax as Syntax
    from openrouter_core.models.system import System as System
    from openrouter_core.models.task_budget import TaskBudget as TaskBudget
    from openrouter_core.models.task_classification_item import TaskClassificationItem as TaskClassificationItem
    from openrouter_core.models.task_classification_macro_category import (
        TaskClassificationMacroCategory as TaskClassificationMacroCategory,
    )
    from openrouter_core.models.task_classification_model import TaskClassificationModel as TaskClassificationModel
    from openrouter_core.models.task_classification_response import TaskClassificationResponse as TaskClassificationResponse
    from openrouter_core.models.task_classification_response_data import (
        TaskClassificationResponseData as TaskClassificationResponseData,
    )
    from openrouter_core.models.task_type import TaskType as TaskType
    from openrouter_core.models.text_delta_event import TextDeltaEvent as TextDeltaEvent
    from openrouter_core.models.text_done_event import TextDoneEvent as TextDoneEvent
    from openrouter_core.models.text_extended_config import TextExtendedConfig as TextExtendedConfig
    from openrouter_core.models.text_generation import TextGeneration as TextGeneration
    from openrouter_core.models.thinking import Thinking as Thinking
    from openrouter_core.models.thinking_adaptive import ThinkingAdaptive as ThinkingAdaptive
    from openrouter_core.models.thinking_between_tools import ThinkingBetweenTools as ThinkingBetweenTools
    from openrouter_core.models.thinking_disabled import ThinkingDisabled as ThinkingDisabled
    from openrouter_core.models.thinking_enabled import ThinkingEnabled as ThinkingEnabled
    from openrouter_core.models.time_range import TimeRange as TimeRange
    from openrouter_core.models.timestamp_granularities import TimestampGranularities as TimestampGranularities
    from openrouter_core.models.token_exchange_request import TokenExchangeRequest as TokenExchangeRequest
    from openrouter_core.models.token_exchange_request_scope import TokenExchangeRequestScope as TokenExchangeRequestScope
    from openrouter_core.models.token_exchange_response import TokenExchangeResponse as TokenExchangeResponse
    from openrouter_core.models.too_many_requests_response import TooManyRequestsResponse as TooManyRequestsResponse
    from openrouter_core.models.too_many_requests_response_error_data import (
        TooManyRequestsResponseErrorData as TooManyRequestsResponseErrorData,
    )
    from openrouter_core.models.tool_advisor20260301 import ToolAdvisor20260301 as ToolAdvisor20260301
    from openrouter_core.models.tool_bash20250124 import ToolBash20250124 as ToolBash20250124
    from openrouter_core.models.tool_call import ToolCall as ToolCall
    from openrouter_core.models.tool_call_status import ToolCallStatus as ToolCallStatus
    from openrouter_core.models.tool_choice import ToolChoice as ToolChoice
    from openrouter_core.models.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from openrouter_core.models.tool_choice_any import ToolChoiceAny as ToolChoiceAny
    from openrouter_core.models.tool_choice_auto import ToolChoiceAuto as ToolChoiceAuto
    from openrouter_core.models.tool_choice_none import ToolChoiceNone as ToolChoiceNone
    from openrouter_core.models.tool_choice_support import ToolChoiceSupport as ToolChoiceSupport
    from openrouter_core.models.tool_choice_tool import ToolChoiceTool as ToolChoiceTool
    from openrouter_core.models.tool_custom import ToolCustom as ToolCustom
    from openrouter_core.models.tool_search_call_item import ToolSearchCallItem as ToolSearchCallItem
    from openrouter_core.models.tool_search_call_item_execution import ToolSearchCallItemExecution as ToolSearchCallItemExecution
    from openrouter_core.models.tool_search_call_item_status import ToolSearchCallItemStatus as ToolSearchCallItemStatus
    from openrouter_core.models.tool_search_output_item import ToolSearchOutputItem as ToolSearchOutputItem
    from openrouter_core.models.tool_search_output_item_allowed_caller import (
        ToolSearchOutputItemAllowedCaller as ToolSearchOutputItemAllowedCaller,
    )
    from openrouter_core.models.tool_search_output_item_execution import (
        ToolSearchOutputItemExecution as ToolSearchOutputItemExecution,
    )
    from openrouter_core.models.tool_search_output_item_status import ToolSearchOutputItemStatus as ToolSearchOutputItemStatus
    from openrouter_core.models.tool_search_output_item_tool import ToolSearchOutputItemTool as ToolSearchOutputItemTool
    from openrouter_core.models.tool_search_output_item_tool_function import (
        ToolSearchOutputItemToolFunction as ToolSearchOutputItemToolFunction,
    )
    from openrouter_core.models.tool_search_output_item_tool_union import (
        ToolSearchOutputItemToolUnion as ToolSearchOutputItemToolUnion,
    )
    from openrouter_core.models.tool_search_server_tool import ToolSearchServerTool as ToolSearchServerTool
    from openrouter_core.models.tool_search_server_tool_config import ToolSearchServerToolConfig as ToolSearchServerToolConfig
    from openrouter_core.models.tool_text_editor20250124 import ToolTextEditor20250124 as ToolTextEditor20250124
    from openrouter_core.models.tool_tool_definition import ToolToolDefinition as ToolToolDefinition
    from openrouter_core.models.tool_uses import ToolUses as ToolUses
    from openrouter_core.models.tool_uses_evaluated import ToolUsesEvaluated as ToolUsesEvaluated
    from openrouter_core.models.tool_uses_skipped import ToolUsesSkipped as ToolUsesSkipped
    from openrouter_core.models.tool_uses_unavailable import ToolUsesUnavailable as ToolUsesUnavailable
    from openrouter_core.models.tool_web_search20250305 import ToolWebSearch20250305 as ToolWebSearch20250305
    from openrouter_core.models.tool_web_search20260209 import ToolWebSearch20260209 as ToolWebSearch20260209
    from openrouter_core.models.top_provider_info import TopProviderInfo as TopProviderInfo
    from openrouter_core.models.tournament_stats import TournamentStats as TournamentStats
    from openrouter_core.models.trace_config import TraceConfig as TraceConfig
    from openrouter_core.models.trigger import Trigger as Trigger
    from openrouter_core.models.trigger_input_tokens import TriggerInputTokens as TriggerInputTokens
    from openrouter_core.models.true_t import TrueT as TrueT
    from openrouter_core.models.truncation import Truncation as Truncation
    from openrouter_core.models.tts import TTS as TTS
    from openrouter_core.models.turn_range import TurnRange as TurnRange
    from openrouter_core.models.type import Type as Type
    from openrouter_core.models.unauthorized_response import UnauthorizedResponse as UnauthorizedResponse
    from openrouter_core.models.unauthorized_response_error_data import (
        UnauthorizedResponseErrorData as UnauthorizedResponseErrorData,
    )
    from openrouter_core.models.unified_benchmark_pricing import UnifiedBenchmarkPricing as UnifiedBenchmarkPricing
    from openrouter_core.models.unified_benchmarks_aa_item import UnifiedBenchmarksAAItem as UnifiedBenchmarksAAItem
    from openrouter_core.models.unified_benchmarks_da_item import UnifiedBenchmarksDAItem as UnifiedBenchmarksDAItem
    from openrouter_core.models.unified_benchmarks_meta import UnifiedBenchmarksMeta as UnifiedBenchmarksMeta
    from openrouter_core.models.unified_benchmarks_meta_source import UnifiedBenchmarksMetaSource as UnifiedBenchmarksMetaSource
    from openrouter_core.models.unified_benchmarks_or_item import UnifiedBenchmarksORItem as UnifiedBenchmarksORItem
    from openrouter_core.models.unified_benchmarks_or_item_benchmark_type import (
        UnifiedBenchmarksORItemBenchmarkType as UnifiedBenchmarksORItemBenchmarkType,
    )
    from openrouter_core.models.unified_benchmarks_response import UnifiedBenchmarksResponse as UnifiedBenchmarksResponse
    from openrouter_core.models.unified_benchmarks_response_data import (
        UnifiedBenchmarksResponseData as UnifiedBenchmarksResponseData,
    )
    from openrouter_core.models.unified_benchmarks_search_item import UnifiedBenchmarksSearchItem as UnifiedBenchmarksSearchItem
    from openrouter_core.models.unified_benchmarks_search_item_benchmark_type import (
        UnifiedBenchmarksSearchItemBenchmarkType as UnifiedBenchmarksSearchItemBenchmarkType,
    )
    from openrouter_core.models.unified_benchmarks_search_run_config import (
        UnifiedBenchmarksSearchRunConfig as UnifiedBenchmarksSearchRunConfig,
    )
    from openrouter_core.models.unique_insight import UniqueInsight as UniqueInsight
    from openrouter_core.models.unit import Unit as Unit
    from openrouter_core.models.unknown import Unknown as Unknown
    from openrouter_core.models.unprocessable_entity_response import UnprocessableEntityResponse as UnprocessableEntityResponse
    from openrouter_core.models.unprocessable_entity_response_error_data import (
        UnprocessableEntityResponseErrorData as UnprocessableEntityResponseErrorData,
    )
    from openrouter_core.models.unprocessable_entity_union import UnprocessableEntityUnion as UnprocessableEntityUnion
    from openrouter_core.models.update_byok_key_request import UpdateBYOKKeyRequest as UpdateBYOKKeyRequest
    from openrouter_core.models.update_byok_key_request_declared_region import (
        UpdateBYOKKeyRequestDeclaredRegion as UpdateBYOKKeyRequestDeclaredRegion,
    )
    from openrouter_core.models.update_byok_key_response import UpdateBYOKKeyResponse as UpdateBYOKKeyResponse
    from openrouter_core.models.update_external_user_request import UpdateExternalUserRequest as UpdateExternalUserRequest
    from openrouter_core.models.update_guardrail_request import UpdateGuardrailRequest as UpdateGuardrailRequest
    from openrouter_core.models.update_guardrail_response import UpdateGuardrailResponse as UpdateGuardrailResponse
    from openrouter_core.models.update_intern_request import UpdateInternRequest as UpdateInternRequest
    from openrouter_core.models.update_keys_data import UpdateKeysData as UpdateKeysData
    from openrouter_core.models.update_keys_limit_reset import UpdateKeysLimitReset as UpdateKeysLimitReset
    from openrouter_core.models.update_keys_request_body import UpdateKeysRequestBody as UpdateKeysRequestBody
    from openrouter_core.models.update_keys_response import UpdateKeysResponse as UpdateKeysResponse
    from openrouter_core.models.update_observability_destination_request import (
        UpdateObservabilityDestinationRequest as UpdateObservabilityDestinationRequest,
    )
    from openrouter_core.models.update_observability_destination_response import (
        UpdateObservabilityDestinationResponse as UpdateObservabilityDestinationResponse,
    )
    from openrouter_core.models.update_organization_settings_request import (
        UpdateOrganizationSettingsRequest as UpdateOrganizationSettingsRequest,
    )
    from openrouter_core.models.update_organization_settings_response import (
        UpdateOrganizationSettingsResponse as UpdateOrganizationSettingsResponse,
    )
    from openrouter_core.models.update_private_endpoint_pricing_request import (
        UpdatePrivateEndpointPricingRequest as UpdatePrivateEndpointPricingRequest,
    )
    from openrouter_core.models.update_private_endpoint_request import (
        UpdatePrivateEndpointRequest as UpdatePrivateEndpointRequest,
    )
    from openrouter_core.models.update_private_endpoint_request_declared_region import (
        UpdatePrivateEndpointRequestDeclaredRegion as UpdatePrivateEndpointRequestDeclaredRegion,
    )
    from openrouter_core.models.update_scim_group_mapping_request import (
        UpdateScimGroupMappingRequest as UpdateScimGroupMappingRequest,
    )
    from openrouter_core.models.update_scim_group_mapping_request_role import (
        UpdateScimGroupMappingRequestRole as UpdateScimGroupMappingRequestRole,
    )
    from openrouter_core.models.update_scim_group_mapping_response import (
        UpdateScimGroupMappingResponse as UpdateScimGroupMappingResponse,
    )
    from openrouter_core.models.update_workspace_request import UpdateWorkspaceRequest as UpdateWorkspaceRequest
    from openrouter_core.models.update_workspace_request_disabled_server_tool import (
        UpdateWorkspaceRequestDisabledServerTool as UpdateWorkspaceRequestDisabledServerTool,
    )
    from openrouter_core.models.update_workspace_response import UpdateWorkspaceResponse as UpdateWorkspaceResponse
    from openrouter_core.models.upload_file_request_body import UploadFileRequestBody as UploadFileRequestBody
    from openrouter_core.models.upscale_factor import UpscaleFactor as UpscaleFactor
    from openrouter_core.models.upsert_workspace_budget_request import (
        UpsertWorkspaceBudgetRequest as UpsertWorkspaceBudgetRequest,
    )
    from openrouter_core.models.upsert_workspace_budget_response import (
        UpsertWorkspaceBudgetResponse as UpsertWorkspaceBudgetResponse,
    )
    from openrouter_core.models.upstream import Upstream as Upstream
    from openrouter_core.models.url_citation import URLCitation as URLCitation
    from openrouter_core.models.usage import Usage as Usage
    from openrouter_core.models.usage_cost_details import UsageCostDetails as UsageCostDetails
    from openrouter_core.models.usage_limit_type import UsageLimitType as UsageLimitType
    from openrouter_core.models.user_location import UserLocation as UserLocation
    from openrouter_core.models.utc_day import UtcDay as UtcDay
    from openrouter_core.models.validate_private_endpoint_request import (
        ValidatePrivateEndpointRequest as ValidatePrivateEndpointRequest,
    )
    from openrouter_core.models.value1 import Value1 as Value1
    from openrouter_core.models.value2 import Value2 as Value2
    from openrouter_core.models.value_classifier_filters import ValueClassifierFilters as ValueClassifierFilters
    from openrouter_core.models.value_type import ValueType as ValueType
    from openrouter_core.models.variables import Variables as Variables
    from openrouter_core.models.vault_effective_secret import VaultEffectiveSecret as VaultEffectiveSecret
    from openrouter_core.models.vault_effective_secret_list_response import (
        VaultEffectiveSecretListResponse as VaultEffectiveSecretListResponse,
    )
    from openrouter_core.models.vault_effective_secret_scope import VaultEffectiveSecretScope as VaultEffectiveSecretScope
    from openrouter_core.models.vault_secret import VaultSecret as VaultSecret
    from openrouter_core.models.vault_secret_copy_request import VaultSecretCopyRequest as VaultSecretCopyRequest
    from openrouter_core.models.vault_secret_copy_response import VaultSecretCopyResponse as VaultSecretCopyResponse
    from openrouter_core.models.vault_secret_list_response import VaultSecretListResponse as VaultSecretListResponse
    from openrouter_core.models.vault_secret_response import VaultSecretResponse as VaultSecretResponse
    from openrouter_core.models.vault_secret_write_request import VaultSecretWriteRequest as VaultSecretWriteRequest
    from openrouter_core.models.verbosity import Verbosity as Verbosity
    from openrouter_core.models.video_generation import VideoGeneration as VideoGeneration
    from openrouter_core.models.video_generation_request import VideoGenerationRequest as VideoGenerationRequest
    from openrouter_core.models.video_generation_request_aspect_ratio import (
        VideoGenerationRequestAspectRatio as VideoGenerationRequestAspectRatio,
    )
    from openrouter_core.models.video_generation_request_options import (
        VideoGenerationRequestOptions as VideoGenerationRequestOptions,
    )
    from openrouter_core.models.video_generation_request_provider import (
        VideoGenerationRequestProvider as VideoGenerationRequestProvider,
    )
    from openrouter_core.models.video_generation_request_resolution import (
        VideoGenerationRequestResolution as VideoGenerationRequestResolution,
    )
    from openrouter_core.models.video_generation_response import VideoGenerationResponse as VideoGenerationResponse
    from openrouter_core.models.video_generation_response_status import (
        VideoGenerationResponseStatus as VideoGenerationResponseStatus,
    )
    from openrouter_core.models.video_generation_usage import VideoGenerationUsage as VideoGenerationUsage
    from openrouter_core.models.video_model import VideoModel as VideoModel
    from openrouter_core.models.video_models_list_response import VideoModelsListResponse as VideoModelsListResponse
    from openrouter_core.models.video_url import VideoURL as VideoURL
    from openrouter_core.models.watch import Watch as Watch
    from openrouter_core.models.web_fetch_engine_enum import WebFetchEngineEnum as WebFetchEngineEnum
    from openrouter_core.models.web_fetch_plugin import WebFetchPlugin as WebFetchPlugin
    from openrouter_core.models.web_fetch_server_tool import WebFetchServerTool as WebFetchServerTool
    from openrouter_core.models.web_fetch_server_tool_config import WebFetchServerToolConfig as WebFetchServerToolConfig
    from openrouter_core.models.web_search_call_completed_event import WebSearchCallCompletedEvent as WebSearchCallCompletedEvent
    from openrouter_core.models.web_search_call_in_progress_event import (
        WebSearchCallInProgressEvent as WebSearchCallInProgressEvent,
    )
    from openrouter_core.models.web_search_call_searching_event import WebSearchCallSearchingEvent as WebSearchCallSearchingEvent
    from openrouter_core.models.web_search_citation import WebSearchCitation as WebSearchCitation
    from openrouter_core.models.web_search_config import WebSearchConfig as WebSearchConfig
    from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter as WebSearchDomainFilter
    from openrouter_core.models.web_search_engine import WebSearchEngine as WebSearchEngine
    from openrouter_core.models.web_search_engine_enum import WebSearchEngineEnum as WebSearchEngineEnum
    from openrouter_core.models.web_search_mode import WebSearchMode as WebSearchMode
    from openrouter_core.models.web_search_plugin import WebSearchPlugin as WebSearchPlugin
    from openrouter_core.models.web_search_server_tool import WebSearchServerTool as WebSearchServerTool
    from openrouter_core.models.web_search_server_tool_config import WebSearchServerToolConfig as WebSearchServerToolConfig
    from openrouter_core.models.web_search_server_tool_open_router import (
        WebSearchServerToolOpenRouter as WebSearchServerToolOpenRouter,
    )
    from openrouter_core.models.web_search_source import WebSearchSource as WebSearchSource
    from openrouter_core.models.web_search_status import WebSearchStatus as WebSearchStatus
    from openrouter_core.models.web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
    from openrouter_core.models.web_search_user_location_server_tool import (
        WebSearchUserLocationServerTool as WebSearchUserLocationServerTool,
    )
    from openrouter_core.models.workspace import Workspace as Workspace
    from openrouter_core.models.workspace_budget import WorkspaceBudget as WorkspaceBudget
    from openrouter_core.models.workspace_budget_interval import WorkspaceBudgetInterval as WorkspaceBudgetInterval
    from openrouter_core.models.workspace_budget_reset_interval import (
        WorkspaceBudgetResetInterval as WorkspaceBudgetResetInterval,
    )
    from openrouter_core.models.workspace_member import WorkspaceMember as WorkspaceMember
    from openrouter_core.models.workspace_member_role import WorkspaceMemberRole as WorkspaceMemberRole
    from openrouter_core.models.x_search_options import XSearchOptions as XSearchOptions

_MODULES = {
    "AABenchmarkEntry": "aa_benchmark_entry",
    "APIErrorType": "api_error_type",
    "APIFormat": "api_format",
    "APIType": "api_type",
    "ActionEnum": "action_enum",
    "ActivityItem": "activity_item",
    "ActivityResponse": "activity_response",
    "AdditionalToolsItem": "additional_tools_item",
    "AdditionalToolsItemAllowedCaller": "additional_tools_item_allowed_caller",
    "AdditionalToolsItemRole": "additional_tools_item_role",
    "AdditionalToolsItemTool": "additional_tools_item_tool",
    "AdditionalToolsItemToolFunction": "additional_tools_item_tool_function",
    "AdditionalToolsItemToolUnion": "additional_tools_item_tool_union",
    "AdvisorReasoning": "advisor_reasoning",
    "AdvisorReasoningEffort": "advisor_reasoning_effort",
    "AdvisorServerToolConfig": "advisor_server_tool_config",
    "AdvisorServerToolOpenRouter": "advisor_server_tool_open_router",
    "Agent": "agent",
    "AgentMessageItem": "agent_message_item",
    "AgentMessageItemContentInputImage": "agent_message_item_content_input_image",
    "AgentMessageItemContentUnion": "agent_message_item_content_union",
    "AgentMessageItemDetail": "agent_message_item_detail",
    "Algorithm": "algorithm",
    "Alignment": "alignment",
    "AlignmentAllowedCallRecord": "alignment_allowed_call_record",
    "AlignmentBlockedCallRecord": "alignment_blocked_call_record",
    "AlignmentCallRecord": "alignment_call_record",
    "AlignmentChatAudio": "alignment_chat_audio",
    "AlignmentChatImage": "alignment_chat_image",
    "AlignmentChatImageImageURL": "alignment_chat_image_image_url",
    "AlignmentChatRejected": "alignment_chat_rejected",
    "AlignmentChatToolCall": "alignment_chat_tool_call",
    "AlignmentChatToolCallFunction": "alignment_chat_tool_call_function",
    "AlignmentPlugin": "alignment_plugin",
    "AlignmentPluginMode": "alignment_plugin_mode",
    "AlignmentRejected": "alignment_rejected",
    "AlignmentResponsesRejected": "alignment_responses_rejected",
    "AlignmentRule": "alignment_rule",
    "AlignmentRuleRecord": "alignment_rule_record",
    "AlignmentUnavailableCallRecord": "alignment_unavailable_call_record",
    "AlignmentUnavailableCallRecordReason": "alignment_unavailable_call_record_reason",
    "Allow": "allow",
    "AllowedDataRegion": "allowed_data_region",
    "AllowedTools": "allowed_tools",
    "AllowedToolsUnion": "allowed_tools_union",
    "Always": "always",
    "Annotation": "annotation",
    "AnnotationAddedEvent": "annotation_added_event",
    "AnnotationContentUnion": "annotation_content_union",
    "AnnotationFile": "annotation_file",
    "AnnotationURLCitation": "annotation_url_citation",
    "AnnotationWebSearchCitation": "annotation_web_search_citation",
    "Answers": "answers",
    "AnthropicAdvisorMessageUsageIteration": "anthropic_advisor_message_usage_iteration",
    "AnthropicAdvisorToolResult": "anthropic_advisor_tool_result",
    "AnthropicAllowedCallers": "anthropic_allowed_callers",
    "AnthropicBase64ImageSource": "anthropic_base64_image_source",
    "AnthropicBase64PdfSource": "anthropic_base64_pdf_source",
    "AnthropicBashCodeExecutionContent": "anthropic_bash_code_execution_content",
    "AnthropicBashCodeExecutionOutput": "anthropic_bash_code_execution_output",
    "AnthropicBashCodeExecutionResult": "anthropic_bash_code_execution_result",
    "AnthropicBashCodeExecutionToolResult": "anthropic_bash_code_execution_tool_result",
    "AnthropicBashCodeExecutionToolResultError": "anthropic_bash_code_execution_tool_result_error",
    "AnthropicBashCodeExecutionToolResultErrorErrorCode": "anthropic_bash_code_execution_tool_result_error_error_code",
    "AnthropicCacheControlDirective": "anthropic_cache_control_directive",
    "AnthropicCacheControlTTL": "anthropic_cache_control_ttl",
    "AnthropicCacheCreation": "anthropic_cache_creation",
    "AnthropicCaller": "anthropic_caller",
    "AnthropicCitationCharLocation": "anthropic_citation_char_location",
    "AnthropicCitationCharLocationParam": "anthropic_citation_char_location_param",
    "AnthropicCitationContentBlockLocation": "anthropic_citation_content_block_location",
    "AnthropicCitationContentBlockLocationParam": "anthropic_citation_content_block_location_param",
    "AnthropicCitationPageLocation": "anthropic_citation_page_location",
    "AnthropicCitationPageLocationParam": "anthropic_citation_page_location_param",
    "AnthropicCitationSearchResultLocation": "anthropic_citation_search_result_location",
    "AnthropicCitationSearchResultLocationParam": "anthropic_citation_search_result_location_param",
    "AnthropicCitationWebSearchResultLocation": "anthropic_citation_web_search_result_location",
    "AnthropicCitationWebSearchResultLocationParam": "anthropic_citation_web_search_result_location_param",
    "AnthropicCitationsConfig": "anthropic_citations_config",
    "AnthropicCodeExecution20250825Caller": "anthropic_code_execution20250825_caller",
    "AnthropicCodeExecution20260120Caller": "anthropic_code_execution20260120_caller",
    "AnthropicCodeExecutionContent": "anthropic_code_execution_content",
    "AnthropicCodeExecutionOutput": "anthropic_code_execution_output",
    "AnthropicCodeExecutionResult": "anthropic_code_execution_result",
    "AnthropicCodeExecutionToolResult": "anthropic_code_execution_tool_result",
    "AnthropicCodeExecutionToolResultError": "anthropic_code_execution_tool_result_error",
    "AnthropicCompactionBlock": "anthropic_compaction_block",
    "AnthropicCompactionUsageIteration": "anthropic_compaction_usage_iteration",
    "AnthropicContainer": "anthropic_container",
    "AnthropicContainerSkill": "anthropic_container_skill",
    "AnthropicContainerSkillType": "anthropic_container_skill_type",
    "AnthropicContainerUpload": "anthropic_container_upload",
    "AnthropicDirectCaller": "anthropic_direct_caller",
    "AnthropicDocumentBlock": "anthropic_document_block",
    "AnthropicDocumentBlockParam": "anthropic_document_block_param",
    "AnthropicDocumentBlockParamCitations": "anthropic_document_block_param_citations",
    "AnthropicDocumentBlockParamContent1": "anthropic_document_block_param_content1",
    "AnthropicDocumentBlockParamContent2": "anthropic_document_block_param_content2",
    "AnthropicDocumentBlockParamSourceUnion": "anthropic_document_block_param_source_union",
    "AnthropicDocumentBlockSource": "anthropic_document_block_source",
    "AnthropicEncryptedCodeExecutionResult": "anthropic_encrypted_code_execution_result",
    "AnthropicFile": "anthropic_file",
    "AnthropicFileDeleted": "anthropic_file_deleted",
    "AnthropicFileDocumentSource": "anthropic_file_document_source",
    "AnthropicFileList": "anthropic_file_list",
    "AnthropicImageBlockParam": "anthropic_image_block_param",
    "AnthropicImageBlockParamSource": "anthropic_image_block_param_source",
    "AnthropicImageMimeType": "anthropic_image_mime_type",
    "AnthropicInputTokensClearAtLeast": "anthropic_input_tokens_clear_at_least",
    "AnthropicInputTokensTrigger": "anthropic_input_tokens_trigger",
    "AnthropicInputTransformation": "anthropic_input_transformation",
    "AnthropicIterationCacheCreation": "anthropic_iteration_cache_creation",
    "AnthropicMessageOutputConfig": "anthropic_message_output_config",
    "AnthropicMessageUsageIteration": "anthropic_message_usage_iteration",
    "AnthropicMessagesErrorResponse": "anthropic_messages_error_response",
    "AnthropicMessagesErrorResponseError": "anthropic_messages_error_response_error",
    "AnthropicOutputEffort": "anthropic_output_effort",
    "AnthropicOutputTokensDetails": "anthropic_output_tokens_details",
    "AnthropicPlainTextSource": "anthropic_plain_text_source",
    "AnthropicRedactedThinkingBlock": "anthropic_redacted_thinking_block",
    "AnthropicRefusalStopDetails": "anthropic_refusal_stop_details",
    "AnthropicRefusalStopDetailsCategory": "anthropic_refusal_stop_details_category",
    "AnthropicSafeguard": "anthropic_safeguard",
    "AnthropicSearchResultBlockParam": "anthropic_search_result_block_param",
    "AnthropicSearchResultBlockParamCitations": "anthropic_search_result_block_param_citations",
    "AnthropicServerToolErrorCode": "anthropic_server_tool_error_code",
    "AnthropicServerToolUsage": "anthropic_server_tool_usage",
    "AnthropicServiceTier": "anthropic_service_tier",
    "AnthropicSpeed": "anthropic_speed",
    "AnthropicSystemClearAt": "anthropic_system_clear_at",
    "AnthropicTextBlock": "anthropic_text_block",
    "AnthropicTextBlockParam": "anthropic_text_block_param",
    "AnthropicTextCitation": "anthropic_text_citation",
    "AnthropicTextEditorCodeExecutionContent": "anthropic_text_editor_code_execution_content",
    "AnthropicTextEditorCodeExecutionCreateResult": "anthropic_text_editor_code_execution_create_result",
    "AnthropicTextEditorCodeExecutionStrReplaceResult": "anthropic_text_editor_code_execution_str_replace_result",
    "AnthropicTextEditorCodeExecutionToolResult": "anthropic_text_editor_code_execution_tool_result",
    "AnthropicTextEditorCodeExecutionToolResultError": "anthropic_text_editor_code_execution_tool_result_error",
    "AnthropicTextEditorCodeExecutionToolResultErrorErrorCode": "anthropic_text_editor_code_execution_tool_result_error_error_code",
    "AnthropicTextEditorCodeExecutionViewResult": "anthropic_text_editor_code_execution_view_result",
    "AnthropicThinkingBlock": "anthropic_thinking_block",
    "AnthropicThinkingBlockBinding": "anthropic_thinking_block_binding",
    "AnthropicThinkingDisplay": "anthropic_thinking_display",
    "AnthropicThinkingTurns": "anthropic_thinking_turns",
    "AnthropicToolReference": "anthropic_tool_reference",
    "AnthropicToolSearchContent": "anthropic_tool_search_content",
    "AnthropicToolSearchResult": "anthropic_tool_search_result",
    "AnthropicToolSearchResultError": "anthropic_tool_search_result_error",
    "AnthropicToolSearchToolBm25": "anthropic_tool_search_tool_bm25",
    "AnthropicToolSearchToolBm25Type": "anthropic_tool_search_tool_bm25_type",
    "AnthropicToolSearchToolRegex": "anthropic_tool_search_tool_regex",
    "AnthropicToolSearchToolRegexType": "anthropic_tool_search_tool_regex_type",
    "AnthropicToolSearchToolResult": "anthropic_tool_search_tool_result",
    "AnthropicToolUnion": "anthropic_tool_union",
    "AnthropicToolUnionBash20250124": "anthropic_tool_union_bash20250124",
    "AnthropicToolUnionCustom": "anthropic_tool_union_custom",
    "AnthropicToolUnionInputSchema": "anthropic_tool_union_input_schema",
    "AnthropicToolUnionTextEditor20250124": "anthropic_tool_union_text_editor20250124",
    "AnthropicToolUnionWebSearch20250305": "anthropic_tool_union_web_search20250305",
    "AnthropicToolUnionWebSearch20260209": "anthropic_tool_union_web_search20260209",
    "AnthropicToolUseBlock": "anthropic_tool_use_block",
    "AnthropicToolUsesKeep": "anthropic_tool_uses_keep",
    "AnthropicToolUsesTrigger": "anthropic_tool_uses_trigger",
    "AnthropicURLImageSource": "anthropic_url_image_source",
    "AnthropicURLPdfSource": "anthropic_url_pdf_source",
    "AnthropicUnknownUsageIteration": "anthropic_unknown_usage_iteration",
    "AnthropicUsage": "anthropic_usage",
    "AnthropicUsageIteration": "anthropic_usage_iteration",
    "AnthropicWebFetchBlock": "anthropic_web_fetch_block",
    "AnthropicWebFetchContent": "anthropic_web_fetch_content",
    "AnthropicWebFetchToolResult": "anthropic_web_fetch_tool_result",
    "AnthropicWebFetchToolResultError": "anthropic_web_fetch_tool_result_error",
    "AnthropicWebFetchToolResultErrorErrorCode": "anthropic_web_fetch_tool_result_error_error_code",
    "AnthropicWebSearchResult": "anthropic_web_search_result",
    "AnthropicWebSearchResultBlockParam": "anthropic_web_search_result_block_param",
    "AnthropicWebSearchToolResult": "anthropic_web_search_tool_result",
    "AnthropicWebSearchToolResultContent": "anthropic_web_search_tool_result_content",
    "AnthropicWebSearchToolResultError": "anthropic_web_search_tool_result_error",
    "AnthropicWebSearchToolResultErrorErrorCode": "anthropic_web_search_tool_result_error_error_code",
    "AnthropicWebSearchToolUserLocation": "anthropic_web_search_tool_user_location",
    "ApiErrorType": "api_error_type_2",
    "AppRankingsItem": "app_rankings_item",
    "AppRankingsResponse": "app_rankings_response",
    "ApplyPatchCallItem": "apply_patch_call_item",
    "ApplyPatchCallOperation": "apply_patch_call_operation",
    "ApplyPatchCallOperationDiffDeltaEvent": "apply_patch_call_operation_diff_delta_event",
    "ApplyPatchCallOperationDiffDoneEvent": "apply_patch_call_operation_diff_done_event",
    "ApplyPatchCallOutputItem": "apply_patch_call_output_item",
    "ApplyPatchCallOutputItemStatus": "apply_patch_call_output_item_status",
    "ApplyPatchCallStatus": "apply_patch_call_status",
    "ApplyPatchCreateFileOperation": "apply_patch_create_file_operation",
    "ApplyPatchDeleteFileOperation": "apply_patch_delete_file_operation",
    "ApplyPatchEngineEnum": "apply_patch_engine_enum",
    "ApplyPatchServerTool": "apply_patch_server_tool",
    "ApplyPatchServerToolConfig": "apply_patch_server_tool_config",
    "ApplyPatchServerToolOpenRouter": "apply_patch_server_tool_open_router",
    "ApplyPatchUpdateFileOperation": "apply_patch_update_file_operation",
    "Architecture": "architecture",
    "Arena": "arena",
    "ArmorAutoMode": "armor_auto_mode",
    "ArmorContext": "armor_context",
    "ArmorEnvironmentEntry": "armor_environment_entry",
    "ArmorPlugin": "armor_plugin",
    "ArmorPluginMode": "armor_plugin_mode",
    "ArmorRule": "armor_rule",
    "ArmorSafeguardResult": "armor_safeguard_result",
    "ArmorSafeguardResultOutcome": "armor_safeguard_result_outcome",
    "ArmorSafeguardResultStatus": "armor_safeguard_result_status",
    "AudioURL": "audio_url",
    "AuthMode": "auth_mode",
    "AutoBetaRouterPlugin": "auto_beta_router_plugin",
    "AutoBetaRouterPluginCostTier": "auto_beta_router_plugin_cost_tier",
    "AutoRouterPlugin": "auto_router_plugin",
    "AutoRouterPluginCostTier": "auto_router_plugin_cost_tier",
    "BYOK": "byok",
    "BYOKKey": "byok_key",
    "BYOKKeyDeclaredRegion": "byok_key_declared_region",
    "BYOKProviderSlug": "byok_provider_slug",
    "BadGatewayResponse": "bad_gateway_response",
    "BadGatewayResponseErrorData": "bad_gateway_response_error_data",
    "BadGatewayUnion": "bad_gateway_union",
    "BadRequestResponse": "bad_request_response",
    "BadRequestResponseErrorData": "bad_request_response_error_data",
    "BaseInputsContent1": "base_inputs_content1",
    "BaseInputsContent2": "base_inputs_content2",
    "BaseInputsMessage": "base_inputs_message",
    "BaseInputsPhaseUnion": "base_inputs_phase_union",
    "BaseInputsRoleUnion": "base_inputs_role_union",
    "BaseInputsUnion": "base_inputs_union",
    "BaseInputsUnion1": "base_inputs_union1",
    "BaseMessagesResult": "base_messages_result",
    "BaseMessagesResultUsage": "base_messages_result_usage",
    "BaseReasoningConfig": "base_reasoning_config",
    "BashServerTool": "bash_server_tool",
    "BashServerToolConfig": "bash_server_tool_config",
    "BashServerToolEngine": "bash_server_tool_engine",
    "BashServerToolEnvironment": "bash_server_tool_environment",
    "BatchDeletedObject": "batch_deleted_object",
    "BatchDeletionOutcome": "batch_deletion_outcome",
    "BatchDeletionTargets": "batch_deletion_targets",
    "BatchErrorResponse": "batch_error_response",
    "BatchErrorResponseError": "batch_error_response_error",
    "BatchListItem": "batch_list_item",
    "BatchListItemCompletionTokensDetails": "batch_list_item_completion_tokens_details",
    "BatchListItemError": "batch_list_item_error",
    "BatchListItemPromptTokensDetails": "batch_list_item_prompt_tokens_details",
    "BatchListItemRequestCounts": "batch_list_item_request_counts",
    "BatchListItemServerToolUse": "batch_list_item_server_tool_use",
    "BatchListItemStatus": "batch_list_item_status",
    "BatchListItemUsage": "batch_list_item_usage",
    "BatchListResponse": "batch_list_response",
    "BatchListStatus": "batch_list_status",
    "BatchListTimestamp": "batch_list_timestamp",
    "BatchObject": "batch_object",
    "BatchObjectCompletionTokensDetails": "batch_object_completion_tokens_details",
    "BatchObjectData": "batch_object_data",
    "BatchObjectDebug": "batch_object_debug",
    "BatchObjectError": "batch_object_error",
    "BatchObjectEvent": "batch_object_event",
    "BatchObjectFile": "batch_object_file",
    "BatchObjectFunction": "batch_object_function",
    "BatchObjectImageURL": "batch_object_image_url",
    "BatchObjectPromptTokensDetails": "batch_object_prompt_tokens_details",
    "BatchObjectRequestCounts": "batch_object_request_counts",
    "BatchObjectResponse": "batch_object_response",
    "BatchObjectServerToolUse": "batch_object_server_tool_use",
    "BatchObjectServerToolUseDetails": "batch_object_server_tool_use_details",
    "BatchObjectStatus": "batch_object_status",
    "BatchObjectTimings": "batch_object_timings",
    "BatchObjectURLCitation": "batch_object_url_citation",
    "BatchObjectUsage": "batch_object_usage",
    "BatchPaymentRequiredResponse": "batch_payment_required_response",
    "BatchPaymentRequiredResponseCompletionTokensDetails": "batch_payment_required_response_completion_tokens_details",
    "BatchPaymentRequiredResponseError": "batch_payment_required_response_error",
    "BatchPaymentRequiredResponsePromptTokensDetails": "batch_payment_required_response_prompt_tokens_details",
    "BatchPaymentRequiredResponseRequestCounts": "batch_payment_required_response_request_counts",
    "BatchPaymentRequiredResponseServerToolUse": "batch_payment_required_response_server_tool_use",
    "BatchPaymentRequiredResponseStatus": "batch_payment_required_response_status",
    "BatchPaymentRequiredResponseUsage": "batch_payment_required_response_usage",
    "BatchProviderPreferences": "batch_provider_preferences",
    "BatchProviderPreferencesOnly": "batch_provider_preferences_only",
    "BatchSubmitBody": "batch_submit_body",
    "BenchmarkType": "benchmark_type",
    "Billable": "billable",
    "Body": "body",
    "BodyChatCompletion": "body_chat_completion",
    "BodyCompletionTokensDetails": "body_completion_tokens_details",
    "BodyList": "body_list",
    "BodyMessage": "body_message",
    "BodyPromptTokensDetails1": "body_prompt_tokens_details1",
    "BodyPromptTokensDetails2": "body_prompt_tokens_details2",
    "BodyServerToolUse": "body_server_tool_use",
    "BodyUsage1": "body_usage1",
    "BodyUsage2": "body_usage2",
    "BodyUsage3": "body_usage3",
    "BooleanCapability": "boolean_capability",
    "Box": "box",
    "BulkAddWorkspaceMembersRequest": "bulk_add_workspace_members_request",
    "BulkAddWorkspaceMembersResponse": "bulk_add_workspace_members_response",
    "BulkAssignKeysRequest": "bulk_assign_keys_request",
    "BulkAssignKeysResponse": "bulk_assign_keys_response",
    "BulkAssignMembersRequest": "bulk_assign_members_request",
    "BulkAssignMembersResponse": "bulk_assign_members_response",
    "BulkRemoveWorkspaceMembersRequest": "bulk_remove_workspace_members_request",
    "BulkRemoveWorkspaceMembersResponse": "bulk_remove_workspace_members_response",
    "BulkUnassignKeysRequest": "bulk_unassign_keys_request",
    "BulkUnassignKeysResponse": "bulk_unassign_keys_response",
    "BulkUnassignMembersRequest": "bulk_unassign_members_request",
    "BulkUnassignMembersResponse": "bulk_unassign_members_response",
    "By": "by",
    "CapabilityDescriptor": "capability_descriptor",
    "ChatAssistantImages": "chat_assistant_images",
    "ChatAssistantImagesImageURL": "chat_assistant_images_image_url",
    "ChatAssistantMessage": "chat_assistant_message",
    "ChatAssistantMessageContent": "chat_assistant_message_content",
    "ChatAudioOutput": "chat_audio_output",
    "ChatChoice": "chat_choice",
    "ChatContentAudio": "chat_content_audio",
    "ChatContentAudioInputAudio": "chat_content_audio_input_audio",
    "ChatContentCacheControl": "chat_content_cache_control",
    "ChatContentFile": "chat_content_file",
    "ChatContentFileFile": "chat_content_file_file",
    "ChatContentImage": "chat_content_image",
    "ChatContentImageDetail": "chat_content_image_detail",
    "ChatContentImageImageURL": "chat_content_image_image_url",
    "ChatContentItems": "chat_content_items",
    "ChatContentText": "chat_content_text",
    "ChatContentVideo": "chat_content_video",
    "ChatContentVideoInput": "chat_content_video_input",
    "ChatContentVideoInputProcessing": "chat_content_video_input_processing",
    "ChatDebugOptions": "chat_debug_options",
    "ChatDeveloperMessage": "chat_developer_message",
    "ChatDeveloperMessageConfigurationUpdate": "chat_developer_message_configuration_update",
    "ChatDeveloperMessageContent": "chat_developer_message_content",
    "ChatDynamicServerTool": "chat_dynamic_server_tool",
    "ChatFinishReasonEnum": "chat_finish_reason_enum",
    "ChatFormatGrammarConfig": "chat_format_grammar_config",
    "ChatFormatJSONObjectConfig": "chat_format_json_object_config",
    "ChatFormatJSONSchemaConfig": "chat_format_json_schema_config",
    "ChatFormatPythonConfig": "chat_format_python_config",
    "ChatFormatTextConfig": "chat_format_text_config",
    "ChatFunctionTool": "chat_function_tool",
    "ChatFunctionToolFunction": "chat_function_tool_function",
    "ChatFunctionToolFunctionFunction": "chat_function_tool_function_function",
    "ChatJSONSchemaConfig": "chat_json_schema_config",
    "ChatMessages": "chat_messages",
    "ChatNamedToolChoice": "chat_named_tool_choice",
    "ChatNamedToolChoiceFunction": "chat_named_tool_choice_function",
    "ChatReasoningSummaryVerbosityEnum": "chat_reasoning_summary_verbosity_enum",
    "ChatRequest": "chat_request",
    "ChatRequestEffort": "chat_request_effort",
    "ChatRequestPlugin": "chat_request_plugin",
    "ChatRequestReasoning": "chat_request_reasoning",
    "ChatRequestReasoningEffort": "chat_request_reasoning_effort",
    "ChatRequestServiceTier": "chat_request_service_tier",
    "ChatRequestStop": "chat_request_stop",
    "ChatResult": "chat_result",
    "ChatSearchModelsServerTool": "chat_search_models_server_tool",
    "ChatServerToolChoice": "chat_server_tool_choice",
    "ChatStreamChoice": "chat_stream_choice",
    "ChatStreamChunk": "chat_stream_chunk",
    "ChatStreamChunkError": "chat_stream_chunk_error",
    "ChatStreamChunkMetadata": "chat_stream_chunk_metadata",
    "ChatStreamDelta": "chat_stream_delta",
    "ChatStreamOptions": "chat_stream_options",
    "ChatStreamToolCall": "chat_stream_tool_call",
    "ChatStreamToolCallFunction": "chat_stream_tool_call_function",
    "ChatStreamingResponse": "chat_streaming_response",
    "ChatSystemMessage": "chat_system_message",
    "ChatSystemMessageConfigurationUpdate": "chat_system_message_configuration_update",
    "ChatSystemMessageContent": "chat_system_message_content",
    "ChatTokenLogprob": "chat_token_logprob",
    "ChatTokenLogprobTopLogprob": "chat_token_logprob_top_logprob",
    "ChatTokenLogprobs": "chat_token_logprobs",
    "ChatToolCall": "chat_tool_call",
    "ChatToolCallFunction": "chat_tool_call_function",
    "ChatToolChoice": "chat_tool_choice",
    "ChatToolMessage": "chat_tool_message",
    "ChatToolMessageContent": "chat_tool_message_content",
    "ChatUsage": "chat_usage",
    "ChatUsageCompletionTokensDetails": "chat_usage_completion_tokens_details",
    "ChatUsagePromptTokensDetails": "chat_usage_prompt_tokens_details",
    "ChatUserMessage": "chat_user_message",
    "ChatUserMessageContent": "chat_user_message_content",
    "ChatWebSearchShorthand": "chat_web_search_shorthand",
    "ChatWebSearchShorthandType": "chat_web_search_shorthand_type",
    "Choice": "choice",
    "Citation": "citation",
    "ClassifierDimensions": "classifier_dimensions",
    "ClassifierFilters": "classifier_filters",
    "ClassifierFiltersFilter": "classifier_filters_filter",
    "ClassifierFiltersValue": "classifier_filters_value",
    "ClearToolInputs": "clear_tool_inputs",
    "ClientClosedRequestResponse": "client_closed_request_response",
    "ClientClosedRequestResponseErrorData": "client_closed_request_response_error_data",
    "Code": "code",
    "CodeEnum": "code_enum",
    "CodeInterpreterCallCodeDeltaEvent": "code_interpreter_call_code_delta_event",
    "CodeInterpreterCallCodeDoneEvent": "code_interpreter_call_code_done_event",
    "CodeInterpreterCallCompletedEvent": "code_interpreter_call_completed_event",
    "CodeInterpreterCallInProgressEvent": "code_interpreter_call_in_progress_event",
    "CodeInterpreterCallInterpretingEvent": "code_interpreter_call_interpreting_event",
    "CodeInterpreterFileOutput": "code_interpreter_file_output",
    "CodeInterpreterImageOutput": "code_interpreter_image_output",
    "CodeInterpreterLogsOutput": "code_interpreter_logs_output",
    "CodeInterpreterServerTool": "code_interpreter_server_tool",
    "CodexLocalShellTool": "codex_local_shell_tool",
    "Command": "command",
    "CompactionItem": "compaction_item",
    "CompoundFilter": "compound_filter",
    "CompoundFilterType": "compound_filter_type",
    "ComputerUseServerTool": "computer_use_server_tool",
    "ConfigurationUpdateItem": "configuration_update_item",
    "ConfigurationUpdateReasoning": "configuration_update_reasoning",
    "ConfigurationUpdateReasoningEffort": "configuration_update_reasoning_effort",
    "ConflictResponse": "conflict_response",
    "ConflictResponseErrorData": "conflict_response_error_data",
    "ConflictUnion": "conflict_union",
    "ConnectorID": "connector_id",
    "Container": "container",
    "ContainerAuto": "container_auto",
    "ContainerAutoEnvironment": "container_auto_environment",
    "ContainerFile": "container_file",
    "ContainerFileListResponse": "container_file_list_response",
    "ContainerNetworkPolicy": "container_network_policy",
    "ContainerNetworkPolicyAllowlist": "container_network_policy_allowlist",
    "ContainerNetworkPolicyDisabled": "container_network_policy_disabled",
    "ContainerReferenceEnvironment": "container_reference_environment",
    "Content": "content",
    "ContentCompaction": "content_compaction",
    "ContentEncryptedContent": "content_encrypted_content",
    "ContentFilterAction": "content_filter_action",
    "ContentFilterBuiltinAction": "content_filter_builtin_action",
    "ContentFilterBuiltinEntry": "content_filter_builtin_entry",
    "ContentFilterBuiltinEntryInput": "content_filter_builtin_entry_input",
    "ContentFilterBuiltinSlug": "content_filter_builtin_slug",
    "ContentFilterEntry": "content_filter_entry",
    "ContentImageURL": "content_image_url",
    "ContentImageURLImageURL": "content_image_url_image_url",
    "ContentPartAddedEvent": "content_part_added_event",
    "ContentPartAddedEventPart": "content_part_added_event_part",
    "ContentPartAudio": "content_part_audio",
    "ContentPartDoneEvent": "content_part_done_event",
    "ContentPartDoneEventPart": "content_part_done_event_part",
    "ContentPartImage": "content_part_image",
    "ContentPartImageImageURL": "content_part_image_image_url",
    "ContentPartInputAudio": "content_part_input_audio",
    "ContentPartInputFile": "content_part_input_file",
    "ContentPartInputVideo": "content_part_input_video",
    "ContentPartVideo": "content_part_video",
    "ContentRedactedThinking": "content_redacted_thinking",
    "ContentServerToolUse": "content_server_tool_use",
    "ContentText": "content_text",
    "ContentThinking": "content_thinking",
    "ContentToolReference": "content_tool_reference",
    "ContentToolResult": "content_tool_result",
    "ContentToolUse": "content_tool_use",
    "ContentTopLogprob": "content_top_logprob",
    "ContentWebSearchToolResult": "content_web_search_tool_result",
    "ContentWebSearchToolResultError": "content_web_search_tool_result_error",
    "ContextBucket": "context_bucket",
    "ContextCompactionItem": "context_compaction_item",
    "ContextCompressionEngine": "context_compression_engine",
    "ContextCompressionPlugin": "context_compression_plugin",
    "ContextManagement": "context_management",
    "Contradiction": "contradiction",
    "CostDetails": "cost_details",
    "CreateAudioTranscriptionsMultipartRequestBody": "create_audio_transcriptions_multipart_request_body",
    "CreateAudioTranscriptionsMultipartResponseFormat": "create_audio_transcriptions_multipart_response_format",
    "CreateAuthKeysCodeCodeChallengeMethod": "create_auth_keys_code_code_challenge_method",
    "CreateAuthKeysCodeData": "create_auth_keys_code_data",
    "CreateAuthKeysCodeRequestBody": "create_auth_keys_code_request_body",
    "CreateAuthKeysCodeResponse": "create_auth_keys_code_response",
    "CreateBYOKKeyRequest": "create_byok_key_request",
    "CreateBYOKKeyRequestDeclaredRegion": "create_byok_key_request_declared_region",
    "CreateBYOKKeyResponse": "create_byok_key_response",
    "CreateEmbeddingsContentImageURL": "create_embeddings_content_image_url",
    "CreateEmbeddingsContentText": "create_embeddings_content_text",
    "CreateEmbeddingsData": "create_embeddings_data",
    "CreateEmbeddingsEmbedding": "create_embeddings_embedding",
    "CreateEmbeddingsInputUnion": "create_embeddings_input_union",
    "CreateEmbeddingsRequestBody": "create_embeddings_request_body",
    "CreateEmbeddingsResponseBody": "create_embeddings_response_body",
    "CreateEmbeddingsUsage": "create_embeddings_usage",
    "CreateExternalUserRequest": "create_external_user_request",
    "CreateGuardrailRequest": "create_guardrail_request",
    "CreateGuardrailResponse": "create_guardrail_response",
    "CreateInternRequest": "create_intern_request",
    "CreateKeysData": "create_keys_data",
    "CreateKeysLimitReset": "create_keys_limit_reset",
    "CreateKeysRequestBody": "create_keys_request_body",
    "CreateKeysResponse": "create_keys_response",
    "CreateObservabilityDestinationRequest": "create_observability_destination_request",
    "CreateObservabilityDestinationRequestType": "create_observability_destination_request_type",
    "CreateObservabilityDestinationResponse": "create_observability_destination_response",
    "CreatePresetFromInferenceResponse": "create_preset_from_inference_response",
    "CreatePrivateEndpointRequest": "create_private_endpoint_request",
    "CreatePrivateEndpointRequestDeclaredRegion": "create_private_endpoint_request_declared_region",
    "CreatePrivateEndpointValidationFailedResponse": "create_private_endpoint_validation_failed_response",
    "CreatePrivateEndpointValidationFailedResponseData": "create_private_endpoint_validation_failed_response_data",
    "CreatePrivateEndpointValidationFailedResponseError": "create_private_endpoint_validation_failed_response_error",
    "CreateRerankRequestBody": "create_rerank_request_body",
    "CreateRerankResponseBody": "create_rerank_response_body",
    "CreateRerankResult": "create_rerank_result",
    "CreateRerankUsage": "create_rerank_usage",
    "CreateScimGroupMappingRequest": "create_scim_group_mapping_request",
    "CreateScimGroupMappingRequestRole": "create_scim_group_mapping_request_role",
    "CreateScimGroupMappingResponse": "create_scim_group_mapping_response",
    "CreateScimSyncJobResponse": "create_scim_sync_job_response",
    "CreateWorkspaceRequest": "create_workspace_request",
    "CreateWorkspaceRequestDisabledServerTool": "create_workspace_request_disabled_server_tool",
    "CreateWorkspaceResponse": "create_workspace_response",
    "Criteria": "criteria",
    "Criterion": "criterion",
    "CustomTool": "custom_tool",
    "CustomToolCallInputDeltaEvent": "custom_tool_call_input_delta_event",
    "CustomToolCallInputDoneEvent": "custom_tool_call_input_done_event",
    "CustomToolCallItem": "custom_tool_call_item",
    "CustomToolCallOutputItem": "custom_tool_call_output_item",
    "CustomToolCallOutputItemDetail": "custom_tool_call_output_item_detail",
    "CustomToolCallOutputItemOutputInputImage": "custom_tool_call_output_item_output_input_image",
    "CustomToolCallOutputItemOutputUnion1": "custom_tool_call_output_item_output_union1",
    "CustomToolCallOutputItemOutputUnion2": "custom_tool_call_output_item_output_union2",
    "DABenchmarkEntry": "da_benchmark_entry",
    "DataCollection": "data_collection",
    "Datacenter": "datacenter",
    "DatetimeServerTool": "datetime_server_tool",
    "DatetimeServerToolConfig": "datetime_server_tool_config",
    "DebugEvent": "debug_event",
    "DebugEventDebug": "debug_event_debug",
    "DebugEventEvent": "debug_event_event",
    "DebugEventTimings": "debug_event_timings",
    "Decisions": "decisions",
    "DecisionsBoxAnswer": "decisions_box_answer",
    "DecisionsBoxQuestion": "decisions_box_question",
    "DecisionsBoxQuestionInstructions": "decisions_box_question_instructions",
    "DecisionsChoiceAnswer": "decisions_choice_answer",
    "DecisionsChoiceQuestion": "decisions_choice_question",
    "DecisionsChoiceQuestionInstructions": "decisions_choice_question_instructions",
    "DecisionsNoulAnswer": "decisions_noul_answer",
    "DecisionsNoulQuestion": "decisions_noul_question",
    "DecisionsNoulQuestionCriteria": "decisions_noul_question_criteria",
    "DecisionsNoulQuestionInstructions": "decisions_noul_question_instructions",
    "DecisionsRequest": "decisions_request",
    "DecisionsResponse": "decisions_response",
    "DecisionsResponseUsage": "decisions_response_usage",
    "DecisionsScoreAnswer": "decisions_score_answer",
    "DecisionsScoreQuestion": "decisions_score_question",
    "DecisionsScoreQuestionInstructions": "decisions_score_question_instructions",
    "DefaultEffort": "default_effort",
    "DefaultParameters": "default_parameters",
    "DeferredBm25Search": "deferred_bm25_search",
    "DeferredCustomSearch": "deferred_custom_search",
    "DeferredRegexSearch": "deferred_regex_search",
    "DeferredToolsControl": "deferred_tools_control",
    "DeferredToolsSearchStrategy": "deferred_tools_search_strategy",
    "DeleteBYOKKeyResponse": "delete_byok_key_response",
    "DeleteGuardrailResponse": "delete_guardrail_response",
    "DeleteInternRequest": "delete_intern_request",
    "DeleteInternResponse": "delete_intern_response",
    "DeleteKeysResponse": "delete_keys_response",
    "DeleteObservabilityDestinationResponse": "delete_observability_destination_response",
    "DeletePrivateEndpointResponse": "delete_private_endpoint_response",
    "DeletePrivateEndpointResponseData": "delete_private_endpoint_response_data",
    "DeleteScimGroupMappingResponse": "delete_scim_group_mapping_response",
    "DeleteWorkspaceBudgetResponse": "delete_workspace_budget_response",
    "DeleteWorkspaceResponse": "delete_workspace_response",
    "Dimension": "dimension",
    "Direction": "direction",
    "DisplayFormat": "display_format",
    "Distillable": "distillable",
    "Document": "document",
    "DocumentRequest": "document_request",
    "DocumentResponse": "document_response",
    "DraftOnly": "draft_only",
    "EasyInputMessage": "easy_input_message",
    "EasyInputMessageContentInputImage": "easy_input_message_content_input_image",
    "EasyInputMessageContentUnion1": "easy_input_message_content_union1",
    "EasyInputMessageContentUnion2": "easy_input_message_content_union2",
    "EasyInputMessageDetail": "easy_input_message_detail",
    "EasyInputMessagePhaseUnion": "easy_input_message_phase_union",
    "EasyInputMessageRoleUnion": "easy_input_message_role_union",
    "EdgeNetworkTimeoutResponse": "edge_network_timeout_response",
    "EdgeNetworkTimeoutResponseErrorData": "edge_network_timeout_response_error_data",
    "Edit": "edit",
    "EditClearThinking20251015": "edit_clear_thinking20251015",
    "EditClearToolUses20250919": "edit_clear_tool_uses20250919",
    "EditCompact20260112": "edit_compact20260112",
    "Embedding": "embedding",
    "Embeddings": "embeddings",
    "EncodingFormat": "encoding_format",
    "Endpoint": "endpoint",
    "EndpointInfo": "endpoint_info",
    "EndpointStatus": "endpoint_status",
    "EndpointsMetadata": "endpoints_metadata",
    "EnumCapability": "enum_capability",
    "Environment": "environment",
    "EnvironmentEnum": "environment_enum",
    "ErrorEnum": "error_enum",
    "ErrorEvent": "error_event",
    "ExchangeAuthCodeForAPIKeyCodeChallengeMethod": "exchange_auth_code_for_api_key_code_challenge_method",
    "ExchangeAuthCodeForAPIKeyRequestBody": "exchange_auth_code_for_api_key_request_body",
    "ExchangeAuthCodeForAPIKeyResponse": "exchange_auth_code_for_api_key_response",
    "External": "external",
    "ExternalUser": "external_user",
    "ExternalUserResponse": "external_user_response",
    "FailableToolCallStatus": "failable_tool_call_status",
    "FailedModel": "failed_model",
    "FalseT": "false_t",
    "FieldT": "field_t",
    "FileCitation": "file_citation",
    "FileDeleteResponse": "file_delete_response",
    "FileListResponse": "file_list_response",
    "FileParserPlugin": "file_parser_plugin",
    "FilePath": "file_path",
    "FileProvider": "file_provider",
    "FileResponse": "file_response",
    "FileSearchServerTool": "file_search_server_tool",
    "FileSearchServerToolValue1": "file_search_server_tool_value1",
    "FileSearchServerToolValue2": "file_search_server_tool_value2",
    "FileType": "file_type",
    "FilesServerTool": "files_server_tool",
    "FilesServerToolConfig": "files_server_tool_config",
    "Filter": "filter",
    "Filters": "filters",
    "FiltersType": "filters_type",
    "FiltersUnion": "filters_union",
    "FinishReason": "finish_reason",
    "ForbiddenResponse": "forbidden_response",
    "ForbiddenResponseErrorData": "forbidden_response_error_data",
    "Format": "format",
    "FormatEnum": "format_enum",
    "FormatGrammar": "format_grammar",
    "FormatJSONObjectConfig": "format_json_object_config",
    "FormatJSONSchemaConfig": "format_json_schema_config",
    "FormatText": "format_text",
    "FormatTextConfig": "format_text_config",
    "Formats": "formats",
    "FrameImage": "frame_image",
    "FrameImageImageURL": "frame_image_image_url",
    "FrameType": "frame_type",
    "FreeModelDailyRequests": "free_model_daily_requests",
    "FunctionCallArgsDeltaEvent": "function_call_args_delta_event",
    "FunctionCallArgsDoneEvent": "function_call_args_done_event",
    "FunctionCallItem": "function_call_item",
    "FunctionCallItemSubagentItem": "function_call_item_subagent_item",
    "FunctionCallOutputItem": "function_call_output_item",
    "FunctionCallOutputItemDetail": "function_call_output_item_detail",
    "FunctionCallOutputItemOutputInputImage": "function_call_output_item_output_input_image",
    "FunctionCallOutputItemOutputUnion1": "function_call_output_item_output_union1",
    "FunctionCallOutputItemOutputUnion2": "function_call_output_item_output_union2",
    "FusionAnalysisResult": "fusion_analysis_result",
    "FusionCallAnalysisCompletedEvent": "fusion_call_analysis_completed_event",
    "FusionCallAnalysisInProgressEvent": "fusion_call_analysis_in_progress_event",
    "FusionCallCompletedEvent": "fusion_call_completed_event",
    "FusionCallInProgressEvent": "fusion_call_in_progress_event",
    "FusionCallPanelAddedEvent": "fusion_call_panel_added_event",
    "FusionCallPanelCompletedEvent": "fusion_call_panel_completed_event",
    "FusionCallPanelDeltaEvent": "fusion_call_panel_delta_event",
    "FusionCallPanelFailedEvent": "fusion_call_panel_failed_event",
    "FusionCallPanelReasoningDeltaEvent": "fusion_call_panel_reasoning_delta_event",
    "FusionPlugin": "fusion_plugin",
    "FusionPluginTool": "fusion_plugin_tool",
    "FusionServerToolConfig": "fusion_server_tool_config",
    "FusionServerToolConfigEffort": "fusion_server_tool_config_effort",
    "FusionServerToolConfigReasoning": "fusion_server_tool_config_reasoning",
    "FusionServerToolConfigTool": "fusion_server_tool_config_tool",
    "FusionServerToolOpenRouter": "fusion_server_tool_open_router",
    "FusionSource": "fusion_source",
    "GatewayTimeoutResponse": "gateway_timeout_response",
    "GatewayTimeoutResponseErrorData": "gateway_timeout_response_error_data",
    "GenerationContentData": "generation_content_data",
    "GenerationContentDataOutput": "generation_content_data_output",
    "GenerationContentError": "generation_content_error",
    "GenerationContentErrorAttempt": "generation_content_error_attempt",
    "GenerationContentResponse": "generation_content_response",
    "GenerationResponse": "generation_response",
    "GenerationResponseData": "generation_response_data",
    "GenerationResponseDataRegion": "generation_response_data_region",
    "GetAnalyticsMetaData": "get_analytics_meta_data",
    "GetAnalyticsMetaOperator": "get_analytics_meta_operator",
    "GetAnalyticsMetaResponse": "get_analytics_meta_response",
    "GetAppRankingsCategory": "get_app_rankings_category",
    "GetAppRankingsSort": "get_app_rankings_sort",
    "GetBYOKKeyResponse": "get_byok_key_response",
    "GetBenchmarksSearchSurface": "get_benchmarks_search_surface",
    "GetCreditsData": "get_credits_data",
    "GetCreditsResponse": "get_credits_response",
    "GetCurrentKeyData": "get_current_key_data",
    "GetCurrentKeyResponse": "get_current_key_response",
    "GetGuardrailResponse": "get_guardrail_response",
    "GetKeyData": "get_key_data",
    "GetKeyResponse": "get_key_response",
    "GetModelsCategory": "get_models_category",
    "GetModelsRegion": "get_models_region",
    "GetModelsSort": "get_models_sort",
    "GetObservabilityDestinationResponse": "get_observability_destination_response",
    "GetOrganizationSettingsResponse": "get_organization_settings_response",
    "GetPresetResponse": "get_preset_response",
    "GetPresetVersionResponse": "get_preset_version_response",
    "GetRankingsDailyCategory": "get_rankings_daily_category",
    "GetRankingsDailyModality": "get_rankings_daily_modality",
    "GetScimGroupMappingResponse": "get_scim_group_mapping_response",
    "GetScimSyncJobResponse": "get_scim_sync_job_response",
    "GetSessionCostTurnRange": "get_session_cost_turn_range",
    "GetToolResponse": "get_tool_response",
    "GetWorkspaceBudgetResponse": "get_workspace_budget_response",
    "GetWorkspaceResponse": "get_workspace_response",
    "GoneResponse": "gone_response",
    "GoneResponseErrorData": "gone_response_error_data",
    "Granularity": "granularity",
    "GranularityName": "granularity_name",
    "Guardrail": "guardrail",
    "GuardrailDataRegion": "guardrail_data_region",
    "GuardrailInterval": "guardrail_interval",
    "HardDeny": "hard_deny",
    "Headquarters": "headquarters",
    "Image": "image",
    "ImageConfig": "image_config",
    "ImageEndpoint": "image_endpoint",
    "ImageGenCallCompletedEvent": "image_gen_call_completed_event",
    "ImageGenCallGeneratingEvent": "image_gen_call_generating_event",
    "ImageGenCallInProgressEvent": "image_gen_call_in_progress_event",
    "ImageGenCallPartialImageEvent": "image_gen_call_partial_image_event",
    "ImageGenCompletedEvent": "image_gen_completed_event",
    "ImageGenPartialImageEvent": "image_gen_partial_image_event",
    "ImageGenStreamErrorEvent": "image_gen_stream_error_event",
    "ImageGenStreamErrorEventError": "image_gen_stream_error_event_error",
    "ImageGenTextChunkEvent": "image_gen_text_chunk_event",
    "ImageGenTextChunkEventPhase": "image_gen_text_chunk_event_phase",
    "ImageGeneration": "image_generation",
    "ImageGenerationProviderPreferences": "image_generation_provider_preferences",
    "ImageGenerationProviderPreferencesIgnore": "image_generation_provider_preferences_ignore",
    "ImageGenerationProviderPreferencesOnly": "image_generation_provider_preferences_only",
    "ImageGenerationProviderPreferencesOptions": "image_generation_provider_preferences_options",
    "ImageGenerationProviderPreferencesOrder": "image_generation_provider_preferences_order",
    "ImageGenerationProviderPreferencesSort": "image_generation_provider_preferences_sort",
    "ImageGenerationRequest": "image_generation_request",
    "ImageGenerationRequestAspectRatio": "image_generation_request_aspect_ratio",
    "ImageGenerationRequestBackground": "image_generation_request_background",
    "ImageGenerationRequestOutputFormat": "image_generation_request_output_format",
    "ImageGenerationRequestQuality": "image_generation_request_quality",
    "ImageGenerationRequestResolution": "image_generation_request_resolution",
    "ImageGenerationResponse": "image_generation_response",
    "ImageGenerationResponseData": "image_generation_response_data",
    "ImageGenerationServerTool": "image_generation_server_tool",
    "ImageGenerationServerToolBackground": "image_generation_server_tool_background",
    "ImageGenerationServerToolConfig": "image_generation_server_tool_config",
    "ImageGenerationServerToolConfigUnion": "image_generation_server_tool_config_union",
    "ImageGenerationServerToolOpenRouter": "image_generation_server_tool_open_router",
    "ImageGenerationServerToolOutputFormat": "image_generation_server_tool_output_format",
    "ImageGenerationServerToolQuality": "image_generation_server_tool_quality",
    "ImageGenerationStatus": "image_generation_status",
    "ImageGenerationUsage": "image_generation_usage",
    "ImageGenerationUsageCompletionTokensDetails": "image_generation_usage_completion_tokens_details",
    "ImageGenerationUsagePromptTokensDetails": "image_generation_usage_prompt_tokens_details",
    "ImageGenerationUsageServerToolUse": "image_generation_usage_server_tool_use",
    "ImageInputModality": "image_input_modality",
    "ImageModelArchitecture": "image_model_architecture",
    "ImageModelEndpointsResponse": "image_model_endpoints_response",
    "ImageModelListItem": "image_model_list_item",
    "ImageModelsListResponse": "image_models_list_response",
    "ImageOutputModality": "image_output_modality",
    "ImagePricingEntry": "image_pricing_entry",
    "ImageStreamingResponse": "image_streaming_response",
    "ImageStreamingResponseData": "image_streaming_response_data",
    "ImageURL": "image_url",
    "IncompleteDetails": "incomplete_details",
    "IncompleteDetailsReason": "incomplete_details_reason",
    "Input": "input",
    "Input1": "input1",
    "Input2": "input2",
    "InputAudio": "input_audio",
    "InputAudioInputAudio": "input_audio_input_audio",
    "InputFidelity": "input_fidelity",
    "InputFile": "input_file",
    "InputImage": "input_image",
    "InputImageDetail": "input_image_detail",
    "InputImageMask": "input_image_mask",
    "InputMessageItem": "input_message_item",
    "InputMessageItemContentInputImage": "input_message_item_content_input_image",
    "InputMessageItemContentUnion": "input_message_item_content_union",
    "InputMessageItemDetail": "input_message_item_detail",
    "InputMessageItemRoleUnion": "input_message_item_role_union",
    "InputModality": "input_modality",
    "InputReference": "input_reference",
    "InputText": "input_text",
    "InputTokensDetails": "input_tokens_details",
    "InputUnion": "input_union",
    "InputVideo": "input_video",
    "InputVideoProcessing": "input_video_processing",
    "InputsContent1": "inputs_content1",
    "InputsContent2": "inputs_content2",
    "InputsMessage": "inputs_message",
    "InputsPhaseUnion": "inputs_phase_union",
    "InputsReasoning": "inputs_reasoning",
    "InputsStatusUnion1": "inputs_status_union1",
    "InputsStatusUnion2": "inputs_status_union2",
    "InputsUnion": "inputs_union",
    "InputsUnion1": "inputs_union1",
    "InstructType": "instruct_type",
    "Intern": "intern",
    "InternApprovalMode": "intern_approval_mode",
    "InternChatAssistantMessage": "intern_chat_assistant_message",
    "InternChatChoice": "intern_chat_choice",
    "InternChatChoiceFinishReason": "intern_chat_choice_finish_reason",
    "InternChatCompletionChunk": "intern_chat_completion_chunk",
    "InternChatCompletionRequest": "intern_chat_completion_request",
    "InternChatDelta": "intern_chat_delta",
    "InternChatDeveloperMessage": "intern_chat_developer_message",
    "InternChatEchoedToolCall": "intern_chat_echoed_tool_call",
    "InternChatEchoedToolCallFunction": "intern_chat_echoed_tool_call_function",
    "InternChatError": "intern_chat_error",
    "InternChatErrorMetadata": "intern_chat_error_metadata",
    "InternChatErrorMetadataReason": "intern_chat_error_metadata_reason",
    "InternChatErrorResponse": "intern_chat_error_response",
    "InternChatMessage": "intern_chat_message",
    "InternChatMessageContent": "intern_chat_message_content",
    "InternChatPromptTokensDetails": "intern_chat_prompt_tokens_details",
    "InternChatSteeredResponse": "intern_chat_steered_response",
    "InternChatStreamError": "intern_chat_stream_error",
    "InternChatStreamingResponse": "intern_chat_streaming_response",
    "InternChatSystemMessage": "intern_chat_system_message",
    "InternChatTextPart": "intern_chat_text_part",
    "InternChatToolCall": "intern_chat_tool_call",
    "InternChatToolCallFunction": "intern_chat_tool_call_function",
    "InternChatToolMessage": "intern_chat_tool_message",
    "InternChatUsage": "intern_chat_usage",
    "InternChatUserMessage": "intern_chat_user_message",
    "InternDaemonAccess": "intern_daemon_access",
    "InternInvokeAcceptedResponse": "intern_invoke_accepted_response",
    "InternInvokeAcceptedResponseStatus": "intern_invoke_accepted_response_status",
    "InternInvokeRequest": "intern_invoke_request",
    "InternLifecycleError": "intern_lifecycle_error",
    "InternLifecycleErrorError": "intern_lifecycle_error_error",
    "InternLifecycleErrorMetadata": "intern_lifecycle_error_metadata",
    "InternListResponse": "intern_list_response",
    "InternStatus": "intern_status",
    "InternalServerErrorUnion": "internal_server_error_union",
    "InternalServerResponse": "internal_server_response",
    "InternalServerResponseErrorData": "internal_server_response_error_data",
    "ItemReferenceItem": "item_reference_item",
    "JevRouterPlugin": "jev_router_plugin",
    "Keep": "keep",
    "KeepAll": "keep_all",
    "KeepMembers": "keep_members",
    "KeepMembersEnum": "keep_members_enum",
    "Key": "key",
    "KeyAssignment": "key_assignment",
    "KeyBudget": "key_budget",
    "KeyBudgetResetInterval": "key_budget_reset_interval",
    "KeyBudgetScope": "key_budget_scope",
    "LanguageType": "language_type",
    "LegacyChatContentVideo": "legacy_chat_content_video",
    "LegacyChatContentVideoInput": "legacy_chat_content_video_input",
    "LegacyChatContentVideoInputProcessing": "legacy_chat_content_video_input_processing",
    "LegacyWebSearchServerTool": "legacy_web_search_server_tool",
    "Legend": "legend",
    "ListBYOKKeysResponse": "list_byok_keys_response",
    "ListData": "list_data",
    "ListEndpointsResponse": "list_endpoints_response",
    "ListEndpointsResponseBody": "list_endpoints_response_body",
    "ListEndpointsZdrResponse": "list_endpoints_zdr_response",
    "ListExternalUsersResponse": "list_external_users_response",
    "ListGuardrailsResponse": "list_guardrails_response",
    "ListInternConnectionsData": "list_intern_connections_data",
    "ListInternConnectionsResponse": "list_intern_connections_response",
    "ListKeyAssignmentsResponse": "list_key_assignments_response",
    "ListMemberAssignmentsResponse": "list_member_assignments_response",
    "ListModelsUserSort": "list_models_user_sort",
    "ListObservabilityDestinationsResponse": "list_observability_destinations_response",
    "ListOrganizationMembersData": "list_organization_members_data",
    "ListOrganizationMembersResponseBody": "list_organization_members_response_body",
    "ListPresetVersionsResponse": "list_preset_versions_response",
    "ListPresetsResponse": "list_presets_response",
    "ListPrivateEndpointsResponse": "list_private_endpoints_response",
    "ListProvidersData": "list_providers_data",
    "ListProvidersResponse": "list_providers_response",
    "ListResponse": "list_response",
    "ListScimGroupMappingsResponse": "list_scim_group_mappings_response",
    "ListScimGroupsResponse": "list_scim_groups_response",
    "ListToolsResponse": "list_tools_response",
    "ListToolsResponseLinks": "list_tools_response_links",
    "ListWorkspaceBudgetsResponse": "list_workspace_budgets_response",
    "ListWorkspaceMembersResponse": "list_workspace_members_response",
    "ListWorkspacesResponse": "list_workspaces_response",
    "LocalShellCallItem": "local_shell_call_item",
    "LocalShellCallItemAction": "local_shell_call_item_action",
    "LocalShellCallOutputItem": "local_shell_call_output_item",
    "Logic": "logic",
    "Logprob": "logprob",
    "Logprobs": "logprobs",
    "LogprobsContent": "logprobs_content",
    "ManagedPrivateEndpoint": "managed_private_endpoint",
    "ManagedPrivateEndpointResponse": "managed_private_endpoint_response",
    "Match": "match",
    "MaxPrice": "max_price",
    "McpApprovalRequestItem": "mcp_approval_request_item",
    "McpApprovalResponseItem": "mcp_approval_response_item",
    "McpCallItem": "mcp_call_item",
    "McpHTTPError": "mcp_http_error",
    "McpListToolsItem": "mcp_list_tools_item",
    "McpListToolsItemTool": "mcp_list_tools_item_tool",
    "McpProtocolError": "mcp_protocol_error",
    "McpServerTool": "mcp_server_tool",
    "McpToolCallError": "mcp_tool_call_error",
    "McpToolExecutionError": "mcp_tool_execution_error",
    "MemberAssignment": "member_assignment",
    "MemoryLimit": "memory_limit",
    "Message": "message",
    "MessagesAdvisorToolResultBlock": "messages_advisor_tool_result_block",
    "MessagesBashToolResultBlock": "messages_bash_tool_result_block",
    "MessagesBashToolResultBlockFile": "messages_bash_tool_result_block_file",
    "MessagesContentBlockDeltaEvent": "messages_content_block_delta_event",
    "MessagesContentBlockDeltaEventDeltaVariant1": "messages_content_block_delta_event_delta_variant1",
    "MessagesContentBlockDeltaEventDeltaVariant2": "messages_content_block_delta_event_delta_variant2",
    "MessagesContentBlockDeltaEventDeltaVariant3": "messages_content_block_delta_event_delta_variant3",
    "MessagesContentBlockDeltaEventDeltaVariant4": "messages_content_block_delta_event_delta_variant4",
    "MessagesContentBlockDeltaEventDeltaVariant5": "messages_content_block_delta_event_delta_variant5",
    "MessagesContentBlockDeltaEventDeltaVariant5Citation": "messages_content_block_delta_event_delta_variant5_citation",
    "MessagesContentBlockDeltaEventDeltaVariant6": "messages_content_block_delta_event_delta_variant6",
    "MessagesContentBlockStartEvent": "messages_content_block_start_event",
    "MessagesContentBlockStartEventContentBlockVariant17": "messages_content_block_start_event_content_block_variant17",
    "MessagesContentBlockStopEvent": "messages_content_block_stop_event",
    "MessagesDeltaEvent": "messages_delta_event",
    "MessagesDeltaEventDelta": "messages_delta_event_delta",
    "MessagesDeltaEventUsage": "messages_delta_event_usage",
    "MessagesDeltaEventUsageServerToolUse": "messages_delta_event_usage_server_tool_use",
    "MessagesErrorEvent": "messages_error_event",
    "MessagesErrorEventError": "messages_error_event_error",
    "MessagesFallbackParam": "messages_fallback_param",
    "MessagesMessageParam": "messages_message_param",
    "MessagesMessageParamContentUnion1": "messages_message_param_content_union1",
    "MessagesMessageParamContentUnion2": "messages_message_param_content_union2",
    "MessagesMessageParamContentUnion3": "messages_message_param_content_union3",
    "MessagesMessageParamContentUnion4": "messages_message_param_content_union4",
    "MessagesMessageParamContentUnion5": "messages_message_param_content_union5",
    "MessagesMessageParamErrorCode": "messages_message_param_error_code",
    "MessagesMessageParamRole": "messages_message_param_role",
    "MessagesOutputConfig": "messages_output_config",
    "MessagesOutputConfigEffort": "messages_output_config_effort",
    "MessagesOutputConfigFormat": "messages_output_config_format",
    "MessagesPingEvent": "messages_ping_event",
    "MessagesRequest": "messages_request",
    "MessagesRequestInputSchema": "messages_request_input_schema",
    "MessagesRequestMetadata": "messages_request_metadata",
    "MessagesRequestPlugin": "messages_request_plugin",
    "MessagesRequestTool": "messages_request_tool",
    "MessagesRequestToolUnion": "messages_request_tool_union",
    "MessagesResult": "messages_result",
    "MessagesResultContextManagement": "messages_result_context_management",
    "MessagesResultContextManagementAppliedEditsItem": "messages_result_context_management_applied_edits_item",
    "MessagesResultUsage": "messages_result_usage",
    "MessagesSearchModelsServerTool": "messages_search_models_server_tool",
    "MessagesShellToolResultBlock": "messages_shell_tool_result_block",
    "MessagesShellToolResultBlockFile": "messages_shell_tool_result_block_file",
    "MessagesStartEvent": "messages_start_event",
    "MessagesStartEventMessage": "messages_start_event_message",
    "MessagesStartEventMessageUsage": "messages_start_event_message_usage",
    "MessagesStopEvent": "messages_stop_event",
    "MessagesStreamEvents": "messages_stream_events",
    "MessagesStreamingResponse": "messages_streaming_response",
    "MessagesToolAdditionBlock": "messages_tool_addition_block",
    "MessagesToolAdditionBlockToolMcpToolReference": "messages_tool_addition_block_tool_mcp_tool_reference",
    "MessagesToolAdditionBlockToolMcpToolsetReference": "messages_tool_addition_block_tool_mcp_toolset_reference",
    "MessagesToolAdditionBlockToolToolReference": "messages_tool_addition_block_tool_tool_reference",
    "MessagesToolAdditionBlockToolUnion": "messages_tool_addition_block_tool_union",
    "MessagesToolRemovalBlock": "messages_tool_removal_block",
    "MessagesToolRemovalBlockToolMcpToolReference": "messages_tool_removal_block_tool_mcp_tool_reference",
    "MessagesToolRemovalBlockToolMcpToolsetReference": "messages_tool_removal_block_tool_mcp_toolset_reference",
    "MessagesToolRemovalBlockToolToolReference": "messages_tool_removal_block_tool_tool_reference",
    "MessagesToolRemovalBlockToolUnion": "messages_tool_removal_block_tool_union",
    "Metadata": "metadata",
    "MetadataLevel": "metadata_level",
    "Metric": "metric",
    "MismatchBehavior": "mismatch_behavior",
    "Modality": "modality",
    "Mode": "mode",
    "Model": "model",
    "ModelAliasTarget": "model_alias_target",
    "ModelArchitecture": "model_architecture",
    "ModelBenchmarks": "model_benchmarks",
    "ModelGroup": "model_group",
    "ModelLinks": "model_links",
    "ModelReasoning": "model_reasoning",
    "ModelResponse": "model_response",
    "ModelsCountResponse": "models_count_response",
    "ModelsCountResponseData": "models_count_response_data",
    "ModelsListResponse": "models_list_response",
    "ModelsListResponseLinks": "models_list_response_links",
    "Moderation": "moderation",
    "ModerationPlugin": "moderation_plugin",
    "MultimodalMedia": "multimodal_media",
    "NamespaceFunctionTool": "namespace_function_tool",
    "NamespaceFunctionToolAllowedCaller": "namespace_function_tool_allowed_caller",
    "NamespaceTool": "namespace_tool",
    "NamespaceToolTool": "namespace_tool_tool",
    "NativeSupport": "native_support",
    "NativeTools": "native_tools",
    "Never": "never",
    "NotFoundResponse": "not_found_response",
    "NotFoundResponseErrorData": "not_found_response_error_data",
    "NotFoundUnion": "not_found_union",
    "OAuthErrorResponse": "oauth_error_response",
    "OAuthJwks": "oauth_jwks",
    "ORAnthropicBashToolResult": "or_anthropic_bash_tool_result",
    "ORAnthropicBashToolResultFile": "or_anthropic_bash_tool_result_file",
    "ORAnthropicContentBlock": "or_anthropic_content_block",
    "ORAnthropicNullableCaller": "or_anthropic_nullable_caller",
    "ORAnthropicServerToolUseBlock": "or_anthropic_server_tool_use_block",
    "ORAnthropicShellToolResult": "or_anthropic_shell_tool_result",
    "ORAnthropicShellToolResultFile": "or_anthropic_shell_tool_result_file",
    "ORAnthropicStopReason": "or_anthropic_stop_reason",
    "ORAnthropicToolSearchResult": "or_anthropic_tool_search_result",
    "ORAnthropicToolSearchResultParam": "or_anthropic_tool_search_result_param",
    "ObservabilityArizeDestination": "observability_arize_destination",
    "ObservabilityArizeDestinationConfig": "observability_arize_destination_config",
    "ObservabilityBraintrustDestination": "observability_braintrust_destination",
    "ObservabilityBraintrustDestinationConfig": "observability_braintrust_destination_config",
    "ObservabilityClickhouseDestination": "observability_clickhouse_destination",
    "ObservabilityClickhouseDestinationConfig": "observability_clickhouse_destination_config",
    "ObservabilityDataRegion": "observability_data_region",
    "ObservabilityDataRegionInput": "observability_data_region_input",
    "ObservabilityDatadogDestination": "observability_datadog_destination",
    "ObservabilityDatadogDestinationConfig": "observability_datadog_destination_config",
    "ObservabilityDestination": "observability_destination",
    "ObservabilityFilterRuleGroup": "observability_filter_rule_group",
    "ObservabilityFilterRuleGroupValue": "observability_filter_rule_group_value",
    "ObservabilityFilterRulesConfig": "observability_filter_rules_config",
    "ObservabilityFilterRulesConfigNullable": "observability_filter_rules_config_nullable",
    "ObservabilityGrafanaDestination": "observability_grafana_destination",
    "ObservabilityGrafanaDestinationConfig": "observability_grafana_destination_config",
    "ObservabilityLangfuseDestination": "observability_langfuse_destination",
    "ObservabilityLangfuseDestinationConfig": "observability_langfuse_destination_config",
    "ObservabilityLangsmithDestination": "observability_langsmith_destination",
    "ObservabilityLangsmithDestinationConfig": "observability_langsmith_destination_config",
    "ObservabilityNewrelicDestination": "observability_newrelic_destination",
    "ObservabilityNewrelicDestinationConfig": "observability_newrelic_destination_config",
    "ObservabilityOpikDestination": "observability_opik_destination",
    "ObservabilityOpikDestinationConfig": "observability_opik_destination_config",
    "ObservabilityOtelCollectorDestination": "observability_otel_collector_destination",
    "ObservabilityOtelCollectorDestinationConfig": "observability_otel_collector_destination_config",
    "ObservabilityPosthogDestination": "observability_posthog_destination",
    "ObservabilityPosthogDestinationConfig": "observability_posthog_destination_config",
    "ObservabilityRampDestination": "observability_ramp_destination",
    "ObservabilityRampDestinationConfig": "observability_ramp_destination_config",
    "ObservabilityS3Destination": "observability_s3_destination",
    "ObservabilityS3DestinationConfig": "observability_s3_destination_config",
    "ObservabilitySentryDestination": "observability_sentry_destination",
    "ObservabilitySentryDestinationConfig": "observability_sentry_destination_config",
    "ObservabilitySnowflakeDestination": "observability_snowflake_destination",
    "ObservabilitySnowflakeDestinationConfig": "observability_snowflake_destination_config",
    "ObservabilityWeaveDestination": "observability_weave_destination",
    "ObservabilityWeaveDestinationConfig": "observability_weave_destination_config",
    "ObservabilityWebhookDestination": "observability_webhook_destination",
    "ObservabilityWebhookDestinationConfig": "observability_webhook_destination_config",
    "ObservabilityWebhookDestinationMethod": "observability_webhook_destination_method",
    "OnError": "on_error",
    "OpenAIFile": "open_ai_file",
    "OpenAIFileDeleted": "open_ai_file_deleted",
    "OpenAIFileList": "open_ai_file_list",
    "OpenAIResponseCustomToolCall": "open_ai_response_custom_tool_call",
    "OpenAIResponseCustomToolCallOutput": "open_ai_response_custom_tool_call_output",
    "OpenAIResponseCustomToolCallOutputOutput1": "open_ai_response_custom_tool_call_output_output1",
    "OpenAIResponseCustomToolCallOutputOutput2": "open_ai_response_custom_tool_call_output_output2",
    "OpenAIResponseFunctionToolCall": "open_ai_response_function_tool_call",
    "OpenAIResponseFunctionToolCallOutput": "open_ai_response_function_tool_call_output",
    "OpenAIResponseFunctionToolCallOutputOutput1": "open_ai_response_function_tool_call_output_output1",
    "OpenAIResponseFunctionToolCallOutputOutput2": "open_ai_response_function_tool_call_output_output2",
    "OpenAIResponseFunctionToolCallSubagentItem": "open_ai_response_function_tool_call_subagent_item",
    "OpenAIResponseInputMessageItem": "open_ai_response_input_message_item",
    "OpenAIResponseInputMessageItemContent": "open_ai_response_input_message_item_content",
    "OpenAIResponseInputMessageItemRoleUnion": "open_ai_response_input_message_item_role_union",
    "OpenAIResponsesAnnotation": "open_ai_responses_annotation",
    "OpenAIResponsesRefusalContent": "open_ai_responses_refusal_content",
    "OpenAIResponsesResponseStatus": "open_ai_responses_response_status",
    "OpenAIResponsesToolChoice": "open_ai_responses_tool_choice",
    "OpenAIResponsesToolChoiceApplyPatch": "open_ai_responses_tool_choice_apply_patch",
    "OpenAIResponsesToolChoiceFunction": "open_ai_responses_tool_choice_function",
    "OpenAIResponsesToolChoiceShell": "open_ai_responses_tool_choice_shell",
    "OpenAIResponsesToolChoiceUnion": "open_ai_responses_tool_choice_union",
    "OpenAIResponsesTruncation": "open_ai_responses_truncation",
    "OpenResponsesCreatedEvent": "open_responses_created_event",
    "OpenResponsesErrorField": "open_responses_error_field",
    "OpenResponsesErrorMetadata": "open_responses_error_metadata",
    "OpenResponsesErrorMetadataAlignment": "open_responses_error_metadata_alignment",
    "OpenResponsesInProgressEvent": "open_responses_in_progress_event",
    "OpenResponsesResult": "open_responses_result",
    "OpenResponsesResultAllowedCaller": "open_responses_result_allowed_caller",
    "OpenResponsesResultToolFunction": "open_responses_result_tool_function",
    "OpenResponsesResultToolUnion": "open_responses_result_tool_union",
    "OpenRouterFile": "open_router_file",
    "OpenRouterFileDeleted": "open_router_file_deleted",
    "OpenRouterFileList": "open_router_file_list",
    "OpenRouterMetadata": "open_router_metadata",
    "OpenRouterWebSearchServerTool": "open_router_web_search_server_tool",
    "Operation": "operation",
    "Operator": "operator",
    "OperatorName": "operator_name",
    "Order": "order",
    "OrderBy": "order_by",
    "OrganizationSettings": "organization_settings",
    "Outcome": "outcome",
    "OutcomeExit": "outcome_exit",
    "OutcomeTimeout": "outcome_timeout",
    "OutputAdvisorServerToolItem": "output_advisor_server_tool_item",
    "OutputApplyPatchCallItem": "output_apply_patch_call_item",
    "OutputApplyPatchServerToolItem": "output_apply_patch_server_tool_item",
    "OutputArmorBlockedItem": "output_armor_blocked_item",
    "OutputBashServerToolItem": "output_bash_server_tool_item",
    "OutputBashServerToolItemFile": "output_bash_server_tool_item_file",
    "OutputBrowserUseServerToolItem": "output_browser_use_server_tool_item",
    "OutputCodeInterpreterCallItem": "output_code_interpreter_call_item",
    "OutputCodeInterpreterCallItemOutput": "output_code_interpreter_call_item_output",
    "OutputCodeInterpreterCallItemStatus": "output_code_interpreter_call_item_status",
    "OutputCodeInterpreterServerToolItem": "output_code_interpreter_server_tool_item",
    "OutputComputerCallItem": "output_computer_call_item",
    "OutputComputerCallItemStatus": "output_computer_call_item_status",
    "OutputCustomToolCallItem": "output_custom_tool_call_item",
    "OutputCustomToolCallItemStatus": "output_custom_tool_call_item_status",
    "OutputDatetimeItem": "output_datetime_item",
    "OutputFileSearchCallItem": "output_file_search_call_item",
    "OutputFileSearchServerToolItem": "output_file_search_server_tool_item",
    "OutputFilesServerToolItem": "output_files_server_tool_item",
    "OutputFunctionCallItem": "output_function_call_item",
    "OutputFunctionCallItemStatusUnion": "output_function_call_item_status_union",
    "OutputFunctionCallItemSubagentItem": "output_function_call_item_subagent_item",
    "OutputFusionServerToolItem": "output_fusion_server_tool_item",
    "OutputFusionServerToolItemResponse": "output_fusion_server_tool_item_response",
    "OutputImageGenerationCallItem": "output_image_generation_call_item",
    "OutputImageGenerationServerToolItem": "output_image_generation_server_tool_item",
    "OutputItemApplyPatchCall": "output_item_apply_patch_call",
    "OutputItemApplyPatchCallStatus": "output_item_apply_patch_call_status",
    "OutputItemCodeInterpreterCall": "output_item_code_interpreter_call",
    "OutputItemCodeInterpreterCallOutput": "output_item_code_interpreter_call_output",
    "OutputItemCodeInterpreterCallStatus": "output_item_code_interpreter_call_status",
    "OutputItemCustomToolCall": "output_item_custom_tool_call",
    "OutputItemCustomToolCallStatus": "output_item_custom_tool_call_status",
    "OutputItemFileSearchCall": "output_item_file_search_call",
    "OutputItemFunctionCall": "output_item_function_call",
    "OutputItemFunctionCallStatusUnion": "output_item_function_call_status_union",
    "OutputItemImageGenerationCall": "output_item_image_generation_call",
    "OutputItemReasoning": "output_item_reasoning",
    "OutputItemReasoningStatusUnion": "output_item_reasoning_status_union",
    "OutputItemWebSearchCall": "output_item_web_search_call",
    "OutputItemWebSearchCallActionFindInPage": "output_item_web_search_call_action_find_in_page",
    "OutputItemWebSearchCallActionOpenPage": "output_item_web_search_call_action_open_page",
    "OutputItemWebSearchCallActionSearch": "output_item_web_search_call_action_search",
    "OutputItemWebSearchCallActionUnion": "output_item_web_search_call_action_union",
    "OutputItems": "output_items",
    "OutputMcpServerToolItem": "output_mcp_server_tool_item",
    "OutputMemoryServerToolItem": "output_memory_server_tool_item",
    "OutputMessage": "output_message",
    "OutputMessageContent": "output_message_content",
    "OutputMessageItem": "output_message_item",
    "OutputMessageItemContent": "output_message_item_content",
    "OutputMessageItemPhaseUnion": "output_message_item_phase_union",
    "OutputMessageItemStatusUnion": "output_message_item_status_union",
    "OutputMessagePhaseUnion": "output_message_phase_union",
    "OutputMessageStatusUnion": "output_message_status_union",
    "OutputModality": "output_modality",
    "OutputModalityEnum": "output_modality_enum",
    "OutputMode": "output_mode",
    "OutputReasoningItem": "output_reasoning_item",
    "OutputReasoningItemStatusUnion": "output_reasoning_item_status_union",
    "OutputSearchModelsServerToolItem": "output_search_models_server_tool_item",
    "OutputShellCallItem": "output_shell_call_item",
    "OutputShellCallItemAction": "output_shell_call_item_action",
    "OutputShellCallOutputItem": "output_shell_call_output_item",
    "OutputShellCallOutputItemFile": "output_shell_call_output_item_file",
    "OutputShellServerToolItem": "output_shell_server_tool_item",
    "OutputShellServerToolItemAction": "output_shell_server_tool_item_action",
    "OutputShellServerToolItemFile": "output_shell_server_tool_item_file",
    "OutputSubagentServerToolItem": "output_subagent_server_tool_item",
    "OutputTextEditorServerToolItem": "output_text_editor_server_tool_item",
    "OutputTokensDetails": "output_tokens_details",
    "OutputToolSearchCallItem": "output_tool_search_call_item",
    "OutputToolSearchServerToolItem": "output_tool_search_server_tool_item",
    "OutputWebFetchServerToolItem": "output_web_fetch_server_tool_item",
    "OutputWebSearchCallItem": "output_web_search_call_item",
    "OutputWebSearchCallItemActionFindInPage": "output_web_search_call_item_action_find_in_page",
    "OutputWebSearchCallItemActionOpenPage": "output_web_search_call_item_action_open_page",
    "OutputWebSearchCallItemActionSearch": "output_web_search_call_item_action_search",
    "OutputWebSearchCallItemActionUnion": "output_web_search_call_item_action_union",
    "OutputWebSearchServerToolItem": "output_web_search_server_tool_item",
    "OutputWebSearchServerToolItemAction": "output_web_search_server_tool_item_action",
    "OutputWebSearchServerToolItemSource": "output_web_search_server_tool_item_source",
    "PDFParserEngine": "pdf_parser_engine",
    "PDFParserEngineEnum": "pdf_parser_engine_enum",
    "PDFParserOptions": "pdf_parser_options",
    "Parameter": "parameter",
    "Parameters1": "parameters1",
    "Parameters2": "parameters2",
    "Parameters3": "parameters3",
    "ParetoRouterPlugin": "pareto_router_plugin",
    "PartialCoverage": "partial_coverage",
    "Partition": "partition",
    "PayloadTooLargeResponse": "payload_too_large_response",
    "PayloadTooLargeResponseErrorData": "payload_too_large_response_error_data",
    "PaymentRequiredResponse": "payment_required_response",
    "PaymentRequiredResponseErrorData": "payment_required_response_error_data",
    "PendingSafetyCheck": "pending_safety_check",
    "PerRequestLimits": "per_request_limits",
    "PercentileLatencyCutoffs": "percentile_latency_cutoffs",
    "PercentileStats": "percentile_stats",
    "PercentileThroughputCutoffs": "percentile_throughput_cutoffs",
    "PerfLast30mByWorkload": "perf_last30m_by_workload",
    "Period": "period",
    "PipelineStage": "pipeline_stage",
    "PipelineStageType": "pipeline_stage_type",
    "Prediction": "prediction",
    "PredictionContent": "prediction_content",
    "PredictionContentText": "prediction_content_text",
    "PreferredMaxLatency": "preferred_max_latency",
    "PreferredMinThroughput": "preferred_min_throughput",
    "PrefixMismatchBehavior": "prefix_mismatch_behavior",
    "Preset": "preset",
    "PresetDesignatedVersion": "preset_designated_version",
    "PresetEnum": "preset_enum",
    "PresetStatus": "preset_status",
    "PresetWithDesignatedVersion": "preset_with_designated_version",
    "Preview20250311WebSearchServerTool": "preview20250311_web_search_server_tool",
    "PreviewWebSearchServerTool": "preview_web_search_server_tool",
    "PreviewWebSearchUserLocation": "preview_web_search_user_location",
    "PriceSource": "price_source",
    "Pricing": "pricing",
    "PricingOverride": "pricing_override",
    "PricingSource": "pricing_source",
    "PrimaryMetric": "primary_metric",
    "PrivateEndpoint": "private_endpoint",
    "PrivateEndpointActivation": "private_endpoint_activation",
    "PrivateEndpointCheck": "private_endpoint_check",
    "PrivateEndpointCheckReason": "private_endpoint_check_reason",
    "PrivateEndpointDeclaredRegion": "private_endpoint_declared_region",
    "PrivateEndpointPricing": "private_endpoint_pricing",
    "PrivateEndpointResponse": "private_endpoint_response",
    "PrivateEndpointStatus": "private_endpoint_status",
    "PrivateEndpointSummary": "private_endpoint_summary",
    "PrivateEndpointValidation": "private_endpoint_validation",
    "PrivateEndpointValidationNullable": "private_endpoint_validation_nullable",
    "PrivateEndpointValidationResponse": "private_endpoint_validation_response",
    "Progress": "progress",
    "PromptCacheBreakpoint": "prompt_cache_breakpoint",
    "PromptCacheOptions": "prompt_cache_options",
    "PromptInjectionScanScope": "prompt_injection_scan_scope",
    "PromptTokensDetails": "prompt_tokens_details",
    "Provider": "provider",
    "ProviderEnum": "provider_enum",
    "ProviderName": "provider_name",
    "ProviderOptions": "provider_options",
    "ProviderOverloadedResponse": "provider_overloaded_response",
    "ProviderOverloadedResponseErrorData": "provider_overloaded_response_error_data",
    "ProviderPreferences": "provider_preferences",
    "ProviderPreferencesIgnore": "provider_preferences_ignore",
    "ProviderPreferencesOnly": "provider_preferences_only",
    "ProviderPreferencesOrder": "provider_preferences_order",
    "ProviderPreferencesSort": "provider_preferences_sort",
    "ProviderResponse": "provider_response",
    "ProviderResponseProviderName": "provider_response_provider_name",
    "ProviderSort": "provider_sort",
    "ProviderSortConfig": "provider_sort_config",
    "ProvisionInternResponse": "provision_intern_response",
    "PublicEndpoint": "public_endpoint",
    "PublicPricing": "public_pricing",
    "PublicServiceTier": "public_service_tier",
    "Purpose": "purpose",
    "Quantization": "quantization",
    "QueryAnalyticsData1": "query_analytics_data1",
    "QueryAnalyticsData2": "query_analytics_data2",
    "QueryAnalyticsRequestBody": "query_analytics_request_body",
    "QueryAnalyticsResponse": "query_analytics_response",
    "Questions": "questions",
    "RangeCapability": "range_capability",
    "Ranker": "ranker",
    "RankingOptions": "ranking_options",
    "RankingsDailyItem": "rankings_daily_item",
    "RankingsDailyMeta": "rankings_daily_meta",
    "RankingsDailyResponse": "rankings_daily_response",
    "RateLimit": "rate_limit",
    "ReasoningConfig": "reasoning_config",
    "ReasoningContext": "reasoning_context",
    "ReasoningDeltaEvent": "reasoning_delta_event",
    "ReasoningDetail": "reasoning_detail",
    "ReasoningDetailEncrypted": "reasoning_detail_encrypted",
    "ReasoningDetailServerToolCall": "reasoning_detail_server_tool_call",
    "ReasoningDetailSummary": "reasoning_detail_summary",
    "ReasoningDetailText": "reasoning_detail_text",
    "ReasoningDetailUnion": "reasoning_detail_union",
    "ReasoningDoneEvent": "reasoning_done_event",
    "ReasoningEffort": "reasoning_effort",
    "ReasoningFormat": "reasoning_format",
    "ReasoningItem": "reasoning_item",
    "ReasoningItemStatusUnion": "reasoning_item_status_union",
    "ReasoningMode": "reasoning_mode",
    "ReasoningSummaryPartAddedEvent": "reasoning_summary_part_added_event",
    "ReasoningSummaryPartDoneEvent": "reasoning_summary_part_done_event",
    "ReasoningSummaryText": "reasoning_summary_text",
    "ReasoningSummaryTextDeltaEvent": "reasoning_summary_text_delta_event",
    "ReasoningSummaryTextDoneEvent": "reasoning_summary_text_done_event",
    "ReasoningSummaryVerbosity": "reasoning_summary_verbosity",
    "ReasoningTextContent": "reasoning_text_content",
    "Refusal": "refusal",
    "RefusalDeltaEvent": "refusal_delta_event",
    "RefusalDoneEvent": "refusal_done_event",
    "RefusalTopLogprob": "refusal_top_logprob",
    "Region": "region",
    "Request": "request",
    "RequestTimeoutResponse": "request_timeout_response",
    "RequestTimeoutResponseErrorData": "request_timeout_response_error_data",
    "RequireApproval": "require_approval",
    "RequireApprovalUnion": "require_approval_union",
    "Rerank": "rerank",
    "ResponseFormat": "response_format",
    "ResponseHealingPlugin": "response_healing_plugin",
    "ResponseIncludesEnum": "response_includes_enum",
    "ResponseOutputText": "response_output_text",
    "ResponseOutputTextTopLogprob": "response_output_text_top_logprob",
    "ResponsesRequest": "responses_request",
    "ResponsesRequestAllowedCaller": "responses_request_allowed_caller",
    "ResponsesRequestPlugin": "responses_request_plugin",
    "ResponsesRequestServiceTier": "responses_request_service_tier",
    "ResponsesRequestStop": "responses_request_stop",
    "ResponsesRequestToolFunction": "responses_request_tool_function",
    "ResponsesRequestToolUnion": "responses_request_tool_union",
    "ResponsesStreamingResponse": "responses_streaming_response",
    "Result": "result",
    "ResultError": "result_error",
    "Role": "role",
    "Route": "route",
    "RoutedServiceTier": "routed_service_tier",
    "RouterAttempt": "router_attempt",
    "RouterParams": "router_params",
    "RoutingStrategy": "routing_strategy",
    "Rule": "rule",
    "STT": "stt",
    "STTEntity": "stt_entity",
    "STTInlineInputAudio": "stt_inline_input_audio",
    "STTInputAudio": "stt_input_audio",
    "STTRequest": "stt_request",
    "STTRequestDataCollection": "stt_request_data_collection",
    "STTRequestProvider": "stt_request_provider",
    "STTRequestResponseFormat": "stt_request_response_format",
    "STTResponse": "stt_response",
    "STTSegment": "stt_segment",
    "STTTimestampGranularity": "stt_timestamp_granularity",
    "STTURLInputAudio": "stturl_input_audio",
    "STTUsage": "stt_usage",
    "STTWord": "stt_word",
    "STTWordType": "stt_word_type",
    "ScimGroup": "scim_group",
    "ScimGroupMapping": "scim_group_mapping",
    "ScimGroupMappingRole": "scim_group_mapping_role",
    "ScimSyncJob": "scim_sync_job",
    "ScimSyncJobStatus": "scim_sync_job_status",
    "SearchContextSizeEnum": "search_context_size_enum",
    "SearchModelsServerToolConfig": "search_models_server_tool_config",
    "SearchModelsServerToolOpenRouter": "search_models_server_tool_open_router",
    "SearchQualityLevel": "search_quality_level",
    "SearchSurface": "search_surface",
    "ServerTool": "server_tool",
    "ServerToolDetails": "server_tool_details",
    "ServerToolDetailsStatus": "server_tool_details_status",
    "ServerToolDetailsSupportedAPIFormat": "server_tool_details_supported_api_format",
    "ServerToolEngine": "server_tool_engine",
    "ServerToolEngineDataRegion": "server_tool_engine_data_region",
    "ServerToolExecutedBy": "server_tool_executed_by",
    "ServerToolInputName": "server_tool_input_name",
    "ServerToolInputNameAPIFormat": "server_tool_input_name_api_format",
    "ServerToolNativeModel": "server_tool_native_model",
    "ServerToolNativeSupport": "server_tool_native_support",
    "ServerToolOutputName": "server_tool_output_name",
    "ServerToolOutputNameAPIFormat": "server_tool_output_name_api_format",
    "ServerToolPrice": "server_tool_price",
    "ServerToolStatus": "server_tool_status",
    "ServerToolSupportedAPIFormat": "server_tool_supported_api_format",
    "ServerToolUseDetails": "server_tool_use_details",
    "ServiceUnavailableResponse": "service_unavailable_response",
    "ServiceUnavailableResponseErrorData": "service_unavailable_response_error_data",
    "SessionCostItem": "session_cost_item",
    "SessionCostMeta": "session_cost_meta",
    "SessionCostResponse": "session_cost_response",
    "ShellCallItem": "shell_call_item",
    "ShellCallItemAction": "shell_call_item_action",
    "ShellCallOutputContent": "shell_call_output_content",
    "ShellCallOutputItem": "shell_call_output_item",
    "ShellCallOutputItemFile": "shell_call_output_item_file",
    "ShellCallStatus": "shell_call_status",
    "ShellServerTool": "shell_server_tool",
    "ShellServerToolConfig": "shell_server_tool_config",
    "ShellServerToolEngine": "shell_server_tool_engine",
    "ShellServerToolEnvironment": "shell_server_tool_environment",
    "ShellServerToolOpenRouter": "shell_server_tool_open_router",
    "SignInternDaemonRequest": "sign_intern_daemon_request",
    "SignInternDaemonResponse": "sign_intern_daemon_response",
    "SoftDeny": "soft_deny",
    "Source": "source",
    "SourceContent": "source_content",
    "SpeechInput": "speech_input",
    "SpeechInputReference": "speech_input_reference",
    "SpeechInputReferenceAudio": "speech_input_reference_audio",
    "SpeechInputReferenceAudioInput": "speech_input_reference_audio_input",
    "SpeechInputReferenceImage": "speech_input_reference_image",
    "SpeechInputReferenceImageInput": "speech_input_reference_image_input",
    "SpeechInputReferenceText": "speech_input_reference_text",
    "SpeechRequest": "speech_request",
    "SpeechRequestDataCollection": "speech_request_data_collection",
    "SpeechRequestProvider": "speech_request_provider",
    "SpeechRequestResponseFormat": "speech_request_response_format",
    "SpeechTurn": "speech_turn",
    "Speed": "speed",
    "Stance": "stance",
    "State": "state",
    "Status": "status",
    "StopServerToolsWhenCondition": "stop_server_tools_when_condition",
    "StopServerToolsWhenFinishReasonIs": "stop_server_tools_when_finish_reason_is",
    "StopServerToolsWhenHasToolCall": "stop_server_tools_when_has_tool_call",
    "StopServerToolsWhenMaxCost": "stop_server_tools_when_max_cost",
    "StopServerToolsWhenMaxTokensUsed": "stop_server_tools_when_max_tokens_used",
    "StopServerToolsWhenStepCountIs": "stop_server_tools_when_step_count_is",
    "StoredPromptTemplate": "stored_prompt_template",
    "StreamEvents": "stream_events",
    "StreamEventsResponseCompleted": "stream_events_response_completed",
    "StreamEventsResponseFailed": "stream_events_response_failed",
    "StreamEventsResponseIncomplete": "stream_events_response_incomplete",
    "StreamEventsResponseOutputItemAdded": "stream_events_response_output_item_added",
    "StreamEventsResponseOutputItemDone": "stream_events_response_output_item_done",
    "StreamLogprob": "stream_logprob",
    "StreamLogprobTopLogprob": "stream_logprob_top_logprob",
    "SubagentNestedTool": "subagent_nested_tool",
    "SubagentReasoning": "subagent_reasoning",
    "SubagentReasoningEffort": "subagent_reasoning_effort",
    "SubagentServerToolConfig": "subagent_server_tool_config",
    "SubagentServerToolOpenRouter": "subagent_server_tool_open_router",
    "Subcategory": "subcategory",
    "SubmitGenerationFeedbackRequest": "submit_generation_feedback_request",
    "SubmitGenerationFeedbackRequestCategory": "submit_generation_feedback_request_category",
    "SubmitGenerationFeedbackResponse": "submit_generation_feedback_response",
    "SubmitGenerationFeedbackResponseData": "submit_generation_feedback_response_data",
    "SupportedAspectRatio": "supported_aspect_ratio",
    "SupportedFrameImage": "supported_frame_image",
    "SupportedResolution": "supported_resolution",
    "SupportedSize": "supported_size",
    "SuspendInternResponse": "suspend_intern_response",
    "SwitchyardRouterPlugin": "switchyard_router_plugin",
    "Syntax": "syntax",
    "System": "system",
    "TTS": "tts",
    "TaskBudget": "task_budget",
    "TaskClassificationItem": "task_classification_item",
    "TaskClassificationMacroCategory": "task_classification_macro_category",
    "TaskClassificationModel": "task_classification_model",
    "TaskClassificationResponse": "task_classification_response",
    "TaskClassificationResponseData": "task_classification_response_data",
    "TaskType": "task_type",
    "TextDeltaEvent": "text_delta_event",
    "TextDoneEvent": "text_done_event",
    "TextExtendedConfig": "text_extended_config",
    "TextGeneration": "text_generation",
    "Thinking": "thinking",
    "ThinkingAdaptive": "thinking_adaptive",
    "ThinkingBetweenTools": "thinking_between_tools",
    "ThinkingDisabled": "thinking_disabled",
    "ThinkingEnabled": "thinking_enabled",
    "TimeRange": "time_range",
    "TimestampGranularities": "timestamp_granularities",
    "TokenExchangeRequest": "token_exchange_request",
    "TokenExchangeRequestScope": "token_exchange_request_scope",
    "TokenExchangeResponse": "token_exchange_response",
    "TooManyRequestsResponse": "too_many_requests_response",
    "TooManyRequestsResponseErrorData": "too_many_requests_response_error_data",
    "ToolAdvisor20260301": "tool_advisor20260301",
    "ToolBash20250124": "tool_bash20250124",
    "ToolCall": "tool_call",
    "ToolCallStatus": "tool_call_status",
    "ToolChoice": "tool_choice",
    "ToolChoiceAllowed": "tool_choice_allowed",
    "ToolChoiceAny": "tool_choice_any",
    "ToolChoiceAuto": "tool_choice_auto",
    "ToolChoiceNone": "tool_choice_none",
    "ToolChoiceSupport": "tool_choice_support",
    "ToolChoiceTool": "tool_choice_tool",
    "ToolCustom": "tool_custom",
    "ToolSearchCallItem": "tool_search_call_item",
    "ToolSearchCallItemExecution": "tool_search_call_item_execution",
    "ToolSearchCallItemStatus": "tool_search_call_item_status",
    "ToolSearchOutputItem": "tool_search_output_item",
    "ToolSearchOutputItemAllowedCaller": "tool_search_output_item_allowed_caller",
    "ToolSearchOutputItemExecution": "tool_search_output_item_execution",
    "ToolSearchOutputItemStatus": "tool_search_output_item_status",
    "ToolSearchOutputItemTool": "tool_search_output_item_tool",
    "ToolSearchOutputItemToolFunction": "tool_search_output_item_tool_function",
    "ToolSearchOutputItemToolUnion": "tool_search_output_item_tool_union",
    "ToolSearchServerTool": "tool_search_server_tool",
    "ToolSearchServerToolConfig": "tool_search_server_tool_config",
    "ToolTextEditor20250124": "tool_text_editor20250124",
    "ToolToolDefinition": "tool_tool_definition",
    "ToolUses": "tool_uses",
    "ToolUsesEvaluated": "tool_uses_evaluated",
    "ToolUsesSkipped": "tool_uses_skipped",
    "ToolUsesUnavailable": "tool_uses_unavailable",
    "ToolWebSearch20250305": "tool_web_search20250305",
    "ToolWebSearch20260209": "tool_web_search20260209",
    "TopProviderInfo": "top_provider_info",
    "TournamentStats": "tournament_stats",
    "TraceConfig": "trace_config",
    "Trigger": "trigger",
    "TriggerInputTokens": "trigger_input_tokens",
    "TrueT": "true_t",
    "Truncation": "truncation",
    "TurnRange": "turn_range",
    "Type": "type",
    "URLCitation": "url_citation",
    "UnauthorizedResponse": "unauthorized_response",
    "UnauthorizedResponseErrorData": "unauthorized_response_error_data",
    "UnifiedBenchmarkPricing": "unified_benchmark_pricing",
    "UnifiedBenchmarksAAItem": "unified_benchmarks_aa_item",
    "UnifiedBenchmarksDAItem": "unified_benchmarks_da_item",
    "UnifiedBenchmarksMeta": "unified_benchmarks_meta",
    "UnifiedBenchmarksMetaSource": "unified_benchmarks_meta_source",
    "UnifiedBenchmarksORItem": "unified_benchmarks_or_item",
    "UnifiedBenchmarksORItemBenchmarkType": "unified_benchmarks_or_item_benchmark_type",
    "UnifiedBenchmarksResponse": "unified_benchmarks_response",
    "UnifiedBenchmarksResponseData": "unified_benchmarks_response_data",
    "UnifiedBenchmarksSearchItem": "unified_benchmarks_search_item",
    "UnifiedBenchmarksSearchItemBenchmarkType": "unified_benchmarks_search_item_benchmark_type",
    "UnifiedBenchmarksSearchRunConfig": "unified_benchmarks_search_run_config",
    "UniqueInsight": "unique_insight",
    "Unit": "unit",
    "Unknown": "unknown",
    "UnprocessableEntityResponse": "unprocessable_entity_response",
    "UnprocessableEntityResponseErrorData": "unprocessable_entity_response_error_data",
    "UnprocessableEntityUnion": "unprocessable_entity_union",
    "UpdateBYOKKeyRequest": "update_byok_key_request",
    "UpdateBYOKKeyRequestDeclaredRegion": "update_byok_key_request_declared_region",
    "UpdateBYOKKeyResponse": "update_byok_key_response",
    "UpdateExternalUserRequest": "update_external_user_request",
    "UpdateGuardrailRequest": "update_guardrail_request",
    "UpdateGuardrailResponse": "update_guardrail_response",
    "UpdateInternRequest": "update_intern_request",
    "UpdateKeysData": "update_keys_data",
    "UpdateKeysLimitReset": "update_keys_limit_reset",
    "UpdateKeysRequestBody": "update_keys_request_body",
    "UpdateKeysResponse": "update_keys_response",
    "UpdateObservabilityDestinationRequest": "update_observability_destination_request",
    "UpdateObservabilityDestinationResponse": "update_observability_destination_response",
    "UpdateOrganizationSettingsRequest": "update_organization_settings_request",
    "UpdateOrganizationSettingsResponse": "update_organization_settings_response",
    "UpdatePrivateEndpointPricingRequest": "update_private_endpoint_pricing_request",
    "UpdatePrivateEndpointRequest": "update_private_endpoint_request",
    "UpdatePrivateEndpointRequestDeclaredRegion": "update_private_endpoint_request_declared_region",
    "UpdateScimGroupMappingRequest": "update_scim_group_mapping_request",
    "UpdateScimGroupMappingRequestRole": "update_scim_group_mapping_request_role",
    "UpdateScimGroupMappingResponse": "update_scim_group_mapping_response",
    "UpdateWorkspaceRequest": "update_workspace_request",
    "UpdateWorkspaceRequestDisabledServerTool": "update_workspace_request_disabled_server_tool",
    "UpdateWorkspaceResponse": "update_workspace_response",
    "UploadFileRequestBody": "upload_file_request_body",
    "UpscaleFactor": "upscale_factor",
    "UpsertWorkspaceBudgetRequest": "upsert_workspace_budget_request",
    "UpsertWorkspaceBudgetResponse": "upsert_workspace_budget_response",
    "Upstream": "upstream",
    "Usage": "usage",
    "UsageCostDetails": "usage_cost_details",
    "UsageLimitType": "usage_limit_type",
    "UserLocation": "user_location",
    "UtcDay": "utc_day",
    "ValidatePrivateEndpointRequest": "validate_private_endpoint_request",
    "Value1": "value1",
    "Value2": "value2",
    "ValueClassifierFilters": "value_classifier_filters",
    "ValueType": "value_type",
    "Variables": "variables",
    "VaultEffectiveSecret": "vault_effective_secret",
    "VaultEffectiveSecretListResponse": "vault_effective_secret_list_response",
    "VaultEffectiveSecretScope": "vault_effective_secret_scope",
    "VaultSecret": "vault_secret",
    "VaultSecretCopyRequest": "vault_secret_copy_request",
    "VaultSecretCopyResponse": "vault_secret_copy_response",
    "VaultSecretListResponse": "vault_secret_list_response",
    "VaultSecretResponse": "vault_secret_response",
    "VaultSecretWriteRequest": "vault_secret_write_request",
    "Verbosity": "verbosity",
    "VideoGeneration": "video_generation",
    "VideoGenerationRequest": "video_generation_request",
    "VideoGenerationRequestAspectRatio": "video_generation_request_aspect_ratio",
    "VideoGenerationRequestOptions": "video_generation_request_options",
    "VideoGenerationRequestProvider": "video_generation_request_provider",
    "VideoGenerationRequestResolution": "video_generation_request_resolution",
    "VideoGenerationResponse": "video_generation_response",
    "VideoGenerationResponseStatus": "video_generation_response_status",
    "VideoGenerationUsage": "video_generation_usage",
    "VideoModel": "video_model",
    "VideoModelsListResponse": "video_models_list_response",
    "VideoURL": "video_url",
    "Watch": "watch",
    "WebFetchEngineEnum": "web_fetch_engine_enum",
    "WebFetchPlugin": "web_fetch_plugin",
    "WebFetchServerTool": "web_fetch_server_tool",
    "WebFetchServerToolConfig": "web_fetch_server_tool_config",
    "WebSearchCallCompletedEvent": "web_search_call_completed_event",
    "WebSearchCallInProgressEvent": "web_search_call_in_progress_event",
    "WebSearchCallSearchingEvent": "web_search_call_searching_event",
    "WebSearchCitation": "web_search_citation",
    "WebSearchConfig": "web_search_config",
    "WebSearchDomainFilter": "web_search_domain_filter",
    "WebSearchEngine": "web_search_engine",
    "WebSearchEngineEnum": "web_search_engine_enum",
    "WebSearchMode": "web_search_mode",
    "WebSearchPlugin": "web_search_plugin",
    "WebSearchServerTool": "web_search_server_tool",
    "WebSearchServerToolConfig": "web_search_server_tool_config",
    "WebSearchServerToolOpenRouter": "web_search_server_tool_open_router",
    "WebSearchSource": "web_search_source",
    "WebSearchStatus": "web_search_status",
    "WebSearchUserLocation": "web_search_user_location",
    "WebSearchUserLocationServerTool": "web_search_user_location_server_tool",
    "Workspace": "workspace",
    "WorkspaceBudget": "workspace_budget",
    "WorkspaceBudgetInterval": "workspace_budget_interval",
    "WorkspaceBudgetResetInterval": "workspace_budget_reset_interval",
    "WorkspaceMember": "workspace_member",
    "WorkspaceMemberRole": "workspace_member_role",
    "XSearchOptions": "x_search_options",
}

__all__ = [
    "BYOK",
    "STT",
    "TTS",
    "AABenchmarkEntry",
    "APIErrorType",
    "APIFormat",
    "APIType",
    "ActionEnum",
    "ActivityItem",
    "ActivityResponse",
    "AdditionalToolsItem",
    "AdditionalToolsItemAllowedCaller",
    "AdditionalToolsItemRole",
    "AdditionalToolsItemTool",
    "AdditionalToolsItemToolFunction",
    "AdditionalToolsItemToolUnion",
    "AdvisorReasoning",
    "AdvisorReasoningEffort",
    "AdvisorServerToolConfig",
    "AdvisorServerToolOpenRouter",
    "Agent",
    "AgentMessageItem",
    "AgentMessageItemContentInputImage",
    "AgentMessageItemContentUnion",
    "AgentMessageItemDetail",
    "Algorithm",
    "Alignment",
    "AlignmentAllowedCallRecord",
    "AlignmentBlockedCallRecord",
    "AlignmentCallRecord",
    "AlignmentChatAudio",
    "AlignmentChatImage",
    "AlignmentChatImageImageURL",
    "AlignmentChatRejected",
    "AlignmentChatToolCall",
    "AlignmentChatToolCallFunction",
    "AlignmentPlugin",
    "AlignmentPluginMode",
    "AlignmentRejected",
    "AlignmentResponsesRejected",
    "AlignmentRule",
    "AlignmentRuleRecord",
    "AlignmentUnavailableCallRecord",
    "AlignmentUnavailableCallRecordReason",
    "Allow",
    "AllowedDataRegion",
    "AllowedTools",
    "AllowedToolsUnion",
    "Always",
    "Annotation",
    "AnnotationAddedEvent",
    "AnnotationContentUnion",
    "AnnotationFile",
    "AnnotationURLCitation",
    "AnnotationWebSearchCitation",
    "Answers",
    "AnthropicAdvisorMessageUsageIteration",
    "AnthropicAdvisorToolResult",
    "AnthropicAllowedCallers",
    "AnthropicBase64ImageSource",
    "AnthropicBase64PdfSource",
    "AnthropicBashCodeExecutionContent",
    "AnthropicBashCodeExecutionOutput",
    "AnthropicBashCodeExecutionResult",
    "AnthropicBashCodeExecutionToolResult",
    "AnthropicBashCodeExecutionToolResultError",
    "AnthropicBashCodeExecutionToolResultErrorErrorCode",
    "AnthropicCacheControlDirective",
    "AnthropicCacheControlTTL",
    "AnthropicCacheCreation",
    "AnthropicCaller",
    "AnthropicCitationCharLocation",
    "AnthropicCitationCharLocationParam",
    "AnthropicCitationContentBlockLocation",
    "AnthropicCitationContentBlockLocationParam",
    "AnthropicCitationPageLocation",
    "AnthropicCitationPageLocationParam",
    "AnthropicCitationSearchResultLocation",
    "AnthropicCitationSearchResultLocationParam",
    "AnthropicCitationWebSearchResultLocation",
    "AnthropicCitationWebSearchResultLocationParam",
    "AnthropicCitationsConfig",
    "AnthropicCodeExecution20250825Caller",
    "AnthropicCodeExecution20260120Caller",
    "AnthropicCodeExecutionContent",
    "AnthropicCodeExecutionOutput",
    "AnthropicCodeExecutionResult",
    "AnthropicCodeExecutionToolResult",
    "AnthropicCodeExecutionToolResultError",
    "AnthropicCompactionBlock",
    "AnthropicCompactionUsageIteration",
    "AnthropicContainer",
    "AnthropicContainerSkill",
    "AnthropicContainerSkillType",
    "AnthropicContainerUpload",
    "AnthropicDirectCaller",
    "AnthropicDocumentBlock",
    "AnthropicDocumentBlockParam",
    "AnthropicDocumentBlockParamCitations",
    "AnthropicDocumentBlockParamContent1",
    "AnthropicDocumentBlockParamContent2",
    "AnthropicDocumentBlockParamSourceUnion",
    "AnthropicDocumentBlockSource",
    "AnthropicEncryptedCodeExecutionResult",
    "AnthropicFile",
    "AnthropicFileDeleted",
    "AnthropicFileDocumentSource",
    "AnthropicFileList",
    "AnthropicImageBlockParam",
    "AnthropicImageBlockParamSource",
    "AnthropicImageMimeType",
    "AnthropicInputTokensClearAtLeast",
    "AnthropicInputTokensTrigger",
    "AnthropicInputTransformation",
    "AnthropicIterationCacheCreation",
    "AnthropicMessageOutputConfig",
    "AnthropicMessageUsageIteration",
    "AnthropicMessagesErrorResponse",
    "AnthropicMessagesErrorResponseError",
    "AnthropicOutputEffort",
    "AnthropicOutputTokensDetails",
    "AnthropicPlainTextSource",
    "AnthropicRedactedThinkingBlock",
    "AnthropicRefusalStopDetails",
    "AnthropicRefusalStopDetailsCategory",
    "AnthropicSafeguard",
    "AnthropicSearchResultBlockParam",
    "AnthropicSearchResultBlockParamCitations",
    "AnthropicServerToolErrorCode",
    "AnthropicServerToolUsage",
    "AnthropicServiceTier",
    "AnthropicSpeed",
    "AnthropicSystemClearAt",
    "AnthropicTextBlock",
    "AnthropicTextBlockParam",
    "AnthropicTextCitation",
    "AnthropicTextEditorCodeExecutionContent",
    "AnthropicTextEditorCodeExecutionCreateResult",
    "AnthropicTextEditorCodeExecutionStrReplaceResult",
    "AnthropicTextEditorCodeExecutionToolResult",
    "AnthropicTextEditorCodeExecutionToolResultError",
    "AnthropicTextEditorCodeExecutionToolResultErrorErrorCode",
    "AnthropicTextEditorCodeExecutionViewResult",
    "AnthropicThinkingBlock",
    "AnthropicThinkingBlockBinding",
    "AnthropicThinkingDisplay",
    "AnthropicThinkingTurns",
    "AnthropicToolReference",
    "AnthropicToolSearchContent",
    "AnthropicToolSearchResult",
    "AnthropicToolSearchResultError",
    "AnthropicToolSearchToolBm25",
    "AnthropicToolSearchToolBm25Type",
    "AnthropicToolSearchToolRegex",
    "AnthropicToolSearchToolRegexType",
    "AnthropicToolSearchToolResult",
    "AnthropicToolUnion",
    "AnthropicToolUnionBash20250124",
    "AnthropicToolUnionCustom",
    "AnthropicToolUnionInputSchema",
    "AnthropicToolUnionTextEditor20250124",
    "AnthropicToolUnionWebSearch20250305",
    "AnthropicToolUnionWebSearch20260209",
    "AnthropicToolUseBlock",
    "AnthropicToolUsesKeep",
    "AnthropicToolUsesTrigger",
    "AnthropicURLImageSource",
    "AnthropicURLPdfSource",
    "AnthropicUnknownUsageIteration",
    "AnthropicUsage",
    "AnthropicUsageIteration",
    "AnthropicWebFetchBlock",
    "AnthropicWebFetchContent",
    "AnthropicWebFetchToolResult",
    "AnthropicWebFetchToolResultError",
    "AnthropicWebFetchToolResultErrorErrorCode",
    "AnthropicWebSearchResult",
    "AnthropicWebSearchResultBlockParam",
    "AnthropicWebSearchToolResult",
    "AnthropicWebSearchToolResultContent",
    "AnthropicWebSearchToolResultError",
    "AnthropicWebSearchToolResultErrorErrorCode",
    "AnthropicWebSearchToolUserLocation",
    "ApiErrorType",
    "AppRankingsItem",
    "AppRankingsResponse",
    "ApplyPatchCallItem",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationDiffDeltaEvent",
    "ApplyPatchCallOperationDiffDoneEvent",
    "ApplyPatchCallOutputItem",
    "ApplyPatchCallOutputItemStatus",
    "ApplyPatchCallStatus",
    "ApplyPatchCreateFileOperation",
    "ApplyPatchDeleteFileOperation",
    "ApplyPatchEngineEnum",
    "ApplyPatchServerTool",
    "ApplyPatchServerToolConfig",
    "ApplyPatchServerToolOpenRouter",
    "ApplyPatchUpdateFileOperation",
    "Architecture",
    "Arena",
    "ArmorAutoMode",
    "ArmorContext",
    "ArmorEnvironmentEntry",
    "ArmorPlugin",
    "ArmorPluginMode",
    "ArmorRule",
    "ArmorSafeguardResult",
    "ArmorSafeguardResultOutcome",
    "ArmorSafeguardResultStatus",
    "AudioURL",
    "AuthMode",
    "AutoBetaRouterPlugin",
    "AutoBetaRouterPluginCostTier",
    "AutoRouterPlugin",
    "AutoRouterPluginCostTier",
    "BYOKKey",
    "BYOKKeyDeclaredRegion",
    "BYOKProviderSlug",
    "BadGatewayResponse",
    "BadGatewayResponseErrorData",
    "BadGatewayUnion",
    "BadRequestResponse",
    "BadRequestResponseErrorData",
    "BaseInputsContent1",
    "BaseInputsContent2",
    "BaseInputsMessage",
    "BaseInputsPhaseUnion",
    "BaseInputsRoleUnion",
    "BaseInputsUnion",
    "BaseInputsUnion1",
    "BaseMessagesResult",
    "BaseMessagesResultUsage",
    "BaseReasoningConfig",
    "BashServerTool",
    "BashServerToolConfig",
    "BashServerToolEngine",
    "BashServerToolEnvironment",
    "BatchDeletedObject",
    "BatchDeletionOutcome",
    "BatchDeletionTargets",
    "BatchErrorResponse",
    "BatchErrorResponseError",
    "BatchListItem",
    "BatchListItemCompletionTokensDetails",
    "BatchListItemError",
    "BatchListItemPromptTokensDetails",
    "BatchListItemRequestCounts",
    "BatchListItemServerToolUse",
    "BatchListItemStatus",
    "BatchListItemUsage",
    "BatchListResponse",
    "BatchListStatus",
    "BatchListTimestamp",
    "BatchObject",
    "BatchObjectCompletionTokensDetails",
    "BatchObjectData",
    "BatchObjectDebug",
    "BatchObjectError",
    "BatchObjectEvent",
    "BatchObjectFile",
    "BatchObjectFunction",
    "BatchObjectImageURL",
    "BatchObjectPromptTokensDetails",
    "BatchObjectRequestCounts",
    "BatchObjectResponse",
    "BatchObjectServerToolUse",
    "BatchObjectServerToolUseDetails",
    "BatchObjectStatus",
    "BatchObjectTimings",
    "BatchObjectURLCitation",
    "BatchObjectUsage",
    "BatchPaymentRequiredResponse",
    "BatchPaymentRequiredResponseCompletionTokensDetails",
    "BatchPaymentRequiredResponseError",
    "BatchPaymentRequiredResponsePromptTokensDetails",
    "BatchPaymentRequiredResponseRequestCounts",
    "BatchPaymentRequiredResponseServerToolUse",
    "BatchPaymentRequiredResponseStatus",
    "BatchPaymentRequiredResponseUsage",
    "BatchProviderPreferences",
    "BatchProviderPreferencesOnly",
    "BatchSubmitBody",
    "BenchmarkType",
    "Billable",
    "Body",
    "BodyChatCompletion",
    "BodyCompletionTokensDetails",
    "BodyList",
    "BodyMessage",
    "BodyPromptTokensDetails1",
    "BodyPromptTokensDetails2",
    "BodyServerToolUse",
    "BodyUsage1",
    "BodyUsage2",
    "BodyUsage3",
    "BooleanCapability",
    "Box",
    "BulkAddWorkspaceMembersRequest",
    "BulkAddWorkspaceMembersResponse",
    "BulkAssignKeysRequest",
    "BulkAssignKeysResponse",
    "BulkAssignMembersRequest",
    "BulkAssignMembersResponse",
    "BulkRemoveWorkspaceMembersRequest",
    "BulkRemoveWorkspaceMembersResponse",
    "BulkUnassignKeysRequest",
    "BulkUnassignKeysResponse",
    "BulkUnassignMembersRequest",
    "BulkUnassignMembersResponse",
    "By",
    "CapabilityDescriptor",
    "ChatAssistantImages",
    "ChatAssistantImagesImageURL",
    "ChatAssistantMessage",
    "ChatAssistantMessageContent",
    "ChatAudioOutput",
    "ChatChoice",
    "ChatContentAudio",
    "ChatContentAudioInputAudio",
    "ChatContentCacheControl",
    "ChatContentFile",
    "ChatContentFileFile",
    "ChatContentImage",
    "ChatContentImageDetail",
    "ChatContentImageImageURL",
    "ChatContentItems",
    "ChatContentText",
    "ChatContentVideo",
    "ChatContentVideoInput",
    "ChatContentVideoInputProcessing",
    "ChatDebugOptions",
    "ChatDeveloperMessage",
    "ChatDeveloperMessageConfigurationUpdate",
    "ChatDeveloperMessageContent",
    "ChatDynamicServerTool",
    "ChatFinishReasonEnum",
    "ChatFormatGrammarConfig",
    "ChatFormatJSONObjectConfig",
    "ChatFormatJSONSchemaConfig",
    "ChatFormatPythonConfig",
    "ChatFormatTextConfig",
    "ChatFunctionTool",
    "ChatFunctionToolFunction",
    "ChatFunctionToolFunctionFunction",
    "ChatJSONSchemaConfig",
    "ChatMessages",
    "ChatNamedToolChoice",
    "ChatNamedToolChoiceFunction",
    "ChatReasoningSummaryVerbosityEnum",
    "ChatRequest",
    "ChatRequestEffort",
    "ChatRequestPlugin",
    "ChatRequestReasoning",
    "ChatRequestReasoningEffort",
    "ChatRequestServiceTier",
    "ChatRequestStop",
    "ChatResult",
    "ChatSearchModelsServerTool",
    "ChatServerToolChoice",
    "ChatStreamChoice",
    "ChatStreamChunk",
    "ChatStreamChunkError",
    "ChatStreamChunkMetadata",
    "ChatStreamDelta",
    "ChatStreamOptions",
    "ChatStreamToolCall",
    "ChatStreamToolCallFunction",
    "ChatStreamingResponse",
    "ChatSystemMessage",
    "ChatSystemMessageConfigurationUpdate",
    "ChatSystemMessageContent",
    "ChatTokenLogprob",
    "ChatTokenLogprobTopLogprob",
    "ChatTokenLogprobs",
    "ChatToolCall",
    "ChatToolCallFunction",
    "ChatToolChoice",
    "ChatToolMessage",
    "ChatToolMessageContent",
    "ChatUsage",
    "ChatUsageCompletionTokensDetails",
    "ChatUsagePromptTokensDetails",
    "ChatUserMessage",
    "ChatUserMessageContent",
    "ChatWebSearchShorthand",
    "ChatWebSearchShorthandType",
    "Choice",
    "Citation",
    "ClassifierDimensions",
    "ClassifierFilters",
    "ClassifierFiltersFilter",
    "ClassifierFiltersValue",
    "ClearToolInputs",
    "ClientClosedRequestResponse",
    "ClientClosedRequestResponseErrorData",
    "Code",
    "CodeEnum",
    "CodeInterpreterCallCodeDeltaEvent",
    "CodeInterpreterCallCodeDoneEvent",
    "CodeInterpreterCallCompletedEvent",
    "CodeInterpreterCallInProgressEvent",
    "CodeInterpreterCallInterpretingEvent",
    "CodeInterpreterFileOutput",
    "CodeInterpreterImageOutput",
    "CodeInterpreterLogsOutput",
    "CodeInterpreterServerTool",
    "CodexLocalShellTool",
    "Command",
    "CompactionItem",
    "CompoundFilter",
    "CompoundFilterType",
    "ComputerUseServerTool",
    "ConfigurationUpdateItem",
    "ConfigurationUpdateReasoning",
    "ConfigurationUpdateReasoningEffort",
    "ConflictResponse",
    "ConflictResponseErrorData",
    "ConflictUnion",
    "ConnectorID",
    "Container",
    "ContainerAuto",
    "ContainerAutoEnvironment",
    "ContainerFile",
    "ContainerFileListResponse",
    "ContainerNetworkPolicy",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "ContainerReferenceEnvironment",
    "Content",
    "ContentCompaction",
    "ContentEncryptedContent",
    "ContentFilterAction",
    "ContentFilterBuiltinAction",
    "ContentFilterBuiltinEntry",
    "ContentFilterBuiltinEntryInput",
    "ContentFilterBuiltinSlug",
    "ContentFilterEntry",
    "ContentImageURL",
    "ContentImageURLImageURL",
    "ContentPartAddedEvent",
    "ContentPartAddedEventPart",
    "ContentPartAudio",
    "ContentPartDoneEvent",
    "ContentPartDoneEventPart",
    "ContentPartImage",
    "ContentPartImageImageURL",
    "ContentPartInputAudio",
    "ContentPartInputFile",
    "ContentPartInputVideo",
    "ContentPartVideo",
    "ContentRedactedThinking",
    "ContentServerToolUse",
    "ContentText",
    "ContentThinking",
    "ContentToolReference",
    "ContentToolResult",
    "ContentToolUse",
    "ContentTopLogprob",
    "ContentWebSearchToolResult",
    "ContentWebSearchToolResultError",
    "ContextBucket",
    "ContextCompactionItem",
    "ContextCompressionEngine",
    "ContextCompressionPlugin",
    "ContextManagement",
    "Contradiction",
    "CostDetails",
    "CreateAudioTranscriptionsMultipartRequestBody",
    "CreateAudioTranscriptionsMultipartResponseFormat",
    "CreateAuthKeysCodeCodeChallengeMethod",
    "CreateAuthKeysCodeData",
    "CreateAuthKeysCodeRequestBody",
    "CreateAuthKeysCodeResponse",
    "CreateBYOKKeyRequest",
    "CreateBYOKKeyRequestDeclaredRegion",
    "CreateBYOKKeyResponse",
    "CreateEmbeddingsContentImageURL",
    "CreateEmbeddingsContentText",
    "CreateEmbeddingsData",
    "CreateEmbeddingsEmbedding",
    "CreateEmbeddingsInputUnion",
    "CreateEmbeddingsRequestBody",
    "CreateEmbeddingsResponseBody",
    "CreateEmbeddingsUsage",
    "CreateExternalUserRequest",
    "CreateGuardrailRequest",
    "CreateGuardrailResponse",
    "CreateInternRequest",
    "CreateKeysData",
    "CreateKeysLimitReset",
    "CreateKeysRequestBody",
    "CreateKeysResponse",
    "CreateObservabilityDestinationRequest",
    "CreateObservabilityDestinationRequestType",
    "CreateObservabilityDestinationResponse",
    "CreatePresetFromInferenceResponse",
    "CreatePrivateEndpointRequest",
    "CreatePrivateEndpointRequestDeclaredRegion",
    "CreatePrivateEndpointValidationFailedResponse",
    "CreatePrivateEndpointValidationFailedResponseData",
    "CreatePrivateEndpointValidationFailedResponseError",
    "CreateRerankRequestBody",
    "CreateRerankResponseBody",
    "CreateRerankResult",
    "CreateRerankUsage",
    "CreateScimGroupMappingRequest",
    "CreateScimGroupMappingRequestRole",
    "CreateScimGroupMappingResponse",
    "CreateScimSyncJobResponse",
    "CreateWorkspaceRequest",
    "CreateWorkspaceRequestDisabledServerTool",
    "CreateWorkspaceResponse",
    "Criteria",
    "Criterion",
    "CustomTool",
    "CustomToolCallInputDeltaEvent",
    "CustomToolCallInputDoneEvent",
    "CustomToolCallItem",
    "CustomToolCallOutputItem",
    "CustomToolCallOutputItemDetail",
    "CustomToolCallOutputItemOutputInputImage",
    "CustomToolCallOutputItemOutputUnion1",
    "CustomToolCallOutputItemOutputUnion2",
    "DABenchmarkEntry",
    "DataCollection",
    "Datacenter",
    "DatetimeServerTool",
    "DatetimeServerToolConfig",
    "DebugEvent",
    "DebugEventDebug",
    "DebugEventEvent",
    "DebugEventTimings",
    "Decisions",
    "DecisionsBoxAnswer",
    "DecisionsBoxQuestion",
    "DecisionsBoxQuestionInstructions",
    "DecisionsChoiceAnswer",
    "DecisionsChoiceQuestion",
    "DecisionsChoiceQuestionInstructions",
    "DecisionsNoulAnswer",
    "DecisionsNoulQuestion",
    "DecisionsNoulQuestionCriteria",
    "DecisionsNoulQuestionInstructions",
    "DecisionsRequest",
    "DecisionsResponse",
    "DecisionsResponseUsage",
    "DecisionsScoreAnswer",
    "DecisionsScoreQuestion",
    "DecisionsScoreQuestionInstructions",
    "DefaultEffort",
    "DefaultParameters",
    "DeferredBm25Search",
    "DeferredCustomSearch",
    "DeferredRegexSearch",
    "DeferredToolsControl",
    "DeferredToolsSearchStrategy",
    "DeleteBYOKKeyResponse",
    "DeleteGuardrailResponse",
    "DeleteInternRequest",
    "DeleteInternResponse",
    "DeleteKeysResponse",
    "DeleteObservabilityDestinationResponse",
    "DeletePrivateEndpointResponse",
    "DeletePrivateEndpointResponseData",
    "DeleteScimGroupMappingResponse",
    "DeleteWorkspaceBudgetResponse",
    "DeleteWorkspaceResponse",
    "Dimension",
    "Direction",
    "DisplayFormat",
    "Distillable",
    "Document",
    "DocumentRequest",
    "DocumentResponse",
    "DraftOnly",
    "EasyInputMessage",
    "EasyInputMessageContentInputImage",
    "EasyInputMessageContentUnion1",
    "EasyInputMessageContentUnion2",
    "EasyInputMessageDetail",
    "EasyInputMessagePhaseUnion",
    "EasyInputMessageRoleUnion",
    "EdgeNetworkTimeoutResponse",
    "EdgeNetworkTimeoutResponseErrorData",
    "Edit",
    "EditClearThinking20251015",
    "EditClearToolUses20250919",
    "EditCompact20260112",
    "Embedding",
    "Embeddings",
    "EncodingFormat",
    "Endpoint",
    "EndpointInfo",
    "EndpointStatus",
    "EndpointsMetadata",
    "EnumCapability",
    "Environment",
    "EnvironmentEnum",
    "ErrorEnum",
    "ErrorEvent",
    "ExchangeAuthCodeForAPIKeyCodeChallengeMethod",
    "ExchangeAuthCodeForAPIKeyRequestBody",
    "ExchangeAuthCodeForAPIKeyResponse",
    "External",
    "ExternalUser",
    "ExternalUserResponse",
    "FailableToolCallStatus",
    "FailedModel",
    "FalseT",
    "FieldT",
    "FileCitation",
    "FileDeleteResponse",
    "FileListResponse",
    "FileParserPlugin",
    "FilePath",
    "FileProvider",
    "FileResponse",
    "FileSearchServerTool",
    "FileSearchServerToolValue1",
    "FileSearchServerToolValue2",
    "FileType",
    "FilesServerTool",
    "FilesServerToolConfig",
    "Filter",
    "Filters",
    "FiltersType",
    "FiltersUnion",
    "FinishReason",
    "ForbiddenResponse",
    "ForbiddenResponseErrorData",
    "Format",
    "FormatEnum",
    "FormatGrammar",
    "FormatJSONObjectConfig",
    "FormatJSONSchemaConfig",
    "FormatText",
    "FormatTextConfig",
    "Formats",
    "FrameImage",
    "FrameImageImageURL",
    "FrameType",
    "FreeModelDailyRequests",
    "FunctionCallArgsDeltaEvent",
    "FunctionCallArgsDoneEvent",
    "FunctionCallItem",
    "FunctionCallItemSubagentItem",
    "FunctionCallOutputItem",
    "FunctionCallOutputItemDetail",
    "FunctionCallOutputItemOutputInputImage",
    "FunctionCallOutputItemOutputUnion1",
    "FunctionCallOutputItemOutputUnion2",
    "FusionAnalysisResult",
    "FusionCallAnalysisCompletedEvent",
    "FusionCallAnalysisInProgressEvent",
    "FusionCallCompletedEvent",
    "FusionCallInProgressEvent",
    "FusionCallPanelAddedEvent",
    "FusionCallPanelCompletedEvent",
    "FusionCallPanelDeltaEvent",
    "FusionCallPanelFailedEvent",
    "FusionCallPanelReasoningDeltaEvent",
    "FusionPlugin",
    "FusionPluginTool",
    "FusionServerToolConfig",
    "FusionServerToolConfigEffort",
    "FusionServerToolConfigReasoning",
    "FusionServerToolConfigTool",
    "FusionServerToolOpenRouter",
    "FusionSource",
    "GatewayTimeoutResponse",
    "GatewayTimeoutResponseErrorData",
    "GenerationContentData",
    "GenerationContentDataOutput",
    "GenerationContentError",
    "GenerationContentErrorAttempt",
    "GenerationContentResponse",
    "GenerationResponse",
    "GenerationResponseData",
    "GenerationResponseDataRegion",
    "GetAnalyticsMetaData",
    "GetAnalyticsMetaOperator",
    "GetAnalyticsMetaResponse",
    "GetAppRankingsCategory",
    "GetAppRankingsSort",
    "GetBYOKKeyResponse",
    "GetBenchmarksSearchSurface",
    "GetCreditsData",
    "GetCreditsResponse",
    "GetCurrentKeyData",
    "GetCurrentKeyResponse",
    "GetGuardrailResponse",
    "GetKeyData",
    "GetKeyResponse",
    "GetModelsCategory",
    "GetModelsRegion",
    "GetModelsSort",
    "GetObservabilityDestinationResponse",
    "GetOrganizationSettingsResponse",
    "GetPresetResponse",
    "GetPresetVersionResponse",
    "GetRankingsDailyCategory",
    "GetRankingsDailyModality",
    "GetScimGroupMappingResponse",
    "GetScimSyncJobResponse",
    "GetSessionCostTurnRange",
    "GetToolResponse",
    "GetWorkspaceBudgetResponse",
    "GetWorkspaceResponse",
    "GoneResponse",
    "GoneResponseErrorData",
    "Granularity",
    "GranularityName",
    "Guardrail",
    "GuardrailDataRegion",
    "GuardrailInterval",
    "HardDeny",
    "Headquarters",
    "Image",
    "ImageConfig",
    "ImageEndpoint",
    "ImageGenCallCompletedEvent",
    "ImageGenCallGeneratingEvent",
    "ImageGenCallInProgressEvent",
    "ImageGenCallPartialImageEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamErrorEvent",
    "ImageGenStreamErrorEventError",
    "ImageGenTextChunkEvent",
    "ImageGenTextChunkEventPhase",
    "ImageGeneration",
    "ImageGenerationProviderPreferences",
    "ImageGenerationProviderPreferencesIgnore",
    "ImageGenerationProviderPreferencesOnly",
    "ImageGenerationProviderPreferencesOptions",
    "ImageGenerationProviderPreferencesOrder",
    "ImageGenerationProviderPreferencesSort",
    "ImageGenerationRequest",
    "ImageGenerationRequestAspectRatio",
    "ImageGenerationRequestBackground",
    "ImageGenerationRequestOutputFormat",
    "ImageGenerationRequestQuality",
    "ImageGenerationRequestResolution",
    "ImageGenerationResponse",
    "ImageGenerationResponseData",
    "ImageGenerationServerTool",
    "ImageGenerationServerToolBackground",
    "ImageGenerationServerToolConfig",
    "ImageGenerationServerToolConfigUnion",
    "ImageGenerationServerToolOpenRouter",
    "ImageGenerationServerToolOutputFormat",
    "ImageGenerationServerToolQuality",
    "ImageGenerationStatus",
    "ImageGenerationUsage",
    "ImageGenerationUsageCompletionTokensDetails",
    "ImageGenerationUsagePromptTokensDetails",
    "ImageGenerationUsageServerToolUse",
    "ImageInputModality",
    "ImageModelArchitecture",
    "ImageModelEndpointsResponse",
    "ImageModelListItem",
    "ImageModelsListResponse",
    "ImageOutputModality",
    "ImagePricingEntry",
    "ImageStreamingResponse",
    "ImageStreamingResponseData",
    "ImageURL",
    "IncompleteDetails",
    "IncompleteDetailsReason",
    "Input",
    "Input1",
    "Input2",
    "InputAudio",
    "InputAudioInputAudio",
    "InputFidelity",
    "InputFile",
    "InputImage",
    "InputImageDetail",
    "InputImageMask",
    "InputMessageItem",
    "InputMessageItemContentInputImage",
    "InputMessageItemContentUnion",
    "InputMessageItemDetail",
    "InputMessageItemRoleUnion",
    "InputModality",
    "InputReference",
    "InputText",
    "InputTokensDetails",
    "InputUnion",
    "InputVideo",
    "InputVideoProcessing",
    "InputsContent1",
    "InputsContent2",
    "InputsMessage",
    "InputsPhaseUnion",
    "InputsReasoning",
    "InputsStatusUnion1",
    "InputsStatusUnion2",
    "InputsUnion",
    "InputsUnion1",
    "InstructType",
    "Intern",
    "InternApprovalMode",
    "InternChatAssistantMessage",
    "InternChatChoice",
    "InternChatChoiceFinishReason",
    "InternChatCompletionChunk",
    "InternChatCompletionRequest",
    "InternChatDelta",
    "InternChatDeveloperMessage",
    "InternChatEchoedToolCall",
    "InternChatEchoedToolCallFunction",
    "InternChatError",
    "InternChatErrorMetadata",
    "InternChatErrorMetadataReason",
    "InternChatErrorResponse",
    "InternChatMessage",
    "InternChatMessageContent",
    "InternChatPromptTokensDetails",
    "InternChatSteeredResponse",
    "InternChatStreamError",
    "InternChatStreamingResponse",
    "InternChatSystemMessage",
    "InternChatTextPart",
    "InternChatToolCall",
    "InternChatToolCallFunction",
    "InternChatToolMessage",
    "InternChatUsage",
    "InternChatUserMessage",
    "InternDaemonAccess",
    "InternInvokeAcceptedResponse",
    "InternInvokeAcceptedResponseStatus",
    "InternInvokeRequest",
    "InternLifecycleError",
    "InternLifecycleErrorError",
    "InternLifecycleErrorMetadata",
    "InternListResponse",
    "InternStatus",
    "InternalServerErrorUnion",
    "InternalServerResponse",
    "InternalServerResponseErrorData",
    "ItemReferenceItem",
    "JevRouterPlugin",
    "Keep",
    "KeepAll",
    "KeepMembers",
    "KeepMembersEnum",
    "Key",
    "KeyAssignment",
    "KeyBudget",
    "KeyBudgetResetInterval",
    "KeyBudgetScope",
    "LanguageType",
    "LegacyChatContentVideo",
    "LegacyChatContentVideoInput",
    "LegacyChatContentVideoInputProcessing",
    "LegacyWebSearchServerTool",
    "Legend",
    "ListBYOKKeysResponse",
    "ListData",
    "ListEndpointsResponse",
    "ListEndpointsResponseBody",
    "ListEndpointsZdrResponse",
    "ListExternalUsersResponse",
    "ListGuardrailsResponse",
    "ListInternConnectionsData",
    "ListInternConnectionsResponse",
    "ListKeyAssignmentsResponse",
    "ListMemberAssignmentsResponse",
    "ListModelsUserSort",
    "ListObservabilityDestinationsResponse",
    "ListOrganizationMembersData",
    "ListOrganizationMembersResponseBody",
    "ListPresetVersionsResponse",
    "ListPresetsResponse",
    "ListPrivateEndpointsResponse",
    "ListProvidersData",
    "ListProvidersResponse",
    "ListResponse",
    "ListScimGroupMappingsResponse",
    "ListScimGroupsResponse",
    "ListToolsResponse",
    "ListToolsResponseLinks",
    "ListWorkspaceBudgetsResponse",
    "ListWorkspaceMembersResponse",
    "ListWorkspacesResponse",
    "LocalShellCallItem",
    "LocalShellCallItemAction",
    "LocalShellCallOutputItem",
    "Logic",
    "Logprob",
    "Logprobs",
    "LogprobsContent",
    "ManagedPrivateEndpoint",
    "ManagedPrivateEndpointResponse",
    "Match",
    "MaxPrice",
    "McpApprovalRequestItem",
    "McpApprovalResponseItem",
    "McpCallItem",
    "McpHTTPError",
    "McpListToolsItem",
    "McpListToolsItemTool",
    "McpProtocolError",
    "McpServerTool",
    "McpToolCallError",
    "McpToolExecutionError",
    "MemberAssignment",
    "MemoryLimit",
    "Message",
    "MessagesAdvisorToolResultBlock",
    "MessagesBashToolResultBlock",
    "MessagesBashToolResultBlockFile",
    "MessagesContentBlockDeltaEvent",
    "MessagesContentBlockDeltaEventDeltaVariant1",
    "MessagesContentBlockDeltaEventDeltaVariant2",
    "MessagesContentBlockDeltaEventDeltaVariant3",
    "MessagesContentBlockDeltaEventDeltaVariant4",
    "MessagesContentBlockDeltaEventDeltaVariant5",
    "MessagesContentBlockDeltaEventDeltaVariant5Citation",
    "MessagesContentBlockDeltaEventDeltaVariant6",
    "MessagesContentBlockStartEvent",
    "MessagesContentBlockStartEventContentBlockVariant17",
    "MessagesContentBlockStopEvent",
    "MessagesDeltaEvent",
    "MessagesDeltaEventDelta",
    "MessagesDeltaEventUsage",
    "MessagesDeltaEventUsageServerToolUse",
    "MessagesErrorEvent",
    "MessagesErrorEventError",
    "MessagesFallbackParam",
    "MessagesMessageParam",
    "MessagesMessageParamContentUnion1",
    "MessagesMessageParamContentUnion2",
    "MessagesMessageParamContentUnion3",
    "MessagesMessageParamContentUnion4",
    "MessagesMessageParamContentUnion5",
    "MessagesMessageParamErrorCode",
    "MessagesMessageParamRole",
    "MessagesOutputConfig",
    "MessagesOutputConfigEffort",
    "MessagesOutputConfigFormat",
    "MessagesPingEvent",
    "MessagesRequest",
    "MessagesRequestInputSchema",
    "MessagesRequestMetadata",
    "MessagesRequestPlugin",
    "MessagesRequestTool",
    "MessagesRequestToolUnion",
    "MessagesResult",
    "MessagesResultContextManagement",
    "MessagesResultContextManagementAppliedEditsItem",
    "MessagesResultUsage",
    "MessagesSearchModelsServerTool",
    "MessagesShellToolResultBlock",
    "MessagesShellToolResultBlockFile",
    "MessagesStartEvent",
    "MessagesStartEventMessage",
    "MessagesStartEventMessageUsage",
    "MessagesStopEvent",
    "MessagesStreamEvents",
    "MessagesStreamingResponse",
    "MessagesToolAdditionBlock",
    "MessagesToolAdditionBlockToolMcpToolReference",
    "MessagesToolAdditionBlockToolMcpToolsetReference",
    "MessagesToolAdditionBlockToolToolReference",
    "MessagesToolAdditionBlockToolUnion",
    "MessagesToolRemovalBlock",
    "MessagesToolRemovalBlockToolMcpToolReference",
    "MessagesToolRemovalBlockToolMcpToolsetReference",
    "MessagesToolRemovalBlockToolToolReference",
    "MessagesToolRemovalBlockToolUnion",
    "Metadata",
    "MetadataLevel",
    "Metric",
    "MismatchBehavior",
    "Modality",
    "Mode",
    "Model",
    "ModelAliasTarget",
    "ModelArchitecture",
    "ModelBenchmarks",
    "ModelGroup",
    "ModelLinks",
    "ModelReasoning",
    "ModelResponse",
    "ModelsCountResponse",
    "ModelsCountResponseData",
    "ModelsListResponse",
    "ModelsListResponseLinks",
    "Moderation",
    "ModerationPlugin",
    "MultimodalMedia",
    "NamespaceFunctionTool",
    "NamespaceFunctionToolAllowedCaller",
    "NamespaceTool",
    "NamespaceToolTool",
    "NativeSupport",
    "NativeTools",
    "Never",
    "NotFoundResponse",
    "NotFoundResponseErrorData",
    "NotFoundUnion",
    "OAuthErrorResponse",
    "OAuthJwks",
    "ORAnthropicBashToolResult",
    "ORAnthropicBashToolResultFile",
    "ORAnthropicContentBlock",
    "ORAnthropicNullableCaller",
    "ORAnthropicServerToolUseBlock",
    "ORAnthropicShellToolResult",
    "ORAnthropicShellToolResultFile",
    "ORAnthropicStopReason",
    "ORAnthropicToolSearchResult",
    "ORAnthropicToolSearchResultParam",
    "ObservabilityArizeDestination",
    "ObservabilityArizeDestinationConfig",
    "ObservabilityBraintrustDestination",
    "ObservabilityBraintrustDestinationConfig",
    "ObservabilityClickhouseDestination",
    "ObservabilityClickhouseDestinationConfig",
    "ObservabilityDataRegion",
    "ObservabilityDataRegionInput",
    "ObservabilityDatadogDestination",
    "ObservabilityDatadogDestinationConfig",
    "ObservabilityDestination",
    "ObservabilityFilterRuleGroup",
    "ObservabilityFilterRuleGroupValue",
    "ObservabilityFilterRulesConfig",
    "ObservabilityFilterRulesConfigNullable",
    "ObservabilityGrafanaDestination",
    "ObservabilityGrafanaDestinationConfig",
    "ObservabilityLangfuseDestination",
    "ObservabilityLangfuseDestinationConfig",
    "ObservabilityLangsmithDestination",
    "ObservabilityLangsmithDestinationConfig",
    "ObservabilityNewrelicDestination",
    "ObservabilityNewrelicDestinationConfig",
    "ObservabilityOpikDestination",
    "ObservabilityOpikDestinationConfig",
    "ObservabilityOtelCollectorDestination",
    "ObservabilityOtelCollectorDestinationConfig",
    "ObservabilityPosthogDestination",
    "ObservabilityPosthogDestinationConfig",
    "ObservabilityRampDestination",
    "ObservabilityRampDestinationConfig",
    "ObservabilityS3Destination",
    "ObservabilityS3DestinationConfig",
    "ObservabilitySentryDestination",
    "ObservabilitySentryDestinationConfig",
    "ObservabilitySnowflakeDestination",
    "ObservabilitySnowflakeDestinationConfig",
    "ObservabilityWeaveDestination",
    "ObservabilityWeaveDestinationConfig",
    "ObservabilityWebhookDestination",
    "ObservabilityWebhookDestinationConfig",
    "ObservabilityWebhookDestinationMethod",
    "OnError",
    "OpenAIFile",
    "OpenAIFileDeleted",
    "OpenAIFileList",
    "OpenAIResponseCustomToolCall",
    "OpenAIResponseCustomToolCallOutput",
    "OpenAIResponseCustomToolCallOutputOutput1",
    "OpenAIResponseCustomToolCallOutputOutput2",
    "OpenAIResponseFunctionToolCall",
    "OpenAIResponseFunctionToolCallOutput",
    "OpenAIResponseFunctionToolCallOutputOutput1",
    "OpenAIResponseFunctionToolCallOutputOutput2",
    "OpenAIResponseFunctionToolCallSubagentItem",
    "OpenAIResponseInputMessageItem",
    "OpenAIResponseInputMessageItemContent",
    "OpenAIResponseInputMessageItemRoleUnion",
    "OpenAIResponsesAnnotation",
    "OpenAIResponsesRefusalContent",
    "OpenAIResponsesResponseStatus",
    "OpenAIResponsesToolChoice",
    "OpenAIResponsesToolChoiceApplyPatch",
    "OpenAIResponsesToolChoiceFunction",
    "OpenAIResponsesToolChoiceShell",
    "OpenAIResponsesToolChoiceUnion",
    "OpenAIResponsesTruncation",
    "OpenResponsesCreatedEvent",
    "OpenResponsesErrorField",
    "OpenResponsesErrorMetadata",
    "OpenResponsesErrorMetadataAlignment",
    "OpenResponsesInProgressEvent",
    "OpenResponsesResult",
    "OpenResponsesResultAllowedCaller",
    "OpenResponsesResultToolFunction",
    "OpenResponsesResultToolUnion",
    "OpenRouterFile",
    "OpenRouterFileDeleted",
    "OpenRouterFileList",
    "OpenRouterMetadata",
    "OpenRouterWebSearchServerTool",
    "Operation",
    "Operator",
    "OperatorName",
    "Order",
    "OrderBy",
    "OrganizationSettings",
    "Outcome",
    "OutcomeExit",
    "OutcomeTimeout",
    "OutputAdvisorServerToolItem",
    "OutputApplyPatchCallItem",
    "OutputApplyPatchServerToolItem",
    "OutputArmorBlockedItem",
    "OutputBashServerToolItem",
    "OutputBashServerToolItemFile",
    "OutputBrowserUseServerToolItem",
    "OutputCodeInterpreterCallItem",
    "OutputCodeInterpreterCallItemOutput",
    "OutputCodeInterpreterCallItemStatus",
    "OutputCodeInterpreterServerToolItem",
    "OutputComputerCallItem",
    "OutputComputerCallItemStatus",
    "OutputCustomToolCallItem",
    "OutputCustomToolCallItemStatus",
    "OutputDatetimeItem",
    "OutputFileSearchCallItem",
    "OutputFileSearchServerToolItem",
    "OutputFilesServerToolItem",
    "OutputFunctionCallItem",
    "OutputFunctionCallItemStatusUnion",
    "OutputFunctionCallItemSubagentItem",
    "OutputFusionServerToolItem",
    "OutputFusionServerToolItemResponse",
    "OutputImageGenerationCallItem",
    "OutputImageGenerationServerToolItem",
    "OutputItemApplyPatchCall",
    "OutputItemApplyPatchCallStatus",
    "OutputItemCodeInterpreterCall",
    "OutputItemCodeInterpreterCallOutput",
    "OutputItemCodeInterpreterCallStatus",
    "OutputItemCustomToolCall",
    "OutputItemCustomToolCallStatus",
    "OutputItemFileSearchCall",
    "OutputItemFunctionCall",
    "OutputItemFunctionCallStatusUnion",
    "OutputItemImageGenerationCall",
    "OutputItemReasoning",
    "OutputItemReasoningStatusUnion",
    "OutputItemWebSearchCall",
    "OutputItemWebSearchCallActionFindInPage",
    "OutputItemWebSearchCallActionOpenPage",
    "OutputItemWebSearchCallActionSearch",
    "OutputItemWebSearchCallActionUnion",
    "OutputItems",
    "OutputMcpServerToolItem",
    "OutputMemoryServerToolItem",
    "OutputMessage",
    "OutputMessageContent",
    "OutputMessageItem",
    "OutputMessageItemContent",
    "OutputMessageItemPhaseUnion",
    "OutputMessageItemStatusUnion",
    "OutputMessagePhaseUnion",
    "OutputMessageStatusUnion",
    "OutputModality",
    "OutputModalityEnum",
    "OutputMode",
    "OutputReasoningItem",
    "OutputReasoningItemStatusUnion",
    "OutputSearchModelsServerToolItem",
    "OutputShellCallItem",
    "OutputShellCallItemAction",
    "OutputShellCallOutputItem",
    "OutputShellCallOutputItemFile",
    "OutputShellServerToolItem",
    "OutputShellServerToolItemAction",
    "OutputShellServerToolItemFile",
    "OutputSubagentServerToolItem",
    "OutputTextEditorServerToolItem",
    "OutputTokensDetails",
    "OutputToolSearchCallItem",
    "OutputToolSearchServerToolItem",
    "OutputWebFetchServerToolItem",
    "OutputWebSearchCallItem",
    "OutputWebSearchCallItemActionFindInPage",
    "OutputWebSearchCallItemActionOpenPage",
    "OutputWebSearchCallItemActionSearch",
    "OutputWebSearchCallItemActionUnion",
    "OutputWebSearchServerToolItem",
    "OutputWebSearchServerToolItemAction",
    "OutputWebSearchServerToolItemSource",
    "PDFParserEngine",
    "PDFParserEngineEnum",
    "PDFParserOptions",
    "Parameter",
    "Parameters1",
    "Parameters2",
    "Parameters3",
    "ParetoRouterPlugin",
    "PartialCoverage",
    "Partition",
    "PayloadTooLargeResponse",
    "PayloadTooLargeResponseErrorData",
    "PaymentRequiredResponse",
    "PaymentRequiredResponseErrorData",
    "PendingSafetyCheck",
    "PerRequestLimits",
    "PercentileLatencyCutoffs",
    "PercentileStats",
    "PercentileThroughputCutoffs",
    "PerfLast30mByWorkload",
    "Period",
    "PipelineStage",
    "PipelineStageType",
    "Prediction",
    "PredictionContent",
    "PredictionContentText",
    "PreferredMaxLatency",
    "PreferredMinThroughput",
    "PrefixMismatchBehavior",
    "Preset",
    "PresetDesignatedVersion",
    "PresetEnum",
    "PresetStatus",
    "PresetWithDesignatedVersion",
    "Preview20250311WebSearchServerTool",
    "PreviewWebSearchServerTool",
    "PreviewWebSearchUserLocation",
    "PriceSource",
    "Pricing",
    "PricingOverride",
    "PricingSource",
    "PrimaryMetric",
    "PrivateEndpoint",
    "PrivateEndpointActivation",
    "PrivateEndpointCheck",
    "PrivateEndpointCheckReason",
    "PrivateEndpointDeclaredRegion",
    "PrivateEndpointPricing",
    "PrivateEndpointResponse",
    "PrivateEndpointStatus",
    "PrivateEndpointSummary",
    "PrivateEndpointValidation",
    "PrivateEndpointValidationNullable",
    "PrivateEndpointValidationResponse",
    "Progress",
    "PromptCacheBreakpoint",
    "PromptCacheOptions",
    "PromptInjectionScanScope",
    "PromptTokensDetails",
    "Provider",
    "ProviderEnum",
    "ProviderName",
    "ProviderOptions",
    "ProviderOverloadedResponse",
    "ProviderOverloadedResponseErrorData",
    "ProviderPreferences",
    "ProviderPreferencesIgnore",
    "ProviderPreferencesOnly",
    "ProviderPreferencesOrder",
    "ProviderPreferencesSort",
    "ProviderResponse",
    "ProviderResponseProviderName",
    "ProviderSort",
    "ProviderSortConfig",
    "ProvisionInternResponse",
    "PublicEndpoint",
    "PublicPricing",
    "PublicServiceTier",
    "Purpose",
    "Quantization",
    "QueryAnalyticsData1",
    "QueryAnalyticsData2",
    "QueryAnalyticsRequestBody",
    "QueryAnalyticsResponse",
    "Questions",
    "RangeCapability",
    "Ranker",
    "RankingOptions",
    "RankingsDailyItem",
    "RankingsDailyMeta",
    "RankingsDailyResponse",
    "RateLimit",
    "ReasoningConfig",
    "ReasoningContext",
    "ReasoningDeltaEvent",
    "ReasoningDetail",
    "ReasoningDetailEncrypted",
    "ReasoningDetailServerToolCall",
    "ReasoningDetailSummary",
    "ReasoningDetailText",
    "ReasoningDetailUnion",
    "ReasoningDoneEvent",
    "ReasoningEffort",
    "ReasoningFormat",
    "ReasoningItem",
    "ReasoningItemStatusUnion",
    "ReasoningMode",
    "ReasoningSummaryPartAddedEvent",
    "ReasoningSummaryPartDoneEvent",
    "ReasoningSummaryText",
    "ReasoningSummaryTextDeltaEvent",
    "ReasoningSummaryTextDoneEvent",
    "ReasoningSummaryVerbosity",
    "ReasoningTextContent",
    "Refusal",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "RefusalTopLogprob",
    "Region",
    "Request",
    "RequestTimeoutResponse",
    "RequestTimeoutResponseErrorData",
    "RequireApproval",
    "RequireApprovalUnion",
    "Rerank",
    "ResponseFormat",
    "ResponseHealingPlugin",
    "ResponseIncludesEnum",
    "ResponseOutputText",
    "ResponseOutputTextTopLogprob",
    "ResponsesRequest",
    "ResponsesRequestAllowedCaller",
    "ResponsesRequestPlugin",
    "ResponsesRequestServiceTier",
    "ResponsesRequestStop",
    "ResponsesRequestToolFunction",
    "ResponsesRequestToolUnion",
    "ResponsesStreamingResponse",
    "Result",
    "ResultError",
    "Role",
    "Route",
    "RoutedServiceTier",
    "RouterAttempt",
    "RouterParams",
    "RoutingStrategy",
    "Rule",
    "STTEntity",
    "STTInlineInputAudio",
    "STTInputAudio",
    "STTRequest",
    "STTRequestDataCollection",
    "STTRequestProvider",
    "STTRequestResponseFormat",
    "STTResponse",
    "STTSegment",
    "STTTimestampGranularity",
    "STTURLInputAudio",
    "STTUsage",
    "STTWord",
    "STTWordType",
    "ScimGroup",
    "ScimGroupMapping",
    "ScimGroupMappingRole",
    "ScimSyncJob",
    "ScimSyncJobStatus",
    "SearchContextSizeEnum",
    "SearchModelsServerToolConfig",
    "SearchModelsServerToolOpenRouter",
    "SearchQualityLevel",
    "SearchSurface",
    "ServerTool",
    "ServerToolDetails",
    "ServerToolDetailsStatus",
    "ServerToolDetailsSupportedAPIFormat",
    "ServerToolEngine",
    "ServerToolEngineDataRegion",
    "ServerToolExecutedBy",
    "ServerToolInputName",
    "ServerToolInputNameAPIFormat",
    "ServerToolNativeModel",
    "ServerToolNativeSupport",
    "ServerToolOutputName",
    "ServerToolOutputNameAPIFormat",
    "ServerToolPrice",
    "ServerToolStatus",
    "ServerToolSupportedAPIFormat",
    "ServerToolUseDetails",
    "ServiceUnavailableResponse",
    "ServiceUnavailableResponseErrorData",
    "SessionCostItem",
    "SessionCostMeta",
    "SessionCostResponse",
    "ShellCallItem",
    "ShellCallItemAction",
    "ShellCallOutputContent",
    "ShellCallOutputItem",
    "ShellCallOutputItemFile",
    "ShellCallStatus",
    "ShellServerTool",
    "ShellServerToolConfig",
    "ShellServerToolEngine",
    "ShellServerToolEnvironment",
    "ShellServerToolOpenRouter",
    "SignInternDaemonRequest",
    "SignInternDaemonResponse",
    "SoftDeny",
    "Source",
    "SourceContent",
    "SpeechInput",
    "SpeechInputReference",
    "SpeechInputReferenceAudio",
    "SpeechInputReferenceAudioInput",
    "SpeechInputReferenceImage",
    "SpeechInputReferenceImageInput",
    "SpeechInputReferenceText",
    "SpeechRequest",
    "SpeechRequestDataCollection",
    "SpeechRequestProvider",
    "SpeechRequestResponseFormat",
    "SpeechTurn",
    "Speed",
    "Stance",
    "State",
    "Status",
    "StopServerToolsWhenCondition",
    "StopServerToolsWhenFinishReasonIs",
    "StopServerToolsWhenHasToolCall",
    "StopServerToolsWhenMaxCost",
    "StopServerToolsWhenMaxTokensUsed",
    "StopServerToolsWhenStepCountIs",
    "StoredPromptTemplate",
    "StreamEvents",
    "StreamEventsResponseCompleted",
    "StreamEventsResponseFailed",
    "StreamEventsResponseIncomplete",
    "StreamEventsResponseOutputItemAdded",
    "StreamEventsResponseOutputItemDone",
    "StreamLogprob",
    "StreamLogprobTopLogprob",
    "SubagentNestedTool",
    "SubagentReasoning",
    "SubagentReasoningEffort",
    "SubagentServerToolConfig",
    "SubagentServerToolOpenRouter",
    "Subcategory",
    "SubmitGenerationFeedbackRequest",
    "SubmitGenerationFeedbackRequestCategory",
    "SubmitGenerationFeedbackResponse",
    "SubmitGenerationFeedbackResponseData",
    "SupportedAspectRatio",
    "SupportedFrameImage",
    "SupportedResolution",
    "SupportedSize",
    "SuspendInternResponse",
    "SwitchyardRouterPlugin",
    "Syntax",
    "System",
    "TaskBudget",
    "TaskClassificationItem",
    "TaskClassificationMacroCategory",
    "TaskClassificationModel",
    "TaskClassificationResponse",
    "TaskClassificationResponseData",
    "TaskType",
    "TextDeltaEvent",
    "TextDoneEvent",
    "TextExtendedConfig",
    "TextGeneration",
    "Thinking",
    "ThinkingAdaptive",
    "ThinkingBetweenTools",
    "ThinkingDisabled",
    "ThinkingEnabled",
    "TimeRange",
    "TimestampGranularities",
    "TokenExchangeRequest",
    "TokenExchangeRequestScope",
    "TokenExchangeResponse",
    "TooManyRequestsResponse",
    "TooManyRequestsResponseErrorData",
    "ToolAdvisor20260301",
    "ToolBash20250124",
    "ToolCall",
    "ToolCallStatus",
    "ToolChoice",
    "ToolChoiceAllowed",
    "ToolChoiceAny",
    "ToolChoiceAuto",
    "ToolChoiceNone",
    "ToolChoiceSupport",
    "ToolChoiceTool",
    "ToolCustom",
    "ToolSearchCallItem",
    "ToolSearchCallItemExecution",
    "ToolSearchCallItemStatus",
    "ToolSearchOutputItem",
    "ToolSearchOutputItemAllowedCaller",
    "ToolSearchOutputItemExecution",
    "ToolSearchOutputItemStatus",
    "ToolSearchOutputItemTool",
    "ToolSearchOutputItemToolFunction",
    "ToolSearchOutputItemToolUnion",
    "ToolSearchServerTool",
    "ToolSearchServerToolConfig",
    "ToolTextEditor20250124",
    "ToolToolDefinition",
    "ToolUses",
    "ToolUsesEvaluated",
    "ToolUsesSkipped",
    "ToolUsesUnavailable",
    "ToolWebSearch20250305",
    "ToolWebSearch20260209",
    "TopProviderInfo",
    "TournamentStats",
    "TraceConfig",
    "Trigger",
    "TriggerInputTokens",
    "TrueT",
    "Truncation",
    "TurnRange",
    "Type",
    "URLCitation",
    "UnauthorizedResponse",
    "UnauthorizedResponseErrorData",
    "UnifiedBenchmarkPricing",
    "UnifiedBenchmarksAAItem",
    "UnifiedBenchmarksDAItem",
    "UnifiedBenchmarksMeta",
    "UnifiedBenchmarksMetaSource",
    "UnifiedBenchmarksORItem",
    "UnifiedBenchmarksORItemBenchmarkType",
    "UnifiedBenchmarksResponse",
    "UnifiedBenchmarksResponseData",
    "UnifiedBenchmarksSearchItem",
    "UnifiedBenchmarksSearchItemBenchmarkType",
    "UnifiedBenchmarksSearchRunConfig",
    "UniqueInsight",
    "Unit",
    "Unknown",
    "UnprocessableEntityResponse",
    "UnprocessableEntityResponseErrorData",
    "UnprocessableEntityUnion",
    "UpdateBYOKKeyRequest",
    "UpdateBYOKKeyRequestDeclaredRegion",
    "UpdateBYOKKeyResponse",
    "UpdateExternalUserRequest",
    "UpdateGuardrailRequest",
    "UpdateGuardrailResponse",
    "UpdateInternRequest",
    "UpdateKeysData",
    "UpdateKeysLimitReset",
    "UpdateKeysRequestBody",
    "UpdateKeysResponse",
    "UpdateObservabilityDestinationRequest",
    "UpdateObservabilityDestinationResponse",
    "UpdateOrganizationSettingsRequest",
    "UpdateOrganizationSettingsResponse",
    "UpdatePrivateEndpointPricingRequest",
    "UpdatePrivateEndpointRequest",
    "UpdatePrivateEndpointRequestDeclaredRegion",
    "UpdateScimGroupMappingRequest",
    "UpdateScimGroupMappingRequestRole",
    "UpdateScimGroupMappingResponse",
    "UpdateWorkspaceRequest",
    "UpdateWorkspaceRequestDisabledServerTool",
    "UpdateWorkspaceResponse",
    "UploadFileRequestBody",
    "UpscaleFactor",
    "UpsertWorkspaceBudgetRequest",
    "UpsertWorkspaceBudgetResponse",
    "Upstream",
    "Usage",
    "UsageCostDetails",
    "UsageLimitType",
    "UserLocation",
    "UtcDay",
    "ValidatePrivateEndpointRequest",
    "Value1",
    "Value2",
    "ValueClassifierFilters",
    "ValueType",
    "Variables",
    "VaultEffectiveSecret",
    "VaultEffectiveSecretListResponse",
    "VaultEffectiveSecretScope",
    "VaultSecret",
    "VaultSecretCopyRequest",
    "VaultSecretCopyResponse",
    "VaultSecretListResponse",
    "VaultSecretResponse",
    "VaultSecretWriteRequest",
    "Verbosity",
    "VideoGeneration",
    "VideoGenerationRequest",
    "VideoGenerationRequestAspectRatio",
    "VideoGenerationRequestOptions",
    "VideoGenerationRequestProvider",
    "VideoGenerationRequestResolution",
    "VideoGenerationResponse",
    "VideoGenerationResponseStatus",
    "VideoGenerationUsage",
    "VideoModel",
    "VideoModelsListResponse",
    "VideoURL",
    "Watch",
    "WebFetchEngineEnum",
    "WebFetchPlugin",
    "WebFetchServerTool",
    "WebFetchServerToolConfig",
    "WebSearchCallCompletedEvent",
    "WebSearchCallInProgressEvent",
    "WebSearchCallSearchingEvent",
    "WebSearchCitation",
    "WebSearchConfig",
    "WebSearchDomainFilter",
    "WebSearchEngine",
    "WebSearchEngineEnum",
    "WebSearchMode",
    "WebSearchPlugin",
    "WebSearchServerTool",
    "WebSearchServerToolConfig",
    "WebSearchServerToolOpenRouter",
    "WebSearchSource",
    "WebSearchStatus",
    "WebSearchUserLocation",
    "WebSearchUserLocationServerTool",
    "Workspace",
    "WorkspaceBudget",
    "WorkspaceBudgetInterval",
    "WorkspaceBudgetResetInterval",
    "WorkspaceMember",
    "WorkspaceMemberRole",
    "XSearchOptions",
]


def load(name: str) -> Any:
    """Return the model or alias of that name, its module imported now if it was not."""
    from openrouter_core._lazy import resolve

    return globals().get(name) or resolve(__name__, _MODULES, name)


if not TYPE_CHECKING:  # a type checker shall find the names that do not exist

    def __getattr__(name: str) -> Any:
        from openrouter_core._lazy import resolve

        return resolve(__name__, _MODULES, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
