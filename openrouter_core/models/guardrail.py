"""Model Guardrail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.content_filter_builtin_entry import ContentFilterBuiltinEntry
    from openrouter_core.models.content_filter_entry import ContentFilterEntry
    from openrouter_core.models.guardrail_data_region import GuardrailDataRegion
    from openrouter_core.models.guardrail_interval import GuardrailInterval


@model
class Guardrail(WireModel):
    """Guardrail: limits on spending, models, providers, privacy and content."""

    created_at: str
    """When the guardrail was made, in ISO 8601."""
    id: str
    include_byok_in_budgets: bool
    """Whether spending on the account's own provider keys counts against budgets."""
    name: str
    workspace_id: str | None
    allow_safety_retention_google: bool | None = nullable(default=None)
    """Whether Google endpoints that retain data for safety checks may be used."""
    allow_safety_retention_other: bool | None = nullable(default=None)
    """Whether other providers' endpoints that retain data for safety checks may be used."""
    allowed_data_regions: list[GuardrailDataRegion] | None = nullable(default=None)
    """Regions in which data may be processed."""
    allowed_models: list[str] | None = nullable(default=None)
    """Models that may be used."""
    allowed_providers: list[str] | None = nullable(default=None)
    """Providers that may be used."""
    content_filter_builtins: list[ContentFilterBuiltinEntry] | None = nullable(default=None)
    """Ready-made content filters that apply."""
    content_filters: list[ContentFilterEntry] | None = nullable(default=None)
    """Content filters with patterns of one's own."""
    description: str | None = nullable(default=None)
    enable_free_model_publication: bool | None = nullable(default=None)
    """Whether free endpoints that may publish prompts are permitted."""
    enable_free_model_training: bool | None = nullable(default=None)
    """Whether free endpoints that may train on inputs are permitted."""
    enable_paid_model_training: bool | None = nullable(default=None)
    """Whether paid endpoints that may train on inputs are permitted."""
    enforce_zdr: bool | None = nullable(default=None)
    """Whether only endpoints with zero data retention may serve; deprecated, see the fields by provider. Deprecated."""
    enforce_zdr_anthropic: bool | None = nullable(default=None)
    """Whether Anthropic models need endpoints with zero data retention."""
    enforce_zdr_google: bool | None = nullable(default=None)
    """Whether Google models need endpoints with zero data retention."""
    enforce_zdr_openai: bool | None = nullable(default=None)
    """Whether OpenAI models need endpoints with zero data retention."""
    enforce_zdr_other: bool | None = nullable(default=None)
    """Whether all other models need endpoints with zero data retention."""
    enforce_zdr_xai: bool | None = nullable(default=None)
    """Whether xAI models need endpoints with zero data retention."""
    ignored_models: list[str] | None = nullable(default=None)
    """Models that may not be used."""
    ignored_providers: list[str] | None = nullable(default=None)
    """Providers that may not be used."""
    limit_usd: float | None = nullable(default=None)
    """Most US dollars that may be spent in each interval."""
    reset_interval: GuardrailInterval | None = nullable(default=None)
    """How often the spending limit starts anew: `daily`, `weekly` or `monthly`."""
    updated_at: str | None = nullable(default=None)
    """When the guardrail was last changed, in ISO 8601."""
