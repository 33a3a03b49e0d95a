import inspect
from collections.abc import AsyncIterator
from typing import Any, get_args

import pytest

from openrouter_core import (
    UNSET,
    Err,
    ForbiddenResponseError,
    InternalServerResponseError,
    Ok,
    OpenRouterDefaultError,
    RequestOptions,
    ResponseError,
    ResponseValidationError,
    RetryConfig,
    UnauthorizedResponseError,
    errors,
    to_dict,
)
from openrouter_funcs import CreditsGetCreditsError, credits_get_credits
from openrouter_local import LocalOpenRouter

ONCE = RetryConfig(strategy="none")
HEADERS = {"http_referer": "HTTP-Referer", "app_title": "X-OpenRouter-Title", "app_categories": "X-OpenRouter-Categories"}


@pytest.fixture
async def server() -> AsyncIterator[LocalOpenRouter]:
    async with LocalOpenRouter() as running:
        yield running


async def test_credits_are_what_the_account_bought_and_used(server: LocalOpenRouter):
    server.credits.total_credits, server.credits.total_usage = 110.5, 7
    async with server.core() as core:
        result = await credits_get_credits(core)
    match result:
        case Ok(credits):
            assert (credits.data.total_credits, credits.data.total_usage) == (110.5, 7)
        case Err(error):
            pytest.fail(str(error))
    meta = result.meta
    assert (meta.status_code, meta.attempts, meta.method, meta.url) == (200, 1, "GET", f"{server.url}/credits")


async def test_the_request_is_a_get_without_body_and_content_type(server: LocalOpenRouter):
    async with server.core() as core:
        await credits_get_credits(core)
    (request,) = server.requests
    assert (request.method, request.path, request.query, request.body) == ("GET", "/api/v1/credits", (), b"")
    assert request.headers["Accept"] == "application/json"
    assert request.headers["Authorization"] == f"Bearer {server.api_key}"
    assert "Content-Type" not in request.headers


async def test_a_key_for_inference_is_forbidden_and_an_unknown_one_unauthorized(server: LocalOpenRouter):
    for key, kind in ((server.inference_key, ForbiddenResponseError), ("sk-unknown", UnauthorizedResponseError)):
        async with server.core(api_key=key) as core:
            result = await credits_get_credits(core)
            assert isinstance(result, Err)
            assert type(result.error) is kind


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, UnauthorizedResponseError),
        (403, ForbiddenResponseError),
        (500, InternalServerResponseError),
        *((status, OpenRouterDefaultError) for status in (400, 402, 404, 408, 418, 429, 502, 503, 529, 599)),
    ],
)
async def test_each_documented_status_has_its_class_and_any_other_the_default(
    server: LocalOpenRouter, status: int, kind: type[ResponseError]
):
    server.faults.fail(status, message="words")
    async with server.core(retry_config=ONCE) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert type(result.error) is kind
    assert isinstance(result.error, CreditsGetCreditsError)
    assert (result.error.status_code, result.error.code, result.error.message) == (status, status, "words")


DETAILS = [{"data": {}}, {"data": {"total_credits": "1", "total_usage": 1}}, {"data": {"total_credits": None, "total_usage": 1}}]
SPINELESS = [{}, {"data": None}, {"data": []}, [], "x", None]


@pytest.mark.parametrize(
    ("body", "validation"), [*((body, "strict") for body in DETAILS), *((body, "lenient") for body in SPINELESS)]
)
async def test_an_answer_that_does_not_fit_is_an_err_that_holds_it(server: LocalOpenRouter, body: Any, validation: Any):
    server.faults.answer(body, times=3)
    async with server.core(retry_config=ONCE, validation=validation) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseValidationError)
    assert result.error.issues
    assert result.error.raw == body


@pytest.mark.parametrize("body", DETAILS)
async def test_an_answer_that_lacks_a_detail_is_an_ok_that_tells_so(server: LocalOpenRouter, body: Any):
    server.faults.answer(body)
    async with server.core() as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Ok)
    assert to_dict(result.value) == body
    assert {issue.path for issue in result.meta.issues} <= {("data", "total_credits"), ("data", "total_usage")} != set()


@pytest.mark.parametrize(("argument", "header"), HEADERS.items())
async def test_attribution_of_a_call_goes_before_the_cores_and_none_sends_none(
    server: LocalOpenRouter, argument: str, header: str
):
    async with server.core(**{argument: "core"}) as core:
        for value in ("call", UNSET, None):
            await credits_get_credits(core, **{argument: value})
    assert [request.headers.get(header) for request in server.requests] == ["call", "core", None]


async def test_options_reach_the_request(server: LocalOpenRouter):
    options = RequestOptions(headers={"X-Mine": "1", "ACCEPT": "text/plain"}, extra_query={"a": [1, "b c"], "d": None})
    async with server.core() as core:
        assert await credits_get_credits(core, options=options)
    (request,) = server.requests
    assert request.query == (("a", "1"), ("a", "b c"))
    assert request.headers.getall("Accept") == ["text/plain"]
    assert request.headers["X-Mine"] == "1"


@pytest.mark.parametrize("arguments", [(), (1, 2)])
async def test_a_wrong_call_is_a_type_error(arguments: tuple[Any, ...]):
    with pytest.raises(TypeError):
        await credits_get_credits(*arguments)
    with pytest.raises(TypeError):
        await credits_get_credits(None, page=1)


def test_all_arguments_but_the_core_are_keyword_only_and_options_come_last():
    core, *others = inspect.signature(credits_get_credits).parameters.values()
    assert core.name == "core"
    assert [each.name for each in others] == [*HEADERS, "options"]
    assert {each.kind for each in others} == {inspect.Parameter.KEYWORD_ONLY}


def test_the_alias_holds_the_documented_classes_the_default_and_the_clients_own():
    documented = {UnauthorizedResponseError, ForbiddenResponseError, InternalServerResponseError, OpenRouterDefaultError}
    assert set(get_args(CreditsGetCreditsError)) == {*documented, *get_args(errors.ClientError)}


def test_the_docstring_says_which_key_is_needed_in_which_currency_and_what_each_error_means():
    words = inspect.getdoc(credits_get_credits) or ""
    assert "management key" in words
    assert "US dollars" in words
    for part in ("UnauthorizedResponseError` (401)", "ForbiddenResponseError` (403)", "InternalServerResponseError` (500)"):
        assert f"- `{part}: " in words
    for part in ("OpenRouterDefaultError", "ClientError"):
        assert f"- `{part}`: " in words
