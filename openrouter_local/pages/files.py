"""The files page: what was uploaded to this server, in OpenRouter's form. Before the first upload the answers are samples."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from typing import Any

from aiohttp import web

from openrouter_local.errors import ApiError
from openrouter_local.pages import operations
from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE, StoredFile

_MOST = 1000


async def upload(request: web.Request) -> web.Response:
    """Store the part called `file` of a multipart body; without one, answer with a sample."""
    state = request.app[STATE]
    state.keys.require_known(request)
    head = f"Content-Type: {request.headers.get('Content-Type', '')}\r\n\r\n".encode("utf-8", "replace")
    parts = message_from_bytes(head + await request.read()).get_payload()
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, Message) and part.get_param("name", header="Content-Disposition") == "file":
            content: Any = part.get_payload(decode=True)
            file = state.files.add(part.get_filename() or "upload", part.get_content_type(), content or b"")
            return web.json_response(file.document())
    return await operations.answer(request)


async def list_files(request: web.Request) -> web.Response:
    """Answer with the files after `cursor`, at most `limit` of them."""
    state = request.app[STATE]
    state.keys.require_known(request)
    if not state.files.used:
        return await operations.answer(request)
    cursor, limit = request.query.get("cursor", "0"), request.query.get("limit", str(_MOST))
    if not (cursor.isdecimal() and limit.isdecimal()):
        raise ApiError(400, "cursor, limit: expected numbers")
    files = [file for file in state.files.stored.values() if file.number > int(cursor)]
    page, more = files[: int(limit)], len(files) > int(limit)
    ids = [file.id for file in page]
    document = {
        "data": [file.document() for file in page],
        "has_more": more,
        "cursor": str(page[-1].number) if more and page else None,
    }
    first, last = (ids[0], ids[-1]) if ids else (None, None)
    return web.json_response(document | {"_shape": "openrouter", "first_id": first, "last_id": last})


async def retrieve(request: web.Request) -> web.Response:
    """Answer with what is on record about a file."""
    file = _file(request)
    return await operations.answer(request) if file is None else web.json_response(file.document())


async def download(request: web.Request) -> web.Response:
    """Answer with a file's bytes."""
    file = _file(request)
    if file is None:
        return await operations.answer(request)
    return web.Response(body=file.content, headers={"Content-Type": file.media_type})


async def delete(request: web.Request) -> web.Response:
    """Forget a file."""
    file = _file(request)
    if file is None:
        return await operations.answer(request)
    del request.app[STATE].files.stored[file.id]
    return web.json_response({"_shape": "openrouter", "id": file.id, "type": "file_deleted"})


def _file(request: web.Request) -> StoredFile | None:
    """Return the file that the path names; None if none was ever uploaded."""
    state = request.app[STATE]
    state.keys.require_known(request)
    if not state.files.used:
        return None
    file = state.files.stored.get(request.match_info["file_id"])
    if file is None:
        raise ApiError(404, "There is no such file")
    return file


_FILE = f"{API_PATH}/files/{{file_id}}"
ROUTES = (
    web.post(f"{API_PATH}/files", upload),
    web.get(f"{API_PATH}/files", list_files, allow_head=False),
    web.get(_FILE, retrieve, allow_head=False),
    web.get(f"{_FILE}/content", download, allow_head=False),
    web.delete(_FILE, delete),
)
