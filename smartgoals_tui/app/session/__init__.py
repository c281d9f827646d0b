"""What is true while the program runs: the goals as they are known, saving, undo, the day."""
