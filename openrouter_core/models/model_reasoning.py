"""Model ModelReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelReasoning as ModelReasoning
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ModelReasoning(WireModel):
        """How a model's reasoning can be controlled."""

        mandatory: bool
        default_effort: DefaultEffort | None = nullable(default=None)
        default_enabled: bool | None = None
        supported_efforts: list[ReasoningEffort | None] | None = nullable(default=None)
        supports_max_tokens: bool | None = None
