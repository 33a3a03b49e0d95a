"""Model TraceConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TraceConfig as TraceConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class TraceConfig(WireModel):
        """Names and ids under which observability destinations file a request."""

        generation_name: str | None = None
        parent_span_id: str | None = None
        span_name: str | None = None
        trace_id: str | None = None
        trace_name: str | None = None
