"""Model FilesServerToolConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class FilesServerToolConfig(WireModel):
    """Settings of the files tool; it has none at present."""
