"""Pages of offices whose markup calls nothing by a name: classes of utilities, hashed ones, old tables, none at all."""

from __future__ import annotations

from tests.world.building import Gold, file, metas, page, paragraphs, picture, plains
from tests.world.listing_pages import listing

KB, MB = 1024, 1024 * 1024


@page("https://www.conselleria.example.gal/novas/ponte-de-ferro")
def galician_utility_classes() -> tuple[str, Gold]:
    title = "A Xunta rehabilita a ponte de ferro de Ourense"
    lead = "As obras, cun orzamento de 1,9 millóns de euros, comezan en setembro e durarán dez meses."
    text = [
        "A conselleira visitou este martes a estrutura acompañada do alcalde e dos técnicos da obra.",
        "O proxecto inclúe unha nova iluminación e a renovación das beirarrúas.",
        "Durante os traballos manterase aberto un carril en cada sentido.",
    ]
    html = f"""<!DOCTYPE html><html lang="gl"><head><meta charset="utf-8"><title>{title}</title>{metas({"og:title": title})}</head><body class="antialiased text-slate-900">
<div class="bg-white border-b"><div class="max-w-7xl mx-auto flex items-center h-16"><a href="/" class="block w-40"><img src="/l.svg" alt="Consellería"></a><div class="ml-auto flex gap-6"><a class="text-sm" href="/conselleria">Consellería</a><a class="text-sm" href="/novas">Novas</a><a class="text-sm" href="/contacto">Contacto</a></div></div></div>
<div class="max-w-3xl mx-auto px-4 py-8"><div class="text-xs text-slate-500 mb-4"><a href="/">Inicio</a> <span class="px-1">/</span> <a href="/novas">Novas</a></div><div class="text-sm mb-2">Santiago de Compostela, 12 de xullo de 2022</div><h1 class="text-4xl font-bold leading-tight">{title}</h1><div class="mt-4 text-xl text-slate-600">{lead}</div>
<div class="mt-8 relative"><img class="w-full rounded" src="/img/ponte-1200.jpg" alt=""><div class="mt-2 text-xs text-slate-500">A conselleira, na visita ás obras da ponte</div></div>
<div class="mt-8 space-y-4 leading-relaxed">{paragraphs(text)}</div>
<div class="mt-10 border-t pt-6"><div class="text-lg font-semibold mb-3">Documentación</div><a class="flex items-center gap-3 p-3 border rounded" href="/doc/memoria.pdf"><svg class="w-6 h-6"></svg><span class="block"><span class="block font-medium">Memoria do proxecto</span><span class="block text-xs">PDF · 2,4 MB</span></span></a></div>
<div class="mt-10 flex gap-2"><a class="p-2" href="https://social.example.com/share"><svg></svg></a><a class="p-2" href="https://red.example.com/share"><svg></svg></a></div></div>
<div class="bg-slate-50 py-10"><div class="max-w-7xl mx-auto"><div class="text-2xl font-bold mb-6">Outras novas</div><div class="grid grid-cols-3 gap-6"><a href="/novas/tren" class="block"><img src="/img/tren.jpg" alt=""><div class="text-xs">11 de xullo de 2022</div><div class="font-semibold">O tren a Vigo gaña viaxeiros</div></a><a href="/novas/faro" class="block"><img src="/img/faro.jpg" alt=""><div class="text-xs">8 de xullo de 2022</div><div class="font-semibold">O faro de Corrubedo abre ao público</div></a><a href="/novas/rio" class="block"><img src="/img/rio.jpg" alt=""><div class="text-xs">7 de xullo de 2022</div><div class="font-semibold">Plan para limpar o río Sar</div></a></div></div></div>
<div class="bg-slate-900 text-white py-8"><div class="max-w-7xl mx-auto text-sm">Edificio administrativo San Caetano</div></div></body></html>"""
    base = "https://www.conselleria.example.gal"
    return html, {
        "language": "gl",
        "title": title,
        "lead": lead,
        "date": "2022-07-12",
        "body": text,
        "images": [picture(f"{base}/img/ponte-1200.jpg", "A conselleira, na visita ás obras da ponte")],
        "attachments": [file(f"{base}/doc/memoria.pdf", "Memoria do proxecto", round(2.4 * MB))],
        "breadcrumbs": ["Novas"],
    }


