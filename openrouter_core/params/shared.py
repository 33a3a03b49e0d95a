"""Parameters: shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core import models

AdvisorReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort the advisor's model spends on reasoning."""


class AdvisorReasoningParam(TypedDict, total=False):
    """How much the advisor model reasons."""

    effort: AdvisorReasoningEffortInput
    """How much effort the model puts in."""
    max_tokens: int
    """Most tokens that the advisor spends on reasoning."""


AdvisorReasoningInput: TypeAlias = "AdvisorReasoningParam | models.AdvisorReasoning"
"""What may be passed as AdvisorReasoning: a dict, or the model."""


class AdvisorServerToolConfigParam(TypedDict, total=False):
    """Settings of the advisor tool, which lets the model ask another model for advice."""

    forward_transcript: bool
    """Whether the advisor is shown the conversation so far."""
    instructions: str
    """What the advisor is told to do."""
    max_completion_tokens: int
    """Most tokens that may be generated."""
    model: str
    """Slug of the model that gives the advice."""
    name: str
    """Name of this advisor, which tells it from others in the same request."""
    reasoning: AdvisorReasoningInput
    stream: bool
    """Whether the advice is streamed as it is written."""
    temperature: float
    """Randomness of sampling: 0 is the most predictable."""


AdvisorServerToolConfigInput: TypeAlias = "AdvisorServerToolConfigParam | models.AdvisorServerToolConfig"
"""What may be passed as AdvisorServerToolConfig: a dict, or the model."""


class AdvisorServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that asks a second model for advice."""

    type: Required[Literal["openrouter:advisor"]]
    parameters: AdvisorServerToolConfigInput


AdvisorServerToolOpenRouterInput: TypeAlias = "AdvisorServerToolOpenRouterParam | models.AdvisorServerToolOpenRouter"
"""What may be passed as AdvisorServerToolOpenRouter: a dict, or the model."""


BashServerToolEngineInput: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who runs bash commands: the provider, OpenRouter, or whichever fits."""


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Network policy that lets a container reach the listed domains only."""

    allowed_domains: Required[Sequence[str]]
    """Domains that the container may reach."""
    type: Required[Literal["allowlist"]]


ContainerNetworkPolicyAllowlistInput: TypeAlias = "ContainerNetworkPolicyAllowlistParam | models.ContainerNetworkPolicyAllowlist"
"""What may be passed as ContainerNetworkPolicyAllowlist: a dict, or the model."""


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """Network policy that gives a container no network access."""

    type: Required[Literal["disabled"]]


ContainerNetworkPolicyDisabledInput: TypeAlias = "ContainerNetworkPolicyDisabledParam | models.ContainerNetworkPolicyDisabled"
"""What may be passed as ContainerNetworkPolicyDisabled: a dict, or the model."""


ContainerNetworkPolicyInput: TypeAlias = "ContainerNetworkPolicyDisabledInput | ContainerNetworkPolicyAllowlistInput"
"""What a container may reach on the network: nothing, or the listed domains."""


class ContainerAutoEnvironmentParam(TypedDict, total=False):
    """Shell environment in a container that the server provides."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicyInput
    """What the container may reach on the network."""


ContainerAutoEnvironmentInput: TypeAlias = "ContainerAutoEnvironmentParam | models.ContainerAutoEnvironment"
"""What may be passed as ContainerAutoEnvironment: a dict, or the model."""


class ContainerReferenceEnvironmentParam(TypedDict, total=False):
    """Shell environment in an existing container."""

    container_id: Required[str]
    """Id of the container to use, up to 20 characters."""
    type: Required[Literal["container_reference"]]
    file_ids: Sequence[str]
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicyInput
    """What the container may reach on the network."""


ContainerReferenceEnvironmentInput: TypeAlias = "ContainerReferenceEnvironmentParam | models.ContainerReferenceEnvironment"
"""What may be passed as ContainerReferenceEnvironment: a dict, or the model."""


BashServerToolEnvironmentInput: TypeAlias = "ContainerAutoEnvironmentInput | ContainerReferenceEnvironmentInput"
"""Container for the bash tool: one made for it, or one that exists."""


class BashServerToolConfigParam(TypedDict, total=False):
    """Settings of the bash tool."""

    engine: BashServerToolEngineInput
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""
    environment: BashServerToolEnvironmentInput
    """Container in which the commands run."""


BashServerToolConfigInput: TypeAlias = "BashServerToolConfigParam | models.BashServerToolConfig"
"""What may be passed as BashServerToolConfig: a dict, or the model."""


class BashServerToolParam(TypedDict, total=False):
    """OpenRouter's server tool that runs shell commands in a sandbox."""

    type: Required[Literal["openrouter:bash"]]
    parameters: BashServerToolConfigInput


BashServerToolInput: TypeAlias = "BashServerToolParam | models.BashServerTool"
"""What may be passed as BashServerTool: a dict, or the model."""


class DatetimeServerToolConfigParam(TypedDict, total=False):
    """Settings of the date and time tool."""

    timezone: str
    """Time zone to answer in, as an IANA name such as `Europe/London`."""


DatetimeServerToolConfigInput: TypeAlias = "DatetimeServerToolConfigParam | models.DatetimeServerToolConfig"
"""What may be passed as DatetimeServerToolConfig: a dict, or the model."""


class DatetimeServerToolParam(TypedDict, total=False):
    """Server tool that tells the model the current date and time."""

    type: Required[Literal["openrouter:datetime"]]
    parameters: DatetimeServerToolConfigInput


DatetimeServerToolInput: TypeAlias = "DatetimeServerToolParam | models.DatetimeServerTool"
"""What may be passed as DatetimeServerTool: a dict, or the model."""


class FilesServerToolConfigParam(TypedDict, total=False):
    """Settings of the files tool; it has none at present."""


FilesServerToolConfigInput: TypeAlias = "FilesServerToolConfigParam | models.FilesServerToolConfig"
"""What may be passed as FilesServerToolConfig: a dict, or the model."""


class FilesServerToolParam(TypedDict, total=False):
    """Server tool that lets the model work with stored files."""

    type: Required[Literal["openrouter:files"]]
    parameters: FilesServerToolConfigInput


FilesServerToolInput: TypeAlias = "FilesServerToolParam | models.FilesServerTool"
"""What may be passed as FilesServerTool: a dict, or the model."""


AnthropicCacheControlTTLInput: TypeAlias = Literal["5m", "1h"] | str
"""How long a cached part of the prompt is kept: five minutes or one hour."""


class AnthropicCacheControlDirectiveParam(TypedDict, total=False):
    """Asks the provider to cache the prompt up to this point."""

    type: Required[Literal["ephemeral"]]
    ttl: AnthropicCacheControlTTLInput
    """How long the cache entry is kept, such as `5m`."""


