"""All models as text; `openrouter_core._codec.class_text` says how it is read."""

TEXT: str = """

AABenchmarkEntry: Scores of a model in the benchmarks of Artificial Analysis.
 agentic_index float | None
 coding_index float | None
 intelligence_index float | None

APIErrorType = Literal['context_length_exceeded', 'max_tokens_exceeded', 'token_limit_exceeded', 'string_too_long', 'authentication', 'permission_denied', 'payment_required', 'rate_limit_exceeded', 'provider_overloaded', 'provider_unavailable', 'invalid_request', 'invalid_prompt', 'not_found', 'precondition_failed', 'payload_too_large', 'unprocessable', 'content_policy_violation', 'refusal', 'invalid_image', 'image_too_large', 'image_too_small', 'unsupported_image_format', 'image_not_found', 'image_download_failed', 'server', 'timeout', 'unmapped'] | str

APIFormat = Literal['responses', 'chat-completions', 'anthropic-messages'] | str

APIType = Literal['completions', 'embeddings', 'rerank', 'decisions', 'video', 'tts', 'stt', 'image'] | str

ActionEnum = Literal['read', 'write', 'delete'] | str

ActivityItem: Use of one endpoint of a model on one day.
 byok_usage_inference float
 cached_tokens int
 completion_tokens int
 date str
 endpoint_id str
 model str
 model_permaslug str
 prompt_tokens int
 provider_name str
 reasoning_tokens int
 requests int
 usage float
 workspace_id? str | None

ActivityResponse: Daily use, one item for each day and endpoint.
 data list[ActivityItem]

AdditionalToolsItem: Input item that gives the model more tools from this point of the conversation on.
 role AdditionalToolsItemRole
 tools list[AdditionalToolsItemToolUnion]
 type Literal['additional_tools']
 id? str | None

AdditionalToolsItemAllowedCaller = Literal['direct', 'programmatic'] | str

AdditionalToolsItemRole = Literal['unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool'] | str

AdditionalToolsItemTool: Tool known by its `type` alone.
 type str

AdditionalToolsItemToolFunction: Function that the model may call, added in mid conversation.
 name str
 parameters dict[str, Any] | None
 type Literal['function']
 description? str | None
 strict? bool | None
 allowed_callers? list[AdditionalToolsItemAllowedCaller] | None
 async_? bool | None
  'async'
 defer_loading? bool | None
 output_schema? dict[str, Any] | None

AdditionalToolsItemToolUnion = AnyOf('CodexLocalShellTool', 'ApplyPatchServerTool', 'ShellServerTool', 'SearchModelsServerToolOpenRouter', 'WebFetchServerTool', 'AdditionalToolsItemTool', 'ToolSearchServerTool', 'CodeInterpreterServerTool', 'ShellServerToolOpenRouter', 'BashServerTool', 'ApplyPatchServerToolOpenRouter', 'WebSearchServerToolOpenRouter', 'ImageGenerationServerToolOpenRouter', 'FusionServerToolOpenRouter', 'FilesServerTool', 'AdvisorServerToolOpenRouter', 'SubagentServerToolOpenRouter', 'DatetimeServerTool', 'NamespaceTool', 'ComputerUseServerTool', 'FileSearchServerTool', 'CustomTool', 'PreviewWebSearchServerTool', 'AdditionalToolsItemToolFunction', 'WebSearchServerTool', 'Preview20250311WebSearchServerTool', 'LegacyWebSearchServerTool', 'McpServerTool', 'ImageGenerationServerTool')

AdvisorReasoning: How much the advisor model reasons.
 effort? AdvisorReasoningEffort | None
 max_tokens? int | None

AdvisorReasoningEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

AdvisorServerToolConfig: Settings of the advisor tool, which lets the model ask another model for advice.
 forward_transcript? bool | None
 instructions? str | None
 max_completion_tokens? int | None
 model? str | None
 name? str | None
 reasoning? AdvisorReasoning | None
 stream? bool | None
 temperature? float | None

AdvisorServerToolOpenRouter: OpenRouter's server tool that asks a second model for advice.
 type Literal['openrouter:advisor']
 parameters? AdvisorServerToolConfig | None

Agent: Agent that a message comes from.
 agent_name str

AgentMessageItem: Message that one agent sends another, in the input.
 author str
 content list[AgentMessageItemContentUnion]
 recipient str
 type Literal['agent_message']
 agent? Agent | None
 id? str | None

AgentMessageItemContentInputImage: Image within a message between agents.
 detail AgentMessageItemDetail
 type Literal['input_image']
 file_id? str | None
 image_url? str | None

AgentMessageItemContentUnion = Tagged('type', {'input_text': 'InputText', 'input_image': 'AgentMessageItemContentInputImage', 'encrypted_content': 'ContentEncryptedContent'})

AgentMessageItemDetail = Literal['auto', 'high', 'low', 'original'] | str

Algorithm = Literal['capability', 'stage', 'auto', 'random', 'composite', 'passthrough'] | str

Alignment: What the alignment plugin recorded about the model calls of a request.
 calls list[AlignmentCallRecord]

AlignmentAllowedCallRecord: Model call that the alignment plugin let through.
 call int
 outcome Literal['allowed']
 rules list[AlignmentRuleRecord]

AlignmentBlockedCallRecord: Model call that the alignment plugin blocked.
 call int
 outcome Literal['blocked']
 rules list[AlignmentRuleRecord]

AlignmentCallRecord = Tagged('outcome', {'allowed': 'AlignmentAllowedCallRecord', 'blocked': 'AlignmentBlockedCallRecord', 'unavailable': 'AlignmentUnavailableCallRecord'})

AlignmentChatAudio: Audio in a rejected chat answer.
 transcript str
 id? str | None

AlignmentChatImage: Image in a rejected chat answer.
 image_url AlignmentChatImageImageURL
 type Literal['image_url']

AlignmentChatImageImageURL: Where the image of a rejected chat answer is.
 url str

AlignmentChatRejected: Chat answer that the alignment plugin rejected.
 content str | None
 refusal str | None
 role Literal['assistant']
 audio? AlignmentChatAudio | None
 images? list[AlignmentChatImage] | None
 tool_calls? list[AlignmentChatToolCall] | None

AlignmentChatToolCall: Tool call in a rejected chat answer.
 function AlignmentChatToolCallFunction
 id str
 type Literal['function']

AlignmentChatToolCallFunction: Function and arguments of a tool call that was rejected.
 arguments? str | None
 name str

AlignmentPlugin: Plugin that judges the model's answer by rules of your own.
 id Literal['alignment']
 rules list[AlignmentRule]
 instruct? bool | None
 max_retries? int | None
 mode? AlignmentPluginMode | None
 threshold? float | None

AlignmentPluginMode = Literal['enforce', 'audit'] | str

AlignmentRejected = AnyOf('AlignmentChatRejected', 'list[AlignmentResponsesRejected]')

AlignmentResponsesRejected = Tagged('type', {'apply_patch_call': 'OutputItemApplyPatchCall', 'code_interpreter_call': 'OutputItemCodeInterpreterCall', 'custom_tool_call': 'OutputItemCustomToolCall', 'file_search_call': 'OutputItemFileSearchCall', 'function_call': 'OutputItemFunctionCall', 'image_generation_call': 'OutputItemImageGenerationCall', 'message': 'OutputMessage', 'reasoning': 'OutputItemReasoning', 'web_search_call': 'OutputItemWebSearchCall'})

AlignmentRule: Rule that an answer is judged by.
 rule str
 watch list[Watch]

AlignmentRuleRecord: How one rule fared against one model call.
 applicable bool
 broken bool
 probability float | None

AlignmentUnavailableCallRecord: Model call that could not be judged.
 call int
 outcome Literal['unavailable']
 reason AlignmentUnavailableCallRecordReason

AlignmentUnavailableCallRecordReason = Literal['cut', 'evaluator_error', 'malformed_answer', 'time_limit'] | str

Allow = AnyOf('ArmorRule', 'str')

AllowedDataRegion = Literal['global', 'europe', 'us'] | str

AllowedTools: Choice among the tools of an MCP server.
 read_only? bool | None
 tool_names? list[str] | None

AllowedToolsUnion = AnyOf('AllowedTools', 'list[str]')

Always: Tools of an MCP server that always need approval.
 tool_names? list[str] | None

Annotation = Tagged('type', {'file': 'AnnotationFile', 'url_citation': 'AnnotationURLCitation', 'web_search_citation': 'AnnotationWebSearchCitation'})

AnnotationAddedEvent: Stream event: an annotation was added to output text.
 annotation OpenAIResponsesAnnotation
 annotation_index int
 content_index int
 item_id str
 output_index int
 sequence_number int
 type Literal['response.output_text.annotation.added']

AnnotationContentUnion = Tagged('type', {'text': 'ContentText', 'image_url': 'ContentImageURL'})

AnnotationFile: Annotation that holds what was read from a file.
 file BatchObjectFile
 type Literal['file']

AnnotationURLCitation: Annotation that cites a web page.
 type Literal['url_citation']
 url_citation BatchObjectURLCitation

AnnotationWebSearchCitation: Annotation that cites a web search result.
 type Literal['web_search_citation']
 web_search_citation WebSearchCitation

Answers = Tagged('type', {'box': 'DecisionsBoxAnswer', 'choice': 'DecisionsChoiceAnswer', 'noul': 'DecisionsNoulAnswer', 'score': 'DecisionsScoreAnswer'})

AnthropicAdvisorMessageUsageIteration: Token usage of one call of the advisor model.
 model str
 type Literal['advisor_message']
 cache_creation? AnthropicIterationCacheCreation | None
 cache_creation_input_tokens? int | None
 cache_read_input_tokens? int | None
 input_tokens? int | None
 output_tokens? int | None

AnthropicAdvisorToolResult: Content block with what the advisor tool returned.
 content dict[str, Any]
 tool_use_id str
 type Literal['advisor_tool_result']

AnthropicAllowedCallers = Literal['direct', 'code_execution_20250825', 'code_execution_20260120'] | str

AnthropicBase64ImageSource: Image given in the request itself.
 data str
 media_type AnthropicImageMimeType
 type Literal['base64']

AnthropicBase64PdfSource: PDF given in the request itself.
 data str
 media_type Literal['application/pdf']
 type Literal['base64']

AnthropicBashCodeExecutionContent = Tagged('type', {'bash_code_execution_result': 'AnthropicBashCodeExecutionResult', 'bash_code_execution_tool_result_error': 'AnthropicBashCodeExecutionToolResultError'})

AnthropicBashCodeExecutionOutput: File that a bash command in the sandbox made.
 file_id str
 type Literal['bash_code_execution_output']

AnthropicBashCodeExecutionResult: What a bash command in the sandbox printed, returned and made.
 content list[AnthropicBashCodeExecutionOutput]
 return_code int
 stderr str
 stdout str
 type Literal['bash_code_execution_result']

AnthropicBashCodeExecutionToolResult: Content block with the outcome of a bash command in the sandbox.
 content AnthropicBashCodeExecutionContent
 tool_use_id str
 type Literal['bash_code_execution_tool_result']

AnthropicBashCodeExecutionToolResultError: Why a bash command in the sandbox could not be run.
 error_code AnthropicBashCodeExecutionToolResultErrorErrorCode
 type Literal['bash_code_execution_tool_result_error']

AnthropicBashCodeExecutionToolResultErrorErrorCode = Literal['invalid_tool_input', 'unavailable', 'too_many_requests', 'execution_time_exceeded', 'output_file_too_large'] | str

AnthropicCacheControlDirective: Asks the provider to cache the prompt up to this point.
 type Literal['ephemeral']
 ttl? AnthropicCacheControlTTL | None

AnthropicCacheControlTTL = Literal['5m', '1h'] | str

AnthropicCacheCreation: Input tokens written to the prompt cache, by how long they are kept.
 ephemeral_1h_input_tokens int
 ephemeral_5m_input_tokens int

AnthropicCaller = Tagged('type', {'code_execution_20250825': 'AnthropicCodeExecution20250825Caller', 'code_execution_20260120': 'AnthropicCodeExecution20260120Caller', 'direct': 'AnthropicDirectCaller'})

AnthropicCitationCharLocation: Citation of a stretch of characters in a plain text document.
 cited_text str
 document_index int
 document_title str | None
 end_char_index int
 file_id str | None
 start_char_index int
 type Literal['char_location']

AnthropicCitationCharLocationParam: Citation of a stretch of characters, sent back in a request.
 cited_text str
 document_index int
 document_title str | None
 end_char_index int
 start_char_index int
 type Literal['char_location']

AnthropicCitationContentBlockLocation: Citation of content blocks in a document made of blocks.
 cited_text str
 document_index int
 document_title str | None
 end_block_index int
 file_id str | None
 start_block_index int
 type Literal['content_block_location']

AnthropicCitationContentBlockLocationParam: Citation of content blocks, sent back in a request.
 cited_text str
 document_index int
 document_title str | None
 end_block_index int
 start_block_index int
 type Literal['content_block_location']

AnthropicCitationPageLocation: Citation of pages in a PDF.
 cited_text str
 document_index int
 document_title str | None
 end_page_number int
 file_id str | None
 start_page_number int
 type Literal['page_location']

AnthropicCitationPageLocationParam: Citation of pages in a PDF, sent back in a request.
 cited_text str
 document_index int
 document_title str | None
 end_page_number int
 start_page_number int
 type Literal['page_location']

AnthropicCitationSearchResultLocation: Citation of a search result that the request supplied.
 cited_text str
 end_block_index int
 search_result_index int
 source str
 start_block_index int
 title str | None
 type Literal['search_result_location']

AnthropicCitationSearchResultLocationParam: Citation of a search result, sent back in a request.
 cited_text str
 end_block_index int
 search_result_index int
 source str
 start_block_index int
 title str | None
 type Literal['search_result_location']

AnthropicCitationWebSearchResultLocation: Citation of a page that the web search tool found.
 cited_text str
 encrypted_index str
 title str | None
 type Literal['web_search_result_location']
 url str

AnthropicCitationWebSearchResultLocationParam: Citation of a page found by web search, sent back in a request.
 cited_text str
 encrypted_index str
 title str | None
 type Literal['web_search_result_location']
 url str

AnthropicCitationsConfig: Whether a document may be cited.
 enabled bool

AnthropicCodeExecution20250825Caller: Says that code run by the code execution tool of 2025-08-25 made the call.
 tool_id str
 type Literal['code_execution_20250825']

AnthropicCodeExecution20260120Caller: Says that code run by the code execution tool of 2026-01-20 made the call.
 tool_id str
 type Literal['code_execution_20260120']

AnthropicCodeExecutionContent = Tagged('type', {'code_execution_result': 'AnthropicCodeExecutionResult', 'code_execution_tool_result_error': 'AnthropicCodeExecutionToolResultError', 'encrypted_code_execution_result': 'AnthropicEncryptedCodeExecutionResult'})

AnthropicCodeExecutionOutput: File that the code made.
 file_id str
 type Literal['code_execution_output']

AnthropicCodeExecutionResult: What the code printed, returned and made.
 content list[AnthropicCodeExecutionOutput]
 return_code int
 stderr str
 stdout str
 type Literal['code_execution_result']

AnthropicCodeExecutionToolResult: Content block with the outcome of running code.
 content AnthropicCodeExecutionContent
 tool_use_id str
 type Literal['code_execution_tool_result']

AnthropicCodeExecutionToolResultError: Why the code could not be run.
 error_code AnthropicServerToolErrorCode
 type Literal['code_execution_tool_result_error']

AnthropicCompactionBlock: Content block that stands for the earlier conversation, shortened.
 content str | None
 type Literal['compaction']
 encrypted_content? str | None

AnthropicCompactionUsageIteration: Token usage of shortening the conversation.
 type Literal['compaction']
 cache_creation? AnthropicIterationCacheCreation | None
 cache_creation_input_tokens? int | None
 cache_read_input_tokens? int | None
 input_tokens? int | None
 output_tokens? int | None

AnthropicContainer: Sandbox container that a message's code ran in.
 expires_at str
 id str
 skills? list[AnthropicContainerSkill] | None

AnthropicContainerSkill: Skill loaded in a container.
 skill_id str
 type AnthropicContainerSkillType
 version str

AnthropicContainerSkillType = Literal['anthropic', 'custom'] | str

AnthropicContainerUpload: Content block that puts a file into the container.
 file_id str
 type Literal['container_upload']

AnthropicDirectCaller: Says that the model itself made the call.
 type Literal['direct']

AnthropicDocumentBlock: Document that the web fetch tool returned.
 source AnthropicDocumentBlockSource
 title str | None
 type Literal['document']
 citations? AnthropicCitationsConfig | None

AnthropicDocumentBlockParam: Document for the model to read.
 source AnthropicDocumentBlockParamSourceUnion
 type Literal['document']
 cache_control? AnthropicCacheControlDirective | None
 citations? AnthropicDocumentBlockParamCitations | None
 context? str | None
 title? str | None

AnthropicDocumentBlockParamCitations: Whether the model may cite the document.
 enabled? bool | None

AnthropicDocumentBlockParamContent1 = Tagged('type', {'image': 'AnthropicImageBlockParam', 'text': 'AnthropicTextBlockParam'})

AnthropicDocumentBlockParamContent2 = AnyOf('str', 'list[AnthropicDocumentBlockParamContent1]')

AnthropicDocumentBlockParamSourceUnion = Tagged('type', {'base64': 'AnthropicBase64PdfSource', 'text': 'AnthropicPlainTextSource', 'content': 'SourceContent', 'url': 'AnthropicURLPdfSource', 'file': 'AnthropicFileDocumentSource'})

AnthropicDocumentBlockSource = Tagged('media_type', {'application/pdf': 'AnthropicBase64PdfSource', 'text/plain': 'AnthropicPlainTextSource'})

AnthropicEncryptedCodeExecutionResult: Result of running code whose output only the provider can read.
 content list[AnthropicCodeExecutionOutput]
 encrypted_stdout str
 return_code int
 stderr str
 type Literal['encrypted_code_execution_result']

AnthropicFile: Stored file, as the Anthropic API describes it.
 shape Literal['anthropic']
  '_shape'
 created_at str
 downloadable bool
 filename str
 id str
 mime_type str
 size_bytes int
 type Literal['file']

AnthropicFileDeleted: Confirms that a file was deleted, as the Anthropic API does.
 shape Literal['anthropic']
  '_shape'
 id str
 type Literal['file_deleted']

AnthropicFileDocumentSource: Refers to a stored file by its id.
 file_id str
 type Literal['file']

AnthropicFileList: Page of stored files, as the Anthropic API gives it.
 shape Literal['anthropic']
  '_shape'
 data list[AnthropicFile]
 first_id str | None
 has_more bool
 last_id str | None

AnthropicImageBlockParam: Image for the model to look at.
 source AnthropicImageBlockParamSource
 type Literal['image']
 cache_control? AnthropicCacheControlDirective | None

AnthropicImageBlockParamSource = Tagged('type', {'base64': 'AnthropicBase64ImageSource', 'file': 'AnthropicFileDocumentSource', 'url': 'AnthropicURLImageSource'})

AnthropicImageMimeType = Literal['image/jpeg', 'image/png', 'image/gif', 'image/webp'] | str

AnthropicInputTokensClearAtLeast: Fewest tokens that clearing must save to be done at all.
 type Literal['input_tokens']
 value int

AnthropicInputTokensTrigger: Starts an edit of the context when the input has this many tokens.
 type Literal['input_tokens']
 value int

AnthropicInputTransformation: Change made to the input before the model saw it.
 type str
 path? str | None
 reason? str | None

AnthropicIterationCacheCreation: Input tokens that one step wrote to the prompt cache, by how long they are kept.
 ephemeral_1h_input_tokens? int | None
 ephemeral_5m_input_tokens? int | None

AnthropicMessageOutputConfig: How much effort goes into the answer, from one message on.
 effort? AnthropicOutputEffort | None

AnthropicMessageUsageIteration: Token usage of one call of the model itself.
 type Literal['message']
 cache_creation? AnthropicIterationCacheCreation | None
 cache_creation_input_tokens? int | None
 cache_read_input_tokens? int | None
 input_tokens? int | None
 output_tokens? int | None
 model? str | None

AnthropicMessagesErrorResponse: Error answer in the form of the Anthropic Messages API.
 error AnthropicMessagesErrorResponseError
 metadata? dict[str, Any] | None
 openrouter_metadata? dict[str, Any] | None
 request_id str | None
 type Literal['error']

AnthropicMessagesErrorResponseError: Error of a Messages answer: Anthropic's type, OpenRouter's own and a message.
 error_type? ApiErrorType | None
 message str
 type Literal['invalid_request_error', 'authentication_error', 'permission_error', 'not_found_error', 'rate_limit_error', 'api_error', 'overloaded_error', 'billing_error', 'timeout_error'] | str

AnthropicOutputEffort = Literal['low', 'medium', 'high', 'xhigh', 'max'] | str

AnthropicOutputTokensDetails: Output tokens by kind.
 thinking_tokens int

AnthropicPlainTextSource: Document given as plain text.
 data str
 media_type Literal['text/plain']
 type Literal['text']

AnthropicRedactedThinkingBlock: Thinking that the provider hides.
 data str
 type Literal['redacted_thinking']

AnthropicRefusalStopDetails: Why the model declined to answer.
 category AnthropicRefusalStopDetailsCategory | None
 explanation str | None
 type Literal['refusal']

AnthropicRefusalStopDetailsCategory = Literal['cyber', 'bio', 'frontier_llm', 'reasoning_extraction', 'general_harms'] | str

AnthropicSafeguard: Safeguard to apply to a Messages request.
 type str
 classifier_context? dict[str, Any] | None

AnthropicSearchResultBlockParam: Search result of your own, which the model can cite.
 content list[AnthropicTextBlockParam]
 source str
 title str
 type Literal['search_result']
 cache_control? AnthropicCacheControlDirective | None
 citations? AnthropicSearchResultBlockParamCitations | None

AnthropicSearchResultBlockParamCitations: Whether the model may cite the search result.
 enabled? bool | None

AnthropicServerToolErrorCode = Literal['invalid_tool_input', 'unavailable', 'too_many_requests', 'execution_time_exceeded'] | str

AnthropicServerToolUsage: How often server tools were used.
 web_fetch_requests int
 web_search_requests int

AnthropicServiceTier = Literal['standard', 'priority', 'batch'] | str | None

AnthropicSpeed = Literal['fast', 'standard'] | str | None

AnthropicSystemClearAt = Literal['next_user_message', 'never'] | str

AnthropicTextBlock: Text that the model wrote, with its citations.
 citations list[AnthropicTextCitation] | None
 text str
 type Literal['text']

AnthropicTextBlockParam: Text in a request.
 text str
 type Literal['text']
 cache_control? AnthropicCacheControlDirective | None
 citations? list[Citation] | None

AnthropicTextCitation = Tagged('type', {'char_location': 'AnthropicCitationCharLocation', 'content_block_location': 'AnthropicCitationContentBlockLocation', 'page_location': 'AnthropicCitationPageLocation', 'search_result_location': 'AnthropicCitationSearchResultLocation', 'web_search_result_location': 'AnthropicCitationWebSearchResultLocation'})

AnthropicTextEditorCodeExecutionContent = Tagged('type', {'text_editor_code_execution_create_result': 'AnthropicTextEditorCodeExecutionCreateResult', 'text_editor_code_execution_str_replace_result': 'AnthropicTextEditorCodeExecutionStrReplaceResult', 'text_editor_code_execution_tool_result_error': 'AnthropicTextEditorCodeExecutionToolResultError', 'text_editor_code_execution_view_result': 'AnthropicTextEditorCodeExecutionViewResult'})

AnthropicTextEditorCodeExecutionCreateResult: Result of writing a file in the sandbox.
 is_file_update bool
 type Literal['text_editor_code_execution_create_result']

AnthropicTextEditorCodeExecutionStrReplaceResult: Result of replacing text in a file of the sandbox, as a diff.
 lines list[str] | None
 new_lines int | None
 new_start int | None
 old_lines int | None
 old_start int | None
 type Literal['text_editor_code_execution_str_replace_result']

AnthropicTextEditorCodeExecutionToolResult: Content block with the outcome of a text editor command in the sandbox.
 content AnthropicTextEditorCodeExecutionContent
 tool_use_id str
 type Literal['text_editor_code_execution_tool_result']

AnthropicTextEditorCodeExecutionToolResultError: Why a text editor command in the sandbox failed.
 error_code AnthropicTextEditorCodeExecutionToolResultErrorErrorCode
 error_message str | None
 type Literal['text_editor_code_execution_tool_result_error']

AnthropicTextEditorCodeExecutionToolResultErrorErrorCode = Literal['invalid_tool_input', 'unavailable', 'too_many_requests', 'execution_time_exceeded', 'file_not_found'] | str

AnthropicTextEditorCodeExecutionViewResult: Part of a file of the sandbox that was viewed.
 content str
 file_type FileType
 num_lines int | None
 start_line int | None
 total_lines int | None
 type Literal['text_editor_code_execution_view_result']

AnthropicThinkingBlock: Thinking that the model did before it answered.
 signature str
 thinking str
 type Literal['thinking']

AnthropicThinkingBlockBinding: What to do with thinking blocks that do not fit the request they come back in.
 mismatch_behavior? MismatchBehavior | None
 prefix_mismatch_behavior? PrefixMismatchBehavior | None

AnthropicThinkingDisplay = Literal['summarized', 'omitted', 'updates'] | str

AnthropicThinkingTurns: How many of the latest turns keep their thinking.
 type Literal['thinking_turns']
 value int

AnthropicToolReference: Tool that a tool search found.
 tool_name str
 type Literal['tool_reference']

AnthropicToolSearchContent = Tagged('type', {'tool_search_tool_result_error': 'AnthropicToolSearchResultError', 'tool_search_tool_search_result': 'AnthropicToolSearchResult'})

AnthropicToolSearchResult: Tools that a tool search found.
 tool_references list[AnthropicToolReference]
 type Literal['tool_search_tool_search_result']

AnthropicToolSearchResultError: Why a tool search failed.
 error_code AnthropicServerToolErrorCode
 error_message str | None
 type Literal['tool_search_tool_result_error']

AnthropicToolSearchToolBm25: Server tool that finds deferred tools by ranking words (BM25).
 name Literal['tool_search_tool_bm25']
 type AnthropicToolSearchToolBm25Type
 allowed_callers? list[AnthropicAllowedCallers] | None
 cache_control? AnthropicCacheControlDirective | None
 defer_loading? bool | None
 strict? bool | None

AnthropicToolSearchToolBm25Type = Literal['tool_search_tool_bm25_20251119', 'tool_search_tool_bm25'] | str

AnthropicToolSearchToolRegex: Server tool that finds deferred tools by regular expression.
 name Literal['tool_search_tool_regex']
 type AnthropicToolSearchToolRegexType
 allowed_callers? list[AnthropicAllowedCallers] | None
 cache_control? AnthropicCacheControlDirective | None
 defer_loading? bool | None
 strict? bool | None

AnthropicToolSearchToolRegexType = Literal['tool_search_tool_regex_20251119', 'tool_search_tool_regex'] | str

AnthropicToolSearchToolResult: Content block with the outcome of a tool search.
 content AnthropicToolSearchContent
 tool_use_id str
 type Literal['tool_search_tool_result']

AnthropicToolUnion = AnyOf('AnthropicToolUnionBash20250124', 'AnthropicToolUnionTextEditor20250124', 'AnthropicToolUnionCustom', 'AnthropicToolUnionWebSearch20250305', 'AnthropicToolUnionWebSearch20260209')

AnthropicToolUnionBash20250124: Bash tool, run by you, in its version of 2025-01-24.
 name Literal['bash']
 type Literal['bash_20250124']
 cache_control? AnthropicCacheControlDirective | None

AnthropicToolUnionCustom: Tool of your own, which you run when the model calls it.
 input_schema AnthropicToolUnionInputSchema
 name str
 cache_control? AnthropicCacheControlDirective | None
 defer_loading? bool | None
 description? str | None
 strict? bool | None
 type? Literal['custom'] | None

AnthropicToolUnionInputSchema: JSON Schema of a tool's input.
 type Literal['object']
 properties? Any
 required? list[str] | None

AnthropicToolUnionTextEditor20250124: Text editor tool, run by you, in its version of 2025-01-24.
 name Literal['str_replace_editor']
 type Literal['text_editor_20250124']
 cache_control? AnthropicCacheControlDirective | None

AnthropicToolUnionWebSearch20250305: Web search server tool in its version of 2025-03-05.
 name Literal['web_search']
 type Literal['web_search_20250305']
 allowed_domains? list[str] | None
 blocked_domains? list[str] | None
 cache_control? AnthropicCacheControlDirective | None
 max_uses? int | None
 user_location? AnthropicWebSearchToolUserLocation | None

AnthropicToolUnionWebSearch20260209: Web search server tool in its version of 2026-02-09.
 name Literal['web_search']
 type Literal['web_search_20260209']
 allowed_callers? list[AnthropicAllowedCallers] | None
 allowed_domains? list[str] | None
 blocked_domains? list[str] | None
 cache_control? AnthropicCacheControlDirective | None
 max_uses? int | None
 user_location? AnthropicWebSearchToolUserLocation | None

AnthropicToolUseBlock: Call of a tool, which you are to run and answer.
 caller AnthropicCaller
 id str
 name str
 type Literal['tool_use']
 input? Any

AnthropicToolUsesKeep: How many of the latest tool uses are kept when older ones are cleared.
 type Literal['tool_uses']
 value int

AnthropicToolUsesTrigger: Starts an edit of the context when it has this many tool uses.
 type Literal['tool_uses']
 value int

AnthropicURLImageSource: Image at a URL.
 type Literal['url']
 url str

AnthropicURLPdfSource: PDF at a URL.
 type Literal['url']
 url str

AnthropicUnknownUsageIteration: Token usage of a step of a kind not known here.
 type str
 cache_creation? AnthropicIterationCacheCreation | None
 cache_creation_input_tokens? int | None
 cache_read_input_tokens? int | None
 input_tokens? int | None
 output_tokens? int | None

AnthropicUsage: Tokens that a message used, in the terms of the Anthropic API.
 cache_creation AnthropicCacheCreation | None
 cache_creation_input_tokens int | None
 cache_read_input_tokens int | None
 inference_geo str | None
 input_tokens int
 output_tokens int
 output_tokens_details AnthropicOutputTokensDetails | None
 server_tool_use AnthropicServerToolUsage | None
 service_tier AnthropicServiceTier

AnthropicUsageIteration = AnyOf('AnthropicCompactionUsageIteration', 'AnthropicUnknownUsageIteration', 'AnthropicMessageUsageIteration', 'AnthropicAdvisorMessageUsageIteration')

AnthropicWebFetchBlock: Page that the web fetch tool got.
 content AnthropicDocumentBlock
 retrieved_at str | None
 type Literal['web_fetch_result']
 url str

AnthropicWebFetchContent = Tagged('type', {'web_fetch_result': 'AnthropicWebFetchBlock', 'web_fetch_tool_result_error': 'AnthropicWebFetchToolResultError'})

AnthropicWebFetchToolResult: Content block with the outcome of a web fetch.
 caller AnthropicCaller
 content AnthropicWebFetchContent
 tool_use_id str
 type Literal['web_fetch_tool_result']

AnthropicWebFetchToolResultError: Why a web fetch failed.
 error_code AnthropicWebFetchToolResultErrorErrorCode
 type Literal['web_fetch_tool_result_error']

AnthropicWebFetchToolResultErrorErrorCode = Literal['content_too_large', 'invalid_tool_input', 'url_too_long', 'url_not_allowed', 'url_not_in_prior_context', 'url_not_accessible', 'unsupported_content_type', 'too_many_requests', 'max_uses_exceeded', 'unavailable'] | str

AnthropicWebSearchResult: Page that the web search tool found.
 encrypted_content str
 page_age str | None
 title str
 type Literal['web_search_result']
 url str

AnthropicWebSearchResultBlockParam: Page that the web search tool found, sent back in a request.
 encrypted_content str
 title str
 type Literal['web_search_result']
 url str
 page_age? str | None

AnthropicWebSearchToolResult: Content block with the outcome of a web search.
 caller AnthropicCaller
 content AnthropicWebSearchToolResultContent
 tool_use_id str
 type Literal['web_search_tool_result']

AnthropicWebSearchToolResultContent = AnyOf('AnthropicWebSearchToolResultError', 'list[AnthropicWebSearchResult]')

AnthropicWebSearchToolResultError: Why a web search failed.
 error_code AnthropicWebSearchToolResultErrorErrorCode
 type Literal['web_search_tool_result_error']

AnthropicWebSearchToolResultErrorErrorCode = Literal['invalid_tool_input', 'unavailable', 'max_uses_exceeded', 'too_many_requests', 'query_too_long', 'request_too_large'] | str

AnthropicWebSearchToolUserLocation: Rough place of the user, for better search results.
 type Literal['approximate']
 city? str | None
 country? str | None
 region? str | None
 timezone? str | None

ApiErrorType = Literal['context_length_exceeded', 'max_tokens_exceeded', 'token_limit_exceeded', 'string_too_long', 'authentication', 'permission_denied', 'payment_required', 'rate_limit_exceeded', 'provider_overloaded', 'provider_unavailable', 'invalid_request', 'invalid_prompt', 'not_found', 'precondition_failed', 'payload_too_large', 'unprocessable', 'content_policy_violation', 'refusal', 'invalid_image', 'image_too_large', 'image_too_small', 'unsupported_image_format', 'image_not_found', 'image_download_failed', 'server', 'timeout', 'unmapped'] | str

AppRankingsItem: One app in the ranking of apps by use.
 app_id int
 app_name str
 rank int
 total_requests int
 total_tokens str

AppRankingsResponse: Apps in order of their use.
 data list[AppRankingsItem]
 meta RankingsDailyMeta

ApplyPatchCallItem: Input item: call in which the model changes a file.
 call_id str
 operation ApplyPatchCallOperation
 status ApplyPatchCallStatus
 type Literal['apply_patch_call']
 id? str | None

ApplyPatchCallOperation = Tagged('type', {'create_file': 'ApplyPatchCreateFileOperation', 'delete_file': 'ApplyPatchDeleteFileOperation', 'update_file': 'ApplyPatchUpdateFileOperation'})

ApplyPatchCallOperationDiffDeltaEvent: Stream event: more of the diff of a patch call.
 delta str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.apply_patch_call_operation_diff.delta']

ApplyPatchCallOperationDiffDoneEvent: Stream event: the diff of a patch call is complete.
 diff str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.apply_patch_call_operation_diff.done']

ApplyPatchCallOutputItem: Input item: what came of a patch call.
 call_id str
 status ApplyPatchCallOutputItemStatus
 type Literal['apply_patch_call_output']
 id? str | None
 output? str | None

ApplyPatchCallOutputItemStatus = Literal['completed', 'failed'] | str

ApplyPatchCallStatus = Literal['in_progress', 'completed'] | str

ApplyPatchCreateFileOperation: Creates a file.
 diff str
 path str
 type Literal['create_file']

ApplyPatchDeleteFileOperation: Deletes a file.
 path str
 type Literal['delete_file']

ApplyPatchEngineEnum = Literal['auto', 'native', 'openrouter'] | str

ApplyPatchServerTool: Tool with which the model changes files by patches.
 type Literal['apply_patch']

ApplyPatchServerToolConfig: Settings of OpenRouter's apply-patch tool.
 engine? ApplyPatchEngineEnum | None

ApplyPatchServerToolOpenRouter: OpenRouter's server tool with which the model changes files by patches.
 type Literal['openrouter:apply_patch']
 parameters? ApplyPatchServerToolConfig | None

ApplyPatchUpdateFileOperation: Changes a file.
 diff str
 path str
 type Literal['update_file']

Architecture: What a model takes in and gives out.
 input_modalities list[InputModality]
 instruct_type InstructType | None
 modality str | None
 output_modalities list[OutputModality]
 tokenizer ModelGroup | None

Arena = Literal['models', 'builders', 'agents'] | str

ArmorAutoMode: What the armor plugin's classifier is told to allow and to deny.
 allow? list[Allow] | None
 environment? list[Environment] | None
 hard_deny? list[HardDeny] | None
 soft_deny? list[SoftDeny] | None

ArmorContext: What the armor plugin's classifier is given to judge by.
 v float
 auto_mode? ArmorAutoMode | None

ArmorEnvironmentEntry: Named fact about where the tools run.
 name str
 value str

ArmorPlugin: Plugin that checks the model's tool calls for danger.
 id Literal['armor']
 classifier_context? ArmorContext | None
 enabled? bool | None
 evaluate_native_tools? bool | None
 mode? ArmorPluginMode | None
 on_error? OnError | None
 output_mode? OutputMode | None
 use_cc_style_default_rules? bool | None

ArmorPluginMode = Literal['enforce', 'audit'] | str

ArmorRule: Rule for the armor plugin's classifier.
 id str
 instructions str
 name? str | None
 threshold? float | None

ArmorSafeguardResult: What the armor plugin found in the answer's tool calls.
 status ArmorSafeguardResultStatus
 type Literal['dangerous_tool_use']

ArmorSafeguardResultOutcome = Literal['flagged', 'not_flagged'] | str

ArmorSafeguardResultStatus: Verdicts of the armor plugin, where it could give them.
 tool_uses dict[str, ToolUses]
 type Literal['available']

AudioURL: Where a piece of audio is.
 url str

AuthMode = Literal['access_keys', 'iam_role'] | str

AutoBetaRouterPlugin: Settings of the beta of the auto router, which picks a model for each request.
 id Literal['auto-beta-router']
 allowed_models? list[str] | None
 cost_quality_tradeoff? int | None
 cost_tier? AutoBetaRouterPluginCostTier | None
 enabled? bool | None
 excluded_models? list[str] | None

AutoBetaRouterPluginCostTier = Literal['low', 'medium', 'high', 'xhigh', 'max'] | str

AutoRouterPlugin: Settings of the auto router, which picks a model for each request.
 id Literal['auto-router']
 allowed_models? list[str] | None
 cost_quality_tradeoff? int | None
 cost_tier? AutoRouterPluginCostTier | None
 enabled? bool | None
 excluded_models? list[str] | None
 pin_model? bool | None

AutoRouterPluginCostTier = Literal['low', 'medium', 'high', 'xhigh', 'max'] | str

BYOK = Literal['required', 'optional', 'none'] | str

BYOKKey: Provider key of the account's own (bring your own key), without the secret.
 allowed_api_key_hashes list[str] | None
 allowed_models list[str] | None
 allowed_user_ids list[str] | None
 created_at str
 declared_region BYOKKeyDeclaredRegion | None
 declared_zdr bool | None
 disabled bool
 id str
 is_byok_only bool
 is_fallback bool
 is_required bool
 label str
 provider BYOKProviderSlug
 sort_order int
 workspace_id str | None
 name? str | None

BYOKKeyDeclaredRegion = Literal['global', 'europe', 'us'] | str

BYOKProviderSlug = Literal['ai21', 'aion-labs', 'akashml', 'alibaba', 'amazon-bedrock', 'amazon-bedrock/claude-on-aws', 'amazon-nova', 'ambient', 'anthropic', 'anthropic/2', 'arcee-ai', 'assemblyai', 'atlas-cloud', 'avian', 'azure', 'baidu', 'baseten', 'black-forest-labs', 'byteplus', 'cerebras', 'chutes', 'cirrascale', 'clarifai', 'claude-on-aws', 'cloudflare', 'cohere', 'coreweave', 'cosine', 'crusoe', 'darkbloom', 'databricks', 'decart', 'deepgram', 'deepinfra', 'deepseek', 'dekallm', 'digitalocean', 'elevenlabs', 'featherless', 'fireworks', 'fish-audio', 'friendli', 'gmicloud', 'google-ai-studio', 'google-vertex', 'groq', 'heygen', 'inception', 'inceptron', 'inferact-vllm', 'inference-net', 'infermatic', 'inflection', 'io-net', 'ionstream', 'krea', 'liquid', 'makora', 'mancer', 'mara', 'meta', 'minimax', 'mistral', 'modal', 'modelrun', 'modular', 'moonshotai', 'morph', 'near-ai', 'nebius', 'nex-agi', 'nextbit', 'novita', 'nvidia', 'ollama', 'open-inference', 'openai', 'parasail', 'pareto-alpha', 'perceptron', 'perplexity', 'phala', 'poolside', 'primeintellect', 'quiver', 'recraft', 'recursive', 'reka', 'relace', 'respan', 'runway', 'sail-research', 'sakana', 'sakana-ai', 'sambanova', 'scaledown', 'seed', 'siliconflow', 'sourceful', 'stepfun', 'streamlake', 'switchpoint', 'tencent', 'tenstorrent', 'thinkingmachines', 'together', 'typesafe', 'unbiased', 'upstage', 'venice', 'voyageai', 'wafer', 'wandb', 'wandb-legacy', 'xai', 'xiaomi', 'z-ai'] | str

BadGatewayResponse: Body of a 502 error: the provider failed or gave a bad answer.
 error BadGatewayResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

BadGatewayResponseErrorData: What a 502 error says.
 code int
 message str
 metadata? dict[str, Any] | None

BadGatewayUnion = AnyOf('CreatePrivateEndpointValidationFailedResponse', 'BadGatewayResponse')

BadRequestResponse: Body of a 400 error: the request is not valid.
 error BadRequestResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

BadRequestResponseErrorData: What a 400 error says.
 code int
 message str
 metadata? dict[str, Any] | None

BaseInputsContent1 = Tagged('type', {'input_audio': 'InputAudio', 'input_file': 'InputFile', 'input_image': 'InputImage', 'input_text': 'InputText'})

BaseInputsContent2 = AnyOf('list[BaseInputsContent1]', 'str')

BaseInputsMessage: Message in a response's instructions.
 content BaseInputsContent2
 role BaseInputsRoleUnion
 phase? BaseInputsPhaseUnion | None
 type? Literal['message'] | None

BaseInputsPhaseUnion = Literal['commentary', 'final_answer'] | str

BaseInputsRoleUnion = Literal['user', 'system', 'assistant', 'developer'] | str

BaseInputsUnion = AnyOf('str', 'list[BaseInputsUnion1]')

BaseInputsUnion1 = AnyOf('ConfigurationUpdateItem', 'BaseInputsMessage', 'OpenAIResponseInputMessageItem', 'OutputItemImageGenerationCall', 'OpenAIResponseCustomToolCallOutput', 'OpenAIResponseFunctionToolCallOutput', 'ApplyPatchCallItem', 'ApplyPatchCallOutputItem', 'OutputMessage', 'OpenAIResponseCustomToolCall', 'OpenAIResponseFunctionToolCall')

BaseMessagesResult: Message that the model wrote, in the form of the Anthropic Messages API.
 container AnthropicContainer | None
 content list[ORAnthropicContentBlock]
 id str
 model str
 role Literal['assistant']
 stop_details AnthropicRefusalStopDetails | None
 stop_reason ORAnthropicStopReason
 stop_sequence str | None
 type Literal['message']
 usage BaseMessagesResultUsage

BaseMessagesResultUsage: Tokens and tool calls that a Messages answer took, as Anthropic counts them.
 cache_creation AnthropicCacheCreation | None
 cache_creation_input_tokens int | None
 cache_read_input_tokens int | None
 inference_geo str | None
 input_tokens int
 output_tokens int
 output_tokens_details AnthropicOutputTokensDetails | None
 server_tool_use AnthropicServerToolUsage | None
 service_tier AnthropicServiceTier
 iterations? list[AnthropicUsageIteration] | None
 speed? AnthropicSpeed | None

BaseReasoningConfig: How the model reasoned for a response.
 context? ReasoningContext | None
 effort? ReasoningEffort | None
 mode? ReasoningMode | None
 summary? ReasoningSummaryVerbosity | None

BashServerTool: OpenRouter's server tool that runs shell commands in a sandbox.
 type Literal['openrouter:bash']
 parameters? BashServerToolConfig | None

BashServerToolConfig: Settings of the bash tool.
 engine? BashServerToolEngine | None
 environment? BashServerToolEnvironment | None

BashServerToolEngine = Literal['auto', 'native', 'openrouter'] | str

BashServerToolEnvironment = Tagged('type', {'container_auto': 'ContainerAutoEnvironment', 'container_reference': 'ContainerReferenceEnvironment'})

BatchDeletedObject: Confirms that a batch was deleted.
 deletion BatchDeletionTargets
 id str
 object Literal['batch']

BatchDeletionOutcome = Literal['deleted', 'unsupported', 'not_applicable'] | str

BatchDeletionTargets: Where a batch was deleted: at OpenRouter and at the provider.
 openrouter Literal['deleted']
 upstream? Upstream | None

BatchErrorResponse: Error answer of the batch functions.
 error BatchErrorResponseError

BatchErrorResponseError: What an error of the batch functions says.
 code int
 message str

BatchListItem: Batch in a listing.
 completion_window Literal['24h']
 created_at int
 endpoint str
 error BatchListItemError | None
 expires_at int | None
 finalized_at int | None
 id str
 model str
 object Literal['batch']
 provider str | None
 request_counts BatchListItemRequestCounts
 results Any
 status BatchListItemStatus
 usage BatchListItemUsage | None

BatchListItemCompletionTokensDetails: Output tokens of a listed batch, by kind.
 audio_tokens? int | None
 image_tokens? int | None
 reasoning_tokens? int | None

BatchListItemError: Why a listed batch failed.
 message str

BatchListItemPromptTokensDetails: Input tokens of a listed batch, by kind.
 audio_tokens? int | None
 cache_write_tokens? int | None
 cached_tokens? int | None
 file_tokens? int | None
 video_tokens? int | None

BatchListItemRequestCounts: How many requests of a listed batch are done.
 completed int
 failed int
 total int

BatchListItemServerToolUse: How often the requests of a listed batch used server tools.
 tool_calls_executed? int | None
 tool_calls_requested? int | None
 web_search_requests? int | None

BatchListItemStatus = Literal['validating', 'in_progress', 'finalizing', 'completed', 'failed', 'expired', 'cancelling', 'cancelled'] | str

BatchListItemUsage: Tokens and cost of a listed batch.
 completion_tokens int
 prompt_tokens int
 total_tokens int
 cache_creation? AnthropicCacheCreation | None
 completion_tokens_details? BatchListItemCompletionTokensDetails | None
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 iterations? list[AnthropicUsageIteration] | None
 prompt_tokens_details? BatchListItemPromptTokensDetails | None
 server_tool_use? BatchListItemServerToolUse | None
 service_tier? str | None
 speed? AnthropicSpeed | None

BatchListResponse: Page of batches.
 data list[BatchListItem]
 first_id str | None
 has_more bool
 last_id str | None
 object Literal['list']

BatchListStatus = Literal['validating', 'in_progress', 'completed', 'failed', 'expired', 'cancelled'] | str

BatchListTimestamp = str

BatchObject: Batch: many requests to one model, answered together within a day.
 completion_window Literal['24h']
 created_at int
 endpoint str
 error BatchObjectError | None
 expires_at int | None
 finalized_at int | None
 id str
 model str
 object Literal['batch']
 provider str | None
 request_counts BatchObjectRequestCounts
 results list[Result] | None
 status BatchObjectStatus
 usage BatchObjectUsage | None

BatchObjectCompletionTokensDetails: Output tokens of a batch, by kind.
 audio_tokens? int | None
 image_tokens? int | None
 reasoning_tokens? int | None

BatchObjectData: Embedding of one input of an embeddings request.
 embedding Embedding
 object Literal['embedding']
 index? int | None

BatchObjectDebug: Debugging facts about a request in a batch.
 echo_upstream_body? dict[str, Any] | None
 timings? BatchObjectTimings | None

BatchObjectError: Why a batch failed.
 message str

BatchObjectEvent = Literal['adapter_request', 'upstream_headers_received', 'first_token_received', 'upstream_body_ended'] | str

BatchObjectFile: File that was read for a chat answer, with what was found in it.
 content list[AnnotationContentUnion]
 hash str
 name? str | None

BatchObjectFunction: Function that a chat answer calls, with its arguments.
 arguments? str | None
 name str

BatchObjectImageURL: Image given by its URL.
 url str

BatchObjectPromptTokensDetails: Input tokens of a batch, by kind.
 audio_tokens? int | None
 cache_write_tokens? int | None
 cached_tokens? int | None
 file_tokens? int | None
 video_tokens? int | None

BatchObjectRequestCounts: How many requests of a batch are done.
 completed int
 failed int
 total int

BatchObjectResponse: Answer to one request of a batch.
 body Body
 request_id str | None
 status_code int

BatchObjectServerToolUse: How often the requests of a batch used server tools.
 tool_calls_executed? int | None
 tool_calls_requested? int | None
 web_search_requests? int | None

BatchObjectServerToolUseDetails: How often a chat answer of a batch used server tools.
 tool_calls_executed? int | None
 tool_calls_requested? int | None
 web_search_requests? int | None

BatchObjectStatus = Literal['validating', 'in_progress', 'finalizing', 'completed', 'failed', 'expired', 'cancelling', 'cancelled'] | str

BatchObjectTimings: When a step of a request took place.
 epoch_ms int
 event BatchObjectEvent
 start_ms int

BatchObjectURLCitation: Web page that a stretch of a chat answer cites.
 end_index int
 start_index int
 title str
 url str
 content? str | None

BatchObjectUsage: Tokens and cost of a batch.
 completion_tokens int
 prompt_tokens int
 total_tokens int
 cache_creation? AnthropicCacheCreation | None
 completion_tokens_details? BatchObjectCompletionTokensDetails | None
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 iterations? list[AnthropicUsageIteration] | None
 prompt_tokens_details? BatchObjectPromptTokensDetails | None
 server_tool_use? BatchObjectServerToolUse | None
 service_tier? str | None
 speed? AnthropicSpeed | None

BatchPaymentRequiredResponse: Body of a 402 error: the batch, with an error that says payment is needed.
 completion_window Literal['24h']
 created_at int
 endpoint str
 error BatchPaymentRequiredResponseError
 expires_at int | None
 finalized_at int | None
 id str
 model str
 object Literal['batch']
 provider str | None
 request_counts BatchPaymentRequiredResponseRequestCounts
 results Any
 status BatchPaymentRequiredResponseStatus
 usage BatchPaymentRequiredResponseUsage | None

BatchPaymentRequiredResponseCompletionTokensDetails: Output tokens of the batch in a 402 error, by kind.
 audio_tokens? int | None
 image_tokens? int | None
 reasoning_tokens? int | None

BatchPaymentRequiredResponseError: Why payment is needed.
 code int
 message str

BatchPaymentRequiredResponsePromptTokensDetails: Input tokens of the batch in a 402 error, by kind.
 audio_tokens? int | None
 cache_write_tokens? int | None
 cached_tokens? int | None
 file_tokens? int | None
 video_tokens? int | None

BatchPaymentRequiredResponseRequestCounts: How many requests of the batch in a 402 error are done.
 completed int
 failed int
 total int

BatchPaymentRequiredResponseServerToolUse: How often the requests of the batch in a 402 error used server tools.
 tool_calls_executed? int | None
 tool_calls_requested? int | None
 web_search_requests? int | None

BatchPaymentRequiredResponseStatus = Literal['validating', 'in_progress', 'finalizing', 'completed', 'failed', 'expired', 'cancelling', 'cancelled'] | str

BatchPaymentRequiredResponseUsage: Tokens and cost of the batch in a 402 error.
 completion_tokens int
 prompt_tokens int
 total_tokens int
 cache_creation? AnthropicCacheCreation | None
 completion_tokens_details? BatchPaymentRequiredResponseCompletionTokensDetails | None
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 iterations? list[AnthropicUsageIteration] | None
 prompt_tokens_details? BatchPaymentRequiredResponsePromptTokensDetails | None
 server_tool_use? BatchPaymentRequiredResponseServerToolUse | None
 service_tier? str | None
 speed? AnthropicSpeed | None

BatchProviderPreferences: Which providers may run a batch.
 allow_fallbacks? bool | None
 only? list[BatchProviderPreferencesOnly] | None

BatchProviderPreferencesOnly = AnyOf('ProviderName', 'str')

BatchSubmitBody: Batch to submit.
 endpoint Endpoint
 model str
 requests list[Request]
 callback_url? str | None
 completion_window? Literal['24h'] | None
 provider? BatchProviderPreferences | None

BenchmarkType = Literal['gpqa_diamond', 'tau_bench_verified_airline', 'search_browsecomp', 'search_hle', 'search_dsqa', 'search_widesearch'] | str

Billable = Literal['output_image', 'input_image', 'input_font', 'input_reference', 'input_text'] | str

Body = AnyOf('BodyList', 'BodyMessage', 'BodyChatCompletion', 'OpenResponsesResult')

BodyChatCompletion: Chat answer to a request of a batch.
 choices list[Choice]
 created int
 id str
 model str
 object Literal['chat.completion']
 alignment? Alignment | None
 debug? BatchObjectDebug | None
 openrouter_metadata? OpenRouterMetadata | None
 provider? str | None
 safeguard_results? list[ArmorSafeguardResult] | None
 service_tier? str | None
 system_fingerprint? str | None
 usage? BodyUsage1 | None

BodyCompletionTokensDetails: Output tokens of a chat answer in a batch, by kind.
 audio_tokens? int | None
 image_tokens? int | None
 reasoning_tokens? int | None

BodyList: Embeddings made for a request of a batch.
 data list[BatchObjectData]
 model str
 object Literal['list']
 id? str | None
 usage? BodyUsage3 | None

BodyMessage: Message that answers a request of a batch, in the form of the Messages API.
 container AnthropicContainer | None
 content list[ORAnthropicContentBlock]
 id str
 model str
 role Literal['assistant']
 stop_details AnthropicRefusalStopDetails | None
 stop_reason ORAnthropicStopReason | None
 stop_sequence str | None
 type Literal['message']
 usage BodyUsage2
 input_transformations? list[AnthropicInputTransformation] | None

BodyPromptTokensDetails1: Input tokens of a chat answer in a batch, by kind.
 audio_tokens? int | None
 cache_write_tokens? int | None
 cached_tokens? int | None
 file_tokens? int | None
 video_tokens? int | None

BodyPromptTokensDetails2: Input tokens of embeddings in a batch, by kind.
 audio_tokens? int | None
 file_tokens? int | None
 image_tokens? int | None
 text_tokens? int | None
 video_tokens? int | None

BodyServerToolUse: How often a chat answer in a batch used server tools.
 tool_calls_executed? int | None
 tool_calls_requested? int | None
 web_search_requests? int | None

BodyUsage1: Tokens that a chat answer in a batch used.
 completion_tokens int
 prompt_tokens int
 total_tokens int
 completion_tokens_details? BodyCompletionTokensDetails | None
 prompt_tokens_details? BodyPromptTokensDetails1 | None
 server_tool_use? BodyServerToolUse | None
 server_tool_use_details? BatchObjectServerToolUseDetails | None

BodyUsage2: Tokens that a message in a batch used, in the terms of the Anthropic API.
 cache_creation AnthropicCacheCreation | None
 cache_creation_input_tokens int | None
 cache_read_input_tokens int | None
 inference_geo str | None
 input_tokens int
 output_tokens int
 output_tokens_details AnthropicOutputTokensDetails | None
 server_tool_use AnthropicServerToolUsage | None
 service_tier AnthropicServiceTier | None
 iterations? list[AnthropicUsageIteration] | None
 speed? AnthropicSpeed | None

BodyUsage3: Tokens and cost of embeddings in a batch.
 prompt_tokens int
 total_tokens int
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 prompt_tokens_details? BodyPromptTokensDetails2 | None

BooleanCapability: Parameter that a model takes as true or false.
 type Literal['boolean']

Box: Rectangle given by the positions of its four edges.
 bottom float
 left float
 right float
 top float

BulkAddWorkspaceMembersRequest: Users to add to a workspace, at most 100.
 user_ids list[str]

BulkAddWorkspaceMembersResponse: Members added to a workspace.
 added_count int
 data list[WorkspaceMember]

BulkAssignKeysRequest: API keys to put under a guardrail.
 key_hashes list[str]

BulkAssignKeysResponse: How many API keys were put under a guardrail.
 assigned_count int

BulkAssignMembersRequest: Members of the organization to put under a guardrail.
 member_user_ids list[str]

BulkAssignMembersResponse: How many members were put under a guardrail.
 assigned_count int

BulkRemoveWorkspaceMembersRequest: Users to take out of a workspace, at most 100.
 user_ids list[str]

BulkRemoveWorkspaceMembersResponse: How many users were taken out of a workspace.
 removed_count int

BulkUnassignKeysRequest: API keys to take from under a guardrail.
 key_hashes list[str]

BulkUnassignKeysResponse: How many API keys were taken from under a guardrail.
 unassigned_count int

BulkUnassignMembersRequest: Members of the organization to take from under a guardrail.
 member_user_ids list[str]

BulkUnassignMembersResponse: How many members were taken from under a guardrail.
 unassigned_count int

By = Literal['price', 'throughput', 'latency', 'exacto'] | str

CapabilityDescriptor = Tagged('type', {'enum': 'EnumCapability', 'range': 'RangeCapability', 'boolean': 'BooleanCapability'})

ChatAssistantImages: Image that the model made.
 image_url ChatAssistantImagesImageURL
 index? int | None
 type? str | None

ChatAssistantImagesImageURL: Where an image that the model made is.
 url str

ChatAssistantMessage: What the model said, in an answer or in the conversation sent.
 role Literal['assistant']
 audio? ChatAudioOutput | None
 content? ChatAssistantMessageContent | None
 images? list[ChatAssistantImages] | None
 model? str | None
 name? str | None
 reasoning? str | None
 reasoning_details? list[ReasoningDetailUnion] | None
 refusal? str | None
 tool_calls? list[ChatToolCall] | None
 annotations? list[Annotation] | None

ChatAssistantMessageContent = AnyOf('str', 'list[ChatContentItems]')

ChatAudioOutput: Audio that the model spoke.
 data? str | None
 expires_at? int | None
 id? str | None
 transcript? str | None

ChatChoice: One answer of the model.
 finish_reason ChatFinishReasonEnum | None
 index int
 message ChatAssistantMessage
 logprobs? ChatTokenLogprobs | None
 native_finish_reason? str | None

ChatContentAudio: Audio part of a message.
 input_audio ChatContentAudioInputAudio
 type Literal['input_audio']

ChatContentAudioInputAudio: Audio given in the request itself.
 data str
 format str

ChatContentCacheControl: Asks the provider to cache the prompt up to this part.
 type Literal['ephemeral']
 ttl? AnthropicCacheControlTTL | None

ChatContentFile: File part of a message, such as a PDF.
 file ChatContentFileFile
 type Literal['file']

ChatContentFileFile: File given by content or by id.
 file_data? str | None
 file_id? str | None
 filename? str | None

ChatContentImage: Image part of a message.
 image_url ChatContentImageImageURL
 type Literal['image_url']

ChatContentImageDetail = Literal['auto', 'low', 'high', 'original'] | str

ChatContentImageImageURL: Image given by a URL.
 url str
 detail? ChatContentImageDetail | None

ChatContentItems = Tagged('type', {'file': 'ChatContentFile', 'image_url': 'ChatContentImage', 'input_audio': 'ChatContentAudio', 'input_video': 'LegacyChatContentVideo', 'text': 'ChatContentText', 'video_url': 'ChatContentVideo'})

ChatContentText: Text part of a message.
 text str
 type Literal['text']
 cache_control? ChatContentCacheControl | None
 prompt_cache_breakpoint? PromptCacheBreakpoint | None

ChatContentVideo: Video part of a message.
 type Literal['video_url']
 video_url ChatContentVideoInput

ChatContentVideoInput: Video given by a URL.
 url str
 processing? ChatContentVideoInputProcessing | None

ChatContentVideoInputProcessing = Literal['agentic', 'static'] | str

ChatDebugOptions: Debugging facts to send along with the answer.
 echo_upstream_body? bool | None

ChatDeveloperMessage: Instructions from the developer of the application.
 content ChatDeveloperMessageContent
 role Literal['developer']
 configuration_update? ChatDeveloperMessageConfigurationUpdate | None
 name? str | None

ChatDeveloperMessageConfigurationUpdate: Settings that change from a developer message on.
 reasoning ConfigurationUpdateReasoning

ChatDeveloperMessageContent = AnyOf('str', 'list[ChatContentText]')

ChatDynamicServerTool: Server tool given by its type, for tools that have no model here.
 type str
 parameters? dict[str, Any] | None

ChatFinishReasonEnum = Literal['tool_calls', 'stop', 'length', 'content_filter', 'error'] | str

ChatFormatGrammarConfig: Output that must fit a grammar of yours.
 grammar str
 type Literal['grammar']

ChatFormatJSONObjectConfig: Output that must be a JSON object, of any shape.
 type Literal['json_object']

ChatFormatJSONSchemaConfig: Output that must be JSON of a given schema.
 json_schema ChatJSONSchemaConfig
 type Literal['json_schema']

ChatFormatPythonConfig: Output that must be Python code.
 type Literal['python']

ChatFormatTextConfig: Output as plain text, without constraints.
 type Literal['text']

ChatFunctionTool = AnyOf('ImageGenerationServerToolOpenRouter', 'AdvisorServerToolOpenRouter', 'BashServerTool', 'DatetimeServerTool', 'FilesServerTool', 'FusionServerToolOpenRouter', 'ChatSearchModelsServerTool', 'SubagentServerToolOpenRouter', 'WebFetchServerTool', 'OpenRouterWebSearchServerTool', 'ChatDynamicServerTool', 'ChatFunctionToolFunction', 'ChatWebSearchShorthand')

ChatFunctionToolFunction: Function of yours that the model may call.
 function ChatFunctionToolFunctionFunction
 type Literal['function']
 cache_control? ChatContentCacheControl | None
 defer_loading? bool | None

ChatFunctionToolFunctionFunction: Name, purpose and arguments of a function.
 name str
 defer_loading? bool | None
 description? str | None
 parameters? dict[str, Any] | None
 strict? bool | None

ChatJSONSchemaConfig: JSON Schema that the output must fit.
 name str
 description? str | None
 schema? dict[str, Any] | None
 strict? bool | None

ChatMessages = Tagged('role', {'assistant': 'ChatAssistantMessage', 'developer': 'ChatDeveloperMessage', 'system': 'ChatSystemMessage', 'tool': 'ChatToolMessage', 'user': 'ChatUserMessage'})

ChatNamedToolChoice: Makes the model call one particular function.
 function ChatNamedToolChoiceFunction
 type Literal['function']

ChatNamedToolChoiceFunction: Function that the model must call.
 name str

ChatReasoningSummaryVerbosityEnum = Literal['auto', 'concise', 'detailed'] | str

ChatRequest: Request for a chat completion.
 messages list[ChatMessages]
 cache_control? AnthropicCacheControlDirective | None
 debug? ChatDebugOptions | None
 deferred_tools? DeferredToolsControl | None
 frequency_penalty? float | None
 image_config? dict[str, ImageConfig] | None
 logit_bias? dict[str, float] | None
 logprobs? bool | None
 max_completion_tokens? int | None
 max_tokens? int | None
 metadata? dict[str, str] | None
 min_p? float | None
 modalities? list[Modality] | None
 model? str | None
 models? list[str] | None
 parallel_tool_calls? bool | None
 plugins? list[ChatRequestPlugin] | None
 prediction? Prediction | None
 presence_penalty? float | None
 prompt_cache_key? str | None
 prompt_cache_options? PromptCacheOptions | None
 provider? ProviderPreferences | None
 reasoning? ChatRequestReasoning | None
 reasoning_effort? ChatRequestReasoningEffort | None
 repetition_penalty? float | None
 response_format? ResponseFormat | None
 seed? int | None
 service_tier? ChatRequestServiceTier | None
 session_id? str | None
 stop? ChatRequestStop | None
 stop_server_tools_when? list[StopServerToolsWhenCondition] | None
 stream? bool | None
 stream_options? ChatStreamOptions | None
 temperature? float | None
 tool_choice? ChatToolChoice | None
 tools? list[ChatFunctionTool] | None
 top_a? float | None
 top_k? int | None
 top_logprobs? int | None
 top_p? float | None
 trace? TraceConfig | None
 user? str | None
 include_reasoning? bool | None
 n? int | None
 preset? str | None
 web_search_options? ChatRequestWebSearchOptions | None
 route? str | None
 transforms? list[str] | None
 usage? ChatRequestUsage | None

ChatRequestEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

ChatRequestPlugin = Tagged('id', {'alignment': 'AlignmentPlugin', 'armor': 'ArmorPlugin', 'auto-beta-router': 'AutoBetaRouterPlugin', 'auto-router': 'AutoRouterPlugin', 'context-compression': 'ContextCompressionPlugin', 'file-parser': 'FileParserPlugin', 'fusion': 'FusionPlugin', 'jev-router': 'JevRouterPlugin', 'moderation': 'ModerationPlugin', 'pareto-router': 'ParetoRouterPlugin', 'response-healing': 'ResponseHealingPlugin', 'switchyard-router': 'SwitchyardRouterPlugin', 'web': 'WebSearchPlugin', 'web-fetch': 'WebFetchPlugin'})

ChatRequestReasoning: How the model reasons for a chat completion.
 effort? ChatRequestEffort | None
 summary? ChatReasoningSummaryVerbosityEnum | None

ChatRequestReasoningEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

ChatRequestServiceTier = Literal['auto', 'default', 'fast', 'flex', 'priority', 'scale', 'ultrafast'] | str

ChatRequestStop = str | list[str]

ChatRequestUsage: Whether a chat answer says what it used, as older clients ask for it.
 include? bool | None

ChatRequestWebSearchOptions: Options of the web search that some models do by themselves before they answer.
 search_context_size? Literal['low', 'medium', 'high'] | str | None
 user_location? dict[str, Any] | None

ChatResult: Answer to a chat request.
 choices list[ChatChoice]
 created int
 id str
 model str
 object Literal['chat.completion']
 system_fingerprint str | None
 alignment? Alignment | None
 openrouter_metadata? OpenRouterMetadata | None
 safeguard_results? list[ArmorSafeguardResult] | None
 service_tier? str | None
 usage? ChatUsage | None
 citations? list[str] | None
 provider? str | None

ChatSearchModelsServerTool: OpenRouter's experimental server tool that searches for models.
 type Literal['openrouter:experimental__search_models']
 parameters? SearchModelsServerToolConfig | None

ChatServerToolChoice: Makes the model use one particular server tool.
 type str

ChatStreamChoice: What a chunk adds to one answer.
 delta ChatStreamDelta
 finish_reason ChatFinishReasonEnum | None
 index int
 logprobs? ChatTokenLogprobs | None
 native_finish_reason? str | None

ChatStreamChunk: Piece of a chat answer as it streams.
 choices list[ChatStreamChoice]
 created int
 id str
 model str
 object Literal['chat.completion.chunk']
 alignment? Alignment | None
 error? ChatStreamChunkError | None
 openrouter_metadata? OpenRouterMetadata | None
 safeguard_results? list[ArmorSafeguardResult] | None
 service_tier? str | None
 system_fingerprint? str | None
 usage? ChatUsage | None
 citations? list[str] | None
 provider? str | None

ChatStreamChunkError: Error that broke off a stream.
 code int
 message str
 metadata? ChatStreamChunkMetadata | None

ChatStreamChunkMetadata: More about an error that broke off a stream.
 error_type APIErrorType
 provider_code? str | None

ChatStreamDelta: What a chunk adds to the message; join the pieces in order.
 audio? ChatAudioOutput | None
 content? str | None
 reasoning? str | None
 reasoning_details? list[ReasoningDetailUnion] | None
 refusal? str | None
 role? Literal['assistant'] | None
 tool_calls? list[ChatStreamToolCall] | None
 annotations? list[Annotation] | None
 images? list[ChatAssistantImages] | None

ChatStreamOptions: Options for streams.
 include_usage? bool | None

ChatStreamToolCall: Piece of a tool call.
 index int
 function? ChatStreamToolCallFunction | None
 id? str | None
 type? Literal['function'] | None

ChatStreamToolCallFunction: Piece of the function call.
 arguments? str | None
 name? str | None

ChatStreamingResponse: Server-sent event that holds one chunk.
 data ChatStreamChunk

ChatSystemMessage: Instructions that stand above the conversation.
 content ChatSystemMessageContent
 role Literal['system']
 configuration_update? ChatSystemMessageConfigurationUpdate | None
 name? str | None

ChatSystemMessageConfigurationUpdate: Settings that change from a system message on.
 reasoning ConfigurationUpdateReasoning

ChatSystemMessageContent = AnyOf('str', 'list[ChatContentText]')

ChatTokenLogprob: How likely an output token was.
 bytes list[int] | None
 logprob float
 token str
 top_logprobs list[ChatTokenLogprobTopLogprob]

ChatTokenLogprobTopLogprob: One of the likeliest tokens at a position.
 bytes list[int] | None
 logprob float
 token str

ChatTokenLogprobs: Log probabilities of an answer's tokens.
 content list[ChatTokenLogprob] | None
 refusal? list[ChatTokenLogprob] | None

ChatToolCall: Function call that you are to run and answer.
 function ChatToolCallFunction
 id str
 type Literal['function']
 index? int | None

ChatToolCallFunction: Function to call, with its arguments.
 arguments? str | None
 name str

ChatToolChoice = AnyOf('ChatServerToolChoice', 'ChatNamedToolChoice', "Literal['none', 'auto', 'required'] | str")

ChatToolMessage: Result of a tool call.
 content ChatToolMessageContent
 role Literal['tool']
 tool_call_id str

ChatToolMessageContent = AnyOf('str', 'list[ChatContentItems]')

ChatUsage: Tokens that a chat answer used, and what they cost.
 completion_tokens int
 prompt_tokens int
 total_tokens int
 completion_tokens_details? ChatUsageCompletionTokensDetails | None
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 prompt_tokens_details? ChatUsagePromptTokensDetails | None
 server_tool_use_details? ServerToolUseDetails | None

ChatUsageCompletionTokensDetails: Output tokens of a chat answer, by kind.
 accepted_prediction_tokens? int | None
 audio_tokens? int | None
 reasoning_tokens? int | None
 rejected_prediction_tokens? int | None
 image_tokens? int | None

ChatUsagePromptTokensDetails: Input tokens of a chat answer, by kind.
 audio_tokens? int | None
 cache_write_tokens? int | None
 cached_tokens? int | None
 video_tokens? int | None

ChatUserMessage: What the user said.
 content ChatUserMessageContent
 role Literal['user']
 name? str | None

ChatUserMessageContent = AnyOf('str', 'list[ChatContentItems]')

ChatWebSearchShorthand: Web search server tool, written in the short form of the OpenAI API.
 type ChatWebSearchShorthandType
 allowed_domains? list[str] | None
 engine? WebSearchEngineEnum | None
 excluded_domains? list[str] | None
 max_characters? int | None
 max_results? int | None
 max_total_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 parameters? WebSearchConfig | None
 search_context_size? SearchQualityLevel | None
 user_location? WebSearchUserLocationServerTool | None
 x_search? XSearchOptions | None

ChatWebSearchShorthandType = Literal['web_search', 'web_search_preview', 'web_search_preview_2025_03_11', 'web_search_2025_08_26'] | str

Choice: One chat answer of a batch.
 finish_reason FinishReason
 index int
 logprobs Logprobs | None
 message Message
 native_finish_reason str | None

Citation = Tagged('type', {'char_location': 'AnthropicCitationCharLocationParam', 'content_block_location': 'AnthropicCitationContentBlockLocationParam', 'page_location': 'AnthropicCitationPageLocationParam', 'search_result_location': 'AnthropicCitationSearchResultLocationParam', 'web_search_result_location': 'AnthropicCitationWebSearchResultLocationParam'})

ClassifierDimensions: Groups analytics by what a classifier found.
 classifier_id str
 dimension_names? list[str] | None
 include_nulls? bool | None

ClassifierFilters: Limits analytics to requests for which a classifier found certain values.
 classifier_id str
 filters list[ClassifierFiltersFilter]

ClassifierFiltersFilter: Condition on a value that a classifier found.
 field str
 operator str
 value ClassifierFiltersValue

ClassifierFiltersValue = AnyOf('str', 'float', 'list[ValueClassifierFilters]')

ClearToolInputs = bool | list[str]

ClientClosedRequestResponse: Body of a 499 answer: the client closed the connection before the request was done.
 error ClientClosedRequestResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

ClientClosedRequestResponseErrorData: Error of a 499 answer.
 code int
 message str
 metadata? dict[str, Any] | None

Code = str | int

CodeEnum = Literal['server_error', 'rate_limit_exceeded', 'invalid_prompt', 'vector_store_timeout', 'invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url', 'image_too_large', 'image_too_small', 'image_parse_error', 'image_content_policy_violation', 'invalid_image_mode', 'image_file_too_large', 'unsupported_image_media_type', 'empty_image_file', 'failed_to_download_image', 'image_file_not_found', 'bio_policy', 'cyber_policy', 'misalignment_policy_violation', 'data_residency_mismatch', 'permission_denied'] | str

CodeInterpreterCallCodeDeltaEvent: Stream event: a further piece of the code that the code interpreter is to run.
 delta str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.code_interpreter_call_code.delta']

CodeInterpreterCallCodeDoneEvent: Stream event: the code of a code interpreter call is complete.
 code str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.code_interpreter_call_code.done']

CodeInterpreterCallCompletedEvent: Stream event: a code interpreter call has finished.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.code_interpreter_call.completed']

CodeInterpreterCallInProgressEvent: Stream event: a code interpreter call has begun.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.code_interpreter_call.in_progress']

CodeInterpreterCallInterpretingEvent: Stream event: the code interpreter is running the code.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.code_interpreter_call.interpreting']

CodeInterpreterFileOutput: File that a code interpreter call produced.
 type Literal['file']
 download_url? str | None
 error_code? str | None
 expires_at? str | None
 filename? str | None
 id? str | None
 media_type? str | None
 sha256? str | None
 size_bytes? int | None
 status? str | None

CodeInterpreterImageOutput: Image that a code interpreter call produced.
 type Literal['image']
 url str

CodeInterpreterLogsOutput: Text that the code printed while the code interpreter ran it.
 logs str
 type Literal['logs']

CodeInterpreterServerTool: Tool that lets the model write code and run it in a container.
 container Container
 type Literal['code_interpreter']

CodexLocalShellTool: Tool that lets the model ask the caller to run shell commands on its own machine.
 type Literal['local_shell']

Command = Literal['view', 'create', 'str_replace', 'insert'] | str

CompactionItem: Input item that stands for earlier conversation, compacted into encrypted form.
 encrypted_content str
 type Literal['compaction']
 id? str | None

CompoundFilter: File search filter that joins several filters with `and` or `or`.
 filters list[dict[str, Any]]
 type CompoundFilterType

CompoundFilterType = Literal['and', 'or'] | str

ComputerUseServerTool: Tool that lets the model control a computer by its screen.
 display_height int
 display_width int
 environment EnvironmentEnum
 type Literal['computer_use_preview']

ConfigurationUpdateItem: Input item that changes the settings from this point of the conversation on.
 reasoning ConfigurationUpdateReasoning
 type Literal['configuration_update']
 id? str | None

ConfigurationUpdateReasoning: Reasoning settings that a configuration update brings.
 effort ConfigurationUpdateReasoningEffort

ConfigurationUpdateReasoningEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

ConflictResponse: Body of a 409 answer: the request clashes with the present state.
 error ConflictResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

ConflictResponseErrorData: Error of a 409 answer.
 code int
 message str
 metadata? dict[str, Any] | None

ConflictUnion = AnyOf('CreatePrivateEndpointValidationFailedResponse', 'ConflictResponse')

ConnectorID = Literal['connector_dropbox', 'connector_gmail', 'connector_googlecalendar', 'connector_googledrive', 'connector_microsoftteams', 'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint'] | str

Container = AnyOf('ContainerAuto', 'str')

ContainerAuto: Container that the server creates, or takes up again, by itself.
 type Literal['auto']
 file_ids? list[str] | None
 memory_limit? MemoryLimit | None

ContainerAutoEnvironment: Shell environment in a container that the server provides.
 type Literal['container_auto']
 file_ids? list[str] | None
 network_policy? ContainerNetworkPolicy | None

ContainerFile: A file in a container.
 bytes int
 container_id str
 created_at int
 id str
 object Literal['container.file']
 path str
 source Literal['assistant']

ContainerFileListResponse: One page of the files in a container.
 data list[ContainerFile]
 first_id str | None
 has_more bool
 last_id str | None
 object Literal['list']

ContainerNetworkPolicy = Tagged('type', {'disabled': 'ContainerNetworkPolicyDisabled', 'allowlist': 'ContainerNetworkPolicyAllowlist'})

ContainerNetworkPolicyAllowlist: Network policy that lets a container reach the listed domains only.
 allowed_domains list[str]
 type Literal['allowlist']

ContainerNetworkPolicyDisabled: Network policy that gives a container no network access.
 type Literal['disabled']

ContainerReferenceEnvironment: Shell environment in an existing container.
 container_id str
 type Literal['container_reference']
 file_ids? list[str] | None
 network_policy? ContainerNetworkPolicy | None

Content = Tagged('type', {'text': 'CreateEmbeddingsContentText', 'image_url': 'CreateEmbeddingsContentImageURL', 'input_audio': 'ContentPartInputAudio', 'input_video': 'ContentPartInputVideo', 'input_file': 'ContentPartInputFile'})

ContentCompaction: Content block that holds the summary of earlier conversation after compaction.
 content str | None
 type Literal['compaction']
 cache_control? AnthropicCacheControlDirective | None
 encrypted_content? str | None

ContentEncryptedContent: Part of an agent message whose text is encrypted.
 encrypted_content str
 type Literal['encrypted_content']

ContentFilterAction = Literal['redact', 'block', 'flag'] | str

ContentFilterBuiltinAction = Literal['redact', 'block', 'flag'] | str

ContentFilterBuiltinEntry: Ready-made content filter of a guardrail, with what it does on a match.
 action ContentFilterBuiltinAction
 slug ContentFilterBuiltinSlug
 label? str | None
 scan_scope? PromptInjectionScanScope | None

ContentFilterBuiltinEntryInput: Ready-made content filter to put into a guardrail.
 action ContentFilterBuiltinAction
 slug ContentFilterBuiltinSlug
 label? str | None
 scan_scope? PromptInjectionScanScope | None

ContentFilterBuiltinSlug = Literal['email', 'phone', 'ssn', 'credit-card', 'ip-address', 'secrets', 'person-name', 'address', 'regex-prompt-injection'] | str

ContentFilterEntry: Content filter of a guardrail with a pattern of one's own.
 action ContentFilterAction
 pattern str
 label? str | None

ContentImageURL: Image found in a parsed file, as part of a file annotation.
 image_url ContentImageURLImageURL
 type Literal['image_url']

ContentImageURLImageURL: Address of an image from a parsed file.
 url str

ContentPartAddedEvent: Stream event: a new content part of an output item has begun.
 content_index int
 item_id str
 output_index int
 part ContentPartAddedEventPart
 sequence_number int
 type Literal['response.content_part.added']

ContentPartAddedEventPart = Tagged('type', {'output_text': 'ResponseOutputText', 'reasoning_text': 'ReasoningTextContent', 'refusal': 'OpenAIResponsesRefusalContent'})

ContentPartAudio: Reference audio for a generation request.
 audio_url AudioURL
 type Literal['audio_url']

ContentPartDoneEvent: Stream event: a content part of an output item is complete.
 content_index int
 item_id str
 output_index int
 part ContentPartDoneEventPart
 sequence_number int
 type Literal['response.content_part.done']

ContentPartDoneEventPart = Tagged('type', {'output_text': 'ResponseOutputText', 'reasoning_text': 'ReasoningTextContent', 'refusal': 'OpenAIResponsesRefusalContent'})

ContentPartImage: Reference image for a generation request.
 image_url ContentPartImageImageURL
 type Literal['image_url']

ContentPartImageImageURL: Address of a reference image.
 url str

ContentPartInputAudio: Audio part of an input to embed.
 input_audio MultimodalMedia
 type Literal['input_audio']

ContentPartInputFile: File part of an input to embed.
 input_file MultimodalMedia
 type Literal['input_file']

ContentPartInputVideo: Video part of an input to embed.
 input_video MultimodalMedia
 type Literal['input_video']

ContentPartVideo: Reference video for a generation request.
 type Literal['video_url']
 video_url VideoURL

ContentRedactedThinking: Thinking block whose text the provider keeps encrypted, in a message given back.
 data str
 type Literal['redacted_thinking']

ContentServerToolUse: Earlier call of a server tool by the model, in a message given back.
 id str
 name str
 type Literal['server_tool_use']
 cache_control? AnthropicCacheControlDirective | None
 input? Any

ContentText: Text found in a parsed file, as part of a file annotation.
 text str
 type Literal['text']

ContentThinking: Earlier thinking of the model, in a message given back.
 signature str
 thinking str
 type Literal['thinking']

ContentToolReference: Reference to a tool by its name, inside a tool result.
 tool_name str
 type Literal['tool_reference']

ContentToolResult: Result of a tool call, given back to the model.
 tool_use_id str
 type Literal['tool_result']
 cache_control? AnthropicCacheControlDirective | None
 content? MessagesMessageParamContentUnion2 | None
 is_error? bool | None

ContentToolUse: Earlier call of a client tool by the model, in a message given back.
 id str
 name str
 type Literal['tool_use']
 cache_control? AnthropicCacheControlDirective | None
 input? Any

ContentTopLogprob: One of the likeliest tokens at a position, with its log probability.
 bytes list[int] | None
 logprob float
 token str

ContentWebSearchToolResult: Result of an earlier web search, in a message given back.
 content MessagesMessageParamContentUnion3
 tool_use_id str
 type Literal['web_search_tool_result']
 cache_control? AnthropicCacheControlDirective | None

ContentWebSearchToolResultError: Web search that failed, in a message given back.
 error_code MessagesMessageParamErrorCode
 type Literal['web_search_tool_result_error']

ContextBucket = Literal['1K', '10K', '100K', '1M', '10M'] | str

ContextCompactionItem: Input item that stands for context compacted earlier.
 type Literal['context_compaction']
 encrypted_content? str | None
 id? str | None

ContextCompressionEngine = Literal['middle-out']

ContextCompressionPlugin: Plugin that shortens prompts too long for the model's context.
 id Literal['context-compression']
 enabled? bool | None
 engine? ContextCompressionEngine | None

ContextManagement: How the server trims the conversation as it grows, for the messages API.
 edits? list[Edit] | None

Contradiction: Point on which the models of a fusion panel disagree.
 stances list[Stance]
 topic str

CostDetails: Breakdown of a request's cost, in US dollars.
 upstream_inference_completions_cost float
 upstream_inference_prompt_cost float
 server_tool_cost? float | None
 upstream_inference_cost? float | None

CreateAudioTranscriptionsMultipartRequestBody: Form of a transcription request: the audio and how to write it down.
 model str
 diarize? bool | None
 file? str | None
 keyterms? list[str] | None
  'keyterms[]'
 language? str | None
 provider? str | None
 response_format? CreateAudioTranscriptionsMultipartResponseFormat | None
 session_id? str | None
 source_url? str | None
 temperature? float | None
 timestamp_granularities? list[TimestampGranularities] | None
  'timestamp_granularities[]'
 trace? str | None
 user? str | None

CreateAudioTranscriptionsMultipartResponseFormat = Literal['json', 'verbose_json'] | str

CreateAuthKeysCodeCodeChallengeMethod = Literal['S256', 'plain'] | str

CreateAuthKeysCodeData: Authorisation code and the app it belongs to.
 app_id int
 created_at str
 id str

CreateAuthKeysCodeRequestBody: What an app asks for when it wants an authorisation code for a user's API key.
 callback_url str
 code_challenge? str | None
 code_challenge_method? CreateAuthKeysCodeCodeChallengeMethod | None
 expires_at? str | None
 key_label? str | None
 limit? float | None
 usage_limit_type? UsageLimitType | None
 workspace_id? str | None

CreateAuthKeysCodeResponse: The authorisation code that was made.
 data CreateAuthKeysCodeData

CreateBYOKKeyRequest: A provider's own API key to store, and when OpenRouter may use it.
 key str
 provider BYOKProviderSlug
 allowed_api_key_hashes? list[str] | None
 allowed_models? list[str] | None
 allowed_user_ids? list[str] | None
 declared_region? CreateBYOKKeyRequestDeclaredRegion | None
 declared_zdr? bool | None
 disabled? bool | None
 is_byok_only? bool | None
 is_fallback? bool | None
 is_required? bool | None
 name? str | None
 workspace_id? str | None

CreateBYOKKeyRequestDeclaredRegion = Literal['global', 'europe', 'us'] | str

CreateBYOKKeyResponse: The provider key that was stored.
 data BYOKKey

CreateEmbeddingsContentImageURL: Image part of an input to embed.
 image_url ImageURL
 type Literal['image_url']

CreateEmbeddingsContentText: Text part of an input to embed.
 text str
 type Literal['text']

CreateEmbeddingsData: Embedding of one input.
 embedding CreateEmbeddingsEmbedding
 object Literal['embedding']
 index? int | None

CreateEmbeddingsEmbedding = list[float] | str

CreateEmbeddingsInputUnion = AnyOf('str', 'list[str]', 'list[float]', 'list[list[float]]', 'list[Input]')

CreateEmbeddingsRequestBody: What to embed, and with which model.
 input CreateEmbeddingsInputUnion
 model str
 dimensions? int | None
 encoding_format? EncodingFormat | None
 input_type? str | None
 provider? ProviderPreferences | None
 session_id? str | None
 trace? TraceConfig | None
 user? str | None

CreateEmbeddingsResponseBody: Embeddings, one for each input, and what they cost.
 data list[CreateEmbeddingsData]
 model str
 object Literal['list']
 id? str | None
 usage? CreateEmbeddingsUsage | None
 provider? str | None

CreateEmbeddingsUsage: Tokens and cost of an embeddings request.
 prompt_tokens int
 total_tokens int
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 prompt_tokens_details? PromptTokensDetails | None

CreateExternalUserRequest: External user to register.
 user str

CreateGuardrailRequest: Guardrail to create: spending, models, providers, privacy and content filters.
 name str
 allow_safety_retention_google? bool | None
 allow_safety_retention_other? bool | None
 allowed_data_regions? list[GuardrailDataRegion] | None
 allowed_models? list[str] | None
 allowed_providers? list[str] | None
 content_filter_builtins? list[ContentFilterBuiltinEntryInput] | None
 content_filters? list[ContentFilterEntry] | None
 description? str | None
 enable_free_model_publication? bool | None
 enable_free_model_training? bool | None
 enable_paid_model_training? bool | None
 enforce_zdr? bool | None
 enforce_zdr_anthropic? bool | None
 enforce_zdr_google? bool | None
 enforce_zdr_openai? bool | None
 enforce_zdr_other? bool | None
 enforce_zdr_xai? bool | None
 ignored_models? list[str] | None
 ignored_providers? list[str] | None
 include_byok_in_budgets? bool | None
 limit_usd? float | None
 reset_interval? GuardrailInterval | None
 workspace_id? str | None

CreateGuardrailResponse: The guardrail that was created.
 data Guardrail

CreateInternRequest: Intern to create.
 name str
 description? str | None
 instructions? str | None
 provision? bool | None
 vault_id? str | None
 workspace_id? str | None

CreateKeysData: New API key: its limits, its use and its state, without the secret.
 byok_usage float
 byok_usage_daily float
 byok_usage_monthly float
 byok_usage_weekly float
 created_at str
 creator_user_id str | None
 disabled bool
 external_user str | None
 hash str
 include_byok_in_limit bool
 label str
 last_used_at str | None
 limit float | None
 limit_remaining float | None
 limit_reset str | None
 name str
 updated_at str | None
 usage float
 usage_daily float
 usage_monthly float
 usage_weekly float
 workspace_id str
 expires_at? str | None

CreateKeysLimitReset = Literal['daily', 'weekly', 'monthly'] | str

CreateKeysRequestBody: API key to create.
 name str
 creator_user_id? str | None
 expires_at? str | None
 external? External | None
 include_byok_in_limit? bool | None
 limit? float | None
 limit_reset? CreateKeysLimitReset | None
 workspace_id? str | None

CreateKeysResponse: New API key, with its secret.
 data CreateKeysData
 key str

CreateObservabilityDestinationRequest: Destination to create, to which traces of requests are sent.
 config dict[str, Any]
 name str
 type CreateObservabilityDestinationRequestType
 api_key_hashes? list[str] | None
 broadcast_generation_cost? bool | None
 broadcast_generation_cost_allocation? bool | None
 broadcast_generation_identity? bool | None
 broadcast_generation_request_context? bool | None
 enabled? bool | None
 filter_rules? ObservabilityFilterRulesConfigNullable | None
 privacy_mode? bool | None
 regions? list[ObservabilityDataRegionInput] | None
 sampling_rate? float | None
 workspace_id? str | None

CreateObservabilityDestinationRequestType = Literal['arize', 'braintrust', 'clickhouse', 'datadog', 'grafana', 'langfuse', 'langsmith', 'newrelic', 'opik', 'otel-collector', 'posthog', 'ramp', 's3', 'sentry', 'snowflake', 'weave', 'webhook'] | str

CreateObservabilityDestinationResponse: The observability destination that was created.
 data ObservabilityDestination

CreatePresetFromInferenceResponse: Preset made from an inference request, with its designated version.
 data PresetWithDesignatedVersion

CreatePrivateEndpointRequest: Private endpoint to create: a model that a provider hosts for the account alone.
 model_permaslug str
 provider_slug str
 upstream_model_id str
 activate? PrivateEndpointActivation | None
 base_url? str | None
 declared_region? CreatePrivateEndpointRequestDeclaredRegion | None
 declared_zdr? bool | None
 pricing? PrivateEndpointPricing | None

CreatePrivateEndpointRequestDeclaredRegion = Literal['global', 'europe', 'us'] | str

CreatePrivateEndpointValidationFailedResponse: Error on creating a private endpoint whose validation did not pass.
 data CreatePrivateEndpointValidationFailedResponseData
 error CreatePrivateEndpointValidationFailedResponseError

CreatePrivateEndpointValidationFailedResponseData: Private endpoint and the validation that it did not pass.
 endpoint ManagedPrivateEndpoint
 validation PrivateEndpointValidationNullable | None

CreatePrivateEndpointValidationFailedResponseError: Error that tells why a private endpoint could not be made active.
 code int
 message str

CreateRerankRequestBody: Documents to put in order of relevance to a query.
 documents list[Document]
 model str
 query str
 provider? ProviderPreferences | None
 session_id? str | None
 top_n? int | None
 trace? TraceConfig | None
 user? str | None

CreateRerankResponseBody: Documents in order of relevance, and what the ranking cost.
 model str
 results list[CreateRerankResult]
 id? str | None
 provider? str | None
 usage? CreateRerankUsage | None

CreateRerankResult: One document with its relevance to the query.
 document DocumentResponse
 index int
 relevance_score float

CreateRerankUsage: What a rerank request used and cost.
 cost? float | None
 search_units? int | None
 total_tokens? int | None

CreateScimGroupMappingRequest: Mapping to create from a group of the identity provider to a workspace role.
 role CreateScimGroupMappingRequestRole
 scim_group_id str
 workspace_id str

CreateScimGroupMappingRequestRole = Literal['admin', 'member'] | str

CreateScimGroupMappingResponse: The group mapping that was created.
 data ScimGroupMapping

CreateScimSyncJobResponse: The synchronisation job that was started.
 data ScimSyncJob

CreateWorkspaceRequest: Workspace to create.
 name str
 slug str
 default_image_model? str | None
 default_provider_sort? str | None
 default_text_model? str | None
 description? str | None
 disabled_server_tools? list[CreateWorkspaceRequestDisabledServerTool] | None
 io_logging_api_key_ids? list[int] | None
 io_logging_sampling_rate? float | None
 is_data_discount_logging_enabled? bool | None
 is_observability_broadcast_enabled? bool | None
 is_observability_io_logging_enabled? bool | None

CreateWorkspaceRequestDisabledServerTool = Literal['openrouter:advisor', 'openrouter:apply_patch', 'openrouter:bash', 'openrouter:datetime', 'openrouter:fusion', 'openrouter:image_generation', 'openrouter:experimental__search_models', 'openrouter:shell', 'openrouter:subagent', 'openrouter:tool_search', 'openrouter:web_fetch', 'openrouter:web_search'] | str

CreateWorkspaceResponse: The workspace that was created.
 data Workspace

Criteria = str | dict[str, Any] | list[Any]

Criterion = str | dict[str, Any] | list[Any]

CustomTool: Tool of the caller's own whose input is free text rather than JSON.
 name str
 type Literal['custom']
 async_? bool | None
  'async'
 defer_loading? bool | None
 description? str | None
 format? Format | None

CustomToolCallInputDeltaEvent: Stream event: a further piece of the input of a custom tool call.
 delta str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.custom_tool_call_input.delta']

CustomToolCallInputDoneEvent: Stream event: the input of a custom tool call is complete.
 input str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.custom_tool_call_input.done']

CustomToolCallItem: Input item: an earlier call of a custom tool by the model.
 call_id str
 input str
 name str
 type Literal['custom_tool_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None
 status? ToolCallStatus | None

CustomToolCallOutputItem: Input item: what a custom tool call gave, for the model to go on with.
 call_id str
 output CustomToolCallOutputItemOutputUnion2
 type Literal['custom_tool_call_output']
 id? str | None

CustomToolCallOutputItemDetail = Literal['auto', 'high', 'low', 'original'] | str

CustomToolCallOutputItemOutputInputImage: Image in the output of a custom tool call.
 detail CustomToolCallOutputItemDetail
 type Literal['input_image']
 file_id? str | None
 image_url? str | None

CustomToolCallOutputItemOutputUnion1 = Tagged('type', {'input_text': 'InputText', 'input_image': 'CustomToolCallOutputItemOutputInputImage', 'input_file': 'InputFile'})

CustomToolCallOutputItemOutputUnion2 = AnyOf('str', 'list[CustomToolCallOutputItemOutputUnion1]')

DABenchmarkEntry: Result of a model in one category of the Design Arena benchmark.
 arena str
 category str
 elo float
 rank int
 win_rate float

DataCollection = Literal['deny', 'allow'] | str

Datacenter = Literal['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW'] | str

DatetimeServerTool: Server tool that tells the model the current date and time.
 type Literal['openrouter:datetime']
 parameters? DatetimeServerToolConfig | None

DatetimeServerToolConfig: Settings of the date and time tool.
 timezone? str | None

DebugEvent: Stream event: debugging details, sent when the request asks for them.
 debug DebugEventDebug
 sequence_number int
 type Literal['response.debug']

DebugEventDebug: Debugging details of a request.
 echo_upstream_body? dict[str, Any] | None
 timings? DebugEventTimings | None

DebugEventEvent = Literal['adapter_request', 'upstream_headers_received', 'first_token_received', 'upstream_body_ended'] | str

DebugEventTimings: When one step of a request took place.
 epoch_ms int
 event DebugEventEvent
 start_ms int

Decisions: Performance of an endpoint on decision requests over the last 30 minutes.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

DecisionsBoxAnswer: Answer to a box question: where something is, as a box.
 box Box
 type Literal['box']
 confidence? float | None

DecisionsBoxQuestion: Question that asks where something is, to be answered with a box.
 instructions DecisionsBoxQuestionInstructions
 type Literal['box']

DecisionsBoxQuestionInstructions = str | dict[str, Any] | list[Any]

DecisionsChoiceAnswer: Answer to a choice question: one of the given choices.
 choice str
 type Literal['choice']
 confidence? float | None
 probabilities? dict[str, float] | None

DecisionsChoiceQuestion: Question that asks the model to pick one of several named choices.
 criteria dict[str, Criteria | None]
 instructions DecisionsChoiceQuestionInstructions
 type Literal['choice']

DecisionsChoiceQuestionInstructions = str | dict[str, Any] | list[Any]

DecisionsNoulAnswer: Answer to a noul question: a number for how true or false something is.
 noul float
 type Literal['noul']

DecisionsNoulQuestion: Question whose answer lies between false and true, as a number.
 instructions DecisionsNoulQuestionInstructions
 type Literal['noul']
 criteria? DecisionsNoulQuestionCriteria | None

DecisionsNoulQuestionCriteria: What the two ends of a noul question mean.
 false FalseT
 true TrueT

DecisionsNoulQuestionInstructions = str | dict[str, Any] | list[Any]

DecisionsRequest: Questions for a model to decide about a given state.
 model str
 questions dict[str, Questions]
 state State
 provider? ProviderPreferences | None
 session_id? str | None
 trace? TraceConfig | None
 user? str | None

DecisionsResponse: Answers to the questions of a decisions request.
 answers dict[str, Answers]
 model str
 usage DecisionsResponseUsage
 id? str | None
 provider? str | None

DecisionsResponseUsage: Tokens and cost of a decisions request.
 input_tokens int
 output_tokens int
 cost? float | None

DecisionsScoreAnswer: Answer to a score question: a place on the given scale.
 score float
 type Literal['score']
 confidence? float | None
 legend? dict[str, Legend] | None
 probabilities? dict[str, float] | None

DecisionsScoreQuestion: Question that asks the model for a score on a scale.
 criteria list[Criterion]
 instructions DecisionsScoreQuestionInstructions
 type Literal['score']

DecisionsScoreQuestionInstructions = str | dict[str, Any] | list[Any]

DefaultEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

DefaultParameters: Sampling parameters that a model gets where a request does not set them.
 frequency_penalty? float | None
 presence_penalty? float | None
 repetition_penalty? float | None
 temperature? float | None
 top_k? int | None
 top_p? float | None

DeferredBm25Search: Search for deferred tools by the words of their descriptions, ranked with BM25.
 type Literal['bm25']
 max_results? int | None

DeferredCustomSearch: Search for deferred tools by a tool of the caller's own.
 result_key str
 tool_id str
 type Literal['custom']
 max_results? int | None

DeferredRegexSearch: Search for deferred tools by regular expression.
 type Literal['regex']
 max_results? int | None

DeferredToolsControl: How the model finds tools that are not loaded from the start.
 profile Literal['portable']
 protocol Literal['v1']
 search DeferredToolsSearchStrategy
 validation Literal['runtime']

DeferredToolsSearchStrategy = Tagged('type', {'bm25': 'DeferredBm25Search', 'custom': 'DeferredCustomSearch', 'regex': 'DeferredRegexSearch'})

DeleteBYOKKeyResponse: Confirmation that a stored provider key is deleted.
 deleted Literal[True]

DeleteGuardrailResponse: Confirmation that a guardrail is deleted.
 deleted Literal[True]

DeleteInternRequest: Terms on which an intern is deleted.
 acknowledge_workspace_loss? bool | None

DeleteInternResponse: Confirmation that the deletion of an intern has begun.
 deleting Literal[True]

DeleteKeysResponse: Confirmation that an API key is deleted.
 deleted Literal[True]

DeleteObservabilityDestinationResponse: Confirmation that an observability destination is deleted.
 deleted Literal[True]

DeletePrivateEndpointResponse: The private endpoint that was deleted.
 data DeletePrivateEndpointResponseData

DeletePrivateEndpointResponseData: Id of a private endpoint that was deleted.
 id str

DeleteScimGroupMappingResponse: Confirmation that a SCIM group mapping is deleted.
 deleted Literal[True]

DeleteWorkspaceBudgetResponse: Confirmation that a workspace's budget is deleted.
 deleted Literal[True]

DeleteWorkspaceResponse: Confirmation that a workspace is deleted.
 deleted Literal[True]

Dimension: Dimension by which analytics can be grouped and filtered.
 display_label str
 name str

Direction = Literal['asc', 'desc'] | str

DisplayFormat = Literal['number', 'currency', 'percent', 'latency', 'throughput'] | str

Distillable = Literal['true', 'false'] | str

Document = AnyOf('DocumentRequest', 'str')

DocumentRequest: Document to rank that has text, an image or both.
 image? str | None
 text? str | None

DocumentResponse: Document as the rerank answer gives it back.
 image? str | None
 text? str | None

DraftOnly = Literal['true', 'false'] | str

EasyInputMessage: Input item: a message of any role, with text or parts as its content.
 role EasyInputMessageRoleUnion
 content? EasyInputMessageContentUnion2 | None
 phase? EasyInputMessagePhaseUnion | None
 type? Literal['message'] | None

EasyInputMessageContentInputImage: Image in the content of an input message of any role.
 detail EasyInputMessageDetail
 type Literal['input_image']
 file_id? str | None
 image_url? str | None

EasyInputMessageContentUnion1 = Tagged('type', {'input_text': 'InputText', 'input_image': 'EasyInputMessageContentInputImage', 'input_file': 'InputFile', 'input_audio': 'InputAudio', 'input_video': 'InputVideo'})

EasyInputMessageContentUnion2 = AnyOf('list[EasyInputMessageContentUnion1]', 'str')

EasyInputMessageDetail = Literal['auto', 'high', 'low', 'original'] | str

EasyInputMessagePhaseUnion = Literal['commentary', 'final_answer'] | str

EasyInputMessageRoleUnion = Literal['user', 'system', 'assistant', 'developer'] | str

EdgeNetworkTimeoutResponse: Body of a 524 answer: the request took too long at the edge of the network.
 error EdgeNetworkTimeoutResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

EdgeNetworkTimeoutResponseErrorData: Error of a 524 answer.
 code int
 message str
 metadata? dict[str, Any] | None

Edit = Tagged('type', {'clear_tool_uses_20250919': 'EditClearToolUses20250919', 'clear_thinking_20251015': 'EditClearThinking20251015', 'compact_20260112': 'EditCompact20260112'})

EditClearThinking20251015: Context edit that drops the thinking of earlier turns.
 type Literal['clear_thinking_20251015']
 keep? Keep | None

EditClearToolUses20250919: Context edit that drops the results of earlier tool uses once the context grows.
 type Literal['clear_tool_uses_20250919']
 clear_at_least? AnthropicInputTokensClearAtLeast | None
 clear_tool_inputs? ClearToolInputs | None
 exclude_tools? list[str] | None
 keep? AnthropicToolUsesKeep | None
 trigger? Trigger | None

EditCompact20260112: Context edit that replaces earlier conversation by a summary.
 type Literal['compact_20260112']
 instructions? str | None
 pause_after_compaction? bool | None
 trigger? TriggerInputTokens | None

Embedding = list[float] | str

Embeddings: Performance of an endpoint on embeddings requests over the last 30 minutes.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

EncodingFormat = Literal['float', 'base64'] | str

Endpoint = Literal['/v1/chat/completions', '/v1/responses', '/v1/messages', '/v1/embeddings'] | str

EndpointInfo: Endpoint that was considered for a request.
 model str
 provider str
 selected bool

EndpointStatus = Literal[0, -1, -2, -3, -5, -10] | int

EndpointsMetadata: Endpoints that were considered for a request.
 available list[EndpointInfo]
 total int

EnumCapability: Parameter that takes one of a fixed set of values.
 type Literal['enum']
 values list[str]

Environment = AnyOf('ArmorEnvironmentEntry', 'str')

EnvironmentEnum = Literal['windows', 'mac', 'linux', 'ubuntu', 'browser'] | str

ErrorEnum = Literal['invalid_request', 'invalid_grant', 'unsupported_grant_type', 'invalid_scope', 'server_error', 'temporarily_unavailable'] | str

ErrorEvent: Stream event: an error has occurred.
 code str | None
 message str
 param str | None
 sequence_number int
 type Literal['error']

ExchangeAuthCodeForAPIKeyCodeChallengeMethod = Literal['S256', 'plain'] | str

ExchangeAuthCodeForAPIKeyRequestBody: Authorisation code to exchange for an API key.
 code str
 code_challenge_method? ExchangeAuthCodeForAPIKeyCodeChallengeMethod | None
 code_verifier? str | None

ExchangeAuthCodeForAPIKeyResponse: API key of the user who gave consent.
 key str
 user_id str | None

External: External user to whom a new API key belongs.
 user str
 api_key? str | None

ExternalUser: User of the caller's own system, known to OpenRouter by an id.
 created_at str
 is_active bool
 updated_at str
 user str

ExternalUserResponse: One external user.
 data ExternalUser

FailableToolCallStatus = Literal['in_progress', 'completed', 'incomplete', 'failed'] | str

FailedModel: Model of a fusion panel that gave no answer.
 error str
 model str
 status_code? int | None

FalseT = str | dict[str, Any] | list[Any]

FieldT = Literal['model', 'provider', 'session_id', 'user_id', 'api_key_name', 'finish_reason', 'input', 'output', 'total_cost', 'total_tokens', 'prompt_tokens', 'completion_tokens'] | str

FileCitation: Citation of a file in output text.
 file_id str
 filename str
 index int
 type Literal['file_citation']

FileDeleteResponse = Tagged('_shape', {'anthropic': 'AnthropicFileDeleted', 'openai': 'OpenAIFileDeleted', 'openrouter': 'OpenRouterFileDeleted'})

FileListResponse = Tagged('_shape', {'anthropic': 'AnthropicFileList', 'openai': 'OpenAIFileList', 'openrouter': 'OpenRouterFileList'})

FileParserPlugin: Plugin that reads files, such as PDF documents, before the model gets them.
 id Literal['file-parser']
 enabled? bool | None
 pdf? PDFParserOptions | None

FilePath: Reference in output text to a file that was made.
 file_id str
 index int
 type Literal['file_path']

FileProvider = Literal['openai', 'anthropic'] | str

FileResponse = Tagged('_shape', {'anthropic': 'AnthropicFile', 'openai': 'OpenAIFile', 'openrouter': 'OpenRouterFile'})

FileSearchServerTool: Tool that lets the model search files in vector stores.
 type Literal['file_search']
 vector_store_ids list[str]
 filters? FiltersUnion | None
 max_num_results? int | None
 ranking_options? RankingOptions | None

FileSearchServerToolValue1 = str | float

FileSearchServerToolValue2 = AnyOf('str', 'float', 'bool', 'list[FileSearchServerToolValue1]')

FileType = Literal['text', 'image', 'pdf'] | str

FilesServerTool: Server tool that lets the model work with stored files.
 type Literal['openrouter:files']
 parameters? FilesServerToolConfig | None

FilesServerToolConfig: Settings of the files tool; it has none at present.

Filter: Condition that rows of an analytics query must meet.
 field str
 operator str
 value Value1
 include_unset? bool | None

Filters: File search filter that compares one attribute of a file.
 key str
 type FiltersType
 value FileSearchServerToolValue2

FiltersType = Literal['eq', 'ne', 'gt', 'gte', 'lt', 'lte'] | str

FiltersUnion = AnyOf('CompoundFilter', 'Filters')

FinishReason = Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call'] | str

ForbiddenResponse: Body of a 403 answer: the key may not do this.
 error ForbiddenResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

ForbiddenResponseErrorData: Error of a 403 answer.
 code int
 message str
 metadata? dict[str, Any] | None

Format = Tagged('type', {'text': 'FormatText', 'grammar': 'FormatGrammar'})

FormatEnum = Literal['mp3', 'wav'] | str

FormatGrammar: Custom tool input that must fit a grammar.
 definition str
 syntax Syntax
 type Literal['grammar']

FormatJSONObjectConfig: Output format that asks for a JSON object, without a schema.
 type Literal['json_object']

FormatJSONSchemaConfig: Output format that asks for JSON of a given schema.
 name str
 schema dict[str, Any]
 type Literal['json_schema']
 description? str | None
 strict? bool | None

FormatText: Custom tool input that may be any text.
 type Literal['text']

FormatTextConfig: Output format that asks for plain text.
 type Literal['text']

Formats = Tagged('type', {'text': 'FormatTextConfig', 'json_object': 'FormatJSONObjectConfig', 'json_schema': 'FormatJSONSchemaConfig'})

FrameImage: Image that a generated video is to begin or end with.
 image_url FrameImageImageURL
 type Literal['image_url']
 frame_type FrameType

FrameImageImageURL: Address of an image for a video frame.
 url str

FrameType = Literal['first_frame', 'last_frame'] | str

FreeModelDailyRequests: How many requests to free models are allowed, made and left today.
 limit int
 remaining int
 used int

FunctionCallArgsDeltaEvent: Stream event: a further piece of the arguments of a function call.
 delta str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.function_call_arguments.delta']

FunctionCallArgsDoneEvent: Stream event: the arguments of a function call are complete.
 arguments? str | None
 item_id str
 name str
 output_index int
 sequence_number int
 type Literal['response.function_call_arguments.done']

FunctionCallItem: Input item: an earlier function call by the model.
 arguments? str | None
 call_id str
 name str
 type Literal['function_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None
 status? ToolCallStatus | None
 subagent_id? str | None
 subagent_items? list[FunctionCallItemSubagentItem] | None

FunctionCallItemSubagentItem: Item that a subagent produced within a function call.
 type str

FunctionCallOutputItem: Input item: what a function call gave, for the model to go on with.
 call_id str
 output FunctionCallOutputItemOutputUnion2
 type Literal['function_call_output']
 id? str | None
 status? ToolCallStatus | None

FunctionCallOutputItemDetail = Literal['auto', 'high', 'low', 'original'] | str

FunctionCallOutputItemOutputInputImage: Image in the output of a function call.
 detail FunctionCallOutputItemDetail
 type Literal['input_image']
 file_id? str | None
 image_url? str | None

FunctionCallOutputItemOutputUnion1 = Tagged('type', {'input_text': 'InputText', 'input_image': 'FunctionCallOutputItemOutputInputImage', 'input_file': 'InputFile'})

FunctionCallOutputItemOutputUnion2 = AnyOf('str', 'list[FunctionCallOutputItemOutputUnion1]')

FusionAnalysisResult: How the answers of a fusion panel compare.
 blind_spots list[str]
 consensus list[str]
 contradictions list[Contradiction]
 partial_coverage list[PartialCoverage]
 unique_insights list[UniqueInsight]

FusionCallAnalysisCompletedEvent: Stream event: the comparison of a fusion panel's answers is complete.
 analysis FusionAnalysisResult
 item_id str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.analysis.completed']

FusionCallAnalysisInProgressEvent: Stream event: a model has begun to compare the answers of a fusion panel.
 analyst_model str
 item_id str
 judge_model str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.analysis.in_progress']

FusionCallCompletedEvent: Stream event: a fusion call has finished.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.completed']

FusionCallInProgressEvent: Stream event: a fusion call has begun.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.in_progress']

FusionCallPanelAddedEvent: Stream event: a model has joined the panel of a fusion call.
 item_id str
 model str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.panel.added']

FusionCallPanelCompletedEvent: Stream event: a model of a fusion panel has given its whole answer.
 content str
 item_id str
 model str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.panel.completed']

FusionCallPanelDeltaEvent: Stream event: a further piece of an answer by a model of a fusion panel.
 delta str
 item_id str
 model str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.panel.delta']

FusionCallPanelFailedEvent: Stream event: a model of a fusion panel has failed.
 error str
 item_id str
 model str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.panel.failed']
 status_code? int | None

FusionCallPanelReasoningDeltaEvent: Stream event: a further piece of reasoning by a model of a fusion panel.
 delta str
 item_id str
 model str
 output_index int
 sequence_number int
 type Literal['response.fusion_call.panel.reasoning.delta']

FusionPlugin: Plugin that asks a panel of models and has their answers compared and merged.
 id Literal['fusion']
 analysis_models? list[str] | None
 enabled? bool | None
 max_tool_calls? int | None
 model? str | None
 preset? PresetEnum | None
 tools? list[FusionPluginTool] | None

FusionPluginTool: Tool for the models that the fusion plugin asks.
 type str
 parameters? dict[str, Parameters3 | None] | None

FusionServerToolConfig: Settings of the fusion tool.
 analysis_models? list[str] | None
 cache_control? AnthropicCacheControlDirective | None
 max_completion_tokens? int | None
 max_tool_calls? int | None
 model? str | None
 reasoning? FusionServerToolConfigReasoning | None
 temperature? float | None
 tools? list[FusionServerToolConfigTool] | None

FusionServerToolConfigEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

FusionServerToolConfigReasoning: How much the models of a fusion call reason.
 effort? FusionServerToolConfigEffort | None
 max_tokens? int | None

FusionServerToolConfigTool: Tool for the models that the fusion tool asks.
 type str
 parameters? dict[str, Any] | None

FusionServerToolOpenRouter: Server tool that asks a panel of models and compares their answers.
 type Literal['openrouter:fusion']
 parameters? FusionServerToolConfig | None

FusionSource: Web source that a fusion call drew on.
 title str
 url str

GatewayTimeoutResponse: Body of a 504 answer: no answer came from upstream in time.
 error GatewayTimeoutResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

GatewayTimeoutResponseErrorData: Error of a 504 answer.
 code int
 message str
 metadata? dict[str, Any] | None

GenerationContentData: Stored input and output of a generation.
 error GenerationContentError | None
 input InputUnion
 output GenerationContentDataOutput

GenerationContentDataOutput: What the model answered in a generation.
 completion str | None
 reasoning str | None

GenerationContentError: Error that ended a generation.
 message str | None
 previous_errors list[GenerationContentErrorAttempt]
 provider_name str | None
 raw str | None
 status int | None

GenerationContentErrorAttempt: Error of one attempt before the last.
 code int
 message str
 provider_name str | None
 raw str | None

GenerationContentResponse: Input and output of one generation.
 data GenerationContentData

GenerationResponse: Figures and facts of one generation.
 data GenerationResponseData

GenerationResponseData: Generation: which model served it, when, its tokens, its times and its cost.
 api_type APIType | None
 app_id int | None
 cache_discount float | None
 cancelled bool | None
 created_at str
 data_region GenerationResponseDataRegion
 external_user str | None
 finish_reason str | None
 generation_time float | None
 http_referer str | None
 id str
 is_byok bool
 latency float | None
 model str
 moderation_latency float | None
 native_finish_reason str | None
 native_tokens_cached int | None
 native_tokens_completion int | None
 native_tokens_completion_images int | None
 native_tokens_prompt int | None
 native_tokens_reasoning int | None
 num_fetches int | None
 num_input_audio_prompt int | None
 num_media_completion int | None
 num_media_prompt int | None
 num_search_results int | None
 origin str
 preset_id str | None
 provider_name str | None
 provider_responses list[ProviderResponse] | None
 router str | None
 service_tier str | None
 streamed bool | None
 tokens_completion int | None
 tokens_prompt int | None
 total_cost float
 upstream_id str | None
 upstream_inference_cost float | None
 usage float
 user_agent str | None
 web_search_engine str | None
 workspace_id str | None
 request_id? str | None
 response_cache_source_id? str | None
 session_id? str | None

GenerationResponseDataRegion = Literal['global', 'europe', 'us'] | str

GetAnalyticsMetaData: What analytics queries can be made of.
 dimensions list[Dimension]
 granularities list[Granularity]
 metrics list[Metric]
 operators list[GetAnalyticsMetaOperator]

GetAnalyticsMetaOperator: Operator for filters of analytics queries.
 name OperatorName
 value_type ValueType

GetAnalyticsMetaResponse: Dimensions, metrics, operators and granularities of analytics queries.
 data GetAnalyticsMetaData

GetAppRankingsCategory = Literal['coding', 'creative', 'productivity', 'entertainment'] | str

GetAppRankingsSort = Literal['popular', 'trending'] | str

GetBYOKKeyResponse: One stored provider key.
 data BYOKKey

GetBenchmarksSearchSurface = Literal['server-tool', 'plugin'] | str

GetCreditsData: Credits bought and used.
 total_credits float
 total_usage float

GetCreditsResponse: Credits of the account.
 data GetCreditsData

GetCurrentKeyData: What is known of the API key that made the request.
 allowed_data_regions list[AllowedDataRegion]
 budgets list[KeyBudget]
 byok_usage float
 byok_usage_daily float
 byok_usage_monthly float
 byok_usage_weekly float
 creator_user_id str | None
 effective_budget KeyBudget | None
 free_model_daily_requests FreeModelDailyRequests
 include_byok_in_limit bool
 is_free_tier bool
 is_management_key bool
 is_provisioning_key bool
 label str
 limit float | None
 limit_remaining float | None
 limit_reset str | None
 organization_id str | None
 rate_limit RateLimit
 usage float
 usage_daily float
 usage_monthly float
 usage_weekly float
 workspace_id str | None
 expires_at? str | None

GetCurrentKeyResponse: The API key that made the request.
 data GetCurrentKeyData

GetGuardrailResponse: One guardrail.
 data Guardrail

GetKeyData: One API key: its limits, its use and its state, without the secret.
 byok_usage float
 byok_usage_daily float
 byok_usage_monthly float
 byok_usage_weekly float
 created_at str
 creator_user_id str | None
 disabled bool
 external_user str | None
 hash str
 include_byok_in_limit bool
 label str
 last_used_at str | None
 limit float | None
 limit_remaining float | None
 limit_reset str | None
 name str
 updated_at str | None
 usage float
 usage_daily float
 usage_monthly float
 usage_weekly float
 workspace_id str
 expires_at? str | None

GetKeyResponse: One API key, by its hash.
 data GetKeyData

GetModelsCategory = Literal['programming', 'roleplay', 'marketing', 'marketing/seo', 'technology', 'science', 'translation', 'legal', 'finance', 'health', 'trivia', 'academia'] | str

GetModelsRegion = Literal['eu', 'us'] | str

GetModelsSort = Literal['most-popular', 'newest', 'top-weekly', 'pricing-low-to-high', 'pricing-high-to-low', 'context-high-to-low', 'throughput-high-to-low', 'latency-low-to-high', 'intelligence-high-to-low', 'coding-high-to-low', 'agentic-high-to-low', 'design-arena-elo-high-to-low'] | str

GetObservabilityDestinationResponse: One observability destination.
 data ObservabilityDestination

GetOrganizationSettingsResponse: Settings of the organization.
 data OrganizationSettings

GetPresetResponse: One preset with its designated version.
 data PresetWithDesignatedVersion

GetPresetVersionResponse: One version of a preset.
 data PresetDesignatedVersion | None

GetRankingsDailyCategory = Literal['programming', 'roleplay', 'marketing', 'marketing/seo', 'technology', 'science', 'translation', 'legal', 'finance', 'health', 'trivia', 'academia'] | str

GetRankingsDailyModality = Literal['text', 'image', 'image_output', 'audio', 'tool_calling'] | str

GetScimGroupMappingResponse: One SCIM group mapping.
 data ScimGroupMapping

GetScimSyncJobResponse: One SCIM synchronisation job, with how far it has come.
 data ScimSyncJob

GetSessionCostTurnRange = Literal['1-turn', '2-9-turns', '10-49-turns', '50-plus-turns'] | str

GetToolResponse: One server tool in detail.
 data ServerToolDetails

GetWorkspaceBudgetResponse: Budget of a workspace.
 data WorkspaceBudget
 include_byok_in_budgets? bool | None

GetWorkspaceResponse: One workspace.
 data Workspace

GoneResponse: Body of a 410 answer: what was asked for is no longer there.
 error GoneResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

GoneResponseErrorData: Error of a 410 answer.
 code int
 message str
 metadata? dict[str, Any] | None

Granularity: Length of time into which analytics results can be split.
 display_label str
 name GranularityName

GranularityName = Literal['minute', 'hour', 'day', 'week', 'month'] | str

Guardrail: Guardrail: limits on spending, models, providers, privacy and content.
 created_at str
 id str
 include_byok_in_budgets bool
 name str
 workspace_id str | None
 allow_safety_retention_google? bool | None
 allow_safety_retention_other? bool | None
 allowed_data_regions? list[GuardrailDataRegion] | None
 allowed_models? list[str] | None
 allowed_providers? list[str] | None
 content_filter_builtins? list[ContentFilterBuiltinEntry] | None
 content_filters? list[ContentFilterEntry] | None
 description? str | None
 enable_free_model_publication? bool | None
 enable_free_model_training? bool | None
 enable_paid_model_training? bool | None
 enforce_zdr? bool | None
 enforce_zdr_anthropic? bool | None
 enforce_zdr_google? bool | None
 enforce_zdr_openai? bool | None
 enforce_zdr_other? bool | None
 enforce_zdr_xai? bool | None
 ignored_models? list[str] | None
 ignored_providers? list[str] | None
 limit_usd? float | None
 reset_interval? GuardrailInterval | None
 updated_at? str | None

GuardrailDataRegion = Literal['global', 'europe', 'us'] | str

GuardrailInterval = Literal['daily', 'weekly', 'monthly'] | str

HardDeny = AnyOf('ArmorRule', 'str')

Headquarters = Literal['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW'] | str

Image: Image in a message of a batch result.
 image_url BatchObjectImageURL
 type Literal['image_url']

ImageConfig = str | float | list[Any]

ImageEndpoint: Provider endpoint that serves an image model.
 allowed_passthrough_parameters list[str]
 pricing list[ImagePricingEntry]
 provider_name str
 provider_slug str
 provider_tag str | None
 supported_parameters dict[str, CapabilityDescriptor]
 supports_streaming bool

ImageGenCallCompletedEvent: Stream event: an image generation call has finished.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.image_generation_call.completed']

ImageGenCallGeneratingEvent: Stream event: an image generation call is making the image.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.image_generation_call.generating']

ImageGenCallInProgressEvent: Stream event: an image generation call has begun.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.image_generation_call.in_progress']

ImageGenCallPartialImageEvent: Stream event: an unfinished image of an image generation call.
 item_id str
 output_index int
 partial_image_b64 str
 partial_image_index int
 sequence_number int
 type Literal['response.image_generation_call.partial_image']

ImageGenCompletedEvent: Image stream event: a finished image.
 b64_json str
 created int
 type Literal['image_generation.completed']
 media_type? str | None
 usage? ImageGenerationUsage | None

ImageGenPartialImageEvent: Image stream event: an unfinished image, to show on the way.
 b64_json str
 partial_image_index int
 type Literal['image_generation.partial_image']

ImageGenStreamErrorEvent: Image stream event: an error has occurred.
 error ImageGenStreamErrorEventError
 type Literal['error']

ImageGenStreamErrorEventError: Error that an image stream reports.
 message str
 code? str | None
 param? str | None
 type? str | None

ImageGenTextChunkEvent: Image stream event: a piece of text that the model writes on the way.
 phase ImageGenTextChunkEventPhase
 text str
 type Literal['image_generation.text_chunk']

ImageGenTextChunkEventPhase = Literal['content', 'reasoning', 'draft'] | str

ImageGeneration: Performance of an endpoint on image generation requests over the last 30 minutes.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

ImageGenerationProviderPreferences: Which providers may serve an image request, and in what order.
 allow_fallbacks? bool | None
 ignore? list[ImageGenerationProviderPreferencesIgnore] | None
 only? list[ImageGenerationProviderPreferencesOnly] | None
 options? ImageGenerationProviderPreferencesOptions | None
 order? list[ImageGenerationProviderPreferencesOrder] | None
 sort? ImageGenerationProviderPreferencesSort | None

ImageGenerationProviderPreferencesIgnore = AnyOf('ProviderName', 'str')

ImageGenerationProviderPreferencesOnly = AnyOf('ProviderName', 'str')

ImageGenerationProviderPreferencesOptions: Settings to pass on to each provider; only those of the serving provider count.
 n01ai? dict[str, Any] | None
  '01ai'
 ai21? dict[str, Any] | None
 aion_labs? dict[str, Any] | None
  'aion-labs'
 akashml? dict[str, Any] | None
 alibaba? dict[str, Any] | None
 amazon_bedrock? dict[str, Any] | None
  'amazon-bedrock'
 amazon_bedrock_claude_on_aws? dict[str, Any] | None
  'amazon-bedrock/claude-on-aws'
 amazon_nova? dict[str, Any] | None
  'amazon-nova'
 ambient? dict[str, Any] | None
 anthropic? dict[str, Any] | None
 anthropic_2? dict[str, Any] | None
  'anthropic/2'
 anyscale? dict[str, Any] | None
 arcee_ai? dict[str, Any] | None
  'arcee-ai'
 assemblyai? dict[str, Any] | None
 atlas_cloud? dict[str, Any] | None
  'atlas-cloud'
 atoma? dict[str, Any] | None
 avian? dict[str, Any] | None
 azure? dict[str, Any] | None
 baidu? dict[str, Any] | None
 baseten? dict[str, Any] | None
 black_forest_labs? dict[str, Any] | None
  'black-forest-labs'
 byteplus? dict[str, Any] | None
 centml? dict[str, Any] | None
 cerebras? dict[str, Any] | None
 chutes? dict[str, Any] | None
 cirrascale? dict[str, Any] | None
 clarifai? dict[str, Any] | None
 claude_on_aws? dict[str, Any] | None
  'claude-on-aws'
 cloudflare? dict[str, Any] | None
 cohere? dict[str, Any] | None
 coreweave? dict[str, Any] | None
 cosine? dict[str, Any] | None
 crofai? dict[str, Any] | None
 crucible? dict[str, Any] | None
 crusoe? dict[str, Any] | None
 darkbloom? dict[str, Any] | None
 databricks? dict[str, Any] | None
 decart? dict[str, Any] | None
 deepgram? dict[str, Any] | None
 deepinfra? dict[str, Any] | None
 deepseek? dict[str, Any] | None
 dekallm? dict[str, Any] | None
 digitalocean? dict[str, Any] | None
 elevenlabs? dict[str, Any] | None
 enfer? dict[str, Any] | None
 fake_provider? dict[str, Any] | None
  'fake-provider'
 featherless? dict[str, Any] | None
 fireworks? dict[str, Any] | None
 fish_audio? dict[str, Any] | None
  'fish-audio'
 friendli? dict[str, Any] | None
 gmicloud? dict[str, Any] | None
 google_ai_studio? dict[str, Any] | None
  'google-ai-studio'
 google_vertex? dict[str, Any] | None
  'google-vertex'
 gopomelo? dict[str, Any] | None
 groq? dict[str, Any] | None
 heygen? dict[str, Any] | None
 huggingface? dict[str, Any] | None
 hyperbolic? dict[str, Any] | None
 hyperbolic_quantized? dict[str, Any] | None
  'hyperbolic-quantized'
 inception? dict[str, Any] | None
 inceptron? dict[str, Any] | None
 inferact_vllm? dict[str, Any] | None
  'inferact-vllm'
 inference_net? dict[str, Any] | None
  'inference-net'
 infermatic? dict[str, Any] | None
 inflection? dict[str, Any] | None
 inocloud? dict[str, Any] | None
 io_net? dict[str, Any] | None
  'io-net'
 ionstream? dict[str, Any] | None
 klusterai? dict[str, Any] | None
 krea? dict[str, Any] | None
 lambda_? dict[str, Any] | None
  'lambda'
 lepton? dict[str, Any] | None
 liquid? dict[str, Any] | None
 lynn? dict[str, Any] | None
 lynn_private? dict[str, Any] | None
  'lynn-private'
 makora? dict[str, Any] | None
 mancer? dict[str, Any] | None
 mancer_old? dict[str, Any] | None
  'mancer-old'
 mara? dict[str, Any] | None
 meta? dict[str, Any] | None
 minimax? dict[str, Any] | None
 mistral? dict[str, Any] | None
 modal? dict[str, Any] | None
 modelrun? dict[str, Any] | None
 modular? dict[str, Any] | None
 moonshotai? dict[str, Any] | None
 morph? dict[str, Any] | None
 ncompass? dict[str, Any] | None
 near_ai? dict[str, Any] | None
  'near-ai'
 nebius? dict[str, Any] | None
 nex_agi? dict[str, Any] | None
  'nex-agi'
 nextbit? dict[str, Any] | None
 nineteen? dict[str, Any] | None
 novita? dict[str, Any] | None
 nvidia? dict[str, Any] | None
 octoai? dict[str, Any] | None
 ollama? dict[str, Any] | None
 open_inference? dict[str, Any] | None
  'open-inference'
 openai? dict[str, Any] | None
 parasail? dict[str, Any] | None
 pareto_alpha? dict[str, Any] | None
  'pareto-alpha'
 perceptron? dict[str, Any] | None
 perplexity? dict[str, Any] | None
 phala? dict[str, Any] | None
 poolside? dict[str, Any] | None
 primeintellect? dict[str, Any] | None
 quiver? dict[str, Any] | None
 recraft? dict[str, Any] | None
 recursal? dict[str, Any] | None
 recursive? dict[str, Any] | None
 reflection? dict[str, Any] | None
 reka? dict[str, Any] | None
 relace? dict[str, Any] | None
 replicate? dict[str, Any] | None
 respan? dict[str, Any] | None
 runway? dict[str, Any] | None
 sail_research? dict[str, Any] | None
  'sail-research'
 sakana? dict[str, Any] | None
 sakana_ai? dict[str, Any] | None
  'sakana-ai'
 sambanova? dict[str, Any] | None
 sambanova_cloaked? dict[str, Any] | None
  'sambanova-cloaked'
 scaledown? dict[str, Any] | None
 seed? dict[str, Any] | None
 sf_compute? dict[str, Any] | None
  'sf-compute'
 siliconflow? dict[str, Any] | None
 sourceful? dict[str, Any] | None
 stealth? dict[str, Any] | None
 stepfun? dict[str, Any] | None
 streamlake? dict[str, Any] | None
 switchpoint? dict[str, Any] | None
 targon? dict[str, Any] | None
 tencent? dict[str, Any] | None
 tenstorrent? dict[str, Any] | None
 thinkingmachines? dict[str, Any] | None
 together? dict[str, Any] | None
 together_lite? dict[str, Any] | None
  'together-lite'
 typesafe? dict[str, Any] | None
 ubicloud? dict[str, Any] | None
 unbiased? dict[str, Any] | None
 upstage? dict[str, Any] | None
 venice? dict[str, Any] | None
 voyageai? dict[str, Any] | None
 wafer? dict[str, Any] | None
 wandb? dict[str, Any] | None
 wandb_legacy? dict[str, Any] | None
  'wandb-legacy'
 xai? dict[str, Any] | None
 xiaomi? dict[str, Any] | None
 z_ai? dict[str, Any] | None
  'z-ai'

ImageGenerationProviderPreferencesOrder = AnyOf('ProviderName', 'str')

ImageGenerationProviderPreferencesSort = AnyOf('ProviderSortConfig', 'ProviderSort')

ImageGenerationRequest: Image to generate: the prompt, the model and what the image should be like.
 model str
 prompt str
 aspect_ratio? ImageGenerationRequestAspectRatio | None
 background? ImageGenerationRequestBackground | None
 input_references? list[ContentPartImage] | None
 n? int | None
 output_compression? int | None
 output_format? ImageGenerationRequestOutputFormat | None
 provider? ImageGenerationProviderPreferences | None
 quality? ImageGenerationRequestQuality | None
 resolution? ImageGenerationRequestResolution | None
 seed? int | None
 session_id? str | None
 size? str | None
 stream? bool | None
 trace? TraceConfig | None
 user? str | None

ImageGenerationRequestAspectRatio = Literal['1:1', '1:2', '1:4', '1:8', '2:1', '2:3', '2.35:1', '3:2', '3:4', '4:1', '4:3', '4:5', '5:2', '5:4', '5:7', '7:5', '8:1', '9:16', '16:9', '9:19.5', '19.5:9', '9:20', '20:9', '9:21', '21:9', 'auto'] | str

ImageGenerationRequestBackground = Literal['auto', 'transparent', 'opaque'] | str

ImageGenerationRequestOutputFormat = Literal['png', 'jpeg', 'webp', 'svg'] | str

ImageGenerationRequestQuality = Literal['auto', 'low', 'medium', 'high', 'xhigh', 'max'] | str

ImageGenerationRequestResolution = Literal['512', '768', '1K', '1.5K', '2K', '4K'] | str

ImageGenerationResponse: Generated images, and what they cost.
 created int
 data list[ImageGenerationResponseData]
 usage? ImageGenerationUsage | None

ImageGenerationResponseData: One generated image.
 b64_json str
 media_type? str | None

ImageGenerationServerTool: Tool of the OpenAI kind that lets the model generate and edit images.
 type Literal['image_generation']
 background? ImageGenerationServerToolBackground | None
 input_fidelity? InputFidelity | None
 input_image_mask? InputImageMask | None
 model? str | None
 moderation? Moderation | None
 output_compression? int | None
 output_format? ImageGenerationServerToolOutputFormat | None
 partial_images? int | None
 quality? ImageGenerationServerToolQuality | None
 size? str | None

ImageGenerationServerToolBackground = Literal['transparent', 'opaque', 'auto'] | str

ImageGenerationServerToolConfig: Settings of the OpenRouter image tool; further image settings may be added.
 model? str | None

ImageGenerationServerToolConfigUnion = str | float | list[Any]

ImageGenerationServerToolOpenRouter: Server tool of OpenRouter that lets the model generate images.
 type Literal['openrouter:image_generation']
 parameters? ImageGenerationServerToolConfig | None

ImageGenerationServerToolOutputFormat = Literal['png', 'webp', 'jpeg'] | str

ImageGenerationServerToolQuality = Literal['low', 'medium', 'high', 'auto'] | str

ImageGenerationStatus = Literal['in_progress', 'completed', 'generating', 'failed'] | str

ImageGenerationUsage: Tokens and cost of an image request.
 completion_tokens int
 prompt_tokens int
 total_tokens int
 cache_creation? AnthropicCacheCreation | None
 completion_tokens_details? ImageGenerationUsageCompletionTokensDetails | None
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 iterations? list[AnthropicUsageIteration] | None
 prompt_tokens_details? ImageGenerationUsagePromptTokensDetails | None
 server_tool_use? ImageGenerationUsageServerToolUse | None
 service_tier? str | None
 speed? AnthropicSpeed | None

ImageGenerationUsageCompletionTokensDetails: Output tokens of an image request, by kind.
 audio_tokens? int | None
 image_tokens? int | None
 reasoning_tokens? int | None

ImageGenerationUsagePromptTokensDetails: Prompt tokens of an image request, by kind.
 audio_tokens? int | None
 cache_write_tokens? int | None
 cached_tokens? int | None
 file_tokens? int | None
 video_tokens? int | None

ImageGenerationUsageServerToolUse: Server tool calls of an image request.
 tool_calls_executed? int | None
 tool_calls_requested? int | None
 web_search_requests? int | None

ImageInputModality = Literal['text', 'image', 'file', 'audio', 'video'] | str

ImageModelArchitecture: What an image model takes in and gives out.
 input_modalities list[ImageInputModality]
 output_modalities list[ImageOutputModality]

ImageModelEndpointsResponse: Endpoints that serve one image model.
 endpoints list[ImageEndpoint]
 id str

ImageModelListItem: One image model.
 architecture ImageModelArchitecture
 created int
 description str
 endpoints str
 id str
 name str
 supported_parameters dict[str, CapabilityDescriptor]
 supports_streaming bool

ImageModelsListResponse: The image models.
 data list[ImageModelListItem]

ImageOutputModality = Literal['text', 'image', 'embeddings', 'audio', 'video', 'rerank', 'decisions', 'speech', 'transcription'] | str

ImagePricingEntry: Price of one thing that an image endpoint bills.
 billable Billable
 cost_usd float
 unit Unit
 variant? str | None

ImageStreamingResponse: One event of an image stream.
 data ImageStreamingResponseData

ImageStreamingResponseData = Tagged('type', {'image_generation.partial_image': 'ImageGenPartialImageEvent', 'image_generation.text_chunk': 'ImageGenTextChunkEvent', 'image_generation.completed': 'ImageGenCompletedEvent', 'error': 'ImageGenStreamErrorEvent'})

ImageURL: Address of an image to embed.
 url str

IncompleteDetails: Why a response is incomplete.
 reason? IncompleteDetailsReason | None

IncompleteDetailsReason = Literal['max_output_tokens', 'content_filter'] | str

Input: Multimodal input to embed, made of one or more parts.
 content list[Content]

Input1: Stored input of a generation that was asked with a plain prompt.
 prompt str

Input2: Stored input of a generation that was asked with messages.
 messages list[Any]

InputAudio: Audio part of an input message.
 input_audio InputAudioInputAudio
 type Literal['input_audio']

InputAudioInputAudio: Audio data and its format.
 data str
 format FormatEnum

InputFidelity = Literal['high', 'low'] | str

InputFile: File part of an input, by its content, its id or its address.
 type Literal['input_file']
 file_data? str | None
 file_id? str | None
 file_url? str | None
 filename? str | None

InputImage: Image part of an input, by its id or its address.
 detail InputImageDetail
 type Literal['input_image']
 file_id? str | None
 image_url? str | None

InputImageDetail = Literal['auto', 'high', 'low', 'original'] | str

InputImageMask: Mask that marks which part of an image to change, by its id or its address.
 file_id? str | None
 image_url? str | None

InputMessageItem: Input item: a message of the user, the system or the developer, in parts.
 role InputMessageItemRoleUnion
 content? list[InputMessageItemContentUnion] | None
 id? str | None
 type? Literal['message'] | None

InputMessageItemContentInputImage: Image in the content of an input message item.
 detail InputMessageItemDetail
 type Literal['input_image']
 file_id? str | None
 image_url? str | None

InputMessageItemContentUnion = Tagged('type', {'input_text': 'InputText', 'input_image': 'InputMessageItemContentInputImage', 'input_file': 'InputFile', 'input_audio': 'InputAudio', 'input_video': 'InputVideo'})

InputMessageItemDetail = Literal['auto', 'high', 'low', 'original'] | str

InputMessageItemRoleUnion = Literal['user', 'system', 'developer'] | str

InputModality = Literal['text', 'image', 'file', 'audio', 'video'] | str

InputReference = Tagged('type', {'audio_url': 'ContentPartAudio', 'image_url': 'ContentPartImage', 'video_url': 'ContentPartVideo'})

InputText: Text part of an input.
 text str
 type Literal['input_text']
 prompt_cache_breakpoint? PromptCacheBreakpoint | None

InputTokensDetails: Input tokens of a response, by how the cache served them.
 cached_tokens int
 cache_write_tokens? int | None

InputUnion = AnyOf('Input1', 'Input2')

InputVideo: Video part of an input message.
 type Literal['input_video']
 video_url str
 processing? InputVideoProcessing | None

InputVideoProcessing = Literal['agentic', 'static'] | str

InputsContent1 = Tagged('type', {'output_text': 'ResponseOutputText', 'refusal': 'OpenAIResponsesRefusalContent'})

InputsContent2 = AnyOf('list[InputsContent1]', 'str')

InputsMessage: Input item: an earlier message of the assistant, given back.
 content InputsContent2 | None
 id str
 role Literal['assistant']
 phase? InputsPhaseUnion | None
 status? InputsStatusUnion1 | None
 type? Literal['message'] | None

InputsPhaseUnion = Literal['commentary', 'final_answer'] | str

InputsReasoning: Input item: earlier reasoning of the model, given back.
 id str
 summary list[ReasoningSummaryText] | None
 type Literal['reasoning']
 content? list[ReasoningTextContent] | None
 encrypted_content? str | None
 status? InputsStatusUnion2 | None
 format? ReasoningFormat | None
 signature? str | None

InputsStatusUnion1 = Literal['completed', 'incomplete', 'in_progress'] | str

InputsStatusUnion2 = Literal['completed', 'incomplete', 'in_progress'] | str

InputsUnion = AnyOf('str', 'list[InputsUnion1]')

InputsUnion1 = AnyOf('ItemReferenceItem', 'ConfigurationUpdateItem', 'ContextCompactionItem', 'EasyInputMessage', 'InputMessageItem', 'LocalShellCallOutputItem', 'OutputFileSearchServerToolItem', 'CustomToolCallOutputItem', 'AdditionalToolsItem', 'CompactionItem', 'OutputFileSearchCallItem', 'ApplyPatchCallOutputItem', 'OutputImageGenerationCallItem', 'OutputWebSearchCallItem', 'OutputMcpServerToolItem', 'OutputWebSearchServerToolItem', 'McpApprovalResponseItem', 'ApplyPatchCallItem', 'McpApprovalRequestItem', 'OutputBrowserUseServerToolItem', 'McpListToolsItem', 'OutputTextEditorServerToolItem', 'FunctionCallOutputItem', 'LocalShellCallItem', 'OutputDatetimeItem', 'OutputMemoryServerToolItem', 'ToolSearchOutputItem', 'OutputToolSearchServerToolItem', 'OutputSearchModelsServerToolItem', 'ToolSearchCallItem', 'OutputComputerCallItem', 'OutputApplyPatchServerToolItem', 'InputsMessage', 'AgentMessageItem', 'ShellCallItem', 'OutputCodeInterpreterCallItem', 'McpCallItem', 'InputsReasoning', 'OutputWebFetchServerToolItem', 'ReasoningItem', 'OutputAdvisorServerToolItem', 'OutputCodeInterpreterServerToolItem', 'CustomToolCallItem', 'ShellCallOutputItem', 'OutputImageGenerationServerToolItem', 'OutputFusionServerToolItem', 'OutputArmorBlockedItem', 'OutputShellServerToolItem', 'OutputFilesServerToolItem', 'FunctionCallItem', 'OutputSubagentServerToolItem', 'OutputBashServerToolItem')

InstructType = Literal['none', 'airoboros', 'alpaca', 'alpaca-modif', 'chatml', 'claude', 'code-llama', 'gemma', 'llama2', 'llama3', 'mistral', 'nemotron', 'neural', 'openchat', 'phi3', 'rwkv', 'vicuna', 'zephyr', 'deepseek-r1', 'deepseek-v3.1', 'qwq', 'qwen3'] | str

Intern: An intern: an agent that OpenRouter hosts in a machine of its own.
 attached_vault_id str | None
 created_at str
 description str | None
 hostname str | None
 id str
 instructions str | None
 last_failure_message str | None
 model str | None
 name str
 progress Progress | None
 status InternStatus
 updated_at str
 vault_id str | None
 workspace_id str
 created_by_you? bool | None
 icon_sha256? str | None

InternApprovalMode = Literal['manual', 'self-drive'] | str

InternChatAssistantMessage: A message the intern wrote earlier in the conversation.
 role Literal['assistant']
 content? InternChatMessageContent | None
 tool_calls? list[InternChatEchoedToolCall] | None

InternChatChoice: One choice in a chunk of an intern's streamed answer.
 delta InternChatDelta
 finish_reason InternChatChoiceFinishReason | None
 index int

InternChatChoiceFinishReason = Literal['error', 'stop', 'tool_calls'] | str

InternChatCompletionChunk: One chunk of an intern's streamed chat answer.
 choices list[InternChatChoice]
 created int
 id str
 model str
 object Literal['chat.completion.chunk']
 error? InternChatStreamError | None
 session_id? str | None
 usage? InternChatUsage | None

InternChatCompletionRequest: A chat request to an intern; the answer is always streamed.
 messages list[InternChatMessage]
 approval_mode? InternApprovalMode | None
 model? str | None
 session_id? str | None
 stream Literal[True]

InternChatDelta: What a chunk adds to an intern's answer.
 content? str | None
 reasoning? str | None
 role? Literal['assistant'] | None
 tool_calls? list[InternChatToolCall] | None

InternChatDeveloperMessage: A developer message in a chat with an intern.
 content InternChatMessageContent | None
 role Literal['developer']

InternChatEchoedToolCall: A tool call of an earlier intern message, sent back as history.
 function InternChatEchoedToolCallFunction
 id str

InternChatEchoedToolCallFunction: Name and arguments of a tool call that is sent back.
 arguments? str | None
 name str

InternChatError: What went wrong in a chat with or a call of an intern.
 code int
 message str
 metadata? InternChatErrorMetadata | None

InternChatErrorMetadata: Machine-readable cause of an intern chat error.
 reason InternChatErrorMetadataReason
 retryable bool

InternChatErrorMetadataReason = Literal['attachment_failed', 'bad_request', 'busy', 'client_closed_request', 'interaction_not_pending', 'interaction_unknown', 'intern_not_ready', 'intern_rejected', 'intern_unreachable', 'not_found', 'payload_too_large', 'rate_limited', 'run_ended', 'stream_severed', 'timeout', 'turn_failed'] | str

InternChatErrorResponse: Error body of the intern chat and invoke operations.
 error InternChatError

InternChatMessage = Tagged('role', {'assistant': 'InternChatAssistantMessage', 'developer': 'InternChatDeveloperMessage', 'system': 'InternChatSystemMessage', 'tool': 'InternChatToolMessage', 'user': 'InternChatUserMessage'})

InternChatMessageContent = AnyOf('str', 'list[InternChatTextPart]')

InternChatPromptTokensDetails: Breakdown of the prompt tokens of an intern chat.
 cached_tokens int

InternChatSteeredResponse: Answer when a chat message was passed to a run that was already going on.
 session_id str
 status Literal['steered']

InternChatStreamError: A failure reported within an intern's streamed answer.
 code int
 message str
 metadata InternChatErrorMetadata

InternChatStreamingResponse: One server-sent event of an intern chat.
 data InternChatCompletionChunk

InternChatSystemMessage: A system message in a chat with an intern.
 content InternChatMessageContent | None
 role Literal['system']

InternChatTextPart: A piece of text in an intern chat message.
 text str
 type Literal['text']

InternChatToolCall: A request of the intern for input from the caller, made as a tool call.
 function InternChatToolCallFunction
 id str
 index int
 type Literal['function']

InternChatToolCallFunction: The function an intern calls to ask for input, with its arguments.
 arguments? str | None
 name Literal['openrouter.provide_input']

InternChatToolMessage: The answer to a tool call of an intern.
 content InternChatMessageContent | None
 role Literal['tool']
 tool_call_id str

InternChatUsage: Tokens and cost of an intern's chat answer.
 completion_tokens int
 prompt_tokens int
 total_tokens int
 cost? float | None
 prompt_tokens_details? InternChatPromptTokensDetails | None

InternChatUserMessage: A user message in a chat with an intern.
 content InternChatMessageContent | None
 role Literal['user']

InternDaemonAccess: Where an intern's daemon is reached, and the token for it.
 origin str
 token str

InternInvokeAcceptedResponse: Receipt for input given to an intern to work on in the background.
 session_id str
 status InternInvokeAcceptedResponseStatus

InternInvokeAcceptedResponseStatus = Literal['started', 'steered'] | str

InternInvokeRequest: Input for an intern to work on without waiting for its answer.
 input str
 session_id? str | None

InternLifecycleError: Error body of the operations that manage interns.
 error InternLifecycleErrorError

InternLifecycleErrorError: What went wrong while managing an intern.
 code Code
 message str
 metadata? InternLifecycleErrorMetadata | None

InternLifecycleErrorMetadata: Machine-readable cause of an intern lifecycle error.
 reason str
 retryable bool

InternListResponse: A page of interns.
 data list[Intern]
 has_more bool
 next_cursor? str | None

InternStatus = Literal['awaiting_slack_install', 'queued', 'provisioning', 'running', 'failed', 'stopped', 'destroying', 'destroy_failed'] | str

InternalServerErrorUnion = AnyOf('CreatePrivateEndpointValidationFailedResponse', 'InternalServerResponse')

InternalServerResponse: Body of a 500: the server failed.
 error InternalServerResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

InternalServerResponseErrorData: Code and message of a server failure.
 code int
 message str
 metadata? dict[str, Any] | None

ItemReferenceItem: Reference to an item of an earlier response, used in place of the item.
 id str
 type Literal['item_reference']

JevRouterPlugin: Plugin that sets up the Jev router.
 id Literal['jev-router']
 allowed_models? list[str] | None
 cost_tier? str | None
 excluded_models? list[str] | None
 models? list[str] | None

Keep = AnyOf('KeepAll', 'AnthropicThinkingTurns', "Literal['all']")

KeepAll: Keep all thinking blocks.
 type Literal['all']

KeepMembers = AnyOf('KeepMembersEnum', 'bool')

KeepMembersEnum = Literal['true', 'false'] | str

Key: A public signing key as a JSON Web Key (elliptic curve P-256).
 alg Literal['ES256']
 crv Literal['P-256']
 kid str
 kty Literal['EC']
 use Literal['sig']
 x str
 y str

KeyAssignment: Assignment of a guardrail to an API key.
 assigned_by str | None
 created_at str
 guardrail_id str
 id str
 key_hash str
 key_label str
 key_name str

KeyBudget: One budget that limits an API key, with what is spent and what remains.
 budget_id str | None
 guardrail_id str | None
 include_byok bool
 limit_usd float
 remaining_usd float
 reset_interval KeyBudgetResetInterval | None
 resets_at str | None
 scope KeyBudgetScope
 spend_usd float

KeyBudgetResetInterval = Literal['daily', 'weekly', 'monthly'] | str

KeyBudgetScope = Literal['workspace_default_member', 'workspace_default_key', 'member', 'api_key', 'workspace', 'key_limit'] | str

LanguageType = Literal['natural', 'programming'] | str

LegacyChatContentVideo: A video in a chat message, under the older type name `input_video`.
 type Literal['input_video']
 video_url LegacyChatContentVideoInput

LegacyChatContentVideoInput: Address of a video and how to process it.
 url str
 processing? LegacyChatContentVideoInputProcessing | None

LegacyChatContentVideoInputProcessing = Literal['agentic', 'static'] | str

LegacyWebSearchServerTool: Web search tool of the Responses API, under the type name `web_search`.
 type Literal['web_search']
 engine? WebSearchEngineEnum | None
 filters? WebSearchDomainFilter | None
 max_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 search_context_size? SearchContextSizeEnum | None
 user_location? WebSearchUserLocation | None
 x_search? XSearchOptions | None

Legend = str | dict[str, Any] | list[Any]

ListBYOKKeysResponse: A page of the account's own provider keys.
 data list[BYOKKey]
 total_count int

ListData: An API key with its limit and its usage; the secret itself is not included.
 byok_usage float
 byok_usage_daily float
 byok_usage_monthly float
 byok_usage_weekly float
 created_at str
 creator_user_id str | None
 disabled bool
 external_user str | None
 hash str
 include_byok_in_limit bool
 label str
 last_used_at str | None
 limit float | None
 limit_remaining float | None
 limit_reset str | None
 name str
 updated_at str | None
 usage float
 usage_daily float
 usage_monthly float
 usage_weekly float
 workspace_id str
 expires_at? str | None

ListEndpointsResponse: A model with the endpoints that serve it.
 architecture Architecture
 created int
 description str
 endpoints list[PublicEndpoint]
 id str
 name str

ListEndpointsResponseBody: Envelope of a model and its endpoints.
 data ListEndpointsResponse

ListEndpointsZdrResponse: Endpoints that keep no data (zero data retention).
 data list[PublicEndpoint]

ListExternalUsersResponse: A page of external users.
 data list[ExternalUser]
 total_count int

ListGuardrailsResponse: A page of guardrails.
 data list[Guardrail]
 total_count int

ListInternConnectionsData: A connection that an intern has.
 key str

ListInternConnectionsResponse: The connections of an intern.
 data list[ListInternConnectionsData]

ListKeyAssignmentsResponse: A page of guardrail assignments to API keys.
 data list[KeyAssignment]
 total_count int

ListMemberAssignmentsResponse: A page of guardrail assignments to members.
 data list[MemberAssignment]
 total_count int

ListModelsUserSort = Literal['most-popular', 'newest', 'top-weekly', 'pricing-low-to-high', 'pricing-high-to-low', 'context-high-to-low', 'throughput-high-to-low', 'latency-low-to-high', 'intelligence-high-to-low', 'coding-high-to-low', 'agentic-high-to-low', 'design-arena-elo-high-to-low'] | str

ListObservabilityDestinationsResponse: A page of observability destinations.
 data list[ObservabilityDestination]
 total_count int

ListOrganizationMembersData: A member of the organisation.
 email str
 first_name str | None
 id str
 last_name str | None
 role Role

ListOrganizationMembersResponseBody: A page of the organisation's members.
 data list[ListOrganizationMembersData]
 total_count int

ListPresetVersionsResponse: A page of a preset's versions.
 data list[PresetDesignatedVersion | None]
 total_count int

ListPresetsResponse: A page of presets.
 data list[Preset]
 total_count int

ListPrivateEndpointsResponse: The private endpoints of the caller.
 data list[PrivateEndpointSummary]

ListProvidersData: A provider that serves models through OpenRouter.
 name str
 privacy_policy_url str | None
 slug str
 datacenters? list[Datacenter] | None
 headquarters? Headquarters | None
 status_page_url? str | None
 terms_of_service_url? str | None

ListProvidersResponse: All providers.
 data list[ListProvidersData]

ListResponse: A page of API keys.
 data list[ListData]

ListScimGroupMappingsResponse: A page of SCIM group mappings.
 data list[ScimGroupMapping]
 total_count int

ListScimGroupsResponse: A page of SCIM groups.
 data list[ScimGroup]
 total_count int

ListToolsResponse: A page of the server tools that OpenRouter offers.
 data list[ServerTool]
 links ListToolsResponseLinks
 total_count int

ListToolsResponseLinks: Where the next page of server tools is.
 next str | None

ListWorkspaceBudgetsResponse: The budgets of a workspace.
 data list[WorkspaceBudget]
 include_byok_in_budgets? bool | None

ListWorkspaceMembersResponse: A page of a workspace's members.
 data list[WorkspaceMember]
 total_count int

ListWorkspacesResponse: A page of workspaces.
 data list[Workspace]
 total_count int

LocalShellCallItem: A model's call of the local shell tool, for the caller to run.
 action LocalShellCallItemAction
 call_id str
 id str
 status ToolCallStatus
 type Literal['local_shell_call']

LocalShellCallItemAction: The command of a local shell call and how to run it.
 command list[str]
 env dict[str, str]
 type Literal['exec']
 timeout_ms? int | None
 user? str | None
 working_directory? str | None

LocalShellCallOutputItem: What a local shell call printed, given back to the model.
 id str
 output str
 type Literal['local_shell_call_output']
 status? ToolCallStatus | None

Logic = Literal['and', 'or'] | str

Logprob: Log probability of one token of output text.
 bytes list[int]
 logprob float
 token str
 top_logprobs list[ResponseOutputTextTopLogprob]

Logprobs: Log probabilities of the tokens of a chat choice.
 content list[LogprobsContent] | None
 refusal? list[Refusal] | None

LogprobsContent: Log probability of one token of a chat choice's content.
 bytes list[int] | None
 logprob float
 token str
 top_logprobs list[ContentTopLogprob]

ManagedPrivateEndpoint: A private endpoint as its manager sees it.
 created_at str
 id str
 model_name str | None
 model_permaslug str
 model_slug str | None
 provider_name str
 status PrivateEndpointStatus
 declared_region PrivateEndpointDeclaredRegion | None
 declared_zdr bool | None

ManagedPrivateEndpointResponse: Envelope of a managed private endpoint.
 data ManagedPrivateEndpoint

Match: A tool that a tool search found.
 definition dict[str, Any]
 schema_digest str
 tool_id str

MaxPrice: Highest prices to accept from a provider, in US dollars.
 audio? str | None
 completion? str | None
 image? str | None
 prompt? str | None
 request? str | None

McpApprovalRequestItem: A request for leave to call a tool of an MCP server.
 arguments str
 id str
 name str
 server_label str
 type Literal['mcp_approval_request']

McpApprovalResponseItem: The answer to an MCP approval request.
 approval_request_id str
 approve bool
 type Literal['mcp_approval_response']
 id? str | None
 reason? str | None

McpCallItem: A call of a tool on an MCP server, with what came of it.
 arguments str
 id str
 name str
 server_label str
 type Literal['mcp_call']
 error? McpToolCallError | None
 output? str | None

McpHTTPError: An MCP call that failed with an HTTP error.
 code int
 message str
 type Literal['http_error']

McpListToolsItem: The tools that an MCP server offers.
 id str
 server_label str
 tools list[McpListToolsItemTool]
 type Literal['mcp_list_tools']
 error? str | None

McpListToolsItemTool: A tool that an MCP server offers.
 input_schema dict[str, Any]
 name str
 annotations? Any
 description? str | None

McpProtocolError: An MCP call that failed with an error of the MCP protocol.
 code int
 message str
 type Literal['mcp_protocol_error']

McpServerTool: An MCP server, or a built-in connector, whose tools the model may call.
 server_label str
 type Literal['mcp']
 allowed_tools? AllowedToolsUnion | None
 authorization? str | None
 connector_id? ConnectorID | None
 headers? dict[str, str] | None
 require_approval? RequireApprovalUnion | None
 server_description? str | None
 server_url? str | None

McpToolCallError = AnyOf('McpToolExecutionError', 'McpProtocolError', 'McpHTTPError', 'str')

McpToolExecutionError: An MCP call whose tool ran and failed.
 type Literal['mcp_tool_execution_error']
 content? Any

MemberAssignment: Assignment of a guardrail to a member of the organisation.
 assigned_by str | None
 created_at str
 guardrail_id str
 id str
 organization_id str
 user_id str

MemoryLimit = Literal['1g', '4g', '16g', '64g'] | str

Message: The assistant's message of a chat choice.
 content str | None
 refusal str | None
 role Literal['assistant']
 annotations? list[Annotation] | None
 images? list[Image] | None
 reasoning? str | None
 reasoning_details? list[ReasoningDetail | None] | None
 tool_calls? list[ToolCall] | None

MessagesAdvisorToolResultBlock: Result of an advisor tool, sent back in a message.
 content dict[str, Any]
 tool_use_id str
 type Literal['advisor_tool_result']

MessagesBashToolResultBlock: Result of OpenRouter's bash tool, sent back in a message.
 content dict[str, Any]
 tool_use_id str
 type Literal['openrouter_bash_tool_result']
 container_id? str | None
 files? list[MessagesBashToolResultBlockFile] | None

MessagesBashToolResultBlockFile: A container file named in a bash result that is sent back.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

MessagesContentBlockDeltaEvent: Stream event: a content block grew.
 delta MessagesContentBlockDeltaEventDeltaVariant1 | MessagesContentBlockDeltaEventDeltaVariant2 | MessagesContentBlockDeltaEventDeltaVariant3 | MessagesContentBlockDeltaEventDeltaVariant4 | MessagesContentBlockDeltaEventDeltaVariant5 | MessagesContentBlockDeltaEventDeltaVariant6
 index int
 type Literal['content_block_delta']

MessagesContentBlockDeltaEventDeltaVariant1: Next piece of a text block.
 text str
 type Literal['text_delta']

MessagesContentBlockDeltaEventDeltaVariant2: Next piece of a tool call's input.
 partial_json str
 type Literal['input_json_delta']

MessagesContentBlockDeltaEventDeltaVariant3: Next piece of a thinking block.
 thinking str
 type Literal['thinking_delta']

MessagesContentBlockDeltaEventDeltaVariant4: Signature of a thinking block.
 signature str
 type Literal['signature_delta']

MessagesContentBlockDeltaEventDeltaVariant5: Citation to add to a text block.
 citation MessagesContentBlockDeltaEventDeltaVariant5Citation
 type Literal['citations_delta']

MessagesContentBlockDeltaEventDeltaVariant5Citation = Tagged('type', {'char_location': 'AnthropicCitationCharLocation', 'content_block_location': 'AnthropicCitationContentBlockLocation', 'page_location': 'AnthropicCitationPageLocation', 'search_result_location': 'AnthropicCitationSearchResultLocation', 'web_search_result_location': 'AnthropicCitationWebSearchResultLocation'})

MessagesContentBlockDeltaEventDeltaVariant6: Next piece of a compaction block, the summary of earlier turns.
 content str | None
 encrypted_content? str | None
 type Literal['compaction_delta']

MessagesContentBlockStartEvent: Stream event: a content block begins.
 content_block AnthropicTextBlock | AnthropicToolUseBlock | AnthropicThinkingBlock | AnthropicRedactedThinkingBlock | ORAnthropicServerToolUseBlock | AnthropicWebSearchToolResult | AnthropicWebFetchToolResult | AnthropicCodeExecutionToolResult | AnthropicBashCodeExecutionToolResult | AnthropicTextEditorCodeExecutionToolResult | AnthropicToolSearchToolResult | AnthropicContainerUpload | AnthropicCompactionBlock | AnthropicAdvisorToolResult | ORAnthropicShellToolResult | ORAnthropicBashToolResult | MessagesContentBlockStartEventContentBlockVariant17
 index int
 type Literal['content_block_start']

MessagesContentBlockStartEventContentBlockVariant17: Start of a compaction block, the summary of earlier turns.
 content str | None
 encrypted_content? str | None
 type Literal['compaction']

MessagesContentBlockStopEvent: Stream event: a content block is complete.
 index int
 type Literal['content_block_stop']

MessagesDeltaEvent: Stream event: the message as a whole changed, usually at its end.
 delta MessagesDeltaEventDelta
 type Literal['message_delta']
 usage MessagesDeltaEventUsage

MessagesDeltaEventDelta: What is known of a streamed message near its end: why and where it stopped.
 container AnthropicContainer | None
 stop_details AnthropicRefusalStopDetails | None
 stop_reason ORAnthropicStopReason
 stop_sequence str | None

MessagesDeltaEventUsage: Tokens and tool calls that a streamed message has taken so far.
 cache_creation? AnthropicCacheCreation | None
 cache_creation_input_tokens int | None
 cache_read_input_tokens int | None
 input_tokens int | None
 iterations? list[AnthropicUsageIteration] | None
 output_tokens int
 output_tokens_details AnthropicOutputTokensDetails | None
 server_tool_use MessagesDeltaEventUsageServerToolUse | None

MessagesDeltaEventUsageServerToolUse: Calls of server tools that a streamed message has made so far.
 web_fetch_requests int
 web_search_requests int

MessagesErrorEvent: Stream event: the message failed.
 error MessagesErrorEventError
 openrouter_metadata? OpenRouterMetadata | None
 type Literal['error']

MessagesErrorEventError: Error in a stream of the Messages API.
 error_type? ApiErrorType | None
 message str
 type str

MessagesFallbackParam: A model to fall back to.
 model str

MessagesMessageParam: A message of the conversation, in the form of the Messages API.
 content MessagesMessageParamContentUnion5
 role MessagesMessageParamRole
 clear_at? AnthropicSystemClearAt | None
 output_config? AnthropicMessageOutputConfig | None

MessagesMessageParamContentUnion1 = Tagged('type', {'text': 'AnthropicTextBlockParam', 'image': 'AnthropicImageBlockParam', 'tool_reference': 'ContentToolReference', 'search_result': 'AnthropicSearchResultBlockParam', 'document': 'AnthropicDocumentBlockParam'})

MessagesMessageParamContentUnion2 = AnyOf('str', 'list[MessagesMessageParamContentUnion1]')

MessagesMessageParamContentUnion3 = AnyOf('ContentWebSearchToolResultError', 'list[AnthropicWebSearchResultBlockParam]')

MessagesMessageParamContentUnion4 = Tagged('type', {'text': 'AnthropicTextBlockParam', 'image': 'AnthropicImageBlockParam', 'document': 'AnthropicDocumentBlockParam', 'tool_use': 'ContentToolUse', 'tool_result': 'ContentToolResult', 'thinking': 'ContentThinking', 'redacted_thinking': 'ContentRedactedThinking', 'server_tool_use': 'ContentServerToolUse', 'web_search_tool_result': 'ContentWebSearchToolResult', 'search_result': 'AnthropicSearchResultBlockParam', 'compaction': 'ContentCompaction', 'advisor_tool_result': 'MessagesAdvisorToolResultBlock', 'tool_addition': 'MessagesToolAdditionBlock', 'tool_removal': 'MessagesToolRemovalBlock', 'openrouter_shell_tool_result': 'MessagesShellToolResultBlock', 'openrouter_bash_tool_result': 'MessagesBashToolResultBlock', 'openrouter_tool_search_result': 'ORAnthropicToolSearchResultParam'})

MessagesMessageParamContentUnion5 = AnyOf('str', 'list[MessagesMessageParamContentUnion4]')

MessagesMessageParamErrorCode = Literal['invalid_tool_input', 'unavailable', 'max_uses_exceeded', 'too_many_requests', 'query_too_long', 'request_too_large'] | str

MessagesMessageParamRole = Literal['user', 'assistant', 'system'] | str

MessagesOutputConfig: How the model is to shape its output and how much effort to spend on it.
 effort? MessagesOutputConfigEffort | None
 format? MessagesOutputConfigFormat | None
 task_budget? TaskBudget | None

MessagesOutputConfigEffort = Literal['low', 'medium', 'high', 'xhigh', 'max'] | str

MessagesOutputConfigFormat: Demand that the answer is JSON that fits a schema.
 schema dict[str, Any]
 type Literal['json_schema']

MessagesPingEvent: Stream event: keeps the connection alive and carries nothing.
 type Literal['ping']

MessagesRequest: A request of the Messages API.
 messages list[MessagesMessageParam] | None
 model str
 cache_control? AnthropicCacheControlDirective | None
 context_management? ContextManagement | None
 deferred_tools? DeferredToolsControl | None
 fallbacks? list[MessagesFallbackParam] | None
 max_tokens? int | None
 metadata? MessagesRequestMetadata | None
 models? list[str] | None
 output_config? MessagesOutputConfig | None
 plugins? list[MessagesRequestPlugin] | None
 provider? ProviderPreferences | None
 safeguards? list[AnthropicSafeguard] | None
 service_tier? str | None
 session_id? str | None
 speed? Speed | None
 stop_sequences? list[str] | None
 stop_server_tools_when? list[StopServerToolsWhenCondition] | None
 stream? bool | None
 system? System | None
 temperature? float | None
 thinking? Thinking | None
 tool_choice? ToolChoice | None
 tools? list[MessagesRequestToolUnion] | None
 top_k? int | None
 top_p? float | None
 trace? TraceConfig | None
 user? str | None

MessagesRequestInputSchema: JSON Schema of the input of a custom tool.
 properties? Any
 required? list[str] | None
 type? str | None

MessagesRequestMetadata: Information that goes with a Messages request.
 user_id? str | None

MessagesRequestPlugin = Tagged('id', {'alignment': 'AlignmentPlugin', 'armor': 'ArmorPlugin', 'auto-beta-router': 'AutoBetaRouterPlugin', 'auto-router': 'AutoRouterPlugin', 'context-compression': 'ContextCompressionPlugin', 'file-parser': 'FileParserPlugin', 'fusion': 'FusionPlugin', 'jev-router': 'JevRouterPlugin', 'moderation': 'ModerationPlugin', 'pareto-router': 'ParetoRouterPlugin', 'response-healing': 'ResponseHealingPlugin', 'switchyard-router': 'SwitchyardRouterPlugin', 'web': 'WebSearchPlugin', 'web-fetch': 'WebFetchPlugin'})

MessagesRequestTool: A tool of any other type, passed on as given.
 type str

MessagesRequestToolUnion = AnyOf('MessagesRequestTool', 'OpenRouterWebSearchServerTool', 'ToolSearchServerTool', 'ShellServerToolOpenRouter', 'WebFetchServerTool', 'BashServerTool', 'DatetimeServerTool', 'MessagesSearchModelsServerTool', 'ImageGenerationServerToolOpenRouter', 'ToolTextEditor20250124', 'ToolBash20250124', 'AnthropicToolSearchToolBm25', 'AnthropicToolSearchToolRegex', 'ToolCustom', 'ToolWebSearch20250305', 'ToolAdvisor20260301', 'ToolWebSearch20260209')

MessagesResult: A complete answer of the Messages API, with its usage and cost.
 container AnthropicContainer | None
 content list[ORAnthropicContentBlock]
 id str
 model str
 role Literal['assistant']
 stop_details AnthropicRefusalStopDetails | None
 stop_reason ORAnthropicStopReason
 stop_sequence str | None
 type Literal['message']
 usage MessagesResultUsage
 context_management? MessagesResultContextManagement | None
 openrouter_metadata? OpenRouterMetadata | None
 provider? ProviderName | None

MessagesResultContextManagement: What was done to keep a Messages conversation within the context.
 applied_edits list[MessagesResultContextManagementAppliedEditsItem]

MessagesResultContextManagementAppliedEditsItem: One edit that was made to the context, known by its type.
 type str

MessagesResultUsage: Tokens, tool calls and cost of a Messages answer.
 cache_creation AnthropicCacheCreation | None
 cache_creation_input_tokens int | None
 cache_read_input_tokens int | None
 inference_geo str | None
 input_tokens int
 output_tokens int
 output_tokens_details AnthropicOutputTokensDetails | None
 server_tool_use AnthropicServerToolUsage | None
 service_tier str | None
 cost? float | None
 cost_details? CostDetails | None
 is_byok? bool | None
 iterations? list[AnthropicUsageIteration] | None
 speed? AnthropicSpeed | None

MessagesSearchModelsServerTool: Experimental OpenRouter tool with which the model searches the model catalogue.
 type Literal['openrouter:experimental__search_models']
 parameters? SearchModelsServerToolConfig | None

MessagesShellToolResultBlock: Result of OpenRouter's shell tool, sent back in a message.
 content dict[str, Any]
 tool_use_id str
 type Literal['openrouter_shell_tool_result']
 container_id? str | None
 files? list[MessagesShellToolResultBlockFile] | None

MessagesShellToolResultBlockFile: A container file named in a shell result that is sent back.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

MessagesStartEvent: Stream event: the message begins.
 message MessagesStartEventMessage
 type Literal['message_start']

MessagesStartEventMessage: Message as it stands when its stream begins.
 container AnthropicContainer | None
 content list[ORAnthropicContentBlock]
 id str
 model str
 provider? Literal['AnyScale', 'Atoma', 'Cent-ML', 'CrofAI', 'Enfer', 'GoPomelo', 'HuggingFace', 'Hyperbolic', 'Hyperbolic 2', 'InoCloud', 'Kluster', 'Lambda', 'Lepton', 'Lynn 2', 'Lynn', 'Mancer', 'Modal', 'Nineteen', 'OctoAI', 'Recursal', 'Reflection', 'Replicate', 'SambaNova 2', 'SF Compute', 'Targon', 'Together 2', 'Ubicloud', '01.AI', 'AkashML', 'AI21', 'AionLabs', 'Alibaba', 'Ambient', 'Baidu', 'Amazon Bedrock', 'Amazon Nova', 'Anthropic', 'Arcee AI', 'AtlasCloud', 'Avian', 'Azure', 'BaseTen', 'BytePlus', 'Black Forest Labs', 'Cerebras', 'Chutes', 'Cirrascale', 'Claude Platform on AWS', 'Clarifai', 'Cloudflare', 'Cohere', 'CoreWeave', 'Crucible', 'Crusoe', 'Darkbloom', 'Databricks', 'Decart', 'Deepgram', 'DeepInfra', 'DeepSeek', 'DekaLLM', 'DigitalOcean', 'Featherless', 'Fireworks', 'Fish Audio', 'Friendli', 'GMICloud', 'Google', 'Google AI Studio', 'Groq', 'HeyGen', 'Inception', 'Inceptron', 'InferenceNet', 'Ionstream', 'Infermatic', 'Io Net', 'Inferact vLLM', 'Inflection', 'Liquid', 'Makora', 'Mara', 'Mancer 2', 'Meta', 'Minimax', 'ModelRun', 'Mistral', 'Modular', 'Moonshot AI', 'Morph', 'VoyageAI by MongoDB', 'NCompass', 'Nebius', 'Nex AGI', 'NextBit', 'Novita', 'Nvidia', 'OpenAI', 'OpenInference', 'Parasail', 'Poolside', 'Perceptron', 'Perplexity', 'Phala', 'Recraft', 'Reka', 'Relace', 'Sail Research', 'Sakana AI', 'SambaNova', 'Seed', 'SiliconFlow', 'Sourceful', 'StepFun', 'Stealth', 'StreamLake', 'Switchpoint', 'Tencent', 'Tenstorrent', 'Thinking Machines', 'Together', 'Upstage', 'Venice', 'Wafer', 'WandB', 'Quiver', 'Krea', 'Runway', 'Xiaomi', 'xAI', 'Z.AI', 'FakeProvider'] | str | None
 role Literal['assistant']
 stop_details AnthropicRefusalStopDetails | None
 stop_reason Any
 stop_sequence Any
 type Literal['message']
 usage MessagesStartEventMessageUsage

MessagesStartEventMessageUsage: Tokens counted when a message's stream begins.
 cache_creation AnthropicCacheCreation | None
 cache_creation_input_tokens int | None
 cache_read_input_tokens int | None
 inference_geo str | None
 input_tokens int
 output_tokens int
 output_tokens_details AnthropicOutputTokensDetails | None
 server_tool_use AnthropicServerToolUsage | None
 service_tier AnthropicServiceTier
 iterations? list[AnthropicUsageIteration] | None
 speed? AnthropicSpeed | None

MessagesStopEvent: Stream event: the message is complete.
 openrouter_metadata? OpenRouterMetadata | None
 type Literal['message_stop']

MessagesStreamEvents = Tagged('type', {'content_block_delta': 'MessagesContentBlockDeltaEvent', 'content_block_start': 'MessagesContentBlockStartEvent', 'content_block_stop': 'MessagesContentBlockStopEvent', 'error': 'MessagesErrorEvent', 'message_delta': 'MessagesDeltaEvent', 'message_start': 'MessagesStartEvent', 'message_stop': 'MessagesStopEvent', 'ping': 'MessagesPingEvent'})

MessagesStreamingResponse: One server-sent event of a streamed Messages answer.
 data MessagesStreamEvents
 event str

MessagesToolAdditionBlock: Block that makes a tool available from this point of the conversation on.
 tool MessagesToolAdditionBlockToolUnion
 type Literal['tool_addition']
 cache_control? AnthropicCacheControlDirective | None

MessagesToolAdditionBlockToolMcpToolReference: A tool of an MCP server, to be added.
 name str
 server_name str
 type Literal['mcp_tool_reference']

MessagesToolAdditionBlockToolMcpToolsetReference: All tools of an MCP server, to be added.
 server_name str
 type Literal['mcp_toolset_reference']

MessagesToolAdditionBlockToolToolReference: A tool named in the request's tools, to be added.
 name str
 type Literal['tool_reference']

MessagesToolAdditionBlockToolUnion = Tagged('type', {'tool_reference': 'MessagesToolAdditionBlockToolToolReference', 'mcp_tool_reference': 'MessagesToolAdditionBlockToolMcpToolReference', 'mcp_toolset_reference': 'MessagesToolAdditionBlockToolMcpToolsetReference', 'tool_definition': 'ToolToolDefinition'})

MessagesToolRemovalBlock: Block that takes a tool away from this point of the conversation on.
 tool MessagesToolRemovalBlockToolUnion
 type Literal['tool_removal']
 cache_control? AnthropicCacheControlDirective | None

MessagesToolRemovalBlockToolMcpToolReference: A tool of an MCP server, to be removed.
 name str
 server_name str
 type Literal['mcp_tool_reference']

MessagesToolRemovalBlockToolMcpToolsetReference: All tools of an MCP server, to be removed.
 server_name str
 type Literal['mcp_toolset_reference']

MessagesToolRemovalBlockToolToolReference: A tool, by name, to be removed.
 name str
 type Literal['tool_reference']

MessagesToolRemovalBlockToolUnion = Tagged('type', {'tool_reference': 'MessagesToolRemovalBlockToolToolReference', 'mcp_tool_reference': 'MessagesToolRemovalBlockToolMcpToolReference', 'mcp_toolset_reference': 'MessagesToolRemovalBlockToolMcpToolsetReference'})

Metadata: How an analytics query went.
 query_time_ms float
 row_count int
 truncated bool

MetadataLevel = Literal['disabled', 'enabled'] | str

Metric: A metric that analytics queries can ask for.
 display_format DisplayFormat
 display_label str
 is_rate bool
 name str

MismatchBehavior = Literal['error', 'drop_block'] | str

Modality = Literal['text', 'image', 'audio'] | str

Mode = Literal['auto', 'required'] | str

Model: A model of the catalogue, with its abilities, limits and prices.
 architecture ModelArchitecture
 canonical_slug str
 context_length int | None
 created int
 default_parameters DefaultParameters | None
 id str
 links ModelLinks
 name str
 per_request_limits PerRequestLimits | None
 pricing PublicPricing
 supported_parameters list[Parameter]
 supported_voices list[str] | None
 top_provider TopProviderInfo
 alias_target? ModelAliasTarget | None
 benchmarks? ModelBenchmarks | None
 description? str | None
 expiration_date? str | None
 hugging_face_id? str | None
 knowledge_cutoff? str | None
 reasoning? ModelReasoning | None

ModelAliasTarget: The model that an alias stands for.
 name str
 slug str

ModelArchitecture: What a model takes in and gives out, and how its text is encoded.
 input_modalities list[InputModality]
 modality str | None
 output_modalities list[OutputModality]
 instruct_type? InstructType | None
 tokenizer? ModelGroup | None

ModelBenchmarks: Results of public benchmarks for a model.
 design_arena list[DABenchmarkEntry]
 artificial_analysis? AABenchmarkEntry | None

ModelGroup = Literal['Router', 'Media', 'Other', 'GPT', 'Claude', 'Gemini', 'Gemma', 'Grok', 'Cohere', 'Nova', 'Qwen', 'Yi', 'DeepSeek', 'Mistral', 'Llama2', 'Llama3', 'Llama4', 'PaLM', 'RWKV', 'Qwen3'] | str

ModelLinks: Links to more about a model.
 details str

ModelReasoning: How a model's reasoning can be controlled.
 mandatory bool
 default_effort? DefaultEffort | None
 default_enabled? bool | None
 supported_efforts? list[ReasoningEffort | None] | None
 supports_max_tokens? bool | None

ModelResponse: Envelope of one model.
 data Model

ModelsCountResponse: Envelope of the number of models.
 data ModelsCountResponseData

ModelsCountResponseData: The number of models.
 count int

ModelsListResponse: A page of models.
 data list[Model]
 links ModelsListResponseLinks
 total_count int

ModelsListResponseLinks: Where the next page of models is.
 next str | None

Moderation = Literal['auto', 'low'] | str

ModerationPlugin: Plugin that has the request's content moderated.
 id Literal['moderation']

MultimodalMedia: Audio, video or a file to embed.
 data str
 format? str | None

NamespaceFunctionTool: A function of a namespace of tools, run by the caller.
 name str
 type Literal['function']
 allowed_callers? list[NamespaceFunctionToolAllowedCaller] | None
 async_? bool | None
  'async'
 defer_loading? bool | None
 description? str | None
 output_schema? dict[str, Any] | None
 parameters? dict[str, Any] | None
 strict? bool | None

NamespaceFunctionToolAllowedCaller = Literal['direct', 'programmatic'] | str

NamespaceTool: A named group of tools.
 description str
 name str
 tools list[NamespaceToolTool]
 type Literal['namespace']

NamespaceToolTool = Tagged('type', {'function': 'NamespaceFunctionTool', 'custom': 'CustomTool'})

NativeSupport: Which models have a server tool of their own provider.
 endpoint_count int
 model_count int
 models list[ServerToolNativeModel]

NativeTools: A tool that an endpoint's provider runs itself.
 type str

Never: MCP tools that never need approval.
 tool_names? list[str] | None

NotFoundResponse: Body of a 404: there is no such thing, or the caller may not see it.
 error NotFoundResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

NotFoundResponseErrorData: Code and message of a 404.
 code int
 message str
 metadata? dict[str, Any] | None

NotFoundUnion = AnyOf('CreatePrivateEndpointValidationFailedResponse', 'NotFoundResponse')

OAuthErrorResponse: Error body of the OAuth token operation.
 error ErrorEnum
 error_description str

OAuthJwks: Public keys that check tokens signed by OpenRouter (a JSON Web Key Set).
 keys list[Key]

ORAnthropicBashToolResult: Result of OpenRouter's bash tool, in an answer.
 content dict[str, Any]
 tool_use_id str
 type Literal['openrouter_bash_tool_result']
 container_id? str | None
 files? list[ORAnthropicBashToolResultFile] | None

ORAnthropicBashToolResultFile: A container file named in a bash result of an answer.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

ORAnthropicContentBlock = Tagged('type', {'advisor_tool_result': 'AnthropicAdvisorToolResult', 'bash_code_execution_tool_result': 'AnthropicBashCodeExecutionToolResult', 'code_execution_tool_result': 'AnthropicCodeExecutionToolResult', 'compaction': 'AnthropicCompactionBlock', 'container_upload': 'AnthropicContainerUpload', 'openrouter_bash_tool_result': 'ORAnthropicBashToolResult', 'openrouter_shell_tool_result': 'ORAnthropicShellToolResult', 'openrouter_tool_search_result': 'ORAnthropicToolSearchResult', 'redacted_thinking': 'AnthropicRedactedThinkingBlock', 'server_tool_use': 'ORAnthropicServerToolUseBlock', 'text': 'AnthropicTextBlock', 'text_editor_code_execution_tool_result': 'AnthropicTextEditorCodeExecutionToolResult', 'thinking': 'AnthropicThinkingBlock', 'tool_search_tool_result': 'AnthropicToolSearchToolResult', 'tool_use': 'AnthropicToolUseBlock', 'web_fetch_tool_result': 'AnthropicWebFetchToolResult', 'web_search_tool_result': 'AnthropicWebSearchToolResult'})

ORAnthropicNullableCaller = Tagged('type', {'code_execution_20250825': 'AnthropicCodeExecution20250825Caller', 'code_execution_20260120': 'AnthropicCodeExecution20260120Caller', 'direct': 'AnthropicDirectCaller'})

ORAnthropicServerToolUseBlock: A model's use of a tool that a server runs.
 id str
 name str
 type Literal['server_tool_use']
 caller? ORAnthropicNullableCaller | None
 input? Any

ORAnthropicShellToolResult: Result of OpenRouter's shell tool, in an answer.
 content dict[str, Any]
 tool_use_id str
 type Literal['openrouter_shell_tool_result']
 container_id? str | None
 files? list[ORAnthropicShellToolResultFile] | None

ORAnthropicShellToolResultFile: A container file named in a shell result of an answer.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

ORAnthropicStopReason = Literal['end_turn', 'max_tokens', 'model_context_window_exceeded', 'stop_sequence', 'tool_use', 'pause_turn', 'refusal', 'compaction'] | str | None

ORAnthropicToolSearchResult: Result of OpenRouter's tool search, in an answer.
 content dict[str, Any]
 tool_use_id str
 type Literal['openrouter_tool_search_result']

ORAnthropicToolSearchResultParam: Result of OpenRouter's tool search, sent back in a message.
 content dict[str, Any]
 tool_use_id str
 type Literal['openrouter_tool_search_result']

ObservabilityArizeDestination: A destination that sends traces to Arize.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityArizeDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['arize']
 updated_at str
 workspace_id str

ObservabilityArizeDestinationConfig: Where in Arize traces go, and the key for it.
 api_key str
  'apiKey'
 model_id str
  'modelId'
 space_key str
  'spaceKey'
 base_url? str | None
  'baseUrl'
 headers? dict[str, str] | None

ObservabilityBraintrustDestination: A destination that sends traces to Braintrust.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityBraintrustDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['braintrust']
 updated_at str
 workspace_id str

ObservabilityBraintrustDestinationConfig: Where in Braintrust traces go, and the key for it.
 api_key str
  'apiKey'
 project_id str
  'projectId'
 base_url? str | None
  'baseUrl'
 headers? dict[str, str] | None

ObservabilityClickhouseDestination: A destination that writes traces to a ClickHouse table.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityClickhouseDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['clickhouse']
 updated_at str
 workspace_id str

ObservabilityClickhouseDestinationConfig: The ClickHouse table that traces go to, and the login for it.
 database str
 host str
 password str
 username str
 headers? dict[str, str] | None
 should_include_cache_write_tokens? bool | None
  'shouldIncludeCacheWriteTokens'
 table? str | None

ObservabilityDataRegion = Literal['global', 'europe', 'us'] | str

ObservabilityDataRegionInput = Literal['global', 'europe', 'us', 'eu'] | str

ObservabilityDatadogDestination: A destination that sends traces to Datadog.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityDatadogDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['datadog']
 updated_at str
 workspace_id str

ObservabilityDatadogDestinationConfig: Where in Datadog traces go, and the key for it.
 api_key str
  'apiKey'
 ml_app str
  'mlApp'
 headers? dict[str, str] | None
 url? str | None

ObservabilityDestination = Tagged('type', {'arize': 'ObservabilityArizeDestination', 'braintrust': 'ObservabilityBraintrustDestination', 'clickhouse': 'ObservabilityClickhouseDestination', 'datadog': 'ObservabilityDatadogDestination', 'grafana': 'ObservabilityGrafanaDestination', 'langfuse': 'ObservabilityLangfuseDestination', 'langsmith': 'ObservabilityLangsmithDestination', 'newrelic': 'ObservabilityNewrelicDestination', 'opik': 'ObservabilityOpikDestination', 'otel-collector': 'ObservabilityOtelCollectorDestination', 'posthog': 'ObservabilityPosthogDestination', 'ramp': 'ObservabilityRampDestination', 's3': 'ObservabilityS3Destination', 'sentry': 'ObservabilitySentryDestination', 'snowflake': 'ObservabilitySnowflakeDestination', 'weave': 'ObservabilityWeaveDestination', 'webhook': 'ObservabilityWebhookDestination'})

ObservabilityFilterRuleGroup: Filter rules joined by `and` or `or`.
 rules list[Rule]
 logic? Logic | None

ObservabilityFilterRuleGroupValue = str | float

ObservabilityFilterRulesConfig: Rules that decide which generations are sent to a destination.
 groups list[ObservabilityFilterRuleGroup]
 enabled? bool | None

ObservabilityFilterRulesConfigNullable: Rules that decide which generations are sent, or null for no filter.
 groups list[ObservabilityFilterRuleGroup]
 enabled? bool | None

ObservabilityGrafanaDestination: A destination that sends traces to Grafana Cloud.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityGrafanaDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['grafana']
 updated_at str
 workspace_id str

ObservabilityGrafanaDestinationConfig: The Grafana Cloud instance that traces go to, and the key for it.
 api_key str
  'apiKey'
 instance_id str
  'instanceId'
 base_url? str | None
  'baseUrl'
 headers? dict[str, str] | None

ObservabilityLangfuseDestination: A destination that sends traces to Langfuse.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityLangfuseDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['langfuse']
 updated_at str
 workspace_id str

ObservabilityLangfuseDestinationConfig: The Langfuse server that traces go to, and the keys for it.
 public_key str
  'publicKey'
 secret_key str
  'secretKey'
 base_url? str | None
  'baseUrl'
 headers? dict[str, str] | None

ObservabilityLangsmithDestination: A destination that sends traces to LangSmith.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityLangsmithDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['langsmith']
 updated_at str
 workspace_id str

ObservabilityLangsmithDestinationConfig: Where in LangSmith traces go, and the key for it.
 api_key str
  'apiKey'
 endpoint? str | None
 headers? dict[str, str] | None
 project? str | None
 workspace_id? str | None
  'workspaceId'

ObservabilityNewrelicDestination: A destination that sends traces to New Relic.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityNewrelicDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['newrelic']
 updated_at str
 workspace_id str

ObservabilityNewrelicDestinationConfig: The New Relic region that traces go to, and the key for it.
 license_key str
  'licenseKey'
 headers? dict[str, str] | None
 region? Region | None

ObservabilityOpikDestination: A destination that sends traces to Comet Opik.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityOpikDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['opik']
 updated_at str
 workspace_id str

ObservabilityOpikDestinationConfig: Where in Opik traces go, and the key for it.
 api_key str
  'apiKey'
 project_name str
  'projectName'
 workspace str
 headers? dict[str, str] | None

ObservabilityOtelCollectorDestination: A destination that sends traces to an OpenTelemetry collector.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityOtelCollectorDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['otel-collector']
 updated_at str
 workspace_id str

ObservabilityOtelCollectorDestinationConfig: The OpenTelemetry collector that traces go to.
 endpoint str
 headers? dict[str, str] | None

ObservabilityPosthogDestination: A destination that sends traces to PostHog.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityPosthogDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['posthog']
 updated_at str
 workspace_id str

ObservabilityPosthogDestinationConfig: The PostHog server that traces go to, and the key for it.
 api_key str
  'apiKey'
 endpoint? str | None
 headers? dict[str, str] | None

ObservabilityRampDestination: A destination that reports usage to Ramp.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityRampDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['ramp']
 updated_at str
 workspace_id str

ObservabilityRampDestinationConfig: Where at Ramp usage is reported, and the key for it.
 api_key str
  'apiKey'
 base_url? str | None
  'baseUrl'
 headers? dict[str, str] | None

ObservabilityS3Destination: A destination that writes traces to a bucket of an S3-compatible store.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityS3DestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['s3']
 updated_at str
 workspace_id str

ObservabilityS3DestinationConfig: The bucket that traces go to, and how to sign in to its store.
 bucket_name str
  'bucketName'
 access_key_id? str | None
  'accessKeyId'
 auth_mode? AuthMode | None
  'authMode'
 endpoint? str | None
 external_id? str | None
  'externalId'
 headers? dict[str, str] | None
 path_template? str | None
  'pathTemplate'
 prefix? str | None
 provider? ProviderEnum | None
 region? str | None
 role_arn? str | None
  'roleArn'
 secret_access_key? str | None
  'secretAccessKey'
 session_token? str | None
  'sessionToken'

ObservabilitySentryDestination: A destination that sends traces to Sentry.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilitySentryDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['sentry']
 updated_at str
 workspace_id str

ObservabilitySentryDestinationConfig: The Sentry project that traces go to.
 dsn str
 otlp_endpoint str
  'otlpEndpoint'
 headers? dict[str, str] | None

ObservabilitySnowflakeDestination: A destination that writes traces to a Snowflake table.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilitySnowflakeDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['snowflake']
 updated_at str
 workspace_id str

ObservabilitySnowflakeDestinationConfig: The Snowflake table that traces go to, and the login for it.
 account str
 token str
 database? str | None
 headers? dict[str, str] | None
 schema? str | None
 should_include_cache_write_tokens? bool | None
  'shouldIncludeCacheWriteTokens'
 table? str | None
 warehouse? str | None

ObservabilityWeaveDestination: A destination that sends traces to W&B Weave.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityWeaveDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['weave']
 updated_at str
 workspace_id str

ObservabilityWeaveDestinationConfig: Where in Weave traces go, and the key for it.
 api_key str
  'apiKey'
 entity str
 project str
 base_url? str | None
  'baseUrl'
 headers? dict[str, str] | None

ObservabilityWebhookDestination: A destination that sends traces to an HTTP address of the caller's choice.
 api_key_hashes list[str] | None
 broadcast_generation_cost bool
 broadcast_generation_cost_allocation bool
 broadcast_generation_identity bool
 broadcast_generation_request_context bool
 config ObservabilityWebhookDestinationConfig
 created_at str
 enabled bool
 filter_rules ObservabilityFilterRulesConfig | None
 id str
 name str | None
 privacy_mode bool
 regions list[ObservabilityDataRegion]
 sampling_rate float
 type Literal['webhook']
 updated_at str
 workspace_id str

ObservabilityWebhookDestinationConfig: The HTTP address that traces are sent to.
 url str
 headers? dict[str, str] | None
 method? ObservabilityWebhookDestinationMethod | None

ObservabilityWebhookDestinationMethod = Literal['POST', 'PUT'] | str

OnError = Literal['log', 'block'] | str

OpenAIFile: An uploaded file, in the form of the OpenAI Files API.
 shape Literal['openai']
  '_shape'
 bytes int
 created_at int
 filename str
 id str
 object Literal['file']
 purpose Purpose
 status Literal['processed']

OpenAIFileDeleted: Receipt for a deleted file, in the form of the OpenAI Files API.
 shape Literal['openai']
  '_shape'
 id str
 object Literal['file']
 deleted Literal[True]

OpenAIFileList: A page of files, in the form of the OpenAI Files API.
 shape Literal['openai']
  '_shape'
 data list[OpenAIFile]
 first_id str | None
 has_more bool
 last_id str | None
 object Literal['list']

OpenAIResponseCustomToolCall: A call of a custom tool, in a Responses conversation.
 call_id str
 input str
 name str
 type Literal['custom_tool_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None

OpenAIResponseCustomToolCallOutput: What a custom tool returned, in a Responses conversation.
 call_id str
 output OpenAIResponseCustomToolCallOutputOutput2
 type Literal['custom_tool_call_output']
 id? str | None

OpenAIResponseCustomToolCallOutputOutput1 = Tagged('type', {'input_file': 'InputFile', 'input_image': 'InputImage', 'input_text': 'InputText'})

OpenAIResponseCustomToolCallOutputOutput2 = AnyOf('str', 'list[OpenAIResponseCustomToolCallOutputOutput1]')

OpenAIResponseFunctionToolCall: A call of a function, in a Responses conversation.
 arguments? str | None
 call_id str
 name str
 type Literal['function_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None
 status? ToolCallStatus | None
 subagent_id? str | None
 subagent_items? list[OpenAIResponseFunctionToolCallSubagentItem] | None

OpenAIResponseFunctionToolCallOutput: What a function returned, in a Responses conversation.
 call_id str
 output OpenAIResponseFunctionToolCallOutputOutput2
 type Literal['function_call_output']
 id? str | None
 status? ToolCallStatus | None

OpenAIResponseFunctionToolCallOutputOutput1 = Tagged('type', {'input_file': 'InputFile', 'input_image': 'InputImage', 'input_text': 'InputText'})

OpenAIResponseFunctionToolCallOutputOutput2 = AnyOf('str', 'list[OpenAIResponseFunctionToolCallOutputOutput1]')

OpenAIResponseFunctionToolCallSubagentItem: An item of the subagent behind a function call, in a conversation.
 type str

OpenAIResponseInputMessageItem: A message with an ID, from the user, the system or the developer.
 content list[OpenAIResponseInputMessageItemContent]
 id str
 role OpenAIResponseInputMessageItemRoleUnion
 type? Literal['message'] | None

OpenAIResponseInputMessageItemContent = Tagged('type', {'input_audio': 'InputAudio', 'input_file': 'InputFile', 'input_image': 'InputImage', 'input_text': 'InputText'})

OpenAIResponseInputMessageItemRoleUnion = Literal['user', 'system', 'developer'] | str

OpenAIResponsesAnnotation = Tagged('type', {'file_citation': 'FileCitation', 'url_citation': 'URLCitation', 'file_path': 'FilePath'})

OpenAIResponsesRefusalContent: A part of an answer in which the model refuses.
 refusal str
 type Literal['refusal']

OpenAIResponsesResponseStatus = Literal['completed', 'incomplete', 'in_progress', 'failed', 'cancelled', 'queued'] | str

OpenAIResponsesToolChoice: Demand that the model uses the web search preview tool.
 type Type

OpenAIResponsesToolChoiceApplyPatch: Demand that the model uses the apply patch tool.
 type Literal['apply_patch']

OpenAIResponsesToolChoiceFunction: Demand that the model calls one function.
 name str
 type Literal['function']

OpenAIResponsesToolChoiceShell: Demand that the model uses the shell tool.
 type Literal['shell']

OpenAIResponsesToolChoiceUnion = AnyOf('OpenAIResponsesToolChoice', 'OpenAIResponsesToolChoiceApplyPatch', 'OpenAIResponsesToolChoiceShell', 'OpenAIResponsesToolChoiceFunction', 'ToolChoiceAllowed', "Literal['auto', 'none', 'required'] | str")

OpenAIResponsesTruncation = Literal['auto', 'disabled'] | str

OpenResponsesCreatedEvent: Stream event: the response was created.
 response OpenResponsesResult
 sequence_number int
 type Literal['response.created']

OpenResponsesErrorField: Why a response failed.
 code CodeEnum
 message str
 metadata? OpenResponsesErrorMetadata | None

OpenResponsesErrorMetadata: More about why a response failed.
 alignment? OpenResponsesErrorMetadataAlignment | None

OpenResponsesErrorMetadataAlignment: What the alignment plugin found and rejected.
 calls list[AlignmentCallRecord]
 rejected? AlignmentRejected | None

OpenResponsesInProgressEvent: Stream event: the response is being written.
 response OpenResponsesResult
 sequence_number int
 type Literal['response.in_progress']

OpenResponsesResult: A response of the Responses API, with its output, settings and usage.
 completed_at int | None
 created_at int
 error OpenResponsesErrorField | None
 frequency_penalty float | None
 id str
 incomplete_details IncompleteDetails | None
 instructions BaseInputsUnion | None
 metadata dict[str, str] | None
 model str
 object Literal['response']
 output list[OutputItems]
 parallel_tool_calls bool
 presence_penalty float | None
 status OpenAIResponsesResponseStatus
 temperature float | None
 tool_choice OpenAIResponsesToolChoiceUnion
 tools list[OpenResponsesResultToolUnion]
 top_p float | None
 background? bool | None
 max_output_tokens? int | None
 max_tool_calls? int | None
 output_text? str | None
 previous_response_id? str | None
 prompt? StoredPromptTemplate | None
 prompt_cache_key? str | None
 prompt_cache_options? PromptCacheOptions | None
 reasoning? BaseReasoningConfig | None
 safety_identifier? str | None
 service_tier? str | None
 store? bool | None
 text? TextExtendedConfig | None
 top_logprobs? int | None
 truncation? Truncation | None
 usage? Usage | None
 user? str | None
 alignment? Alignment | None
 error_type? APIErrorType | None
 openrouter_metadata? OpenRouterMetadata | None
 safeguard_results? list[ArmorSafeguardResult] | None

OpenResponsesResultAllowedCaller = Literal['direct', 'programmatic'] | str

OpenResponsesResultToolFunction: A function that the model could call, as repeated in the response.
 name str
 parameters dict[str, Any] | None
 type Literal['function']
 description? str | None
 strict? bool | None
 allowed_callers? list[OpenResponsesResultAllowedCaller] | None
 async_? bool | None
  'async'
 defer_loading? bool | None
 output_schema? dict[str, Any] | None

OpenResponsesResultToolUnion = Tagged('type', {'function': 'OpenResponsesResultToolFunction', 'web_search_preview': 'PreviewWebSearchServerTool', 'web_search_preview_2025_03_11': 'Preview20250311WebSearchServerTool', 'web_search': 'LegacyWebSearchServerTool', 'web_search_2025_08_26': 'WebSearchServerTool', 'file_search': 'FileSearchServerTool', 'computer_use_preview': 'ComputerUseServerTool', 'code_interpreter': 'CodeInterpreterServerTool', 'mcp': 'McpServerTool', 'image_generation': 'ImageGenerationServerTool', 'local_shell': 'CodexLocalShellTool', 'shell': 'ShellServerTool', 'apply_patch': 'ApplyPatchServerTool', 'custom': 'CustomTool', 'namespace': 'NamespaceTool'})

OpenRouterFile: An uploaded file, in OpenRouter's own form.
 shape Literal['openrouter']
  '_shape'
 created_at str
 downloadable bool
 filename str
 id str
 mime_type str
 size_bytes int
 type Literal['file']

OpenRouterFileDeleted: Receipt for a deleted file, in OpenRouter's own form.
 shape Literal['openrouter']
  '_shape'
 id str
 type Literal['file_deleted']

OpenRouterFileList: A page of files, in OpenRouter's own form.
 shape Literal['openrouter']
  '_shape'
 cursor str | None
 data list[OpenRouterFile]
 first_id str | None
 has_more bool
 last_id str | None

OpenRouterMetadata: How OpenRouter routed a request.
 attempt int
 endpoints EndpointsMetadata
 is_byok bool
 region str | None
 requested str
 strategy RoutingStrategy
 summary str
 attempts? list[RouterAttempt] | None
 generation_time? int | None
 params? RouterParams | None
 pipeline? list[PipelineStage] | None

OpenRouterWebSearchServerTool: OpenRouter's web search tool, which the model may call.
 type Literal['openrouter:web_search']
 parameters? WebSearchConfig | None

Operation = Tagged('type', {'create_file': 'ApplyPatchCreateFileOperation', 'delete_file': 'ApplyPatchDeleteFileOperation', 'update_file': 'ApplyPatchUpdateFileOperation'})

Operator = Literal['equals', 'not_equals', 'contains', 'not_contains', 'regex', 'starts_with', 'ends_with', 'gt', 'lt', 'gte', 'lte', 'exists', 'not_exists'] | str

OperatorName = Literal['eq', 'neq', 'in', 'not_in', 'gt', 'gte', 'lt', 'lte'] | str

Order = Literal['asc', 'desc'] | str

OrderBy: Order of the rows of an analytics query.
 direction Direction
 field str

OrganizationSettings: Settings of the organisation.
 id str
 is_filtered_model_catalog_enabled bool

Outcome = Tagged('type', {'exit': 'OutcomeExit', 'timeout': 'OutcomeTimeout'})

OutcomeExit: The shell command ended by itself.
 exit_code int
 type Literal['exit']

OutcomeTimeout: The shell command ran out of time.
 type Literal['timeout']

OutputAdvisorServerToolItem: A question to the advisor tool, with the advice it gave.
 status FailableToolCallStatus
 type Literal['openrouter:advisor']
 advice? str | None
 error? str | None
 id? str | None
 instance_name? str | None
 model? str | None
 prompt? str | None

OutputApplyPatchCallItem: A model's change to a file, for the caller to apply.
 call_id str
 id str
 operation ApplyPatchCallOperation
 status ApplyPatchCallStatus
 type Literal['apply_patch_call']

OutputApplyPatchServerToolItem: A change to a file made with OpenRouter's apply patch tool.
 status FailableToolCallStatus
 type Literal['openrouter:apply_patch']
 call_id? str | None
 error? str | None
 id? str | None
 operation? ApplyPatchCallOperation | None

OutputArmorBlockedItem: A tool call that the armor plugin blocked.
 arguments str
 call_id str
 explanation str
 id str
 name str
 reason str
 status Literal['completed']
 type Literal['openrouter:armor_blocked']
 namespace? str | None

OutputBashServerToolItem: A command run by OpenRouter's bash tool, with what it printed.
 status FailableToolCallStatus
 type Literal['openrouter:bash']
 arguments? str | None
 call_id? str | None
 command? str | None
 container_id? str | None
 error? str | None
 exit_code? int | None
  'exitCode'
 files? list[OutputBashServerToolItemFile] | None
 id? str | None
 stderr? str | None
 stdout? str | None

OutputBashServerToolItemFile: A container file named in a bash tool item.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

OutputBrowserUseServerToolItem: A step of OpenRouter's browser tool.
 status ToolCallStatus
 type Literal['openrouter:browser_use']
 action? str | None
 id? str | None
 screenshot_b64? str | None
  'screenshotB64'

OutputCodeInterpreterCallItem: Code that a model ran in a code interpreter, with its outputs.
 id str
 status OutputCodeInterpreterCallItemStatus
 type Literal['code_interpreter_call']
 code? str | None
 container_id? str | None
 outputs? list[OutputCodeInterpreterCallItemOutput] | None

OutputCodeInterpreterCallItemOutput = Tagged('type', {'file': 'CodeInterpreterFileOutput', 'image': 'CodeInterpreterImageOutput', 'logs': 'CodeInterpreterLogsOutput'})

OutputCodeInterpreterCallItemStatus = Literal['in_progress', 'completed', 'incomplete', 'interpreting', 'failed'] | str

OutputCodeInterpreterServerToolItem: Code run by OpenRouter's code interpreter tool, with what it printed.
 status ToolCallStatus
 type Literal['openrouter:code_interpreter']
 code? str | None
 exit_code? int | None
  'exitCode'
 id? str | None
 language? str | None
 stderr? str | None
 stdout? str | None

OutputComputerCallItem: A model's action on a computer's screen, for the caller to perform.
 call_id str
 pending_safety_checks list[PendingSafetyCheck]
 status OutputComputerCallItemStatus
 type Literal['computer_call']
 action? Any
 id? str | None

OutputComputerCallItemStatus = Literal['completed', 'incomplete', 'in_progress'] | str

OutputCustomToolCallItem: A model's call of a custom tool, for the caller to run.
 call_id str
 input str
 name str
 type Literal['custom_tool_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None
 status? OutputCustomToolCallItemStatus | None

OutputCustomToolCallItemStatus = Literal['in_progress', 'completed', 'incomplete'] | str

OutputDatetimeItem: Date and time given by OpenRouter's datetime tool.
 datetime str
 status FailableToolCallStatus
 timezone str
 type Literal['openrouter:datetime']
 error? str | None
 id? str | None

OutputFileSearchCallItem: A model's search in files, by the provider's file search tool.
 id str
 queries list[str]
 status WebSearchStatus
 type Literal['file_search_call']

OutputFileSearchServerToolItem: A search in files, by OpenRouter's file search tool.
 status ToolCallStatus
 type Literal['openrouter:file_search']
 id? str | None
 queries? list[str] | None

OutputFilesServerToolItem: An operation of OpenRouter's files tool.
 status ToolCallStatus
 type Literal['openrouter:files']
 arguments? str | None
 call_id? str | None
 error? str | None
 file_id? str | None
 filename? str | None
 id? str | None
 operation? str | None
 result? str | None

OutputFunctionCallItem: A model's call of a function, for the caller to run.
 arguments? str | None
 call_id str
 name str
 type Literal['function_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None
 status? OutputFunctionCallItemStatusUnion | None
 subagent_id? str | None
 subagent_items? list[OutputFunctionCallItemSubagentItem] | None

OutputFunctionCallItemStatusUnion = Literal['completed', 'incomplete', 'in_progress'] | str

OutputFunctionCallItemSubagentItem: An item of the subagent behind a function call, in a response.
 type str

OutputFusionServerToolItem: Answers of several models to one question, and their comparison.
 status ToolCallStatus
 type Literal['openrouter:fusion']
 analysis? FusionAnalysisResult | None
 error? str | None
 failed_models? list[FailedModel] | None
 failure_reason? str | None
 id? str | None
 responses? list[OutputFusionServerToolItemResponse] | None
 sources? list[FusionSource] | None

OutputFusionServerToolItemResponse: One model's answer in a fusion.
 model str
 content? str | None

OutputImageGenerationCallItem: An image that a model generated with the provider's image tool.
 id str
 status ImageGenerationStatus
 type Literal['image_generation_call']
 result? str | None
 prompt? str | None

OutputImageGenerationServerToolItem: An image generated by OpenRouter's image generation tool.
 status FailableToolCallStatus
 type Literal['openrouter:image_generation']
 error? str | None
 id? str | None
 image_b64? str | None
  'imageB64'
 image_url? str | None
  'imageUrl'
 prompt? str | None
 result? str | None
 revised_prompt? str | None
  'revisedPrompt'

OutputItemApplyPatchCall: A change to a file, in output that alignment rejected.
 call_id str
 id str
 operation Operation
 status OutputItemApplyPatchCallStatus
 type Literal['apply_patch_call']
 created_by? str | None

OutputItemApplyPatchCallStatus = Literal['in_progress', 'completed'] | str

OutputItemCodeInterpreterCall: A code interpreter call, in output that alignment rejected.
 id str
 status OutputItemCodeInterpreterCallStatus
 type Literal['code_interpreter_call']
 code? str | None
 container_id? str | None
 outputs? list[OutputItemCodeInterpreterCallOutput] | None

OutputItemCodeInterpreterCallOutput = Tagged('type', {'file': 'CodeInterpreterFileOutput', 'image': 'CodeInterpreterImageOutput', 'logs': 'CodeInterpreterLogsOutput'})

OutputItemCodeInterpreterCallStatus = Literal['in_progress', 'completed', 'incomplete', 'interpreting', 'failed'] | str

OutputItemCustomToolCall: A custom tool call, in output that alignment rejected.
 call_id str
 input str
 name str
 type Literal['custom_tool_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None
 status? OutputItemCustomToolCallStatus | None

OutputItemCustomToolCallStatus = Literal['in_progress', 'completed', 'incomplete'] | str

OutputItemFileSearchCall: A search in files, in output that alignment rejected.
 id str
 queries list[str]
 status WebSearchStatus
 type Literal['file_search_call']

OutputItemFunctionCall: A function call, in output that alignment rejected.
 arguments? str | None
 call_id str
 name str
 type Literal['function_call']
 async_? bool | None
  'async'
 id? str | None
 namespace? str | None
 status? OutputItemFunctionCallStatusUnion | None

OutputItemFunctionCallStatusUnion = Literal['completed', 'incomplete', 'in_progress'] | str

OutputItemImageGenerationCall: A generated image, in output that alignment rejected.
 id str
 status ImageGenerationStatus
 type Literal['image_generation_call']
 result? str | None

OutputItemReasoning: Reasoning, in output that alignment rejected.
 id str
 summary list[ReasoningSummaryText]
 type Literal['reasoning']
 content? list[ReasoningTextContent] | None
 encrypted_content? str | None
 status? OutputItemReasoningStatusUnion | None

OutputItemReasoningStatusUnion = Literal['completed', 'incomplete', 'in_progress'] | str

OutputItemWebSearchCall: A web search, in output that alignment rejected.
 id str
 status WebSearchStatus
 type Literal['web_search_call']
 action? OutputItemWebSearchCallActionUnion | None

OutputItemWebSearchCallActionFindInPage: A rejected web search's step: find text in a page.
 pattern str
 type Literal['find_in_page']
 url str

OutputItemWebSearchCallActionOpenPage: A rejected web search's step: open a page.
 type Literal['open_page']
 url? str | None

OutputItemWebSearchCallActionSearch: A rejected web search's step: search the web.
 query str
 type Literal['search']
 queries? list[str] | None
 sources? list[WebSearchSource] | None

OutputItemWebSearchCallActionUnion = Tagged('type', {'search': 'OutputItemWebSearchCallActionSearch', 'open_page': 'OutputItemWebSearchCallActionOpenPage', 'find_in_page': 'OutputItemWebSearchCallActionFindInPage'})

OutputItems = Tagged('type', {'apply_patch_call': 'OutputApplyPatchCallItem', 'code_interpreter_call': 'OutputCodeInterpreterCallItem', 'computer_call': 'OutputComputerCallItem', 'custom_tool_call': 'OutputCustomToolCallItem', 'file_search_call': 'OutputFileSearchCallItem', 'function_call': 'OutputFunctionCallItem', 'image_generation_call': 'OutputImageGenerationCallItem', 'message': 'OutputMessageItem', 'openrouter:advisor': 'OutputAdvisorServerToolItem', 'openrouter:apply_patch': 'OutputApplyPatchServerToolItem', 'openrouter:armor_blocked': 'OutputArmorBlockedItem', 'openrouter:bash': 'OutputBashServerToolItem', 'openrouter:browser_use': 'OutputBrowserUseServerToolItem', 'openrouter:code_interpreter': 'OutputCodeInterpreterServerToolItem', 'openrouter:datetime': 'OutputDatetimeItem', 'openrouter:experimental__search_models': 'OutputSearchModelsServerToolItem', 'openrouter:file_search': 'OutputFileSearchServerToolItem', 'openrouter:files': 'OutputFilesServerToolItem', 'openrouter:fusion': 'OutputFusionServerToolItem', 'openrouter:image_generation': 'OutputImageGenerationServerToolItem', 'openrouter:mcp': 'OutputMcpServerToolItem', 'openrouter:memory': 'OutputMemoryServerToolItem', 'openrouter:shell': 'OutputShellServerToolItem', 'openrouter:subagent': 'OutputSubagentServerToolItem', 'openrouter:text_editor': 'OutputTextEditorServerToolItem', 'openrouter:tool_search': 'OutputToolSearchServerToolItem', 'openrouter:web_fetch': 'OutputWebFetchServerToolItem', 'openrouter:web_search': 'OutputWebSearchServerToolItem', 'reasoning': 'OutputReasoningItem', 'shell_call': 'OutputShellCallItem', 'shell_call_output': 'OutputShellCallOutputItem', 'tool_search_call': 'OutputToolSearchCallItem', 'web_search_call': 'OutputWebSearchCallItem'})

OutputMcpServerToolItem: A call of an MCP server's tool, made by OpenRouter.
 status ToolCallStatus
 type Literal['openrouter:mcp']
 id? str | None
 server_label? str | None
  'serverLabel'
 tool_name? str | None
  'toolName'

OutputMemoryServerToolItem: An operation of OpenRouter's memory tool.
 status ToolCallStatus
 type Literal['openrouter:memory']
 action? ActionEnum | None
 id? str | None
 key? str | None
 value? Any

OutputMessage: An assistant's message, in a conversation or in output that alignment rejected.
 content list[OutputMessageContent]
 id str
 role Literal['assistant']
 type Literal['message']
 phase? OutputMessagePhaseUnion | None
 status? OutputMessageStatusUnion | None

OutputMessageContent = Tagged('type', {'output_text': 'ResponseOutputText', 'refusal': 'OpenAIResponsesRefusalContent'})

OutputMessageItem: A message that the model wrote, in a response's output.
 content list[OutputMessageItemContent]
 id str
 role Literal['assistant']
 type Literal['message']
 phase? OutputMessageItemPhaseUnion | None
 status? OutputMessageItemStatusUnion | None

OutputMessageItemContent = Tagged('type', {'output_text': 'ResponseOutputText', 'refusal': 'OpenAIResponsesRefusalContent'})

OutputMessageItemPhaseUnion = Literal['commentary', 'final_answer'] | str

OutputMessageItemStatusUnion = Literal['completed', 'incomplete', 'in_progress'] | str

OutputMessagePhaseUnion = Literal['commentary', 'final_answer'] | str

OutputMessageStatusUnion = Literal['completed', 'incomplete', 'in_progress'] | str

OutputModality = Literal['text', 'image', 'embeddings', 'audio', 'video', 'rerank', 'decisions', 'speech', 'transcription'] | str

OutputModalityEnum = Literal['text', 'image'] | str

OutputMode = Literal['text', 'custom_item', 'claude_code_compatibility'] | str

OutputReasoningItem: Reasoning of the model, in a response's output.
 id str
 summary list[ReasoningSummaryText]
 type Literal['reasoning']
 content? list[ReasoningTextContent] | None
 encrypted_content? str | None
 status? OutputReasoningItemStatusUnion | None
 format? ReasoningFormat | None
 signature? str | None

OutputReasoningItemStatusUnion = Literal['completed', 'incomplete', 'in_progress'] | str

OutputSearchModelsServerToolItem: A search of the model catalogue, by OpenRouter's experimental tool.
 status FailableToolCallStatus
 type Literal['openrouter:experimental__search_models']
 arguments? str | None
 error? str | None
 id? str | None
 query? str | None

OutputShellCallItem: Shell commands that a model wants run.
 call_id str
 id str
 status ShellCallStatus
 type Literal['shell_call']
 action? OutputShellCallItemAction | None
 arguments? str | None

OutputShellCallItemAction: The commands of a shell call and their limits.
 commands list[str]
 max_output_length int | None
 timeout_ms int | None

OutputShellCallOutputItem: What the commands of a shell call printed.
 call_id str
 id str
 output list[ShellCallOutputContent]
 status ShellCallStatus
 type Literal['shell_call_output']
 container_id? str | None
 error? str | None
 files? list[OutputShellCallOutputItemFile] | None
 max_output_length? int | None

OutputShellCallOutputItemFile: A container file named in the output of a shell call.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

OutputShellServerToolItem: Commands run by OpenRouter's shell tool, with what they printed.
 status FailableToolCallStatus
 type Literal['openrouter:shell']
 action? OutputShellServerToolItemAction | None
 arguments? str | None
 call_id? str | None
 container_id? str | None
 error? str | None
 files? list[OutputShellServerToolItemFile] | None
 id? str | None
 output? list[ShellCallOutputContent] | None

OutputShellServerToolItemAction: The commands of OpenRouter's shell tool and their limits.
 commands list[str]
 max_output_length? int | None
 timeout_ms? int | None

OutputShellServerToolItemFile: A container file named in a shell tool item.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

OutputSubagentServerToolItem: A task that the model handed to OpenRouter's subagent tool.
 status FailableToolCallStatus
 type Literal['openrouter:subagent']
 call_id? str | None
 error? str | None
 id? str | None
 instance_name? str | None
 model? str | None
 name? str | None
 outcome? str | None
 task_description? str | None
 task_name? str | None

OutputTextEditorServerToolItem: An operation of OpenRouter's text editor tool.
 status ToolCallStatus
 type Literal['openrouter:text_editor']
 command? Command | None
 file_path? str | None
  'filePath'
 id? str | None

OutputTokensDetails: Breakdown of the output tokens of a response.
 reasoning_tokens int

OutputToolSearchCallItem: A model's search for tools, for the caller to run.
 call_id str
 execution Literal['client']
 status ToolCallStatus
 type Literal['tool_search_call']
 arguments? Any
 id? str | None

OutputToolSearchServerToolItem: A search for tools, run by OpenRouter.
 status FailableToolCallStatus
 type Literal['openrouter:tool_search']
 error? str | None
 id? str | None
 matches? list[Match] | None
 query? str | None

OutputWebFetchServerToolItem: A web page fetched by OpenRouter's web fetch tool.
 status ToolCallStatus
 type Literal['openrouter:web_fetch']
 content? str | None
 error? str | None
 http_status? int | None
  'httpStatus'
 id? str | None
 title? str | None
 url? str | None

OutputWebSearchCallItem: A model's web search, in a response's output.
 id str
 status WebSearchStatus
 type Literal['web_search_call']
 action? OutputWebSearchCallItemActionUnion | None

OutputWebSearchCallItemActionFindInPage: A web search's step: find text in a page.
 pattern str
 type Literal['find_in_page']
 url str

OutputWebSearchCallItemActionOpenPage: A web search's step: open a page.
 type Literal['open_page']
 url? str | None

OutputWebSearchCallItemActionSearch: A web search's step: search the web.
 query str
 type Literal['search']
 queries? list[str] | None
 sources? list[WebSearchSource] | None

OutputWebSearchCallItemActionUnion = Tagged('type', {'search': 'OutputWebSearchCallItemActionSearch', 'open_page': 'OutputWebSearchCallItemActionOpenPage', 'find_in_page': 'OutputWebSearchCallItemActionFindInPage'})

OutputWebSearchServerToolItem: A web search by OpenRouter's web search tool.
 status FailableToolCallStatus
 type Literal['openrouter:web_search']
 action? OutputWebSearchServerToolItemAction | None
 error? str | None
 id? str | None

OutputWebSearchServerToolItemAction: What OpenRouter's web search tool searched for and found.
 query str
 type Literal['search']
 sources? list[OutputWebSearchServerToolItemSource] | None

OutputWebSearchServerToolItemSource: A page that OpenRouter's web search tool found.
 type Literal['url']
 url str

PDFParserEngine = AnyOf('PDFParserEngineEnum', "Literal['pdf-text']")

PDFParserEngineEnum = Literal['mistral-ocr', 'native', 'cloudflare-ai'] | str

PDFParserOptions: How the file parser plugin reads PDF files.
 engine? PDFParserEngine | None

Parameter = Literal['temperature', 'top_p', 'top_k', 'min_p', 'top_a', 'frequency_penalty', 'presence_penalty', 'repetition_penalty', 'max_tokens', 'max_completion_tokens', 'logit_bias', 'logprobs', 'top_logprobs', 'prediction', 'seed', 'response_format', 'structured_outputs', 'stop', 'tools', 'tool_choice', 'parallel_tool_calls', 'include_reasoning', 'reasoning', 'reasoning_effort', 'web_search_options', 'verbosity'] | str

Parameters1 = str | float | bool

Parameters2 = str | float | bool

Parameters3 = AnyOf('str', 'float', 'bool', 'list[Parameters1 | None]', 'dict[str, Parameters2 | None]')

ParetoRouterPlugin: Plugin that routes to a model with a good balance of price and coding skill.
 id Literal['pareto-router']
 enabled? bool | None
 max_price? float | None
 min_coding_score? float | None
 price_source? PriceSource | None

PartialCoverage: Point that only some models of a Fusion panel covered.
 models list[str]
 point str

Partition = Literal['model', 'none'] | str

PayloadTooLargeResponse: Body of a 413 answer: the request is too large.
 error PayloadTooLargeResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

PayloadTooLargeResponseErrorData: What a 413 answer says about the oversized request.
 code int
 message str
 metadata? dict[str, Any] | None

PaymentRequiredResponse: Body of a 402 answer: not enough credits or a spending limit reached.
 error PaymentRequiredResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

PaymentRequiredResponseErrorData: What a 402 answer says about the missing credits.
 code int
 message str
 metadata? dict[str, Any] | None

PendingSafetyCheck: Safety check that the caller has to acknowledge before a computer action is run.
 code str
 id str
 message str

PerRequestLimits: Most tokens that one request to a model may use.
 completion_tokens float
 prompt_tokens float

PercentileLatencyCutoffs: Preferred highest latency, in seconds, given for each percentile of recent requests.
 p50? float | None
 p75? float | None
 p90? float | None
 p99? float | None

PercentileStats: A measurement at four percentiles of recent requests, in the unit of its field.
 p50 float
 p75 float
 p90 float
 p99 float

PercentileThroughputCutoffs: Preferred lowest throughput, in tokens per second, given for each percentile.
 p50? float | None
 p75? float | None
 p90? float | None
 p99? float | None

PerfLast30mByWorkload: Performance of an endpoint over the last 30 minutes, by kind of work.
 decisions? Decisions | None
 embeddings? Embeddings | None
 image_generation? ImageGeneration | None
 rerank? Rerank | None
 stt? STT | None
 text_generation? TextGeneration | None
 tts? TTS | None
 unknown? Unknown | None
 video_generation? VideoGeneration | None

Period = Literal['day', 'week', 'month'] | str

PipelineStage: One step that OpenRouter ran on a request besides the model: guardrail, plugin and so on.
 name str
 type PipelineStageType
 cost_usd? float | None
 data? dict[str, Any] | None
 guardrail_id? str | None
 guardrail_scope? str | None
 summary? str | None

PipelineStageType = Literal['guardrail', 'plugin', 'server_tools', 'response_healing', 'context_compression'] | str

Prediction: Text that much of the answer is expected to repeat, to make it faster.
 content PredictionContent
 type Literal['content']

PredictionContent = AnyOf('str', 'list[PredictionContentText]')

PredictionContentText: One text part of a prediction.
 text str
 type Literal['text']

PreferredMaxLatency = AnyOf('PercentileLatencyCutoffs', 'float')

PreferredMinThroughput = AnyOf('PercentileThroughputCutoffs', 'float')

PrefixMismatchBehavior = Literal['error', 'drop_block'] | str

Preset: Saved request configuration that is used by its slug.
 created_at str
 creator_user_id str | None
 description str | None
 designated_version_id str | None
 id str
 name str
 slug str
 status PresetStatus
 status_updated_at str | None
 updated_at str
 workspace_id str | None

PresetDesignatedVersion: The version of a preset that is used when the preset is called.
 config dict[str, Any]
 created_at str
 creator_id str
 id str
 preset_id str
 system_prompt str | None
 updated_at str
 version int

PresetEnum = Literal['general-high', 'general-budget', 'general-fast'] | str

PresetStatus = Literal['active', 'disabled', 'archived'] | str

PresetWithDesignatedVersion: Preset together with the version that is in use.
 created_at str
 creator_user_id str | None
 description str | None
 designated_version_id str | None
 id str
 name str
 slug str
 status PresetStatus
 status_updated_at str | None
 updated_at str
 workspace_id str | None
 designated_version PresetDesignatedVersion | None

Preview20250311WebSearchServerTool: Web search tool of the Responses API, in its preview version of 11 March 2025.
 type Literal['web_search_preview_2025_03_11']
 engine? WebSearchEngineEnum | None
 filters? WebSearchDomainFilter | None
 max_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 search_context_size? SearchContextSizeEnum | None
 user_location? PreviewWebSearchUserLocation | None
 x_search? XSearchOptions | None

PreviewWebSearchServerTool: Web search tool of the Responses API, in its preview version.
 type Literal['web_search_preview']
 engine? WebSearchEngineEnum | None
 filters? WebSearchDomainFilter | None
 max_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 search_context_size? SearchContextSizeEnum | None
 user_location? PreviewWebSearchUserLocation | None
 x_search? XSearchOptions | None

PreviewWebSearchUserLocation: Approximate place of the user, given to a preview web search tool.
 type Literal['approximate']
 city? str | None
 country? str | None
 region? str | None
 timezone? str | None

PriceSource = Literal['prompt', 'weighted_avg'] | str

Pricing: Prices of an endpoint, each in US dollars per unit as a decimal string.
 completion str
 prompt str
 audio? str | None
 audio_output? str | None
 discount? float | None
 image? str | None
 image_output? str | None
 image_token? str | None
 input_audio_cache? str | None
 input_cache_read? str | None
 input_cache_write? str | None
 input_cache_write_1h? str | None
 internal_reasoning? str | None
 overrides? list[PricingOverride] | None
 request? str | None
 web_search? str | None

PricingOverride: Prices that replace the normal ones for long prompts or at certain times.
 audio? str | None
 completion? str | None
 input_audio_cache? str | None
 input_cache_read? str | None
 input_cache_write? str | None
 input_cache_write_1h? str | None
 min_prompt_tokens? float | None
 prompt? str | None
 utc_days? list[UtcDay] | None
 utc_end? float | None
 utc_start? float | None

PricingSource = Literal['openrouter', 'provider', 'byok', 'none'] | str

PrimaryMetric = Literal['accuracy', 'f1_by_item'] | str

PrivateEndpoint: Endpoint of a model that an organization runs or rents itself and adds to OpenRouter.
 base_url str | None
 declared_region PrivateEndpointDeclaredRegion | None
 declared_zdr bool | None
 id str
 model_name str | None
 model_permaslug str
 model_slug str | None
 pricing PrivateEndpointPricing
 provider_name str
 provider_slug str | None
 status PrivateEndpointStatus
 upstream_model_id str

PrivateEndpointActivation: Where a private endpoint is activated as soon as it is created.
 workspace_id str

PrivateEndpointCheck: One check of a private endpoint's validation and its outcome.
 name str
 passed bool
 actual_model? str | None
 reason? PrivateEndpointCheckReason | None
 upstream_message? str | None
 upstream_status? int | None

PrivateEndpointCheckReason = Literal['database_error', 'endpoint_limit_reached', 'invalid_base_url', 'model_not_found', 'provider_not_found', 'endpoint_not_found', 'workspace_not_found', 'no_byok_key', 'key_decryption_failed', 'upstream_error', 'invalid_response', 'invalid_stream', 'missing_usage', 'model_mismatch', 'not_validated', 'validation_stale'] | str

PrivateEndpointDeclaredRegion = Literal['global', 'europe', 'us'] | str

PrivateEndpointPricing: Prices of a private endpoint, in US dollars as decimal strings.
 completion str
 prompt str
 cache_read? str | None
 cache_write? str | None

PrivateEndpointResponse: Answer that holds one private endpoint.
 data PrivateEndpoint

PrivateEndpointStatus = Literal['draft', 'active', 'disabled'] | str

PrivateEndpointSummary: Private endpoint as it appears in a list.
 created_at str
 id str
 model_name str | None
 model_permaslug str
 model_slug str | None
 provider_name str
 status PrivateEndpointStatus

PrivateEndpointValidation: Outcome of the test requests made to a private endpoint.
 checks list[PrivateEndpointCheck]
 passed bool

PrivateEndpointValidationNullable: Outcome of the test requests made to a private endpoint, where there may be none.
 checks list[PrivateEndpointCheck]
 passed bool

PrivateEndpointValidationResponse: Answer that holds the outcome of validating a private endpoint.
 data PrivateEndpointValidation

Progress: How far the setting up of an intern has come.
 step_label str
 step_number int
 total_steps int

PromptCacheBreakpoint: Mark that the prompt up to this part is to be cached.
 mode Literal['explicit']
 ttl? str | None

PromptCacheOptions: How the provider's prompt cache is used for a request.
 mode Literal['explicit']
 ttl? str | None

PromptInjectionScanScope = Literal['user_only', 'all_messages'] | str

PromptTokensDetails: Prompt tokens by kind of input.
 audio_tokens? int | None
 file_tokens? int | None
 image_tokens? int | None
 text_tokens? int | None
 video_tokens? int | None

Provider = Literal['ai21', 'aion-labs', 'akashml', 'alibaba', 'amazon-bedrock', 'amazon-bedrock/claude-on-aws', 'amazon-nova', 'ambient', 'anthropic', 'anthropic/2', 'arcee-ai', 'assemblyai', 'atlas-cloud', 'avian', 'azure', 'baidu', 'baseten', 'black-forest-labs', 'byteplus', 'cerebras', 'chutes', 'cirrascale', 'clarifai', 'claude-on-aws', 'cloudflare', 'cohere', 'coreweave', 'cosine', 'crusoe', 'darkbloom', 'databricks', 'decart', 'deepgram', 'deepinfra', 'deepseek', 'dekallm', 'digitalocean', 'elevenlabs', 'featherless', 'fireworks', 'fish-audio', 'friendli', 'gmicloud', 'google-ai-studio', 'google-vertex', 'groq', 'heygen', 'inception', 'inceptron', 'inferact-vllm', 'inference-net', 'infermatic', 'inflection', 'io-net', 'ionstream', 'krea', 'liquid', 'makora', 'mancer', 'mara', 'meta', 'minimax', 'mistral', 'modal', 'modelrun', 'modular', 'moonshotai', 'morph', 'near-ai', 'nebius', 'nex-agi', 'nextbit', 'novita', 'nvidia', 'ollama', 'open-inference', 'openai', 'parasail', 'pareto-alpha', 'perceptron', 'perplexity', 'phala', 'poolside', 'primeintellect', 'quiver', 'recraft', 'recursive', 'reka', 'relace', 'respan', 'runway', 'sail-research', 'sakana', 'sakana-ai', 'sambanova', 'scaledown', 'seed', 'siliconflow', 'sourceful', 'stepfun', 'streamlake', 'switchpoint', 'tencent', 'tenstorrent', 'thinkingmachines', 'together', 'typesafe', 'unbiased', 'upstage', 'venice', 'voyageai', 'wafer', 'wandb', 'wandb-legacy', 'xai', 'xiaomi', 'z-ai'] | str

ProviderEnum = Literal['aws', 'cloudflare_r2', 'gcs', 'other'] | str

ProviderName = Literal['Modal', 'AkashML', 'AI21', 'AionLabs', 'Alibaba', 'Ambient', 'Baidu', 'Amazon Bedrock', 'Amazon Nova', 'Anthropic', 'Arcee AI', 'AssemblyAI', 'AtlasCloud', 'Avian', 'Azure', 'BaseTen', 'BytePlus', 'Black Forest Labs', 'Cerebras', 'Chutes', 'Cirrascale', 'Claude Platform on AWS', 'Clarifai', 'Cloudflare', 'Cohere', 'CoreWeave', 'Cosine', 'Crucible', 'Crusoe', 'Darkbloom', 'Databricks', 'Decart', 'Deepgram', 'DeepInfra', 'DeepSeek', 'DekaLLM', 'DigitalOcean', 'ElevenLabs', 'Featherless', 'Fireworks', 'Fish Audio', 'Friendli', 'GMICloud', 'Google', 'Google AI Studio', 'Groq', 'HeyGen', 'Inception', 'Inceptron', 'InferenceNet', 'Ionstream', 'Infermatic', 'Io Net', 'Inferact vLLM', 'Inflection', 'Liquid', 'Makora', 'Mara', 'Mancer 2', 'Meta', 'Minimax', 'ModelRun', 'Mistral', 'Modular', 'Moonshot AI', 'Morph', 'VoyageAI by MongoDB', 'TypeSafe', 'Near AI', 'Nebius', 'Nex AGI', 'NextBit', 'Novita', 'Nvidia', 'Ollama', 'OpenAI', 'OpenInference', 'Parasail', 'ParetoAlpha', 'Poolside', 'PrimeIntellect', 'Perceptron', 'Perplexity', 'Phala', 'Recraft', 'Recursive', 'Reka', 'Relace', 'Respan', 'Sail Research', 'Sakana AI', 'SambaNova', 'ScaleDown', 'Seed', 'SiliconFlow', 'Sourceful', 'StepFun', 'Stealth', 'StreamLake', 'Switchpoint', 'Tencent', 'Tenstorrent', 'Thinking Machines', 'Together', 'Unbiased', 'Upstage', 'Venice', 'Wafer', 'WandB', 'Quiver', 'Krea', 'Runway', 'Xiaomi', 'xAI', 'Z.AI', 'FakeProvider'] | str

ProviderOptions: Options passed through to a provider unchanged, one field for each provider slug.
 n01ai? dict[str, Any] | None
  '01ai'
 ai21? dict[str, Any] | None
 aion_labs? dict[str, Any] | None
  'aion-labs'
 akashml? dict[str, Any] | None
 alibaba? dict[str, Any] | None
 amazon_bedrock? dict[str, Any] | None
  'amazon-bedrock'
 amazon_bedrock_claude_on_aws? dict[str, Any] | None
  'amazon-bedrock/claude-on-aws'
 amazon_nova? dict[str, Any] | None
  'amazon-nova'
 ambient? dict[str, Any] | None
 anthropic? dict[str, Any] | None
 anthropic_2? dict[str, Any] | None
  'anthropic/2'
 anyscale? dict[str, Any] | None
 arcee_ai? dict[str, Any] | None
  'arcee-ai'
 assemblyai? dict[str, Any] | None
 atlas_cloud? dict[str, Any] | None
  'atlas-cloud'
 atoma? dict[str, Any] | None
 avian? dict[str, Any] | None
 azure? dict[str, Any] | None
 baidu? dict[str, Any] | None
 baseten? dict[str, Any] | None
 black_forest_labs? dict[str, Any] | None
  'black-forest-labs'
 byteplus? dict[str, Any] | None
 centml? dict[str, Any] | None
 cerebras? dict[str, Any] | None
 chutes? dict[str, Any] | None
 cirrascale? dict[str, Any] | None
 clarifai? dict[str, Any] | None
 claude_on_aws? dict[str, Any] | None
  'claude-on-aws'
 cloudflare? dict[str, Any] | None
 cohere? dict[str, Any] | None
 coreweave? dict[str, Any] | None
 cosine? dict[str, Any] | None
 crofai? dict[str, Any] | None
 crucible? dict[str, Any] | None
 crusoe? dict[str, Any] | None
 darkbloom? dict[str, Any] | None
 databricks? dict[str, Any] | None
 decart? dict[str, Any] | None
 deepgram? dict[str, Any] | None
 deepinfra? dict[str, Any] | None
 deepseek? dict[str, Any] | None
 dekallm? dict[str, Any] | None
 digitalocean? dict[str, Any] | None
 elevenlabs? dict[str, Any] | None
 enfer? dict[str, Any] | None
 fake_provider? dict[str, Any] | None
  'fake-provider'
 featherless? dict[str, Any] | None
 fireworks? dict[str, Any] | None
 fish_audio? dict[str, Any] | None
  'fish-audio'
 friendli? dict[str, Any] | None
 gmicloud? dict[str, Any] | None
 google_ai_studio? dict[str, Any] | None
  'google-ai-studio'
 google_vertex? dict[str, Any] | None
  'google-vertex'
 gopomelo? dict[str, Any] | None
 groq? dict[str, Any] | None
 heygen? dict[str, Any] | None
 huggingface? dict[str, Any] | None
 hyperbolic? dict[str, Any] | None
 hyperbolic_quantized? dict[str, Any] | None
  'hyperbolic-quantized'
 inception? dict[str, Any] | None
 inceptron? dict[str, Any] | None
 inferact_vllm? dict[str, Any] | None
  'inferact-vllm'
 inference_net? dict[str, Any] | None
  'inference-net'
 infermatic? dict[str, Any] | None
 inflection? dict[str, Any] | None
 inocloud? dict[str, Any] | None
 io_net? dict[str, Any] | None
  'io-net'
 ionstream? dict[str, Any] | None
 klusterai? dict[str, Any] | None
 krea? dict[str, Any] | None
 lambda_? dict[str, Any] | None
  'lambda'
 lepton? dict[str, Any] | None
 liquid? dict[str, Any] | None
 lynn? dict[str, Any] | None
 lynn_private? dict[str, Any] | None
  'lynn-private'
 makora? dict[str, Any] | None
 mancer? dict[str, Any] | None
 mancer_old? dict[str, Any] | None
  'mancer-old'
 mara? dict[str, Any] | None
 meta? dict[str, Any] | None
 minimax? dict[str, Any] | None
 mistral? dict[str, Any] | None
 modal? dict[str, Any] | None
 modelrun? dict[str, Any] | None
 modular? dict[str, Any] | None
 moonshotai? dict[str, Any] | None
 morph? dict[str, Any] | None
 ncompass? dict[str, Any] | None
 near_ai? dict[str, Any] | None
  'near-ai'
 nebius? dict[str, Any] | None
 nex_agi? dict[str, Any] | None
  'nex-agi'
 nextbit? dict[str, Any] | None
 nineteen? dict[str, Any] | None
 novita? dict[str, Any] | None
 nvidia? dict[str, Any] | None
 octoai? dict[str, Any] | None
 ollama? dict[str, Any] | None
 open_inference? dict[str, Any] | None
  'open-inference'
 openai? dict[str, Any] | None
 parasail? dict[str, Any] | None
 pareto_alpha? dict[str, Any] | None
  'pareto-alpha'
 perceptron? dict[str, Any] | None
 perplexity? dict[str, Any] | None
 phala? dict[str, Any] | None
 poolside? dict[str, Any] | None
 primeintellect? dict[str, Any] | None
 quiver? dict[str, Any] | None
 recraft? dict[str, Any] | None
 recursal? dict[str, Any] | None
 recursive? dict[str, Any] | None
 reflection? dict[str, Any] | None
 reka? dict[str, Any] | None
 relace? dict[str, Any] | None
 replicate? dict[str, Any] | None
 respan? dict[str, Any] | None
 runway? dict[str, Any] | None
 sail_research? dict[str, Any] | None
  'sail-research'
 sakana? dict[str, Any] | None
 sakana_ai? dict[str, Any] | None
  'sakana-ai'
 sambanova? dict[str, Any] | None
 sambanova_cloaked? dict[str, Any] | None
  'sambanova-cloaked'
 scaledown? dict[str, Any] | None
 seed? dict[str, Any] | None
 sf_compute? dict[str, Any] | None
  'sf-compute'
 siliconflow? dict[str, Any] | None
 sourceful? dict[str, Any] | None
 stealth? dict[str, Any] | None
 stepfun? dict[str, Any] | None
 streamlake? dict[str, Any] | None
 switchpoint? dict[str, Any] | None
 targon? dict[str, Any] | None
 tencent? dict[str, Any] | None
 tenstorrent? dict[str, Any] | None
 thinkingmachines? dict[str, Any] | None
 together? dict[str, Any] | None
 together_lite? dict[str, Any] | None
  'together-lite'
 typesafe? dict[str, Any] | None
 ubicloud? dict[str, Any] | None
 unbiased? dict[str, Any] | None
 upstage? dict[str, Any] | None
 venice? dict[str, Any] | None
 voyageai? dict[str, Any] | None
 wafer? dict[str, Any] | None
 wandb? dict[str, Any] | None
 wandb_legacy? dict[str, Any] | None
  'wandb-legacy'
 xai? dict[str, Any] | None
 xiaomi? dict[str, Any] | None
 z_ai? dict[str, Any] | None
  'z-ai'

ProviderOverloadedResponse: Body of a 529 answer: the provider is overloaded.
 error ProviderOverloadedResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

ProviderOverloadedResponseErrorData: What a 529 answer says about the overloaded provider.
 code int
 message str
 metadata? dict[str, Any] | None

ProviderPreferences: Which providers may serve a request, and in what order they are tried.
 allow_fallbacks? bool | None
 data_collection? DataCollection | None
 enforce_distillable_text? bool | None
 ignore? list[ProviderPreferencesIgnore] | None
 max_price? MaxPrice | None
 only? list[ProviderPreferencesOnly] | None
 options? ProviderOptions | None
 order? list[ProviderPreferencesOrder] | None
 preferred_max_latency? PreferredMaxLatency | None
 preferred_min_throughput? PreferredMinThroughput | None
 quantizations? list[Quantization] | None
 require_parameters? bool | None
 sort? ProviderPreferencesSort | None
 zdr? bool | None

ProviderPreferencesIgnore = AnyOf('ProviderName', 'str')

ProviderPreferencesOnly = AnyOf('ProviderName', 'str')

ProviderPreferencesOrder = AnyOf('ProviderName', 'str')

ProviderPreferencesSort = AnyOf('ProviderSortConfig', 'ProviderSort')

ProviderResponse: One attempt at a provider while a generation was served.
 status int | None
 endpoint_id? str | None
 id? str | None
 is_byok? bool | None
 latency? float | None
 model_permaslug? str | None
 provider_name? ProviderResponseProviderName | None
 routed_service_tier? RoutedServiceTier | None

ProviderResponseProviderName = Literal['AnyScale', 'Atoma', 'Cent-ML', 'CrofAI', 'Enfer', 'GoPomelo', 'HuggingFace', 'Hyperbolic', 'Hyperbolic 2', 'InoCloud', 'Kluster', 'Lambda', 'Lepton', 'Lynn 2', 'Lynn', 'Mancer', 'Modal', 'NCompass', 'Nineteen', 'OctoAI', 'Recursal', 'Reflection', 'Replicate', 'SambaNova 2', 'SF Compute', 'Targon', 'Together 2', 'Ubicloud', '01.AI', 'AkashML', 'AI21', 'AionLabs', 'Alibaba', 'Ambient', 'Baidu', 'Amazon Bedrock', 'Amazon Nova', 'Anthropic', 'Arcee AI', 'AssemblyAI', 'AtlasCloud', 'Avian', 'Azure', 'BaseTen', 'BytePlus', 'Black Forest Labs', 'Cerebras', 'Chutes', 'Cirrascale', 'Claude Platform on AWS', 'Clarifai', 'Cloudflare', 'Cohere', 'CoreWeave', 'Cosine', 'Crucible', 'Crusoe', 'Darkbloom', 'Databricks', 'Decart', 'Deepgram', 'DeepInfra', 'DeepSeek', 'DekaLLM', 'DigitalOcean', 'ElevenLabs', 'Featherless', 'Fireworks', 'Fish Audio', 'Friendli', 'GMICloud', 'Google', 'Google AI Studio', 'Groq', 'HeyGen', 'Inception', 'Inceptron', 'InferenceNet', 'Ionstream', 'Infermatic', 'Io Net', 'Inferact vLLM', 'Inflection', 'Liquid', 'Makora', 'Mara', 'Mancer 2', 'Meta', 'Minimax', 'ModelRun', 'Mistral', 'Modular', 'Moonshot AI', 'Morph', 'VoyageAI by MongoDB', 'TypeSafe', 'Near AI', 'Nebius', 'Nex AGI', 'NextBit', 'Novita', 'Nvidia', 'Ollama', 'OpenAI', 'OpenInference', 'Parasail', 'ParetoAlpha', 'Poolside', 'PrimeIntellect', 'Perceptron', 'Perplexity', 'Phala', 'Recraft', 'Recursive', 'Reka', 'Relace', 'Respan', 'Sail Research', 'Sakana AI', 'SambaNova', 'ScaleDown', 'Seed', 'SiliconFlow', 'Sourceful', 'StepFun', 'Stealth', 'StreamLake', 'Switchpoint', 'Tencent', 'Tenstorrent', 'Thinking Machines', 'Together', 'Unbiased', 'Upstage', 'Venice', 'Wafer', 'WandB', 'Quiver', 'Krea', 'Runway', 'Xiaomi', 'xAI', 'Z.AI', 'FakeProvider'] | str

ProviderSort = Literal['price', 'throughput', 'latency', 'exacto'] | str

ProviderSortConfig: What providers are ranked by, and whether per model or across models.
 by? By | None
 partition? Partition | None

ProvisionInternResponse: Confirmation that an intern's machine is being set up.
 provisioning Literal[True]

PublicEndpoint: One provider's offer of a model: prices, limits, features and recent performance.
 context_length int
 latency_last_30m PercentileStats | None
 max_completion_tokens int | None
 max_prompt_tokens int | None
 model_id str
 model_name str
 name str
 native_tools dict[str, NativeTools]
 pricing Pricing
 provider_name ProviderName
 quantization Quantization | None
 service_tier PublicServiceTier | None
 supported_parameters list[Parameter]
 supports_diarization bool
 supports_implicit_caching bool
 supports_tool_choice ToolChoiceSupport
 tag str
 throughput_last_30m PercentileStats | None
 uptime_last_1d float | None
 uptime_last_30m float | None
 uptime_last_5m float | None
 perf_last_30m_by_workload? PerfLast30mByWorkload | None
 status? EndpointStatus | None
 supports_image_reference? bool | None
 supports_multiple_audio_references? bool | None
 supports_voice_cloning? bool | None

PublicPricing: Prices of a model, each in US dollars per unit as a decimal string.
 completion str
 prompt str
 audio? str | None
 audio_output? str | None
 discount? float | None
 image? str | None
 image_output? str | None
 image_token? str | None
 input_audio_cache? str | None
 input_cache_read? str | None
 input_cache_write? str | None
 input_cache_write_1h? str | None
 internal_reasoning? str | None
 overrides? list[PricingOverride] | None
 request? str | None
 web_search? str | None

PublicServiceTier = Literal['flex', 'priority', 'ultrafast'] | str

Purpose = Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals', 'assistants_output', 'batch_output', 'fine-tune-results'] | str

Quantization = Literal['int4', 'int8', 'fp4', 'mxfp4', 'nvfp4', 'fp6', 'fp8', 'mxfp8', 'fp16', 'bf16', 'fp32', 'unknown'] | str

QueryAnalyticsData1: One row of an analytics result: a value for each metric and dimension asked for.

QueryAnalyticsData2: Rows of an analytics query, and how the query went.
 data list[QueryAnalyticsData1]
 metadata Metadata
 cached_at? float | None
  'cachedAt'
 warnings? list[str] | None

QueryAnalyticsRequestBody: Analytics query: what to measure, how to group it, over which time.
 metrics list[str]
 classifier_dimensions? ClassifierDimensions | None
 classifier_filters? ClassifierFilters | None
 dimensions? list[str] | None
 filters? list[Filter] | None
 granularity? str | None
 group_limit? int | None
 limit? int | None
 order_by? OrderBy | None
 time_range? TimeRange | None

QueryAnalyticsResponse: Answer to an analytics query.
 data QueryAnalyticsData2

Questions = Tagged('type', {'box': 'DecisionsBoxQuestion', 'choice': 'DecisionsChoiceQuestion', 'noul': 'DecisionsNoulQuestion', 'score': 'DecisionsScoreQuestion'})

RangeCapability: Numeric parameter of a model and the values it accepts.
 max float
 min float
 type Literal['range']

Ranker = Literal['auto', 'default-2024-11-15'] | str

RankingOptions: How file search results are ranked and cut off.
 ranker? Ranker | None
 score_threshold? float | None

RankingsDailyItem: Tokens that one model processed on one day.
 date str
 model_permaslug str
 total_tokens str

RankingsDailyMeta: Period and age of daily rankings.
 as_of str
 end_date str
 start_date str
 version Literal['v1']

RankingsDailyResponse: Token totals by day and model.
 data list[RankingsDailyItem]
 meta RankingsDailyMeta

RateLimit: Rate limit of an API key, in an old form kept for compatibility.
 interval str
 note str
 requests int

ReasoningConfig: Whether and how much a model reasons before it answers, and what is shown of it.
 context? ReasoningContext | None
 effort? ReasoningEffort | None
 mode? ReasoningMode | None
 summary? ReasoningSummaryVerbosity | None
 enabled? bool | None
 max_tokens? int | None

ReasoningContext = Literal['auto', 'all_turns', 'current_turn'] | str

ReasoningDeltaEvent: Stream event: the next piece of reasoning text.
 content_index int
 delta str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.reasoning_text.delta']

ReasoningDetail = Tagged('type', {'reasoning.summary': 'ReasoningDetailSummary', 'reasoning.encrypted': 'ReasoningDetailEncrypted', 'reasoning.text': 'ReasoningDetailText', 'reasoning.server_tool_call': 'ReasoningDetailServerToolCall'})

ReasoningDetailEncrypted: Reasoning that only the provider can read; send it back unchanged in later turns.
 data str
 type Literal['reasoning.encrypted']
 format? ReasoningFormat | None
 id? str | None
 index? int | None

ReasoningDetailServerToolCall: Call of a server tool made in the course of reasoning.
 arguments str
 result str
 tool_name str
 type Literal['reasoning.server_tool_call']
 format? ReasoningFormat | None
 id? str | None
 index? int | None
 tool_call_id? str | None

ReasoningDetailSummary: Summary of a model's reasoning.
 summary str
 type Literal['reasoning.summary']
 format? ReasoningFormat | None
 id? str | None
 index? int | None

ReasoningDetailText: Reasoning in plain text, with the signature that lets it be sent back.
 type Literal['reasoning.text']
 format? ReasoningFormat | None
 id? str | None
 index? int | None
 signature? str | None
 text? str | None

ReasoningDetailUnion = Tagged('type', {'reasoning.encrypted': 'ReasoningDetailEncrypted', 'reasoning.server_tool_call': 'ReasoningDetailServerToolCall', 'reasoning.summary': 'ReasoningDetailSummary', 'reasoning.text': 'ReasoningDetailText'})

ReasoningDoneEvent: Stream event: a reasoning text is complete.
 content_index int
 item_id str
 output_index int
 sequence_number int
 text str
 type Literal['response.reasoning_text.done']

ReasoningEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

ReasoningFormat = Literal['unknown', 'openai-responses-v1', 'azure-openai-responses-v1', 'bedrock-openai-responses-v1', 'bedrock-xai-responses-v1', 'xai-responses-v1', 'meta-responses-v1', 'anthropic-claude-v1', 'google-gemini-v1'] | str

ReasoningItem: A model's reasoning as an item of a response; send it back in later turns.
 id str
 summary list[ReasoningSummaryText]
 type Literal['reasoning']
 content? list[ReasoningTextContent] | None
 encrypted_content? str | None
 status? ReasoningItemStatusUnion | None
 format? ReasoningFormat | None
 signature? str | None

ReasoningItemStatusUnion = Literal['completed', 'incomplete', 'in_progress'] | str

ReasoningMode = Literal['standard', 'pro'] | str

ReasoningSummaryPartAddedEvent: Stream event: a new part of a reasoning summary begins.
 item_id str
 output_index int
 part ReasoningSummaryText
 sequence_number int
 summary_index int
 type Literal['response.reasoning_summary_part.added']

ReasoningSummaryPartDoneEvent: Stream event: a part of a reasoning summary is complete.
 item_id str
 output_index int
 part ReasoningSummaryText
 sequence_number int
 summary_index int
 type Literal['response.reasoning_summary_part.done']

ReasoningSummaryText: One part of a reasoning summary.
 text str
 type Literal['summary_text']

ReasoningSummaryTextDeltaEvent: Stream event: the next piece of a reasoning summary.
 delta str
 item_id str
 output_index int
 sequence_number int
 summary_index int
 type Literal['response.reasoning_summary_text.delta']

ReasoningSummaryTextDoneEvent: Stream event: the text of a reasoning summary part is complete.
 item_id str
 output_index int
 sequence_number int
 summary_index int
 text str
 type Literal['response.reasoning_summary_text.done']

ReasoningSummaryVerbosity = Literal['auto', 'concise', 'detailed'] | str

ReasoningTextContent: One part of a model's reasoning text.
 text str
 type Literal['reasoning_text']

Refusal: Token of a refusal, with its log probability and its likeliest rivals.
 bytes list[int] | None
 logprob float
 token str
 top_logprobs list[RefusalTopLogprob]

RefusalDeltaEvent: Stream event: the next piece of a refusal.
 content_index int
 delta str
 item_id str
 output_index int
 sequence_number int
 type Literal['response.refusal.delta']

RefusalDoneEvent: Stream event: a refusal is complete.
 content_index int
 item_id str
 output_index int
 refusal str
 sequence_number int
 type Literal['response.refusal.done']

RefusalTopLogprob: One of the likeliest tokens at a position of a refusal.
 bytes list[int] | None
 logprob float
 token str

Region = Literal['us', 'eu'] | str

Request: One request of a batch.
 body dict[str, Any]
 custom_id str

RequestTimeoutResponse: Body of a 408 answer: the request took too long.
 error RequestTimeoutResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

RequestTimeoutResponseErrorData: What a 408 answer says about the timeout.
 code int
 message str
 metadata? dict[str, Any] | None

RequireApproval: Which tools of an MCP server need approval before a call, and which do not.
 always? Always | None
 never? Never | None

RequireApprovalUnion = AnyOf('RequireApproval', "Literal['always', 'never'] | str")

Rerank: Recent performance of an endpoint on rerank requests.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

ResponseFormat = Tagged('type', {'grammar': 'ChatFormatGrammarConfig', 'json_object': 'ChatFormatJSONObjectConfig', 'json_schema': 'ChatFormatJSONSchemaConfig', 'python': 'ChatFormatPythonConfig', 'text': 'ChatFormatTextConfig'})

ResponseHealingPlugin: Plugin that repairs malformed JSON in a model's answer.
 id Literal['response-healing']
 enabled? bool | None

ResponseIncludesEnum = Literal['file_search_call.results', 'message.input_image.image_url', 'computer_call_output.output.image_url', 'reasoning.encrypted_content', 'code_interpreter_call.outputs'] | str

ResponseOutputText: Text that a model wrote, with its citations.
 text str
 type Literal['output_text']
 annotations? list[OpenAIResponsesAnnotation] | None
 logprobs? list[Logprob] | None

ResponseOutputTextTopLogprob: One of the likeliest tokens at a position of an output text.
 bytes list[int]
 logprob float
 token str

ResponsesRequest: Request to the Responses API.
 background? bool | None
 cache_control? AnthropicCacheControlDirective | None
 debug? ChatDebugOptions | None
 deferred_tools? DeferredToolsControl | None
 frequency_penalty? float | None
 image_config? dict[str, ImageConfig] | None
 include? list[ResponseIncludesEnum] | None
 input? InputsUnion | None
 instructions? str | None
 max_output_tokens? int | None
 max_tool_calls? int | None
 metadata? dict[str, str] | None
 modalities? list[OutputModalityEnum] | None
 model? str | None
 models? list[str] | None
 parallel_tool_calls? bool | None
 plugins? list[ResponsesRequestPlugin] | None
 presence_penalty? float | None
 previous_response_id? Any
 prompt? StoredPromptTemplate | None
 prompt_cache_key? str | None
 prompt_cache_options? PromptCacheOptions | None
 provider? ProviderPreferences | None
 reasoning? ReasoningConfig | None
 safety_identifier? str | None
 service_tier? ResponsesRequestServiceTier | None
 session_id? str | None
 stop? ResponsesRequestStop | None
 stop_server_tools_when? list[StopServerToolsWhenCondition] | None
 store? Literal[False] | None
 stream? bool | None
 temperature? float | None
 text? TextExtendedConfig | None
 tool_choice? OpenAIResponsesToolChoiceUnion | None
 tools? list[ResponsesRequestToolUnion] | None
 top_k? int | None
 top_logprobs? int | None
 top_p? float | None
 trace? TraceConfig | None
 truncation? OpenAIResponsesTruncation | None
 user? str | None

ResponsesRequestAllowedCaller = Literal['direct', 'programmatic'] | str

ResponsesRequestPlugin = Tagged('id', {'alignment': 'AlignmentPlugin', 'armor': 'ArmorPlugin', 'auto-beta-router': 'AutoBetaRouterPlugin', 'auto-router': 'AutoRouterPlugin', 'context-compression': 'ContextCompressionPlugin', 'file-parser': 'FileParserPlugin', 'fusion': 'FusionPlugin', 'jev-router': 'JevRouterPlugin', 'moderation': 'ModerationPlugin', 'pareto-router': 'ParetoRouterPlugin', 'response-healing': 'ResponseHealingPlugin', 'switchyard-router': 'SwitchyardRouterPlugin', 'web': 'WebSearchPlugin', 'web-fetch': 'WebFetchPlugin'})

ResponsesRequestServiceTier = Literal['auto', 'default', 'fast', 'flex', 'priority', 'scale', 'ultrafast'] | str

ResponsesRequestStop = str | list[str]

ResponsesRequestToolFunction: Function that the caller runs and the model may call.
 name str
 parameters dict[str, Any] | None
 type Literal['function']
 description? str | None
 strict? bool | None
 allowed_callers? list[ResponsesRequestAllowedCaller] | None
 async_? bool | None
  'async'
 defer_loading? bool | None
 output_schema? dict[str, Any] | None

ResponsesRequestToolUnion = Tagged('type', {'function': 'ResponsesRequestToolFunction', 'web_search_preview': 'PreviewWebSearchServerTool', 'web_search_preview_2025_03_11': 'Preview20250311WebSearchServerTool', 'web_search': 'LegacyWebSearchServerTool', 'web_search_2025_08_26': 'WebSearchServerTool', 'file_search': 'FileSearchServerTool', 'computer_use_preview': 'ComputerUseServerTool', 'code_interpreter': 'CodeInterpreterServerTool', 'mcp': 'McpServerTool', 'image_generation': 'ImageGenerationServerTool', 'local_shell': 'CodexLocalShellTool', 'shell': 'ShellServerTool', 'apply_patch': 'ApplyPatchServerTool', 'custom': 'CustomTool', 'namespace': 'NamespaceTool', 'openrouter:advisor': 'AdvisorServerToolOpenRouter', 'openrouter:subagent': 'SubagentServerToolOpenRouter', 'openrouter:datetime': 'DatetimeServerTool', 'openrouter:files': 'FilesServerTool', 'openrouter:fusion': 'FusionServerToolOpenRouter', 'openrouter:image_generation': 'ImageGenerationServerToolOpenRouter', 'openrouter:experimental__search_models': 'SearchModelsServerToolOpenRouter', 'openrouter:web_fetch': 'WebFetchServerTool', 'openrouter:web_search': 'WebSearchServerToolOpenRouter', 'openrouter:apply_patch': 'ApplyPatchServerToolOpenRouter', 'openrouter:bash': 'BashServerTool', 'openrouter:shell': 'ShellServerToolOpenRouter', 'openrouter:tool_search': 'ToolSearchServerTool'})

ResponsesStreamingResponse: One server-sent event of a Responses stream.
 data StreamEvents

Result: Outcome of one request of a batch.
 custom_id str
 error ResultError | None
 id str
 response BatchObjectResponse | None

ResultError: Why one request of a batch failed.
 message str
 param str | None
 type str
 error_type? APIErrorType | None

Role = Literal['org:admin', 'org:member'] | str

Route: Method and path that a signature for an intern's daemon is valid for.
 method Literal['POST']
 path str

RoutedServiceTier = Literal['flex', 'priority', 'ultrafast'] | str

RouterAttempt: One attempt of the router at an endpoint.
 model str
 provider str
 status int

RouterParams: Settings the router worked with.
 quality_floor? float | None
 throughput_floor? float | None
 version_group? str | None

RoutingStrategy = Literal['direct', 'auto', 'free', 'latest', 'alias', 'fallback', 'pareto', 'bodybuilder', 'fusion'] | str

Rule: One condition on a generation, for an observability destination.
 field FieldT
 operator Operator
 value? ObservabilityFilterRuleGroupValue | None

STT: Recent performance of an endpoint on speech to text requests.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

STTEntity: Entity found in a transcript, such as a name.
 end_char int
 start_char int
 text str
 type str

STTInlineInputAudio: Audio to transcribe, sent within the request.
 data str
 format str

STTInputAudio = AnyOf('STTInlineInputAudio', 'STTURLInputAudio')

STTRequest: Request to transcribe speech.
 input_audio STTInputAudio
 model str
 diarize? bool | None
 keyterms? list[str] | None
 language? str | None
 provider? STTRequestProvider | None
 response_format? STTRequestResponseFormat | None
 session_id? str | None
 temperature? float | None
 timestamp_granularities? list[STTTimestampGranularity] | None
 trace? TraceConfig | None
 user? str | None

STTRequestDataCollection = Literal['deny', 'allow'] | str

STTRequestProvider: Data policy and provider options of a transcription.
 data_collection? STTRequestDataCollection | None
 options? ProviderOptions | None
 zdr? bool | None

STTRequestResponseFormat = Literal['json', 'verbose_json'] | str

STTResponse: Transcript of an audio file.
 text str
 confidence? float | None
 duration? float | None
 entities? list[STTEntity] | None
 language? str | None
 language_confidence? float | None
 segments? list[STTSegment] | None
 task? str | None
 usage? STTUsage | None
 words? list[STTWord] | None

STTSegment: Timed segment of a transcript.
 end float
 id int
 start float
 text str
 avg_logprob? float | None
 channel? int | None
 compression_ratio? float | None
 no_speech_prob? float | None
 seek? int | None
 speaker? int | None
 speaker_label? str | None
 temperature? float | None
 tokens? list[int] | None

STTTimestampGranularity = Literal['word', 'segment'] | str

STTURLInputAudio: Audio to transcribe, fetched from an address.
 url str
 format? str | None

STTUsage: What a transcription used and cost.
 cost? float | None
 input_tokens? int | None
 output_tokens? int | None
 seconds? float | None
 total_tokens? int | None

STTWord: Timed word, or other sound, of a transcript.
 end float
 start float
 word str
 channel? int | None
 confidence? float | None
 speaker? int | None
 speaker_label? str | None
 type? STTWordType | None

STTWordType = Literal['word', 'audio_event'] | str

ScimGroup: Group of people that the identity provider syncs to OpenRouter by SCIM.
 created_at str
 display_name str
 external_id str | None
 id str
 organization_id str
 updated_at str

ScimGroupMapping: Workspace role that the members of a SCIM group get.
 created_at str
 id str
 organization_id str
 role ScimGroupMappingRole
 scim_group_id str
 updated_at str
 workspace_id str

ScimGroupMappingRole = Literal['admin', 'member'] | str

ScimSyncJob: One run of the job that syncs groups from the identity provider.
 created_at str
 deleted_groups int | None
 error_message str | None
 finished_at str | None
 id str
 started_at str | None
 status ScimSyncJobStatus
 synced_groups int | None

ScimSyncJobStatus = Literal['queued', 'running', 'succeeded', 'failed'] | str

SearchContextSizeEnum = Literal['low', 'medium', 'high'] | str

SearchModelsServerToolConfig: Settings of the server tool that searches OpenRouter's models.
 max_results? int | None

SearchModelsServerToolOpenRouter: Experimental server tool that lets a model search OpenRouter's models.
 type Literal['openrouter:experimental__search_models']
 parameters? SearchModelsServerToolConfig | None

SearchQualityLevel = Literal['low', 'medium', 'high'] | str

SearchSurface = Literal['server-tool', 'plugin'] | str

ServerTool: Server tool that OpenRouter or a provider can run, as it appears in the list.
 aliases list[ServerToolInputName]
 default_engine str | None
 docs_url str
 engines list[ServerToolEngine]
 fallback_engine str | None
 id str
 input_schema dict[str, Any]
 name str
 native_support ServerToolNativeSupport
 output_schema dict[str, Any] | None
 parameters_schema dict[str, Any]
 status ServerToolStatus
 summary str
 supported_api_formats list[ServerToolSupportedAPIFormat]
 tool_description str

ServerToolDetails: One server tool in full, with the models that run it themselves.
 aliases list[ServerToolInputName]
 default_engine str | None
 docs_url str
 engines list[ServerToolEngine]
 fallback_engine str | None
 id str
 input_schema dict[str, Any]
 name str
 native_support NativeSupport
 output_schema dict[str, Any] | None
 parameters_schema dict[str, Any]
 status ServerToolDetailsStatus
 summary str
 supported_api_formats list[ServerToolDetailsSupportedAPIFormat]
 tool_description str

ServerToolDetailsStatus = Literal['active', 'deprecated'] | str

ServerToolDetailsSupportedAPIFormat = Literal['responses', 'chat-completions', 'anthropic-messages'] | str

ServerToolEngine: Engine that can run a server tool, with its regions and prices.
 byok BYOK
 data_regions list[ServerToolEngineDataRegion]
 default_mode str | None
 executed_by ServerToolExecutedBy
 id str | None
 name str
 pricing list[ServerToolPrice]
 pricing_doc_url str | None
 pricing_source PricingSource

ServerToolEngineDataRegion = Literal['global', 'europe', 'us'] | str

ServerToolExecutedBy = Literal['provider', 'openrouter', 'client'] | str

ServerToolInputName: Tool type that selects a server tool in a request, and what it looks like in answers.
 api_formats list[ServerToolInputNameAPIFormat]
 output_names list[ServerToolOutputName]
 type str

ServerToolInputNameAPIFormat = Literal['responses', 'chat-completions', 'anthropic-messages'] | str

ServerToolNativeModel: Model that runs a server tool itself, and the providers where it does.
 providers list[str]
 slug str

ServerToolNativeSupport: How widely a server tool is run by the providers themselves.
 endpoint_count int
 model_count int

ServerToolOutputName: How a call of a server tool appears in the answers of one API.
 api_format ServerToolOutputNameAPIFormat
 type str
 name? str | None

ServerToolOutputNameAPIFormat = Literal['responses', 'chat-completions', 'anthropic-messages'] | str

ServerToolPrice: Price of one unit of a server tool.
 max_units_per_call int
 mode str | None
 price str
 unit str

ServerToolStatus = Literal['active', 'deprecated'] | str

ServerToolSupportedAPIFormat = Literal['responses', 'chat-completions', 'anthropic-messages'] | str

ServerToolUseDetails: How often server tools were used in a request.
 tool_calls_executed? int | None
 tool_calls_requested? int | None
 web_search_requests? int | None

ServiceUnavailableResponse: Body of a 503 answer: no provider can serve the request now.
 error ServiceUnavailableResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

ServiceUnavailableResponseErrorData: What a 503 answer says about why the service is not available.
 code int
 message str
 metadata? dict[str, Any] | None

SessionCostItem: What a session in an app typically costs with one model, by length of session.
 app_name str
 app_slug str
 median_session_cost_usd float
 model_permaslug str
 turn_range TurnRange

SessionCostMeta: Period and age of session cost figures.
 as_of str
 version Literal['v1']
 window_days int | None
 window_end_date str | None

SessionCostResponse: Session costs by app, model and length of session.
 data list[SessionCostItem]
 meta SessionCostMeta

ShellCallItem: Shell commands that the model asks to have run.
 action ShellCallItemAction
 call_id str
 type Literal['shell_call']
 arguments? str | None
 environment? Any
 id? str | None
 status? ToolCallStatus | None

ShellCallItemAction: Shell commands to run, and their limits.
 commands list[str]
 max_output_length? int | None
 timeout_ms? int | None

ShellCallOutputContent: Output and outcome of a shell command.
 outcome Outcome
 stderr str
 stdout str

ShellCallOutputItem: Result of a shell call, to be sent back to the model.
 call_id str
 output list[ShellCallOutputContent]
 type Literal['shell_call_output']
 container_id? str | None
 error? str | None
 files? list[ShellCallOutputItemFile] | None
 id? str | None
 max_output_length? int | None
 status? ToolCallStatus | None

ShellCallOutputItemFile: File in a container that a shell call wrote.
 container_id str
 end_index int
 file_id str
 filename str
 start_index int
 type Literal['container_file_citation']

ShellCallStatus = Literal['in_progress', 'completed', 'incomplete'] | str

ShellServerTool: Shell tool in the form of the Responses API.
 type Literal['shell']

ShellServerToolConfig: Settings of the shell server tool.
 engine? ShellServerToolEngine | None
 environment? ShellServerToolEnvironment | None

ShellServerToolEngine = Literal['auto', 'openrouter'] | str

ShellServerToolEnvironment = Tagged('type', {'container_auto': 'ContainerAutoEnvironment', 'container_reference': 'ContainerReferenceEnvironment'})

ShellServerToolOpenRouter: OpenRouter's server tool that runs shell commands in a container.
 type Literal['openrouter:shell']
 parameters? ShellServerToolConfig | None

SignInternDaemonRequest: Request to sign a call to an intern's daemon.
 body_sha256 str
  'bodySha256'
 route? Route | None

SignInternDaemonResponse: Signature headers for a call to an intern's daemon.
 x_ori_invoke_signature str
  'x-ori-invoke-signature'
 x_ori_invoke_timestamp str
  'x-ori-invoke-timestamp'
 x_ori_invoke_user str
  'x-ori-invoke-user'
 x_ori_invoke_nonce? str | None
  'x-ori-invoke-nonce'
 x_ori_invoke_signature_v2? str | None
  'x-ori-invoke-signature-v2'

SoftDeny = AnyOf('ArmorRule', 'str')

Source = Literal['artificial-analysis', 'design-arena', 'openrouter'] | str

SourceContent: Document source made of content blocks rather than a file.
 content AnthropicDocumentBlockParamContent2
 type Literal['content']

SpeechInput = AnyOf('str', 'list[SpeechTurn]')

SpeechInputReference = Tagged('type', {'image_url': 'SpeechInputReferenceImage', 'input_audio': 'SpeechInputReferenceAudio', 'text': 'SpeechInputReferenceText'})

SpeechInputReferenceAudio: Audio clip that guides the speech, such as a voice to copy.
 input_audio SpeechInputReferenceAudioInput
 type Literal['input_audio']

SpeechInputReferenceAudioInput: Reference clip, as inline data or an address.
 data? str | None
 format? str | None
 url? str | None

SpeechInputReferenceImage: Image that guides the speech.
 image_url SpeechInputReferenceImageInput
 type Literal['image_url']

SpeechInputReferenceImageInput: Address of a reference image.
 url str

SpeechInputReferenceText: Text that guides the speech, at most 10000 characters.
 text str
 type Literal['text']

SpeechRequest: Request to turn text into speech.
 input SpeechInput
 model str
 input_references? list[SpeechInputReference] | None
 instructions? str | None
 provider? SpeechRequestProvider | None
 response_format? SpeechRequestResponseFormat | None
 session_id? str | None
 speed? float | None
 trace? TraceConfig | None
 user? str | None
 voice? str | None

SpeechRequestDataCollection = Literal['deny', 'allow'] | str

SpeechRequestProvider: Data policy and provider options of a speech request.
 data_collection? SpeechRequestDataCollection | None
 options? ProviderOptions | None
 zdr? bool | None

SpeechRequestResponseFormat = Literal['mp3', 'pcm'] | str

SpeechTurn: One turn of a dialogue to speak.
 text str
 instructions? str | None
 voice? str | None

Speed = Literal['fast', 'standard'] | str

Stance: What one model of a Fusion panel holds on a disputed point.
 model str
 stance str

State = str | dict[str, Any] | list[Any]

Status = Literal['awaiting_slack_install', 'queued', 'provisioning', 'running', 'failed', 'stopped', 'destroying', 'destroy_failed'] | str

StopServerToolsWhenCondition = Tagged('type', {'finish_reason_is': 'StopServerToolsWhenFinishReasonIs', 'has_tool_call': 'StopServerToolsWhenHasToolCall', 'max_cost': 'StopServerToolsWhenMaxCost', 'max_tokens_used': 'StopServerToolsWhenMaxTokensUsed', 'step_count_is': 'StopServerToolsWhenStepCountIs'})

StopServerToolsWhenFinishReasonIs: End the server tool loop when the model finishes for a given reason.
 reason str
 type Literal['finish_reason_is']

StopServerToolsWhenHasToolCall: End the server tool loop when the model calls a given tool.
 tool_name str
 type Literal['has_tool_call']

StopServerToolsWhenMaxCost: End the server tool loop when it has cost a given sum.
 max_cost_in_dollars float
 type Literal['max_cost']

StopServerToolsWhenMaxTokensUsed: End the server tool loop when it has used a number of tokens.
 max_tokens int
 type Literal['max_tokens_used']

StopServerToolsWhenStepCountIs: End the server tool loop after a number of steps.
 step_count int
 type Literal['step_count_is']

StoredPromptTemplate: Reference to a stored prompt, with values for its variables.
 id str
 variables? dict[str, Variables] | None

StreamEvents = Tagged('type', {'error': 'ErrorEvent', 'response.apply_patch_call_operation_diff.delta': 'ApplyPatchCallOperationDiffDeltaEvent', 'response.apply_patch_call_operation_diff.done': 'ApplyPatchCallOperationDiffDoneEvent', 'response.code_interpreter_call_code.delta': 'CodeInterpreterCallCodeDeltaEvent', 'response.code_interpreter_call_code.done': 'CodeInterpreterCallCodeDoneEvent', 'response.code_interpreter_call.completed': 'CodeInterpreterCallCompletedEvent', 'response.code_interpreter_call.in_progress': 'CodeInterpreterCallInProgressEvent', 'response.code_interpreter_call.interpreting': 'CodeInterpreterCallInterpretingEvent', 'response.completed': 'StreamEventsResponseCompleted', 'response.content_part.added': 'ContentPartAddedEvent', 'response.content_part.done': 'ContentPartDoneEvent', 'response.created': 'OpenResponsesCreatedEvent', 'response.custom_tool_call_input.delta': 'CustomToolCallInputDeltaEvent', 'response.custom_tool_call_input.done': 'CustomToolCallInputDoneEvent', 'response.debug': 'DebugEvent', 'response.failed': 'StreamEventsResponseFailed', 'response.function_call_arguments.delta': 'FunctionCallArgsDeltaEvent', 'response.function_call_arguments.done': 'FunctionCallArgsDoneEvent', 'response.fusion_call.analysis.completed': 'FusionCallAnalysisCompletedEvent', 'response.fusion_call.analysis.in_progress': 'FusionCallAnalysisInProgressEvent', 'response.fusion_call.completed': 'FusionCallCompletedEvent', 'response.fusion_call.in_progress': 'FusionCallInProgressEvent', 'response.fusion_call.panel.added': 'FusionCallPanelAddedEvent', 'response.fusion_call.panel.completed': 'FusionCallPanelCompletedEvent', 'response.fusion_call.panel.delta': 'FusionCallPanelDeltaEvent', 'response.fusion_call.panel.failed': 'FusionCallPanelFailedEvent', 'response.fusion_call.panel.reasoning.delta': 'FusionCallPanelReasoningDeltaEvent', 'response.image_generation_call.completed': 'ImageGenCallCompletedEvent', 'response.image_generation_call.generating': 'ImageGenCallGeneratingEvent', 'response.image_generation_call.in_progress': 'ImageGenCallInProgressEvent', 'response.image_generation_call.partial_image': 'ImageGenCallPartialImageEvent', 'response.in_progress': 'OpenResponsesInProgressEvent', 'response.incomplete': 'StreamEventsResponseIncomplete', 'response.output_item.added': 'StreamEventsResponseOutputItemAdded', 'response.output_item.done': 'StreamEventsResponseOutputItemDone', 'response.output_text.annotation.added': 'AnnotationAddedEvent', 'response.output_text.delta': 'TextDeltaEvent', 'response.output_text.done': 'TextDoneEvent', 'response.reasoning_summary_part.added': 'ReasoningSummaryPartAddedEvent', 'response.reasoning_summary_part.done': 'ReasoningSummaryPartDoneEvent', 'response.reasoning_summary_text.delta': 'ReasoningSummaryTextDeltaEvent', 'response.reasoning_summary_text.done': 'ReasoningSummaryTextDoneEvent', 'response.reasoning_text.delta': 'ReasoningDeltaEvent', 'response.reasoning_text.done': 'ReasoningDoneEvent', 'response.refusal.delta': 'RefusalDeltaEvent', 'response.refusal.done': 'RefusalDoneEvent', 'response.web_search_call.completed': 'WebSearchCallCompletedEvent', 'response.web_search_call.in_progress': 'WebSearchCallInProgressEvent', 'response.web_search_call.searching': 'WebSearchCallSearchingEvent'})

StreamEventsResponseCompleted: Stream event: the response is complete.
 response OpenResponsesResult
 sequence_number int
 type Literal['response.completed']

StreamEventsResponseFailed: Stream event: the response failed.
 response OpenResponsesResult
 sequence_number int
 type Literal['response.failed']

StreamEventsResponseIncomplete: Stream event: the response ended before it was complete.
 response OpenResponsesResult
 sequence_number int
 type Literal['response.incomplete']

StreamEventsResponseOutputItemAdded: Stream event: a new output item begins.
 item OutputItems
 output_index int
 sequence_number int
 type Literal['response.output_item.added']

StreamEventsResponseOutputItemDone: Stream event: an output item is complete.
 item OutputItems
 output_index int
 sequence_number int
 type Literal['response.output_item.done']

StreamLogprob: Token of a streamed text, with its log probability.
 logprob float
 token str
 bytes? list[int] | None
 top_logprobs? list[StreamLogprobTopLogprob] | None

StreamLogprobTopLogprob: One of the likeliest tokens at a position of a streamed text.
 bytes? list[int] | None
 logprob? float | None
 token? str | None

SubagentNestedTool: Tool that a subagent may use.
 type str
 parameters? dict[str, Any] | None

SubagentReasoning: How much a subagent reasons.
 effort? SubagentReasoningEffort | None
 max_tokens? int | None

SubagentReasoningEffort = Literal['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'] | str

SubagentServerToolConfig: Settings of the server tool that hands tasks to another model.
 inherit_functions? bool | None
 inherited_function_names? list[str] | None
 instructions? str | None
 max_completion_tokens? int | None
 max_tool_calls? int | None
 model? str | None
 name? str | None
 reasoning? SubagentReasoning | None
 temperature? float | None
 tools? list[SubagentNestedTool] | None

SubagentServerToolOpenRouter: OpenRouter's server tool that lets a model hand a task to another model.
 type Literal['openrouter:subagent']
 parameters? SubagentServerToolConfig | None

Subcategory = Literal['cli-agent', 'ide-extension', 'cloud-agent', 'programming-app', 'native-app-builder', 'creative-writing', 'video-gen', 'image-gen', 'audio-gen', 'roleplay', 'game', 'writing-assistant', 'general-chat', 'personal-agent', 'legal'] | str

SubmitGenerationFeedbackRequest: Report of a problem with a generation.
 category SubmitGenerationFeedbackRequestCategory
 generation_id str
 comment? str | None

SubmitGenerationFeedbackRequestCategory = Literal['latency', 'incoherence', 'incorrect_response', 'formatting', 'billing', 'api_error', 'other'] | str

SubmitGenerationFeedbackResponse: Answer to a feedback report.
 data SubmitGenerationFeedbackResponseData

SubmitGenerationFeedbackResponseData: Confirmation that a feedback report was taken.
 success Literal[True]

SupportedAspectRatio = Literal['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', '9:21'] | str

SupportedFrameImage = Literal['first_frame', 'last_frame'] | str

SupportedResolution = Literal['360p', '480p', '720p', '768p', '1080p', '1K', '2K', '4K'] | str

SupportedSize = Literal['360x360', '360x480', '360x540', '360x640', '360x840', '480x360', '480x480', '480x640', '480x720', '480x854', '480x1120', '496x864', '540x360', '560x752', '640x360', '640x480', '640x640', '720x480', '720x720', '720x960', '720x1080', '720x1280', '720x1680', '752x560', '768x768', '768x1024', '768x1152', '768x1366', '768x1792', '834x1112', '840x360', '854x480', '864x496', '960x720', '960x960', '992x432', '1024x768', '1080x720', '1080x1080', '1080x1440', '1080x1620', '1080x1920', '1080x2520', '1112x834', '1120x480', '1152x768', '1280x720', '1366x768', '1440x1080', '1440x1440', '1440x1920', '1440x2160', '1440x2560', '1440x3360', '1470x630', '1620x1080', '1680x720', '1792x768', '1920x1080', '1920x1440', '2160x1440', '2160x2160', '2160x2880', '2160x3240', '2160x3840', '2160x5040', '2520x1080', '2560x1440', '2880x2160', '3240x2160', '3360x1440', '3840x2160', '5040x2160'] | str

SuspendInternResponse: Confirmation that an intern is suspended.
 suspended Literal[True]

SwitchyardRouterPlugin: Plugin that lets the Switchyard router choose the model.
 id Literal['switchyard-router']
 algorithm? Algorithm | None
 judge_model? str | None

Syntax = Literal['lark', 'regex'] | str

System = AnyOf('str', 'list[AnthropicTextBlockParam]')

TTS: Recent performance of an endpoint on text to speech requests.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

TaskBudget: Tokens that a model is told it has for a whole task.
 total int
 type Literal['tokens']
 remaining? int | None

TaskClassificationItem: One kind of task, its share of traffic and the models most used for it.
 category_token_share float
 category_usage_share float
 display_name str
 macro_category str
 models list[TaskClassificationModel]
 tag str
 token_share float
 usage_share float

TaskClassificationMacroCategory: Wide category of tasks and its share of traffic.
 key str
 label str
 token_share float
 usage_share float

TaskClassificationModel: Model used for a kind of task, and its share of it.
 id str
 tag_token_share float
 tag_usage_share float

TaskClassificationResponse: What OpenRouter is used for, by kind of task.
 data TaskClassificationResponseData

TaskClassificationResponseData: Kinds of task and wide categories, with their shares of recent traffic.
 as_of str
 classifications list[TaskClassificationItem]
 macro_categories list[TaskClassificationMacroCategory]
 window_days int

TaskType = Literal['coding', 'intelligence', 'agentic', 'search'] | str

TextDeltaEvent: Stream event: the next piece of the output text.
 content_index int
 delta str
 item_id str
 logprobs list[StreamLogprob]
 output_index int
 sequence_number int
 type Literal['response.output_text.delta']

TextDoneEvent: Stream event: an output text is complete.
 content_index int
 item_id str
 logprobs list[StreamLogprob]
 output_index int
 sequence_number int
 text str
 type Literal['response.output_text.done']

TextExtendedConfig: Format and verbosity of the text output of the Responses API.
 format? Formats | None
 verbosity? Verbosity | None

TextGeneration: Recent performance of an endpoint on text generation requests.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

Thinking = Tagged('type', {'enabled': 'ThinkingEnabled', 'disabled': 'ThinkingDisabled', 'adaptive': 'ThinkingAdaptive', 'between_tools': 'ThinkingBetweenTools'})

ThinkingAdaptive: Thinking of which the model itself decides how much is needed.
 type Literal['adaptive']
 block_binding? AnthropicThinkingBlockBinding | None
 display? AnthropicThinkingDisplay | None

ThinkingBetweenTools: Thinking in the mode `between_tools`.
 type Literal['between_tools']

ThinkingDisabled: No thinking before the answer.
 type Literal['disabled']

ThinkingEnabled: Thinking with a budget of tokens.
 budget_tokens int
 type Literal['enabled']
 block_binding? AnthropicThinkingBlockBinding | None
 display? AnthropicThinkingDisplay | None

TimeRange: Period of an analytics query.
 end str
 start str

TimestampGranularities = Literal['word', 'segment'] | str

TokenExchangeRequest: Request to exchange an identity token for a short-lived OpenRouter access token.
 federation_policy_id str
 grant_type Literal['urn:ietf:params:oauth:grant-type:token-exchange']
 subject_token str
 subject_token_type Literal['urn:ietf:params:oauth:token-type:jwt']
 requested_token_type? Literal['urn:ietf:params:oauth:token-type:access_token'] | None
 scope? TokenExchangeRequestScope | None

TokenExchangeRequestScope = Literal['inference', 'management'] | str

TokenExchangeResponse: Access token that an identity token was exchanged for.
 access_token str
 expires_in int
 issued_token_type Literal['urn:ietf:params:oauth:token-type:access_token']
 scope str
 token_type Literal['Bearer']

TooManyRequestsResponse: Body of a 429 answer: a rate limit is reached.
 error TooManyRequestsResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

TooManyRequestsResponseErrorData: What a 429 answer says about the rate limit.
 code int
 message str
 metadata? dict[str, Any] | None

ToolAdvisor20260301: Anthropic's tool that lets a model ask a second model for advice.
 model str
 name Literal['advisor']
 type Literal['advisor_20260301']
 allowed_callers? list[AnthropicAllowedCallers] | None
 cache_control? AnthropicCacheControlDirective | None
 caching? AnthropicCacheControlDirective | None
 defer_loading? bool | None
 max_uses? int | None

ToolBash20250124: Anthropic's bash tool, version 20250124; the caller runs the commands.
 name Literal['bash']
 type Literal['bash_20250124']
 cache_control? AnthropicCacheControlDirective | None

ToolCall: Call of a function by the model, in a batch result.
 function BatchObjectFunction
 id str
 index int
 type Literal['function']

ToolCallStatus = Literal['in_progress', 'completed', 'incomplete'] | str

ToolChoice = Tagged('type', {'auto': 'ToolChoiceAuto', 'any': 'ToolChoiceAny', 'none': 'ToolChoiceNone', 'tool': 'ToolChoiceTool'})

ToolChoiceAllowed: Tool choice limited to some of the tools offered.
 mode Mode
 tools list[dict[str, Any]]
 type Literal['allowed_tools']

ToolChoiceAny: The model must call some tool.
 type Literal['any']
 disable_parallel_tool_use? bool | None

ToolChoiceAuto: The model decides whether to call a tool.
 type Literal['auto']
 disable_parallel_tool_use? bool | None

ToolChoiceNone: The model must not call a tool.
 type Literal['none']

ToolChoiceSupport: Values of `tool_choice` that an endpoint supports.
 auto bool
 function bool
 none bool
 required bool

ToolChoiceTool: The model must call one given tool.
 name str
 type Literal['tool']
 disable_parallel_tool_use? bool | None

ToolCustom: Tool of a Messages request that the caller defines and runs.
 input_schema MessagesRequestInputSchema
 name str
 cache_control? AnthropicCacheControlDirective | None
 defer_loading? bool | None
 description? str | None
 strict? bool | None
 type? Literal['custom'] | None

ToolSearchCallItem: The model's search for tools that are loaded on demand.
 call_id str
 execution ToolSearchCallItemExecution
 type Literal['tool_search_call']
 arguments? Any
 id? str | None
 status? ToolSearchCallItemStatus | None

ToolSearchCallItemExecution = Literal['server', 'client'] | str

ToolSearchCallItemStatus = Literal['in_progress', 'completed', 'incomplete'] | str

ToolSearchOutputItem: Tools that a tool search found.
 call_id str
 execution ToolSearchOutputItemExecution
 tools list[ToolSearchOutputItemToolUnion]
 type Literal['tool_search_output']
 id? str | None
 status? ToolSearchOutputItemStatus | None

ToolSearchOutputItemAllowedCaller = Literal['direct', 'programmatic'] | str

ToolSearchOutputItemExecution = Literal['server', 'client'] | str

ToolSearchOutputItemStatus = Literal['in_progress', 'completed', 'incomplete'] | str

ToolSearchOutputItemTool: Found tool that is described by its type alone.
 type str

ToolSearchOutputItemToolFunction: Found function that the caller runs and the model may call.
 name str
 parameters dict[str, Any] | None
 type Literal['function']
 description? str | None
 strict? bool | None
 allowed_callers? list[ToolSearchOutputItemAllowedCaller] | None
 async_? bool | None
  'async'
 defer_loading? bool | None
 output_schema? dict[str, Any] | None

ToolSearchOutputItemToolUnion = AnyOf('CodexLocalShellTool', 'ApplyPatchServerTool', 'ShellServerTool', 'SearchModelsServerToolOpenRouter', 'WebFetchServerTool', 'ToolSearchOutputItemTool', 'ToolSearchServerTool', 'CodeInterpreterServerTool', 'ShellServerToolOpenRouter', 'BashServerTool', 'ApplyPatchServerToolOpenRouter', 'WebSearchServerToolOpenRouter', 'ImageGenerationServerToolOpenRouter', 'FusionServerToolOpenRouter', 'FilesServerTool', 'AdvisorServerToolOpenRouter', 'SubagentServerToolOpenRouter', 'DatetimeServerTool', 'NamespaceTool', 'ComputerUseServerTool', 'FileSearchServerTool', 'CustomTool', 'PreviewWebSearchServerTool', 'ToolSearchOutputItemToolFunction', 'WebSearchServerTool', 'Preview20250311WebSearchServerTool', 'LegacyWebSearchServerTool', 'McpServerTool', 'ImageGenerationServerTool')

ToolSearchServerTool: OpenRouter's server tool that finds tools which are loaded on demand.
 type Literal['openrouter:tool_search']
 parameters? ToolSearchServerToolConfig | None

ToolSearchServerToolConfig: Settings of the tool search server tool.
 max_results? int | None

ToolTextEditor20250124: Anthropic's text editor tool, version 20250124; the caller makes the edits.
 name Literal['str_replace_editor']
 type Literal['text_editor_20250124']
 cache_control? AnthropicCacheControlDirective | None

ToolToolDefinition: Tool given by its whole definition where a conversation adds a tool.
 definition AnthropicToolUnion
 type Literal['tool_definition']

ToolUses = Tagged('type', {'evaluated': 'ToolUsesEvaluated', 'skipped': 'ToolUsesSkipped', 'unavailable': 'ToolUsesUnavailable'})

ToolUsesEvaluated: Armor checked the tool calls and gave a verdict.
 outcome ArmorSafeguardResultOutcome
 type Literal['evaluated']
 explanation? str | None

ToolUsesSkipped: Armor did not check the tool calls.
 type Literal['skipped']

ToolUsesUnavailable: Armor could not check the tool calls.
 reason str
 type Literal['unavailable']

ToolWebSearch20250305: Anthropic's web search tool, version 20250305.
 name Literal['web_search']
 type Literal['web_search_20250305']
 allowed_domains? list[str] | None
 blocked_domains? list[str] | None
 cache_control? AnthropicCacheControlDirective | None
 max_uses? int | None
 user_location? AnthropicWebSearchToolUserLocation | None

ToolWebSearch20260209: Anthropic's web search tool, version 20260209.
 name Literal['web_search']
 type Literal['web_search_20260209']
 allowed_callers? list[AnthropicAllowedCallers] | None
 allowed_domains? list[str] | None
 blocked_domains? list[str] | None
 cache_control? AnthropicCacheControlDirective | None
 max_uses? int | None
 user_location? AnthropicWebSearchToolUserLocation | None

TopProviderInfo: Limits of a model at its top-ranked provider.
 is_moderated bool
 context_length? int | None
 max_completion_tokens? int | None

TournamentStats: How often a model took each place in Design Arena tournaments.
 first_place int | None
 fourth_place int | None
 second_place int | None
 third_place int | None
 total int | None

TraceConfig: Names and ids under which observability destinations file a request.
 generation_name? str | None
 parent_span_id? str | None
 span_name? str | None
 trace_id? str | None
 trace_name? str | None

Trigger = Tagged('type', {'input_tokens': 'AnthropicInputTokensTrigger', 'tool_uses': 'AnthropicToolUsesTrigger'})

TriggerInputTokens: Compaction starts at a number of input tokens.
 type Literal['input_tokens']
 value int

TrueT = str | dict[str, Any] | list[Any]

Truncation = Literal['auto', 'disabled'] | str

TurnRange = Literal['1-turn', '2-9-turns', '10-49-turns', '50-plus-turns'] | str

Type = Literal['web_search_preview_2025_03_11', 'web_search_preview'] | str

URLCitation: Citation of a web page in the output text.
 end_index int
 start_index int
 title str
 type Literal['url_citation']
 url str
 content? str | None

UnauthorizedResponse: Body of a 401 answer: the key is missing or not valid.
 error UnauthorizedResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

UnauthorizedResponseErrorData: What a 401 answer says about the key.
 code int
 message str
 metadata? dict[str, Any] | None

UnifiedBenchmarkPricing: Token prices of a benchmarked model, in US dollars as decimal strings.
 completion str
 prompt str

UnifiedBenchmarksAAItem: A model's scores from Artificial Analysis.
 agentic_index float | None
 coding_index float | None
 display_name str
 intelligence_index float | None
 model_permaslug str
 pricing UnifiedBenchmarkPricing | None
 source Literal['artificial-analysis']

UnifiedBenchmarksDAItem: A model's standing in one category of Design Arena.
 arena str
 avg_generation_time_ms float | None
 category str
 display_name str
 elo float
 model_permaslug str
 pricing UnifiedBenchmarkPricing | None
 source Literal['design-arena']
 tournament_stats TournamentStats
 win_rate float

UnifiedBenchmarksMeta: Source, age and extent of benchmark figures.
 as_of str
 citation str | None
 model_count int
 source UnifiedBenchmarksMetaSource | None
 source_url str | None
 task_type str | None
 version Literal['v1']

UnifiedBenchmarksMetaSource = Literal['artificial-analysis', 'design-arena', 'openrouter'] | str

UnifiedBenchmarksORItem: A model's result in a benchmark that OpenRouter ran.
 accuracy float
 accuracy_stddev float | None
 avg_cost_per_task float | None
 benchmark_type UnifiedBenchmarksORItemBenchmarkType
 display_name str
 last_run_timestamp str
 model_permaslug str
 source Literal['openrouter']
 total_tasks int

UnifiedBenchmarksORItemBenchmarkType = Literal['gpqa_diamond', 'tau_bench_verified_airline'] | str

UnifiedBenchmarksResponse: Benchmark results of models, with their sources.
 data list[UnifiedBenchmarksResponseData]
 meta UnifiedBenchmarksMeta

UnifiedBenchmarksResponseData = AnyOf('UnifiedBenchmarksAAItem', 'UnifiedBenchmarksORItem', 'UnifiedBenchmarksDAItem', 'UnifiedBenchmarksSearchItem')

UnifiedBenchmarksSearchItem: Result of a model with a search engine in a search benchmark that OpenRouter ran.
 avg_cost_per_task float | None
 avg_latency_per_task_ms float | None
 benchmark_type UnifiedBenchmarksSearchItemBenchmarkType
 display_name str
 last_run_timestamp str
 model_permaslug str
 primary_metric PrimaryMetric
 primary_score float
 search_engine str
 search_surface SearchSurface
 source Literal['openrouter']
 total_tasks int
 run_config? UnifiedBenchmarksSearchRunConfig | None

UnifiedBenchmarksSearchItemBenchmarkType = Literal['search_browsecomp', 'search_hle', 'search_dsqa', 'search_widesearch'] | str

UnifiedBenchmarksSearchRunConfig: Settings that a search benchmark was run with.
 max_agent_turns int | None
 reasoning_effort str | None
 temperature float | None

UniqueInsight: Point that only one model of a Fusion panel made.
 insight str
 model str

Unit = Literal['request', 'image', 'megapixel', 'token'] | str

Unknown: Recent performance of an endpoint on requests of unknown kind.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

UnprocessableEntityResponse: Body of a 422 answer: the request is well formed but cannot be processed.
 error UnprocessableEntityResponseErrorData
 openrouter_metadata? dict[str, Any] | None
 user_id? str | None

UnprocessableEntityResponseErrorData: What a 422 answer says about the request.
 code int
 message str
 metadata? dict[str, Any] | None

UnprocessableEntityUnion = AnyOf('CreatePrivateEndpointValidationFailedResponse', 'UnprocessableEntityResponse')

UpdateBYOKKeyRequest: Changes to a provider key of one's own.
 allowed_api_key_hashes? list[str] | None
 allowed_models? list[str] | None
 allowed_user_ids? list[str] | None
 declared_region? UpdateBYOKKeyRequestDeclaredRegion | None
 declared_zdr? bool | None
 disabled? bool | None
 is_byok_only? bool | None
 is_fallback? bool | None
 is_required? bool | None
 key? str | None
 name? str | None

UpdateBYOKKeyRequestDeclaredRegion = Literal['global', 'europe', 'us'] | str

UpdateBYOKKeyResponse: The provider key after the change.
 data BYOKKey

UpdateExternalUserRequest: Change to an external user.
 is_active bool

UpdateGuardrailRequest: Changes to a guardrail; fields left out stay as they are.
 allow_safety_retention_google? bool | None
 allow_safety_retention_other? bool | None
 allowed_data_regions? list[GuardrailDataRegion] | None
 allowed_models? list[str] | None
 allowed_providers? list[str] | None
 content_filter_builtins? list[ContentFilterBuiltinEntryInput] | None
 content_filters? list[ContentFilterEntry] | None
 description? str | None
 enable_free_model_publication? bool | None
 enable_free_model_training? bool | None
 enable_paid_model_training? bool | None
 enforce_zdr? bool | None
 enforce_zdr_anthropic? bool | None
 enforce_zdr_google? bool | None
 enforce_zdr_openai? bool | None
 enforce_zdr_other? bool | None
 enforce_zdr_xai? bool | None
 ignored_models? list[str] | None
 ignored_providers? list[str] | None
 include_byok_in_budgets? bool | None
 limit_usd? float | None
 name? str | None
 reset_interval? GuardrailInterval | None

UpdateGuardrailResponse: The guardrail after the change.
 data Guardrail

UpdateInternRequest: Changes to an intern; fields left out stay as they are.
 description? str | None
 instructions? str | None
 model? str | None
 name? str | None

UpdateKeysData: The API key after the change, with its limits and usage.
 byok_usage float
 byok_usage_daily float
 byok_usage_monthly float
 byok_usage_weekly float
 created_at str
 creator_user_id str | None
 disabled bool
 external_user str | None
 hash str
 include_byok_in_limit bool
 label str
 last_used_at str | None
 limit float | None
 limit_remaining float | None
 limit_reset str | None
 name str
 updated_at str | None
 usage float
 usage_daily float
 usage_monthly float
 usage_weekly float
 workspace_id str
 expires_at? str | None

UpdateKeysLimitReset = Literal['daily', 'weekly', 'monthly'] | str

UpdateKeysRequestBody: Changes to an API key; fields left out stay as they are.
 disabled? bool | None
 include_byok_in_limit? bool | None
 limit? float | None
 limit_reset? UpdateKeysLimitReset | None
 name? str | None
 workspace_id? str | None

UpdateKeysResponse: Answer that holds the changed API key.
 data UpdateKeysData

UpdateObservabilityDestinationRequest: Changes to an observability destination; fields left out stay as they are.
 api_key_hashes? list[str] | None
 broadcast_generation_cost? bool | None
 broadcast_generation_cost_allocation? bool | None
 broadcast_generation_identity? bool | None
 broadcast_generation_request_context? bool | None
 config? dict[str, Any] | None
 enabled? bool | None
 filter_rules? ObservabilityFilterRulesConfigNullable | None
 name? str | None
 privacy_mode? bool | None
 regions? list[ObservabilityDataRegionInput] | None
 sampling_rate? float | None

UpdateObservabilityDestinationResponse: The observability destination after the change.
 data ObservabilityDestination

UpdateOrganizationSettingsRequest: Change to an organization's settings.
 is_filtered_model_catalog_enabled bool

UpdateOrganizationSettingsResponse: The organization's settings after the change.
 data OrganizationSettings

UpdatePrivateEndpointPricingRequest: New prices of a private endpoint.
 pricing PrivateEndpointPricing

UpdatePrivateEndpointRequest: Changes to a private endpoint.
 upstream_model_id str
 base_url? str | None
 declared_region? UpdatePrivateEndpointRequestDeclaredRegion | None
 declared_zdr? bool | None

UpdatePrivateEndpointRequestDeclaredRegion = Literal['global', 'europe', 'us'] | str

UpdateScimGroupMappingRequest: Change of the role that a SCIM group's members get in a workspace.
 role UpdateScimGroupMappingRequestRole

UpdateScimGroupMappingRequestRole = Literal['admin', 'member'] | str

UpdateScimGroupMappingResponse: The SCIM group mapping after the change.
 data ScimGroupMapping

UpdateWorkspaceRequest: Changes to a workspace; fields left out stay as they are.
 default_image_model? str | None
 default_provider_sort? str | None
 default_text_model? str | None
 description? str | None
 disabled_server_tools? list[UpdateWorkspaceRequestDisabledServerTool] | None
 io_logging_api_key_ids? list[int] | None
 io_logging_sampling_rate? float | None
 is_data_discount_logging_enabled? bool | None
 is_observability_broadcast_enabled? bool | None
 is_observability_io_logging_enabled? bool | None
 name? str | None
 slug? str | None

UpdateWorkspaceRequestDisabledServerTool = Literal['openrouter:advisor', 'openrouter:apply_patch', 'openrouter:bash', 'openrouter:datetime', 'openrouter:fusion', 'openrouter:image_generation', 'openrouter:experimental__search_models', 'openrouter:shell', 'openrouter:subagent', 'openrouter:tool_search', 'openrouter:web_fetch', 'openrouter:web_search'] | str

UpdateWorkspaceResponse: The workspace after the change.
 data Workspace

UploadFileRequestBody: File to upload.
 file str

UpscaleFactor: Range of factors by which a video model can enlarge a video.
 max? float | None
 min? float | None

UpsertWorkspaceBudgetRequest: Budget to set for a workspace.
 limit_usd float
 include_byok_in_budgets? bool | None

UpsertWorkspaceBudgetResponse: The workspace's budget after the change.
 data WorkspaceBudget
 include_byok_in_budgets? bool | None

Upstream: Whether the provider deleted its copy of a batch.
 provider str
 status BatchDeletionOutcome

Usage: Tokens and cost of a response.
 input_tokens int
 input_tokens_details InputTokensDetails
 output_tokens int
 output_tokens_details OutputTokensDetails
 total_tokens int
 cost? float | None
 cost_details? UsageCostDetails | None
 is_byok? bool | None
 server_tool_use_details? ServerToolUseDetails | None

UsageCostDetails: Parts of a response's cost, in US dollars.
 upstream_inference_input_cost float
 upstream_inference_output_cost float
 server_tool_cost? float | None
 upstream_inference_cost? float | None

UsageLimitType = Literal['daily', 'weekly', 'monthly'] | str

UserLocation: Approximate place of the user, given to the web search plugin.
 type Literal['approximate']
 city? str | None
 country? str | None
 region? str | None
 timezone? str | None

UtcDay = Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] | str

ValidatePrivateEndpointRequest: Workspace that a private endpoint is validated in.
 workspace_id str

Value1 = AnyOf('str', 'float', 'list[Value2]')

Value2 = str | float

ValueClassifierFilters = str | float

ValueType = Literal['scalar', 'array'] | str

Variables = AnyOf('InputText', 'InputImage', 'InputFile', 'str')

VaultEffectiveSecret: Secret that an intern can use, and where it comes from.
 created_at str
 fingerprint str | None
 hosts list[str] | None
 name str
 scope VaultEffectiveSecretScope

VaultEffectiveSecretListResponse: Secrets that an intern can use, from all its vaults.
 data list[VaultEffectiveSecret]
 has_more bool

VaultEffectiveSecretScope = Literal['intern', 'attached', 'workspace'] | str

VaultSecret: Secret in a vault, without its value.
 created_at str
 fingerprint str | None
 hosts list[str] | None
 name str

VaultSecretCopyRequest: Secrets to copy to another vault.
 names list[str]

VaultSecretCopyResponse: Secrets that were copied.
 data list[VaultSecret]

VaultSecretListResponse: Secrets of a vault, without their values.
 data list[VaultSecret]
 has_more bool

VaultSecretResponse: Answer that holds one secret, without its value.
 data VaultSecret

VaultSecretWriteRequest: Value of a secret to store, and where it may be sent.
 hosts list[str]
 value str

Verbosity = Literal['low', 'medium', 'high', 'xhigh', 'max'] | str

VideoGeneration: Recent performance of an endpoint on video generation requests.
 latency PercentileStats | None
 request_count int | None
 throughput PercentileStats | None

VideoGenerationRequest: Request to generate a video, which runs as a job.
 model str
 aspect_ratio? VideoGenerationRequestAspectRatio | None
 callback_url? str | None
 creativity? int | None
 duration? int | None
 frame_images? list[FrameImage] | None
 generate_audio? bool | None
 input_references? list[InputReference] | None
 previous_job_id? str | None
 prompt? str | None
 provider? VideoGenerationRequestProvider | None
 resolution? VideoGenerationRequestResolution | None
 seed? int | None
 session_id? str | None
 size? str | None
 trace? TraceConfig | None
 upscale_factor? float | None
 user? str | None

VideoGenerationRequestAspectRatio = Literal['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', '9:21'] | str

VideoGenerationRequestOptions: Video options passed through to a provider unchanged, one field for each provider slug.
 n01ai? dict[str, Any] | None
  '01ai'
 ai21? dict[str, Any] | None
 aion_labs? dict[str, Any] | None
  'aion-labs'
 akashml? dict[str, Any] | None
 alibaba? dict[str, Any] | None
 amazon_bedrock? dict[str, Any] | None
  'amazon-bedrock'
 amazon_bedrock_claude_on_aws? dict[str, Any] | None
  'amazon-bedrock/claude-on-aws'
 amazon_nova? dict[str, Any] | None
  'amazon-nova'
 ambient? dict[str, Any] | None
 anthropic? dict[str, Any] | None
 anthropic_2? dict[str, Any] | None
  'anthropic/2'
 anyscale? dict[str, Any] | None
 arcee_ai? dict[str, Any] | None
  'arcee-ai'
 assemblyai? dict[str, Any] | None
 atlas_cloud? dict[str, Any] | None
  'atlas-cloud'
 atoma? dict[str, Any] | None
 avian? dict[str, Any] | None
 azure? dict[str, Any] | None
 baidu? dict[str, Any] | None
 baseten? dict[str, Any] | None
 black_forest_labs? dict[str, Any] | None
  'black-forest-labs'
 byteplus? dict[str, Any] | None
 centml? dict[str, Any] | None
 cerebras? dict[str, Any] | None
 chutes? dict[str, Any] | None
 cirrascale? dict[str, Any] | None
 clarifai? dict[str, Any] | None
 claude_on_aws? dict[str, Any] | None
  'claude-on-aws'
 cloudflare? dict[str, Any] | None
 cohere? dict[str, Any] | None
 coreweave? dict[str, Any] | None
 cosine? dict[str, Any] | None
 crofai? dict[str, Any] | None
 crucible? dict[str, Any] | None
 crusoe? dict[str, Any] | None
 darkbloom? dict[str, Any] | None
 databricks? dict[str, Any] | None
 decart? dict[str, Any] | None
 deepgram? dict[str, Any] | None
 deepinfra? dict[str, Any] | None
 deepseek? dict[str, Any] | None
 dekallm? dict[str, Any] | None
 digitalocean? dict[str, Any] | None
 elevenlabs? dict[str, Any] | None
 enfer? dict[str, Any] | None
 fake_provider? dict[str, Any] | None
  'fake-provider'
 featherless? dict[str, Any] | None
 fireworks? dict[str, Any] | None
 fish_audio? dict[str, Any] | None
  'fish-audio'
 friendli? dict[str, Any] | None
 gmicloud? dict[str, Any] | None
 google_ai_studio? dict[str, Any] | None
  'google-ai-studio'
 google_vertex? dict[str, Any] | None
  'google-vertex'
 gopomelo? dict[str, Any] | None
 groq? dict[str, Any] | None
 heygen? dict[str, Any] | None
 huggingface? dict[str, Any] | None
 hyperbolic? dict[str, Any] | None
 hyperbolic_quantized? dict[str, Any] | None
  'hyperbolic-quantized'
 inception? dict[str, Any] | None
 inceptron? dict[str, Any] | None
 inferact_vllm? dict[str, Any] | None
  'inferact-vllm'
 inference_net? dict[str, Any] | None
  'inference-net'
 infermatic? dict[str, Any] | None
 inflection? dict[str, Any] | None
 inocloud? dict[str, Any] | None
 io_net? dict[str, Any] | None
  'io-net'
 ionstream? dict[str, Any] | None
 klusterai? dict[str, Any] | None
 krea? dict[str, Any] | None
 lambda_? dict[str, Any] | None
  'lambda'
 lepton? dict[str, Any] | None
 liquid? dict[str, Any] | None
 lynn? dict[str, Any] | None
 lynn_private? dict[str, Any] | None
  'lynn-private'
 makora? dict[str, Any] | None
 mancer? dict[str, Any] | None
 mancer_old? dict[str, Any] | None
  'mancer-old'
 mara? dict[str, Any] | None
 meta? dict[str, Any] | None
 minimax? dict[str, Any] | None
 mistral? dict[str, Any] | None
 modal? dict[str, Any] | None
 modelrun? dict[str, Any] | None
 modular? dict[str, Any] | None
 moonshotai? dict[str, Any] | None
 morph? dict[str, Any] | None
 ncompass? dict[str, Any] | None
 near_ai? dict[str, Any] | None
  'near-ai'
 nebius? dict[str, Any] | None
 nex_agi? dict[str, Any] | None
  'nex-agi'
 nextbit? dict[str, Any] | None
 nineteen? dict[str, Any] | None
 novita? dict[str, Any] | None
 nvidia? dict[str, Any] | None
 octoai? dict[str, Any] | None
 ollama? dict[str, Any] | None
 open_inference? dict[str, Any] | None
  'open-inference'
 openai? dict[str, Any] | None
 parasail? dict[str, Any] | None
 pareto_alpha? dict[str, Any] | None
  'pareto-alpha'
 perceptron? dict[str, Any] | None
 perplexity? dict[str, Any] | None
 phala? dict[str, Any] | None
 poolside? dict[str, Any] | None
 primeintellect? dict[str, Any] | None
 quiver? dict[str, Any] | None
 recraft? dict[str, Any] | None
 recursal? dict[str, Any] | None
 recursive? dict[str, Any] | None
 reflection? dict[str, Any] | None
 reka? dict[str, Any] | None
 relace? dict[str, Any] | None
 replicate? dict[str, Any] | None
 respan? dict[str, Any] | None
 runway? dict[str, Any] | None
 sail_research? dict[str, Any] | None
  'sail-research'
 sakana? dict[str, Any] | None
 sakana_ai? dict[str, Any] | None
  'sakana-ai'
 sambanova? dict[str, Any] | None
 sambanova_cloaked? dict[str, Any] | None
  'sambanova-cloaked'
 scaledown? dict[str, Any] | None
 seed? dict[str, Any] | None
 sf_compute? dict[str, Any] | None
  'sf-compute'
 siliconflow? dict[str, Any] | None
 sourceful? dict[str, Any] | None
 stealth? dict[str, Any] | None
 stepfun? dict[str, Any] | None
 streamlake? dict[str, Any] | None
 switchpoint? dict[str, Any] | None
 targon? dict[str, Any] | None
 tencent? dict[str, Any] | None
 tenstorrent? dict[str, Any] | None
 thinkingmachines? dict[str, Any] | None
 together? dict[str, Any] | None
 together_lite? dict[str, Any] | None
  'together-lite'
 typesafe? dict[str, Any] | None
 ubicloud? dict[str, Any] | None
 unbiased? dict[str, Any] | None
 upstage? dict[str, Any] | None
 venice? dict[str, Any] | None
 voyageai? dict[str, Any] | None
 wafer? dict[str, Any] | None
 wandb? dict[str, Any] | None
 wandb_legacy? dict[str, Any] | None
  'wandb-legacy'
 xai? dict[str, Any] | None
 xiaomi? dict[str, Any] | None
 z_ai? dict[str, Any] | None
  'z-ai'

VideoGenerationRequestProvider: Provider options of a video request.
 options? VideoGenerationRequestOptions | None

VideoGenerationRequestResolution = Literal['360p', '480p', '720p', '768p', '1080p', '1K', '2K', '4K'] | str

VideoGenerationResponse: State of a video job, and its videos once it is complete.
 id str
 polling_url str
 status VideoGenerationResponseStatus
 error? str | None
 expires_at? int | None
 generation_id? str | None
 unsigned_urls? list[str] | None
 urls? list[str] | None
 usage? VideoGenerationUsage | None

VideoGenerationResponseStatus = Literal['pending', 'in_progress', 'completed', 'failed', 'cancelled', 'expired'] | str

VideoGenerationUsage: What a video cost.
 cost? float | None
 is_byok? bool | None

VideoModel: Video model and what it supports.
 allowed_passthrough_parameters list[str]
 canonical_slug str
 created int
 creativity list[int] | None
 generate_audio bool | None
 id str
 name str
 seed bool | None
 supported_aspect_ratios list[SupportedAspectRatio] | None
 supported_durations list[int] | None
 supported_frame_images list[SupportedFrameImage] | None
 supported_resolutions list[SupportedResolution] | None
 supported_sizes list[SupportedSize] | None
 upscale_factor UpscaleFactor | None
 description? str | None
 hugging_face_id? str | None
 pricing_skus? dict[str, str] | None

VideoModelsListResponse: Video models that can be used.
 data list[VideoModel]

VideoURL: Video given by its address.
 url str

Watch = Literal['content', 'tool_calls', 'refusal', 'images', 'audio'] | str

WebFetchEngineEnum = Literal['auto', 'native', 'openrouter', 'exa', 'parallel', 'firecrawl'] | str

WebFetchPlugin: Plugin that lets a model read web pages.
 id Literal['web-fetch']
 allowed_domains? list[str] | None
 blocked_domains? list[str] | None
 max_content_tokens? int | None
 max_uses? int | None

WebFetchServerTool: OpenRouter's server tool that lets a model read web pages.
 type Literal['openrouter:web_fetch']
 parameters? WebFetchServerToolConfig | None

WebFetchServerToolConfig: Settings of the web fetch server tool.
 allowed_domains? list[str] | None
 blocked_domains? list[str] | None
 engine? WebFetchEngineEnum | None
 max_content_tokens? int | None
 max_uses? int | None

WebSearchCallCompletedEvent: Stream event: a web search is complete.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.web_search_call.completed']

WebSearchCallInProgressEvent: Stream event: a web search call begins.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.web_search_call.in_progress']

WebSearchCallSearchingEvent: Stream event: a web search is being made.
 item_id str
 output_index int
 sequence_number int
 type Literal['response.web_search_call.searching']

WebSearchCitation: Web page that the text cites.
 title str | None
 url str
 cited_text? str | None
 encrypted_index? str | None

WebSearchConfig: Settings of web search as a server tool in a chat request.
 allowed_domains? list[str] | None
 engine? WebSearchEngineEnum | None
 excluded_domains? list[str] | None
 max_characters? int | None
 max_results? int | None
 max_total_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 search_context_size? SearchQualityLevel | None
 user_location? WebSearchUserLocationServerTool | None
 x_search? XSearchOptions | None

WebSearchDomainFilter: Domains that a web search is limited to or leaves out.
 allowed_domains? list[str] | None
 blocked_domains? list[str] | None
 excluded_domains? list[str] | None

WebSearchEngine = Literal['native', 'exa', 'firecrawl', 'parallel', 'perplexity'] | str

WebSearchEngineEnum = Literal['native', 'exa', 'parallel', 'firecrawl', 'perplexity', 'auto'] | str

WebSearchMode = Literal['instant', 'fast', 'auto', 'deep-lite', 'deep', 'deep-reasoning', 'turbo', 'basic', 'advanced'] | str

WebSearchPlugin: Plugin that adds web search results to the prompt.
 id Literal['web']
 enabled? bool | None
 engine? WebSearchEngine | None
 exclude_domains? list[str] | None
 include_domains? list[str] | None
 max_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 search_prompt? str | None
 user_location? UserLocation | None
 x_search? XSearchOptions | None

WebSearchServerTool: Web search tool of the Responses API, in its version of 26 August 2025.
 type Literal['web_search_2025_08_26']
 engine? WebSearchEngineEnum | None
 filters? WebSearchDomainFilter | None
 max_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 search_context_size? SearchContextSizeEnum | None
 user_location? WebSearchUserLocation | None
 x_search? XSearchOptions | None

WebSearchServerToolConfig: Settings of OpenRouter's web search server tool.
 allowed_domains? list[str] | None
 engine? WebSearchEngineEnum | None
 excluded_domains? list[str] | None
 max_characters? int | None
 max_results? int | None
 max_total_results? int | None
 max_uses? int | None
 mode? WebSearchMode | None
 search_context_size? SearchQualityLevel | None
 user_location? WebSearchUserLocationServerTool | None
 x_search? XSearchOptions | None

WebSearchServerToolOpenRouter: OpenRouter's server tool that lets a model search the web.
 type Literal['openrouter:web_search']
 parameters? WebSearchServerToolConfig | None

WebSearchSource: Web page that a search looked at.
 type Literal['url']
 url str

WebSearchStatus = Literal['completed', 'searching', 'in_progress', 'failed'] | str

WebSearchUserLocation: Approximate place of the user, given to the Responses web search tool.
 city? str | None
 country? str | None
 region? str | None
 timezone? str | None
 type? Literal['approximate'] | None

WebSearchUserLocationServerTool: Approximate place of the user, given to the web search server tool.
 city? str | None
 country? str | None
 region? str | None
 timezone? str | None
 type? Literal['approximate'] | None

Workspace: Workspace: a part of an organization with its own keys, settings and members.
 created_at str
 created_by str | None
 default_guardrail_id str
 default_image_model str | None
 default_provider_sort str | None
 default_text_model str | None
 description str | None
 id str
 io_logging_api_key_ids list[int] | None
 io_logging_sampling_rate float
 is_data_discount_logging_enabled bool
 is_observability_broadcast_enabled bool
 is_observability_io_logging_enabled bool
 name str
 slug str
 updated_at str | None
 disabled_server_tools? list[str] | None
 include_byok_in_budgets? bool | None

WorkspaceBudget: Spending limit of a workspace over an interval.
 created_at str
 id str
 limit_usd float
 reset_interval WorkspaceBudgetResetInterval | None
 updated_at str
 workspace_id str

WorkspaceBudgetInterval = Literal['daily', 'weekly', 'monthly', 'lifetime'] | str

WorkspaceBudgetResetInterval = Literal['daily', 'weekly', 'monthly'] | str

WorkspaceMember: User's membership in a workspace.
 created_at str
 id str
 role WorkspaceMemberRole
 user_id str
 workspace_id str

WorkspaceMemberRole = Literal['admin', 'member'] | str

XSearchOptions: Options for search on X (formerly Twitter).
 allowed_x_handles? list[str] | None
 enable_image_understanding? bool | None
 enable_video_understanding? bool | None
 excluded_x_handles? list[str] | None
 from_date? str | None
 to_date? str | None

"""
