"""From a draft to a goal: what it means, what is wrong with it, how it reads."""
