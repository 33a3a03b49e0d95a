"""The models page: a small catalogue of made-up models, in pages."""

from __future__ import annotations

from functools import cache
from typing import Any

from aiohttp import web

from openrouter_local.errors import ApiError
from openrouter_local.paths import API_PATH

_NAMES = ("ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "rowan", "willow")
_MOST = 500


async def list_models(request: web.Request) -> web.Response:
    """Answer with the models from `offset` on, at most `limit` of them. It is a public list: no key is needed."""
    offset, limit = _number(request, "offset", 0), _number(request, "limit", _MOST)
    models = catalogue()
    from openrouter_local.samples import sample

    return web.json_response(sample("ModelsListResponse") | {"data": models[offset : offset + limit], "total_count": len(models)})


@cache
def catalogue() -> list[dict[str, Any]]:
    """Return all models."""
    from openrouter_local.samples import sample

    model = sample("Model")
    prices = (
        {"prompt": f"{price:.6f}", "completion": f"{4 * price:.6f}"} for price in (number / 1e6 for number in range(12, 0, -1))
    )
    return [
        model | {"id": f"local/{name}", "canonical_slug": f"local/{name}-1", "name": f"Local: {name.title()}", "pricing": price}
        for name, price in zip(_NAMES, prices, strict=True)
    ]


def _number(request: web.Request, name: str, default: int) -> int:
    given = request.query.get(name, str(default))
    if not given.isdecimal():
        raise ApiError(400, f"{name}: expected a number of 0 or more")
    return min(int(given), _MOST) if name == "limit" else int(given)


ROUTES = (web.get(f"{API_PATH}/models", list_models, allow_head=False),)
