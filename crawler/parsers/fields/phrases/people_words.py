"""What short lines below a text say of people: who wrote it, whom to ask; of texts alone, no elements."""

from __future__ import annotations

import re

from crawler.parsers.fields.phrases.author_words import AGENCY, TEXT
from crawler.patterns import lazy
from crawler.text import small_letters, spell_alike

_AUTHOR_HEADING = lazy(
    r"^\W*(?:about the (?:author|writer)s?|about (?:our|this) (?:author|reporter|writer)|written by|über (?:den|die) (?:autor|verfasser)(?:in|en|innen)?|(?:der|die) (?:autor|verfasser)(?:in|en)?|zur person|zum autor|zur autorin|autor(?:in)? des (?:artikels|beitrags)|"
    r"à propos (?:de l['’]auteur(?:e|rice)?|des auteurs)|l['’]auteure?|sobre (?:el autor|la autora|los autores|o autor|a autora|os autores|la firma)|acerca del autor|(?:informazioni )?sull['’]autore|(?:l['’])autore|chi è l['’]autore|"
    r"o autorze|o autorce|o autorach|autor artykułu|over de auteurs?|o autorovi|o autoroch|om (?:författaren|forfatteren|skribenten)|kirjoittajasta|a szerzőről|despre autor(?:i|e|ul)?|об авторе|об авторах|про автора|σχετικά με τον συντάκτη|yazar hakkında|"
    r"著者について|この記事を書いた人|この記事の著者|作者简介|글쓴이)\W*$"
)


def is_heading_of_author(text: str) -> bool:
    """Whether a short line heads what is said of the author, be it with his name: "About the author - Jane Doe"."""
    return len(text) < 60 and _AUTHOR_HEADING.match(_NAMED.split(small_letters(text), 1)[0]) is not None


_NAMED = re.compile(r"\s[-–—|]\s|[:：]\s")


_OWNER_HEADING = frozenset(
    spell_alike(name)
    for name in (
        "about us|about me|about|who we are|our mission|über uns|über mich|wir über uns|wer wir sind|o nas|o mnie|kim jesteśmy|à propos|à propos de nous|qui sommes-nous|"
        "qui sommes nous|chi siamo|chi sono|quiénes somos|sobre nosotros|sobre mí|acerca de nosotros|sobre nós|quem somos|sobre mim|over ons|over mij|wie zijn wij|"
        "om oss|om os|om mig|om meg|tietoa meistä|meistä|meist|par mums|apie mus|o nás|kdo jsme|kto sme|rólunk|bemutatkozás|despre noi|cine suntem|o nama|tko smo|"
        "за нас|кои сме|о нас|кто мы|про нас|хто ми|σχετικά με εμάς|ποιοι είμαστε|hakkımızda|biz kimiz|haqqımızda|біз туралы|من نحن|عن الموقع|درباره ما|אודות|"
        "关于我们|關於我們|私たちについて|このサイトについて|소개|hakkında|tentang kami|về chúng tôi|เกี่ยวกับเรา|हमारे बारे में"
    ).split("|")
)


def is_heading_of_owner(text: str) -> bool:
    """Whether a short line heads what a site says of itself."""
    return spell_alike(text).strip(" :!?»›") in _OWNER_HEADING


_BIO = re.compile(
    r"^(?:(?:der |die |the |l['’]|el |la |il |lo )?(?:autor(?:in|a|e|ka)?|author|auteure?|autorka)\b[:,]? ?)?(?:[^\W\d_][\w.'’-]+ ){1,4}?(?:is|ist|est|es|è|jest|é|je|är|er|schreibt|arbeitet|berichtet|writes|covers|reports|works|écrit|couvre|escribe|cubre|scrive|pisze|schrijft|escreve|píše|skriver|arbetar)\b"
    r".{0,60}\b(?:journalist(?:in|e|a|ka)?|redakteur(?:in)?|redaktor(?:ka)?|redacteur|redaktör|redaktør|reporter(?:in|ka)?|reportér(?:ka)?|korrespondent(?:in)?|correspondent|corresponsal|correspondante?|editor|editora|writer|columnist|kolumnist(?:in)?|"
    r"journaliste|periodista|giornalista|dziennikar(?:z|ka)|jornalista|novinář(?:ka)?|publizist(?:in)?|volontär(?:in)?|freie[rn]? autor(?:in)?|contributor|collaborateur)\b"
)
_SIGNATURE = lazy(
    rf"\W*(?:\(?schluss\)?\s*)?(?:[a-zäöü]{{2,4}}|(?:mit |with |avec |con |z |met )?(?:material von |material der |informationen von |agenturmaterial)?(?:{AGENCY}))"
    r"(?:\s?[/,;|]\s?[a-zäöü]{2,7}){0,4}\W*"
)


