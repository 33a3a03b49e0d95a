"""What the local server answers, beside what the pinned API document says of it: official clients refuse anything else."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from fnmatch import fnmatch
from typing import Any

from aiohttp import ClientSession

from codegen.document import PINNED
from openrouter_local import LocalOpenRouter
from openrouter_local.samples import sample

DOCUMENT = json.loads(PINNED.read_text(encoding="utf-8"))
METHODS = ("delete", "get", "patch", "post", "put")


def operations() -> Iterator[tuple[str, str, Any]]:
    """Yield method, path and content of all operations."""
    for path, item in DOCUMENT["paths"].items():
        yield from ((method, path, item[method]) for method in METHODS if method in item)


def properties(text_format: str) -> list[tuple[str, str]]:
    """Return the schemas and properties whose texts have a format."""
    schemas = DOCUMENT["components"]["schemas"].items()
    pairs = [(schema, name, part) for schema, node in schemas for name, part in node.get("properties", {}).items()]
    return [(schema, name) for schema, name, part in pairs if part.get("format") == text_format]


async def test_each_operation_has_its_documented_status_and_content(server: LocalOpenRouter, client: ClientSession):
    statuses, misfits = set[str](), list[tuple[str, str, int, str]]()
    for method, path, operation in operations():
        status, success = next(pair for pair in operation["responses"].items() if pair[0].startswith("2"))
        url = (server.origin if "servers" in operation else server.url) + re.sub(r"\{.*?\}", "x", path)
        async with client.request(method, url, json={}) as response:
            kinds = success.get("content", {}) if await response.read() else ["application/octet-stream"]
            if str(response.status) != status or not any(fnmatch(response.content_type, kind) for kind in kinds):
                misfits.append((method, path, response.status, response.content_type))
        statuses.add(status)
    assert statuses == {"200", "201", "202", "204"}
    assert misfits == []


def test_texts_that_are_times_are_rfc_3339():
    found = properties("date-time")
    assert len(found) >= 10
    for schema, name in found:
        assert datetime.fromisoformat(sample(schema)[name]).tzinfo is not None, (schema, name)


def test_texts_that_are_dates_are_iso_8601():
    found = properties("date")
    assert found
    for schema, name in found:
        assert date.fromisoformat(sample(schema)[name]), (schema, name)
