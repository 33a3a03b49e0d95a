"""Instruments: the metrics of calls to models, by the newest names or by those of version 1.41 of the conventions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_otel.operations import EMBEDDINGS, INFERENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opentelemetry.metrics import Counter, Histogram, Meter

    from openrouter_core import CallEndedContext
    from openrouter_otel.answers import Told

_SECONDS = [0.01 * 2**power for power in range(14)]
"""Buckets: from a hundredth of a second, each twice the one before, to 81.92 seconds."""
_TOKENS: list[float] = [4**power for power in range(14)]
_ATTRIBUTES = (
    "gen_ai.operation.name",
    "gen_ai.provider.name",
    "gen_ai.request.model",
    "gen_ai.response.model",
    "server.address",
    "server.port",
    "error.type",
)
"""What metrics are told apart by."""
_NEWEST, _OLDER = "gen_ai.client.inference", "gen_ai.client.operation"


class Instruments:
    """The instruments of one meter."""

    def __init__(self, meter: Meter, names: Literal["newest", "1.41"]) -> None:
        """Make them."""
        self._is_newest = names == "newest"
        base = _NEWEST if self._is_newest else _OLDER
        self._meter = meter
        self._duration = self._seconds(f"{base}.duration", "How long calls took.")
        self._first = self._seconds(f"{base}.time_to_first_chunk", "How long streams took to their first event.")
        self._each = self._seconds(f"{base}.time_per_output_chunk", "How long streams took from one event to the next.")
        self._embeddings = self._seconds("gen_ai.client.embeddings.duration", "How long calls took.") if self._is_newest else None
        self._counted: dict[str, Histogram] = {}
        self._sums: dict[str, Counter] = {}

    def record(self, context: CallEndedContext, answer: Told, attributes: dict[str, Any]) -> None:
        """Record a call that ended. Those that do not go to a model are not recorded."""
        name = attributes["gen_ai.operation.name"]
        if name not in INFERENCE and name != EMBEDDINGS:
            return
        shared = {key: attributes[key] for key in _ATTRIBUTES if key in attributes}
        duration = self._embeddings if name == EMBEDDINGS and self._embeddings is not None else self._duration
        duration.record(context.elapsed, shared)
        facts = context.facts
        if facts is not None and facts.first_event is not None and facts.last_event is not None:
            self._first.record(facts.first_event, shared)
            if facts.events > 1:
                self._each.record((facts.last_event - facts.first_event) / (facts.events - 1), shared)
        if self._is_newest:
            self._record_tokens(answer, shared, "embeddings" if name == EMBEDDINGS else "inference")
        else:
            for kind, count in _kinds(answer):
                self._histogram("gen_ai.client.token.usage").record(count, {**shared, "gen_ai.token.type": kind})

    def _record_tokens(self, answer: Told, shared: dict[str, Any], group: str) -> None:
        usage = answer.usage
        for kind, count in _kinds(answer):
            if group == "inference" or kind == "input":
                self._histogram(f"gen_ai.client.{group}.operation.{kind}_tokens").record(count, shared)
        if group == EMBEDDINGS:
            return
        sums = {
            "input_tokens": usage.input_tokens,
            "output_tokens": usage.output_tokens,
            "cache_read.input_tokens": usage.cache_read,
            "cache_write.input_tokens": usage.cache_write,
            "reasoning.output_tokens": usage.reasoning,
        }
        for name, tokens in sums.items():
            if tokens is not None:
                self._counter(f"{_NEWEST}.usage.{name}").add(tokens, {**shared, "gen_ai.token.modality": "unknown"})

    def _seconds(self, name: str, description: str) -> Histogram:
        return self._meter.create_histogram(name, "s", description, explicit_bucket_boundaries_advisory=_SECONDS)

    def _counter(self, name: str) -> Counter:
        made = self._sums.get(name)
        if made is None:
            made = self._sums[name] = self._meter.create_counter(name, "{token}", "Tokens that calls used.")
        return made

    def _histogram(self, name: str) -> Histogram:
        made = self._counted.get(name)
        if made is None:
            made = self._counted[name] = self._meter.create_histogram(
                name, "{token}", "Tokens that a call used.", explicit_bucket_boundaries_advisory=_TOKENS
            )
        return made


def _kinds(answer: Told) -> Iterator[tuple[str, int]]:
    for kind, count in (("input", answer.usage.input_tokens), ("output", answer.usage.output_tokens)):
        if count is not None:
            yield kind, count
