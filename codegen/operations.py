"""Operations: from paths of the document to functions. Names come from ``x-func`` where the document has it, else by rule.

The rule: the page is the tag, or ``x-speakeasy-group``; the function is page and ``x-speakeasy-name-override`` (else the
operation's id without what repeats the page), in snake case.
"""

from __future__ import annotations

from typing import Any, Literal

import attrs

from codegen.document import DocumentError, child
from codegen.forms import Argument, Form, Function, Paging, Primitive, Record, Reference, Values
from codegen.naming import pascal, snake
from codegen.schemas import Node, Schemas

METHODS = ("get", "put", "post", "delete", "patch")
_KNOWN = frozenset({
    "operationId", "tags", "parameters", "requestBody", "responses", "security", "servers", "deprecated", "summary",
    "description", "externalDocs",
})  # fmt: skip - read as words
ATTRIBUTION = {
    "HTTP-Referer": "http_referer",
    "X-OpenRouter-Title": "app_title",
    "X-OpenRouter-Categories": "app_categories",
}
"""Headers that the runtime sends with every request."""
HEADER_ARGUMENTS = {"X-OpenRouter-Metadata": "openrouter_metadata"}
STATUS_ERRORS = {
    400: "BadRequestResponseError",
    401: "UnauthorizedResponseError",
    402: "PaymentRequiredResponseError",
    403: "ForbiddenResponseError",
    404: "NotFoundResponseError",
    408: "RequestTimeoutResponseError",
    409: "ConflictResponseError",
    410: "GoneResponseError",
    413: "PayloadTooLargeResponseError",
    422: "UnprocessableEntityResponseError",
    429: "TooManyRequestsResponseError",
    499: "ClientClosedRequestResponseError",
    500: "InternalServerResponseError",
    502: "BadGatewayResponseError",
    503: "ServiceUnavailableResponseError",
    504: "GatewayTimeoutResponseError",
    524: "EdgeNetworkTimeoutResponseError",
    529: "ProviderOverloadedResponseError",
}
"""Classes of errors for documents that do not name them (``x-error-models``)."""
_JSON, _FORM, _MULTIPART, _EVENTS = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/event-stream",
)
_BODIES: dict[str, Literal["json", "form", "multipart"]] = {_JSON: "json", _FORM: "form", _MULTIPART: "multipart"}
_DEFAULT_RETRY_CODES = ["5XX"]


