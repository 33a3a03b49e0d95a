"""Model Model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.default_parameters import DefaultParameters
    from openrouter_core.models.model_alias_target import ModelAliasTarget
    from openrouter_core.models.model_architecture import ModelArchitecture
    from openrouter_core.models.model_benchmarks import ModelBenchmarks
    from openrouter_core.models.model_links import ModelLinks
    from openrouter_core.models.model_reasoning import ModelReasoning
    from openrouter_core.models.parameter import Parameter
    from openrouter_core.models.per_request_limits import PerRequestLimits
    from openrouter_core.models.public_pricing import PublicPricing
    from openrouter_core.models.top_provider_info import TopProviderInfo


@model
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
    expiration_date: str | None = nullable(default=None)
    """Date from which the model is no longer served, ISO 8601, or null."""
    hugging_face_id: str | None = nullable(default=None)
    """Repository of the model on Hugging Face, or null."""
    knowledge_cutoff: str | None = nullable(default=None)
    """Date up to which the training data reaches, or null."""
    reasoning: ModelReasoning | None = None
    """How the model's reasoning can be controlled."""
