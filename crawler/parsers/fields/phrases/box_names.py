"""The words in class names and ids that tell what a box is, in English and in the languages of European offices.

Each stands for a kind of box found on the web at large; none names the text of an article. `marks` says how names are read.
"""

from __future__ import annotations

# Words and pairs of words. `isc-image-list` is where a plug-in of WordPress names the owners of all pictures of a page. `another_category` lists further entries
# of a section below those of Tistory. Two are those of advertisements in themes of WordPress that many magazines use: Newspaper and
# Jannah.
BOILERPLATE = """
sharing shariff addthis addtoany teilen news-letter
respond replies
similar yarpp crp empfehlungen empfehlung recirc recirculation
outbrain taboola plista ligatus teads mgid revcontent nativo
signup regwall abo-box paywall-prompt paywall-box paywall-overlay paywall-banner paywall-offer paywall-modal ai-summary gdpr dsgvo
ad adv ads adspot td-rec stream-item adsbygoogle adslot adcontainer adbox anzeige anzeigen werbung promo promotion promobox promobanner
pagination pager pagenav page-link page-links postnav nav-links paging
nav navbar navbox menu submenu skiplink skiplinks sitemap servicelinks
taglist tagcloud post-tags tag-links entry-tags article-tags keywords schlagworte
elementor-cta cta-card cta-box cta-content cta-banner cta-block block-cta section-cta cta-abo cta-abonnement cta-don cta-donation call-to-action donation-box donate-box donation-banner spendenbox apoie apoyanos wesprzyj sostienici doneer faire-un-don isc-image-list
author-box author-boxes authors-box authors-boxes author-bio bio-author short-bio author-info autorbox autorenbox about-author about-writer author-description post-author-bio author-profile
autorenprofil autoreninfo profile-descr
another-category
most-read most-popular trending popular-posts meistgelesen read-also readmore
mehr-zum-thema more-stories more-articles more-news also-read lesen-sie-auch moreon in-depth
popup modal tooltip offcanvas control-bar gallery-controls slider-controls carousel-controls
masthead gov-banner usa-banner usa-identifier krds-identifier
vgwort
audio-player video-player player-placeholder
rating ratings ratingblock ratingmulti entry-like entry-likes post-like post-likes article-like article-likes like-button like-buttons was-helpful voting poll quiz umfrage sns toolbar article-tools articletool page-tools seitenfunktionen
login register search-form reward affiliate-info searchbox
post-copyright article-copyright license-box article-licensing
loupe licenceinfo license-info disclaimer impressum impressum-link
feedback inread other-news print-message boilerplate
twitter-tweet twitter-video instagram-media fb-post wp-embed wp-embedded-content
onetrust didomi usercentrics iubenda axeptio borlabs complianz tarteaucitron ciasteczka rgpd lgpd kvkk
chat-widget livechat chatbot webchat
cc-window cc-banner qc-cmp qc-cmp2 cmplz cmpbox klaro osano termly trustarc truste cky evidon
giscus utterances isso-thread waline twikoo gitalk gitment valine remark42 livefyre intensedebate viafoura openweb vuukle hypercomments
cusdis hyvor coral-talk guestbook gaestebuch lesermeinung lesermeinungen otzyvy obsuzhdenie
publicidad publicidade publicite pubblicita publicitate reklama reklamy reklame reklam reklaam reklamni annons annonser mainos mainokset
hirdetes
compartir compartilhar comparte condividi condivisione partager partage udostepnij udostepnianie sdilet sdileni zdielat zdielanie megosztas
megoszt paylas podijeli redes-sociais reseaux-sociaux media-spolecznosciowe spolecznosciowe
relacionadas relacionados correlati correlate similaires lire-aussi voir-aussi powiazane zobacz-takze zobacz-rowniez czytaj-takze
czytaj-rowniez czytaj-tez przeczytaj-takze souvisejici suvisiace kapcsolodo gerelateerd lees-ook relaterade relaterat relaterte relaterede
les-ogsa laes-ogsa las-ocksa lue-myos ilgili-haberler vezi-si citeste-si leia-tambem veja-tambem lea-tambien te-puede-interesar
mas-leidas mas-leido mas-vistas najczesciej-czytane najpopularniejsze nejctenejsi najcitanejsie legolvasottabb mest-last mest-lest
luetuimmat plus-lus piu-letti mais-lidas mais-vistas weitere-artikel weitere-meldungen weitere-nachrichten weitere-beitraege
verwandte-artikel verwandte-themen aehnliche-artikel inne-aktualnosci pozostale-aktualnosci
paginacion paginacao paginazione paginering stronicowanie strankovani strankovanie lapozo sivutus sayfalama paginator
nawigacja navegacion navegacao pankuzu topicpath okruszki migas-de-pan fil-ariane fil-d-ariane drobeckova drobky morzsa kruimelpad brodsmulor briciole
hirlevel nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje infolettre suscripcion suscribete
sobre-el-autor sobre-autor propos-auteur over-de-auteur
mots-cles palabras-clave palavras-chave parole-chiave slowa-kluczowe klicova-slova klucova-slova trefwoorden nyckelord emneord avainsanat
ankieta encuesta sondage sondaggio anketa szavazas satisfaction satisfy hyouka enquete questionnaire
wyszukiwarka szukaj hledani vyhledavani vyhladavanie kereses zoeken buscador
message-user message-attribution message-signature
product-detail-review review-tab product-reviews customer-reviews woocommerce-noreviews
cross-selling cross-sells crosssell upsell upsells featured-products product-accessories
""".split()

