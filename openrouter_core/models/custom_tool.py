"""Model CustomTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.format import Format


@model
class CustomTool(WireModel):
    """Tool of the caller's own whose input is free text rather than JSON."""

    name: str
    """Name by which the model calls the tool."""
    type: Literal["custom"]
    async_: bool | None = wire("async", default=None)
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = None
    format: Format | None = None
    """What the input must look like: any text, or text of a grammar."""
