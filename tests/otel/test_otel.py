"""Telemetry: one span a call, with the names of the conventions, and metrics."""

import asyncio
import json
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from benchmarks import endings
from openrouter_core import RequestOptions, RetryConfig
from openrouter_funcs import (
    chat_send,
    chat_send_stream,
    credits_get_credits,
    embeddings_generate,
    messages_create,
    messages_create_stream,
    responses_send_stream,
)
from openrouter_local import LocalOpenRouter
from openrouter_otel import OpenTelemetry

HELLO: Any = [{"role": "user", "content": "Hello"}]


class Collected:
    """A hook, and what it exports."""

    def __init__(self, **settings: Any) -> None:
        self.spans = InMemorySpanExporter()
        self.metrics = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.spans))
        meters = MeterProvider(metric_readers=[self.metrics])
        self.hook = OpenTelemetry(tracer_provider=self.tracers, meter_provider=meters, **settings)

    @property
    def span(self) -> Any:
        """The one span there is."""
        (span,) = self.spans.get_finished_spans()
        return span

    def measured(self) -> dict[str, Any]:
        """Return the sum of each metric."""
        data = self.metrics.get_metrics_data()
        points = {}
        for resource in data.resource_metrics if data else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    points[metric.name] = [
                        getattr(point, "sum", None) or getattr(point, "value", 0) for point in metric.data.data_points
                    ]
        return points


async def test_a_chat_is_a_span_with_the_conventions_names(server: LocalOpenRouter):
    collected = Collected()
    async with server.core(hooks=collected.hook) as core:
        answer = await chat_send(
            core, messages=HELLO, model="a/b", temperature=0.5, max_tokens=9, stop=["x"], session_id="s", seed=3, top_k=4,
            response_format={"type": "json_object"}, reasoning={"effort": "low"}, options=RequestOptions(),
        )  # fmt: skip
    chat, span = answer.unwrap(), collected.span
    assert (span.name, span.kind, span.status.status_code) == ("chat a/b", SpanKind.CLIENT, StatusCode.UNSET)
    port = int(server.url.partition("127.0.0.1:")[2].partition("/")[0])
    usage: Any = chat.usage
    assert dict(span.attributes) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openrouter",
        "server.address": "127.0.0.1",
        "server.port": port,
        "gen_ai.request.model": "a/b",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.max_tokens": 9,
        "gen_ai.request.stop_sequences": ("x",),
        "gen_ai.request.seed": 3,
        "gen_ai.request.top_k": 4,
        "gen_ai.request.reasoning.level": "low",
        "gen_ai.output.type": "json",
        "gen_ai.conversation.id": "s",
        "gen_ai.response.id": chat.id,
        "gen_ai.response.model": chat.model,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": usage.prompt_tokens,
        "gen_ai.usage.output_tokens": usage.completion_tokens,
        "gen_ai.usage.cache_read.input_tokens": 0,
        "gen_ai.usage.reasoning.output_tokens": 0,
        "http.response.status_code": 200,
        "openrouter.attempts": 1,
        "openrouter.cost": usage.cost,
        "openrouter.provider": "Local",
        "openrouter.is_byok": False,
        "openrouter.outcome": "ok",
        **({"openrouter.generation_id": answer.meta.generation_id} if answer.meta.generation_id else {}),
    }


@pytest.mark.parametrize("status", [400, 503])
async def test_attempts_that_failed_are_events_and_an_error_is_the_spans(server: LocalOpenRouter, status: int):
    collected = Collected()
    server.faults.fail(503, retry_after=0)
    server.faults.fail(status, retry_after=0)
    async with server.core(hooks=collected.hook, retry_config=RetryConfig(max_attempts=2)) as core:
        result = await chat_send(core, messages=HELLO, model="a/b")
    assert not result.ok
    span = collected.span
    assert [(event.name, event.attributes["error.type"]) for event in span.events] == [
        ("openrouter.attempt_failed", "503"),
        ("openrouter.attempt_failed", str(status)),
    ]
    assert span.status.status_code == StatusCode.ERROR
    assert span.attributes["error.type"] == str(status)
    assert (span.attributes["http.request.resend_count"], span.attributes["openrouter.attempts"]) == (1, 2)


