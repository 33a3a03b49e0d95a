"""Parameters: messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core import models
    from openrouter_core.params.shared import (
        AlignmentPluginInput,
        AnthropicCacheControlDirectiveInput,
        ArmorPluginInput,
        AutoBetaRouterPluginInput,
        AutoRouterPluginInput,
        BashServerToolInput,
        ContextCompressionPluginInput,
        DatetimeServerToolInput,
        FileParserPluginInput,
        FusionPluginInput,
        ImageGenerationServerToolOpenRouterInput,
        JevRouterPluginInput,
        ModerationPluginInput,
        OpenRouterWebSearchServerToolInput,
        ParetoRouterPluginInput,
        ResponseHealingPluginInput,
        SearchModelsServerToolConfigInput,
        ShellServerToolOpenRouterInput,
        SwitchyardRouterPluginInput,
        ToolSearchServerToolInput,
        WebFetchPluginInput,
        WebFetchServerToolInput,
        WebSearchPluginInput,
    )

AnthropicAllowedCallersInput: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
"""Who may call an Anthropic tool: the model itself, or code it runs."""


AnthropicImageMimeTypeInput: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
"""MIME type of an image sent as base64."""


class AnthropicBase64ImageSourceParam(TypedDict, total=False):
    """Image given in the request itself."""

    data: Required[str]
    """The image in base64, without a `data:` prefix."""
    media_type: Required[AnthropicImageMimeTypeInput]
    """Media type, such as `image/png`."""
    type: Required[Literal["base64"]]


AnthropicBase64ImageSourceInput: TypeAlias = "AnthropicBase64ImageSourceParam | models.AnthropicBase64ImageSource"
"""What may be passed as AnthropicBase64ImageSource: a dict, or the model."""


class AnthropicBase64PdfSourceParam(TypedDict, total=False):
    """PDF given in the request itself."""

    data: Required[str]
    """The PDF in base64, without a `data:` prefix."""
    media_type: Required[Literal["application/pdf"]]
    """Media type, such as `image/png`."""
    type: Required[Literal["base64"]]


AnthropicBase64PdfSourceInput: TypeAlias = "AnthropicBase64PdfSourceParam | models.AnthropicBase64PdfSource"
"""What may be passed as AnthropicBase64PdfSource: a dict, or the model."""


class AnthropicCitationCharLocationParamParam(TypedDict, total=False):
    """Citation of a stretch of characters, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    document_index: Required[int]
    """Which of the request's documents is cited, from 0."""
    document_title: Required[str | None]
    """Title of the cited document."""
    end_char_index: Required[int]
    """First character after the citation, counted from 0."""
    start_char_index: Required[int]
    """First character of the citation, counted from 0."""
    type: Required[Literal["char_location"]]


AnthropicCitationCharLocationParamInput: TypeAlias = (
    "AnthropicCitationCharLocationParamParam | models.AnthropicCitationCharLocationParam"
)
"""What may be passed as AnthropicCitationCharLocationParam: a dict, or the model."""


class AnthropicCitationContentBlockLocationParamParam(TypedDict, total=False):
    """Citation of content blocks, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    document_index: Required[int]
    """Which of the request's documents is cited, from 0."""
    document_title: Required[str | None]
    """Title of the cited document."""
    end_block_index: Required[int]
    """First block after the citation, counted from 0."""
    start_block_index: Required[int]
    """Content block at which the citation starts, counted from 0."""
    type: Required[Literal["content_block_location"]]


AnthropicCitationContentBlockLocationParamInput: TypeAlias = (
    "AnthropicCitationContentBlockLocationParamParam | models.AnthropicCitationContentBlockLocationParam"
)
"""What may be passed as AnthropicCitationContentBlockLocationParam: a dict, or the model."""


class AnthropicCitationPageLocationParamParam(TypedDict, total=False):
    """Citation of pages in a PDF, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    document_index: Required[int]
    """Which of the request's documents is cited, from 0."""
    document_title: Required[str | None]
    """Title of the cited document."""
    end_page_number: Required[int]
    """First page after the citation, counted from 1."""
    start_page_number: Required[int]
    """First page of the citation, counted from 1."""
    type: Required[Literal["page_location"]]


AnthropicCitationPageLocationParamInput: TypeAlias = (
    "AnthropicCitationPageLocationParamParam | models.AnthropicCitationPageLocationParam"
)
"""What may be passed as AnthropicCitationPageLocationParam: a dict, or the model."""


class AnthropicCitationSearchResultLocationParamParam(TypedDict, total=False):
    """Citation of a search result, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    end_block_index: Required[int]
    """Content block at which the citation ends, counted from 0."""
    search_result_index: Required[int]
    """Which of the request's search results is cited, from 0."""
    source: Required[str]
    """Where the search result comes from, as it was given."""
    start_block_index: Required[int]
    """Content block at which the citation starts, counted from 0."""
    title: Required[str | None]
    type: Required[Literal["search_result_location"]]


AnthropicCitationSearchResultLocationParamInput: TypeAlias = (
    "AnthropicCitationSearchResultLocationParamParam | models.AnthropicCitationSearchResultLocationParam"
)
"""What may be passed as AnthropicCitationSearchResultLocationParam: a dict, or the model."""


