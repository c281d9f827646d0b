"""smartgoals: guided S.M.A.R.T. goals and weekly streaks in the terminal."""

__version__ = "0.1.0"
