"""Door: what all doors share: who may ask, what the model says, whole or streamed. A door knows the forms of one API."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Protocol

from aiohttp import web

from openrouter_local.asked import body_of
from openrouter_local.assistant import reply
from openrouter_local.errors import error_response
from openrouter_local.pages import operations
from openrouter_local.script import Failure, Raw
from openrouter_local.state import STATE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from aiohttp.typedefs import Handler

    from openrouter_local.asked import Asked
    from openrouter_local.turns import Turn

_COMMENT = b": OPENROUTER PROCESSING\n\n"


class Door(Protocol):
    """The forms of one API."""

    names_events: bool
    """Whether its streams have ``event:`` lines."""
    has_done: bool
    """Whether its streams end with ``[DONE]``."""

    def asked(self, body: dict[str, Any]) -> Asked | None:
        """Return what a request asks; None if it asks nothing."""
        ...

    def whole(self, generation: str, asked: Asked, turn: Turn) -> dict[str, Any]:
        """Return the answer as one document."""
        ...

    def events(self, generation: str, asked: Asked, turn: Turn) -> Iterable[tuple[bool, dict[str, Any]]]:
        """Return the answer as events, and whether each brings a piece of text."""
        ...


def handler_of(door: Door) -> Handler:
    """Return what answers the requests at a door. A request that asks nothing gets a sample."""

    async def answer(request: web.Request) -> web.StreamResponse:
        state = request.app[STATE]
        state.keys.require_known(request)
        asked = door.asked(body_of(await request.read()))
        if asked is None:
            return await operations.answer(request)
        said = state.script.next(asked)
        if isinstance(said, Failure):
            response = error_response(said.status, said.message)
            response.headers.update(said.headers)
            return response
        if isinstance(said, Raw):
            return web.Response(body=said.data, content_type=said.content_type)
        turn = (reply(asked) if said is None else said).within(asked.most_tokens)
        generation = state.generation()
        headers = {"X-Generation-Id": generation}
        if not asked.streams:
            return web.json_response(door.whole(generation, asked, turn), headers=headers)
        body = _streamed(door, turn, door.events(generation, asked, turn))
        return web.Response(body=body, content_type="text/event-stream", headers=headers)

    return answer


async def _streamed(door: Door, turn: Turn, events: Iterable[tuple[bool, dict[str, Any]]]) -> AsyncIterator[bytes]:
    yield _COMMENT
    wait = turn.first_after
    for is_piece, event in events:
        if is_piece:
            if wait:
                await asyncio.sleep(wait)
            wait = turn.every
        name = f"event: {event['type']}\n" if door.names_events else ""
        yield f"{name}data: {json.dumps(event)}\n\n".encode()
    if door.has_done:
        yield b"data: [DONE]\n\n"
