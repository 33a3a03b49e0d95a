"""Model WorkspaceBudget."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class WorkspaceBudget(WireModel):
    """Spending limit of a workspace over an interval."""

    created_at: str
    """When it was created."""
    id: str
    limit_usd: float
    """Most US dollars the workspace may spend in each `reset_interval`."""
    reset_interval: Any
    """How often the spending starts again from zero; null if never."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str
