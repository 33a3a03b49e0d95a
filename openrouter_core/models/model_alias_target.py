"""Model ModelAliasTarget."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ModelAliasTarget(WireModel):
    """The model that an alias stands for."""

    name: str
    slug: str