class Operations:
    """All operations of a document."""

    def __init__(self, document: Node, schemas: Schemas) -> None:
        """Take the document, and the schemas that operations refer to."""
        self._document = document
        self._schemas = schemas

    def parse_all(self) -> tuple[Function, ...]:
        """Return every function, in the document's order."""
        functions: list[Function] = []
        for path, item in self._document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    functions += self._functions(path, method, item, child("/paths", path, method))
        names = [function.name for function in functions]
        for name in names:
            if names.count(name) > 1:
                raise DocumentError("/paths", f"two operations come to the function name {name}")
        return tuple(functions)

    def _functions(self, path: str, method: str, item: Node, pointer: str) -> list[Function]:
        operation: Node = item[method]
        for key in operation:
            if key not in _KNOWN and not key.startswith("x-"):
                raise DocumentError(child(pointer, key), "a keyword that the generator does not know")
        parameters = [*item.get("parameters", ()), *operation.get("parameters", ())]
        shared = self._parameters(parameters, pointer)
        return [
            variant
            for content_type, name in self._bodies(operation, pointer)
            for variant in self._variants(name, path, method, operation, pointer, content_type, shared)
        ]

    def _bodies(self, operation: Node, pointer: str) -> list[tuple[str | None, str]]:
        """Return the content types of the request's body, each with the name of its function."""
        content: Node = operation.get("requestBody", {}).get("content", {})
        name = _function_name(operation)
        variants = operation.get("x-func-variants")
        if variants:
            return [(variant["contentType"], variant["x-func"]) for variant in variants]
        for content_type in content:
            if content_type not in _BODIES:
                raise DocumentError(child(pointer, "requestBody", "content", content_type), "an unknown kind of body")
        if len(content) > 1:
            return [(kind, name if kind == _JSON else f"{name}_{_BODIES[kind]}") for kind in content]
        return [(next(iter(content), None), name)]

    def _variants(
        self, name: str, path: str, method: str, operation: Node, pointer: str, content_type: str | None, shared: list[Argument]
    ) -> list[Function]:
        arguments = [*shared, *self._body_arguments(operation, pointer, content_type, name)]
        answers, stream, binary = self._answers(operation, pointer, name)
        stream_field = operation.get("x-stream-field") or operation.get("x-speakeasy-stream-request-field")
        if stream_field is None and stream is not None and not answers_json(operation):
            answers = ()
        function = Function(
            name=name,
            page=page_of(operation),
            method=method.upper(),
            path=_template(path, arguments),
            arguments=tuple(argument for argument in arguments if argument.wire != stream_field or argument.place != "body"),
            body=_BODIES[content_type] if content_type else "none",
            accept=operation.get("x-accept") or (_JSON if binary is None else binary),
            kind="binary" if binary else "json",
            answers=answers,
            errors=_errors(operation),
            **_retries(operation),
            server=next((server["url"] for server in operation.get("servers", ())), None),
            deprecated=operation.get("deprecated") is True,
        )
        paging = _paging(operation)
        if paging is not None:
            function = attrs.evolve(function, kind="page", paging=paging)
        if stream is None or not stream_field:
            return [self._only_streams(function, stream, arguments), *_aliases(function, operation)]
        event, sentinel = stream
        streaming = attrs.evolve(
            function,
            name=f"{name}_stream",
            kind="stream",
            accept=operation.get("x-accept-stream", _EVENTS),
            answers=((200, event),),
            sentinel=sentinel,
            constants={stream_field: True},
        )
        return [function, streaming, *_aliases(function, operation)]

    def _only_streams(self, function: Function, stream: tuple[Form, str | None] | None, arguments: list[Argument]) -> Function:
        """Return the function as one that streams, where a required argument of one value makes it so."""
        always = any(argument.wire == "stream" and argument.form == Values((True,), open=False) for argument in arguments)
        if stream is None or not always:
            return function
        event, sentinel = stream
        answers = ((200, event), *(answer for answer in function.answers if answer[0] != 200))  # noqa: PLR2004 - HTTP's OK
        return attrs.evolve(function, kind="stream", accept=_EVENTS, answers=answers, sentinel=sentinel)

    def _parameters(self, nodes: list[Node], pointer: str) -> list[Argument]:
        arguments: list[Argument] = []
        for index, given in enumerate(nodes):
            node, where = given, child(pointer, "parameters", index)
            if "$ref" in node:
                name = node["$ref"].rpartition("/")[2]
                node, where = self._document["components"]["parameters"][name], child("/components/parameters", name)
            if node["name"] in ATTRIBUTION or node["name"].lower() == "authorization":
                continue
            if node["in"] not in {"path", "query", "header"}:
                raise DocumentError(child(where, "in"), f"parameters in {node['in']!r} are not known")
            arguments.append(self._parameter(node, where))
        return arguments

    def _parameter(self, node: Node, pointer: str) -> Argument:
        style, default = node.get("style"), {"query": "form", "path": "simple", "header": "simple"}[node["in"]]
        if style not in {None, default}:
            raise DocumentError(child(pointer, "style"), f"the style {style!r} is not known")
        wire = node["name"]
        return Argument(
            name=HEADER_ARGUMENTS.get(wire, snake(wire)),
            wire=wire,
            place=node["in"],
            form=self._schemas.form(node.get("schema", {}), child(pointer, "schema"), pascal(wire)),
            required=node.get("required") is True or node["in"] == "path",
            comma=node["in"] == "query" and node.get("explode", True) is False,
            deprecated=node.get("deprecated") is True,
        )

    def _body_arguments(self, operation: Node, pointer: str, content_type: str | None, name: str) -> list[Argument]:
        if content_type is None:
            return []
        node = operation["requestBody"]["content"][content_type].get("schema", {})
        where = child(pointer, "requestBody", "content", content_type, "schema")
        record = self._schemas.record(node, where, f"{pascal(name.title())}Request")
        uploads = self._uploads(node, where)
        return [
            Argument(
                name=snake(field.wire),
                wire=field.wire,
                place="body",
                form=field.form,
                required=field.required,
                upload=content_type == _MULTIPART and field.wire in uploads,
                deprecated=field.deprecated,
            )
            for field in record.fields
        ]

    def _uploads(self, node: Node, pointer: str) -> set[str]:
        """Return the properties of a multipart body that are files."""
        while "$ref" in node:
            node = self._document["components"]["schemas"][node["$ref"].rpartition("/")[2]]
        return {
            wire
            for wire, part in node.get("properties", {}).items()
            if part.get("format") == "binary" or "contentMediaType" in part
        }

    def _answers(
        self, operation: Node, pointer: str, name: str
    ) -> tuple[tuple[tuple[int, Form], ...], tuple[Form, str | None] | None, str | None]:
        """Return the success answers by status, the events of a stream, and the media type of a binary answer."""
        answers: list[tuple[int, Form]] = []
        stream: tuple[Form, str | None] | None = None
        binary: str | None = None
        for status, response in operation["responses"].items():
            if not status.startswith("2"):
                continue
            content: Node = response.get("content", {})
            where = child(pointer, "responses", status, "content")
            if not content:
                answers.append((int(status), Primitive("None")))
            for media_type, node in content.items():
                place = f"{pascal(operation.get('operationId', name))}Response"
                if media_type == _JSON:
                    form = self._schemas.form(node.get("schema", {}), child(where, media_type, "schema"), place)
                    answers.append((int(status), form))
                elif media_type == _EVENTS:
                    sentinel = node.get("x-sse-sentinel") or node.get("x-speakeasy-sse-sentinel")
                    place = f"{pascal(operation.get('operationId', name))}Event"
                    stream = self._event(node, child(where, media_type, "schema"), place), sentinel
                else:
                    binary = media_type
        return tuple(answers), stream, binary

    def _event(self, node: Node, pointer: str, place: str) -> Form:
        """Return the form of an event's data; some documents wrap it in the event itself."""
        form = self._schemas.form(node.get("schema", {}), pointer, place)
        body = self._schemas.body_of(form.name) if isinstance(form, Reference) else form
        fields = {field.wire: field.form for field in body.fields} if isinstance(body, Record) else {}
        return fields["data"] if "data" in fields and fields.keys() <= {"data", "event", "id", "retry"} else form