BOILERPLATE_STEMS = (
    "share", "social", "related", "recommend", "newsletter", "subscri", "cookie",
    "consent", "advert", "breadcrumb", "brotkrume", "sponsor", "navi",
)  # fmt: skip
COMMENT_STEMS = (
    "comment", "komment", "leserkommentar", "komentar", "comentari", "yorum", "hozzaszol", "diskuz", "disqus", "discussion",
    "reaction", "reactie", "reaktion",
)  # fmt: skip
STEM_EXCEPTIONS = frozenset(
    "advertorial advertorials commentary sharepoint socialist shareholder shareholders navigator subscriber subscribers".split()
)
"""Papers name parts of a text for whom they are: `subscriber-only`, `subscriber-hide`."""

OWN_BOXES = frozenset(
    "relatedimages relatedimage relatedphotos relatedphoto relatedpictures relatedpicture imagecomment imagecomments popupgallery gallerypopup popupimage imagepopup modalimage "
    "anchortarget assetmasthead messageusercontent replynewmessage offcanvasbody".split()
)
"""Of the article itself, whatever their names begin with; XenForo calls the posts of a thread the container of new replies, and a part of Bootstrap's layer may stand without it; the comment of a picture is its caption (Serendipity), a viewer
of pictures is called a popup, and a target of anchors is a heading that a sticky bar must not cover (Docusaurus); the masthead of an asset is where BLOX
sets its first picture."""

SIDE = """
sidebar aside widget widgets rail right-col right-column side-column marginal
marginalspalte marginalie supplement footer foot seitenleiste randspalte complementary
barra-lateral columna-derecha coluna-direita colonne-droite colonna-destra prawa-kolumna lewa-kolumna pravy-sloupec levy-sloupec
jobb-oszlop zijbalk zijkolom sidospalt sidokolumn sivupalkki kontaktspalte rechte-spalte linke-spalte
stopka paticka rodape fusszeile piedipagina voettekst lablec pie-de-pagina pied-de-page sidfot altbilgi alatunniste
""".split()

DOUBTFUL = """
teaser teasers teaserbox teaserlist card cards linklist links more
meta metadata byline authors author autor entry-meta post-meta posted-on dateline
tags tag infobox factbox
contact kontakt contacts pressekontakt addressbox inquiry inquiries toiawase otoiawase
banner notice hinweis
download downloads
gallery slider carousel slideshow bildergalerie
toc tableofcontents inhaltsverzeichnis
topics topic themen list-group
hidden bio profile print tools embed countdown
etiquetas etiquettes tagi stitky etiketler cimkek
drukuj wersja-do-druku do-druku imprimir imprimer nyomtatas afdrukken skriv-ut tulosta yazdir drucken druckversion
""".split()

TITLE_WORDS = frozenset(
    "title headline titel ueberschrift heading posttitle entrytitle articletitle contentheading naslov naglowek tytul cim antraste "
    "zaglavie zag zagolovok tit titolo titulo titre tittel otsikko pealkiri virsraksts nadpis titlu baslik pavadinimas".split()
)
"""Names of the title, in English and in the languages of European offices."""
ENTRY_FOOTERS = frozenset(
    "notfooter entryfooter postfooter articlefooter itemfooter itemcontentfooter nodefooter storyfooter newsfooter".split()
)
"""Names of the line below a text that says who wrote it and when: weblogs have it in place of one under the title; and
what Weebly says of all boxes above the foot of its pages."""
