"""Webhooks: whether a request that says it is from OpenRouter is."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import Any

from openrouter_core import Err, Ok, OpenRouterError, Result


class WebhookError(OpenRouterError):
    """A webhook that must not be trusted: its signature is broken or wrong, it is too old, or its body is not JSON."""


def verify_webhook(
    body: bytes, *, signature: str, secret: str | bytes, tolerance: float = 300, now: float | None = None
) -> Result[Any, WebhookError]:
    """Return the event of a webhook whose signature is right.

    Args:
        body: The body of the request, byte for byte as it came.
        signature: The header ``X-OpenRouter-Signature``: ``t=...,v1=...``. Of several ``v1`` one must be right.
        secret: The secret that signs the webhooks.
        tolerance: Seconds that the signature's time and the clock may differ.
        now: The time, in Unix seconds; the clock's if it is left out.

    Returns:
        Ok: the body's JSON. Err: `WebhookError`.
    """
    fields = [part.strip().partition("=") for part in signature.split(",")]
    moment = next((value for name, _, value in fields if name == "t"), "")
    digests = [value.strip().lower() for name, _, value in fields if name == "v1"]
    if not moment.isascii() or not moment.isdecimal() or not digests:
        return Err(WebhookError("the signature is not of the form t=...,v1=..."))
    key = secret.encode() if isinstance(secret, str) else secret
    expected = hmac.new(key, f"{moment},".encode() + body, hashlib.sha256).hexdigest().encode()
    matches = [hmac.compare_digest(expected, digest.encode("utf-8", "replace")) for digest in digests]
    if not any(matches):
        return Err(WebhookError("the signature does not belong to this body and this secret"))
    if abs((time.time() if now is None else now) - int(moment[:18])) > tolerance:
        return Err(WebhookError(f"the signature is older than {tolerance:g} seconds, or from the future"))
    try:
        return Ok(json.loads(body))
    except (ValueError, RecursionError):
        return Err(WebhookError("the body is signed, but is not JSON"))
