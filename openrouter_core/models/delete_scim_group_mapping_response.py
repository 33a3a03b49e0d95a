"""Model DeleteScimGroupMappingResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteScimGroupMappingResponse(WireModel):
    """Confirmation that a SCIM group mapping is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""
