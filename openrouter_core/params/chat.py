"""Parameters: chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core import models
    from openrouter_core.params.shared import (
        AdvisorServerToolOpenRouterInput,
        AlignmentPluginInput,
        AnthropicCacheControlTTLInput,
        ArmorPluginInput,
        AutoBetaRouterPluginInput,
        AutoRouterPluginInput,
        BashServerToolInput,
        ConfigurationUpdateReasoningInput,
        ContextCompressionPluginInput,
        DatetimeServerToolInput,
        FileParserPluginInput,
        FilesServerToolInput,
        FusionPluginInput,
        FusionServerToolOpenRouterInput,
        ImageGenerationServerToolOpenRouterInput,
        JevRouterPluginInput,
        ModerationPluginInput,
        OpenRouterWebSearchServerToolInput,
        ParetoRouterPluginInput,
        PromptCacheBreakpointInput,
        ReasoningFormatInput,
        ResponseHealingPluginInput,
        SearchModelsServerToolConfigInput,
        SearchQualityLevelInput,
        SubagentServerToolOpenRouterInput,
        SwitchyardRouterPluginInput,
        WebFetchPluginInput,
        WebFetchServerToolInput,
        WebSearchConfigInput,
        WebSearchEngineEnumInput,
        WebSearchModeInput,
        WebSearchPluginInput,
        WebSearchUserLocationServerToolInput,
        XSearchOptionsInput,
    )


class ContentImageURLImageURLParam(TypedDict, total=False):
    """Address of an image from a parsed file."""

    url: Required[str]
    """Web address or base64 data URL of the image."""


ContentImageURLImageURLInput: TypeAlias = "ContentImageURLImageURLParam | models.ContentImageURLImageURL"
"""What may be passed as ContentImageURLImageURL: a dict, or the model."""


class ContentImageURLParam(TypedDict, total=False):
    """Image found in a parsed file, as part of a file annotation."""

    image_url: Required[ContentImageURLImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


ContentImageURLInput: TypeAlias = "ContentImageURLParam | models.ContentImageURL"
"""What may be passed as ContentImageURL: a dict, or the model."""


class ContentTextParam(TypedDict, total=False):
    """Text found in a parsed file, as part of a file annotation."""

    text: Required[str]
    type: Required[Literal["text"]]


ContentTextInput: TypeAlias = "ContentTextParam | models.ContentText"
"""What may be passed as ContentText: a dict, or the model."""


AnnotationContentUnionInput: TypeAlias = "ContentTextInput | ContentImageURLInput"
"""Part of what was read from a file: text or an image."""


class BatchObjectFileParam(TypedDict, total=False):
    """File that was read for a chat answer, with what was found in it."""

    content: Required[Sequence[AnnotationContentUnionInput]]
    hash: Required[str]
    """Hash of the file."""
    name: str


BatchObjectFileInput: TypeAlias = "BatchObjectFileParam | models.BatchObjectFile"
"""What may be passed as BatchObjectFile: a dict, or the model."""


class AnnotationFileParam(TypedDict, total=False):
    """Annotation that holds what was read from a file."""

    file: Required[BatchObjectFileInput]
    type: Required[Literal["file"]]


AnnotationFileInput: TypeAlias = "AnnotationFileParam | models.AnnotationFile"
"""What may be passed as AnnotationFile: a dict, or the model."""


class BatchObjectURLCitationParam(TypedDict, total=False):
    """Web page that a stretch of a chat answer cites."""

    end_index: Required[int]
    """Character of the text at which the citation ends."""
    start_index: Required[int]
    """Character of the text at which the citation starts."""
    title: Required[str]
    url: Required[str]
    content: str
    """Text taken from the page."""


BatchObjectURLCitationInput: TypeAlias = "BatchObjectURLCitationParam | models.BatchObjectURLCitation"
"""What may be passed as BatchObjectURLCitation: a dict, or the model."""


class AnnotationURLCitationParam(TypedDict, total=False):
    """Annotation that cites a web page."""

    type: Required[Literal["url_citation"]]
    url_citation: Required[BatchObjectURLCitationInput]


AnnotationURLCitationInput: TypeAlias = "AnnotationURLCitationParam | models.AnnotationURLCitation"
"""What may be passed as AnnotationURLCitation: a dict, or the model."""


class WebSearchCitationParam(TypedDict, total=False):
    """Web page that the text cites."""

    title: Required[str | None]
    """Title of the page."""
    url: Required[str]
    cited_text: str
    """Passage of the page that is cited."""
    encrypted_index: str
    """Reference to the search result; send it back unchanged in later turns."""


WebSearchCitationInput: TypeAlias = "WebSearchCitationParam | models.WebSearchCitation"
"""What may be passed as WebSearchCitation: a dict, or the model."""


class AnnotationWebSearchCitationParam(TypedDict, total=False):
    """Annotation that cites a web search result."""

    type: Required[Literal["web_search_citation"]]
    web_search_citation: Required[WebSearchCitationInput]


AnnotationWebSearchCitationInput: TypeAlias = "AnnotationWebSearchCitationParam | models.AnnotationWebSearchCitation"
"""What may be passed as AnnotationWebSearchCitation: a dict, or the model."""


AnnotationInput: TypeAlias = "AnnotationFileInput | AnnotationURLCitationInput | AnnotationWebSearchCitationInput"
"""Note on a message: a file, a web page cited, or a web search result cited."""


class ReasoningDetailEncryptedParam(TypedDict, total=False):
    """Reasoning that only the provider can read; send it back unchanged in later turns."""

    data: Required[str]
    """The encrypted reasoning."""
    type: Required[Literal["reasoning.encrypted"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""


ReasoningDetailEncryptedInput: TypeAlias = "ReasoningDetailEncryptedParam | models.ReasoningDetailEncrypted"
"""What may be passed as ReasoningDetailEncrypted: a dict, or the model."""


class ReasoningDetailServerToolCallParam(TypedDict, total=False):
    """Call of a server tool made in the course of reasoning."""

    arguments: Required[str]
    """Arguments of the call, as a string."""
    result: Required[str]
    """What the tool gave back, as a string."""
    tool_name: Required[str]
    type: Required[Literal["reasoning.server_tool_call"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""
    tool_call_id: str | None


ReasoningDetailServerToolCallInput: TypeAlias = "ReasoningDetailServerToolCallParam | models.ReasoningDetailServerToolCall"
"""What may be passed as ReasoningDetailServerToolCall: a dict, or the model."""


class ReasoningDetailSummaryParam(TypedDict, total=False):
    """Summary of a model's reasoning."""

    summary: Required[str]
    """Text of the summary."""
    type: Required[Literal["reasoning.summary"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""


ReasoningDetailSummaryInput: TypeAlias = "ReasoningDetailSummaryParam | models.ReasoningDetailSummary"
"""What may be passed as ReasoningDetailSummary: a dict, or the model."""


class ReasoningDetailTextParam(TypedDict, total=False):
    """Reasoning in plain text, with the signature that lets it be sent back."""

    type: Required[Literal["reasoning.text"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""
    signature: str | None
    """Proof by the provider that the text is unchanged."""
    text: str | None


ReasoningDetailTextInput: TypeAlias = "ReasoningDetailTextParam | models.ReasoningDetailText"
"""What may be passed as ReasoningDetailText: a dict, or the model."""


class ChatAssistantImagesImageURLParam(TypedDict, total=False):
    """Where an image that the model made is."""

    url: Required[str]
    """URL of the image; usually a `data:` URL with base64."""


ChatAssistantImagesImageURLInput: TypeAlias = "ChatAssistantImagesImageURLParam | models.ChatAssistantImagesImageURL"
"""What may be passed as ChatAssistantImagesImageURL: a dict, or the model."""


class ChatAssistantImagesParam(TypedDict, total=False):
    """Image that the model made."""

    image_url: Required[ChatAssistantImagesImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    index: int | None
    """Position among the images of the message, from 0."""
    type: str | None
    """Kind of image; so far always `image_url`."""


ChatAssistantImagesInput: TypeAlias = "ChatAssistantImagesParam | models.ChatAssistantImages"
"""What may be passed as ChatAssistantImages: a dict, or the model."""


class ChatContentAudioInputAudioParam(TypedDict, total=False):
    """Audio given in the request itself."""

    data: Required[str]
    """The audio in base64."""
    format: Required[str]
    """File format, such as `wav` or `mp3`."""


ChatContentAudioInputAudioInput: TypeAlias = "ChatContentAudioInputAudioParam | models.ChatContentAudioInputAudio"
"""What may be passed as ChatContentAudioInputAudio: a dict, or the model."""


class ChatContentAudioParam(TypedDict, total=False):
    """Audio part of a message."""

    input_audio: Required[ChatContentAudioInputAudioInput]
    type: Required[Literal["input_audio"]]


ChatContentAudioInput: TypeAlias = "ChatContentAudioParam | models.ChatContentAudio"
"""What may be passed as ChatContentAudio: a dict, or the model."""


class ChatContentFileFileParam(TypedDict, total=False):
    """File given by content or by id."""

    file_data: str
    """The file as a `data:` URL with base64, or its URL."""
    file_id: str
    """Id of the stored file."""
    filename: str


ChatContentFileFileInput: TypeAlias = "ChatContentFileFileParam | models.ChatContentFileFile"
"""What may be passed as ChatContentFileFile: a dict, or the model."""


class ChatContentFileParam(TypedDict, total=False):
    """File part of a message, such as a PDF."""

    file: Required[ChatContentFileFileInput]
    type: Required[Literal["file"]]


ChatContentFileInput: TypeAlias = "ChatContentFileParam | models.ChatContentFile"
"""What may be passed as ChatContentFile: a dict, or the model."""


ChatContentImageDetailInput: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""How finely the model looks at an image in a chat message."""


class ChatContentImageImageURLParam(TypedDict, total=False):
    """Image given by a URL."""

    url: Required[str]
    """URL or `data:` URL of the image."""
    detail: ChatContentImageDetailInput
    """How closely the model looks at the image."""


ChatContentImageImageURLInput: TypeAlias = "ChatContentImageImageURLParam | models.ChatContentImageImageURL"
"""What may be passed as ChatContentImageImageURL: a dict, or the model."""


class ChatContentImageParam(TypedDict, total=False):
    """Image part of a message."""

    image_url: Required[ChatContentImageImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


ChatContentImageInput: TypeAlias = "ChatContentImageParam | models.ChatContentImage"
"""What may be passed as ChatContentImage: a dict, or the model."""


class ChatContentCacheControlParam(TypedDict, total=False):
    """Asks the provider to cache the prompt up to this part."""

    type: Required[Literal["ephemeral"]]
    ttl: AnthropicCacheControlTTLInput
    """How long the cache entry is kept, such as `5m`."""


ChatContentCacheControlInput: TypeAlias = "ChatContentCacheControlParam | models.ChatContentCacheControl"
"""What may be passed as ChatContentCacheControl: a dict, or the model."""


class ChatContentTextParam(TypedDict, total=False):
    """Text part of a message."""

    text: Required[str]
    type: Required[Literal["text"]]
    cache_control: ChatContentCacheControlInput
    """Marks where a prefix ends that the provider may cache."""
    prompt_cache_breakpoint: PromptCacheBreakpointInput | None
    """Marks the end of a prefix that the provider is to cache."""


ChatContentTextInput: TypeAlias = "ChatContentTextParam | models.ChatContentText"
"""What may be passed as ChatContentText: a dict, or the model."""


ChatContentVideoInputProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""How a video in a chat message is processed."""


class ChatContentVideoInputParam(TypedDict, total=False):
    """Video given by a URL."""

    url: Required[str]
    """URL or `data:` URL of the video."""
    processing: ChatContentVideoInputProcessingInput
    """How the video is looked at: `agentic` or `static`."""


ChatContentVideoInputInput: TypeAlias = "ChatContentVideoInputParam | models.ChatContentVideoInput"
"""What may be passed as ChatContentVideoInput: a dict, or the model."""


class ChatContentVideoParam(TypedDict, total=False):
    """Video part of a message."""

    type: Required[Literal["video_url"]]
    video_url: Required[ChatContentVideoInputInput]


ChatContentVideoInput: TypeAlias = "ChatContentVideoParam | models.ChatContentVideo"
"""What may be passed as ChatContentVideo: a dict, or the model."""


LegacyChatContentVideoInputProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""How a video in a chat message of the older form is processed."""


class LegacyChatContentVideoInputParam(TypedDict, total=False):
    """Address of a video and how to process it."""

    url: Required[str]
    """URL or data URL of the video."""
    processing: LegacyChatContentVideoInputProcessingInput
    """How the video is processed: `agentic` or `static`."""


LegacyChatContentVideoInputInput: TypeAlias = "LegacyChatContentVideoInputParam | models.LegacyChatContentVideoInput"
"""What may be passed as LegacyChatContentVideoInput: a dict, or the model."""


class LegacyChatContentVideoParam(TypedDict, total=False):
    """A video in a chat message, under the older type name `input_video`."""

    type: Required[Literal["input_video"]]
    video_url: Required[LegacyChatContentVideoInputInput]


LegacyChatContentVideoInput: TypeAlias = "LegacyChatContentVideoParam | models.LegacyChatContentVideo"
"""What may be passed as LegacyChatContentVideo: a dict, or the model."""


ChatContentItemsInput: TypeAlias = "ChatContentFileInput | ChatContentImageInput | ChatContentAudioInput | LegacyChatContentVideoInput | ChatContentTextInput | ChatContentVideoInput"
"""Part of a message: text, an image, audio, video or a file."""


ChatAssistantMessageContentInput: TypeAlias = "str | Sequence[ChatContentItemsInput]"
"""Content of an assistant message: text, or a list of parts."""


class ChatAudioOutputParam(TypedDict, total=False):
    """Audio that the model spoke."""

    data: str
    """The audio in base64; in a stream, a piece of it."""
    expires_at: int
    """When the provider forgets the audio, Unix seconds."""
    id: str
    """Id by which a later message can refer to the audio."""
    transcript: str
    """What is said; in a stream, a piece of it."""


ChatAudioOutputInput: TypeAlias = "ChatAudioOutputParam | models.ChatAudioOutput"
"""What may be passed as ChatAudioOutput: a dict, or the model."""


class ChatToolCallFunctionParam(TypedDict, total=False):
    """Function to call, with its arguments."""

    arguments: str | None
    """Arguments as JSON text; the model may get it wrong, so check it."""
    name: Required[str]


ChatToolCallFunctionInput: TypeAlias = "ChatToolCallFunctionParam | models.ChatToolCallFunction"
"""What may be passed as ChatToolCallFunction: a dict, or the model."""


class ChatToolCallParam(TypedDict, total=False):
    """Function call that you are to run and answer."""

    function: Required[ChatToolCallFunctionInput]
    id: Required[str]
    """Give this as `tool_call_id` with the result."""
    type: Required[Literal["function"]]
    index: int | None
    """Position among the tool calls of the message, from 0; not all providers number them."""


ChatToolCallInput: TypeAlias = "ChatToolCallParam | models.ChatToolCall"
"""What may be passed as ChatToolCall: a dict, or the model."""


ReasoningDetailUnionInput: TypeAlias = (
    "ReasoningDetailEncryptedInput | ReasoningDetailServerToolCallInput | ReasoningDetailSummaryInput | ReasoningDetailTextInput"
)
"""One block of reasoning in a chat message or a stream piece."""


class ChatAssistantMessageParam(TypedDict, total=False):
    """What the model said, in an answer or in the conversation sent."""

    role: Required[Literal["assistant"]]
    audio: ChatAudioOutputInput
    content: ChatAssistantMessageContentInput | None
    """Text of the message; null if it holds only tool calls, say."""
    images: Sequence[ChatAssistantImagesInput]
    """Images that the model made."""
    model: str
    """Slug of the model that wrote the message."""
    name: str
    """Name that tells this speaker from others in the same role."""
    reasoning: str | None
    """The model's reasoning as text; null if it gave none."""
    reasoning_details: Sequence[ReasoningDetailUnionInput]
    """Reasoning in pieces; send them back unchanged so that the model can go on from them."""
    refusal: str | None
    """What the model said in declining; null if it did not."""
    tool_calls: Sequence[ChatToolCallInput]
    """Tool calls that the model asks for."""
    annotations: Sequence[AnnotationInput] | None
    """What the message rests on: web pages that it cites, and files that were read for it. Sent back, they spare reading a
    file again.
    """


ChatAssistantMessageInput: TypeAlias = "ChatAssistantMessageParam | models.ChatAssistantMessage"
"""What may be passed as ChatAssistantMessage: a dict, or the model."""


class ChatDeveloperMessageConfigurationUpdateParam(TypedDict, total=False):
    """Settings that change from a developer message on."""

    reasoning: Required[ConfigurationUpdateReasoningInput]


ChatDeveloperMessageConfigurationUpdateInput: TypeAlias = (
    "ChatDeveloperMessageConfigurationUpdateParam | models.ChatDeveloperMessageConfigurationUpdate"
)
"""What may be passed as ChatDeveloperMessageConfigurationUpdate: a dict, or the model."""


ChatDeveloperMessageContentInput: TypeAlias = "str | Sequence[ChatContentTextInput]"
"""Content of a developer message: text, or a list of text parts."""


class ChatDeveloperMessageParam(TypedDict, total=False):
    """Instructions from the developer of the application."""

    content: Required[ChatDeveloperMessageContentInput]
    role: Required[Literal["developer"]]
    configuration_update: ChatDeveloperMessageConfigurationUpdateInput | None
    """Settings that change from this message on."""
    name: str
    """Name that tells this speaker from others in the same role."""


ChatDeveloperMessageInput: TypeAlias = "ChatDeveloperMessageParam | models.ChatDeveloperMessage"
"""What may be passed as ChatDeveloperMessage: a dict, or the model."""


class ChatDynamicServerToolParam(TypedDict, total=False):
    """Server tool given by its type, for tools that have no model here."""

    type: Required[str]
    """Name of the tool, such as `openrouter:web_search`."""
    parameters: Mapping[str, Any]
    """Settings of the tool."""


ChatDynamicServerToolInput: TypeAlias = "ChatDynamicServerToolParam | models.ChatDynamicServerTool"
"""What may be passed as ChatDynamicServerTool: a dict, or the model."""


class ChatFormatGrammarConfigParam(TypedDict, total=False):
    """Output that must fit a grammar of yours."""

    grammar: Required[str]
    """The grammar, as text."""
    type: Required[Literal["grammar"]]


ChatFormatGrammarConfigInput: TypeAlias = "ChatFormatGrammarConfigParam | models.ChatFormatGrammarConfig"
"""What may be passed as ChatFormatGrammarConfig: a dict, or the model."""


class ChatFormatJSONObjectConfigParam(TypedDict, total=False):
    """Output that must be a JSON object, of any shape."""

    type: Required[Literal["json_object"]]


ChatFormatJSONObjectConfigInput: TypeAlias = "ChatFormatJSONObjectConfigParam | models.ChatFormatJSONObjectConfig"
"""What may be passed as ChatFormatJSONObjectConfig: a dict, or the model."""


class ChatJSONSchemaConfigParam(TypedDict, total=False):
    """JSON Schema that the output must fit."""

    name: Required[str]
    description: str
    """Tells the model what the output is for."""
    schema: Mapping[str, Any]
    """The JSON Schema itself."""
    strict: bool | None
    """Whether the model must keep exactly to the JSON Schema."""


ChatJSONSchemaConfigInput: TypeAlias = "ChatJSONSchemaConfigParam | models.ChatJSONSchemaConfig"
"""What may be passed as ChatJSONSchemaConfig: a dict, or the model."""


class ChatFormatJSONSchemaConfigParam(TypedDict, total=False):
    """Output that must be JSON of a given schema."""

    json_schema: Required[ChatJSONSchemaConfigInput]
    type: Required[Literal["json_schema"]]


ChatFormatJSONSchemaConfigInput: TypeAlias = "ChatFormatJSONSchemaConfigParam | models.ChatFormatJSONSchemaConfig"
"""What may be passed as ChatFormatJSONSchemaConfig: a dict, or the model."""


class ChatFormatPythonConfigParam(TypedDict, total=False):
    """Output that must be Python code."""

    type: Required[Literal["python"]]


ChatFormatPythonConfigInput: TypeAlias = "ChatFormatPythonConfigParam | models.ChatFormatPythonConfig"
"""What may be passed as ChatFormatPythonConfig: a dict, or the model."""


class ChatFormatTextConfigParam(TypedDict, total=False):
    """Output as plain text, without constraints."""

    type: Required[Literal["text"]]


ChatFormatTextConfigInput: TypeAlias = "ChatFormatTextConfigParam | models.ChatFormatTextConfig"
"""What may be passed as ChatFormatTextConfig: a dict, or the model."""


class ChatFunctionToolFunctionFunctionParam(TypedDict, total=False):
    """Name, purpose and arguments of a function."""

    name: Required[str]
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str
    """Tells the model what the function does and when to call it."""
    parameters: Mapping[str, Any]
    """JSON Schema of the arguments."""
    strict: bool | None
    """Whether the model must keep exactly to the JSON Schema."""


ChatFunctionToolFunctionFunctionInput: TypeAlias = (
    "ChatFunctionToolFunctionFunctionParam | models.ChatFunctionToolFunctionFunction"
)
"""What may be passed as ChatFunctionToolFunctionFunction: a dict, or the model."""


class ChatFunctionToolFunctionParam(TypedDict, total=False):
    """Function of yours that the model may call."""

    function: Required[ChatFunctionToolFunctionFunctionInput]
    type: Required[Literal["function"]]
    cache_control: ChatContentCacheControlInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""


ChatFunctionToolFunctionInput: TypeAlias = "ChatFunctionToolFunctionParam | models.ChatFunctionToolFunction"
"""What may be passed as ChatFunctionToolFunction: a dict, or the model."""


class ChatSearchModelsServerToolParam(TypedDict, total=False):
    """OpenRouter's experimental server tool that searches for models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: SearchModelsServerToolConfigInput


ChatSearchModelsServerToolInput: TypeAlias = "ChatSearchModelsServerToolParam | models.ChatSearchModelsServerTool"
"""What may be passed as ChatSearchModelsServerTool: a dict, or the model."""


ChatWebSearchShorthandTypeInput: TypeAlias = (
    Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"] | str
)
"""Name of the web search tool of a chat request, in one of OpenAI's spellings."""


class ChatWebSearchShorthandParam(TypedDict, total=False):
    """Web search server tool, written in the short form of the OpenAI API."""

    type: Required[ChatWebSearchShorthandTypeInput]
    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    engine: WebSearchEngineEnumInput
    """Who searches: the model's provider (`native`), a search engine, or whichever fits (`auto`)."""
    excluded_domains: Sequence[str]
    """Domains that may not be reached."""
    max_characters: int
    """Most characters of search text."""
    max_results: int
    """Most results that a search returns."""
    max_total_results: int
    """Most results over all searches of the request."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    """Trades the search's depth against its speed, where the engine has modes."""
    parameters: WebSearchConfigInput
    """The tool's settings in the long form."""
    search_context_size: SearchQualityLevelInput
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocationServerToolInput
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


ChatWebSearchShorthandInput: TypeAlias = "ChatWebSearchShorthandParam | models.ChatWebSearchShorthand"
"""What may be passed as ChatWebSearchShorthand: a dict, or the model."""


ChatFunctionToolInput: TypeAlias = "ImageGenerationServerToolOpenRouterInput | AdvisorServerToolOpenRouterInput | BashServerToolInput | DatetimeServerToolInput | FilesServerToolInput | FusionServerToolOpenRouterInput | ChatSearchModelsServerToolInput | SubagentServerToolOpenRouterInput | WebFetchServerToolInput | OpenRouterWebSearchServerToolInput | ChatDynamicServerToolInput | ChatFunctionToolFunctionInput | ChatWebSearchShorthandInput"
"""Tool that the model may use: a function of yours, or a server tool."""


class ChatSystemMessageConfigurationUpdateParam(TypedDict, total=False):
    """Settings that change from a system message on."""

    reasoning: Required[ConfigurationUpdateReasoningInput]


ChatSystemMessageConfigurationUpdateInput: TypeAlias = (
    "ChatSystemMessageConfigurationUpdateParam | models.ChatSystemMessageConfigurationUpdate"
)
"""What may be passed as ChatSystemMessageConfigurationUpdate: a dict, or the model."""


ChatSystemMessageContentInput: TypeAlias = "str | Sequence[ChatContentTextInput]"
"""Content of a system message: text, or a list of text parts."""


class ChatSystemMessageParam(TypedDict, total=False):
    """Instructions that stand above the conversation."""

    content: Required[ChatSystemMessageContentInput]
    role: Required[Literal["system"]]
    configuration_update: ChatSystemMessageConfigurationUpdateInput | None
    """Settings that change from this message on."""
    name: str
    """Name that tells this speaker from others in the same role."""


ChatSystemMessageInput: TypeAlias = "ChatSystemMessageParam | models.ChatSystemMessage"
"""What may be passed as ChatSystemMessage: a dict, or the model."""


ChatToolMessageContentInput: TypeAlias = "str | Sequence[ChatContentItemsInput]"
"""Content of a tool's result: text, or a list of parts."""


class ChatToolMessageParam(TypedDict, total=False):
    """Result of a tool call."""

    content: Required[ChatToolMessageContentInput]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    """Id of the tool call that it answers."""


ChatToolMessageInput: TypeAlias = "ChatToolMessageParam | models.ChatToolMessage"
"""What may be passed as ChatToolMessage: a dict, or the model."""


ChatUserMessageContentInput: TypeAlias = "str | Sequence[ChatContentItemsInput]"
"""Content of a user message: text, or a list of parts."""


class ChatUserMessageParam(TypedDict, total=False):
    """What the user said."""

    content: Required[ChatUserMessageContentInput]
    role: Required[Literal["user"]]
    name: str
    """Name that tells this speaker from others in the same role."""


ChatUserMessageInput: TypeAlias = "ChatUserMessageParam | models.ChatUserMessage"
"""What may be passed as ChatUserMessage: a dict, or the model."""


ChatMessagesInput: TypeAlias = (
    "ChatAssistantMessageInput | ChatDeveloperMessageInput | ChatSystemMessageInput | ChatToolMessageInput | ChatUserMessageInput"
)
"""Message of a conversation: system, developer, user, assistant or tool."""


class ChatNamedToolChoiceFunctionParam(TypedDict, total=False):
    """Function that the model must call."""

    name: Required[str]


ChatNamedToolChoiceFunctionInput: TypeAlias = "ChatNamedToolChoiceFunctionParam | models.ChatNamedToolChoiceFunction"
"""What may be passed as ChatNamedToolChoiceFunction: a dict, or the model."""


class ChatNamedToolChoiceParam(TypedDict, total=False):
    """Makes the model call one particular function."""

    function: Required[ChatNamedToolChoiceFunctionInput]
    type: Required[Literal["function"]]


ChatNamedToolChoiceInput: TypeAlias = "ChatNamedToolChoiceParam | models.ChatNamedToolChoice"
"""What may be passed as ChatNamedToolChoice: a dict, or the model."""


ChatReasoningSummaryVerbosityEnumInput: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed the summary of a chat model's reasoning is."""


ChatRequestPluginInput: TypeAlias = "AlignmentPluginInput | ArmorPluginInput | AutoBetaRouterPluginInput | AutoRouterPluginInput | ContextCompressionPluginInput | FileParserPluginInput | FusionPluginInput | JevRouterPluginInput | ModerationPluginInput | ParetoRouterPluginInput | ResponseHealingPluginInput | SwitchyardRouterPluginInput | WebSearchPluginInput | WebFetchPluginInput"
"""Plugin with its settings, told apart by `id`."""


ChatRequestEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a chat model spends on reasoning."""


class ChatRequestReasoningParam(TypedDict, total=False):
    """How the model reasons for a chat completion."""

    effort: ChatRequestEffortInput | None
    """How much effort the model puts in."""
    summary: ChatReasoningSummaryVerbosityEnumInput | None
    """How detailed a summary of the reasoning is given."""


ChatRequestReasoningInput: TypeAlias = "ChatRequestReasoningParam | models.ChatRequestReasoning"
"""What may be passed as ChatRequestReasoning: a dict, or the model."""


ChatRequestReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a chat model spends on reasoning, as a field of its own."""


ChatRequestServiceTierInput: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Service tier that a chat request asks for."""


ChatRequestStopInput: TypeAlias = "str | Sequence[str]"
"""Where the model stops: one text, or up to 4."""


class ChatRequestUsageParam(TypedDict, total=False):
    """Whether a chat answer says what it used, as older clients ask for it."""

    include: bool
    """Whether the answer carries usage and cost, which it does anyway."""


ChatRequestUsageInput: TypeAlias = "ChatRequestUsageParam | models.ChatRequestUsage"
"""What may be passed as ChatRequestUsage: a dict, or the model."""


class ChatRequestWebSearchOptionsParam(TypedDict, total=False):
    """Options of the web search that some models do by themselves before they answer."""

    search_context_size: Literal["low", "medium", "high"] | str
    """How much of the search results the model is given."""
    user_location: Mapping[str, Any] | None
    """Where the user is, roughly, so that results fit."""


ChatRequestWebSearchOptionsInput: TypeAlias = "ChatRequestWebSearchOptionsParam | models.ChatRequestWebSearchOptions"
"""What may be passed as ChatRequestWebSearchOptions: a dict, or the model."""


class ChatStreamOptionsParam(TypedDict, total=False):
    """Options for streams."""

    include_usage: bool
    """Deprecated. Asks for token usage at the end of the stream."""


ChatStreamOptionsInput: TypeAlias = "ChatStreamOptionsParam | models.ChatStreamOptions"
"""What may be passed as ChatStreamOptions: a dict, or the model."""


class ChatServerToolChoiceParam(TypedDict, total=False):
    """Makes the model use one particular server tool."""

    type: Required[str]
    """Type of the server tool, as in `tools`."""


ChatServerToolChoiceInput: TypeAlias = "ChatServerToolChoiceParam | models.ChatServerToolChoice"
"""What may be passed as ChatServerToolChoice: a dict, or the model."""


ChatToolChoiceInput: TypeAlias = (
    "ChatServerToolChoiceInput | ChatNamedToolChoiceInput | Literal['none', 'auto', 'required'] | str"
)
"""Which tools the model may call: none, any, at least one, or one particular tool."""


ModalityInput: TypeAlias = Literal["text", "image", "audio"] | str
"""What kind of output a chat model is to give."""


class PredictionContentTextParam(TypedDict, total=False):
    """One text part of a prediction."""

    text: Required[str]
    type: Required[Literal["text"]]


PredictionContentTextInput: TypeAlias = "PredictionContentTextParam | models.PredictionContentText"
"""What may be passed as PredictionContentText: a dict, or the model."""


PredictionContentInput: TypeAlias = "str | Sequence[PredictionContentTextInput]"
"""Predicted text: one string or a list of text parts."""


class PredictionParam(TypedDict, total=False):
    """Text that much of the answer is expected to repeat, to make it faster."""

    content: Required[PredictionContentInput]
    """Expected text of the answer, such as the file that is being edited."""
    type: Required[Literal["content"]]


PredictionInput: TypeAlias = "PredictionParam | models.Prediction"
"""What may be passed as Prediction: a dict, or the model."""


ResponseFormatInput: TypeAlias = "ChatFormatGrammarConfigInput | ChatFormatJSONObjectConfigInput | ChatFormatJSONSchemaConfigInput | ChatFormatPythonConfigInput | ChatFormatTextConfigInput"
"""Form the answer must take: text, JSON, JSON by a schema, a grammar or Python."""


MetadataLevelInput: TypeAlias = Literal["disabled", "enabled"] | str
"""Whether an answer tells how OpenRouter routed the request."""
