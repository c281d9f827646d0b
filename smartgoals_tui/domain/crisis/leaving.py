"""What parting from people and from hope sounds like; ``phrases`` says how to read it."""

LEAVING = r"""
[off]
better off (?:without me|dead|if i|not (?:be )?(?:here|alive)|with me)(?! (?:do\w*|check\w*|run|
  at) )
off the face of (?:the |this )?(?:earth|planet)
[without]
(?:{others}) (?:\w+ )?(?:would|will|may|can|be|could) (?:\w+ ){0,4}(?:better|happier|easier|
  relieved|fine|best) (?:place |off )?without me(?! (?:check\w*|do\w*|at|run|on|in) )
[miss]
(?:(?:nobody|who|not anyone|not a single person|not one person) (?:would|will|could)|
  would (?:anyone|anybody|they)) (?:\w+ )?miss me(?! (?:at|for a) )
[notice]
(?:nobody|who|not anyone|they|not a single person) (?:would |will |could |even |
  not ){0,3}notice (?:me )?if i (?:be (?:dead|gone|not)|die|disappear|vanish|kill|never|
  do not (?:exist|wake))
[care]
(?:nobody|who|not anyone|they) (?:would |will |could |even |not |
  really ){0,3}care if i (?:be (?:dead|gone|not|alive)|die|live|disappear|vanish|kill|never|
  do not (?:exist|wake))
not (?:really )?care (?:if|whether) i (?:live|die|wake|be alive|be dead|survive|exist)
[gone]
{wish}(?:be )?gone(?= (?:\.|forever|for good|too|already|and|because|from (?:this|the) (?:world|
  earth)) )
(?:better|easier|happier|relieved|miss me|notice|glad|fine|care|free|best) (?:off )?(?:if|when|
  once|with) (?:i be|me) gone
be gone forever
[disappear !shame]
{wish}(?:make me |make myself )?(?:disappear|vanish)(?!{away_to})
[disappear]
(?:disappear|vanish) (?:\w+ )?(?:forever|for good|completely|off the face|from (?:this|
  the) (?:world|earth)|without a trace)(?<!fat disappear forever)
(?:notice|care|miss me|matter) if i (?:just )?(?:disappear|vanish)
[vanish]
{wish}vanish(?!{away_to})
[goodbye]
(?:say|write|wave|bid) (?:my )?(?:final |last )?goodbye (?:to |for ){them_all}{goodbye_end}
(?:my |final |last |write |leave |the ){1,2}goodbye (?:letter|message|video)(?! (?:to|
  for) (?:my |the )?(?:colleagues?|team|boss|work|class|job|anna) )
(?:say|write) my (?:last |final )?goodbye{stop}
(?:last|final) goodbye{next}
goodbye (?:cruel )?world
[goodbye !party]
write (?:a |my |the )?goodbye{stop}
letter (?:\w+ ){0,8}to say goodbye
say goodbye to everyone
[letter !party]
(?:write|leave|finish|draft) (?:\w+ ){0,2}(?:last|final|suicide) letter{next}
[leave]
(?:want to|ready to|wish i could|like to|time to|plan to|go to|{start})leave this (?:world|
  earth|planet|life)
leave (?:this|the) (?:world|earth) (?:for good|behind|forever|soon|tonight)
(?:nothing|no reason|nobody|not anything) (?:be )?leave (?:for me|in (?:life|this world|me)|
  here for me)(?= (?:\.|here|anymore|in this|now|but|and|so|because) )
[hope]
(?:lost|lose|no|without|see no|give up) (?:all |any |my |more )?hope (?:leave|for me|anywhere|
  anymore|at all|in life|of live)
(?:lose|lost) all hope{stop}
[future]
(?:no|not see|not have|can not (?:see|imagine|picture)|not imagine|without) (?:(?:any|a|the|my|
  real|kind|of|be) ){0,3}future(?= (?:\.|for me|for myself|anymore|and|ahead|at all|with me) )
[way]
(?:no|not see (?:a|any|another)|see no|not find (?:a|any)|only) (?:other )?way out(?= (?:\.|
  anymore|but|for me|except|be (?:to (?:die|end|kill)|death|suicide)|and|of this \.|
  of this life) )
[burden]
i be (?:\w+ )?(?:a |such a |nothing but a )(?:\w+ )?burden (?:to|on|for) (?:everyone|my|them|
  other|others|people|the)
[survive]
(?:wish|rather|hope|sure) (?:\w+ ){0,4}(?:not|never) (?:have )?survive
survive (?:my|the|a) (?:suicide )?attempt
not sure i want to survive
[attempt]
attempt (?:on|to take) my (?:own )?life
(?:my|another|last|second|previous) attempt to (?:die|kill|end my|take my own)
[plan]
(?:use|follow|read|open|go to|look at|make|write) (?:\w+ ){0,2}(?:safety|
  crisis) plan(?! (?:at work|for (?:the|work)) )
[line]
(?:call|text|ring|phone|contact|chat with) (?:\w+ ){0,2}(?:crisis|suicide) (?:help )?line
[hotline]
(?:call|text|ring|phone|contact) (?:\w+ ){0,3}hotline(?! for )
[samaritans]
(?:call|ring|text|phone|talk to|contact) (?:the )?samaritans
[tell]
(?:voices?|voice in my head|head|brain) tell me to (?:end|hurt|cut|jump|do it|die|kill)
[cancer]
(?:hope|wish|want|pray) (?:i )?(?:\w+ )?(?:get|have) cancer
[happen]
(?:hope|wish|want) (?:that )?something (?:bad|terrible|fatal) (?:would |will |to )?happen to me
[heaven]
(?:want|wish|ready|long|join|be with) (?:\w+ ){0,6}(?:in|to) heaven{next}
[day]
(?:can not|not want to|could not) (?:\w+ ){0,3}(?:live|face|survive|get through|
  make it through) (?:\w+ )?(?:another|one more|a single) (?:\w+ )?day(?! (?:in|at|without|
  of (?:work|school)) )
[night]
(?:will|may|might|can|could) not (?:\w+ ){0,3}(?:make it|survive|get) (?:through|past) (?:the|
  this|another) night(?! without )
survive the night
[matter]
(?:nothing|nothing really) matter (?:anymore|to me anymore){stop}
[point]
what be the point (?:anymore|of (?:me|anything|it all|all (?:of )?this|any of (?:this|it)|
  this life|life|be alive))(?: anymore)?{stop}
no point (?:to|in|of) (?:anything|me|it all)(?: anymore)?{stop}
"""
