"""What people build of the functions: typed answers, builders and readers of messages, server-sent events, webhooks."""

from openrouter_kit.answer_errors import AnswerError as AnswerError
from openrouter_kit.answer_errors import CutOffError as CutOffError
from openrouter_kit.answer_errors import MisfitError as MisfitError
from openrouter_kit.answer_errors import NoSchemaError as NoSchemaError
from openrouter_kit.answer_errors import RefusedError as RefusedError
from openrouter_kit.schemas import json_schema as json_schema

__all__: list[str]
