"""Answers: what an answer, or a stream as far as it came, tells of a call, and the attributes of a span that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter_core import Ok, WireModel, to_dict
from openrouter_kit.cost import cost_of
from openrouter_kit.parts import part
from openrouter_otel.parts import number, text

if TYPE_CHECKING:
    from openrouter_core import CallEndedContext

_UNDER_WAY = frozenset({"in_progress", "queued"})


class Usage(NamedTuple):
    """Tokens of a call; None where the answer does not say."""

    input_tokens: int | None = None
    """All that went in, those from a cache included."""
    output_tokens: int | None = None
    cache_read: int | None = None
    cache_write: int | None = None
    reasoning: int | None = None
    modalities: tuple[tuple[str, int], ...] = ()
    """Names such as ``audio.input_tokens``, and how many of all these were of that kind."""


class Told(NamedTuple):
    """What is known of a call at its end."""

    answer_id: str | None = None
    model: str | None = None
    provider: str | None = None
    finish_reasons: tuple[str, ...] = ()
    usage: Usage = Usage()
    is_byok: bool | None = None
    cost: float | None = None


def told(context: CallEndedContext) -> Told:
    """Return what is known of a call at its end."""
    answer = context.result.value if isinstance(context.result, Ok) else part(part(context.result, "error"), "partial")
    facts = context.facts
    source = answer if facts is None else facts
    usage = part(source, "usage")
    usage = to_dict(usage) if isinstance(usage, WireModel) else usage
    cost = cost_of({"usage": usage})
    is_byok = part(usage, "is_byok")
    return Told(
        text(part(answer, "id")) if facts is None else facts.generation_id,
        text(part(source, "model")),
        text(part(source, "provider")),
        _reasons(answer) if facts is None else facts.finish_reasons,
        _usage(usage),
        is_byok if isinstance(is_byok, bool) else None,
        None if cost is None else float(cost.total),
    )


def described(context: CallEndedContext, answer: Told) -> dict[str, Any]:
    """Return the attributes of a call that ended."""
    meta, usage, facts = context.meta, answer.usage, context.facts
    attempts = None if meta is None else meta.attempts
    given = {
        "gen_ai.response.id": answer.answer_id,
        "gen_ai.response.model": answer.model,
        "gen_ai.response.finish_reasons": answer.finish_reasons or (("error",) if context.outcome == "err" and facts else None),
        "gen_ai.response.time_to_first_chunk": None if facts is None else facts.first_event,
        "gen_ai.usage.input_tokens": usage.input_tokens,
        "gen_ai.usage.output_tokens": usage.output_tokens,
        "gen_ai.usage.cache_read.input_tokens": usage.cache_read,
        "gen_ai.usage.cache_write.input_tokens": usage.cache_write,
        "gen_ai.usage.reasoning.output_tokens": usage.reasoning,
        **{f"gen_ai.usage.{name}": count for name, count in usage.modalities},
        "http.request.resend_count": attempts - 1 if attempts is not None and attempts > 1 else None,
        "http.response.status_code": None if meta is None else meta.status_code,
        "openrouter.attempts": attempts,
        "openrouter.cost": answer.cost,
        "openrouter.provider": answer.provider,
        "openrouter.generation_id": None if meta is None else meta.generation_id,
        "openrouter.is_byok": answer.is_byok,
        "openrouter.outcome": context.outcome,
    }
    return {name: value for name, value in given.items() if value is not None}


def _reasons(answer: object) -> tuple[str, ...]:
    """Return why each choice of an answer ended, as `StreamFacts.finish_reasons` has it."""
    choices = part(answer, "choices")
    if isinstance(choices, list):
        return tuple(reason for choice in choices if (reason := text(part(choice, "finish_reason"))))
    reason = text(part(answer, "stop_reason")) or text(part(answer, "incomplete_details", "reason"))
    status = text(part(answer, "status")) if part(answer, "output") is not None else None
    if reason is None and status not in _UNDER_WAY:
        reason = status
    return (reason,) if reason else ()


def _usage(usage: object) -> Usage:
    """Return the tokens, as any of the three APIs says them."""
    if usage is None:
        return Usage()
    into = part(usage, "prompt_tokens_details") or part(usage, "input_tokens_details")
    out = part(usage, "completion_tokens_details") or part(usage, "output_tokens_details")
    read, written = number(part(usage, "cache_read_input_tokens")), number(part(usage, "cache_creation_input_tokens"))
    total = number(part(usage, "prompt_tokens"))
    if total is None and (total := number(part(usage, "input_tokens"))) is not None:
        total += (read or 0) + (written or 0)  # Anthropic's number leaves those of the cache out
    modalities = [(f"{kind}.input_tokens", number(part(into, f"{kind}_tokens"))) for kind in ("text", "image", "audio")]
    modalities += [(f"{kind}.output_tokens", number(part(out, f"{kind}_tokens"))) for kind in ("text", "image", "audio")]
    return Usage(
        total,
        _first(number(part(usage, "completion_tokens")), number(part(usage, "output_tokens"))),
        _first(number(part(into, "cached_tokens")), read),
        _first(number(part(into, "cache_write_tokens")), written),
        number(part(out, "reasoning_tokens")),
        tuple((name, count) for name, count in modalities if count),
    )


def _first(*values: int | None) -> int | None:
    return next((value for value in values if value is not None), None)