AnthropicCacheControlDirectiveInput: TypeAlias = "AnthropicCacheControlDirectiveParam | models.AnthropicCacheControlDirective"
"""What may be passed as AnthropicCacheControlDirective: a dict, or the model."""


FusionServerToolConfigEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort the Fusion tool's models spend on reasoning."""


class FusionServerToolConfigReasoningParam(TypedDict, total=False):
    """How much the models of a fusion call reason."""

    effort: FusionServerToolConfigEffortInput
    """How much effort the model puts in."""
    max_tokens: int
    """Most tokens for reasoning."""


FusionServerToolConfigReasoningInput: TypeAlias = "FusionServerToolConfigReasoningParam | models.FusionServerToolConfigReasoning"
"""What may be passed as FusionServerToolConfigReasoning: a dict, or the model."""


class FusionServerToolConfigToolParam(TypedDict, total=False):
    """Tool for the models that the fusion tool asks."""

    type: Required[str]
    """Kind of tool."""
    parameters: Mapping[str, Any]
    """Settings of the tool."""


FusionServerToolConfigToolInput: TypeAlias = "FusionServerToolConfigToolParam | models.FusionServerToolConfigTool"
"""What may be passed as FusionServerToolConfigTool: a dict, or the model."""


class FusionServerToolConfigParam(TypedDict, total=False):
    """Settings of the fusion tool."""

    analysis_models: Sequence[str]
    """Models of the panel, up to 8."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_completion_tokens: int
    """Most tokens that may be generated."""
    max_tool_calls: int
    """Most tool calls, 1 to 16."""
    model: str
    """Model that compares the panel's answers."""
    reasoning: FusionServerToolConfigReasoningInput
    temperature: float
    """Randomness of sampling: 0 is the most predictable."""
    tools: Sequence[FusionServerToolConfigToolInput]
    """Tools that the models may use, up to 8."""


FusionServerToolConfigInput: TypeAlias = "FusionServerToolConfigParam | models.FusionServerToolConfig"
"""What may be passed as FusionServerToolConfig: a dict, or the model."""


class FusionServerToolOpenRouterParam(TypedDict, total=False):
    """Server tool that asks a panel of models and compares their answers."""

    type: Required[Literal["openrouter:fusion"]]
    parameters: FusionServerToolConfigInput


FusionServerToolOpenRouterInput: TypeAlias = "FusionServerToolOpenRouterParam | models.FusionServerToolOpenRouter"
"""What may be passed as FusionServerToolOpenRouter: a dict, or the model."""


class ImageGenerationServerToolConfigParam(TypedDict, total=False):
    """Settings of the OpenRouter image tool; further image settings may be added."""

    model: str
    """Image model to use."""


ImageGenerationServerToolConfigInput: TypeAlias = "ImageGenerationServerToolConfigParam | models.ImageGenerationServerToolConfig"
"""What may be passed as ImageGenerationServerToolConfig: a dict, or the model."""


class ImageGenerationServerToolOpenRouterParam(TypedDict, total=False):
    """Server tool of OpenRouter that lets the model generate images."""

    type: Required[Literal["openrouter:image_generation"]]
    parameters: ImageGenerationServerToolConfigInput


ImageGenerationServerToolOpenRouterInput: TypeAlias = (
    "ImageGenerationServerToolOpenRouterParam | models.ImageGenerationServerToolOpenRouter"
)
"""What may be passed as ImageGenerationServerToolOpenRouter: a dict, or the model."""


WebSearchEngineEnumInput: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Search engine of the web search tool."""


WebSearchModeInput: TypeAlias = (
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
)
"""How thoroughly, and how fast, to search the web."""


class XSearchOptionsParam(TypedDict, total=False):
    """Options for search on X (formerly Twitter)."""

    allowed_x_handles: Sequence[str]
    """The only accounts to take posts from."""
    enable_image_understanding: bool
    """Whether images in posts are read."""
    enable_video_understanding: bool
    """Whether videos in posts are read."""
    excluded_x_handles: Sequence[str]
    """Accounts to take no posts from."""
    from_date: str
    """Earliest day of posts, as YYYY-MM-DD."""
    to_date: str
    """Latest day of posts, as YYYY-MM-DD."""


XSearchOptionsInput: TypeAlias = "XSearchOptionsParam | models.XSearchOptions"
"""What may be passed as XSearchOptions: a dict, or the model."""


class SearchModelsServerToolConfigParam(TypedDict, total=False):
    """Settings of the server tool that searches OpenRouter's models."""

    max_results: int
    """Most models to return from one search."""


SearchModelsServerToolConfigInput: TypeAlias = "SearchModelsServerToolConfigParam | models.SearchModelsServerToolConfig"
"""What may be passed as SearchModelsServerToolConfig: a dict, or the model."""


ShellServerToolEngineInput: TypeAlias = Literal["auto", "openrouter"] | str
"""Who runs shell commands: OpenRouter, or whichever fits."""


ShellServerToolEnvironmentInput: TypeAlias = "ContainerAutoEnvironmentInput | ContainerReferenceEnvironmentInput"
"""Container for shell commands: one made for the request, or an existing one by id."""


class ShellServerToolConfigParam(TypedDict, total=False):
    """Settings of the shell server tool."""

    engine: ShellServerToolEngineInput
    """Who runs the commands; `auto` lets OpenRouter choose."""
    environment: ShellServerToolEnvironmentInput
    """Container to run in: a new one or an existing one."""


ShellServerToolConfigInput: TypeAlias = "ShellServerToolConfigParam | models.ShellServerToolConfig"
"""What may be passed as ShellServerToolConfig: a dict, or the model."""


class ShellServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that runs shell commands in a container."""

    type: Required[Literal["openrouter:shell"]]
    parameters: ShellServerToolConfigInput


ShellServerToolOpenRouterInput: TypeAlias = "ShellServerToolOpenRouterParam | models.ShellServerToolOpenRouter"
"""What may be passed as ShellServerToolOpenRouter: a dict, or the model."""


class SubagentNestedToolParam(TypedDict, total=False):
    """Tool that a subagent may use."""

    type: Required[str]
    """Which tool it is."""
    parameters: Mapping[str, Any]
    """Settings of the tool."""


SubagentNestedToolInput: TypeAlias = "SubagentNestedToolParam | models.SubagentNestedTool"
"""What may be passed as SubagentNestedTool: a dict, or the model."""


SubagentReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a subagent's model spends on reasoning."""


class SubagentReasoningParam(TypedDict, total=False):
    """How much a subagent reasons."""

    effort: SubagentReasoningEffortInput
    """How much to reason, from `none` to `max`."""
    max_tokens: int
    """Most tokens to spend on reasoning."""


