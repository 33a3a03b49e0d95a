"""Error types: the one table of words, and which status counts."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core._base.error_types import STATUSES, effective_status

SCHEMAS = json.loads((Path(__file__).parents[2] / "codegen" / "openrouter.openapi.json").read_text())["components"]["schemas"]
DOCUMENTED = {
    400: "context_length_exceeded max_tokens_exceeded token_limit_exceeded string_too_long invalid_request invalid_prompt "
    "content_policy_violation refusal invalid_image image_too_large image_too_small unsupported_image_format "
    "image_download_failed",
    401: "authentication",
    402: "payment_required",
    403: "permission_denied",
    404: "not_found image_not_found",
    412: "precondition_failed",
    413: "payload_too_large",
    422: "unprocessable",
    429: "rate_limit_exceeded",
    500: "server unmapped",
    502: "provider_unavailable",
    503: "provider_overloaded",
    504: "timeout",
}
WORDS = {word: status for status, words in DOCUMENTED.items() for word in words.split()}


def test_each_word_of_the_document_has_the_status_that_the_page_on_errors_lists():
    assert set(SCHEMAS["APIErrorType"]["enum"]) == set(SCHEMAS["ApiErrorType"]["enum"]) == set(WORDS)
    assert {word: STATUSES[word] for word in WORDS} == WORDS


@pytest.mark.parametrize(
    "words",
    [
        SCHEMAS["AnthropicMessagesErrorResponse"]["properties"]["error"]["properties"]["type"]["enum"],
        SCHEMAS["CodeEnum"]["enum"],
    ],
    ids=["messages", "responses"],
)
def test_the_table_knows_the_words_of_errors_in_other_forms(words: list[str]):
    assert set(words) <= set(STATUSES)


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("word", STATUSES)
def test_a_word_decides_where_the_status_wraps_others(status: int, word: str):
    assert effective_status(status, 418, word) == effective_status(status, word) == STATUSES[word]


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("error_type", [None, "no_such_word", "", 5, ["server"]])
def test_the_code_decides_where_no_word_is_known(status: int, error_type: Any):
    assert effective_status(status, 429, error_type) == 429
    assert effective_status(status, "rate_limit_exceeded", error_type) == 429
    for code in (None, "no_such_word", 200, 42_900, -1, True, [429]):
        assert effective_status(status, code, error_type) == status


def test_an_overloaded_provider_is_529_where_a_status_or_a_code_says_so():
    assert effective_status(529, 529, "provider_overloaded") == 529
    assert effective_status(200, 529, "provider_overloaded") == 529
    assert effective_status(200, 502, "provider_overloaded") == 503


@given(
    status=st.integers(300, 599).filter(lambda status: status not in {400, 500}),
    code=st.integers() | st.sampled_from([*STATUSES]),
    error_type=st.none() | st.sampled_from([*STATUSES]),
)
def test_any_other_status_of_http_says_itself_what_went_wrong(status: int, code: int | str, error_type: str | None):
    assert effective_status(status, code, error_type) == status