async def test_openrouters_own_spans_are_told_to_hang_below(server: LocalOpenRouter):
    collected = Collected()
    async with server.core(hooks=collected.hook) as core:
        assert await chat_send(core, messages=HELLO, model="a/b")
        assert await chat_send(core, messages=HELLO, model="a/b", trace={"trace_name": "mine", "trace_id": "own"})
        assert await credits_get_credits(core)
    first, second, third = collected.spans.get_finished_spans()
    sent = [request.json().get("trace") for request in server.requests[:2]]
    ids = [(f"{span.context.trace_id:032x}", f"{span.context.span_id:016x}") for span in (first, second)]
    assert sent[0] == {"trace_id": ids[0][0], "parent_span_id": ids[0][1]}
    assert sent[1] == {"trace_name": "mine", "trace_id": "own", "parent_span_id": ids[1][1]}
    assert third.name == "credits_get_credits"


@pytest.mark.parametrize("settings", [{"join": False}, {}], ids=["not wanted", "no span"])
async def test_nothing_is_joined_where_that_is_not_wanted_or_there_is_no_span(server: LocalOpenRouter, settings: Any):
    hook = Collected(**settings).hook if settings else OpenTelemetry()  # the global provider records nothing
    async with server.core(hooks=hook) as core:
        assert await chat_send(core, messages=HELLO, model="a/b")
    assert "trace" not in server.requests[0].json()


async def test_a_span_is_below_the_one_that_is_current(server: LocalOpenRouter):
    collected = Collected()
    tracer = collected.tracers.get_tracer("app")
    async with server.core(hooks=collected.hook) as core:
        with tracer.start_as_current_span("request") as request:
            assert await credits_get_credits(core)
    call, outer = collected.spans.get_finished_spans()
    assert call.parent is not None
    assert call.parent.span_id == request.get_span_context().span_id
    assert outer.name == "request"


async def test_content_is_recorded_only_if_that_is_wanted_and_never_the_key(server: LocalOpenRouter):
    quiet, loud = Collected(), Collected(content=True)
    messages: Any = [{"role": "user", "content": f"My key is {server.api_key}"}, {"role": "user", "content": "x" * 20_000}]
    tools: Any = [{"type": "function", "function": {"name": "f"}}]
    async with server.core(hooks=[quiet.hook, loud.hook]) as core:
        assert await chat_send(core, messages=messages, model="a/b", tools=tools, tool_choice="none")
    assert not {name for name in quiet.span.attributes if "messages" in name or "tool" in name}
    attributes = loud.span.attributes
    assert attributes["gen_ai.input.messages"].startswith('[{"role": "user", "content": "My key is [redacted]"}')
    assert len(attributes["gen_ai.input.messages"]) == 16_384 + 3
    assert json.loads(attributes["gen_ai.tool.definitions"]) == tools
    assert "assistant" in attributes["gen_ai.output.messages"]
    assert server.api_key not in repr(dict(attributes))


async def test_a_stream_is_one_span_from_its_start_to_its_end(server: LocalOpenRouter):
    collected = Collected()
    async with server.core(hooks=collected.hook) as core:
        stream = (await chat_send_stream(core, messages=HELLO, model="a/b")).unwrap()
        assert collected.spans.get_finished_spans() == ()
        assert await stream.collect()
    attributes = collected.span.attributes
    assert attributes["gen_ai.request.stream"] is True
    assert attributes["gen_ai.response.time_to_first_chunk"] == stream.facts.first_event
    assert attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert attributes["gen_ai.usage.input_tokens"] == stream.facts.usage.prompt_tokens
    measured = collected.measured()
    assert set(measured) == {
        "gen_ai.client.inference.duration",
        "gen_ai.client.inference.time_to_first_chunk",
        "gen_ai.client.inference.time_per_output_chunk",
        "gen_ai.client.inference.operation.input_tokens",
        "gen_ai.client.inference.operation.output_tokens",
        "gen_ai.client.inference.usage.input_tokens",
        "gen_ai.client.inference.usage.output_tokens",
        "gen_ai.client.inference.usage.cache_read.input_tokens",
        "gen_ai.client.inference.usage.reasoning.output_tokens",
    }
    assert measured["gen_ai.client.inference.usage.output_tokens"] == [stream.facts.usage.completion_tokens]


