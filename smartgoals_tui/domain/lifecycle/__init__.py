"""What happens to a goal once it runs: check-ins, pauses, stairs, reviews, endings."""
