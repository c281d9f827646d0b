"""What a revision changes."""