def answers_json(operation: Node) -> bool:
    """Tell whether any success answer is JSON."""
    return any(
        _JSON in response.get("content", {})
        for status, response in operation["responses"].items()
        if status.startswith("2")
    )


def page_of(operation: Node) -> str:
    """Return the page's module name: what stands before the operation's own name in the function's."""
    if "x-func" in operation:
        function, own = operation["x-func"], snake(operation.get("x-sdk-method", "").rpartition(".")[2])
        return function.removesuffix(f"_{own}") if function.endswith(f"_{own}") else function.split("_")[0]
    return snake(operation.get("x-speakeasy-group") or operation["tags"][0])


def _function_name(operation: Node) -> str:
    if "x-func" in operation:
        return str(operation["x-func"])
    page = page_of(operation)
    own = snake(operation.get("x-speakeasy-name-override") or operation["operationId"])
    return own if own.startswith(f"{page}_") else f"{page}_{own}"


def _aliases(function: Function, operation: Node) -> list[Function]:
    return [
        attrs.evolve(function, name=alias, alias_of=function.name, deprecated=True)
        for alias in operation.get("x-func-aliases", ())
    ]


def _template(path: str, arguments: list[Argument]) -> str:
    """Return the path with the arguments' names in its braces."""
    for argument in arguments:
        if argument.place == "path":
            path = path.replace(f"{{{argument.wire}}}", f"{{{argument.name}}}")
    return path


def _errors(operation: Node) -> tuple[tuple[int, str], ...]:
    named: Node = operation.get("x-error-models") or {
        status: STATUS_ERRORS[int(status)]
        for status in operation["responses"]
        if status.isdecimal() and int(status) in STATUS_ERRORS
    }
    return tuple(sorted((int(status), str(kind)) for status, kind in named.items()))


def _retries(operation: Node) -> dict[str, Any]:
    """Return retry settings where they are not everybody's: the runtime's default covers the document's ``5XX``."""
    settings: Node = operation.get("x-retries") or {}
    codes = settings.get("codes", _DEFAULT_RETRY_CODES)
    found: dict[str, Any] = {"retries_connections": settings.get("retryConnectionErrors", True)}
    if codes != _DEFAULT_RETRY_CODES:
        found["retry_codes"] = tuple(int(code) if code.isdecimal() else code for code in codes)
    return found


def _paging(operation: Node) -> Paging | None:
    node: Node | None = operation.get("x-pagination") or operation.get("x-speakeasy-pagination")
    if node is None:
        return None
    inputs = {part["type"]: part for part in node["inputs"]}
    items = node["outputs"]["results"].removeprefix("$.")
    if node["type"] == "cursor":
        cursor = node["outputs"]["nextCursor"].removeprefix("$.")
        return Paging(kind="cursor", items=items, cursor_argument=snake(inputs["cursor"]["name"]), next_cursor=cursor)
    return Paging(kind="offset", items=items, page_size=inputs.get("limit", {}).get("default"))


