"""Whether a line says that something else may interest the reader, as templates say of the links below it.

Of texts alone, no elements. Word order and mood differ from template to template, and the words do not: a line is told by
having no others. What interests people of the text has its own words: "This may interest you if you keep sheep".
"""

from __future__ import annotations

from crawler.parsers.fields.phrases.template_lines import key_of

_INTEREST = (
    "interest interested interesting like enjoy interessieren interessiert interessant interessante interessantes interessantem gefallen intéresser intéresse intéressé intéressée intéressés "
    "intéressent intéressant interesar interesarte interesarle interesarles interesaros interesa interesan interese interesen interés gustar gustarte interessare interessarti interessarvi "
    "interessarla interessa interessano interessi interesse interessar interessado interessados interessar-lhe interessar-te interessar-vos interessam zainteresować zainteresuje zainteresują "
    "interesować interesujące zajímat zajímá zajímavé zaujmout zaujímať zaujať zaujíma zaujme interesseren interesseert interessera intresserar intressera intresserad intressant interesserer "
    "interessere interesseret interessert kiinnostaa kiinnostavat kiinnostavaa kiinnostunut kiinnostuksen érdekelhet érdekelhetik érdekelheti érdekelhetnek érdekelni érdekel érdekli érdekes "
    "interesat interesată intereseze интересува интересуват интересно интересни заинтересува заинтересуват zanimati zanima zanimaju zanimljivo zanimalo zanimala zanimivo занимати занима занимају "
    "занимљиво интересира интересираат заинтересира ενδιαφέρει ενδιαφέρουν ενδιαφέρον ενδιαφέρεστε ilginizi ilgini интересна заинтересовать заинтересует заинтересуют понравится понравиться цікаво "
    "зацікавити зацікавить зацікавлять цікавить сподобатися зацікавіць цікава sudominti sudomins dominti domina įdomu interesēt interesēs interesē ieinteresēt interesanti huvi huvitada huvitab "
    "interesatu interesgarria interesekoa quan tâm suim diddordeb áhuga áhugavert interesojë interesojnë interesojne interesoje interessak jinteressak jinteressakom يهمك تهمك يعجبك تعجبك يهمكم تهمكم "
    "לעניין יעניין יעניינו מעניין מעניינים جالب مورد علاقه tertarik minat berminat menarik დაგაინტერესოთ საინტერესო გაინტერესებდეთ հետաքրքրել հետաքրքիր қызықтыруы қызық maraqlandıra maraqlı "
    "qiziqtirishi qiziq पसंद रुचि दिलचस्पी دلچسپی پسند পছন্দ আগ্রহ interests geïnteresseerd ddiddordeb interessarle intéressante intéressants intéressantes interessiere"
)
_YOU = (
    "you your yours sie ihnen dich dir euch ihr für vous t te le les lo la os usted ustedes ti vi lei voi lhe lhes vos você vocês si seu sua cię ciebie państwa was pana panią cie vás ťa tě vám "
    "vas u je jou dig dej deg du ni er dere jer i sinua sinulle teitä teille saattaisit saatat önt önöket téged titeket ön vă ți v dumneavoastră ви вас вам ве ти тебе vam σας σου ilginizi ilgini "
    "вы тебя jus jums tave jūs jūsu tevi sind teid sulle teile sinu teie et us a hi zu zuk zuri agat sibh gennych þú þinn þig ykkur ju jua ty jinteressak interessak bạn يهمك "
    "تهمك يعجبك تعجبك يهمكم تهمكم אותך אתכם אתכן לך شما برایتان anda kamu დაგაინტერესოთ გაინტერესებდეთ ձեզ сізді сізге sizi sizin sizni आपको आपकी آپ کو کی আপনার interesarte interesarle "
    "interesarles interesaros gustarte interessarti interessarvi interessarla interessarle interessar-lhe interessar-te interessar-vos érdekelhetik érdekelheti érdekelhet se dakizuke dakizukeena jij che"
)
_MAY = (
    "có thể cũng may might could also probably maybe perhaps kann könnte können könnten dürfte dürften auch vielleicht noch möglicherweise würde peut peuvent pourrait pourraient pourriez aussi également "
    "peut-être devrait puede pueden podría podrían pueda quizá quizás también tal vez seguro potrebbe potrebbero può possono forse anche pode podem poderá poderia poderão talvez também może mogą "
    "mogłoby mogłyby też także również mohlo mohla mohly by můžete může mohou také možná môže mohli tiež možno misschien mogelijk wellicht ook kan kunnen zou kanske kunde också även skulle "
    "kanskje måske kunne også saattaa saattaisi saattaisit saatat voisi voi voisivat myös ehkä is szintén talán lehet érdekelhetik érdekelheti érdekelhet érdekelhetnek ar putea pot poate și de "
    "asemenea може би биха могат също možda moglo mogla mogle bi će takođe također можда могло morda mogoče lahko tudi utegne можеби исто така μπορεί ίσως θα μπορούσε επίσης και çekebilir çekecek "
    "может возможно могут также тоже ещё наверное можливо можуть також можа могуць таксама магчыма gali galbūt galėtų taip pat varētu iespējams var arī võib võiks ehk ka samuti també potser "
    "podria podrien ere agian liteke dakizuke dakizukeena daiteke mbeadh fhéidir b go bydd efallai gæti gætir kannski líka einnig mund ndoshta edhe gjithashtu jista' jistgħu قد ربما أيضا أيضاً "
    "أيضًا ايضا عشוי עשוי עשויים אולי גם יכול شاید ممکن است نیز هم mungkin juga boleh შეიძლება ასევე კიდევ կարող է նաև мүмкін тағы да bilər də mumkin ham सकता सकती सकते है यह भी शायद ہے سکتا ہو "
    "بھی یہ পারে হতে এটিও too will ще would susceptible susceptibles sera serez tamén tambien mogu"
)
_REST = (
    "this these it be of to in for other some more here what which that we think das dies diese dieser dieses folgendes folgende was es ein für wir denken wäre sein thema themen "
    "artikel artikels beitrag beiträge meldungen nachrichten seiten inhalte links articles article topics stories news posts pages content reading reads cela ça ceci ces cet cette être par qui ce "
    "que contenus sujets actualités esto estos estas este lo otros otras noticias artículos contenidos temas sobre ser de su questo questi queste articoli notizie contenuti qualcosa che essere "
    "cosa isto estes isso artigos notícias conteúdos te tego co artykuły wpisy treści tematy wiadomości strony toto tohle i se články témata zprávy stránky dit deze vind vindt zijn artikelen "
    "berichten onderwerpen pagina's voor detta det här dessa artiklar nyheter att av är dette disse artikler nyheder saker tämä nämä olla myös näistä ez ezek az azt a hogy cikk cikkek hírek să "
    "fie acestea acest articole știri despre да ви е това тези статии новини то ova ovo ovi ove članci vijesti vesti da biti u za о овај ово ове вести чланци ti članki novice би ве овие ова αυτό "
    "αυτά να ενδιαφέρουν άρθρα νέα το τα bu bunlar haberler şunlar быть это эти статьи материалы новости бути це ці статті матеріали быць гэта tai šie straipsniai naujienos šis tas raksti ziņas "
    "būt see need pakkuda seda uudised artiklid lood aquest aquests això notícies hau hauek izan seo iad leis mewn yn yma hyn vakið þetta þessar haft á fréttir të kjo këto lajme "
    "artikuj dan dawn artikli موضوعات مواضيع أخبار مقالات هذا هذه זה זו אלה כתבות ידיעות باشد این مطالب ini dengan berita pada untuk ეს სტატიები სიახლეები սա բաց հոդվածներ бұл мақалалар xəbərlər "
    "məqalələr समाचार खबरें ये লেখা খবর bent les autres otra otro altri altre outras outros inne si się sich hier weitere andere y poden mai seja as os ud af på andra andre jiné další ďalšie iné "
    "други por sont другие інші druge drugi muita teised citi kiti"
)


def _parts(words: str) -> frozenset[str]:
    return frozenset(part for word in words.split() for part in key_of(word).split())


_IS_INTEREST, _IS_YOU, _IS_MAY, _IS_REST = map(_parts, (_INTEREST, _YOU, _MAY, _REST))
_ALL = _IS_INTEREST | _IS_YOU | _IS_MAY | _IS_REST
_LONGEST = 80


def says_may_interest(text: str) -> bool:
    """Whether a line says no more than that other things may interest who reads it: "You may also be interested in"."""
    if not 0 < len(text) <= _LONGEST or text[-1] == "?":
        return False
    words = key_of(text).split()
    return _ALL.issuperset(words) and all(
        not kind.isdisjoint(words) for kind in (_IS_INTEREST, _IS_YOU, _IS_MAY)
    )
