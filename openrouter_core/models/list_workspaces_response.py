"""Model ListWorkspacesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace import Workspace


@model
class ListWorkspacesResponse(WireModel):
    """A page of workspaces."""

    data: list[Workspace]
    total_count: int
    """Number of items over all pages."""