_INITIALS = lazy(rf"(?:(?i:{TEXT})|Red\.)\s?[:：]\s?\(?[A-ZÄÖÜ]{{2,4}}\)?\.?")
"""Who wrote, by letters alone behind a label: "Text: RW"."""


def is_bio(text: str) -> bool:
    """Whether a short text says who writes: "Jane Doe is a reporter …"."""
    return (
        text[:1].isupper()
        and len(text) <= 320
        and _BIO.match(small_letters(text.replace("*", ""))) is not None
    )


_NOTE = lazy(
    r"(?:[^\W\d_a-zà-þ][\w.'’-]*\s){2,4}(?:is|are|ist|sind|est|sont|es|son|è|sono|jest|é|je|är|er)\s(?:[^.!?]|\.(?=\w))*"
)


def is_note_with_address(text: str) -> bool:
    """Whether a text says who somebody is, and how to reach them: "Jane Doe is the founder of … Email: jane@doe.example"."""
    is_reached = "@" in text or "www." in text or "http" in text
    return is_reached and len(text) <= _LONGEST_NOTE and _NOTE.match(text) is not None


_LONGEST_NOTE = 600


def is_signature(text: str) -> bool:
    """Whether a line is nothing but the letters that stand for its author or agency: "(mk)", "jw/dpa"."""
    if len(text) >= 40 or text[-1:].isdigit():
        return False
    return _SIGNATURE.fullmatch(text) is not None or _INITIALS.fullmatch(text) is not None


_CONTACT_HEADING = lazy(
    r"^\W*(?:(?:weitere )?(?:rückfrage\w*|anfragen)(?: (?:&|und) kontakt| von \w+)?(?: bitte an| an)?|(?:adresse|kontakt) für rückfragen|(?:(?:ihre?|deine?|unsere?|your|votre|vos) )?(?:ansprechpartner(?:in|innen)?|ansprechperson(?:en)?|interlocut(?:eur|rice)s?|contact persons?)(?: (?:zum thema|für \w+))?"
    r"|person(?:a|as|ne|nes) (?:de|di|à) contact(?:o|er)?|referent[ei]|osob[ay] (?:do kontaktu|kontaktow[ae])|kontaktn[íá] osoba|kontaktperson(?:en|er)?|pessoas? de contato|kapcsolattartó|persoan[ăe] de contact|контактное лицо|контактна особа"
    r"|(?:(?:presse|medien|press|media|meedia|pers|tisk|sajtó|ihr |your )[ -]?)?(?:kontakt\w{0,2}|contacts?|kontakty|contatti?|contactos?|contatos?|contactpersoon|yhteystiedot)"
    r"(?: (?:for|für|til|för|dla|pour|de|per|la|voor)? ?(?:the |den |die |la |le |il )?(?:media|medien|press|presse|prensa|presă|stampa|imprensa|mediów|prasy|pers|journalists?|journalisten|pressen|médias))?"
    r"|organi[sz]ati(?:e|on)s?|(?:press|media) (?:office|enquiries|inquiries|relations)|(?:for )?(?:more|further) information,? (?:please )?contact|notes? to editors?|pressestelle|pressekontakte|medienkontakte|service de presse|"
    r"ufficio stampa|biuro prasowe|gabinete de prensa|persvoorlichting|pressejour|tiskové oddělení|контакт\w*(?: для (?:сми|прессы|преси|змі))?|пресс?-служба|επικοινωνία|basın irtibat|iletişim|"
    r"(?:.{0,20}に関する)?お?[問问]い?合わ?せ(?:先|窓口)?|联系(?:人|方式)|聯絡(?:人|方式)|문의처?|담당자|للتواصل|للاتصال|تماس|יצירת קשר)\W*$"
)
_PHONE_OR_MAIL = re.compile(r"\S@\S+\.\w|\(at\)|\[at\]|\(?\+?\d[\d ()/.\-–]{5,}\d")


def is_heading_of_contact(text: str) -> bool:
    """Whether a short line heads the address of a press office or an official."""
    return _CONTACT_HEADING.match(small_letters(text)) is not None


def is_contact(text: str) -> bool:
    """Whether a text gives a number to call or an address to write to."""
    return _PHONE_OR_MAIL.search(text) is not None
