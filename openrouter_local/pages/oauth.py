"""The OAuth pages: signing a user in by PKCE (RFC 7636). The user is made up and agrees at once."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from aiohttp import web

from openrouter_local.errors import ApiError
from openrouter_local.pages import operations
from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE


async def authorize(request: web.Request) -> web.Response:
    """Send the browser back to the app, with a code."""
    callback = request.query.get("callback_url", "")
    if "://" not in callback:
        raise ApiError(400, "callback_url: expected an absolute URL")
    method = request.query.get("code_challenge_method", "S256")
    code = request.app[STATE].codes.add(request.query.get("code_challenge", ""), method)
    state = f"&state={request.query['state']}" if "state" in request.query else ""
    location = f"{callback}{'&' if '?' in callback else '?'}code={code}{state}"
    return web.Response(status=302, headers={"Location": location})


async def exchange(request: web.Request) -> web.Response:
    """Answer with a key for a code, once, to whoever knows the verifier. Before the first code the answer is a sample."""
    state = request.app[STATE]
    if not state.codes.used:
        return await operations.answer(request)
    body = _object(await request.read())
    challenge, method = state.codes.open.pop(str(body.get("code")), (None, ""))
    if challenge is None or challenge != _challenge(str(body.get("code_verifier", "")), method):
        raise ApiError(403, "Invalid code or code_verifier")
    return web.json_response({"key": state.keys.inference, "user_id": "user_local"})


def _challenge(verifier: str, method: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return verifier if method == "plain" or not verifier else base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _object(body: bytes) -> dict[str, Any]:
    try:
        document = json.loads(body)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


ROUTES = (web.get("/auth", authorize, allow_head=False), web.post(f"{API_PATH}/auth/keys", exchange))
