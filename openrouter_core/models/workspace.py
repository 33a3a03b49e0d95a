"""Model Workspace."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class Workspace(WireModel):
    """Workspace: a part of an organization with its own keys, settings and members."""

    created_at: str
    """When it was created."""
    created_by: str | None
    """User who created the workspace."""
    default_guardrail_id: str
    """Guardrail that applies to all requests of the workspace."""
    default_image_model: str | None
    """Slug of the workspace's default image model."""
    default_provider_sort: str | None
    """What providers are ranked by when a request does not say."""
    default_text_model: str | None
    """Slug of the workspace's default text model."""
    description: str | None
    id: str
    io_logging_api_key_ids: list[int] | None
    """Numeric ids of the only API keys whose prompts and answers are logged; null for all."""
    io_logging_sampling_rate: float
    """Fraction of requests whose prompts and answers are logged, 0 to 1."""
    is_data_discount_logging_enabled: bool
    """Whether OpenRouter may use prompts and answers in return for a discount."""
    is_observability_broadcast_enabled: bool
    """Whether generations are sent to the observability destinations."""
    is_observability_io_logging_enabled: bool
    """Whether prompts and answers are logged."""
    name: str
    slug: str
    """Name of the workspace in URLs."""
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    disabled_server_tools: list[str] | None = nullable(default=None)
    """Server tools that requests in the workspace may not use."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""
