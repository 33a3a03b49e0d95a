"""What the local server answers, beside what the pinned API document says of it: official clients refuse anything else."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from fnmatch import fnmatch
from types import NoneType
from typing import Any

from aiohttp import ClientSession

from codegen.document import PINNED
from openrouter_local import LocalOpenRouter
from openrouter_local.samples import sample

DOCUMENT = json.loads(PINNED.read_text(encoding="utf-8"))
SCHEMAS = DOCUMENT["components"]["schemas"]
METHODS = ("delete", "get", "patch", "post", "put")
KINDS = {
    "array": {list},
    "boolean": {bool},
    "integer": {int},
    "null": {NoneType},
    "number": {int, float},
    "object": {dict},
    "string": {str},
}


def operations() -> Iterator[tuple[str, str, Any]]:
    """Yield method, path and content of all operations."""
    for path, item in DOCUMENT["paths"].items():
        yield from ((method, path, item[method]) for method in METHODS if method in item)


def url_of(server: LocalOpenRouter, path: str, operation: Any) -> str:
    """Return where the server has an operation; all its parameters are x."""
    return (server.origin if "servers" in operation else server.url) + re.sub(r"\{.*?\}", "x", path)


def success_of(operation: Any) -> tuple[int, dict[str, Any]]:
    """Return the first documented success status, and its content by media type."""
    status, response = next(pair for pair in operation["responses"].items() if pair[0].startswith("2"))
    return int(status), response.get("content", {})


def misfits(schema: Any, value: Any, place: str) -> Iterator[str]:
    """Yield the places in a value that do not fit a schema."""
    if "$ref" in schema:
        yield from misfits(SCHEMAS[schema["$ref"].rpartition("/")[2]], value, place)
    for part in schema.get("allOf", ()):
        yield from misfits(part, value, place)
    for variants in (schema[key] for key in ("anyOf", "oneOf") if key in schema):
        if all(any(misfits(part, value, place)) for part in variants):
            yield f"{place}: no variant"
    kinds = schema.get("type", list(KINDS))
    if not any(type(value) in KINDS[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        yield f"{place}: no {kinds}"
    if value not in schema.get("enum", [schema.get("const", value)]):
        yield f"{place}: not listed"
    if isinstance(value, str):
        yield from _misfits_of_text(schema, value, place)
    yield from _misfits_of_parts(schema, value, place)


def _misfits_of_text(schema: Any, text: str, place: str) -> Iterator[str]:
    if not re.search(schema.get("pattern", ""), text) or (schema.get("format") == "date-time" and not is_time(text)):
        yield f"{place}: no {schema.get('pattern') or schema['format']}"


def _misfits_of_parts(schema: Any, value: Any, place: str) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from misfits(schema.get("items", {}), part, f"{place}[]")
    if isinstance(value, dict):
        yield from (f"{place}.{name}: missing" for name in schema.get("required", ()) if name not in value)
        rest = schema.get("additionalProperties")
        for name, part in value.items():
            known = schema.get("properties", {}).get(name, rest if isinstance(rest, dict) else {})
            yield from misfits(known, part, f"{place}.{name}")


def is_time(text: str) -> bool:
    """Return whether a text is an instant as RFC 3339 has it."""
    return re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text) is not None


def properties(text_format: str) -> list[tuple[str, str]]:
    """Return the schemas and properties whose texts have a format."""
    pairs = [(schema, name, part) for schema, node in SCHEMAS.items() for name, part in node.get("properties", {}).items()]
    return [(schema, name) for schema, name, part in pairs if part.get("format") == text_format]


async def test_each_operation_has_its_documented_status_and_content(server: LocalOpenRouter, client: ClientSession):
    statuses, wrong = set[int](), list[tuple[str, str, int, str]]()
    for method, path, operation in operations():
        status, content = success_of(operation)
        async with client.request(method, url_of(server, path, operation), json={}) as response:
            kinds = content if await response.read() else ["application/octet-stream"]
            if response.status != status or not any(fnmatch(response.content_type, kind) for kind in kinds):
                wrong.append((method, path, response.status, response.content_type))
        statuses.add(status)
    assert statuses == {200, 201, 202, 204}
    assert wrong == []


async def test_each_json_answer_fits_its_documented_schema(server: LocalOpenRouter, client: ClientSession):
    answers, found = 0, list[str]()
    for method, path, operation in operations():
        _, content = success_of(operation)
        async with client.request(method, url_of(server, path, operation), json={}) as response:
            if response.content_type == "application/json":
                found += misfits(content["application/json"]["schema"], await response.json(), f"{method} {path} ")
                answers += 1
    assert answers > 100
    assert found == []


def test_texts_that_are_times_are_rfc_3339():
    found = properties("date-time")
    assert len(found) >= 10
    for schema, name in found:
        text = sample(schema)[name]
        assert is_time(text), (schema, name)
        assert datetime.fromisoformat(text)


def test_texts_that_are_dates_are_iso_8601():
    found = properties("date")
    assert found
    for schema, name in found:
        assert date.fromisoformat(sample(schema)[name]), (schema, name)
