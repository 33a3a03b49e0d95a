"""Parameters TraceConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.trace_config import TraceConfig


class TraceConfigParam(TypedDict, total=False):
    """Names and ids under which observability destinations file a request."""

    generation_name: str
    """Name of this generation in the trace."""
    parent_span_id: str
    """Span of the caller's own trace to hang this request under."""
    span_name: str
    """Name of the span around the generation."""
    trace_id: str
    """Groups requests into one trace."""
    trace_name: str
    """Name of the trace as a whole."""


TraceConfigInput: TypeAlias = "TraceConfigParam | TraceConfig"
"""What may be passed as TraceConfig: a dict, or the model."""
