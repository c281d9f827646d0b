"""What parting from people sounds like; ``phrases`` says how to read it."""

LEAVING = r"""
[off]
better off (?:without me|dead|if i|not (?:be )?(?:here|alive)|with me)(?! (?:do\w*|check\w*|run|
  at) )
[without]
(?:{others}) (?:\w+ )?(?:would|will|may|can|be|could) (?:\w+ ){0,4}(?:better|happier|easier|
  relieved|fine|best) (?:place |off )?without me(?! (?:check\w*|do\w*|at|run|on|in) )
{relief} (?:\w+ ){0,4}without me(?: (?:here|around|alive|in it|in their (?:life|live)|there))?{next}
[miss]
(?:(?:nobody|who|not anyone|not a single person|not one person) (?:would|will|could)|
  would (?:anyone|anybody|they)|(?:world|people|family|kids|children|everyone) (?:would|
  will) not) (?:\w+ )?miss me(?! (?:at|for a) )
[care]
not care (?:if|whether) i (?:live|die|wake|be alive|be dead|survive|exist)
[gone]
{wish}(?:be )?gone(?= (?:\.|forever|for good|too|already|and|because|from (?:this|the) (?:world|
  earth)) )
[jump]
nobody (?:would|will) (?:care|notice|mind) if i jump{next}
[disappear|vanish !shame]
{desire}(?:make me |make myself )?disappear(?!{away_to})
{desire}(?:make me |make myself )?vanish{next}
{start}(?:disappear|vanish){next}
[disappear|vanish]
(?:disappear|vanish) (?:\w+ )?(?:forever|for good|off the face|from (?:this|the) (?:world|earth)|
  without a trace)(?<!fat disappear forever)
[goodbye]
(?:say|write|wave|bid) (?:my )?(?:final |last )?goodbye (?:to |for ){them_all}{goodbye_end}
(?:my |final |last |write |leave |the ){1,2}goodbye (?:letter|message|video)(?! (?:to|for) (?:my |
  the )?(?:colleagues?|team|boss|work|class|job|anna|\w+ing) )
(?:say|write) my (?:last |final )?goodbye{stop}
(?:last|final) goodbye{next}
goodbye (?:cruel )?world
(?:{start}|this be (?:my |the )?(?:last |final )?)goodbye (?:everyone|all|my (?:friends|family|
  love)|mum|mom|dad){stop}
time to go \. goodbye
(?:record|make|film|leave|write|draft) (?:\w+ ){0,2}goodbye (?:video|message|letter|tape) (?:for|
  to) (?:my |the )?(?:kids|children|family|mum|mom|dad|parents|son|daughter|wife|husband|partner)
(?:sorry|love you|love you all|done|i be done) \. goodbye
goodbye forever{next}
goodbye letter be (?:write|done|ready|finish\w*)
write (?:a |my |some )?goodbye letter{stop}
(?:leave|have|hide) (?:a |the |my )goodbye letter(?! (?:to|for) )
[goodbye !party]
say goodbye to everyone
[letter !party]
(?:write|leave|finish|draft) (?:\w+ ){0,2}(?:last|final|suicide) letter{next}
[leave]
(?:want to |ready to |wish i could |like to |time to |plan to |go to |{start})leave this (?:world|
  earth|planet|life)
leave (?:this|the) (?:world|earth) (?:for good|behind|forever|soon|tonight)
(?:nothing|no reason|nobody|not anything) (?:be )?leave (?:for me|in (?:life|this world|me)|
  here for me)(?= (?:\.|here|anymore|in this|now|but|and|so|because) )
[burden]
i be (?:\w+ )?(?:a |such a |nothing but a )(?:\w+ )?burden (?:to|on|for) (?:everyone|my|those|all|
  them|other|others|people|the)
burden (?:\w+ |\. ){0,4}better off
[survive]
(?:wish|rather|hope|sure) (?:\w+ ){0,4}(?:not|never) (?:have )?survive
survive (?:my|the|a) (?:suicide )?attempt
(?:regret|hate|angry|sad|sorry|disappointed) (?:\w+ ){0,3}survive{next}
should not have survive{next}
survive (?:my|an|the|another) (?:\w+ )?attempt
why do i (?:have to )?survive{stop}
[attempt]
(?:my|another|last|second|previous) attempt to (?:die|kill|end my|take my own)
(?:since|after|before) my (?:last |first |second |third |latest )?attempt(?= (?:\.|in \w+ \.|last|
  this|when) )
not attempt again{stop}
no more attempt{next}
one more attempt and
[plan]
(?:use|follow|read|open|go to|look at|make|write) (?:\w+ ){0,2}(?:safety|crisis) plan(?! (?:at work|
  for (?:the|work)) )
[line]
(?:call|text|ring|phone|contact|chat with) (?:\w+ ){0,2}(?:crisis|suicide) (?:help )?line
[hotline]
(?:call|text|ring|phone|contact) (?:\w+ ){0,3}hotline(?! for )
[samaritans]
(?:call|ring|text|phone|talk to|contact) (?:the )?samaritans
[tell]
(?:voices?|voice in my head|head|brain) tell me to (?:end (?:it|my life|everything)|hurt (?:me|
  myself)|cut{next}|cut myself|jump{next}|do it|die{next}|kill)
[happen]
(?:hope|wish|want) (?:that )?something (?:bad|terrible|fatal) (?:would |will |to )?happen to me
[heaven]
(?:want|wish|ready|long|join|be with) (?:\w+ ){0,6}(?:in|to) heaven{next}
[here|around|alive|there|born|gone|dead|die|disappear|vanish|exist|myself|wake|live]
{relief} (?:\w+ ){0,4}(?:if|when|once) i {gone}
{minding} (?:\w+ ){0,3}(?:if|when|whether|that) i {gone}
(?:better|happier|relieved|glad|fine|free) (?:off )?with me gone
(?:no (?:point|use|need)|pointless|why (?:bother|plan|save|study|try)|what be the (?:point|
  use)) (?:\w+ ){0,5}(?:i|if i|because i) (?:will not|be not go to|may not|might not) be (?:here|
  around|alive)
(?:will not|be not go to) be (?:here|around|alive) (?:\w+ ){0,3}anyway
[need]
give (?:\w+ )?(?:all )?(?:of )?my (?:\w+ )(?:away )?(?:\. )?(?:\w+ ){0,2}(?:will not|do not|
  not) need (?:them|it)(?: anymore)?
will not need (?:my things|my stuff|anything|any of it|this|it|them) (?:where i be go|
  once i be gone|when i be (?:gone|dead))
[see]
(?:not|never|nobody will|nobody would|nobody) (?:\w+ )?see me (?:again|anymore|alive){next}
[letter]
last letter to (?:my )?(?:mum|mom|dad|family|kids|children|parents|wife|husband|son|daughter|sister|
  brother|mother|father|everyone)
i have (?:already )?write the letter(?: already)?{stop}
letter (?:\w+ ){0,6}(?:when|after|once|for after) i be gone
write (?:\w+ )?letter (?:\w+ ){0,5}for after{stop}
[funeral]
(?:nobody|who|anyone|not anyone|they|all) (?:\w+ ){0,5}my (?:own )?funeral
my (?:own )?funeral (?:\w+ ){0,4}before i (?:go|die|do)
(?:dream|picture|imagine|think|plan|obsess\w*) (?:of |about |out )?my (?:own )?funeral{next}
[after]
after i be gone{stop}
[sorry]
sorry to everyone (?:\w+ )?before i
[affairs]
affairs in order (?:before|so|so that) i (?:can |could |will )?(?:end|die|go \.|leave this)
[asleep|sleep]
(?:asleep|sleep) and (?:stay|be|remain) (?:gone|dead|asleep|under)
[here|around|alive|gone|dead|die|disappear|vanish|exist|wake|live]
{others} (?:would|will|could) (?:be(?! (?:care|provide|safe|look|cover|protect|secure|in trouble))|
  cope|manage|forget|get over|get use) (?:\w+ ){0,5}(?:if|when|once) i {gone}
if i (?:be|die|disappear|vanish|do not|kill|stop) (?:\w+ ){0,2}(?:\. )?(?:my )?{others} (?:would|
  will)
   (?:be (?:fine|better|happy|happier|ok|okay|glad|relieved|free)|not (?:care|notice|miss|cry))
[better]
everyone would be better off{stop}
[nobody|who|they|everyone]
if i (?:be gone|be dead|disappear|vanish|die|do not wake up|stop (?:live|exist|be alive)|
  sleep forever|not exist|do not exist|end it|kill myself) (?:tonight |tomorrow |today )?(?:nobody|
  who|they|everyone)
"""
