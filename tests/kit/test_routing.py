"""Staying with a provider, and breakpoints of its cache."""

import copy
import random
from collections import defaultdict
from typing import Any

import pytest

from openrouter_core import Clock, Err, Ok, OpenRouterCore, RetryConfig
from openrouter_funcs import chat_send
from openrouter_kit import Sticky, cached_upto, pinned
from openrouter_kit.routing import provider_of


class Providers:
    """Three providers, each with a prefix cache, and a router that takes any of them unless it is told which."""

    NAMES = ("Acme", "Bolt", "Cord")

    def __init__(self) -> None:
        self.chance = random.Random(1)  # noqa: S311 - no secret
        self.caches: dict[str, set[str]] = defaultdict(set)
        self.hits = self.asked = 0
        self.served: list[str] = []
        self.down: set[str] = set()
        self.wanted: list[Any] = []

    async def serve(self, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        wanted = body.get("provider") or {}
        self.wanted.append(wanted)
        order = [name for name in wanted.get("order", []) if name not in self.down]
        name = order[0] if order else self.chance.choice([each for each in self.NAMES if each not in self.down])
        if wanted.get("order") and wanted["order"][0] in self.down and not wanted.get("allow_fallbacks"):
            return 503, {"error": {"code": 503, "message": "down"}}
        prefix = repr(body["messages"][:-1])
        self.asked += 1
        self.hits += prefix in self.caches[name]
        self.caches[name].add(repr(body["messages"]))
        self.served.append(name)
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
        answer = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": "a/b", "provider": name, "choices": [choice]}
        return 200, answer


@pytest.fixture
async def providers(serve_json: Any) -> Any:
    made = Providers()
    made_url = await serve_json(made.serve)
    return made, made_url


async def conversation(core: OpenRouterCore, turns: int, **more: Any) -> None:
    messages: list[Any] = [{"role": "user", "content": "Turn 0"}]
    for turn in range(turns):
        assert await chat_send(core, model="a/b", messages=messages, **more)
        messages.append({"role": "user", "content": f"Turn {turn + 1}"})


async def test_a_hundred_turns_hit_the_cache_of_one_provider(providers: Any):
    made, url = providers
    async with OpenRouterCore("sk-or-v1-x", server_url=url, hooks=Sticky(ttl=60)) as core:
        await conversation(core, 100, session_id="s")
    assert made.hits / made.asked >= 0.95
    assert len(set(made.served)) == 1
    assert made.wanted[-1] == {"order": [made.served[0]], "allow_fallbacks": True}


async def test_without_it_they_are_spread(providers: Any):
    made, url = providers
    async with OpenRouterCore("sk-or-v1-x", server_url=url) as core:
        await conversation(core, 100, session_id="s")
    assert made.hits / made.asked < 0.95


async def test_sessions_are_apart_and_calls_without_one_are_left_alone(providers: Any):
    made, url = providers
    async with OpenRouterCore("sk-or-v1-x", server_url=url, hooks=Sticky()) as core:
        await conversation(core, 2, prompt_cache_key="one")
        await conversation(core, 1, session_id="two")
        await conversation(core, 2)
    assert [bool(wanted) for wanted in made.wanted] == [False, True, False, False, False]


@pytest.mark.parametrize("own", [{"order": ["Cord"]}, {"only": ["Cord"]}, {"sort": "price"}])
async def test_a_callers_own_choice_is_never_touched(providers: Any, own: dict[str, Any]):
    made, url = providers
    async with OpenRouterCore("sk-or-v1-x", server_url=url, hooks=Sticky()) as core:
        await conversation(core, 3, session_id="s", provider=own)
    assert made.wanted == [own] * 3


async def test_other_preferences_are_kept_beside_the_pin(providers: Any):
    made, url = providers
    async with OpenRouterCore("sk-or-v1-x", server_url=url, hooks=Sticky()) as core:
        await conversation(core, 2, session_id="s", provider={"zdr": True})
    assert made.wanted[1] == {"zdr": True, "order": [made.served[0]], "allow_fallbacks": True}


async def test_a_pin_ends_with_its_time(providers: Any):
    made, url = providers
    now = 0.0
    clock = Clock(monotonic=lambda: now)
    async with OpenRouterCore("sk-or-v1-x", server_url=url, hooks=Sticky(ttl=60), clock=clock) as core:
        await conversation(core, 1, session_id="s")
        now = 59
        await conversation(core, 1, session_id="s")
        now = 120
        await conversation(core, 1, session_id="s")
    assert [bool(wanted) for wanted in made.wanted] == [False, True, False]


@pytest.mark.parametrize(("status", "kept"), [(429, False), (503, False), (400, True), (402, True)])
async def test_an_error_of_the_provider_drops_the_pin_and_one_of_the_request_does_not(serve_json: Any, status: int, kept: bool):
    made = Providers()
    failing = iter([False, True, False])

    async def serve(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if next(failing):
            return status, {"error": {"code": status, "message": "no"}}
        return await made.serve(body)

    core = OpenRouterCore(
        "sk-or-v1-x", server_url=await serve_json(serve), hooks=Sticky(), retry_config=RetryConfig(strategy="none")
    )
    asked: Any = {"model": "a/b", "messages": [{"role": "user", "content": "x"}], "session_id": "s"}
    results = [await chat_send(core, **asked) for _ in range(3)]
    await core.aclose()
    assert [type(result) for result in results] == [Ok, Err, Ok]
    assert bool(made.wanted[-1]) is kept


async def test_pinned_asks_for_the_provider_of_an_answer(providers: Any):
    _, url = providers
    async with OpenRouterCore("sk-or-v1-x", server_url=url) as core:
        first = (await chat_send(core, model="a/b", messages=[{"role": "user", "content": "x"}])).unwrap()
        for _ in range(5):
            again = await chat_send(core, model="a/b", messages=[{"role": "user", "content": "x"}], provider=pinned(first))
            assert provider_of(again.unwrap()) == provider_of(first)
    assert pinned({}) == {}


def test_breakpoints_are_set_on_a_copy():
    messages: list[Any] = [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "One"},
        {"role": "assistant", "content": None, "tool_calls": []},
        {"role": "user", "content": [{"type": "text", "text": "Two"}, {"type": "image_url", "image_url": {"url": "x"}}]},
        {"role": "user", "content": ""},
    ]
    before = copy.deepcopy(messages)
    marked = cached_upto(messages, last=2)
    assert messages == before
    mark = {"cache_control": {"type": "ephemeral"}}
    assert marked[0]["content"] == [{"type": "text", "text": "Be kind.", **mark}]
    assert marked[1]["content"] == [{"type": "text", "text": "One", **mark}]
    assert marked[3]["content"][0] == {"type": "text", "text": "Two", **mark}
    assert [marked[2], marked[4]] == [before[2], before[4]]
    assert cached_upto(messages, last=0)[1:] == before[1:]
    assert cached_upto([], last=3) == []


@pytest.mark.parametrize("last", [-1, 4])
def test_more_breakpoints_than_a_request_takes_are_refused(last: int):
    with pytest.raises(ValueError, match="last must be from 0 to 3"):
        cached_upto([], last=last)
