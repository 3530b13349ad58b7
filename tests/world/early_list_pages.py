"""Lists of news of 1997 to 2008: rows of a table, terms and definitions, lines with breaks, "more" links, views of Domino."""

from __future__ import annotations

from tests.world.building import Gold, page
from tests.world.listing_pages import listing


@page("http://www.mz.example.gov.pl/prasa/2002.htm", encoding="iso-8859-2")
def rows_of_date_and_title_polish() -> tuple[str, Gold]:
    entries = [
        ("/prasa/k0412.htm", "Nowy wykaz leków refundowanych", "12.04.2002"),
        ("/prasa/k0409.htm", "Szczepienia dzieci przeciw odrze", "09.04.2002"),
        ("/prasa/k0403.htm", "Minister w szpitalu w Radomiu", "03.04.2002"),
        ("/prasa/k0328.htm", "Karetki dla dwunastu powiatów", "28.03.2002"),
    ]
    rows = "\n".join(
        f'<TR><TD VALIGN=TOP NOWRAP><FONT SIZE=2>{date}</FONT></TD><TD><IMG SRC="/gif/kulka.gif" WIDTH=8 HEIGHT=8></TD><TD><A HREF="{path.rpartition("/")[2]}"><FONT SIZE=2>{title}</FONT></A></TD></TR>'
        for path, title, date in entries
    )
    html = f"""<HTML><HEAD><TITLE>Informacje prasowe</TITLE></HEAD><BODY><CENTER><TABLE WIDTH=600><TR><TD COLSPAN=3><FONT SIZE=4><B>Informacje prasowe 2002</B></FONT><HR></TD></TR>
{rows}
<TR><TD COLSPAN=3><HR><FONT SIZE=1><A HREF="2001.htm">2001</A> | <A HREF="2000.htm">2000</A> | <A HREF="../index.htm">Strona główna</A></FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""
    return html, listing("http://www.mz.example.gov.pl", entries)


@page("http://www.stmuk.example.de/presse/archiv/1999.html", encoding="iso-8859-1")
def definition_list_german() -> tuple[str, Gold]:
    entries = [
        ("/presse/archiv/pm99-31.html", "Schulbuchpreise bleiben stabil", "14.06.1999"),
        ("/presse/archiv/pm99-30.html", "Drei neue Fachoberschulen in Franken", "11.06.1999"),
        ("/presse/archiv/pm99-29.html", "Lehrerinnen aus Tschechien zu Gast", "08.06.1999"),
        ("/presse/archiv/pm99-28.html", "Denkmalpreis geht nach Amberg", "02.06.1999"),
    ]
    rows = "\n".join(
        f'<DT>{date}\n<DD><A HREF="{path.rpartition("/")[2]}">{title}</A>' for path, title, date in entries
    )
    html = f"""<HTML><HEAD><TITLE>Pressearchiv 1999</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><A HREF="/"><IMG SRC="/img/kopf.gif" BORDER=0></A><H2>Pressemitteilungen 1999</H2><DL>
{rows}
</DL><HR><A HREF="1998.html">Pressemitteilungen 1998</A><ADDRESS>webmaster@stmuk.example.de</ADDRESS></BODY></HTML>"""
    return html, listing("http://www.stmuk.example.de", entries)


@page("http://www.education.example.fr/actu/index.htm", encoding="iso-8859-1")
def lines_with_breaks_french() -> tuple[str, Gold]:
    entries = [
        ("/actu/com0319.htm", "Rentrée 2001 : 4 200 postes créés", "19/03/2001"),
        ("/actu/com0315.htm", "Les langues vivantes dès l'école primaire", "15/03/2001"),
        ("/actu/com0312.htm", "Installation du comité des programmes", "12/03/2001"),
        ("/actu/com0307.htm", "Violences scolaires : premier bilan", "07/03/2001"),
        ("/actu/com0302.htm", "La fête de l'internet dans les lycées", "02/03/2001"),
    ]
    rows = "<br>\n".join(
        f'<font size="1">{date}</font> - <a href="{path.rpartition("/")[2]}">{title}</a>'
        for path, title, date in entries
    )
    html = f"""<html><head><title>Communiqués</title></head><body bgcolor="white"><table width="600" border="0"><tr><td width="140" valign="top" bgcolor="#ffffcc"><a href="/index.htm">Accueil</a><br><a href="/ministere.htm">Le ministère</a><br><a href="/bo.htm">Bulletin officiel</a></td><td valign="top"><font size="4" color="#cc0000"><b>Communiqués de presse</b></font><br><br>
{rows}<br><br><a href="archives.htm">Communiqués précédents</a></td></tr></table></body></html>"""
    return html, listing("http://www.education.example.fr", entries)


@page("http://www.cultura.example.es/noticias.asp", encoding="iso-8859-1")
def teasers_with_more_links_spanish() -> tuple[str, Gold]:
    entries = [
        ("/noticia.asp?id=95", "El archivo de Simancas abre los sábados", "10/05/2004"),
        ("/noticia.asp?id=94", "Ayudas para orquestas jóvenes", "07/05/2004"),
        ("/noticia.asp?id=91", "Hallan un mosaico romano en Écija", "03/05/2004"),
        ("/noticia.asp?id=90", "La biblioteca itinerante llega a Sanabria", "29/04/2004"),
    ]
    rows = "".join(
        f"""<tr><td valign="top"><img src="/img/flecha.gif" width="7" height="7"></td><td><b class="tit">{title}</b> <font size="1">({date})</font><br><font size="2">El ministerio ha informado hoy de los detalles de esta medida a los medios de comunicación.</font> <a href="{path}">m&aacute;s &raquo;</a></td></tr><tr><td colspan="2"><img src="/img/spacer.gif" height="8" width="1"></td></tr>"""
        for path, title, date in entries
    )
    html = f"""<html><head><title>Noticias</title></head><body><table width="760" align="center"><tr><td colspan="2"><img src="/img/cab.jpg" width="760" height="80"></td></tr><tr><td width="160" valign="top"><a href="/">Inicio</a><br><a href="/noticias.asp">Noticias</a><br><a href="/museos.asp">Museos</a></td><td valign="top"><table width="100%">{rows}</table><p align="center"><a href="/noticias.asp?pag=2">Siguientes &gt;&gt;</a></p></td></tr></table></body></html>"""
    base = "http://www.cultura.example.es"
    return html, listing(base, entries, f"{base}/noticias.asp?pag=2")


@page(
    "http://www.intermin.example.fi/intermin/tiedote.nsf/suomi?OpenView&Start=1&Count=30",
    encoding="iso-8859-1",
)
def domino_view_finnish() -> tuple[str, Gold]:
    entries = [
        (
            "/intermin/tiedote.nsf/0/A1F0?OpenDocument",
            "Rajavartiolaitos sai uuden helikopterin",
            "14.11.2001",
        ),
        ("/intermin/tiedote.nsf/0/A1E9?OpenDocument", "Kuntien yhdistyminen etenee Kainuussa", "12.11.2001"),
        ("/intermin/tiedote.nsf/0/A1E1?OpenDocument", "Sisäministeri tapasi Viron kollegansa", "7.11.2001"),
        (
            "/intermin/tiedote.nsf/0/A1D4?OpenDocument",
            "Passien hinnat nousevat vuodenvaihteessa",
            "1.11.2001",
        ),
    ]
    rows = "\n".join(
        f'<TR VALIGN=top><TD><IMG SRC="/icons/ecblank.gif" BORDER=0 HEIGHT=1 WIDTH=16 ALT=""></TD><TD NOWRAP><FONT SIZE=2>{date}</FONT></TD><TD><FONT SIZE=2><A HREF="{path}">{title}</A></FONT></TD></TR>'
        for path, title, date in entries
    )
    html = f"""<HTML><HEAD><TITLE>Tiedotteet</TITLE></HEAD><BODY TEXT="000000" BGCOLOR="FFFFFF"><FORM ACTION=""><A HREF="/intermin/tiedote.nsf/suomi?OpenView&amp;Start=1&amp;Count=30">Edelliset</A> <A HREF="/intermin/tiedote.nsf/suomi?OpenView&amp;Start=31&amp;Count=30">Seuraavat</A> <A HREF="/intermin/tiedote.nsf/suomi?SearchView">Haku</A><BR>
