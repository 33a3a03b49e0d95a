"""Tool calls: the arguments with which a model calls a tool. Takes models and plain dicts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from openrouter_core.errors import ResponseValidationError
from openrouter_core.result import Err, Issue, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Mapping


def tool_arguments(call: object) -> Result[dict[str, Any], ResponseValidationError]:
    """Return the parsed arguments of a tool call; ``{}`` if they are missing, null or empty.

    Args:
        call: A tool call of a chat answer, a function call in the output of a response, a ``tool_use`` block of a message, or the
            JSON of one of these.

    Returns:
        Ok: the arguments. Err: `ResponseValidationError`, if the model wrote anything but a JSON object; `raw` is what it wrote.
    """
    function = _part(call, "function")
    raw = _part(call if function is None else function, "arguments")
    if raw is None and function is None:
        raw = _part(call, "input")
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return Ok({})
    try:
        parsed: object = json.loads(raw, strict=False) if isinstance(raw, str) else raw  # models write raw line feeds and tabs
    except (ValueError, RecursionError):
        return _misfit("JSON", "broken JSON", raw)
    if parsed is None:
        return Ok({})
    if not isinstance(parsed, dict):
        return _misfit("object", type(parsed).__name__, raw)
    return Ok(cast("dict[str, Any]", parsed))


def _part(holder: object, name: str) -> Any:
    if isinstance(holder, dict):
        return cast("dict[str, Any]", holder).get(name)
    value = getattr(holder, name, None)
    return _kept(holder).get(name) if value is None else value


def _kept(holder: object) -> Mapping[str, Any]:
    """Return the JSON that is in no field of a model: values of another type than documented, or all of an unknown variant."""
    from openrouter_core.model import WireModel, extra  # already loaded if the holder is a model
    from openrouter_core.unions import UnknownVariant

    if isinstance(holder, UnknownVariant):
        return holder.raw
    return extra(holder) if isinstance(holder, WireModel) else {}


def _misfit(expected: str, got: str, raw: object) -> Err[ResponseValidationError]:
    issue = Issue(("arguments",), expected, got)
    return Err(ResponseValidationError(f"the tool call does not fit: {issue}", issues=(issue,), raw=raw))
