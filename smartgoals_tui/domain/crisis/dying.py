"""What not wanting to live, and wanting to die, sound like; ``phrases`` says how to read it."""

DYING = r"""
[live]
{unwanted}live{lived}
{weary}live{lived}
{no_reason}live{lived}
give up (?:on )?live
(?:not|never|hardly|be|feel|no longer) (?:really |even )?worth (?:the )?live(?! (?:in|with|at|
  near) )
(?:can not|could not|no way i can|no way to) {some}(?:keep |go on |bear |stand |continue |take |
  face )?live{lived}
(?:why|what for) (?:(?:do|should|be|i|keep|still|to|even|go|on|bother) ){1,5}live{lived}
(?:too|so) (?:tired|hard|painful|much|sad|broken|hurt|
  difficult) (?:for me )?to (?:keep )?live{lived}
{some}not live (?:anymore|any longer)(?= \.)
care (?:if|whether) i (?:still )?live
[alive]
{unwanted}(?:\w+ ){0,4}alive(?! (?:in|with|to|for) )
{weary}alive
{no_reason}alive
{wish}{not} (?:have to )?be alive
care (?:if|whether) i be alive
[alive !game]
(?:stay|keep (?:myself|me)|remain|be still|still|keep) alive(?! (?:and|in|longer) )
[unalive]
unalive
[unaliving]
unaliving
[exist]
{unwanted}(?:not )?exist{next}
{weary}exist{next}
{wish}{not} (?:have to )?exist{next}
{wish}(?:stop|quit|cease|end) (?:to )?(?:my )?exist{next}
{no_reason}exist{next}
(?:regret|end|erase) my (?:own )?exist
[here]
{unwanted}(?:stay )?here{lived}(?! (?:when|because|so|if|and i|or|for) )
{wish}{not} (?:be )?here{lived}
{start}{not} (?:want to )?be here (?:anymore|any longer|longer|at all)
{weary}here{next}
{no_reason}(?:stay )?here{next}
{not} (?:be|want to be) here (?:anymore|much longer|for long|for much longer)
[around]
{unwanted}around{lived}
{wish}{not} be around{lived}
[planet]
{unwanted}(?:on|in) this planet
[world]
{unwanted}(?:on|in) this world{next}
[earth]
{unwanted}(?:on|in) (?:this|the) earth
[wake]
{unwanted}wake(?: up)?(?: (?:in the morning|ever|at all|one day))?{next}(?! again at )
{wish}(?:do )?(?:not|never) {some}(?:have to )?wake(?: up)?(?: in the morning)
  ?{next}(?! again at )
never (?:to |have to |want to )?wake up(?: (?:again|anymore|ever))?{stop}
(?:sleep|bed|eyes|asleep) (?:\w+ ){0,4}(?:not|never) (?:\w+ )?wake(?: up)?{next}(?! again (?:at|
  until) )
[waking]
(?:hate|of|about|mind|fine with|ok with) (?:not |never )?waking up(?: (?:again|anymore|alive|
  at all))?{stop}
(?:sleep|bed|asleep) (?:\w+ ){0,3}never waking
[dead]
{wish}(?:be |i be |find |found )?dead{next}(?! (?:when|because|and alive|in the) )
(?:want|wish|see|find) me dead
(?:better|better off|happier) (?:if i (?:be|would be) )?dead(?! (?:on|last|tired|lift|weight) )
(?:if|when|until|once|soon) i be (?:finally )?dead(?! (?:on|tired) )
[die]
{wish}die(?!{die_not})
(?:help|allow|beg|ask|want) (?:\w+ ){1,3}let me die
(?:and|and then|or) (?:i )?(?:just )?die{stop}
(?:miss me|notice|care|cry|relieved|mourn|matter|sad|better|happier|upset) (?:\w+ ){0,5}i die
if i die (?:nobody|everyone|they|it|tonight|today|tomorrow|now|that)
(?:live or|alive or) die
(?:quick|easy|painless|peaceful|best|fast|easiest|way|ways|methods?) (?:\w+ )?to die(?! (?:for|
  laughing) )
[dying]
{start}dying{next}
(?:think|dream|fantasies|obsess\w*|picture|imagine|plan|wish|instead|idea) {some}(?:of|about|on|
  for) {some}dying(?!{dying_not})
(?:feel like|prefer|mind|look forward to|not afraid of|not scared of) dying(?!{dying_not})
want to be dying
[death]
(?:think|dream|obsess\w*|plan|wish|talk) {some}(?:of|about|for|with|on) (?:(?:my|own|
  the) )?{some}death{next}
(?:wish|long|pray|hope|crave|beg|welcome|yearn) (?:for )?(?:my )?(?:own )?death{next}
(?:plan|plan for) my (?:own )?death
death (?:be|would be|seem|sound|feel) (?:the |my |a |like )?{some}(?:only|escape|easier|relief|
  peaceful|answer|solution|better|way|nice|good)
[kill]
kill (?:me )?(?:my own )?myself{no_accident}
{start}(?:please |just |someone |god )?kill me{next}
(?:someone|somebody|god|you|him|her|please) (?:to |would |could |can )?(?:just )?kill me{next}
(?:voices?|head|brain|mind|thoughts?|think) (?:\w+ ){0,4}kill (?:me|myself|yourself)
[kms]
(?:to|2|like|about|should|might|could|will|would|just|rather|of) kms
{start}kms{stop}
[suicide !studied]
suicide(?! (?:squad|sprints?|drills?|runs?|doors?|bomb\w*|silence|
  prevention) )(?<!career suicide)(?<!social suicide)(?<!political suicide)(?<!virgin suicide)
(?:call|ring|text|phone|use) (?:\w+ ){0,2}suicide prevention
[suicidal !studied]
suicidal
[sewercide]
sewercide
[end]
end my (?:own |whole |miserable |stupid |fucking |worthless |sad ){0,2}(?:life|exist|suffering|
  misery|days|story|time here)(?! (?:as|of|in (?!pain)|with (?!pill|a)|on a|at (?!the)|early|by) )
{wish}end (?:it|it all|everything|this|all this|all of it|all of this|things|all|me){next}
end it all(?! (?:with|by) )
{wishing_all}(?:just |finally |be )?end
want to end (?:the|my|all this|this) (?:pain|suffering){next}
(?:my|this be where my|where my) story (?:should |will )?end{next}
put an end to (?:my life|it all|myself|everything|me)
[stop]
{wishing_all}(?:just |finally )?stop{next}
(?:stop|quit) (?:be alive|live|breathing){next}
(?:heart|heart to) (?:would |to )?(?:just )?stop{next}
[stop !ache]
(?:want|wish|need) (?:the |this |my )?(?:pain|hurt|suffering) to (?:just )?(?:stop|end|be over|
  go away){stop}
[over]
{wishing_all}(?:just |finally )?be over
want it (?:to )?all (?:to )?be over
[life]
take my (?:own )?life(?! (?:back|in|into|to|seriously|one|forward|up|from|slow\w*|at|by|as|more|
  on|for|apart|and turn|less|easy|step|day|story|savings|jacket|lessons?) )
(?!hate ){weary}(?:this |my |the |whole |all of |miserable |fucking |in |
  be ){0,3}life{next}(?! (?:and (?:move|start|begin|go|try|find)) )
(?:give up on|give up|leave|had it with|check out of|escape from|escape|throw away) (?:this |
  my |the |whole |all of |miserable |fucking |in |be ){0,3}life{next}(?! (?:and (?:move|start|
  begin|go|try|find)) )
life (?:\w+ ){0,2}(?:not|no|never|hardly|no longer) (?:\w+ )?(?:worth|point|purpose|meaning|
  sense)(?= (?:it|live|\.|the|anymore|to|for|anything|fight\w*) )
life (?:be |feel |seem |have become )(?:so |just |all |too |completely |totally )?(?:pointless|
  meaningless|over|unbearable|unlivable|too much|too hard|too painful|not for me|hopeless){next}
(?:no|lost|lose|without|what be the|see no) (?:\w+ ){0,2}(?:point|meaning|purpose|sense|
  interest|joy|will) (?:\w+ ){0,2}(?:in|of|to|for|about) (?:my |this |the )?life{next}
(?:attempt on|attempt to take|end of|end to|done with|take) my own life
not want (?:this|my|a) life{next}
out of this life{next}
something that (?:could|would|will|can) end my life
[worth]
i be not worth (?:live|save|be alive|the (?:air|space))
(?:go on|keep go|it all|nothing|all this) (?:be |feel )?(?:not |never |
  no longer )?worth (?:it )?(?:anymore|live){stop}
[go]
(?:can not |could not |{unwanted}|unable to |too tired to |no longer ){some}(?:go on|keep go|
  keep on go){on_like_this}
{no_reason}(?:go on|keep go|carry on|continue){on_like_this}
(?:why|what for) (?:should|do|would) i (?:even )?(?:go on|keep go|bother|carry on){on_like_this}
(?:want to|ready to|like to|wish i could) (?:just )?go (?:to heaven|away forever|home to god|
  for good|and never (?:come|return|wake))
[carry]
(?:can not |could not |{unwanted}|unable to |too tired to ){some}carry on{on_like_this}
[continue]
{no_reason}continue{on_like_this}
(?:can not |{unwanted}){some}continue{on_like_this}
[reason]
(?:no|find a|give me a|need a|any|run out of|out of) reason (?:leave )?to (?:stay|go on|keep go|
  get up ever|continue|be here|carry on)(?! (?:late|at|in|with|home|up|here for|shopping|
  running) )
[do]
(?:can not|could not) {some}do (?:this|it|life|it all|any of (?:this|it)) (?:all )?anymore{stop}
can not do this any longer{stop}
(?:can not|could not) do life{stop}
go to do it tonight{stop}
[born]
(?:wish|better|should|hope|rather|regret) (?:\w+ ){0,6}(?:never|not) (?:\w+ )?born(?! (?:again|
  in|on|rich|as|with|to|into) )
(?:never|not) (?:have )?(?:be )?born{next}
(?:hate|curse|regret) (?:\w+ ){0,4}born{stop}
[sleep]
(?:want to|wish i could|like to|wish to) (?:just )?(?:go to )?sleep forever
sleep and (?:never|not) (?:get up|come back|return)
{start}(?:go to )?sleep and never
[asleep]
asleep (?:forever|for good|and (?:not|never) (?:come back|return))
[breathing]
(?:stop|quit|tired of) breathing{next}
[breathe]
{unwanted}breathe (?:anymore|any longer)
[be]
not want to {some}be(?: (?:anymore|any longer))?{stop}
[deserve]
not deserve (?:to )?(?:live|be alive|exist|breathe|life)
deserve (?:to (?:die|be dead)|death)
"""
