"""Repair: a model that is asked again, with what was wrong with its answer."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, overload

from openrouter_core import Err, Ok
from openrouter_kit.answer_errors import MisfitError
from openrouter_kit.cost import cost_of
from openrouter_kit.typed_answers import parsed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from openrouter_core import Result
    from openrouter_kit.answer_errors import AnswerError

T = TypeVar("T")
E = TypeVar("E")


class Repaired(NamedTuple, Generic[T]):
    """A value, and what it took to get it."""

    value: T
    answers: tuple[Any, ...]
    """The answers that came, the last of which holds the value."""
    cost: Decimal | None
    """US dollars charged for all of them; None if no answer says."""


@overload
async def until_ok(
    ask: Callable[[list[Any]], Awaitable[Result[Any, E]]],
    messages: Iterable[Any],
    *,
    as_: type[T],
    repair: int = 1,
    lenient: bool = False,
) -> Result[Repaired[T], AnswerError | E]: ...
@overload
async def until_ok(
    ask: Callable[[list[Any]], Awaitable[Result[Any, E]]],
    messages: Iterable[Any],
    *,
    as_: object,
    repair: int = 1,
    lenient: bool = False,
) -> Result[Repaired[Any], AnswerError | E]: ...
async def until_ok(
    ask: Callable[[list[Any]], Awaitable[Result[Any, Any]]],
    messages: Iterable[Any],
    *,
    as_: Any,
    repair: int = 1,
    lenient: bool = False,
) -> Result[Repaired[Any], Any]:
    """Ask for a value of a type. Where the answer does not fit, ask again with the answer and its issues added.

    Each answer is paid for. An answer that was refused or cut off is not asked for again, and neither is a call that failed.

    Example::

        async def ask(messages):
            return await chat_send(core, model="openai/gpt-5-mini", messages=messages, **answering(Review))

        match await until_ok(ask, [user("It broke at once")], as_=Review):
            case Ok(review):
                print(review.value, review.cost)

    Args:
        ask: Sends the messages, by `chat_send`, `responses_send` or `messages_create`, and returns the Result.
        messages: The conversation. What is added to it fits all three.
        as_: The type, as it was given to `answering`.
        repair: How often to ask again, at most.
        lenient: Whether text around the JSON is ignored, see `parsed`.

    Returns:
        Ok: the value, with all answers and what they cost together. Err: what `ask` and `parsed` return; the `cost` of a
        `MisfitError` is that of all answers.

    Raises:
        NoSchemaError: The type has no schema.
    """
    conversation = list(messages)
    answers: list[Any] = []
    while True:
        result = await ask(conversation)
        if isinstance(result, Err):
            return result
        answers.append(result.value)
        found = parsed(result, as_, lenient=lenient)
        if isinstance(found, Ok):
            return Ok(Repaired(found.value, tuple(answers), _cost(answers)), meta=found.meta)
        error = found.error
        error.cost = _cost(answers)
        if not isinstance(error, MisfitError) or len(answers) > repair:
            return found
        conversation = [*conversation, *_told(error)]


def _told(error: MisfitError) -> list[dict[str, str]]:
    """Return the messages that tell a model what was wrong: its answer, unless that was empty, and one line for each issue."""
    issues = "\n".join(f"- {issue}" for issue in error.issues)
    text = f"Your answer does not fit the schema:\n{issues}\nAnswer again with the whole JSON and nothing else."
    answer = [{"role": "assistant", "content": error.raw}] if error.raw.strip() else []
    return [*answer, {"role": "user", "content": text}]


def _cost(answers: Sequence[Any]) -> Decimal | None:
    """Return what answers cost together, in US dollars, to the last digit."""
    known = [cost.total for answer in answers if (cost := cost_of(answer)) is not None]
    return sum(known, Decimal()) if known else None
