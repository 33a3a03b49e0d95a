"""Model TraceConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class TraceConfig(WireModel):
    """Names and ids under which observability destinations file a request."""

    generation_name: str | None = None
    """Name of this generation in the trace."""
    parent_span_id: str | None = None
    """Span of the caller's own trace to hang this request under."""
    span_name: str | None = None
    """Name of the span around the generation."""
    trace_id: str | None = None
    """Groups requests into one trace."""
    trace_name: str | None = None
    """Name of the trace as a whole."""
