"""Parameters: what goes into a request, from a document's parameters and bodies to a function's arguments.

What the runtime cannot send (cookies, styles other than the usual ones, bodies of other kinds) is an error, not a guess.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, cast

import attrs

from codegen.document import DocumentError, child, resolved
from codegen.forms import Argument, Primitive, Record
from codegen.naming import capitalized, pascal, snake, unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codegen.forms import Form
    from codegen.schemas import Node, Schemas

ATTRIBUTION = ("http_referer", "app_title", "app_categories")
"""Arguments of every function: headers that the runtime sends with every request."""
OWN_ARGUMENTS = frozenset({"core", "options", "call", "locals", *ATTRIBUTION})
"""Names that no argument of the document's can have: arguments of every function, and what a function's body calls."""
BODIES: dict[str, Literal["json", "form", "multipart"]] = {
    "application/json": "json",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
"""How a request's body of each media type is sent."""
_HEADERS_OF_THE_RUNTIME = frozenset(
    {"accept", "authorization", "content-type", "http-referer", "x-openrouter-title", "x-openrouter-categories"}
)
_HEADER_ARGUMENTS = {"x-openrouter-metadata": "openrouter_metadata"}
_STYLES = {"query": "form", "path": "simple", "header": "simple"}
_TEMPLATE = re.compile(r"(?:/(?:[^\s/{}?#]|\{[^\s/{}]+\})*)+")
_BRACES = re.compile(r"\{([^{}]+)\}")


def media_type(name: str) -> str:
    """Return a media type without its parameters."""
    return name.partition(";")[0].strip().lower()


def named(arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    """Return the arguments with names that none of them shares, by the rules of `codegen.naming`."""
    taken: set[str] = set()
    done: list[Argument] = []
    for argument in arguments:
        own = f"{argument.name}_" if argument.name in OWN_ARGUMENTS else argument.name
        name = unique(own, taken, "_")
        taken.add(name)
        done.append(attrs.evolve(argument, name=name))
    return tuple(done)


def template(path: str, arguments: Iterable[Argument], pointer: str) -> str:
    """Return the path with the arguments' names in its braces."""
    if not _TEMPLATE.fullmatch(path) or not path.isprintable():
        raise DocumentError(pointer, "this is no path of a URL")
    names = {argument.wire: argument.name for argument in arguments if argument.place == "path"}
    given = _BRACES.findall(path)
    if len(given) != len(set(given)) or set(given) != names.keys():
        raise DocumentError(pointer, f"its parameters are {sorted(names)}, its braces {sorted(given)}")
    return _BRACES.sub(lambda found: f"{{{names[found[1]]}}}", path)


class Parameters:
    """Finds arguments in a document."""

    def __init__(self, document: Node, schemas: Schemas) -> None:
        self._document = document
        self._schemas = schemas

    def of(self, item: Node, operation: Node, pointer: str) -> list[Argument]:
        """Return the parameters of an operation, and those of its path that it does not replace."""
        found: dict[tuple[str, str], Argument | None] = {}
        above = pointer.rpartition("/")[0]
        for owner, where in ((item, above), (operation, pointer)):
            for index, given in enumerate(owner.get("parameters", ())):
                node, place = resolved(self._document, given, child(where, "parameters", index))
                found[node["in"], node["name"]] = self._parameter(node, place)
        return [argument for argument in found.values() if argument is not None]

    def _parameter(self, node: Node, pointer: str) -> Argument | None:
        wire, place = node["name"], node["in"]
        if place == "header" and wire.lower() in _HEADERS_OF_THE_RUNTIME:
            return None
        if place not in _STYLES:
            raise DocumentError(child(pointer, "in"), f"parameters in {place!r} are not known")
        if node.get("style") not in {None, _STYLES[place]}:
            raise DocumentError(child(pointer, "style"), f"the style {node['style']!r} is not known")
        if not wire:
            raise DocumentError(child(pointer, "name"), "a parameter without a name")
        return Argument(
            name=_HEADER_ARGUMENTS.get(wire.lower(), snake(wire)),
            wire=wire,
            place=place,
            form=self._form(node, pointer),
            required=node.get("required") is True or place == "path",
            comma=place == "query" and node.get("explode", True) is False,
            default=_default(node.get("schema")),
            deprecated=node.get("deprecated") is True,
        )

    def _form(self, node: Node, pointer: str) -> Form:
        """Return the form of a parameter's value; where a media type is told, it is text that the caller writes in it."""
        if "content" in node:
            return Primitive("str")
        return self._schemas.form(node.get("schema", {}), child(pointer, "schema"), pascal(node["name"]))

    def of_body(self, node: object, pointer: str, kind: str, name: str) -> list[Argument] | Argument:
        """Return the arguments of a body: its properties, or all of it as one where it is no object that has some."""
        place = f"{capitalized(name)}Request"
        body = self._schemas.body(node, pointer, place)
        if not isinstance(body, Record):
            if kind != "json":
                raise DocumentError(pointer, "a form must be an object with properties")
            form = self._schemas.form(node, pointer, place)
            return Argument(name="body", wire="body", place="body", form=form, required=True)
        parts = self._parts(node, pointer)
        return [
            Argument(
                name=snake(field.wire),
                wire=field.wire,
                place="body",
                form=field.form,
                required=field.required,
                upload=kind == "multipart" and self._is_file(*parts.get(field.wire, ({}, pointer))),
                default=_default(parts.get(field.wire, (None, pointer))[0]),
                deprecated=field.deprecated,
            )
            for field in body.fields
        ]

    def _parts(self, node: object, pointer: str) -> dict[str, tuple[Any, str]]:
        """Return the properties of a body as the document has them, those of its ``allOf`` included."""
        if not isinstance(node, dict):
            return {}
        found, where = resolved(self._document, cast("Node", node), pointer)
        parts: dict[str, tuple[Any, str]] = {}
        for index, each in enumerate(found.get("allOf", ())):
            parts |= self._parts(each, child(where, "allOf", index))
        return parts | {wire: (part, child(where, "properties", wire)) for wire, part in found.get("properties", {}).items()}

    def _is_file(self, part: object, pointer: str) -> bool:
        """Return whether a property of a multipart body is a file."""
        if not isinstance(part, dict):
            return False
        node, where = resolved(self._document, cast("Node", part), pointer)
        if self._is_file(node.get("items"), child(where, "items")):
            raise DocumentError(child(where, "items"), "a list of files is not known")
        return node.get("format") == "binary" or "contentMediaType" in node


def _default(node: object) -> object:
    return cast("Node", node).get("default") if isinstance(node, dict) else None
