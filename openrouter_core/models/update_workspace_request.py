"""Model UpdateWorkspaceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateWorkspaceRequest as UpdateWorkspaceRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpdateWorkspaceRequest(WireModel):
        """Changes to a workspace; fields left out stay as they are."""

        default_image_model: str | None = nullable(default=None)
        default_provider_sort: str | None = nullable(default=None)
        default_text_model: str | None = nullable(default=None)
        description: str | None = nullable(default=None)
        disabled_server_tools: list[UpdateWorkspaceRequestDisabledServerTool] | None = nullable(default=None)
        io_logging_api_key_ids: list[int] | None = nullable(default=None)
        io_logging_sampling_rate: float | None = None
        is_data_discount_logging_enabled: bool | None = None
        is_observability_broadcast_enabled: bool | None = None
        is_observability_io_logging_enabled: bool | None = None
        name: str | None = None
        slug: str | None = None
