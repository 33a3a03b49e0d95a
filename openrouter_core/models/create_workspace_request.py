"""Model CreateWorkspaceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateWorkspaceRequest as CreateWorkspaceRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateWorkspaceRequest(WireModel):
        """Workspace to create."""

        name: str
        slug: str
        default_image_model: str | None = nullable(default=None)
        default_provider_sort: str | None = nullable(default=None)
        default_text_model: str | None = nullable(default=None)
        description: str | None = nullable(default=None)
        disabled_server_tools: list[CreateWorkspaceRequestDisabledServerTool] | None = nullable(default=None)
        io_logging_api_key_ids: list[int] | None = nullable(default=None)
        io_logging_sampling_rate: float | None = None
        is_data_discount_logging_enabled: bool | None = None
        is_observability_broadcast_enabled: bool | None = None
        is_observability_io_logging_enabled: bool | None = None
