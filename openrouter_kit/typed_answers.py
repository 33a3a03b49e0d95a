"""Typed answers: the value of a type that an answer holds. What the request says is in ``typed_requests``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast, overload

from openrouter_core import Err, Issue, Meta, Ok
from openrouter_kit.answer_errors import AnswerError, CutOffError, MisfitError, RefusedError
from openrouter_kit.partial_json import PartialJSON
from openrouter_kit.readers import choice_of, document_of, refusal_of, text_of
from openrouter_kit.type_forms import bare, name_of
from openrouter_kit.typed_requests import WRAPPED, is_wrapped
from openrouter_kit.typed_values import json_in, json_within, value_of

if TYPE_CHECKING:
    from openrouter_core import Result

T = TypeVar("T")
E = TypeVar("E")
Ending: TypeAlias = Literal["whole", "cut off", "refused", "failed"]

_ENDINGS: dict[str, Ending] = {
    "length": "cut off",
    "content_filter": "refused",
    "max_output_tokens": "cut off",
    "failed": "failed",
    "cancelled": "failed",
    "max_tokens": "cut off",
    "model_context_window_exceeded": "cut off",
    "refusal": "refused",
}
"""What the reasons mean for which chats, responses and messages end; others mean that the answer is whole."""


@overload
def parsed(  # type: ignore[overload-overlap]  # a Result has an error of its own
    answer: Result[Any, E], as_: type[T], *, lenient: bool = False
) -> Result[T, AnswerError | E]: ...
@overload
def parsed(answer: object, as_: type[T], *, lenient: bool = False) -> Result[T, AnswerError]: ...
@overload
def parsed(answer: object, as_: object, *, lenient: bool = False) -> Result[Any, Any]: ...
def parsed(answer: object, as_: Any, *, lenient: bool = False) -> Result[Any, Any]:
    """Return the value of a type that an answer holds. Nothing is coerced; null stands for the default of a field that has one.

    Args:
        answer: What `chat_send`, `responses_send` or `messages_create` returned within Ok, or its JSON; or a Result of these,
            such as ``await stream.collect()``, of which an Err is returned as it is.
        as_: The type, as it was given to `answering`.
        lenient: Whether text around the JSON is ignored, such as a fence of Markdown.

    Returns:
        Ok: the value. Err: `RefusedError` if the model declined, `CutOffError` if it came to the limit of tokens, `MisfitError`
        if it wrote anything but JSON of the type, `AnswerError` if a response failed.

    Raises:
        NoSchemaError: The type has no schema.
        TypeError: This is not an answer.
    """
    given: Any = answer
    if isinstance(given, Err):
        failure: Err[Any] = given
        return failure
    if isinstance(given, Ok):
        return _parsed(given.value, as_, given.meta, lenient=lenient)
    return _parsed(answer, as_, Meta(), lenient=lenient)


def _parsed(answer: object, as_: Any, meta: Meta, *, lenient: bool) -> Result[Any, AnswerError]:
    document = document_of(answer)
    text = text_of(document)
    ending = ending_of(document)
    try:
        found = json_within(text) if lenient else json_in(text)
    except (ValueError, RecursionError):
        value = None
        issues: tuple[Issue, ...] = (Issue((), "JSON", "text" if text.strip() else "nothing"),)
    else:
        value, issues = _value(as_, found)
        if ending == "cut off" and not isinstance(found, dict | list):  # half a number looks whole
            issues = (Issue((), "JSON", "a part of it"),)
    if not issues:
        return Ok(value, meta=meta)
    error = _error(ending, document, as_, issues, text, lenient=lenient)
    error.answer, error.meta = answer, meta
    return Err(error, meta=meta)


def _error(
    ending: Ending, document: dict[str, Any], as_: Any, issues: tuple[Issue, ...], text: str, *, lenient: bool
) -> AnswerError:
    """Return the error of an answer without a value."""
    if (refusal := refusal_of(document)) or ending == "refused":
        return RefusedError("the model declined to answer, or a filter stopped it", raw=refusal or text)
    if ending == "cut off":
        growing = PartialJSON(skips=lenient)
        growing.feed(text)
        return CutOffError("the answer was cut off at the limit of tokens", raw=text, partial=unwrapped(as_, growing.value))
    if ending == "failed":
        return AnswerError("the response failed, or was cancelled", raw=text)
    first, *others = issues
    more = f", and {len(others)} more" if others else ""
    name = "the schema" if isinstance(as_, Mapping) else name_of(bare(as_))
    return MisfitError(f"the answer does not fit {name}: {first}{more}", raw=text, issues=issues)


def unwrapped(as_: Any, document: Any) -> Any:
    """Return the JSON of a value, without the object in which it travels."""
    if not is_wrapped(as_) or not isinstance(document, dict):
        return document
    return cast("dict[str, Any]", document).get(WRAPPED)


def _value(as_: Any, document: Any) -> tuple[Any, tuple[Issue, ...]]:
    """Return the value and no issues, or None and the issues; a model may leave the object out in which a value travels."""
    if not is_wrapped(as_) or not isinstance(document, dict) or document.keys() != {WRAPPED}:
        return value_of(as_, document)
    value, issues = value_of(as_, document[WRAPPED])
    if issues and not (bare_value := value_of(as_, document))[1]:  # an object that only has a property of that name
        return bare_value
    return value, tuple(issue._replace(path=(WRAPPED, *issue.path)) for issue in issues)


def ending_of(document: dict[str, Any]) -> Ending:
    """Return how an answer ended."""
    if "choices" in document:
        reason = choice_of(document).get("finish_reason")
    elif "output" in document:
        details = document.get("incomplete_details")
        reason = details.get("reason") if isinstance(details, dict) else document.get("status")
    else:
        reason = document.get("stop_reason")
    return _ENDINGS.get(reason, "whole") if isinstance(reason, str) else "whole"
