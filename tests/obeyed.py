"""Text that a terminal would obey, and what may be written to one."""

import unicodedata

from hypothesis import strategies as st

OBEYED = {
    *(chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Cc", "Cs")),
    # Unicode's property Bidi_Control, and the line ends that are none of ASCII.
    *"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029",
} - {*"\n\t"}
"""What no terminal may be given as it is."""

STORABLE = "".join(sorted(one for one in OBEYED if unicodedata.category(one) != "Cs"))

NASTY = f"[/b] a\x1b[2Jb\x9b31m שלום\u202e \u2067c 🎈{STORABLE}d\ne\tf"
"""Everything at once."""

texts = st.text(st.characters(codec="utf-8") | st.sampled_from(STORABLE), max_size=40)
