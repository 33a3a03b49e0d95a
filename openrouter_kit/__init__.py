"""What people build of the functions: cost and budgets, sticky providers, fallbacks and races.

Each module is loaded when one of its names is first used. Importing the package loads none, and no dependency.
"""

from openrouter_core._base.lazy_names import modules_of, names_of

_MODULES = modules_of("""
cost: Cost cost_of
races: AllFailedError first_ok hedged
routing: Sticky cached_upto pinned
spend: BudgetExceededError MemoryStore Spend SpendStore
""")
__getattr__, __dir__ = names_of(__name__, _MODULES)
