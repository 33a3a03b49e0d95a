"""Model UpdateInternRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class UpdateInternRequest(WireModel):
    """Changes to an intern; fields left out stay as they are."""

    description: str | None = nullable(default=None)
    instructions: str | None = nullable(default=None)
    """Standing instructions that the intern works by."""
    model: str | None = nullable(default=None)
    """Model that the intern runs on."""
    name: str | None = None
