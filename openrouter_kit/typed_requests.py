"""Requests for typed answers: the arguments that ask a model for JSON of a type.

Most providers want a JSON object. A type whose JSON is something else, such as a list, travels as the only property of one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, cast

from openrouter_kit import type_forms as forms
from openrouter_kit.answer_errors import NoSchemaError
from openrouter_kit.schemas import json_schema, schema_name
from openrouter_kit.strict_schemas import is_enforceable

if TYPE_CHECKING:
    from openrouter_core.params.chat import ChatFormatJSONSchemaConfigParam
    from openrouter_core.params.messages import MessagesOutputConfigParam
    from openrouter_core.params.responses import TextExtendedConfigParam
    from openrouter_core.params.shared import ProviderPreferencesParam

Strict: TypeAlias = Literal["auto"] | bool
"""Whether providers are to enforce the schema; ``"auto"`` asks for it where strict mode can express the type."""
WRAPPED = "value"
"""The property in which a value travels whose JSON is not an object."""


class ChatAnswering(TypedDict):
    """Arguments of `chat_send` that ask for JSON of a type."""

    response_format: ChatFormatJSONSchemaConfigParam
    provider: ProviderPreferencesParam


class ResponsesAnswering(TypedDict):
    """Arguments of `responses_send` that ask for JSON of a type."""

    text: TextExtendedConfigParam
    provider: ProviderPreferencesParam


class MessagesAnswering(TypedDict):
    """Arguments of `messages_create` that ask for JSON of a type."""

    output_config: MessagesOutputConfigParam
    provider: ProviderPreferencesParam


def answering(as_: Any, *, strict: Strict = True, provider: ProviderPreferencesParam | None = None) -> ChatAnswering:
    """Return the arguments of `chat_send` that ask for an answer of a type: ``chat_send(core, ..., **answering(Review))``.

    Read the answer with `parsed`. Only providers that support response formats are used (``provider.require_parameters``).

    Args:
        as_: The type, as `json_schema` takes it.
        strict: True has providers enforce the schema, which then follows the rules of strict mode. False only shows it to the
            model, for models whose endpoints all refuse strict schemas. ``"auto"`` is True if strict mode can express the type.
        provider: Your own preferences of providers, to which the requirement is added.

    Raises:
        NoSchemaError: The type has no schema.
    """
    name, schema, enforced = _asked(as_, strict)
    return {
        "response_format": {"type": "json_schema", "json_schema": {"name": name, "strict": enforced, "schema": schema}},
        "provider": _requiring(provider),
    }


def responses_answering(
    as_: Any,
    *,
    strict: Strict = True,
    provider: ProviderPreferencesParam | None = None,
    text: TextExtendedConfigParam | None = None,
) -> ResponsesAnswering:
    """Return the arguments of `responses_send` that ask for an answer of a type.

    Args:
        as_: The type, as `json_schema` takes it.
        strict: As for `answering`.
        provider: Your own preferences of providers, to which the requirement is added.
        text: Your own settings of the text, such as its verbosity.

    Raises:
        NoSchemaError: The type has no schema.
    """
    name, schema, enforced = _asked(as_, strict)
    return {
        "text": {**(text or {}), "format": {"type": "json_schema", "name": name, "strict": enforced, "schema": schema}},
        "provider": _requiring(provider),
    }


def messages_answering(
    as_: Any,
    *,
    strict: Strict = True,
    provider: ProviderPreferencesParam | None = None,
    output_config: MessagesOutputConfigParam | None = None,
) -> MessagesAnswering:
    """Return the arguments of `messages_create` that ask for an answer of a type.

    Args:
        as_: The type, as `json_schema` takes it.
        strict: Whether the schema follows the rules of strict mode; this API always enforces it.
        provider: Your own preferences of providers, to which the requirement is added.
        output_config: Your own settings of the output, such as the effort.

    Raises:
        NoSchemaError: The type has no schema.
    """
    _, schema, _ = _asked(as_, strict)
    return {
        "output_config": {**(output_config or {}), "format": {"type": "json_schema", "schema": schema}},
        "provider": _requiring(provider),
    }


def is_wrapped(as_: Any) -> bool:
    """Return whether the JSON of a type is not an object, so that it travels within one."""
    if isinstance(as_, Mapping):
        return cast("Mapping[str, Any]", as_).get("type") != "object"
    match forms.form_of(as_):
        case forms.Record() | forms.Map():
            return False
        case forms.Named(_, inner):
            return is_wrapped(inner)
        case forms.Foreign():
            return json_schema(as_, strict=False).get("type") != "object"
        case _:
            return True


def _asked(as_: Any, strict: Strict) -> tuple[str, dict[str, Any], bool]:
    """Return the name and the schema of a type, and whether providers are to enforce it."""
    name = schema_name(str(as_.get("title", "answer")) if isinstance(as_, Mapping) else forms.name_of(forms.bare(as_)))
    if strict != "auto":
        return name, _schema(as_, strict=strict), strict
    try:
        schema = _schema(as_, strict=True)
    except NoSchemaError:  # raised again below, if it is not for the rules of strict mode alone
        return name, _schema(as_, strict=False), False
    enforced = is_enforceable(schema)
    return name, schema if enforced else _schema(as_, strict=False), enforced


def _schema(as_: Any, *, strict: bool) -> dict[str, Any]:
    schema = json_schema(as_, strict=strict)
    if not is_wrapped(as_):
        return schema
    definitions = {"$defs": schema.pop("$defs")} if "$defs" in schema else {}
    properties = {WRAPPED: schema}
    return {"type": "object", "properties": properties, "required": [WRAPPED], "additionalProperties": False, **definitions}


def _requiring(provider: ProviderPreferencesParam | None) -> ProviderPreferencesParam:
    return {"require_parameters": True, **(provider or {})}
