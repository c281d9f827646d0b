"""Measurements, apart from the tests: speed is shown here and never asserted."""
