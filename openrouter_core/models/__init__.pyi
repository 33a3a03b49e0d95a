"""Models of what the API answers and takes.

For type checkers and editors. A program makes each model of the text in ``_schemas.py``, when it first needs it.
"""

from typing import Any, Literal, TypeAlias, TypeVar, dataclass_transform

from openrouter_core.model import WireModel
from openrouter_core.unions import UnknownVariant

def load(name: str) -> Any:
    """Return the model or alias of that name, made now if it was not."""

_Model = TypeVar("_Model", bound=WireModel)

@dataclass_transform(kw_only_default=True, eq_default=False)
def _model(cls: type[_Model]) -> type[_Model]:
    """Tell type checkers how a model is called: with its fields as keywords."""

@_model
class AABenchmarkEntry(WireModel):
    """Scores of a model in the benchmarks of Artificial Analysis."""

    agentic_index: float | None
    """Score for agentic work; null if not measured."""
    coding_index: float | None
    """Score for coding; null if not measured."""
    intelligence_index: float | None
    """Overall score; null if not measured."""

APIErrorType: TypeAlias = (
    Literal[
        "context_length_exceeded",
        "max_tokens_exceeded",
        "token_limit_exceeded",
        "string_too_long",
        "authentication",
        "permission_denied",
        "payment_required",
        "rate_limit_exceeded",
        "provider_overloaded",
        "provider_unavailable",
        "invalid_request",
        "invalid_prompt",
        "not_found",
        "precondition_failed",
        "payload_too_large",
        "unprocessable",
        "content_policy_violation",
        "refusal",
        "invalid_image",
        "image_too_large",
        "image_too_small",
        "unsupported_image_format",
        "image_not_found",
        "image_download_failed",
        "server",
        "timeout",
        "unmapped",
    ]
    | str
)
"""Kind of error in an answer or a stream, whatever its HTTP status."""

APIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Format of the API to list server tools for."""

APIType: TypeAlias = Literal["completions", "embeddings", "rerank", "decisions", "video", "tts", "stt", "image"] | str
"""Kind of API that a generation was made with."""

ActionEnum: TypeAlias = Literal["read", "write", "delete"] | str
"""What a call of the memory tool did with an entry."""

@_model
class ActivityItem(WireModel):
    """Use of one endpoint of a model on one day."""

    byok_usage_inference: float
    """US dollars of inference charged to the account's own provider keys."""
    cached_tokens: int
    """Input tokens read from the prompt cache."""
    completion_tokens: int
    """Tokens of output."""
    date: str
    """UTC day, as `YYYY-MM-DD`."""
    endpoint_id: str
    """Id of the provider's endpoint that served the requests."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    prompt_tokens: int
    """Tokens of input."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    reasoning_tokens: int
    """Output tokens spent on reasoning."""
    requests: int
    """Number of requests."""
    usage: float
    """US dollars charged by OpenRouter."""
    workspace_id: str | None = None

@_model
class ActivityResponse(WireModel):
    """Daily use, one item for each day and endpoint."""

    data: list[ActivityItem]

AdditionalToolsItemRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
"""Role in whose name tools are added to a conversation."""

@_model
class AdditionalToolsItemTool(WireModel):
    """Tool known by its `type` alone."""

    type: str

AdditionalToolsItemAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call an added tool: the model itself, or a program it writes."""

@_model
class AdditionalToolsItemToolFunction(WireModel):
    """Function that the model may call, added in mid conversation."""

    name: str
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments."""
    type: Literal["function"]
    description: str | None = None
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""
    allowed_callers: list[AdditionalToolsItemAllowedCaller] | None = None
    """Who may call the tool: the model itself, or code that the model runs."""
    async_: bool | None = None
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the tool returns."""

AdvisorReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort the advisor's model spends on reasoning."""

@_model
class AdvisorReasoning(WireModel):
    """How much the advisor model reasons."""

    effort: AdvisorReasoningEffort | None = None
    """How much effort the model puts in."""
    max_tokens: int | None = None
    """Most tokens that the advisor spends on reasoning."""

@_model
class AdvisorServerToolConfig(WireModel):
    """Settings of the advisor tool, which lets the model ask another model for advice."""

    forward_transcript: bool | None = None
    """Whether the advisor is shown the conversation so far."""
    instructions: str | None = None
    """What the advisor is told to do."""
    max_completion_tokens: int | None = None
    """Most tokens that may be generated."""
    model: str | None = None
    """Slug of the model that gives the advice."""
    name: str | None = None
    """Name of this advisor, which tells it from others in the same request."""
    reasoning: AdvisorReasoning | None = None
    stream: bool | None = None
    """Whether the advice is streamed as it is written."""
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""

@_model
class AdvisorServerToolOpenRouter(WireModel):
    """OpenRouter's server tool that asks a second model for advice."""

    type: Literal["openrouter:advisor"]
    parameters: AdvisorServerToolConfig | None = None

@_model
class ApplyPatchServerTool(WireModel):
    """Tool with which the model changes files by patches."""

    type: Literal["apply_patch"]

ApplyPatchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who handles a patch: the provider, OpenRouter, or whichever fits."""

@_model
class ApplyPatchServerToolConfig(WireModel):
    """Settings of OpenRouter's apply-patch tool."""

    engine: ApplyPatchEngineEnum | None = None
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""

@_model
class ApplyPatchServerToolOpenRouter(WireModel):
    """OpenRouter's server tool with which the model changes files by patches."""

    type: Literal["openrouter:apply_patch"]
    parameters: ApplyPatchServerToolConfig | None = None

BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who runs bash commands: the provider, OpenRouter, or whichever fits."""

@_model
class ContainerNetworkPolicyAllowlist(WireModel):
    """Network policy that lets a container reach the listed domains only."""

    allowed_domains: list[str]
    """Domains that the container may reach."""
    type: Literal["allowlist"]

@_model
class ContainerNetworkPolicyDisabled(WireModel):
    """Network policy that gives a container no network access."""

    type: Literal["disabled"]

ContainerNetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | UnknownVariant
"""What a container may reach on the network: nothing, or the listed domains."""

@_model
class ContainerAutoEnvironment(WireModel):
    """Shell environment in a container that the server provides."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicy | None = None
    """What the container may reach on the network."""

@_model
class ContainerReferenceEnvironment(WireModel):
    """Shell environment in an existing container."""

    container_id: str
    """Id of the container to use, up to 20 characters."""
    type: Literal["container_reference"]
    file_ids: list[str] | None = None
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicy | None = None
    """What the container may reach on the network."""

BashServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | UnknownVariant
"""Container for the bash tool: one made for it, or one that exists."""

@_model
class BashServerToolConfig(WireModel):
    """Settings of the bash tool."""

    engine: BashServerToolEngine | None = None
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""
    environment: BashServerToolEnvironment | None = None
    """Container in which the commands run."""

@_model
class BashServerTool(WireModel):
    """OpenRouter's server tool that runs shell commands in a sandbox."""

    type: Literal["openrouter:bash"]
    parameters: BashServerToolConfig | None = None

MemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
"""Most memory of a container."""

@_model
class ContainerAuto(WireModel):
    """Container that the server creates, or takes up again, by itself."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    """Ids of the files to put into the container."""
    memory_limit: MemoryLimit | None = None
    """Most memory that the container may use, such as `4g`."""

Container: TypeAlias = ContainerAuto | str
"""Where the code interpreter runs: an automatic container, or one given by its id."""

@_model
class CodeInterpreterServerTool(WireModel):
    """Tool that lets the model write code and run it in a container."""

    container: Container
    """Container to run the code in: settings for an automatic one, or an existing container's id."""
    type: Literal["code_interpreter"]

@_model
class CodexLocalShellTool(WireModel):
    """Tool that lets the model ask the caller to run shell commands on its own machine."""

    type: Literal["local_shell"]

EnvironmentEnum: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
"""Kind of computer that a computer use tool controls."""

@_model
class ComputerUseServerTool(WireModel):
    """Tool that lets the model control a computer by its screen."""

    display_height: int
    """Height of the screen, in pixels."""
    display_width: int
    """Width of the screen, in pixels."""
    environment: EnvironmentEnum
    """Kind of system that the model controls."""
    type: Literal["computer_use_preview"]

Syntax: TypeAlias = Literal["lark", "regex"] | str
"""Language of the grammar that a custom tool's input must follow."""

@_model
class FormatGrammar(WireModel):
    """Custom tool input that must fit a grammar."""

    definition: str
    """The grammar itself, as text."""
    syntax: Syntax
    """Language in which the grammar is written: `lark` or `regex`."""
    type: Literal["grammar"]

@_model
class FormatText(WireModel):
    """Custom tool input that may be any text."""

    type: Literal["text"]

Format: TypeAlias = FormatText | FormatGrammar | UnknownVariant
"""What the input of a custom tool may be: any text, or text of a grammar."""

@_model
class CustomTool(WireModel):
    """Tool of the caller's own whose input is free text rather than JSON."""

    name: str
    """Name by which the model calls the tool."""
    type: Literal["custom"]
    async_: bool | None = None
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = None
    format: Format | None = None
    """What the input must look like: any text, or text of a grammar."""

@_model
class DatetimeServerToolConfig(WireModel):
    """Settings of the date and time tool."""

    timezone: str | None = None
    """Time zone to answer in, as an IANA name such as `Europe/London`."""

@_model
class DatetimeServerTool(WireModel):
    """Server tool that tells the model the current date and time."""

    type: Literal["openrouter:datetime"]
    parameters: DatetimeServerToolConfig | None = None

CompoundFilterType: TypeAlias = Literal["and", "or"] | str
"""Whether all filters of a file search must hold, or any."""

@_model
class CompoundFilter(WireModel):
    """File search filter that joins several filters with `and` or `or`."""

    filters: list[dict[str, Any]]
    """Filters to join, each a comparison or a further compound filter."""
    type: CompoundFilterType
    """Whether all filters must match (`and`) or any one (`or`)."""

FileSearchServerToolValue1: TypeAlias = str | float
"""One item of a list that a file attribute is compared with: text or a number."""

FileSearchServerToolValue2: TypeAlias = str | float | bool | list[FileSearchServerToolValue1]
"""What a file attribute is compared with: text, a number, a boolean or a list."""

FiltersType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
"""How a file search filter compares an attribute with a value."""

@_model
class Filters(WireModel):
    """File search filter that compares one attribute of a file."""

    key: str
    """Name of the attribute."""
    type: FiltersType
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt` or `lte`."""
    value: FileSearchServerToolValue2
    """What to compare the attribute with."""

FiltersUnion: TypeAlias = CompoundFilter | Filters
"""Filter on the files to search: one comparison, or several joined."""

Ranker: TypeAlias = Literal["auto", "default-2024-11-15"] | str
"""Ranker that orders the results of a file search."""

@_model
class RankingOptions(WireModel):
    """How file search results are ranked and cut off."""

    ranker: Ranker | None = None
    """Ranker to use; `auto` lets the provider choose."""
    score_threshold: float | None = None
    """Lowest score a result may have."""

@_model
class FileSearchServerTool(WireModel):
    """Tool that lets the model search files in vector stores."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FiltersUnion | None = None
    """Attributes that a file must have to be searched."""
    max_num_results: int | None = None
    """Most results that one search returns."""
    ranking_options: RankingOptions | None = None
    """How results are ranked and which are too weak to return."""

@_model
class FilesServerToolConfig(WireModel):
    """Settings of the files tool; it has none at present."""

@_model
class FilesServerTool(WireModel):
    """Server tool that lets the model work with stored files."""

    type: Literal["openrouter:files"]
    parameters: FilesServerToolConfig | None = None

AnthropicCacheControlTTL: TypeAlias = Literal["5m", "1h"] | str
"""How long a cached part of the prompt is kept: five minutes or one hour."""

@_model
class AnthropicCacheControlDirective(WireModel):
    """Asks the provider to cache the prompt up to this point."""

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTTL | None = None
    """How long the cache entry is kept, such as `5m`."""

FusionServerToolConfigEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort the Fusion tool's models spend on reasoning."""

@_model
class FusionServerToolConfigReasoning(WireModel):
    """How much the models of a fusion call reason."""

    effort: FusionServerToolConfigEffort | None = None
    """How much effort the model puts in."""
    max_tokens: int | None = None
    """Most tokens for reasoning."""

@_model
class FusionServerToolConfigTool(WireModel):
    """Tool for the models that the fusion tool asks."""

    type: str
    """Kind of tool."""
    parameters: dict[str, Any] | None = None
    """Settings of the tool."""

@_model
class FusionServerToolConfig(WireModel):
    """Settings of the fusion tool."""

    analysis_models: list[str] | None = None
    """Models of the panel, up to 8."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    max_completion_tokens: int | None = None
    """Most tokens that may be generated."""
    max_tool_calls: int | None = None
    """Most tool calls, 1 to 16."""
    model: str | None = None
    """Model that compares the panel's answers."""
    reasoning: FusionServerToolConfigReasoning | None = None
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    tools: list[FusionServerToolConfigTool] | None = None
    """Tools that the models may use, up to 8."""

@_model
class FusionServerToolOpenRouter(WireModel):
    """Server tool that asks a panel of models and compares their answers."""

    type: Literal["openrouter:fusion"]
    parameters: FusionServerToolConfig | None = None

ImageGenerationServerToolBackground: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Whether the background of the image tool's images is transparent."""

ImageGenerationServerToolOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""File format of the image tool's images."""

ImageGenerationServerToolQuality: TypeAlias = Literal["low", "medium", "high", "auto"] | str
"""Quality of the image tool's images."""

InputFidelity: TypeAlias = Literal["high", "low"] | str
"""How closely the image tool keeps to the images it is given."""

@_model
class InputImageMask(WireModel):
    """Mask that marks which part of an image to change, by its id or its address."""

    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Web address or base64 data URL of the mask."""

Moderation: TypeAlias = Literal["auto", "low"] | str
"""How strictly the image tool's images are moderated."""

@_model
class ImageGenerationServerTool(WireModel):
    """Tool of the OpenAI kind that lets the model generate and edit images."""

    type: Literal["image_generation"]
    background: ImageGenerationServerToolBackground | None = None
    """What the background of the image is like."""
    input_fidelity: InputFidelity | None = None
    """How closely to keep to the look of input images: `high` or `low`."""
    input_image_mask: InputImageMask | None = None
    """Mask that marks which part of an image to change."""
    model: str | None = None
    """Image model to use."""
    moderation: Moderation | None = None
    """How strictly images are moderated: `auto` or `low`."""
    output_compression: int | None = None
    """Compression of the image, in percent."""
    output_format: ImageGenerationServerToolOutputFormat | None = None
    """File format of the image."""
    partial_images: int | None = None
    """Number of unfinished images to stream on the way."""
    quality: ImageGenerationServerToolQuality | None = None
    """How much care goes into the image; more costs more."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1024`, or `auto`."""

@_model
class ImageGenerationServerToolConfig(WireModel):
    """Settings of the OpenRouter image tool; further image settings may be added."""

    model: str | None = None
    """Image model to use."""

@_model
class ImageGenerationServerToolOpenRouter(WireModel):
    """Server tool of OpenRouter that lets the model generate images."""

    type: Literal["openrouter:image_generation"]
    parameters: ImageGenerationServerToolConfig | None = None

SearchContextSizeEnum: TypeAlias = Literal["low", "medium", "high"] | str
"""How much context from the web the search tool gives the model."""

@_model
class WebSearchDomainFilter(WireModel):
    """Domains that a web search is limited to or leaves out."""

    allowed_domains: list[str] | None = None
    """The only domains to take results from."""
    blocked_domains: list[str] | None = None
    """Domains to take no results from."""
    excluded_domains: list[str] | None = None
    """Domains to take no results from."""

WebSearchEngineEnum: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Search engine of the web search tool."""

WebSearchMode: TypeAlias = (
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
)
"""How thoroughly, and how fast, to search the web."""

@_model
class WebSearchUserLocation(WireModel):
    """Approximate place of the user, given to the Responses web search tool."""

    city: str | None = None
    country: str | None = None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None = None
    timezone: str | None = None
    """IANA time zone, such as `Europe/London`."""
    type: Literal["approximate"] | None = None

@_model
class XSearchOptions(WireModel):
    """Options for search on X (formerly Twitter)."""

    allowed_x_handles: list[str] | None = None
    """The only accounts to take posts from."""
    enable_image_understanding: bool | None = None
    """Whether images in posts are read."""
    enable_video_understanding: bool | None = None
    """Whether videos in posts are read."""
    excluded_x_handles: list[str] | None = None
    """Accounts to take no posts from."""
    from_date: str | None = None
    """Earliest day of posts, as YYYY-MM-DD."""
    to_date: str | None = None
    """Latest day of posts, as YYYY-MM-DD."""

@_model
class LegacyWebSearchServerTool(WireModel):
    """Web search tool of the Responses API, under the type name `web_search`."""

    type: Literal["web_search"]
    engine: WebSearchEngineEnum | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    """Most results that a search returns."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    search_context_size: SearchContextSizeEnum | None = None
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocation | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""

@_model
class AllowedTools(WireModel):
    """Choice among the tools of an MCP server."""

    read_only: bool | None = None
    """Whether only tools that change nothing may be used."""
    tool_names: list[str] | None = None
    """Names of the tools that may be used."""

AllowedToolsUnion: TypeAlias = AllowedTools | list[str]
"""Tools of an MCP server that may be used: a filter, or a list of names."""

ConnectorID: TypeAlias = (
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

@_model
class Always(WireModel):
    """Tools of an MCP server that always need approval."""

    tool_names: list[str] | None = None

@_model
class Never(WireModel):
    """MCP tools that never need approval."""

    tool_names: list[str] | None = None
    """Names of the tools."""

@_model
class RequireApproval(WireModel):
    """Which tools of an MCP server need approval before a call, and which do not."""

    always: Always | None = None
    """Tools that need approval for each call."""
    never: Never | None = None
    """Tools that are called without approval."""

RequireApprovalUnion: TypeAlias = RequireApproval | Literal["always", "never"] | str
"""Approval rule for an MCP server's tools: one for all, or by tool name."""

@_model
class McpServerTool(WireModel):
    """An MCP server, or a built-in connector, whose tools the model may call."""

    server_label: str
    """Name that stands for the server in tool calls."""
    type: Literal["mcp"]
    allowed_tools: AllowedToolsUnion | None = None
    """Tools the model may call, or null for all."""
    authorization: str | None = None
    """Access token to send to the server."""
    connector_id: ConnectorID | None = None
    """Built-in connector to use in place of `server_url`."""
    headers: dict[str, str] | None = None
    """HTTP headers to send to the server, or null."""
    require_approval: RequireApprovalUnion | None = None
    """Which tools need approval before they are called, or null."""
    server_description: str | None = None
    """What the server is for, told to the model."""
    server_url: str | None = None
    """Address of the MCP server."""

NamespaceFunctionToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a function of a namespace: the model itself, or a program it writes."""

@_model
class NamespaceFunctionTool(WireModel):
    """A function of a namespace of tools, run by the caller."""

    name: str
    type: Literal["function"]
    allowed_callers: list[NamespaceFunctionToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or code that the model runs."""
    async_: bool | None = None
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = None
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the function returns, or null."""
    parameters: dict[str, Any] | None = None
    """JSON Schema of the arguments, or null."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""

NamespaceToolTool: TypeAlias = NamespaceFunctionTool | CustomTool | UnknownVariant
"""A tool of a namespace: a function or a custom tool."""

@_model
class NamespaceTool(WireModel):
    """A named group of tools."""

    description: str
    """What the group is for, told to the model."""
    name: str
    tools: list[NamespaceToolTool]
    type: Literal["namespace"]

@_model
class PreviewWebSearchUserLocation(WireModel):
    """Approximate place of the user, given to a preview web search tool."""

    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None = None
    timezone: str | None = None
    """IANA time zone, such as `Europe/London`."""

@_model
class Preview20250311WebSearchServerTool(WireModel):
    """Web search tool of the Responses API, in its preview version of 11 March 2025."""

    type: Literal["web_search_preview_2025_03_11"]
    engine: WebSearchEngineEnum | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    """Most results that a search returns."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    search_context_size: SearchContextSizeEnum | None = None
    """How much of the search results the model is given."""
    user_location: PreviewWebSearchUserLocation | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""

@_model
class PreviewWebSearchServerTool(WireModel):
    """Web search tool of the Responses API, in its preview version."""

    type: Literal["web_search_preview"]
    engine: WebSearchEngineEnum | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    """Most results that a search returns."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    search_context_size: SearchContextSizeEnum | None = None
    """How much of the search results the model is given."""
    user_location: PreviewWebSearchUserLocation | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""

@_model
class SearchModelsServerToolConfig(WireModel):
    """Settings of the server tool that searches OpenRouter's models."""

    max_results: int | None = None
    """Most models to return from one search."""

@_model
class SearchModelsServerToolOpenRouter(WireModel):
    """Experimental server tool that lets a model search OpenRouter's models."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None

@_model
class ShellServerTool(WireModel):
    """Shell tool in the form of the Responses API."""

    type: Literal["shell"]

ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"] | str
"""Who runs shell commands: OpenRouter, or whichever fits."""

ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | UnknownVariant
"""Container for shell commands: one made for the request, or an existing one by id."""

@_model
class ShellServerToolConfig(WireModel):
    """Settings of the shell server tool."""

    engine: ShellServerToolEngine | None = None
    """Who runs the commands; `auto` lets OpenRouter choose."""
    environment: ShellServerToolEnvironment | None = None
    """Container to run in: a new one or an existing one."""

@_model
class ShellServerToolOpenRouter(WireModel):
    """OpenRouter's server tool that runs shell commands in a container."""

    type: Literal["openrouter:shell"]
    parameters: ShellServerToolConfig | None = None

@_model
class SubagentNestedTool(WireModel):
    """Tool that a subagent may use."""

    type: str
    """Which tool it is."""
    parameters: dict[str, Any] | None = None
    """Settings of the tool."""

SubagentReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a subagent's model spends on reasoning."""

@_model
class SubagentReasoning(WireModel):
    """How much a subagent reasons."""

    effort: SubagentReasoningEffort | None = None
    """How much to reason, from `none` to `max`."""
    max_tokens: int | None = None
    """Most tokens to spend on reasoning."""

@_model
class SubagentServerToolConfig(WireModel):
    """Settings of the server tool that hands tasks to another model."""

    inherit_functions: bool | None = None
    """Whether the subagent gets the functions of the outer request."""
    inherited_function_names: list[str] | None = None
    """Functions of the outer request that the subagent gets."""
    instructions: str | None = None
    """System prompt of the subagent."""
    max_completion_tokens: int | None = None
    """Most tokens the subagent may generate."""
    max_tool_calls: int | None = None
    """Most tool calls the subagent may make, 1 to 25."""
    model: str | None = None
    """Model that the subagent runs on."""
    name: str | None = None
    """Name of the subagent: letters, digits, spaces, `_` and `-`, at most 64 characters."""
    reasoning: SubagentReasoning | None = None
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    tools: list[SubagentNestedTool] | None = None
    """Tools the subagent may use."""

@_model
class SubagentServerToolOpenRouter(WireModel):
    """OpenRouter's server tool that lets a model hand a task to another model."""

    type: Literal["openrouter:subagent"]
    parameters: SubagentServerToolConfig | None = None

@_model
class ToolSearchServerToolConfig(WireModel):
    """Settings of the tool search server tool."""

    max_results: int | None = None
    """Most tools to return from one search."""

@_model
class ToolSearchServerTool(WireModel):
    """OpenRouter's server tool that finds tools which are loaded on demand."""

    type: Literal["openrouter:tool_search"]
    parameters: ToolSearchServerToolConfig | None = None

WebFetchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
"""Who fetches web pages: the provider, OpenRouter or another service."""

@_model
class WebFetchServerToolConfig(WireModel):
    """Settings of the web fetch server tool."""

    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    engine: WebFetchEngineEnum | None = None
    """Who fetches the pages; `native` is the model's provider, `auto` lets OpenRouter choose."""
    max_content_tokens: int | None = None
    """Most tokens of a page to pass to the model."""
    max_uses: int | None = None
    """Most pages to fetch in one request."""

@_model
class WebFetchServerTool(WireModel):
    """OpenRouter's server tool that lets a model read web pages."""

    type: Literal["openrouter:web_fetch"]
    parameters: WebFetchServerToolConfig | None = None

@_model
class WebSearchServerTool(WireModel):
    """Web search tool of the Responses API, in its version of 26 August 2025."""

    type: Literal["web_search_2025_08_26"]
    engine: WebSearchEngineEnum | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    """Most results that a search returns."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    search_context_size: SearchContextSizeEnum | None = None
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocation | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""

SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"] | str
"""How much context from the web a search gives the model, as a level."""

@_model
class WebSearchUserLocationServerTool(WireModel):
    """Approximate place of the user, given to the web search server tool."""

    city: str | None = None
    country: str | None = None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None = None
    timezone: str | None = None
    """IANA time zone, such as `Europe/London`."""
    type: Literal["approximate"] | None = None

@_model
class WebSearchServerToolConfig(WireModel):
    """Settings of OpenRouter's web search server tool."""

    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    engine: WebSearchEngineEnum | None = None
    """Who searches; `native` is the model's provider, `auto` lets OpenRouter choose."""
    excluded_domains: list[str] | None = None
    """Domains that may not be reached."""
    max_characters: int | None = None
    """Most characters of text to take from a result."""
    max_results: int | None = None
    """Most results of one search."""
    max_total_results: int | None = None
    """Most results of all searches in the request."""
    max_uses: int | None = None
    """Most searches in one request."""
    mode: WebSearchMode | None = None
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_context_size: SearchQualityLevel | None = None
    """How much of the results to pass to the model."""
    user_location: WebSearchUserLocationServerTool | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Options for search on X."""

@_model
class WebSearchServerToolOpenRouter(WireModel):
    """OpenRouter's server tool that lets a model search the web."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchServerToolConfig | None = None

AdditionalToolsItemToolUnion: TypeAlias = (
    CodexLocalShellTool
    | ApplyPatchServerTool
    | ShellServerTool
    | SearchModelsServerToolOpenRouter
    | WebFetchServerTool
    | AdditionalToolsItemTool
    | ToolSearchServerTool
    | CodeInterpreterServerTool
    | ShellServerToolOpenRouter
    | BashServerTool
    | ApplyPatchServerToolOpenRouter
    | WebSearchServerToolOpenRouter
    | ImageGenerationServerToolOpenRouter
    | FusionServerToolOpenRouter
    | FilesServerTool
    | AdvisorServerToolOpenRouter
    | SubagentServerToolOpenRouter
    | DatetimeServerTool
    | NamespaceTool
    | ComputerUseServerTool
    | FileSearchServerTool
    | CustomTool
    | PreviewWebSearchServerTool
    | AdditionalToolsItemToolFunction
    | WebSearchServerTool
    | Preview20250311WebSearchServerTool
    | LegacyWebSearchServerTool
    | McpServerTool
    | ImageGenerationServerTool
)
"""Any tool that an input item may add: functions, server tools, MCP servers and more."""

@_model
class AdditionalToolsItem(WireModel):
    """Input item that gives the model more tools from this point of the conversation on."""

    role: AdditionalToolsItemRole
    """Role in whose name the tools are added."""
    tools: list[AdditionalToolsItemToolUnion]
    type: Literal["additional_tools"]
    id: str | None = None

@_model
class Agent(WireModel):
    """Agent that a message comes from."""

    agent_name: str

AgentMessageItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in an agent's message."""

@_model
class AgentMessageItemContentInputImage(WireModel):
    """Image within a message between agents."""

    detail: AgentMessageItemDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Image, as a URL or a `data:` URL with base64."""

@_model
class ContentEncryptedContent(WireModel):
    """Part of an agent message whose text is encrypted."""

    encrypted_content: str
    """Opaque text; give it back unchanged."""
    type: Literal["encrypted_content"]

@_model
class PromptCacheBreakpoint(WireModel):
    """Mark that the prompt up to this part is to be cached."""

    mode: Literal["explicit"]
    """Always `explicit`."""
    ttl: str | None = None
    """How long the cached part is kept, as a duration."""

@_model
class InputText(WireModel):
    """Text part of an input."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks this part as the end of a prefix of the prompt to cache."""

AgentMessageItemContentUnion: TypeAlias = InputText | AgentMessageItemContentInputImage | ContentEncryptedContent | UnknownVariant
"""Part of a message between agents: text, an image or encrypted content."""

@_model
class AgentMessageItem(WireModel):
    """Message that one agent sends another, in the input."""

    author: str
    """Agent that sends the message."""
    content: list[AgentMessageItemContentUnion]
    recipient: str
    """Agent that the message is for."""
    type: Literal["agent_message"]
    agent: Agent | None = None
    id: str | None = None

Algorithm: TypeAlias = Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
"""How the Switchyard router chooses a model."""

@_model
class AlignmentRuleRecord(WireModel):
    """How one rule fared against one model call."""

    applicable: bool
    """Whether the rule had anything to say about the call."""
    broken: bool
    """Whether the call counts as having broken the rule."""
    probability: float | None
    """Probability that the rule is broken, as judged; null if there is none."""

@_model
class AlignmentAllowedCallRecord(WireModel):
    """Model call that the alignment plugin let through."""

    call: int
    """Number of the model call within the request."""
    outcome: Literal["allowed"]
    rules: list[AlignmentRuleRecord]

@_model
class AlignmentBlockedCallRecord(WireModel):
    """Model call that the alignment plugin blocked."""

    call: int
    """Number of the model call within the request."""
    outcome: Literal["blocked"]
    rules: list[AlignmentRuleRecord]

AlignmentUnavailableCallRecordReason: TypeAlias = Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
"""Why the alignment plugin came to no verdict."""

@_model
class AlignmentUnavailableCallRecord(WireModel):
    """Model call that could not be judged."""

    call: int
    """Number of the model call within the request."""
    outcome: Literal["unavailable"]
    reason: AlignmentUnavailableCallRecordReason
    """Why there is no verdict."""

AlignmentCallRecord: TypeAlias = (
    AlignmentAllowedCallRecord | AlignmentBlockedCallRecord | AlignmentUnavailableCallRecord | UnknownVariant
)
"""Verdict on one model call: allowed, blocked, or not to be had."""

@_model
class Alignment(WireModel):
    """What the alignment plugin recorded about the model calls of a request."""

    calls: list[AlignmentCallRecord]
    """One record for each model call that was judged."""

@_model
class AlignmentChatAudio(WireModel):
    """Audio in a rejected chat answer."""

    transcript: str
    """What is said in the audio."""
    id: str | None = None

@_model
class AlignmentChatImageImageURL(WireModel):
    """Where the image of a rejected chat answer is."""

    url: str
    """URL or `data:` URL of the image."""

@_model
class AlignmentChatImage(WireModel):
    """Image in a rejected chat answer."""

    image_url: AlignmentChatImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]

@_model
class AlignmentChatToolCallFunction(WireModel):
    """Function and arguments of a tool call that was rejected."""

    arguments: str | None = None
    """Arguments of the call; where this is a string, it is JSON text."""
    name: str

@_model
class AlignmentChatToolCall(WireModel):
    """Tool call in a rejected chat answer."""

    function: AlignmentChatToolCallFunction
    id: str
    type: Literal["function"]

@_model
class AlignmentChatRejected(WireModel):
    """Chat answer that the alignment plugin rejected."""

    content: str | None
    """Text of the answer; null if there is none."""
    refusal: str | None
    """What the model said in declining."""
    role: Literal["assistant"]
    audio: AlignmentChatAudio | None = None
    images: list[AlignmentChatImage] | None = None
    tool_calls: list[AlignmentChatToolCall] | None = None
    """Tool calls that the model asks for."""

AlignmentPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""Whether the alignment plugin acts on its verdict or only records it."""

Watch: TypeAlias = Literal["content", "tool_calls", "refusal", "images", "audio"] | str
"""Part of an answer that an alignment rule watches."""

@_model
class AlignmentRule(WireModel):
    """Rule that an answer is judged by."""

    rule: str
    """The rule, in plain words."""
    watch: list[Watch]
    """Parts of the answer that the rule is about."""

@_model
class AlignmentPlugin(WireModel):
    """Plugin that judges the model's answer by rules of your own."""

    id: Literal["alignment"]
    rules: list[AlignmentRule]
    instruct: bool | None = None
    """Whether the model is instructed with the rules."""
    max_retries: int | None = None
    """Most times that a rejected answer is tried again."""
    mode: AlignmentPluginMode | None = None
    """`enforce` acts on the verdict; `audit` only records it."""
    threshold: float | None = None
    """Probability from which on a rule counts as broken."""

@_model
class ApplyPatchCreateFileOperation(WireModel):
    """Creates a file."""

    diff: str
    """Content of the new file, as a diff."""
    path: str
    """Path of the file, within the workspace."""
    type: Literal["create_file"]

@_model
class ApplyPatchDeleteFileOperation(WireModel):
    """Deletes a file."""

    path: str
    """Path of the file, within the workspace."""
    type: Literal["delete_file"]

@_model
class ApplyPatchUpdateFileOperation(WireModel):
    """Changes a file."""

    diff: str
    """The changes, as a diff."""
    path: str
    """Path of the file, within the workspace."""
    type: Literal["update_file"]

Operation: TypeAlias = (
    ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation | UnknownVariant
)
"""Change to a file in a rejected patch call: create, delete or update."""

OutputItemApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""How far a model's call for a patch has come."""

@_model
class OutputItemApplyPatchCall(WireModel):
    """A change to a file, in output that alignment rejected."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    operation: Operation
    status: OutputItemApplyPatchCallStatus
    type: Literal["apply_patch_call"]
    created_by: str | None = None
    """Who or what made the call."""

@_model
class CodeInterpreterFileOutput(WireModel):
    """File that a code interpreter call produced."""

    type: Literal["file"]
    download_url: str | None = None
    """Address from which the file can be fetched."""
    error_code: str | None = None
    """Why the file is not available, if it is not."""
    expires_at: str | None = None
    """When the file ceases to be available."""
    filename: str | None = None
    id: str | None = None
    media_type: str | None = None
    """MIME type of the file."""
    sha256: str | None = None
    """SHA-256 digest of the file's content."""
    size_bytes: int | None = None
    """Size of the file, in bytes."""
    status: str | None = None

@_model
class CodeInterpreterImageOutput(WireModel):
    """Image that a code interpreter call produced."""

    type: Literal["image"]
    url: str
    """Address of the image."""

@_model
class CodeInterpreterLogsOutput(WireModel):
    """Text that the code printed while the code interpreter ran it."""

    logs: str
    """Printed text of the run."""
    type: Literal["logs"]

OutputItemCodeInterpreterCallOutput: TypeAlias = (
    CodeInterpreterFileOutput | CodeInterpreterImageOutput | CodeInterpreterLogsOutput | UnknownVariant
)
"""An output of a rejected code interpreter call: a file, an image or logs."""

OutputItemCodeInterpreterCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
"""How far a model's code interpreter call has come."""

@_model
class OutputItemCodeInterpreterCall(WireModel):
    """A code interpreter call, in output that alignment rejected."""

    id: str
    status: OutputItemCodeInterpreterCallStatus
    type: Literal["code_interpreter_call"]
    code: str | None = None
    """Source code that was run, or null."""
    container_id: str | None = None
    """Id of the sandbox container."""
    outputs: list[OutputItemCodeInterpreterCallOutput] | None = None
    """What the code gave out: logs, images and files; or null."""

OutputItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a model's call of a custom tool has come."""

@_model
class OutputItemCustomToolCall(WireModel):
    """A custom tool call, in output that alignment rejected."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    input: str
    """Free-form text that the model passes to the tool."""
    name: str
    type: Literal["custom_tool_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: OutputItemCustomToolCallStatus | None = None

WebSearchStatus: TypeAlias = Literal["completed", "searching", "in_progress", "failed"] | str
"""How far a search of the web or of files has come."""

@_model
class OutputItemFileSearchCall(WireModel):
    """A search in files, in output that alignment rejected."""

    id: str
    queries: list[str]
    status: WebSearchStatus
    type: Literal["file_search_call"]

OutputItemFunctionCallStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether a rejected function call is complete, incomplete or still being written."""

@_model
class OutputItemFunctionCall(WireModel):
    """A function call, in output that alignment rejected."""

    arguments: str | None = None
    """Arguments of the call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    name: str
    type: Literal["function_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: OutputItemFunctionCallStatusUnion | None = None

ImageGenerationStatus: TypeAlias = Literal["in_progress", "completed", "generating", "failed"] | str
"""How far a call of the image tool has come."""

@_model
class OutputItemImageGenerationCall(WireModel):
    """A generated image, in output that alignment rejected."""

    id: str
    status: ImageGenerationStatus
    type: Literal["image_generation_call"]
    result: str | None = None
    """The image, base64, or null while there is none."""

OutputItemReasoningStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether rejected reasoning is complete, incomplete or still being written."""

@_model
class ReasoningSummaryText(WireModel):
    """One part of a reasoning summary."""

    text: str
    type: Literal["summary_text"]

@_model
class ReasoningTextContent(WireModel):
    """One part of a model's reasoning text."""

    text: str
    type: Literal["reasoning_text"]

@_model
class OutputItemReasoning(WireModel):
    """Reasoning, in output that alignment rejected."""

    id: str
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """The reasoning itself, in parts."""
    encrypted_content: str | None = None
    """Content that only the provider can read; send it back unchanged."""
    status: OutputItemReasoningStatusUnion | None = None

@_model
class OutputItemWebSearchCallActionFindInPage(WireModel):
    """A rejected web search's step: find text in a page."""

    pattern: str
    """Text to find in the page."""
    type: Literal["find_in_page"]
    url: str

@_model
class OutputItemWebSearchCallActionOpenPage(WireModel):
    """A rejected web search's step: open a page."""

    type: Literal["open_page"]
    url: str | None = None

@_model
class WebSearchSource(WireModel):
    """Web page that a search looked at."""

    type: Literal["url"]
    url: str

@_model
class OutputItemWebSearchCallActionSearch(WireModel):
    """A rejected web search's step: search the web."""

    query: str
    type: Literal["search"]
    queries: list[str] | None = None
    """All queries of the search, where there are several."""
    sources: list[WebSearchSource] | None = None
    """Pages that the search found."""

OutputItemWebSearchCallActionUnion: TypeAlias = (
    OutputItemWebSearchCallActionSearch
    | OutputItemWebSearchCallActionOpenPage
    | OutputItemWebSearchCallActionFindInPage
    | UnknownVariant
)
"""A rejected web search's step: search, open a page or find text in one."""

@_model
class OutputItemWebSearchCall(WireModel):
    """A web search, in output that alignment rejected."""

    id: str
    status: WebSearchStatus
    type: Literal["web_search_call"]
    action: OutputItemWebSearchCallActionUnion | None = None

@_model
class OpenAIResponsesRefusalContent(WireModel):
    """A part of an answer in which the model refuses."""

    refusal: str
    """What the model says in refusing."""
    type: Literal["refusal"]

@_model
class ResponseOutputTextTopLogprob(WireModel):
    """One of the likeliest tokens at a position of an output text."""

    bytes: list[int]
    """UTF-8 bytes of the token, as numbers."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""

@_model
class Logprob(WireModel):
    """Log probability of one token of output text."""

    bytes: list[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[ResponseOutputTextTopLogprob]
    """The likeliest tokens at this position."""

@_model
class FileCitation(WireModel):
    """Citation of a file in output text."""

    file_id: str
    """Id of the cited file."""
    filename: str
    index: int
    """Place in the text to which the citation belongs."""
    type: Literal["file_citation"]

@_model
class FilePath(WireModel):
    """Reference in output text to a file that was made."""

    file_id: str
    """Id of the file."""
    index: int
    """Place in the text to which the reference belongs."""
    type: Literal["file_path"]

@_model
class URLCitation(WireModel):
    """Citation of a web page in the output text."""

    end_index: int
    """Index in the text of the character where the citation ends."""
    start_index: int
    """Index in the text of the citation's first character."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
    content: str | None = None
    """Text of the page that was used."""

OpenAIResponsesAnnotation: TypeAlias = FileCitation | URLCitation | FilePath | UnknownVariant
"""A note on output text: a file citation, a URL citation or a file path."""

@_model
class ResponseOutputText(WireModel):
    """Text that a model wrote, with its citations."""

    text: str
    type: Literal["output_text"]
    annotations: list[OpenAIResponsesAnnotation] | None = None
    """Citations of files and web pages within the text."""
    logprobs: list[Logprob] | None = None
    """Log probability of each token, if it was asked for."""

OutputMessageContent: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | UnknownVariant
"""A part of an earlier or rejected assistant message: text or a refusal."""

OutputMessagePhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant's message is commentary on the way or the final answer."""

OutputMessageStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether an assistant's message is complete, incomplete or still being written."""

@_model
class OutputMessage(WireModel):
    """An assistant's message, in a conversation or in output that alignment rejected."""

    content: list[OutputMessageContent]
    id: str
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessagePhaseUnion | None = None
    """Whether the message is commentary on the way or the final answer; or null."""
    status: OutputMessageStatusUnion | None = None

AlignmentResponsesRejected: TypeAlias = (
    OutputItemApplyPatchCall
    | OutputItemCodeInterpreterCall
    | OutputItemCustomToolCall
    | OutputItemFileSearchCall
    | OutputItemFunctionCall
    | OutputItemImageGenerationCall
    | OutputMessage
    | OutputItemReasoning
    | OutputItemWebSearchCall
    | UnknownVariant
)
"""Output item of a response that the alignment plugin rejected."""

AlignmentRejected: TypeAlias = AlignmentChatRejected | list[AlignmentResponsesRejected]
"""Answer that was rejected: a chat message, or the output items of a response."""

@_model
class ArmorRule(WireModel):
    """Rule for the armor plugin's classifier."""

    id: str
    instructions: str
    """The rule, in plain words."""
    name: str | None = None
    threshold: float | None = None
    """Score from which on the rule applies."""

Allow: TypeAlias = ArmorRule | str
"""Action that the armor plugin allows: a rule, or its text alone."""

AllowedDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that an API key may send requests to."""

@_model
class ContentImageURLImageURL(WireModel):
    """Address of an image from a parsed file."""

    url: str
    """Web address or base64 data URL of the image."""

@_model
class ContentImageURL(WireModel):
    """Image found in a parsed file, as part of a file annotation."""

    image_url: ContentImageURLImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]

@_model
class ContentText(WireModel):
    """Text found in a parsed file, as part of a file annotation."""

    text: str
    type: Literal["text"]

AnnotationContentUnion: TypeAlias = ContentText | ContentImageURL | UnknownVariant
"""Part of what was read from a file: text or an image."""

@_model
class BatchObjectFile(WireModel):
    """File that was read for a chat answer, with what was found in it."""

    content: list[AnnotationContentUnion]
    hash: str
    """Hash of the file."""
    name: str | None = None

@_model
class AnnotationFile(WireModel):
    """Annotation that holds what was read from a file."""

    file: BatchObjectFile
    type: Literal["file"]

@_model
class BatchObjectURLCitation(WireModel):
    """Web page that a stretch of a chat answer cites."""

    end_index: int
    """Character of the text at which the citation ends."""
    start_index: int
    """Character of the text at which the citation starts."""
    title: str
    url: str
    content: str | None = None
    """Text taken from the page."""

@_model
class AnnotationURLCitation(WireModel):
    """Annotation that cites a web page."""

    type: Literal["url_citation"]
    url_citation: BatchObjectURLCitation

@_model
class WebSearchCitation(WireModel):
    """Web page that the text cites."""

    title: str | None
    """Title of the page."""
    url: str
    cited_text: str | None = None
    """Passage of the page that is cited."""
    encrypted_index: str | None = None
    """Reference to the search result; send it back unchanged in later turns."""

@_model
class AnnotationWebSearchCitation(WireModel):
    """Annotation that cites a web search result."""

    type: Literal["web_search_citation"]
    web_search_citation: WebSearchCitation

Annotation: TypeAlias = AnnotationFile | AnnotationURLCitation | AnnotationWebSearchCitation | UnknownVariant
"""Note on a message: a file, a web page cited, or a web search result cited."""

@_model
class AnnotationAddedEvent(WireModel):
    """Stream event: an annotation was added to output text."""

    annotation: OpenAIResponsesAnnotation
    annotation_index: int
    """Position of the annotation within its content part, from 0."""
    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_text.annotation.added"]

@_model
class Box(WireModel):
    """Rectangle given by the positions of its four edges."""

    bottom: float
    left: float
    right: float
    top: float

@_model
class DecisionsBoxAnswer(WireModel):
    """Answer to a box question: where something is, as a box."""

    box: Box
    """Edges of the box that the model found."""
    type: Literal["box"]
    confidence: float | None = None
    """How sure the result is; higher is surer."""

@_model
class DecisionsChoiceAnswer(WireModel):
    """Answer to a choice question: one of the given choices."""

    choice: str
    """Name of the chosen option, a key of the question's `criteria`."""
    type: Literal["choice"]
    confidence: float | None = None
    """How sure the result is; higher is surer."""
    probabilities: dict[str, float] | None = None
    """Probability of each choice, by its name."""

@_model
class DecisionsNoulAnswer(WireModel):
    """Answer to a noul question: a number for how true or false something is."""

    noul: float
    """Where the answer lies between false and true, as a number."""
    type: Literal["noul"]

Legend: TypeAlias = str | dict[str, Any] | list[Any]
"""Meaning of one point on a score's scale: text, an object or a list."""

@_model
class DecisionsScoreAnswer(WireModel):
    """Answer to a score question: a place on the given scale."""

    score: float
    type: Literal["score"]
    confidence: float | None = None
    """How sure the result is; higher is surer."""
    legend: dict[str, Legend] | None = None
    """What the scores of the scale stand for, by score."""
    probabilities: dict[str, float] | None = None
    """Probability of each score, by score."""

Answers: TypeAlias = DecisionsBoxAnswer | DecisionsChoiceAnswer | DecisionsNoulAnswer | DecisionsScoreAnswer | UnknownVariant
"""Answer to one question of a decision: a box, a choice, a noul or a score."""

@_model
class AnthropicIterationCacheCreation(WireModel):
    """Input tokens that one step wrote to the prompt cache, by how long they are kept."""

    ephemeral_1h_input_tokens: int | None = None
    """Tokens written to be kept for an hour."""
    ephemeral_5m_input_tokens: int | None = None
    """Tokens written to be kept for five minutes."""

@_model
class AnthropicAdvisorMessageUsageIteration(WireModel):
    """Token usage of one call of the advisor model."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    type: Literal["advisor_message"]
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int | None = None
    """Tokens of output."""

@_model
class AnthropicAdvisorToolResult(WireModel):
    """Content block with what the advisor tool returned."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["advisor_tool_result"]

AnthropicAllowedCallers: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
"""Who may call an Anthropic tool: the model itself, or code it runs."""

AnthropicImageMimeType: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
"""MIME type of an image sent as base64."""

@_model
class AnthropicBase64ImageSource(WireModel):
    """Image given in the request itself."""

    data: str
    """The image in base64, without a `data:` prefix."""
    media_type: AnthropicImageMimeType
    """Media type, such as `image/png`."""
    type: Literal["base64"]

@_model
class AnthropicBase64PdfSource(WireModel):
    """PDF given in the request itself."""

    data: str
    """The PDF in base64, without a `data:` prefix."""
    media_type: Literal["application/pdf"]
    """Media type, such as `image/png`."""
    type: Literal["base64"]

@_model
class AnthropicBashCodeExecutionOutput(WireModel):
    """File that a bash command in the sandbox made."""

    file_id: str
    """Id of the stored file."""
    type: Literal["bash_code_execution_output"]

@_model
class AnthropicBashCodeExecutionResult(WireModel):
    """What a bash command in the sandbox printed, returned and made."""

    content: list[AnthropicBashCodeExecutionOutput]
    """Files that the command made."""
    return_code: int
    """Exit status of the command; 0 for success."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    type: Literal["bash_code_execution_result"]

AnthropicBashCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"] | str
)
"""Why a bash command failed to run at Anthropic."""

@_model
class AnthropicBashCodeExecutionToolResultError(WireModel):
    """Why a bash command in the sandbox could not be run."""

    error_code: AnthropicBashCodeExecutionToolResultErrorErrorCode
    type: Literal["bash_code_execution_tool_result_error"]

AnthropicBashCodeExecutionContent: TypeAlias = (
    AnthropicBashCodeExecutionResult | AnthropicBashCodeExecutionToolResultError | UnknownVariant
)
"""Outcome of a bash command in the sandbox: a result or an error."""

@_model
class AnthropicBashCodeExecutionToolResult(WireModel):
    """Content block with the outcome of a bash command in the sandbox."""

    content: AnthropicBashCodeExecutionContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["bash_code_execution_tool_result"]

@_model
class AnthropicCacheCreation(WireModel):
    """Input tokens written to the prompt cache, by how long they are kept."""

    ephemeral_1h_input_tokens: int
    """Tokens written to be kept for an hour."""
    ephemeral_5m_input_tokens: int
    """Tokens written to be kept for five minutes."""

@_model
class AnthropicCodeExecution20250825Caller(WireModel):
    """Says that code run by the code execution tool of 2025-08-25 made the call."""

    tool_id: str
    """Id of the code execution tool use that made the call."""
    type: Literal["code_execution_20250825"]

@_model
class AnthropicCodeExecution20260120Caller(WireModel):
    """Says that code run by the code execution tool of 2026-01-20 made the call."""

    tool_id: str
    """Id of the code execution tool use that made the call."""
    type: Literal["code_execution_20260120"]

@_model
class AnthropicDirectCaller(WireModel):
    """Says that the model itself made the call."""

    type: Literal["direct"]

AnthropicCaller: TypeAlias = (
    AnthropicCodeExecution20250825Caller | AnthropicCodeExecution20260120Caller | AnthropicDirectCaller | UnknownVariant
)
"""What called a tool: the model directly, or code that it ran in the sandbox."""

@_model
class AnthropicCitationCharLocation(WireModel):
    """Citation of a stretch of characters in a plain text document."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_char_index: int
    """First character after the citation, counted from 0."""
    file_id: str | None
    """Id of the stored file."""
    start_char_index: int
    """First character of the citation, counted from 0."""
    type: Literal["char_location"]

@_model
class AnthropicCitationCharLocationParam(WireModel):
    """Citation of a stretch of characters, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_char_index: int
    """First character after the citation, counted from 0."""
    start_char_index: int
    """First character of the citation, counted from 0."""
    type: Literal["char_location"]

@_model
class AnthropicCitationContentBlockLocation(WireModel):
    """Citation of content blocks in a document made of blocks."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_block_index: int
    """First block after the citation, counted from 0."""
    file_id: str | None
    """Id of the stored file."""
    start_block_index: int
    """Content block at which the citation starts, counted from 0."""
    type: Literal["content_block_location"]

@_model
class AnthropicCitationContentBlockLocationParam(WireModel):
    """Citation of content blocks, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_block_index: int
    """First block after the citation, counted from 0."""
    start_block_index: int
    """Content block at which the citation starts, counted from 0."""
    type: Literal["content_block_location"]

@_model
class AnthropicCitationPageLocation(WireModel):
    """Citation of pages in a PDF."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_page_number: int
    """First page after the citation, counted from 1."""
    file_id: str | None
    """Id of the stored file."""
    start_page_number: int
    """First page of the citation, counted from 1."""
    type: Literal["page_location"]

@_model
class AnthropicCitationPageLocationParam(WireModel):
    """Citation of pages in a PDF, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_page_number: int
    """First page after the citation, counted from 1."""
    start_page_number: int
    """First page of the citation, counted from 1."""
    type: Literal["page_location"]

@_model
class AnthropicCitationSearchResultLocation(WireModel):
    """Citation of a search result that the request supplied."""

    cited_text: str
    """Passage of the source that is cited."""
    end_block_index: int
    """Content block at which the citation ends, counted from 0."""
    search_result_index: int
    """Which of the request's search results is cited, from 0."""
    source: str
    """Where the search result comes from, as the request gave it."""
    start_block_index: int
    """Content block at which the citation starts, counted from 0."""
    title: str | None
    type: Literal["search_result_location"]

@_model
class AnthropicCitationSearchResultLocationParam(WireModel):
    """Citation of a search result, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    end_block_index: int
    """Content block at which the citation ends, counted from 0."""
    search_result_index: int
    """Which of the request's search results is cited, from 0."""
    source: str
    """Where the search result comes from, as it was given."""
    start_block_index: int
    """Content block at which the citation starts, counted from 0."""
    title: str | None
    type: Literal["search_result_location"]

@_model
class AnthropicCitationWebSearchResultLocation(WireModel):
    """Citation of a page that the web search tool found."""

    cited_text: str
    """Passage of the source that is cited."""
    encrypted_index: str
    """Opaque reference to the passage; send it back unchanged."""
    title: str | None
    type: Literal["web_search_result_location"]
    url: str

@_model
class AnthropicCitationWebSearchResultLocationParam(WireModel):
    """Citation of a page found by web search, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    encrypted_index: str
    """Opaque reference to the passage, as it was received."""
    title: str | None
    type: Literal["web_search_result_location"]
    url: str

@_model
class AnthropicCitationsConfig(WireModel):
    """Whether a document may be cited."""

    enabled: bool

@_model
class AnthropicCodeExecutionOutput(WireModel):
    """File that the code made."""

    file_id: str
    """Id of the stored file."""
    type: Literal["code_execution_output"]

@_model
class AnthropicCodeExecutionResult(WireModel):
    """What the code printed, returned and made."""

    content: list[AnthropicCodeExecutionOutput]
    """Files that the code made."""
    return_code: int
    """Exit status of the run; 0 for success."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    type: Literal["code_execution_result"]

AnthropicServerToolErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
"""Why a code execution or a tool search failed at Anthropic."""

@_model
class AnthropicCodeExecutionToolResultError(WireModel):
    """Why the code could not be run."""

    error_code: AnthropicServerToolErrorCode
    type: Literal["code_execution_tool_result_error"]

@_model
class AnthropicEncryptedCodeExecutionResult(WireModel):
    """Result of running code whose output only the provider can read."""

    content: list[AnthropicCodeExecutionOutput]
    """Files that the code made."""
    encrypted_stdout: str
    """Encrypted standard output; send it back unchanged."""
    return_code: int
    """Exit status of the run; 0 for success."""
    stderr: str
    """What the command wrote to standard error."""
    type: Literal["encrypted_code_execution_result"]

AnthropicCodeExecutionContent: TypeAlias = (
    AnthropicCodeExecutionResult | AnthropicCodeExecutionToolResultError | AnthropicEncryptedCodeExecutionResult | UnknownVariant
)
"""Outcome of running code: a result, an error, or a result with encrypted output."""

@_model
class AnthropicCodeExecutionToolResult(WireModel):
    """Content block with the outcome of running code."""

    content: AnthropicCodeExecutionContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["code_execution_tool_result"]

@_model
class AnthropicCompactionBlock(WireModel):
    """Content block that stands for the earlier conversation, shortened."""

    content: str | None
    """Summary of the conversation so far; null if there is none."""
    type: Literal["compaction"]
    encrypted_content: str | None = None
    """Content that only the provider can read; send it back unchanged."""

@_model
class AnthropicCompactionUsageIteration(WireModel):
    """Token usage of shortening the conversation."""

    type: Literal["compaction"]
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int | None = None
    """Tokens of output."""

AnthropicContainerSkillType: TypeAlias = Literal["anthropic", "custom"] | str
"""Who made a skill in a container: Anthropic, or a user."""

@_model
class AnthropicContainerSkill(WireModel):
    """Skill loaded in a container."""

    skill_id: str
    type: AnthropicContainerSkillType
    """Who made it: `anthropic`, or `custom` for one of your own."""
    version: str

@_model
class AnthropicContainer(WireModel):
    """Sandbox container that a message's code ran in."""

    expires_at: str
    """When the container is removed, ISO 8601."""
    id: str
    """Id with which a later request can use the same container."""
    skills: list[AnthropicContainerSkill] | None = None
    """Skills loaded in the container."""

@_model
class AnthropicContainerUpload(WireModel):
    """Content block that puts a file into the container."""

    file_id: str
    """Id of the stored file."""
    type: Literal["container_upload"]

@_model
class AnthropicPlainTextSource(WireModel):
    """Document given as plain text."""

    data: str
    """The text itself."""
    media_type: Literal["text/plain"]
    """Media type, such as `image/png`."""
    type: Literal["text"]

AnthropicDocumentBlockSource: TypeAlias = AnthropicBase64PdfSource | AnthropicPlainTextSource | UnknownVariant
"""Content of a fetched document: a PDF in base64, or plain text."""

@_model
class AnthropicDocumentBlock(WireModel):
    """Document that the web fetch tool returned."""

    source: AnthropicDocumentBlockSource
    title: str | None
    type: Literal["document"]
    citations: AnthropicCitationsConfig | None = None

@_model
class AnthropicDocumentBlockParamCitations(WireModel):
    """Whether the model may cite the document."""

    enabled: bool | None = None

@_model
class AnthropicFileDocumentSource(WireModel):
    """Refers to a stored file by its id."""

    file_id: str
    """Id of the stored file."""
    type: Literal["file"]

@_model
class AnthropicURLPdfSource(WireModel):
    """PDF at a URL."""

    type: Literal["url"]
    url: str

@_model
class AnthropicURLImageSource(WireModel):
    """Image at a URL."""

    type: Literal["url"]
    url: str

AnthropicImageBlockParamSource: TypeAlias = (
    AnthropicBase64ImageSource | AnthropicFileDocumentSource | AnthropicURLImageSource | UnknownVariant
)
"""Where an image comes from: base64, a stored file or a URL."""

@_model
class AnthropicImageBlockParam(WireModel):
    """Image for the model to look at."""

    source: AnthropicImageBlockParamSource
    type: Literal["image"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

Citation: TypeAlias = (
    AnthropicCitationCharLocationParam
    | AnthropicCitationContentBlockLocationParam
    | AnthropicCitationPageLocationParam
    | AnthropicCitationSearchResultLocationParam
    | AnthropicCitationWebSearchResultLocationParam
    | UnknownVariant
)
"""Source of a piece of text, sent back in a request, by the kind of document cited."""

@_model
class AnthropicTextBlockParam(WireModel):
    """Text in a request."""

    text: str
    type: Literal["text"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    citations: list[Citation] | None = None
    """Sources of the text, as received with it."""

AnthropicDocumentBlockParamContent1: TypeAlias = AnthropicImageBlockParam | AnthropicTextBlockParam | UnknownVariant
"""Block of a document's content: text or an image."""

AnthropicDocumentBlockParamContent2: TypeAlias = str | list[AnthropicDocumentBlockParamContent1]
"""Content of a document: plain text, or a list of blocks."""

@_model
class SourceContent(WireModel):
    """Document source made of content blocks rather than a file."""

    content: AnthropicDocumentBlockParamContent2
    type: Literal["content"]

AnthropicDocumentBlockParamSourceUnion: TypeAlias = (
    AnthropicBase64PdfSource
    | AnthropicPlainTextSource
    | SourceContent
    | AnthropicURLPdfSource
    | AnthropicFileDocumentSource
    | UnknownVariant
)
"""Where a document comes from: base64, text, blocks, a URL or a stored file."""

@_model
class AnthropicDocumentBlockParam(WireModel):
    """Document for the model to read."""

    source: AnthropicDocumentBlockParamSourceUnion
    type: Literal["document"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicDocumentBlockParamCitations | None = None
    context: str | None = None
    """Facts about the document for the model, which it does not cite."""
    title: str | None = None

@_model
class AnthropicFile(WireModel):
    """Stored file, as the Anthropic API describes it."""

    shape: Literal["anthropic"]
    """Which API's format the file object follows."""
    created_at: str
    """When it was uploaded, ISO 8601."""
    downloadable: bool
    """Whether its content can be downloaded."""
    filename: str
    id: str
    mime_type: str
    """Media type, such as `application/pdf`."""
    size_bytes: int
    """Size in bytes."""
    type: Literal["file"]

@_model
class AnthropicFileDeleted(WireModel):
    """Confirms that a file was deleted, as the Anthropic API does."""

    shape: Literal["anthropic"]
    """Which API's format the file object follows."""
    id: str
    type: Literal["file_deleted"]

@_model
class AnthropicFileList(WireModel):
    """Page of stored files, as the Anthropic API gives it."""

    shape: Literal["anthropic"]
    """Which API's format the file object follows."""
    data: list[AnthropicFile]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""

@_model
class AnthropicInputTokensClearAtLeast(WireModel):
    """Fewest tokens that clearing must save to be done at all."""

    type: Literal["input_tokens"]
    value: int
    """Number of input tokens."""

@_model
class AnthropicInputTokensTrigger(WireModel):
    """Starts an edit of the context when the input has this many tokens."""

    type: Literal["input_tokens"]
    value: int
    """Number of input tokens."""

@_model
class AnthropicInputTransformation(WireModel):
    """Change made to the input before the model saw it."""

    type: str
    """What kind of change it was."""
    path: str | None = None
    """Place in the input that was changed."""
    reason: str | None = None
    """Why it was changed."""

AnthropicOutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much effort a model spends on its output, in a Messages request."""

@_model
class AnthropicMessageOutputConfig(WireModel):
    """How much effort goes into the answer, from one message on."""

    effort: AnthropicOutputEffort | None = None
    """How much effort the model puts in."""

@_model
class AnthropicMessageUsageIteration(WireModel):
    """Token usage of one call of the model itself."""

    type: Literal["message"]
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int | None = None
    """Tokens of output."""
    model: str | None = None
    """Model slug, such as `openai/gpt-4o`."""

ApiErrorType: TypeAlias = (
    Literal[
        "context_length_exceeded",
        "max_tokens_exceeded",
        "token_limit_exceeded",
        "string_too_long",
        "authentication",
        "permission_denied",
        "payment_required",
        "rate_limit_exceeded",
        "provider_overloaded",
        "provider_unavailable",
        "invalid_request",
        "invalid_prompt",
        "not_found",
        "precondition_failed",
        "payload_too_large",
        "unprocessable",
        "content_policy_violation",
        "refusal",
        "invalid_image",
        "image_too_large",
        "image_too_small",
        "unsupported_image_format",
        "image_not_found",
        "image_download_failed",
        "server",
        "timeout",
        "unmapped",
    ]
    | str
)
"""Kind of error in a Messages answer or stream, in OpenRouter's own terms."""

@_model
class AnthropicMessagesErrorResponseError(WireModel):
    """Error of a Messages answer: Anthropic's type, OpenRouter's own and a message."""

    error_type: ApiErrorType | None = None
    """Kind of error in OpenRouter's own terms."""
    message: str
    type: (
        Literal[
            "invalid_request_error",
            "authentication_error",
            "permission_error",
            "not_found_error",
            "rate_limit_error",
            "api_error",
            "overloaded_error",
            "billing_error",
            "timeout_error",
        ]
        | str
    )
    """Kind of error in Anthropic's terms."""

@_model
class AnthropicMessagesErrorResponse(WireModel):
    """Error answer in the form of the Anthropic Messages API."""

    error: AnthropicMessagesErrorResponseError
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    request_id: str | None
    """Id of the request, to give when asking for help; null if there is none."""
    type: Literal["error"]

@_model
class AnthropicOutputTokensDetails(WireModel):
    """Output tokens by kind."""

    thinking_tokens: int
    """Output tokens spent on thinking."""

@_model
class AnthropicRedactedThinkingBlock(WireModel):
    """Thinking that the provider hides."""

    data: str
    """Encrypted thinking; send it back unchanged."""
    type: Literal["redacted_thinking"]

AnthropicRefusalStopDetailsCategory: TypeAlias = (
    Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
)
"""Kind of danger that made a model refuse."""

@_model
class AnthropicRefusalStopDetails(WireModel):
    """Why the model declined to answer."""

    category: AnthropicRefusalStopDetailsCategory | None
    """Kind of harm that the refusal is about; null if not named."""
    explanation: str | None
    """Reason in words; null if none is given."""
    type: Literal["refusal"]

@_model
class AnthropicSafeguard(WireModel):
    """Safeguard to apply to a Messages request."""

    type: str
    """Kind of safeguard."""
    classifier_context: dict[str, Any] | None = None
    """What the safeguard's classifier is told."""

@_model
class AnthropicSearchResultBlockParamCitations(WireModel):
    """Whether the model may cite the search result."""

    enabled: bool | None = None

@_model
class AnthropicSearchResultBlockParam(WireModel):
    """Search result of your own, which the model can cite."""

    content: list[AnthropicTextBlockParam]
    source: str
    """Where the result comes from, such as its URL."""
    title: str
    type: Literal["search_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicSearchResultBlockParamCitations | None = None

@_model
class AnthropicServerToolUsage(WireModel):
    """How often server tools were used."""

    web_fetch_requests: int
    """Web pages fetched."""
    web_search_requests: int
    """Web searches made."""

AnthropicServiceTier: TypeAlias = Literal["standard", "priority", "batch"] | str | None
"""Service tier that Anthropic served a request at, or null."""

AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | str | None
"""Speed that Anthropic served a request at, or null."""

AnthropicSystemClearAt: TypeAlias = Literal["next_user_message", "never"] | str
"""When a system message within the conversation ceases to apply."""

AnthropicTextCitation: TypeAlias = (
    AnthropicCitationCharLocation
    | AnthropicCitationContentBlockLocation
    | AnthropicCitationPageLocation
    | AnthropicCitationSearchResultLocation
    | AnthropicCitationWebSearchResultLocation
    | UnknownVariant
)
"""Source of a piece of the model's text, by the kind of document cited."""

@_model
class AnthropicTextBlock(WireModel):
    """Text that the model wrote, with its citations."""

    citations: list[AnthropicTextCitation] | None
    """Sources of the text; null if it cites none."""
    text: str
    type: Literal["text"]

@_model
class AnthropicTextEditorCodeExecutionCreateResult(WireModel):
    """Result of writing a file in the sandbox."""

    is_file_update: bool
    """Whether the file was there before."""
    type: Literal["text_editor_code_execution_create_result"]

@_model
class AnthropicTextEditorCodeExecutionStrReplaceResult(WireModel):
    """Result of replacing text in a file of the sandbox, as a diff."""

    lines: list[str] | None
    """Lines of the diff."""
    new_lines: int | None
    """Number of lines after the change."""
    new_start: int | None
    """Line at which the changed part starts afterwards."""
    old_lines: int | None
    """Number of lines before the change."""
    old_start: int | None
    """Line at which the changed part started before."""
    type: Literal["text_editor_code_execution_str_replace_result"]

AnthropicTextEditorCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"] | str
)
"""Why a text editor's command failed at Anthropic."""

@_model
class AnthropicTextEditorCodeExecutionToolResultError(WireModel):
    """Why a text editor command in the sandbox failed."""

    error_code: AnthropicTextEditorCodeExecutionToolResultErrorErrorCode
    error_message: str | None
    type: Literal["text_editor_code_execution_tool_result_error"]

FileType: TypeAlias = Literal["text", "image", "pdf"] | str
"""Kind of file that a text editor tool shows."""

@_model
class AnthropicTextEditorCodeExecutionViewResult(WireModel):
    """Part of a file of the sandbox that was viewed."""

    content: str
    file_type: FileType
    num_lines: int | None
    """Number of lines shown."""
    start_line: int | None
    """Number of the first line shown."""
    total_lines: int | None
    """Number of lines in the file."""
    type: Literal["text_editor_code_execution_view_result"]

AnthropicTextEditorCodeExecutionContent: TypeAlias = (
    AnthropicTextEditorCodeExecutionCreateResult
    | AnthropicTextEditorCodeExecutionStrReplaceResult
    | AnthropicTextEditorCodeExecutionToolResultError
    | AnthropicTextEditorCodeExecutionViewResult
    | UnknownVariant
)
"""Outcome of a text editor command in the sandbox, or its error."""

@_model
class AnthropicTextEditorCodeExecutionToolResult(WireModel):
    """Content block with the outcome of a text editor command in the sandbox."""

    content: AnthropicTextEditorCodeExecutionContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["text_editor_code_execution_tool_result"]

@_model
class AnthropicThinkingBlock(WireModel):
    """Thinking that the model did before it answered."""

    signature: str
    """Provider's signature on the reasoning; send it back unchanged."""
    thinking: str
    type: Literal["thinking"]

MismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""What happens to a thinking block that does not fit the request."""

PrefixMismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""What happens to a thinking block that does not fit what comes before it."""

@_model
class AnthropicThinkingBlockBinding(WireModel):
    """What to do with thinking blocks that do not fit the request they come back in."""

    mismatch_behavior: MismatchBehavior | None = None
    """`error` fails the request; `drop_block` leaves the block out. Deprecated."""
    prefix_mismatch_behavior: PrefixMismatchBehavior | None = None
    """The same for a block that does not fit what comes before it."""

AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""What is shown of a model's thinking."""

@_model
class AnthropicThinkingTurns(WireModel):
    """How many of the latest turns keep their thinking."""

    type: Literal["thinking_turns"]
    value: int
    """Number of turns."""

@_model
class AnthropicToolReference(WireModel):
    """Tool that a tool search found."""

    tool_name: str
    type: Literal["tool_reference"]

@_model
class AnthropicToolSearchResult(WireModel):
    """Tools that a tool search found."""

    tool_references: list[AnthropicToolReference]
    type: Literal["tool_search_tool_search_result"]

@_model
class AnthropicToolSearchResultError(WireModel):
    """Why a tool search failed."""

    error_code: AnthropicServerToolErrorCode
    error_message: str | None
    type: Literal["tool_search_tool_result_error"]

AnthropicToolSearchContent: TypeAlias = AnthropicToolSearchResultError | AnthropicToolSearchResult | UnknownVariant
"""Outcome of a tool search: the tools found, or an error."""

AnthropicToolSearchToolBm25Type: TypeAlias = Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
"""Name of the tool search by BM25 ranking, with or without its version."""

@_model
class AnthropicToolSearchToolBm25(WireModel):
    """Server tool that finds deferred tools by ranking words (BM25)."""

    name: Literal["tool_search_tool_bm25"]
    type: AnthropicToolSearchToolBm25Type
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model itself, or code that the model runs."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""

AnthropicToolSearchToolRegexType: TypeAlias = Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
"""Name of the tool search by regular expression, with or without its version."""

@_model
class AnthropicToolSearchToolRegex(WireModel):
    """Server tool that finds deferred tools by regular expression."""

    name: Literal["tool_search_tool_regex"]
    type: AnthropicToolSearchToolRegexType
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model itself, or code that the model runs."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""

@_model
class AnthropicToolSearchToolResult(WireModel):
    """Content block with the outcome of a tool search."""

    content: AnthropicToolSearchContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["tool_search_tool_result"]

@_model
class AnthropicToolUnionBash20250124(WireModel):
    """Bash tool, run by you, in its version of 2025-01-24."""

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

@_model
class AnthropicToolUnionInputSchema(WireModel):
    """JSON Schema of a tool's input."""

    type: Literal["object"]
    properties: Any = None
    """Schema of each input, by name."""
    required: list[str] | None = None
    """Names of the inputs that must be given."""

@_model
class AnthropicToolUnionCustom(WireModel):
    """Tool of your own, which you run when the model calls it."""

    input_schema: AnthropicToolUnionInputSchema
    """JSON Schema of the tool's input."""
    name: str
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = None
    """Tells the model what the tool does and when to use it."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""
    type: Literal["custom"] | None = None

@_model
class AnthropicToolUnionTextEditor20250124(WireModel):
    """Text editor tool, run by you, in its version of 2025-01-24."""

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

@_model
class AnthropicWebSearchToolUserLocation(WireModel):
    """Rough place of the user, for better search results."""

    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None = None
    """Region or state within the country."""
    timezone: str | None = None
    """IANA time zone, such as `Europe/London`."""

@_model
class AnthropicToolUnionWebSearch20250305(WireModel):
    """Web search server tool in its version of 2025-03-05."""

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    user_location: AnthropicWebSearchToolUserLocation | None = None
    """Where the user is, roughly, so that results fit."""

@_model
class AnthropicToolUnionWebSearch20260209(WireModel):
    """Web search server tool in its version of 2026-02-09."""

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model itself, or code that the model runs."""
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    user_location: AnthropicWebSearchToolUserLocation | None = None
    """Where the user is, roughly, so that results fit."""

AnthropicToolUnion: TypeAlias = (
    AnthropicToolUnionBash20250124
    | AnthropicToolUnionTextEditor20250124
    | AnthropicToolUnionCustom
    | AnthropicToolUnionWebSearch20250305
    | AnthropicToolUnionWebSearch20260209
)
"""Tool of a Messages request: a function of your own, bash, text editor or web search."""

@_model
class AnthropicToolUseBlock(WireModel):
    """Call of a tool, which you are to run and answer."""

    caller: AnthropicCaller
    """What called the tool: the model itself, or code that it ran."""
    id: str
    """Give this as `tool_use_id` with the result."""
    name: str
    type: Literal["tool_use"]
    input: Any = None
    """Input for the tool, as its schema has it."""

@_model
class AnthropicToolUsesKeep(WireModel):
    """How many of the latest tool uses are kept when older ones are cleared."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool uses."""

@_model
class AnthropicToolUsesTrigger(WireModel):
    """Starts an edit of the context when it has this many tool uses."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool uses."""

@_model
class AnthropicUnknownUsageIteration(WireModel):
    """Token usage of a step of a kind not known here."""

    type: str
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int | None = None
    """Tokens of output."""

@_model
class AnthropicUsage(WireModel):
    """Tokens that a message used, in the terms of the Anthropic API."""

    cache_creation: AnthropicCacheCreation | None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    inference_geo: str | None
    """Region in which the model ran; null if not told."""
    input_tokens: int
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    """How often server tools were used."""
    service_tier: AnthropicServiceTier
    """Service tier that served the request."""

AnthropicUsageIteration: TypeAlias = (
    AnthropicCompactionUsageIteration
    | AnthropicUnknownUsageIteration
    | AnthropicMessageUsageIteration
    | AnthropicAdvisorMessageUsageIteration
)
"""Token usage of one step: a message, the advisor, a compaction or another kind."""

@_model
class AnthropicWebFetchBlock(WireModel):
    """Page that the web fetch tool got."""

    content: AnthropicDocumentBlock
    retrieved_at: str | None
    """When the page was fetched, ISO 8601; null if not told."""
    type: Literal["web_fetch_result"]
    url: str

AnthropicWebFetchToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "content_too_large",
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_in_prior_context",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
    ]
    | str
)
"""Why Anthropic could not fetch a web page."""

@_model
class AnthropicWebFetchToolResultError(WireModel):
    """Why a web fetch failed."""

    error_code: AnthropicWebFetchToolResultErrorErrorCode
    type: Literal["web_fetch_tool_result_error"]

AnthropicWebFetchContent: TypeAlias = AnthropicWebFetchBlock | AnthropicWebFetchToolResultError | UnknownVariant
"""Outcome of a web fetch: the page, or an error."""

@_model
class AnthropicWebFetchToolResult(WireModel):
    """Content block with the outcome of a web fetch."""

    caller: AnthropicCaller
    """What called the tool: the model itself, or code that it ran."""
    content: AnthropicWebFetchContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["web_fetch_tool_result"]

@_model
class AnthropicWebSearchResult(WireModel):
    """Page that the web search tool found."""

    encrypted_content: str
    """Content that only the provider can read; send it back unchanged."""
    page_age: str | None
    """How old the page is or when it was last changed, as text; null if unknown."""
    title: str
    type: Literal["web_search_result"]
    url: str

@_model
class AnthropicWebSearchResultBlockParam(WireModel):
    """Page that the web search tool found, sent back in a request."""

    encrypted_content: str
    """Content that only the provider can read; send it back unchanged."""
    title: str
    type: Literal["web_search_result"]
    url: str
    page_age: str | None = None
    """How old the page is or when it was last changed, as text."""

AnthropicWebSearchToolResultErrorErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"]
    | str
)
"""Why a web search failed at Anthropic."""

@_model
class AnthropicWebSearchToolResultError(WireModel):
    """Why a web search failed."""

    error_code: AnthropicWebSearchToolResultErrorErrorCode
    type: Literal["web_search_tool_result_error"]

AnthropicWebSearchToolResultContent: TypeAlias = AnthropicWebSearchToolResultError | list[AnthropicWebSearchResult]
"""Outcome of a web search: the pages found, or an error."""

@_model
class AnthropicWebSearchToolResult(WireModel):
    """Content block with the outcome of a web search."""

    caller: AnthropicCaller
    """What called the tool: the model itself, or code that it ran."""
    content: AnthropicWebSearchToolResultContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["web_search_tool_result"]

@_model
class AppRankingsItem(WireModel):
    """One app in the ranking of apps by use."""

    app_id: int
    app_name: str
    rank: int
    """Place in the ranking; 1 is first."""
    total_requests: int
    """Number of requests."""
    total_tokens: str
    """Input and output tokens together, as a decimal string since it can be very large."""

@_model
class RankingsDailyMeta(WireModel):
    """Period and age of daily rankings."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    end_date: str
    """Last day covered, as YYYY-MM-DD."""
    start_date: str
    """First day covered, as YYYY-MM-DD."""
    version: Literal["v1"]
    """Version of this format."""

@_model
class AppRankingsResponse(WireModel):
    """Apps in order of their use."""

    data: list[AppRankingsItem]
    meta: RankingsDailyMeta
    """Period and version of the figures."""

ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation | UnknownVariant
)
"""Change to a file: create, update or delete."""

ApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""How far an item that asks for a patch has come."""

@_model
class ApplyPatchCallItem(WireModel):
    """Input item: call in which the model changes a file."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    operation: ApplyPatchCallOperation
    status: ApplyPatchCallStatus
    type: Literal["apply_patch_call"]
    id: str | None = None

@_model
class ApplyPatchCallOperationDiffDeltaEvent(WireModel):
    """Stream event: more of the diff of a patch call."""

    delta: str
    """Further text of the diff."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.apply_patch_call_operation_diff.delta"]

@_model
class ApplyPatchCallOperationDiffDoneEvent(WireModel):
    """Stream event: the diff of a patch call is complete."""

    diff: str
    """The whole diff."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.apply_patch_call_operation_diff.done"]

ApplyPatchCallOutputItemStatus: TypeAlias = Literal["completed", "failed"] | str
"""Whether a patch could be applied."""

@_model
class ApplyPatchCallOutputItem(WireModel):
    """Input item: what came of a patch call."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    status: ApplyPatchCallOutputItemStatus
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    output: str | None = None
    """Text for the model, such as an error message."""

InputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""What kind of input a model takes."""

InstructType: TypeAlias = (
    Literal[
        "none",
        "airoboros",
        "alpaca",
        "alpaca-modif",
        "chatml",
        "claude",
        "code-llama",
        "gemma",
        "llama2",
        "llama3",
        "mistral",
        "nemotron",
        "neural",
        "openchat",
        "phi3",
        "rwkv",
        "vicuna",
        "zephyr",
        "deepseek-r1",
        "deepseek-v3.1",
        "qwq",
        "qwen3",
    ]
    | str
)
"""Prompt template that a model was tuned with."""

ModelGroup: TypeAlias = (
    Literal[
        "Router",
        "Media",
        "Other",
        "GPT",
        "Claude",
        "Gemini",
        "Gemma",
        "Grok",
        "Cohere",
        "Nova",
        "Qwen",
        "Yi",
        "DeepSeek",
        "Mistral",
        "Llama2",
        "Llama3",
        "Llama4",
        "PaLM",
        "RWKV",
        "Qwen3",
    ]
    | str
)
"""Family of models that a tokenizer belongs to."""

OutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "decisions", "speech", "transcription"] | str
)
"""What kind of output a model gives."""

@_model
class Architecture(WireModel):
    """What a model takes in and gives out."""

    input_modalities: list[InputModality]
    instruct_type: InstructType | None
    """Prompt template that the model was trained on; null if it has none that is known."""
    modality: str | None
    """Inputs and outputs in short, such as `text+image->text`."""
    output_modalities: list[OutputModality]
    tokenizer: ModelGroup | None
    """Family of tokenizer that the model uses."""

Arena: TypeAlias = Literal["models", "builders", "agents"] | str
"""Arena of Design Arena to take benchmark scores from."""

@_model
class ArmorEnvironmentEntry(WireModel):
    """Named fact about where the tools run."""

    name: str
    value: str

Environment: TypeAlias = ArmorEnvironmentEntry | str
"""Environment entry of the armor auto mode: a described entry, or plain text."""

HardDeny: TypeAlias = ArmorRule | str
"""Rule for what the armor auto mode always denies: a described rule, or plain text."""

SoftDeny: TypeAlias = ArmorRule | str
"""Soft-deny rule of Armor's auto mode: an instruction alone, or one with id and threshold."""

@_model
class ArmorAutoMode(WireModel):
    """What the armor plugin's classifier is told to allow and to deny."""

    allow: list[Allow] | None = None
    """Actions that are fine."""
    environment: list[Environment] | None = None
    """Facts about where the tools run, such as which systems are trusted."""
    hard_deny: list[HardDeny] | None = None
    """Actions that are never allowed."""
    soft_deny: list[SoftDeny] | None = None
    """Actions that are denied, though less firmly than those of `hard_deny`."""

@_model
class ArmorContext(WireModel):
    """What the armor plugin's classifier is given to judge by."""

    v: float
    """Version of this format."""
    auto_mode: ArmorAutoMode | None = None

ArmorPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""Whether the armor plugin acts on its verdict or only records it."""

OnError: TypeAlias = Literal["log", "block"] | str
"""What the armor plugin does when its check itself fails."""

OutputMode: TypeAlias = Literal["text", "custom_item", "claude_code_compatibility"] | str
"""Form in which a call that the armor plugin blocked shows in the answer."""

@_model
class ArmorPlugin(WireModel):
    """Plugin that checks the model's tool calls for danger."""

    id: Literal["armor"]
    classifier_context: ArmorContext | None = None
    """Rules and facts for the classifier to judge by."""
    enabled: bool | None = None
    evaluate_native_tools: bool | None = None
    """Whether tools that the provider runs are checked as well."""
    mode: ArmorPluginMode | None = None
    """`enforce` acts on the verdict; `audit` only records it."""
    on_error: OnError | None = None
    """What happens when the check itself fails: `log` only records it, `block` stops the call."""
    output_mode: OutputMode | None = None
    """Form in which a blocked call shows in the answer."""
    use_cc_style_default_rules: bool | None = None
    """Whether the default rules in the style of Claude Code apply."""

ArmorSafeguardResultOutcome: TypeAlias = Literal["flagged", "not_flagged"] | str
"""Whether the armor plugin flagged a tool call."""

@_model
class ToolUsesEvaluated(WireModel):
    """Armor checked the tool calls and gave a verdict."""

    outcome: ArmorSafeguardResultOutcome
    """The verdict: `flagged` or `not_flagged`."""
    type: Literal["evaluated"]
    explanation: str | None = None
    """Why the verdict was reached, in words."""

@_model
class ToolUsesSkipped(WireModel):
    """Armor did not check the tool calls."""

    type: Literal["skipped"]

@_model
class ToolUsesUnavailable(WireModel):
    """Armor could not check the tool calls."""

    reason: str
    """Why the check could not be made."""
    type: Literal["unavailable"]

ToolUses: TypeAlias = ToolUsesEvaluated | ToolUsesSkipped | ToolUsesUnavailable | UnknownVariant
"""What Armor made of the tool calls in an answer: a verdict, skipped or not available."""

@_model
class ArmorSafeguardResultStatus(WireModel):
    """Verdicts of the armor plugin, where it could give them."""

    tool_uses: dict[str, ToolUses]
    """Verdicts on tool calls, each under a key of its own."""
    type: Literal["available"]

@_model
class ArmorSafeguardResult(WireModel):
    """What the armor plugin found in the answer's tool calls."""

    status: ArmorSafeguardResultStatus
    type: Literal["dangerous_tool_use"]

@_model
class AudioURL(WireModel):
    """Where a piece of audio is."""

    url: str
    """URL or `data:` URL of the audio."""

AuthMode: TypeAlias = Literal["access_keys", "iam_role"] | str
"""How OpenRouter signs in to an S3 bucket: by access keys or by an IAM role."""

AutoBetaRouterPluginCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Price class that the beta of the auto router chooses models from."""

@_model
class AutoBetaRouterPlugin(WireModel):
    """Settings of the beta of the auto router, which picks a model for each request."""

    id: Literal["auto-beta-router"]
    allowed_models: list[str] | None = None
    """Models to pick from."""
    cost_quality_tradeoff: int | None = None
    """Deprecated. Balance between cost and quality, 0 to 10. Deprecated."""
    cost_tier: AutoBetaRouterPluginCostTier | None = None
    """How expensive the models picked may be."""
    enabled: bool | None = None
    excluded_models: list[str] | None = None
    """Models never to pick."""

AutoRouterPluginCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Price class that the auto router chooses models from."""

@_model
class AutoRouterPlugin(WireModel):
    """Settings of the auto router, which picks a model for each request."""

    id: Literal["auto-router"]
    allowed_models: list[str] | None = None
    """Models to pick from; wildcards such as `anthropic/*` work."""
    cost_quality_tradeoff: int | None = None
    """Deprecated. Balance between cost and quality, 0 to 10. Deprecated."""
    cost_tier: AutoRouterPluginCostTier | None = None
    """How expensive the models picked may be."""
    enabled: bool | None = None
    excluded_models: list[str] | None = None
    """Models never to pick."""
    pin_model: bool | None = None
    """Whether to stay with a model once it is picked."""

BYOK: TypeAlias = Literal["required", "optional", "none"] | str
"""Whether a server tool's engine needs a provider key of one's own."""

BYOKKeyDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that the owner of a provider key declares for it."""

BYOKProviderSlug: TypeAlias = (
    Literal[
        "ai21",
        "aion-labs",
        "akashml",
        "alibaba",
        "amazon-bedrock",
        "amazon-bedrock/claude-on-aws",
        "amazon-nova",
        "ambient",
        "anthropic",
        "anthropic/2",
        "arcee-ai",
        "assemblyai",
        "atlas-cloud",
        "avian",
        "azure",
        "baidu",
        "baseten",
        "black-forest-labs",
        "byteplus",
        "cerebras",
        "chutes",
        "cirrascale",
        "clarifai",
        "claude-on-aws",
        "cloudflare",
        "cohere",
        "coreweave",
        "cosine",
        "crusoe",
        "darkbloom",
        "databricks",
        "decart",
        "deepgram",
        "deepinfra",
        "deepseek",
        "dekallm",
        "digitalocean",
        "elevenlabs",
        "featherless",
        "fireworks",
        "fish-audio",
        "friendli",
        "gmicloud",
        "google-ai-studio",
        "google-vertex",
        "groq",
        "heygen",
        "inception",
        "inceptron",
        "inferact-vllm",
        "inference-net",
        "infermatic",
        "inflection",
        "io-net",
        "ionstream",
        "krea",
        "liquid",
        "makora",
        "mancer",
        "mara",
        "meta",
        "minimax",
        "mistral",
        "modal",
        "modelrun",
        "modular",
        "moonshotai",
        "morph",
        "near-ai",
        "nebius",
        "nex-agi",
        "nextbit",
        "novita",
        "nvidia",
        "ollama",
        "open-inference",
        "openai",
        "parasail",
        "pareto-alpha",
        "perceptron",
        "perplexity",
        "phala",
        "poolside",
        "primeintellect",
        "quiver",
        "recraft",
        "recursive",
        "reka",
        "relace",
        "respan",
        "runway",
        "sail-research",
        "sakana",
        "sakana-ai",
        "sambanova",
        "scaledown",
        "seed",
        "siliconflow",
        "sourceful",
        "stepfun",
        "streamlake",
        "switchpoint",
        "tencent",
        "tenstorrent",
        "thinkingmachines",
        "together",
        "typesafe",
        "unbiased",
        "upstage",
        "venice",
        "voyageai",
        "wafer",
        "wandb",
        "wandb-legacy",
        "xai",
        "xiaomi",
        "z-ai",
    ]
    | str
)
"""Slug of a provider that one's own key can be stored for."""

@_model
class BYOKKey(WireModel):
    """Provider key of the account's own (bring your own key), without the secret."""

    allowed_api_key_hashes: list[str] | None
    """Hashes of the OpenRouter API keys that may use it; null for all."""
    allowed_models: list[str] | None
    """Models that it may be used for; null for all."""
    allowed_user_ids: list[str] | None
    """Users who may use it; null for all."""
    created_at: str
    """When it was added, ISO 8601."""
    declared_region: BYOKKeyDeclaredRegion | None
    """Data region that the account declares for the key; null if none."""
    declared_zdr: bool | None
    """Whether the account declares that it keeps no data (zero data retention)."""
    disabled: bool
    id: str
    is_byok_only: bool
    """Whether the provider is used with the account's own keys only."""
    is_fallback: bool
    """Whether it is used only after OpenRouter's own capacity."""
    is_required: bool
    """Whether requests that it fits must use it."""
    label: str
    """Masked form of the key, to know it by."""
    provider: BYOKProviderSlug
    sort_order: int
    """Place among the account's keys for the provider."""
    workspace_id: str | None
    """Workspace that it belongs to; null if none."""
    name: str | None = None

@_model
class BadGatewayResponseErrorData(WireModel):
    """What a 502 error says."""

    code: int
    """HTTP status, 502."""
    message: str
    metadata: dict[str, Any] | None = None
    """Details, such as the provider and what it said."""

@_model
class BadGatewayResponse(WireModel):
    """Body of a 502 error: the provider failed or gave a bad answer."""

    error: BadGatewayResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

PrivateEndpointDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that the owner of a private endpoint declares for it."""

PrivateEndpointStatus: TypeAlias = Literal["draft", "active", "disabled"] | str
"""Whether a private endpoint is a draft, active or disabled."""

@_model
class ManagedPrivateEndpoint(WireModel):
    """A private endpoint as its manager sees it."""

    created_at: str
    """When it was created."""
    id: str
    model_name: str | None
    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    model_slug: str | None
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    status: PrivateEndpointStatus
    """`draft`, `active` or `disabled`."""
    declared_region: PrivateEndpointDeclaredRegion | None
    """Region that the owner declares the endpoint to run in, or null."""
    declared_zdr: bool | None
    """Whether the owner declares that the endpoint keeps no data, or null."""

PrivateEndpointCheckReason: TypeAlias = (
    Literal[
        "database_error",
        "endpoint_limit_reached",
        "invalid_base_url",
        "model_not_found",
        "provider_not_found",
        "endpoint_not_found",
        "workspace_not_found",
        "no_byok_key",
        "key_decryption_failed",
        "upstream_error",
        "invalid_response",
        "invalid_stream",
        "missing_usage",
        "model_mismatch",
        "not_validated",
        "validation_stale",
    ]
    | str
)
"""Why a check of a private endpoint did not pass."""

@_model
class PrivateEndpointCheck(WireModel):
    """One check of a private endpoint's validation and its outcome."""

    name: str
    passed: bool
    actual_model: str | None = None
    """Model that the provider said it used."""
    reason: PrivateEndpointCheckReason | None = None
    """Why the check failed."""
    upstream_message: str | None = None
    """Error text of the provider."""
    upstream_status: int | None = None
    """HTTP status the provider answered with."""

@_model
class PrivateEndpointValidationNullable(WireModel):
    """Outcome of the test requests made to a private endpoint, where there may be none."""

    checks: list[PrivateEndpointCheck]
    """Each check that was run."""
    passed: bool
    """Whether the endpoint as a whole is valid."""

@_model
class CreatePrivateEndpointValidationFailedResponseData(WireModel):
    """Private endpoint and the validation that it did not pass."""

    endpoint: ManagedPrivateEndpoint
    validation: PrivateEndpointValidationNullable | None
    """Outcome of the checks, null when there is none."""

@_model
class CreatePrivateEndpointValidationFailedResponseError(WireModel):
    """Error that tells why a private endpoint could not be made active."""

    code: int
    """HTTP status code."""
    message: str

@_model
class CreatePrivateEndpointValidationFailedResponse(WireModel):
    """Error on creating a private endpoint whose validation did not pass."""

    data: CreatePrivateEndpointValidationFailedResponseData
    """The endpoint and the outcome of its validation."""
    error: CreatePrivateEndpointValidationFailedResponseError

BadGatewayUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | BadGatewayResponse
"""Body of a 502 error when a private endpoint is made: failed validation, or any other."""

@_model
class BadRequestResponseErrorData(WireModel):
    """What a 400 error says."""

    code: int
    """HTTP status, 400."""
    message: str
    metadata: dict[str, Any] | None = None
    """Details, such as which value is wrong."""

@_model
class BadRequestResponse(WireModel):
    """Body of a 400 error: the request is not valid."""

    error: BadRequestResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

FormatEnum: TypeAlias = Literal["mp3", "wav"] | str
"""Format of audio that is sent to a model."""

@_model
class InputAudioInputAudio(WireModel):
    """Audio data and its format."""

    data: str
    """Bytes of the audio, in base64."""
    format: FormatEnum
    """Format in which the audio is encoded."""

@_model
class InputAudio(WireModel):
    """Audio part of an input message."""

    input_audio: InputAudioInputAudio
    type: Literal["input_audio"]

@_model
class InputFile(WireModel):
    """File part of an input, by its content, its id or its address."""

    type: Literal["input_file"]
    file_data: str | None = None
    """Content of the file, in base64 or as a data URL."""
    file_id: str | None = None
    """Id of a file uploaded before."""
    file_url: str | None = None
    """Address of the file."""
    filename: str | None = None

InputImageDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an input image."""

@_model
class InputImage(WireModel):
    """Image part of an input, by its id or its address."""

    detail: InputImageDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Image, as a URL or a `data:` URL with base64."""

BaseInputsContent1: TypeAlias = InputAudio | InputFile | InputImage | InputText | UnknownVariant
"""Part of an input message: text, an image, a file or audio."""

BaseInputsContent2: TypeAlias = list[BaseInputsContent1] | str
"""Content of an input message: text, or a list of parts."""

BaseInputsPhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether a message is commentary on the way or the final answer."""

BaseInputsRoleUnion: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Who an input message is from."""

@_model
class BaseInputsMessage(WireModel):
    """Message in a response's instructions."""

    content: BaseInputsContent2
    role: BaseInputsRoleUnion
    phase: BaseInputsPhaseUnion | None = None
    """Stage that the text belongs to, such as commentary on the way or the final answer."""
    type: Literal["message"] | None = None

ConfigurationUpdateReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a model spends on reasoning after a change of settings."""

@_model
class ConfigurationUpdateReasoning(WireModel):
    """Reasoning settings that a configuration update brings."""

    effort: ConfigurationUpdateReasoningEffort
    """How much effort the model puts in."""

@_model
class ConfigurationUpdateItem(WireModel):
    """Input item that changes the settings from this point of the conversation on."""

    reasoning: ConfigurationUpdateReasoning
    """New reasoning settings."""
    type: Literal["configuration_update"]
    id: str | None = None

@_model
class OpenAIResponseCustomToolCall(WireModel):
    """A call of a custom tool, in a Responses conversation."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    input: str
    """Free-form text that the model passes to the tool."""
    name: str
    type: Literal["custom_tool_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""

OpenAIResponseCustomToolCallOutputOutput1: TypeAlias = InputFile | InputImage | InputText | UnknownVariant
"""A part of a custom tool's output: a file, an image or text."""

OpenAIResponseCustomToolCallOutputOutput2: TypeAlias = str | list[OpenAIResponseCustomToolCallOutputOutput1]
"""Output of a custom tool: plain text, or a list of parts."""

@_model
class OpenAIResponseCustomToolCallOutput(WireModel):
    """What a custom tool returned, in a Responses conversation."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: OpenAIResponseCustomToolCallOutputOutput2
    type: Literal["custom_tool_call_output"]
    id: str | None = None

@_model
class OpenAIResponseFunctionToolCallSubagentItem(WireModel):
    """An item of the subagent behind a function call, in a conversation."""

    type: str

ToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a tool call has come."""

@_model
class OpenAIResponseFunctionToolCall(WireModel):
    """A call of a function, in a Responses conversation."""

    arguments: str | None = None
    """Arguments of the call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    name: str
    type: Literal["function_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: ToolCallStatus | None = None
    subagent_id: str | None = None
    """ID of the subagent behind the call."""
    subagent_items: list[OpenAIResponseFunctionToolCallSubagentItem] | None = None
    """Items of the subagent behind the call."""

OpenAIResponseFunctionToolCallOutputOutput1: TypeAlias = InputFile | InputImage | InputText | UnknownVariant
"""A part of a function's output: a file, an image or text."""

OpenAIResponseFunctionToolCallOutputOutput2: TypeAlias = str | list[OpenAIResponseFunctionToolCallOutputOutput1]
"""Output of a function: plain text, or a list of parts."""

@_model
class OpenAIResponseFunctionToolCallOutput(WireModel):
    """What a function returned, in a Responses conversation."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: OpenAIResponseFunctionToolCallOutputOutput2
    type: Literal["function_call_output"]
    id: str | None = None
    status: ToolCallStatus | None = None

OpenAIResponseInputMessageItemContent: TypeAlias = InputAudio | InputFile | InputImage | InputText | UnknownVariant
"""A part of an input message: audio, a file, an image or text."""

OpenAIResponseInputMessageItemRoleUnion: TypeAlias = Literal["user", "system", "developer"] | str
"""Whose message it is: `user`, `system` or `developer`."""

@_model
class OpenAIResponseInputMessageItem(WireModel):
    """A message with an ID, from the user, the system or the developer."""

    content: list[OpenAIResponseInputMessageItemContent]
    id: str
    role: OpenAIResponseInputMessageItemRoleUnion
    type: Literal["message"] | None = None

BaseInputsUnion1: TypeAlias = (
    ConfigurationUpdateItem
    | BaseInputsMessage
    | OpenAIResponseInputMessageItem
    | OutputItemImageGenerationCall
    | OpenAIResponseCustomToolCallOutput
    | OpenAIResponseFunctionToolCallOutput
    | ApplyPatchCallItem
    | ApplyPatchCallOutputItem
    | OutputMessage
    | OpenAIResponseCustomToolCall
    | OpenAIResponseFunctionToolCall
)
"""Item of a response's instructions: a message, a tool call or its output."""

BaseInputsUnion: TypeAlias = str | list[BaseInputsUnion1]
"""Instructions that a response was made with: text, or a list of items."""

@_model
class BaseMessagesResultUsage(WireModel):
    """Tokens and tool calls that a Messages answer took, as Anthropic counts them."""

    cache_creation: AnthropicCacheCreation | None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    inference_geo: str | None
    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: AnthropicServiceTier
    """Service tier, which trades price against speed."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    speed: AnthropicSpeed | None = None

@_model
class ORAnthropicBashToolResultFile(WireModel):
    """A container file named in a bash result of an answer."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class ORAnthropicBashToolResult(WireModel):
    """Result of OpenRouter's bash tool, in an answer."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_bash_tool_result"]
    container_id: str | None = None
    """Id of the sandbox container."""
    files: list[ORAnthropicBashToolResultFile] | None = None
    """Files that the command left in its container."""

ORAnthropicNullableCaller: TypeAlias = (
    AnthropicCodeExecution20250825Caller | AnthropicCodeExecution20260120Caller | AnthropicDirectCaller | UnknownVariant
)
"""Who made a server tool call: the model itself, or code that it ran."""

@_model
class ORAnthropicServerToolUseBlock(WireModel):
    """A model's use of a tool that a server runs."""

    id: str
    name: str
    type: Literal["server_tool_use"]
    caller: ORAnthropicNullableCaller | None = None
    """Who made the call: the model or code that it ran; null where not said."""
    input: Any = None
    """Input of the tool."""

@_model
class ORAnthropicShellToolResultFile(WireModel):
    """A container file named in a shell result of an answer."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class ORAnthropicShellToolResult(WireModel):
    """Result of OpenRouter's shell tool, in an answer."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_shell_tool_result"]
    container_id: str | None = None
    """Id of the sandbox container."""
    files: list[ORAnthropicShellToolResultFile] | None = None
    """Files that the commands left in their container."""

@_model
class ORAnthropicToolSearchResult(WireModel):
    """Result of OpenRouter's tool search, in an answer."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_tool_search_result"]

ORAnthropicContentBlock: TypeAlias = (
    AnthropicAdvisorToolResult
    | AnthropicBashCodeExecutionToolResult
    | AnthropicCodeExecutionToolResult
    | AnthropicCompactionBlock
    | AnthropicContainerUpload
    | ORAnthropicBashToolResult
    | ORAnthropicShellToolResult
    | ORAnthropicToolSearchResult
    | AnthropicRedactedThinkingBlock
    | ORAnthropicServerToolUseBlock
    | AnthropicTextBlock
    | AnthropicTextEditorCodeExecutionToolResult
    | AnthropicThinkingBlock
    | AnthropicToolSearchToolResult
    | AnthropicToolUseBlock
    | AnthropicWebFetchToolResult
    | AnthropicWebSearchToolResult
    | UnknownVariant
)
"""A content block of an answer: text, thinking, tool use, a tool's result and so on."""

ORAnthropicStopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "model_context_window_exceeded",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "compaction",
    ]
    | str
    | None
)
"""Why a model stopped writing a Messages answer, or null while it goes on."""

@_model
class BaseMessagesResult(WireModel):
    """Message that the model wrote, in the form of the Anthropic Messages API."""

    container: AnthropicContainer | None
    """Sandbox container that the message's code ran in."""
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """More about a refusal."""
    stop_reason: ORAnthropicStopReason
    """Why the model stopped."""
    stop_sequence: str | None
    """Stop sequence that was met; null if the model stopped otherwise."""
    type: Literal["message"]
    usage: BaseMessagesResultUsage

ReasoningContext: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Which turns' reasoning a model gets to see again."""

ReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a model spends on reasoning."""

ReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Whether a model reasons in its standard or its pro mode."""

ReasoningSummaryVerbosity: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed the summary of a model's reasoning is."""

@_model
class BaseReasoningConfig(WireModel):
    """How the model reasoned for a response."""

    context: ReasoningContext | None = None
    """Which turns' reasoning the model is shown."""
    effort: ReasoningEffort | None = None
    """How much effort the model puts in."""
    mode: ReasoningMode | None = None
    """`standard` or the more thorough `pro`."""
    summary: ReasoningSummaryVerbosity | None = None
    """How detailed a summary of the reasoning is given."""

BatchDeletionOutcome: TypeAlias = Literal["deleted", "unsupported", "not_applicable"] | str
"""What became of a batch's copy at the provider when the batch was deleted."""

@_model
class Upstream(WireModel):
    """Whether the provider deleted its copy of a batch."""

    provider: str
    status: BatchDeletionOutcome
    """Deleted, not supported by the provider, or nothing to delete."""

@_model
class BatchDeletionTargets(WireModel):
    """Where a batch was deleted: at OpenRouter and at the provider."""

    openrouter: Literal["deleted"]
    upstream: Upstream | None = None
    """Outcome at the provider."""

@_model
class BatchDeletedObject(WireModel):
    """Confirms that a batch was deleted."""

    deletion: BatchDeletionTargets
    id: str
    object: Literal["batch"]

@_model
class BatchErrorResponseError(WireModel):
    """What an error of the batch functions says."""

    code: int
    """HTTP status."""
    message: str

@_model
class BatchErrorResponse(WireModel):
    """Error answer of the batch functions."""

    error: BatchErrorResponseError

@_model
class BatchListItemError(WireModel):
    """Why a listed batch failed."""

    message: str

@_model
class BatchListItemRequestCounts(WireModel):
    """How many requests of a listed batch are done."""

    completed: int
    failed: int
    total: int
    """Requests in the batch."""

BatchListItemStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"] | str
)
"""How far a listed batch has come."""

@_model
class BatchListItemCompletionTokensDetails(WireModel):
    """Output tokens of a listed batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    image_tokens: int | None = None
    """Tokens of images."""
    reasoning_tokens: int | None = None
    """Output tokens spent on reasoning."""

@_model
class BatchListItemPromptTokensDetails(WireModel):
    """Input tokens of a listed batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class BatchListItemServerToolUse(WireModel):
    """How often the requests of a listed batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were run."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""

@_model
class CostDetails(WireModel):
    """Breakdown of a request's cost, in US dollars."""

    upstream_inference_completions_cost: float
    """US dollars of the provider's charge for the output."""
    upstream_inference_prompt_cost: float
    """US dollars of the provider's charge for the input."""
    server_tool_cost: float | None = None
    """US dollars for server tools."""
    upstream_inference_cost: float | None = None
    """US dollars of the provider's charge in all."""

@_model
class BatchListItemUsage(WireModel):
    """Tokens and cost of a listed batch."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cache_creation: AnthropicCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    completion_tokens_details: BatchListItemCompletionTokensDetails | None = None
    """Output tokens by kind."""
    cost: float | None = None
    """US dollars charged for the batch."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    prompt_tokens_details: BatchListItemPromptTokensDetails | None = None
    """Input tokens by kind."""
    server_tool_use: BatchListItemServerToolUse | None = None
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    speed: AnthropicSpeed | None = None
    """Whether the faster mode of the model was used."""

@_model
class BatchListItem(WireModel):
    """Batch in a listing."""

    completion_window: Literal["24h"]
    """Time in which the batch is to finish; only `24h`."""
    created_at: int
    """When it was submitted, Unix seconds."""
    endpoint: str
    """Path that the requests go to, such as `/v1/chat/completions`."""
    error: BatchListItemError | None
    """Why the whole batch failed; null if it did not."""
    expires_at: int | None
    """When an unfinished batch is given up, Unix seconds."""
    finalized_at: int | None
    """When it reached its final status, Unix seconds; null until then."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["batch"]
    provider: str | None
    """Provider that runs the batch; null until one is chosen."""
    request_counts: BatchListItemRequestCounts
    results: Any
    status: BatchListItemStatus
    usage: BatchListItemUsage | None
    """Tokens and cost of the whole batch; null until known."""

@_model
class BatchListResponse(WireModel):
    """Page of batches."""

    data: list[BatchListItem]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""
    object: Literal["list"]

BatchListStatus: TypeAlias = Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str
"""State of the batches to list."""

BatchListTimestamp: TypeAlias = str
"""Point in time by which batches are filtered; an ISO 8601 date is one form."""

@_model
class BatchObjectError(WireModel):
    """Why a batch failed."""

    message: str

@_model
class BatchObjectRequestCounts(WireModel):
    """How many requests of a batch are done."""

    completed: int
    failed: int
    total: int
    """Requests in the batch."""

BatchObjectStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"] | str
)
"""How far a batch has come."""

@_model
class BatchObjectCompletionTokensDetails(WireModel):
    """Output tokens of a batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    image_tokens: int | None = None
    """Tokens of images."""
    reasoning_tokens: int | None = None
    """Output tokens spent on reasoning."""

@_model
class BatchObjectPromptTokensDetails(WireModel):
    """Input tokens of a batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class BatchObjectServerToolUse(WireModel):
    """How often the requests of a batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were run."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""

@_model
class BatchObjectUsage(WireModel):
    """Tokens and cost of a batch."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cache_creation: AnthropicCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    completion_tokens_details: BatchObjectCompletionTokensDetails | None = None
    """Output tokens by kind."""
    cost: float | None = None
    """US dollars charged for the batch."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    prompt_tokens_details: BatchObjectPromptTokensDetails | None = None
    """Input tokens by kind."""
    server_tool_use: BatchObjectServerToolUse | None = None
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    speed: AnthropicSpeed | None = None
    """Whether the faster mode of the model was used."""

BatchObjectEvent: TypeAlias = (
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"] | str
)
"""Step of a batched request whose time is recorded."""

@_model
class BatchObjectTimings(WireModel):
    """When a step of a request took place."""

    epoch_ms: int
    """Milliseconds since the Unix epoch."""
    event: BatchObjectEvent
    """Step that was reached."""
    start_ms: int
    """Start, in milliseconds."""

@_model
class BatchObjectDebug(WireModel):
    """Debugging facts about a request in a batch."""

    echo_upstream_body: dict[str, Any] | None = None
    """Body that OpenRouter sent to the provider."""
    timings: BatchObjectTimings | None = None

@_model
class BatchObjectServerToolUseDetails(WireModel):
    """How often a chat answer of a batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were run."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""

@_model
class BodyCompletionTokensDetails(WireModel):
    """Output tokens of a chat answer in a batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    image_tokens: int | None = None
    """Tokens of images."""
    reasoning_tokens: int | None = None
    """Output tokens spent on reasoning."""

@_model
class BodyPromptTokensDetails1(WireModel):
    """Input tokens of a chat answer in a batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class BodyServerToolUse(WireModel):
    """How often a chat answer in a batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were run."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""

@_model
class BodyUsage1(WireModel):
    """Tokens that a chat answer in a batch used."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    completion_tokens_details: BodyCompletionTokensDetails | None = None
    """Output tokens by kind."""
    prompt_tokens_details: BodyPromptTokensDetails1 | None = None
    """Input tokens by kind."""
    server_tool_use: BodyServerToolUse | None = None
    """How often server tools were used."""
    server_tool_use_details: BatchObjectServerToolUseDetails | None = None
    """How often server tools were used."""

FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
"""Why a model stopped writing a choice, in OpenAI's terms."""

@_model
class ContentTopLogprob(WireModel):
    """One of the likeliest tokens at a position, with its log probability."""

    bytes: list[int] | None
    """UTF-8 bytes of the token as integers, null where it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""

@_model
class LogprobsContent(WireModel):
    """Log probability of one token of a chat choice's content."""

    bytes: list[int] | None
    """UTF-8 bytes of the token, or null where it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[ContentTopLogprob]
    """The likeliest tokens at this position."""

@_model
class RefusalTopLogprob(WireModel):
    """One of the likeliest tokens at a position of a refusal."""

    bytes: list[int] | None
    """UTF-8 bytes of the token, as numbers; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""

@_model
class Refusal(WireModel):
    """Token of a refusal, with its log probability and its likeliest rivals."""

    bytes: list[int] | None
    """UTF-8 bytes of the token, as numbers; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[RefusalTopLogprob]
    """Likeliest tokens at this position."""

@_model
class Logprobs(WireModel):
    """Log probabilities of the tokens of a chat choice."""

    content: list[LogprobsContent] | None
    """One entry for each token of the content, or null."""
    refusal: list[Refusal] | None = None
    """One entry for each token of the refusal, or null."""

@_model
class BatchObjectImageURL(WireModel):
    """Image given by its URL."""

    url: str
    """URL or `data:` URL of the image."""

@_model
class Image(WireModel):
    """Image in a message of a batch result."""

    image_url: BatchObjectImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]

ReasoningFormat: TypeAlias = (
    Literal[
        "unknown",
        "openai-responses-v1",
        "azure-openai-responses-v1",
        "bedrock-openai-responses-v1",
        "bedrock-xai-responses-v1",
        "xai-responses-v1",
        "meta-responses-v1",
        "anthropic-claude-v1",
        "google-gemini-v1",
    ]
    | str
)
"""Format that a piece of reasoning is in, by provider and version."""

@_model
class ReasoningDetailEncrypted(WireModel):
    """Reasoning that only the provider can read; send it back unchanged in later turns."""

    data: str
    """The encrypted reasoning."""
    type: Literal["reasoning.encrypted"]
    format: ReasoningFormat | None = None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None = None
    index: int | None = None
    """Position, counted from 0."""

@_model
class ReasoningDetailServerToolCall(WireModel):
    """Call of a server tool made in the course of reasoning."""

    arguments: str
    """Arguments of the call, as a string."""
    result: str
    """What the tool gave back, as a string."""
    tool_name: str
    type: Literal["reasoning.server_tool_call"]
    format: ReasoningFormat | None = None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None = None
    index: int | None = None
    """Position, counted from 0."""
    tool_call_id: str | None = None

@_model
class ReasoningDetailSummary(WireModel):
    """Summary of a model's reasoning."""

    summary: str
    """Text of the summary."""
    type: Literal["reasoning.summary"]
    format: ReasoningFormat | None = None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None = None
    index: int | None = None
    """Position, counted from 0."""

@_model
class ReasoningDetailText(WireModel):
    """Reasoning in plain text, with the signature that lets it be sent back."""

    type: Literal["reasoning.text"]
    format: ReasoningFormat | None = None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None = None
    index: int | None = None
    """Position, counted from 0."""
    signature: str | None = None
    """Proof by the provider that the text is unchanged."""
    text: str | None = None

ReasoningDetail: TypeAlias = (
    ReasoningDetailSummary | ReasoningDetailEncrypted | ReasoningDetailText | ReasoningDetailServerToolCall | UnknownVariant
)
"""One block of a model's reasoning: text, summary, encrypted data or a server tool call."""

@_model
class BatchObjectFunction(WireModel):
    """Function that a chat answer calls, with its arguments."""

    arguments: str | None = None
    """Arguments of the call; where this is a string, it is JSON text."""
    name: str

@_model
class ToolCall(WireModel):
    """Call of a function by the model, in a batch result."""

    function: BatchObjectFunction
    """Name and arguments of the call."""
    id: str
    """Id of the call; the tool's answer refers to it."""
    index: int
    """Position among the calls of the message."""
    type: Literal["function"]

@_model
class Message(WireModel):
    """The assistant's message of a chat choice."""

    content: str | None
    """Text of the answer, or null where there is none, such as with tool calls alone."""
    refusal: str | None
    """Text of the refusal, or null where the model did not refuse."""
    role: Literal["assistant"]
    annotations: list[Annotation] | None = None
    """Annotations of the content, such as web citations."""
    images: list[Image] | None = None
    """Images the model generated, or null."""
    reasoning: str | None = None
    """Reasoning as plain text, or null."""
    reasoning_details: list[ReasoningDetail | None] | None = None
    """Reasoning in structured form; send it back unchanged to go on with it."""
    tool_calls: list[ToolCall] | None = None
    """Calls of tools that the model asks for."""

@_model
class Choice(WireModel):
    """One chat answer of a batch."""

    finish_reason: FinishReason
    """Why the model stopped."""
    index: int
    """Position, counted from 0."""
    logprobs: Logprobs | None
    """Log probabilities of the tokens; null if not asked for."""
    message: Message
    native_finish_reason: str | None
    """Why the model stopped, in the provider's own word."""

@_model
class EndpointInfo(WireModel):
    """Endpoint that was considered for a request."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    provider: str
    """Name of the provider."""
    selected: bool
    """Whether this endpoint served the request."""

@_model
class EndpointsMetadata(WireModel):
    """Endpoints that were considered for a request."""

    available: list[EndpointInfo]
    """The endpoints, each with whether it was selected."""
    total: int
    """Number of endpoints."""

PipelineStageType: TypeAlias = Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str
"""Kind of step that a request passes in OpenRouter's pipeline."""

@_model
class PipelineStage(WireModel):
    """One step that OpenRouter ran on a request besides the model: guardrail, plugin and so on."""

    name: str
    type: PipelineStageType
    cost_usd: float | None = None
    """US dollars the step cost."""
    data: dict[str, Any] | None = None
    """Details of the step; their shape depends on its `type`."""
    guardrail_id: str | None = None
    """Guardrail that ran, if the step is a guardrail."""
    guardrail_scope: str | None = None
    """What the guardrail is attached to."""
    summary: str | None = None
    """What the step did, in a short text."""

@_model
class RouterAttempt(WireModel):
    """One attempt of the router at an endpoint."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    provider: str
    status: int
    """HTTP status of the attempt."""

@_model
class RouterParams(WireModel):
    """Settings the router worked with."""

    quality_floor: float | None = None
    """Lowest quality a candidate had to reach."""
    throughput_floor: float | None = None
    """Lowest throughput a candidate had to reach."""
    version_group: str | None = None
    """Group of model versions that was chosen from."""

RoutingStrategy: TypeAlias = (
    Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"] | str
)
"""How OpenRouter came to the model that it routed a request to."""

@_model
class OpenRouterMetadata(WireModel):
    """How OpenRouter routed a request."""

    attempt: int
    """Number of the attempt that gave the answer."""
    endpoints: EndpointsMetadata
    """The endpoints that were available, and which was selected."""
    is_byok: bool
    """Whether the account's own provider key was used."""
    region: str | None
    """Region of the routing, or null."""
    requested: str
    """Model that the request asked for."""
    strategy: RoutingStrategy
    """How the model was chosen, such as `direct` or `fallback`."""
    summary: str
    """Account of the routing, for people to read."""
    attempts: list[RouterAttempt] | None = None
    """Each attempt with its model, provider and HTTP status."""
    generation_time: int | None = None
    """Time that generation took."""
    params: RouterParams | None = None
    """Settings that the router worked with."""
    pipeline: list[PipelineStage] | None = None
    """Stages that the request went through, such as guardrails and plugins."""

@_model
class BodyChatCompletion(WireModel):
    """Chat answer to a request of a batch."""

    choices: list[Choice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["chat.completion"]
    alignment: Alignment | None = None
    """What the alignment plugin judged of the answer."""
    debug: BatchObjectDebug | None = None
    """Debugging facts, where asked for."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    provider: str | None = None
    """Provider that answered."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    system_fingerprint: str | None = None
    """Mark of the provider's configuration; null if not told."""
    usage: BodyUsage1 | None = None

Embedding: TypeAlias = list[float] | str
"""Vector in a batch result: a list of numbers, or base64 text."""

@_model
class BatchObjectData(WireModel):
    """Embedding of one input of an embeddings request."""

    embedding: Embedding
    """The vector: a list of numbers, or a base64 string if asked for."""
    object: Literal["embedding"]
    index: int | None = None
    """Which input it belongs to, from 0."""

@_model
class BodyPromptTokensDetails2(WireModel):
    """Input tokens of embeddings in a batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    image_tokens: int | None = None
    """Tokens of images."""
    text_tokens: int | None = None
    """Tokens of text."""
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class BodyUsage3(WireModel):
    """Tokens and cost of embeddings in a batch."""

    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cost: float | None = None
    """US dollars charged."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    prompt_tokens_details: BodyPromptTokensDetails2 | None = None
    """Input tokens by kind."""

@_model
class BodyList(WireModel):
    """Embeddings made for a request of a batch."""

    data: list[BatchObjectData]
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["list"]
    id: str | None = None
    usage: BodyUsage3 | None = None

@_model
class BodyUsage2(WireModel):
    """Tokens that a message in a batch used, in the terms of the Anthropic API."""

    cache_creation: AnthropicCacheCreation | None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    inference_geo: str | None
    """Region in which the model ran; null if not told."""
    input_tokens: int
    """Input tokens, without those that the prompt cache was read or written for."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    """How often server tools were used."""
    service_tier: AnthropicServiceTier | None
    """Service tier, which trades price against speed."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    speed: AnthropicSpeed | None = None
    """Whether the faster mode of the model was used."""

@_model
class BodyMessage(WireModel):
    """Message that answers a request of a batch, in the form of the Messages API."""

    container: AnthropicContainer | None
    """Sandbox container that the message's code ran in; null if none."""
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """More about a refusal; null if there was none."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped."""
    stop_sequence: str | None
    """Stop sequence that was met; null if the model stopped otherwise."""
    type: Literal["message"]
    usage: BodyUsage2
    input_transformations: list[AnthropicInputTransformation] | None = None
    """Changes made to the input before the model saw it."""

IncompleteDetailsReason: TypeAlias = Literal["max_output_tokens", "content_filter"] | str
"""Why a response broke off."""

@_model
class IncompleteDetails(WireModel):
    """Why a response is incomplete."""

    reason: IncompleteDetailsReason | None = None
    """What cut the response short, such as the token limit."""

OpenAIResponsesResponseStatus: TypeAlias = (
    Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str
)
"""How far a response has come."""

Type: TypeAlias = Literal["web_search_preview_2025_03_11", "web_search_preview"] | str
"""Version of the preview web search tool that the model must call."""

@_model
class OpenAIResponsesToolChoice(WireModel):
    """Demand that the model uses the web search preview tool."""

    type: Type
    """Which version of the web search preview tool."""

@_model
class OpenAIResponsesToolChoiceApplyPatch(WireModel):
    """Demand that the model uses the apply patch tool."""

    type: Literal["apply_patch"]

@_model
class OpenAIResponsesToolChoiceFunction(WireModel):
    """Demand that the model calls one function."""

    name: str
    type: Literal["function"]

@_model
class OpenAIResponsesToolChoiceShell(WireModel):
    """Demand that the model uses the shell tool."""

    type: Literal["shell"]

Mode: TypeAlias = Literal["auto", "required"] | str
"""Whether the model may call one of the allowed tools (`auto`) or must (`required`)."""

@_model
class ToolChoiceAllowed(WireModel):
    """Tool choice limited to some of the tools offered."""

    mode: Mode
    """Whether one of these tools may or must be called."""
    tools: list[dict[str, Any]]
    """Tools that may be called, each as an object that names it."""
    type: Literal["allowed_tools"]

OpenAIResponsesToolChoiceUnion: TypeAlias = (
    OpenAIResponsesToolChoice
    | OpenAIResponsesToolChoiceApplyPatch
    | OpenAIResponsesToolChoiceShell
    | OpenAIResponsesToolChoiceFunction
    | ToolChoiceAllowed
    | Literal["auto", "none", "required"]
    | str
)
"""Whether the model may, must or must not use tools, or which one it must use."""

CodeEnum: TypeAlias = (
    Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
        "bio_policy",
        "cyber_policy",
        "misalignment_policy_violation",
        "data_residency_mismatch",
        "permission_denied",
    ]
    | str
)
"""Code that tells why a response failed."""

@_model
class OpenResponsesErrorMetadataAlignment(WireModel):
    """What the alignment plugin found and rejected."""

    calls: list[AlignmentCallRecord]
    """Verdict on each call that was checked."""
    rejected: AlignmentRejected | None = None
    """The output that was rejected."""

@_model
class OpenResponsesErrorMetadata(WireModel):
    """More about why a response failed."""

    alignment: OpenResponsesErrorMetadataAlignment | None = None
    """What the alignment plugin found, where it stopped the response."""

@_model
class OpenResponsesErrorField(WireModel):
    """Why a response failed."""

    code: CodeEnum
    """Cause as a fixed word, such as `rate_limit_exceeded`."""
    message: str
    metadata: OpenResponsesErrorMetadata | None = None
    """Further facts, by name."""

OpenResponsesResultAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool listed in a response: the model, or a program it writes."""

@_model
class OpenResponsesResultToolFunction(WireModel):
    """A function that the model could call, as repeated in the response."""

    name: str
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments, or null."""
    type: Literal["function"]
    description: str | None = None
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""
    allowed_callers: list[OpenResponsesResultAllowedCaller] | None = None
    """Who may call the tool: the model itself, or code that the model runs."""
    async_: bool | None = None
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the function returns, or null."""

OpenResponsesResultToolUnion: TypeAlias = (
    OpenResponsesResultToolFunction
    | PreviewWebSearchServerTool
    | Preview20250311WebSearchServerTool
    | LegacyWebSearchServerTool
    | WebSearchServerTool
    | FileSearchServerTool
    | ComputerUseServerTool
    | CodeInterpreterServerTool
    | McpServerTool
    | ImageGenerationServerTool
    | CodexLocalShellTool
    | ShellServerTool
    | ApplyPatchServerTool
    | CustomTool
    | NamespaceTool
    | UnknownVariant
)
"""A tool that the model could use, as repeated in the response."""

FailableToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""How far a server tool's call has come; it may have failed."""

@_model
class OutputAdvisorServerToolItem(WireModel):
    """A question to the advisor tool, with the advice it gave."""

    status: FailableToolCallStatus
    type: Literal["openrouter:advisor"]
    advice: str | None = None
    """Text of the advice."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    instance_name: str | None = None
    """Name of the advisor that was asked."""
    model: str | None = None
    """Model that gave the advice."""
    prompt: str | None = None
    """What the advisor was asked."""

@_model
class OutputApplyPatchCallItem(WireModel):
    """A model's change to a file, for the caller to apply."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    operation: ApplyPatchCallOperation
    """The change: create, update or delete a file."""
    status: ApplyPatchCallStatus
    type: Literal["apply_patch_call"]

@_model
class OutputApplyPatchServerToolItem(WireModel):
    """A change to a file made with OpenRouter's apply patch tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:apply_patch"]
    call_id: str | None = None
    """Ties a tool call to its output: both carry the same value."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    operation: ApplyPatchCallOperation | None = None
    """The change: create, update or delete a file."""

@_model
class OutputArmorBlockedItem(WireModel):
    """A tool call that the armor plugin blocked."""

    arguments: str
    """Arguments of the blocked call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    explanation: str
    """Account of why the call was blocked, for people to read."""
    id: str
    name: str
    """Name of the tool whose call was blocked."""
    reason: str
    """Why the call was blocked."""
    status: Literal["completed"]
    type: Literal["openrouter:armor_blocked"]
    namespace: str | None = None
    """Namespace of the tool that is called."""

@_model
class OutputBashServerToolItemFile(WireModel):
    """A container file named in a bash tool item."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class OutputBashServerToolItem(WireModel):
    """A command run by OpenRouter's bash tool, with what it printed."""

    status: FailableToolCallStatus
    type: Literal["openrouter:bash"]
    arguments: str | None = None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None = None
    """Ties a tool call to its output: both carry the same value."""
    command: str | None = None
    """Command line that was run."""
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the tool failed."""
    exit_code: int | None = None
    """Exit code of the command; zero is success."""
    files: list[OutputBashServerToolItemFile] | None = None
    """Files that the command left in its container."""
    id: str | None = None
    stderr: str | None = None
    """What the command wrote to standard error."""
    stdout: str | None = None
    """What the command wrote to standard output."""

@_model
class OutputBrowserUseServerToolItem(WireModel):
    """A step of OpenRouter's browser tool."""

    status: ToolCallStatus
    type: Literal["openrouter:browser_use"]
    action: str | None = None
    """What was done in the browser."""
    id: str | None = None
    screenshot_b64: str | None = None
    """Screenshot after the step, base64."""

OutputCodeInterpreterCallItemOutput: TypeAlias = (
    CodeInterpreterFileOutput | CodeInterpreterImageOutput | CodeInterpreterLogsOutput | UnknownVariant
)
"""An output of a code interpreter call: a file, an image or logs."""

OutputCodeInterpreterCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
"""How far a code interpreter's output item has come."""

@_model
class OutputCodeInterpreterCallItem(WireModel):
    """Code that a model ran in a code interpreter, with its outputs."""

    id: str
    status: OutputCodeInterpreterCallItemStatus
    type: Literal["code_interpreter_call"]
    code: str | None = None
    """Source code that was run, or null."""
    container_id: str | None = None
    """Id of the sandbox container."""
    outputs: list[OutputCodeInterpreterCallItemOutput] | None = None
    """What the code gave out: logs, images and files; or null."""

@_model
class OutputCodeInterpreterServerToolItem(WireModel):
    """Code run by OpenRouter's code interpreter tool, with what it printed."""

    status: ToolCallStatus
    type: Literal["openrouter:code_interpreter"]
    code: str | None = None
    """Source code that was run."""
    exit_code: int | None = None
    """Exit code of the run; zero is success."""
    id: str | None = None
    language: str | None = None
    """Programming language of the code."""
    stderr: str | None = None
    """What the command wrote to standard error."""
    stdout: str | None = None
    """What the command wrote to standard output."""

OutputComputerCallItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far a computer use call has come."""

@_model
class PendingSafetyCheck(WireModel):
    """Safety check that the caller has to acknowledge before a computer action is run."""

    code: str
    """Kind of the safety check."""
    id: str
    message: str
    """Why the check was raised, for a person to read."""

@_model
class OutputComputerCallItem(WireModel):
    """A model's action on a computer's screen, for the caller to perform."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    pending_safety_checks: list[PendingSafetyCheck]
    """Safety checks to acknowledge before the action is performed."""
    status: OutputComputerCallItemStatus
    type: Literal["computer_call"]
    action: Any = None
    """The action, such as a click, a key press or a screenshot."""
    id: str | None = None

OutputCustomToolCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a custom tool's output item has come."""

@_model
class OutputCustomToolCallItem(WireModel):
    """A model's call of a custom tool, for the caller to run."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    input: str
    """Free-form text that the model passes to the tool."""
    name: str
    type: Literal["custom_tool_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: OutputCustomToolCallItemStatus | None = None

@_model
class OutputDatetimeItem(WireModel):
    """Date and time given by OpenRouter's datetime tool."""

    datetime: str
    """Date and time that the tool gave."""
    status: FailableToolCallStatus
    timezone: str
    """Time zone of `datetime`."""
    type: Literal["openrouter:datetime"]
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None

@_model
class OutputFileSearchCallItem(WireModel):
    """A model's search in files, by the provider's file search tool."""

    id: str
    queries: list[str]
    status: WebSearchStatus
    type: Literal["file_search_call"]

@_model
class OutputFileSearchServerToolItem(WireModel):
    """A search in files, by OpenRouter's file search tool."""

    status: ToolCallStatus
    type: Literal["openrouter:file_search"]
    id: str | None = None
    queries: list[str] | None = None

@_model
class OutputFilesServerToolItem(WireModel):
    """An operation of OpenRouter's files tool."""

    status: ToolCallStatus
    type: Literal["openrouter:files"]
    arguments: str | None = None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None = None
    """Ties a tool call to its output: both carry the same value."""
    error: str | None = None
    """Why the tool failed."""
    file_id: str | None = None
    """Id of the stored file."""
    filename: str | None = None
    id: str | None = None
    operation: str | None = None
    """Name of the operation."""
    result: str | None = None
    """What the operation returned, as text."""

OutputFunctionCallItemStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether a function call is complete, incomplete or still being written."""

@_model
class OutputFunctionCallItemSubagentItem(WireModel):
    """An item of the subagent behind a function call, in a response."""

    type: str

@_model
class OutputFunctionCallItem(WireModel):
    """A model's call of a function, for the caller to run."""

    arguments: str | None = None
    """Arguments of the call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    name: str
    type: Literal["function_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: OutputFunctionCallItemStatusUnion | None = None
    subagent_id: str | None = None
    """ID of the subagent behind the call."""
    subagent_items: list[OutputFunctionCallItemSubagentItem] | None = None
    """Items of the subagent behind the call."""

@_model
class FailedModel(WireModel):
    """Model of a fusion panel that gave no answer."""

    error: str
    """Why the model failed."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    status_code: int | None = None
    """HTTP status code of the failed call."""

@_model
class Stance(WireModel):
    """What one model of a Fusion panel holds on a disputed point."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    stance: str
    """The model's position, in words."""

@_model
class Contradiction(WireModel):
    """Point on which the models of a fusion panel disagree."""

    stances: list[Stance]
    """What each model holds on the topic."""
    topic: str
    """What the disagreement is about."""

@_model
class PartialCoverage(WireModel):
    """Point that only some models of a Fusion panel covered."""

    models: list[str]
    """Models that covered the point."""
    point: str
    """The point, in words."""

@_model
class UniqueInsight(WireModel):
    """Point that only one model of a Fusion panel made."""

    insight: str
    """The point, in words."""
    model: str
    """Model that made the point."""

@_model
class FusionAnalysisResult(WireModel):
    """How the answers of a fusion panel compare."""

    blind_spots: list[str]
    """What none of the answers deals with."""
    consensus: list[str]
    """Points on which the models agree."""
    contradictions: list[Contradiction]
    """Points on which the models disagree."""
    partial_coverage: list[PartialCoverage]
    """Points that only some of the models deal with."""
    unique_insights: list[UniqueInsight]
    """Points that one model alone makes."""

@_model
class FusionSource(WireModel):
    """Web source that a fusion call drew on."""

    title: str
    url: str

@_model
class OutputFusionServerToolItemResponse(WireModel):
    """One model's answer in a fusion."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    content: str | None = None

@_model
class OutputFusionServerToolItem(WireModel):
    """Answers of several models to one question, and their comparison."""

    status: ToolCallStatus
    type: Literal["openrouter:fusion"]
    analysis: FusionAnalysisResult | None = None
    """Where the models agree, differ and leave gaps."""
    error: str | None = None
    """Why the tool failed."""
    failed_models: list[FailedModel] | None = None
    """Models that gave no answer, and why."""
    failure_reason: str | None = None
    """Cause of the failure."""
    id: str | None = None
    responses: list[OutputFusionServerToolItemResponse] | None = None
    """What each model answered."""
    sources: list[FusionSource] | None = None
    """Sources behind the answers."""

@_model
class OutputImageGenerationCallItem(WireModel):
    """An image that a model generated with the provider's image tool."""

    id: str
    status: ImageGenerationStatus
    type: Literal["image_generation_call"]
    result: str | None = None
    """The image, base64, or null while there is none."""
    prompt: str | None = None
    """Text that the image was made from."""

@_model
class OutputImageGenerationServerToolItem(WireModel):
    """An image generated by OpenRouter's image generation tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:image_generation"]
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    image_b64: str | None = None
    """The image, base64."""
    image_url: str | None = None
    """Address of the image."""
    prompt: str | None = None
    """Text that the image was asked for with."""
    result: str | None = None
    """The generated image, or null while there is none."""
    revised_prompt: str | None = None
    """Text as rewritten before the image was made."""

@_model
class OutputMcpServerToolItem(WireModel):
    """A call of an MCP server's tool, made by OpenRouter."""

    status: ToolCallStatus
    type: Literal["openrouter:mcp"]
    id: str | None = None
    server_label: str | None = None
    """Label of the MCP server."""
    tool_name: str | None = None

@_model
class OutputMemoryServerToolItem(WireModel):
    """An operation of OpenRouter's memory tool."""

    status: ToolCallStatus
    type: Literal["openrouter:memory"]
    action: ActionEnum | None = None
    """Whether an entry was read, written or deleted."""
    id: str | None = None
    key: str | None = None
    """Key of the memory entry."""
    value: Any = None
    """Value of the memory entry."""

OutputMessageItemContent: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | UnknownVariant
"""A part of an output message: text or a refusal."""

OutputMessageItemPhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an output message is commentary on the way or the final answer."""

OutputMessageItemStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether an output message is complete, incomplete or still being written."""

@_model
class OutputMessageItem(WireModel):
    """A message that the model wrote, in a response's output."""

    content: list[OutputMessageItemContent]
    id: str
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessageItemPhaseUnion | None = None
    """Whether the message is commentary on the way or the final answer; or null."""
    status: OutputMessageItemStatusUnion | None = None

OutputReasoningItemStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether reasoning is complete, incomplete or still being written."""

@_model
class OutputReasoningItem(WireModel):
    """Reasoning of the model, in a response's output."""

    id: str
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """The reasoning itself, in parts, or null where the provider withholds it."""
    encrypted_content: str | None = None
    """Content that only the provider can read; send it back unchanged."""
    status: OutputReasoningItemStatusUnion | None = None
    format: ReasoningFormat | None = None
    """Provider format that the reasoning is in, or null."""
    signature: str | None = None
    """Provider's signature on the reasoning; send it back unchanged."""

@_model
class OutputSearchModelsServerToolItem(WireModel):
    """A search of the model catalogue, by OpenRouter's experimental tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:experimental__search_models"]
    arguments: str | None = None
    """Arguments of the call, as JSON text."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    query: str | None = None
    """What was searched for."""

@_model
class OutputShellCallItemAction(WireModel):
    """The commands of a shell call and their limits."""

    commands: list[str]
    """Command lines to run."""
    max_output_length: int | None
    """Most characters of output to return, or null."""
    timeout_ms: int | None
    """Longest time the commands may run, in milliseconds, or null."""

ShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a shell call has come."""

@_model
class OutputShellCallItem(WireModel):
    """Shell commands that a model wants run."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    status: ShellCallStatus
    type: Literal["shell_call"]
    action: OutputShellCallItemAction | None = None
    arguments: str | None = None
    """Arguments of the call, as JSON text, or null."""

@_model
class OutputShellCallOutputItemFile(WireModel):
    """A container file named in the output of a shell call."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class OutcomeExit(WireModel):
    """The shell command ended by itself."""

    exit_code: int
    """Exit code of the command; zero is success."""
    type: Literal["exit"]

@_model
class OutcomeTimeout(WireModel):
    """The shell command ran out of time."""

    type: Literal["timeout"]

Outcome: TypeAlias = OutcomeExit | OutcomeTimeout | UnknownVariant
"""How a shell command ended: it exited, or it ran out of time."""

@_model
class ShellCallOutputContent(WireModel):
    """Output and outcome of a shell command."""

    outcome: Outcome
    """How the command ended: an exit code or a timeout."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""

@_model
class OutputShellCallOutputItem(WireModel):
    """What the commands of a shell call printed."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    output: list[ShellCallOutputContent]
    """Output and outcome of the commands."""
    status: ShellCallStatus
    type: Literal["shell_call_output"]
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the call failed."""
    files: list[OutputShellCallOutputItemFile] | None = None
    """Files that the commands left in their container."""
    max_output_length: int | None = None
    """Most characters of output that were to be returned, or null."""

@_model
class OutputShellServerToolItemAction(WireModel):
    """The commands of OpenRouter's shell tool and their limits."""

    commands: list[str]
    """Command lines to run."""
    max_output_length: int | None = None
    """Most characters of output to return, or null."""
    timeout_ms: int | None = None
    """Longest time the commands may run, in milliseconds, or null."""

@_model
class OutputShellServerToolItemFile(WireModel):
    """A container file named in a shell tool item."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class OutputShellServerToolItem(WireModel):
    """Commands run by OpenRouter's shell tool, with what they printed."""

    status: FailableToolCallStatus
    type: Literal["openrouter:shell"]
    action: OutputShellServerToolItemAction | None = None
    arguments: str | None = None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None = None
    """Ties a tool call to its output: both carry the same value."""
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the tool failed."""
    files: list[OutputShellServerToolItemFile] | None = None
    """Files that the commands left in their container."""
    id: str | None = None
    output: list[ShellCallOutputContent] | None = None
    """Output and outcome of the commands."""

@_model
class OutputSubagentServerToolItem(WireModel):
    """A task that the model handed to OpenRouter's subagent tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:subagent"]
    call_id: str | None = None
    """Ties a tool call to its output: both carry the same value."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    instance_name: str | None = None
    """Name of the subagent that was given the task."""
    model: str | None = None
    """Model that the subagent ran on."""
    name: str | None = None
    outcome: str | None = None
    """What came of the task."""
    task_description: str | None = None
    """What the subagent was to do."""
    task_name: str | None = None
    """Short name of the task."""

Command: TypeAlias = Literal["view", "create", "str_replace", "insert"] | str
"""What the text editor tool does with a file."""

@_model
class OutputTextEditorServerToolItem(WireModel):
    """An operation of OpenRouter's text editor tool."""

    status: ToolCallStatus
    type: Literal["openrouter:text_editor"]
    command: Command | None = None
    """What was done: `view`, `create`, `str_replace` or `insert`."""
    file_path: str | None = None
    """Path of the file that was worked on."""
    id: str | None = None

@_model
class OutputToolSearchCallItem(WireModel):
    """A model's search for tools, for the caller to run."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    execution: Literal["client"]
    """Who runs the search; `client` is the caller."""
    status: ToolCallStatus
    type: Literal["tool_search_call"]
    arguments: Any = None
    """What the model searches for."""
    id: str | None = None

@_model
class Match(WireModel):
    """A tool that a tool search found."""

    definition: dict[str, Any]
    """Definition of the tool, as the model then sees it."""
    schema_digest: str
    """Digest of the tool's schema."""
    tool_id: str

@_model
class OutputToolSearchServerToolItem(WireModel):
    """A search for tools, run by OpenRouter."""

    status: FailableToolCallStatus
    type: Literal["openrouter:tool_search"]
    error: str | None = None
    """Why the search failed."""
    id: str | None = None
    matches: list[Match] | None = None
    """Tools that were found."""
    query: str | None = None
    """What was searched for."""

@_model
class OutputWebFetchServerToolItem(WireModel):
    """A web page fetched by OpenRouter's web fetch tool."""

    status: ToolCallStatus
    type: Literal["openrouter:web_fetch"]
    content: str | None = None
    """Content of the page, as text."""
    error: str | None = None
    """Why the page could not be fetched."""
    http_status: int | None = None
    """HTTP status code that the page's server answered with."""
    id: str | None = None
    title: str | None = None
    """Title of the page."""
    url: str | None = None
    """Address of the page."""

@_model
class OutputWebSearchCallItemActionFindInPage(WireModel):
    """A web search's step: find text in a page."""

    pattern: str
    """Text to find in the page."""
    type: Literal["find_in_page"]
    url: str

@_model
class OutputWebSearchCallItemActionOpenPage(WireModel):
    """A web search's step: open a page."""

    type: Literal["open_page"]
    url: str | None = None

@_model
class OutputWebSearchCallItemActionSearch(WireModel):
    """A web search's step: search the web."""

    query: str
    type: Literal["search"]
    queries: list[str] | None = None
    """All queries of the search, where there are several."""
    sources: list[WebSearchSource] | None = None
    """Pages that the search found."""

OutputWebSearchCallItemActionUnion: TypeAlias = (
    OutputWebSearchCallItemActionSearch
    | OutputWebSearchCallItemActionOpenPage
    | OutputWebSearchCallItemActionFindInPage
    | UnknownVariant
)
"""A web search's step: search, open a page or find text in one."""

@_model
class OutputWebSearchCallItem(WireModel):
    """A model's web search, in a response's output."""

    id: str
    status: WebSearchStatus
    type: Literal["web_search_call"]
    action: OutputWebSearchCallItemActionUnion | None = None

@_model
class OutputWebSearchServerToolItemSource(WireModel):
    """A page that OpenRouter's web search tool found."""

    type: Literal["url"]
    url: str

@_model
class OutputWebSearchServerToolItemAction(WireModel):
    """What OpenRouter's web search tool searched for and found."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    sources: list[OutputWebSearchServerToolItemSource] | None = None
    """Pages that the search found."""

@_model
class OutputWebSearchServerToolItem(WireModel):
    """A web search by OpenRouter's web search tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:web_search"]
    action: OutputWebSearchServerToolItemAction | None = None
    error: str | None = None
    """Why the search failed."""
    id: str | None = None

OutputItems: TypeAlias = (
    OutputApplyPatchCallItem
    | OutputCodeInterpreterCallItem
    | OutputComputerCallItem
    | OutputCustomToolCallItem
    | OutputFileSearchCallItem
    | OutputFunctionCallItem
    | OutputImageGenerationCallItem
    | OutputMessageItem
    | OutputAdvisorServerToolItem
    | OutputApplyPatchServerToolItem
    | OutputArmorBlockedItem
    | OutputBashServerToolItem
    | OutputBrowserUseServerToolItem
    | OutputCodeInterpreterServerToolItem
    | OutputDatetimeItem
    | OutputSearchModelsServerToolItem
    | OutputFileSearchServerToolItem
    | OutputFilesServerToolItem
    | OutputFusionServerToolItem
    | OutputImageGenerationServerToolItem
    | OutputMcpServerToolItem
    | OutputMemoryServerToolItem
    | OutputShellServerToolItem
    | OutputSubagentServerToolItem
    | OutputTextEditorServerToolItem
    | OutputToolSearchServerToolItem
    | OutputWebFetchServerToolItem
    | OutputWebSearchServerToolItem
    | OutputReasoningItem
    | OutputShellCallItem
    | OutputShellCallOutputItem
    | OutputToolSearchCallItem
    | OutputWebSearchCallItem
    | UnknownVariant
)
"""An item of a response's output: a message, reasoning or a tool call, told by `type`."""

@_model
class PromptCacheOptions(WireModel):
    """How the provider's prompt cache is used for a request."""

    mode: Literal["explicit"]
    """Always `explicit`."""
    ttl: str | None = None
    """How long cached parts are kept, as a duration."""

Variables: TypeAlias = InputText | InputImage | InputFile | str
"""Value of a variable in a stored prompt: a text, image or file."""

@_model
class StoredPromptTemplate(WireModel):
    """Reference to a stored prompt, with values for its variables."""

    id: str
    """Id of the stored prompt."""
    variables: dict[str, Variables] | None = None
    """Value of each variable of the prompt, by name."""

@_model
class FormatJSONObjectConfig(WireModel):
    """Output format that asks for a JSON object, without a schema."""

    type: Literal["json_object"]

@_model
class FormatJSONSchemaConfig(WireModel):
    """Output format that asks for JSON of a given schema."""

    name: str
    """Name of the format."""
    schema: dict[str, Any]
    """JSON Schema of the output."""
    type: Literal["json_schema"]
    description: str | None = None
    """What the output is for, as a help to the model."""
    strict: bool | None = None
    """Whether the output must keep to the schema exactly."""

@_model
class FormatTextConfig(WireModel):
    """Output format that asks for plain text."""

    type: Literal["text"]

Formats: TypeAlias = FormatTextConfig | FormatJSONObjectConfig | FormatJSONSchemaConfig | UnknownVariant
"""What the model's text must be: plain text, a JSON object, or JSON of a schema."""

Verbosity: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much a model is to write."""

@_model
class TextExtendedConfig(WireModel):
    """Format and verbosity of the text output of the Responses API."""

    format: Formats | None = None
    """Plain text, JSON or JSON by a schema."""
    verbosity: Verbosity | None = None
    """How wordy the answer is."""

Truncation: TypeAlias = Literal["auto", "disabled"] | str
"""Whether a response's input was to be shortened if too long."""

@_model
class InputTokensDetails(WireModel):
    """Input tokens of a response, by how the cache served them."""

    cached_tokens: int
    """Input tokens read from the cache."""
    cache_write_tokens: int | None = None
    """Input tokens written to the cache."""

@_model
class OutputTokensDetails(WireModel):
    """Breakdown of the output tokens of a response."""

    reasoning_tokens: int
    """Output tokens spent on reasoning."""

@_model
class ServerToolUseDetails(WireModel):
    """How often server tools were used in a request."""

    tool_calls_executed: int | None = None
    """Server tool calls that were run."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches that were made."""

@_model
class UsageCostDetails(WireModel):
    """Parts of a response's cost, in US dollars."""

    upstream_inference_input_cost: float
    """US dollars the provider charges for the input."""
    upstream_inference_output_cost: float
    """US dollars the provider charges for the output."""
    server_tool_cost: float | None = None
    """US dollars for server tools."""
    upstream_inference_cost: float | None = None
    """US dollars the provider charges for the whole inference; of interest with keys of one's own."""

@_model
class Usage(WireModel):
    """Tokens and cost of a response."""

    input_tokens: int
    """Tokens of the prompt, cached ones included."""
    input_tokens_details: InputTokensDetails
    output_tokens: int
    """Tokens generated, reasoning included."""
    output_tokens_details: OutputTokensDetails
    total_tokens: int
    """Tokens of input and output together."""
    cost: float | None = None
    """US dollars charged for the request."""
    cost_details: UsageCostDetails | None = None
    """What the cost is made of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    server_tool_use_details: ServerToolUseDetails | None = None

@_model
class OpenResponsesResult(WireModel):
    """A response of the Responses API, with its output, settings and usage."""

    completed_at: int | None
    """When the response was complete, in Unix seconds, or null before."""
    created_at: int
    """When the response was created, in Unix seconds."""
    error: OpenResponsesErrorField | None
    """Why the response failed, or null."""
    frequency_penalty: float | None
    """Penalises tokens by how often they have occurred; negative values favour them."""
    id: str
    incomplete_details: IncompleteDetails | None
    """Why the response is incomplete, or null."""
    instructions: BaseInputsUnion | None
    """System or developer instructions the response was made under, or null."""
    metadata: dict[str, str] | None
    """Further facts, by name."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["response"]
    output: list[OutputItems]
    """Items the model made, in order: messages, reasoning and tool calls."""
    parallel_tool_calls: bool
    """Whether the model may make several tool calls at once."""
    presence_penalty: float | None
    """Penalises tokens that have occurred at all; negative values favour them."""
    status: OpenAIResponsesResponseStatus
    temperature: float | None
    """Randomness of sampling: 0 is the most predictable."""
    tool_choice: OpenAIResponsesToolChoiceUnion
    """Whether the model may, must or must not use tools."""
    tools: list[OpenResponsesResultToolUnion]
    top_p: float | None
    """Only the most likely tokens whose probabilities add up to this are sampled from, 0 to 1."""
    background: bool | None = None
    max_output_tokens: int | None = None
    """Most tokens the output could have, reasoning included, or null."""
    max_tool_calls: int | None = None
    """Most tool calls that may be made."""
    output_text: str | None = None
    """Text of all output messages, joined."""
    previous_response_id: str | None = None
    """ID of the response that this one continues, or null."""
    prompt: StoredPromptTemplate | None = None
    """Stored prompt template that the request used, or null."""
    prompt_cache_key: str | None = None
    """Key that groups requests for the provider's prompt cache, or null."""
    prompt_cache_options: PromptCacheOptions | None = None
    """Settings of the prompt cache, or null."""
    reasoning: BaseReasoningConfig | None = None
    """Reasoning settings of the request, or null."""
    safety_identifier: str | None = None
    """Stable identifier of the caller's end user for abuse checks, or null."""
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    store: bool | None = None
    """Whether the response is stored."""
    text: TextExtendedConfig | None = None
    """Format and verbosity of the text output."""
    top_logprobs: int | None = None
    """How many likeliest tokens are listed at each position."""
    truncation: Truncation | None = None
    """What happens to input longer than the context, or null."""
    usage: Usage | None = None
    user: str | None = None
    """Your own stable id of the end user."""
    alignment: Alignment | None = None
    """Verdicts of the alignment plugin."""
    error_type: APIErrorType | None = None
    """OpenRouter's class of the error, such as `provider_overloaded`."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""

Body: TypeAlias = BodyList | BodyMessage | BodyChatCompletion | OpenResponsesResult
"""Answer to a request of a batch, in the form of the batch's endpoint."""

@_model
class BatchObjectResponse(WireModel):
    """Answer to one request of a batch."""

    body: Body
    """Answer in the form of the batch's endpoint."""
    request_id: str | None
    """Id of the request; null if there is none."""
    status_code: int
    """HTTP status of the answer."""

@_model
class ResultError(WireModel):
    """Why one request of a batch failed."""

    message: str
    param: str | None
    """Parameter at fault, if one is."""
    type: str
    error_type: APIErrorType | None = None
    """Kind of the error, as OpenRouter names it for all providers."""

@_model
class Result(WireModel):
    """Outcome of one request of a batch."""

    custom_id: str
    """Id the caller gave the request."""
    error: ResultError | None
    """Why the request failed; null if it succeeded."""
    id: str
    response: BatchObjectResponse | None
    """The answer; null if the request failed."""

@_model
class BatchObject(WireModel):
    """Batch: many requests to one model, answered together within a day."""

    completion_window: Literal["24h"]
    """Time in which the batch is to finish; only `24h`."""
    created_at: int
    """When it was submitted, Unix seconds."""
    endpoint: str
    """Path that the requests go to, such as `/v1/chat/completions`."""
    error: BatchObjectError | None
    """Why the whole batch failed; null if it did not."""
    expires_at: int | None
    """When an unfinished batch is given up, Unix seconds."""
    finalized_at: int | None
    """When it reached its final status, Unix seconds; null until then."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["batch"]
    provider: str | None
    """Provider that runs the batch; null until one is chosen."""
    request_counts: BatchObjectRequestCounts
    results: list[Result] | None
    """Outcome of each request, matched by `custom_id`; null until there are any."""
    status: BatchObjectStatus
    usage: BatchObjectUsage | None
    """Tokens and cost of the whole batch; null until known."""

@_model
class BatchPaymentRequiredResponseError(WireModel):
    """Why payment is needed."""

    code: int
    """HTTP status, 402."""
    message: str

@_model
class BatchPaymentRequiredResponseRequestCounts(WireModel):
    """How many requests of the batch in a 402 error are done."""

    completed: int
    failed: int
    total: int
    """Requests in the batch."""

BatchPaymentRequiredResponseStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"] | str
)
"""State of a batch that credits do not suffice for."""

@_model
class BatchPaymentRequiredResponseCompletionTokensDetails(WireModel):
    """Output tokens of the batch in a 402 error, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    image_tokens: int | None = None
    """Tokens of images."""
    reasoning_tokens: int | None = None
    """Output tokens spent on reasoning."""

@_model
class BatchPaymentRequiredResponsePromptTokensDetails(WireModel):
    """Input tokens of the batch in a 402 error, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class BatchPaymentRequiredResponseServerToolUse(WireModel):
    """How often the requests of the batch in a 402 error used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were run."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""

@_model
class BatchPaymentRequiredResponseUsage(WireModel):
    """Tokens and cost of the batch in a 402 error."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cache_creation: AnthropicCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    completion_tokens_details: BatchPaymentRequiredResponseCompletionTokensDetails | None = None
    """Output tokens by kind."""
    cost: float | None = None
    """US dollars of the batch."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    prompt_tokens_details: BatchPaymentRequiredResponsePromptTokensDetails | None = None
    """Input tokens by kind."""
    server_tool_use: BatchPaymentRequiredResponseServerToolUse | None = None
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    speed: AnthropicSpeed | None = None
    """Whether the faster mode of the model was used."""

@_model
class BatchPaymentRequiredResponse(WireModel):
    """Body of a 402 error: the batch, with an error that says payment is needed."""

    completion_window: Literal["24h"]
    """Time in which the batch is to finish; only `24h`."""
    created_at: int
    """When it was submitted, Unix seconds."""
    endpoint: str
    """Path that the requests go to, such as `/v1/chat/completions`."""
    error: BatchPaymentRequiredResponseError
    expires_at: int | None
    """When an unfinished batch is given up, Unix seconds."""
    finalized_at: int | None
    """When it reached its final status, Unix seconds; null until then."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["batch"]
    provider: str | None
    """Provider that runs the batch; null until one is chosen."""
    request_counts: BatchPaymentRequiredResponseRequestCounts
    results: Any
    status: BatchPaymentRequiredResponseStatus
    usage: BatchPaymentRequiredResponseUsage | None
    """Tokens and cost of the whole batch; null until known."""

ProviderName: TypeAlias = (
    Literal[
        "Modal",
        "AkashML",
        "AI21",
        "AionLabs",
        "Alibaba",
        "Ambient",
        "Baidu",
        "Amazon Bedrock",
        "Amazon Nova",
        "Anthropic",
        "Arcee AI",
        "AssemblyAI",
        "AtlasCloud",
        "Avian",
        "Azure",
        "BaseTen",
        "BytePlus",
        "Black Forest Labs",
        "Cerebras",
        "Chutes",
        "Cirrascale",
        "Claude Platform on AWS",
        "Clarifai",
        "Cloudflare",
        "Cohere",
        "CoreWeave",
        "Cosine",
        "Crucible",
        "Crusoe",
        "Darkbloom",
        "Databricks",
        "Decart",
        "Deepgram",
        "DeepInfra",
        "DeepSeek",
        "DekaLLM",
        "DigitalOcean",
        "ElevenLabs",
        "Featherless",
        "Fireworks",
        "Fish Audio",
        "Friendli",
        "GMICloud",
        "Google",
        "Google AI Studio",
        "Groq",
        "HeyGen",
        "Inception",
        "Inceptron",
        "InferenceNet",
        "Ionstream",
        "Infermatic",
        "Io Net",
        "Inferact vLLM",
        "Inflection",
        "Liquid",
        "Makora",
        "Mara",
        "Mancer 2",
        "Meta",
        "Minimax",
        "ModelRun",
        "Mistral",
        "Modular",
        "Moonshot AI",
        "Morph",
        "VoyageAI by MongoDB",
        "TypeSafe",
        "Near AI",
        "Nebius",
        "Nex AGI",
        "NextBit",
        "Novita",
        "Nvidia",
        "Ollama",
        "OpenAI",
        "OpenInference",
        "Parasail",
        "ParetoAlpha",
        "Poolside",
        "PrimeIntellect",
        "Perceptron",
        "Perplexity",
        "Phala",
        "Recraft",
        "Recursive",
        "Reka",
        "Relace",
        "Respan",
        "Sail Research",
        "Sakana AI",
        "SambaNova",
        "ScaleDown",
        "Seed",
        "SiliconFlow",
        "Sourceful",
        "StepFun",
        "Stealth",
        "StreamLake",
        "Switchpoint",
        "Tencent",
        "Tenstorrent",
        "Thinking Machines",
        "Together",
        "Unbiased",
        "Upstage",
        "Venice",
        "Wafer",
        "WandB",
        "Quiver",
        "Krea",
        "Runway",
        "Xiaomi",
        "xAI",
        "Z.AI",
        "FakeProvider",
    ]
    | str
)
"""Name of a provider that requests can be routed to."""

BatchProviderPreferencesOnly: TypeAlias = ProviderName | str
"""Provider by name, or by a slug not listed here."""

@_model
class BatchProviderPreferences(WireModel):
    """Which providers may run a batch."""

    allow_fallbacks: bool | None = None
    """Whether another provider may be used if the first is not available."""
    only: list[BatchProviderPreferencesOnly] | None = None
    """The only providers that may be used."""

Endpoint: TypeAlias = Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str
"""Path of the API that a batch's requests go to."""

@_model
class Request(WireModel):
    """One request of a batch."""

    body: dict[str, Any]
    """Body of the request, as the batch's endpoint takes it."""
    custom_id: str
    """Id of the caller's choice, unique within the batch, by which its result is found."""

@_model
class BatchSubmitBody(WireModel):
    """Batch to submit."""

    endpoint: Endpoint
    """Path that every request goes to, without the server."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    requests: list[Request]
    """Requests, each with a `custom_id` of yours to match its outcome by."""
    callback_url: str | None = None
    """URL that is called about the batch, such as when it ends."""
    completion_window: Literal["24h"] | None = None
    """Time in which the batch is to finish; only `24h`."""
    provider: BatchProviderPreferences | None = None

BenchmarkType: TypeAlias = (
    Literal["gpqa_diamond", "tau_bench_verified_airline", "search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"]
    | str
)
"""Benchmark to take scores from."""

Billable: TypeAlias = Literal["output_image", "input_image", "input_font", "input_reference", "input_text"] | str
"""What of an image request is charged for."""

@_model
class BooleanCapability(WireModel):
    """Parameter that a model takes as true or false."""

    type: Literal["boolean"]

@_model
class BulkAddWorkspaceMembersRequest(WireModel):
    """Users to add to a workspace, at most 100."""

    user_ids: list[str]

WorkspaceMemberRole: TypeAlias = Literal["admin", "member"] | str
"""Role of a member in a workspace."""

@_model
class WorkspaceMember(WireModel):
    """User's membership in a workspace."""

    created_at: str
    """When the user joined the workspace, ISO 8601."""
    id: str
    """Id of the membership, not of the user."""
    role: WorkspaceMemberRole
    """Role in the workspace, `admin` or `member`."""
    user_id: str
    """Id of the OpenRouter user."""
    workspace_id: str

@_model
class BulkAddWorkspaceMembersResponse(WireModel):
    """Members added to a workspace."""

    added_count: int
    """Number of users added."""
    data: list[WorkspaceMember]

@_model
class BulkAssignKeysRequest(WireModel):
    """API keys to put under a guardrail."""

    key_hashes: list[str]
    """Hashes of the API keys."""

@_model
class BulkAssignKeysResponse(WireModel):
    """How many API keys were put under a guardrail."""

    assigned_count: int
    """Number of keys put under it."""

@_model
class BulkAssignMembersRequest(WireModel):
    """Members of the organization to put under a guardrail."""

    member_user_ids: list[str]

@_model
class BulkAssignMembersResponse(WireModel):
    """How many members were put under a guardrail."""

    assigned_count: int
    """Number of members put under it."""

@_model
class BulkRemoveWorkspaceMembersRequest(WireModel):
    """Users to take out of a workspace, at most 100."""

    user_ids: list[str]

@_model
class BulkRemoveWorkspaceMembersResponse(WireModel):
    """How many users were taken out of a workspace."""

    removed_count: int

@_model
class BulkUnassignKeysRequest(WireModel):
    """API keys to take from under a guardrail."""

    key_hashes: list[str]
    """Hashes of the API keys."""

@_model
class BulkUnassignKeysResponse(WireModel):
    """How many API keys were taken from under a guardrail."""

    unassigned_count: int

@_model
class BulkUnassignMembersRequest(WireModel):
    """Members of the organization to take from under a guardrail."""

    member_user_ids: list[str]

@_model
class BulkUnassignMembersResponse(WireModel):
    """How many members were taken from under a guardrail."""

    unassigned_count: int

By: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to sort providers by."""

@_model
class EnumCapability(WireModel):
    """Parameter that takes one of a fixed set of values."""

    type: Literal["enum"]
    values: list[str]
    """Values that the parameter takes."""

@_model
class RangeCapability(WireModel):
    """Numeric parameter of a model and the values it accepts."""

    max: float
    """Largest value accepted."""
    min: float
    """Smallest value accepted."""
    type: Literal["range"]

CapabilityDescriptor: TypeAlias = EnumCapability | RangeCapability | BooleanCapability | UnknownVariant
"""Values that a model takes for a parameter: a list, a range, or true and false."""

@_model
class ChatAssistantImagesImageURL(WireModel):
    """Where an image that the model made is."""

    url: str
    """URL of the image; usually a `data:` URL with base64."""

@_model
class ChatAssistantImages(WireModel):
    """Image that the model made."""

    image_url: ChatAssistantImagesImageURL
    """Image, as a URL or a `data:` URL with base64."""
    index: int | None = None
    """Position among the images of the message, from 0."""
    type: str | None = None
    """Kind of image; so far always `image_url`."""

@_model
class ChatContentAudioInputAudio(WireModel):
    """Audio given in the request itself."""

    data: str
    """The audio in base64."""
    format: str
    """File format, such as `wav` or `mp3`."""

@_model
class ChatContentAudio(WireModel):
    """Audio part of a message."""

    input_audio: ChatContentAudioInputAudio
    type: Literal["input_audio"]

@_model
class ChatContentFileFile(WireModel):
    """File given by content or by id."""

    file_data: str | None = None
    """The file as a `data:` URL with base64, or its URL."""
    file_id: str | None = None
    """Id of the stored file."""
    filename: str | None = None

@_model
class ChatContentFile(WireModel):
    """File part of a message, such as a PDF."""

    file: ChatContentFileFile
    type: Literal["file"]

ChatContentImageDetail: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""How finely the model looks at an image in a chat message."""

@_model
class ChatContentImageImageURL(WireModel):
    """Image given by a URL."""

    url: str
    """URL or `data:` URL of the image."""
    detail: ChatContentImageDetail | None = None
    """How closely the model looks at the image."""

@_model
class ChatContentImage(WireModel):
    """Image part of a message."""

    image_url: ChatContentImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]

@_model
class ChatContentCacheControl(WireModel):
    """Asks the provider to cache the prompt up to this part."""

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTTL | None = None
    """How long the cache entry is kept, such as `5m`."""

@_model
class ChatContentText(WireModel):
    """Text part of a message."""

    text: str
    type: Literal["text"]
    cache_control: ChatContentCacheControl | None = None
    """Marks where a prefix ends that the provider may cache."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prefix that the provider is to cache."""

ChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""How a video in a chat message is processed."""

@_model
class ChatContentVideoInput(WireModel):
    """Video given by a URL."""

    url: str
    """URL or `data:` URL of the video."""
    processing: ChatContentVideoInputProcessing | None = None
    """How the video is looked at: `agentic` or `static`."""

@_model
class ChatContentVideo(WireModel):
    """Video part of a message."""

    type: Literal["video_url"]
    video_url: ChatContentVideoInput

LegacyChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""How a video in a chat message of the older form is processed."""

@_model
class LegacyChatContentVideoInput(WireModel):
    """Address of a video and how to process it."""

    url: str
    """URL or data URL of the video."""
    processing: LegacyChatContentVideoInputProcessing | None = None
    """How the video is processed: `agentic` or `static`."""

@_model
class LegacyChatContentVideo(WireModel):
    """A video in a chat message, under the older type name `input_video`."""

    type: Literal["input_video"]
    video_url: LegacyChatContentVideoInput

ChatContentItems: TypeAlias = (
    ChatContentFile
    | ChatContentImage
    | ChatContentAudio
    | LegacyChatContentVideo
    | ChatContentText
    | ChatContentVideo
    | UnknownVariant
)
"""Part of a message: text, an image, audio, video or a file."""

ChatAssistantMessageContent: TypeAlias = str | list[ChatContentItems]
"""Content of an assistant message: text, or a list of parts."""

@_model
class ChatAudioOutput(WireModel):
    """Audio that the model spoke."""

    data: str | None = None
    """The audio in base64; in a stream, a piece of it."""
    expires_at: int | None = None
    """When the provider forgets the audio, Unix seconds."""
    id: str | None = None
    """Id by which a later message can refer to the audio."""
    transcript: str | None = None
    """What is said; in a stream, a piece of it."""

@_model
class ChatToolCallFunction(WireModel):
    """Function to call, with its arguments."""

    arguments: str | None = None
    """Arguments as JSON text; the model may get it wrong, so check it."""
    name: str

@_model
class ChatToolCall(WireModel):
    """Function call that you are to run and answer."""

    function: ChatToolCallFunction
    id: str
    """Give this as `tool_call_id` with the result."""
    type: Literal["function"]
    index: int | None = None
    """Position among the tool calls of the message, from 0; not all providers number them."""

ReasoningDetailUnion: TypeAlias = (
    ReasoningDetailEncrypted | ReasoningDetailServerToolCall | ReasoningDetailSummary | ReasoningDetailText | UnknownVariant
)
"""One block of reasoning in a chat message or a stream piece."""

@_model
class ChatAssistantMessage(WireModel):
    """What the model said, in an answer or in the conversation sent."""

    role: Literal["assistant"]
    audio: ChatAudioOutput | None = None
    content: ChatAssistantMessageContent | None = None
    """Text of the message; null if it holds only tool calls, say."""
    images: list[ChatAssistantImages] | None = None
    """Images that the model made."""
    model: str | None = None
    """Slug of the model that wrote the message."""
    name: str | None = None
    """Name that tells this speaker from others in the same role."""
    reasoning: str | None = None
    """The model's reasoning as text; null if it gave none."""
    reasoning_details: list[ReasoningDetailUnion] | None = None
    """Reasoning in pieces; send them back unchanged so that the model can go on from them."""
    refusal: str | None = None
    """What the model said in declining; null if it did not."""
    tool_calls: list[ChatToolCall] | None = None
    """Tool calls that the model asks for."""
    annotations: list[Annotation] | None = None
    """What the message rests on: web pages that it cites, and files that were read for it. Sent back, they spare reading a
    file again.
    """

ChatFinishReasonEnum: TypeAlias = Literal["tool_calls", "stop", "length", "content_filter", "error"] | str
"""Why a model stopped writing."""

@_model
class ChatTokenLogprobTopLogprob(WireModel):
    """One of the likeliest tokens at a position."""

    bytes: list[int] | None
    """The token's UTF-8 bytes; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""

@_model
class ChatTokenLogprob(WireModel):
    """How likely an output token was."""

    bytes: list[int] | None
    """The token's UTF-8 bytes; null if it has none."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    top_logprobs: list[ChatTokenLogprobTopLogprob]
    """Likeliest tokens at this position."""

@_model
class ChatTokenLogprobs(WireModel):
    """Log probabilities of an answer's tokens."""

    content: list[ChatTokenLogprob] | None
    """Tokens of the text, in order."""
    refusal: list[ChatTokenLogprob] | None = None
    """Tokens of the refusal, in order."""

@_model
class ChatChoice(WireModel):
    """One answer of the model."""

    finish_reason: ChatFinishReasonEnum | None
    """Why the model stopped; null if not told."""
    index: int
    """Position, counted from 0."""
    message: ChatAssistantMessage
    logprobs: ChatTokenLogprobs | None = None
    """Log probabilities of the tokens, where asked for."""
    native_finish_reason: str | None = None
    """The provider's own word for why the model stopped; null if not told."""

@_model
class ChatDebugOptions(WireModel):
    """Debugging facts to send along with the answer."""

    echo_upstream_body: bool | None = None
    """Whether to show the body that OpenRouter sends to the provider."""

@_model
class ChatDeveloperMessageConfigurationUpdate(WireModel):
    """Settings that change from a developer message on."""

    reasoning: ConfigurationUpdateReasoning

ChatDeveloperMessageContent: TypeAlias = str | list[ChatContentText]
"""Content of a developer message: text, or a list of text parts."""

@_model
class ChatDeveloperMessage(WireModel):
    """Instructions from the developer of the application."""

    content: ChatDeveloperMessageContent
    role: Literal["developer"]
    configuration_update: ChatDeveloperMessageConfigurationUpdate | None = None
    """Settings that change from this message on."""
    name: str | None = None
    """Name that tells this speaker from others in the same role."""

@_model
class ChatDynamicServerTool(WireModel):
    """Server tool given by its type, for tools that have no model here."""

    type: str
    """Name of the tool, such as `openrouter:web_search`."""
    parameters: dict[str, Any] | None = None
    """Settings of the tool."""

@_model
class ChatFormatGrammarConfig(WireModel):
    """Output that must fit a grammar of yours."""

    grammar: str
    """The grammar, as text."""
    type: Literal["grammar"]

@_model
class ChatFormatJSONObjectConfig(WireModel):
    """Output that must be a JSON object, of any shape."""

    type: Literal["json_object"]

@_model
class ChatJSONSchemaConfig(WireModel):
    """JSON Schema that the output must fit."""

    name: str
    description: str | None = None
    """Tells the model what the output is for."""
    schema: dict[str, Any] | None = None
    """The JSON Schema itself."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""

@_model
class ChatFormatJSONSchemaConfig(WireModel):
    """Output that must be JSON of a given schema."""

    json_schema: ChatJSONSchemaConfig
    type: Literal["json_schema"]

@_model
class ChatFormatPythonConfig(WireModel):
    """Output that must be Python code."""

    type: Literal["python"]

@_model
class ChatFormatTextConfig(WireModel):
    """Output as plain text, without constraints."""

    type: Literal["text"]

@_model
class ChatFunctionToolFunctionFunction(WireModel):
    """Name, purpose and arguments of a function."""

    name: str
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    parameters: dict[str, Any] | None = None
    """JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""

@_model
class ChatFunctionToolFunction(WireModel):
    """Function of yours that the model may call."""

    function: ChatFunctionToolFunctionFunction
    type: Literal["function"]
    cache_control: ChatContentCacheControl | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

@_model
class ChatSearchModelsServerTool(WireModel):
    """OpenRouter's experimental server tool that searches for models."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None

ChatWebSearchShorthandType: TypeAlias = (
    Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"] | str
)
"""Name of the web search tool of a chat request, in one of OpenAI's spellings."""

@_model
class WebSearchConfig(WireModel):
    """Settings of web search as a server tool in a chat request."""

    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    engine: WebSearchEngineEnum | None = None
    """Who searches; `native` is the model's provider, `auto` lets OpenRouter choose."""
    excluded_domains: list[str] | None = None
    """Domains that may not be reached."""
    max_characters: int | None = None
    """Most characters of text to take from a result."""
    max_results: int | None = None
    """Most results of one search."""
    max_total_results: int | None = None
    """Most results of all searches in the request."""
    max_uses: int | None = None
    """Most searches in one request."""
    mode: WebSearchMode | None = None
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_context_size: SearchQualityLevel | None = None
    """How much of the results to pass to the model."""
    user_location: WebSearchUserLocationServerTool | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Options for search on X."""

@_model
class ChatWebSearchShorthand(WireModel):
    """Web search server tool, written in the short form of the OpenAI API."""

    type: ChatWebSearchShorthandType
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    engine: WebSearchEngineEnum | None = None
    """Who searches: the model's provider (`native`), a search engine, or whichever fits (`auto`)."""
    excluded_domains: list[str] | None = None
    """Domains that may not be reached."""
    max_characters: int | None = None
    """Most characters of search text."""
    max_results: int | None = None
    """Most results that a search returns."""
    max_total_results: int | None = None
    """Most results over all searches of the request."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    """Trades the search's depth against its speed, where the engine has modes."""
    parameters: WebSearchConfig | None = None
    """The tool's settings in the long form."""
    search_context_size: SearchQualityLevel | None = None
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocationServerTool | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""

@_model
class OpenRouterWebSearchServerTool(WireModel):
    """OpenRouter's web search tool, which the model may call."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchConfig | None = None

ChatFunctionTool: TypeAlias = (
    ImageGenerationServerToolOpenRouter
    | AdvisorServerToolOpenRouter
    | BashServerTool
    | DatetimeServerTool
    | FilesServerTool
    | FusionServerToolOpenRouter
    | ChatSearchModelsServerTool
    | SubagentServerToolOpenRouter
    | WebFetchServerTool
    | OpenRouterWebSearchServerTool
    | ChatDynamicServerTool
    | ChatFunctionToolFunction
    | ChatWebSearchShorthand
)
"""Tool that the model may use: a function of yours, or a server tool."""

@_model
class ChatSystemMessageConfigurationUpdate(WireModel):
    """Settings that change from a system message on."""

    reasoning: ConfigurationUpdateReasoning

ChatSystemMessageContent: TypeAlias = str | list[ChatContentText]
"""Content of a system message: text, or a list of text parts."""

@_model
class ChatSystemMessage(WireModel):
    """Instructions that stand above the conversation."""

    content: ChatSystemMessageContent
    role: Literal["system"]
    configuration_update: ChatSystemMessageConfigurationUpdate | None = None
    """Settings that change from this message on."""
    name: str | None = None
    """Name that tells this speaker from others in the same role."""

ChatToolMessageContent: TypeAlias = str | list[ChatContentItems]
"""Content of a tool's result: text, or a list of parts."""

@_model
class ChatToolMessage(WireModel):
    """Result of a tool call."""

    content: ChatToolMessageContent
    role: Literal["tool"]
    tool_call_id: str
    """Id of the tool call that it answers."""

ChatUserMessageContent: TypeAlias = str | list[ChatContentItems]
"""Content of a user message: text, or a list of parts."""

@_model
class ChatUserMessage(WireModel):
    """What the user said."""

    content: ChatUserMessageContent
    role: Literal["user"]
    name: str | None = None
    """Name that tells this speaker from others in the same role."""

ChatMessages: TypeAlias = (
    ChatAssistantMessage | ChatDeveloperMessage | ChatSystemMessage | ChatToolMessage | ChatUserMessage | UnknownVariant
)
"""Message of a conversation: system, developer, user, assistant or tool."""

@_model
class ChatNamedToolChoiceFunction(WireModel):
    """Function that the model must call."""

    name: str

@_model
class ChatNamedToolChoice(WireModel):
    """Makes the model call one particular function."""

    function: ChatNamedToolChoiceFunction
    type: Literal["function"]

ChatReasoningSummaryVerbosityEnum: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed the summary of a chat model's reasoning is."""

ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""How a prompt that is too long is shortened."""

@_model
class ContextCompressionPlugin(WireModel):
    """Plugin that shortens prompts too long for the model's context."""

    id: Literal["context-compression"]
    enabled: bool | None = None
    """Whether the plugin takes part in this request."""
    engine: ContextCompressionEngine | None = None
    """How to shorten: `middle-out` drops or cuts messages from the middle."""

PDFParserEngineEnum: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai"] | str
"""Parser that reads PDF files for the model."""

PDFParserEngine: TypeAlias = PDFParserEngineEnum | Literal["pdf-text"]
"""Engine that reads PDF files; `pdf-text` is the older name of one."""

@_model
class PDFParserOptions(WireModel):
    """How the file parser plugin reads PDF files."""

    engine: PDFParserEngine | None = None
    """Parser that turns a PDF into text or images for the model."""

@_model
class FileParserPlugin(WireModel):
    """Plugin that reads files, such as PDF documents, before the model gets them."""

    id: Literal["file-parser"]
    enabled: bool | None = None
    """Whether the plugin takes part in this request."""
    pdf: PDFParserOptions | None = None
    """How PDF documents are read."""

Parameters1: TypeAlias = str | float | bool
"""One simple element of a list given as a Fusion tool parameter."""

Parameters2: TypeAlias = str | float | bool
"""One simple value inside an object given as a Fusion tool parameter."""

Parameters3: TypeAlias = str | float | bool | list[Parameters1 | None] | dict[str, Parameters2 | None]
"""Value of one parameter of a tool that the Fusion plugin offers its models."""

@_model
class FusionPluginTool(WireModel):
    """Tool for the models that the fusion plugin asks."""

    type: str
    """Kind of tool."""
    parameters: dict[str, Parameters3 | None] | None = None
    """Settings of the tool."""

PresetEnum: TypeAlias = Literal["general-high", "general-budget", "general-fast"] | str
"""Ready-made panel of models for the Fusion plugin."""

@_model
class FusionPlugin(WireModel):
    """Plugin that asks a panel of models and has their answers compared and merged."""

    id: Literal["fusion"]
    analysis_models: list[str] | None = None
    """Models of the panel, up to 8."""
    enabled: bool | None = None
    """Whether the plugin takes part in this request."""
    max_tool_calls: int | None = None
    """Most tool calls, 1 to 16."""
    model: str | None = None
    """Model that compares the panel's answers."""
    preset: PresetEnum | None = None
    """Ready-made choice of panel, such as `general-high`."""
    tools: list[FusionPluginTool] | None = None
    """Tools that the models may use, up to 8."""

@_model
class JevRouterPlugin(WireModel):
    """Plugin that sets up the Jev router."""

    id: Literal["jev-router"]
    allowed_models: list[str] | None = None
    """Models that it is limited to."""
    cost_tier: str | None = None
    """Name of the cost tier to choose models from."""
    excluded_models: list[str] | None = None
    """Models the router must not choose."""
    models: list[str] | None = None
    """Models for the router to choose from."""

@_model
class ModerationPlugin(WireModel):
    """Plugin that has the request's content moderated."""

    id: Literal["moderation"]

PriceSource: TypeAlias = Literal["prompt", "weighted_avg"] | str
"""Which price the Pareto router compares models by."""

@_model
class ParetoRouterPlugin(WireModel):
    """Plugin that routes to a model with a good balance of price and coding skill."""

    id: Literal["pareto-router"]
    enabled: bool | None = None
    max_price: float | None = None
    """Highest price a chosen model may have, measured as `price_source` says."""
    min_coding_score: float | None = None
    """Lowest coding score a chosen model may have, 0 to 1."""
    price_source: PriceSource | None = None
    """Which price models are compared by: that of prompt tokens, or a weighted average."""

@_model
class ResponseHealingPlugin(WireModel):
    """Plugin that repairs malformed JSON in a model's answer."""

    id: Literal["response-healing"]
    enabled: bool | None = None

@_model
class SwitchyardRouterPlugin(WireModel):
    """Plugin that lets the Switchyard router choose the model."""

    id: Literal["switchyard-router"]
    algorithm: Algorithm | None = None
    """How the model is chosen."""
    judge_model: str | None = None
    """Model that judges the request, for the algorithms that need one."""

@_model
class WebFetchPlugin(WireModel):
    """Plugin that lets a model read web pages."""

    id: Literal["web-fetch"]
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    max_content_tokens: int | None = None
    """Most tokens of a page to pass to the model."""
    max_uses: int | None = None
    """Most pages to fetch in one request."""

@_model
class UserLocation(WireModel):
    """Approximate place of the user, given to the web search plugin."""

    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None = None
    timezone: str | None = None
    """IANA time zone, such as `Europe/London`."""

WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
"""Search engine of the web search plugin."""

@_model
class WebSearchPlugin(WireModel):
    """Plugin that adds web search results to the prompt."""

    id: Literal["web"]
    enabled: bool | None = None
    engine: WebSearchEngine | None = None
    """Who searches; `native` is the model's provider."""
    exclude_domains: list[str] | None = None
    """Domains to take no results from."""
    include_domains: list[str] | None = None
    """The only domains to take results from."""
    max_results: int | None = None
    """Most results of one search."""
    max_uses: int | None = None
    """Most searches in one request."""
    mode: WebSearchMode | None = None
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_prompt: str | None = None
    """Text that introduces the results to the model."""
    user_location: UserLocation | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Options for search on X."""

ChatRequestPlugin: TypeAlias = (
    AlignmentPlugin
    | ArmorPlugin
    | AutoBetaRouterPlugin
    | AutoRouterPlugin
    | ContextCompressionPlugin
    | FileParserPlugin
    | FusionPlugin
    | JevRouterPlugin
    | ModerationPlugin
    | ParetoRouterPlugin
    | ResponseHealingPlugin
    | SwitchyardRouterPlugin
    | WebSearchPlugin
    | WebFetchPlugin
    | UnknownVariant
)
"""Plugin with its settings, told apart by `id`."""

ChatRequestEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a chat model spends on reasoning."""

@_model
class ChatRequestReasoning(WireModel):
    """How the model reasons for a chat completion."""

    effort: ChatRequestEffort | None = None
    """How much effort the model puts in."""
    summary: ChatReasoningSummaryVerbosityEnum | None = None
    """How detailed a summary of the reasoning is given."""

ChatRequestReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a chat model spends on reasoning, as a field of its own."""

ChatRequestServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Service tier that a chat request asks for."""

ChatRequestStop: TypeAlias = str | list[str]
"""Where the model stops: one text, or up to 4."""

@_model
class ChatRequestUsage(WireModel):
    """Whether a chat answer says what it used, as older clients ask for it."""

    include: bool | None = None
    """Whether the answer carries usage and cost, which it does anyway."""

@_model
class ChatRequestWebSearchOptions(WireModel):
    """Options of the web search that some models do by themselves before they answer."""

    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """How much of the search results the model is given."""
    user_location: dict[str, Any] | None = None
    """Where the user is, roughly, so that results fit."""

@_model
class ChatStreamOptions(WireModel):
    """Options for streams."""

    include_usage: bool | None = None
    """Deprecated. Asks for token usage at the end of the stream. Deprecated."""

@_model
class ChatServerToolChoice(WireModel):
    """Makes the model use one particular server tool."""

    type: str
    """Type of the server tool, as in `tools`."""

ChatToolChoice: TypeAlias = ChatServerToolChoice | ChatNamedToolChoice | Literal["none", "auto", "required"] | str
"""Which tools the model may call: none, any, at least one, or one particular tool."""

@_model
class DeferredBm25Search(WireModel):
    """Search for deferred tools by the words of their descriptions, ranked with BM25."""

    type: Literal["bm25"]
    max_results: int | None = None
    """Most tools that one search brings in."""

@_model
class DeferredCustomSearch(WireModel):
    """Search for deferred tools by a tool of the caller's own."""

    result_key: str
    """Key of the search tool's result that lists the tools found."""
    tool_id: str
    """Id of the tool that does the search."""
    type: Literal["custom"]
    max_results: int | None = None
    """Most tools that one search brings in."""

@_model
class DeferredRegexSearch(WireModel):
    """Search for deferred tools by regular expression."""

    type: Literal["regex"]
    max_results: int | None = None
    """Most tools that one search brings in."""

DeferredToolsSearchStrategy: TypeAlias = DeferredBm25Search | DeferredCustomSearch | DeferredRegexSearch | UnknownVariant
"""How deferred tools are searched for: BM25, regular expression or a tool of one's own."""

@_model
class DeferredToolsControl(WireModel):
    """How the model finds tools that are not loaded from the start."""

    profile: Literal["portable"]
    """Profile of the mechanism; `portable` is the only one."""
    protocol: Literal["v1"]
    """Version of the mechanism; `v1` is the only one."""
    search: DeferredToolsSearchStrategy
    """How tools are searched for."""
    validation: Literal["runtime"]
    """When tool calls are checked; `runtime` is the only choice."""

ImageConfig: TypeAlias = str | float | list[Any]
"""Value of one image setting of a request: text, a number or a list."""

Modality: TypeAlias = Literal["text", "image", "audio"] | str
"""What kind of output a chat model is to give."""

@_model
class PredictionContentText(WireModel):
    """One text part of a prediction."""

    text: str
    type: Literal["text"]

PredictionContent: TypeAlias = str | list[PredictionContentText]
"""Predicted text: one string or a list of text parts."""

@_model
class Prediction(WireModel):
    """Text that much of the answer is expected to repeat, to make it faster."""

    content: PredictionContent
    """Expected text of the answer, such as the file that is being edited."""
    type: Literal["content"]

DataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether providers that may store prompts can be chosen."""

@_model
class MaxPrice(WireModel):
    """Highest prices to accept from a provider, in US dollars."""

    audio: str | None = None
    """Highest price of audio, in US dollars."""
    completion: str | None = None
    """Highest price of a million completion tokens, in US dollars."""
    image: str | None = None
    """Highest price of an image, in US dollars."""
    prompt: str | None = None
    """Highest price of a million prompt tokens, in US dollars."""
    request: str | None = None
    """Highest price of a request, in US dollars."""

@_model
class PercentileLatencyCutoffs(WireModel):
    """Preferred highest latency, in seconds, given for each percentile of recent requests."""

    p50: float | None = None
    """Highest median latency, in seconds."""
    p75: float | None = None
    """Highest latency at the 75th percentile, in seconds."""
    p90: float | None = None
    """Highest latency at the 90th percentile, in seconds."""
    p99: float | None = None
    """Highest latency at the 99th percentile, in seconds."""

PreferredMaxLatency: TypeAlias = PercentileLatencyCutoffs | float
"""Preferred highest latency in seconds: one number or one for each percentile."""

@_model
class PercentileThroughputCutoffs(WireModel):
    """Preferred lowest throughput, in tokens per second, given for each percentile."""

    p50: float | None = None
    """Lowest median throughput, in tokens per second."""
    p75: float | None = None
    """Lowest throughput at the 75th percentile, in tokens per second."""
    p90: float | None = None
    """Lowest throughput at the 90th percentile, in tokens per second."""
    p99: float | None = None
    """Lowest throughput at the 99th percentile, in tokens per second."""

PreferredMinThroughput: TypeAlias = PercentileThroughputCutoffs | float
"""Preferred lowest throughput in tokens per second: one number or one for each percentile."""

@_model
class ProviderOptions(WireModel):
    """Options passed through to a provider unchanged, one field for each provider slug."""

    n01ai: dict[str, Any] | None = None
    ai21: dict[str, Any] | None = None
    aion_labs: dict[str, Any] | None = None
    akashml: dict[str, Any] | None = None
    alibaba: dict[str, Any] | None = None
    amazon_bedrock: dict[str, Any] | None = None
    amazon_bedrock_claude_on_aws: dict[str, Any] | None = None
    amazon_nova: dict[str, Any] | None = None
    ambient: dict[str, Any] | None = None
    anthropic: dict[str, Any] | None = None
    anthropic_2: dict[str, Any] | None = None
    anyscale: dict[str, Any] | None = None
    arcee_ai: dict[str, Any] | None = None
    assemblyai: dict[str, Any] | None = None
    atlas_cloud: dict[str, Any] | None = None
    atoma: dict[str, Any] | None = None
    avian: dict[str, Any] | None = None
    azure: dict[str, Any] | None = None
    baidu: dict[str, Any] | None = None
    baseten: dict[str, Any] | None = None
    black_forest_labs: dict[str, Any] | None = None
    byteplus: dict[str, Any] | None = None
    centml: dict[str, Any] | None = None
    cerebras: dict[str, Any] | None = None
    chutes: dict[str, Any] | None = None
    cirrascale: dict[str, Any] | None = None
    clarifai: dict[str, Any] | None = None
    claude_on_aws: dict[str, Any] | None = None
    cloudflare: dict[str, Any] | None = None
    cohere: dict[str, Any] | None = None
    coreweave: dict[str, Any] | None = None
    cosine: dict[str, Any] | None = None
    crofai: dict[str, Any] | None = None
    crucible: dict[str, Any] | None = None
    crusoe: dict[str, Any] | None = None
    darkbloom: dict[str, Any] | None = None
    databricks: dict[str, Any] | None = None
    decart: dict[str, Any] | None = None
    deepgram: dict[str, Any] | None = None
    deepinfra: dict[str, Any] | None = None
    deepseek: dict[str, Any] | None = None
    dekallm: dict[str, Any] | None = None
    digitalocean: dict[str, Any] | None = None
    elevenlabs: dict[str, Any] | None = None
    enfer: dict[str, Any] | None = None
    fake_provider: dict[str, Any] | None = None
    featherless: dict[str, Any] | None = None
    fireworks: dict[str, Any] | None = None
    fish_audio: dict[str, Any] | None = None
    friendli: dict[str, Any] | None = None
    gmicloud: dict[str, Any] | None = None
    google_ai_studio: dict[str, Any] | None = None
    google_vertex: dict[str, Any] | None = None
    gopomelo: dict[str, Any] | None = None
    groq: dict[str, Any] | None = None
    heygen: dict[str, Any] | None = None
    huggingface: dict[str, Any] | None = None
    hyperbolic: dict[str, Any] | None = None
    hyperbolic_quantized: dict[str, Any] | None = None
    inception: dict[str, Any] | None = None
    inceptron: dict[str, Any] | None = None
    inferact_vllm: dict[str, Any] | None = None
    inference_net: dict[str, Any] | None = None
    infermatic: dict[str, Any] | None = None
    inflection: dict[str, Any] | None = None
    inocloud: dict[str, Any] | None = None
    io_net: dict[str, Any] | None = None
    ionstream: dict[str, Any] | None = None
    klusterai: dict[str, Any] | None = None
    krea: dict[str, Any] | None = None
    lambda_: dict[str, Any] | None = None
    lepton: dict[str, Any] | None = None
    liquid: dict[str, Any] | None = None
    lynn: dict[str, Any] | None = None
    lynn_private: dict[str, Any] | None = None
    makora: dict[str, Any] | None = None
    mancer: dict[str, Any] | None = None
    mancer_old: dict[str, Any] | None = None
    mara: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None
    minimax: dict[str, Any] | None = None
    mistral: dict[str, Any] | None = None
    modal: dict[str, Any] | None = None
    modelrun: dict[str, Any] | None = None
    modular: dict[str, Any] | None = None
    moonshotai: dict[str, Any] | None = None
    morph: dict[str, Any] | None = None
    ncompass: dict[str, Any] | None = None
    near_ai: dict[str, Any] | None = None
    nebius: dict[str, Any] | None = None
    nex_agi: dict[str, Any] | None = None
    nextbit: dict[str, Any] | None = None
    nineteen: dict[str, Any] | None = None
    novita: dict[str, Any] | None = None
    nvidia: dict[str, Any] | None = None
    octoai: dict[str, Any] | None = None
    ollama: dict[str, Any] | None = None
    open_inference: dict[str, Any] | None = None
    openai: dict[str, Any] | None = None
    parasail: dict[str, Any] | None = None
    pareto_alpha: dict[str, Any] | None = None
    perceptron: dict[str, Any] | None = None
    perplexity: dict[str, Any] | None = None
    phala: dict[str, Any] | None = None
    poolside: dict[str, Any] | None = None
    primeintellect: dict[str, Any] | None = None
    quiver: dict[str, Any] | None = None
    recraft: dict[str, Any] | None = None
    recursal: dict[str, Any] | None = None
    recursive: dict[str, Any] | None = None
    reflection: dict[str, Any] | None = None
    reka: dict[str, Any] | None = None
    relace: dict[str, Any] | None = None
    replicate: dict[str, Any] | None = None
    respan: dict[str, Any] | None = None
    runway: dict[str, Any] | None = None
    sail_research: dict[str, Any] | None = None
    sakana: dict[str, Any] | None = None
    sakana_ai: dict[str, Any] | None = None
    sambanova: dict[str, Any] | None = None
    sambanova_cloaked: dict[str, Any] | None = None
    scaledown: dict[str, Any] | None = None
    seed: dict[str, Any] | None = None
    sf_compute: dict[str, Any] | None = None
    siliconflow: dict[str, Any] | None = None
    sourceful: dict[str, Any] | None = None
    stealth: dict[str, Any] | None = None
    stepfun: dict[str, Any] | None = None
    streamlake: dict[str, Any] | None = None
    switchpoint: dict[str, Any] | None = None
    targon: dict[str, Any] | None = None
    tencent: dict[str, Any] | None = None
    tenstorrent: dict[str, Any] | None = None
    thinkingmachines: dict[str, Any] | None = None
    together: dict[str, Any] | None = None
    together_lite: dict[str, Any] | None = None
    typesafe: dict[str, Any] | None = None
    ubicloud: dict[str, Any] | None = None
    unbiased: dict[str, Any] | None = None
    upstage: dict[str, Any] | None = None
    venice: dict[str, Any] | None = None
    voyageai: dict[str, Any] | None = None
    wafer: dict[str, Any] | None = None
    wandb: dict[str, Any] | None = None
    wandb_legacy: dict[str, Any] | None = None
    xai: dict[str, Any] | None = None
    xiaomi: dict[str, Any] | None = None
    z_ai: dict[str, Any] | None = None

ProviderPreferencesIgnore: TypeAlias = ProviderName | str
"""Provider to leave out: a known name or any slug."""

ProviderPreferencesOnly: TypeAlias = ProviderName | str
"""Provider to restrict a request to: a known name or any slug."""

ProviderPreferencesOrder: TypeAlias = ProviderName | str
"""Provider to try in its place of the order: a known name or any slug."""

ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to prefer among a model's providers."""

Partition: TypeAlias = Literal["model", "none"] | str
"""Whether providers are sorted for each model apart or all together."""

@_model
class ProviderSortConfig(WireModel):
    """What providers are ranked by, and whether per model or across models."""

    by: By | None = None
    """The criterion: price, throughput, latency or `exacto` (quality of tool use)."""
    partition: Partition | None = None
    """Whether the endpoints are ranked model by model (`model`) or all together (`none`)."""

ProviderPreferencesSort: TypeAlias = ProviderSortConfig | ProviderSort
"""Ranking of providers: the criterion alone, or with how models are grouped."""

Quantization: TypeAlias = (
    Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"] | str
)
"""Number format of a model's weights."""

@_model
class ProviderPreferences(WireModel):
    """Which providers may serve a request, and in what order they are tried."""

    allow_fallbacks: bool | None = None
    """Whether other providers may be tried when the preferred ones fail."""
    data_collection: DataCollection | None = None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    enforce_distillable_text: bool | None = None
    """Whether to use only models whose authors allow their output to train other models."""
    ignore: list[ProviderPreferencesIgnore] | None = None
    """Providers never to use."""
    max_price: MaxPrice | None = None
    """Most US dollars to pay; endpoints above it are left out."""
    only: list[ProviderPreferencesOnly] | None = None
    """Providers to use, to the exclusion of all others."""
    options: ProviderOptions | None = None
    """Options for single providers, passed through unchanged."""
    order: list[ProviderPreferencesOrder] | None = None
    """Providers to try first, in this order."""
    preferred_max_latency: PreferredMaxLatency | None = None
    """Latency in seconds above which an endpoint is tried later; it is not left out."""
    preferred_min_throughput: PreferredMinThroughput | None = None
    """Tokens per second below which an endpoint is tried later; it is not left out."""
    quantizations: list[Quantization] | None = None
    """Number formats of the weights to accept, such as `fp8` or `bf16`."""
    require_parameters: bool | None = None
    """Whether to use only providers that support every parameter of the request."""
    sort: ProviderPreferencesSort | None = None
    """What providers are ranked by; load balancing is off when it is set."""
    zdr: bool | None = None
    """Whether to use only endpoints with zero data retention."""

ResponseFormat: TypeAlias = (
    ChatFormatGrammarConfig
    | ChatFormatJSONObjectConfig
    | ChatFormatJSONSchemaConfig
    | ChatFormatPythonConfig
    | ChatFormatTextConfig
    | UnknownVariant
)
"""Form the answer must take: text, JSON, JSON by a schema, a grammar or Python."""

@_model
class StopServerToolsWhenFinishReasonIs(WireModel):
    """End the server tool loop when the model finishes for a given reason."""

    reason: str
    """The finish reason, such as `length`."""
    type: Literal["finish_reason_is"]

@_model
class StopServerToolsWhenHasToolCall(WireModel):
    """End the server tool loop when the model calls a given tool."""

    tool_name: str
    type: Literal["has_tool_call"]

@_model
class StopServerToolsWhenMaxCost(WireModel):
    """End the server tool loop when it has cost a given sum."""

    max_cost_in_dollars: float
    """US dollars at which the loop ends."""
    type: Literal["max_cost"]

@_model
class StopServerToolsWhenMaxTokensUsed(WireModel):
    """End the server tool loop when it has used a number of tokens."""

    max_tokens: int
    """Tokens at which the loop ends."""
    type: Literal["max_tokens_used"]

@_model
class StopServerToolsWhenStepCountIs(WireModel):
    """End the server tool loop after a number of steps."""

    step_count: int
    """Steps after which the loop ends."""
    type: Literal["step_count_is"]

StopServerToolsWhenCondition: TypeAlias = (
    StopServerToolsWhenFinishReasonIs
    | StopServerToolsWhenHasToolCall
    | StopServerToolsWhenMaxCost
    | StopServerToolsWhenMaxTokensUsed
    | StopServerToolsWhenStepCountIs
    | UnknownVariant
)
"""Condition that ends the loop of server tool calls in a request."""

@_model
class TraceConfig(WireModel):
    """Names and ids under which observability destinations file a request."""

    generation_name: str | None = None
    """Name of this generation in the trace."""
    parent_span_id: str | None = None
    """Span of the caller's own trace to hang this request under."""
    span_name: str | None = None
    """Name of the span around the generation."""
    trace_id: str | None = None
    """Groups requests into one trace."""
    trace_name: str | None = None
    """Name of the trace as a whole."""

@_model
class ChatRequest(WireModel):
    """Request for a chat completion."""

    messages: list[ChatMessages]
    """The conversation so far, oldest first."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Asks for prompt caching of the whole request, without marks on single parts."""
    debug: ChatDebugOptions | None = None
    """Debugging facts to send along with the answer."""
    deferred_tools: DeferredToolsControl | None = None
    """How tools whose definitions are deferred are found."""
    frequency_penalty: float | None = None
    """Penalises tokens by how often they have occurred; negative values favour them."""
    image_config: dict[str, ImageConfig] | None = None
    """Settings for images that the model makes, by name."""
    logit_bias: dict[str, float] | None = None
    """Amounts to add to the logits of tokens, by token id."""
    logprobs: bool | None = None
    """Whether to return the log probability of each output token."""
    max_completion_tokens: int | None = None
    """Most tokens that may be generated."""
    max_tokens: int | None = None
    """Most tokens to generate; `max_completion_tokens` is the newer name."""
    metadata: dict[str, str] | None = None
    """Your own labels for the request, text by name."""
    min_p: float | None = None
    """Drops tokens less likely than this share of the likeliest token's probability, 0 to 1."""
    modalities: list[Modality] | None = None
    """Kinds of output wanted."""
    model: str | None = None
    """Model slug, such as `openai/gpt-4o`."""
    models: list[str] | None = None
    """Models to try in turn if the first fails."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    plugins: list[ChatRequestPlugin] | None = None
    """Plugins to run on the request, with their settings."""
    prediction: Prediction | None = None
    """Text that the output is expected to be much like, which can speed it up."""
    presence_penalty: float | None = None
    """Penalises tokens that have occurred at all; negative values favour them."""
    prompt_cache_key: str | None = None
    """Key that keeps requests with the same prefix together, for more cache hits."""
    prompt_cache_options: PromptCacheOptions | None = None
    """How the provider caches the prompt."""
    provider: ProviderPreferences | None = None
    """Which providers may answer, and in which order."""
    reasoning: ChatRequestReasoning | None = None
    """How much the model reasons and what it shows of it."""
    reasoning_effort: ChatRequestReasoningEffort | None = None
    """How hard the model reasons; short for `reasoning.effort`."""
    repetition_penalty: float | None = None
    """Penalises tokens that occurred in the prompt or output; 1 changes nothing."""
    response_format: ResponseFormat | None = None
    """Form that the output must have, such as JSON."""
    seed: int | None = None
    """Number that makes sampling repeatable, where the provider supports it."""
    service_tier: ChatRequestServiceTier | None = None
    """Service tier, which trades price against speed."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    stop: ChatRequestStop | None = None
    """Text at which the model stops; up to 4 of them."""
    stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
    """Conditions that end the loop of server tool calls."""
    stream: bool | None = None
    """Whether the answer comes as a stream of chunks."""
    stream_options: ChatStreamOptions | None = None
    """Options for streams."""
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    tool_choice: ChatToolChoice | None = None
    """Whether the model may, must or must not call a tool, and which."""
    tools: list[ChatFunctionTool] | None = None
    top_a: float | None = None
    """Drops tokens whose probability is far below the likeliest one's, 0 to 1."""
    top_k: int | None = None
    """Only this many of the most likely tokens are sampled from."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to list at each position; needs `logprobs`."""
    top_p: float | None = None
    """Only the most likely tokens whose probabilities add up to this are sampled from, 0 to 1."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
    include_reasoning: bool | None = None
    """Whether the answer carries the reasoning of the model."""
    n: int | None = None
    """Number of answers to write, each a choice of its own."""
    preset: str | None = None
    """Slug of a preset whose settings apply where the request has none."""
    web_search_options: ChatRequestWebSearchOptions | None = None
    """Options of the web search that some models do by themselves."""
    route: str | None = None
    """With `fallback`, `models` are tried in turn, which is done anyway. Deprecated."""
    transforms: list[str] | None = None
    """With `middle-out`, what does not fit the context is cut from the middle of the conversation. Deprecated."""
    usage: ChatRequestUsage | None = None
    """Whether the answer carries usage and cost, which it does anyway. Deprecated."""

@_model
class ChatUsageCompletionTokensDetails(WireModel):
    """Output tokens of a chat answer, by kind."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the prediction that turned up in the output."""
    audio_tokens: int | None = None
    """Tokens of audio."""
    reasoning_tokens: int | None = None
    """Output tokens spent on reasoning."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the prediction that did not, which are charged all the same."""
    image_tokens: int | None = None
    """Tokens of images."""

@_model
class ChatUsagePromptTokensDetails(WireModel):
    """Input tokens of a chat answer, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class ChatUsage(WireModel):
    """Tokens that a chat answer used, and what they cost."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    completion_tokens_details: ChatUsageCompletionTokensDetails | None = None
    """Output tokens by kind."""
    cost: float | None = None
    """US dollars charged."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    prompt_tokens_details: ChatUsagePromptTokensDetails | None = None
    """Input tokens by kind."""
    server_tool_use_details: ServerToolUseDetails | None = None
    """How often server tools were used."""

@_model
class ChatResult(WireModel):
    """Answer to a chat request."""

    choices: list[ChatChoice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    """Generation id, with which its cost and details can be looked up."""
    model: str
    """Slug of the model that answered."""
    object: Literal["chat.completion"]
    system_fingerprint: str | None
    """Mark of the provider's configuration; null if not told."""
    alignment: Alignment | None = None
    """What the alignment plugin judged of the answer."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""
    service_tier: str | None = None
    """Service tier that served the request."""
    usage: ChatUsage | None = None
    """Tokens used and what they cost."""
    citations: list[str] | None = None
    """Addresses of the web pages that the answer rests on, from providers that list them."""
    provider: str | None = None
    """Name of the provider that answered."""

@_model
class ChatStreamToolCallFunction(WireModel):
    """Piece of the function call."""

    arguments: str | None = None
    """Further JSON text of the arguments; join the pieces before parsing."""
    name: str | None = None
    """Name of the function; in the first piece only."""

@_model
class ChatStreamToolCall(WireModel):
    """Piece of a tool call."""

    index: int
    """Which tool call of the message it belongs to, from 0."""
    function: ChatStreamToolCallFunction | None = None
    id: str | None = None
    """Id of the call; in its first piece only."""
    type: Literal["function"] | None = None

@_model
class ChatStreamDelta(WireModel):
    """What a chunk adds to the message; join the pieces in order."""

    audio: ChatAudioOutput | None = None
    content: str | None = None
    """Further text."""
    reasoning: str | None = None
    """Further reasoning, as text."""
    reasoning_details: list[ReasoningDetailUnion] | None = None
    """Further pieces of reasoning."""
    refusal: str | None = None
    """Further text in which the model declines."""
    role: Literal["assistant"] | None = None
    tool_calls: list[ChatStreamToolCall] | None = None
    """Pieces of tool calls, matched by `index`."""
    annotations: list[Annotation] | None = None
    """Further annotations of the message."""
    images: list[ChatAssistantImages] | None = None
    """Further images that the model made."""

@_model
class ChatStreamChoice(WireModel):
    """What a chunk adds to one answer."""

    delta: ChatStreamDelta
    """What this event adds."""
    finish_reason: ChatFinishReasonEnum | None
    """Why the model stopped; null until it does."""
    index: int
    """Position, counted from 0."""
    logprobs: ChatTokenLogprobs | None = None
    """Log probabilities of the chunk's tokens, where asked for."""
    native_finish_reason: str | None = None
    """The provider's own word for why the model stopped; null until it does."""

@_model
class ChatStreamChunkMetadata(WireModel):
    """More about an error that broke off a stream."""

    error_type: APIErrorType
    """Kind of error, as a stable word."""
    provider_code: str | None = None
    """The provider's own code for the error."""

@_model
class ChatStreamChunkError(WireModel):
    """Error that broke off a stream."""

    code: int
    """HTTP status that fits the error."""
    message: str
    metadata: ChatStreamChunkMetadata | None = None
    """Further facts, by name."""

@_model
class ChatStreamChunk(WireModel):
    """Piece of a chat answer as it streams."""

    choices: list[ChatStreamChoice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    """Generation id, the same in every chunk."""
    model: str
    """Slug of the model that answers."""
    object: Literal["chat.completion.chunk"]
    alignment: Alignment | None = None
    """What the alignment plugin judged of the answer."""
    error: ChatStreamChunkError | None = None
    """What went wrong in mid stream; nothing follows."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""
    service_tier: str | None = None
    """Service tier that serves the request."""
    system_fingerprint: str | None = None
    """Mark of the provider's configuration."""
    usage: ChatUsage | None = None
    """Tokens used and what they cost; usually in the last chunk only."""
    citations: list[str] | None = None
    """Addresses of the web pages that the answer rests on, from providers that list them."""
    provider: str | None = None
    """Name of the provider that answers."""

@_model
class ChatStreamingResponse(WireModel):
    """Server-sent event that holds one chunk."""

    data: ChatStreamChunk

@_model
class ClassifierDimensions(WireModel):
    """Groups analytics by what a classifier found."""

    classifier_id: str
    dimension_names: list[str] | None = None
    """Dimensions of the classifier to group by, at most 2."""
    include_nulls: bool | None = None
    """Whether requests without a value are a group as well."""

ValueClassifierFilters: TypeAlias = str | float
"""One value in the list of a classifier filter."""

ClassifierFiltersValue: TypeAlias = str | float | list[ValueClassifierFilters]
"""Value to compare with: text, a number, or a list of them."""

@_model
class ClassifierFiltersFilter(WireModel):
    """Condition on a value that a classifier found."""

    field: str
    operator: str
    """How the value is compared."""
    value: ClassifierFiltersValue

@_model
class ClassifierFilters(WireModel):
    """Limits analytics to requests for which a classifier found certain values."""

    classifier_id: str
    filters: list[ClassifierFiltersFilter]
    """Conditions, at most 10."""

ClearToolInputs: TypeAlias = bool | list[str]
"""Clear the inputs of all tool calls, of none, or of the named tools only."""

@_model
class ClientClosedRequestResponseErrorData(WireModel):
    """Error of a 499 answer."""

    code: int
    """HTTP status code, 499."""
    message: str
    metadata: dict[str, Any] | None = None
    """Further details of the error."""

@_model
class ClientClosedRequestResponse(WireModel):
    """Body of a 499 answer: the client closed the connection before the request was done."""

    error: ClientClosedRequestResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

Code: TypeAlias = str | int
"""Code of an intern lifecycle error, as text or as a number."""

@_model
class CodeInterpreterCallCodeDeltaEvent(WireModel):
    """Stream event: a further piece of the code that the code interpreter is to run."""

    delta: str
    """Code to append to what has come so far."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.code_interpreter_call_code.delta"]

@_model
class CodeInterpreterCallCodeDoneEvent(WireModel):
    """Stream event: the code of a code interpreter call is complete."""

    code: str
    """The whole source code that runs."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.code_interpreter_call_code.done"]

@_model
class CodeInterpreterCallCompletedEvent(WireModel):
    """Stream event: a code interpreter call has finished."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.code_interpreter_call.completed"]

@_model
class CodeInterpreterCallInProgressEvent(WireModel):
    """Stream event: a code interpreter call has begun."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.code_interpreter_call.in_progress"]

@_model
class CodeInterpreterCallInterpretingEvent(WireModel):
    """Stream event: the code interpreter is running the code."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.code_interpreter_call.interpreting"]

@_model
class CompactionItem(WireModel):
    """Input item that stands for earlier conversation, compacted into encrypted form."""

    encrypted_content: str
    """Compacted conversation, opaque; give it back unchanged."""
    type: Literal["compaction"]
    id: str | None = None

@_model
class ConflictResponseErrorData(WireModel):
    """Error of a 409 answer."""

    code: int
    """HTTP status code, 409."""
    message: str
    metadata: dict[str, Any] | None = None
    """Further details of the error."""

@_model
class ConflictResponse(WireModel):
    """Body of a 409 answer: the request clashes with the present state."""

    error: ConflictResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

ConflictUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | ConflictResponse
"""Body of a 409 on creating a private endpoint: failed validation, or another conflict."""

@_model
class ContainerFile(WireModel):
    """A file in a container."""

    bytes: int
    """Size of the file, in bytes."""
    container_id: str
    """Id of the sandbox container."""
    created_at: int
    """When the file came to be, in Unix seconds."""
    id: str
    object: Literal["container.file"]
    path: str
    """Path of the file inside the container."""
    source: Literal["assistant"]
    """Who made the file."""

@_model
class ContainerFileListResponse(WireModel):
    """One page of the files in a container."""

    data: list[ContainerFile]
    first_id: str | None
    """Id of the first file on the page, null when the page is empty."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last file on the page, null when the page is empty."""
    object: Literal["list"]

@_model
class MultimodalMedia(WireModel):
    """Audio, video or a file to embed."""

    data: str
    """The media as a string, such as base64."""
    format: str | None = None
    """Format of the media, such as a file type."""

@_model
class ContentPartInputAudio(WireModel):
    """Audio part of an input to embed."""

    input_audio: MultimodalMedia
    type: Literal["input_audio"]

@_model
class ContentPartInputFile(WireModel):
    """File part of an input to embed."""

    input_file: MultimodalMedia
    type: Literal["input_file"]

@_model
class ContentPartInputVideo(WireModel):
    """Video part of an input to embed."""

    input_video: MultimodalMedia
    type: Literal["input_video"]

@_model
class ImageURL(WireModel):
    """Address of an image to embed."""

    url: str
    """Web address or base64 data URL of the image."""

@_model
class CreateEmbeddingsContentImageURL(WireModel):
    """Image part of an input to embed."""

    image_url: ImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]

@_model
class CreateEmbeddingsContentText(WireModel):
    """Text part of an input to embed."""

    text: str
    type: Literal["text"]

Content: TypeAlias = (
    CreateEmbeddingsContentText
    | CreateEmbeddingsContentImageURL
    | ContentPartInputAudio
    | ContentPartInputVideo
    | ContentPartInputFile
    | UnknownVariant
)
"""Part of an input to embed: text, an image, audio, video or a file."""

@_model
class ContentCompaction(WireModel):
    """Content block that holds the summary of earlier conversation after compaction."""

    content: str | None
    """Summary of what was compacted, null when compaction failed."""
    type: Literal["compaction"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    encrypted_content: str | None = None
    """Summary in encrypted, opaque form; give it back unchanged."""

ContentFilterAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""What a filter of one's own does with content it matches."""

ContentFilterBuiltinAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""What a built-in filter does with content it matches."""

ContentFilterBuiltinSlug: TypeAlias = (
    Literal["email", "phone", "ssn", "credit-card", "ip-address", "secrets", "person-name", "address", "regex-prompt-injection"]
    | str
)
"""Built-in content filter, by what it looks for."""

PromptInjectionScanScope: TypeAlias = Literal["user_only", "all_messages"] | str
"""Which messages a filter scans for prompt injection."""

@_model
class ContentFilterBuiltinEntry(WireModel):
    """Ready-made content filter of a guardrail, with what it does on a match."""

    action: ContentFilterBuiltinAction
    """What happens on a match: `redact`, `block` or `flag`."""
    slug: ContentFilterBuiltinSlug
    """Kind of content that the filter looks for, such as `email` or `credit-card`."""
    label: str | None = None
    """Label of the filter, up to 100 characters."""
    scan_scope: PromptInjectionScanScope | None = None
    """Which messages a prompt injection check looks at: those of the user, or all."""

@_model
class ContentFilterBuiltinEntryInput(WireModel):
    """Ready-made content filter to put into a guardrail."""

    action: ContentFilterBuiltinAction
    """What happens on a match: `redact`, `block` or `flag`."""
    slug: ContentFilterBuiltinSlug
    """Kind of content that the filter looks for, such as `email` or `credit-card`."""
    label: str | None = None
    """Label of the filter, up to 100 characters; deprecated. Deprecated."""
    scan_scope: PromptInjectionScanScope | None = None
    """Which messages a prompt injection check looks at: those of the user, or all."""

@_model
class ContentFilterEntry(WireModel):
    """Content filter of a guardrail with a pattern of one's own."""

    action: ContentFilterAction
    """What happens on a match: `redact`, `block` or `flag`."""
    pattern: str
    """Regular expression that the filter looks for."""
    label: str | None = None
    """Label of the filter, up to 100 characters."""

ContentPartAddedEventPart: TypeAlias = ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent | UnknownVariant
"""Content part that has begun: output text, reasoning text or a refusal."""

@_model
class ContentPartAddedEvent(WireModel):
    """Stream event: a new content part of an output item has begun."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    part: ContentPartAddedEventPart
    """The part as it stands at its start."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.content_part.added"]

@_model
class ContentPartAudio(WireModel):
    """Reference audio for a generation request."""

    audio_url: AudioURL
    type: Literal["audio_url"]

ContentPartDoneEventPart: TypeAlias = ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent | UnknownVariant
"""Content part that is complete: output text, reasoning text or a refusal."""

@_model
class ContentPartDoneEvent(WireModel):
    """Stream event: a content part of an output item is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    part: ContentPartDoneEventPart
    """The complete part."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.content_part.done"]

@_model
class ContentPartImageImageURL(WireModel):
    """Address of a reference image."""

    url: str
    """Web address or base64 data URL of the image."""

@_model
class ContentPartImage(WireModel):
    """Reference image for a generation request."""

    image_url: ContentPartImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]

@_model
class VideoURL(WireModel):
    """Video given by its address."""

    url: str
    """Address of the video, or a data URL with its content in base64."""

@_model
class ContentPartVideo(WireModel):
    """Reference video for a generation request."""

    type: Literal["video_url"]
    video_url: VideoURL

@_model
class ContentRedactedThinking(WireModel):
    """Thinking block whose text the provider keeps encrypted, in a message given back."""

    data: str
    """Encrypted thinking, opaque; give it back unchanged."""
    type: Literal["redacted_thinking"]

@_model
class ContentServerToolUse(WireModel):
    """Earlier call of a server tool by the model, in a message given back."""

    id: str
    """Id of the call, to which the result block refers."""
    name: str
    """Name of the server tool."""
    type: Literal["server_tool_use"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    input: Any = None
    """Arguments that the model gave to the tool."""

@_model
class ContentThinking(WireModel):
    """Earlier thinking of the model, in a message given back."""

    signature: str
    """Signature that proves the thinking is unaltered; give it back unchanged."""
    thinking: str
    """Text of the thinking."""
    type: Literal["thinking"]

@_model
class ContentToolReference(WireModel):
    """Reference to a tool by its name, inside a tool result."""

    tool_name: str
    """Name of the tool that the result makes known to the model."""
    type: Literal["tool_reference"]

MessagesMessageParamContentUnion1: TypeAlias = (
    AnthropicTextBlockParam
    | AnthropicImageBlockParam
    | ContentToolReference
    | AnthropicSearchResultBlockParam
    | AnthropicDocumentBlockParam
    | UnknownVariant
)
"""A block in a tool's result: text, image, tool reference, search result or document."""

MessagesMessageParamContentUnion2: TypeAlias = str | list[MessagesMessageParamContentUnion1]
"""Content of a tool's result: plain text, or a list of blocks."""

@_model
class ContentToolResult(WireModel):
    """Result of a tool call, given back to the model."""

    tool_use_id: str
    """Id of the `tool_use` block that this result answers."""
    type: Literal["tool_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    content: MessagesMessageParamContentUnion2 | None = None
    """Output of the tool: text or content blocks."""
    is_error: bool | None = None
    """Whether the tool failed, so that `content` tells of the error."""

@_model
class ContentToolUse(WireModel):
    """Earlier call of a client tool by the model, in a message given back."""

    id: str
    """Id of the call, to which the tool result refers."""
    name: str
    """Name of the tool."""
    type: Literal["tool_use"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    input: Any = None
    """Arguments that the model gave to the tool."""

MessagesMessageParamErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"]
    | str
)
"""Why a web search in the conversation so far failed."""

@_model
class ContentWebSearchToolResultError(WireModel):
    """Web search that failed, in a message given back."""

    error_code: MessagesMessageParamErrorCode
    """Why the search failed."""
    type: Literal["web_search_tool_result_error"]

MessagesMessageParamContentUnion3: TypeAlias = ContentWebSearchToolResultError | list[AnthropicWebSearchResultBlockParam]
"""Content of a web search result that is sent back: an error, or the results."""

@_model
class ContentWebSearchToolResult(WireModel):
    """Result of an earlier web search, in a message given back."""

    content: MessagesMessageParamContentUnion3
    """Search results, or the error that ended the search."""
    tool_use_id: str
    """Id of the `server_tool_use` block that this result answers."""
    type: Literal["web_search_tool_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

ContextBucket: TypeAlias = Literal["1K", "10K", "100K", "1M", "10M"] | str
"""Size of context, in tokens, to rank models for."""

@_model
class ContextCompactionItem(WireModel):
    """Input item that stands for context compacted earlier."""

    type: Literal["context_compaction"]
    encrypted_content: str | None = None
    """Compacted context, opaque; give it back unchanged."""
    id: str | None = None

@_model
class KeepAll(WireModel):
    """Keep all thinking blocks."""

    type: Literal["all"]

Keep: TypeAlias = KeepAll | AnthropicThinkingTurns | Literal["all"]
"""How much thinking to keep when old thinking is cleared: all, or some last turns."""

@_model
class EditClearThinking20251015(WireModel):
    """Context edit that drops the thinking of earlier turns."""

    type: Literal["clear_thinking_20251015"]
    keep: Keep | None = None
    """How much thinking to keep: that of the latest turns, or all."""

Trigger: TypeAlias = AnthropicInputTokensTrigger | AnthropicToolUsesTrigger | UnknownVariant
"""When old tool uses are cleared: by input tokens or by number of tool uses."""

@_model
class EditClearToolUses20250919(WireModel):
    """Context edit that drops the results of earlier tool uses once the context grows."""

    type: Literal["clear_tool_uses_20250919"]
    clear_at_least: AnthropicInputTokensClearAtLeast | None = None
    """Fewest input tokens that clearing must free; else nothing is cleared."""
    clear_tool_inputs: ClearToolInputs | None = None
    """Whether the inputs of the calls go too: for all tools, or for the named ones."""
    exclude_tools: list[str] | None = None
    """Names of the tools whose uses are never cleared."""
    keep: AnthropicToolUsesKeep | None = None
    """How many of the latest tool uses to keep."""
    trigger: Trigger | None = None
    """Size of the context, in tokens or tool uses, at which clearing begins."""

@_model
class TriggerInputTokens(WireModel):
    """Compaction starts at a number of input tokens."""

    type: Literal["input_tokens"]
    value: int
    """Input tokens at which it starts."""

@_model
class EditCompact20260112(WireModel):
    """Context edit that replaces earlier conversation by a summary."""

    type: Literal["compact_20260112"]
    instructions: str | None = None
    """How to write the summary, in place of the usual instructions."""
    pause_after_compaction: bool | None = None
    """Whether the answer stops after the summary, so that the caller may go on."""
    trigger: TriggerInputTokens | None = None
    """Size of the context, in input tokens, at which compaction begins."""

Edit: TypeAlias = EditClearToolUses20250919 | EditClearThinking20251015 | EditCompact20260112 | UnknownVariant
"""Way to trim the context: clear tool uses, clear thinking, or compact the whole."""

@_model
class ContextManagement(WireModel):
    """How the server trims the conversation as it grows, for the messages API."""

    edits: list[Edit] | None = None
    """Edits to apply to the context."""

CreateAudioTranscriptionsMultipartResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Form of a transcription of an uploaded file."""

TimestampGranularities: TypeAlias = Literal["word", "segment"] | str
"""What to give times for in the transcription of an uploaded file."""

@_model
class CreateAudioTranscriptionsMultipartRequestBody(WireModel):
    """Form of a transcription request: the audio and how to write it down."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    diarize: bool | None = None
    """Whether to tell the speakers apart."""
    file: str | None = None
    """Bytes of the audio file."""
    keyterms: list[str] | None = None
    """Words and phrases that the model should expect in the audio."""
    language: str | None = None
    """Language spoken in the audio, as a code such as `en`."""
    provider: str | None = None
    """Provider options, as text."""
    response_format: CreateAudioTranscriptionsMultipartResponseFormat | None = None
    """Shape of the answer: `json`, or `verbose_json` for more detail."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    source_url: str | None = None
    """Address of the audio."""
    temperature: float | None = None
    """Sampling temperature; lower values vary less."""
    timestamp_granularities: list[TimestampGranularities] | None = None
    """What to give times for: each `word`, each `segment`, or both."""
    trace: str | None = None
    """Trace data for observability, as text."""
    user: str | None = None
    """Your own stable id of the end user."""

CreateAuthKeysCodeCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How the code challenge was made from its verifier, when a code is asked for."""

@_model
class CreateAuthKeysCodeData(WireModel):
    """Authorisation code and the app it belongs to."""

    app_id: int
    """Id of the app that asked for the code."""
    created_at: str
    """When the code was made, in ISO 8601."""
    id: str
    """The authorisation code, to exchange for an API key."""

UsageLimitType: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often the spending limit of a key made by OAuth starts again from zero."""

@_model
class CreateAuthKeysCodeRequestBody(WireModel):
    """What an app asks for when it wants an authorisation code for a user's API key."""

    callback_url: str
    """Address to which the user returns with the code."""
    code_challenge: str | None = None
    """PKCE challenge made from the code verifier."""
    code_challenge_method: CreateAuthKeysCodeCodeChallengeMethod | None = None
    """How the challenge is made from the verifier: `S256` or `plain`."""
    expires_at: str | None = None
    """When the key to be made expires, in ISO 8601."""
    key_label: str | None = None
    """Name for the key to be made, up to 100 characters."""
    limit: float | None = None
    """Most US dollars that the key to be made may spend."""
    usage_limit_type: UsageLimitType | None = None
    """How often the spending limit starts anew: `daily`, `weekly` or `monthly`."""
    workspace_id: str | None = None
    """Id of the workspace that the key to be made belongs to."""

@_model
class CreateAuthKeysCodeResponse(WireModel):
    """The authorisation code that was made."""

    data: CreateAuthKeysCodeData

CreateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region to declare for a new provider key."""

@_model
class CreateBYOKKeyRequest(WireModel):
    """A provider's own API key to store, and when OpenRouter may use it."""

    key: str
    """The provider's API key or credentials."""
    provider: BYOKProviderSlug
    """Slug of the provider that issued the key."""
    allowed_api_key_hashes: list[str] | None = None
    """Hashes of the OpenRouter keys whose requests may use this key, up to 100."""
    allowed_models: list[str] | None = None
    """Models for which this key may be used, up to 100."""
    allowed_user_ids: list[str] | None = None
    """Ids of the users whose requests may use this key, up to 100."""
    declared_region: CreateBYOKKeyRequestDeclaredRegion | None = None
    """Data region that the account declares for it."""
    declared_zdr: bool | None = None
    """Whether the account declares that it keeps no data (zero data retention)."""
    disabled: bool | None = None
    is_byok_only: bool | None = None
    """Whether requests are held to own keys, without OpenRouter's capacity."""
    is_fallback: bool | None = None
    """Whether the key is a fallback, tried after OpenRouter's own capacity."""
    is_required: bool | None = None
    """Whether the use of this key is required."""
    name: str | None = None
    """Name of the key in lists, up to 255 characters."""
    workspace_id: str | None = None

@_model
class CreateBYOKKeyResponse(WireModel):
    """The provider key that was stored."""

    data: BYOKKey

CreateEmbeddingsEmbedding: TypeAlias = list[float] | str
"""Vector of an embedding: a list of numbers, or base64 text."""

@_model
class CreateEmbeddingsData(WireModel):
    """Embedding of one input."""

    embedding: CreateEmbeddingsEmbedding
    """The vector, as numbers or, when base64 was asked for, as text."""
    object: Literal["embedding"]
    index: int | None = None
    """Place of the input in the request, from 0."""

@_model
class Input(WireModel):
    """Multimodal input to embed, made of one or more parts."""

    content: list[Content]
    """Parts that together get one embedding."""

CreateEmbeddingsInputUnion: TypeAlias = str | list[str] | list[float] | list[list[float]] | list[Input]
"""What to embed: text, texts, token ids, lists of token ids, or multimodal inputs."""

EncodingFormat: TypeAlias = Literal["float", "base64"] | str
"""Whether embeddings come as numbers or as base64."""

@_model
class CreateEmbeddingsRequestBody(WireModel):
    """What to embed, and with which model."""

    input: CreateEmbeddingsInputUnion
    """One input or several; each gets its own embedding."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    dimensions: int | None = None
    """Length of the vectors to return, for models that let it vary."""
    encoding_format: EncodingFormat | None = None
    """How vectors are written: `float` for numbers, `base64` for text."""
    input_type: str | None = None
    """What the input is for, for models that tell queries and documents apart."""
    provider: ProviderPreferences | None = None
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""

@_model
class PromptTokensDetails(WireModel):
    """Prompt tokens by kind of input."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    image_tokens: int | None = None
    """Tokens of images."""
    text_tokens: int | None = None
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class CreateEmbeddingsUsage(WireModel):
    """Tokens and cost of an embeddings request."""

    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cost: float | None = None
    """US dollars charged."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    prompt_tokens_details: PromptTokensDetails | None = None
    """Input tokens by kind."""

@_model
class CreateEmbeddingsResponseBody(WireModel):
    """Embeddings, one for each input, and what they cost."""

    data: list[CreateEmbeddingsData]
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["list"]
    id: str | None = None
    usage: CreateEmbeddingsUsage | None = None
    provider: str | None = None
    """Name of the provider that made the embeddings."""

@_model
class CreateExternalUserRequest(WireModel):
    """External user to register."""

    user: str
    """Id of the user in the caller's own system."""

GuardrailDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that a guardrail allows."""

GuardrailInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a guardrail's spending limit starts again from zero."""

@_model
class CreateGuardrailRequest(WireModel):
    """Guardrail to create: spending, models, providers, privacy and content filters."""

    name: str
    """Name of the guardrail, up to 200 characters."""
    allow_safety_retention_google: bool | None = None
    """Whether Google endpoints that retain data for safety checks may be used."""
    allow_safety_retention_other: bool | None = None
    """Whether other providers' endpoints that retain data for safety checks may be used."""
    allowed_data_regions: list[GuardrailDataRegion] | None = None
    """Regions in which data may be processed."""
    allowed_models: list[str] | None = None
    """Models that may be used."""
    allowed_providers: list[str] | None = None
    """Providers that may be used."""
    content_filter_builtins: list[ContentFilterBuiltinEntryInput] | None = None
    """Ready-made content filters to apply."""
    content_filters: list[ContentFilterEntry] | None = None
    """Content filters with patterns of one's own."""
    description: str | None = None
    enable_free_model_publication: bool | None = None
    """Whether free endpoints that may publish prompts are permitted."""
    enable_free_model_training: bool | None = None
    """Whether free endpoints that may train on inputs are permitted."""
    enable_paid_model_training: bool | None = None
    """Whether paid endpoints that may train on inputs are permitted."""
    enforce_zdr: bool | None = None
    """Whether only endpoints with zero data retention may serve; deprecated, set it by provider. Deprecated."""
    enforce_zdr_anthropic: bool | None = None
    """Whether Anthropic models need endpoints with zero data retention."""
    enforce_zdr_google: bool | None = None
    """Whether Google models need endpoints with zero data retention."""
    enforce_zdr_openai: bool | None = None
    """Whether OpenAI models need endpoints with zero data retention."""
    enforce_zdr_other: bool | None = None
    """Whether all other models need endpoints with zero data retention."""
    enforce_zdr_xai: bool | None = None
    """Whether xAI models need endpoints with zero data retention."""
    ignored_models: list[str] | None = None
    """Models that may not be used."""
    ignored_providers: list[str] | None = None
    """Providers that may not be used."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""
    limit_usd: float | None = None
    """Most US dollars that may be spent in each interval."""
    reset_interval: GuardrailInterval | None = None
    """How often the spending limit starts anew: `daily`, `weekly` or `monthly`."""
    workspace_id: str | None = None

@_model
class Guardrail(WireModel):
    """Guardrail: limits on spending, models, providers, privacy and content."""

    created_at: str
    """When the guardrail was made, in ISO 8601."""
    id: str
    include_byok_in_budgets: bool
    """Whether spending on the account's own provider keys counts against budgets."""
    name: str
    workspace_id: str | None
    allow_safety_retention_google: bool | None = None
    """Whether Google endpoints that retain data for safety checks may be used."""
    allow_safety_retention_other: bool | None = None
    """Whether other providers' endpoints that retain data for safety checks may be used."""
    allowed_data_regions: list[GuardrailDataRegion] | None = None
    """Regions in which data may be processed."""
    allowed_models: list[str] | None = None
    """Models that may be used."""
    allowed_providers: list[str] | None = None
    """Providers that may be used."""
    content_filter_builtins: list[ContentFilterBuiltinEntry] | None = None
    """Ready-made content filters that apply."""
    content_filters: list[ContentFilterEntry] | None = None
    """Content filters with patterns of one's own."""
    description: str | None = None
    enable_free_model_publication: bool | None = None
    """Whether free endpoints that may publish prompts are permitted."""
    enable_free_model_training: bool | None = None
    """Whether free endpoints that may train on inputs are permitted."""
    enable_paid_model_training: bool | None = None
    """Whether paid endpoints that may train on inputs are permitted."""
    enforce_zdr: bool | None = None
    """Whether only endpoints with zero data retention may serve; deprecated, see the fields by provider. Deprecated."""
    enforce_zdr_anthropic: bool | None = None
    """Whether Anthropic models need endpoints with zero data retention."""
    enforce_zdr_google: bool | None = None
    """Whether Google models need endpoints with zero data retention."""
    enforce_zdr_openai: bool | None = None
    """Whether OpenAI models need endpoints with zero data retention."""
    enforce_zdr_other: bool | None = None
    """Whether all other models need endpoints with zero data retention."""
    enforce_zdr_xai: bool | None = None
    """Whether xAI models need endpoints with zero data retention."""
    ignored_models: list[str] | None = None
    """Models that may not be used."""
    ignored_providers: list[str] | None = None
    """Providers that may not be used."""
    limit_usd: float | None = None
    """Most US dollars that may be spent in each interval."""
    reset_interval: GuardrailInterval | None = None
    """How often the spending limit starts anew: `daily`, `weekly` or `monthly`."""
    updated_at: str | None = None
    """When the guardrail was last changed, in ISO 8601."""

@_model
class CreateGuardrailResponse(WireModel):
    """The guardrail that was created."""

    data: Guardrail

@_model
class CreateInternRequest(WireModel):
    """Intern to create."""

    name: str
    description: str | None = None
    instructions: str | None = None
    """What the intern is told to do and how."""
    provision: bool | None = None
    """Whether to provision the intern at once."""
    vault_id: str | None = None
    """Id of the vault for the intern."""
    workspace_id: str | None = None

@_model
class CreateKeysData(WireModel):
    """New API key: its limits, its use and its state, without the secret."""

    byok_usage: float
    """US dollars of use on the account's own provider keys, over the whole life."""
    byok_usage_daily: float
    """US dollars of use on the account's own provider keys in the current UTC day."""
    byok_usage_monthly: float
    """US dollars of use on the account's own provider keys in the current UTC month."""
    byok_usage_weekly: float
    """US dollars of use on the account's own provider keys in the current UTC week."""
    created_at: str
    """When the key was made, in ISO 8601."""
    creator_user_id: str | None
    """Id of the user who created it."""
    disabled: bool
    external_user: str | None
    """Your own id of the end user that it belongs to."""
    hash: str
    """Hash that identifies the API key; it is not the key."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    label: str
    """Shortened form of the key, to know it by."""
    last_used_at: str | None
    """When it was last used, ISO 8601; null if never."""
    limit: float | None
    """Most US dollars that the key may spend, null when it has no limit."""
    limit_remaining: float | None
    """US dollars left of the limit, null when it has no limit."""
    limit_reset: str | None
    """How often the limit starts afresh; null for never."""
    name: str
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    usage: float
    """US dollars spent with the key in all."""
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str
    expires_at: str | None = None
    """When the key ceases to work, in ISO 8601; null when it does not expire."""

CreateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a new API key's spending limit starts again from zero."""

@_model
class External(WireModel):
    """External user to whom a new API key belongs."""

    user: str
    """Id of the user in the caller's own system."""
    api_key: str | None = None
    """External API key to tie to the new key."""

@_model
class CreateKeysRequestBody(WireModel):
    """API key to create."""

    name: str
    """Name of the key in lists."""
    creator_user_id: str | None = None
    """Id of the organization member to whom the key counts as its creator."""
    expires_at: str | None = None
    """When the key is to cease to work, in ISO 8601; null for never."""
    external: External | None = None
    """External user to whom the key belongs."""
    include_byok_in_limit: bool | None = None
    """Whether spending on the account's own provider keys counts against the limit."""
    limit: float | None = None
    """Most US dollars that the key may spend, null for no limit."""
    limit_reset: CreateKeysLimitReset | None = None
    """How often the limit starts afresh; null for never."""
    workspace_id: str | None = None

@_model
class CreateKeysResponse(WireModel):
    """New API key, with its secret."""

    data: CreateKeysData
    """What is known of the key."""
    key: str
    """The secret itself, shown only in this answer; store it at once."""

CreateObservabilityDestinationRequestType: TypeAlias = (
    Literal[
        "arize",
        "braintrust",
        "clickhouse",
        "datadog",
        "grafana",
        "langfuse",
        "langsmith",
        "newrelic",
        "opik",
        "otel-collector",
        "posthog",
        "ramp",
        "s3",
        "sentry",
        "snowflake",
        "weave",
        "webhook",
    ]
    | str
)
"""Service that a new observability destination sends traces to."""

ObservabilityDataRegionInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""Data region to set for an observability destination."""

Logic: TypeAlias = Literal["and", "or"] | str
"""Whether all rules of an observability filter group must hold, or any."""

FieldT: TypeAlias = (
    Literal[
        "model",
        "provider",
        "session_id",
        "user_id",
        "api_key_name",
        "finish_reason",
        "input",
        "output",
        "total_cost",
        "total_tokens",
        "prompt_tokens",
        "completion_tokens",
    ]
    | str
)
"""Part of a trace that an observability filter rule looks at."""

ObservabilityFilterRuleGroupValue: TypeAlias = str | float
"""What a filter rule compares with: text or a number."""

Operator: TypeAlias = (
    Literal[
        "equals",
        "not_equals",
        "contains",
        "not_contains",
        "regex",
        "starts_with",
        "ends_with",
        "gt",
        "lt",
        "gte",
        "lte",
        "exists",
        "not_exists",
    ]
    | str
)
"""How an observability filter rule compares a trace with its value."""

@_model
class Rule(WireModel):
    """One condition on a generation, for an observability destination."""

    field: FieldT
    """Property of the generation to compare."""
    operator: Operator
    """How `field` is compared with `value`."""
    value: ObservabilityFilterRuleGroupValue | None = None
    """Text or number to compare with; not needed for `exists` and `not_exists`."""

@_model
class ObservabilityFilterRuleGroup(WireModel):
    """Filter rules joined by `and` or `or`."""

    rules: list[Rule]
    logic: Logic | None = None
    """Whether all rules must hold (`and`) or any one (`or`)."""

@_model
class ObservabilityFilterRulesConfigNullable(WireModel):
    """Rules that decide which generations are sent, or null for no filter."""

    groups: list[ObservabilityFilterRuleGroup]
    """Groups of rules, each joined by its own `logic`."""
    enabled: bool | None = None

@_model
class CreateObservabilityDestinationRequest(WireModel):
    """Destination to create, to which traces of requests are sent."""

    config: dict[str, Any]
    """Settings of the destination, such as its address and credentials; they depend on `type`."""
    name: str
    type: CreateObservabilityDestinationRequestType
    """Kind of service that receives the traces."""
    api_key_hashes: list[str] | None = None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool | None = None
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool | None = None
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool | None = None
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool | None = None
    """Whether traces carry the context in which the request was made."""
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfigNullable | None = None
    """Rules that choose which requests are sent."""
    privacy_mode: bool | None = None
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegionInput] | None = None
    """Data regions whose requests are sent."""
    sampling_rate: float | None = None
    """Share of requests that is sent: 1 for all of them."""
    workspace_id: str | None = None

@_model
class ObservabilityArizeDestinationConfig(WireModel):
    """Where in Arize traces go, and the key for it."""

    api_key: str
    """Arize API key."""
    model_id: str
    """Arize model ID that traces are filed under."""
    space_key: str
    """Key of the Arize space that receives traces."""
    base_url: str | None = None
    """Address of Arize's OTLP endpoint."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

ObservabilityDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region whose traces an observability destination gets."""

@_model
class ObservabilityFilterRulesConfig(WireModel):
    """Rules that decide which generations are sent to a destination."""

    groups: list[ObservabilityFilterRuleGroup]
    """Groups of rules, each joined by its own `logic`."""
    enabled: bool | None = None

@_model
class ObservabilityArizeDestination(WireModel):
    """A destination that sends traces to Arize."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityArizeDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["arize"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityBraintrustDestinationConfig(WireModel):
    """Where in Braintrust traces go, and the key for it."""

    api_key: str
    """Braintrust API key."""
    project_id: str
    """ID of the Braintrust project that receives traces."""
    base_url: str | None = None
    """Address of the Braintrust API."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityBraintrustDestination(WireModel):
    """A destination that sends traces to Braintrust."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityBraintrustDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["braintrust"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityClickhouseDestinationConfig(WireModel):
    """The ClickHouse table that traces go to, and the login for it."""

    database: str
    host: str
    """Address of the ClickHouse server."""
    password: str
    username: str
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    should_include_cache_write_tokens: bool | None = None
    """Whether counts of cache write tokens are written too."""
    table: str | None = None
    """Table that traces are written to."""

@_model
class ObservabilityClickhouseDestination(WireModel):
    """A destination that writes traces to a ClickHouse table."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityClickhouseDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["clickhouse"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityDatadogDestinationConfig(WireModel):
    """Where in Datadog traces go, and the key for it."""

    api_key: str
    """Datadog API key."""
    ml_app: str
    """Name of the application in Datadog's LLM Observability."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    url: str | None = None
    """Address of the Datadog site's API."""

@_model
class ObservabilityDatadogDestination(WireModel):
    """A destination that sends traces to Datadog."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityDatadogDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["datadog"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityGrafanaDestinationConfig(WireModel):
    """The Grafana Cloud instance that traces go to, and the key for it."""

    api_key: str
    """Grafana Cloud API key."""
    instance_id: str
    """ID of the Grafana Cloud instance."""
    base_url: str | None = None
    """Address of the instance's OTLP gateway."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityGrafanaDestination(WireModel):
    """A destination that sends traces to Grafana Cloud."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityGrafanaDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["grafana"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityLangfuseDestinationConfig(WireModel):
    """The Langfuse server that traces go to, and the keys for it."""

    public_key: str
    """Public key of the Langfuse project."""
    secret_key: str
    """Secret key of the Langfuse project."""
    base_url: str | None = None
    """Address of the Langfuse server."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityLangfuseDestination(WireModel):
    """A destination that sends traces to Langfuse."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityLangfuseDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["langfuse"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityLangsmithDestinationConfig(WireModel):
    """Where in LangSmith traces go, and the key for it."""

    api_key: str
    """LangSmith API key."""
    endpoint: str | None = None
    """Address of the LangSmith API."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    project: str | None = None
    """LangSmith project that receives traces."""
    workspace_id: str | None = None
    """ID of the LangSmith workspace, not of an OpenRouter one."""

@_model
class ObservabilityLangsmithDestination(WireModel):
    """A destination that sends traces to LangSmith."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityLangsmithDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["langsmith"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

Region: TypeAlias = Literal["us", "eu"] | str
"""Region of a New Relic account."""

@_model
class ObservabilityNewrelicDestinationConfig(WireModel):
    """The New Relic region that traces go to, and the key for it."""

    license_key: str
    """New Relic license key."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    region: Region | None = None
    """New Relic data region of the account, `us` or `eu`."""

@_model
class ObservabilityNewrelicDestination(WireModel):
    """A destination that sends traces to New Relic."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityNewrelicDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["newrelic"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityOpikDestinationConfig(WireModel):
    """Where in Opik traces go, and the key for it."""

    api_key: str
    """Opik API key."""
    project_name: str
    """Opik project that receives traces."""
    workspace: str
    """Name of the Opik workspace, not of an OpenRouter one."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityOpikDestination(WireModel):
    """A destination that sends traces to Comet Opik."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityOpikDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["opik"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityOtelCollectorDestinationConfig(WireModel):
    """The OpenTelemetry collector that traces go to."""

    endpoint: str
    """Address of the collector's OTLP endpoint."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityOtelCollectorDestination(WireModel):
    """A destination that sends traces to an OpenTelemetry collector."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityOtelCollectorDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["otel-collector"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityPosthogDestinationConfig(WireModel):
    """The PostHog server that traces go to, and the key for it."""

    api_key: str
    """PostHog project API key."""
    endpoint: str | None = None
    """Address of the PostHog server."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityPosthogDestination(WireModel):
    """A destination that sends traces to PostHog."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityPosthogDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["posthog"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityRampDestinationConfig(WireModel):
    """Where at Ramp usage is reported, and the key for it."""

    api_key: str
    """Ramp API key."""
    base_url: str | None = None
    """Address that usage is reported to."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityRampDestination(WireModel):
    """A destination that reports usage to Ramp."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityRampDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["ramp"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

ProviderEnum: TypeAlias = Literal["aws", "cloudflare_r2", "gcs", "other"] | str
"""Who runs the storage of an S3 destination."""

@_model
class ObservabilityS3DestinationConfig(WireModel):
    """The bucket that traces go to, and how to sign in to its store."""

    bucket_name: str
    access_key_id: str | None = None
    """ID of the access key, for `auth_mode` `access_keys`."""
    auth_mode: AuthMode | None = None
    """Whether to sign in with access keys or by taking an IAM role."""
    endpoint: str | None = None
    """Address of the store, where it is not Amazon's own."""
    external_id: str | None = None
    """External ID to give when the IAM role is taken."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    path_template: str | None = None
    """Template of the path of each object; `{prefix}` and `{date}` are filled in."""
    prefix: str | None = None
    """Text that fills `{prefix}` in `path_template`."""
    provider: ProviderEnum | None = None
    """Kind of store: `aws`, `cloudflare_r2`, `gcs` or `other`."""
    region: str | None = None
    """Region of the bucket, as the store names it."""
    role_arn: str | None = None
    """ARN of the IAM role, for `auth_mode` `iam_role`."""
    secret_access_key: str | None = None
    """Secret of the access key."""
    session_token: str | None = None
    """Session token that goes with temporary access keys."""

@_model
class ObservabilityS3Destination(WireModel):
    """A destination that writes traces to a bucket of an S3-compatible store."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityS3DestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["s3"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilitySentryDestinationConfig(WireModel):
    """The Sentry project that traces go to."""

    dsn: str
    """DSN of the Sentry project, an https address with its public key and project ID."""
    otlp_endpoint: str
    """Address of the Sentry project's OTLP endpoint."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilitySentryDestination(WireModel):
    """A destination that sends traces to Sentry."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilitySentryDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["sentry"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilitySnowflakeDestinationConfig(WireModel):
    """The Snowflake table that traces go to, and the login for it."""

    account: str
    """Snowflake account identifier."""
    token: str
    """Secret token to sign in to Snowflake with."""
    database: str | None = None
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    schema: str | None = None
    """Snowflake schema that holds the table."""
    should_include_cache_write_tokens: bool | None = None
    """Whether counts of cache write tokens are written too."""
    table: str | None = None
    """Table that traces are written to."""
    warehouse: str | None = None
    """Snowflake warehouse that runs the writes."""

@_model
class ObservabilitySnowflakeDestination(WireModel):
    """A destination that writes traces to a Snowflake table."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilitySnowflakeDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["snowflake"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class ObservabilityWeaveDestinationConfig(WireModel):
    """Where in Weave traces go, and the key for it."""

    api_key: str
    """Weights & Biases API key."""
    entity: str
    """Weights & Biases team or user that owns the project."""
    project: str
    """Weights & Biases project that receives traces."""
    base_url: str | None = None
    """Address of the Weave trace server."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""

@_model
class ObservabilityWeaveDestination(WireModel):
    """A destination that sends traces to W&B Weave."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityWeaveDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["weave"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

ObservabilityWebhookDestinationMethod: TypeAlias = Literal["POST", "PUT"] | str
"""HTTP method by which traces are sent to a webhook."""

@_model
class ObservabilityWebhookDestinationConfig(WireModel):
    """The HTTP address that traces are sent to."""

    url: str
    """Address that traces are sent to."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    method: ObservabilityWebhookDestinationMethod | None = None
    """HTTP method of the requests, `POST` or `PUT`."""

@_model
class ObservabilityWebhookDestination(WireModel):
    """A destination that sends traces to an HTTP address of the caller's choice."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityWebhookDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["webhook"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

ObservabilityDestination: TypeAlias = (
    ObservabilityArizeDestination
    | ObservabilityBraintrustDestination
    | ObservabilityClickhouseDestination
    | ObservabilityDatadogDestination
    | ObservabilityGrafanaDestination
    | ObservabilityLangfuseDestination
    | ObservabilityLangsmithDestination
    | ObservabilityNewrelicDestination
    | ObservabilityOpikDestination
    | ObservabilityOtelCollectorDestination
    | ObservabilityPosthogDestination
    | ObservabilityRampDestination
    | ObservabilityS3Destination
    | ObservabilitySentryDestination
    | ObservabilitySnowflakeDestination
    | ObservabilityWeaveDestination
    | ObservabilityWebhookDestination
    | UnknownVariant
)
"""A destination for traces, one alternative for each service, told apart by `type`."""

@_model
class CreateObservabilityDestinationResponse(WireModel):
    """The observability destination that was created."""

    data: ObservabilityDestination

@_model
class PresetDesignatedVersion(WireModel):
    """The version of a preset that is used when the preset is called."""

    config: dict[str, Any]
    """Request parameters the version sets, such as models, provider preferences and sampling."""
    created_at: str
    """When it was created."""
    creator_id: str
    """User who created the version."""
    id: str
    preset_id: str
    system_prompt: str | None
    """System prompt the version adds; null if it has none."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    version: int
    """Number of the version within its preset."""

PresetStatus: TypeAlias = Literal["active", "disabled", "archived"] | str
"""Whether a preset is in use, disabled or archived."""

@_model
class PresetWithDesignatedVersion(WireModel):
    """Preset together with the version that is in use."""

    created_at: str
    """When it was created."""
    creator_user_id: str | None
    """User who created the preset."""
    description: str | None
    designated_version_id: str | None
    """Id of the version in use; null if none is set."""
    id: str
    name: str
    slug: str
    """Name of the preset in requests."""
    status: PresetStatus
    status_updated_at: str | None
    """Time of the last change of `status`, ISO 8601."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str | None
    designated_version: PresetDesignatedVersion | None
    """The version in use, with its configuration; null if none is set."""

@_model
class CreatePresetFromInferenceResponse(WireModel):
    """Preset made from an inference request, with its designated version."""

    data: PresetWithDesignatedVersion

CreatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region to declare for a new private endpoint."""

@_model
class PrivateEndpointActivation(WireModel):
    """Where a private endpoint is activated as soon as it is created."""

    workspace_id: str

@_model
class PrivateEndpointPricing(WireModel):
    """Prices of a private endpoint, in US dollars as decimal strings."""

    completion: str
    """Price of completion tokens, in US dollars, as a decimal string."""
    prompt: str
    """Price of prompt tokens, in US dollars, as a decimal string."""
    cache_read: str | None = None
    """Price of prompt tokens read from the cache, in US dollars, as a decimal string."""
    cache_write: str | None = None
    """Price of prompt tokens written to the cache, in US dollars, as a decimal string."""

@_model
class CreatePrivateEndpointRequest(WireModel):
    """Private endpoint to create: a model that a provider hosts for the account alone."""

    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    provider_slug: str
    """Slug of the provider that hosts the endpoint."""
    upstream_model_id: str
    """Id by which the provider knows the model."""
    activate: PrivateEndpointActivation | None = None
    """Workspace to activate the endpoint in as soon as it is created."""
    base_url: str | None = None
    """Address of the provider's API for this endpoint."""
    declared_region: CreatePrivateEndpointRequestDeclaredRegion | None = None
    """Data region that the account declares for it."""
    declared_zdr: bool | None = None
    """Whether the account declares that it keeps no data (zero data retention)."""
    pricing: PrivateEndpointPricing | None = None
    """Prices to record for the endpoint."""

@_model
class DocumentRequest(WireModel):
    """Document to rank that has text, an image or both."""

    image: str | None = None
    """Image of the document, as a web address or base64 data URL."""
    text: str | None = None

Document: TypeAlias = DocumentRequest | str
"""Document to rank: plain text, or an object with text or an image."""

@_model
class CreateRerankRequestBody(WireModel):
    """Documents to put in order of relevance to a query."""

    documents: list[Document]
    """Documents to rank, as text or with an image."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    query: str
    """What the documents are ranked against."""
    provider: ProviderPreferences | None = None
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    top_n: int | None = None
    """Most results to return, 1 or more."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""

@_model
class DocumentResponse(WireModel):
    """Document as the rerank answer gives it back."""

    image: str | None = None
    """Image of the document, as the request gave it."""
    text: str | None = None

@_model
class CreateRerankResult(WireModel):
    """One document with its relevance to the query."""

    document: DocumentResponse
    index: int
    """Place of the document in the request, from 0."""
    relevance_score: float
    """How relevant the document is to the query; higher is more relevant."""

@_model
class CreateRerankUsage(WireModel):
    """What a rerank request used and cost."""

    cost: float | None = None
    """US dollars charged."""
    search_units: int | None = None
    """Billing units that the provider counted, for providers that bill by search."""
    total_tokens: int | None = None
    """Tokens of input and output together."""

@_model
class CreateRerankResponseBody(WireModel):
    """Documents in order of relevance, and what the ranking cost."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    results: list[CreateRerankResult]
    """Ranked documents, the most relevant first."""
    id: str | None = None
    provider: str | None = None
    usage: CreateRerankUsage | None = None

CreateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a new SCIM group mapping gives."""

@_model
class CreateScimGroupMappingRequest(WireModel):
    """Mapping to create from a group of the identity provider to a workspace role."""

    role: CreateScimGroupMappingRequestRole
    """Role that members of the group get in the workspace."""
    scim_group_id: str
    """Id of the group that came from the identity provider."""
    workspace_id: str

ScimGroupMappingRole: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a SCIM group mapping gives."""

@_model
class ScimGroupMapping(WireModel):
    """Workspace role that the members of a SCIM group get."""

    created_at: str
    """When it was created."""
    id: str
    organization_id: str
    role: ScimGroupMappingRole
    """Role in the workspace, `admin` or `member`."""
    scim_group_id: str
    """Group the mapping is for."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class CreateScimGroupMappingResponse(WireModel):
    """The group mapping that was created."""

    data: ScimGroupMapping

ScimSyncJobStatus: TypeAlias = Literal["queued", "running", "succeeded", "failed"] | str
"""How far a SCIM synchronization has come."""

@_model
class ScimSyncJob(WireModel):
    """One run of the job that syncs groups from the identity provider."""

    created_at: str
    """When it was created."""
    deleted_groups: int | None
    """How many groups the run removed; null until it is known."""
    error_message: str | None
    """Why the run failed; null if it did not."""
    finished_at: str | None
    """End of the run, ISO 8601; null while it goes on."""
    id: str
    started_at: str | None
    """Start of the run, ISO 8601; null while it is queued."""
    status: ScimSyncJobStatus
    synced_groups: int | None
    """How many groups the run synced; null until it is known."""

@_model
class CreateScimSyncJobResponse(WireModel):
    """The synchronisation job that was started."""

    data: ScimSyncJob

CreateWorkspaceRequestDisabledServerTool: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""Server tool to switch off in a new workspace."""

@_model
class CreateWorkspaceRequest(WireModel):
    """Workspace to create."""

    name: str
    """Name of the workspace, up to 100 characters."""
    slug: str
    """Short name for addresses: lower-case letters, digits and single hyphens, up to 50 characters."""
    default_image_model: str | None = None
    """Image model to use where a request names none."""
    default_provider_sort: str | None = None
    """How providers are sorted where a request does not say."""
    default_text_model: str | None = None
    """Text model to use where a request names none."""
    description: str | None = None
    """What the workspace is for, up to 500 characters."""
    disabled_server_tools: list[CreateWorkspaceRequestDisabledServerTool] | None = None
    """Server tools that the workspace may not use."""
    io_logging_api_key_ids: list[int] | None = None
    """Ids of the API keys whose requests are logged with input and output."""
    io_logging_sampling_rate: float | None = None
    """Share of requests to log with input and output, as a fraction of 1."""
    is_data_discount_logging_enabled: bool | None = None
    """Whether OpenRouter may log inputs and outputs for its own use, in return for a discount."""
    is_observability_broadcast_enabled: bool | None = None
    """Whether traces are sent to the observability destinations."""
    is_observability_io_logging_enabled: bool | None = None
    """Whether inputs and outputs are logged for the workspace's own view."""

@_model
class Workspace(WireModel):
    """Workspace: a part of an organization with its own keys, settings and members."""

    created_at: str
    """When it was created."""
    created_by: str | None
    """User who created the workspace."""
    default_guardrail_id: str
    """Guardrail that applies to all requests of the workspace."""
    default_image_model: str | None
    """Slug of the workspace's default image model."""
    default_provider_sort: str | None
    """What providers are ranked by when a request does not say."""
    default_text_model: str | None
    """Slug of the workspace's default text model."""
    description: str | None
    id: str
    io_logging_api_key_ids: list[int] | None
    """Numeric ids of the only API keys whose prompts and answers are logged; null for all."""
    io_logging_sampling_rate: float
    """Fraction of requests whose prompts and answers are logged, 0 to 1."""
    is_data_discount_logging_enabled: bool
    """Whether OpenRouter may use prompts and answers in return for a discount."""
    is_observability_broadcast_enabled: bool
    """Whether generations are sent to the observability destinations."""
    is_observability_io_logging_enabled: bool
    """Whether prompts and answers are logged."""
    name: str
    slug: str
    """Name of the workspace in URLs."""
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    disabled_server_tools: list[str] | None = None
    """Server tools that requests in the workspace may not use."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""

@_model
class CreateWorkspaceResponse(WireModel):
    """The workspace that was created."""

    data: Workspace

Criteria: TypeAlias = str | dict[str, Any] | list[Any]
"""When one choice of a decision applies: text, an object or a list."""

Criterion: TypeAlias = str | dict[str, Any] | list[Any]
"""What one score of a decision stands for: text, an object or a list."""

@_model
class CustomToolCallInputDeltaEvent(WireModel):
    """Stream event: a further piece of the input of a custom tool call."""

    delta: str
    """Text to append to the input so far."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.custom_tool_call_input.delta"]

@_model
class CustomToolCallInputDoneEvent(WireModel):
    """Stream event: the input of a custom tool call is complete."""

    input: str
    """The whole input of the call."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.custom_tool_call_input.done"]

@_model
class CustomToolCallItem(WireModel):
    """Input item: an earlier call of a custom tool by the model."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    input: str
    """Free text that the model gave to the tool."""
    name: str
    """Name of the tool that was called."""
    type: Literal["custom_tool_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: ToolCallStatus | None = None

CustomToolCallOutputItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a custom tool's output."""

@_model
class CustomToolCallOutputItemOutputInputImage(WireModel):
    """Image in the output of a custom tool call."""

    detail: CustomToolCallOutputItemDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Image, as a URL or a `data:` URL with base64."""

CustomToolCallOutputItemOutputUnion1: TypeAlias = (
    InputText | CustomToolCallOutputItemOutputInputImage | InputFile | UnknownVariant
)
"""Part of a custom tool's output: text, an image or a file."""

CustomToolCallOutputItemOutputUnion2: TypeAlias = str | list[CustomToolCallOutputItemOutputUnion1]
"""Output of a custom tool: plain text, or a list of parts."""

@_model
class CustomToolCallOutputItem(WireModel):
    """Input item: what a custom tool call gave, for the model to go on with."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: CustomToolCallOutputItemOutputUnion2
    """Output of the tool: text, or a list of text, image and file parts."""
    type: Literal["custom_tool_call_output"]
    id: str | None = None

@_model
class DABenchmarkEntry(WireModel):
    """Result of a model in one category of the Design Arena benchmark."""

    arena: str
    """Arena in which the models were compared."""
    category: str
    """Kind of task that was compared."""
    elo: float
    """Elo rating from pairwise comparisons; higher is better."""
    rank: int
    """Place among the models, 1 for the best."""
    win_rate: float
    """How often the model won its comparisons."""

Datacenter: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
    | str
)
"""Country of a provider's data centre, as an ISO 3166-1 two-letter code."""

DebugEventEvent: TypeAlias = (
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"] | str
)
"""Step of a request whose time a debug event tells."""

@_model
class DebugEventTimings(WireModel):
    """When one step of a request took place."""

    epoch_ms: int
    """Point in time, in Unix milliseconds."""
    event: DebugEventEvent
    """Step that the times are about."""
    start_ms: int
    """Start, in milliseconds."""

@_model
class DebugEventDebug(WireModel):
    """Debugging details of a request."""

    echo_upstream_body: dict[str, Any] | None = None
    """Request body as it went to the provider."""
    timings: DebugEventTimings | None = None
    """When a step of the request took place."""

@_model
class DebugEvent(WireModel):
    """Stream event: debugging details, sent when the request asks for them."""

    debug: DebugEventDebug
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.debug"]

@_model
class PercentileStats(WireModel):
    """A measurement at four percentiles of recent requests, in the unit of its field."""

    p50: float
    """Median."""
    p75: float
    """Value at the 75th percentile."""
    p90: float
    """Value at the 90th percentile."""
    p99: float
    """Value at the 99th percentile."""

@_model
class Decisions(WireModel):
    """Performance of an endpoint on decision requests over the last 30 minutes."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

DecisionsBoxQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a box question asks for: text, an object or a list."""

@_model
class DecisionsBoxQuestion(WireModel):
    """Question that asks where something is, to be answered with a box."""

    instructions: DecisionsBoxQuestionInstructions
    """What to find."""
    type: Literal["box"]

DecisionsChoiceQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a choice question asks for: text, an object or a list."""

@_model
class DecisionsChoiceQuestion(WireModel):
    """Question that asks the model to pick one of several named choices."""

    criteria: dict[str, Criteria | None]
    """The choices: when each one applies, by its name."""
    instructions: DecisionsChoiceQuestionInstructions
    """What to decide."""
    type: Literal["choice"]

FalseT: TypeAlias = str | dict[str, Any] | list[Any]
"""What false means for a noul question: text, an object or a list."""

TrueT: TypeAlias = str | dict[str, Any] | list[Any]
"""What has to hold for a question to be answered true: a text, an object or a list."""

@_model
class DecisionsNoulQuestionCriteria(WireModel):
    """What the two ends of a noul question mean."""

    false: FalseT
    """When the answer is false."""
    true: TrueT
    """When the answer is true."""

DecisionsNoulQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a noul question asks for: text, an object or a list."""

@_model
class DecisionsNoulQuestion(WireModel):
    """Question whose answer lies between false and true, as a number."""

    instructions: DecisionsNoulQuestionInstructions
    """What to judge."""
    type: Literal["noul"]
    criteria: DecisionsNoulQuestionCriteria | None = None
    """What counts as false and what as true."""

DecisionsScoreQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a score question asks for: text, an object or a list."""

@_model
class DecisionsScoreQuestion(WireModel):
    """Question that asks the model for a score on a scale."""

    criteria: list[Criterion]
    """Steps of the scale in order, each with what it stands for."""
    instructions: DecisionsScoreQuestionInstructions
    """What to score."""
    type: Literal["score"]

Questions: TypeAlias = (
    DecisionsBoxQuestion | DecisionsChoiceQuestion | DecisionsNoulQuestion | DecisionsScoreQuestion | UnknownVariant
)
"""Question to the decisions API; the kinds are box, choice, noul and score."""

State: TypeAlias = str | dict[str, Any] | list[Any]
"""What a decision is about: a text, an object or a list."""

@_model
class DecisionsRequest(WireModel):
    """Questions for a model to decide about a given state."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    questions: dict[str, Questions]
    """Questions by names of the caller's choice; answers come under the same names."""
    state: State
    """What the questions are about: text, an object or a list."""
    provider: ProviderPreferences | None = None
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""

@_model
class DecisionsResponseUsage(WireModel):
    """Tokens and cost of a decisions request."""

    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens of output."""
    cost: float | None = None
    """US dollars charged."""

@_model
class DecisionsResponse(WireModel):
    """Answers to the questions of a decisions request."""

    answers: dict[str, Answers]
    """Answers, by the names of their questions."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    usage: DecisionsResponseUsage
    id: str | None = None
    provider: str | None = None

DefaultEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a model spends on reasoning if not told."""

@_model
class DefaultParameters(WireModel):
    """Sampling parameters that a model gets where a request does not set them."""

    frequency_penalty: float | None = None
    """Penalises tokens by how often they have occurred; negative values favour them."""
    presence_penalty: float | None = None
    """Penalises tokens that have occurred at all; negative values favour them."""
    repetition_penalty: float | None = None
    """How strongly tokens already present are made less likely."""
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    top_k: int | None = None
    """Only this many of the most likely tokens are sampled from."""
    top_p: float | None = None
    """Only the most likely tokens whose probabilities add up to this are sampled from, 0 to 1."""

@_model
class DeleteBYOKKeyResponse(WireModel):
    """Confirmation that a stored provider key is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class DeleteGuardrailResponse(WireModel):
    """Confirmation that a guardrail is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class DeleteInternRequest(WireModel):
    """Terms on which an intern is deleted."""

    acknowledge_workspace_loss: bool | None = None
    """Confirms that the intern's workspace may be lost with it."""

@_model
class DeleteInternResponse(WireModel):
    """Confirmation that the deletion of an intern has begun."""

    deleting: Literal[True]
    """Always true: the deletion is under way."""

@_model
class DeleteKeysResponse(WireModel):
    """Confirmation that an API key is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class DeleteObservabilityDestinationResponse(WireModel):
    """Confirmation that an observability destination is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class DeletePrivateEndpointResponseData(WireModel):
    """Id of a private endpoint that was deleted."""

    id: str

@_model
class DeletePrivateEndpointResponse(WireModel):
    """The private endpoint that was deleted."""

    data: DeletePrivateEndpointResponseData

@_model
class DeleteScimGroupMappingResponse(WireModel):
    """Confirmation that a SCIM group mapping is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class DeleteWorkspaceBudgetResponse(WireModel):
    """Confirmation that a workspace's budget is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class DeleteWorkspaceResponse(WireModel):
    """Confirmation that a workspace is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class Dimension(WireModel):
    """Dimension by which analytics can be grouped and filtered."""

    display_label: str
    """Label of the dimension for display."""
    name: str
    """Name of the dimension for use in queries."""

Direction: TypeAlias = Literal["asc", "desc"] | str
"""Whether rows of an analytics query rise or fall."""

DisplayFormat: TypeAlias = Literal["number", "currency", "percent", "latency", "throughput"] | str
"""How to show the values of an analytics metric."""

Distillable: TypeAlias = Literal["true", "false"] | str
"""Whether to list the models whose output may be used for training, or the others."""

DraftOnly: TypeAlias = Literal["true", "false"] | str
"""Whether to delete a private endpoint only while it is a draft."""

EasyInputMessageDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a short-form input message."""

@_model
class EasyInputMessageContentInputImage(WireModel):
    """Image in the content of an input message of any role."""

    detail: EasyInputMessageDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Image, as a URL or a `data:` URL with base64."""

InputVideoProcessing: TypeAlias = Literal["agentic", "static"] | str
"""How an input video is processed."""

@_model
class InputVideo(WireModel):
    """Video part of an input message."""

    type: Literal["input_video"]
    video_url: str
    """Web address or base64 data URL of the video."""
    processing: InputVideoProcessing | None = None
    """How the video is looked at: `agentic` or `static`."""

EasyInputMessageContentUnion1: TypeAlias = (
    InputText | EasyInputMessageContentInputImage | InputFile | InputAudio | InputVideo | UnknownVariant
)
"""Part of an input message: text, an image, a file, audio or video."""

EasyInputMessageContentUnion2: TypeAlias = list[EasyInputMessageContentUnion1] | str
"""Content of an input message: plain text, or a list of parts."""

EasyInputMessagePhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is commentary on the way or the final answer."""

EasyInputMessageRoleUnion: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Whose message it is: the user's, the system's, the assistant's or the developer's."""

@_model
class EasyInputMessage(WireModel):
    """Input item: a message of any role, with text or parts as its content."""

    role: EasyInputMessageRoleUnion
    content: EasyInputMessageContentUnion2 | None = None
    phase: EasyInputMessagePhaseUnion | None = None
    """Whether an assistant message was `commentary` on the way or the `final_answer`."""
    type: Literal["message"] | None = None

@_model
class EdgeNetworkTimeoutResponseErrorData(WireModel):
    """Error of a 524 answer."""

    code: int
    """HTTP status code, 524."""
    message: str
    metadata: dict[str, Any] | None = None
    """Further details of the error."""

@_model
class EdgeNetworkTimeoutResponse(WireModel):
    """Body of a 524 answer: the request took too long at the edge of the network."""

    error: EdgeNetworkTimeoutResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

@_model
class Embeddings(WireModel):
    """Performance of an endpoint on embeddings requests over the last 30 minutes."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

EndpointStatus: TypeAlias = Literal[0, -1, -2, -3, -5, -10] | int
"""Health of an endpoint: 0 is normal, a negative number is not."""

ErrorEnum: TypeAlias = (
    Literal[
        "invalid_request", "invalid_grant", "unsupported_grant_type", "invalid_scope", "server_error", "temporarily_unavailable"
    ]
    | str
)
"""Why an OAuth request was refused."""

@_model
class ErrorEvent(WireModel):
    """Stream event: an error has occurred."""

    code: str | None
    """Code of the error, null when it has none."""
    message: str
    param: str | None
    """Request parameter at fault, null when none is."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["error"]

ExchangeAuthCodeForAPIKeyCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How the code challenge was made from its verifier, when a code is exchanged."""

@_model
class ExchangeAuthCodeForAPIKeyRequestBody(WireModel):
    """Authorisation code to exchange for an API key."""

    code: str
    """Authorisation code that came to the callback address."""
    code_challenge_method: ExchangeAuthCodeForAPIKeyCodeChallengeMethod | None = None
    """How the PKCE challenge was made from the verifier: `S256` or `plain`."""
    code_verifier: str | None = None
    """PKCE verifier from which the challenge was made, if there was one."""

@_model
class ExchangeAuthCodeForAPIKeyResponse(WireModel):
    """API key of the user who gave consent."""

    key: str
    """The secret key, to be stored at once."""
    user_id: str | None
    """Id of the OpenRouter user."""

@_model
class ExternalUser(WireModel):
    """User of the caller's own system, known to OpenRouter by an id."""

    created_at: str
    """When the user was registered, in ISO 8601."""
    is_active: bool
    """Whether the user is active; the list leaves out others unless asked for them."""
    updated_at: str
    """When the user was last changed, in ISO 8601."""
    user: str
    """Id of the user in the caller's own system."""

@_model
class ExternalUserResponse(WireModel):
    """One external user."""

    data: ExternalUser

@_model
class OpenAIFileDeleted(WireModel):
    """Receipt for a deleted file, in the form of the OpenAI Files API."""

    shape: Literal["openai"]
    """Tells this form apart from OpenRouter's own."""
    id: str
    object: Literal["file"]
    deleted: Literal[True]
    """Always true: it is gone."""

@_model
class OpenRouterFileDeleted(WireModel):
    """Receipt for a deleted file, in OpenRouter's own form."""

    shape: Literal["openrouter"]
    """Tells this form apart from the OpenAI one."""
    id: str
    type: Literal["file_deleted"]

FileDeleteResponse: TypeAlias = AnthropicFileDeleted | OpenAIFileDeleted | OpenRouterFileDeleted | UnknownVariant
"""Confirmation of a deleted file, in the shape of Anthropic, OpenAI or OpenRouter."""

Purpose: TypeAlias = (
    Literal[
        "assistants",
        "batch",
        "fine-tune",
        "vision",
        "user_data",
        "evals",
        "assistants_output",
        "batch_output",
        "fine-tune-results",
    ]
    | str
)
"""What a file is kept for, in OpenAI's terms."""

@_model
class OpenAIFile(WireModel):
    """An uploaded file, in the form of the OpenAI Files API."""

    shape: Literal["openai"]
    """Tells this form apart from OpenRouter's own."""
    bytes: int
    """Size of the file in bytes."""
    created_at: int
    """When the file was uploaded, in Unix seconds."""
    filename: str
    id: str
    object: Literal["file"]
    purpose: Purpose
    """What the file was uploaded for."""
    status: Literal["processed"]

@_model
class OpenAIFileList(WireModel):
    """A page of files, in the form of the OpenAI Files API."""

    shape: Literal["openai"]
    """Tells this form apart from OpenRouter's own."""
    data: list[OpenAIFile]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""
    object: Literal["list"]

@_model
class OpenRouterFile(WireModel):
    """An uploaded file, in OpenRouter's own form."""

    shape: Literal["openrouter"]
    """Tells this form apart from the OpenAI one."""
    created_at: str
    """When it was created."""
    downloadable: bool
    """Whether the file's content can be downloaded."""
    filename: str
    id: str
    mime_type: str
    """Media type of the file, such as `application/pdf`."""
    size_bytes: int
    """Size of the file in bytes."""
    type: Literal["file"]

@_model
class OpenRouterFileList(WireModel):
    """A page of files, in OpenRouter's own form."""

    shape: Literal["openrouter"]
    """Tells this form apart from the OpenAI one."""
    cursor: str | None
    """Cursor of the next page, or null on the last one."""
    data: list[OpenRouterFile]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""

FileListResponse: TypeAlias = AnthropicFileList | OpenAIFileList | OpenRouterFileList | UnknownVariant
"""One page of files, in the shape of Anthropic, OpenAI or OpenRouter."""

FileProvider: TypeAlias = Literal["openai", "anthropic"] | str
"""Provider that keeps a file."""

FileResponse: TypeAlias = AnthropicFile | OpenAIFile | OpenRouterFile | UnknownVariant
"""One stored file, in the shape of Anthropic, OpenAI or OpenRouter."""

Value2: TypeAlias = str | float
"""One value in the list of an analytics filter."""

Value1: TypeAlias = str | float | list[Value2]
"""Value of an analytics filter: a text, a number or a list of them."""

@_model
class Filter(WireModel):
    """Condition that rows of an analytics query must meet."""

    field: str
    """Name of the dimension or metric to compare."""
    operator: str
    """How to compare, such as `eq`, `in` or `gte`."""
    value: Value1
    """What to compare with: one value, or a list for operators that take one."""
    include_unset: bool | None = None
    """Whether rows without a value for the field match too."""

@_model
class ForbiddenResponseErrorData(WireModel):
    """Error of a 403 answer."""

    code: int
    """HTTP status code, 403."""
    message: str
    metadata: dict[str, Any] | None = None
    """Further details of the error."""

@_model
class ForbiddenResponse(WireModel):
    """Body of a 403 answer: the key may not do this."""

    error: ForbiddenResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

@_model
class FrameImageImageURL(WireModel):
    """Address of an image for a video frame."""

    url: str
    """Web address or base64 data URL of the image."""

FrameType: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Whether an image is a video's first frame or its last."""

@_model
class FrameImage(WireModel):
    """Image that a generated video is to begin or end with."""

    image_url: FrameImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
    frame_type: FrameType
    """Which frame the image is: `first_frame` or `last_frame`."""

@_model
class FreeModelDailyRequests(WireModel):
    """How many requests to free models are allowed, made and left today."""

    limit: int
    """Most requests a day."""
    remaining: int
    """Requests left today."""
    used: int
    """Requests made today."""

@_model
class FunctionCallArgsDeltaEvent(WireModel):
    """Stream event: a further piece of the arguments of a function call."""

    delta: str
    """JSON text to append to the arguments so far."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.function_call_arguments.delta"]

@_model
class FunctionCallArgsDoneEvent(WireModel):
    """Stream event: the arguments of a function call are complete."""

    arguments: str | None = None
    """The whole arguments, as JSON text."""
    item_id: str
    """Id of the output item that the event is about."""
    name: str
    """Name of the function that is called."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.function_call_arguments.done"]

@_model
class FunctionCallItemSubagentItem(WireModel):
    """Item that a subagent produced within a function call."""

    type: str

@_model
class FunctionCallItem(WireModel):
    """Input item: an earlier function call by the model."""

    arguments: str | None = None
    """Arguments of the call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    name: str
    """Name of the function that was called."""
    type: Literal["function_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: ToolCallStatus | None = None
    subagent_id: str | None = None
    """Id of the subagent of this call, if it has one."""
    subagent_items: list[FunctionCallItemSubagentItem] | None = None
    """Items that the subagent produced."""

FunctionCallOutputItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a function's output."""

@_model
class FunctionCallOutputItemOutputInputImage(WireModel):
    """Image in the output of a function call."""

    detail: FunctionCallOutputItemDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Image, as a URL or a `data:` URL with base64."""

FunctionCallOutputItemOutputUnion1: TypeAlias = InputText | FunctionCallOutputItemOutputInputImage | InputFile | UnknownVariant
"""Part of a function's output: text, an image or a file."""

FunctionCallOutputItemOutputUnion2: TypeAlias = str | list[FunctionCallOutputItemOutputUnion1]
"""Output of a function: plain text, or a list of parts."""

@_model
class FunctionCallOutputItem(WireModel):
    """Input item: what a function call gave, for the model to go on with."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: FunctionCallOutputItemOutputUnion2
    """Output of the function: text, or a list of text, image and file parts."""
    type: Literal["function_call_output"]
    id: str | None = None
    status: ToolCallStatus | None = None

@_model
class FusionCallAnalysisCompletedEvent(WireModel):
    """Stream event: the comparison of a fusion panel's answers is complete."""

    analysis: FusionAnalysisResult
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.analysis.completed"]

@_model
class FusionCallAnalysisInProgressEvent(WireModel):
    """Stream event: a model has begun to compare the answers of a fusion panel."""

    analyst_model: str
    """Model that compares the answers."""
    item_id: str
    """Id of the output item that the event is about."""
    judge_model: str
    """Model that compares the answers; deprecated, see `analyst_model`. Deprecated."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.analysis.in_progress"]

@_model
class FusionCallCompletedEvent(WireModel):
    """Stream event: a fusion call has finished."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.completed"]

@_model
class FusionCallInProgressEvent(WireModel):
    """Stream event: a fusion call has begun."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.in_progress"]

@_model
class FusionCallPanelAddedEvent(WireModel):
    """Stream event: a model has joined the panel of a fusion call."""

    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.added"]

@_model
class FusionCallPanelCompletedEvent(WireModel):
    """Stream event: a model of a fusion panel has given its whole answer."""

    content: str
    """The whole answer of the model."""
    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.completed"]

@_model
class FusionCallPanelDeltaEvent(WireModel):
    """Stream event: a further piece of an answer by a model of a fusion panel."""

    delta: str
    """Text to append to the answer so far."""
    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.delta"]

@_model
class FusionCallPanelFailedEvent(WireModel):
    """Stream event: a model of a fusion panel has failed."""

    error: str
    """Why the model failed."""
    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.failed"]
    status_code: int | None = None
    """HTTP status code of the failed call."""

@_model
class FusionCallPanelReasoningDeltaEvent(WireModel):
    """Stream event: a further piece of reasoning by a model of a fusion panel."""

    delta: str
    """Text to append to the reasoning so far."""
    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.reasoning.delta"]

@_model
class GatewayTimeoutResponseErrorData(WireModel):
    """Error of a 504 answer."""

    code: int
    """HTTP status code, 504."""
    message: str
    metadata: dict[str, Any] | None = None
    """Further details of the error."""

@_model
class GatewayTimeoutResponse(WireModel):
    """Body of a 504 answer: no answer came from upstream in time."""

    error: GatewayTimeoutResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

@_model
class GenerationContentDataOutput(WireModel):
    """What the model answered in a generation."""

    completion: str | None
    """Text of the answer, null when there is none."""
    reasoning: str | None
    """Text of the reasoning, null when there is none."""

@_model
class GenerationContentErrorAttempt(WireModel):
    """Error of one attempt before the last."""

    code: int
    """HTTP status code of the attempt."""
    message: str
    provider_name: str | None
    """Provider that failed, null when none was involved."""
    raw: str | None
    """Error text as the provider sent it."""

@_model
class GenerationContentError(WireModel):
    """Error that ended a generation."""

    message: str | None
    previous_errors: list[GenerationContentErrorAttempt]
    """Errors of the attempts before the last one."""
    provider_name: str | None
    """Provider that failed, null when none was involved."""
    raw: str | None
    """Error text as the provider sent it."""
    status: int | None
    """HTTP status code of the error."""

@_model
class Input1(WireModel):
    """Stored input of a generation that was asked with a plain prompt."""

    prompt: str
    """Text of the prompt."""

@_model
class Input2(WireModel):
    """Stored input of a generation that was asked with messages."""

    messages: list[Any]
    """Messages in the order in which they were sent."""

InputUnion: TypeAlias = Input1 | Input2
"""Stored input of a generation: a plain prompt, or messages."""

@_model
class GenerationContentData(WireModel):
    """Stored input and output of a generation."""

    error: GenerationContentError | None
    """Why the generation failed, null when it did not."""
    input: InputUnion
    """What was asked: a prompt, or messages."""
    output: GenerationContentDataOutput
    """What the model answered."""

@_model
class GenerationContentResponse(WireModel):
    """Input and output of one generation."""

    data: GenerationContentData

GenerationResponseDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that a generation was made in."""

ProviderResponseProviderName: TypeAlias = (
    Literal[
        "AnyScale",
        "Atoma",
        "Cent-ML",
        "CrofAI",
        "Enfer",
        "GoPomelo",
        "HuggingFace",
        "Hyperbolic",
        "Hyperbolic 2",
        "InoCloud",
        "Kluster",
        "Lambda",
        "Lepton",
        "Lynn 2",
        "Lynn",
        "Mancer",
        "Modal",
        "NCompass",
        "Nineteen",
        "OctoAI",
        "Recursal",
        "Reflection",
        "Replicate",
        "SambaNova 2",
        "SF Compute",
        "Targon",
        "Together 2",
        "Ubicloud",
        "01.AI",
        "AkashML",
        "AI21",
        "AionLabs",
        "Alibaba",
        "Ambient",
        "Baidu",
        "Amazon Bedrock",
        "Amazon Nova",
        "Anthropic",
        "Arcee AI",
        "AssemblyAI",
        "AtlasCloud",
        "Avian",
        "Azure",
        "BaseTen",
        "BytePlus",
        "Black Forest Labs",
        "Cerebras",
        "Chutes",
        "Cirrascale",
        "Claude Platform on AWS",
        "Clarifai",
        "Cloudflare",
        "Cohere",
        "CoreWeave",
        "Cosine",
        "Crucible",
        "Crusoe",
        "Darkbloom",
        "Databricks",
        "Decart",
        "Deepgram",
        "DeepInfra",
        "DeepSeek",
        "DekaLLM",
        "DigitalOcean",
        "ElevenLabs",
        "Featherless",
        "Fireworks",
        "Fish Audio",
        "Friendli",
        "GMICloud",
        "Google",
        "Google AI Studio",
        "Groq",
        "HeyGen",
        "Inception",
        "Inceptron",
        "InferenceNet",
        "Ionstream",
        "Infermatic",
        "Io Net",
        "Inferact vLLM",
        "Inflection",
        "Liquid",
        "Makora",
        "Mara",
        "Mancer 2",
        "Meta",
        "Minimax",
        "ModelRun",
        "Mistral",
        "Modular",
        "Moonshot AI",
        "Morph",
        "VoyageAI by MongoDB",
        "TypeSafe",
        "Near AI",
        "Nebius",
        "Nex AGI",
        "NextBit",
        "Novita",
        "Nvidia",
        "Ollama",
        "OpenAI",
        "OpenInference",
        "Parasail",
        "ParetoAlpha",
        "Poolside",
        "PrimeIntellect",
        "Perceptron",
        "Perplexity",
        "Phala",
        "Recraft",
        "Recursive",
        "Reka",
        "Relace",
        "Respan",
        "Sail Research",
        "Sakana AI",
        "SambaNova",
        "ScaleDown",
        "Seed",
        "SiliconFlow",
        "Sourceful",
        "StepFun",
        "Stealth",
        "StreamLake",
        "Switchpoint",
        "Tencent",
        "Tenstorrent",
        "Thinking Machines",
        "Together",
        "Unbiased",
        "Upstage",
        "Venice",
        "Wafer",
        "WandB",
        "Quiver",
        "Krea",
        "Runway",
        "Xiaomi",
        "xAI",
        "Z.AI",
        "FakeProvider",
    ]
    | str
)
"""Name of a provider that a request was tried at."""

RoutedServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Service tier of the endpoint that a request was routed to."""

@_model
class ProviderResponse(WireModel):
    """One attempt at a provider while a generation was served."""

    status: int | None
    """HTTP status the provider answered with; null if there was no answer."""
    endpoint_id: str | None = None
    """Id of the endpoint that was tried."""
    id: str | None = None
    """Id the provider gave its response."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    latency: float | None = None
    """Milliseconds the provider took to respond."""
    model_permaslug: str | None = None
    """Model slug that names one version of the model and does not move to newer ones."""
    provider_name: ProviderResponseProviderName | None = None
    """Provider's name, as OpenRouter lists it."""
    routed_service_tier: RoutedServiceTier | None = None
    """Service tier the attempt was made with."""

@_model
class GenerationResponseData(WireModel):
    """Generation: which model served it, when, its tokens, its times and its cost."""

    api_type: APIType | None
    """Kind of API that was called."""
    app_id: int | None
    """Id of the app that made the request, null when it is not known."""
    cache_discount: float | None
    """US dollars by which caching changed the cost, null when it did not."""
    cancelled: bool | None
    """Whether the request was cancelled before it was done."""
    created_at: str
    """When the generation was made, in ISO 8601."""
    data_region: GenerationResponseDataRegion
    """Region whose rules held for the data."""
    external_user: str | None
    """Your own id of the end user that it belongs to."""
    finish_reason: str | None
    """Why the output ended, in OpenRouter's common terms."""
    generation_time: float | None
    """Time for generating the output, in milliseconds."""
    http_referer: str | None
    """Address that the request named as its app, null when it named none."""
    id: str
    """Id of the generation."""
    is_byok: bool
    """Whether an own provider key paid for the inference."""
    latency: float | None
    """Latency of the generation, in milliseconds."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    moderation_latency: float | None
    """Time for moderation, in milliseconds."""
    native_finish_reason: str | None
    """Why the output ended, in the provider's own terms."""
    native_tokens_cached: int | None
    """Prompt tokens that came from a cache, by the model's own tokenizer."""
    native_tokens_completion: int | None
    """Output tokens, by the model's own tokenizer."""
    native_tokens_completion_images: int | None
    """Output tokens of images, by the model's own tokenizer."""
    native_tokens_prompt: int | None
    """Prompt tokens, by the model's own tokenizer."""
    native_tokens_reasoning: int | None
    """Reasoning tokens, by the model's own tokenizer."""
    num_fetches: int | None
    """Number of web pages fetched."""
    num_input_audio_prompt: int | None
    """Number of audio inputs in the prompt."""
    num_media_completion: int | None
    """Number of media items in the output."""
    num_media_prompt: int | None
    """Number of media items in the prompt."""
    num_search_results: int | None
    """Number of web search results used."""
    origin: str
    """Origin of the request, as an address."""
    preset_id: str | None
    """Id of the preset that the request used, null when it used none."""
    provider_name: str | None
    """Provider's name, as OpenRouter lists it."""
    provider_responses: list[ProviderResponse] | None
    """Attempts at providers, each with its outcome."""
    router: str | None
    """Router that chose the model, null when none did."""
    service_tier: str | None
    """Service tier, which trades price against speed."""
    streamed: bool | None
    """Whether the answer was streamed."""
    tokens_completion: int | None
    """Output tokens, by a count that is the same for all models."""
    tokens_prompt: int | None
    """Prompt tokens, by a count that is the same for all models."""
    total_cost: float
    """Cost of the generation, in US dollars."""
    upstream_id: str | None
    """Id that the provider gave to the generation."""
    upstream_inference_cost: float | None
    """What the provider charged, in US dollars."""
    usage: float
    """Amount charged for the generation, in US dollars."""
    user_agent: str | None
    """User agent that the request named."""
    web_search_engine: str | None
    """Engine that did the web search, null when there was none."""
    workspace_id: str | None
    request_id: str | None = None
    """Id of the request that the generation belongs to."""
    response_cache_source_id: str | None = None
    """Id of the generation whose cached answer was given again."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""

@_model
class GenerationResponse(WireModel):
    """Figures and facts of one generation."""

    data: GenerationResponseData

OperatorName: TypeAlias = Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte"] | str
"""How a filter of an analytics query compares."""

ValueType: TypeAlias = Literal["scalar", "array"] | str
"""Whether an operator of analytics takes one value or several."""

@_model
class GetAnalyticsMetaOperator(WireModel):
    """Operator for filters of analytics queries."""

    name: OperatorName
    """Name of the operator for use in filters."""
    value_type: ValueType
    """Whether the operator takes one value (`scalar`) or a list (`array`)."""

GranularityName: TypeAlias = Literal["minute", "hour", "day", "week", "month"] | str
"""Length of time that one row of an analytics query covers."""

@_model
class Granularity(WireModel):
    """Length of time into which analytics results can be split."""

    display_label: str
    """Label of the granularity for display."""
    name: GranularityName
    """Name of the granularity for use in queries."""

@_model
class Metric(WireModel):
    """A metric that analytics queries can ask for."""

    display_format: DisplayFormat
    """How to show values: number, currency, percent, latency or throughput."""
    display_label: str
    """Name to show to people."""
    is_rate: bool
    """Whether values are rates rather than amounts."""
    name: str
    """Name to use in `metrics` of a query."""

@_model
class GetAnalyticsMetaData(WireModel):
    """What analytics queries can be made of."""

    dimensions: list[Dimension]
    """Dimensions to group and filter by."""
    granularities: list[Granularity]
    """Lengths of time into which results can be split."""
    metrics: list[Metric]
    """Metrics that can be asked for."""
    operators: list[GetAnalyticsMetaOperator]
    """Operators that filters can use."""

@_model
class GetAnalyticsMetaResponse(WireModel):
    """Dimensions, metrics, operators and granularities of analytics queries."""

    data: GetAnalyticsMetaData

GetAppRankingsCategory: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Category of the apps to rank."""

GetAppRankingsSort: TypeAlias = Literal["popular", "trending"] | str
"""Whether to rank apps as popular or as trending."""

@_model
class GetBYOKKeyResponse(WireModel):
    """One stored provider key."""

    data: BYOKKey

GetBenchmarksSearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""Way of searching the web to take benchmark scores for."""

@_model
class GetCreditsData(WireModel):
    """Credits bought and used."""

    total_credits: float
    """US dollars bought, over the account's whole life."""
    total_usage: float
    """US dollars used, over the account's whole life."""

@_model
class GetCreditsResponse(WireModel):
    """Credits of the account."""

    data: GetCreditsData

KeyBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a budget of an API key starts again from zero."""

KeyBudgetScope: TypeAlias = (
    Literal["workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"] | str
)
"""What a budget that limits an API key is set on."""

@_model
class KeyBudget(WireModel):
    """One budget that limits an API key, with what is spent and what remains."""

    budget_id: str | None
    """ID of the budget, or null where it has none of its own."""
    guardrail_id: str | None
    """ID of the guardrail that sets the budget, or null."""
    include_byok: bool
    """Whether spending on the caller's own provider keys counts."""
    limit_usd: float
    """Most to spend, in US dollars."""
    remaining_usd: float
    """US dollars left in the current period."""
    reset_interval: KeyBudgetResetInterval | None
    """How often the budget starts afresh; null for never."""
    resets_at: str | None
    """When spending starts again from zero, ISO 8601, or null for never."""
    scope: KeyBudgetScope
    """What the budget applies to: the key, a member, the workspace or a workspace default."""
    spend_usd: float
    """US dollars spent in the current period."""

@_model
class RateLimit(WireModel):
    """Rate limit of an API key, in an old form kept for compatibility."""

    interval: str
    """Length of the window that `requests` counts over, such as `10s`."""
    note: str
    """Remark of the API about this object."""
    requests: int
    """Requests allowed in each interval."""

@_model
class GetCurrentKeyData(WireModel):
    """What is known of the API key that made the request."""

    allowed_data_regions: list[AllowedDataRegion]
    """Regions in which the key's data may be processed."""
    budgets: list[KeyBudget]
    """Budgets that hold for the key."""
    byok_usage: float
    """US dollars of use on the account's own provider keys, over the whole life."""
    byok_usage_daily: float
    """US dollars of use on the account's own provider keys in the current UTC day."""
    byok_usage_monthly: float
    """US dollars of use on the account's own provider keys in the current UTC month."""
    byok_usage_weekly: float
    """US dollars of use on the account's own provider keys in the current UTC week."""
    creator_user_id: str | None
    """Id of the user who created it."""
    effective_budget: KeyBudget | None
    """Budget of those in `budgets` that binds the key, null when there is none."""
    free_model_daily_requests: FreeModelDailyRequests
    """Daily allowance of requests to free models."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    is_free_tier: bool
    """Whether the account has never bought credits."""
    is_management_key: bool
    """Whether the key manages the account rather than makes inference requests."""
    is_provisioning_key: bool
    """Whether the key manages the account; deprecated, see `is_management_key`. Deprecated."""
    label: str
    """Shortened form of the key, to know it by."""
    limit: float | None
    """Most US dollars that the key may spend, null when it has no limit."""
    limit_remaining: float | None
    """US dollars left of the limit, null when it has no limit."""
    limit_reset: str | None
    """How often the limit starts afresh; null for never."""
    organization_id: str | None
    """Id of the organization that owns the key, null for a personal account."""
    rate_limit: RateLimit
    """Rate limit of the key; deprecated. Deprecated."""
    usage: float
    """US dollars spent with the key in all."""
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str | None
    expires_at: str | None = None
    """When the key ceases to work, in ISO 8601; null when it does not expire."""

@_model
class GetCurrentKeyResponse(WireModel):
    """The API key that made the request."""

    data: GetCurrentKeyData

@_model
class GetGuardrailResponse(WireModel):
    """One guardrail."""

    data: Guardrail

@_model
class GetKeyData(WireModel):
    """One API key: its limits, its use and its state, without the secret."""

    byok_usage: float
    """US dollars of use on the account's own provider keys, over the whole life."""
    byok_usage_daily: float
    """US dollars of use on the account's own provider keys in the current UTC day."""
    byok_usage_monthly: float
    """US dollars of use on the account's own provider keys in the current UTC month."""
    byok_usage_weekly: float
    """US dollars of use on the account's own provider keys in the current UTC week."""
    created_at: str
    """When the key was made, in ISO 8601."""
    creator_user_id: str | None
    """Id of the user who created it."""
    disabled: bool
    external_user: str | None
    """Your own id of the end user that it belongs to."""
    hash: str
    """Hash that identifies the API key; it is not the key."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    label: str
    """Shortened form of the key, to know it by."""
    last_used_at: str | None
    """When it was last used, ISO 8601; null if never."""
    limit: float | None
    """Most US dollars that the key may spend, null when it has no limit."""
    limit_remaining: float | None
    """US dollars left of the limit, null when it has no limit."""
    limit_reset: str | None
    """How often the limit starts afresh; null for never."""
    name: str
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    usage: float
    """US dollars spent with the key in all."""
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str
    expires_at: str | None = None
    """When the key ceases to work, in ISO 8601; null when it does not expire."""

@_model
class GetKeyResponse(WireModel):
    """One API key, by its hash."""

    data: GetKeyData

GetModelsCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""Kind of work to list models for."""

GetModelsRegion: TypeAlias = Literal["eu", "us"] | str
"""Region in which the listed models must be served."""

GetModelsSort: TypeAlias = (
    Literal[
        "most-popular",
        "newest",
        "top-weekly",
        "pricing-low-to-high",
        "pricing-high-to-low",
        "context-high-to-low",
        "throughput-high-to-low",
        "latency-low-to-high",
        "intelligence-high-to-low",
        "coding-high-to-low",
        "agentic-high-to-low",
        "design-arena-elo-high-to-low",
    ]
    | str
)
"""Order of the list of models."""

@_model
class GetObservabilityDestinationResponse(WireModel):
    """One observability destination."""

    data: ObservabilityDestination

@_model
class OrganizationSettings(WireModel):
    """Settings of the organisation."""

    id: str
    """ID of the organisation."""
    is_filtered_model_catalog_enabled: bool
    """Whether the model catalogue is shown filtered."""

@_model
class GetOrganizationSettingsResponse(WireModel):
    """Settings of the organization."""

    data: OrganizationSettings

@_model
class GetPresetResponse(WireModel):
    """One preset with its designated version."""

    data: PresetWithDesignatedVersion

@_model
class GetPresetVersionResponse(WireModel):
    """One version of a preset."""

    data: PresetDesignatedVersion | None
    """The version, or null."""

GetRankingsDailyCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""Kind of work to rank models for."""

GetRankingsDailyModality: TypeAlias = Literal["text", "image", "image_output", "audio", "tool_calling"] | str
"""Modality or feature to rank models for."""

@_model
class GetScimGroupMappingResponse(WireModel):
    """One SCIM group mapping."""

    data: ScimGroupMapping

@_model
class GetScimSyncJobResponse(WireModel):
    """One SCIM synchronisation job, with how far it has come."""

    data: ScimSyncJob

GetSessionCostTurnRange: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""Number of turns of the sessions to give costs for."""

@_model
class ServerToolNativeModel(WireModel):
    """Model that runs a server tool itself, and the providers where it does."""

    providers: list[str]
    """Providers that run the tool for this model."""
    slug: str
    """Slug of the model."""

@_model
class NativeSupport(WireModel):
    """Which models have a server tool of their own provider."""

    endpoint_count: int
    """How many endpoints offer the tool natively."""
    model_count: int
    """How many models offer the tool natively."""
    models: list[ServerToolNativeModel]

ServerToolDetailsStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Whether a server tool, shown in detail, is active or deprecated."""

ServerToolDetailsSupportedAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format that a server tool, shown in detail, works with."""

PricingSource: TypeAlias = Literal["openrouter", "provider", "byok", "none"] | str
"""Who sets the price of a server tool's engine."""

ServerToolEngineDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region in which a server tool's engine can be used."""

ServerToolExecutedBy: TypeAlias = Literal["provider", "openrouter", "client"] | str
"""Who runs a server tool: the provider, OpenRouter or the client."""

@_model
class ServerToolPrice(WireModel):
    """Price of one unit of a server tool."""

    max_units_per_call: int
    """Most units that one call can be charged for."""
    mode: str | None
    """Mode the price is for; null if it is for all."""
    price: str
    """US dollars per `unit`, as a decimal string."""
    unit: str
    """What is charged for."""

@_model
class ServerToolEngine(WireModel):
    """Engine that can run a server tool, with its regions and prices."""

    byok: BYOK
    """Whether a provider key of one's own is required, optional or of no use."""
    data_regions: list[ServerToolEngineDataRegion]
    """Data regions in which the engine can be used."""
    default_mode: str | None
    """Mode used when a request names none."""
    executed_by: ServerToolExecutedBy
    """Who runs the tool: the provider, OpenRouter or the client."""
    id: str | None
    """Value of `engine` that selects it; null if it cannot be named."""
    name: str
    pricing: list[ServerToolPrice]
    """What calls cost, by mode."""
    pricing_doc_url: str | None
    """Address where the prices are explained."""
    pricing_source: PricingSource
    """Who sets the price: OpenRouter, the provider, one's own key, or nobody."""

ServerToolInputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format in which a server tool goes by a name in requests."""

ServerToolOutputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format in which a server tool goes by a name in answers."""

@_model
class ServerToolOutputName(WireModel):
    """How a call of a server tool appears in the answers of one API."""

    api_format: ServerToolOutputNameAPIFormat
    type: str
    """Value of `type` in the answer."""
    name: str | None = None
    """Name of the tool in the answer, where the API gives one."""

@_model
class ServerToolInputName(WireModel):
    """Tool type that selects a server tool in a request, and what it looks like in answers."""

    api_formats: list[ServerToolInputNameAPIFormat]
    """APIs that accept this tool type."""
    output_names: list[ServerToolOutputName]
    """How calls of the tool appear in the answer, by API."""
    type: str
    """Value of the tool's `type` in the request."""

@_model
class ServerToolDetails(WireModel):
    """One server tool in full, with the models that run it themselves."""

    aliases: list[ServerToolInputName]
    """Other tool types in requests that select this tool."""
    default_engine: str | None
    """Engine used when a request names none; null if there is none."""
    docs_url: str
    """Address of the tool's documentation."""
    engines: list[ServerToolEngine]
    """Engines that can run the tool, with their prices."""
    fallback_engine: str | None
    """Engine used when the default one cannot be."""
    id: str
    input_schema: dict[str, Any]
    """JSON schema of the arguments the model passes."""
    name: str
    native_support: NativeSupport
    """Models and endpoints that run the tool themselves."""
    output_schema: dict[str, Any] | None
    """JSON schema of what the tool gives back; null if it has none."""
    parameters_schema: dict[str, Any]
    """JSON schema of the settings a request can give."""
    status: ServerToolDetailsStatus
    summary: str
    supported_api_formats: list[ServerToolDetailsSupportedAPIFormat]
    """APIs in which the tool can be used."""
    tool_description: str
    """Description of the tool that the model reads."""

@_model
class GetToolResponse(WireModel):
    """One server tool in detail."""

    data: ServerToolDetails

WorkspaceBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a workspace budget starts again from zero."""

@_model
class WorkspaceBudget(WireModel):
    """Spending limit of a workspace over an interval."""

    created_at: str
    """When it was created."""
    id: str
    limit_usd: float
    """Most US dollars the workspace may spend in each `reset_interval`."""
    reset_interval: WorkspaceBudgetResetInterval | None
    """How often the spending starts again from zero; null if never."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str

@_model
class GetWorkspaceBudgetResponse(WireModel):
    """Budget of a workspace."""

    data: WorkspaceBudget
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""

@_model
class GetWorkspaceResponse(WireModel):
    """One workspace."""

    data: Workspace

@_model
class GoneResponseErrorData(WireModel):
    """Error of a 410 answer."""

    code: int
    """HTTP status code, 410."""
    message: str
    metadata: dict[str, Any] | None = None
    """Further details of the error."""

@_model
class GoneResponse(WireModel):
    """Body of a 410 answer: what was asked for is no longer there."""

    error: GoneResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

Headquarters: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
    | str
)
"""Country of a provider's headquarters, as an ISO 3166-1 two-letter code."""

Unit: TypeAlias = Literal["request", "image", "megapixel", "token"] | str
"""Unit that a price of image generation is given for."""

@_model
class ImagePricingEntry(WireModel):
    """Price of one thing that an image endpoint bills."""

    billable: Billable
    """What is billed, such as `output_image` or `input_text`."""
    cost_usd: float
    """US dollars for one `unit`."""
    unit: Unit
    """What the price is for one of, such as `image`, `megapixel` or `token`."""
    variant: str | None = None
    """Variant, such as a size or quality, to which the price applies."""

@_model
class ImageEndpoint(WireModel):
    """Provider endpoint that serves an image model."""

    allowed_passthrough_parameters: list[str]
    """Names of the provider's own parameters that a request may pass on."""
    pricing: list[ImagePricingEntry]
    """Prices of the endpoint, one entry for each thing billed."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    provider_slug: str
    """Slug of the provider."""
    provider_tag: str | None
    """Tag that tells the provider's endpoints apart, null when it has none."""
    supported_parameters: dict[str, CapabilityDescriptor]
    """What the endpoint takes for each parameter, by the parameter's name."""
    supports_streaming: bool
    """Whether the endpoint can stream images as they form."""

@_model
class ImageGenCallCompletedEvent(WireModel):
    """Stream event: an image generation call has finished."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.image_generation_call.completed"]

@_model
class ImageGenCallGeneratingEvent(WireModel):
    """Stream event: an image generation call is making the image."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.image_generation_call.generating"]

@_model
class ImageGenCallInProgressEvent(WireModel):
    """Stream event: an image generation call has begun."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.image_generation_call.in_progress"]

@_model
class ImageGenCallPartialImageEvent(WireModel):
    """Stream event: an unfinished image of an image generation call."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    partial_image_b64: str
    """Bytes of the unfinished image, in base64."""
    partial_image_index: int
    """Number of the unfinished image, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.image_generation_call.partial_image"]

@_model
class ImageGenerationUsageCompletionTokensDetails(WireModel):
    """Output tokens of an image request, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    image_tokens: int | None = None
    """Tokens of images."""
    reasoning_tokens: int | None = None
    """Output tokens spent on reasoning."""

@_model
class ImageGenerationUsagePromptTokensDetails(WireModel):
    """Prompt tokens of an image request, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    video_tokens: int | None = None
    """Tokens of video."""

@_model
class ImageGenerationUsageServerToolUse(WireModel):
    """Server tool calls of an image request."""

    tool_calls_executed: int | None = None
    """Server tool calls that were run."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""

@_model
class ImageGenerationUsage(WireModel):
    """Tokens and cost of an image request."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cache_creation: AnthropicCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    completion_tokens_details: ImageGenerationUsageCompletionTokensDetails | None = None
    """Output tokens by kind."""
    cost: float | None = None
    """US dollars charged."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    prompt_tokens_details: ImageGenerationUsagePromptTokensDetails | None = None
    """Input tokens by kind."""
    server_tool_use: ImageGenerationUsageServerToolUse | None = None
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    speed: AnthropicSpeed | None = None

@_model
class ImageGenCompletedEvent(WireModel):
    """Image stream event: a finished image."""

    b64_json: str
    """Bytes of the image, in base64."""
    created: int
    """When the image was made, in Unix seconds."""
    type: Literal["image_generation.completed"]
    media_type: str | None = None
    """MIME type of the image."""
    usage: ImageGenerationUsage | None = None

@_model
class ImageGenPartialImageEvent(WireModel):
    """Image stream event: an unfinished image, to show on the way."""

    b64_json: str
    """Bytes of the unfinished image, in base64."""
    partial_image_index: int
    """Number of the unfinished image, from 0."""
    type: Literal["image_generation.partial_image"]

@_model
class ImageGenStreamErrorEventError(WireModel):
    """Error that an image stream reports."""

    message: str
    code: str | None = None
    """Code of the error, null when it has none."""
    param: str | None = None
    """Request parameter at fault, null when none is."""
    type: str | None = None
    """Kind of error."""

@_model
class ImageGenStreamErrorEvent(WireModel):
    """Image stream event: an error has occurred."""

    error: ImageGenStreamErrorEventError
    type: Literal["error"]

ImageGenTextChunkEventPhase: TypeAlias = Literal["content", "reasoning", "draft"] | str
"""Whether text in an image stream is content, reasoning or a draft."""

@_model
class ImageGenTextChunkEvent(WireModel):
    """Image stream event: a piece of text that the model writes on the way."""

    phase: ImageGenTextChunkEventPhase
    """What the text belongs to: the `content`, the `reasoning` or a `draft`."""
    text: str
    type: Literal["image_generation.text_chunk"]

@_model
class ImageGeneration(WireModel):
    """Performance of an endpoint on image generation requests over the last 30 minutes."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

ImageGenerationProviderPreferencesIgnore: TypeAlias = ProviderName | str
"""Provider not to use: a known name, or any slug."""

ImageGenerationProviderPreferencesOnly: TypeAlias = ProviderName | str
"""Provider that alone may be used: a known name, or any slug."""

@_model
class ImageGenerationProviderPreferencesOptions(WireModel):
    """Settings to pass on to each provider; only those of the serving provider count."""

    n01ai: dict[str, Any] | None = None
    ai21: dict[str, Any] | None = None
    aion_labs: dict[str, Any] | None = None
    akashml: dict[str, Any] | None = None
    alibaba: dict[str, Any] | None = None
    amazon_bedrock: dict[str, Any] | None = None
    amazon_bedrock_claude_on_aws: dict[str, Any] | None = None
    amazon_nova: dict[str, Any] | None = None
    ambient: dict[str, Any] | None = None
    anthropic: dict[str, Any] | None = None
    anthropic_2: dict[str, Any] | None = None
    anyscale: dict[str, Any] | None = None
    arcee_ai: dict[str, Any] | None = None
    assemblyai: dict[str, Any] | None = None
    atlas_cloud: dict[str, Any] | None = None
    atoma: dict[str, Any] | None = None
    avian: dict[str, Any] | None = None
    azure: dict[str, Any] | None = None
    baidu: dict[str, Any] | None = None
    baseten: dict[str, Any] | None = None
    black_forest_labs: dict[str, Any] | None = None
    byteplus: dict[str, Any] | None = None
    centml: dict[str, Any] | None = None
    cerebras: dict[str, Any] | None = None
    chutes: dict[str, Any] | None = None
    cirrascale: dict[str, Any] | None = None
    clarifai: dict[str, Any] | None = None
    claude_on_aws: dict[str, Any] | None = None
    cloudflare: dict[str, Any] | None = None
    cohere: dict[str, Any] | None = None
    coreweave: dict[str, Any] | None = None
    cosine: dict[str, Any] | None = None
    crofai: dict[str, Any] | None = None
    crucible: dict[str, Any] | None = None
    crusoe: dict[str, Any] | None = None
    darkbloom: dict[str, Any] | None = None
    databricks: dict[str, Any] | None = None
    decart: dict[str, Any] | None = None
    deepgram: dict[str, Any] | None = None
    deepinfra: dict[str, Any] | None = None
    deepseek: dict[str, Any] | None = None
    dekallm: dict[str, Any] | None = None
    digitalocean: dict[str, Any] | None = None
    elevenlabs: dict[str, Any] | None = None
    enfer: dict[str, Any] | None = None
    fake_provider: dict[str, Any] | None = None
    featherless: dict[str, Any] | None = None
    fireworks: dict[str, Any] | None = None
    fish_audio: dict[str, Any] | None = None
    friendli: dict[str, Any] | None = None
    gmicloud: dict[str, Any] | None = None
    google_ai_studio: dict[str, Any] | None = None
    google_vertex: dict[str, Any] | None = None
    gopomelo: dict[str, Any] | None = None
    groq: dict[str, Any] | None = None
    heygen: dict[str, Any] | None = None
    huggingface: dict[str, Any] | None = None
    hyperbolic: dict[str, Any] | None = None
    hyperbolic_quantized: dict[str, Any] | None = None
    inception: dict[str, Any] | None = None
    inceptron: dict[str, Any] | None = None
    inferact_vllm: dict[str, Any] | None = None
    inference_net: dict[str, Any] | None = None
    infermatic: dict[str, Any] | None = None
    inflection: dict[str, Any] | None = None
    inocloud: dict[str, Any] | None = None
    io_net: dict[str, Any] | None = None
    ionstream: dict[str, Any] | None = None
    klusterai: dict[str, Any] | None = None
    krea: dict[str, Any] | None = None
    lambda_: dict[str, Any] | None = None
    lepton: dict[str, Any] | None = None
    liquid: dict[str, Any] | None = None
    lynn: dict[str, Any] | None = None
    lynn_private: dict[str, Any] | None = None
    makora: dict[str, Any] | None = None
    mancer: dict[str, Any] | None = None
    mancer_old: dict[str, Any] | None = None
    mara: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None
    minimax: dict[str, Any] | None = None
    mistral: dict[str, Any] | None = None
    modal: dict[str, Any] | None = None
    modelrun: dict[str, Any] | None = None
    modular: dict[str, Any] | None = None
    moonshotai: dict[str, Any] | None = None
    morph: dict[str, Any] | None = None
    ncompass: dict[str, Any] | None = None
    near_ai: dict[str, Any] | None = None
    nebius: dict[str, Any] | None = None
    nex_agi: dict[str, Any] | None = None
    nextbit: dict[str, Any] | None = None
    nineteen: dict[str, Any] | None = None
    novita: dict[str, Any] | None = None
    nvidia: dict[str, Any] | None = None
    octoai: dict[str, Any] | None = None
    ollama: dict[str, Any] | None = None
    open_inference: dict[str, Any] | None = None
    openai: dict[str, Any] | None = None
    parasail: dict[str, Any] | None = None
    pareto_alpha: dict[str, Any] | None = None
    perceptron: dict[str, Any] | None = None
    perplexity: dict[str, Any] | None = None
    phala: dict[str, Any] | None = None
    poolside: dict[str, Any] | None = None
    primeintellect: dict[str, Any] | None = None
    quiver: dict[str, Any] | None = None
    recraft: dict[str, Any] | None = None
    recursal: dict[str, Any] | None = None
    recursive: dict[str, Any] | None = None
    reflection: dict[str, Any] | None = None
    reka: dict[str, Any] | None = None
    relace: dict[str, Any] | None = None
    replicate: dict[str, Any] | None = None
    respan: dict[str, Any] | None = None
    runway: dict[str, Any] | None = None
    sail_research: dict[str, Any] | None = None
    sakana: dict[str, Any] | None = None
    sakana_ai: dict[str, Any] | None = None
    sambanova: dict[str, Any] | None = None
    sambanova_cloaked: dict[str, Any] | None = None
    scaledown: dict[str, Any] | None = None
    seed: dict[str, Any] | None = None
    sf_compute: dict[str, Any] | None = None
    siliconflow: dict[str, Any] | None = None
    sourceful: dict[str, Any] | None = None
    stealth: dict[str, Any] | None = None
    stepfun: dict[str, Any] | None = None
    streamlake: dict[str, Any] | None = None
    switchpoint: dict[str, Any] | None = None
    targon: dict[str, Any] | None = None
    tencent: dict[str, Any] | None = None
    tenstorrent: dict[str, Any] | None = None
    thinkingmachines: dict[str, Any] | None = None
    together: dict[str, Any] | None = None
    together_lite: dict[str, Any] | None = None
    typesafe: dict[str, Any] | None = None
    ubicloud: dict[str, Any] | None = None
    unbiased: dict[str, Any] | None = None
    upstage: dict[str, Any] | None = None
    venice: dict[str, Any] | None = None
    voyageai: dict[str, Any] | None = None
    wafer: dict[str, Any] | None = None
    wandb: dict[str, Any] | None = None
    wandb_legacy: dict[str, Any] | None = None
    xai: dict[str, Any] | None = None
    xiaomi: dict[str, Any] | None = None
    z_ai: dict[str, Any] | None = None

ImageGenerationProviderPreferencesOrder: TypeAlias = ProviderName | str
"""Provider to try in turn: a known name, or any slug."""

ImageGenerationProviderPreferencesSort: TypeAlias = ProviderSortConfig | ProviderSort
"""How providers are sorted: by one criterion, or with further settings."""

@_model
class ImageGenerationProviderPreferences(WireModel):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | None = None
    """Whether other providers are tried when the first one fails."""
    ignore: list[ImageGenerationProviderPreferencesIgnore] | None = None
    """Providers not to use."""
    only: list[ImageGenerationProviderPreferencesOnly] | None = None
    """Providers to use, to the exclusion of all others."""
    options: ImageGenerationProviderPreferencesOptions | None = None
    """Settings to pass on to a provider, by its name."""
    order: list[ImageGenerationProviderPreferencesOrder] | None = None
    """Providers to try first, in this order."""
    sort: ImageGenerationProviderPreferencesSort | None = None
    """What to sort providers by, such as their price."""

ImageGenerationRequestAspectRatio: TypeAlias = (
    Literal[
        "1:1",
        "1:2",
        "1:4",
        "1:8",
        "2:1",
        "2:3",
        "2.35:1",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:2",
        "5:4",
        "5:7",
        "7:5",
        "8:1",
        "9:16",
        "16:9",
        "9:19.5",
        "19.5:9",
        "9:20",
        "20:9",
        "9:21",
        "21:9",
        "auto",
    ]
    | str
)
"""Width to height of an image to generate."""

ImageGenerationRequestBackground: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Whether a generated image's background is transparent."""

ImageGenerationRequestOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "svg"] | str
"""File format of a generated image."""

ImageGenerationRequestQuality: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""Quality of a generated image."""

ImageGenerationRequestResolution: TypeAlias = Literal["512", "768", "1K", "1.5K", "2K", "4K"] | str
"""Resolution of an image to generate."""

@_model
class ImageGenerationRequest(WireModel):
    """Image to generate: the prompt, the model and what the image should be like."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    prompt: str
    """Words that describe the image."""
    aspect_ratio: ImageGenerationRequestAspectRatio | None = None
    """Width to height, such as `16:9`, or `auto`."""
    background: ImageGenerationRequestBackground | None = None
    """Whether the background is `transparent`, `opaque` or left to the model."""
    input_references: list[ContentPartImage] | None = None
    """Images to edit or to draw on, up to 16."""
    n: int | None = None
    """Number of images to make."""
    output_compression: int | None = None
    """Compression of the image, in percent."""
    output_format: ImageGenerationRequestOutputFormat | None = None
    """File format of the image."""
    provider: ImageGenerationProviderPreferences | None = None
    quality: ImageGenerationRequestQuality | None = None
    """How much care goes into the image; more costs more."""
    resolution: ImageGenerationRequestResolution | None = None
    """Size class of the image, such as `1K` or `2K`."""
    seed: int | None = None
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""
    stream: bool | None = None
    """Whether the answer comes as a stream of events."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""

@_model
class ImageGenerationResponseData(WireModel):
    """One generated image."""

    b64_json: str
    """Bytes of the image, in base64."""
    media_type: str | None = None
    """MIME type of the image."""

@_model
class ImageGenerationResponse(WireModel):
    """Generated images, and what they cost."""

    created: int
    """When the images were made, in Unix seconds."""
    data: list[ImageGenerationResponseData]
    usage: ImageGenerationUsage | None = None

ImageGenerationServerToolConfigUnion: TypeAlias = str | float | list[Any]
"""Value of a further setting of the image tool: text, a number or a list."""

ImageInputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""What kind of input an image model takes."""

ImageOutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "decisions", "speech", "transcription"] | str
)
"""What kind of output an image model gives."""

@_model
class ImageModelArchitecture(WireModel):
    """What an image model takes in and gives out."""

    input_modalities: list[ImageInputModality]
    """Kinds of input that the model takes."""
    output_modalities: list[ImageOutputModality]
    """Kinds of output that the model gives."""

@_model
class ImageModelEndpointsResponse(WireModel):
    """Endpoints that serve one image model."""

    endpoints: list[ImageEndpoint]
    id: str
    """Id of the model."""

@_model
class ImageModelListItem(WireModel):
    """One image model."""

    architecture: ImageModelArchitecture
    created: int
    """When the model was added, in Unix seconds."""
    description: str
    endpoints: str
    """Address at which the model's endpoints are listed."""
    id: str
    """Id of the model, to name it in requests."""
    name: str
    supported_parameters: dict[str, CapabilityDescriptor]
    """What the model takes for each parameter, by the parameter's name."""
    supports_streaming: bool
    """Whether images of the model can be streamed as they form."""

@_model
class ImageModelsListResponse(WireModel):
    """The image models."""

    data: list[ImageModelListItem]

ImageStreamingResponseData: TypeAlias = (
    ImageGenPartialImageEvent | ImageGenTextChunkEvent | ImageGenCompletedEvent | ImageGenStreamErrorEvent | UnknownVariant
)
"""Event of an image stream: an unfinished image, text, a finished image or an error."""

@_model
class ImageStreamingResponse(WireModel):
    """One event of an image stream."""

    data: ImageStreamingResponseData

InputMessageItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in an input message."""

@_model
class InputMessageItemContentInputImage(WireModel):
    """Image in the content of an input message item."""

    detail: InputMessageItemDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = None
    """Id of the stored file."""
    image_url: str | None = None
    """Image, as a URL or a `data:` URL with base64."""

InputMessageItemContentUnion: TypeAlias = (
    InputText | InputMessageItemContentInputImage | InputFile | InputAudio | InputVideo | UnknownVariant
)
"""Part of an input message item: text, an image, a file, audio or video."""

InputMessageItemRoleUnion: TypeAlias = Literal["user", "system", "developer"] | str
"""Whose message it is: the user's, the system's or the developer's."""

@_model
class InputMessageItem(WireModel):
    """Input item: a message of the user, the system or the developer, in parts."""

    role: InputMessageItemRoleUnion
    content: list[InputMessageItemContentUnion] | None = None
    id: str | None = None
    type: Literal["message"] | None = None

InputReference: TypeAlias = ContentPartAudio | ContentPartImage | ContentPartVideo | UnknownVariant
"""Reference for a video to generate: audio, an image or another video."""

InputsContent1: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | UnknownVariant
"""Part of an earlier assistant message: output text or a refusal."""

InputsContent2: TypeAlias = list[InputsContent1] | str
"""Content of an earlier assistant message: plain text, or a list of parts."""

InputsPhaseUnion: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an earlier assistant message was commentary or the final answer."""

InputsStatusUnion1: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether an earlier assistant message is completed, incomplete or in progress."""

@_model
class InputsMessage(WireModel):
    """Input item: an earlier message of the assistant, given back."""

    content: InputsContent2 | None
    id: str
    role: Literal["assistant"]
    phase: InputsPhaseUnion | None = None
    """Whether the message was `commentary` on the way or the `final_answer`."""
    status: InputsStatusUnion1 | None = None
    type: Literal["message"] | None = None

InputsStatusUnion2: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether earlier reasoning is completed, incomplete or in progress."""

@_model
class InputsReasoning(WireModel):
    """Input item: earlier reasoning of the model, given back."""

    id: str
    summary: list[ReasoningSummaryText] | None
    """Summary of the reasoning in parts, null when there is none."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """Text of the reasoning in parts, null when it is not shown."""
    encrypted_content: str | None = None
    """Reasoning in encrypted, opaque form; give it back unchanged."""
    status: InputsStatusUnion2 | None = None
    format: ReasoningFormat | None = None
    """Which provider's form the reasoning has."""
    signature: str | None = None
    """Signature that proves the reasoning is unaltered; give it back unchanged."""

@_model
class ItemReferenceItem(WireModel):
    """Reference to an item of an earlier response, used in place of the item."""

    id: str
    """ID of the item referred to."""
    type: Literal["item_reference"]

@_model
class LocalShellCallItemAction(WireModel):
    """The command of a local shell call and how to run it."""

    command: list[str]
    """Program and its arguments, one item each."""
    env: dict[str, str]
    """Environment variables to set, name to value."""
    type: Literal["exec"]
    timeout_ms: int | None = None
    """Longest time the command may run, in milliseconds, or null."""
    user: str | None = None
    """System user to run the command as, or null."""
    working_directory: str | None = None
    """Directory to run the command in, or null."""

@_model
class LocalShellCallItem(WireModel):
    """A model's call of the local shell tool, for the caller to run."""

    action: LocalShellCallItemAction
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    status: ToolCallStatus
    type: Literal["local_shell_call"]

@_model
class LocalShellCallOutputItem(WireModel):
    """What a local shell call printed, given back to the model."""

    id: str
    output: str
    """Output of the command, as one string."""
    type: Literal["local_shell_call_output"]
    status: ToolCallStatus | None = None

@_model
class McpApprovalRequestItem(WireModel):
    """A request for leave to call a tool of an MCP server."""

    arguments: str
    """Arguments of the call, as JSON text."""
    id: str
    name: str
    server_label: str
    """Label of the MCP server."""
    type: Literal["mcp_approval_request"]

@_model
class McpApprovalResponseItem(WireModel):
    """The answer to an MCP approval request."""

    approval_request_id: str
    """ID of the approval request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None
    """Why it was decided so, or null."""

@_model
class McpHTTPError(WireModel):
    """An MCP call that failed with an HTTP error."""

    code: int
    """HTTP status code."""
    message: str
    type: Literal["http_error"]

@_model
class McpProtocolError(WireModel):
    """An MCP call that failed with an error of the MCP protocol."""

    code: int
    """Error code of the MCP protocol."""
    message: str
    type: Literal["mcp_protocol_error"]

@_model
class McpToolExecutionError(WireModel):
    """An MCP call whose tool ran and failed."""

    type: Literal["mcp_tool_execution_error"]
    content: Any = None
    """What the tool gave as its error."""

McpToolCallError: TypeAlias = McpToolExecutionError | McpProtocolError | McpHTTPError | str
"""Why an MCP call failed: in the tool, the protocol or HTTP, or as plain text."""

@_model
class McpCallItem(WireModel):
    """A call of a tool on an MCP server, with what came of it."""

    arguments: str
    """Arguments of the call, as JSON text."""
    id: str
    name: str
    server_label: str
    """Label of the MCP server."""
    type: Literal["mcp_call"]
    error: McpToolCallError | None = None
    """Why the call failed, or null."""
    output: str | None = None
    """What the tool returned, or null."""

@_model
class McpListToolsItemTool(WireModel):
    """A tool that an MCP server offers."""

    input_schema: dict[str, Any]
    """JSON Schema of the tool's input."""
    name: str
    annotations: Any = None
    """Hints about the tool that the server gives."""
    description: str | None = None

@_model
class McpListToolsItem(WireModel):
    """The tools that an MCP server offers."""

    id: str
    server_label: str
    """Label of the MCP server."""
    tools: list[McpListToolsItemTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None
    """Why the tools could not be listed, or null."""

ReasoningItemStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""State of a reasoning item: complete, cut short or still running."""

@_model
class ReasoningItem(WireModel):
    """A model's reasoning as an item of a response; send it back in later turns."""

    id: str
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """The reasoning text itself, where the provider shows it."""
    encrypted_content: str | None = None
    """The reasoning in encrypted form, for stateless use over several turns."""
    status: ReasoningItemStatusUnion | None = None
    format: ReasoningFormat | None = None
    """Provider format the item is in, so that it can be sent back."""
    signature: str | None = None
    """Proof by the provider that the reasoning is unchanged."""

@_model
class ShellCallItemAction(WireModel):
    """Shell commands to run, and their limits."""

    commands: list[str]
    """Command lines to run."""
    max_output_length: int | None = None
    """Most characters of output to keep."""
    timeout_ms: int | None = None
    """Most time to give the commands, in milliseconds."""

@_model
class ShellCallItem(WireModel):
    """Shell commands that the model asks to have run."""

    action: ShellCallItemAction
    """The commands and their limits."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    type: Literal["shell_call"]
    arguments: str | None = None
    """The call's arguments as JSON text."""
    environment: Any = None
    """Where the commands run."""
    id: str | None = None
    status: ToolCallStatus | None = None

@_model
class ShellCallOutputItemFile(WireModel):
    """File in a container that a shell call wrote."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class ShellCallOutputItem(WireModel):
    """Result of a shell call, to be sent back to the model."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: list[ShellCallOutputContent]
    type: Literal["shell_call_output"]
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the commands could not be run."""
    files: list[ShellCallOutputItemFile] | None = None
    """Files in the container that the call wrote."""
    id: str | None = None
    max_output_length: int | None = None
    """Most characters of output that were kept."""
    status: ToolCallStatus | None = None

ToolSearchCallItemExecution: TypeAlias = Literal["server", "client"] | str
"""Whether a tool search is run by the server or the client."""

ToolSearchCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a tool search has come."""

@_model
class ToolSearchCallItem(WireModel):
    """The model's search for tools that are loaded on demand."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    execution: ToolSearchCallItemExecution
    """Who runs the search: the server or the client."""
    type: Literal["tool_search_call"]
    arguments: Any = None
    """What is searched for."""
    id: str | None = None
    status: ToolSearchCallItemStatus | None = None

ToolSearchOutputItemExecution: TypeAlias = Literal["server", "client"] | str
"""Whether the server or the client ran a tool search."""

ToolSearchOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Whether the results of a tool search are complete."""

@_model
class ToolSearchOutputItemTool(WireModel):
    """Found tool that is described by its type alone."""

    type: str

ToolSearchOutputItemAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool that was found: the model itself, or a program it writes."""

@_model
class ToolSearchOutputItemToolFunction(WireModel):
    """Found function that the caller runs and the model may call."""

    name: str
    parameters: dict[str, Any] | None
    """JSON schema of the arguments; null if there are none."""
    type: Literal["function"]
    description: str | None = None
    strict: bool | None = None
    """Whether arguments must follow the schema exactly."""
    allowed_callers: list[ToolSearchOutputItemAllowedCaller] | None = None
    """Who may call it: the model directly, or code that the model writes."""
    async_: bool | None = None
    """Whether the model may go on while the call runs."""
    defer_loading: bool | None = None
    """Whether the definition is withheld until tool search finds it."""
    output_schema: dict[str, Any] | None = None
    """JSON schema of what the function gives back."""

ToolSearchOutputItemToolUnion: TypeAlias = (
    CodexLocalShellTool
    | ApplyPatchServerTool
    | ShellServerTool
    | SearchModelsServerToolOpenRouter
    | WebFetchServerTool
    | ToolSearchOutputItemTool
    | ToolSearchServerTool
    | CodeInterpreterServerTool
    | ShellServerToolOpenRouter
    | BashServerTool
    | ApplyPatchServerToolOpenRouter
    | WebSearchServerToolOpenRouter
    | ImageGenerationServerToolOpenRouter
    | FusionServerToolOpenRouter
    | FilesServerTool
    | AdvisorServerToolOpenRouter
    | SubagentServerToolOpenRouter
    | DatetimeServerTool
    | NamespaceTool
    | ComputerUseServerTool
    | FileSearchServerTool
    | CustomTool
    | PreviewWebSearchServerTool
    | ToolSearchOutputItemToolFunction
    | WebSearchServerTool
    | Preview20250311WebSearchServerTool
    | LegacyWebSearchServerTool
    | McpServerTool
    | ImageGenerationServerTool
)
"""Any tool that a tool search can find: a function, a provider's or OpenRouter's tool."""

@_model
class ToolSearchOutputItem(WireModel):
    """Tools that a tool search found."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    execution: ToolSearchOutputItemExecution
    """Who ran the search: the server or the client."""
    tools: list[ToolSearchOutputItemToolUnion]
    """Definitions of the tools found, which the model can call from here on."""
    type: Literal["tool_search_output"]
    id: str | None = None
    status: ToolSearchOutputItemStatus | None = None

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

InputsUnion: TypeAlias = str | list[InputsUnion1]
"""Input of a Responses request: plain text, or a list of items."""

InternStatus: TypeAlias = (
    Literal["awaiting_slack_install", "queued", "provisioning", "running", "failed", "stopped", "destroying", "destroy_failed"]
    | str
)
"""Where an intern is in its life, from queued to destroyed."""

@_model
class Progress(WireModel):
    """How far the setting up of an intern has come."""

    step_label: str
    """The current step, in words."""
    step_number: int
    """Number of the current step, out of `total_steps`."""
    total_steps: int

@_model
class Intern(WireModel):
    """An intern: an agent that OpenRouter hosts in a machine of its own."""

    attached_vault_id: str | None
    """ID of a vault attached to the intern, or null."""
    created_at: str
    """When it was created."""
    description: str | None
    hostname: str | None
    """Host name of the intern's machine, or null while it has none."""
    id: str
    instructions: str | None
    """Standing instructions that the intern works under, or null."""
    last_failure_message: str | None
    """Why the last lifecycle step failed, or null."""
    model: str | None
    """Slug of the model the intern runs on, or null."""
    name: str
    progress: Progress | None
    """How far provisioning has come, or null."""
    status: InternStatus
    updated_at: str
    """When it was last changed, ISO 8601."""
    vault_id: str | None
    """ID of the intern's own vault, or null."""
    workspace_id: str
    created_by_you: bool | None = None
    """Whether the caller created the intern."""
    icon_sha256: str | None = None
    """SHA-256 digest of the intern's icon, or null without one."""

InternApprovalMode: TypeAlias = Literal["manual", "self-drive"] | str
"""Whether an intern asks before it acts or goes ahead."""

@_model
class InternChatEchoedToolCallFunction(WireModel):
    """Name and arguments of a tool call that is sent back."""

    arguments: str | None = None
    """Arguments of the call; where this is a string, it is JSON text."""
    name: str

@_model
class InternChatEchoedToolCall(WireModel):
    """A tool call of an earlier intern message, sent back as history."""

    function: InternChatEchoedToolCallFunction
    id: str

@_model
class InternChatTextPart(WireModel):
    """A piece of text in an intern chat message."""

    text: str
    type: Literal["text"]

InternChatMessageContent: TypeAlias = str | list[InternChatTextPart]
"""Content of an intern chat message: plain text, or a list of text parts."""

@_model
class InternChatAssistantMessage(WireModel):
    """A message the intern wrote earlier in the conversation."""

    role: Literal["assistant"]
    content: InternChatMessageContent | None = None
    tool_calls: list[InternChatEchoedToolCall] | None = None
    """Tool calls that the intern made in this message, sent back to it."""

InternChatChoiceFinishReason: TypeAlias = Literal["error", "stop", "tool_calls"] | str
"""Why an intern's answer ended."""

@_model
class InternChatToolCallFunction(WireModel):
    """The function an intern calls to ask for input, with its arguments."""

    arguments: str | None = None
    """Arguments of the call; where this is a string, it is JSON text."""
    name: Literal["openrouter.provide_input"]

@_model
class InternChatToolCall(WireModel):
    """A request of the intern for input from the caller, made as a tool call."""

    function: InternChatToolCallFunction
    id: str
    index: int
    """Position of the call among the tool calls of the message."""
    type: Literal["function"]

@_model
class InternChatDelta(WireModel):
    """What a chunk adds to an intern's answer."""

    content: str | None = None
    """Next piece of the answer's text."""
    reasoning: str | None = None
    """Next piece of the reasoning text."""
    role: Literal["assistant"] | None = None
    tool_calls: list[InternChatToolCall] | None = None
    """Tool calls that the model asks for."""

@_model
class InternChatChoice(WireModel):
    """One choice in a chunk of an intern's streamed answer."""

    delta: InternChatDelta
    """What this event adds."""
    finish_reason: InternChatChoiceFinishReason | None
    """Why the answer ended, or null while it goes on."""
    index: int
    """Position, counted from 0."""

InternChatErrorMetadataReason: TypeAlias = (
    Literal[
        "attachment_failed",
        "bad_request",
        "busy",
        "client_closed_request",
        "interaction_not_pending",
        "interaction_unknown",
        "intern_not_ready",
        "intern_rejected",
        "intern_unreachable",
        "not_found",
        "payload_too_large",
        "rate_limited",
        "run_ended",
        "stream_severed",
        "timeout",
        "turn_failed",
    ]
    | str
)
"""Why a chat with an intern failed."""

@_model
class InternChatErrorMetadata(WireModel):
    """Machine-readable cause of an intern chat error."""

    reason: InternChatErrorMetadataReason
    """Cause as a fixed word, such as `busy` or `intern_not_ready`."""
    retryable: bool
    """Whether the same request may succeed later."""

@_model
class InternChatStreamError(WireModel):
    """A failure reported within an intern's streamed answer."""

    code: int
    """Numeric code of the failure."""
    message: str
    metadata: InternChatErrorMetadata
    """Further facts, by name."""

@_model
class InternChatPromptTokensDetails(WireModel):
    """Breakdown of the prompt tokens of an intern chat."""

    cached_tokens: int
    """Input tokens read from the prompt cache."""

@_model
class InternChatUsage(WireModel):
    """Tokens and cost of an intern's chat answer."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cost: float | None = None
    """US dollars charged."""
    prompt_tokens_details: InternChatPromptTokensDetails | None = None
    """Input tokens by kind."""

@_model
class InternChatCompletionChunk(WireModel):
    """One chunk of an intern's streamed chat answer."""

    choices: list[InternChatChoice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["chat.completion.chunk"]
    error: InternChatStreamError | None = None
    """The failure, where the run failed after the stream had begun."""
    session_id: str | None = None
    """Session the run belongs to; send it again to go on with the same conversation."""
    usage: InternChatUsage | None = None
    """Token counts and cost, or null in chunks that carry none."""

@_model
class InternChatDeveloperMessage(WireModel):
    """A developer message in a chat with an intern."""

    content: InternChatMessageContent | None
    role: Literal["developer"]

@_model
class InternChatSystemMessage(WireModel):
    """A system message in a chat with an intern."""

    content: InternChatMessageContent | None
    role: Literal["system"]

@_model
class InternChatToolMessage(WireModel):
    """The answer to a tool call of an intern."""

    content: InternChatMessageContent | None
    role: Literal["tool"]
    tool_call_id: str
    """ID of the tool call that this answers."""

@_model
class InternChatUserMessage(WireModel):
    """A user message in a chat with an intern."""

    content: InternChatMessageContent | None
    role: Literal["user"]

InternChatMessage: TypeAlias = (
    InternChatAssistantMessage
    | InternChatDeveloperMessage
    | InternChatSystemMessage
    | InternChatToolMessage
    | InternChatUserMessage
    | UnknownVariant
)
"""A message in a chat with an intern, by role: assistant, developer, system, tool or user."""

@_model
class InternChatCompletionRequest(WireModel):
    """A chat request to an intern; the answer is always streamed."""

    messages: list[InternChatMessage]
    """The conversation so far, oldest first."""
    approval_mode: InternApprovalMode | None = None
    """Whether a person approves the intern's actions or it acts on its own."""
    model: str | None = None
    """Model to use for the run."""
    session_id: str | None = None
    """Session to go on with."""
    stream: Literal[True]

@_model
class InternChatError(WireModel):
    """What went wrong in a chat with or a call of an intern."""

    code: int
    """Numeric code of the failure."""
    message: str
    metadata: InternChatErrorMetadata | None = None
    """Further facts, by name."""

@_model
class InternChatErrorResponse(WireModel):
    """Error body of the intern chat and invoke operations."""

    error: InternChatError

@_model
class InternChatSteeredResponse(WireModel):
    """Answer when a chat message was passed to a run that was already going on."""

    session_id: str
    """Session of the run that received the message."""
    status: Literal["steered"]

@_model
class InternChatStreamingResponse(WireModel):
    """One server-sent event of an intern chat."""

    data: InternChatCompletionChunk
    """The chunk that the event carries."""

@_model
class InternDaemonAccess(WireModel):
    """Where an intern's daemon is reached, and the token for it."""

    origin: str
    """Scheme and host of the daemon."""
    token: str
    """Secret token that authorises requests to the daemon."""

InternInvokeAcceptedResponseStatus: TypeAlias = Literal["started", "steered"] | str
"""Whether an intern started on new work or was steered in what it does."""

@_model
class InternInvokeAcceptedResponse(WireModel):
    """Receipt for input given to an intern to work on in the background."""

    session_id: str
    """Session that the work runs in."""
    status: InternInvokeAcceptedResponseStatus
    """`started` for a new run, `steered` where a running one received the input."""

@_model
class InternInvokeRequest(WireModel):
    """Input for an intern to work on without waiting for its answer."""

    input: str
    """What the intern is to do, as text."""
    session_id: str | None = None
    """Session to go on with."""

@_model
class InternLifecycleErrorMetadata(WireModel):
    """Machine-readable cause of an intern lifecycle error."""

    reason: str
    """Cause as a fixed word."""
    retryable: bool
    """Whether the same request may succeed later."""

@_model
class InternLifecycleErrorError(WireModel):
    """What went wrong while managing an intern."""

    code: Code
    """Error code, a word or a number."""
    message: str
    metadata: InternLifecycleErrorMetadata | None = None
    """Further facts, by name."""

@_model
class InternLifecycleError(WireModel):
    """Error body of the operations that manage interns."""

    error: InternLifecycleErrorError

@_model
class InternListResponse(WireModel):
    """A page of interns."""

    data: list[Intern]
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Cursor of the next page, absent on the last one."""

@_model
class InternalServerResponseErrorData(WireModel):
    """Code and message of a server failure."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class InternalServerResponse(WireModel):
    """Body of a 500: the server failed."""

    error: InternalServerResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

InternalServerErrorUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | InternalServerResponse
"""Body of a 500: a plain server error, or an endpoint kept although validation failed."""

KeepMembersEnum: TypeAlias = Literal["true", "false"] | str
"""Whether members stay when a SCIM group mapping is deleted."""

KeepMembers: TypeAlias = KeepMembersEnum | bool
"""Whether members stay once a group mapping is deleted: a boolean or its text."""

@_model
class Key(WireModel):
    """A public signing key as a JSON Web Key (elliptic curve P-256)."""

    alg: Literal["ES256"]
    """Signature algorithm."""
    crv: Literal["P-256"]
    """Elliptic curve of the key."""
    kid: str
    """Key ID, matched against the `kid` of a token's header."""
    kty: Literal["EC"]
    """Key type; `EC` is elliptic curve."""
    use: Literal["sig"]
    """What the key is for; `sig` is checking signatures."""
    x: str
    """X coordinate of the public point, base64url."""
    y: str
    """Y coordinate of the public point, base64url."""

@_model
class KeyAssignment(WireModel):
    """Assignment of a guardrail to an API key."""

    assigned_by: str | None
    """ID of the user who made the assignment, or null."""
    created_at: str
    """When it was created."""
    guardrail_id: str
    id: str
    key_hash: str
    """Hash that identifies the API key."""
    key_label: str
    """Masked form of the API key."""
    key_name: str
    """Name given to the API key."""

LanguageType: TypeAlias = Literal["natural", "programming"] | str
"""Whether to rank by natural or by programming languages."""

@_model
class ListBYOKKeysResponse(WireModel):
    """A page of the account's own provider keys."""

    data: list[BYOKKey]
    total_count: int
    """Number of items over all pages."""

@_model
class ListData(WireModel):
    """An API key with its limit and its usage; the secret itself is not included."""

    byok_usage: float
    """US dollars of use on the account's own provider keys, over the whole life."""
    byok_usage_daily: float
    """US dollars of use on the account's own provider keys in the current UTC day."""
    byok_usage_monthly: float
    """US dollars of use on the account's own provider keys in the current UTC month."""
    byok_usage_weekly: float
    """US dollars of use on the account's own provider keys in the current UTC week."""
    created_at: str
    """When it was created."""
    creator_user_id: str | None
    """ID of the user who created the key, or null."""
    disabled: bool
    external_user: str | None
    """Your own id of the end user that it belongs to."""
    hash: str
    """Hash that identifies the API key; it is not the key."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    label: str
    """Masked form of the key."""
    last_used_at: str | None
    """When it was last used, ISO 8601; null if never."""
    limit: float | None
    """Spending limit in US dollars, or null for none."""
    limit_remaining: float | None
    """US dollars left of the limit; null without a limit."""
    limit_reset: str | None
    """How often the limit starts afresh; null for never."""
    name: str
    """Name given to the key."""
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    usage: float
    """US dollars spent with the key over its whole life."""
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str
    expires_at: str | None = None
    """When the key stops working, ISO 8601, or null for never."""

@_model
class NativeTools(WireModel):
    """A tool that an endpoint's provider runs itself."""

    type: str
    """Type of the tool as the provider names it."""

Parameter: TypeAlias = (
    Literal[
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "top_a",
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "max_tokens",
        "max_completion_tokens",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "prediction",
        "seed",
        "response_format",
        "structured_outputs",
        "stop",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "include_reasoning",
        "reasoning",
        "reasoning_effort",
        "web_search_options",
        "verbosity",
    ]
    | str
)
"""Request parameter that a model or an endpoint supports."""

@_model
class Rerank(WireModel):
    """Recent performance of an endpoint on rerank requests."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

@_model
class STT(WireModel):
    """Recent performance of an endpoint on speech to text requests."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

@_model
class TTS(WireModel):
    """Recent performance of an endpoint on text to speech requests."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

@_model
class TextGeneration(WireModel):
    """Recent performance of an endpoint on text generation requests."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

@_model
class Unknown(WireModel):
    """Recent performance of an endpoint on requests of unknown kind."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

@_model
class VideoGeneration(WireModel):
    """Recent performance of an endpoint on video generation requests."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None

@_model
class PerfLast30mByWorkload(WireModel):
    """Performance of an endpoint over the last 30 minutes, by kind of work."""

    decisions: Decisions | None = None
    """Requests to the decisions API."""
    embeddings: Embeddings | None = None
    image_generation: ImageGeneration | None = None
    rerank: Rerank | None = None
    stt: STT | None = None
    """Speech to text."""
    text_generation: TextGeneration | None = None
    tts: TTS | None = None
    """Text to speech."""
    unknown: Unknown | None = None
    """Requests whose kind of work is not known."""
    video_generation: VideoGeneration | None = None

UtcDay: TypeAlias = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str
"""Day of the week, in UTC, on which other prices apply."""

@_model
class PricingOverride(WireModel):
    """Prices that replace the normal ones for long prompts or at certain times."""

    audio: str | None = None
    """US dollars per token of audio input, as a decimal string."""
    completion: str | None = None
    """US dollars per completion token, as a decimal string."""
    input_audio_cache: str | None = None
    """US dollars per token of cached audio input, as a decimal string."""
    input_cache_read: str | None = None
    """US dollars per prompt token read from the cache, as a decimal string."""
    input_cache_write: str | None = None
    """US dollars per prompt token written to the cache, as a decimal string."""
    input_cache_write_1h: str | None = None
    """US dollars per prompt token written to the cache for one hour, as a decimal string."""
    min_prompt_tokens: float | None = None
    """Size of prompt, in tokens, from which these prices apply."""
    prompt: str | None = None
    """US dollars per prompt token, as a decimal string."""
    utc_days: list[UtcDay] | None = None
    """Days of the week, in UTC, on which these prices apply."""
    utc_end: float | None = None
    """End of the daily time window, in UTC, in which these prices apply."""
    utc_start: float | None = None
    """Start of the daily time window, in UTC, in which these prices apply."""

@_model
class Pricing(WireModel):
    """Prices of an endpoint, each in US dollars per unit as a decimal string."""

    completion: str
    """US dollars per completion token."""
    prompt: str
    """US dollars per prompt token."""
    audio: str | None = None
    """US dollars per token of audio input."""
    audio_output: str | None = None
    """US dollars per token of audio output."""
    discount: float | None = None
    """Discount on the prices, as a fraction: 0.25 is 25 percent off."""
    image: str | None = None
    """US dollars per input image."""
    image_output: str | None = None
    """Price of image output, in US dollars."""
    image_token: str | None = None
    """US dollars per image token."""
    input_audio_cache: str | None = None
    """US dollars per token of cached audio input."""
    input_cache_read: str | None = None
    """US dollars per prompt token read from the cache."""
    input_cache_write: str | None = None
    """US dollars per prompt token written to the cache."""
    input_cache_write_1h: str | None = None
    """US dollars per prompt token written to the cache for one hour."""
    internal_reasoning: str | None = None
    """US dollars per reasoning token."""
    overrides: list[PricingOverride] | None = None
    """Prices that replace these under some condition, such as a long prompt or a time of day."""
    request: str | None = None
    """US dollars per request, added to the price of the tokens."""
    web_search: str | None = None
    """US dollars per web search."""

PublicServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Service tier of an endpoint, where it is not the normal one."""

@_model
class ToolChoiceSupport(WireModel):
    """Values of `tool_choice` that an endpoint supports."""

    auto: bool
    """Whether the model can be left to decide."""
    function: bool
    """Whether one named function can be required."""
    none: bool
    """Whether tool calls can be ruled out."""
    required: bool
    """Whether a call of any tool can be required."""

@_model
class PublicEndpoint(WireModel):
    """One provider's offer of a model: prices, limits, features and recent performance."""

    context_length: int
    """Most tokens of prompt and completion together."""
    latency_last_30m: PercentileStats | None
    """Time to the first token over the last 30 minutes, in milliseconds."""
    max_completion_tokens: int | None
    """Most completion tokens in one request; null if no limit is known."""
    max_prompt_tokens: int | None
    """Most prompt tokens in one request; null if no limit is known."""
    model_id: str
    """Slug of the model."""
    model_name: str
    name: str
    """Provider and model, as shown on the website."""
    native_tools: dict[str, NativeTools]
    """Tools that the provider itself runs, by name."""
    pricing: Pricing
    provider_name: ProviderName
    """Provider's name, as OpenRouter lists it."""
    quantization: Quantization | None
    """Number format of the weights; null if not known."""
    service_tier: PublicServiceTier | None
    """Service tier of the endpoint; null for the normal one."""
    supported_parameters: list[Parameter]
    supports_diarization: bool
    """Whether speech to text can tell the speakers apart."""
    supports_implicit_caching: bool
    """Whether the provider caches prompts without being asked."""
    supports_tool_choice: ToolChoiceSupport
    """Values of `tool_choice` that work here."""
    tag: str
    """Slug of the provider, with a variant if it has one; use it in provider preferences."""
    throughput_last_30m: PercentileStats | None
    """Output speed over the last 30 minutes, in tokens per second."""
    uptime_last_1d: float | None
    """Percent of requests that succeeded in the last day."""
    uptime_last_30m: float | None
    """Percent of requests that succeeded in the last 30 minutes."""
    uptime_last_5m: float | None
    """Percent of requests that succeeded in the last 5 minutes."""
    perf_last_30m_by_workload: PerfLast30mByWorkload | None = None
    status: EndpointStatus | None = None
    """Health: 0 is normal, a negative number is not."""
    supports_image_reference: bool | None = None
    """Whether an image can be given as a reference."""
    supports_multiple_audio_references: bool | None = None
    """Whether more than one audio clip can be given as a reference."""
    supports_voice_cloning: bool | None = None
    """Whether text to speech can copy the voice of a clip."""

@_model
class ListEndpointsResponse(WireModel):
    """A model with the endpoints that serve it."""

    architecture: Architecture
    created: int
    """When the model was added to OpenRouter, in Unix seconds."""
    description: str
    endpoints: list[PublicEndpoint]
    """One entry for each provider that serves the model."""
    id: str
    """Slug of the model, `author/name`."""
    name: str

@_model
class ListEndpointsResponseBody(WireModel):
    """Envelope of a model and its endpoints."""

    data: ListEndpointsResponse

@_model
class ListEndpointsZdrResponse(WireModel):
    """Endpoints that keep no data (zero data retention)."""

    data: list[PublicEndpoint]

@_model
class ListExternalUsersResponse(WireModel):
    """A page of external users."""

    data: list[ExternalUser]
    total_count: int
    """Number of items over all pages."""

@_model
class ListGuardrailsResponse(WireModel):
    """A page of guardrails."""

    data: list[Guardrail]
    total_count: int
    """Number of items over all pages."""

@_model
class ListInternConnectionsData(WireModel):
    """A connection that an intern has."""

    key: str
    """Word that identifies the connection."""

@_model
class ListInternConnectionsResponse(WireModel):
    """The connections of an intern."""

    data: list[ListInternConnectionsData]

@_model
class ListKeyAssignmentsResponse(WireModel):
    """A page of guardrail assignments to API keys."""

    data: list[KeyAssignment]
    total_count: int
    """Number of items over all pages."""

@_model
class MemberAssignment(WireModel):
    """Assignment of a guardrail to a member of the organisation."""

    assigned_by: str | None
    """ID of the user who made the assignment, or null."""
    created_at: str
    """When it was created."""
    guardrail_id: str
    id: str
    organization_id: str
    user_id: str
    """ID of the member."""

@_model
class ListMemberAssignmentsResponse(WireModel):
    """A page of guardrail assignments to members."""

    data: list[MemberAssignment]
    total_count: int
    """Number of items over all pages."""

ListModelsUserSort: TypeAlias = (
    Literal[
        "most-popular",
        "newest",
        "top-weekly",
        "pricing-low-to-high",
        "pricing-high-to-low",
        "context-high-to-low",
        "throughput-high-to-low",
        "latency-low-to-high",
        "intelligence-high-to-low",
        "coding-high-to-low",
        "agentic-high-to-low",
        "design-arena-elo-high-to-low",
    ]
    | str
)
"""Order of the list of models that the user may use."""

@_model
class ListObservabilityDestinationsResponse(WireModel):
    """A page of observability destinations."""

    data: list[ObservabilityDestination]
    total_count: int
    """Number of items over all pages."""

Role: TypeAlias = Literal["org:admin", "org:member"] | str
"""Role of a member in an organization."""

@_model
class ListOrganizationMembersData(WireModel):
    """A member of the organisation."""

    email: str
    first_name: str | None
    id: str
    """User ID of the member."""
    last_name: str | None
    role: Role
    """`org:admin` or `org:member`."""

@_model
class ListOrganizationMembersResponseBody(WireModel):
    """A page of the organisation's members."""

    data: list[ListOrganizationMembersData]
    total_count: int
    """Number of items over all pages."""

@_model
class ListPresetVersionsResponse(WireModel):
    """A page of a preset's versions."""

    data: list[PresetDesignatedVersion | None]
    total_count: int
    """Number of items over all pages."""

@_model
class Preset(WireModel):
    """Saved request configuration that is used by its slug."""

    created_at: str
    """When it was created."""
    creator_user_id: str | None
    """User who created the preset."""
    description: str | None
    designated_version_id: str | None
    """Version that is used when the preset is called; null if none is set."""
    id: str
    name: str
    slug: str
    """Name of the preset in requests."""
    status: PresetStatus
    status_updated_at: str | None
    """Time of the last change of `status`, ISO 8601."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str | None

@_model
class ListPresetsResponse(WireModel):
    """A page of presets."""

    data: list[Preset]
    total_count: int
    """Number of items over all pages."""

@_model
class PrivateEndpointSummary(WireModel):
    """Private endpoint as it appears in a list."""

    created_at: str
    """When it was created."""
    id: str
    model_name: str | None
    model_permaslug: str
    """Permanent slug of the OpenRouter model that the endpoint serves."""
    model_slug: str | None
    """Current slug of that model."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    status: PrivateEndpointStatus

@_model
class ListPrivateEndpointsResponse(WireModel):
    """The private endpoints of the caller."""

    data: list[PrivateEndpointSummary]

@_model
class ListProvidersData(WireModel):
    """A provider that serves models through OpenRouter."""

    name: str
    privacy_policy_url: str | None
    slug: str
    """Name of the provider as used in provider preferences."""
    datacenters: list[Datacenter] | None = None
    """Two-letter codes of the countries where the provider has data centres, or null."""
    headquarters: Headquarters | None = None
    """Two-letter code of the country the provider is based in, or null."""
    status_page_url: str | None = None
    terms_of_service_url: str | None = None

@_model
class ListProvidersResponse(WireModel):
    """All providers."""

    data: list[ListProvidersData]

@_model
class ListResponse(WireModel):
    """A page of API keys."""

    data: list[ListData]

@_model
class ListScimGroupMappingsResponse(WireModel):
    """A page of SCIM group mappings."""

    data: list[ScimGroupMapping]
    total_count: int
    """Number of items over all pages."""

@_model
class ScimGroup(WireModel):
    """Group of people that the identity provider syncs to OpenRouter by SCIM."""

    created_at: str
    """When it was created."""
    display_name: str
    external_id: str | None
    """Id of the group at the identity provider."""
    id: str
    organization_id: str
    updated_at: str
    """When it was last changed, ISO 8601."""

@_model
class ListScimGroupsResponse(WireModel):
    """A page of SCIM groups."""

    data: list[ScimGroup]
    total_count: int
    """Number of items over all pages."""

@_model
class ListToolsResponseLinks(WireModel):
    """Where the next page of server tools is."""

    next: str | None
    """Link to the next page, or null on the last one."""

@_model
class ServerToolNativeSupport(WireModel):
    """How widely a server tool is run by the providers themselves."""

    endpoint_count: int
    """Endpoints that run the tool themselves."""
    model_count: int
    """Models with at least one such endpoint."""

ServerToolStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Whether a listed server tool is active or deprecated."""

ServerToolSupportedAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format that a listed server tool works with."""

@_model
class ServerTool(WireModel):
    """Server tool that OpenRouter or a provider can run, as it appears in the list."""

    aliases: list[ServerToolInputName]
    """Other tool types in requests that select this tool."""
    default_engine: str | None
    """Engine used when a request names none; null if there is none."""
    docs_url: str
    """Address of the tool's documentation."""
    engines: list[ServerToolEngine]
    """Engines that can run the tool, with their prices."""
    fallback_engine: str | None
    """Engine used when the default one cannot be."""
    id: str
    input_schema: dict[str, Any]
    """JSON schema of the arguments the model passes."""
    name: str
    native_support: ServerToolNativeSupport
    """How many models and endpoints run the tool themselves."""
    output_schema: dict[str, Any] | None
    """JSON schema of what the tool gives back; null if it has none."""
    parameters_schema: dict[str, Any]
    """JSON schema of the settings a request can give."""
    status: ServerToolStatus
    summary: str
    supported_api_formats: list[ServerToolSupportedAPIFormat]
    """APIs in which the tool can be used."""
    tool_description: str
    """Description of the tool that the model reads."""

@_model
class ListToolsResponse(WireModel):
    """A page of the server tools that OpenRouter offers."""

    data: list[ServerTool]
    links: ListToolsResponseLinks
    total_count: int
    """Number of items over all pages."""

@_model
class ListWorkspaceBudgetsResponse(WireModel):
    """The budgets of a workspace."""

    data: list[WorkspaceBudget]
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""

@_model
class ListWorkspaceMembersResponse(WireModel):
    """A page of a workspace's members."""

    data: list[WorkspaceMember]
    total_count: int
    """Number of items over all pages."""

@_model
class ListWorkspacesResponse(WireModel):
    """A page of workspaces."""

    data: list[Workspace]
    total_count: int
    """Number of items over all pages."""

@_model
class ManagedPrivateEndpointResponse(WireModel):
    """Envelope of a managed private endpoint."""

    data: ManagedPrivateEndpoint

@_model
class MessagesAdvisorToolResultBlock(WireModel):
    """Result of an advisor tool, sent back in a message."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["advisor_tool_result"]

@_model
class MessagesBashToolResultBlockFile(WireModel):
    """A container file named in a bash result that is sent back."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class MessagesBashToolResultBlock(WireModel):
    """Result of OpenRouter's bash tool, sent back in a message."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_bash_tool_result"]
    container_id: str | None = None
    """Id of the sandbox container."""
    files: list[MessagesBashToolResultBlockFile] | None = None
    """Files that the command left in its container."""

@_model
class MessagesContentBlockDeltaEventDeltaVariant1(WireModel):
    """Next piece of a text block."""

    text: str
    type: Literal["text_delta"]

@_model
class MessagesContentBlockDeltaEventDeltaVariant2(WireModel):
    """Next piece of a tool call's input."""

    partial_json: str
    """JSON text to append; it parses only once the block is complete."""
    type: Literal["input_json_delta"]

@_model
class MessagesContentBlockDeltaEventDeltaVariant3(WireModel):
    """Next piece of a thinking block."""

    thinking: str
    type: Literal["thinking_delta"]

@_model
class MessagesContentBlockDeltaEventDeltaVariant4(WireModel):
    """Signature of a thinking block."""

    signature: str
    """Provider's signature on the reasoning; send it back unchanged."""
    type: Literal["signature_delta"]

MessagesContentBlockDeltaEventDeltaVariant5Citation: TypeAlias = (
    AnthropicCitationCharLocation
    | AnthropicCitationPageLocation
    | AnthropicCitationContentBlockLocation
    | AnthropicCitationWebSearchResultLocation
    | AnthropicCitationSearchResultLocation
    | UnknownVariant
)
"""Place that streamed text cites: in a document, a web page or a search result."""

@_model
class MessagesContentBlockDeltaEventDeltaVariant5(WireModel):
    """Citation to add to a text block."""

    citation: MessagesContentBlockDeltaEventDeltaVariant5Citation
    type: Literal["citations_delta"]

@_model
class MessagesContentBlockDeltaEventDeltaVariant6(WireModel):
    """Next piece of a compaction block, the summary of earlier turns."""

    content: str | None
    encrypted_content: str | None = None
    """Content that only the provider can read; send it back unchanged."""
    type: Literal["compaction_delta"]

@_model
class MessagesContentBlockDeltaEvent(WireModel):
    """Stream event: a content block grew."""

    delta: (
        MessagesContentBlockDeltaEventDeltaVariant1
        | MessagesContentBlockDeltaEventDeltaVariant2
        | MessagesContentBlockDeltaEventDeltaVariant3
        | MessagesContentBlockDeltaEventDeltaVariant4
        | MessagesContentBlockDeltaEventDeltaVariant5
        | MessagesContentBlockDeltaEventDeltaVariant6
    )
    """The piece to add: text, JSON text of a tool's input, thinking, a signature or a citation."""
    index: int
    """Position of the block in the message's content."""
    type: Literal["content_block_delta"]

@_model
class MessagesContentBlockStartEventContentBlockVariant17(WireModel):
    """Start of a compaction block, the summary of earlier turns."""

    content: str | None
    encrypted_content: str | None = None
    """Content that only the provider can read; send it back unchanged."""
    type: Literal["compaction"]

@_model
class MessagesContentBlockStartEvent(WireModel):
    """Stream event: a content block begins."""

    content_block: (
        AnthropicTextBlock
        | AnthropicToolUseBlock
        | AnthropicThinkingBlock
        | AnthropicRedactedThinkingBlock
        | ORAnthropicServerToolUseBlock
        | AnthropicWebSearchToolResult
        | AnthropicWebFetchToolResult
        | AnthropicCodeExecutionToolResult
        | AnthropicBashCodeExecutionToolResult
        | AnthropicTextEditorCodeExecutionToolResult
        | AnthropicToolSearchToolResult
        | AnthropicContainerUpload
        | AnthropicCompactionBlock
        | AnthropicAdvisorToolResult
        | ORAnthropicShellToolResult
        | ORAnthropicBashToolResult
        | MessagesContentBlockStartEventContentBlockVariant17
    )
    """The block as it begins, often still empty."""
    index: int
    """Position of the block in the message's content."""
    type: Literal["content_block_start"]

@_model
class MessagesContentBlockStopEvent(WireModel):
    """Stream event: a content block is complete."""

    index: int
    """Position of the block in the message's content."""
    type: Literal["content_block_stop"]

@_model
class MessagesDeltaEventDelta(WireModel):
    """What is known of a streamed message near its end: why and where it stopped."""

    container: AnthropicContainer | None
    stop_details: AnthropicRefusalStopDetails | None
    stop_reason: ORAnthropicStopReason
    stop_sequence: str | None

@_model
class MessagesDeltaEventUsageServerToolUse(WireModel):
    """Calls of server tools that a streamed message has made so far."""

    web_fetch_requests: int
    web_search_requests: int
    """Web searches made."""

@_model
class MessagesDeltaEventUsage(WireModel):
    """Tokens and tool calls that a streamed message has taken so far."""

    cache_creation: AnthropicCacheCreation | None = None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None
    """Tokens of input."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: MessagesDeltaEventUsageServerToolUse | None

@_model
class MessagesDeltaEvent(WireModel):
    """Stream event: the message as a whole changed, usually at its end."""

    delta: MessagesDeltaEventDelta
    """What changed in the message, such as its `stop_reason`."""
    type: Literal["message_delta"]
    usage: MessagesDeltaEventUsage
    """Token counts of the whole message so far."""

@_model
class MessagesErrorEventError(WireModel):
    """Error in a stream of the Messages API."""

    error_type: ApiErrorType | None = None
    """Kind of error in OpenRouter's own terms."""
    message: str
    type: str

@_model
class MessagesErrorEvent(WireModel):
    """Stream event: the message failed."""

    error: MessagesErrorEventError
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    type: Literal["error"]

@_model
class MessagesFallbackParam(WireModel):
    """A model to fall back to."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""

@_model
class MessagesShellToolResultBlockFile(WireModel):
    """A container file named in a shell result that is sent back."""

    container_id: str
    """Id of the sandbox container."""
    end_index: int
    """Character of the text at which the citation ends."""
    file_id: str
    """Id of the stored file."""
    filename: str
    start_index: int
    """Character of the text at which the citation starts."""
    type: Literal["container_file_citation"]

@_model
class MessagesShellToolResultBlock(WireModel):
    """Result of OpenRouter's shell tool, sent back in a message."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_shell_tool_result"]
    container_id: str | None = None
    """Id of the sandbox container."""
    files: list[MessagesShellToolResultBlockFile] | None = None
    """Files that the commands left in their container."""

@_model
class MessagesToolAdditionBlockToolMcpToolReference(WireModel):
    """A tool of an MCP server, to be added."""

    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]

@_model
class MessagesToolAdditionBlockToolMcpToolsetReference(WireModel):
    """All tools of an MCP server, to be added."""

    server_name: str
    type: Literal["mcp_toolset_reference"]

@_model
class MessagesToolAdditionBlockToolToolReference(WireModel):
    """A tool named in the request's tools, to be added."""

    name: str
    type: Literal["tool_reference"]

@_model
class ToolToolDefinition(WireModel):
    """Tool given by its whole definition where a conversation adds a tool."""

    definition: AnthropicToolUnion
    """The tool, as it would stand in `tools`."""
    type: Literal["tool_definition"]

MessagesToolAdditionBlockToolUnion: TypeAlias = (
    MessagesToolAdditionBlockToolToolReference
    | MessagesToolAdditionBlockToolMcpToolReference
    | MessagesToolAdditionBlockToolMcpToolsetReference
    | ToolToolDefinition
    | UnknownVariant
)
"""What to add: a named tool, an MCP tool, an MCP toolset or a full definition."""

@_model
class MessagesToolAdditionBlock(WireModel):
    """Block that makes a tool available from this point of the conversation on."""

    tool: MessagesToolAdditionBlockToolUnion
    """The tool or toolset to add."""
    type: Literal["tool_addition"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

@_model
class MessagesToolRemovalBlockToolMcpToolReference(WireModel):
    """A tool of an MCP server, to be removed."""

    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]

@_model
class MessagesToolRemovalBlockToolMcpToolsetReference(WireModel):
    """All tools of an MCP server, to be removed."""

    server_name: str
    type: Literal["mcp_toolset_reference"]

@_model
class MessagesToolRemovalBlockToolToolReference(WireModel):
    """A tool, by name, to be removed."""

    name: str
    type: Literal["tool_reference"]

MessagesToolRemovalBlockToolUnion: TypeAlias = (
    MessagesToolRemovalBlockToolToolReference
    | MessagesToolRemovalBlockToolMcpToolReference
    | MessagesToolRemovalBlockToolMcpToolsetReference
    | UnknownVariant
)
"""What to remove: a named tool, an MCP tool or an MCP toolset."""

@_model
class MessagesToolRemovalBlock(WireModel):
    """Block that takes a tool away from this point of the conversation on."""

    tool: MessagesToolRemovalBlockToolUnion
    """The tool or toolset to remove."""
    type: Literal["tool_removal"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

@_model
class ORAnthropicToolSearchResultParam(WireModel):
    """Result of OpenRouter's tool search, sent back in a message."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_tool_search_result"]

MessagesMessageParamContentUnion4: TypeAlias = (
    AnthropicTextBlockParam
    | AnthropicImageBlockParam
    | AnthropicDocumentBlockParam
    | ContentToolUse
    | ContentToolResult
    | ContentThinking
    | ContentRedactedThinking
    | ContentServerToolUse
    | ContentWebSearchToolResult
    | AnthropicSearchResultBlockParam
    | ContentCompaction
    | MessagesAdvisorToolResultBlock
    | MessagesToolAdditionBlock
    | MessagesToolRemovalBlock
    | MessagesShellToolResultBlock
    | MessagesBashToolResultBlock
    | ORAnthropicToolSearchResultParam
    | UnknownVariant
)
"""A content block of a message that is sent: text, media, tool use, result and so on."""

MessagesMessageParamContentUnion5: TypeAlias = str | list[MessagesMessageParamContentUnion4]
"""Content of a message that is sent: plain text, or a list of blocks."""

MessagesMessageParamRole: TypeAlias = Literal["user", "assistant", "system"] | str
"""Who a message of a Messages conversation comes from."""

@_model
class MessagesMessageParam(WireModel):
    """A message of the conversation, in the form of the Messages API."""

    content: MessagesMessageParamContentUnion5
    role: MessagesMessageParamRole
    clear_at: AnthropicSystemClearAt | None = None
    """When a system message ceases to apply, or null."""
    output_config: AnthropicMessageOutputConfig | None = None
    """Output settings that go with this message, or null."""

MessagesOutputConfigEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much effort a model spends on its output, in the output settings."""

@_model
class MessagesOutputConfigFormat(WireModel):
    """Demand that the answer is JSON that fits a schema."""

    schema: dict[str, Any]
    """JSON Schema of the answer."""
    type: Literal["json_schema"]

@_model
class TaskBudget(WireModel):
    """Tokens that a model is told it has for a whole task."""

    total: int
    """Tokens for the whole task, at least 20000."""
    type: Literal["tokens"]
    """Unit of the budget, always `tokens`."""
    remaining: int | None = None
    """Tokens left of the budget, if part of it was used in earlier requests."""

@_model
class MessagesOutputConfig(WireModel):
    """How the model is to shape its output and how much effort to spend on it."""

    effort: MessagesOutputConfigEffort | None = None
    """How much effort the model spends, from `low` to `max`, or null."""
    format: MessagesOutputConfigFormat | None = None
    """Form that the answer must have, or null for free text."""
    task_budget: TaskBudget | None = None
    """Tokens the model should aim to stay within for the task, or null."""

@_model
class MessagesPingEvent(WireModel):
    """Stream event: keeps the connection alive and carries nothing."""

    type: Literal["ping"]

@_model
class MessagesRequestMetadata(WireModel):
    """Information that goes with a Messages request."""

    user_id: str | None = None
    """Opaque identifier of the caller's end user, or null."""

MessagesRequestPlugin: TypeAlias = (
    AlignmentPlugin
    | ArmorPlugin
    | AutoBetaRouterPlugin
    | AutoRouterPlugin
    | ContextCompressionPlugin
    | FileParserPlugin
    | FusionPlugin
    | JevRouterPlugin
    | ModerationPlugin
    | ParetoRouterPlugin
    | ResponseHealingPlugin
    | SwitchyardRouterPlugin
    | WebSearchPlugin
    | WebFetchPlugin
    | UnknownVariant
)
"""A plugin of a Messages request: routers, web search, file parsing, safeguards and so on."""

@_model
class MessagesRequestTool(WireModel):
    """A tool of any other type, passed on as given."""

    type: str

@_model
class MessagesSearchModelsServerTool(WireModel):
    """Experimental OpenRouter tool with which the model searches the model catalogue."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None

@_model
class ToolAdvisor20260301(WireModel):
    """Anthropic's tool that lets a model ask a second model for advice."""

    model: str
    """Model that gives the advice."""
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model directly, or code that it runs."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    caching: AnthropicCacheControlDirective | None = None
    """Prompt caching for the advisor's own requests."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    max_uses: int | None = None
    """Most calls of the advisor in one request."""

@_model
class ToolBash20250124(WireModel):
    """Anthropic's bash tool, version 20250124; the caller runs the commands."""

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

@_model
class MessagesRequestInputSchema(WireModel):
    """JSON Schema of the input of a custom tool."""

    properties: Any = None
    """Schemas of the input's properties, by name."""
    required: list[str] | None = None
    """Names of the properties that must be given, or null."""
    type: str | None = None

@_model
class ToolCustom(WireModel):
    """Tool of a Messages request that the caller defines and runs."""

    input_schema: MessagesRequestInputSchema
    """JSON schema of the tool's input."""
    name: str
    """Name by which the model calls the tool."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition is withheld until tool search finds it."""
    description: str | None = None
    """What the tool does, for the model to read."""
    strict: bool | None = None
    """Whether input must follow the schema exactly."""
    type: Literal["custom"] | None = None

@_model
class ToolTextEditor20250124(WireModel):
    """Anthropic's text editor tool, version 20250124; the caller makes the edits."""

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""

@_model
class ToolWebSearch20250305(WireModel):
    """Anthropic's web search tool, version 20250305."""

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None = None
    """Most searches in one request."""
    user_location: AnthropicWebSearchToolUserLocation | None = None
    """Where the user is, roughly, so that results fit."""

@_model
class ToolWebSearch20260209(WireModel):
    """Anthropic's web search tool, version 20260209."""

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model directly, or code that it runs."""
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None = None
    """Most searches in one request."""
    user_location: AnthropicWebSearchToolUserLocation | None = None
    """Where the user is, roughly, so that results fit."""

MessagesRequestToolUnion: TypeAlias = (
    MessagesRequestTool
    | OpenRouterWebSearchServerTool
    | ToolSearchServerTool
    | ShellServerToolOpenRouter
    | WebFetchServerTool
    | BashServerTool
    | DatetimeServerTool
    | MessagesSearchModelsServerTool
    | ImageGenerationServerToolOpenRouter
    | ToolTextEditor20250124
    | ToolBash20250124
    | AnthropicToolSearchToolBm25
    | AnthropicToolSearchToolRegex
    | ToolCustom
    | ToolWebSearch20250305
    | ToolAdvisor20260301
    | ToolWebSearch20260209
)
"""A tool of a Messages request: the caller's own, Anthropic's or OpenRouter's."""

Speed: TypeAlias = Literal["fast", "standard"] | str
"""Speed that a Messages request asks for."""

System: TypeAlias = str | list[AnthropicTextBlockParam]
"""System prompt of a Messages request: one text or text blocks."""

@_model
class ThinkingAdaptive(WireModel):
    """Thinking of which the model itself decides how much is needed."""

    type: Literal["adaptive"]
    block_binding: AnthropicThinkingBlockBinding | None = None
    """What happens when thinking blocks sent back do not match their context."""
    display: AnthropicThinkingDisplay | None = None
    """What the answer shows of the thinking."""

@_model
class ThinkingBetweenTools(WireModel):
    """Thinking in the mode `between_tools`."""

    type: Literal["between_tools"]

@_model
class ThinkingDisabled(WireModel):
    """No thinking before the answer."""

    type: Literal["disabled"]

@_model
class ThinkingEnabled(WireModel):
    """Thinking with a budget of tokens."""

    budget_tokens: int
    """Most tokens to spend on thinking; they count towards `max_tokens`."""
    type: Literal["enabled"]
    block_binding: AnthropicThinkingBlockBinding | None = None
    """What happens when thinking blocks sent back do not match their context."""
    display: AnthropicThinkingDisplay | None = None
    """What the answer shows of the thinking."""

Thinking: TypeAlias = ThinkingEnabled | ThinkingDisabled | ThinkingAdaptive | ThinkingBetweenTools | UnknownVariant
"""Whether and how a model thinks before it answers a Messages request."""

@_model
class ToolChoiceAny(WireModel):
    """The model must call some tool."""

    type: Literal["any"]
    disable_parallel_tool_use: bool | None = None
    """Whether to limit the model to one call."""

@_model
class ToolChoiceAuto(WireModel):
    """The model decides whether to call a tool."""

    type: Literal["auto"]
    disable_parallel_tool_use: bool | None = None
    """Whether to limit the model to one call."""

@_model
class ToolChoiceNone(WireModel):
    """The model must not call a tool."""

    type: Literal["none"]

@_model
class ToolChoiceTool(WireModel):
    """The model must call one given tool."""

    name: str
    """Name of the tool to call."""
    type: Literal["tool"]
    disable_parallel_tool_use: bool | None = None
    """Whether to limit the model to one call."""

ToolChoice: TypeAlias = ToolChoiceAuto | ToolChoiceAny | ToolChoiceNone | ToolChoiceTool | UnknownVariant
"""Whether the model must, may or must not call a tool in a Messages request."""

@_model
class MessagesRequest(WireModel):
    """A request of the Messages API."""

    messages: list[MessagesMessageParam] | None
    """The conversation so far, oldest first."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Cache marker for the request as a whole."""
    context_management: ContextManagement | None = None
    """What to drop or edit when the conversation grows long, or null."""
    deferred_tools: DeferredToolsControl | None = None
    """How tools with deferred loading are found."""
    fallbacks: list[MessagesFallbackParam] | None = None
    """Models to fall back to, or null."""
    max_tokens: int | None = None
    """Most tokens to generate."""
    metadata: MessagesRequestMetadata | None = None
    """Information about the request, such as an ID of the end user."""
    models: list[str] | None = None
    output_config: MessagesOutputConfig | None = None
    """Effort and form of the output."""
    plugins: list[MessagesRequestPlugin] | None = None
    """OpenRouter plugins to use for the request."""
    provider: ProviderPreferences | None = None
    safeguards: list[AnthropicSafeguard] | None = None
    """Safeguards to apply, or null."""
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    speed: Speed | None = None
    stop_sequences: list[str] | None = None
    """Strings at which generation stops."""
    stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
    """Conditions that end the loop of server tool calls."""
    stream: bool | None = None
    """Whether the answer is sent as events while it is written."""
    system: System | None = None
    """System prompt."""
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    thinking: Thinking | None = None
    """Whether and how the model thinks before it answers."""
    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not call a tool, and which."""
    tools: list[MessagesRequestToolUnion] | None = None
    """Tools the model may call, the caller's own and those run by servers."""
    top_k: int | None = None
    """Only this many of the most likely tokens are sampled from."""
    top_p: float | None = None
    """Only the most likely tokens whose probabilities add up to this are sampled from, 0 to 1."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Stable identifier of the caller's end user."""

@_model
class MessagesResultContextManagementAppliedEditsItem(WireModel):
    """One edit that was made to the context, known by its type."""

    type: str

@_model
class MessagesResultContextManagement(WireModel):
    """What was done to keep a Messages conversation within the context."""

    applied_edits: list[MessagesResultContextManagementAppliedEditsItem]

@_model
class MessagesResultUsage(WireModel):
    """Tokens, tool calls and cost of a Messages answer."""

    cache_creation: AnthropicCacheCreation | None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    inference_geo: str | None
    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: str | None
    """Service tier, which trades price against speed."""
    cost: float | None = None
    """US dollars charged."""
    cost_details: CostDetails | None = None
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    speed: AnthropicSpeed | None = None

@_model
class MessagesResult(WireModel):
    """A complete answer of the Messages API, with its usage and cost."""

    container: AnthropicContainer | None
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    stop_reason: ORAnthropicStopReason
    stop_sequence: str | None
    type: Literal["message"]
    usage: MessagesResultUsage
    context_management: MessagesResultContextManagement | None = None
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    provider: ProviderName | None = None

@_model
class MessagesStartEventMessageUsage(WireModel):
    """Tokens counted when a message's stream begins."""

    cache_creation: AnthropicCacheCreation | None
    """Input tokens written to the prompt cache, by how long they are kept."""
    cache_creation_input_tokens: int | None
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int | None
    """Input tokens read from the prompt cache."""
    inference_geo: str | None
    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens of output."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: AnthropicServiceTier
    """Service tier, which trades price against speed."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Token usage of each step that the request took."""
    speed: AnthropicSpeed | None = None

@_model
class MessagesStartEventMessage(WireModel):
    """Message as it stands when its stream begins."""

    container: AnthropicContainer | None
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    provider: (
        Literal[
            "AnyScale",
            "Atoma",
            "Cent-ML",
            "CrofAI",
            "Enfer",
            "GoPomelo",
            "HuggingFace",
            "Hyperbolic",
            "Hyperbolic 2",
            "InoCloud",
            "Kluster",
            "Lambda",
            "Lepton",
            "Lynn 2",
            "Lynn",
            "Mancer",
            "Modal",
            "Nineteen",
            "OctoAI",
            "Recursal",
            "Reflection",
            "Replicate",
            "SambaNova 2",
            "SF Compute",
            "Targon",
            "Together 2",
            "Ubicloud",
            "01.AI",
            "AkashML",
            "AI21",
            "AionLabs",
            "Alibaba",
            "Ambient",
            "Baidu",
            "Amazon Bedrock",
            "Amazon Nova",
            "Anthropic",
            "Arcee AI",
            "AtlasCloud",
            "Avian",
            "Azure",
            "BaseTen",
            "BytePlus",
            "Black Forest Labs",
            "Cerebras",
            "Chutes",
            "Cirrascale",
            "Claude Platform on AWS",
            "Clarifai",
            "Cloudflare",
            "Cohere",
            "CoreWeave",
            "Crucible",
            "Crusoe",
            "Darkbloom",
            "Databricks",
            "Decart",
            "Deepgram",
            "DeepInfra",
            "DeepSeek",
            "DekaLLM",
            "DigitalOcean",
            "Featherless",
            "Fireworks",
            "Fish Audio",
            "Friendli",
            "GMICloud",
            "Google",
            "Google AI Studio",
            "Groq",
            "HeyGen",
            "Inception",
            "Inceptron",
            "InferenceNet",
            "Ionstream",
            "Infermatic",
            "Io Net",
            "Inferact vLLM",
            "Inflection",
            "Liquid",
            "Makora",
            "Mara",
            "Mancer 2",
            "Meta",
            "Minimax",
            "ModelRun",
            "Mistral",
            "Modular",
            "Moonshot AI",
            "Morph",
            "VoyageAI by MongoDB",
            "NCompass",
            "Nebius",
            "Nex AGI",
            "NextBit",
            "Novita",
            "Nvidia",
            "OpenAI",
            "OpenInference",
            "Parasail",
            "Poolside",
            "Perceptron",
            "Perplexity",
            "Phala",
            "Recraft",
            "Reka",
            "Relace",
            "Sail Research",
            "Sakana AI",
            "SambaNova",
            "Seed",
            "SiliconFlow",
            "Sourceful",
            "StepFun",
            "Stealth",
            "StreamLake",
            "Switchpoint",
            "Tencent",
            "Tenstorrent",
            "Thinking Machines",
            "Together",
            "Upstage",
            "Venice",
            "Wafer",
            "WandB",
            "Quiver",
            "Krea",
            "Runway",
            "Xiaomi",
            "xAI",
            "Z.AI",
            "FakeProvider",
        ]
        | str
        | None
    ) = None
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    stop_reason: Any
    stop_sequence: Any
    type: Literal["message"]
    usage: MessagesStartEventMessageUsage

@_model
class MessagesStartEvent(WireModel):
    """Stream event: the message begins."""

    message: MessagesStartEventMessage
    """The message as it begins, with empty content and first token counts."""
    type: Literal["message_start"]

@_model
class MessagesStopEvent(WireModel):
    """Stream event: the message is complete."""

    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    type: Literal["message_stop"]

MessagesStreamEvents: TypeAlias = (
    MessagesStartEvent
    | MessagesDeltaEvent
    | MessagesStopEvent
    | MessagesContentBlockStartEvent
    | MessagesContentBlockDeltaEvent
    | MessagesContentBlockStopEvent
    | MessagesPingEvent
    | MessagesErrorEvent
    | UnknownVariant
)
"""An event of a streamed Messages answer, told apart by `type`."""

@_model
class MessagesStreamingResponse(WireModel):
    """One server-sent event of a streamed Messages answer."""

    data: MessagesStreamEvents
    """The decoded event."""
    event: str
    """Name of the event."""

@_model
class Metadata(WireModel):
    """How an analytics query went."""

    query_time_ms: float
    """Time the query took, in milliseconds."""
    row_count: int
    """How many rows came back."""
    truncated: bool
    """Whether there were more rows than came back."""

MetadataLevel: TypeAlias = Literal["disabled", "enabled"] | str
"""Whether an answer tells how OpenRouter routed the request."""

@_model
class ModelAliasTarget(WireModel):
    """The model that an alias stands for."""

    name: str
    slug: str

@_model
class ModelArchitecture(WireModel):
    """What a model takes in and gives out, and how its text is encoded."""

    input_modalities: list[InputModality]
    modality: str | None
    """Input and output kinds in one string, such as `text+image->text`, or null."""
    output_modalities: list[OutputModality]
    instruct_type: InstructType | None = None
    """Prompt template the model was tuned on, or null."""
    tokenizer: ModelGroup | None = None
    """Family of the model's tokeniser."""

@_model
class ModelBenchmarks(WireModel):
    """Results of public benchmarks for a model."""

    design_arena: list[DABenchmarkEntry]
    """Results from Design Arena."""
    artificial_analysis: AABenchmarkEntry | None = None
    """Indices from Artificial Analysis."""

@_model
class ModelLinks(WireModel):
    """Links to more about a model."""

    details: str
    """Link to the model's details."""

@_model
class ModelReasoning(WireModel):
    """How a model's reasoning can be controlled."""

    mandatory: bool
    """Whether the model always reasons and this cannot be turned off."""
    default_effort: DefaultEffort | None = None
    """Effort used where a request gives none, or null."""
    default_enabled: bool | None = None
    """Whether the model reasons where a request does not say."""
    supported_efforts: list[ReasoningEffort | None] | None = None
    """Efforts that a request may ask for, or null."""
    supports_max_tokens: bool | None = None
    """Whether a request may limit reasoning by a number of tokens."""

@_model
class PerRequestLimits(WireModel):
    """Most tokens that one request to a model may use."""

    completion_tokens: float
    """Most completion tokens in one request."""
    prompt_tokens: float
    """Most prompt tokens in one request."""

@_model
class PublicPricing(WireModel):
    """Prices of a model, each in US dollars per unit as a decimal string."""

    completion: str
    """US dollars per completion token."""
    prompt: str
    """US dollars per prompt token."""
    audio: str | None = None
    """US dollars per token of audio input."""
    audio_output: str | None = None
    """US dollars per token of audio output."""
    discount: float | None = None
    """Discount on the prices, as a fraction: 0.25 is 25 percent off."""
    image: str | None = None
    """US dollars per input image."""
    image_output: str | None = None
    """Price of image output, in US dollars."""
    image_token: str | None = None
    """US dollars per image token."""
    input_audio_cache: str | None = None
    """US dollars per token of cached audio input."""
    input_cache_read: str | None = None
    """US dollars per prompt token read from the cache."""
    input_cache_write: str | None = None
    """US dollars per prompt token written to the cache."""
    input_cache_write_1h: str | None = None
    """US dollars per prompt token written to the cache for one hour."""
    internal_reasoning: str | None = None
    """US dollars per reasoning token."""
    overrides: list[PricingOverride] | None = None
    """Prices that replace these under some condition, such as a long prompt or a time of day."""
    request: str | None = None
    """US dollars per request, added to the price of the tokens."""
    web_search: str | None = None
    """US dollars per web search."""

@_model
class TopProviderInfo(WireModel):
    """Limits of a model at its top-ranked provider."""

    is_moderated: bool
    """Whether requests pass a moderation filter first."""
    context_length: int | None = None
    """Most tokens of prompt and completion together."""
    max_completion_tokens: int | None = None
    """Most completion tokens in one request."""

@_model
class Model(WireModel):
    """A model of the catalogue, with its abilities, limits and prices."""

    architecture: ModelArchitecture
    canonical_slug: str
    """Permanent slug of the exact version that `id` stands for."""
    context_length: int | None
    """Most tokens of prompt and answer together, or null."""
    created: int
    """When the model was added to OpenRouter, in Unix seconds."""
    default_parameters: DefaultParameters | None
    """Sampling settings used where a request gives none, or null."""
    id: str
    """Slug to use as `model` in requests, `author/name`."""
    links: ModelLinks
    name: str
    per_request_limits: PerRequestLimits | None
    """Most tokens one request may use, or null for no limit."""
    pricing: PublicPricing
    """Prices in US dollars, as decimal strings."""
    supported_parameters: list[Parameter]
    supported_voices: list[str] | None
    """Voices of a speech model, or null."""
    top_provider: TopProviderInfo
    """Limits of the provider that OpenRouter prefers for the model."""
    alias_target: ModelAliasTarget | None = None
    """The model that this alias stands for."""
    benchmarks: ModelBenchmarks | None = None
    """Results of public benchmarks."""
    description: str | None = None
    expiration_date: str | None = None
    """Date from which the model is no longer served, ISO 8601, or null."""
    hugging_face_id: str | None = None
    """Repository of the model on Hugging Face, or null."""
    knowledge_cutoff: str | None = None
    """Date up to which the training data reaches, or null."""
    reasoning: ModelReasoning | None = None
    """How the model's reasoning can be controlled."""

@_model
class ModelResponse(WireModel):
    """Envelope of one model."""

    data: Model

@_model
class ModelsCountResponseData(WireModel):
    """The number of models."""

    count: int

@_model
class ModelsCountResponse(WireModel):
    """Envelope of the number of models."""

    data: ModelsCountResponseData

@_model
class ModelsListResponseLinks(WireModel):
    """Where the next page of models is."""

    next: str | None
    """Link to the next page, or null on the last one."""

@_model
class ModelsListResponse(WireModel):
    """A page of models."""

    data: list[Model]
    links: ModelsListResponseLinks
    total_count: int
    """Number of items over all pages."""

@_model
class NotFoundResponseErrorData(WireModel):
    """Code and message of a 404."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class NotFoundResponse(WireModel):
    """Body of a 404: there is no such thing, or the caller may not see it."""

    error: NotFoundResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

NotFoundUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | NotFoundResponse
"""Body of a 404: a plain one, or an endpoint kept although validation failed."""

@_model
class OAuthErrorResponse(WireModel):
    """Error body of the OAuth token operation."""

    error: ErrorEnum
    """OAuth 2.0 error code, such as `invalid_grant`."""
    error_description: str
    """What went wrong, for people to read."""

@_model
class OAuthJwks(WireModel):
    """Public keys that check tokens signed by OpenRouter (a JSON Web Key Set)."""

    keys: list[Key]

OpenAIResponsesTruncation: TypeAlias = Literal["auto", "disabled"] | str
"""Whether to shorten input that is too long or to fail."""

@_model
class OpenResponsesCreatedEvent(WireModel):
    """Stream event: the response was created."""

    response: OpenResponsesResult
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.created"]

@_model
class OpenResponsesInProgressEvent(WireModel):
    """Stream event: the response is being written."""

    response: OpenResponsesResult
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.in_progress"]

Order: TypeAlias = Literal["asc", "desc"] | str
"""Whether files are listed oldest first or newest first."""

@_model
class OrderBy(WireModel):
    """Order of the rows of an analytics query."""

    direction: Direction
    """`asc` for ascending, `desc` for descending."""
    field: str
    """Name of the field to sort by."""

OutputModalityEnum: TypeAlias = Literal["text", "image"] | str
"""What kind of output a response is to have."""

@_model
class PayloadTooLargeResponseErrorData(WireModel):
    """What a 413 answer says about the oversized request."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class PayloadTooLargeResponse(WireModel):
    """Body of a 413 answer: the request is too large."""

    error: PayloadTooLargeResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

@_model
class PaymentRequiredResponseErrorData(WireModel):
    """What a 402 answer says about the missing credits."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class PaymentRequiredResponse(WireModel):
    """Body of a 402 answer: not enough credits or a spending limit reached."""

    error: PaymentRequiredResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

Period: TypeAlias = Literal["day", "week", "month"] | str
"""Length of time that one row of the rankings covers."""

PrimaryMetric: TypeAlias = Literal["accuracy", "f1_by_item"] | str
"""Metric that is a search benchmark's main score."""

@_model
class PrivateEndpoint(WireModel):
    """Endpoint of a model that an organization runs or rents itself and adds to OpenRouter."""

    base_url: str | None
    """Address of the deployment's API; null if the provider's own is used."""
    declared_region: PrivateEndpointDeclaredRegion | None
    """Data region the owner declares for the endpoint."""
    declared_zdr: bool | None
    """Whether the owner declares that the endpoint retains no data."""
    id: str
    model_name: str | None
    model_permaslug: str
    """Permanent slug of the OpenRouter model that the endpoint serves."""
    model_slug: str | None
    """Current slug of that model."""
    pricing: PrivateEndpointPricing
    """Prices the owner set for the endpoint."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    provider_slug: str | None
    status: PrivateEndpointStatus
    upstream_model_id: str
    """Name of the model at the provider."""

@_model
class PrivateEndpointResponse(WireModel):
    """Answer that holds one private endpoint."""

    data: PrivateEndpoint

@_model
class PrivateEndpointValidation(WireModel):
    """Outcome of the test requests made to a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """Each check that was run."""
    passed: bool
    """Whether the endpoint as a whole is valid."""

@_model
class PrivateEndpointValidationResponse(WireModel):
    """Answer that holds the outcome of validating a private endpoint."""

    data: PrivateEndpointValidation

Provider: TypeAlias = (
    Literal[
        "ai21",
        "aion-labs",
        "akashml",
        "alibaba",
        "amazon-bedrock",
        "amazon-bedrock/claude-on-aws",
        "amazon-nova",
        "ambient",
        "anthropic",
        "anthropic/2",
        "arcee-ai",
        "assemblyai",
        "atlas-cloud",
        "avian",
        "azure",
        "baidu",
        "baseten",
        "black-forest-labs",
        "byteplus",
        "cerebras",
        "chutes",
        "cirrascale",
        "clarifai",
        "claude-on-aws",
        "cloudflare",
        "cohere",
        "coreweave",
        "cosine",
        "crusoe",
        "darkbloom",
        "databricks",
        "decart",
        "deepgram",
        "deepinfra",
        "deepseek",
        "dekallm",
        "digitalocean",
        "elevenlabs",
        "featherless",
        "fireworks",
        "fish-audio",
        "friendli",
        "gmicloud",
        "google-ai-studio",
        "google-vertex",
        "groq",
        "heygen",
        "inception",
        "inceptron",
        "inferact-vllm",
        "inference-net",
        "infermatic",
        "inflection",
        "io-net",
        "ionstream",
        "krea",
        "liquid",
        "makora",
        "mancer",
        "mara",
        "meta",
        "minimax",
        "mistral",
        "modal",
        "modelrun",
        "modular",
        "moonshotai",
        "morph",
        "near-ai",
        "nebius",
        "nex-agi",
        "nextbit",
        "novita",
        "nvidia",
        "ollama",
        "open-inference",
        "openai",
        "parasail",
        "pareto-alpha",
        "perceptron",
        "perplexity",
        "phala",
        "poolside",
        "primeintellect",
        "quiver",
        "recraft",
        "recursive",
        "reka",
        "relace",
        "respan",
        "runway",
        "sail-research",
        "sakana",
        "sakana-ai",
        "sambanova",
        "scaledown",
        "seed",
        "siliconflow",
        "sourceful",
        "stepfun",
        "streamlake",
        "switchpoint",
        "tencent",
        "tenstorrent",
        "thinkingmachines",
        "together",
        "typesafe",
        "unbiased",
        "upstage",
        "venice",
        "voyageai",
        "wafer",
        "wandb",
        "wandb-legacy",
        "xai",
        "xiaomi",
        "z-ai",
    ]
    | str
)
"""Provider to list one's own keys for, by slug."""

@_model
class ProviderOverloadedResponseErrorData(WireModel):
    """What a 529 answer says about the overloaded provider."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class ProviderOverloadedResponse(WireModel):
    """Body of a 529 answer: the provider is overloaded."""

    error: ProviderOverloadedResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

@_model
class ProvisionInternResponse(WireModel):
    """Confirmation that an intern's machine is being set up."""

    provisioning: Literal[True]

@_model
class QueryAnalyticsData1(WireModel):
    """One row of an analytics result: a value for each metric and dimension asked for."""

@_model
class QueryAnalyticsData2(WireModel):
    """Rows of an analytics query, and how the query went."""

    data: list[QueryAnalyticsData1]
    """The rows."""
    metadata: Metadata
    """Facts about the query, such as its run time."""
    cached_at: float | None = None
    """When the rows were computed, if they come from a cache."""
    warnings: list[str] | None = None
    """Remarks about the query that did not stop it."""

@_model
class TimeRange(WireModel):
    """Period of an analytics query."""

    end: str
    """End of the period, ISO 8601."""
    start: str
    """Start of the period, ISO 8601."""

@_model
class QueryAnalyticsRequestBody(WireModel):
    """Analytics query: what to measure, how to group it, over which time."""

    metrics: list[str]
    """Names of what to measure."""
    classifier_dimensions: ClassifierDimensions | None = None
    """Groups rows by what a classifier found in the requests."""
    classifier_filters: ClassifierFilters | None = None
    """Keeps only requests that a classifier labelled in a certain way."""
    dimensions: list[str] | None = None
    """Names of what to group by, at most 2."""
    filters: list[Filter] | None = None
    """Conditions that all must hold, at most 20."""
    granularity: str | None = None
    """Length of the time steps that rows are split by."""
    group_limit: int | None = None
    """Most groups to return."""
    limit: int | None = None
    """Most rows to return."""
    order_by: OrderBy | None = None
    """Metric or dimension to sort by, and direction."""
    time_range: TimeRange | None = None
    """Period to look at."""

@_model
class QueryAnalyticsResponse(WireModel):
    """Answer to an analytics query."""

    data: QueryAnalyticsData2

@_model
class RankingsDailyItem(WireModel):
    """Tokens that one model processed on one day."""

    date: str
    """Day, as YYYY-MM-DD."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    total_tokens: str
    """Prompt and completion tokens of the day, as a string of digits."""

@_model
class RankingsDailyResponse(WireModel):
    """Token totals by day and model."""

    data: list[RankingsDailyItem]
    meta: RankingsDailyMeta

@_model
class ReasoningConfig(WireModel):
    """Whether and how much a model reasons before it answers, and what is shown of it."""

    context: ReasoningContext | None = None
    """Which turns' reasoning the model gets to see again."""
    effort: ReasoningEffort | None = None
    """How much to reason, from `none` to `max`."""
    mode: ReasoningMode | None = None
    """Reasoning mode, `standard` or `pro`."""
    summary: ReasoningSummaryVerbosity | None = None
    """How detailed the summary of the reasoning is."""
    enabled: bool | None = None
    """Whether to reason at all."""
    max_tokens: int | None = None
    """Most tokens to spend on reasoning."""

@_model
class ReasoningDeltaEvent(WireModel):
    """Stream event: the next piece of reasoning text."""

    content_index: int
    """Position of the content part within its item, from 0."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.reasoning_text.delta"]

@_model
class ReasoningDoneEvent(WireModel):
    """Stream event: a reasoning text is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    text: str
    """The whole reasoning text."""
    type: Literal["response.reasoning_text.done"]

@_model
class ReasoningSummaryPartAddedEvent(WireModel):
    """Stream event: a new part of a reasoning summary begins."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    part: ReasoningSummaryText
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    summary_index: int
    """Position of the summary part within its reasoning item, from 0."""
    type: Literal["response.reasoning_summary_part.added"]

@_model
class ReasoningSummaryPartDoneEvent(WireModel):
    """Stream event: a part of a reasoning summary is complete."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    part: ReasoningSummaryText
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    summary_index: int
    """Position of the summary part within its reasoning item, from 0."""
    type: Literal["response.reasoning_summary_part.done"]

@_model
class ReasoningSummaryTextDeltaEvent(WireModel):
    """Stream event: the next piece of a reasoning summary."""

    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    summary_index: int
    """Position of the summary part within its reasoning item, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]

@_model
class ReasoningSummaryTextDoneEvent(WireModel):
    """Stream event: the text of a reasoning summary part is complete."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    summary_index: int
    """Position of the summary part within its reasoning item, from 0."""
    text: str
    """The whole text of the part."""
    type: Literal["response.reasoning_summary_text.done"]

@_model
class RefusalDeltaEvent(WireModel):
    """Stream event: the next piece of a refusal."""

    content_index: int
    """Position of the content part within its item, from 0."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.refusal.delta"]

@_model
class RefusalDoneEvent(WireModel):
    """Stream event: a refusal is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    refusal: str
    """The whole text of the refusal."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.refusal.done"]

@_model
class RequestTimeoutResponseErrorData(WireModel):
    """What a 408 answer says about the timeout."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class RequestTimeoutResponse(WireModel):
    """Body of a 408 answer: the request took too long."""

    error: RequestTimeoutResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

ResponseIncludesEnum: TypeAlias = (
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

ResponsesRequestPlugin: TypeAlias = (
    AlignmentPlugin
    | ArmorPlugin
    | AutoBetaRouterPlugin
    | AutoRouterPlugin
    | ContextCompressionPlugin
    | FileParserPlugin
    | FusionPlugin
    | JevRouterPlugin
    | ModerationPlugin
    | ParetoRouterPlugin
    | ResponseHealingPlugin
    | SwitchyardRouterPlugin
    | WebSearchPlugin
    | WebFetchPlugin
    | UnknownVariant
)
"""Plugin of a Responses request: a router, web search, file parser, safety check and so on."""

ResponsesRequestServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Service tier that a Responses request asks for."""

ResponsesRequestStop: TypeAlias = str | list[str]
"""Where to stop generating: one text or several."""

ResponsesRequestAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool of a request: the model itself, or a program it writes."""

@_model
class ResponsesRequestToolFunction(WireModel):
    """Function that the caller runs and the model may call."""

    name: str
    parameters: dict[str, Any] | None
    """JSON schema of the arguments; null if there are none."""
    type: Literal["function"]
    description: str | None = None
    strict: bool | None = None
    """Whether arguments must follow the schema exactly."""
    allowed_callers: list[ResponsesRequestAllowedCaller] | None = None
    """Who may call it: the model directly, or code that the model writes."""
    async_: bool | None = None
    """Whether the model may go on while the call runs."""
    defer_loading: bool | None = None
    """Whether the definition is withheld until tool search finds it."""
    output_schema: dict[str, Any] | None = None
    """JSON schema of what the function gives back."""

ResponsesRequestToolUnion: TypeAlias = (
    ResponsesRequestToolFunction
    | PreviewWebSearchServerTool
    | Preview20250311WebSearchServerTool
    | LegacyWebSearchServerTool
    | WebSearchServerTool
    | FileSearchServerTool
    | ComputerUseServerTool
    | CodeInterpreterServerTool
    | McpServerTool
    | ImageGenerationServerTool
    | CodexLocalShellTool
    | ShellServerTool
    | ApplyPatchServerTool
    | CustomTool
    | NamespaceTool
    | AdvisorServerToolOpenRouter
    | SubagentServerToolOpenRouter
    | DatetimeServerTool
    | FilesServerTool
    | FusionServerToolOpenRouter
    | ImageGenerationServerToolOpenRouter
    | SearchModelsServerToolOpenRouter
    | WebFetchServerTool
    | WebSearchServerToolOpenRouter
    | ApplyPatchServerToolOpenRouter
    | BashServerTool
    | ShellServerToolOpenRouter
    | ToolSearchServerTool
    | UnknownVariant
)
"""Tool of a Responses request: a function, a provider's tool or OpenRouter's own."""

@_model
class ResponsesRequest(WireModel):
    """Request to the Responses API."""

    background: bool | None = None
    """Whether to run in the background; part of the OpenAI format."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks the prompt for the provider's cache, in Anthropic's form."""
    debug: ChatDebugOptions | None = None
    deferred_tools: DeferredToolsControl | None = None
    """How tools that are loaded only on demand are found."""
    frequency_penalty: float | None = None
    """Lowers the chance of a token the more often it has appeared."""
    image_config: dict[str, ImageConfig] | None = None
    """Settings for image output, by name."""
    include: list[ResponseIncludesEnum] | None = None
    """Extra parts to include in the response."""
    input: InputsUnion | None = None
    """The prompt: a string or a list of items."""
    instructions: str | None = None
    """System prompt."""
    max_output_tokens: int | None = None
    """Most tokens to generate, reasoning included."""
    max_tool_calls: int | None = None
    """Most calls of built-in tools in this response."""
    metadata: dict[str, str] | None = None
    """Key and value strings of the caller's own; a value has at most 512 characters."""
    modalities: list[OutputModalityEnum] | None = None
    """Kinds of output wanted: text, image or both."""
    model: str | None = None
    """Model slug, such as `openai/gpt-4o`."""
    models: list[str] | None = None
    """Models to try in this order when the one before fails."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    plugins: list[ResponsesRequestPlugin] | None = None
    """OpenRouter plugins to run, with their settings."""
    presence_penalty: float | None = None
    """Lowers the chance of any token that has appeared at all."""
    previous_response_id: Any = None
    """Response to continue; the API is stateless, so send the earlier items in `input` instead."""
    prompt: StoredPromptTemplate | None = None
    """Stored prompt template to fill in."""
    prompt_cache_key: str | None = None
    """Key that helps the provider find a cached prompt."""
    prompt_cache_options: PromptCacheOptions | None = None
    provider: ProviderPreferences | None = None
    """Which providers may serve the request."""
    reasoning: ReasoningConfig | None = None
    safety_identifier: str | None = None
    """Stable id of the end user, for the provider's abuse checks; best hashed."""
    service_tier: ResponsesRequestServiceTier | None = None
    """Service tier to ask the provider for."""
    session_id: str | None = None
    """Groups related requests, such as one conversation; at most 256 characters."""
    stop: ResponsesRequestStop | None = None
    """Text or texts at which generation stops."""
    stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
    """Conditions that end the loop of server tool calls."""
    store: Literal[False] | None = None
    """Whether to store the response; only false is allowed."""
    stream: bool | None = None
    temperature: float | None = None
    """Randomness of sampling; lower is more predictable."""
    text: TextExtendedConfig | None = None
    """Format and verbosity of the text output."""
    tool_choice: OpenAIResponsesToolChoiceUnion | None = None
    """Which tool the model must, may or must not call."""
    tools: list[ResponsesRequestToolUnion] | None = None
    top_k: int | None = None
    """Samples only from this many likeliest tokens."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to return at each position."""
    top_p: float | None = None
    """Samples only from the likeliest tokens whose probabilities add up to this."""
    trace: TraceConfig | None = None
    """Names and ids for observability tools."""
    truncation: OpenAIResponsesTruncation | None = None
    """Whether items may be dropped when the input does not fit the model's context."""
    user: str | None = None
    """Stable id of the end user, at most 256 characters."""

@_model
class StreamEventsResponseCompleted(WireModel):
    """Stream event: the response is complete."""

    response: OpenResponsesResult
    """The whole response, usage included."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.completed"]

@_model
class StreamEventsResponseFailed(WireModel):
    """Stream event: the response failed."""

    response: OpenResponsesResult
    """The response as far as it got, with its `error`."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.failed"]

@_model
class StreamEventsResponseIncomplete(WireModel):
    """Stream event: the response ended before it was complete."""

    response: OpenResponsesResult
    """The response as far as it got; `incomplete_details` tells why it ended."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.incomplete"]

@_model
class StreamEventsResponseOutputItemAdded(WireModel):
    """Stream event: a new output item begins."""

    item: OutputItems
    """The item as it stands at its beginning."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_item.added"]

@_model
class StreamEventsResponseOutputItemDone(WireModel):
    """Stream event: an output item is complete."""

    item: OutputItems
    """The whole item."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_item.done"]

@_model
class StreamLogprobTopLogprob(WireModel):
    """One of the likeliest tokens at a position of a streamed text."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token, as numbers."""
    logprob: float | None = None
    """Natural logarithm of the token's probability."""
    token: str | None = None
    """Text of the token."""

@_model
class StreamLogprob(WireModel):
    """Token of a streamed text, with its log probability."""

    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """Text of the token."""
    bytes: list[int] | None = None
    """UTF-8 bytes of the token, as numbers."""
    top_logprobs: list[StreamLogprobTopLogprob] | None = None
    """Likeliest tokens at this position."""

@_model
class TextDeltaEvent(WireModel):
    """Stream event: the next piece of the output text."""

    content_index: int
    """Position of the content part within its item, from 0."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    logprobs: list[StreamLogprob]
    """Log probability of each token in `delta`, if it was asked for."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_text.delta"]

@_model
class TextDoneEvent(WireModel):
    """Stream event: an output text is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    logprobs: list[StreamLogprob]
    """Log probability of each token of the text, if it was asked for."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    text: str
    """The whole text."""
    type: Literal["response.output_text.done"]

@_model
class WebSearchCallCompletedEvent(WireModel):
    """Stream event: a web search is complete."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.web_search_call.completed"]

@_model
class WebSearchCallInProgressEvent(WireModel):
    """Stream event: a web search call begins."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.web_search_call.in_progress"]

@_model
class WebSearchCallSearchingEvent(WireModel):
    """Stream event: a web search is being made."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.web_search_call.searching"]

StreamEvents: TypeAlias = (
    ErrorEvent
    | ApplyPatchCallOperationDiffDeltaEvent
    | ApplyPatchCallOperationDiffDoneEvent
    | CodeInterpreterCallCodeDeltaEvent
    | CodeInterpreterCallCodeDoneEvent
    | CodeInterpreterCallCompletedEvent
    | CodeInterpreterCallInProgressEvent
    | CodeInterpreterCallInterpretingEvent
    | StreamEventsResponseCompleted
    | ContentPartAddedEvent
    | ContentPartDoneEvent
    | OpenResponsesCreatedEvent
    | CustomToolCallInputDeltaEvent
    | CustomToolCallInputDoneEvent
    | DebugEvent
    | StreamEventsResponseFailed
    | FunctionCallArgsDeltaEvent
    | FunctionCallArgsDoneEvent
    | FusionCallAnalysisCompletedEvent
    | FusionCallAnalysisInProgressEvent
    | FusionCallCompletedEvent
    | FusionCallInProgressEvent
    | FusionCallPanelAddedEvent
    | FusionCallPanelCompletedEvent
    | FusionCallPanelDeltaEvent
    | FusionCallPanelFailedEvent
    | FusionCallPanelReasoningDeltaEvent
    | ImageGenCallCompletedEvent
    | ImageGenCallGeneratingEvent
    | ImageGenCallInProgressEvent
    | ImageGenCallPartialImageEvent
    | OpenResponsesInProgressEvent
    | StreamEventsResponseIncomplete
    | StreamEventsResponseOutputItemAdded
    | StreamEventsResponseOutputItemDone
    | AnnotationAddedEvent
    | TextDeltaEvent
    | TextDoneEvent
    | ReasoningSummaryPartAddedEvent
    | ReasoningSummaryPartDoneEvent
    | ReasoningSummaryTextDeltaEvent
    | ReasoningSummaryTextDoneEvent
    | ReasoningDeltaEvent
    | ReasoningDoneEvent
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | WebSearchCallCompletedEvent
    | WebSearchCallInProgressEvent
    | WebSearchCallSearchingEvent
    | UnknownVariant
)
"""Any event of a Responses stream; `type` tells which."""

@_model
class ResponsesStreamingResponse(WireModel):
    """One server-sent event of a Responses stream."""

    data: StreamEvents

@_model
class Route(WireModel):
    """Method and path that a signature for an intern's daemon is valid for."""

    method: Literal["POST"]
    path: str
    """Path of the request that will be made."""

@_model
class STTEntity(WireModel):
    """Entity found in a transcript, such as a name."""

    end_char: int
    """Index in the transcript of the character where the entity ends."""
    start_char: int
    """Index in the transcript of the entity's first character."""
    text: str
    """The entity as it stands in the transcript."""
    type: str
    """Kind of the entity."""

@_model
class STTInlineInputAudio(WireModel):
    """Audio to transcribe, sent within the request."""

    data: str
    """The audio, base64."""
    format: str
    """Audio format, such as `wav` or `mp3`."""

@_model
class STTURLInputAudio(WireModel):
    """Audio to transcribe, fetched from an address."""

    url: str
    """Address of the audio."""
    format: str | None = None
    """Audio format, such as `wav` or `mp3`."""

STTInputAudio: TypeAlias = STTInlineInputAudio | STTURLInputAudio
"""Audio to transcribe: inline data or an address."""

STTRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether transcription providers that may store audio can be chosen."""

@_model
class STTRequestProvider(WireModel):
    """Data policy and provider options of a transcription."""

    data_collection: STTRequestDataCollection | None = None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    options: ProviderOptions | None = None
    """Options for single providers, passed through unchanged."""
    zdr: bool | None = None
    """Whether to use only endpoints with zero data retention."""

STTRequestResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Form of a transcription: the text alone, or with details."""

STTTimestampGranularity: TypeAlias = Literal["word", "segment"] | str
"""What a transcription gives times for: words or segments."""

@_model
class STTRequest(WireModel):
    """Request to transcribe speech."""

    input_audio: STTInputAudio
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    diarize: bool | None = None
    """Whether to tell the speakers apart."""
    keyterms: list[str] | None = None
    """Words and names that the transcript is likely to contain."""
    language: str | None = None
    """Language of the speech as a code, such as `en`."""
    provider: STTRequestProvider | None = None
    """Data policy and options for the provider."""
    response_format: STTRequestResponseFormat | None = None
    """Form of the answer: `json` for the text, `verbose_json` for timings and more as well."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    temperature: float | None = None
    """Randomness of the transcription; lower is more predictable."""
    timestamp_granularities: list[STTTimestampGranularity] | None = None
    """Whether to time words, segments or both."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""

@_model
class STTSegment(WireModel):
    """Timed segment of a transcript."""

    end: float
    """End, in seconds from the start of the audio."""
    id: int
    """Number of the segment."""
    start: float
    """Start, in seconds from the start of the audio."""
    text: str
    avg_logprob: float | None = None
    """Mean log probability of the segment's tokens."""
    channel: int | None = None
    """Audio channel the segment was heard on."""
    compression_ratio: float | None = None
    """Compression ratio of the text; a high one hints at repetition."""
    no_speech_prob: float | None = None
    """Probability that the segment holds no speech."""
    seek: int | None = None
    """Offset in the audio of the window that the segment was decoded from."""
    speaker: int | None = None
    """Number of the speaker."""
    speaker_label: str | None = None
    """Name given to the speaker."""
    temperature: float | None = None
    """Temperature the segment was decoded with."""
    tokens: list[int] | None = None
    """Token ids of the text."""

@_model
class STTUsage(WireModel):
    """What a transcription used and cost."""

    cost: float | None = None
    """US dollars charged."""
    input_tokens: int | None = None
    """Tokens of input."""
    output_tokens: int | None = None
    """Tokens of output."""
    seconds: float | None = None
    """Length of the audio, in seconds."""
    total_tokens: int | None = None
    """Tokens of input and output together."""

STTWordType: TypeAlias = Literal["word", "audio_event"] | str
"""Whether an entry of a transcription is a word or another sound."""

@_model
class STTWord(WireModel):
    """Timed word, or other sound, of a transcript."""

    end: float
    """End, in seconds from the start of the audio."""
    start: float
    """Start, in seconds from the start of the audio."""
    word: str
    channel: int | None = None
    """Audio channel the word was heard on."""
    confidence: float | None = None
    """How sure the model is of the word."""
    speaker: int | None = None
    """Number of the speaker."""
    speaker_label: str | None = None
    """Name given to the speaker."""
    type: STTWordType | None = None
    """A spoken word, or an audio event such as laughter."""

@_model
class STTResponse(WireModel):
    """Transcript of an audio file."""

    text: str
    confidence: float | None = None
    """How sure the model is of the transcript."""
    duration: float | None = None
    """Length of the audio, in seconds."""
    entities: list[STTEntity] | None = None
    """Names and other entities found in the text."""
    language: str | None = None
    """Language of the speech, as given or detected."""
    language_confidence: float | None = None
    """How sure the model is of the language."""
    segments: list[STTSegment] | None = None
    """The transcript in timed segments."""
    task: str | None = None
    """What was done, such as `transcribe`."""
    usage: STTUsage | None = None
    words: list[STTWord] | None = None
    """The transcript in timed words."""

SearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""Way of searching the web that a benchmark was run with."""

@_model
class ServiceUnavailableResponseErrorData(WireModel):
    """What a 503 answer says about why the service is not available."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class ServiceUnavailableResponse(WireModel):
    """Body of a 503 answer: no provider can serve the request now."""

    error: ServiceUnavailableResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

TurnRange: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""Number of turns of the sessions that a cost is given for."""

@_model
class SessionCostItem(WireModel):
    """What a session in an app typically costs with one model, by length of session."""

    app_name: str
    app_slug: str
    median_session_cost_usd: float
    """Median cost of a session, in US dollars."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    turn_range: TurnRange
    """How many turns the sessions counted have."""

@_model
class SessionCostMeta(WireModel):
    """Period and age of session cost figures."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    version: Literal["v1"]
    """Version of this format."""
    window_days: int | None
    """Days covered."""
    window_end_date: str | None
    """Last day covered."""

@_model
class SessionCostResponse(WireModel):
    """Session costs by app, model and length of session."""

    data: list[SessionCostItem]
    meta: SessionCostMeta

@_model
class SignInternDaemonRequest(WireModel):
    """Request to sign a call to an intern's daemon."""

    body_sha256: str
    """SHA-256 hash of the body that will be sent to the daemon."""
    route: Route | None = None
    """Method and path that the signature is bound to."""

@_model
class SignInternDaemonResponse(WireModel):
    """Signature headers for a call to an intern's daemon."""

    x_ori_invoke_signature: str
    """Signature of the call; send it as the header of this name."""
    x_ori_invoke_timestamp: str
    """Time of signing; send it as the header of this name."""
    x_ori_invoke_user: str
    """User the call is made for; send it as the header of this name."""
    x_ori_invoke_nonce: str | None = None
    """One-time value of the signature; send it as the header of this name."""
    x_ori_invoke_signature_v2: str | None = None
    """Signature in the second format; send it as the header of this name."""

Source: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Publisher to take benchmark scores from."""

@_model
class SpeechTurn(WireModel):
    """One turn of a dialogue to speak."""

    text: str
    """What to say."""
    instructions: str | None = None
    """How to speak this turn."""
    voice: str | None = None
    """Voice of this turn."""

SpeechInput: TypeAlias = str | list[SpeechTurn]
"""What to speak: one text, or turns of a dialogue."""

@_model
class SpeechInputReferenceAudioInput(WireModel):
    """Reference clip, as inline data or an address."""

    data: str | None = None
    """The audio, base64; at most 20971520 characters."""
    format: str | None = None
    """Audio format, such as `wav` or `mp3`."""
    url: str | None = None
    """Address of the audio."""

@_model
class SpeechInputReferenceAudio(WireModel):
    """Audio clip that guides the speech, such as a voice to copy."""

    input_audio: SpeechInputReferenceAudioInput
    type: Literal["input_audio"]

@_model
class SpeechInputReferenceImageInput(WireModel):
    """Address of a reference image."""

    url: str
    """Address of the image."""

@_model
class SpeechInputReferenceImage(WireModel):
    """Image that guides the speech."""

    image_url: SpeechInputReferenceImageInput
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]

@_model
class SpeechInputReferenceText(WireModel):
    """Text that guides the speech, at most 10000 characters."""

    text: str
    type: Literal["text"]

SpeechInputReference: TypeAlias = (
    SpeechInputReferenceImage | SpeechInputReferenceAudio | SpeechInputReferenceText | UnknownVariant
)
"""Image, audio or text that guides the speech to be made."""

SpeechRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether speech providers that may store text can be chosen."""

@_model
class SpeechRequestProvider(WireModel):
    """Data policy and provider options of a speech request."""

    data_collection: SpeechRequestDataCollection | None = None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    options: ProviderOptions | None = None
    """Options for single providers, passed through unchanged."""
    zdr: bool | None = None
    """Whether to use only endpoints with zero data retention."""

SpeechRequestResponseFormat: TypeAlias = Literal["mp3", "pcm"] | str
"""Audio format of generated speech."""

@_model
class SpeechRequest(WireModel):
    """Request to turn text into speech."""

    input: SpeechInput
    """What to speak."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    input_references: list[SpeechInputReference] | None = None
    """Images, clips and texts that guide the speech."""
    instructions: str | None = None
    """How to speak: tone, pace, accent and so on."""
    provider: SpeechRequestProvider | None = None
    """Data policy and options for the provider."""
    response_format: SpeechRequestResponseFormat | None = None
    """Audio format of the answer."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    speed: float | None = None
    """Speed of speech as a factor; 1 is normal."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
    voice: str | None = None
    """Voice to use; which ones there are depends on the model."""

Status: TypeAlias = (
    Literal["awaiting_slack_install", "queued", "provisioning", "running", "failed", "stopped", "destroying", "destroy_failed"]
    | str
)
"""State of the interns to list."""

Subcategory: TypeAlias = (
    Literal[
        "cli-agent",
        "ide-extension",
        "cloud-agent",
        "programming-app",
        "native-app-builder",
        "creative-writing",
        "video-gen",
        "image-gen",
        "audio-gen",
        "roleplay",
        "game",
        "writing-assistant",
        "general-chat",
        "personal-agent",
        "legal",
    ]
    | str
)
"""Finer category of the apps to rank."""

SubmitGenerationFeedbackRequestCategory: TypeAlias = (
    Literal["latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error", "other"] | str
)
"""What was wrong with a generation."""

@_model
class SubmitGenerationFeedbackRequest(WireModel):
    """Report of a problem with a generation."""

    category: SubmitGenerationFeedbackRequestCategory
    """Kind of the problem."""
    generation_id: str
    """Generation that the report is about."""
    comment: str | None = None
    """What happened, in at most 1000 characters."""

@_model
class SubmitGenerationFeedbackResponseData(WireModel):
    """Confirmation that a feedback report was taken."""

    success: Literal[True]

@_model
class SubmitGenerationFeedbackResponse(WireModel):
    """Answer to a feedback report."""

    data: SubmitGenerationFeedbackResponseData

SupportedAspectRatio: TypeAlias = Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
"""Width to height of the videos that a model can make."""

SupportedFrameImage: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Frame of a video that a model can take as an image."""

SupportedResolution: TypeAlias = Literal["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] | str
"""Resolution of the videos that a model can make."""

SupportedSize: TypeAlias = (
    Literal[
        "360x360",
        "360x480",
        "360x540",
        "360x640",
        "360x840",
        "480x360",
        "480x480",
        "480x640",
        "480x720",
        "480x854",
        "480x1120",
        "496x864",
        "540x360",
        "560x752",
        "640x360",
        "640x480",
        "640x640",
        "720x480",
        "720x720",
        "720x960",
        "720x1080",
        "720x1280",
        "720x1680",
        "752x560",
        "768x768",
        "768x1024",
        "768x1152",
        "768x1366",
        "768x1792",
        "834x1112",
        "840x360",
        "854x480",
        "864x496",
        "960x720",
        "960x960",
        "992x432",
        "1024x768",
        "1080x720",
        "1080x1080",
        "1080x1440",
        "1080x1620",
        "1080x1920",
        "1080x2520",
        "1112x834",
        "1120x480",
        "1152x768",
        "1280x720",
        "1366x768",
        "1440x1080",
        "1440x1440",
        "1440x1920",
        "1440x2160",
        "1440x2560",
        "1440x3360",
        "1470x630",
        "1620x1080",
        "1680x720",
        "1792x768",
        "1920x1080",
        "1920x1440",
        "2160x1440",
        "2160x2160",
        "2160x2880",
        "2160x3240",
        "2160x3840",
        "2160x5040",
        "2520x1080",
        "2560x1440",
        "2880x2160",
        "3240x2160",
        "3360x1440",
        "3840x2160",
        "5040x2160",
    ]
    | str
)
"""Width and height of the videos that a model can make, in pixels."""

@_model
class SuspendInternResponse(WireModel):
    """Confirmation that an intern is suspended."""

    suspended: Literal[True]

@_model
class TaskClassificationModel(WireModel):
    """Model used for a kind of task, and its share of it."""

    id: str
    """Slug of the model."""
    tag_token_share: float
    """Share of the tokens of this kind of task."""
    tag_usage_share: float
    """Share of the usage of this kind of task."""

@_model
class TaskClassificationItem(WireModel):
    """One kind of task, its share of traffic and the models most used for it."""

    category_token_share: float
    """Share of the tokens of its macro category."""
    category_usage_share: float
    """Share of the usage of its macro category."""
    display_name: str
    macro_category: str
    """Key of the wider category that the task belongs to."""
    models: list[TaskClassificationModel]
    """Models most used for the task."""
    tag: str
    """Identifier of the kind of task."""
    token_share: float
    """Share of all tokens."""
    usage_share: float
    """Share of all usage."""

@_model
class TaskClassificationMacroCategory(WireModel):
    """Wide category of tasks and its share of traffic."""

    key: str
    """Identifier of the category, as in `macro_category`."""
    label: str
    """Name to show for the category."""
    token_share: float
    """Share of all tokens."""
    usage_share: float
    """Share of all usage."""

@_model
class TaskClassificationResponseData(WireModel):
    """Kinds of task and wide categories, with their shares of recent traffic."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    classifications: list[TaskClassificationItem]
    macro_categories: list[TaskClassificationMacroCategory]
    window_days: int
    """Days of traffic that the shares are computed over."""

@_model
class TaskClassificationResponse(WireModel):
    """What OpenRouter is used for, by kind of task."""

    data: TaskClassificationResponseData

TaskType: TypeAlias = Literal["coding", "intelligence", "agentic", "search"] | str
"""Kind of task to take benchmark scores for."""

TokenExchangeRequestScope: TypeAlias = Literal["inference", "management"] | str
"""What a token from an exchange may be used for."""

@_model
class TokenExchangeRequest(WireModel):
    """Request to exchange an identity token for a short-lived OpenRouter access token."""

    federation_policy_id: str
    """Policy that says which identity tokens are trusted."""
    grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"]
    """Kind of the OAuth grant, always token exchange."""
    subject_token: str
    """The identity token, a JWT."""
    subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"]
    """Kind of `subject_token`, always JWT."""
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | None = None
    """Kind of the token wanted, always an access token."""
    scope: TokenExchangeRequestScope | None = None
    """What the token is to be good for: inference or management."""

@_model
class TokenExchangeResponse(WireModel):
    """Access token that an identity token was exchanged for."""

    access_token: str
    """The token; use it as an API key."""
    expires_in: int
    """Seconds until the token expires."""
    issued_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"]
    """Kind of the token, always an access token."""
    scope: str
    """What the token is good for."""
    token_type: Literal["Bearer"]
    """How the token is sent, always `Bearer`."""

@_model
class TooManyRequestsResponseErrorData(WireModel):
    """What a 429 answer says about the rate limit."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class TooManyRequestsResponse(WireModel):
    """Body of a 429 answer: a rate limit is reached."""

    error: TooManyRequestsResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

@_model
class TournamentStats(WireModel):
    """How often a model took each place in Design Arena tournaments."""

    first_place: int | None
    """Tournaments in which it came first."""
    fourth_place: int | None
    """Tournaments in which it came fourth."""
    second_place: int | None
    """Tournaments in which it came second."""
    third_place: int | None
    """Tournaments in which it came third."""
    total: int | None
    """Tournaments it took part in."""

@_model
class UnauthorizedResponseErrorData(WireModel):
    """What a 401 answer says about the key."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class UnauthorizedResponse(WireModel):
    """Body of a 401 answer: the key is missing or not valid."""

    error: UnauthorizedResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

@_model
class UnifiedBenchmarkPricing(WireModel):
    """Token prices of a benchmarked model, in US dollars as decimal strings."""

    completion: str
    """Price of completion tokens, in US dollars, as a decimal string."""
    prompt: str
    """Price of prompt tokens, in US dollars, as a decimal string."""

@_model
class UnifiedBenchmarksAAItem(WireModel):
    """A model's scores from Artificial Analysis."""

    agentic_index: float | None
    """Score for agentic work; null if not measured."""
    coding_index: float | None
    """Score for coding; null if not measured."""
    display_name: str
    intelligence_index: float | None
    """Overall score; null if not measured."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    pricing: UnifiedBenchmarkPricing | None
    source: Literal["artificial-analysis"]

@_model
class UnifiedBenchmarksDAItem(WireModel):
    """A model's standing in one category of Design Arena."""

    arena: str
    """Arena that the contest belongs to."""
    avg_generation_time_ms: float | None
    """Mean time to generate an entry, in milliseconds."""
    category: str
    """Kind of design that is judged."""
    display_name: str
    elo: float
    """Elo rating from pairwise votes."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    pricing: UnifiedBenchmarkPricing | None
    source: Literal["design-arena"]
    tournament_stats: TournamentStats
    win_rate: float
    """Share of its contests that the model won."""

UnifiedBenchmarksMetaSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Publisher that the benchmark scores were asked of."""

@_model
class UnifiedBenchmarksMeta(WireModel):
    """Source, age and extent of benchmark figures."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    citation: str | None
    """How to cite the source."""
    model_count: int
    """How many models there are figures for."""
    source: UnifiedBenchmarksMetaSource | None
    """Source asked for; null if all of them are included."""
    source_url: str | None
    """Address of the source."""
    task_type: str | None
    """Kind of task asked for; null if all of them are included."""
    version: Literal["v1"]
    """Version of this format."""

UnifiedBenchmarksORItemBenchmarkType: TypeAlias = Literal["gpqa_diamond", "tau_bench_verified_airline"] | str
"""Benchmark that OpenRouter itself ran."""

@_model
class UnifiedBenchmarksORItem(WireModel):
    """A model's result in a benchmark that OpenRouter ran."""

    accuracy: float
    """Share of the tasks solved."""
    accuracy_stddev: float | None
    """Standard deviation of `accuracy`; null if not known."""
    avg_cost_per_task: float | None
    """Mean cost of a task, in US dollars."""
    benchmark_type: UnifiedBenchmarksORItemBenchmarkType
    """Which benchmark was run."""
    display_name: str
    last_run_timestamp: str
    """Time of the last run, ISO 8601."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    source: Literal["openrouter"]
    total_tasks: int
    """How many tasks were run."""

UnifiedBenchmarksSearchItemBenchmarkType: TypeAlias = (
    Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str
)
"""Benchmark of web search that a score comes from."""

@_model
class UnifiedBenchmarksSearchRunConfig(WireModel):
    """Settings that a search benchmark was run with."""

    max_agent_turns: int | None
    """Most turns the model had for a task; null if not limited or not known."""
    reasoning_effort: str | None
    """How much the model was told to reason."""
    temperature: float | None
    """Randomness of sampling: 0 is the most predictable."""

@_model
class UnifiedBenchmarksSearchItem(WireModel):
    """Result of a model with a search engine in a search benchmark that OpenRouter ran."""

    avg_cost_per_task: float | None
    """Mean cost of a task, in US dollars."""
    avg_latency_per_task_ms: float | None
    """Mean time for a task, in milliseconds."""
    benchmark_type: UnifiedBenchmarksSearchItemBenchmarkType
    """Which benchmark was run."""
    display_name: str
    last_run_timestamp: str
    """Time of the last run, ISO 8601."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    primary_metric: PrimaryMetric
    """What `primary_score` measures."""
    primary_score: float
    """The main score."""
    search_engine: str
    """Engine that made the searches."""
    search_surface: SearchSurface
    """Whether search was used as a server tool or as a plugin."""
    source: Literal["openrouter"]
    total_tasks: int
    """How many tasks were run."""
    run_config: UnifiedBenchmarksSearchRunConfig | None = None
    """Settings of the run."""

UnifiedBenchmarksResponseData: TypeAlias = (
    UnifiedBenchmarksAAItem | UnifiedBenchmarksORItem | UnifiedBenchmarksDAItem | UnifiedBenchmarksSearchItem
)
"""One benchmark result, in the form of its source."""

@_model
class UnifiedBenchmarksResponse(WireModel):
    """Benchmark results of models, with their sources."""

    data: list[UnifiedBenchmarksResponseData]
    meta: UnifiedBenchmarksMeta

@_model
class UnprocessableEntityResponseErrorData(WireModel):
    """What a 422 answer says about the request."""

    code: int
    message: str
    metadata: dict[str, Any] | None = None
    """Further facts, by name."""

@_model
class UnprocessableEntityResponse(WireModel):
    """Body of a 422 answer: the request is well formed but cannot be processed."""

    error: UnprocessableEntityResponseErrorData
    openrouter_metadata: dict[str, Any] | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = None
    """Id of the OpenRouter user."""

UnprocessableEntityUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | UnprocessableEntityResponse
"""Body of a 422 answer on creating a private endpoint: failed validation or another error."""

UpdateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""New data region to declare for a provider key."""

@_model
class UpdateBYOKKeyRequest(WireModel):
    """Changes to a provider key of one's own."""

    allowed_api_key_hashes: list[str] | None = None
    """Hashes of the only OpenRouter keys that may use it, at most 100; null allows all."""
    allowed_models: list[str] | None = None
    """Slugs of the only models it may be used for, at most 100; null allows all."""
    allowed_user_ids: list[str] | None = None
    """Ids of the only users who may use it, at most 100; null allows all."""
    declared_region: UpdateBYOKKeyRequestDeclaredRegion | None = None
    """Data region the owner declares for the key's account."""
    declared_zdr: bool | None = None
    """Whether the owner declares that the provider retains no data for this account."""
    disabled: bool | None = None
    is_byok_only: bool | None = None
    """Whether requests may use only keys of one's own at this provider."""
    is_fallback: bool | None = None
    """Whether the key is used only after OpenRouter's own capacity has failed."""
    is_required: bool | None = None
    """Whether the requests that the key applies to must use it."""
    key: str | None = None
    """New value of the provider's key."""
    name: str | None = None
    """Name shown for the key, at most 255 characters."""

@_model
class UpdateBYOKKeyResponse(WireModel):
    """The provider key after the change."""

    data: BYOKKey

@_model
class UpdateExternalUserRequest(WireModel):
    """Change to an external user."""

    is_active: bool
    """Whether the user may make requests."""

@_model
class UpdateGuardrailRequest(WireModel):
    """Changes to a guardrail; fields left out stay as they are."""

    allow_safety_retention_google: bool | None = None
    """Whether Google endpoints that retain data for safety checks are allowed."""
    allow_safety_retention_other: bool | None = None
    """Whether endpoints of other providers that retain data for safety checks are allowed."""
    allowed_data_regions: list[GuardrailDataRegion] | None = None
    """The only data regions to use."""
    allowed_models: list[str] | None = None
    """The only models to use."""
    allowed_providers: list[str] | None = None
    """The only providers to use."""
    content_filter_builtins: list[ContentFilterBuiltinEntryInput] | None = None
    """Built-in content filters to run, and what each does on a match."""
    content_filters: list[ContentFilterEntry] | None = None
    """Patterns to look for in content, and what each does on a match."""
    description: str | None = None
    """What the guardrail is for, at most 1000 characters."""
    enable_free_model_publication: bool | None = None
    """Whether free endpoints that may publish prompts are allowed."""
    enable_free_model_training: bool | None = None
    """Whether free endpoints that may train on the data are allowed."""
    enable_paid_model_training: bool | None = None
    """Whether paid endpoints that may train on the data are allowed."""
    enforce_zdr: bool | None = None
    """Deprecated: whether to use only endpoints with zero data retention; set it by provider instead. Deprecated."""
    enforce_zdr_anthropic: bool | None = None
    """Whether to use only zero data retention endpoints for Anthropic's models."""
    enforce_zdr_google: bool | None = None
    """Whether to use only zero data retention endpoints for Google's models."""
    enforce_zdr_openai: bool | None = None
    """Whether to use only zero data retention endpoints for OpenAI's models."""
    enforce_zdr_other: bool | None = None
    """Whether to use only zero data retention endpoints for all other models."""
    enforce_zdr_xai: bool | None = None
    """Whether to use only zero data retention endpoints for xAI's models."""
    ignored_models: list[str] | None = None
    """Models never to use."""
    ignored_providers: list[str] | None = None
    """Providers never to use."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""
    limit_usd: float | None = None
    """Most US dollars to spend in each `reset_interval`; null for no limit."""
    name: str | None = None
    """Name of the guardrail, at most 200 characters."""
    reset_interval: GuardrailInterval | None = None
    """How often the spending counted towards `limit_usd` starts again."""

@_model
class UpdateGuardrailResponse(WireModel):
    """The guardrail after the change."""

    data: Guardrail

@_model
class UpdateInternRequest(WireModel):
    """Changes to an intern; fields left out stay as they are."""

    description: str | None = None
    instructions: str | None = None
    """Standing instructions that the intern works by."""
    model: str | None = None
    """Model that the intern runs on."""
    name: str | None = None

@_model
class UpdateKeysData(WireModel):
    """The API key after the change, with its limits and usage."""

    byok_usage: float
    """US dollars of inference on provider keys of one's own, over the key's whole life."""
    byok_usage_daily: float
    """US dollars of inference on provider keys of one's own, in the current day (UTC)."""
    byok_usage_monthly: float
    """US dollars of inference on provider keys of one's own, in the current month (UTC)."""
    byok_usage_weekly: float
    """US dollars of inference on provider keys of one's own, in the current week (UTC)."""
    created_at: str
    """When it was created."""
    creator_user_id: str | None
    """Id of the user who created it."""
    disabled: bool
    external_user: str | None
    """External user the key belongs to, if any."""
    hash: str
    """Hash that identifies the API key; it is not the key."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    label: str
    """Shortened form of the key, safe to show."""
    last_used_at: str | None
    """When it was last used, ISO 8601; null if never."""
    limit: float | None
    """Most US dollars the key may spend; null for no limit."""
    limit_remaining: float | None
    """US dollars left of `limit`; null for no limit."""
    limit_reset: str | None
    """How often the limit starts again; null if never."""
    name: str
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    usage: float
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str
    expires_at: str | None = None
    """When it stops being valid."""

UpdateKeysLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often an API key's spending limit is to start again from zero."""

@_model
class UpdateKeysRequestBody(WireModel):
    """Changes to an API key; fields left out stay as they are."""

    disabled: bool | None = None
    """Whether the key is refused."""
    include_byok_in_limit: bool | None = None
    """Whether use of provider keys of one's own counts towards `limit`."""
    limit: float | None = None
    """Most US dollars the key may spend; null for no limit."""
    limit_reset: UpdateKeysLimitReset | None = None
    """How often the limit starts again; null if never."""
    name: str | None = None
    """Name shown for the key."""
    workspace_id: str | None = None
    """Workspace to move the key to."""

@_model
class UpdateKeysResponse(WireModel):
    """Answer that holds the changed API key."""

    data: UpdateKeysData

@_model
class UpdateObservabilityDestinationRequest(WireModel):
    """Changes to an observability destination; fields left out stay as they are."""

    api_key_hashes: list[str] | None = None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool | None = None
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool | None = None
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool | None = None
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool | None = None
    """Whether traces carry the context in which the request was made."""
    config: dict[str, Any] | None = None
    """Settings of the destination; which ones there are depends on its type."""
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfigNullable | None = None
    """Rules that choose which requests are sent."""
    name: str | None = None
    privacy_mode: bool | None = None
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegionInput] | None = None
    """Data regions whose requests are sent."""
    sampling_rate: float | None = None
    """Share of requests that is sent: 1 for all of them."""

@_model
class UpdateObservabilityDestinationResponse(WireModel):
    """The observability destination after the change."""

    data: ObservabilityDestination

@_model
class UpdateOrganizationSettingsRequest(WireModel):
    """Change to an organization's settings."""

    is_filtered_model_catalog_enabled: bool
    """Whether members see a filtered catalogue of models."""

@_model
class UpdateOrganizationSettingsResponse(WireModel):
    """The organization's settings after the change."""

    data: OrganizationSettings

@_model
class UpdatePrivateEndpointPricingRequest(WireModel):
    """New prices of a private endpoint."""

    pricing: PrivateEndpointPricing

UpdatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""New data region to declare for a private endpoint."""

@_model
class UpdatePrivateEndpointRequest(WireModel):
    """Changes to a private endpoint."""

    upstream_model_id: str
    """Name of the model at the provider."""
    base_url: str | None = None
    """Address of the deployment's API."""
    declared_region: UpdatePrivateEndpointRequestDeclaredRegion | None = None
    """Data region the owner declares for the endpoint."""
    declared_zdr: bool | None = None
    """Whether the owner declares that the endpoint retains no data."""

UpdateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Workspace role that a SCIM group mapping is to give from now on."""

@_model
class UpdateScimGroupMappingRequest(WireModel):
    """Change of the role that a SCIM group's members get in a workspace."""

    role: UpdateScimGroupMappingRequestRole
    """New role in the workspace, `admin` or `member`."""

@_model
class UpdateScimGroupMappingResponse(WireModel):
    """The SCIM group mapping after the change."""

    data: ScimGroupMapping

UpdateWorkspaceRequestDisabledServerTool: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""Server tool to switch off in a workspace."""

@_model
class UpdateWorkspaceRequest(WireModel):
    """Changes to a workspace; fields left out stay as they are."""

    default_image_model: str | None = None
    """Slug of the workspace's default image model."""
    default_provider_sort: str | None = None
    """What providers are ranked by when a request does not say."""
    default_text_model: str | None = None
    """Slug of the workspace's default text model."""
    description: str | None = None
    """What the workspace is for, at most 500 characters."""
    disabled_server_tools: list[UpdateWorkspaceRequestDisabledServerTool] | None = None
    """Server tools that requests in the workspace may not use."""
    io_logging_api_key_ids: list[int] | None = None
    """Numeric ids of the only API keys whose prompts and answers are logged; null for all."""
    io_logging_sampling_rate: float | None = None
    """Fraction of requests whose prompts and answers are logged, 0 to 1."""
    is_data_discount_logging_enabled: bool | None = None
    """Whether OpenRouter may use prompts and answers in return for a discount."""
    is_observability_broadcast_enabled: bool | None = None
    """Whether generations are sent to the observability destinations."""
    is_observability_io_logging_enabled: bool | None = None
    """Whether prompts and answers are logged."""
    name: str | None = None
    """Name of the workspace, at most 100 characters."""
    slug: str | None = None
    """Name of the workspace in URLs: lower case letters, digits and single hyphens, at most 50 characters."""

@_model
class UpdateWorkspaceResponse(WireModel):
    """The workspace after the change."""

    data: Workspace

@_model
class UploadFileRequestBody(WireModel):
    """File to upload."""

    file: str
    """Content of the file, as bytes."""

@_model
class UpscaleFactor(WireModel):
    """Range of factors by which a video model can enlarge a video."""

    max: float | None = None
    """Largest factor; null if not known."""
    min: float | None = None
    """Smallest factor; null if not known."""

@_model
class UpsertWorkspaceBudgetRequest(WireModel):
    """Budget to set for a workspace."""

    limit_usd: float
    """Most US dollars the workspace may spend in the budget's interval."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""

@_model
class UpsertWorkspaceBudgetResponse(WireModel):
    """The workspace's budget after the change."""

    data: WorkspaceBudget
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""

@_model
class ValidatePrivateEndpointRequest(WireModel):
    """Workspace that a private endpoint is validated in."""

    workspace_id: str

VaultEffectiveSecretScope: TypeAlias = Literal["intern", "attached", "workspace"] | str
"""Vault that a secret comes from: the intern's, an attached one or the workspace's."""

@_model
class VaultEffectiveSecret(WireModel):
    """Secret that an intern can use, and where it comes from."""

    created_at: str
    """When it was created."""
    fingerprint: str | None
    """Short mark that tells values apart without showing them."""
    hosts: list[str] | None
    """Hosts that the secret may be sent to."""
    name: str
    scope: VaultEffectiveSecretScope
    """Vault it comes from: the intern's own, an attached one or the workspace's."""

@_model
class VaultEffectiveSecretListResponse(WireModel):
    """Secrets that an intern can use, from all its vaults."""

    data: list[VaultEffectiveSecret]
    has_more: bool
    """Whether there are items after this page."""

@_model
class VaultSecret(WireModel):
    """Secret in a vault, without its value."""

    created_at: str
    """When it was created."""
    fingerprint: str | None
    """Short mark that tells values apart without showing them."""
    hosts: list[str] | None
    """Hosts that the secret may be sent to."""
    name: str
    """Name of the secret within its vault."""

@_model
class VaultSecretCopyRequest(WireModel):
    """Secrets to copy to another vault."""

    names: list[str]
    """Names of the secrets to copy."""

@_model
class VaultSecretCopyResponse(WireModel):
    """Secrets that were copied."""

    data: list[VaultSecret]

@_model
class VaultSecretListResponse(WireModel):
    """Secrets of a vault, without their values."""

    data: list[VaultSecret]
    has_more: bool
    """Whether there are items after this page."""

@_model
class VaultSecretResponse(WireModel):
    """Answer that holds one secret, without its value."""

    data: VaultSecret

@_model
class VaultSecretWriteRequest(WireModel):
    """Value of a secret to store, and where it may be sent."""

    hosts: list[str]
    """Hosts that the secret may be sent to."""
    value: str
    """The secret value itself."""

VideoGenerationRequestAspectRatio: TypeAlias = Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
"""Width to height of a video to generate."""

@_model
class VideoGenerationRequestOptions(WireModel):
    """Video options passed through to a provider unchanged, one field for each provider slug."""

    n01ai: dict[str, Any] | None = None
    ai21: dict[str, Any] | None = None
    aion_labs: dict[str, Any] | None = None
    akashml: dict[str, Any] | None = None
    alibaba: dict[str, Any] | None = None
    amazon_bedrock: dict[str, Any] | None = None
    amazon_bedrock_claude_on_aws: dict[str, Any] | None = None
    amazon_nova: dict[str, Any] | None = None
    ambient: dict[str, Any] | None = None
    anthropic: dict[str, Any] | None = None
    anthropic_2: dict[str, Any] | None = None
    anyscale: dict[str, Any] | None = None
    arcee_ai: dict[str, Any] | None = None
    assemblyai: dict[str, Any] | None = None
    atlas_cloud: dict[str, Any] | None = None
    atoma: dict[str, Any] | None = None
    avian: dict[str, Any] | None = None
    azure: dict[str, Any] | None = None
    baidu: dict[str, Any] | None = None
    baseten: dict[str, Any] | None = None
    black_forest_labs: dict[str, Any] | None = None
    byteplus: dict[str, Any] | None = None
    centml: dict[str, Any] | None = None
    cerebras: dict[str, Any] | None = None
    chutes: dict[str, Any] | None = None
    cirrascale: dict[str, Any] | None = None
    clarifai: dict[str, Any] | None = None
    claude_on_aws: dict[str, Any] | None = None
    cloudflare: dict[str, Any] | None = None
    cohere: dict[str, Any] | None = None
    coreweave: dict[str, Any] | None = None
    cosine: dict[str, Any] | None = None
    crofai: dict[str, Any] | None = None
    crucible: dict[str, Any] | None = None
    crusoe: dict[str, Any] | None = None
    darkbloom: dict[str, Any] | None = None
    databricks: dict[str, Any] | None = None
    decart: dict[str, Any] | None = None
    deepgram: dict[str, Any] | None = None
    deepinfra: dict[str, Any] | None = None
    deepseek: dict[str, Any] | None = None
    dekallm: dict[str, Any] | None = None
    digitalocean: dict[str, Any] | None = None
    elevenlabs: dict[str, Any] | None = None
    enfer: dict[str, Any] | None = None
    fake_provider: dict[str, Any] | None = None
    featherless: dict[str, Any] | None = None
    fireworks: dict[str, Any] | None = None
    fish_audio: dict[str, Any] | None = None
    friendli: dict[str, Any] | None = None
    gmicloud: dict[str, Any] | None = None
    google_ai_studio: dict[str, Any] | None = None
    google_vertex: dict[str, Any] | None = None
    gopomelo: dict[str, Any] | None = None
    groq: dict[str, Any] | None = None
    heygen: dict[str, Any] | None = None
    huggingface: dict[str, Any] | None = None
    hyperbolic: dict[str, Any] | None = None
    hyperbolic_quantized: dict[str, Any] | None = None
    inception: dict[str, Any] | None = None
    inceptron: dict[str, Any] | None = None
    inferact_vllm: dict[str, Any] | None = None
    inference_net: dict[str, Any] | None = None
    infermatic: dict[str, Any] | None = None
    inflection: dict[str, Any] | None = None
    inocloud: dict[str, Any] | None = None
    io_net: dict[str, Any] | None = None
    ionstream: dict[str, Any] | None = None
    klusterai: dict[str, Any] | None = None
    krea: dict[str, Any] | None = None
    lambda_: dict[str, Any] | None = None
    lepton: dict[str, Any] | None = None
    liquid: dict[str, Any] | None = None
    lynn: dict[str, Any] | None = None
    lynn_private: dict[str, Any] | None = None
    makora: dict[str, Any] | None = None
    mancer: dict[str, Any] | None = None
    mancer_old: dict[str, Any] | None = None
    mara: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None
    minimax: dict[str, Any] | None = None
    mistral: dict[str, Any] | None = None
    modal: dict[str, Any] | None = None
    modelrun: dict[str, Any] | None = None
    modular: dict[str, Any] | None = None
    moonshotai: dict[str, Any] | None = None
    morph: dict[str, Any] | None = None
    ncompass: dict[str, Any] | None = None
    near_ai: dict[str, Any] | None = None
    nebius: dict[str, Any] | None = None
    nex_agi: dict[str, Any] | None = None
    nextbit: dict[str, Any] | None = None
    nineteen: dict[str, Any] | None = None
    novita: dict[str, Any] | None = None
    nvidia: dict[str, Any] | None = None
    octoai: dict[str, Any] | None = None
    ollama: dict[str, Any] | None = None
    open_inference: dict[str, Any] | None = None
    openai: dict[str, Any] | None = None
    parasail: dict[str, Any] | None = None
    pareto_alpha: dict[str, Any] | None = None
    perceptron: dict[str, Any] | None = None
    perplexity: dict[str, Any] | None = None
    phala: dict[str, Any] | None = None
    poolside: dict[str, Any] | None = None
    primeintellect: dict[str, Any] | None = None
    quiver: dict[str, Any] | None = None
    recraft: dict[str, Any] | None = None
    recursal: dict[str, Any] | None = None
    recursive: dict[str, Any] | None = None
    reflection: dict[str, Any] | None = None
    reka: dict[str, Any] | None = None
    relace: dict[str, Any] | None = None
    replicate: dict[str, Any] | None = None
    respan: dict[str, Any] | None = None
    runway: dict[str, Any] | None = None
    sail_research: dict[str, Any] | None = None
    sakana: dict[str, Any] | None = None
    sakana_ai: dict[str, Any] | None = None
    sambanova: dict[str, Any] | None = None
    sambanova_cloaked: dict[str, Any] | None = None
    scaledown: dict[str, Any] | None = None
    seed: dict[str, Any] | None = None
    sf_compute: dict[str, Any] | None = None
    siliconflow: dict[str, Any] | None = None
    sourceful: dict[str, Any] | None = None
    stealth: dict[str, Any] | None = None
    stepfun: dict[str, Any] | None = None
    streamlake: dict[str, Any] | None = None
    switchpoint: dict[str, Any] | None = None
    targon: dict[str, Any] | None = None
    tencent: dict[str, Any] | None = None
    tenstorrent: dict[str, Any] | None = None
    thinkingmachines: dict[str, Any] | None = None
    together: dict[str, Any] | None = None
    together_lite: dict[str, Any] | None = None
    typesafe: dict[str, Any] | None = None
    ubicloud: dict[str, Any] | None = None
    unbiased: dict[str, Any] | None = None
    upstage: dict[str, Any] | None = None
    venice: dict[str, Any] | None = None
    voyageai: dict[str, Any] | None = None
    wafer: dict[str, Any] | None = None
    wandb: dict[str, Any] | None = None
    wandb_legacy: dict[str, Any] | None = None
    xai: dict[str, Any] | None = None
    xiaomi: dict[str, Any] | None = None
    z_ai: dict[str, Any] | None = None

@_model
class VideoGenerationRequestProvider(WireModel):
    """Provider options of a video request."""

    options: VideoGenerationRequestOptions | None = None
    """Options for single providers, passed through unchanged."""

VideoGenerationRequestResolution: TypeAlias = Literal["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] | str
"""Resolution of a video to generate."""

@_model
class VideoGenerationRequest(WireModel):
    """Request to generate a video, which runs as a job."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    aspect_ratio: VideoGenerationRequestAspectRatio | None = None
    """Width to height, such as `16:9`."""
    callback_url: str | None = None
    """Address that is called when the job is finished."""
    creativity: int | None = None
    """How freely the model may depart from the input; `creativity` of the model lists its values."""
    duration: int | None = None
    """Length of the video, in seconds."""
    frame_images: list[FrameImage] | None = None
    """Images to use as the first or last frame."""
    generate_audio: bool | None = None
    """Whether the video gets sound."""
    input_references: list[InputReference] | None = None
    """Images or other media that guide the video."""
    previous_job_id: str | None = None
    """Earlier job whose video is to be built on."""
    prompt: str | None = None
    """What the video shows."""
    provider: VideoGenerationRequestProvider | None = None
    resolution: VideoGenerationRequestResolution | None = None
    """Resolution class, such as `720p`."""
    seed: int | None = None
    """Number that makes the result repeatable where the model supports it."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    size: str | None = None
    """Width and height in pixels, such as `1280x720`."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    upscale_factor: float | None = None
    """Factor by which to enlarge the video."""
    user: str | None = None
    """Your own stable id of the end user."""

VideoGenerationResponseStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str
"""How far the generation of a video has come."""

@_model
class VideoGenerationUsage(WireModel):
    """What a video cost."""

    cost: float | None = None
    """US dollars charged."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""

@_model
class VideoGenerationResponse(WireModel):
    """State of a video job, and its videos once it is complete."""

    id: str
    polling_url: str
    """Address to ask for the state of the job."""
    status: VideoGenerationResponseStatus
    error: str | None = None
    """Why the job failed."""
    expires_at: int | None = None
    """When the videos expire, as a Unix time."""
    generation_id: str | None = None
    """Generation to look up cost and other facts by, once there is one."""
    unsigned_urls: list[str] | None = None
    """Addresses of the videos without a signature; fetching one may need the API key."""
    urls: list[str] | None = None
    """Addresses of the videos."""
    usage: VideoGenerationUsage | None = None

@_model
class VideoModel(WireModel):
    """Video model and what it supports."""

    allowed_passthrough_parameters: list[str]
    """Provider parameters that may be given in `provider.options`."""
    canonical_slug: str
    """Permanent slug of the model."""
    created: int
    """When it was made, Unix seconds."""
    creativity: list[int] | None
    """Values of `creativity` it accepts; null if the setting is not supported."""
    generate_audio: bool | None
    """Whether it can add sound; null if not known."""
    id: str
    """Slug of the model, for `model` in requests."""
    name: str
    seed: bool | None
    """Whether it accepts a seed; null if not known."""
    supported_aspect_ratios: list[SupportedAspectRatio] | None
    """Width to height ratios it can make, such as `16:9`."""
    supported_durations: list[int] | None
    """Lengths of video it can make, in seconds."""
    supported_frame_images: list[SupportedFrameImage] | None
    """Frames that can be given as images: the first, the last or both."""
    supported_resolutions: list[SupportedResolution] | None
    supported_sizes: list[SupportedSize] | None
    """Sizes it can make, as width and height in pixels."""
    upscale_factor: UpscaleFactor | None
    """Range of enlargement; null if it does not enlarge."""
    description: str | None = None
    hugging_face_id: str | None = None
    """Id of the model on Hugging Face, if it is there."""
    pricing_skus: dict[str, str] | None = None
    """Price of each unit that can be charged, by its name, as decimal strings."""

@_model
class VideoModelsListResponse(WireModel):
    """Video models that can be used."""

    data: list[VideoModel]

WorkspaceBudgetInterval: TypeAlias = Literal["daily", "weekly", "monthly", "lifetime"] | str
"""Interval of the workspace budget meant, or the workspace's whole life."""
