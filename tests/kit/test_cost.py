"""What answers cost, and a budget that refuses before anything is sent."""

import asyncio
import copy
import pickle
from collections import deque
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import endings  # a server that streams in all four forms
from openrouter_core import Err, Ok, OpenRouterCore, RequestOptions
from openrouter_funcs import chat_send, chat_send_stream, credits_get_credits
from openrouter_kit import BudgetExceededError, Cost, MemoryStore, Spend, cost_of
from openrouter_local import LocalOpenRouter

HELLO: Any = [{"role": "user", "content": "Hello"}]


@pytest.mark.parametrize(
    ("usage", "cost"),
    [
        ({"cost": 0.1}, Cost(Decimal("0.1"), Decimal(0))),
        ({"cost": 3, "is_byok": False, "cost_details": {"upstream_inference_cost": 2.5}}, Cost(Decimal(3), Decimal(0))),
        (
            {"cost": 0.05, "is_byok": True, "cost_details": {"upstream_inference_cost": 1.2}},
            Cost(Decimal("0.05"), Decimal("1.2")),
        ),
        ({"cost": 0, "is_byok": True, "cost_details": {"upstream_inference_cost": 1.2}}, Cost(Decimal(0), Decimal("1.2"))),
        ({"cost": 0.05, "is_byok": True, "cost_details": None}, Cost(Decimal("0.05"), Decimal(0))),
        ({"cost": None}, None),
        ({"cost": True}, None),
        ({"cost": float("nan")}, None),
        ({}, None),
    ],
)
def test_what_is_charged_and_what_is_billed_upstream(usage: dict[str, Any], cost: Cost | None):
    assert cost_of({"usage": usage}) == cost
    assert cost_of(SimpleNamespace(usage=SimpleNamespace(**usage))) == cost
    assert cost is None or cost.total == cost.charged + cost.upstream


def test_a_generation_has_its_cost_under_other_names():
    data = {"total_cost": 0.5, "is_byok": True, "upstream_inference_cost": 0.25}
    assert cost_of({"data": data}) == Cost(Decimal("0.5"), Decimal("0.25"))


@pytest.mark.parametrize("answer", [None, 3, "x", {}, {"usage": None}, {"usage": []}, {"data": []}, SimpleNamespace(facts=None)])
def test_what_says_no_cost_has_none(answer: object):
    assert cost_of(answer) is None


@given(st.lists(st.decimals(0, 10, places=6), max_size=20))
def test_sums_of_costs_are_exact(amounts: list[Decimal]):
    costs = [cost_of({"usage": {"cost": float(amount)}}) for amount in amounts]
    assert sum(cost.total for cost in costs if cost) == sum(amounts)


async def test_all_kinds_of_streams_say_what_they_cost(monkeypatch: pytest.MonkeyPatch):
    costs = deque[Any]()

    class Costs:
        def call_ended(self, context: Any) -> None:
            costs.append(cost_of(context.result.value))

    async def read(world: endings.World) -> None:
        world.core = world.cored(Costs())
        await endings.stream_read(world)
        await world.core.aclose()

    monkeypatch.setattr(endings, "WAYS", (read,))
    await endings.run(12, 7)
    assert set(costs) == {Cost(Decimal("0.5"), Decimal(0))}


class Priced:
    """Sets the cost of every chat to a cent."""

    def after_success(self, context: Any) -> None:
        if context.operation.name == "chat_send":
            context.value.usage.cost = 0.01


async def test_a_thousand_calls_at_once_never_exceed_the_limit_by_more_than_a_reserve(server: LocalOpenRouter):
    spend = Spend(limit="1.00", reserve="0.02")
    async with server.core(hooks=[spend, Priced()]) as core:
        results = await asyncio.gather(*(chat_send(core, messages=HELLO, model="a/b") for _ in range(1000)))
        assert await credits_get_credits(core)  # costs nothing
    fine = [result for result in results if result.ok]
    refused = [result.error for result in results if isinstance(result, Err)]
    assert spend.spent == Decimal("0.01") * len(fine) <= Decimal("1.02")
    assert {type(error) for error in refused} == {BudgetExceededError}
    assert len(server.requests) == len(fine) + 1
    assert "the budget of $1.00 does not allow" in str(refused[0])


async def test_a_budget_can_be_used_up_but_for_the_reserve(server: LocalOpenRouter):
    spend = Spend(limit=1, reserve="0.02")
    async with server.core(hooks=[spend, Priced()]) as core:
        while await chat_send(core, messages=HELLO, model="a/b"):
            pass
    assert spend.spent == Decimal("0.99")


@pytest.mark.parametrize("fault", ["fail", "deadline", "refused"])
async def test_a_call_that_failed_gives_its_reserve_back(server: LocalOpenRouter, fault: str):
    spend = Spend(limit="0.02", reserve="0.02")
    async with server.core(hooks=spend) as core:
        if fault == "fail":
            server.faults.fail(400)
        elif fault == "deadline":
            server.faults.stall()
        options = RequestOptions(deadline=0.05, headers={"Host": "x"} if fault == "refused" else {})
        result = await chat_send(core, messages=HELLO, model="a/b", options=options)
        assert isinstance(result, Err)
        assert not isinstance(result.error, BudgetExceededError)
        assert spend.spent == 0


async def test_a_stream_that_was_left_is_settled_on_wish(server: LocalOpenRouter):
    spend = Spend(limit=1, reserve="0.02")
    async with server.core(hooks=spend) as core:
        async with (await chat_send_stream(core, messages=HELLO, model="a/b")).unwrap() as stream:
            assert await anext(stream)
        assert list(spend.unsettled) == [stream.facts.generation_id]
        assert spend.spent == Decimal("0.02")
        await spend.settle(core)
    assert not spend.unsettled
    settled = cost_of((await _generation(server, stream.facts.generation_id)).value)
    assert settled is not None
    assert spend.spent == settled.total


async def _generation(server: LocalOpenRouter, generation: Any) -> Ok[Any]:
    from openrouter_funcs import generations_get_generation

    async with server.core() as core:
        result = await generations_get_generation(core, id=generation)
    assert isinstance(result, Ok)
    return result


def test_a_budget_and_its_error_can_be_pickled():
    spend = Spend(limit="5", reserve="0.5", store=MemoryStore(Decimal(2)))
    core = OpenRouterCore("sk-or-v1-x", hooks=spend)
    twin: Any = pickle.loads(pickle.dumps(core)).hooks  # noqa: S301 - our own bytes
    assert (twin.limit, twin.reserve, twin.spent) == (5, Decimal("0.5"), 2)
    error = BudgetExceededError(limit=Decimal(1), spent=Decimal(2))
    for each in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - our own bytes
        assert (str(each), each.limit, each.spent) == (str(error), 1, 2)


@pytest.mark.parametrize("wrong", [{"limit": -1}, {"limit": "nan"}, {"limit": 1, "reserve": float("inf")}])
def test_an_impossible_budget_is_found_at_once(wrong: Any):
    with pytest.raises(ValueError, match="US dollars"):
        Spend(**wrong)
