"""OpenTelemetry: the hook that makes a span of each call, with an event for each attempt that failed, and records metrics.

It depends on opentelemetry-api alone. Without an SDK that collects, spans and metrics cost next to nothing and go nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import attrs
from opentelemetry import metrics as metrics_api
from opentelemetry import trace as trace_api
from opentelemetry.trace import SpanKind, Status, StatusCode, format_span_id, format_trace_id

from openrouter_core import Err, __version__
from openrouter_otel.answers import described, told
from openrouter_otel.content import input_content, output_content
from openrouter_otel.instruments import Instruments
from openrouter_otel.operations import operation_name
from openrouter_otel.requests import asked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from openrouter_core import AfterErrorContext, BeforeCreateRequestContext, CallEndedContext, CallStartedContext

SCOPE = "openrouter_otel"
_MOST_OPEN = 100_000
"""Calls whose spans are kept to be found by number. There are as many only where calls never end."""


class _Call(NamedTuple):
    """What is kept of a call until it ends."""

    span: Span
    attributes: dict[str, Any]
    """What the metrics have in common with the span."""


class OpenTelemetry:
    """A hook for spans and metrics: ``OpenRouterCore(hooks=OpenTelemetry())``."""

    def __init__(
        self,
        *,
        content: bool = False,
        join: bool = True,
        metrics: Literal["newest", "1.41"] | None = "newest",
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        """Take what to record.

        Args:
            content: Whether spans hold messages, instructions and tools, cut off after 16,384 characters each. Never a key.
            join: Whether the request names the span in ``trace``, so that the spans that OpenRouter exports hang below it.
            metrics: The names of metrics: the newest, or those of version 1.41 of the conventions, which most backends know; None
                for no metrics.
            tracer_provider: Instead of the global one.
            meter_provider: Instead of the global one.
        """
        self._content = content
        self._join = join
        self._tracer = trace_api.get_tracer(SCOPE, __version__, tracer_provider)
        meter = None if metrics is None else metrics_api.get_meter(SCOPE, __version__, meter_provider)
        self._instruments = None if meter is None or metrics is None else Instruments(meter, metrics)
        self._open: dict[int, _Call] = {}

    def call_started(self, context: CallStartedContext) -> object:
        """Start the call's span."""
        arguments = context.arguments
        attributes = asked(context, arguments)
        model = attributes.get("gen_ai.request.model")
        name = operation_name(context.operation)
        span = self._tracer.start_span(
            f"{name} {model}" if model else name, kind=SpanKind.CLIENT, attributes=attributes, record_exception=False
        )
        if self._content and span.is_recording():
            span.set_attributes(input_content(arguments, context.core.api_key))
        call = _Call(span, attributes)
        if len(self._open) < _MOST_OPEN:
            self._open[context.call_id] = call
        return call

    def before_create_request(self, context: BeforeCreateRequestContext) -> BeforeCreateRequestContext | None:
        """Tell OpenRouter the span, in the body's ``trace``. What the caller says there stays."""
        call = self._open.get(context.call_id)
        if call is None or not self._join or "trace" not in context.operation.properties:
            return None
        where = call.span.get_span_context()
        given = context.arguments.get("trace")
        if not where.is_valid or not (given is None or isinstance(given, dict) or not given):
            return None
        own = {"trace_id": format_trace_id(where.trace_id), "parent_span_id": format_span_id(where.span_id)}
        trace: dict[str, Any] = {**own, **(given or {})}
        return attrs.evolve(context, arguments={**context.arguments, "trace": trace})

    def after_error(self, context: AfterErrorContext) -> None:
        """Note an attempt that failed."""
        call = self._open.get(context.call_id)
        if call is not None and call.span.is_recording():
            attributes: Mapping[str, Any] = {"error.type": error_type(context.error), "openrouter.attempt": context.attempt}
            call.span.add_event("openrouter.attempt_failed", attributes)

    def call_ended(self, context: CallEndedContext) -> None:
        """End the call's span, and record the metrics."""
        call: _Call | None = context.state
        self._open.pop(context.call_id, None)
        if call is None:
            return
        span = call.span
        if self._instruments is None and not span.is_recording():
            return
        answer = told(context)
        attributes = described(context, answer)
        if isinstance(context.result, Err):
            attributes["error.type"] = error_type(context.result.error)
            span.set_status(Status(StatusCode.ERROR))
        if span.is_recording():
            span.set_attributes(attributes)
            if self._content:
                span.set_attributes(output_content(context, context.core.api_key))
        span.end()
        if self._instruments is not None:
            self._instruments.record(context, answer, {**call.attributes, **attributes})


def error_type(error: object) -> str:
    """Return what kind of error it is: the status of one that the server sent, else its class."""
    status = getattr(error, "status", None)
    return str(status) if isinstance(status, int) else type(error).__name__
