"""How many examples a property is tried with: few with every run, many with the long tests."""

from hypothesis import HealthCheck, settings

FEW, MANY = 25, 300

_for_all = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("tests", _for_all, max_examples=FEW)
settings.register_profile("long", _for_all, max_examples=MANY)


def tries(few: int, many: int) -> settings:
    """Try ``few`` examples, ``many`` under the profile of the long tests; for what is slow."""
    return settings(max_examples=many if settings.default.max_examples == MANY else few)
