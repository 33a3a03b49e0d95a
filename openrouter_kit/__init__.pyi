"""What people build of the functions: cost and budgets, sticky providers, fallbacks and races."""

from openrouter_kit.cost import Cost as Cost
from openrouter_kit.cost import cost_of as cost_of
from openrouter_kit.races import AllFailedError as AllFailedError
from openrouter_kit.races import first_ok as first_ok
from openrouter_kit.races import hedged as hedged
from openrouter_kit.routing import Sticky as Sticky
from openrouter_kit.routing import cached_upto as cached_upto
from openrouter_kit.routing import pinned as pinned
from openrouter_kit.spend import BudgetExceededError as BudgetExceededError
from openrouter_kit.spend import MemoryStore as MemoryStore
from openrouter_kit.spend import Spend as Spend
from openrouter_kit.spend import SpendStore as SpendStore
