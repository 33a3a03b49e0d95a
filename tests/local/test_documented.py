"""What the local server answers, beside what the pinned API document says of it: official clients refuse anything else."""

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from typing import Any

from aiohttp import ClientSession

from codegen.document import PINNED
from openrouter_local import LocalOpenRouter

DOCUMENT = json.loads(PINNED.read_text(encoding="utf-8"))
METHODS = ("delete", "get", "patch", "post", "put")


def operations() -> Iterator[tuple[str, str, Any]]:
    """Yield method, path and content of all operations."""
    for path, item in DOCUMENT["paths"].items():
        yield from ((method, path, item[method]) for method in METHODS if method in item)


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
