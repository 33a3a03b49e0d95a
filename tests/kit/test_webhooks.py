"""A webhook is trusted only if its signature is right, in time, and by the secret."""

from __future__ import annotations

import hashlib
import hmac
import time

import pytest

from openrouter_core import Err, Ok
from openrouter_kit import WebhookError, verify_webhook

BODY = b'{"type": "video.completed", "id": "job-1"}'
SECRET = "whsec"


def signed(body: bytes = BODY, *, moment: int = 1_000_000, secret: str = SECRET) -> str:
    digest = hmac.new(secret.encode(), f"{moment},".encode() + body, hashlib.sha256).hexdigest()
    return f"t={moment},v1={digest}"


def test_a_right_signature_gives_the_event():
    event = {"type": "video.completed", "id": "job-1"}
    assert verify_webhook(BODY, signature=signed(), secret=SECRET, now=1_000_299) == Ok(event)
    assert verify_webhook(BODY, signature=signed(moment=int(time.time())), secret=SECRET.encode()) == Ok(event)
    assert verify_webhook(BODY, signature=f"v1=abc, {signed().replace(',', ', ')}", secret=SECRET, now=1_000_000) == Ok(event)


@pytest.mark.parametrize(
    ("body", "signature", "now", "reason"),
    [
        (BODY + b" ", signed(), 1_000_000, "does not belong"),
        (BODY, signed(secret="other"), 1_000_000, "does not belong"),
        (BODY, signed().replace("t=1000000", "t=1000001"), 1_000_000, "does not belong"),
        (BODY, "t=1000000,v1=\u00e4", 1_000_000, "does not belong"),
        (BODY, signed(), 1_000_301, "older than 300 seconds"),
        (BODY, signed(), 999_699, "from the future"),
        (BODY, signed().partition(",")[0], 1_000_000, "not of the form"),
        (BODY, signed().partition(",")[2], 1_000_000, "not of the form"),
        (BODY, signed().replace("t=1", "t=x"), 1_000_000, "not of the form"),
        (BODY, "", 1_000_000, "not of the form"),
        (b"\xff", signed(b"\xff"), 1_000_000, "not JSON"),
    ],
)
def test_anything_else_is_an_error(body: bytes, signature: str, now: float, reason: str):
    result = verify_webhook(body, signature=signature, secret=SECRET, now=now)
    assert isinstance(result, Err)
    assert isinstance(result.error, WebhookError)
    assert reason in str(result.error)
    assert SECRET not in str(result.error)


def test_the_tolerance_is_the_callers():
    assert verify_webhook(BODY, signature=signed(), secret=SECRET, now=1_000_999, tolerance=1_000).ok
    assert not verify_webhook(BODY, signature=signed(), secret=SECRET, now=1_000_011, tolerance=10).ok
