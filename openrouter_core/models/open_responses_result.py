"""Model OpenResponsesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesResult as OpenResponsesResult
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OpenResponsesResult(WireModel):
        """A response of the Responses API, with its output, settings and usage."""

        completed_at: int | None
        created_at: int
        error: OpenResponsesErrorField | None
        frequency_penalty: float | None
        id: str
        incomplete_details: IncompleteDetails | None
        instructions: BaseInputsUnion | None
        metadata: dict[str, str] | None
        model: str
        object: Literal["response"]
        output: list[OutputItems]
        parallel_tool_calls: bool
        presence_penalty: float | None
        status: OpenAIResponsesResponseStatus
        temperature: float | None
        tool_choice: OpenAIResponsesToolChoiceUnion
        tools: list[OpenResponsesResultToolUnion]
        top_p: float | None
        background: bool | None = nullable(default=None)
        max_output_tokens: int | None = nullable(default=None)
        max_tool_calls: int | None = nullable(default=None)
        output_text: str | None = None
        previous_response_id: str | None = nullable(default=None)
        prompt: StoredPromptTemplate | None = nullable(default=None)
        prompt_cache_key: str | None = nullable(default=None)
        prompt_cache_options: PromptCacheOptions | None = nullable(default=None)
        reasoning: BaseReasoningConfig | None = nullable(default=None)
        safety_identifier: str | None = nullable(default=None)
        service_tier: str | None = nullable(default=None)
        store: bool | None = None
        text: TextExtendedConfig | None = nullable(default=None)
        top_logprobs: int | None = nullable(default=None)
        truncation: Truncation | None = nullable(default=None)
        usage: Usage | None = nullable(default=None)
        user: str | None = nullable(default=None)
        alignment: Alignment | None = None
        error_type: APIErrorType | None = None
        openrouter_metadata: OpenRouterMetadata | None = None
        safeguard_results: list[ArmorSafeguardResult] | None = None
