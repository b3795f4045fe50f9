"""Words that say nothing by themselves; left out only when nothing else was found."""

from __future__ import annotations

from model.text.fold import exact_key, fold
from model.text.verbs import verbs

_STOPWORDS = frozenset(
    fold(
        "ve ile bir bu şu o da de ki için gibi olan olarak hakkında üzerine göre kadar"
        " the of and in on to a an for with at by from about what when who"
        " и в во на о об от к с со по за для из у не что кто когда"
    ).split()
)

_ASKING = frozenset(
    fold(
        # Turkish
        "ne neden niçin niye nasıl nerede nereye nereden neresi hangi hangisi hangileri"
        " kim kimi kime kimin kimler kimlerin kaç kaçta kaçıncı ne mi mı mu mü mıdır"
        " midir mudur müdür mıydı miydi muydu mıyız nedir nelerdir neler neydi kimdir"
        " acaba var vardı varmış yok değil veya ya yahut fakat ama ancak hem dahi ise"
        " her hiç bütün tüm bazı kendi kendisi onun onu ona bunu bunun buna bunlar şey"
        " biz siz sen ben onlar bize sonra önce iken ayrıca tarafından dolayı rağmen"
        " arasında arası arasındaki içinde üzerinde karşı doğru ilgili dair zaman"
        " hangisidir olup oldu olmuş olduğu olur etti etmiş eder edilen edildi yaptı"
        " edilmesi edilen edilmiş eden ettiği etmesi olması oluyor bana söyle anlat"
        # English
        " is are was were be been being do does did done has have had having can could"
        " will would shall should may might must which whom whose why where how much"
        " many it its he him his she her they them their we our us you your i my me"
        " this that these those there here than then so such as into onto upon over"
        " under between among during after before against through or but if not no nor"
        " any some all each every both other others another only also too very more"
        " most less up down out off get got make made use used give gave given take"
        " took taken come came go went happen happened tell say said"
        " regarding concerning concerned exactly ever even just still again"
        " what's whether while because"
        # Russian
        " как какой какая какое какие каких каким какого какую где куда откуда почему"
        " зачем сколько чей чья чье чьи чем чего чему кого кому кем ли бы же ни да но"
        " а или либо это этот эта эти этого этой тот та те того он она они оно его ее"
        " их ему ей им был была было были есть быть будет свой свои своей своего"
        " который которая которые которого при до после между через под над перед"
        " против также тоже уже еще только так там тут вы мы я ты"
        # French, of letters and dates
        " le la les du des un une et au aux en dans sur pour par"
    ).split()
)

_LIGHT = frozenset({"et", "ol", "yap", "bulun", "kil"})
"""Verbs that say little: edilmesi, olduğu, yapılan, bulunmuştur."""


def is_stopword(word: str) -> bool:
    """Whether a word is a mere joint of Turkish, English or Russian."""
    return fold(word) in _STOPWORDS


def says_nothing(word: str) -> bool:
    """Whether a word only joins or asks, or is a verb that only carries a noun."""
    folded = fold(word).partition("'")[0]
    if exact_key(word).startswith("öl"):
        return False  # öldü is not oldu, though it folds alike
    if folded in _STOPWORDS or folded in _ASKING or len(folded) < 2:
        return True
    found = verbs(folded)
    return bool(found) and found <= _LIGHT
