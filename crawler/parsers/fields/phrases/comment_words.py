"""The lines that head readers' comments, in the languages of Europe and beyond."""

from __future__ import annotations

from crawler.patterns import lazy
from crawler.text import small_letters

COMMENT_STEMS = (
    "omment", "koment", "coment", "коммент", "комент", "відгук", "repl", "respon", "répons", "respuest", "rispost", "răspuns", "opmerking", "antwort", "thought", "the conversation", "antwoord", "szólj hozzá", "gedanke", "reactie", "reacci", "réaction", "reaktion", "reazion", "hozzászól",
    "σχολι", "yorum", "コメント", "评论", "評論", "댓글", "تعليق", "اترك", "תגוב", "svar", "vastaa", "διαλογ", "discussi", "diskus",
)  # fmt: skip
"""One of these is in every heading of comments, spelt alike."""
_COMMENTS_HEADING = lazy(
    r"^\W*(?!no comment\W*$)(?:(?:show |view |alle |zeige |voir |ver )?(?:\d[\d.,]*|no|one|keine?|žádn[ée]|aucun|sin|nessun|nenhum|brak|nincs|ingen|inga|geen|нет|немає|няма)\W+"
    r"(?:comments?|replies|reply|thoughts?|responses?|kommentare?n?|kommentarer?|kommenttia?|gedanken?|antwort(?:en)?|commentaires?|réactions?|réponses?|comentarios?|"
    r"comentários?|respuestas?|commenti?o?|risposte|reacties?|opmerkingen|komentarz[ey]?|komentář[eůi]?|komentár(?:e|ov)?|komentar(?:i|a|jev|ji|ai|ų)?|hozzászólás|comentarii|"
    r"коммент\w+|комент\w+|відгук\w*|σχόλι[αο]|yorum|件のコメント|条评论|則評論|개의 댓글|تعليقات?|תגובות)\b"
    r"(?:\W*| (?:yet|so far|vorhanden|bisher)| (?:on|to|for|zu[mr]?|über|auf|sur|à|pour|sobre|para|en|a|su|per|op|på|til|till|do|na|k|о|на|до|к|для|σε|στο) .*|\W+[„“”\"«‚‘’'].*)"
    r"|(?:comments?|kommentare|kommentarer|kommentit|commentaires|comentarios|comentários|commenti|reacties|komentarze|komentáře|komentáre|komentari|komentarji|hozzászólások|"
    r"comentarii|комментарии|коментарі|коментари|σχόλια|yorumlar|コメント|评论|評論|댓글|التعليقات|תגובות)\W*\(?\d+\)?"
    r"|(?:leave|write|post|add|submit)(?: us)? (?:a |your |the )?(?:first )?(?:reply|comment)s?(?: to .*)?|leave a comment.*|join the (?:discussion|conversation)"
    r"|(?:(?:vos|leurs) réactions|(?:ihre|leser)\W?reaktionen|le vostre reazioni|vuestras reacciones)\W*\(?\d*\)?"
    r"|réactions à cet article|reaktionen auf diesen (?:artikel|beitrag)|reazioni a questo articolo|reacciones a este artículo"
    r"|be the first to comment|(?:log|sign) in to comment.*|(?:schreibe?n?(?: sie)?|hinterlasse?n?(?: sie)?|verfasse?n?(?: sie)?) (?:einen|deinen|ihren|uns einen) kommentar.*"
    r"|kommentar (?:schreiben|verfassen|hinterlassen|abgeben|posten|hinzufügen)|(?:ihr|dein) kommentar|jetzt kommentieren|laiss(?:er|ez) un commentaire|ajouter un commentaire"
    r"|(?:deja|dejar|deje|escribe|añadir)(?: tu| un| su)? (?:comentario|respuesta)|lascia (?:un commento|una risposta)|(?:deixe|deixar|comente)(?: o seu| seu| um)? comentário"
    r"|(?:geef|plaats|laat)(?: een)? (?:reactie|antwoord)(?: achter)?|(?:skriv|legg igjen|efterlad|lämna)(?: ett?| en)? (?:kommentar|svar)|lägg till kommentar|kirjoita kommentti"
    r"|(?:dodaj|napisz|zostaw)(?: swój)? komentarz|(?:přidat|přidej|vložit|napsat) komentář|(?:pridať|pridaj) komentár|szólj hozzá|hozzászólás írása|lasă un (?:comentariu|răspuns)"
    r"|(?:ostavi|dodaj|napiši)(?:te)? komentar|(?:добавить|оставить|написать) комментарий|(?:додати|залишити|написати) коментар|остави коментар|αφήστε (?:ένα )?σχόλιο|yorum (?:yap|yaz)\w*"
    r"|コメントを(?:書く|残す|投稿)|发表评论|發表評論|댓글 (?:쓰기|남기기|달기)|اترك (?:تعليق\w*|رد\w*)|כתיבת תגובה|השארת תגובה"
    r")\W*$"
)
_COMMENTS_NAME = lazy(
    r"^\W*(?:(?:reader |your )?comments|(?:leser)?kommentare|kommentarer|kommentit|commentaires|comentarios|comentários|commenti|reacties|komentarze|komentáře|komentáre|"
    r"komentari|komentarji|komentarai|komentāri|kommentaarid|hozzászólások|kommentek|comentarii|комментарии|коментарі|коментари|σχόλια|yorumlar|コメント|评论|評論|댓글|التعليقات|תגובות)\W*$"
)


def is_heading_of_comments(text: str) -> bool:
    """Whether a short line counts readers' comments or asks for one; the bare word may name a kind of article."""
    return _COMMENTS_HEADING.match(small_letters(text)) is not None


def is_name_of_comments(text: str) -> bool:
    """Whether a heading is the bare word in the plural: that of readers' comments, or of a section of the text."""
    return _COMMENTS_NAME.match(small_letters(text)) is not None
