"""What wanting to die sounds like; ``phrases`` says how to read it."""

DYING = r"""
[unalive]
unalive
[dead]
{wish}(?:be |i be |find |found )?dead{next}(?! (?:when|because|and alive|in the) )
{desire}be dead{anytime}
{desire}be dead(?= (?:by(?! (?:noon|lunch|midnight|bedtime|(?:the )?evening) )|than|
  within|at \d+) )
wake up dead
(?:want|wish|see|find) me dead
not (?:be|end up) dead (?:by|before|at|this|next)
(?:better|better off|happier) (?:if i (?:be|would be) )?dead(?! (?:on|last|tired|lift|weight) )
(?:if|when|until|once|soon) i be dead(?! (?:on|tired) )
(?:better|happier|easier|fine|happy|glad|relieved|worth) (?:\w+ )?(?:with me|more) dead
(?:might|may|should|would) as well be dead
(?:jealous of|envious of|envy) (?:the )?(?:dead|people who be dead){next}
end up dead{next}
better of dead{next}
[die]
{desire}die(?!{die_not})
if i die (?:nobody|everyone|they|it|tonight|today|tomorrow|now|that)
(?:live or|alive or) die
(?:quick|easy|painless|peaceful|best|fast|easiest|way|ways|methods?) (?:\w+ )?to die(?! (?:for|
  laughing) )
(?:{start}|(?:and|or) (?:then )?(?:i )?)die{next}(?!{die_not})
(?:why|what) (?:can not|do not|could not|be not) i die{next}
(?:pill|drugs?|stuff) to die{next}
i should have die(?! my|{die_not})
and (?:i )?should die{next}
should have be (?:me|the one) (?:who |that )?die
(?:scared|afraid|coward|cowardly) to die(?!{die_not})
(?:set|pick|choose) (?:a |the |my )(?:date|day|time) to die
to die (?:without (?:pain|hurt|suffering)|painless\w*|in my sleep|peaceful\w*|quick\w*)
how (?:easy|fast|quick|long|many \w+|much \w+) (?:\w+ ){0,4}to die(?! for )
(?:eat\w*|drink\w*|starve|treatment|pill|sleep|bleed) (?:\w+ ){0,3}(?:until|till|so|so that) i die
(?:happy|glad|money|insurance|funeral|come|free|rich|thankful|relief|fine|ok) (?:\w+ ){0,3}(?:if|
  when|once) i die
(?:best|easiest|way|solution|answer|option) (?:\w+ ){0,6}be to die(?!{die_not})
(?:hate|disappointed|sad|sorry|angry|annoyed|regret) (?:\w+ ){0,3}(?:i|that) (?:do )?not die{next}
(?:sorry|goodbye|done|enough) (?:\w+ |\. ){0,4}i be go to die
(?:want|wish|hope|better|easier|rather|ready|deserve|need|try|way) (?:(?!my |his |her |he |
  she )\w+ ){0,3}(?:to )?
  die{stop}
[die !game]
not (?:to )?die (?:today|tonight|(?:this|next) (?:week|month|year|weekend)|before (?:christmas|\d+)|
  by my own)
[dying]
wonder (?:if|how|whether|what) (?:\w+ ){0,2}dying (?:hurt|feel|be)
(?:by|through|except|but|than) dying{next}
dying (?:would be|be|seem|sound|feel|look) (?:like |so |much |a |the ){0,2}(?:easier|relief|better|
  peaceful|nice|good|answer|solution|best)
{start}dying{next}
(?:think|dream|obsess\w*|picture|imagine|plan|wish|instead) {some}(?:of|about|on|for) {some}dying
  (?!{dying_not})
(?:feel like|prefer|mind|look forward to|not afraid of|not scared of) dying(?!{dying_not})
want to be dying
(?:fine|ok|okay|cool|comfortable|happy|peace|ready|content|alright) with dying(?!{dying_not})
[death]
(?:get over|cope with|accept|deal with) my (?:own )?death{next}
(?:think|dream|obsess\w*|plan|wish|talk) {some}(?:of|about|for|with|on) (?:(?:my|own|
  the) )?{some}death(?:{anytime}|{rising})
see death as (?:the|a|my|an) (?:\w+ )?(?:way|escape|relief|solution|answer|option)
(?:romantici\w+|glorif\w+|ideali\w+) death{next}
death be (?:all|everything) i
(?:wish|long|pray|hope|crave|beg|welcome|yearn) (?:for )?(?:my )?(?:own )?death{next}
(?:plan|think|dream|obsess\w*|talk|imagine|picture) (?:\w+ ){0,4}my (?:own )?death{next}
death (?:be|would be|seem|sound|feel) (?:the |my |a |like )?{some}(?:escape|easier|relief|peaceful|
  answer|solution|better|way|nice|good)
(?:date|day|way|method|place) (?:for|of) my (?:own )?death
my (?:own )?death (?:would|will|might|could) (?:\w+ ){0,2}(?:solve|help|fix|free|make|be (?:good|
  better|a|the|my|easier)|not matter|end)
(?:i have (?:got )?(?:a|this|such a)|passive|my|the|this|strong) death wish(?! (?:list|film|movie) )
{start}death wish (?:again|at night|come\w*|be (?:back|strong|bad|worse|here))
(?:want|wish|hope|way out|better|relief|escape|answer|option|solution|crave|welcome|
  await) (?:\w+ ){0,4}death{stop}
[kill]
kill (?:me )?(?:my own )?myself{no_accident}
{start}(?:please |someone |god )?kill me{next}
(?:someone|somebody|god|you|him|her|please) (?:to |would |could |can )?kill me{next}
(?:voices?|head|brain|mind|thoughts?|think) (?:\w+ ){0,4}kill (?:me|myself|yourself)
(?:way|how|method|best|painless|need|want|decide|easiest) (?:\w+ ){0,3}kill (?:yourself|oneself|
  my own self)
(?:how much|how many|enough) (?:\w+ ){1,4}(?:would |will |to |could |do )kill me
(?:hope|wish|pray) (?:\w+ ){1,6}kill me{next}
[kms]
(?:{desire}|might |may |could |would |should |will |about to )kms(?! (?:on|in|per|instead|a) )
{start}kms(?= (?:\.|if|when|tonight|soon|though|right now|i do not know|because|already|before i) )
[suicide !studied]
suicide(?! (?:squad|sprints?|drills?|hills?|intervals?|climbs?|stairs|runs?|doors?|bomb\w*|silence|
  prevention) )(?<!virgin suicide)
(?:call|ring|text|phone|use) (?:\w+ ){0,2}suicide prevention
[suicidal !studied]
suicidal
[sewercide]
sewercide
[end]
end my (?:own |whole |miserable |stupid |worthless |sad ){0,2}(?:life|exist|suffering|misery|days|
  story|time here)(?! (?:as|of|in (?!pain)|with (?!pill|a)|on a|at (?!the)|early|by) )
{wish}end (?:it|it all|everything|this|all this|all of it|all of this|things|all|me){next}
  (?! i (?:start|begin) )
end it all(?! (?:with|by|on a) )
{wishing_all}(?:be )?end
(?:my|this be where my|where my) story (?:should |will )?end{next}
put an end to (?:my life|it all|myself|everything|me)
put an end to my (?:own )?(?:suffering|misery|pain|days)
{wish}end (?:the|this|my|all the|all this|all) (?:pain|suffering|hurt|misery){next}
(?:hope|wish|pray) (?:\w+ ){1,5}end me{next}
i (?:should|may|might|will|would|be go to) end (?:it|things|this){next}
(?:try|attempt|close|nearly) to end it{anytime}
before i end (?:it|everything|things){next}
i be end it{next}
[stop]
{wishing_all}stop{next}
(?:stop|quit) (?:be alive|live|breathing){next}
(?:hope|wish|want|pray) (?:\w+ ){0,3}heart (?:would |will |to |could )?stop(?! (?:race|pound|hurt|
  ache|beat so) )
[sleep]
{wish}(?:go to )?sleep forever{next}
sleep and (?:never|not) (?:get up|come back|return)
[bed]
(?:go to|lie in|stay in|in|to) bed and (?:never|not) get up(?: again)?{stop}
[sleep]
{start}(?:go to )?sleep and never
[asleep]
asleep (?:forever|for good|and (?:not|never) (?:come back|return))
[shoot|stab|murder|strangle|smother|crush]
(?:wish|hope|pray|beg|want) (?:\w+ ){1,4}(?:shoot|stab|murder|strangle|smother|crush) me(?: dead|
   (?:in|through) the (?:head|heart|chest))?{next}
[kys]
kys{next}
kys myself
[sui]
(?:feel|be|so|passive|passively|little) sui{next}
sui (?:think|urge|feel|watch)
[si]
passive si
si (?:think|urge)
{start}si (?:again|be (?:back|bad|worse|strong|here|gone)){next}
[pain|suffering !ache]
way to (?:end|stop|escape|be free of) (?:this|the|my|all(?: this| the)?) (?:pain|suffering){next}
[take]
(?:god|lord|jesus|death|angels?|universe) (?:please |would |come |to |and ){0,3}take me(?! (?:to|by|
  through|on|back) )
[sleep|rest|peace]
(?:want|wish|long|need|like) (?:\w+ ){0,3}(?:eternal|permanent|endless|everlasting|
  forever) (?:sleep|rest|peace)
rest forever{next}
[eyes]
(?:close|shut) my eyes (?:and (?:never|not)|forever|for good|one last time)
never (?:\w+ )?open (?:my eyes|them)(?: again| anymore)?{stop}
[lie]
lie down (?:\w+ ){0,4}and (?:not|never) (?:get up|wake|come back|move)
[come|return|turn]
(?:walk|swim|drive|wander|run|go) (?:\w+ ){1,5}and (?:not|never) (?:come back|return|
  turn back){stop}
[heaven]
(?:see|meet|join|be with) (?:\w+ ){1,4}(?:in|up in) heaven{next}
[dead|late|deceased]
{wish}(?:join|be with|follow) (?:my )?(?:dead|late|deceased) \w+
[over]
(?:soon|tonight|tomorrow) it will (?:all )?be over{stop}
it (?:will |would )?all be over (?:soon|tonight){stop}
[means|method]
(?:have|got) (?:the |a )?means and (?:a |the )?(?:date|plan|method|day|will|time)
have my method and (?:my |a |the )?(?:date|day|time|place)
[how]
how i (?:would|will|be go to) do it{stop}
[painless]
painless(?:ly)? (?:\w+ )?(?:ways?|methods?|death|exit|options?|end)(?! to (?!die|go (?:\.|out|
  quick\w*)|end|kill))
[grave|coffin|ground|under]
(?:happier|better|rather be|belong) (?:off )?in the ground{next}
(?:want|wish|rather|belong|ready|better) (?:\w+ ){0,4}(?:in|to) (?:my|the|a) (?:grave|coffin){next}
(?:want|wish|rather|soon|better) (?:\w+ ){0,4}(?:six feet under|under the ground){next}
[away]
{desire}pass away{next}
{desire}fade away{next}
[heart]
{wish}stop my (?:own )?heart{stop}
[let]
not (?:to )?let me (?:wake|see (?:the|another) (?:morning|day|sunrise)|live|
  be alive)(?! (?:in|with) )
[illness|disease|cancer|virus|covid]
(?:hope|wish|pray) (?:\w+ ){0,4}(?:take|kill) me{next}
[plane]
(?:hope|wish|pray) (?:the|my|this) plane (?:\w+ )?(?:go|fall) down
[run]
(?:want|wish|hope|like|mind) (?:\w+ ){0,4}run over by (?:a|the) (?:train|bus|car|truck|lorry)
(?:wish|hope|want|mind|care|pray|let|like) (?:\w+ ){0,3}(?:train|bus|car|truck|lorry|
  tram) (?:\w+ ){0,2}run (?:me over|over me)
{wish}(?:get |be )?run over(?: by (?:a|the) \w+)?{stop}
[ctb]
ctb{next}
[sewercide|sewer]
kermit sewer\w*
[lethal|fatal]
(?:lethal|fatal) (?:dose|amount|overdose)
[monoxide]
(?:inhale|breathe|breathing|die|sit|use|with) (?:\w+ ){0,4}carbon monoxide(?! (?:alarm|detector|
  monitor|sensor) )
[accident]
make it look like (?:an? )?accident
[what]
for what i be (?:about|go) to do{stop}
sorry (?:\w+ ){1,4}for what i (?:will|be go to|have to) do{stop}
[over|stop|end !ache]
(?:want|wish|need|hope) (?:for )?(?:it|this|that it) (?:to |would |could |will )?(?:all )?(?:stop|
  be over|be all over|end|be done){stop}
[hang|dead|die|dying|drown]
(?:images?|visions?|flashes) of (?:me|myself) (?:be )?(?:hang|dead|die|dying|drown){next}
[find]
who (?:would|will) find me{stop}
[dead|late]
(?:trade|swap|switch|change) places? with my (?:dead|late) \w+
[kill]
(?:mother|father|mom|mum|dad|parent|person|one) who kill (?:herself|himself|themselves)
[hang]
think (?:of|about) hang{stop}
{start}hang me{stop}
[dying|die|death]
forward to (?:be )?(?:dying|die|death|my death)(?!{dying_not})
[pain|suffering|hurt !ache]
(?:want|wish|need|hope|pray) (?:for )?(?:the |this |my |all (?:the |this |my )?)?(?:pain|suffering|
  hurt) (?:to |would |will |could )?(?:stop|end|be over|be go|go away|be gone){next}
[accident|crash|attack|stroke|aneurysm|cancer|tumour|tumor|terminal|fatal|deadly]
(?:hope|wish|want|pray|glad|happy|relieved) (?:for |to |i |that |if ){0,3}(?:(?:could|would|will|
  get|got|have|be|in|
  into) ){0,3}(?:a |an |some )?(?:bad |massive |big )?(?:heart attack|stroke|aneurysm|cancer|
  tumou?r|brain tumou?r|terminal \w+|(?:fatal|deadly) \w+|car crash|car accident|plane crash){next}
[urge|wish|think|desire]
(?:urge|wish|think|desire) (?:to|of|about) {some}(?:be dead|be gone|cut|die|jump|disappear|vanish|
  sleep forever|stop live|end it all){rising}
(?:urge|wish|think|desire) (?:not to|to not|of not|about not) (?:exist|live|be alive){rising}
[hang|drown|strangle|poison]
how (?:to|you|people|one) (?:\w+ )?(?:hang|drown|strangle|poison) yourself
[die|dead|gone|away]
(?:want|wish|like|ready|rather|long) (?:\w+ ){0,2}(?:(?:be|go) (?:to |with |where |back to ){1,2}|
  follow |join )
  (?:my |our )?(?:\w+ ){1,2}(?:\. )?(?:(?:he|she|who|they) )?(?:be |have )?(?:die|dead|gone|
  pass away){anytime}
[die|dead]
reason (?:not to|to not) (?:die(?!{die_not})|be dead)
[pill|attempt|rope|overdose !ache]
{aversion} (?:that )?(?:it|they|the pill|(?:my|the) attempt|the rope|the overdose) do not work
"""
