"""Spans of calls, sent to a collector, or printed.

``pip install "openrouter-functional[otel]" opentelemetry-sdk opentelemetry-exporter-otlp-proto-http``. With a Jaeger or an
OpenTelemetry Collector that listens, ``OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318 python examples/telemetry.py``.
A local server answers the calls.
"""

import asyncio
import os

from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor, SpanExporter

from openrouter_funcs import chat_send, chat_send_stream
from openrouter_local import LocalOpenRouter
from openrouter_otel import OpenTelemetry


def exporter() -> SpanExporter:
    """Return what sends spans to the collector, or prints them."""
    if "OTEL_EXPORTER_OTLP_ENDPOINT" not in os.environ:
        return ConsoleSpanExporter(formatter=line)
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

    return OTLPSpanExporter()


def line(span: ReadableSpan) -> str:
    """Return a span as one line."""
    seconds = ((span.end_time or 0) - (span.start_time or 0)) / 1e9
    outcome = (span.attributes or {}).get("openrouter.outcome", "")
    below = "  " if span.parent else ""
    return f"{below}{span.name}: {outcome} {seconds:.3f} s, {len(span.events)} failed attempts\n"


async def main() -> None:
    """Make three calls within a span of the program."""
    tracers = TracerProvider(resource=Resource.create({"service.name": "openrouter-example"}))
    tracers.add_span_processor(SimpleSpanProcessor(exporter()))
    trace.set_tracer_provider(tracers)
    async with LocalOpenRouter() as server, server.core(hooks=OpenTelemetry()) as core:
        with trace.get_tracer("example").start_as_current_span("a question and its answer"):
            server.faults.fail(503, retry_after=0)
            await chat_send(core, model="acme/large", messages=[{"role": "user", "content": "Hello"}])
            stream = (await chat_send_stream(core, model="acme/large", messages=[{"role": "user", "content": "Hi"}])).unwrap()
            await stream.collect()
            async with (await chat_send_stream(core, model="acme/small", messages=[{"role": "user", "content": "Hi"}])).unwrap():
                pass  # left early
    tracers.shutdown()


asyncio.run(main())
