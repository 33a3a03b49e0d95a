"""Model Model."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Model as Model
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class Model(WireModel):
        """A model of the catalogue, with its abilities, limits and prices."""

        architecture: ModelArchitecture
        canonical_slug: str
        context_length: int | None
        created: int
        default_parameters: DefaultParameters | None
        id: str
        links: ModelLinks
        name: str
        per_request_limits: PerRequestLimits | None
        pricing: PublicPricing
        supported_parameters: list[Parameter]
        supported_voices: list[str] | None
        top_provider: TopProviderInfo
        alias_target: ModelAliasTarget | None = None
        benchmarks: ModelBenchmarks | None = None
        description: str | None = None
        expiration_date: str | None = nullable(default=None)
        hugging_face_id: str | None = nullable(default=None)
        knowledge_cutoff: str | None = nullable(default=None)
        reasoning: ModelReasoning | None = None
