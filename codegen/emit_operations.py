"""Emitting operations: a function as the data that the runtime makes a request of. All values enter the source by `repr`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.annotations import annotation
from openrouter_core.operation import RETRIED

if TYPE_CHECKING:
    from codegen.forms import Function

_OK = 200


def operation(function: Function) -> str:
    """Return the source of a function's ``Operation``; what is as the runtime has it anyway is left out."""
    parts = {"name": function.name, "method": function.method, "path": function.path} | _request(function) | _answer(function)
    source = [f"{name}={value!r}" for name, value in parts.items()]
    source += _paging(function)
    source.append(f"errors={dict(function.errors)!r}")
    if function.retry_codes != RETRIED:
        source.append(f"retry_codes={function.retry_codes!r}")
    if not function.retries_connections:
        source.append("retries_connections=False")
    return f"Operation({', '.join(source)})"


def _request(function: Function) -> dict[str, object]:
    def names(place: str) -> tuple[str, ...]:
        return tuple(argument.name for argument in function.arguments if argument.place == place)

    elsewhere = {
        argument.name: argument.wire
        for argument in function.arguments
        if argument.wire != argument.name and argument.place != "path"
    }
    parts: dict[str, object] = {
        "query": names("query"),
        "comma": tuple(argument.name for argument in function.arguments if argument.comma),
        "headers": names("header"),
        "body": None if function.body == "none" else function.body,
        "properties": () if function.whole_body else names("body"),
        "whole_body": function.whole_body,
        "uploads": tuple(argument.name for argument in function.arguments if argument.upload),
        "constants": dict(function.constants),
        "wire": elsewhere,
        "server": function.server,
        "keyless": function.keyless,
    }
    return {name: value for name, value in parts.items() if value}


def _answer(function: Function) -> dict[str, object]:
    """Return what a success brings: one type, or one for each status where they differ, or where none is 200."""
    parts: dict[str, object] = {}
    if function.kind != "json":
        parts["kind"] = function.kind
    if function.accept != "application/json":
        parts["accept"] = function.accept
    answers = list(function.answers)
    if function.kind == "stream":
        parts["events"] = annotation(answers.pop(0)[1])
        if function.whole is not None:
            parts["whole"] = annotation(function.whole)
    if function.spine:
        parts["spine"] = function.spine
    hints = {status: annotation(form) for status, form in answers}
    if hints:
        parts["returns"] = hints if len(set(hints.values())) > 1 or _OK not in hints else hints[_OK]
    return parts


def _paging(function: Function) -> list[str]:
    paging = function.paging
    if paging is None:
        return []
    parts: dict[str, object] = {"items": paging.items}
    if paging.kind == "cursor":
        parts |= {"cursor": paging.cursor_argument, "next_cursor": paging.next_cursor}
        if paging.shapes:
            parts |= {"shape": paging.shape, "shapes": paging.shapes}
    else:
        parts["page_size"] = paging.page_size
    return [f"paging=Paging({', '.join(f'{name}={value!r}' for name, value in parts.items())})"]
