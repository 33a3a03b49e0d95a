"""The credits page: what the account has bought and used. For management keys only."""

from aiohttp import web

from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE


async def get_credits(request: web.Request) -> web.Response:
    """Answer with the totals that `LocalOpenRouter.credits` holds."""
    state = request.app[STATE]
    state.keys.require_management(request)
    totals = {
        "total_credits": state.credits.total_credits,
        "total_usage": state.credits.total_usage,
    }
    return web.json_response({"data": totals})


ROUTES = (web.get(f"{API_PATH}/credits", get_credits, allow_head=False),)
