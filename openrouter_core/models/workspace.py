"""Model Workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Workspace as Workspace
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class Workspace(WireModel):
        """Workspace: a part of an organization with its own keys, settings and members."""

        created_at: str
        created_by: str | None
        default_guardrail_id: str
        default_image_model: str | None
        default_provider_sort: str | None
        default_text_model: str | None
        description: str | None
        id: str
        io_logging_api_key_ids: list[int] | None
        io_logging_sampling_rate: float
        is_data_discount_logging_enabled: bool
        is_observability_broadcast_enabled: bool
        is_observability_io_logging_enabled: bool
        name: str
        slug: str
        updated_at: str | None
        disabled_server_tools: list[str] | None = nullable(default=None)
        include_byok_in_budgets: bool | None = None
