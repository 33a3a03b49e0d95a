"""The speech page: bytes in place of sound, 4 KiB for each word. No player will make sense of them."""

from __future__ import annotations

import hashlib
import json

from aiohttp import web

from openrouter_local.asked import text_of
from openrouter_local.pages import operations
from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE

_BYTES_OF_A_WORD = 4096
_HEADS = {"mp3": (b"ID3\x04\x00\x00\x00\x00\x00\x00", "audio/mpeg"), "pcm": (b"", "audio/pcm")}


async def create(request: web.Request) -> web.Response:
    """Answer with the same bytes for the same words; without any, with a sample."""
    state = request.app[STATE]
    state.keys.require_known(request)
    try:
        body = json.loads(await request.read())
        words = text_of(body["input"]).split()
    except (ValueError, TypeError, KeyError):
        return await operations.answer(request)
    head, media_type = _HEADS.get(body.get("response_format"), _HEADS["mp3"])
    sound = b"".join(hashlib.sha256(word.encode()).digest() * (_BYTES_OF_A_WORD // 32) for word in words)
    return web.Response(body=head + sound, content_type=media_type, headers={"X-Generation-Id": state.generation()})


ROUTES = (web.post(f"{API_PATH}/audio/speech", create),)
