"""Grammar: every keyword that a document may have, and what its value is. One walk checks all of a document against it.

A keyword that is not known is an error with its JSON pointer, never a skip; only ``x-`` extensions may be unknown. After this
check the parsing modules need not ask whether a part is an object, a list or a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from codegen.document import DocumentError, child, target

if TYPE_CHECKING:
    from collections.abc import Iterable

_LIMITS = """
    format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems
    minProperties maxProperties default not contains minContains maxContains propertyNames dependentRequired
    unevaluatedProperties unevaluatedItems contentEncoding contentMediaType contentSchema
"""
_PROSE = "title description example examples deprecated externalDocs readOnly writeOnly xml $comment"
LIMITS = frozenset(_LIMITS.split())
"""What the server checks; nothing of it changes a schema's type."""
PROSE = frozenset(_PROSE.split())
"""What is only said of a schema."""

_GRAMMAR = f"""
document
    openapi=text! info servers=[server] paths={{path-item}}! components=components security tags externalDocs webhooks
    jsonSchemaDialect
components
    schemas={{schema}} responses={{response}} parameters={{parameter}} requestBodies={{request-body}} headers={{header}}
    pathItems={{path-item}} examples securitySchemes links callbacks
path-item
    $ref=text summary description servers=[server] parameters=[parameter]
    get=operation put=operation post=operation delete=operation patch=operation
operation
    operationId=text tags=[text] parameters=[parameter] requestBody=request-body responses={{response}}! servers=[server]
    deprecated=flag security summary description externalDocs callbacks
    x-func=text x-func-aliases=[text] x-func-variants=[variant] x-sdk-method=text x-error-models={{text}} x-retries=retries
    x-accept=text x-accept-stream=text x-stream-field=text x-speakeasy-stream-request-field=text
    x-pagination=pagination x-speakeasy-pagination=pagination x-speakeasy-group=text x-speakeasy-name-override=text
variant
    contentType=text! x-func=text! operationId
pagination
    type=text! inputs=[pagination-input]! outputs=pagination-outputs! shape=text shapes={{{{text}}}}
pagination-input
    name=text! type=text! in default
pagination-outputs
    results=text! nextCursor=text
retries
    strategy initialInterval maxInterval exponent maxElapsedTime retryConnectionErrors=flag codes=[text]
parameter
    $ref=text name=text! in=text! required=flag deprecated=flag style=text explode=flag schema=schema content={{media-type}}
    description allowEmptyValue example examples
header
    $ref=text required deprecated style explode schema=schema content={{media-type}} description example examples
request-body
    $ref=text content={{media-type}}! description required=flag
media-type
    schema=schema encoding={{encoding}} x-sse-sentinel=text x-speakeasy-sse-sentinel=text example examples
encoding
    contentType=text
response
    $ref=text headers={{header}} content={{media-type}} description links
server
    url=text! variables={{server-variable}} description name
server-variable
    default=text! enum description
discriminator
    propertyName=text! mapping={{text}}
schema
    {_LIMITS} {_PROSE}
    $ref=text type=types properties={{schema}} required=[text] additionalProperties=schema patternProperties={{schema}}
    items=schema prefixItems=[schema] enum=[any] const oneOf=[schema] anyOf=[schema] allOf=[schema]
    discriminator=discriminator nullable=flag deprecated=flag format=text not=schema contains=schema propertyNames=schema
    contentSchema=schema unevaluatedProperties=flag unevaluatedItems=flag
"""
"""The keywords of each kind of object, and the kind of each value: ``[...]`` a list, ``{...}`` an object whose keys are data,
``!`` one that must be there; without a kind, anything. Known, but not looked into: prose, and what no client sends."""

_SECTIONS = {
    "parameter": "parameters",
    "request-body": "requestBodies",
    "response": "responses",
    "header": "headers",
    "path-item": "pathItems",
}
"""Where a ``$ref`` of each kind must lead: below ``#/components/``."""
_DEEPEST = 200
"""Steps of the longest pointer; a document that goes deeper, or in a circle, is no API document."""


def _objects(lines: Iterable[str]) -> dict[str, dict[str, str]]:
    objects: dict[str, dict[str, str]] = {}
    keywords: dict[str, str] = {}
    for line in lines:
        if line and not line.startswith(" "):
            keywords = objects[line] = {}
        else:
            keywords |= {key: kind or "any" for key, _, kind in (entry.partition("=") for entry in line.split())}
    return objects


_OBJECTS = _objects(_GRAMMAR.splitlines())


def check(document: dict[str, Any]) -> None:
    """Raise a DocumentError for the first part of the document that does not fit the grammar."""
    _Walk(document).part(document, "document", "")


class _Walk:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._elsewhere: set[str] = set()
        """Schemas that a ``$ref`` led to, though they have no name among the components."""

    def part(self, node: object, kind: str, pointer: str) -> None:
        if pointer.count("/") > _DEEPEST:
            raise DocumentError(pointer, "nested too deeply")
        if kind.startswith(("[", "{")):
            self._many(node, kind, pointer)
        elif kind == "any" or (kind == "schema" and isinstance(node, bool)):
            return
        elif kind in _OBJECTS:
            self._object(_dict(node, pointer), kind, pointer)
        elif not _is_scalar(node, kind):
            raise DocumentError(pointer, f"this must be {'true or false' if kind == 'flag' else 'text'}")

    def _many(self, node: object, kind: str, pointer: str) -> None:
        inner = kind[1:-1]
        if kind.startswith("{"):
            for key, value in _dict(node, pointer).items():
                if not (key.startswith("x-") and inner in {"path-item", "response"}):
                    self.part(value, inner, child(pointer, key))
        elif isinstance(node, list):
            for index, value in enumerate(cast("list[object]", node)):
                self.part(value, inner, child(pointer, index))
        else:
            raise DocumentError(pointer, "this must be a list")

    def _object(self, node: dict[str, Any], kind: str, pointer: str) -> None:
        known = _OBJECTS[kind]
        for key, value in node.items():
            if key in known:
                self.part(value, known[key].removesuffix("!"), child(pointer, key))
            elif not key.startswith("x-"):
                raise DocumentError(child(pointer, key), f"a keyword of a {kind} that the generator does not know")
        if "$ref" in node:
            self._reference(node, kind, pointer)
            return
        for key, value_kind in known.items():
            if value_kind.endswith("!") and key not in node:
                raise DocumentError(pointer, f"a {kind} without {key}")

    def _reference(self, node: dict[str, Any], kind: str, pointer: str) -> None:
        reference = node["$ref"]
        found, where = target(self._document, reference, pointer)
        if kind == "schema":
            if where.rpartition("/")[0] != "/components/schemas" and where not in self._elsewhere:
                self._elsewhere.add(where)
                self.part(found, "schema", where)
            return
        if not where.startswith(f"/components/{_SECTIONS[kind]}/"):
            raise DocumentError(child(pointer, "$ref"), f"{reference!r} is no {kind} of the components")
        for key in node:
            if key not in {"$ref", "summary", "description"} and not key.startswith("x-"):
                raise DocumentError(child(pointer, key), "a keyword beside a $ref that the generator does not know")


def _dict(node: object, pointer: str) -> dict[str, Any]:
    if not isinstance(node, dict):
        raise DocumentError(pointer, "this must be an object")
    return cast("dict[str, Any]", node)


def _is_scalar(node: object, kind: str) -> bool:
    if kind == "types" and isinstance(node, list):
        return all(isinstance(each, str) for each in cast("list[object]", node))
    return isinstance(node, bool if kind == "flag" else str)
