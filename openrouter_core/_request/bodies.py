"""Bodies: from a call's arguments to the body of a request: JSON or a form (``multipart`` does those with files). No I/O.

What the caller passes stays as it is: no key is dropped or added, and the order is kept. Models within become JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from openrouter_core.errors import SDKValidationError
from openrouter_core.model import WireModel
from openrouter_core.unions import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_core._request.multipart import Multipart

JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"

Body: TypeAlias = "bytes | Multipart | None"
"""The body of a request."""


def repeatable(body: Body) -> bool:
    """Return whether a body can be sent again."""
    return body is None or isinstance(body, bytes) or body.repeatable


def json_body(content: object) -> bytes:
    """Return the JSON text of what was passed, in UTF-8. A value that JSON cannot hold is an `SDKValidationError`."""
    try:
        return _encoded(content).encode()
    except UnicodeEncodeError:  # a lone surrogate, which only an escape can express
        return json.dumps(content, allow_nan=False, separators=(",", ":"), default=_plain).encode()
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, TypeError | ValueError) else "it is nested too deeply"
    raise SDKValidationError(f"{_culprit(content)} cannot be sent as JSON: {reason}", argument=_culprit(content))


def _plain(value: object) -> Any:
    """Return JSON for types that `json` does not know: models, and mappings and sequences other than dict and list."""
    if isinstance(value, WireModel | UnknownVariant):
        from openrouter_core._codec.unstructuring import unstructure

        return unstructure(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return list(value)
    raise TypeError(f"{type(value).__name__} is not JSON-serializable")


_encoded = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain).encode


def _culprit(content: object) -> str:
    """Return the name of the first property that cannot be sent, for the message."""
    if isinstance(content, dict):
        for name, value in cast("dict[str, Any]", content).items():
            try:
                json.dumps(value, allow_nan=False, default=_plain)
            except (TypeError, ValueError, RecursionError):
                return str(name)
    return "the body"


def form_pairs(content: Mapping[str, object]) -> Iterable[tuple[str, object]]:
    """Return the fields of a form; values other than text are sent as JSON."""
    for name, value in content.items():
        yield name, json_body(value).decode() if isinstance(value, Mapping | WireModel) else value