SubagentReasoningInput: TypeAlias = "SubagentReasoningParam | models.SubagentReasoning"
"""What may be passed as SubagentReasoning: a dict, or the model."""


class SubagentServerToolConfigParam(TypedDict, total=False):
    """Settings of the server tool that hands tasks to another model."""

    inherit_functions: bool
    """Whether the subagent gets the functions of the outer request."""
    inherited_function_names: Sequence[str]
    """Functions of the outer request that the subagent gets."""
    instructions: str
    """System prompt of the subagent."""
    max_completion_tokens: int
    """Most tokens the subagent may generate."""
    max_tool_calls: int
    """Most tool calls the subagent may make, 1 to 25."""
    model: str
    """Model that the subagent runs on."""
    name: str
    """Name of the subagent: letters, digits, spaces, `_` and `-`, at most 64 characters."""
    reasoning: SubagentReasoningInput
    temperature: float
    """Randomness of sampling: 0 is the most predictable."""
    tools: Sequence[SubagentNestedToolInput]
    """Tools the subagent may use."""


SubagentServerToolConfigInput: TypeAlias = "SubagentServerToolConfigParam | models.SubagentServerToolConfig"
"""What may be passed as SubagentServerToolConfig: a dict, or the model."""


class SubagentServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that lets a model hand a task to another model."""

    type: Required[Literal["openrouter:subagent"]]
    parameters: SubagentServerToolConfigInput


SubagentServerToolOpenRouterInput: TypeAlias = "SubagentServerToolOpenRouterParam | models.SubagentServerToolOpenRouter"
"""What may be passed as SubagentServerToolOpenRouter: a dict, or the model."""


class ToolSearchServerToolConfigParam(TypedDict, total=False):
    """Settings of the tool search server tool."""

    max_results: int
    """Most tools to return from one search."""


ToolSearchServerToolConfigInput: TypeAlias = "ToolSearchServerToolConfigParam | models.ToolSearchServerToolConfig"
"""What may be passed as ToolSearchServerToolConfig: a dict, or the model."""


class ToolSearchServerToolParam(TypedDict, total=False):
    """OpenRouter's server tool that finds tools which are loaded on demand."""

    type: Required[Literal["openrouter:tool_search"]]
    parameters: ToolSearchServerToolConfigInput


ToolSearchServerToolInput: TypeAlias = "ToolSearchServerToolParam | models.ToolSearchServerTool"
"""What may be passed as ToolSearchServerTool: a dict, or the model."""


WebFetchEngineEnumInput: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
"""Who fetches web pages: the provider, OpenRouter or another service."""


class WebFetchServerToolConfigParam(TypedDict, total=False):
    """Settings of the web fetch server tool."""

    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    blocked_domains: Sequence[str]
    """Domains that may not be reached."""
    engine: WebFetchEngineEnumInput
    """Who fetches the pages; `native` is the model's provider, `auto` lets OpenRouter choose."""
    max_content_tokens: int
    """Most tokens of a page to pass to the model."""
    max_uses: int
    """Most pages to fetch in one request."""


WebFetchServerToolConfigInput: TypeAlias = "WebFetchServerToolConfigParam | models.WebFetchServerToolConfig"
"""What may be passed as WebFetchServerToolConfig: a dict, or the model."""


class WebFetchServerToolParam(TypedDict, total=False):
    """OpenRouter's server tool that lets a model read web pages."""

    type: Required[Literal["openrouter:web_fetch"]]
    parameters: WebFetchServerToolConfigInput


WebFetchServerToolInput: TypeAlias = "WebFetchServerToolParam | models.WebFetchServerTool"
"""What may be passed as WebFetchServerTool: a dict, or the model."""


SearchQualityLevelInput: TypeAlias = Literal["low", "medium", "high"] | str
"""How much context from the web a search gives the model, as a level."""


class WebSearchUserLocationServerToolParam(TypedDict, total=False):
    """Approximate place of the user, given to the web search server tool."""

    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""
    type: Literal["approximate"]


WebSearchUserLocationServerToolInput: TypeAlias = "WebSearchUserLocationServerToolParam | models.WebSearchUserLocationServerTool"
"""What may be passed as WebSearchUserLocationServerTool: a dict, or the model."""


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Mark that the prompt up to this part is to be cached."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`."""
    ttl: str | None
    """How long the cached part is kept, as a duration."""


PromptCacheBreakpointInput: TypeAlias = "PromptCacheBreakpointParam | models.PromptCacheBreakpoint"
"""What may be passed as PromptCacheBreakpoint: a dict, or the model."""


AlgorithmInput: TypeAlias = Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
"""How the Switchyard router chooses a model."""


AlignmentPluginModeInput: TypeAlias = Literal["enforce", "audit"] | str
"""Whether the alignment plugin acts on its verdict or only records it."""


WatchInput: TypeAlias = Literal["content", "tool_calls", "refusal", "images", "audio"] | str
"""Part of an answer that an alignment rule watches."""


class AlignmentRuleParam(TypedDict, total=False):
    """Rule that an answer is judged by."""

    rule: Required[str]
    """The rule, in plain words."""
    watch: Required[Sequence[WatchInput]]
    """Parts of the answer that the rule is about."""


AlignmentRuleInput: TypeAlias = "AlignmentRuleParam | models.AlignmentRule"
"""What may be passed as AlignmentRule: a dict, or the model."""


class AlignmentPluginParam(TypedDict, total=False):
    """Plugin that judges the model's answer by rules of your own."""

    id: Required[Literal["alignment"]]
    rules: Required[Sequence[AlignmentRuleInput]]
    instruct: bool
    """Whether the model is instructed with the rules."""
    max_retries: int
    """Most times that a rejected answer is tried again."""
    mode: AlignmentPluginModeInput
    """`enforce` acts on the verdict; `audit` only records it."""
    threshold: float
    """Probability from which on a rule counts as broken."""


AlignmentPluginInput: TypeAlias = "AlignmentPluginParam | models.AlignmentPlugin"
"""What may be passed as AlignmentPlugin: a dict, or the model."""


class ArmorRuleParam(TypedDict, total=False):
    """Rule for the armor plugin's classifier."""

    id: Required[str]
    instructions: Required[str]
    """The rule, in plain words."""
    name: str
    threshold: float
    """Score from which on the rule applies."""


ArmorRuleInput: TypeAlias = "ArmorRuleParam | models.ArmorRule"
"""What may be passed as ArmorRule: a dict, or the model."""


AllowInput: TypeAlias = "ArmorRuleInput | str"
"""Action that the armor plugin allows: a rule, or its text alone."""


class ArmorEnvironmentEntryParam(TypedDict, total=False):
    """Named fact about where the tools run."""

    name: Required[str]
    value: Required[str]


ArmorEnvironmentEntryInput: TypeAlias = "ArmorEnvironmentEntryParam | models.ArmorEnvironmentEntry"
"""What may be passed as ArmorEnvironmentEntry: a dict, or the model."""


