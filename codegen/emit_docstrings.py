"""Emitting docstrings: what is said of a function, from its words and from what the API document tells of it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from codegen.parameters import ATTRIBUTION
from codegen.words import wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.forms import Function
    from codegen.words import Words

CLIENT_ERROR = "ClientError"
DEFAULT_ERROR = "OpenRouterDefaultError"
TRUNCATED_ERROR = "StreamTruncatedError"
_KEYS = {
    "management": "Needs a management key.",
    "any": "Any API key will do.",
    "session": "Needs a key of a signed-in user.",
}
_CLIENT_WORDS = "an argument cannot be sent, no whole answer came, or the answer does not fit its model."


def function_words(function: Function, words: Words, error_words: Mapping[str, str]) -> str:
    """Return the docstring's text."""
    entry = words.of_function(function)
    key = "Needs no key." if function.keyless else _KEYS.get(str(entry.get("key", "")), "")
    about = [str(entry.get("description", "")), key, _deprecation(function)]
    parts = [str(entry.get("summary") or f"Call {function.method} {function.path}."), wrapped(" ".join(filter(None, about)))]
    if entry.get("example") and not function.alias_of:
        parts.append("Example::\n\n" + textwrap.indent(textwrap.dedent(entry["example"]).strip(), "    "))
    parts += [_arguments(function, words), _returns(function, words, error_words)]
    parts.append(f"``{function.method} {function.path}``")
    return "\n\n".join(part for part in parts if part.strip())


def _deprecation(function: Function) -> str:
    if function.alias_of:
        return f"Deprecated: call `{function.alias_of}`."
    return "Deprecated." if function.deprecated else ""


def _arguments(function: Function, words: Words) -> str:
    deprecated = {argument.name for argument in function.arguments if argument.deprecated}
    names = ["core", *(argument.name for argument in function.arguments), *ATTRIBUTION, "options"]
    lines: list[str] = []
    for name in names:
        text = words.of_argument(function, name) or "See the API's documentation."
        lines.append(wrapped(f"{text} Deprecated." if name in deprecated else text, "        ", f"    {name}: "))
    return "Args:\n" + "\n".join(lines)


def _returns(function: Function, words: Words, error_words: Mapping[str, str]) -> str:
    entry = words.of_function(function)
    said = entry.get("errors", {})
    lines = [(f"`{name}` ({status})", str(said.get(str(status)) or error_words[name])) for status, name in function.errors]
    lines += [(f"`{DEFAULT_ERROR}`", error_words[DEFAULT_ERROR])]
    if function.kind == "stream":
        lines.append((f"`{TRUNCATED_ERROR}`", error_words[TRUNCATED_ERROR]))
    lines.append((f"`{CLIENT_ERROR}`", _CLIENT_WORDS))
    listed = "\n".join(wrapped(_lowered(text), "      ", f"    - {name}: ") for name, text in lines)
    returned = wrapped(f"Ok: {_lowered(str(entry.get('returns') or 'the answer.'))}", "    ", "    ")
    return f"Returns:\n{returned}\n\n    Err with one of:\n\n{listed}"


def _lowered(text: str) -> str:
    """Return a sentence that goes on after a colon; a name or an acronym keeps its capital."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
