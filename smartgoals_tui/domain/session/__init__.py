"""Sessions with a therapist or coach: what they look back on, closeness, levels of attainment."""
