"""Phrases of a life that is worth nothing to the one who lives it, and of waiting for its end."""

WORTH = r"""
[life]
(?:not|never|hardly|if|whether|doubt) (?:\w+ ){0,4}life (?:\w+ )?be worth (?:it|
  anything|live|save|much){next}
my life (?:do not matter|have no (?:value|meaning|worth)|be (?:worthless|not worth \w+)){next}
[worth]
(?:whether|if) it be worth (?:to )?(?:go on|keep go|carry on|stay here){next}
be it worth (?:to )?live{next}
[attempt|worked]
wish (?:\w+ ){0,3}attempt (?:have |would have )?(?:work|worked|succeed|succeeded){next}
wish it (?:have|would have) (?:work|worked) (?:last time|the last time|back then|in \w+){next}
[die|dead|death|dying]
waiting (?:for death|for dying|to die|to be dead){next}
(?:can not|hardly) wait (?:\w+ )?to (?:be dead|die){next}
count the (?:days|hours|minutes) (?:until|till) i (?:can |may )?(?:die|be dead){next}
look forward to (?:be dead|die|dying|death|my death){next}
(?:difference|matter) (?:\w+ ){0,5}if i (?:be dead|die){next}
[gone|here|waking]
{start}(?:be gone|not be here|never be here|not waking up|never waking up)(?: again)? (?:would |
  seem |sound |feel )(?:\w+ )?(?:easier|nice|good|better|best|peaceful|lovely){next}
(?:nothing|nobody) would (?:change|be different|be worse|notice) if i be (?:gone|not here){next}
[alive|live]
(?:no|what) difference (?:\w+ ){0,4}(?:if|whether) i (?:be alive|live|be live){next}
not (?:believe|think|feel) (?:that |like )?i deserve to (?:live|be alive){next}
[shoot|kill]
(?:hope|wish|pray) (?:that )?i (?:would )?(?:get|be) (?:shoot|kill){next}
want to (?:get|be) kill{next}
[heart]
(?:hope|want|wish) (?:that )?my heart (?:would |to )?(?:give out|stop|fail){next}
"""
