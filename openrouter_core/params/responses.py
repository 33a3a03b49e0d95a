"""Parameters: responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core import models
    from openrouter_core.params.shared import (
        AdvisorServerToolOpenRouterInput,
        AlignmentPluginInput,
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
        ParetoRouterPluginInput,
        PromptCacheBreakpointInput,
        ReasoningFormatInput,
        ResponseHealingPluginInput,
        SearchModelsServerToolConfigInput,
        SearchQualityLevelInput,
        ShellServerToolOpenRouterInput,
        SubagentServerToolOpenRouterInput,
        SwitchyardRouterPluginInput,
        ToolSearchServerToolInput,
        WebFetchPluginInput,
        WebFetchServerToolInput,
        WebSearchEngineEnumInput,
        WebSearchModeInput,
        WebSearchPluginInput,
        WebSearchUserLocationServerToolInput,
        XSearchOptionsInput,
    )

ActionEnumInput: TypeAlias = Literal["read", "write", "delete"] | str
"""What a call of the memory tool did with an entry."""


AdditionalToolsItemRoleInput: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
"""Role in whose name tools are added to a conversation."""


class AdditionalToolsItemToolParam(TypedDict, total=False):
    """Tool known by its `type` alone."""

    type: Required[str]


AdditionalToolsItemToolInput: TypeAlias = "AdditionalToolsItemToolParam | models.AdditionalToolsItemTool"
"""What may be passed as AdditionalToolsItemTool: a dict, or the model."""


AdditionalToolsItemAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call an added tool: the model itself, or a program it writes."""


AdditionalToolsItemToolFunctionParam = TypedDict(
    "AdditionalToolsItemToolFunctionParam",
    {
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any] | None]",
        "type": "Required[Literal['function']]",
        "description": "str | None",
        "strict": "bool | None",
        "allowed_callers": "Sequence[AdditionalToolsItemAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""Function that the model may call, added in mid conversation."""


AdditionalToolsItemToolFunctionInput: TypeAlias = "AdditionalToolsItemToolFunctionParam | models.AdditionalToolsItemToolFunction"
"""What may be passed as AdditionalToolsItemToolFunction: a dict, or the model."""


class ApplyPatchServerToolParam(TypedDict, total=False):
    """Tool with which the model changes files by patches."""

    type: Required[Literal["apply_patch"]]


ApplyPatchServerToolInput: TypeAlias = "ApplyPatchServerToolParam | models.ApplyPatchServerTool"
"""What may be passed as ApplyPatchServerTool: a dict, or the model."""


ApplyPatchEngineEnumInput: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who handles a patch: the provider, OpenRouter, or whichever fits."""


class ApplyPatchServerToolConfigParam(TypedDict, total=False):
    """Settings of OpenRouter's apply-patch tool."""

    engine: ApplyPatchEngineEnumInput
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""


ApplyPatchServerToolConfigInput: TypeAlias = "ApplyPatchServerToolConfigParam | models.ApplyPatchServerToolConfig"
"""What may be passed as ApplyPatchServerToolConfig: a dict, or the model."""


class ApplyPatchServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool with which the model changes files by patches."""

    type: Required[Literal["openrouter:apply_patch"]]
    parameters: ApplyPatchServerToolConfigInput


ApplyPatchServerToolOpenRouterInput: TypeAlias = "ApplyPatchServerToolOpenRouterParam | models.ApplyPatchServerToolOpenRouter"
"""What may be passed as ApplyPatchServerToolOpenRouter: a dict, or the model."""


MemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
"""Most memory of a container."""


class ContainerAutoParam(TypedDict, total=False):
    """Container that the server creates, or takes up again, by itself."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    """Ids of the files to put into the container."""
    memory_limit: MemoryLimitInput | None
    """Most memory that the container may use, such as `4g`."""


ContainerAutoInput: TypeAlias = "ContainerAutoParam | models.ContainerAuto"
"""What may be passed as ContainerAuto: a dict, or the model."""


ContainerInput: TypeAlias = "ContainerAutoInput | str"
"""Where the code interpreter runs: an automatic container, or one given by its id."""


class CodeInterpreterServerToolParam(TypedDict, total=False):
    """Tool that lets the model write code and run it in a container."""

    container: Required[ContainerInput]
    """Container to run the code in: settings for an automatic one, or an existing container's id."""
    type: Required[Literal["code_interpreter"]]


CodeInterpreterServerToolInput: TypeAlias = "CodeInterpreterServerToolParam | models.CodeInterpreterServerTool"
"""What may be passed as CodeInterpreterServerTool: a dict, or the model."""


class CodexLocalShellToolParam(TypedDict, total=False):
    """Tool that lets the model ask the caller to run shell commands on its own machine."""

    type: Required[Literal["local_shell"]]


CodexLocalShellToolInput: TypeAlias = "CodexLocalShellToolParam | models.CodexLocalShellTool"
"""What may be passed as CodexLocalShellTool: a dict, or the model."""


EnvironmentEnumInput: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
"""Kind of computer that a computer use tool controls."""


class ComputerUseServerToolParam(TypedDict, total=False):
    """Tool that lets the model control a computer by its screen."""

    display_height: Required[int]
    """Height of the screen, in pixels."""
    display_width: Required[int]
    """Width of the screen, in pixels."""
    environment: Required[EnvironmentEnumInput]
    """Kind of system that the model controls."""
    type: Required[Literal["computer_use_preview"]]


ComputerUseServerToolInput: TypeAlias = "ComputerUseServerToolParam | models.ComputerUseServerTool"
"""What may be passed as ComputerUseServerTool: a dict, or the model."""


SyntaxInput: TypeAlias = Literal["lark", "regex"] | str
"""Language of the grammar that a custom tool's input must follow."""


class FormatGrammarParam(TypedDict, total=False):
    """Custom tool input that must fit a grammar."""

    definition: Required[str]
    """The grammar itself, as text."""
    syntax: Required[SyntaxInput]
    """Language in which the grammar is written: `lark` or `regex`."""
    type: Required[Literal["grammar"]]


FormatGrammarInput: TypeAlias = "FormatGrammarParam | models.FormatGrammar"
"""What may be passed as FormatGrammar: a dict, or the model."""


class FormatTextParam(TypedDict, total=False):
    """Custom tool input that may be any text."""

    type: Required[Literal["text"]]


FormatTextInput: TypeAlias = "FormatTextParam | models.FormatText"
"""What may be passed as FormatText: a dict, or the model."""


FormatInput: TypeAlias = "FormatTextInput | FormatGrammarInput"
"""What the input of a custom tool may be: any text, or text of a grammar."""


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "name": "Required[str]",
        "type": "Required[Literal['custom']]",
        "async": "bool",
        "defer_loading": "bool",
        "description": "str",
        "format": "FormatInput",
    },
    total=False,
)
"""Tool of the caller's own whose input is free text rather than JSON."""


CustomToolInput: TypeAlias = "CustomToolParam | models.CustomTool"
"""What may be passed as CustomTool: a dict, or the model."""


CompoundFilterTypeInput: TypeAlias = Literal["and", "or"] | str
"""Whether all filters of a file search must hold, or any."""


class CompoundFilterParam(TypedDict, total=False):
    """File search filter that joins several filters with `and` or `or`."""

    filters: Required[Sequence[Mapping[str, Any]]]
    """Filters to join, each a comparison or a further compound filter."""
    type: Required[CompoundFilterTypeInput]
    """Whether all filters must match (`and`) or any one (`or`)."""


CompoundFilterInput: TypeAlias = "CompoundFilterParam | models.CompoundFilter"
"""What may be passed as CompoundFilter: a dict, or the model."""


FileSearchServerToolValue1Input: TypeAlias = str | float
"""One item of a list that a file attribute is compared with: text or a number."""


FileSearchServerToolValue2Input: TypeAlias = "str | float | bool | Sequence[FileSearchServerToolValue1Input]"
"""What a file attribute is compared with: text, a number, a boolean or a list."""


FiltersTypeInput: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
"""How a file search filter compares an attribute with a value."""


