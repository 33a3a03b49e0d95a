"""Model ArmorEnvironmentEntry."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ArmorEnvironmentEntry(WireModel):
    """Named fact about where the tools run."""

    name: str
    value: str
