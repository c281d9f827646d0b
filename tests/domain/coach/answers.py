"""Obstacles from outside and inside, and answers to "why" that are reasons or none."""

OUTSIDE = (
    "raining", "its snowing", "too windy", "icy roads", "no cash, its expensive", "overtime",
    "night shifts", "the tram is late", "gym is closed", "pool shut", "Christmas dinner",
    "a birthday party", "guests", "my mum calls", "childcare", "no wifi", "too busy",
)  # fmt: skip
INSIDE = (
    "too tired after work", "cant be bothered", "cba", "no motivation", "unmotivated at work",
    "scared", "I forget when its busy", "dont want to", "shyness", "moody in winter", "hungry",
    "my knee hurts", "I dread the people there", "comfort of the couch",
)  # fmt: skip
NO_REASONS = (
    "4", "10", "10/10", "?", "?!", "-", "...", "x", "\u0000", "i dont know", "I don’t know why",
    "idk", "Dunno yet", "no idea", "I'm not sure", "well, idk really", "because", "just because",
    "No reason.", "n/a", "none", "why not", "hmm", "[/",
)  # fmt: skip
REASONS = (
    "health", "my kids", "4 kids", "fun", "😀", "愛", "ich weiß nicht",
    "not sure I can, but my kids need me", "I don't know anyone here", "no more pain",
)  # fmt: skip