@page("https://www.vm.example.ee/uudised/piirijaam-avatud")
def estonian_hashed_classes() -> tuple[str, Gold]:
    title = "Koidula piirijaam on taas avatud"
    text = [
        "Alates esmaspäevast saab piiri ületada ööpäev läbi, teatas siseministeerium.",
        "Uus hoone maksis 6,3 miljonit eurot ja seal on kaheksa kontrollkohta.",
        "Lisateave on piiriületuse ootejärjekorra lehel.",
    ]
    shots = [("a", "Uus kontrollhoone"), ("b", "Esimene veoauto"), ("c", "Minister avamisel")]
    strip = "".join(
        f'<div class="sc-1x2 kJhGfd"><img src="/media/{n}.webp" alt=""/><p class="sc-9q fTyUio">{c}</p></div>'
        for n, c in shots
    )
    html = f"""<!DOCTYPE html><html lang="et"><head><meta charset="utf-8"/><title>{title} | Siseministeerium</title></head><body><div id="__next"><div class="sc-a1 bTgHyj"><a href="/" class="sc-b2 cVbNmk"><svg></svg><span>Siseministeerium</span></a><ul class="sc-c3 dRtYui"><li><a href="/ministeerium">Ministeerium</a></li><li><a href="/uudised">Uudised</a></li></ul></div>
<div class="sc-d4 eWsXcd"><div class="sc-e5 fGhJkl"><h1 class="sc-f6 gPoIuy">{title}</h1><p class="sc-g7 hLkJhg">14.03.2023 | 10:15</p></div><div class="sc-h8 iMnBvc">{paragraphs(text, 'class="sc-i9 jQwErt"')}</div><div class="sc-j0 kZxCvb">{strip}</div><div class="sc-k1 lAsDfg"><p class="sc-l2">Loe veel</p><a href="/uudised/politsei">Politsei sai uued sõidukid</a><a href="/uudised/paaste">Päästeameti õppus Tartus</a></div></div>
<div class="sc-m3 nQazWs"><p>Pikk 61, Tallinn</p></div></div></body></html>"""
    base = "https://www.vm.example.ee/media"
    return html, {
        "language": "et",
        "title": title,
        "date": "2023-03-14",
        "body": text,
        "gallery": [picture(f"{base}/{n}.webp", c) for n, c in shots],
        "breadcrumbs": [],
    }


