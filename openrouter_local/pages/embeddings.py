"""The embeddings page: vectors made of words by hashing, so that texts with words in common are near each other."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
import struct
from typing import Any

from aiohttp import web

from openrouter_local.pages import operations
from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE
from openrouter_local.turns import tokens_of

DIMENSIONS = 256


async def generate(request: web.Request) -> web.Response:
    """Answer with a vector for each text; for other input, with a sample."""
    request.app[STATE].keys.require_known(request)
    body = _object(await request.read())
    given = body.get("input")
    texts = [given] if isinstance(given, str) else given
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        return await operations.answer(request)
    size = body.get("dimensions")
    size = size if isinstance(size, int) and size > 0 else DIMENSIONS
    form = _packed if body.get("encoding_format") == "base64" else list
    data = [{"object": "embedding", "index": index, "embedding": form(vector(text, size))} for index, text in enumerate(texts)]
    tokens = sum(map(tokens_of, texts))
    usage = {"prompt_tokens": tokens, "total_tokens": tokens, "cost": 0}
    return web.json_response({"object": "list", "data": data, "model": str(body.get("model")), "usage": usage})


def vector(text: str, size: int = DIMENSIONS) -> list[float]:
    """Return a vector of length 1: each word, and each half of one, adds 1 at a place that its hash tells."""
    counts = [0.0] * size
    for word in re.findall(r"\w+", text.lower()):
        for feature in {word, word[:4]}:
            counts[int.from_bytes(hashlib.sha256(feature.encode()).digest()[:4]) % size] += 1
    length = math.sqrt(sum(count * count for count in counts)) or 1
    return [count / length for count in counts]


def _packed(numbers: list[float]) -> str:
    """Return numbers of 32 bits as Base64: what the OpenAI SDK asks for unless told otherwise."""
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def _object(body: bytes) -> dict[str, Any]:
    try:
        document = json.loads(body)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


ROUTES = (web.post(f"{API_PATH}/embeddings", generate),)
