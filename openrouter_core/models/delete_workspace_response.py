"""Model DeleteWorkspaceResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteWorkspaceResponse(WireModel):
    """Confirmation that a workspace is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""
