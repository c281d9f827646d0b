"""Looking back: at a week, at a goal."""
