"""Words that a deed begins with, for telling one goal from several."""

from __future__ import annotations

from smartgoals_tui.domain.text.content_words import word_set

DEEDS = word_set(
    "accept apologise apologize apply ask attend avoid bake be become begin bring build buy call "
    "care change choose clean complete connect consume cook create cut cycle dance declutter do "
    "donate draw dress drink drive earn eat enjoy exercise explore feel fight find finish fix "
    "floss focus follow forget forgive gain garden get give go grow have help hike hit improve "
    "increase inspire invest invite jog join journal keep knit laugh learn leave lift limit "
    "listen live lose love make manage meditate meet move open organise organize overcome paint "
    "pay phone plan play practice practise pray prepare produce publish put quit raise reach read "
    "reduce relax remember remind remove renovate repair ride run save say see seize sell send "
    "serve sew show sing sleep slow smile smoke socialise socialize speak spend start stay stick "
    "stop stretch study support swim switch take talk teach tell text thank think throw tidy train "
    "travel treat trust try turn unplug unwind use visit volunteer wake walk wash watch water wear "
    "weigh work worry write"
)
"""First words of a deed, as one says them after "I will"."""
COMPARED = word_set("more less fewer better")
LISTED = COMPARED | word_set("no")
"""First words of a goal without a verb: "less sugar"; "no soda" only beside another."""
NO_DEED = word_set("morning evening nothing something anything everything during king thing")
"""Words that end in -ing and are no deed."""
COMPLETE = word_set(
    "exercise meditate pray relax rest sleep wake swim run jog walk hike cycle dance climb ski "
    "work train stretch socialise socialize journal volunteer travel breathe eat drink read study "
    "talk laugh smile stop quit"
)
"""Verbs that say a deed by themselves: "swim and write a page" is two."""
ALONE = COMPLETE - word_set("eat drink read study") | word_set(
    "be feel have go get keep spend lose join improve reduce limit start listen"
)
"""Verbs that do not share what they are done to with one before them."""
THINGS = word_set(
    "call care change clean cook cut dance draw dress drink drive exercise fight focus garden help "
    "hike hit increase jog journal love move paint phone plan play practice read ride run sleep "
    "smile smoke start stop stretch study support swim switch talk text train travel trust turn "
    "use visit walk wash watch water wear work worry"
)
"""Verbs that are names of things too: "school and work" is no two deeds."""