async def test_the_older_names_of_metrics(server: LocalOpenRouter):
    collected = Collected(metrics="1.41")
    async with server.core(hooks=collected.hook) as core:
        assert await chat_send(core, messages=HELLO, model="a/b")
        assert await embeddings_generate(core, input="x", model="a/b")
        assert await credits_get_credits(core)
    measured = collected.measured()
    assert set(measured) == {"gen_ai.client.operation.duration", "gen_ai.client.token.usage"}
    assert len(measured["gen_ai.client.operation.duration"]) == 2


async def test_embeddings_have_metrics_of_their_own(server: LocalOpenRouter):
    collected = Collected()
    async with server.core(hooks=collected.hook) as core:
        assert await embeddings_generate(core, input="x", model="a/b")
    assert collected.span.name == "embeddings a/b"
    assert set(collected.measured()) == {
        "gen_ai.client.embeddings.duration",
        "gen_ai.client.embeddings.operation.input_tokens",
    }


async def test_no_metrics_are_recorded_where_none_are_wanted(server: LocalOpenRouter):
    collected = Collected(metrics=None)
    async with server.core(hooks=collected.hook) as core:
        assert await chat_send(core, messages=HELLO, model="a/b")
    assert collected.measured() == {}


async def test_responses_and_messages_say_the_same_by_their_own_names(monkeypatch: pytest.MonkeyPatch):
    collected = Collected()

    async def read(world: endings.World) -> None:
        core = world.cored(collected.hook)
        for stream in (
            await responses_send_stream(core, input="x", model="a/b"),
            await messages_create_stream(core, messages=HELLO, model="a/b", max_tokens=9),
        ):
            assert await stream.unwrap().collect()
        await core.aclose()

    monkeypatch.setattr(endings, "WAYS", (read,))
    await endings.run(2, 1)
    spans = collected.spans.get_finished_spans()
    assert [span.attributes["gen_ai.response.finish_reasons"] for span in spans if span.attributes] == [
        ("completed",),
        ("end_turn",),
    ]
    assert [span.attributes["gen_ai.usage.input_tokens"] for span in spans if span.attributes] == [1, 1]
    assert [span.attributes["openrouter.cost"] for span in spans if span.attributes] == [0.5, 0.5]


async def test_tokens_from_a_cache_are_among_those_that_went_in(server: LocalOpenRouter):
    collected = Collected()
    usage = {"input_tokens": 1, "cache_read_input_tokens": 20, "cache_creation_input_tokens": 300, "output_tokens": 4}
    message = {
        "id": "m",
        "type": "message",
        "role": "assistant",
        "model": "a/b",
        "content": [],
        "stop_reason": "end_turn",
        "usage": usage,
    }
    server.script.raw(json.dumps(message).encode())
    async with server.core(hooks=collected.hook) as core:
        assert await messages_create(core, messages=HELLO, model="a/b", max_tokens=9)
    told = {name.removeprefix("gen_ai.usage."): value for name, value in collected.span.attributes.items() if "usage" in name}
    assert told == {
        "input_tokens": 321,
        "output_tokens": 4,
        "cache_read.input_tokens": 20,
        "cache_write.input_tokens": 300,
    }


async def test_there_are_as_many_spans_as_calls_however_they_end(monkeypatch: pytest.MonkeyPatch):
    collected, plain = Collected(), endings.World.cored
    monkeypatch.setattr(endings.World, "cored", lambda world, *more, **settings: plain(world, *more, collected.hook, **settings))
    ledger = await endings.run(400, 11)
    assert len(collected.spans.get_finished_spans()) == len(ledger.started)
    assert collected.hook._open == {}  # noqa: SLF001 - nothing is kept


async def test_a_cancelled_call_says_so(server: LocalOpenRouter):
    collected = Collected()
    server.faults.stall()
    async with server.core(hooks=collected.hook) as core:
        call = asyncio.create_task(chat_send(core, messages=HELLO, model="a/b"))
        await server.until_received(1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    assert collected.span.attributes["openrouter.outcome"] == "cancelled"
