"""Model UpdateGuardrailRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.content_filter_builtin_entry_input import ContentFilterBuiltinEntryInput
    from openrouter_core.models.content_filter_entry import ContentFilterEntry
    from openrouter_core.models.guardrail_data_region import GuardrailDataRegion
    from openrouter_core.models.guardrail_interval import GuardrailInterval


@model
class UpdateGuardrailRequest(WireModel):
    """Changes to a guardrail; fields left out stay as they are."""

    allow_safety_retention_google: bool | None = nullable(default=None)
    """Whether Google endpoints that retain data for safety checks are allowed."""
    allow_safety_retention_other: bool | None = nullable(default=None)
    """Whether endpoints of other providers that retain data for safety checks are allowed."""
    allowed_data_regions: list[GuardrailDataRegion] | None = nullable(default=None)
    """The only data regions to use."""
    allowed_models: list[str] | None = nullable(default=None)
    """The only models to use."""
    allowed_providers: list[str] | None = nullable(default=None)
    """The only providers to use."""
    content_filter_builtins: list[ContentFilterBuiltinEntryInput] | None = nullable(default=None)
    """Built-in content filters to run, and what each does on a match."""
    content_filters: list[ContentFilterEntry] | None = nullable(default=None)
    """Patterns to look for in content, and what each does on a match."""
    description: str | None = nullable(default=None)
    """What the guardrail is for, at most 1000 characters."""
    enable_free_model_publication: bool | None = nullable(default=None)
    """Whether free endpoints that may publish prompts are allowed."""
    enable_free_model_training: bool | None = nullable(default=None)
    """Whether free endpoints that may train on the data are allowed."""
    enable_paid_model_training: bool | None = nullable(default=None)
    """Whether paid endpoints that may train on the data are allowed."""
    enforce_zdr: bool | None = nullable(default=None)
    """Deprecated: whether to use only endpoints with zero data retention; set it by provider instead. Deprecated."""
    enforce_zdr_anthropic: bool | None = nullable(default=None)
    """Whether to use only zero data retention endpoints for Anthropic's models."""
    enforce_zdr_google: bool | None = nullable(default=None)
    """Whether to use only zero data retention endpoints for Google's models."""
    enforce_zdr_openai: bool | None = nullable(default=None)
    """Whether to use only zero data retention endpoints for OpenAI's models."""
    enforce_zdr_other: bool | None = nullable(default=None)
    """Whether to use only zero data retention endpoints for all other models."""
    enforce_zdr_xai: bool | None = nullable(default=None)
    """Whether to use only zero data retention endpoints for xAI's models."""
    ignored_models: list[str] | None = nullable(default=None)
    """Models never to use."""
    ignored_providers: list[str] | None = nullable(default=None)
    """Providers never to use."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""
    limit_usd: float | None = nullable(default=None)
    """Most US dollars to spend in each `reset_interval`; null for no limit."""
    name: str | None = None
    """Name of the guardrail, at most 200 characters."""
    reset_interval: GuardrailInterval | None = nullable(default=None)
    """How often the spending counted towards `limit_usd` starts again."""
