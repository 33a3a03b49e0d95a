"""Validation: whether what was decoded is good enough to be an Ok, and the error where it is not.

An answer that was paid for is not an error because a detail is missing. So the lenient mode, the default, asks for no more than
the answer's spine: what the operation is called for. The strict mode takes no misfit. Knows nothing of HTTP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core._codec.decoding import Validated, decode
from openrouter_core._codec.variants import is_required
from openrouter_core.errors import ResponseValidationError
from openrouter_core.model import WireModel, field_names, wire_names
from openrouter_core.result import Err, Issue, Ok

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openrouter_core._response.reading import Reading
    from openrouter_core.result import Meta, Result


def judged(
    what: str,
    annotation: str,
    document: object,
    validated: Validated,
    reading: Reading,
    *,
    spine: Sequence[str] = (),
    body: bytes | None = None,
) -> Result[Any, ResponseValidationError]:
    """Return the value that a document came to, or the error that says what of it does not fit.

    Args:
        what: What the document is, for messages: ``the answer of chat_send``.
        annotation: Its type.
        document: Its JSON.
        validated: What it decoded to.
        reading: How strict to be, and which key an error must not show.
        spine: Paths that the lenient mode asks for, see `Operation.spine`.
        body: The bytes that it was parsed from, if there are such: only where they show the key is the document searched for it.
    """
    meta = reading.meta
    if not validated.issues:
        return Ok(validated.value, meta=meta)
    if reading.validation == "lenient" and not _lacks(validated, spine):
        return Ok(validated.value, meta=meta._replace(issues=validated.issues))
    try:
        if body is None or reading.redactor.finds(body.decode("utf-8", "replace")):
            clean = reading.redactor.json(document)
            if clean != document:
                document, validated = clean, decode(annotation, clean)
    except RecursionError:  # the key cannot be cut from what is nested so deeply
        return Err(too_deep(what, meta), meta=meta)
    return Err(misfit_error(what, validated, meta, document), meta=meta)


def misfit_error(what: str, validated: Validated, meta: Meta, document: object = None) -> ResponseValidationError:
    """Return the error of a document that does not fit: its message shows the first issue."""
    first, *others = validated.issues
    more = f" and {len(others)} more" if others else ""
    message = f"{what} does not fit: {first}{more}"
    return ResponseValidationError(
        message, meta=meta, issues=validated.issues, raw=document, partial=validated.value, retryable=_is_hollow(document)
    )


def _is_hollow(document: object) -> bool:
    """Return whether an object holds nothing but nulls and numbers, as a server's answer may after a failure."""
    if not isinstance(document, dict):
        return False
    return all(value is None or isinstance(value, int | float) for value in cast("dict[str, Any]", document).values())


def not_fitting(what: str, expected: str, got: str, meta: Meta, document: object = None) -> ResponseValidationError:
    """Return the error of a document that could not be decoded at all."""
    return misfit_error(what, Validated(None, (Issue((), expected, got),)), meta, document)


def too_deep(what: str, meta: Meta) -> ResponseValidationError:
    """Return the error of JSON that is nested too deeply to walk."""
    return not_fitting(what, "a value", "one nested too deep", meta)


def _lacks(validated: Validated, spine: Iterable[str]) -> bool:
    """Return whether a value with issues lacks a part of its spine, or all that must be there."""
    value: object = validated.value
    if value is None or (isinstance(value, WireModel) and _is_empty(value)):
        return True
    places = {tuple("*" if isinstance(key, int) else key for key in issue.path) for issue in validated.issues}
    paths = (tuple(path.split(".")) for path in spine)
    return any(_is_missing(value, path) for path in paths if any(place[: len(path)] == path for place in places))


def _is_empty(value: WireModel) -> bool:
    """Return whether all required fields are missing; an error beside them does not count."""
    fields = wire_names(type(value)).items()
    return all(getattr(value, field.name) is None for wire, field in fields if is_required(field) and wire != "error")


def _is_missing(value: object, path: Sequence[str]) -> bool:
    """Return whether there is nothing at the end of a path, or, where it leads through a list, of one of its items."""
    if value is None or not path:
        return value is None
    key, *rest = path
    if key == "*":
        items = cast("list[object]", value) if isinstance(value, list) else ()
        return any(_is_missing(item, rest) for item in items)
    name = field_names(type(value)).get(key) if isinstance(value, WireModel) else None
    return name is not None and _is_missing(getattr(value, name), rest)