<TABLE BORDER=0 CELLSPACING=0 CELLPADDING=2>
<TR><TH></TH><TH NOWRAP ALIGN=left><FONT SIZE=1>Päiväys</FONT></TH><TH ALIGN=left><FONT SIZE=1>Otsikko</FONT></TH></TR>
{rows}</TABLE></FORM></BODY></HTML>"""
    base = "http://www.intermin.example.fi"
    return html, listing(base, entries, f"{base}/intermin/tiedote.nsf/suomi?OpenView&Start=31&Count=30")


@page("http://www.om.example.hu/hirek.php", encoding="iso-8859-2")
def teasers_with_arrows_hungarian() -> tuple[str, Gold]:
    entries = [
        ("/hir.php?id=512", "Indul a sulibusz program", "2003.10.14"),
        ("/hir.php?id=509", "Tízezer új tankönyv kisiskolásoknak", "2003.10.10"),
        ("/hir.php?id=501", "Miniszteri dicséret debreceni diákoknak", "2003.10.06"),
        ("/hir.php?id=498", "Átadták a pécsi könyvtár új szárnyát", "2003.10.01"),
    ]
    rows = "".join(
        f"""<table width="100%" border="0"><tr><td class="datum">{date}.</td></tr><tr><td class="cim"><a href="{path}">{title}</a></td></tr><tr><td class="szoveg">A minisztérium közleménye szerint a részletekről a jövő héten tájékoztatják az iskolákat.<a href="{path}"><img src="/kep/nyil.gif" border="0" alt="tovább"></a></td></tr></table><hr size="1">"""
        for path, title, date in entries
    )
    html = f"""<html><head><title>Hírek - OM</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body><table width="760"><tr><td width="160" valign="top" class="menu"><a href="/">Főoldal</a><br><a href="/hirek.php">Hírek</a></td><td valign="top">{rows}<div align="center">1 | <a href="/hirek.php?lap=2">2</a> | <a href="/hirek.php?lap=3">3</a> <a href="/hirek.php?lap=2">következő</a></div></td></tr></table></body></html>"""
    base = "http://www.om.example.hu"
    return html, listing(base, entries, f"{base}/hirek.php?lap=2")


@page("http://www.mvvr.example.sk/spravy/archiv.html", encoding="windows-1250")
def bulleted_lines_slovak() -> tuple[str, Gold]:
    entries = [
        ("/spravy/s0614.html", "Minister otvoril obchvat Žarnovice", "14. 6. 2000"),
        ("/spravy/s0609.html", "Železnice kúpia nové rušne", "9. 6. 2000"),
        ("/spravy/s0602.html", "Rokovania s poľským partnerom v Čadci", "2. 6. 2000"),
        ("/spravy/s0525.html", "Letisko Sliač po rekonštrukcii", "25. 5. 2000"),
        ("/spravy/s0519.html", "Štatistika nehodovosti za máj", "19. 5. 2000"),
    ]
    rows = "\n".join(
        f'<LI><A HREF="{path.rpartition("/")[2]}">{title}</A> <I>({date})</I>'
        for path, title, date in entries
    )
    html = f"""<HTML><HEAD><TITLE>Archív správ</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"></HEAD><BODY><TABLE><TR><TD WIDTH=120 VALIGN=top><A HREF="../index.html">Domov</A><P><A HREF="../kontakt.html">Kontakt</A></TD><TD><H3>Archív správ</H3><UL>
{rows}
</UL></TD></TR></TABLE></BODY></HTML>"""
    return html, listing("http://www.mvvr.example.sk", entries)


@page("http://www.usgs.example.gov/newsroom/releases97.html", encoding="iso-8859-1")
def lines_of_bare_text_american() -> tuple[str, Gold]:
    entries = [
        ("/newsroom/nr5-22.html", "Floods on the Red River: What Gauges Recorded", "May 22, 1997"),
        ("/newsroom/nr5-14.html", "Agency and State Sign Mapping Agreement", "May 14, 1997"),
        ("/newsroom/nr5-06.html", "New Seismometers for the Wasatch Front", "May 6, 1997"),
        ("/newsroom/nr4-29.html", "Bird Counts Posted on the Web", "April 29, 1997"),
    ]
    rows = "\n".join(
        f'<P><IMG SRC="/gifs/redball.gif" WIDTH=12 HEIGHT=12> {date}: <A HREF="{path}">{title}</A>'
        for path, title, date in entries
    )
    html = f"""<HTML><HEAD><TITLE>News Releases, 1997</TITLE></HEAD><BODY><H1>News Releases, 1997</H1>
{rows}
<HR><A HREF="/newsroom/releases96.html">1996 releases</A> <A HREF="/">Home</A><BR><I>Page last modified May 23, 1997</I></BODY></HTML>"""
    return html, listing("http://www.usgs.example.gov", entries)
