"""The wizard: five screens, one for each letter, over one draft."""
