"""What papers and offices print before the name of whose a picture is; parsers and pipelines know the same words."""

from __future__ import annotations

PICTURE_WORDS = (
    r"(?:file|stock|handout) (?:photo|picture|image|pic)s?|(?:surs[aă]|credit) foto|foto(?:s|graf\w*|gráf\w*|-?nachweis|-?quelle|-?credit)?|fot|fotó(?:k|s)?|(?:fény)?kép(?:ek)?|foto autor\w{0,3}|grianghraf\w*|(?:ljós)?mynd(?:ir)?|ảnh(?: minh (?:họa|hoạ)| tư liệu)?|사진(?:\s?제공)?|写真|画像|photos?|photograph(?:er|e|ie|y)?|(?:archiv|symbol|bei)(?:foto|bild)|"
    r"beeld|pictures?|pics?|image(?:s| credit| source)?|bild(?:er|e|quelle|rechte|nachweis)?|billede|kuva(?:t|aja)?|valokuva|zdjęci[ea]|zdj|mynd|ljósmynd|nuotr(?:auka|\.? aut(?:or(?:ius|ė))?)?|"
    r"снимк[аи]|снимок|фото(?:граф)?|[圖图攝摄]|撮影(?:者)?|[摄攝]影(?:师|者)?|(?:写真|画像)提供|供图|світлина|φωτ(?:ο|ογραφία)?|illustrations?|grafik|screenshot|"
    r"fotoğraf(?:lar)?|imagem|imagens|imagen|imágenes|immagine|צילום|תמונה|صور[ةه]?|الصورة|تصوير|عکس|عکاس|图片?来源|图源|圖片來源|autor(?:ka)? zdję(?:cia|ć)|"
    r"फ़ोटो|फोटो(?: साभार)?|तस्वीर|छायाचित्र|चित्र|ছবি|ફોટો|படம்|புகைப்படம்|ఫోటో|ಚಿತ್ರ|ഫോട്ടോ|ਫੋਟੋ|فوٹو|تصویر|(?:ขอบคุณ)?ภาพ(?:ถ่าย|จาก)?|ფოტო|լուսանկար\w*|gambar|argazkia?"
)
SOURCE_WORDS = r"quelle|sources?|źródło(?: zdję(?:cia|ć)| fot\w*\.?)?|zdroj|vir|izvor|forrás|fonte(?: da imagem)?|fuente(?: de la imagen)?|bron|kilde|källa|lähde|sursa|изто?чник|источник|джерело|πηγή|sumber|kaynak|nguồn|출처|(?:autor/)?allikas|avots|šaltinis|font|مصدر الصورة|المصدر|منبع|מקור|出典|来源|來源|ที่มา|स्रोत|साभार"
CREDIT_LABELS = r"(?:photo |image |picture )?credits?|crediti(?: foto(?:grafici)?)?|autor(?:ka)? (?:fotografi[eí]|snímk[uy])|קרדיט|crédit(?:s|o|os)?(?: photos?| fotos?)?|photo by"
OWNER_WORDS = r"autor(?:ka|in)?|avtor(?:ica)?|auteure?|autore|copyright|rechte|(?:bild)?urheber(?:in)?|rechteinhaber(?:in)?|bildautor(?:in)?"
"""Of pictures only where a text is known to be beside one: they sign articles too."""
SENTENCE_ENDS = ".!?…。！？।۔؟։።។။"
"""What ends a sentence in the scripts that captions are in."""