@page("https://www.opw.example.ie/press/castle-walls/")
def irish_page_without_classes() -> tuple[str, Gold]:
    title = "Castle walls open after repair"
    lead = "Visitors can walk the eastern wall of Trim again from this Saturday."
    text = [
        "Masons worked for two winters and replaced four hundred stones by hand.",
        "The minister thanked the crew and announced free entry for schools until June.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-IE"><head><meta charset="utf-8"><title>{title} - Office of Works</title><meta name="description" content="{lead}"></head><body><header><a href="/">Office of Works</a><nav><a href="/press/">Press</a> <a href="/about/">About</a></nav></header><main><h1>{title}</h1><p><time datetime="2021-04-09">9 April 2021</time></p><p><strong>{lead}</strong></p><img src="/i/wall.jpg" alt="Two masons on a scaffold"><p><small>Masons Ann Daly and Joe Burke on the last day of works. Photo: Liam Roe</small></p><p>{text[0]}</p><p>{text[1]}</p><h2>Notes to editors</h2><p>Trim Castle is in State care since 1993.</p><h2>Download</h2><p><a href="/d/wall.pdf">Conservation report (PDF, 3.2MB)</a></p></main><footer><p>Jonathan Swift Street, Trim</p></footer></body></html>"""
    base = "https://www.opw.example.ie"
    report = "Conservation report (PDF, 3.2MB)"
    body = [*text, "Notes to editors", "Trim Castle is in State care since 1993."]
    return html, {
        "language": "en-IE",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2021-04-09",
        "body": body,
        "body_also": [[lead, *body], [*body, "Download", report], [lead, *body, "Download", report]],
        "links_also": [[f"{base}/d/wall.pdf"]],
        "images": [
            picture(
                f"{base}/i/wall.jpg", "Masons Ann Daly and Joe Burke on the last day of works.", "Liam Roe"
            )
        ],
        "images_also": [
            [
                picture(
                    f"{base}/i/wall.jpg",
                    "Masons Ann Daly and Joe Burke on the last day of works.",
                    "Liam Roe",
                    "inline",
                )
            ]
        ],
        "attachments": [file(f"{base}/d/wall.pdf", "Conservation report", round(3.2 * MB))],
        "attachments_also": [[file(f"{base}/d/wall.pdf", report, round(3.2 * MB))]],
        "breadcrumbs": [],
    }


@page(
    "http://www.sspcm.example.mx/comunicados/2007/mayo/com_112.html",
    encoding="iso-8859-1",
    content_type="text/html",
)
def mexican_nested_tables_2007() -> tuple[str, Gold]:
    title = "Entregan 200 patrullas a municipios fronterizos"
    text = [
        "México, D.F., a 9 de mayo de 2007. La Secretaría entregó hoy 200 patrullas a 31 municipios de la frontera norte.",
        "El titular de la dependencia señaló que la inversión asciende a 62 millones de pesos.",
        "Los vehículos cuentan con sistemas de localización y cámaras.",
    ]
    html = f"""<html><head><title>Comunicado 112</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body topmargin="0"><table width="780" border="0" align="center"><tr><td><img src="/img/top.jpg" width="780" height="90"></td></tr><tr><td><table width="100%"><tr><td width="170" valign="top" bgcolor="#EEEEEE"><table><tr><td><a href="/quienes.html">Qui&eacute;nes somos</a></td></tr><tr><td><a href="/comunicados/">Comunicados</a></td></tr><tr><td><a href="/licitaciones/">Licitaciones</a></td></tr></table></td><td valign="top"><table width="100%"><tr><td align="right"><font face="Verdana" size="1">Comunicado No. 112</font></td></tr><tr><td align="center"><font face="Verdana" size="3"><b>{title}</b></font></td></tr><tr><td><ul><li><font face="Verdana" size="2">Se benefician 31 municipios</font></li><li><font face="Verdana" size="2">Inversi&oacute;n de 62 millones de pesos</font></li></ul></td></tr><tr><td align="justify"><font face="Verdana" size="2"><p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p></font></td></tr><tr><td align="center"><font face="Verdana" size="1">--ooOoo--</font></td></tr></table></td></tr></table></td></tr><tr><td align="center"><font size="1">Constituyentes 947, Col. Bel&eacute;n de las Flores</font></td></tr></table></body></html>"""
    points = ["Se benefician 31 municipios", "Inversión de 62 millones de pesos"]
    return html, {
        "language": "es",
        "language_also": [None],
        "title": title,
        "date": "2007-05-09",
        "body": [*points, *text],
        "body_also": [text, [*points, *text, "--ooOoo--"], [*text, "--ooOoo--"]],
        "breadcrumbs": [],
    }


@page("https://www.gemeente-zuidvelde.example.nl/nieuws/nieuwe-sporthal")
def dutch_hashed_with_related_and_contact() -> tuple[str, Gold]:
    title = "Raad stemt in met nieuwe sporthal"
    lead = "De hal komt naast het zwembad en biedt plaats aan drie verenigingen."
    text = [
        "De gemeenteraad heeft donderdagavond met 21 tegen 6 stemmen ingestemd met het plan.",
        "De bouw begint in het voorjaar van 2024 en duurt ongeveer veertien maanden.",
        'Bekijk de <a href="/projecten/sporthal">projectpagina</a> voor de tekeningen.',
    ]
    html = f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title} | Gemeente Zuidvelde</title><meta name="description" content="{lead}"></head><body><div class="_1aB"><a href="/">Gemeente Zuidvelde</a><div class="_2cD"><a href="/wonen">Wonen</a><a href="/nieuws">Nieuws</a></div></div><div class="_3eF"><div class="_4gH"><div class="_5iJ"><h1 class="_6kL">{title}</h1><p class="_7mN">Gepubliceerd op vrijdag 9 juni 2023</p></div><div class="_8oP"><p>{lead}</p></div><div class="_9qR"><img src="/_img/sporthal.jpg?w=960" alt="Tekening van de sporthal"><span class="_0sT">Zo komt de sporthal eruit te zien (beeld: Bureau Noord)</span></div><div class="_1uV">{paragraphs(text)}</div><div class="_2wX"><h2>Vragen?</h2><p>Bel met team Sport via 0591 55 50 00 of mail naar <a href="mailto:sport@zuidvelde.example.nl">sport@zuidvelde.example.nl</a>.</p></div></div><div class="_3yZ"><h2>Meer nieuws</h2><div class="_4aB"><h3><a href="/nieuws/markt">Markt verhuist tijdelijk</a></h3><p>8 juni 2023</p></div><div class="_4aB"><h3><a href="/nieuws/bomen">Nieuwe bomen aan de Brink</a></h3><p>6 juni 2023</p></div></div></div><div class="_5cD"><p>Raadhuisplein 1</p></div></body></html>"""
    base = "https://www.gemeente-zuidvelde.example.nl"
    contact = [
        "Vragen?",
        "Bel met team Sport via 0591 55 50 00 of mail naar sport@zuidvelde.example.nl.",
    ]
    return html, {
        "language": "nl",
        "title": title,
        "lead": lead,
        "date": "2023-06-09",
        "body": plains(text),
        "body_also": [[*plains(text), *contact]],
        "links": [f"{base}/projecten/sporthal"],
        "links_also": [[f"{base}/projecten/sporthal", "mailto:sport@zuidvelde.example.nl"]],
        "images": [
            picture(f"{base}/_img/sporthal.jpg?w=960", "Zo komt de sporthal eruit te zien", "Bureau Noord")
        ],
        "images_also": [
            [
                picture(
                    f"{base}/_img/sporthal.jpg?w=960",
                    "Zo komt de sporthal eruit te zien (beeld: Bureau Noord)",
                )
            ],
            [
                picture(
                    f"{base}/_img/sporthal.jpg?w=960",
                    "Zo komt de sporthal eruit te zien",
                    "beeld: Bureau Noord",
                )
            ],
        ],
        "breadcrumbs": [],
    }


@page("https://www.mohw.example.go.kr/board/view.do?seq=8812")
def korean_board_of_unnamed_rows() -> tuple[str, Gold]:
    title = "어린이 예방접종 무료 지원 확대"
    text = [
        "보건복지부는 올해 하반기부터 어린이 무료 예방접종 대상을 14세까지 확대한다고 밝혔다.",
        "지원 대상자는 가까운 보건소나 지정 의료기관에서 접종을 받을 수 있다.",
    ]
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>보도자료 | 보건복지부</title></head><body><div class="g1"><a href="/"><img src="/img/ci.png" alt="보건복지부"></a><ul><li><a href="/news">소식</a></li><li><a href="/board/list.do">보도자료</a></li></ul></div><div class="g2"><div class="g3"><h2>보도자료</h2></div><div class="g4"><div class="g5"><strong>{title}</strong></div><ul class="g6"><li><em>등록일</em> 2023-06-12</li><li><em>조회수</em> 1,204</li><li><em>담당부서</em> 예방접종관리과</li></ul><ul class="g7"><li><em>첨부파일</em></li><li><a href="/board/down.do?seq=8812&amp;no=1">보도자료_예방접종.hwp</a> (180KB) <a href="/viewer?seq=8812">미리보기</a></li><li><a href="/board/down.do?seq=8812&amp;no=2">보도자료_예방접종.pdf</a> (412KB) <a href="/viewer?seq=8813">미리보기</a></li></ul><div class="g8">{paragraphs(text)}</div></div><div class="g9"><a href="/board/list.do">목록</a></div></div><div class="g10">세종특별자치시 도움4로 13</div></body></html>"""
    base = "https://www.mohw.example.go.kr/board/down.do?seq=8812"
    return html, {
        "language": "ko",
        "title": title,
        "date": "2023-06-12",
        "body": text,
        "attachments": [
            file(f"{base}&no=1", "보도자료_예방접종.hwp", 180 * KB, "hwp"),
            file(f"{base}&no=2", "보도자료_예방접종.pdf", 412 * KB, "pdf"),
        ],
        "breadcrumbs": [],
    }


@page("https://www.kulturamt.example.li/aktuell/galerie-eroeffnung")
def liechtenstein_pictures_in_list_with_title_links() -> tuple[str, Gold]:
    title = "Neue Galerie im Rheinpark"
    text = [
        "Am Freitag hat das Amt für Kultur die neue Galerie im Rheinpark eröffnet.",
        "Bis Ende Jahr zeigt sie Werke von zwölf Künstlerinnen aus der Region.",
    ]
    shots = [
        ("e1", "Eröffnung durch den Amtsleiter"),
        ("e2", "Besucher vor einem Werk von Lia Beck"),
        ("e3", "Apéro im Hof"),
    ]
    rows = "".join(
        f'<li><a href="/bilder/{n}_gross.jpg" title="{c}"><img src="/bilder/{n}_klein.jpg" width="160" height="120" alt=""></a></li>'
        for n, c in shots
    )
    html = f"""<!DOCTYPE html><html lang="de-LI"><head><meta charset="utf-8"><title>Amt für Kultur: {title}</title></head><body><table class="t1"><tr><td class="t2"><a href="/">Amt für Kultur</a></td><td class="t3"><a href="/aktuell">Aktuell</a> <a href="/kontakt">Kontakt</a></td></tr></table><div class="t4"><h1>{title}</h1><p class="t5">Vaduz, 4. Juni 2021</p>{paragraphs(text)}<ul class="t6">{rows}</ul></div><div class="t7">Peter-Kaiser-Platz 2</div></body></html>"""
    base = "https://www.kulturamt.example.li/bilder"
    return html, {
        "language": "de-LI",
        "title": title,
        "date": "2021-06-04",
        "body": text,
        "gallery": [picture(f"{base}/{n}_gross.jpg", c) for n, c in shots],
        "breadcrumbs": [],
    }


@page("https://www.gov.example.wales/cy/newyddion/pont-newydd")
def welsh_office_of_components() -> tuple[str, Gold]:
    title = "Pont newydd dros afon Dyfi"
    lead = "Mae’r bont newydd ger Machynlleth wedi agor i draffig heddiw."
    text = [
        "Bydd y bont yn lleihau llifogydd ar yr A487 ac yn gwneud teithiau’n fwy diogel.",
        "Dywedodd y Gweinidog fod y prosiect wedi cyflogi 120 o bobl leol.",
    ]
    html = f"""<!DOCTYPE html><html lang="cy"><head><meta charset="utf-8"><title>{title} | Llywodraeth</title>{metas({"description": lead, "og:title": title})}</head><body><div data-v-1f><a href="/cy">Llywodraeth</a><div data-v-2a><a href="/cy/newyddion">Newyddion</a><a href="/cy/pynciau">Pynciau</a></div></div><main data-v-3b><div data-v-4c><p data-v-5d>Datganiad i’r wasg</p><h1 data-v-6e>{title}</h1><p data-v-7f>{lead}</p><dl data-v-8a><dt>Cyhoeddwyd:</dt><dd>17 Chwefror 2024</dd><dt>Diweddarwyd ddiwethaf:</dt><dd>19 Chwefror 2024</dd></dl></div><div data-v-9b>{paragraphs(text)}</div><div data-v-0c><h2>Dogfennau</h2><ul><li><a href="/files/pont.pdf">Adroddiad y prosiect</a><span>PDF, 1.1 MB</span></li></ul></div></main><footer data-v-1d><p>Parc Cathays, Caerdydd</p></footer></body></html>"""
    return html, {
        "language": "cy",
        "title": title,
        "lead": lead,
        "date": "2024-02-17",
        "date_modified": "2024-02-19",
        "body": text,
        "attachments": [
            file("https://www.gov.example.wales/files/pont.pdf", "Adroddiad y prosiect", round(1.1 * MB))
        ],
        "breadcrumbs": [],
    }


@page("https://www.munizip.example.pe/noticias/2019/obras-en-la-avenida")
def peruvian_note_with_embedded_boxes() -> tuple[str, Gold]:
    title = "Inician obras en la avenida Grau"
    text = [
        "La municipalidad inició la renovación de 2,3 kilómetros de pistas en la avenida Grau.",
        "Los trabajos se realizan de noche para no afectar el tránsito.",
        "Los vecinos pueden consultar los desvíos en el siguiente plano.",
    ]
    html = f"""<!DOCTYPE html><html lang="es-PE"><head><meta charset="utf-8"><title>{title} – Municipalidad</title></head><body><div id="a"><a href="/">Municipalidad</a><ul><li><a href="/noticias">Noticias</a></li><li><a href="/tramites">Trámites</a></li></ul></div><div id="b"><div id="c"><h2>{title}</h2><div><span>Lima, 4 de marzo de 2019</span></div><div><p>{text[0]}</p><div><iframe src="https://video.example.com/embed/1"></iframe></div><p>{text[1]}</p><blockquote><p>“En tres meses tendremos una avenida nueva”, dijo el alcalde.</p></blockquote><p>{text[2]}</p><p><a href="/wp/plano.jpg"><img src="/wp/plano-300.jpg" alt=""></a></p><p>Plano de desvíos</p></div><div><span>Compartir:</span> <a href="#f">Facebook</a> <a href="#t">Twitter</a></div></div><div id="d"><h3>Lo último</h3><ul><li><a href="/noticias/2019/feria">Feria de libros en la plaza</a> <span>1 de marzo de 2019</span></li><li><a href="/noticias/2019/agua">Corte de agua programado</a> <span>28 de febrero de 2019</span></li></ul></div></div><div id="e">Plaza de Armas s/n</div></body></html>"""
    quote = "“En tres meses tendremos una avenida nueva”, dijo el alcalde."
    url = "https://www.munizip.example.pe/wp/plano.jpg"
    body = [*text[:2], quote, text[2]]
    return html, {
        "language": "es-PE",
        "title": title,
        "date": "2019-03-04",
        "body": body,
        "body_also": [[*body, "Plano de desvíos"]],
        "images": [picture(url, "Plano de desvíos", role="inline")],
        "images_also": [[picture(url, role="inline")]],
        "breadcrumbs": [],
    }


@page("https://www.mzv.example.sk/aktuality/pomoc-po-zemetraseni")
def slovak_spans_and_divs() -> tuple[str, Gold]:
    title = "Slovensko posiela pomoc po zemetrasení"
    text = [
        "Vláda schválila humanitárnu pomoc v hodnote 350-tisíc eur, informoval minister zahraničných vecí.",
        "Prvé lietadlo so stanmi a liekmi odletí zo Sliača v sobotu ráno.",
        "„Solidarita je pre nás samozrejmosťou,“ povedal minister.",
    ]
    html = f"""<!DOCTYPE html><html lang="sk"><head><meta charset="utf-8"><title>{title} - MZV</title></head><body><div><div><a href="/">MZV SR</a></div><div><span><a href="/aktuality">Aktuality</a></span><span><a href="/sluzby">Konzulárne služby</a></span></div></div><div><div><a href="/">Domov</a> › <a href="/aktuality">Aktuality</a></div><div><span>{title}</span></div><div>10.02.2023</div><div>{text[0]}<br/><br/>{text[1]}<br/><br/>{text[2]}</div><div><img src="/obr/letisko.jpg" width="640" height="420" alt="Nakladanie pomoci"/><div><i>Nakladanie pomoci na letisku Sliač (foto: TASR)</i></div></div><div><a href="javascript:print()">Vytlačiť</a></div></div><div>Hlboká cesta 2, Bratislava</div></body></html>"""
    url = "https://www.mzv.example.sk/obr/letisko.jpg"
    return html, {
        "language": "sk",
        "title": title,
        "date": "2023-02-10",
        "body": text,
        "images": [picture(url, "Nakladanie pomoci na letisku Sliač", "TASR", "inline")],
        "breadcrumbs": ["Aktuality"],
    }


@page("https://www.regjering.example.fo/tidindi")
def faroese_list_of_utility_cards() -> tuple[str, Gold]:
    base = "https://www.regjering.example.fo"
    entries = [
        ("/tidindi/tunnil", "Nýggjur tunnil til Suðuroyar", "12. mai 2022"),
        ("/tidindi/skuli", "Skúli í Klaksvík verður víðkaður", "9. mai 2022"),
        ("/tidindi/fiskiveida", "Avtala um fiskiveiðu undirskrivað", "3. mai 2022"),
        ("/tidindi/listasavn", "Listasavnið letur upp aftur", "28. apríl 2022"),
    ]
    cards = "".join(
        f'<div class="p-4 border"><p class="text-xs">{date}</p><a class="text-lg font-bold" href="{path}">{title}</a><p class="text-sm">Landsstýrið hevur í dag kunngjørt ætlanina fyri komandi árini.</p></div>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="fo"><head><meta charset="utf-8"><title>Tíðindi</title></head><body><div class="flex"><a href="/">Landsstýrið</a><a href="/tidindi">Tíðindi</a><a href="/um">Um okkum</a></div><div class="max-w-4xl"><h1 class="text-3xl">Tíðindi</h1><div class="grid gap-4">{cards}</div><div class="flex gap-2"><span class="px-2">1</span><a class="px-2" href="/tidindi?page=2">2</a><a class="px-2" href="/tidindi?page=3">3</a></div></div><div class="mt-8">Tinganes, Tórshavn</div></body></html>"""
    return html, listing(base, entries, f"{base}/tidindi?page=2")
