"""What takes an answer."""
