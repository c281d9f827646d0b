"""Parts of screens; they know the domain and nothing else of the program."""
