"""Which East Asian encoding bytes are written in: the one whose reading shows everyday characters."""

from __future__ import annotations

from crawler.encoding.labels import MULTIBYTE
from crawler.encoding.utf8 import REPLACEMENT

_EVERYDAY = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头"
    "面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信"
    "北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物"
    "台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步"
    "完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞"
    "观争究包组造落视济喜离虽坏兴這國來說們為時會過對後發經見無開頭動長現樣將與進實點種聲話間問機給業電門東關軍產內萬體處總場師書員報馬張難數應車親務の県"
    "이다는을에의가고하한지로은도사기를인대자어서정시들해그부리과있아전나수상일만제보장주라원여성국구니경으"
)
"""Characters that make up a third or more of any Chinese, Japanese or Korean text, besides kana."""
_USUAL_SHARE = 0.2
"""In a wrong reading a few characters in a hundred are everyday ones."""
_MULTIBYTE_SAMPLE = 60_000


def detect_multibyte(body: bytes, claimed: str | None) -> str | None:
    """The East Asian encoding whose reading shows everyday characters, the claimed one first; None without one."""
    sample = body[:_MULTIBYTE_SAMPLE]
    if claimed and _usual_share(sample, claimed) >= _USUAL_SHARE:
        return claimed
    shares = {codec: _usual_share(sample, codec) for codec in MULTIBYTE}
    best = max(shares, key=lambda codec: shares[codec])
    return best if shares[best] >= _USUAL_SHARE else None


def _usual_share(sample: bytes, codec: str) -> float:
    """Share of everyday characters among the wide ones; 0 when more than a few bytes cannot be read."""
    text = sample.decode(codec, "replace")
    wide = [char for char in text if char > "\u00ff"]
    broken = text.count(REPLACEMENT)
    if not wide or broken > max(1, 0.02 * len(wide)):
        return 0.0
    usual = sum(1 for char in wide if char in _EVERYDAY or "\u3040" <= char <= "\u30ff")
    return usual / len(wide)
