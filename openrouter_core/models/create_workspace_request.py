"""Model CreateWorkspaceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.create_workspace_request_disabled_server_tool import CreateWorkspaceRequestDisabledServerTool


@model
class CreateWorkspaceRequest(WireModel):
    """Workspace to create."""

    name: str
    """Name of the workspace, up to 100 characters."""
    slug: str
    """Short name for addresses: lower-case letters, digits and single hyphens, up to 50 characters."""
    default_image_model: str | None = nullable(default=None)
    """Image model to use where a request names none."""
    default_provider_sort: str | None = nullable(default=None)
    """How providers are sorted where a request does not say."""
    default_text_model: str | None = nullable(default=None)
    """Text model to use where a request names none."""
    description: str | None = nullable(default=None)
    """What the workspace is for, up to 500 characters."""
    disabled_server_tools: list[CreateWorkspaceRequestDisabledServerTool] | None = nullable(default=None)
    """Server tools that the workspace may not use."""
    io_logging_api_key_ids: list[int] | None = nullable(default=None)
    """Ids of the API keys whose requests are logged with input and output."""
    io_logging_sampling_rate: float | None = None
    """Share of requests to log with input and output, as a fraction of 1."""
    is_data_discount_logging_enabled: bool | None = None
    """Whether OpenRouter may log inputs and outputs for its own use, in return for a discount."""
    is_observability_broadcast_enabled: bool | None = None
    """Whether traces are sent to the observability destinations."""
    is_observability_io_logging_enabled: bool | None = None
    """Whether inputs and outputs are logged for the workspace's own view."""
