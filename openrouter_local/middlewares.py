"""What happens to every request: it is recorded, spoiled if asked, its errors made JSON."""

from aiohttp import web
from aiohttp.typedefs import Handler

from openrouter_local.errors import ApiError, error_response, routing_error
from openrouter_local.state import STATE


@web.middleware
async def record(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Put the request in the journal before anything else happens to it."""
    state = request.app[STATE]
    with state.connections.answering(request.protocol):
        await state.journal.record(request)
        return await handler(request)


@web.middleware
async def spoil(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let the next fault that matches have the request."""
    state = request.app[STATE]
    path = request.raw_path.partition("?")[0]
    mishap = state.faults.take(path, reused=state.connections.reused(request.protocol))
    if mishap is None:
        return await handler(request)
    return await mishap.apply(request, handler)


@web.middleware
async def errors_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a page's refusal, an unknown path and a wrong method with JSON."""
    try:
        return await handler(request)
    except ApiError as error:
        return error_response(error.status, error.message)
    except (web.HTTPNotFound, web.HTTPMethodNotAllowed) as error:
        return routing_error(request, error)


MIDDLEWARES = (record, spoil, errors_as_json)
