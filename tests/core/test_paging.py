"""Pages: lists that come in pages, through functions that page."""

import copy
import pickle
import pkgutil
from collections.abc import AsyncIterator
from typing import Any

import pytest

import openrouter_core
from openrouter_core import Err, Ok, RequestOptions, RetryConfig, items, pages
from openrouter_core.models import AnthropicFileList, OpenAIFileList, OpenRouterFileList
from openrouter_core.paging import Page
from openrouter_funcs import batch_list, datasets_get_session_cost, files_list, scim_list_groups
from openrouter_local import LocalOpenRouter
from openrouter_local.samples import sample

NO_RETRIES = RequestOptions(retries=RetryConfig(strategy="none"))


def groups(*ids: str, **rest: Any) -> dict[str, Any]:
    """Return a page of SCIM groups, which page by offset."""
    group = sample("ListScimGroupsResponse")["data"][0]
    return {"data": [group | {"id": each} for each in ids], **rest}


def batches(*ids: str, more: bool, last: str | None = None) -> dict[str, Any]:
    """Return a page of batches, which page by cursor."""
    batch = sample("BatchListResponse")["data"][0]
    data = [batch | {"id": each} for each in ids]
    return {"object": "list", "data": data, "has_more": more, "first_id": None, "last_id": last or (ids[-1] if ids else None)}


def session_costs(*sessions: int) -> dict[str, Any]:
    """Return a page of session costs, which page by offset and do not say how many there are."""
    page = sample("SessionCostResponse")
    return page | {"data": [page["data"][0] | {"session_count": number} for number in sessions]}


def answer(server: LocalOpenRouter, *documents: Any) -> None:
    """Let the server send these, one after the other, and the last one for ever."""
    for document in documents[:-1]:
        server.faults.answer(document)
    server.faults.answer(documents[-1], times=100)


async def drained(results: AsyncIterator[Any]) -> list[Any]:
    """Return the ids, and the names of the errors' classes."""
    return [result.value.id if isinstance(result, Ok) else type(result.error).__name__ async for result in results]


def queries(server: LocalOpenRouter) -> list[dict[str, str]]:
    return [dict(request.query) for request in server.requests]


def unwrapped(result: Any) -> Page[Any, Any]:
    assert isinstance(result, Ok)
    assert isinstance(result.value, Page)
    return result.value


async def test_items_by_offset_come_until_the_total_with_filters_and_limit_on_each_page(server: LocalOpenRouter):
    answer(server, groups("a", "b", total_count=5), groups("c", "d", total_count=5), groups("e", total_count=5))
    listed = items(
        scim_list_groups(server.core(), limit=2, display_name="x", app_title="me", options=RequestOptions(extra_query={"z": "1"}))
    )
    assert await drained(listed) == ["a", "b", "c", "d", "e"]
    common = {"limit": "2", "display_name": "x", "z": "1"}
    assert queries(server) == [common, common | {"offset": "2"}, common | {"offset": "4"}]
    assert {request.headers["X-OpenRouter-Title"] for request in server.requests} == {"me"}


async def test_a_given_offset_is_where_it_goes_on_from(server: LocalOpenRouter):
    answer(server, groups("c", "d", total_count=5), groups("e", total_count=5))
    assert await drained(items(scim_list_groups(server.core(), offset=2))) == ["c", "d", "e"]
    assert [query["offset"] for query in queries(server)] == ["2", "4"]


async def test_items_by_cursor_come_until_there_are_no_more_with_filters_on_each_page(server: LocalOpenRouter):
    answer(server, batches("a", "b", more=True), batches("c", more=False))
    assert await drained(items(batch_list(server.core(), limit=2, status="completed", after="0"))) == ["a", "b", "c"]
    common = {"limit": "2", "status": "completed"}
    assert queries(server) == [common | {"after": "0"}, common | {"after": "b"}]


async def test_pages_are_results_of_the_whole_answers(server: LocalOpenRouter):
    answer(server, groups("a", total_count=2), groups("b", total_count=2))
    seen = [unwrapped(page) async for page in pages(scim_list_groups(server.core()))]
    assert [[item.id for item in page.items] for page in seen] == [["a"], ["b"]]
    assert [page.has_next for page in seen] == [True, False]
    assert seen[0].value.total_count == 2
    assert seen[0].value.data == seen[0].items


@pytest.mark.parametrize("kind", [pages, items])
async def test_an_error_on_the_third_page_is_one_err_at_the_end(server: LocalOpenRouter, kind: Any):
    server.faults.answer(groups("a", total_count=9))
    server.faults.answer(groups("b", total_count=9))
    server.faults.fail(500)
    results = [result async for result in kind(scim_list_groups(server.core(), options=NO_RETRIES))]
    assert [bool(result) for result in results] == [True, True, False]
    assert results[2].meta.status_code == 500


async def test_an_error_on_the_first_page_is_the_only_item(server: LocalOpenRouter):
    server.faults.fail(401)
    assert await drained(items(scim_list_groups(server.core()))) == ["UnauthorizedResponseError"]


async def test_a_retry_of_a_later_page_asks_for_that_page_again(server: LocalOpenRouter, clock: Any):
    server.faults.answer(groups("a", total_count=2))
    server.faults.fail(503)
    server.faults.answer(groups("b", total_count=2))
    assert await drained(items(scim_list_groups(server.core(clock=clock)))) == ["a", "b"]
    assert [query.get("offset") for query in queries(server)] == [None, "1", "1"]


