"""Model UpdateGuardrailRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateGuardrailRequest as UpdateGuardrailRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpdateGuardrailRequest(WireModel):
        """Changes to a guardrail; fields left out stay as they are."""

        allow_safety_retention_google: bool | None = nullable(default=None)
        allow_safety_retention_other: bool | None = nullable(default=None)
        allowed_data_regions: list[GuardrailDataRegion] | None = nullable(default=None)
        allowed_models: list[str] | None = nullable(default=None)
        allowed_providers: list[str] | None = nullable(default=None)
        content_filter_builtins: list[ContentFilterBuiltinEntryInput] | None = nullable(default=None)
        content_filters: list[ContentFilterEntry] | None = nullable(default=None)
        description: str | None = nullable(default=None)
        enable_free_model_publication: bool | None = nullable(default=None)
        enable_free_model_training: bool | None = nullable(default=None)
        enable_paid_model_training: bool | None = nullable(default=None)
        enforce_zdr: bool | None = nullable(default=None)
        enforce_zdr_anthropic: bool | None = nullable(default=None)
        enforce_zdr_google: bool | None = nullable(default=None)
        enforce_zdr_openai: bool | None = nullable(default=None)
        enforce_zdr_other: bool | None = nullable(default=None)
        enforce_zdr_xai: bool | None = nullable(default=None)
        ignored_models: list[str] | None = nullable(default=None)
        ignored_providers: list[str] | None = nullable(default=None)
        include_byok_in_budgets: bool | None = None
        limit_usd: float | None = nullable(default=None)
        name: str | None = None
        reset_interval: GuardrailInterval | None = nullable(default=None)
