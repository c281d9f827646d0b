"""What a goal is: its five letters, its plan, its check-ins and its draft."""
