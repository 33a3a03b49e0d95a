"""Model OpenResponsesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.alignment import Alignment
    from openrouter_core.models.api_error_type import APIErrorType
    from openrouter_core.models.armor_safeguard_result import ArmorSafeguardResult
    from openrouter_core.models.base_inputs_union import BaseInputsUnion
    from openrouter_core.models.base_reasoning_config import BaseReasoningConfig
    from openrouter_core.models.incomplete_details import IncompleteDetails
    from openrouter_core.models.open_ai_responses_response_status import OpenAIResponsesResponseStatus
    from openrouter_core.models.open_ai_responses_tool_choice_union import OpenAIResponsesToolChoiceUnion
    from openrouter_core.models.open_responses_error_field import OpenResponsesErrorField
    from openrouter_core.models.open_responses_result_tool_union import OpenResponsesResultToolUnion
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata
    from openrouter_core.models.output_items import OutputItems
    from openrouter_core.models.prompt_cache_options import PromptCacheOptions
    from openrouter_core.models.stored_prompt_template import StoredPromptTemplate
    from openrouter_core.models.text_extended_config import TextExtendedConfig
    from openrouter_core.models.truncation import Truncation
    from openrouter_core.models.usage import Usage


@model
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
    background: bool | None = nullable(default=None)
    max_output_tokens: int | None = nullable(default=None)
    """Most tokens the output could have, reasoning included, or null."""
    max_tool_calls: int | None = nullable(default=None)
    """Most tool calls that may be made."""
    output_text: str | None = None
    """Text of all output messages, joined."""
    previous_response_id: str | None = nullable(default=None)
    """ID of the response that this one continues, or null."""
    prompt: StoredPromptTemplate | None = nullable(default=None)
    """Stored prompt template that the request used, or null."""
    prompt_cache_key: str | None = nullable(default=None)
    """Key that groups requests for the provider's prompt cache, or null."""
    prompt_cache_options: PromptCacheOptions | None = nullable(default=None)
    """Settings of the prompt cache, or null."""
    reasoning: BaseReasoningConfig | None = nullable(default=None)
    """Reasoning settings of the request, or null."""
    safety_identifier: str | None = nullable(default=None)
    """Stable identifier of the caller's end user for abuse checks, or null."""
    service_tier: str | None = nullable(default=None)
    """Service tier, which trades price against speed."""
    store: bool | None = None
    """Whether the response is stored."""
    text: TextExtendedConfig | None = nullable(default=None)
    """Format and verbosity of the text output."""
    top_logprobs: int | None = nullable(default=None)
    """How many likeliest tokens are listed at each position."""
    truncation: Truncation | None = nullable(default=None)
    """What happens to input longer than the context, or null."""
    usage: Usage | None = nullable(default=None)
    user: str | None = nullable(default=None)
    """Your own stable id of the end user."""
    alignment: Alignment | None = None
    """Verdicts of the alignment plugin."""
    error_type: APIErrorType | None = None
    """OpenRouter's class of the error, such as `provider_overloaded`."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""