async def test_after_the_last_page_comes_one_without_items_and_without_a_request(server: LocalOpenRouter):
    answer(server, groups("a", total_count=1))
    last = unwrapped(await scim_list_groups(server.core()))
    after = unwrapped(await last.next_page())
    assert (len(after.items), after.has_next, after.value) == (0, False, last.value)
    assert len(server.requests) == 1


async def test_a_server_that_repeats_a_cursor_is_not_asked_for_ever(server: LocalOpenRouter):
    answer(server, batches("a", more=True, last="x"), batches("b", more=True, last="y"), batches("c", more=True, last="x"))
    assert await drained(items(batch_list(server.core()))) == ["a", "b", "c"]


async def test_a_server_that_sends_the_same_items_with_ever_new_cursors_is_not_asked_for_ever(server: LocalOpenRouter):
    answer(server, batches("a", more=True, last="x"), batches("a", more=True, last="y"))
    assert await drained(items(batch_list(server.core()))) == ["a"]
    assert len(server.requests) == 2


async def test_a_server_that_ignores_the_offset_is_not_asked_for_ever_and_no_item_comes_twice(server: LocalOpenRouter):
    answer(server, groups("a", "b", total_count=100))
    assert await drained(items(scim_list_groups(server.core()))) == ["a", "b"]
    assert len(server.requests) == 2


async def test_a_server_that_promises_more_and_sends_nothing_is_not_asked_for_ever(server: LocalOpenRouter):
    answer(server, groups("a", total_count=100), groups(total_count=100))
    assert await drained(items(scim_list_groups(server.core()))) == ["a"]
    assert len(server.requests) == 2


async def test_one_empty_page_with_a_cursor_is_passed_over_and_two_are_the_end(server: LocalOpenRouter):
    answer(
        server, batches(more=True, last="1"), batches("a", more=True), batches(more=True, last="2"), batches(more=True, last="3")
    )
    assert await drained(items(batch_list(server.core()))) == ["a"]
    assert [query.get("after") for query in queries(server)] == [None, "1", "a", "2"]


async def test_no_more_goes_before_a_cursor(server: LocalOpenRouter):
    answer(server, batches("a", more=False, last="x"))
    assert not unwrapped(await batch_list(server.core())).has_next


@pytest.mark.parametrize(
    ("limit", "received", "more"), [(2, 2, True), (2, 1, False), (None, 100, True), (None, 99, False), (500, 100, True)]
)
async def test_without_a_total_a_full_page_has_another_after_it(
    server: LocalOpenRouter, limit: int | None, received: int, more: Any
):
    answer(server, session_costs(*range(received)))
    page = unwrapped(await datasets_get_session_cost(server.core(), app_slug="x", **({} if limit is None else {"limit": limit})))
    assert (len(page.items), page.has_next) == (received, more)


def files(shape: str, *ids: str, more: bool) -> dict[str, Any]:
    model = {"openrouter": "OpenRouterFileList", "openai": "OpenAIFileList", "anthropic": "AnthropicFileList"}[shape]
    page = sample(model)
    page |= {"data": [page["data"][0] | {"id": each} for each in ids], "has_more": more, "first_id": ids[0], "last_id": ids[-1]}
    return page | {"_shape": shape} | ({"cursor": f"after-{ids[-1]}" if more else None} if shape == "openrouter" else {})


@pytest.mark.parametrize(
    ("shape", "kind", "given", "asked"),
    [
        ("openrouter", OpenRouterFileList, {}, {"cursor": "after-b"}),
        ("openai", OpenAIFileList, {"provider": "openai"}, {"provider": "openai", "after": "b"}),
        ("anthropic", AnthropicFileList, {"provider": "anthropic"}, {"provider": "anthropic", "after_id": "b"}),
        ("anthropic", AnthropicFileList, {"before_id": "z"}, {"before_id": "a"}),
    ],
)
async def test_files_page_in_the_form_of_each_provider(
    server: LocalOpenRouter, shape: str, kind: type, given: dict[str, Any], asked: dict[str, str]
):
    answer(server, files(shape, "a", "b", more=True), files(shape, "c", more=False))
    seen = [unwrapped(page) async for page in pages(files_list(server.core(), **given))]
    assert [item.id for page in seen for item in page.items] == ["a", "b", "c"]
    assert {type(page.value) for page in seen} == {kind}
    assert queries(server)[1] == asked


async def test_a_list_in_a_form_that_is_not_known_yet_has_its_items_too(server: LocalOpenRouter):
    answer(
        server,
        {"_shape": "acme", "data": [{"id": "a"}], "cursor": "x"},
        {"_shape": "acme", "data": [{"id": "b"}], "cursor": None},
    )
    assert [result.unwrap() async for result in items(files_list(server.core()))] == [{"id": "a"}, {"id": "b"}]


async def test_a_page_whose_list_is_not_one_is_an_err(server: LocalOpenRouter):
    answer(server, {"data": {"a": 1}, "total_count": 3})
    assert isinstance(await scim_list_groups(server.core()), Err)


async def test_a_page_survives_pickle_and_deepcopy_and_goes_on_from_there(server: LocalOpenRouter):
    answer(server, batches("a", more=True), batches("b", more=False))
    page = unwrapped(await batch_list(server.core()))
    for copied in (pickle.loads(pickle.dumps(page)), copy.deepcopy(page)):  # noqa: S301 - our own
        assert copied == page
        assert [item.id for item in unwrapped(await copied.next_page()).items] == ["b"]
    assert server.api_key not in repr(page)


def test_no_public_name_is_a_modules_too_which_would_take_its_place_once_imported():
    modules = {module.name for module in pkgutil.iter_modules(openrouter_core.__path__)}
    assert not modules & set(openrouter_core.__all__)
