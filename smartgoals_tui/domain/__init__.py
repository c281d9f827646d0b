"""Goals, weeks and streaks as pure values and functions.

Nothing in this package reads a clock, a file, the machine's time zone or its
locale: every rule is a function of its arguments.
"""