EnvironmentInput: TypeAlias = "ArmorEnvironmentEntryInput | str"
"""Environment entry of the armor auto mode: a described entry, or plain text."""


HardDenyInput: TypeAlias = "ArmorRuleInput | str"
"""Rule for what the armor auto mode always denies: a described rule, or plain text."""


SoftDenyInput: TypeAlias = "ArmorRuleInput | str"
"""Soft-deny rule of Armor's auto mode: an instruction alone, or one with id and threshold."""


class ArmorAutoModeParam(TypedDict, total=False):
    """What the armor plugin's classifier is told to allow and to deny."""

    allow: Sequence[AllowInput]
    """Actions that are fine."""
    environment: Sequence[EnvironmentInput]
    """Facts about where the tools run, such as which systems are trusted."""
    hard_deny: Sequence[HardDenyInput]
    """Actions that are never allowed."""
    soft_deny: Sequence[SoftDenyInput]
    """Actions that are denied, though less firmly than those of `hard_deny`."""


ArmorAutoModeInput: TypeAlias = "ArmorAutoModeParam | models.ArmorAutoMode"
"""What may be passed as ArmorAutoMode: a dict, or the model."""


class ArmorContextParam(TypedDict, total=False):
    """What the armor plugin's classifier is given to judge by."""

    v: Required[float]
    """Version of this format."""
    auto_mode: ArmorAutoModeInput


ArmorContextInput: TypeAlias = "ArmorContextParam | models.ArmorContext"
"""What may be passed as ArmorContext: a dict, or the model."""


ArmorPluginModeInput: TypeAlias = Literal["enforce", "audit"] | str
"""Whether the armor plugin acts on its verdict or only records it."""


OnErrorInput: TypeAlias = Literal["log", "block"] | str
"""What the armor plugin does when its check itself fails."""


OutputModeInput: TypeAlias = Literal["text", "custom_item", "claude_code_compatibility"] | str
"""Form in which a call that the armor plugin blocked shows in the answer."""


class ArmorPluginParam(TypedDict, total=False):
    """Plugin that checks the model's tool calls for danger."""

    id: Required[Literal["armor"]]
    classifier_context: ArmorContextInput
    """Rules and facts for the classifier to judge by."""
    enabled: bool
    evaluate_native_tools: bool
    """Whether tools that the provider runs are checked as well."""
    mode: ArmorPluginModeInput
    """`enforce` acts on the verdict; `audit` only records it."""
    on_error: OnErrorInput
    """What happens when the check itself fails: `log` only records it, `block` stops the call."""
    output_mode: OutputModeInput
    """Form in which a blocked call shows in the answer."""
    use_cc_style_default_rules: bool
    """Whether the default rules in the style of Claude Code apply."""


ArmorPluginInput: TypeAlias = "ArmorPluginParam | models.ArmorPlugin"
"""What may be passed as ArmorPlugin: a dict, or the model."""


AutoBetaRouterPluginCostTierInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Price class that the beta of the auto router chooses models from."""


class AutoBetaRouterPluginParam(TypedDict, total=False):
    """Settings of the beta of the auto router, which picks a model for each request."""

    id: Required[Literal["auto-beta-router"]]
    allowed_models: Sequence[str]
    """Models to pick from."""
    cost_quality_tradeoff: int
    """Deprecated. Balance between cost and quality, 0 to 10."""
    cost_tier: AutoBetaRouterPluginCostTierInput
    """How expensive the models picked may be."""
    enabled: bool
    excluded_models: Sequence[str]
    """Models never to pick."""


AutoBetaRouterPluginInput: TypeAlias = "AutoBetaRouterPluginParam | models.AutoBetaRouterPlugin"
"""What may be passed as AutoBetaRouterPlugin: a dict, or the model."""


AutoRouterPluginCostTierInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Price class that the auto router chooses models from."""


class AutoRouterPluginParam(TypedDict, total=False):
    """Settings of the auto router, which picks a model for each request."""

    id: Required[Literal["auto-router"]]
    allowed_models: Sequence[str]
    """Models to pick from; wildcards such as `anthropic/*` work."""
    cost_quality_tradeoff: int
    """Deprecated. Balance between cost and quality, 0 to 10."""
    cost_tier: AutoRouterPluginCostTierInput
    """How expensive the models picked may be."""
    enabled: bool
    excluded_models: Sequence[str]
    """Models never to pick."""
    pin_model: bool
    """Whether to stay with a model once it is picked."""


AutoRouterPluginInput: TypeAlias = "AutoRouterPluginParam | models.AutoRouterPlugin"
"""What may be passed as AutoRouterPlugin: a dict, or the model."""


ConfigurationUpdateReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a model spends on reasoning after a change of settings."""


class ConfigurationUpdateReasoningParam(TypedDict, total=False):
    """Reasoning settings that a configuration update brings."""

    effort: Required[ConfigurationUpdateReasoningEffortInput]
    """How much effort the model puts in."""


ConfigurationUpdateReasoningInput: TypeAlias = "ConfigurationUpdateReasoningParam | models.ConfigurationUpdateReasoning"
"""What may be passed as ConfigurationUpdateReasoning: a dict, or the model."""


ReasoningFormatInput: TypeAlias = (
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


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the provider's prompt cache is used for a request."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`."""
    ttl: str | None
    """How long cached parts are kept, as a duration."""


PromptCacheOptionsInput: TypeAlias = "PromptCacheOptionsParam | models.PromptCacheOptions"
"""What may be passed as PromptCacheOptions: a dict, or the model."""


