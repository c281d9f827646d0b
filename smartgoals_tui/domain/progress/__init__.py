"""How a goal is going: weeks, streaks, reviews, and the words for them."""