class AnthropicCitationWebSearchResultLocationParamParam(TypedDict, total=False):
    """Citation of a page found by web search, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    encrypted_index: Required[str]
    """Opaque reference to the passage, as it was received."""
    title: Required[str | None]
    type: Required[Literal["web_search_result_location"]]
    url: Required[str]


AnthropicCitationWebSearchResultLocationParamInput: TypeAlias = (
    "AnthropicCitationWebSearchResultLocationParamParam | models.AnthropicCitationWebSearchResultLocationParam"
)
"""What may be passed as AnthropicCitationWebSearchResultLocationParam: a dict, or the model."""


class AnthropicPlainTextSourceParam(TypedDict, total=False):
    """Document given as plain text."""

    data: Required[str]
    """The text itself."""
    media_type: Required[Literal["text/plain"]]
    """Media type, such as `image/png`."""
    type: Required[Literal["text"]]


AnthropicPlainTextSourceInput: TypeAlias = "AnthropicPlainTextSourceParam | models.AnthropicPlainTextSource"
"""What may be passed as AnthropicPlainTextSource: a dict, or the model."""


class AnthropicDocumentBlockParamCitationsParam(TypedDict, total=False):
    """Whether the model may cite the document."""

    enabled: bool


AnthropicDocumentBlockParamCitationsInput: TypeAlias = (
    "AnthropicDocumentBlockParamCitationsParam | models.AnthropicDocumentBlockParamCitations"
)
"""What may be passed as AnthropicDocumentBlockParamCitations: a dict, or the model."""


class AnthropicFileDocumentSourceParam(TypedDict, total=False):
    """Refers to a stored file by its id."""

    file_id: Required[str]
    """Id of the stored file."""
    type: Required[Literal["file"]]


AnthropicFileDocumentSourceInput: TypeAlias = "AnthropicFileDocumentSourceParam | models.AnthropicFileDocumentSource"
"""What may be passed as AnthropicFileDocumentSource: a dict, or the model."""


class AnthropicURLPdfSourceParam(TypedDict, total=False):
    """PDF at a URL."""

    type: Required[Literal["url"]]
    url: Required[str]


AnthropicURLPdfSourceInput: TypeAlias = "AnthropicURLPdfSourceParam | models.AnthropicURLPdfSource"
"""What may be passed as AnthropicURLPdfSource: a dict, or the model."""


class AnthropicURLImageSourceParam(TypedDict, total=False):
    """Image at a URL."""

    type: Required[Literal["url"]]
    url: Required[str]


AnthropicURLImageSourceInput: TypeAlias = "AnthropicURLImageSourceParam | models.AnthropicURLImageSource"
"""What may be passed as AnthropicURLImageSource: a dict, or the model."""


AnthropicImageBlockParamSourceInput: TypeAlias = (
    "AnthropicBase64ImageSourceInput | AnthropicFileDocumentSourceInput | AnthropicURLImageSourceInput"
)
"""Where an image comes from: base64, a stored file or a URL."""


class AnthropicImageBlockParamParam(TypedDict, total=False):
    """Image for the model to look at."""

    source: Required[AnthropicImageBlockParamSourceInput]
    type: Required[Literal["image"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


AnthropicImageBlockParamInput: TypeAlias = "AnthropicImageBlockParamParam | models.AnthropicImageBlockParam"
"""What may be passed as AnthropicImageBlockParam: a dict, or the model."""


CitationInput: TypeAlias = "AnthropicCitationCharLocationParamInput | AnthropicCitationContentBlockLocationParamInput | AnthropicCitationPageLocationParamInput | AnthropicCitationSearchResultLocationParamInput | AnthropicCitationWebSearchResultLocationParamInput"
"""Source of a piece of text, sent back in a request, by the kind of document cited."""


class AnthropicTextBlockParamParam(TypedDict, total=False):
    """Text in a request."""

    text: Required[str]
    type: Required[Literal["text"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    citations: Sequence[CitationInput] | None
    """Sources of the text, as received with it."""


AnthropicTextBlockParamInput: TypeAlias = "AnthropicTextBlockParamParam | models.AnthropicTextBlockParam"
"""What may be passed as AnthropicTextBlockParam: a dict, or the model."""


AnthropicDocumentBlockParamContent1Input: TypeAlias = "AnthropicImageBlockParamInput | AnthropicTextBlockParamInput"
"""Block of a document's content: text or an image."""


AnthropicDocumentBlockParamContent2Input: TypeAlias = "str | Sequence[AnthropicDocumentBlockParamContent1Input]"
"""Content of a document: plain text, or a list of blocks."""


class SourceContentParam(TypedDict, total=False):
    """Document source made of content blocks rather than a file."""

    content: Required[AnthropicDocumentBlockParamContent2Input]
    type: Required[Literal["content"]]


SourceContentInput: TypeAlias = "SourceContentParam | models.SourceContent"
"""What may be passed as SourceContent: a dict, or the model."""


AnthropicDocumentBlockParamSourceUnionInput: TypeAlias = "AnthropicBase64PdfSourceInput | AnthropicPlainTextSourceInput | SourceContentInput | AnthropicURLPdfSourceInput | AnthropicFileDocumentSourceInput"
"""Where a document comes from: base64, text, blocks, a URL or a stored file."""


