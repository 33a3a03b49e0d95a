"""Tool calls: reading the arguments with which a model wants a tool to be called. Takes models and plain dicts alike."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from openrouter_core.errors import ResponseValidationError
from openrouter_core.result import Err, Issue, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Mapping


def tool_arguments(call: object) -> Result[dict[str, Any], ResponseValidationError]:
    """Return the parsed arguments of a tool call; null, nothing and an empty text are ``{}``.

    Args:
        call: A tool call of a chat answer, a function call among a response's output, a ``tool_use`` block of a message, or the
            JSON of one of these.

    Returns:
        Ok: the arguments. Err: `ResponseValidationError`, the model wrote something else than a JSON object; `raw` has it.
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
    """Return the JSON that no field of a model holds: what is of another kind than documented, or all of an unknown variant."""
    from openrouter_core.model import WireModel, extra  # loaded already, where the holder is a model
    from openrouter_core.unions import UnknownVariant

    if isinstance(holder, UnknownVariant):
        return holder.raw
    return extra(holder) if isinstance(holder, WireModel) else {}


def _misfit(expected: str, got: str, raw: object) -> Err[ResponseValidationError]:
    issue = Issue(("arguments",), expected, got)
    return Err(ResponseValidationError(f"the tool call does not fit: {issue}", issues=(issue,), raw=raw))
