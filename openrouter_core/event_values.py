"""Event values: what the data of an event decodes to. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core.answers import too_deep
from openrouter_core.decoding import decode, hook_for
from openrouter_core.errors import ResponseValidationError
from openrouter_core.parsing import NotJSON
from openrouter_core.redaction import cleaned
from openrouter_core.result import Err, Issue, Ok
from openrouter_core.scalars import Misfit
from openrouter_core.unions import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.decoding import Validated
    from openrouter_core.operation import Operation
    from openrouter_core.options import Validation
    from openrouter_core.result import Meta, Result


def reader(
    operation: Operation, meta: Meta, *, validation: Validation, secret: str | None
) -> Callable[[Any], Result[Any, ResponseValidationError]]:
    """Return what `value_of` is for the events of one stream, of which nearly all fit."""
    hook = hook_for(operation.events)

    def read(document: Any) -> Result[Any, ResponseValidationError]:
        if isinstance(document, dict):
            try:
                return Ok(hook(document, None), meta=meta)
            except (Misfit, RecursionError):
                pass
        return value_of(operation, document, meta, validation=validation, secret=secret)

    return read


def value_of(
    operation: Operation, document: Any, meta: Meta, *, validation: Validation, secret: str | None
) -> Result[Any, ResponseValidationError]:
    """Return what an event's data decodes to; one that does not fit does not end the stream."""
    if isinstance(document, NotJSON):
        return Err(not_json(operation, document, meta, secret), meta=meta)
    what = f"an event of {operation.name}"
    try:
        validated = decode(operation.events, document)
        if not validated.issues:
            return Ok(validated.value, meta=meta)
        if _is_of_another_kind(document, validated):
            return Ok(UnknownVariant(document), meta=meta)
        return misfit(what, operation.events, document, meta, validation=validation, secret=secret)
    except RecursionError:
        return Err(too_deep(what, meta), meta=meta)


def _is_of_another_kind(document: Any, validated: Validated) -> bool:
    """Tell whether an event says that it is none of those of a stream that has one kind only: a chunk of a chat."""
    if not isinstance(document, dict) or "choices" in document or all(issue.path != ("object",) for issue in validated.issues):
        return False
    event = cast("dict[str, Any]", document)
    return isinstance(event.get("object", event.get("type")), str)


def not_json(operation: Operation, text: str, meta: Meta, secret: str | None) -> ResponseValidationError:
    """Return the error that an event without JSON is."""
    issue = Issue((), "JSON", "broken JSON")
    message = f"an event of {operation.name} does not fit: {issue}"
    return ResponseValidationError(message, meta=meta, issues=(issue,), raw=cleaned(str(text), secret))


def misfit(
    what: str, annotation: str, document: Any, meta: Meta, *, validation: Validation, secret: str | None
) -> Result[Any, ResponseValidationError]:
    """Return the Err that JSON is which does not fit; the key is cut from it. An Ok where that may be."""
    document = cleaned(document, secret)
    validated = decode(annotation, document)
    if validation == "lenient" and validated.value is not None:
        return Ok(validated.value, meta=meta._replace(issues=validated.issues))
    first, *others = validated.issues
    more = f" and {len(others)} more" if others else ""
    message = f"{what} does not fit: {first}{more}"
    error = ResponseValidationError(message, meta=meta, issues=validated.issues, raw=document, partial=validated.value)
    return Err(error, meta=meta)
