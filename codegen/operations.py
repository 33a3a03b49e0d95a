"""Operations: from paths of the document to functions.

Names come from ``x-func`` where the document has it, else by rule: the page is ``x-speakeasy-group``, else the first tag, else
the path's first part; the function is page and ``x-speakeasy-name-override``, else the operation's id, else method and path,
without what repeats the page, in snake case. Of several kinds of body, all but JSON get a function of their own (``_multipart``,
``_form``).

An operation that can answer as JSON and as a stream is two functions, where a property of its body decides: the one that
``x-stream-field`` names, else a boolean ``stream``.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

import attrs

from codegen.answers import EVENTS, JSON, Responses, title_of
from codegen.document import DocumentError, child, resolved
from codegen.forms import Argument, Function, OneOf, Primitive, Record, Reference, Values
from codegen.keyless import is_keyless
from codegen.naming import capitalized, is_function_name, snake
from codegen.parameters import BODIES, Parameters, media_type, named, template
from codegen.settings import errors_of, paging_of, retries_of, server_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.answers import Answers
    from codegen.forms import Form
    from codegen.schemas import Node, Schemas

METHODS = ("get", "put", "post", "delete", "patch")
_OK = 200
_CHAT_ANSWER = "ChatResult"
"""The schema of what chunks with ``choices`` come to."""
_ALWAYS = Values((True,), open=False)


@attrs.frozen(kw_only=True)
class _Source:
    """An operation as the document has it."""

    path: str
    method: str
    item: Node
    operation: Node
    pointer: str


class Operations:
    """All operations of a document."""

    def __init__(self, document: Node, schemas: Schemas) -> None:
        self._document = document
        self._schemas = schemas
        self._parameters = Parameters(document, schemas)
        self._responses = Responses(document, schemas)

    def parse_all(self) -> tuple[Function, ...]:
        """Return every function, in the document's order."""
        functions = tuple(function for source in self._sources() for function in self._functions(source))
        for function in functions:
            if not is_function_name(function.name):
                raise DocumentError("/paths", f"{function.name!r} cannot be the name of a function")
        for names in ([each.name for each in functions], [capitalized(each.name) for each in functions]):
            for name, times in Counter(names).items():
                if times > 1:
                    raise DocumentError("/paths", f"two operations come to the function name {name}")
        for name in {each.name for each in functions} & {each.page for each in functions}:
            raise DocumentError("/paths", f"the function {name} has the name of a page")
        return functions

    def _sources(self) -> Iterator[_Source]:
        for path, given in self._document.get("paths", {}).items():
            if path.startswith("x-"):
                continue
            item, where = resolved(self._document, given, child("/paths", path))
            for method in METHODS:
                if method in item:
                    yield _Source(path=path, method=method, item=item, operation=item[method], pointer=child(where, method))

    def _functions(self, source: _Source) -> Iterator[Function]:
        shared = self._parameters.of(source.item, source.operation, source.pointer)
        for content_type, name in self._bodies(source):
            function = self._function(source, name, content_type, shared)
            answers = self._responses.of(source.operation, source.pointer, title_of(source.operation, name))
            variants = list(self._variants(source, function, answers))
            aliases = source.operation.get("x-func-aliases", ())
            yield from variants
            yield from (attrs.evolve(variants[0], name=each, alias_of=name, deprecated=True) for each in aliases)

    def _body(self, source: _Source) -> tuple[Node, str]:
        """Return the content of the request's body, by media type, and the pointer to it."""
        if "requestBody" not in source.operation:
            return {}, source.pointer
        body, where = resolved(self._document, source.operation["requestBody"], child(source.pointer, "requestBody"))
        return body["content"], child(where, "content")

    def _bodies(self, source: _Source) -> list[tuple[str | None, str]]:
        """Return the content types of the request's body, each with the name of its function."""
        content, where = self._body(source)
        for content_type in content:
            if media_type(content_type) not in BODIES:
                raise DocumentError(child(where, content_type), "an unknown kind of body")
        name = _function_name(source)
        variants = {each["contentType"]: each["x-func"] for each in source.operation.get("x-func-variants", ())}
        if variants:
            if variants.keys() != content.keys():
                raise DocumentError(child(source.pointer, "x-func-variants"), "these are not the kinds of the body")
            return list(variants.items())
        if len(content) <= 1:
            return [(next(iter(content), None), name)]
        kinds = {content_type: BODIES[media_type(content_type)] for content_type in content}
        return [(content_type, name if kind == "json" else f"{name}_{kind}") for content_type, kind in kinds.items()]

    def _function(self, source: _Source, name: str, content_type: str | None, shared: list[Argument]) -> Function:
        """Return the function for one kind of body, its arguments in full and its answers not yet told apart."""
        own: list[Argument] | Argument = []
        if content_type is not None:
            content, where = self._body(source)
            kind = BODIES[media_type(content_type)]
            schema = content[content_type].get("schema", {})
            own = self._parameters.of_body(schema, child(where, content_type, "schema"), kind, name)
        whole_body = isinstance(own, Argument)
        arguments = named([*shared, *([own] if isinstance(own, Argument) else own)])
        operation, pointer = source.operation, source.pointer
        return Function(
            name=name,
            page=page_of(source.path, operation),
            method=source.method.upper(),
            path=template(source.path, arguments, pointer.rpartition("/")[0]),
            arguments=arguments,
            body=BODIES[media_type(content_type)] if content_type else "none",
            whole_body=whole_body,
            errors=errors_of(operation, pointer),
            **retries_of(operation),
            server=server_of(self._document, source.item, operation, pointer),
            keyless=is_keyless(self._document, operation),
            deprecated=operation.get("deprecated") is True,
        )

    def _variants(self, source: _Source, function: Function, answers: Answers) -> Iterator[Function]:
        """Yield the function by what it answers: one, or one that does not stream and one that does."""
        field = _stream_field(source.operation, function, answers)
        others = tuple(argument for argument in function.arguments if argument is not field)
        if answers.stream is None:
            yield self._plain(source, attrs.evolve(function, arguments=others), answers)
            return
        streaming = attrs.evolve(
            function,
            kind="stream",
            accept=source.operation.get("x-accept-stream", EVENTS),
            answers=((_OK, answers.stream),),
        )
        alone = attrs.evolve(streaming, whole=self._whole_of(answers.stream))
        if _always_streams(function):
            accept = source.operation.get("x-accept-stream", f"{EVENTS}, {JSON}" if answers.json else EVENTS)
            yield attrs.evolve(alone, answers=(*streaming.answers, *answers.json), accept=accept)
            return
        if field is None:
            yield self._plain(source, function, answers) if answers.json else alone
            return
        streaming, alone = (attrs.evolve(each, arguments=others, constants={field.wire: True}) for each in (streaming, alone))
        if not answers.json:
            yield alone
            return
        plain = self._plain(source, attrs.evolve(function, arguments=others), answers)
        yield plain
        yield attrs.evolve(streaming, name=f"{function.name}_stream", whole=dict(answers.json).get(_OK, answers.json[0][1]))

    def _whole_of(self, event: Form) -> Form | None:
        """Return what the events of a stream that is never whole come to; the runtime puts chunks of chats together."""
        body = self._schemas.body_of(event.name) if isinstance(event, Reference) else event
        wires = {field.wire for field in body.fields} if isinstance(body, Record) else set[str]()
        return self._schemas.named(_CHAT_ANSWER) if "choices" in wires else None

    def _plain(self, source: _Source, function: Function, answers: Answers) -> Function:
        """Return the function with answers that are no stream."""
        paging = paging_of(source.operation, source.pointer, answers.json, function.arguments, self._schemas)
        kind: Literal["binary", "page", "json"] = "binary" if answers.binary else "page" if paging else "json"
        accept = source.operation.get("x-accept") or ", ".join(answers.binary) or JSON
        return attrs.evolve(function, kind=kind, accept=accept, answers=answers.json, paging=paging)


