"""What takes several screens: each flow asks, saves, and returns what came of it."""