ProviderNameInput: TypeAlias = (
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


ByInput: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to sort providers by."""


class ChatDebugOptionsParam(TypedDict, total=False):
    """Debugging facts to send along with the answer."""

    echo_upstream_body: bool
    """Whether to show the body that OpenRouter sends to the provider."""


ChatDebugOptionsInput: TypeAlias = "ChatDebugOptionsParam | models.ChatDebugOptions"
"""What may be passed as ChatDebugOptions: a dict, or the model."""


class WebSearchConfigParam(TypedDict, total=False):
    """Settings of web search as a server tool in a chat request."""

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


WebSearchConfigInput: TypeAlias = "WebSearchConfigParam | models.WebSearchConfig"
"""What may be passed as WebSearchConfig: a dict, or the model."""


class OpenRouterWebSearchServerToolParam(TypedDict, total=False):
    """OpenRouter's web search tool, which the model may call."""

    type: Required[Literal["openrouter:web_search"]]
    parameters: WebSearchConfigInput


OpenRouterWebSearchServerToolInput: TypeAlias = "OpenRouterWebSearchServerToolParam | models.OpenRouterWebSearchServerTool"
"""What may be passed as OpenRouterWebSearchServerTool: a dict, or the model."""


ContextCompressionEngineInput: TypeAlias = Literal["middle-out"]
"""How a prompt that is too long is shortened."""


class ContextCompressionPluginParam(TypedDict, total=False):
    """Plugin that shortens prompts too long for the model's context."""

    id: Required[Literal["context-compression"]]
    enabled: bool
    """Whether the plugin takes part in this request."""
    engine: ContextCompressionEngineInput
    """How to shorten: `middle-out` drops or cuts messages from the middle."""


ContextCompressionPluginInput: TypeAlias = "ContextCompressionPluginParam | models.ContextCompressionPlugin"
"""What may be passed as ContextCompressionPlugin: a dict, or the model."""


PDFParserEngineEnumInput: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai"] | str
"""Parser that reads PDF files for the model."""


PDFParserEngineInput: TypeAlias = "PDFParserEngineEnumInput | Literal['pdf-text']"
"""Engine that reads PDF files; `pdf-text` is the older name of one."""


class PDFParserOptionsParam(TypedDict, total=False):
    """How the file parser plugin reads PDF files."""

    engine: PDFParserEngineInput
    """Parser that turns a PDF into text or images for the model."""


PDFParserOptionsInput: TypeAlias = "PDFParserOptionsParam | models.PDFParserOptions"
"""What may be passed as PDFParserOptions: a dict, or the model."""


class FileParserPluginParam(TypedDict, total=False):
    """Plugin that reads files, such as PDF documents, before the model gets them."""

    id: Required[Literal["file-parser"]]
    enabled: bool
    """Whether the plugin takes part in this request."""
    pdf: PDFParserOptionsInput
    """How PDF documents are read."""


FileParserPluginInput: TypeAlias = "FileParserPluginParam | models.FileParserPlugin"
"""What may be passed as FileParserPlugin: a dict, or the model."""


Parameters1Input: TypeAlias = str | float | bool
"""One simple element of a list given as a Fusion tool parameter."""


Parameters2Input: TypeAlias = str | float | bool
"""One simple value inside an object given as a Fusion tool parameter."""


Parameters3Input: TypeAlias = "str | float | bool | Sequence[Parameters1Input | None] | Mapping[str, Parameters2Input | None]"
"""Value of one parameter of a tool that the Fusion plugin offers its models."""


class FusionPluginToolParam(TypedDict, total=False):
    """Tool for the models that the fusion plugin asks."""

    type: Required[str]
    """Kind of tool."""
    parameters: Mapping[str, Parameters3Input | None]
    """Settings of the tool."""


FusionPluginToolInput: TypeAlias = "FusionPluginToolParam | models.FusionPluginTool"
"""What may be passed as FusionPluginTool: a dict, or the model."""


PresetEnumInput: TypeAlias = Literal["general-high", "general-budget", "general-fast"] | str
"""Ready-made panel of models for the Fusion plugin."""


class FusionPluginParam(TypedDict, total=False):
    """Plugin that asks a panel of models and has their answers compared and merged."""

    id: Required[Literal["fusion"]]
    analysis_models: Sequence[str]
    """Models of the panel, up to 8."""
    enabled: bool
    """Whether the plugin takes part in this request."""
    max_tool_calls: int
    """Most tool calls, 1 to 16."""
    model: str
    """Model that compares the panel's answers."""
    preset: PresetEnumInput
    """Ready-made choice of panel, such as `general-high`."""
    tools: Sequence[FusionPluginToolInput]
    """Tools that the models may use, up to 8."""


FusionPluginInput: TypeAlias = "FusionPluginParam | models.FusionPlugin"
"""What may be passed as FusionPlugin: a dict, or the model."""


class JevRouterPluginParam(TypedDict, total=False):
    """Plugin that sets up the Jev router."""

    id: Required[Literal["jev-router"]]
    allowed_models: Sequence[str]
    """Models that it is limited to."""
    cost_tier: str
    """Name of the cost tier to choose models from."""
    excluded_models: Sequence[str]
    """Models the router must not choose."""
    models: Sequence[str]
    """Models for the router to choose from."""


JevRouterPluginInput: TypeAlias = "JevRouterPluginParam | models.JevRouterPlugin"
"""What may be passed as JevRouterPlugin: a dict, or the model."""


class ModerationPluginParam(TypedDict, total=False):
    """Plugin that has the request's content moderated."""

    id: Required[Literal["moderation"]]


ModerationPluginInput: TypeAlias = "ModerationPluginParam | models.ModerationPlugin"
"""What may be passed as ModerationPlugin: a dict, or the model."""


PriceSourceInput: TypeAlias = Literal["prompt", "weighted_avg"] | str
"""Which price the Pareto router compares models by."""


class ParetoRouterPluginParam(TypedDict, total=False):
    """Plugin that routes to a model with a good balance of price and coding skill."""

    id: Required[Literal["pareto-router"]]
    enabled: bool
    max_price: float
    """Highest price a chosen model may have, measured as `price_source` says."""
    min_coding_score: float
    """Lowest coding score a chosen model may have, 0 to 1."""
    price_source: PriceSourceInput
    """Which price models are compared by: that of prompt tokens, or a weighted average."""


ParetoRouterPluginInput: TypeAlias = "ParetoRouterPluginParam | models.ParetoRouterPlugin"
"""What may be passed as ParetoRouterPlugin: a dict, or the model."""


class ResponseHealingPluginParam(TypedDict, total=False):
    """Plugin that repairs malformed JSON in a model's answer."""

    id: Required[Literal["response-healing"]]
    enabled: bool


ResponseHealingPluginInput: TypeAlias = "ResponseHealingPluginParam | models.ResponseHealingPlugin"
"""What may be passed as ResponseHealingPlugin: a dict, or the model."""


class SwitchyardRouterPluginParam(TypedDict, total=False):
    """Plugin that lets the Switchyard router choose the model."""

    id: Required[Literal["switchyard-router"]]
    algorithm: AlgorithmInput
    """How the model is chosen."""
    judge_model: str
    """Model that judges the request, for the algorithms that need one."""


SwitchyardRouterPluginInput: TypeAlias = "SwitchyardRouterPluginParam | models.SwitchyardRouterPlugin"
"""What may be passed as SwitchyardRouterPlugin: a dict, or the model."""


class WebFetchPluginParam(TypedDict, total=False):
    """Plugin that lets a model read web pages."""

    id: Required[Literal["web-fetch"]]
    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    blocked_domains: Sequence[str]
    """Domains that may not be reached."""
    max_content_tokens: int
    """Most tokens of a page to pass to the model."""
    max_uses: int
    """Most pages to fetch in one request."""


WebFetchPluginInput: TypeAlias = "WebFetchPluginParam | models.WebFetchPlugin"
"""What may be passed as WebFetchPlugin: a dict, or the model."""


class UserLocationParam(TypedDict, total=False):
    """Approximate place of the user, given to the web search plugin."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""


UserLocationInput: TypeAlias = "UserLocationParam | models.UserLocation"
"""What may be passed as UserLocation: a dict, or the model."""


WebSearchEngineInput: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
"""Search engine of the web search plugin."""


class WebSearchPluginParam(TypedDict, total=False):
    """Plugin that adds web search results to the prompt."""

    id: Required[Literal["web"]]
    enabled: bool
    engine: WebSearchEngineInput
    """Who searches; `native` is the model's provider."""
    exclude_domains: Sequence[str]
    """Domains to take no results from."""
    include_domains: Sequence[str]
    """The only domains to take results from."""
    max_results: int
    """Most results of one search."""
    max_uses: int
    """Most searches in one request."""
    mode: WebSearchModeInput
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_prompt: str
    """Text that introduces the results to the model."""
    user_location: UserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Options for search on X."""


WebSearchPluginInput: TypeAlias = "WebSearchPluginParam | models.WebSearchPlugin"
"""What may be passed as WebSearchPlugin: a dict, or the model."""


class DeferredBm25SearchParam(TypedDict, total=False):
    """Search for deferred tools by the words of their descriptions, ranked with BM25."""

    type: Required[Literal["bm25"]]
    max_results: int
    """Most tools that one search brings in."""


DeferredBm25SearchInput: TypeAlias = "DeferredBm25SearchParam | models.DeferredBm25Search"
"""What may be passed as DeferredBm25Search: a dict, or the model."""


class DeferredCustomSearchParam(TypedDict, total=False):
    """Search for deferred tools by a tool of the caller's own."""

    result_key: Required[str]
    """Key of the search tool's result that lists the tools found."""
    tool_id: Required[str]
    """Id of the tool that does the search."""
    type: Required[Literal["custom"]]
    max_results: int
    """Most tools that one search brings in."""


DeferredCustomSearchInput: TypeAlias = "DeferredCustomSearchParam | models.DeferredCustomSearch"
"""What may be passed as DeferredCustomSearch: a dict, or the model."""


class DeferredRegexSearchParam(TypedDict, total=False):
    """Search for deferred tools by regular expression."""

    type: Required[Literal["regex"]]
    max_results: int
    """Most tools that one search brings in."""


DeferredRegexSearchInput: TypeAlias = "DeferredRegexSearchParam | models.DeferredRegexSearch"
"""What may be passed as DeferredRegexSearch: a dict, or the model."""


DeferredToolsSearchStrategyInput: TypeAlias = "DeferredBm25SearchInput | DeferredCustomSearchInput | DeferredRegexSearchInput"
"""How deferred tools are searched for: BM25, regular expression or a tool of one's own."""


class DeferredToolsControlParam(TypedDict, total=False):
    """How the model finds tools that are not loaded from the start."""

    profile: Required[Literal["portable"]]
    """Profile of the mechanism; `portable` is the only one."""
    protocol: Required[Literal["v1"]]
    """Version of the mechanism; `v1` is the only one."""
    search: Required[DeferredToolsSearchStrategyInput]
    """How tools are searched for."""
    validation: Required[Literal["runtime"]]
    """When tool calls are checked; `runtime` is the only choice."""


DeferredToolsControlInput: TypeAlias = "DeferredToolsControlParam | models.DeferredToolsControl"
"""What may be passed as DeferredToolsControl: a dict, or the model."""


ImageConfigInput: TypeAlias = "str | float | Sequence[Any]"
"""Value of one image setting of a request: text, a number or a list."""


DataCollectionInput: TypeAlias = Literal["deny", "allow"] | str
"""Whether providers that may store prompts can be chosen."""


class MaxPriceParam(TypedDict, total=False):
    """Highest prices to accept from a provider, in US dollars."""

    audio: str
    """Highest price of audio, in US dollars."""
    completion: str
    """Highest price of a million completion tokens, in US dollars."""
    image: str
    """Highest price of an image, in US dollars."""
    prompt: str
    """Highest price of a million prompt tokens, in US dollars."""
    request: str
    """Highest price of a request, in US dollars."""


MaxPriceInput: TypeAlias = "MaxPriceParam | models.MaxPrice"
"""What may be passed as MaxPrice: a dict, or the model."""


class PercentileLatencyCutoffsParam(TypedDict, total=False):
    """Preferred highest latency, in seconds, given for each percentile of recent requests."""

    p50: float | None
    """Highest median latency, in seconds."""
    p75: float | None
    """Highest latency at the 75th percentile, in seconds."""
    p90: float | None
    """Highest latency at the 90th percentile, in seconds."""
    p99: float | None
    """Highest latency at the 99th percentile, in seconds."""


PercentileLatencyCutoffsInput: TypeAlias = "PercentileLatencyCutoffsParam | models.PercentileLatencyCutoffs"
"""What may be passed as PercentileLatencyCutoffs: a dict, or the model."""


PreferredMaxLatencyInput: TypeAlias = "PercentileLatencyCutoffsInput | float"
"""Preferred highest latency in seconds: one number or one for each percentile."""


class PercentileThroughputCutoffsParam(TypedDict, total=False):
    """Preferred lowest throughput, in tokens per second, given for each percentile."""

    p50: float | None
    """Lowest median throughput, in tokens per second."""
    p75: float | None
    """Lowest throughput at the 75th percentile, in tokens per second."""
    p90: float | None
    """Lowest throughput at the 90th percentile, in tokens per second."""
    p99: float | None
    """Lowest throughput at the 99th percentile, in tokens per second."""


PercentileThroughputCutoffsInput: TypeAlias = "PercentileThroughputCutoffsParam | models.PercentileThroughputCutoffs"
"""What may be passed as PercentileThroughputCutoffs: a dict, or the model."""


PreferredMinThroughputInput: TypeAlias = "PercentileThroughputCutoffsInput | float"
"""Preferred lowest throughput in tokens per second: one number or one for each percentile."""


ProviderOptionsParam = TypedDict(
    "ProviderOptionsParam",
    {
        "01ai": "Mapping[str, Any]",
        "ai21": "Mapping[str, Any]",
        "aion-labs": "Mapping[str, Any]",
        "akashml": "Mapping[str, Any]",
        "alibaba": "Mapping[str, Any]",
        "amazon-bedrock": "Mapping[str, Any]",
        "amazon-bedrock/claude-on-aws": "Mapping[str, Any]",
        "amazon-nova": "Mapping[str, Any]",
        "ambient": "Mapping[str, Any]",
        "anthropic": "Mapping[str, Any]",
        "anthropic/2": "Mapping[str, Any]",
        "anyscale": "Mapping[str, Any]",
        "arcee-ai": "Mapping[str, Any]",
        "assemblyai": "Mapping[str, Any]",
        "atlas-cloud": "Mapping[str, Any]",
        "atoma": "Mapping[str, Any]",
        "avian": "Mapping[str, Any]",
        "azure": "Mapping[str, Any]",
        "baidu": "Mapping[str, Any]",
        "baseten": "Mapping[str, Any]",
        "black-forest-labs": "Mapping[str, Any]",
        "byteplus": "Mapping[str, Any]",
        "centml": "Mapping[str, Any]",
        "cerebras": "Mapping[str, Any]",
        "chutes": "Mapping[str, Any]",
        "cirrascale": "Mapping[str, Any]",
        "clarifai": "Mapping[str, Any]",
        "claude-on-aws": "Mapping[str, Any]",
        "cloudflare": "Mapping[str, Any]",
        "cohere": "Mapping[str, Any]",
        "coreweave": "Mapping[str, Any]",
        "cosine": "Mapping[str, Any]",
        "crofai": "Mapping[str, Any]",
        "crucible": "Mapping[str, Any]",
        "crusoe": "Mapping[str, Any]",
        "darkbloom": "Mapping[str, Any]",
        "databricks": "Mapping[str, Any]",
        "decart": "Mapping[str, Any]",
        "deepgram": "Mapping[str, Any]",
        "deepinfra": "Mapping[str, Any]",
        "deepseek": "Mapping[str, Any]",
        "dekallm": "Mapping[str, Any]",
        "digitalocean": "Mapping[str, Any]",
        "elevenlabs": "Mapping[str, Any]",
        "enfer": "Mapping[str, Any]",
        "fake-provider": "Mapping[str, Any]",
        "featherless": "Mapping[str, Any]",
        "fireworks": "Mapping[str, Any]",
        "fish-audio": "Mapping[str, Any]",
        "friendli": "Mapping[str, Any]",
        "gmicloud": "Mapping[str, Any]",
        "google-ai-studio": "Mapping[str, Any]",
        "google-vertex": "Mapping[str, Any]",
        "gopomelo": "Mapping[str, Any]",
        "groq": "Mapping[str, Any]",
        "heygen": "Mapping[str, Any]",
        "huggingface": "Mapping[str, Any]",
        "hyperbolic": "Mapping[str, Any]",
        "hyperbolic-quantized": "Mapping[str, Any]",
        "inception": "Mapping[str, Any]",
        "inceptron": "Mapping[str, Any]",
        "inferact-vllm": "Mapping[str, Any]",
        "inference-net": "Mapping[str, Any]",
        "infermatic": "Mapping[str, Any]",
        "inflection": "Mapping[str, Any]",
        "inocloud": "Mapping[str, Any]",
        "io-net": "Mapping[str, Any]",
        "ionstream": "Mapping[str, Any]",
        "klusterai": "Mapping[str, Any]",
        "krea": "Mapping[str, Any]",
        "lambda": "Mapping[str, Any]",
        "lepton": "Mapping[str, Any]",
        "liquid": "Mapping[str, Any]",
        "lynn": "Mapping[str, Any]",
        "lynn-private": "Mapping[str, Any]",
        "makora": "Mapping[str, Any]",
        "mancer": "Mapping[str, Any]",
        "mancer-old": "Mapping[str, Any]",
        "mara": "Mapping[str, Any]",
        "meta": "Mapping[str, Any]",
        "minimax": "Mapping[str, Any]",
        "mistral": "Mapping[str, Any]",
        "modal": "Mapping[str, Any]",
        "modelrun": "Mapping[str, Any]",
        "modular": "Mapping[str, Any]",
        "moonshotai": "Mapping[str, Any]",
        "morph": "Mapping[str, Any]",
        "ncompass": "Mapping[str, Any]",
        "near-ai": "Mapping[str, Any]",
        "nebius": "Mapping[str, Any]",
        "nex-agi": "Mapping[str, Any]",
        "nextbit": "Mapping[str, Any]",
        "nineteen": "Mapping[str, Any]",
        "novita": "Mapping[str, Any]",
        "nvidia": "Mapping[str, Any]",
        "octoai": "Mapping[str, Any]",
        "ollama": "Mapping[str, Any]",
        "open-inference": "Mapping[str, Any]",
        "openai": "Mapping[str, Any]",
        "parasail": "Mapping[str, Any]",
        "pareto-alpha": "Mapping[str, Any]",
        "perceptron": "Mapping[str, Any]",
        "perplexity": "Mapping[str, Any]",
        "phala": "Mapping[str, Any]",
        "poolside": "Mapping[str, Any]",
        "primeintellect": "Mapping[str, Any]",
        "quiver": "Mapping[str, Any]",
        "recraft": "Mapping[str, Any]",
        "recursal": "Mapping[str, Any]",
        "recursive": "Mapping[str, Any]",
        "reflection": "Mapping[str, Any]",
        "reka": "Mapping[str, Any]",
        "relace": "Mapping[str, Any]",
        "replicate": "Mapping[str, Any]",
        "respan": "Mapping[str, Any]",
        "runway": "Mapping[str, Any]",
        "sail-research": "Mapping[str, Any]",
        "sakana": "Mapping[str, Any]",
        "sakana-ai": "Mapping[str, Any]",
        "sambanova": "Mapping[str, Any]",
        "sambanova-cloaked": "Mapping[str, Any]",
        "scaledown": "Mapping[str, Any]",
        "seed": "Mapping[str, Any]",
        "sf-compute": "Mapping[str, Any]",
        "siliconflow": "Mapping[str, Any]",
        "sourceful": "Mapping[str, Any]",
        "stealth": "Mapping[str, Any]",
        "stepfun": "Mapping[str, Any]",
        "streamlake": "Mapping[str, Any]",
        "switchpoint": "Mapping[str, Any]",
        "targon": "Mapping[str, Any]",
        "tencent": "Mapping[str, Any]",
        "tenstorrent": "Mapping[str, Any]",
        "thinkingmachines": "Mapping[str, Any]",
        "together": "Mapping[str, Any]",
        "together-lite": "Mapping[str, Any]",
        "typesafe": "Mapping[str, Any]",
        "ubicloud": "Mapping[str, Any]",
        "unbiased": "Mapping[str, Any]",
        "upstage": "Mapping[str, Any]",
        "venice": "Mapping[str, Any]",
        "voyageai": "Mapping[str, Any]",
        "wafer": "Mapping[str, Any]",
        "wandb": "Mapping[str, Any]",
        "wandb-legacy": "Mapping[str, Any]",
        "xai": "Mapping[str, Any]",
        "xiaomi": "Mapping[str, Any]",
        "z-ai": "Mapping[str, Any]",
    },
    total=False,
)
"""Options passed through to a provider unchanged, one field for each provider slug."""


ProviderOptionsInput: TypeAlias = "ProviderOptionsParam | models.ProviderOptions"
"""What may be passed as ProviderOptions: a dict, or the model."""


ProviderPreferencesIgnoreInput: TypeAlias = "ProviderNameInput | str"
"""Provider to leave out: a known name or any slug."""


ProviderPreferencesOnlyInput: TypeAlias = "ProviderNameInput | str"
"""Provider to restrict a request to: a known name or any slug."""


ProviderPreferencesOrderInput: TypeAlias = "ProviderNameInput | str"
"""Provider to try in its place of the order: a known name or any slug."""


ProviderSortInput: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to prefer among a model's providers."""


PartitionInput: TypeAlias = Literal["model", "none"] | str
"""Whether providers are sorted for each model apart or all together."""


class ProviderSortConfigParam(TypedDict, total=False):
    """What providers are ranked by, and whether per model or across models."""

    by: ByInput | None
    """The criterion: price, throughput, latency or `exacto` (quality of tool use)."""
    partition: PartitionInput | None
    """Whether the endpoints are ranked model by model (`model`) or all together (`none`)."""


ProviderSortConfigInput: TypeAlias = "ProviderSortConfigParam | models.ProviderSortConfig"
"""What may be passed as ProviderSortConfig: a dict, or the model."""


ProviderPreferencesSortInput: TypeAlias = "ProviderSortConfigInput | ProviderSortInput"
"""Ranking of providers: the criterion alone, or with how models are grouped."""


QuantizationInput: TypeAlias = (
    Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"] | str
)
"""Number format of a model's weights."""


class ProviderPreferencesParam(TypedDict, total=False):
    """Which providers may serve a request, and in what order they are tried."""

    allow_fallbacks: bool | None
    """Whether other providers may be tried when the preferred ones fail."""
    data_collection: DataCollectionInput | None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    enforce_distillable_text: bool | None
    """Whether to use only models whose authors allow their output to train other models."""
    ignore: Sequence[ProviderPreferencesIgnoreInput] | None
    """Providers never to use."""
    max_price: MaxPriceInput
    """Most US dollars to pay; endpoints above it are left out."""
    only: Sequence[ProviderPreferencesOnlyInput] | None
    """Providers to use, to the exclusion of all others."""
    options: ProviderOptionsInput
    """Options for single providers, passed through unchanged."""
    order: Sequence[ProviderPreferencesOrderInput] | None
    """Providers to try first, in this order."""
    preferred_max_latency: PreferredMaxLatencyInput | None
    """Latency in seconds above which an endpoint is tried later; it is not left out."""
    preferred_min_throughput: PreferredMinThroughputInput | None
    """Tokens per second below which an endpoint is tried later; it is not left out."""
    quantizations: Sequence[QuantizationInput] | None
    """Number formats of the weights to accept, such as `fp8` or `bf16`."""
    require_parameters: bool | None
    """Whether to use only providers that support every parameter of the request."""
    sort: ProviderPreferencesSortInput | None
    """What providers are ranked by; load balancing is off when it is set."""
    zdr: bool | None
    """Whether to use only endpoints with zero data retention."""


ProviderPreferencesInput: TypeAlias = "ProviderPreferencesParam | models.ProviderPreferences"
"""What may be passed as ProviderPreferences: a dict, or the model."""


class StopServerToolsWhenFinishReasonIsParam(TypedDict, total=False):
    """End the server tool loop when the model finishes for a given reason."""

    reason: Required[str]
    """The finish reason, such as `length`."""
    type: Required[Literal["finish_reason_is"]]


StopServerToolsWhenFinishReasonIsInput: TypeAlias = (
    "StopServerToolsWhenFinishReasonIsParam | models.StopServerToolsWhenFinishReasonIs"
)
"""What may be passed as StopServerToolsWhenFinishReasonIs: a dict, or the model."""


class StopServerToolsWhenHasToolCallParam(TypedDict, total=False):
    """End the server tool loop when the model calls a given tool."""

    tool_name: Required[str]
    type: Required[Literal["has_tool_call"]]


StopServerToolsWhenHasToolCallInput: TypeAlias = "StopServerToolsWhenHasToolCallParam | models.StopServerToolsWhenHasToolCall"
"""What may be passed as StopServerToolsWhenHasToolCall: a dict, or the model."""


class StopServerToolsWhenMaxCostParam(TypedDict, total=False):
    """End the server tool loop when it has cost a given sum."""

    max_cost_in_dollars: Required[float]
    """US dollars at which the loop ends."""
    type: Required[Literal["max_cost"]]


StopServerToolsWhenMaxCostInput: TypeAlias = "StopServerToolsWhenMaxCostParam | models.StopServerToolsWhenMaxCost"
"""What may be passed as StopServerToolsWhenMaxCost: a dict, or the model."""


class StopServerToolsWhenMaxTokensUsedParam(TypedDict, total=False):
    """End the server tool loop when it has used a number of tokens."""

    max_tokens: Required[int]
    """Tokens at which the loop ends."""
    type: Required[Literal["max_tokens_used"]]


StopServerToolsWhenMaxTokensUsedInput: TypeAlias = (
    "StopServerToolsWhenMaxTokensUsedParam | models.StopServerToolsWhenMaxTokensUsed"
)
"""What may be passed as StopServerToolsWhenMaxTokensUsed: a dict, or the model."""


class StopServerToolsWhenStepCountIsParam(TypedDict, total=False):
    """End the server tool loop after a number of steps."""

    step_count: Required[int]
    """Steps after which the loop ends."""
    type: Required[Literal["step_count_is"]]


StopServerToolsWhenStepCountIsInput: TypeAlias = "StopServerToolsWhenStepCountIsParam | models.StopServerToolsWhenStepCountIs"
"""What may be passed as StopServerToolsWhenStepCountIs: a dict, or the model."""


StopServerToolsWhenConditionInput: TypeAlias = "StopServerToolsWhenFinishReasonIsInput | StopServerToolsWhenHasToolCallInput | StopServerToolsWhenMaxCostInput | StopServerToolsWhenMaxTokensUsedInput | StopServerToolsWhenStepCountIsInput"
"""Condition that ends the loop of server tool calls in a request."""


class TraceConfigParam(TypedDict, total=False):
    """Names and ids under which observability destinations file a request."""

    generation_name: str
    """Name of this generation in the trace."""
    parent_span_id: str
    """Span of the caller's own trace to hang this request under."""
    span_name: str
    """Name of the span around the generation."""
    trace_id: str
    """Groups requests into one trace."""
    trace_name: str
    """Name of the trace as a whole."""


TraceConfigInput: TypeAlias = "TraceConfigParam | models.TraceConfig"
"""What may be passed as TraceConfig: a dict, or the model."""
