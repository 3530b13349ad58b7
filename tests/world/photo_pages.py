"""Pages of photographs of offices: stages with counters, strips, tables and lists of pictures, named by nothing telling."""

from __future__ import annotations

from tests.world.building import Gold, page, paragraphs, picture

_LAND = "https://www.laenderkammer.example.de"


@page(f"{_LAND}/DE/plenum/fotos/eroeffnung-1001.html")
def german_chamber_of_stage_slides() -> tuple[str, Gold]:
    title = "Tag der offenen Tür in der Länderkammer"
    lead = "Rund 8.000 Menschen haben am Samstag das Haus am Leipziger Platz besucht."
    shots = [
        ("plenarsaal", "Gedränge im Plenarsaal", "Länderkammer | Jan Krüger"),
        ("wandelhalle", "Führung durch die Wandelhalle", "Länderkammer | Jan Krüger"),
        ("buehne", "Schülerband auf der Hofbühne", "Länderkammer | Lena Vogt"),
        ("garten", "Zuckerwatte im Garten", "Länderkammer | Lena Vogt"),
    ]
    slides = "".join(
        f'<div class="s-el"><div class="s-pic"><img src="/SharedDocs/img/{name}.jpg?__blob=poster" alt="{caption}" width="900" height="600"></div><div class="s-txt"><button type="button">Text einblenden</button><p>{caption}</p><p class="s-c">© {credit}</p></div><div class="s-no">{n}/4</div></div>'
        for n, (name, caption, credit) in enumerate(shots, 1)
    )
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Länderkammer - {title}</title><meta name="description" content="{lead}"></head><body><header><a href="/DE/home.html"><img src="/logo.svg" alt="Länderkammer"></a><nav><ul><li><a href="/DE/plenum/">Plenum</a></li><li><a href="/DE/service/">Service</a></li></ul></nav></header><nav><p>Sie sind hier:</p><ol><li><a href="/DE/home.html">Startseite</a></li><li><a href="/DE/plenum/">Plenum</a></li><li><a href="/DE/plenum/fotos/">Fotos</a></li></ol></nav>
<main><p class="d">03.10.2022</p><h1>{title}</h1><p>{lead}</p><div class="s"><button type="button">vorheriges Bild</button><div class="s-all">{slides}</div><button type="button">nächstes Bild</button></div><p class="st">Stand 04.10.2022</p></main><footer><ul><li><a href="/DE/impressum.html">Impressum</a></li></ul></footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2022-10-03",
        "date_modified": "2022-10-04",
        "body": [],
        "body_also": [[lead]],
        "gallery": [picture(f"{_LAND}/SharedDocs/img/{n}.jpg?__blob=poster", c, k) for n, c, k in shots],
        "breadcrumbs": ["Plenum", "Fotos"],
    }


