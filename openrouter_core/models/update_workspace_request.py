"""Model UpdateWorkspaceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.update_workspace_request_disabled_server_tool import UpdateWorkspaceRequestDisabledServerTool


@model
class UpdateWorkspaceRequest(WireModel):
    """Changes to a workspace; fields left out stay as they are."""

    default_image_model: str | None = nullable(default=None)
    """Slug of the workspace's default image model."""
    default_provider_sort: str | None = nullable(default=None)
    """What providers are ranked by when a request does not say."""
    default_text_model: str | None = nullable(default=None)
    """Slug of the workspace's default text model."""
    description: str | None = nullable(default=None)
    """What the workspace is for, at most 500 characters."""
    disabled_server_tools: list[UpdateWorkspaceRequestDisabledServerTool] | None = nullable(default=None)
    """Server tools that requests in the workspace may not use."""
    io_logging_api_key_ids: list[int] | None = nullable(default=None)
    """Numeric ids of the only API keys whose prompts and answers are logged; null for all."""
    io_logging_sampling_rate: float | None = None
    """Fraction of requests whose prompts and answers are logged, 0 to 1."""
    is_data_discount_logging_enabled: bool | None = None
    """Whether OpenRouter may use prompts and answers in return for a discount."""
    is_observability_broadcast_enabled: bool | None = None
    """Whether generations are sent to the observability destinations."""
    is_observability_io_logging_enabled: bool | None = None
    """Whether prompts and answers are logged."""
    name: str | None = None
    """Name of the workspace, at most 100 characters."""
    slug: str | None = None
    """Name of the workspace in URLs: lower case letters, digits and single hyphens, at most 50 characters."""
