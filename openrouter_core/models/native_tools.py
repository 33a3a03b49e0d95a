"""Model NativeTools."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class NativeTools(WireModel):
    """A tool that an endpoint's provider runs itself."""

    type: str
    """Type of the tool as the provider names it."""
