import copy
from typing import Any, get_args

import pytest

from openrouter_core import OpenRouterCore, Operation, RequestOptions, SDKValidationError, errors
from openrouter_core.operation import error_aliases
from openrouter_funcs import credits as page
from openrouter_funcs import credits_get_credits

READ_THING = Operation(
    name="things_read_one", method="GET", path="/things/{thingId}", returns="str", errors={404: "NotFoundResponseError"}
)
__getattr__ = error_aliases(__name__)


def test_an_operation_names_the_alias_of_its_errors():
    assert READ_THING.error_alias == "ThingsReadOneError"


def test_an_operation_is_frozen_and_compared_by_identity():
    with pytest.raises(AttributeError):
        READ_THING.path = "/elsewhere"
    with pytest.raises(AttributeError):
        del READ_THING.path
    twin = copy.copy(READ_THING)
    assert vars(twin) == vars(READ_THING)
    assert twin != READ_THING


def test_a_misspelt_or_missing_part_of_an_operation_is_a_type_error():
    parts: dict[str, Any] = {"name": "things_list", "method": "GET", "path": "/things", "errors": {}}
    with pytest.raises(TypeError, match="methd"):
        Operation(**parts, methd="GET")
    for name in parts:
        with pytest.raises(TypeError, match=name):
            Operation(**{key: value for key, value in parts.items() if key != name})


def test_timeouts_rate_limits_and_server_errors_are_tried_again_unless_the_operation_says_otherwise():
    assert READ_THING.retry_codes == (408, 429, "5XX")


def test_a_pages_alias_of_errors_is_the_union_of_the_documented_classes_and_those_that_no_page_documents():
    alias = __getattr__("ThingsReadOneError")
    assert set(get_args(alias)) == {errors.NotFoundResponseError, errors.OpenRouterDefaultError, *get_args(errors.ClientError)}


def test_an_alias_is_made_once():
    assert page.CreditsGetCreditsError is page.CreditsGetCreditsError


def test_a_name_that_a_page_lacks_is_an_attribute_error_with_a_hint():
    with pytest.raises(AttributeError, match=r"no attribute 'credits_get'; did you mean credits_get_credits\?") as caught:
        _ = page.credits_get
    assert (caught.value.name, caught.value.obj) == ("credits_get", page)


@pytest.mark.parametrize("core", [None, "key", OpenRouterCore], ids=repr)
async def test_a_core_that_is_none_is_an_err(core: OpenRouterCore):
    result = await credits_get_credits(core)
    assert not result
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "core"


async def test_options_that_are_none_of_ours_are_an_err_that_does_not_show_them():
    planted = {"api_key": "sk-or-v1-planted"}
    result = await credits_get_credits(OpenRouterCore("x"), options=planted)
    assert not result
    assert isinstance(result.error, SDKValidationError)
    assert str(result.error) == f"options must be {RequestOptions.__name__} or None; got dict"