@page("http://www.moc.example.go.th/photo/view.php?id=221")
def thai_photo_news_in_a_table() -> tuple[str, Gold]:
    title = "รัฐมนตรีตรวจเยี่ยมตลาดน้ำอัมพวา"
    text = ["รัฐมนตรีว่าการกระทรวงพาณิชย์ตรวจเยี่ยมผู้ค้าที่ตลาดน้ำอัมพวา จังหวัดสมุทรสงคราม"]
    names = [f"pic{n}" for n in range(1, 7)]
    cells = [
        f'<td align="center"><a href="upload/221/{n}.jpg" target="_blank"><img src="upload/221/thumb/{n}.jpg" width="150" height="100" border="0"></a></td>'
        for n in names
    ]
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>กระทรวงพาณิชย์</title></head><body><table width="1000" align="center"><tr><td><img src="images/head.jpg" width="1000"></td></tr><tr><td><a href="/">หน้าแรก</a> | <a href="/photo/">ภาพข่าว</a> | <a href="/contact/">ติดต่อ</a></td></tr><tr><td><table width="100%"><tr><td class="topic"><h2>{title}</h2></td></tr><tr><td class="date">วันที่ 14 มีนาคม 2559</td></tr><tr><td class="detail">{paragraphs(text)}</td></tr><tr><td><table width="100%" cellpadding="5"><tr>{"".join(cells[:3])}</tr><tr>{"".join(cells[3:])}</tr></table></td></tr><tr><td align="right">จำนวนผู้เข้าชม 312 ครั้ง</td></tr></table></td></tr><tr><td align="center">กระทรวงพาณิชย์ นนทบุรี</td></tr></table></body></html>"""
    base = "http://www.moc.example.go.th/photo/upload/221"
    return html, {
        "language": "th",
        "title": title,
        "date": "2016-03-14",
        "body": text,
        "gallery": [picture(f"{base}/{n}.jpg") for n in names],
        "breadcrumbs": [],
    }


@page("https://www.presidencia.example.cv/galeria/visita-a-ilha-brava")
def cape_verdean_list_of_photographs() -> tuple[str, Gold]:
    title = "Visita do Presidente à Ilha Brava"
    text = ["O Presidente da República visitou durante dois dias as localidades de Nova Sintra e Furna."]
    shots = [
        ("brava01", "Chegada ao porto da Furna", "Presidência/Djo Lopes"),
        ("brava02", "Encontro com pescadores", "Presidência/Djo Lopes"),
        ("brava03", "Sessão solene na Câmara Municipal", "Presidência/Nair Fonseca"),
    ]
    rows = "".join(
        f'<dl><dt><a href="/media/{name}_g.jpg"><img src="/media/{name}_p.jpg" alt=""></a></dt><dd>{caption}<br><em>Foto: {credit}</em></dd></dl>'
        for name, caption, credit in shots
    )
    html = f"""<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>{title} - Presidência</title></head><body><div id="a"><a href="/"><img src="/brasao.png" alt="Presidência da República"></a><ul><li><a href="/presidente">O Presidente</a></li><li><a href="/galeria">Galeria</a></li></ul></div><div id="b"><div id="b1"><a href="/">Início</a> » <a href="/galeria">Galeria</a></div><h1>{title}</h1><div id="b2">23 de julho de 2013</div><p>{text[0]}</p><div id="b3">{rows}</div><div id="b4"><a href="/galeria/anterior">« Anterior</a></div></div><div id="c">Praia, Cabo Verde</div></body></html>"""
    base = "https://www.presidencia.example.cv/media"
    return html, {
        "language": "pt",
        "title": title,
        "date": "2013-07-23",
        "body": text,
        "gallery": [picture(f"{base}/{n}_g.jpg", c, k) for n, c, k in shots],
        "breadcrumbs": ["Galeria"],
    }


@page("https://www.nrm.example.fi/kuvat/kansallispuiston-avajaiset")
def finnish_strip_of_pictures() -> tuple[str, Gold]:
    title = "Sallan kansallispuiston avajaiset"
    text = [
        "Ympäristöministeri avasi Suomen 41. kansallispuiston lauantaina Sallassa.",
        "Avajaisiin osallistui noin 900 retkeilijää eri puolilta maata.",
    ]
    shots = [
        ("latu", "Avajaislatu kulki suon yli"),
        ("nuotio", "Nokipannukahvit Keselmällä"),
        ("ministeri", "Ministeri katkaisi nauhan"),
    ]
    strip = "".join(
        f'<figure class="k3"><img src="/kuvat/2022/{name}-800.jpg" srcset="/kuvat/2022/{name}-400.jpg 400w, /kuvat/2022/{name}-1600.jpg 1600w" alt="{caption}"><figcaption>{caption}</figcaption></figure>'
        for name, caption in shots
    )
    html = f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="y1"><a href="/">Luontopalvelut</a><ul><li><a href="/uutiset">Uutiset</a></li><li><a href="/kuvat">Kuvat</a></li></ul></div><div class="y2"><div class="y3"><h1>{title}</h1><div class="y4">22.1.2022</div>{paragraphs(text)}<div class="k1"><div class="k2">{strip}</div></div><div class="y5"><a href="https://social.example.com/share">Jaa</a></div></div></div><div class="y6">Vernissakatu 4, Vantaa</div></body></html>"""
    base = "https://www.nrm.example.fi/kuvat/2022"
    gold = [picture(f"{base}/{name}-800.jpg", caption) for name, caption in shots]
    return html, {
        "language": "fi",
        "title": title,
        "date": "2022-01-22",
        "body": text,
        "gallery": [picture(f"{base}/{name}-1600.jpg", caption) for name, caption in shots],
        "gallery_also": [gold],
        "breadcrumbs": [],
    }