class FiltersParam(TypedDict, total=False):
    """File search filter that compares one attribute of a file."""

    key: Required[str]
    """Name of the attribute."""
    type: Required[FiltersTypeInput]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt` or `lte`."""
    value: Required[FileSearchServerToolValue2Input]
    """What to compare the attribute with."""


FiltersInput: TypeAlias = "FiltersParam | models.Filters"
"""What may be passed as Filters: a dict, or the model."""


FiltersUnionInput: TypeAlias = "CompoundFilterInput | FiltersInput"
"""Filter on the files to search: one comparison, or several joined."""


RankerInput: TypeAlias = Literal["auto", "default-2024-11-15"] | str
"""Ranker that orders the results of a file search."""


class RankingOptionsParam(TypedDict, total=False):
    """How file search results are ranked and cut off."""

    ranker: RankerInput
    """Ranker to use; `auto` lets the provider choose."""
    score_threshold: float
    """Lowest score a result may have."""


RankingOptionsInput: TypeAlias = "RankingOptionsParam | models.RankingOptions"
"""What may be passed as RankingOptions: a dict, or the model."""


class FileSearchServerToolParam(TypedDict, total=False):
    """Tool that lets the model search files in vector stores."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    filters: FiltersUnionInput | None
    """Attributes that a file must have to be searched."""
    max_num_results: int
    """Most results that one search returns."""
    ranking_options: RankingOptionsInput
    """How results are ranked and which are too weak to return."""


FileSearchServerToolInput: TypeAlias = "FileSearchServerToolParam | models.FileSearchServerTool"
"""What may be passed as FileSearchServerTool: a dict, or the model."""


ImageGenerationServerToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Whether the background of the image tool's images is transparent."""


ImageGenerationServerToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""File format of the image tool's images."""


ImageGenerationServerToolQualityInput: TypeAlias = Literal["low", "medium", "high", "auto"] | str
"""Quality of the image tool's images."""


InputFidelityInput: TypeAlias = Literal["high", "low"] | str
"""How closely the image tool keeps to the images it is given."""


class InputImageMaskParam(TypedDict, total=False):
    """Mask that marks which part of an image to change, by its id or its address."""

    file_id: str
    """Id of the stored file."""
    image_url: str
    """Web address or base64 data URL of the mask."""


InputImageMaskInput: TypeAlias = "InputImageMaskParam | models.InputImageMask"
"""What may be passed as InputImageMask: a dict, or the model."""


ModerationInput: TypeAlias = Literal["auto", "low"] | str
"""How strictly the image tool's images are moderated."""


class ImageGenerationServerToolParam(TypedDict, total=False):
    """Tool of the OpenAI kind that lets the model generate and edit images."""

    type: Required[Literal["image_generation"]]
    background: ImageGenerationServerToolBackgroundInput
    """What the background of the image is like."""
    input_fidelity: InputFidelityInput | None
    """How closely to keep to the look of input images: `high` or `low`."""
    input_image_mask: InputImageMaskInput
    """Mask that marks which part of an image to change."""
    model: str
    """Image model to use."""
    moderation: ModerationInput
    """How strictly images are moderated: `auto` or `low`."""
    output_compression: int
    """Compression of the image, in percent."""
    output_format: ImageGenerationServerToolOutputFormatInput
    """File format of the image."""
    partial_images: int
    """Number of unfinished images to stream on the way."""
    quality: ImageGenerationServerToolQualityInput
    """How much care goes into the image; more costs more."""
    size: str
    """Width and height in pixels, such as `1024x1024`, or `auto`."""


ImageGenerationServerToolInput: TypeAlias = "ImageGenerationServerToolParam | models.ImageGenerationServerTool"
"""What may be passed as ImageGenerationServerTool: a dict, or the model."""


SearchContextSizeEnumInput: TypeAlias = Literal["low", "medium", "high"] | str
"""How much context from the web the search tool gives the model."""


class WebSearchDomainFilterParam(TypedDict, total=False):
    """Domains that a web search is limited to or leaves out."""

    allowed_domains: Sequence[str] | None
    """The only domains to take results from."""
    blocked_domains: Sequence[str] | None
    """Domains to take no results from."""
    excluded_domains: Sequence[str] | None
    """Domains to take no results from."""


WebSearchDomainFilterInput: TypeAlias = "WebSearchDomainFilterParam | models.WebSearchDomainFilter"
"""What may be passed as WebSearchDomainFilter: a dict, or the model."""


class WebSearchUserLocationParam(TypedDict, total=False):
    """Approximate place of the user, given to the Responses web search tool."""

    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""
    type: Literal["approximate"]


WebSearchUserLocationInput: TypeAlias = "WebSearchUserLocationParam | models.WebSearchUserLocation"
"""What may be passed as WebSearchUserLocation: a dict, or the model."""


class LegacyWebSearchServerToolParam(TypedDict, total=False):
    """Web search tool of the Responses API, under the type name `web_search`."""

    type: Required[Literal["web_search"]]
    engine: WebSearchEngineEnumInput
    filters: WebSearchDomainFilterInput | None
    max_results: int
    """Most results that a search returns."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    search_context_size: SearchContextSizeEnumInput
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


LegacyWebSearchServerToolInput: TypeAlias = "LegacyWebSearchServerToolParam | models.LegacyWebSearchServerTool"
"""What may be passed as LegacyWebSearchServerTool: a dict, or the model."""


class AllowedToolsParam(TypedDict, total=False):
    """Choice among the tools of an MCP server."""

    read_only: bool
    """Whether only tools that change nothing may be used."""
    tool_names: Sequence[str]
    """Names of the tools that may be used."""


AllowedToolsInput: TypeAlias = "AllowedToolsParam | models.AllowedTools"
"""What may be passed as AllowedTools: a dict, or the model."""


AllowedToolsUnionInput: TypeAlias = "AllowedToolsInput | Sequence[str]"
"""Tools of an MCP server that may be used: a filter, or a list of names."""


ConnectorIDInput: TypeAlias = (
    Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    | str
)
"""Service that an MCP tool connects to, such as Gmail or Dropbox."""


class AlwaysParam(TypedDict, total=False):
    """Tools of an MCP server that always need approval."""

    tool_names: Sequence[str]


AlwaysInput: TypeAlias = "AlwaysParam | models.Always"
"""What may be passed as Always: a dict, or the model."""


class NeverParam(TypedDict, total=False):
    """MCP tools that never need approval."""

    tool_names: Sequence[str]
    """Names of the tools."""


NeverInput: TypeAlias = "NeverParam | models.Never"
"""What may be passed as Never: a dict, or the model."""


class RequireApprovalParam(TypedDict, total=False):
    """Which tools of an MCP server need approval before a call, and which do not."""

    always: AlwaysInput
    """Tools that need approval for each call."""
    never: NeverInput
    """Tools that are called without approval."""


RequireApprovalInput: TypeAlias = "RequireApprovalParam | models.RequireApproval"
"""What may be passed as RequireApproval: a dict, or the model."""


RequireApprovalUnionInput: TypeAlias = "RequireApprovalInput | Literal['always', 'never'] | str"
"""Approval rule for an MCP server's tools: one for all, or by tool name."""


class McpServerToolParam(TypedDict, total=False):
    """An MCP server, or a built-in connector, whose tools the model may call."""

    server_label: Required[str]
    """Name that stands for the server in tool calls."""
    type: Required[Literal["mcp"]]
    allowed_tools: AllowedToolsUnionInput | None
    """Tools the model may call, or null for all."""
    authorization: str
    """Access token to send to the server."""
    connector_id: ConnectorIDInput
    """Built-in connector to use in place of `server_url`."""
    headers: Mapping[str, str] | None
    """HTTP headers to send to the server, or null."""
    require_approval: RequireApprovalUnionInput | None
    """Which tools need approval before they are called, or null."""
    server_description: str
    """What the server is for, told to the model."""
    server_url: str
    """Address of the MCP server."""


McpServerToolInput: TypeAlias = "McpServerToolParam | models.McpServerTool"
"""What may be passed as McpServerTool: a dict, or the model."""


NamespaceFunctionToolAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a function of a namespace: the model itself, or a program it writes."""


NamespaceFunctionToolParam = TypedDict(
    "NamespaceFunctionToolParam",
    {
        "name": "Required[str]",
        "type": "Required[Literal['function']]",
        "allowed_callers": "Sequence[NamespaceFunctionToolAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "description": "str | None",
        "output_schema": "Mapping[str, Any] | None",
        "parameters": "Mapping[str, Any] | None",
        "strict": "bool | None",
    },
    total=False,
)
"""A function of a namespace of tools, run by the caller."""


NamespaceFunctionToolInput: TypeAlias = "NamespaceFunctionToolParam | models.NamespaceFunctionTool"
"""What may be passed as NamespaceFunctionTool: a dict, or the model."""


NamespaceToolToolInput: TypeAlias = "NamespaceFunctionToolInput | CustomToolInput"
"""A tool of a namespace: a function or a custom tool."""


class NamespaceToolParam(TypedDict, total=False):
    """A named group of tools."""

    description: Required[str]
    """What the group is for, told to the model."""
    name: Required[str]
    tools: Required[Sequence[NamespaceToolToolInput]]
    type: Required[Literal["namespace"]]


NamespaceToolInput: TypeAlias = "NamespaceToolParam | models.NamespaceTool"
"""What may be passed as NamespaceTool: a dict, or the model."""


class PreviewWebSearchUserLocationParam(TypedDict, total=False):
    """Approximate place of the user, given to a preview web search tool."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""


PreviewWebSearchUserLocationInput: TypeAlias = "PreviewWebSearchUserLocationParam | models.PreviewWebSearchUserLocation"
"""What may be passed as PreviewWebSearchUserLocation: a dict, or the model."""


class Preview20250311WebSearchServerToolParam(TypedDict, total=False):
    """Web search tool of the Responses API, in its preview version of 11 March 2025."""

    type: Required[Literal["web_search_preview_2025_03_11"]]
    engine: WebSearchEngineEnumInput
    filters: WebSearchDomainFilterInput | None
    max_results: int
    """Most results that a search returns."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    search_context_size: SearchContextSizeEnumInput
    """How much of the search results the model is given."""
    user_location: PreviewWebSearchUserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


Preview20250311WebSearchServerToolInput: TypeAlias = (
    "Preview20250311WebSearchServerToolParam | models.Preview20250311WebSearchServerTool"
)
"""What may be passed as Preview20250311WebSearchServerTool: a dict, or the model."""


class PreviewWebSearchServerToolParam(TypedDict, total=False):
    """Web search tool of the Responses API, in its preview version."""

    type: Required[Literal["web_search_preview"]]
    engine: WebSearchEngineEnumInput
    filters: WebSearchDomainFilterInput | None
    max_results: int
    """Most results that a search returns."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    search_context_size: SearchContextSizeEnumInput
    """How much of the search results the model is given."""
    user_location: PreviewWebSearchUserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


PreviewWebSearchServerToolInput: TypeAlias = "PreviewWebSearchServerToolParam | models.PreviewWebSearchServerTool"
"""What may be passed as PreviewWebSearchServerTool: a dict, or the model."""


class SearchModelsServerToolOpenRouterParam(TypedDict, total=False):
    """Experimental server tool that lets a model search OpenRouter's models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: SearchModelsServerToolConfigInput


SearchModelsServerToolOpenRouterInput: TypeAlias = (
    "SearchModelsServerToolOpenRouterParam | models.SearchModelsServerToolOpenRouter"
)
"""What may be passed as SearchModelsServerToolOpenRouter: a dict, or the model."""


class ShellServerToolParam(TypedDict, total=False):
    """Shell tool in the form of the Responses API."""

    type: Required[Literal["shell"]]


ShellServerToolInput: TypeAlias = "ShellServerToolParam | models.ShellServerTool"
"""What may be passed as ShellServerTool: a dict, or the model."""


class WebSearchServerToolParam(TypedDict, total=False):
    """Web search tool of the Responses API, in its version of 26 August 2025."""

    type: Required[Literal["web_search_2025_08_26"]]
    engine: WebSearchEngineEnumInput
    filters: WebSearchDomainFilterInput | None
    max_results: int
    """Most results that a search returns."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    search_context_size: SearchContextSizeEnumInput
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


WebSearchServerToolInput: TypeAlias = "WebSearchServerToolParam | models.WebSearchServerTool"
"""What may be passed as WebSearchServerTool: a dict, or the model."""


class WebSearchServerToolConfigParam(TypedDict, total=False):
    """Settings of OpenRouter's web search server tool."""

    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    engine: WebSearchEngineEnumInput
    """Who searches; `native` is the model's provider, `auto` lets OpenRouter choose."""
    excluded_domains: Sequence[str]
    """Domains that may not be reached."""
    max_characters: int
    """Most characters of text to take from a result."""
    max_results: int
    """Most results of one search."""
    max_total_results: int
    """Most results of all searches in the request."""
    max_uses: int
    """Most searches in one request."""
    mode: WebSearchModeInput
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_context_size: SearchQualityLevelInput
    """How much of the results to pass to the model."""
    user_location: WebSearchUserLocationServerToolInput
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Options for search on X."""


WebSearchServerToolConfigInput: TypeAlias = "WebSearchServerToolConfigParam | models.WebSearchServerToolConfig"
"""What may be passed as WebSearchServerToolConfig: a dict, or the model."""


class WebSearchServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that lets a model search the web."""

    type: Required[Literal["openrouter:web_search"]]
    parameters: WebSearchServerToolConfigInput


WebSearchServerToolOpenRouterInput: TypeAlias = "WebSearchServerToolOpenRouterParam | models.WebSearchServerToolOpenRouter"
"""What may be passed as WebSearchServerToolOpenRouter: a dict, or the model."""


AdditionalToolsItemToolUnionInput: TypeAlias = "CodexLocalShellToolInput | ApplyPatchServerToolInput | ShellServerToolInput | SearchModelsServerToolOpenRouterInput | WebFetchServerToolInput | AdditionalToolsItemToolInput | ToolSearchServerToolInput | CodeInterpreterServerToolInput | ShellServerToolOpenRouterInput | BashServerToolInput | ApplyPatchServerToolOpenRouterInput | WebSearchServerToolOpenRouterInput | ImageGenerationServerToolOpenRouterInput | FusionServerToolOpenRouterInput | FilesServerToolInput | AdvisorServerToolOpenRouterInput | SubagentServerToolOpenRouterInput | DatetimeServerToolInput | NamespaceToolInput | ComputerUseServerToolInput | FileSearchServerToolInput | CustomToolInput | PreviewWebSearchServerToolInput | AdditionalToolsItemToolFunctionInput | WebSearchServerToolInput | Preview20250311WebSearchServerToolInput | LegacyWebSearchServerToolInput | McpServerToolInput | ImageGenerationServerToolInput"
"""Any tool that an input item may add: functions, server tools, MCP servers and more."""


class AdditionalToolsItemParam(TypedDict, total=False):
    """Input item that gives the model more tools from this point of the conversation on."""

    role: Required[AdditionalToolsItemRoleInput]
    """Role in whose name the tools are added."""
    tools: Required[Sequence[AdditionalToolsItemToolUnionInput]]
    type: Required[Literal["additional_tools"]]
    id: str | None


AdditionalToolsItemInput: TypeAlias = "AdditionalToolsItemParam | models.AdditionalToolsItem"
"""What may be passed as AdditionalToolsItem: a dict, or the model."""


class AgentParam(TypedDict, total=False):
    """Agent that a message comes from."""

    agent_name: Required[str]


AgentInput: TypeAlias = "AgentParam | models.Agent"
"""What may be passed as Agent: a dict, or the model."""


AgentMessageItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in an agent's message."""


class AgentMessageItemContentInputImageParam(TypedDict, total=False):
    """Image within a message between agents."""

    detail: Required[AgentMessageItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


AgentMessageItemContentInputImageInput: TypeAlias = (
    "AgentMessageItemContentInputImageParam | models.AgentMessageItemContentInputImage"
)
"""What may be passed as AgentMessageItemContentInputImage: a dict, or the model."""


class ContentEncryptedContentParam(TypedDict, total=False):
    """Part of an agent message whose text is encrypted."""

    encrypted_content: Required[str]
    """Opaque text; give it back unchanged."""
    type: Required[Literal["encrypted_content"]]


ContentEncryptedContentInput: TypeAlias = "ContentEncryptedContentParam | models.ContentEncryptedContent"
"""What may be passed as ContentEncryptedContent: a dict, or the model."""


class InputTextParam(TypedDict, total=False):
    """Text part of an input."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointInput | None
    """Marks this part as the end of a prefix of the prompt to cache."""


InputTextInput: TypeAlias = "InputTextParam | models.InputText"
"""What may be passed as InputText: a dict, or the model."""


AgentMessageItemContentUnionInput: TypeAlias = (
    "InputTextInput | AgentMessageItemContentInputImageInput | ContentEncryptedContentInput"
)
"""Part of a message between agents: text, an image or encrypted content."""


class AgentMessageItemParam(TypedDict, total=False):
    """Message that one agent sends another, in the input."""

    author: Required[str]
    """Agent that sends the message."""
    content: Required[Sequence[AgentMessageItemContentUnionInput]]
    recipient: Required[str]
    """Agent that the message is for."""
    type: Required[Literal["agent_message"]]
    agent: AgentInput | None
    id: str | None


AgentMessageItemInput: TypeAlias = "AgentMessageItemParam | models.AgentMessageItem"
"""What may be passed as AgentMessageItem: a dict, or the model."""


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """Creates a file."""

    diff: Required[str]
    """Content of the new file, as a diff."""
    path: Required[str]
    """Path of the file, within the workspace."""
    type: Required[Literal["create_file"]]


ApplyPatchCreateFileOperationInput: TypeAlias = "ApplyPatchCreateFileOperationParam | models.ApplyPatchCreateFileOperation"
"""What may be passed as ApplyPatchCreateFileOperation: a dict, or the model."""


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """Deletes a file."""

    path: Required[str]
    """Path of the file, within the workspace."""
    type: Required[Literal["delete_file"]]


ApplyPatchDeleteFileOperationInput: TypeAlias = "ApplyPatchDeleteFileOperationParam | models.ApplyPatchDeleteFileOperation"
"""What may be passed as ApplyPatchDeleteFileOperation: a dict, or the model."""


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """Changes a file."""

    diff: Required[str]
    """The changes, as a diff."""
    path: Required[str]
    """Path of the file, within the workspace."""
    type: Required[Literal["update_file"]]


ApplyPatchUpdateFileOperationInput: TypeAlias = "ApplyPatchUpdateFileOperationParam | models.ApplyPatchUpdateFileOperation"
"""What may be passed as ApplyPatchUpdateFileOperation: a dict, or the model."""


class CodeInterpreterFileOutputParam(TypedDict, total=False):
    """File that a code interpreter call produced."""

    type: Required[Literal["file"]]
    download_url: str
    """Address from which the file can be fetched."""
    error_code: str | None
    """Why the file is not available, if it is not."""
    expires_at: str
    """When the file ceases to be available."""
    filename: str
    id: str
    media_type: str
    """MIME type of the file."""
    sha256: str
    """SHA-256 digest of the file's content."""
    size_bytes: int
    """Size of the file, in bytes."""
    status: str


CodeInterpreterFileOutputInput: TypeAlias = "CodeInterpreterFileOutputParam | models.CodeInterpreterFileOutput"
"""What may be passed as CodeInterpreterFileOutput: a dict, or the model."""


class CodeInterpreterImageOutputParam(TypedDict, total=False):
    """Image that a code interpreter call produced."""

    type: Required[Literal["image"]]
    url: Required[str]
    """Address of the image."""


CodeInterpreterImageOutputInput: TypeAlias = "CodeInterpreterImageOutputParam | models.CodeInterpreterImageOutput"
"""What may be passed as CodeInterpreterImageOutput: a dict, or the model."""


class CodeInterpreterLogsOutputParam(TypedDict, total=False):
    """Text that the code printed while the code interpreter ran it."""

    logs: Required[str]
    """Printed text of the run."""
    type: Required[Literal["logs"]]


CodeInterpreterLogsOutputInput: TypeAlias = "CodeInterpreterLogsOutputParam | models.CodeInterpreterLogsOutput"
"""What may be passed as CodeInterpreterLogsOutput: a dict, or the model."""


WebSearchStatusInput: TypeAlias = Literal["completed", "searching", "in_progress", "failed"] | str
"""How far a search of the web or of files has come."""


ImageGenerationStatusInput: TypeAlias = Literal["in_progress", "completed", "generating", "failed"] | str
"""How far a call of the image tool has come."""


class ReasoningSummaryTextParam(TypedDict, total=False):
    """One part of a reasoning summary."""

    text: Required[str]
    type: Required[Literal["summary_text"]]


ReasoningSummaryTextInput: TypeAlias = "ReasoningSummaryTextParam | models.ReasoningSummaryText"
"""What may be passed as ReasoningSummaryText: a dict, or the model."""


class ReasoningTextContentParam(TypedDict, total=False):
    """One part of a model's reasoning text."""

    text: Required[str]
    type: Required[Literal["reasoning_text"]]


ReasoningTextContentInput: TypeAlias = "ReasoningTextContentParam | models.ReasoningTextContent"
"""What may be passed as ReasoningTextContent: a dict, or the model."""


class WebSearchSourceParam(TypedDict, total=False):
    """Web page that a search looked at."""

    type: Required[Literal["url"]]
    url: Required[str]


WebSearchSourceInput: TypeAlias = "WebSearchSourceParam | models.WebSearchSource"
"""What may be passed as WebSearchSource: a dict, or the model."""


class OpenAIResponsesRefusalContentParam(TypedDict, total=False):
    """A part of an answer in which the model refuses."""

    refusal: Required[str]
    """What the model says in refusing."""
    type: Required[Literal["refusal"]]


OpenAIResponsesRefusalContentInput: TypeAlias = "OpenAIResponsesRefusalContentParam | models.OpenAIResponsesRefusalContent"
"""What may be passed as OpenAIResponsesRefusalContent: a dict, or the model."""


class ResponseOutputTextTopLogprobParam(TypedDict, total=False):
    """One of the likeliest tokens at a position of an output text."""

    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token, as numbers."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    token: Required[str]
    """Text of the token."""


ResponseOutputTextTopLogprobInput: TypeAlias = "ResponseOutputTextTopLogprobParam | models.ResponseOutputTextTopLogprob"
"""What may be passed as ResponseOutputTextTopLogprob: a dict, or the model."""


class LogprobParam(TypedDict, total=False):
    """Log probability of one token of output text."""

    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    token: Required[str]
    """Text of the token."""
    top_logprobs: Required[Sequence[ResponseOutputTextTopLogprobInput]]
    """The likeliest tokens at this position."""


LogprobInput: TypeAlias = "LogprobParam | models.Logprob"
"""What may be passed as Logprob: a dict, or the model."""


class FileCitationParam(TypedDict, total=False):
    """Citation of a file in output text."""

    file_id: Required[str]
    """Id of the cited file."""
    filename: Required[str]
    index: Required[int]
    """Place in the text to which the citation belongs."""
    type: Required[Literal["file_citation"]]


FileCitationInput: TypeAlias = "FileCitationParam | models.FileCitation"
"""What may be passed as FileCitation: a dict, or the model."""


class FilePathParam(TypedDict, total=False):
    """Reference in output text to a file that was made."""

    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Place in the text to which the reference belongs."""
    type: Required[Literal["file_path"]]


FilePathInput: TypeAlias = "FilePathParam | models.FilePath"
"""What may be passed as FilePath: a dict, or the model."""


class URLCitationParam(TypedDict, total=False):
    """Citation of a web page in the output text."""

    end_index: Required[int]
    """Index in the text of the character where the citation ends."""
    start_index: Required[int]
    """Index in the text of the citation's first character."""
    title: Required[str]
    """Title of the page."""
    type: Required[Literal["url_citation"]]
    url: Required[str]
    """Address of the page."""
    content: str
    """Text of the page that was used."""


URLCitationInput: TypeAlias = "URLCitationParam | models.URLCitation"
"""What may be passed as URLCitation: a dict, or the model."""


OpenAIResponsesAnnotationInput: TypeAlias = "FileCitationInput | URLCitationInput | FilePathInput"
"""A note on output text: a file citation, a URL citation or a file path."""


class ResponseOutputTextParam(TypedDict, total=False):
    """Text that a model wrote, with its citations."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Sequence[OpenAIResponsesAnnotationInput]
    """Citations of files and web pages within the text."""
    logprobs: Sequence[LogprobInput]
    """Log probability of each token, if it was asked for."""


ResponseOutputTextInput: TypeAlias = "ResponseOutputTextParam | models.ResponseOutputText"
"""What may be passed as ResponseOutputText: a dict, or the model."""


ApplyPatchCallOperationInput: TypeAlias = (
    "ApplyPatchCreateFileOperationInput | ApplyPatchDeleteFileOperationInput | ApplyPatchUpdateFileOperationInput"
)
"""Change to a file: create, update or delete."""


ApplyPatchCallStatusInput: TypeAlias = Literal["in_progress", "completed"] | str
"""How far an item that asks for a patch has come."""


class ApplyPatchCallItemParam(TypedDict, total=False):
    """Input item: call in which the model changes a file."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    operation: Required[ApplyPatchCallOperationInput]
    status: Required[ApplyPatchCallStatusInput]
    type: Required[Literal["apply_patch_call"]]
    id: str | None


ApplyPatchCallItemInput: TypeAlias = "ApplyPatchCallItemParam | models.ApplyPatchCallItem"
"""What may be passed as ApplyPatchCallItem: a dict, or the model."""


ApplyPatchCallOutputItemStatusInput: TypeAlias = Literal["completed", "failed"] | str
"""Whether a patch could be applied."""


class ApplyPatchCallOutputItemParam(TypedDict, total=False):
    """Input item: what came of a patch call."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    status: Required[ApplyPatchCallOutputItemStatusInput]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    output: str | None
    """Text for the model, such as an error message."""


ApplyPatchCallOutputItemInput: TypeAlias = "ApplyPatchCallOutputItemParam | models.ApplyPatchCallOutputItem"
"""What may be passed as ApplyPatchCallOutputItem: a dict, or the model."""


FormatEnumInput: TypeAlias = Literal["mp3", "wav"] | str
"""Format of audio that is sent to a model."""


class InputAudioInputAudioParam(TypedDict, total=False):
    """Audio data and its format."""

    data: Required[str]
    """Bytes of the audio, in base64."""
    format: Required[FormatEnumInput]
    """Format in which the audio is encoded."""


InputAudioInputAudioInput: TypeAlias = "InputAudioInputAudioParam | models.InputAudioInputAudio"
"""What may be passed as InputAudioInputAudio: a dict, or the model."""


class InputAudioParam(TypedDict, total=False):
    """Audio part of an input message."""

    input_audio: Required[InputAudioInputAudioInput]
    type: Required[Literal["input_audio"]]


InputAudioInput: TypeAlias = "InputAudioParam | models.InputAudio"
"""What may be passed as InputAudio: a dict, or the model."""


class InputFileParam(TypedDict, total=False):
    """File part of an input, by its content, its id or its address."""

    type: Required[Literal["input_file"]]
    file_data: str
    """Content of the file, in base64 or as a data URL."""
    file_id: str | None
    """Id of a file uploaded before."""
    file_url: str
    """Address of the file."""
    filename: str


InputFileInput: TypeAlias = "InputFileParam | models.InputFile"
"""What may be passed as InputFile: a dict, or the model."""


InputImageDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an input image."""


class InputImageParam(TypedDict, total=False):
    """Image part of an input, by its id or its address."""

    detail: Required[InputImageDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


InputImageInput: TypeAlias = "InputImageParam | models.InputImage"
"""What may be passed as InputImage: a dict, or the model."""


class ConfigurationUpdateItemParam(TypedDict, total=False):
    """Input item that changes the settings from this point of the conversation on."""

    reasoning: Required[ConfigurationUpdateReasoningInput]
    """New reasoning settings."""
    type: Required[Literal["configuration_update"]]
    id: str | None


ConfigurationUpdateItemInput: TypeAlias = "ConfigurationUpdateItemParam | models.ConfigurationUpdateItem"
"""What may be passed as ConfigurationUpdateItem: a dict, or the model."""


ToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a tool call has come."""


ReasoningContextInput: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Which turns' reasoning a model gets to see again."""


ReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a model spends on reasoning."""


ReasoningModeInput: TypeAlias = Literal["standard", "pro"] | str
"""Whether a model reasons in its standard or its pro mode."""


ReasoningSummaryVerbosityInput: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed the summary of a model's reasoning is."""


TypeInput: TypeAlias = Literal["web_search_preview_2025_03_11", "web_search_preview"] | str
"""Version of the preview web search tool that the model must call."""


class OpenAIResponsesToolChoiceParam(TypedDict, total=False):
    """Demand that the model uses the web search preview tool."""

    type: Required[TypeInput]
    """Which version of the web search preview tool."""


OpenAIResponsesToolChoiceInput: TypeAlias = "OpenAIResponsesToolChoiceParam | models.OpenAIResponsesToolChoice"
"""What may be passed as OpenAIResponsesToolChoice: a dict, or the model."""


class OpenAIResponsesToolChoiceApplyPatchParam(TypedDict, total=False):
    """Demand that the model uses the apply patch tool."""

    type: Required[Literal["apply_patch"]]


OpenAIResponsesToolChoiceApplyPatchInput: TypeAlias = (
    "OpenAIResponsesToolChoiceApplyPatchParam | models.OpenAIResponsesToolChoiceApplyPatch"
)
"""What may be passed as OpenAIResponsesToolChoiceApplyPatch: a dict, or the model."""


class OpenAIResponsesToolChoiceFunctionParam(TypedDict, total=False):
    """Demand that the model calls one function."""

    name: Required[str]
    type: Required[Literal["function"]]


OpenAIResponsesToolChoiceFunctionInput: TypeAlias = (
    "OpenAIResponsesToolChoiceFunctionParam | models.OpenAIResponsesToolChoiceFunction"
)
"""What may be passed as OpenAIResponsesToolChoiceFunction: a dict, or the model."""


class OpenAIResponsesToolChoiceShellParam(TypedDict, total=False):
    """Demand that the model uses the shell tool."""

    type: Required[Literal["shell"]]


OpenAIResponsesToolChoiceShellInput: TypeAlias = "OpenAIResponsesToolChoiceShellParam | models.OpenAIResponsesToolChoiceShell"
"""What may be passed as OpenAIResponsesToolChoiceShell: a dict, or the model."""


ModeInput: TypeAlias = Literal["auto", "required"] | str
"""Whether the model may call one of the allowed tools (`auto`) or must (`required`)."""


class ToolChoiceAllowedParam(TypedDict, total=False):
    """Tool choice limited to some of the tools offered."""

    mode: Required[ModeInput]
    """Whether one of these tools may or must be called."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """Tools that may be called, each as an object that names it."""
    type: Required[Literal["allowed_tools"]]


ToolChoiceAllowedInput: TypeAlias = "ToolChoiceAllowedParam | models.ToolChoiceAllowed"
"""What may be passed as ToolChoiceAllowed: a dict, or the model."""


OpenAIResponsesToolChoiceUnionInput: TypeAlias = "OpenAIResponsesToolChoiceInput | OpenAIResponsesToolChoiceApplyPatchInput | OpenAIResponsesToolChoiceShellInput | OpenAIResponsesToolChoiceFunctionInput | ToolChoiceAllowedInput | Literal['auto', 'none', 'required'] | str"
"""Whether the model may, must or must not use tools, or which one it must use."""


FailableToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""How far a server tool's call has come; it may have failed."""


class OutputAdvisorServerToolItemParam(TypedDict, total=False):
    """A question to the advisor tool, with the advice it gave."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:advisor"]]
    advice: str
    """Text of the advice."""
    error: str
    """Why the tool failed."""
    id: str
    instance_name: str
    """Name of the advisor that was asked."""
    model: str
    """Model that gave the advice."""
    prompt: str
    """What the advisor was asked."""


OutputAdvisorServerToolItemInput: TypeAlias = "OutputAdvisorServerToolItemParam | models.OutputAdvisorServerToolItem"
"""What may be passed as OutputAdvisorServerToolItem: a dict, or the model."""


class OutputApplyPatchServerToolItemParam(TypedDict, total=False):
    """A change to a file made with OpenRouter's apply patch tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:apply_patch"]]
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    error: str
    """Why the tool failed."""
    id: str
    operation: ApplyPatchCallOperationInput
    """The change: create, update or delete a file."""


OutputApplyPatchServerToolItemInput: TypeAlias = "OutputApplyPatchServerToolItemParam | models.OutputApplyPatchServerToolItem"
"""What may be passed as OutputApplyPatchServerToolItem: a dict, or the model."""


class OutputArmorBlockedItemParam(TypedDict, total=False):
    """A tool call that the armor plugin blocked."""

    arguments: Required[str]
    """Arguments of the blocked call, as JSON text."""
    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    explanation: Required[str]
    """Account of why the call was blocked, for people to read."""
    id: Required[str]
    name: Required[str]
    """Name of the tool whose call was blocked."""
    reason: Required[str]
    """Why the call was blocked."""
    status: Required[Literal["completed"]]
    type: Required[Literal["openrouter:armor_blocked"]]
    namespace: str
    """Namespace of the tool that is called."""


OutputArmorBlockedItemInput: TypeAlias = "OutputArmorBlockedItemParam | models.OutputArmorBlockedItem"
"""What may be passed as OutputArmorBlockedItem: a dict, or the model."""


class OutputBashServerToolItemFileParam(TypedDict, total=False):
    """A container file named in a bash tool item."""

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


OutputBashServerToolItemFileInput: TypeAlias = "OutputBashServerToolItemFileParam | models.OutputBashServerToolItemFile"
"""What may be passed as OutputBashServerToolItemFile: a dict, or the model."""


class OutputBashServerToolItemParam(TypedDict, total=False):
    """A command run by OpenRouter's bash tool, with what it printed."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:bash"]]
    arguments: str | None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None
    """Ties a tool call to its output: both carry the same value."""
    command: str
    """Command line that was run."""
    container_id: str
    """Id of the sandbox container."""
    error: str
    """Why the tool failed."""
    exitCode: int
    """Exit code of the command; zero is success."""
    files: Sequence[OutputBashServerToolItemFileInput]
    """Files that the command left in its container."""
    id: str
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""


OutputBashServerToolItemInput: TypeAlias = "OutputBashServerToolItemParam | models.OutputBashServerToolItem"
"""What may be passed as OutputBashServerToolItem: a dict, or the model."""


class OutputBrowserUseServerToolItemParam(TypedDict, total=False):
    """A step of OpenRouter's browser tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:browser_use"]]
    action: str
    """What was done in the browser."""
    id: str
    screenshotB64: str
    """Screenshot after the step, base64."""


OutputBrowserUseServerToolItemInput: TypeAlias = "OutputBrowserUseServerToolItemParam | models.OutputBrowserUseServerToolItem"
"""What may be passed as OutputBrowserUseServerToolItem: a dict, or the model."""


OutputCodeInterpreterCallItemOutputInput: TypeAlias = (
    "CodeInterpreterFileOutputInput | CodeInterpreterImageOutputInput | CodeInterpreterLogsOutputInput"
)
"""An output of a code interpreter call: a file, an image or logs."""


OutputCodeInterpreterCallItemStatusInput: TypeAlias = (
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
)
"""How far a code interpreter's output item has come."""


class OutputCodeInterpreterCallItemParam(TypedDict, total=False):
    """Code that a model ran in a code interpreter, with its outputs."""

    id: Required[str]
    status: Required[OutputCodeInterpreterCallItemStatusInput]
    type: Required[Literal["code_interpreter_call"]]
    code: str | None
    """Source code that was run, or null."""
    container_id: str
    """Id of the sandbox container."""
    outputs: Sequence[OutputCodeInterpreterCallItemOutputInput] | None
    """What the code gave out: logs, images and files; or null."""


OutputCodeInterpreterCallItemInput: TypeAlias = "OutputCodeInterpreterCallItemParam | models.OutputCodeInterpreterCallItem"
"""What may be passed as OutputCodeInterpreterCallItem: a dict, or the model."""


class OutputCodeInterpreterServerToolItemParam(TypedDict, total=False):
    """Code run by OpenRouter's code interpreter tool, with what it printed."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:code_interpreter"]]
    code: str
    """Source code that was run."""
    exitCode: int
    """Exit code of the run; zero is success."""
    id: str
    language: str
    """Programming language of the code."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""


OutputCodeInterpreterServerToolItemInput: TypeAlias = (
    "OutputCodeInterpreterServerToolItemParam | models.OutputCodeInterpreterServerToolItem"
)
"""What may be passed as OutputCodeInterpreterServerToolItem: a dict, or the model."""


OutputComputerCallItemStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far a computer use call has come."""


class PendingSafetyCheckParam(TypedDict, total=False):
    """Safety check that the caller has to acknowledge before a computer action is run."""

    code: Required[str]
    """Kind of the safety check."""
    id: Required[str]
    message: Required[str]
    """Why the check was raised, for a person to read."""


PendingSafetyCheckInput: TypeAlias = "PendingSafetyCheckParam | models.PendingSafetyCheck"
"""What may be passed as PendingSafetyCheck: a dict, or the model."""


class OutputComputerCallItemParam(TypedDict, total=False):
    """A model's action on a computer's screen, for the caller to perform."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    pending_safety_checks: Required[Sequence[PendingSafetyCheckInput]]
    """Safety checks to acknowledge before the action is performed."""
    status: Required[OutputComputerCallItemStatusInput]
    type: Required[Literal["computer_call"]]
    action: Any
    """The action, such as a click, a key press or a screenshot."""
    id: str


OutputComputerCallItemInput: TypeAlias = "OutputComputerCallItemParam | models.OutputComputerCallItem"
"""What may be passed as OutputComputerCallItem: a dict, or the model."""


class OutputDatetimeItemParam(TypedDict, total=False):
    """Date and time given by OpenRouter's datetime tool."""

    datetime: Required[str]
    """Date and time that the tool gave."""
    status: Required[FailableToolCallStatusInput]
    timezone: Required[str]
    """Time zone of `datetime`."""
    type: Required[Literal["openrouter:datetime"]]
    error: str
    """Why the tool failed."""
    id: str


OutputDatetimeItemInput: TypeAlias = "OutputDatetimeItemParam | models.OutputDatetimeItem"
"""What may be passed as OutputDatetimeItem: a dict, or the model."""


class OutputFileSearchCallItemParam(TypedDict, total=False):
    """A model's search in files, by the provider's file search tool."""

    id: Required[str]
    queries: Required[Sequence[str]]
    status: Required[WebSearchStatusInput]
    type: Required[Literal["file_search_call"]]


OutputFileSearchCallItemInput: TypeAlias = "OutputFileSearchCallItemParam | models.OutputFileSearchCallItem"
"""What may be passed as OutputFileSearchCallItem: a dict, or the model."""


class OutputFileSearchServerToolItemParam(TypedDict, total=False):
    """A search in files, by OpenRouter's file search tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:file_search"]]
    id: str
    queries: Sequence[str]


OutputFileSearchServerToolItemInput: TypeAlias = "OutputFileSearchServerToolItemParam | models.OutputFileSearchServerToolItem"
"""What may be passed as OutputFileSearchServerToolItem: a dict, or the model."""


class OutputFilesServerToolItemParam(TypedDict, total=False):
    """An operation of OpenRouter's files tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:files"]]
    arguments: str | None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None
    """Ties a tool call to its output: both carry the same value."""
    error: str
    """Why the tool failed."""
    file_id: str
    """Id of the stored file."""
    filename: str
    id: str
    operation: str
    """Name of the operation."""
    result: str
    """What the operation returned, as text."""


OutputFilesServerToolItemInput: TypeAlias = "OutputFilesServerToolItemParam | models.OutputFilesServerToolItem"
"""What may be passed as OutputFilesServerToolItem: a dict, or the model."""


class FailedModelParam(TypedDict, total=False):
    """Model of a fusion panel that gave no answer."""

    error: Required[str]
    """Why the model failed."""
    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""
    status_code: int
    """HTTP status code of the failed call."""


FailedModelInput: TypeAlias = "FailedModelParam | models.FailedModel"
"""What may be passed as FailedModel: a dict, or the model."""


class StanceParam(TypedDict, total=False):
    """What one model of a Fusion panel holds on a disputed point."""

    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""
    stance: Required[str]
    """The model's position, in words."""


StanceInput: TypeAlias = "StanceParam | models.Stance"
"""What may be passed as Stance: a dict, or the model."""


class ContradictionParam(TypedDict, total=False):
    """Point on which the models of a fusion panel disagree."""

    stances: Required[Sequence[StanceInput]]
    """What each model holds on the topic."""
    topic: Required[str]
    """What the disagreement is about."""


ContradictionInput: TypeAlias = "ContradictionParam | models.Contradiction"
"""What may be passed as Contradiction: a dict, or the model."""


class PartialCoverageParam(TypedDict, total=False):
    """Point that only some models of a Fusion panel covered."""

    models: Required[Sequence[str]]
    """Models that covered the point."""
    point: Required[str]
    """The point, in words."""


PartialCoverageInput: TypeAlias = "PartialCoverageParam | models.PartialCoverage"
"""What may be passed as PartialCoverage: a dict, or the model."""


class UniqueInsightParam(TypedDict, total=False):
    """Point that only one model of a Fusion panel made."""

    insight: Required[str]
    """The point, in words."""
    model: Required[str]
    """Model that made the point."""


UniqueInsightInput: TypeAlias = "UniqueInsightParam | models.UniqueInsight"
"""What may be passed as UniqueInsight: a dict, or the model."""


class FusionAnalysisResultParam(TypedDict, total=False):
    """How the answers of a fusion panel compare."""

    blind_spots: Required[Sequence[str]]
    """What none of the answers deals with."""
    consensus: Required[Sequence[str]]
    """Points on which the models agree."""
    contradictions: Required[Sequence[ContradictionInput]]
    """Points on which the models disagree."""
    partial_coverage: Required[Sequence[PartialCoverageInput]]
    """Points that only some of the models deal with."""
    unique_insights: Required[Sequence[UniqueInsightInput]]
    """Points that one model alone makes."""


FusionAnalysisResultInput: TypeAlias = "FusionAnalysisResultParam | models.FusionAnalysisResult"
"""What may be passed as FusionAnalysisResult: a dict, or the model."""


class FusionSourceParam(TypedDict, total=False):
    """Web source that a fusion call drew on."""

    title: Required[str]
    url: Required[str]


FusionSourceInput: TypeAlias = "FusionSourceParam | models.FusionSource"
"""What may be passed as FusionSource: a dict, or the model."""


class OutputFusionServerToolItemResponseParam(TypedDict, total=False):
    """One model's answer in a fusion."""

    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""
    content: str


OutputFusionServerToolItemResponseInput: TypeAlias = (
    "OutputFusionServerToolItemResponseParam | models.OutputFusionServerToolItemResponse"
)
"""What may be passed as OutputFusionServerToolItemResponse: a dict, or the model."""


class OutputFusionServerToolItemParam(TypedDict, total=False):
    """Answers of several models to one question, and their comparison."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:fusion"]]
    analysis: FusionAnalysisResultInput
    """Where the models agree, differ and leave gaps."""
    error: str
    """Why the tool failed."""
    failed_models: Sequence[FailedModelInput]
    """Models that gave no answer, and why."""
    failure_reason: str
    """Cause of the failure."""
    id: str
    responses: Sequence[OutputFusionServerToolItemResponseInput]
    """What each model answered."""
    sources: Sequence[FusionSourceInput]
    """Sources behind the answers."""


OutputFusionServerToolItemInput: TypeAlias = "OutputFusionServerToolItemParam | models.OutputFusionServerToolItem"
"""What may be passed as OutputFusionServerToolItem: a dict, or the model."""


class OutputImageGenerationCallItemParam(TypedDict, total=False):
    """An image that a model generated with the provider's image tool."""

    id: Required[str]
    status: Required[ImageGenerationStatusInput]
    type: Required[Literal["image_generation_call"]]
    result: str | None
    """The image, base64, or null while there is none."""
    prompt: str
    """Text that the image was made from."""


OutputImageGenerationCallItemInput: TypeAlias = "OutputImageGenerationCallItemParam | models.OutputImageGenerationCallItem"
"""What may be passed as OutputImageGenerationCallItem: a dict, or the model."""


class OutputImageGenerationServerToolItemParam(TypedDict, total=False):
    """An image generated by OpenRouter's image generation tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:image_generation"]]
    error: str
    """Why the tool failed."""
    id: str
    imageB64: str
    """The image, base64."""
    imageUrl: str
    """Address of the image."""
    prompt: str
    """Text that the image was asked for with."""
    result: str | None
    """The generated image, or null while there is none."""
    revisedPrompt: str
    """Text as rewritten before the image was made."""


OutputImageGenerationServerToolItemInput: TypeAlias = (
    "OutputImageGenerationServerToolItemParam | models.OutputImageGenerationServerToolItem"
)
"""What may be passed as OutputImageGenerationServerToolItem: a dict, or the model."""


class OutputMcpServerToolItemParam(TypedDict, total=False):
    """A call of an MCP server's tool, made by OpenRouter."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:mcp"]]
    id: str
    serverLabel: str
    """Label of the MCP server."""
    toolName: str


OutputMcpServerToolItemInput: TypeAlias = "OutputMcpServerToolItemParam | models.OutputMcpServerToolItem"
"""What may be passed as OutputMcpServerToolItem: a dict, or the model."""


class OutputMemoryServerToolItemParam(TypedDict, total=False):
    """An operation of OpenRouter's memory tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:memory"]]
    action: ActionEnumInput
    """Whether an entry was read, written or deleted."""
    id: str
    key: str
    """Key of the memory entry."""
    value: Any
    """Value of the memory entry."""


OutputMemoryServerToolItemInput: TypeAlias = "OutputMemoryServerToolItemParam | models.OutputMemoryServerToolItem"
"""What may be passed as OutputMemoryServerToolItem: a dict, or the model."""


class OutputSearchModelsServerToolItemParam(TypedDict, total=False):
    """A search of the model catalogue, by OpenRouter's experimental tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:experimental__search_models"]]
    arguments: str
    """Arguments of the call, as JSON text."""
    error: str
    """Why the tool failed."""
    id: str
    query: str
    """What was searched for."""


OutputSearchModelsServerToolItemInput: TypeAlias = (
    "OutputSearchModelsServerToolItemParam | models.OutputSearchModelsServerToolItem"
)
"""What may be passed as OutputSearchModelsServerToolItem: a dict, or the model."""


class OutcomeExitParam(TypedDict, total=False):
    """The shell command ended by itself."""

    exit_code: Required[int]
    """Exit code of the command; zero is success."""
    type: Required[Literal["exit"]]


OutcomeExitInput: TypeAlias = "OutcomeExitParam | models.OutcomeExit"
"""What may be passed as OutcomeExit: a dict, or the model."""


class OutcomeTimeoutParam(TypedDict, total=False):
    """The shell command ran out of time."""

    type: Required[Literal["timeout"]]


OutcomeTimeoutInput: TypeAlias = "OutcomeTimeoutParam | models.OutcomeTimeout"
"""What may be passed as OutcomeTimeout: a dict, or the model."""


OutcomeInput: TypeAlias = "OutcomeExitInput | OutcomeTimeoutInput"
"""How a shell command ended: it exited, or it ran out of time."""


class ShellCallOutputContentParam(TypedDict, total=False):
    """Output and outcome of a shell command."""

    outcome: Required[OutcomeInput]
    """How the command ended: an exit code or a timeout."""
    stderr: Required[str]
    """What the command wrote to standard error."""
    stdout: Required[str]
    """What the command wrote to standard output."""


ShellCallOutputContentInput: TypeAlias = "ShellCallOutputContentParam | models.ShellCallOutputContent"
"""What may be passed as ShellCallOutputContent: a dict, or the model."""


class OutputShellServerToolItemActionParam(TypedDict, total=False):
    """The commands of OpenRouter's shell tool and their limits."""

    commands: Required[Sequence[str]]
    """Command lines to run."""
    max_output_length: int | None
    """Most characters of output to return, or null."""
    timeout_ms: int | None
    """Longest time the commands may run, in milliseconds, or null."""


OutputShellServerToolItemActionInput: TypeAlias = "OutputShellServerToolItemActionParam | models.OutputShellServerToolItemAction"
"""What may be passed as OutputShellServerToolItemAction: a dict, or the model."""


class OutputShellServerToolItemFileParam(TypedDict, total=False):
    """A container file named in a shell tool item."""

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


OutputShellServerToolItemFileInput: TypeAlias = "OutputShellServerToolItemFileParam | models.OutputShellServerToolItemFile"
"""What may be passed as OutputShellServerToolItemFile: a dict, or the model."""


class OutputShellServerToolItemParam(TypedDict, total=False):
    """Commands run by OpenRouter's shell tool, with what they printed."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:shell"]]
    action: OutputShellServerToolItemActionInput
    arguments: str | None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None
    """Ties a tool call to its output: both carry the same value."""
    container_id: str
    """Id of the sandbox container."""
    error: str
    """Why the tool failed."""
    files: Sequence[OutputShellServerToolItemFileInput]
    """Files that the commands left in their container."""
    id: str
    output: Sequence[ShellCallOutputContentInput]
    """Output and outcome of the commands."""


OutputShellServerToolItemInput: TypeAlias = "OutputShellServerToolItemParam | models.OutputShellServerToolItem"
"""What may be passed as OutputShellServerToolItem: a dict, or the model."""


class OutputSubagentServerToolItemParam(TypedDict, total=False):
    """A task that the model handed to OpenRouter's subagent tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:subagent"]]
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    error: str
    """Why the tool failed."""
    id: str
    instance_name: str
    """Name of the subagent that was given the task."""
    model: str
    """Model that the subagent ran on."""
    name: str
    outcome: str
    """What came of the task."""
    task_description: str
    """What the subagent was to do."""
    task_name: str
    """Short name of the task."""


OutputSubagentServerToolItemInput: TypeAlias = "OutputSubagentServerToolItemParam | models.OutputSubagentServerToolItem"
"""What may be passed as OutputSubagentServerToolItem: a dict, or the model."""


CommandInput: TypeAlias = Literal["view", "create", "str_replace", "insert"] | str
"""What the text editor tool does with a file."""


class OutputTextEditorServerToolItemParam(TypedDict, total=False):
    """An operation of OpenRouter's text editor tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:text_editor"]]
    command: CommandInput
    """What was done: `view`, `create`, `str_replace` or `insert`."""
    filePath: str
    """Path of the file that was worked on."""
    id: str


OutputTextEditorServerToolItemInput: TypeAlias = "OutputTextEditorServerToolItemParam | models.OutputTextEditorServerToolItem"
"""What may be passed as OutputTextEditorServerToolItem: a dict, or the model."""


class MatchParam(TypedDict, total=False):
    """A tool that a tool search found."""

    definition: Required[Mapping[str, Any]]
    """Definition of the tool, as the model then sees it."""
    schema_digest: Required[str]
    """Digest of the tool's schema."""
    tool_id: Required[str]


MatchInput: TypeAlias = "MatchParam | models.Match"
"""What may be passed as Match: a dict, or the model."""


class OutputToolSearchServerToolItemParam(TypedDict, total=False):
    """A search for tools, run by OpenRouter."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:tool_search"]]
    error: str
    """Why the search failed."""
    id: str
    matches: Sequence[MatchInput]
    """Tools that were found."""
    query: str
    """What was searched for."""


OutputToolSearchServerToolItemInput: TypeAlias = "OutputToolSearchServerToolItemParam | models.OutputToolSearchServerToolItem"
"""What may be passed as OutputToolSearchServerToolItem: a dict, or the model."""


class OutputWebFetchServerToolItemParam(TypedDict, total=False):
    """A web page fetched by OpenRouter's web fetch tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:web_fetch"]]
    content: str
    """Content of the page, as text."""
    error: str
    """Why the page could not be fetched."""
    httpStatus: int
    """HTTP status code that the page's server answered with."""
    id: str
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""


OutputWebFetchServerToolItemInput: TypeAlias = "OutputWebFetchServerToolItemParam | models.OutputWebFetchServerToolItem"
"""What may be passed as OutputWebFetchServerToolItem: a dict, or the model."""


class OutputWebSearchCallItemActionFindInPageParam(TypedDict, total=False):
    """A web search's step: find text in a page."""

    pattern: Required[str]
    """Text to find in the page."""
    type: Required[Literal["find_in_page"]]
    url: Required[str]


OutputWebSearchCallItemActionFindInPageInput: TypeAlias = (
    "OutputWebSearchCallItemActionFindInPageParam | models.OutputWebSearchCallItemActionFindInPage"
)
"""What may be passed as OutputWebSearchCallItemActionFindInPage: a dict, or the model."""


class OutputWebSearchCallItemActionOpenPageParam(TypedDict, total=False):
    """A web search's step: open a page."""

    type: Required[Literal["open_page"]]
    url: str | None


OutputWebSearchCallItemActionOpenPageInput: TypeAlias = (
    "OutputWebSearchCallItemActionOpenPageParam | models.OutputWebSearchCallItemActionOpenPage"
)
"""What may be passed as OutputWebSearchCallItemActionOpenPage: a dict, or the model."""


class OutputWebSearchCallItemActionSearchParam(TypedDict, total=False):
    """A web search's step: search the web."""

    query: Required[str]
    type: Required[Literal["search"]]
    queries: Sequence[str]
    """All queries of the search, where there are several."""
    sources: Sequence[WebSearchSourceInput]
    """Pages that the search found."""


OutputWebSearchCallItemActionSearchInput: TypeAlias = (
    "OutputWebSearchCallItemActionSearchParam | models.OutputWebSearchCallItemActionSearch"
)
"""What may be passed as OutputWebSearchCallItemActionSearch: a dict, or the model."""


OutputWebSearchCallItemActionUnionInput: TypeAlias = "OutputWebSearchCallItemActionSearchInput | OutputWebSearchCallItemActionOpenPageInput | OutputWebSearchCallItemActionFindInPageInput"
"""A web search's step: search, open a page or find text in one."""


class OutputWebSearchCallItemParam(TypedDict, total=False):
    """A model's web search, in a response's output."""

    id: Required[str]
    status: Required[WebSearchStatusInput]
    type: Required[Literal["web_search_call"]]
    action: OutputWebSearchCallItemActionUnionInput


OutputWebSearchCallItemInput: TypeAlias = "OutputWebSearchCallItemParam | models.OutputWebSearchCallItem"
"""What may be passed as OutputWebSearchCallItem: a dict, or the model."""


class OutputWebSearchServerToolItemSourceParam(TypedDict, total=False):
    """A page that OpenRouter's web search tool found."""

    type: Required[Literal["url"]]
    url: Required[str]


OutputWebSearchServerToolItemSourceInput: TypeAlias = (
    "OutputWebSearchServerToolItemSourceParam | models.OutputWebSearchServerToolItemSource"
)
"""What may be passed as OutputWebSearchServerToolItemSource: a dict, or the model."""


class OutputWebSearchServerToolItemActionParam(TypedDict, total=False):
    """What OpenRouter's web search tool searched for and found."""

    query: Required[str]
    """What was searched for."""
    type: Required[Literal["search"]]
    sources: Sequence[OutputWebSearchServerToolItemSourceInput]
    """Pages that the search found."""


OutputWebSearchServerToolItemActionInput: TypeAlias = (
    "OutputWebSearchServerToolItemActionParam | models.OutputWebSearchServerToolItemAction"
)
"""What may be passed as OutputWebSearchServerToolItemAction: a dict, or the model."""


class OutputWebSearchServerToolItemParam(TypedDict, total=False):
    """A web search by OpenRouter's web search tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:web_search"]]
    action: OutputWebSearchServerToolItemActionInput
    error: str
    """Why the search failed."""
    id: str


OutputWebSearchServerToolItemInput: TypeAlias = "OutputWebSearchServerToolItemParam | models.OutputWebSearchServerToolItem"
"""What may be passed as OutputWebSearchServerToolItem: a dict, or the model."""


VariablesInput: TypeAlias = "InputTextInput | InputImageInput | InputFileInput | str"
"""Value of a variable in a stored prompt: a text, image or file."""


class StoredPromptTemplateParam(TypedDict, total=False):
    """Reference to a stored prompt, with values for its variables."""

    id: Required[str]
    """Id of the stored prompt."""
    variables: Mapping[str, VariablesInput] | None
    """Value of each variable of the prompt, by name."""


StoredPromptTemplateInput: TypeAlias = "StoredPromptTemplateParam | models.StoredPromptTemplate"
"""What may be passed as StoredPromptTemplate: a dict, or the model."""


class FormatJSONObjectConfigParam(TypedDict, total=False):
    """Output format that asks for a JSON object, without a schema."""

    type: Required[Literal["json_object"]]


FormatJSONObjectConfigInput: TypeAlias = "FormatJSONObjectConfigParam | models.FormatJSONObjectConfig"
"""What may be passed as FormatJSONObjectConfig: a dict, or the model."""


class FormatJSONSchemaConfigParam(TypedDict, total=False):
    """Output format that asks for JSON of a given schema."""

    name: Required[str]
    """Name of the format."""
    schema: Required[Mapping[str, Any]]
    """JSON Schema of the output."""
    type: Required[Literal["json_schema"]]
    description: str
    """What the output is for, as a help to the model."""
    strict: bool | None
    """Whether the output must keep to the schema exactly."""


FormatJSONSchemaConfigInput: TypeAlias = "FormatJSONSchemaConfigParam | models.FormatJSONSchemaConfig"
"""What may be passed as FormatJSONSchemaConfig: a dict, or the model."""


class FormatTextConfigParam(TypedDict, total=False):
    """Output format that asks for plain text."""

    type: Required[Literal["text"]]


FormatTextConfigInput: TypeAlias = "FormatTextConfigParam | models.FormatTextConfig"
"""What may be passed as FormatTextConfig: a dict, or the model."""


FormatsInput: TypeAlias = "FormatTextConfigInput | FormatJSONObjectConfigInput | FormatJSONSchemaConfigInput"
"""What the model's text must be: plain text, a JSON object, or JSON of a schema."""


VerbosityInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much a model is to write."""


class TextExtendedConfigParam(TypedDict, total=False):
    """Format and verbosity of the text output of the Responses API."""

    format: FormatsInput
    """Plain text, JSON or JSON by a schema."""
    verbosity: VerbosityInput | None
    """How wordy the answer is."""


TextExtendedConfigInput: TypeAlias = "TextExtendedConfigParam | models.TextExtendedConfig"
"""What may be passed as TextExtendedConfig: a dict, or the model."""


class CompactionItemParam(TypedDict, total=False):
    """Input item that stands for earlier conversation, compacted into encrypted form."""

    encrypted_content: Required[str]
    """Compacted conversation, opaque; give it back unchanged."""
    type: Required[Literal["compaction"]]
    id: str | None


CompactionItemInput: TypeAlias = "CompactionItemParam | models.CompactionItem"
"""What may be passed as CompactionItem: a dict, or the model."""


class ContextCompactionItemParam(TypedDict, total=False):
    """Input item that stands for context compacted earlier."""

    type: Required[Literal["context_compaction"]]
    encrypted_content: str | None
    """Compacted context, opaque; give it back unchanged."""
    id: str | None


ContextCompactionItemInput: TypeAlias = "ContextCompactionItemParam | models.ContextCompactionItem"
"""What may be passed as ContextCompactionItem: a dict, or the model."""


CustomToolCallItemParam = TypedDict(
    "CustomToolCallItemParam",
    {
        "call_id": "Required[str]",
        "input": "Required[str]",
        "name": "Required[str]",
        "type": "Required[Literal['custom_tool_call']]",
        "async": "bool | None",
        "id": "str | None",
        "namespace": "str | None",
        "status": "ToolCallStatusInput | None",
    },
    total=False,
)
"""Input item: an earlier call of a custom tool by the model."""


CustomToolCallItemInput: TypeAlias = "CustomToolCallItemParam | models.CustomToolCallItem"
"""What may be passed as CustomToolCallItem: a dict, or the model."""


CustomToolCallOutputItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a custom tool's output."""


class CustomToolCallOutputItemOutputInputImageParam(TypedDict, total=False):
    """Image in the output of a custom tool call."""

    detail: Required[CustomToolCallOutputItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


CustomToolCallOutputItemOutputInputImageInput: TypeAlias = (
    "CustomToolCallOutputItemOutputInputImageParam | models.CustomToolCallOutputItemOutputInputImage"
)
"""What may be passed as CustomToolCallOutputItemOutputInputImage: a dict, or the model."""


CustomToolCallOutputItemOutputUnion1Input: TypeAlias = (
    "InputTextInput | CustomToolCallOutputItemOutputInputImageInput | InputFileInput"
)
"""Part of a custom tool's output: text, an image or a file."""


CustomToolCallOutputItemOutputUnion2Input: TypeAlias = "str | Sequence[CustomToolCallOutputItemOutputUnion1Input]"
"""Output of a custom tool: plain text, or a list of parts."""


class CustomToolCallOutputItemParam(TypedDict, total=False):
    """Input item: what a custom tool call gave, for the model to go on with."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    output: Required[CustomToolCallOutputItemOutputUnion2Input]
    """Output of the tool: text, or a list of text, image and file parts."""
    type: Required[Literal["custom_tool_call_output"]]
    id: str


CustomToolCallOutputItemInput: TypeAlias = "CustomToolCallOutputItemParam | models.CustomToolCallOutputItem"
"""What may be passed as CustomToolCallOutputItem: a dict, or the model."""


EasyInputMessageDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a short-form input message."""


class EasyInputMessageContentInputImageParam(TypedDict, total=False):
    """Image in the content of an input message of any role."""

    detail: Required[EasyInputMessageDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


EasyInputMessageContentInputImageInput: TypeAlias = (
    "EasyInputMessageContentInputImageParam | models.EasyInputMessageContentInputImage"
)
"""What may be passed as EasyInputMessageContentInputImage: a dict, or the model."""


InputVideoProcessingInput: TypeAlias = Literal["agentic", "static"] | str
"""How an input video is processed."""


class InputVideoParam(TypedDict, total=False):
    """Video part of an input message."""

    type: Required[Literal["input_video"]]
    video_url: Required[str]
    """Web address or base64 data URL of the video."""
    processing: InputVideoProcessingInput
    """How the video is looked at: `agentic` or `static`."""


InputVideoInput: TypeAlias = "InputVideoParam | models.InputVideo"
"""What may be passed as InputVideo: a dict, or the model."""


EasyInputMessageContentUnion1Input: TypeAlias = (
    "InputTextInput | EasyInputMessageContentInputImageInput | InputFileInput | InputAudioInput | InputVideoInput"
)
"""Part of an input message: text, an image, a file, audio or video."""


EasyInputMessageContentUnion2Input: TypeAlias = "Sequence[EasyInputMessageContentUnion1Input] | str"
"""Content of an input message: plain text, or a list of parts."""


EasyInputMessagePhaseUnionInput: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is commentary on the way or the final answer."""


EasyInputMessageRoleUnionInput: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Whose message it is: the user's, the system's, the assistant's or the developer's."""


class EasyInputMessageParam(TypedDict, total=False):
    """Input item: a message of any role, with text or parts as its content."""

    role: Required[EasyInputMessageRoleUnionInput]
    content: EasyInputMessageContentUnion2Input | None
    phase: EasyInputMessagePhaseUnionInput | None
    """Whether an assistant message was `commentary` on the way or the `final_answer`."""
    type: Literal["message"]


EasyInputMessageInput: TypeAlias = "EasyInputMessageParam | models.EasyInputMessage"
"""What may be passed as EasyInputMessage: a dict, or the model."""


class FunctionCallItemSubagentItemParam(TypedDict, total=False):
    """Item that a subagent produced within a function call."""

    type: Required[str]


FunctionCallItemSubagentItemInput: TypeAlias = "FunctionCallItemSubagentItemParam | models.FunctionCallItemSubagentItem"
"""What may be passed as FunctionCallItemSubagentItem: a dict, or the model."""


FunctionCallItemParam = TypedDict(
    "FunctionCallItemParam",
    {
        "arguments": "str | None",
        "call_id": "Required[str]",
        "name": "Required[str]",
        "type": "Required[Literal['function_call']]",
        "async": "bool | None",
        "id": "str | None",
        "namespace": "str | None",
        "status": "ToolCallStatusInput | None",
        "subagent_id": "str | None",
        "subagent_items": "Sequence[FunctionCallItemSubagentItemInput] | None",
    },
    total=False,
)
"""Input item: an earlier function call by the model."""


FunctionCallItemInput: TypeAlias = "FunctionCallItemParam | models.FunctionCallItem"
"""What may be passed as FunctionCallItem: a dict, or the model."""


FunctionCallOutputItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a function's output."""


class FunctionCallOutputItemOutputInputImageParam(TypedDict, total=False):
    """Image in the output of a function call."""

    detail: Required[FunctionCallOutputItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


FunctionCallOutputItemOutputInputImageInput: TypeAlias = (
    "FunctionCallOutputItemOutputInputImageParam | models.FunctionCallOutputItemOutputInputImage"
)
"""What may be passed as FunctionCallOutputItemOutputInputImage: a dict, or the model."""


FunctionCallOutputItemOutputUnion1Input: TypeAlias = (
    "InputTextInput | FunctionCallOutputItemOutputInputImageInput | InputFileInput"
)
"""Part of a function's output: text, an image or a file."""


FunctionCallOutputItemOutputUnion2Input: TypeAlias = "str | Sequence[FunctionCallOutputItemOutputUnion1Input]"
"""Output of a function: plain text, or a list of parts."""


class FunctionCallOutputItemParam(TypedDict, total=False):
    """Input item: what a function call gave, for the model to go on with."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    output: Required[FunctionCallOutputItemOutputUnion2Input]
    """Output of the function: text, or a list of text, image and file parts."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: ToolCallStatusInput | None


FunctionCallOutputItemInput: TypeAlias = "FunctionCallOutputItemParam | models.FunctionCallOutputItem"
"""What may be passed as FunctionCallOutputItem: a dict, or the model."""


InputMessageItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in an input message."""


class InputMessageItemContentInputImageParam(TypedDict, total=False):
    """Image in the content of an input message item."""

    detail: Required[InputMessageItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


InputMessageItemContentInputImageInput: TypeAlias = (
    "InputMessageItemContentInputImageParam | models.InputMessageItemContentInputImage"
)
"""What may be passed as InputMessageItemContentInputImage: a dict, or the model."""


InputMessageItemContentUnionInput: TypeAlias = (
    "InputTextInput | InputMessageItemContentInputImageInput | InputFileInput | InputAudioInput | InputVideoInput"
)
"""Part of an input message item: text, an image, a file, audio or video."""


InputMessageItemRoleUnionInput: TypeAlias = Literal["user", "system", "developer"] | str
"""Whose message it is: the user's, the system's or the developer's."""


class InputMessageItemParam(TypedDict, total=False):
    """Input item: a message of the user, the system or the developer, in parts."""

    role: Required[InputMessageItemRoleUnionInput]
    content: Sequence[InputMessageItemContentUnionInput] | None
    id: str
    type: Literal["message"]


InputMessageItemInput: TypeAlias = "InputMessageItemParam | models.InputMessageItem"
"""What may be passed as InputMessageItem: a dict, or the model."""


InputsContent1Input: TypeAlias = "ResponseOutputTextInput | OpenAIResponsesRefusalContentInput"
"""Part of an earlier assistant message: output text or a refusal."""


InputsContent2Input: TypeAlias = "Sequence[InputsContent1Input] | str"
"""Content of an earlier assistant message: plain text, or a list of parts."""


InputsPhaseUnionInput: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an earlier assistant message was commentary or the final answer."""


InputsStatusUnion1Input: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether an earlier assistant message is completed, incomplete or in progress."""


class InputsMessageParam(TypedDict, total=False):
    """Input item: an earlier message of the assistant, given back."""

    content: Required[InputsContent2Input | None]
    id: Required[str]
    role: Required[Literal["assistant"]]
    phase: InputsPhaseUnionInput | None
    """Whether the message was `commentary` on the way or the `final_answer`."""
    status: InputsStatusUnion1Input
    type: Literal["message"]


InputsMessageInput: TypeAlias = "InputsMessageParam | models.InputsMessage"
"""What may be passed as InputsMessage: a dict, or the model."""


InputsStatusUnion2Input: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether earlier reasoning is completed, incomplete or in progress."""


class InputsReasoningParam(TypedDict, total=False):
    """Input item: earlier reasoning of the model, given back."""

    id: Required[str]
    summary: Required[Sequence[ReasoningSummaryTextInput] | None]
    """Summary of the reasoning in parts, null when there is none."""
    type: Required[Literal["reasoning"]]
    content: Sequence[ReasoningTextContentInput] | None
    """Text of the reasoning in parts, null when it is not shown."""
    encrypted_content: str | None
    """Reasoning in encrypted, opaque form; give it back unchanged."""
    status: InputsStatusUnion2Input
    format: ReasoningFormatInput | None
    """Which provider's form the reasoning has."""
    signature: str | None
    """Signature that proves the reasoning is unaltered; give it back unchanged."""


InputsReasoningInput: TypeAlias = "InputsReasoningParam | models.InputsReasoning"
"""What may be passed as InputsReasoning: a dict, or the model."""


class ItemReferenceItemParam(TypedDict, total=False):
    """Reference to an item of an earlier response, used in place of the item."""

    id: Required[str]
    """ID of the item referred to."""
    type: Required[Literal["item_reference"]]


ItemReferenceItemInput: TypeAlias = "ItemReferenceItemParam | models.ItemReferenceItem"
"""What may be passed as ItemReferenceItem: a dict, or the model."""


class LocalShellCallItemActionParam(TypedDict, total=False):
    """The command of a local shell call and how to run it."""

    command: Required[Sequence[str]]
    """Program and its arguments, one item each."""
    env: Required[Mapping[str, str]]
    """Environment variables to set, name to value."""
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    """Longest time the command may run, in milliseconds, or null."""
    user: str | None
    """System user to run the command as, or null."""
    working_directory: str | None
    """Directory to run the command in, or null."""


LocalShellCallItemActionInput: TypeAlias = "LocalShellCallItemActionParam | models.LocalShellCallItemAction"
"""What may be passed as LocalShellCallItemAction: a dict, or the model."""


class LocalShellCallItemParam(TypedDict, total=False):
    """A model's call of the local shell tool, for the caller to run."""

    action: Required[LocalShellCallItemActionInput]
    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    id: Required[str]
    status: Required[ToolCallStatusInput]
    type: Required[Literal["local_shell_call"]]


LocalShellCallItemInput: TypeAlias = "LocalShellCallItemParam | models.LocalShellCallItem"
"""What may be passed as LocalShellCallItem: a dict, or the model."""


class LocalShellCallOutputItemParam(TypedDict, total=False):
    """What a local shell call printed, given back to the model."""

    id: Required[str]
    output: Required[str]
    """Output of the command, as one string."""
    type: Required[Literal["local_shell_call_output"]]
    status: ToolCallStatusInput | None


LocalShellCallOutputItemInput: TypeAlias = "LocalShellCallOutputItemParam | models.LocalShellCallOutputItem"
"""What may be passed as LocalShellCallOutputItem: a dict, or the model."""


class McpApprovalRequestItemParam(TypedDict, total=False):
    """A request for leave to call a tool of an MCP server."""

    arguments: Required[str]
    """Arguments of the call, as JSON text."""
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Label of the MCP server."""
    type: Required[Literal["mcp_approval_request"]]


McpApprovalRequestItemInput: TypeAlias = "McpApprovalRequestItemParam | models.McpApprovalRequestItem"
"""What may be passed as McpApprovalRequestItem: a dict, or the model."""


class McpApprovalResponseItemParam(TypedDict, total=False):
    """The answer to an MCP approval request."""

    approval_request_id: Required[str]
    """ID of the approval request that this answers."""
    approve: Required[bool]
    """Whether the call may be made."""
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None
    """Why it was decided so, or null."""


McpApprovalResponseItemInput: TypeAlias = "McpApprovalResponseItemParam | models.McpApprovalResponseItem"
"""What may be passed as McpApprovalResponseItem: a dict, or the model."""


class McpHTTPErrorParam(TypedDict, total=False):
    """An MCP call that failed with an HTTP error."""

    code: Required[int]
    """HTTP status code."""
    message: Required[str]
    type: Required[Literal["http_error"]]


McpHTTPErrorInput: TypeAlias = "McpHTTPErrorParam | models.McpHTTPError"
"""What may be passed as McpHTTPError: a dict, or the model."""


class McpProtocolErrorParam(TypedDict, total=False):
    """An MCP call that failed with an error of the MCP protocol."""

    code: Required[int]
    """Error code of the MCP protocol."""
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


McpProtocolErrorInput: TypeAlias = "McpProtocolErrorParam | models.McpProtocolError"
"""What may be passed as McpProtocolError: a dict, or the model."""


class McpToolExecutionErrorParam(TypedDict, total=False):
    """An MCP call whose tool ran and failed."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Any
    """What the tool gave as its error."""


McpToolExecutionErrorInput: TypeAlias = "McpToolExecutionErrorParam | models.McpToolExecutionError"
"""What may be passed as McpToolExecutionError: a dict, or the model."""


McpToolCallErrorInput: TypeAlias = "McpToolExecutionErrorInput | McpProtocolErrorInput | McpHTTPErrorInput | str"
"""Why an MCP call failed: in the tool, the protocol or HTTP, or as plain text."""


class McpCallItemParam(TypedDict, total=False):
    """A call of a tool on an MCP server, with what came of it."""

    arguments: Required[str]
    """Arguments of the call, as JSON text."""
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Label of the MCP server."""
    type: Required[Literal["mcp_call"]]
    error: McpToolCallErrorInput | None
    """Why the call failed, or null."""
    output: str | None
    """What the tool returned, or null."""


McpCallItemInput: TypeAlias = "McpCallItemParam | models.McpCallItem"
"""What may be passed as McpCallItem: a dict, or the model."""


class McpListToolsItemToolParam(TypedDict, total=False):
    """A tool that an MCP server offers."""

    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of the tool's input."""
    name: Required[str]
    annotations: Any
    """Hints about the tool that the server gives."""
    description: str | None


McpListToolsItemToolInput: TypeAlias = "McpListToolsItemToolParam | models.McpListToolsItemTool"
"""What may be passed as McpListToolsItemTool: a dict, or the model."""


class McpListToolsItemParam(TypedDict, total=False):
    """The tools that an MCP server offers."""

    id: Required[str]
    server_label: Required[str]
    """Label of the MCP server."""
    tools: Required[Sequence[McpListToolsItemToolInput]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None
    """Why the tools could not be listed, or null."""


McpListToolsItemInput: TypeAlias = "McpListToolsItemParam | models.McpListToolsItem"
"""What may be passed as McpListToolsItem: a dict, or the model."""


ReasoningItemStatusUnionInput: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""State of a reasoning item: complete, cut short or still running."""


class ReasoningItemParam(TypedDict, total=False):
    """A model's reasoning as an item of a response; send it back in later turns."""

    id: Required[str]
    summary: Required[Sequence[ReasoningSummaryTextInput]]
    """Summary of the reasoning, in parts."""
    type: Required[Literal["reasoning"]]
    content: Sequence[ReasoningTextContentInput] | None
    """The reasoning text itself, where the provider shows it."""
    encrypted_content: str | None
    """The reasoning in encrypted form, for stateless use over several turns."""
    status: ReasoningItemStatusUnionInput
    format: ReasoningFormatInput | None
    """Provider format the item is in, so that it can be sent back."""
    signature: str | None
    """Proof by the provider that the reasoning is unchanged."""


ReasoningItemInput: TypeAlias = "ReasoningItemParam | models.ReasoningItem"
"""What may be passed as ReasoningItem: a dict, or the model."""


class ShellCallItemActionParam(TypedDict, total=False):
    """Shell commands to run, and their limits."""

    commands: Required[Sequence[str]]
    """Command lines to run."""
    max_output_length: int | None
    """Most characters of output to keep."""
    timeout_ms: int | None
    """Most time to give the commands, in milliseconds."""


ShellCallItemActionInput: TypeAlias = "ShellCallItemActionParam | models.ShellCallItemAction"
"""What may be passed as ShellCallItemAction: a dict, or the model."""


class ShellCallItemParam(TypedDict, total=False):
    """Shell commands that the model asks to have run."""

    action: Required[ShellCallItemActionInput]
    """The commands and their limits."""
    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    type: Required[Literal["shell_call"]]
    arguments: str | None
    """The call's arguments as JSON text."""
    environment: Any
    """Where the commands run."""
    id: str | None
    status: ToolCallStatusInput | None


ShellCallItemInput: TypeAlias = "ShellCallItemParam | models.ShellCallItem"
"""What may be passed as ShellCallItem: a dict, or the model."""


class ShellCallOutputItemFileParam(TypedDict, total=False):
    """File in a container that a shell call wrote."""

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


ShellCallOutputItemFileInput: TypeAlias = "ShellCallOutputItemFileParam | models.ShellCallOutputItemFile"
"""What may be passed as ShellCallOutputItemFile: a dict, or the model."""


class ShellCallOutputItemParam(TypedDict, total=False):
    """Result of a shell call, to be sent back to the model."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    output: Required[Sequence[ShellCallOutputContentInput]]
    type: Required[Literal["shell_call_output"]]
    container_id: str
    """Id of the sandbox container."""
    error: str
    """Why the commands could not be run."""
    files: Sequence[ShellCallOutputItemFileInput]
    """Files in the container that the call wrote."""
    id: str | None
    max_output_length: int | None
    """Most characters of output that were kept."""
    status: ToolCallStatusInput | None


ShellCallOutputItemInput: TypeAlias = "ShellCallOutputItemParam | models.ShellCallOutputItem"
"""What may be passed as ShellCallOutputItem: a dict, or the model."""


ToolSearchCallItemExecutionInput: TypeAlias = Literal["server", "client"] | str
"""Whether a tool search is run by the server or the client."""


ToolSearchCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a tool search has come."""


class ToolSearchCallItemParam(TypedDict, total=False):
    """The model's search for tools that are loaded on demand."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    execution: Required[ToolSearchCallItemExecutionInput]
    """Who runs the search: the server or the client."""
    type: Required[Literal["tool_search_call"]]
    arguments: Any
    """What is searched for."""
    id: str | None
    status: ToolSearchCallItemStatusInput | None


ToolSearchCallItemInput: TypeAlias = "ToolSearchCallItemParam | models.ToolSearchCallItem"
"""What may be passed as ToolSearchCallItem: a dict, or the model."""


ToolSearchOutputItemExecutionInput: TypeAlias = Literal["server", "client"] | str
"""Whether the server or the client ran a tool search."""


ToolSearchOutputItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Whether the results of a tool search are complete."""


class ToolSearchOutputItemToolParam(TypedDict, total=False):
    """Found tool that is described by its type alone."""

    type: Required[str]


ToolSearchOutputItemToolInput: TypeAlias = "ToolSearchOutputItemToolParam | models.ToolSearchOutputItemTool"
"""What may be passed as ToolSearchOutputItemTool: a dict, or the model."""


ToolSearchOutputItemAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool that was found: the model itself, or a program it writes."""


ToolSearchOutputItemToolFunctionParam = TypedDict(
    "ToolSearchOutputItemToolFunctionParam",
    {
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any] | None]",
        "type": "Required[Literal['function']]",
        "description": "str | None",
        "strict": "bool | None",
        "allowed_callers": "Sequence[ToolSearchOutputItemAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""Found function that the caller runs and the model may call."""


ToolSearchOutputItemToolFunctionInput: TypeAlias = (
    "ToolSearchOutputItemToolFunctionParam | models.ToolSearchOutputItemToolFunction"
)
"""What may be passed as ToolSearchOutputItemToolFunction: a dict, or the model."""


ToolSearchOutputItemToolUnionInput: TypeAlias = "CodexLocalShellToolInput | ApplyPatchServerToolInput | ShellServerToolInput | SearchModelsServerToolOpenRouterInput | WebFetchServerToolInput | ToolSearchOutputItemToolInput | ToolSearchServerToolInput | CodeInterpreterServerToolInput | ShellServerToolOpenRouterInput | BashServerToolInput | ApplyPatchServerToolOpenRouterInput | WebSearchServerToolOpenRouterInput | ImageGenerationServerToolOpenRouterInput | FusionServerToolOpenRouterInput | FilesServerToolInput | AdvisorServerToolOpenRouterInput | SubagentServerToolOpenRouterInput | DatetimeServerToolInput | NamespaceToolInput | ComputerUseServerToolInput | FileSearchServerToolInput | CustomToolInput | PreviewWebSearchServerToolInput | ToolSearchOutputItemToolFunctionInput | WebSearchServerToolInput | Preview20250311WebSearchServerToolInput | LegacyWebSearchServerToolInput | McpServerToolInput | ImageGenerationServerToolInput"
"""Any tool that a tool search can find: a function, a provider's or OpenRouter's tool."""


class ToolSearchOutputItemParam(TypedDict, total=False):
    """Tools that a tool search found."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    execution: Required[ToolSearchOutputItemExecutionInput]
    """Who ran the search: the server or the client."""
    tools: Required[Sequence[ToolSearchOutputItemToolUnionInput]]
    """Definitions of the tools found, which the model can call from here on."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    status: ToolSearchOutputItemStatusInput | None


ToolSearchOutputItemInput: TypeAlias = "ToolSearchOutputItemParam | models.ToolSearchOutputItem"
"""What may be passed as ToolSearchOutputItem: a dict, or the model."""


InputsUnion1Input: TypeAlias = "ItemReferenceItemInput | ConfigurationUpdateItemInput | ContextCompactionItemInput | EasyInputMessageInput | InputMessageItemInput | LocalShellCallOutputItemInput | OutputFileSearchServerToolItemInput | CustomToolCallOutputItemInput | AdditionalToolsItemInput | CompactionItemInput | OutputFileSearchCallItemInput | ApplyPatchCallOutputItemInput | OutputImageGenerationCallItemInput | OutputWebSearchCallItemInput | OutputMcpServerToolItemInput | OutputWebSearchServerToolItemInput | McpApprovalResponseItemInput | ApplyPatchCallItemInput | McpApprovalRequestItemInput | OutputBrowserUseServerToolItemInput | McpListToolsItemInput | OutputTextEditorServerToolItemInput | FunctionCallOutputItemInput | LocalShellCallItemInput | OutputDatetimeItemInput | OutputMemoryServerToolItemInput | ToolSearchOutputItemInput | OutputToolSearchServerToolItemInput | OutputSearchModelsServerToolItemInput | ToolSearchCallItemInput | OutputComputerCallItemInput | OutputApplyPatchServerToolItemInput | InputsMessageInput | AgentMessageItemInput | ShellCallItemInput | OutputCodeInterpreterCallItemInput | McpCallItemInput | InputsReasoningInput | OutputWebFetchServerToolItemInput | ReasoningItemInput | OutputAdvisorServerToolItemInput | OutputCodeInterpreterServerToolItemInput | CustomToolCallItemInput | ShellCallOutputItemInput | OutputImageGenerationServerToolItemInput | OutputFusionServerToolItemInput | OutputArmorBlockedItemInput | OutputShellServerToolItemInput | OutputFilesServerToolItemInput | FunctionCallItemInput | OutputSubagentServerToolItemInput | OutputBashServerToolItemInput"
"""One input item: a message, a tool call, a tool's output, reasoning or a reference."""


InputsUnionInput: TypeAlias = "str | Sequence[InputsUnion1Input]"
"""Input of a Responses request: plain text, or a list of items."""


OpenAIResponsesTruncationInput: TypeAlias = Literal["auto", "disabled"] | str
"""Whether to shorten input that is too long or to fail."""


OutputModalityEnumInput: TypeAlias = Literal["text", "image"] | str
"""What kind of output a response is to have."""


class ReasoningConfigParam(TypedDict, total=False):
    """Whether and how much a model reasons before it answers, and what is shown of it."""

    context: ReasoningContextInput | None
    """Which turns' reasoning the model gets to see again."""
    effort: ReasoningEffortInput | None
    """How much to reason, from `none` to `max`."""
    mode: ReasoningModeInput | None
    """Reasoning mode, `standard` or `pro`."""
    summary: ReasoningSummaryVerbosityInput | None
    """How detailed the summary of the reasoning is."""
    enabled: bool | None
    """Whether to reason at all."""
    max_tokens: int | None
    """Most tokens to spend on reasoning."""


ReasoningConfigInput: TypeAlias = "ReasoningConfigParam | models.ReasoningConfig"
"""What may be passed as ReasoningConfig: a dict, or the model."""


ResponseIncludesEnumInput: TypeAlias = (
    Literal[
        "file_search_call.results",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "reasoning.encrypted_content",
        "code_interpreter_call.outputs",
    ]
    | str
)
"""Further data to include in a response."""


ResponsesRequestPluginInput: TypeAlias = "AlignmentPluginInput | ArmorPluginInput | AutoBetaRouterPluginInput | AutoRouterPluginInput | ContextCompressionPluginInput | FileParserPluginInput | FusionPluginInput | JevRouterPluginInput | ModerationPluginInput | ParetoRouterPluginInput | ResponseHealingPluginInput | SwitchyardRouterPluginInput | WebSearchPluginInput | WebFetchPluginInput"
"""Plugin of a Responses request: a router, web search, file parser, safety check and so on."""


ResponsesRequestServiceTierInput: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Service tier that a Responses request asks for."""


ResponsesRequestStopInput: TypeAlias = "str | Sequence[str]"
"""Where to stop generating: one text or several."""


ResponsesRequestAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool of a request: the model itself, or a program it writes."""


ResponsesRequestToolFunctionParam = TypedDict(
    "ResponsesRequestToolFunctionParam",
    {
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any] | None]",
        "type": "Required[Literal['function']]",
        "description": "str | None",
        "strict": "bool | None",
        "allowed_callers": "Sequence[ResponsesRequestAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""Function that the caller runs and the model may call."""


ResponsesRequestToolFunctionInput: TypeAlias = "ResponsesRequestToolFunctionParam | models.ResponsesRequestToolFunction"
"""What may be passed as ResponsesRequestToolFunction: a dict, or the model."""


ResponsesRequestToolUnionInput: TypeAlias = "ResponsesRequestToolFunctionInput | PreviewWebSearchServerToolInput | Preview20250311WebSearchServerToolInput | LegacyWebSearchServerToolInput | WebSearchServerToolInput | FileSearchServerToolInput | ComputerUseServerToolInput | CodeInterpreterServerToolInput | McpServerToolInput | ImageGenerationServerToolInput | CodexLocalShellToolInput | ShellServerToolInput | ApplyPatchServerToolInput | CustomToolInput | NamespaceToolInput | AdvisorServerToolOpenRouterInput | SubagentServerToolOpenRouterInput | DatetimeServerToolInput | FilesServerToolInput | FusionServerToolOpenRouterInput | ImageGenerationServerToolOpenRouterInput | SearchModelsServerToolOpenRouterInput | WebFetchServerToolInput | WebSearchServerToolOpenRouterInput | ApplyPatchServerToolOpenRouterInput | BashServerToolInput | ShellServerToolOpenRouterInput | ToolSearchServerToolInput"
"""Tool of a Responses request: a function, a provider's tool or OpenRouter's own."""
