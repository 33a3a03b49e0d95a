"""Batches: cut as requests come, sent once, waited for, and matched with their requests by id."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

from openrouter_core import Err, OpenRouterCore, OpenRouterDefaultError, Polling, RetryConfig
from openrouter_core.models import BodyChatCompletion, ChatAssistantMessage
from openrouter_kit import Tape, batch_each, batches, text_of, user
from tests.kit.scripted_model import JSON, chat

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

AT_ONCE = Polling(interval=1e-6, max_interval=1e-6)


class BatchServer:
    """Takes batches, and is done with each on the second look; what a request comes to is in `outcomes`, by id."""

    def __init__(self) -> None:
        self.batches: dict[str, JSON] = {}
        self.bodies: list[str] = []
        self.looks: Counter[str] = Counter()
        self.outcomes: dict[str, JSON | None] = {}
        self.status = "completed"
        self.refuses = False

    async def create(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.text())
        if self.refuses:
            return web.json_response({"error": {"code": 413, "message": "too large"}}, status=413)
        batch = await request.json()
        name = f"batch-{len(self.batches)}"
        self.batches[name] = batch
        return web.json_response(self._shown(name, "validating", None), status=202)

    async def get(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        self.looks[name] += 1
        if self.looks[name] == 1:
            return web.json_response(self._shown(name, "in_progress", None))
        results = []
        for asked in reversed(self.batches[name]["requests"]):
            id_ = asked["custom_id"]
            text = asked["body"]["messages"][0]["content"].upper()
            fine = {"error": None, "response": {"status_code": 200, "request_id": None, "body": chat(text)}}
            if (outcome := self.outcomes.get(id_, fine)) is not None:
                results.append({"id": "r", "custom_id": id_, **outcome})
        return web.json_response(self._shown(name, self.status, results if self.status == "completed" else None))

    def _shown(self, name: str, status: str, results: Any) -> JSON:
        nulls = dict.fromkeys(("error", "expires_at", "finalized_at", "provider", "usage"))
        counts = {"completed": 0, "failed": 0, "total": 1}
        error = {"error": {"message": "provider is down"}} if status == "failed" else {}
        head = {"id": name, "object": "batch", "completion_window": "24h", "created_at": 1, "request_counts": counts}
        asked = self.batches[name]
        return {**head, **nulls, **error, "endpoint": asked["endpoint"], "model": "a/b", "results": results, "status": status}


@asynccontextmanager
async def running(server: BatchServer) -> AsyncIterator[OpenRouterCore]:
    app = web.Application(client_max_size=2**30)
    app.router.add_post("/batches", server.create)
    app.router.add_get("/batches/{name}", server.get)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        async with OpenRouterCore("sk-test", server_url=url, retry_config=RetryConfig(strategy="none")) as core:
            yield core
    finally:
        await runner.cleanup()
        for _ in range(3):
            await asyncio.sleep(0)


def requests(count: int) -> Any:
    return ((f"id-{n}", {"messages": [user(f"text {n}")]}) for n in range(count))


async def run(server: BatchServer, asked: Any, **settings: Any) -> list[tuple[str, Any]]:
    async with running(server) as core:
        return [pair async for pair in batch_each(core, model="a/b", requests=asked, polling=AT_ONCE, **settings)]


async def test_requests_are_cut_into_batches_and_matched_by_id() -> None:
    server = BatchServer()
    found = await run(server, requests(10), size=4)
    assert len(found) == 10
    assert {id_: text_of(result.value) for id_, result in found} == {f"id-{n}": f"TEXT {n}" for n in range(10)}
    assert isinstance(found[0][1].value, BodyChatCompletion)
    assert [len(batch["requests"]) for batch in server.batches.values()] == [4, 4, 2]
    assert all(body.startswith('{"endpoint":"/v1/chat/completions","model":"a/b","requests":[') for body in server.bodies)


async def test_requests_come_from_async_iterables_and_may_be_none() -> None:
    async def later() -> AsyncIterator[Any]:
        for pair in requests(3):
            yield pair

    assert [id_ for id_, _ in await run(BatchServer(), later())] == ["id-0", "id-1", "id-2"]
    assert await run(BatchServer(), []) == []


async def test_models_may_be_in_the_bodies_of_requests() -> None:
    server = BatchServer()
    said = ChatAssistantMessage(role="assistant", content="said before")
    await run(server, [("a", {"messages": [said]})])
    assert server.batches["batch-0"]["requests"][0]["body"]["messages"] == [{"role": "assistant", "content": "said before"}]


async def test_a_batch_has_no_more_bytes_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "_LARGEST", 250)
    server = BatchServer()
    assert len(await run(server, requests(5))) == 5
    assert [len(batch["requests"]) for batch in server.batches.values()] == [2, 2, 1]


async def test_each_failure_of_a_request_is_an_err_of_its_own() -> None:
    server = BatchServer()
    said = {"error": {"message": "too long", "code": 400}}
    server.outcomes = {
        "id-0": {"error": {"message": "refused", "param": None, "type": "server_error"}, "response": None},
        "id-1": {"error": None, "response": {"status_code": 400, "request_id": None, "body": said}},
        "id-2": None,
        "id-3": {"error": None, "response": None},
    }
    found = dict(await run(server, requests(5)))
    assert all(isinstance(found[f"id-{n}"].error, OpenRouterDefaultError) for n in range(4))
    assert [found[f"id-{n}"].error.message for n in range(4)] == [
        "refused",
        "too long",
        "the batch batch-0 is completed and has no result of this request",
        "the request failed, and the batch does not say why",
    ]
    assert found["id-1"].error.status_code == 400
    assert found["id-4"].ok


@pytest.mark.parametrize("status", ["failed", "expired", "cancelled"])
async def test_a_batch_without_results_is_an_err_of_each_request(status: str) -> None:
    server = BatchServer()
    server.status = status
    found = await run(server, requests(3))
    assert [id_ for id_, _ in found] == ["id-0", "id-1", "id-2"]
    assert all(f"is {status}" in result.error.message for _, result in found)
    assert found[0][1].error.message.endswith("provider is down") is (status == "failed")


async def test_a_batch_that_cannot_be_sent_is_an_err_of_each_request() -> None:
    server = BatchServer()
    server.refuses = True
    found = await run(server, requests(3), size=2)
    assert [(id_, result.error.status_code) for id_, result in found] == [(f"id-{n}", 413) for n in range(3)]
    assert isinstance(found[0][1], Err)


async def test_batches_that_were_sent_are_not_sent_again(tmp_path: Path) -> None:
    server = BatchServer()
    tape = Tape(tmp_path / "batches.jsonl")
    async with running(server) as core:
        waiting = batch_each(core, model="a/b", requests=requests(4), size=2, polling=AT_ONCE, checkpoint=tape)
        assert (await anext(waiting))[0] == "id-0"
        await waiting.aclose()  # as if the process had ended
        sent = len(server.bodies)
        again = batch_each(core, model="a/b", requests=requests(5), size=2, polling=AT_ONCE, checkpoint=tape)
        found = dict([pair async for pair in again])
    assert sorted(found) == [f"id-{n}" for n in range(5)]
    assert len(server.bodies) == 3
    assert sent <= 2
    async with running(server) as core:
        other = batch_each(core, model="c/d", requests=requests(2), size=2, polling=AT_ONCE, checkpoint=tape)
        assert len([pair async for pair in other]) == 2
    assert len(server.bodies) == 4  # another model


async def test_states_of_batches_are_shown() -> None:
    seen: list[str] = []
    await run(BatchServer(), requests(1), on_progress=lambda batch: seen.append(batch.status))
    assert seen == ["in_progress", "completed"]