def page_of(path: str, operation: Node) -> str:
    """Return the page's module name; of ``x-func``, what stands before the operation's own name."""
    if "x-func" in operation:
        function, own = operation["x-func"], snake(operation.get("x-sdk-method", "").rpartition(".")[2])
        return str(function).removesuffix(f"_{own}") if function.endswith(f"_{own}") else str(function).split("_")[0]
    group = operation.get("x-speakeasy-group") or next(iter(operation.get("tags", ())), None)
    return snake(group or next((part for part in path.split("/") if part and not part.startswith("{")), "root"))


def _function_name(source: _Source) -> str:
    operation = source.operation
    if "x-func" in operation:
        return str(operation["x-func"])
    page = page_of(source.path, operation)
    title = operation.get("x-speakeasy-name-override") or operation.get("operationId") or f"{source.method} {source.path}"
    own = snake(title)
    return own if own.startswith(f"{page}_") else f"{page}_{own}"


def _stream_field(operation: Node, function: Function, answers: Answers) -> Argument | None:
    """Return the argument that decides whether the operation streams."""
    named_so = operation.get("x-stream-field") or operation.get("x-speakeasy-stream-request-field")
    if named_so is None and answers.stream is None:
        return None
    for argument in function.arguments:
        if argument.place == "body" and argument.wire == (named_so or "stream") and (named_so or _is_switch(argument.form)):
            return argument
    return None


def _is_switch(form: Form) -> bool:
    """Return whether both true and false fit."""
    if isinstance(form, OneOf):
        return any(map(_is_switch, form.members))
    return form == Primitive("bool") or (isinstance(form, Values) and {True, False} <= set(form.values))


def _always_streams(function: Function) -> bool:
    """Return whether a required argument of one value makes an operation stream."""
    return any(argument.wire == "stream" and argument.form == _ALWAYS for argument in function.arguments)
