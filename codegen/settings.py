"""Settings: how an operation fails, retries and pages, and where its server is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import attrs

from codegen.document import DocumentError, child
from codegen.forms import Form, ListOf, OneOf, Paging, Record, Reference
from codegen.joining import union
from openrouter_core._base.status_errors import STATUS_ERRORS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from codegen.forms import Argument
    from codegen.schemas import Node, Schemas

_DEFAULT_RETRY_CODES = ["5XX"]


def errors_of(operation: Node, pointer: str) -> tuple[tuple[int, str], ...]:
    """Return error statuses and their classes; ranges (``4XX``) and ``default`` are the default error's, as all others are."""
    named: Node = operation.get("x-error-models") or {
        status: STATUS_ERRORS[int(status)]
        for status in operation["responses"]
        if status.isdecimal() and int(status) in STATUS_ERRORS
    }
    for status in named:
        if not status.isdecimal():
            raise DocumentError(child(pointer, "x-error-models", status), "this is no status")
    return tuple(sorted((int(status), str(kind)) for status, kind in named.items()))


def retries_of(operation: Node) -> dict[str, Any]:
    """Return retry settings where they are not everybody's: the runtime's default covers the document's ``5XX``."""
    settings: Node = operation.get("x-retries") or {}
    codes = settings.get("codes", _DEFAULT_RETRY_CODES)
    found: dict[str, Any] = {"retries_connections": settings.get("retryConnectionErrors", True)}
    if codes != _DEFAULT_RETRY_CODES:
        found["retry_codes"] = tuple(int(code) if code.isdecimal() else code for code in codes)
    return found


def server_of(document: Node, item: Node, operation: Node, pointer: str) -> str | None:
    """Return the server of an operation or of its path, where that is not the API's."""
    general = [_url(server) for server in document.get("servers", ())]
    own = operation.get("servers") or item.get("servers") or ()
    base = f"{general[0]}/" if general else ""
    urls = [urljoin(base, _url(server)).rstrip("/") for server in own]
    if not urls or urls[0] in general:
        return None
    if urlsplit(urls[0]).scheme not in {"http", "https"} or not urlsplit(urls[0]).netloc:
        raise DocumentError(child(pointer, "servers", 0), "this is no absolute URL, and there is none to complete it")
    return urls[0]


def paging_of(
    operation: Node, pointer: str, answers: Sequence[tuple[int, Form]], arguments: Sequence[Argument], schemas: Schemas
) -> Paging | None:
    """Return how an operation pages, or None."""
    key = "x-pagination" if "x-pagination" in operation else "x-speakeasy-pagination"
    node: Node | None = operation.get(key)
    if node is None:
        return None
    where = child(pointer, key)
    if not answers:
        raise DocumentError(where, "an operation that pages must answer with JSON")
    wanted = {part["type"]: part for part in node["inputs"]}
    by_wire = {argument.wire: argument for argument in arguments}
    items = _top_level(node["outputs"]["results"], child(where, "outputs", "results"))
    item = items_of(answers[0][1], items, schemas)
    if item is None:
        raise DocumentError(child(where, "outputs", "results"), f"the answer has no list {items!r}")
    if node["type"] == "cursor":
        cursor = by_wire.get(wanted.get("cursor", {"name": ""})["name"])
        if cursor is None or "nextCursor" not in node["outputs"]:
            raise DocumentError(where, "a cursor must be an argument, and the next one be told")
        next_cursor = _top_level(node["outputs"]["nextCursor"], child(where, "outputs", "nextCursor"))
        shapes = _shapes_of(node, by_wire)
        paging = Paging(kind="cursor", items=items, item=item, cursor_argument=cursor.name, next_cursor=next_cursor)
        return attrs.evolve(paging, shape=node["shape"], shapes=shapes) if shapes else paging
    if node["type"] != "offsetLimit" or not {"offset", "limit"} <= by_wire.keys():
        raise DocumentError(where, "only cursors, and an offset with a limit, are known")
    page_size = wanted.get("limit", {}).get("default", by_wire["limit"].default)
    return Paging(kind="offset", items=items, item=item, page_size=page_size if isinstance(page_size, int) else None)


def _shapes_of(node: Node, by_wire: dict[str, Argument]) -> dict[str, dict[str, str]]:
    """Return the cursors of each shape of an answer, as an overlay names them. One that is not an argument is passed over."""
    shapes: dict[str, dict[str, str]] = {}
    for shape, cursors in node.get("shapes", {}).items():
        known = {by_wire[wire].name: found for wire, found in cursors.items() if wire in by_wire}
        if known:
            shapes[shape] = known
    return shapes


def items_of(answer: Form, wire: str, schemas: Schemas) -> Form | None:
    """Return the form of a page's items: of the list's in the answer, or in each variant of the answer."""
    if isinstance(answer, OneOf):
        found = [items_of(member, wire, schemas) for member in answer.members]
        return union(tuple(each for each in found if each is not None)) if any(found) else None
    body = schemas.body_of(answer.name) if isinstance(answer, Reference) else None
    if isinstance(body, Record):
        form = next((field.form for field in body.fields if field.wire == wire), None)
        return None if form is None else _item(form, schemas)
    return None if body is None else items_of(body, wire, schemas)


def _item(form: Form, schemas: Schemas) -> Form | None:
    if isinstance(form, ListOf):
        return form.item
    if isinstance(form, OneOf):
        return next((member.item for member in form.members if isinstance(member, ListOf)), None)
    body = schemas.body_of(form.name) if isinstance(form, Reference) else None
    return None if body is None or isinstance(body, Record) else _item(body, schemas)


def _top_level(path: str, pointer: str) -> str:
    """Return the property that a JSONPath names; the runtime looks for it at the top of an answer."""
    name = path.removeprefix("$.")
    if not name or name == path or set(name) & set(".[]*$"):
        raise DocumentError(pointer, f"{path!r} is no property of the answer itself")
    return name


def _url(server: Node) -> str:
    url = str(server["url"])
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return url.rstrip("/")