class AnthropicDocumentBlockParamParam(TypedDict, total=False):
    """Document for the model to read."""

    source: Required[AnthropicDocumentBlockParamSourceUnionInput]
    type: Required[Literal["document"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicDocumentBlockParamCitationsInput | None
    context: str | None
    """Facts about the document for the model, which it does not cite."""
    title: str | None


AnthropicDocumentBlockParamInput: TypeAlias = "AnthropicDocumentBlockParamParam | models.AnthropicDocumentBlockParam"
"""What may be passed as AnthropicDocumentBlockParam: a dict, or the model."""


class AnthropicInputTokensClearAtLeastParam(TypedDict, total=False):
    """Fewest tokens that clearing must save to be done at all."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Number of input tokens."""


AnthropicInputTokensClearAtLeastInput: TypeAlias = (
    "AnthropicInputTokensClearAtLeastParam | models.AnthropicInputTokensClearAtLeast"
)
"""What may be passed as AnthropicInputTokensClearAtLeast: a dict, or the model."""


class AnthropicInputTokensTriggerParam(TypedDict, total=False):
    """Starts an edit of the context when the input has this many tokens."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Number of input tokens."""


AnthropicInputTokensTriggerInput: TypeAlias = "AnthropicInputTokensTriggerParam | models.AnthropicInputTokensTrigger"
"""What may be passed as AnthropicInputTokensTrigger: a dict, or the model."""


AnthropicOutputEffortInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much effort a model spends on its output, in a Messages request."""


class AnthropicMessageOutputConfigParam(TypedDict, total=False):
    """How much effort goes into the answer, from one message on."""

    effort: AnthropicOutputEffortInput | None
    """How much effort the model puts in."""


AnthropicMessageOutputConfigInput: TypeAlias = "AnthropicMessageOutputConfigParam | models.AnthropicMessageOutputConfig"
"""What may be passed as AnthropicMessageOutputConfig: a dict, or the model."""


class AnthropicSafeguardParam(TypedDict, total=False):
    """Safeguard to apply to a Messages request."""

    type: Required[str]
    """Kind of safeguard."""
    classifier_context: Mapping[str, Any]
    """What the safeguard's classifier is told."""


AnthropicSafeguardInput: TypeAlias = "AnthropicSafeguardParam | models.AnthropicSafeguard"
"""What may be passed as AnthropicSafeguard: a dict, or the model."""


class AnthropicSearchResultBlockParamCitationsParam(TypedDict, total=False):
    """Whether the model may cite the search result."""

    enabled: bool


AnthropicSearchResultBlockParamCitationsInput: TypeAlias = (
    "AnthropicSearchResultBlockParamCitationsParam | models.AnthropicSearchResultBlockParamCitations"
)
"""What may be passed as AnthropicSearchResultBlockParamCitations: a dict, or the model."""


class AnthropicSearchResultBlockParamParam(TypedDict, total=False):
    """Search result of your own, which the model can cite."""

    content: Required[Sequence[AnthropicTextBlockParamInput]]
    source: Required[str]
    """Where the result comes from, such as its URL."""
    title: Required[str]
    type: Required[Literal["search_result"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicSearchResultBlockParamCitationsInput


AnthropicSearchResultBlockParamInput: TypeAlias = "AnthropicSearchResultBlockParamParam | models.AnthropicSearchResultBlockParam"
"""What may be passed as AnthropicSearchResultBlockParam: a dict, or the model."""


AnthropicSystemClearAtInput: TypeAlias = Literal["next_user_message", "never"] | str
"""When a system message within the conversation ceases to apply."""


MismatchBehaviorInput: TypeAlias = Literal["error", "drop_block"] | str
"""What happens to a thinking block that does not fit the request."""


PrefixMismatchBehaviorInput: TypeAlias = Literal["error", "drop_block"] | str
"""What happens to a thinking block that does not fit what comes before it."""


class AnthropicThinkingBlockBindingParam(TypedDict, total=False):
    """What to do with thinking blocks that do not fit the request they come back in."""

    mismatch_behavior: MismatchBehaviorInput | None
    """`error` fails the request; `drop_block` leaves the block out."""
    prefix_mismatch_behavior: PrefixMismatchBehaviorInput | None
    """The same for a block that does not fit what comes before it."""


AnthropicThinkingBlockBindingInput: TypeAlias = "AnthropicThinkingBlockBindingParam | models.AnthropicThinkingBlockBinding"
"""What may be passed as AnthropicThinkingBlockBinding: a dict, or the model."""


AnthropicThinkingDisplayInput: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""What is shown of a model's thinking."""


class AnthropicThinkingTurnsParam(TypedDict, total=False):
    """How many of the latest turns keep their thinking."""

    type: Required[Literal["thinking_turns"]]
    value: Required[int]
    """Number of turns."""


AnthropicThinkingTurnsInput: TypeAlias = "AnthropicThinkingTurnsParam | models.AnthropicThinkingTurns"
"""What may be passed as AnthropicThinkingTurns: a dict, or the model."""


AnthropicToolSearchToolBm25TypeInput: TypeAlias = Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
"""Name of the tool search by BM25 ranking, with or without its version."""


class AnthropicToolSearchToolBm25Param(TypedDict, total=False):
    """Server tool that finds deferred tools by ranking words (BM25)."""

    name: Required[Literal["tool_search_tool_bm25"]]
    type: Required[AnthropicToolSearchToolBm25TypeInput]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model itself, or code that the model runs."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    strict: bool
    """Whether the model must keep exactly to the JSON Schema."""


AnthropicToolSearchToolBm25Input: TypeAlias = "AnthropicToolSearchToolBm25Param | models.AnthropicToolSearchToolBm25"
"""What may be passed as AnthropicToolSearchToolBm25: a dict, or the model."""


AnthropicToolSearchToolRegexTypeInput: TypeAlias = Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
"""Name of the tool search by regular expression, with or without its version."""


class AnthropicToolSearchToolRegexParam(TypedDict, total=False):
    """Server tool that finds deferred tools by regular expression."""

    name: Required[Literal["tool_search_tool_regex"]]
    type: Required[AnthropicToolSearchToolRegexTypeInput]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model itself, or code that the model runs."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    strict: bool
    """Whether the model must keep exactly to the JSON Schema."""


AnthropicToolSearchToolRegexInput: TypeAlias = "AnthropicToolSearchToolRegexParam | models.AnthropicToolSearchToolRegex"
"""What may be passed as AnthropicToolSearchToolRegex: a dict, or the model."""


class AnthropicToolUnionBash20250124Param(TypedDict, total=False):
    """Bash tool, run by you, in its version of 2025-01-24."""

    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


AnthropicToolUnionBash20250124Input: TypeAlias = "AnthropicToolUnionBash20250124Param | models.AnthropicToolUnionBash20250124"
"""What may be passed as AnthropicToolUnionBash20250124: a dict, or the model."""


class AnthropicToolUnionInputSchemaParam(TypedDict, total=False):
    """JSON Schema of a tool's input."""

    type: Required[Literal["object"]]
    properties: Any
    """Schema of each input, by name."""
    required: Sequence[str] | None
    """Names of the inputs that must be given."""


AnthropicToolUnionInputSchemaInput: TypeAlias = "AnthropicToolUnionInputSchemaParam | models.AnthropicToolUnionInputSchema"
"""What may be passed as AnthropicToolUnionInputSchema: a dict, or the model."""


class AnthropicToolUnionCustomParam(TypedDict, total=False):
    """Tool of your own, which you run when the model calls it."""

    input_schema: Required[AnthropicToolUnionInputSchemaInput]
    """JSON Schema of the tool's input."""
    name: Required[str]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str
    """Tells the model what the tool does and when to use it."""
    strict: bool
    """Whether the model must keep exactly to the JSON Schema."""
    type: Literal["custom"]


AnthropicToolUnionCustomInput: TypeAlias = "AnthropicToolUnionCustomParam | models.AnthropicToolUnionCustom"
"""What may be passed as AnthropicToolUnionCustom: a dict, or the model."""


class AnthropicToolUnionTextEditor20250124Param(TypedDict, total=False):
    """Text editor tool, run by you, in its version of 2025-01-24."""

    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


AnthropicToolUnionTextEditor20250124Input: TypeAlias = (
    "AnthropicToolUnionTextEditor20250124Param | models.AnthropicToolUnionTextEditor20250124"
)
"""What may be passed as AnthropicToolUnionTextEditor20250124: a dict, or the model."""


class AnthropicWebSearchToolUserLocationParam(TypedDict, total=False):
    """Rough place of the user, for better search results."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    """Region or state within the country."""
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""


AnthropicWebSearchToolUserLocationInput: TypeAlias = (
    "AnthropicWebSearchToolUserLocationParam | models.AnthropicWebSearchToolUserLocation"
)
"""What may be passed as AnthropicWebSearchToolUserLocation: a dict, or the model."""


class AnthropicToolUnionWebSearch20250305Param(TypedDict, total=False):
    """Web search server tool in its version of 2025-03-05."""

    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    allowed_domains: Sequence[str] | None
    """The only domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None
    """Most times that the tool may be used within the request."""
    user_location: AnthropicWebSearchToolUserLocationInput | None
    """Where the user is, roughly, so that results fit."""


AnthropicToolUnionWebSearch20250305Input: TypeAlias = (
    "AnthropicToolUnionWebSearch20250305Param | models.AnthropicToolUnionWebSearch20250305"
)
"""What may be passed as AnthropicToolUnionWebSearch20250305: a dict, or the model."""


class AnthropicToolUnionWebSearch20260209Param(TypedDict, total=False):
    """Web search server tool in its version of 2026-02-09."""

    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20260209"]]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model itself, or code that the model runs."""
    allowed_domains: Sequence[str] | None
    """The only domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None
    """Most times that the tool may be used within the request."""
    user_location: AnthropicWebSearchToolUserLocationInput | None
    """Where the user is, roughly, so that results fit."""


AnthropicToolUnionWebSearch20260209Input: TypeAlias = (
    "AnthropicToolUnionWebSearch20260209Param | models.AnthropicToolUnionWebSearch20260209"
)
"""What may be passed as AnthropicToolUnionWebSearch20260209: a dict, or the model."""


AnthropicToolUnionInput: TypeAlias = "AnthropicToolUnionBash20250124Input | AnthropicToolUnionTextEditor20250124Input | AnthropicToolUnionCustomInput | AnthropicToolUnionWebSearch20250305Input | AnthropicToolUnionWebSearch20260209Input"
"""Tool of a Messages request: a function of your own, bash, text editor or web search."""


class AnthropicToolUsesKeepParam(TypedDict, total=False):
    """How many of the latest tool uses are kept when older ones are cleared."""

    type: Required[Literal["tool_uses"]]
    value: Required[int]
    """Number of tool uses."""


AnthropicToolUsesKeepInput: TypeAlias = "AnthropicToolUsesKeepParam | models.AnthropicToolUsesKeep"
"""What may be passed as AnthropicToolUsesKeep: a dict, or the model."""


class AnthropicToolUsesTriggerParam(TypedDict, total=False):
    """Starts an edit of the context when it has this many tool uses."""

    type: Required[Literal["tool_uses"]]
    value: Required[int]
    """Number of tool uses."""


AnthropicToolUsesTriggerInput: TypeAlias = "AnthropicToolUsesTriggerParam | models.AnthropicToolUsesTrigger"
"""What may be passed as AnthropicToolUsesTrigger: a dict, or the model."""


class AnthropicWebSearchResultBlockParamParam(TypedDict, total=False):
    """Page that the web search tool found, sent back in a request."""

    encrypted_content: Required[str]
    """Content that only the provider can read; send it back unchanged."""
    title: Required[str]
    type: Required[Literal["web_search_result"]]
    url: Required[str]
    page_age: str | None
    """How old the page is or when it was last changed, as text."""


AnthropicWebSearchResultBlockParamInput: TypeAlias = (
    "AnthropicWebSearchResultBlockParamParam | models.AnthropicWebSearchResultBlockParam"
)
"""What may be passed as AnthropicWebSearchResultBlockParam: a dict, or the model."""


ClearToolInputsInput: TypeAlias = "bool | Sequence[str]"
"""Clear the inputs of all tool calls, of none, or of the named tools only."""


class ContentCompactionParam(TypedDict, total=False):
    """Content block that holds the summary of earlier conversation after compaction."""

    content: Required[str | None]
    """Summary of what was compacted, null when compaction failed."""
    type: Required[Literal["compaction"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    encrypted_content: str | None
    """Summary in encrypted, opaque form; give it back unchanged."""


ContentCompactionInput: TypeAlias = "ContentCompactionParam | models.ContentCompaction"
"""What may be passed as ContentCompaction: a dict, or the model."""


class ContentRedactedThinkingParam(TypedDict, total=False):
    """Thinking block whose text the provider keeps encrypted, in a message given back."""

    data: Required[str]
    """Encrypted thinking, opaque; give it back unchanged."""
    type: Required[Literal["redacted_thinking"]]


ContentRedactedThinkingInput: TypeAlias = "ContentRedactedThinkingParam | models.ContentRedactedThinking"
"""What may be passed as ContentRedactedThinking: a dict, or the model."""


class ContentServerToolUseParam(TypedDict, total=False):
    """Earlier call of a server tool by the model, in a message given back."""

    id: Required[str]
    """Id of the call, to which the result block refers."""
    name: Required[str]
    """Name of the server tool."""
    type: Required[Literal["server_tool_use"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    input: Any
    """Arguments that the model gave to the tool."""


ContentServerToolUseInput: TypeAlias = "ContentServerToolUseParam | models.ContentServerToolUse"
"""What may be passed as ContentServerToolUse: a dict, or the model."""


class ContentThinkingParam(TypedDict, total=False):
    """Earlier thinking of the model, in a message given back."""

    signature: Required[str]
    """Signature that proves the thinking is unaltered; give it back unchanged."""
    thinking: Required[str]
    """Text of the thinking."""
    type: Required[Literal["thinking"]]


ContentThinkingInput: TypeAlias = "ContentThinkingParam | models.ContentThinking"
"""What may be passed as ContentThinking: a dict, or the model."""


class ContentToolReferenceParam(TypedDict, total=False):
    """Reference to a tool by its name, inside a tool result."""

    tool_name: Required[str]
    """Name of the tool that the result makes known to the model."""
    type: Required[Literal["tool_reference"]]


ContentToolReferenceInput: TypeAlias = "ContentToolReferenceParam | models.ContentToolReference"
"""What may be passed as ContentToolReference: a dict, or the model."""


MessagesMessageParamContentUnion1Input: TypeAlias = "AnthropicTextBlockParamInput | AnthropicImageBlockParamInput | ContentToolReferenceInput | AnthropicSearchResultBlockParamInput | AnthropicDocumentBlockParamInput"
"""A block in a tool's result: text, image, tool reference, search result or document."""


MessagesMessageParamContentUnion2Input: TypeAlias = "str | Sequence[MessagesMessageParamContentUnion1Input]"
"""Content of a tool's result: plain text, or a list of blocks."""


class ContentToolResultParam(TypedDict, total=False):
    """Result of a tool call, given back to the model."""

    tool_use_id: Required[str]
    """Id of the `tool_use` block that this result answers."""
    type: Required[Literal["tool_result"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    content: MessagesMessageParamContentUnion2Input
    """Output of the tool: text or content blocks."""
    is_error: bool
    """Whether the tool failed, so that `content` tells of the error."""


ContentToolResultInput: TypeAlias = "ContentToolResultParam | models.ContentToolResult"
"""What may be passed as ContentToolResult: a dict, or the model."""


class ContentToolUseParam(TypedDict, total=False):
    """Earlier call of a client tool by the model, in a message given back."""

    id: Required[str]
    """Id of the call, to which the tool result refers."""
    name: Required[str]
    """Name of the tool."""
    type: Required[Literal["tool_use"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    input: Any
    """Arguments that the model gave to the tool."""


ContentToolUseInput: TypeAlias = "ContentToolUseParam | models.ContentToolUse"
"""What may be passed as ContentToolUse: a dict, or the model."""


MessagesMessageParamErrorCodeInput: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"]
    | str
)
"""Why a web search in the conversation so far failed."""


class ContentWebSearchToolResultErrorParam(TypedDict, total=False):
    """Web search that failed, in a message given back."""

    error_code: Required[MessagesMessageParamErrorCodeInput]
    """Why the search failed."""
    type: Required[Literal["web_search_tool_result_error"]]


ContentWebSearchToolResultErrorInput: TypeAlias = "ContentWebSearchToolResultErrorParam | models.ContentWebSearchToolResultError"
"""What may be passed as ContentWebSearchToolResultError: a dict, or the model."""


MessagesMessageParamContentUnion3Input: TypeAlias = (
    "ContentWebSearchToolResultErrorInput | Sequence[AnthropicWebSearchResultBlockParamInput]"
)
"""Content of a web search result that is sent back: an error, or the results."""


class ContentWebSearchToolResultParam(TypedDict, total=False):
    """Result of an earlier web search, in a message given back."""

    content: Required[MessagesMessageParamContentUnion3Input]
    """Search results, or the error that ended the search."""
    tool_use_id: Required[str]
    """Id of the `server_tool_use` block that this result answers."""
    type: Required[Literal["web_search_tool_result"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


ContentWebSearchToolResultInput: TypeAlias = "ContentWebSearchToolResultParam | models.ContentWebSearchToolResult"
"""What may be passed as ContentWebSearchToolResult: a dict, or the model."""


class KeepAllParam(TypedDict, total=False):
    """Keep all thinking blocks."""

    type: Required[Literal["all"]]


KeepAllInput: TypeAlias = "KeepAllParam | models.KeepAll"
"""What may be passed as KeepAll: a dict, or the model."""


KeepInput: TypeAlias = "KeepAllInput | AnthropicThinkingTurnsInput | Literal['all']"
"""How much thinking to keep when old thinking is cleared: all, or some last turns."""


class EditClearThinking20251015Param(TypedDict, total=False):
    """Context edit that drops the thinking of earlier turns."""

    type: Required[Literal["clear_thinking_20251015"]]
    keep: KeepInput
    """How much thinking to keep: that of the latest turns, or all."""


EditClearThinking20251015Input: TypeAlias = "EditClearThinking20251015Param | models.EditClearThinking20251015"
"""What may be passed as EditClearThinking20251015: a dict, or the model."""


TriggerInput: TypeAlias = "AnthropicInputTokensTriggerInput | AnthropicToolUsesTriggerInput"
"""When old tool uses are cleared: by input tokens or by number of tool uses."""


class EditClearToolUses20250919Param(TypedDict, total=False):
    """Context edit that drops the results of earlier tool uses once the context grows."""

    type: Required[Literal["clear_tool_uses_20250919"]]
    clear_at_least: AnthropicInputTokensClearAtLeastInput | None
    """Fewest input tokens that clearing must free; else nothing is cleared."""
    clear_tool_inputs: ClearToolInputsInput | None
    """Whether the inputs of the calls go too: for all tools, or for the named ones."""
    exclude_tools: Sequence[str] | None
    """Names of the tools whose uses are never cleared."""
    keep: AnthropicToolUsesKeepInput
    """How many of the latest tool uses to keep."""
    trigger: TriggerInput
    """Size of the context, in tokens or tool uses, at which clearing begins."""


EditClearToolUses20250919Input: TypeAlias = "EditClearToolUses20250919Param | models.EditClearToolUses20250919"
"""What may be passed as EditClearToolUses20250919: a dict, or the model."""


class TriggerInputTokensParam(TypedDict, total=False):
    """Compaction starts at a number of input tokens."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Input tokens at which it starts."""


TriggerInputTokensInput: TypeAlias = "TriggerInputTokensParam | models.TriggerInputTokens"
"""What may be passed as TriggerInputTokens: a dict, or the model."""


class EditCompact20260112Param(TypedDict, total=False):
    """Context edit that replaces earlier conversation by a summary."""

    type: Required[Literal["compact_20260112"]]
    instructions: str | None
    """How to write the summary, in place of the usual instructions."""
    pause_after_compaction: bool
    """Whether the answer stops after the summary, so that the caller may go on."""
    trigger: TriggerInputTokensInput | None
    """Size of the context, in input tokens, at which compaction begins."""


EditCompact20260112Input: TypeAlias = "EditCompact20260112Param | models.EditCompact20260112"
"""What may be passed as EditCompact20260112: a dict, or the model."""


EditInput: TypeAlias = "EditClearToolUses20250919Input | EditClearThinking20251015Input | EditCompact20260112Input"
"""Way to trim the context: clear tool uses, clear thinking, or compact the whole."""


class ContextManagementParam(TypedDict, total=False):
    """How the server trims the conversation as it grows, for the messages API."""

    edits: Sequence[EditInput]
    """Edits to apply to the context."""


ContextManagementInput: TypeAlias = "ContextManagementParam | models.ContextManagement"
"""What may be passed as ContextManagement: a dict, or the model."""


class MessagesAdvisorToolResultBlockParam(TypedDict, total=False):
    """Result of an advisor tool, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["advisor_tool_result"]]


MessagesAdvisorToolResultBlockInput: TypeAlias = "MessagesAdvisorToolResultBlockParam | models.MessagesAdvisorToolResultBlock"
"""What may be passed as MessagesAdvisorToolResultBlock: a dict, or the model."""


class MessagesBashToolResultBlockFileParam(TypedDict, total=False):
    """A container file named in a bash result that is sent back."""

    container_id: Required[str]
    """Id of the sandbox container."""
    end_index: Required[int]
    """Character of the text at which the citation ends."""
    file_id: Required[str]
    """Id of the stored file."""
    filename: Required[str]
    start_index: Required[int]
    """Character of the text at which the citation starts."""
    type: Required[Literal["container_file_citation"]]


MessagesBashToolResultBlockFileInput: TypeAlias = "MessagesBashToolResultBlockFileParam | models.MessagesBashToolResultBlockFile"
"""What may be passed as MessagesBashToolResultBlockFile: a dict, or the model."""


class MessagesBashToolResultBlockParam(TypedDict, total=False):
    """Result of OpenRouter's bash tool, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["openrouter_bash_tool_result"]]
    container_id: str
    """Id of the sandbox container."""
    files: Sequence[MessagesBashToolResultBlockFileInput]
    """Files that the command left in its container."""


MessagesBashToolResultBlockInput: TypeAlias = "MessagesBashToolResultBlockParam | models.MessagesBashToolResultBlock"
"""What may be passed as MessagesBashToolResultBlock: a dict, or the model."""


class MessagesFallbackParamParam(TypedDict, total=False):
    """A model to fall back to."""

    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""


MessagesFallbackParamInput: TypeAlias = "MessagesFallbackParamParam | models.MessagesFallbackParam"
"""What may be passed as MessagesFallbackParam: a dict, or the model."""


class MessagesShellToolResultBlockFileParam(TypedDict, total=False):
    """A container file named in a shell result that is sent back."""

    container_id: Required[str]
    """Id of the sandbox container."""
    end_index: Required[int]
    """Character of the text at which the citation ends."""
    file_id: Required[str]
    """Id of the stored file."""
    filename: Required[str]
    start_index: Required[int]
    """Character of the text at which the citation starts."""
    type: Required[Literal["container_file_citation"]]


MessagesShellToolResultBlockFileInput: TypeAlias = (
    "MessagesShellToolResultBlockFileParam | models.MessagesShellToolResultBlockFile"
)
"""What may be passed as MessagesShellToolResultBlockFile: a dict, or the model."""


class MessagesShellToolResultBlockParam(TypedDict, total=False):
    """Result of OpenRouter's shell tool, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["openrouter_shell_tool_result"]]
    container_id: str
    """Id of the sandbox container."""
    files: Sequence[MessagesShellToolResultBlockFileInput]
    """Files that the commands left in their container."""


MessagesShellToolResultBlockInput: TypeAlias = "MessagesShellToolResultBlockParam | models.MessagesShellToolResultBlock"
"""What may be passed as MessagesShellToolResultBlock: a dict, or the model."""


class MessagesToolAdditionBlockToolMcpToolReferenceParam(TypedDict, total=False):
    """A tool of an MCP server, to be added."""

    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_reference"]]


MessagesToolAdditionBlockToolMcpToolReferenceInput: TypeAlias = (
    "MessagesToolAdditionBlockToolMcpToolReferenceParam | models.MessagesToolAdditionBlockToolMcpToolReference"
)
"""What may be passed as MessagesToolAdditionBlockToolMcpToolReference: a dict, or the model."""


class MessagesToolAdditionBlockToolMcpToolsetReferenceParam(TypedDict, total=False):
    """All tools of an MCP server, to be added."""

    server_name: Required[str]
    type: Required[Literal["mcp_toolset_reference"]]


MessagesToolAdditionBlockToolMcpToolsetReferenceInput: TypeAlias = (
    "MessagesToolAdditionBlockToolMcpToolsetReferenceParam | models.MessagesToolAdditionBlockToolMcpToolsetReference"
)
"""What may be passed as MessagesToolAdditionBlockToolMcpToolsetReference: a dict, or the model."""


class MessagesToolAdditionBlockToolToolReferenceParam(TypedDict, total=False):
    """A tool named in the request's tools, to be added."""

    name: Required[str]
    type: Required[Literal["tool_reference"]]


MessagesToolAdditionBlockToolToolReferenceInput: TypeAlias = (
    "MessagesToolAdditionBlockToolToolReferenceParam | models.MessagesToolAdditionBlockToolToolReference"
)
"""What may be passed as MessagesToolAdditionBlockToolToolReference: a dict, or the model."""


class ToolToolDefinitionParam(TypedDict, total=False):
    """Tool given by its whole definition where a conversation adds a tool."""

    definition: Required[AnthropicToolUnionInput]
    """The tool, as it would stand in `tools`."""
    type: Required[Literal["tool_definition"]]


ToolToolDefinitionInput: TypeAlias = "ToolToolDefinitionParam | models.ToolToolDefinition"
"""What may be passed as ToolToolDefinition: a dict, or the model."""


MessagesToolAdditionBlockToolUnionInput: TypeAlias = "MessagesToolAdditionBlockToolToolReferenceInput | MessagesToolAdditionBlockToolMcpToolReferenceInput | MessagesToolAdditionBlockToolMcpToolsetReferenceInput | ToolToolDefinitionInput"
"""What to add: a named tool, an MCP tool, an MCP toolset or a full definition."""


class MessagesToolAdditionBlockParam(TypedDict, total=False):
    """Block that makes a tool available from this point of the conversation on."""

    tool: Required[MessagesToolAdditionBlockToolUnionInput]
    """The tool or toolset to add."""
    type: Required[Literal["tool_addition"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


MessagesToolAdditionBlockInput: TypeAlias = "MessagesToolAdditionBlockParam | models.MessagesToolAdditionBlock"
"""What may be passed as MessagesToolAdditionBlock: a dict, or the model."""


class MessagesToolRemovalBlockToolMcpToolReferenceParam(TypedDict, total=False):
    """A tool of an MCP server, to be removed."""

    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_reference"]]


MessagesToolRemovalBlockToolMcpToolReferenceInput: TypeAlias = (
    "MessagesToolRemovalBlockToolMcpToolReferenceParam | models.MessagesToolRemovalBlockToolMcpToolReference"
)
"""What may be passed as MessagesToolRemovalBlockToolMcpToolReference: a dict, or the model."""


class MessagesToolRemovalBlockToolMcpToolsetReferenceParam(TypedDict, total=False):
    """All tools of an MCP server, to be removed."""

    server_name: Required[str]
    type: Required[Literal["mcp_toolset_reference"]]


MessagesToolRemovalBlockToolMcpToolsetReferenceInput: TypeAlias = (
    "MessagesToolRemovalBlockToolMcpToolsetReferenceParam | models.MessagesToolRemovalBlockToolMcpToolsetReference"
)
"""What may be passed as MessagesToolRemovalBlockToolMcpToolsetReference: a dict, or the model."""


class MessagesToolRemovalBlockToolToolReferenceParam(TypedDict, total=False):
    """A tool, by name, to be removed."""

    name: Required[str]
    type: Required[Literal["tool_reference"]]


MessagesToolRemovalBlockToolToolReferenceInput: TypeAlias = (
    "MessagesToolRemovalBlockToolToolReferenceParam | models.MessagesToolRemovalBlockToolToolReference"
)
"""What may be passed as MessagesToolRemovalBlockToolToolReference: a dict, or the model."""


MessagesToolRemovalBlockToolUnionInput: TypeAlias = "MessagesToolRemovalBlockToolToolReferenceInput | MessagesToolRemovalBlockToolMcpToolReferenceInput | MessagesToolRemovalBlockToolMcpToolsetReferenceInput"
"""What to remove: a named tool, an MCP tool or an MCP toolset."""


class MessagesToolRemovalBlockParam(TypedDict, total=False):
    """Block that takes a tool away from this point of the conversation on."""

    tool: Required[MessagesToolRemovalBlockToolUnionInput]
    """The tool or toolset to remove."""
    type: Required[Literal["tool_removal"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


MessagesToolRemovalBlockInput: TypeAlias = "MessagesToolRemovalBlockParam | models.MessagesToolRemovalBlock"
"""What may be passed as MessagesToolRemovalBlock: a dict, or the model."""


class ORAnthropicToolSearchResultParamParam(TypedDict, total=False):
    """Result of OpenRouter's tool search, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["openrouter_tool_search_result"]]


ORAnthropicToolSearchResultParamInput: TypeAlias = (
    "ORAnthropicToolSearchResultParamParam | models.ORAnthropicToolSearchResultParam"
)
"""What may be passed as ORAnthropicToolSearchResultParam: a dict, or the model."""


MessagesMessageParamContentUnion4Input: TypeAlias = "AnthropicTextBlockParamInput | AnthropicImageBlockParamInput | AnthropicDocumentBlockParamInput | ContentToolUseInput | ContentToolResultInput | ContentThinkingInput | ContentRedactedThinkingInput | ContentServerToolUseInput | ContentWebSearchToolResultInput | AnthropicSearchResultBlockParamInput | ContentCompactionInput | MessagesAdvisorToolResultBlockInput | MessagesToolAdditionBlockInput | MessagesToolRemovalBlockInput | MessagesShellToolResultBlockInput | MessagesBashToolResultBlockInput | ORAnthropicToolSearchResultParamInput"
"""A content block of a message that is sent: text, media, tool use, result and so on."""


MessagesMessageParamContentUnion5Input: TypeAlias = "str | Sequence[MessagesMessageParamContentUnion4Input]"
"""Content of a message that is sent: plain text, or a list of blocks."""


MessagesMessageParamRoleInput: TypeAlias = Literal["user", "assistant", "system"] | str
"""Who a message of a Messages conversation comes from."""


class MessagesMessageParamParam(TypedDict, total=False):
    """A message of the conversation, in the form of the Messages API."""

    content: Required[MessagesMessageParamContentUnion5Input]
    role: Required[MessagesMessageParamRoleInput]
    clear_at: AnthropicSystemClearAtInput | None
    """When a system message ceases to apply, or null."""
    output_config: AnthropicMessageOutputConfigInput | None
    """Output settings that go with this message, or null."""


MessagesMessageParamInput: TypeAlias = "MessagesMessageParamParam | models.MessagesMessageParam"
"""What may be passed as MessagesMessageParam: a dict, or the model."""


MessagesOutputConfigEffortInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much effort a model spends on its output, in the output settings."""


class MessagesOutputConfigFormatParam(TypedDict, total=False):
    """Demand that the answer is JSON that fits a schema."""

    schema: Required[Mapping[str, Any]]
    """JSON Schema of the answer."""
    type: Required[Literal["json_schema"]]


MessagesOutputConfigFormatInput: TypeAlias = "MessagesOutputConfigFormatParam | models.MessagesOutputConfigFormat"
"""What may be passed as MessagesOutputConfigFormat: a dict, or the model."""


class TaskBudgetParam(TypedDict, total=False):
    """Tokens that a model is told it has for a whole task."""

    total: Required[int]
    """Tokens for the whole task, at least 20000."""
    type: Required[Literal["tokens"]]
    """Unit of the budget, always `tokens`."""
    remaining: int | None
    """Tokens left of the budget, if part of it was used in earlier requests."""


TaskBudgetInput: TypeAlias = "TaskBudgetParam | models.TaskBudget"
"""What may be passed as TaskBudget: a dict, or the model."""


class MessagesOutputConfigParam(TypedDict, total=False):
    """How the model is to shape its output and how much effort to spend on it."""

    effort: MessagesOutputConfigEffortInput | None
    """How much effort the model spends, from `low` to `max`, or null."""
    format: MessagesOutputConfigFormatInput | None
    """Form that the answer must have, or null for free text."""
    task_budget: TaskBudgetInput | None
    """Tokens the model should aim to stay within for the task, or null."""


MessagesOutputConfigInput: TypeAlias = "MessagesOutputConfigParam | models.MessagesOutputConfig"
"""What may be passed as MessagesOutputConfig: a dict, or the model."""


class MessagesRequestMetadataParam(TypedDict, total=False):
    """Information that goes with a Messages request."""

    user_id: str | None
    """Opaque identifier of the caller's end user, or null."""


MessagesRequestMetadataInput: TypeAlias = "MessagesRequestMetadataParam | models.MessagesRequestMetadata"
"""What may be passed as MessagesRequestMetadata: a dict, or the model."""


MessagesRequestPluginInput: TypeAlias = "AlignmentPluginInput | ArmorPluginInput | AutoBetaRouterPluginInput | AutoRouterPluginInput | ContextCompressionPluginInput | FileParserPluginInput | FusionPluginInput | JevRouterPluginInput | ModerationPluginInput | ParetoRouterPluginInput | ResponseHealingPluginInput | SwitchyardRouterPluginInput | WebSearchPluginInput | WebFetchPluginInput"
"""A plugin of a Messages request: routers, web search, file parsing, safeguards and so on."""


class MessagesRequestToolParam(TypedDict, total=False):
    """A tool of any other type, passed on as given."""

    type: Required[str]


MessagesRequestToolInput: TypeAlias = "MessagesRequestToolParam | models.MessagesRequestTool"
"""What may be passed as MessagesRequestTool: a dict, or the model."""


class MessagesSearchModelsServerToolParam(TypedDict, total=False):
    """Experimental OpenRouter tool with which the model searches the model catalogue."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: SearchModelsServerToolConfigInput


MessagesSearchModelsServerToolInput: TypeAlias = "MessagesSearchModelsServerToolParam | models.MessagesSearchModelsServerTool"
"""What may be passed as MessagesSearchModelsServerTool: a dict, or the model."""


class ToolAdvisor20260301Param(TypedDict, total=False):
    """Anthropic's tool that lets a model ask a second model for advice."""

    model: Required[str]
    """Model that gives the advice."""
    name: Required[Literal["advisor"]]
    type: Required[Literal["advisor_20260301"]]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model directly, or code that it runs."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    caching: AnthropicCacheControlDirectiveInput | None
    """Prompt caching for the advisor's own requests."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    max_uses: int
    """Most calls of the advisor in one request."""


ToolAdvisor20260301Input: TypeAlias = "ToolAdvisor20260301Param | models.ToolAdvisor20260301"
"""What may be passed as ToolAdvisor20260301: a dict, or the model."""


class ToolBash20250124Param(TypedDict, total=False):
    """Anthropic's bash tool, version 20250124; the caller runs the commands."""

    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


ToolBash20250124Input: TypeAlias = "ToolBash20250124Param | models.ToolBash20250124"
"""What may be passed as ToolBash20250124: a dict, or the model."""


class MessagesRequestInputSchemaParam(TypedDict, total=False):
    """JSON Schema of the input of a custom tool."""

    properties: Any
    """Schemas of the input's properties, by name."""
    required: Sequence[str] | None
    """Names of the properties that must be given, or null."""
    type: str


MessagesRequestInputSchemaInput: TypeAlias = "MessagesRequestInputSchemaParam | models.MessagesRequestInputSchema"
"""What may be passed as MessagesRequestInputSchema: a dict, or the model."""


class ToolCustomParam(TypedDict, total=False):
    """Tool of a Messages request that the caller defines and runs."""

    input_schema: Required[MessagesRequestInputSchemaInput]
    """JSON schema of the tool's input."""
    name: Required[str]
    """Name by which the model calls the tool."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition is withheld until tool search finds it."""
    description: str
    """What the tool does, for the model to read."""
    strict: bool
    """Whether input must follow the schema exactly."""
    type: Literal["custom"]


ToolCustomInput: TypeAlias = "ToolCustomParam | models.ToolCustom"
"""What may be passed as ToolCustom: a dict, or the model."""


class ToolTextEditor20250124Param(TypedDict, total=False):
    """Anthropic's text editor tool, version 20250124; the caller makes the edits."""

    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


ToolTextEditor20250124Input: TypeAlias = "ToolTextEditor20250124Param | models.ToolTextEditor20250124"
"""What may be passed as ToolTextEditor20250124: a dict, or the model."""


class ToolWebSearch20250305Param(TypedDict, total=False):
    """Anthropic's web search tool, version 20250305."""

    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    allowed_domains: Sequence[str] | None
    """The only domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None
    """Most searches in one request."""
    user_location: AnthropicWebSearchToolUserLocationInput | None
    """Where the user is, roughly, so that results fit."""


ToolWebSearch20250305Input: TypeAlias = "ToolWebSearch20250305Param | models.ToolWebSearch20250305"
"""What may be passed as ToolWebSearch20250305: a dict, or the model."""


class ToolWebSearch20260209Param(TypedDict, total=False):
    """Anthropic's web search tool, version 20260209."""

    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20260209"]]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model directly, or code that it runs."""
    allowed_domains: Sequence[str] | None
    """The only domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None
    """Most searches in one request."""
    user_location: AnthropicWebSearchToolUserLocationInput | None
    """Where the user is, roughly, so that results fit."""


ToolWebSearch20260209Input: TypeAlias = "ToolWebSearch20260209Param | models.ToolWebSearch20260209"
"""What may be passed as ToolWebSearch20260209: a dict, or the model."""


MessagesRequestToolUnionInput: TypeAlias = "MessagesRequestToolInput | OpenRouterWebSearchServerToolInput | ToolSearchServerToolInput | ShellServerToolOpenRouterInput | WebFetchServerToolInput | BashServerToolInput | DatetimeServerToolInput | MessagesSearchModelsServerToolInput | ImageGenerationServerToolOpenRouterInput | ToolTextEditor20250124Input | ToolBash20250124Input | AnthropicToolSearchToolBm25Input | AnthropicToolSearchToolRegexInput | ToolCustomInput | ToolWebSearch20250305Input | ToolAdvisor20260301Input | ToolWebSearch20260209Input"
"""A tool of a Messages request: the caller's own, Anthropic's or OpenRouter's."""


SpeedInput: TypeAlias = Literal["fast", "standard"] | str
"""Speed that a Messages request asks for."""


SystemInput: TypeAlias = "str | Sequence[AnthropicTextBlockParamInput]"
"""System prompt of a Messages request: one text or text blocks."""


class ThinkingAdaptiveParam(TypedDict, total=False):
    """Thinking of which the model itself decides how much is needed."""

    type: Required[Literal["adaptive"]]
    block_binding: AnthropicThinkingBlockBindingInput | None
    """What happens when thinking blocks sent back do not match their context."""
    display: AnthropicThinkingDisplayInput | None
    """What the answer shows of the thinking."""


ThinkingAdaptiveInput: TypeAlias = "ThinkingAdaptiveParam | models.ThinkingAdaptive"
"""What may be passed as ThinkingAdaptive: a dict, or the model."""


class ThinkingBetweenToolsParam(TypedDict, total=False):
    """Thinking in the mode `between_tools`."""

    type: Required[Literal["between_tools"]]


ThinkingBetweenToolsInput: TypeAlias = "ThinkingBetweenToolsParam | models.ThinkingBetweenTools"
"""What may be passed as ThinkingBetweenTools: a dict, or the model."""


class ThinkingDisabledParam(TypedDict, total=False):
    """No thinking before the answer."""

    type: Required[Literal["disabled"]]


ThinkingDisabledInput: TypeAlias = "ThinkingDisabledParam | models.ThinkingDisabled"
"""What may be passed as ThinkingDisabled: a dict, or the model."""


class ThinkingEnabledParam(TypedDict, total=False):
    """Thinking with a budget of tokens."""

    budget_tokens: Required[int]
    """Most tokens to spend on thinking; they count towards `max_tokens`."""
    type: Required[Literal["enabled"]]
    block_binding: AnthropicThinkingBlockBindingInput | None
    """What happens when thinking blocks sent back do not match their context."""
    display: AnthropicThinkingDisplayInput | None
    """What the answer shows of the thinking."""


ThinkingEnabledInput: TypeAlias = "ThinkingEnabledParam | models.ThinkingEnabled"
"""What may be passed as ThinkingEnabled: a dict, or the model."""


ThinkingInput: TypeAlias = "ThinkingEnabledInput | ThinkingDisabledInput | ThinkingAdaptiveInput | ThinkingBetweenToolsInput"
"""Whether and how a model thinks before it answers a Messages request."""


class ToolChoiceAnyParam(TypedDict, total=False):
    """The model must call some tool."""

    type: Required[Literal["any"]]
    disable_parallel_tool_use: bool
    """Whether to limit the model to one call."""


ToolChoiceAnyInput: TypeAlias = "ToolChoiceAnyParam | models.ToolChoiceAny"
"""What may be passed as ToolChoiceAny: a dict, or the model."""


class ToolChoiceAutoParam(TypedDict, total=False):
    """The model decides whether to call a tool."""

    type: Required[Literal["auto"]]
    disable_parallel_tool_use: bool
    """Whether to limit the model to one call."""


ToolChoiceAutoInput: TypeAlias = "ToolChoiceAutoParam | models.ToolChoiceAuto"
"""What may be passed as ToolChoiceAuto: a dict, or the model."""


class ToolChoiceNoneParam(TypedDict, total=False):
    """The model must not call a tool."""

    type: Required[Literal["none"]]


ToolChoiceNoneInput: TypeAlias = "ToolChoiceNoneParam | models.ToolChoiceNone"
"""What may be passed as ToolChoiceNone: a dict, or the model."""


class ToolChoiceToolParam(TypedDict, total=False):
    """The model must call one given tool."""

    name: Required[str]
    """Name of the tool to call."""
    type: Required[Literal["tool"]]
    disable_parallel_tool_use: bool
    """Whether to limit the model to one call."""


ToolChoiceToolInput: TypeAlias = "ToolChoiceToolParam | models.ToolChoiceTool"
"""What may be passed as ToolChoiceTool: a dict, or the model."""


ToolChoiceInput: TypeAlias = "ToolChoiceAutoInput | ToolChoiceAnyInput | ToolChoiceNoneInput | ToolChoiceToolInput"
"""Whether the model must, may or must not call a tool in a Messages request."""
