"""Model ServerToolNativeModel."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ServerToolNativeModel(WireModel):
    """Model that runs a server tool itself, and the providers where it does."""

    providers: list[str]
    """Providers that run the tool for this model."""
    slug: str
    """Slug of the model."""
