"""Model DeleteWorkspaceBudgetResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteWorkspaceBudgetResponse(WireModel):
    """Confirmation that a workspace's budget is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""
