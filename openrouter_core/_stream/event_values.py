"""Event values: the data of an event decoded. An event that does not fit does not end its stream. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core._codec.decoding import hook_for, refused, validated
from openrouter_core._codec.scalars import Misfit
from openrouter_core._response.parsing import NotJSON
from openrouter_core._response.validation import judged, not_fitting, too_deep
from openrouter_core.result import Err, Ok
from openrouter_core.unions import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core._codec.decoding import Validated
    from openrouter_core._codec.scalars import Note
    from openrouter_core._response.reading import Reading
    from openrouter_core.errors import ResponseValidationError
    from openrouter_core.result import Result


def reader(reading: Reading) -> Callable[[Any], Result[Any, ResponseValidationError]]:
    """Return the function that decodes the events of one stream. It is fast for events that fit, as nearly all do."""
    operation, meta = reading.operation, reading.meta
    hook, what = hook_for(operation.events), f"an event of {operation.name}"

    def read(document: Any) -> Result[Any, ResponseValidationError]:
        notes: list[Note] = []
        try:
            value = hook(document, notes)
            if not notes:
                return Ok(value, meta=meta)
            found = validated(document, value, notes)
        except Misfit as misfit:
            if isinstance(document, NotJSON):
                return Err(not_json(document, reading), meta=meta)
            found = refused(misfit)
        except RecursionError:
            return Err(too_deep(what, meta), meta=meta)
        if _is_of_another_kind(document, found):
            return Ok(UnknownVariant(document), meta=meta)
        return judged(what, operation.events, document, found, reading)

    return read


def _is_of_another_kind(document: Any, found: Validated) -> bool:
    """Return whether an event says that it is something else, in a stream of one kind of event only, such as chunks of a chat."""
    if not isinstance(document, dict) or "choices" in document or all(issue.path != ("object",) for issue in found.issues):
        return False
    event = cast("dict[str, Any]", document)
    return isinstance(event.get("object", event.get("type")), str)


def not_json(text: str, reading: Reading) -> ResponseValidationError:
    """Return the error of an event whose data is not JSON."""
    raw = reading.redactor.text(str(text))
    return not_fitting(f"an event of {reading.operation.name}", "JSON", "broken JSON", reading.meta, raw)
