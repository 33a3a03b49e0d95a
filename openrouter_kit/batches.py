"""Batches: many requests through OpenRouter's Batch API, which answers within a day for about half the price.

Requests are cut into batches as they come, so that only a few batches of them are in memory.
"""

from __future__ import annotations

import json
from contextlib import aclosing
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_core import UNSET, Err, Ok, OpenRouterDefaultError
from openrouter_kit.many_calls import each, pairs_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable, Mapping

    from openrouter_core import OpenRouterCore, OpenRouterError, Polling, Result, Unset
    from openrouter_core.models import BatchObject
    from openrouter_core.params.batch import BatchProviderPreferencesInput, EndpointInput, RequestParam
    from openrouter_kit.tapes import Tape

    Requests: TypeAlias = Iterable[tuple[str, Mapping[str, Any]]] | AsyncIterable[tuple[str, Mapping[str, Any]]]

_LARGEST = 32 * 1024 * 1024
"""Bytes that a batch may have; a single request may be larger."""


async def batch_each(
    core: OpenRouterCore,
    *,
    model: str,
    requests: Requests,
    endpoint: EndpointInput = "/v1/chat/completions",
    provider: BatchProviderPreferencesInput | Unset | None = UNSET,
    size: int = 10_000,
    concurrent: int = 8,
    checkpoint: Tape | None = None,
    polling: Polling | None = None,
    deadline: float | None = None,
    on_progress: Callable[[BatchObject], object] | None = None,
) -> AsyncGenerator[tuple[str, Result[Any, OpenRouterError]], None]:
    """Send requests in batches, wait until these are done, and yield the id and the Result of each request.

    A batch takes up to 24 hours. With a tape, the ids of batches are kept: run it again with the same requests in the same order,
    and batches that were sent are waited for and not sent again, those that failed included.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        model: The model of all requests.
        requests: Pairs of an id, used once, and the body of a request without its model, from any iterable or async iterable.
        endpoint: The path of the API that the requests go to.
        provider: Preferences of providers, for all requests.
        size: How many requests a batch has, at most. It has at most 32 MiB, too.
        concurrent: How many batches are under way at once, at most.
        checkpoint: The tape for the batches' ids.
        polling: How often to look at a batch; after 2, 3, 4.5, ... at most 30 seconds if it is left out.
        deadline: Seconds to wait for a batch; no limit if it is left out.
        on_progress: Called with each state of each batch.

    Returns:
        An async iterator of ids and Results, batch by batch. Ok: the answer, a model with the fields of the endpoint's answers.
        Err: why the request has none; that of its batch if that could not be sent, failed, expired or was cancelled.

    Raises:
        OSError: The tape cannot be opened or written.
    """
    ids: dict[str, list[str]] = {}
    """The ids of the requests of batches that are under way."""

    async def chunks() -> AsyncIterator[tuple[str, list[RequestParam]]]:
        async for name, chunk in _chunks(requests, size, f"{model} {endpoint}"):
            ids[name] = [request["custom_id"] for request in chunk]
            yield name, chunk

    async def send(core: OpenRouterCore, chunk: list[RequestParam]) -> Result[str, OpenRouterError]:
        from openrouter_funcs import batch_create_batches

        sent = await batch_create_batches(core, endpoint=endpoint, model=model, requests=chunk, provider=provider)
        return Ok(sent.value.id) if isinstance(sent, Ok) else sent

    async def wait(core: OpenRouterCore, sent: Result[str, OpenRouterError]) -> Result[BatchObject, OpenRouterError]:
        from openrouter_funcs import wait_for_batch

        if isinstance(sent, Err):
            return sent
        return await wait_for_batch(core, sent.value, polling=polling, deadline=deadline, on_progress=on_progress)

    sending = each(core, chunks(), send, concurrent=1, checkpoint=checkpoint)
    async with aclosing(sending), aclosing(each(core, sending, wait, concurrent=concurrent)) as done:
        async for name, result in done:
            for pair in _results(ids.pop(name), result):
                yield pair


async def _chunks(requests: Any, size: int, of: str) -> AsyncIterator[tuple[str, list[RequestParam]]]:
    """Yield the requests of each batch, with a name that stands for them."""
    chunk: list[RequestParam] = []
    digest, length = blake2b(of.encode(), digest_size=16), 0
    async for custom_id, body in pairs_of(requests):
        request: RequestParam = {"custom_id": custom_id, "body": body}
        written = json.dumps(request, default=_document).encode()
        if chunk and (len(chunk) >= size or length + len(written) > _LARGEST):
            yield digest.hexdigest(), chunk
            chunk, digest, length = [], blake2b(of.encode(), digest_size=16), 0
        chunk.append(request)
        digest.update(written)
        length += len(written)
    if chunk:
        yield digest.hexdigest(), chunk


def _document(value: Any) -> Any:
    from openrouter_core import WireModel, to_dict

    return to_dict(value) if isinstance(value, WireModel) else dict(value)


def _results(ids: list[str], result: Result[BatchObject, Any]) -> Iterable[tuple[str, Any]]:
    """Yield the Result of each request of a batch, in the order of the requests."""
    if isinstance(result, Err):
        yield from ((each_id, result) for each_id in ids)
        return
    batch = result.value
    found = {one.custom_id: one for one in batch.results or ()}
    reason = f": {batch.error.message}" if batch.error is not None else ""
    for each_id in ids:
        one = found.get(each_id)
        if one is None:
            message = f"the batch {batch.id} is {batch.status} and has no result of this request{reason}"
            yield each_id, Err(OpenRouterDefaultError(message, meta=result.meta), meta=result.meta)
        elif one.response is not None and one.response.status_code < 400:  # noqa: PLR2004 - of HTTP
            yield each_id, Ok(one.response.body, meta=result.meta)
        else:
            yield each_id, Err(_error(one, result.meta), meta=result.meta)


def _error(one: Any, meta: Any) -> OpenRouterDefaultError:
    """Return the error of a request: what the batch says of it, else what its answer says."""
    from openrouter_core import UnknownVariant, to_dict

    status = 0 if one.response is None else one.response.status_code
    if one.error is not None:
        return OpenRouterDefaultError(
            one.error.message, meta=meta, status_code=status, code=one.error.type, error_type=one.error.error_type
        )
    body = None if one.response is None else one.response.body
    document: Any = body.raw if isinstance(body, UnknownVariant) else to_dict(body)
    error: Any = document.get("error") if isinstance(document, dict) else None
    if not isinstance(error, dict):
        error = {}
    message = error.get("message") or "the request failed, and the batch does not say why"
    return OpenRouterDefaultError(message, meta=meta, status_code=status, code=error.get("code"))
