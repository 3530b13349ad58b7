"""The words that controls and pleas of templates are made of, by language: what they are about, what they have done,
and the small words between. A line of nothing else is a template's, however it is put together.

Of each language: what a page has (`about`), what a reader or a page does with it (`done`), whom it is said to (`to`),
and the words that are in any sentence (`plain`). Nothing here names what articles tell of.
"""

from __future__ import annotations

from typing import NamedTuple

NETWORKS = (
    "facebook twitter x linkedin whatsapp xing telegram instagram youtube pinterest reddit bluesky mastodon threads tiktok messenger google app apps "
    "email e mail mails e-mail sms pdf rss feed newsletter newsletters login online link links video videos podcast blog"
)
"""In all of them."""


class Vocabulary(NamedTuple):
    """The words of a language."""

    about: str
    done: str
    to: str
    plain: str


VOCABULARIES = {
    "de": Vocabulary(
        "artikel artikels artikeln beitrag beitrags beiträge beiträgen seite seiten text texte meldung meldungen nachricht nachrichten news kommentar kommentare kommentaren leserbrief leserkommentare diskussion "
        "freund freunde freunden freundin bekannte bekannten kollegen merkliste merkzettel leseliste favoriten lesezeichen pressemitteilungen rubrik ressort kategorie übersicht übersichten nachrichtenübersicht startseite archiv seitenanfang anfang netzwerk netzwerken "
        "schrift schriftgröße fehler rechtschreibfehler tippfehler hinweis hinweise anmerkungen frage fragen feedback rückmeldung meinung redaktion autor autorin postfach browser werbung anzeige anzeigen werbeunterbrechung abo abonnement abonnenten mitglied mitglieder "
        "leser lesern lesezeit minute minuten sekunden bewertung bewertungen stern sterne stimmen aufrufe ansichten inhalt inhalte inhalten konto passwort benutzername adresse cookies cookie datenschutz datenschutzerklärung einwilligung zustimmung wiedergabe audio player ton javascript "
        "thema themen dossier liveticker ticker kanal push kommentarfunktion ausgabe epaper printausgabe umfrage abstimmung ergebnis ergebnisse spende neuigkeiten druckansicht druckversion inhaltsverzeichnis formular felder angaben daten einkauf karte weitere andere",
        "teilen geteilt weitersagen empfehlen weiterempfehlen empfehle senden gesendet versenden verschicken schicken weiterleiten posten twittern drucken ausdrucken speichern sichern merken gemerkt setzen hinzufügen herunterladen laden geladen lädt kopieren melden mailen schreiben "
        "schreib schreibe verfassen abgeben abgegeben kommentieren diskutieren mitdiskutieren antworten lesen lies weiterlesen gelesen hören anhören vorlesen vorgelesen vertont ansehen angesehen abspielen abspielt starten startet überspringen anzeigen angezeigt einblenden ausblenden vergrößern verkleinern klicken klicke klick "
        "anmelden melde einloggen abmelden registrieren registriere abonnieren abonniere bestellen folgen folge freischalten testen spenden unterstützen unterstütze abstimmen stimme bewerten bewerte bewertet teilnehmen zustimmen stimmen akzeptieren aktivieren deaktiviert geschlossen gesperrt zurück nach weiter gefunden entdeckt gefallen weitergeholfen geholfen "
        "hilfreich veröffentlicht geprüft einkaufen erhalten informiert verpassen verpasse widerrufen aufgerufen angeklickt erfahren eingeordnet erschienen abgelegt verschlagwortet",
        "sie ihr ihre ihren ihrem ihrer ihnen du dein deine deinen deinem deiner dir dich uns unser unsere unseren unserem unserer",
        "der die das den dem des ein eine einen einem einer und oder auch noch mehr alle allen alles aller dieser diese dieses diesen diesem auf an in im am zu zum zur von vom für mit per via über unter bei aus um bis ist sind war waren wird werden wurde wurden hat haben kann können darf dürfen muss müssen bitte jetzt hier nicht nur kein keine keinen "
        "neu neue neuen neuer nächste nächster nächstes vorherige vorheriger vorheriges ältere älterer neuere neuerer andere anderen weitere weiteren einfach kostenlos gratis direkt sofort jederzeit täglich als wie was etwa ca circa bereits schon mal seit ohne dazu danach dann es man gern gerne interessant würden möchten möchte wollen will künftig folgenden rund",
    ),
    "en": Vocabulary(
        "article articles story stories post posts page pages text news comment comments conversation discussion letter editor editors friend friends colleague colleagues favourites favorites bookmarks reading list archive top footer header content contents menu network "
        "font size mistake error errors typo typos correction feedback question questions opinion view views author inbox browser ad ads advert advertisement advertising subscription subscriber subscribers member members membership reader readers minute minutes min mins second seconds rating ratings star stars vote votes "
        "account password username address cookies cookie privacy policy terms consent settings permission playback audio player topic topics channel poll results quiz donation updates releases press details field fields form preferences version alerts story's reads category section guidelines headlines notifications",
        "share shared tell send sent email mail tweet pin print save saved bookmark add download copy report submit write leave post reply join discuss read reading continue listen hear watch play click tap skip scroll show hide view viewed see find increase decrease enlarge "
        "log sign register subscribe subscribed unsubscribe order follow unlock try donate support vote rate rated enter accept allow agree enable enabled disable disabled load loading closed blocked back return spotted found noticed enjoyed enjoy liked like loved love useful helpful moderated reviewed published get receive buy browse unavailable moderation contact filed",
        "you your yours us our we me my",
        "the a an this that these those it its and or to of on in at by with via for from into about as is are was were be been has have can could will would may must do did not no more all any every each other others next previous older newer latest new first last here now please just only before after below above "
        "through time times up off out over yet so valid required marked free daily weekly if there something anything right cannot currently recent full entire what",
    ),
    "fr": Vocabulary(
        "article articles page pages texte actualité actualités info infos nouvelle nouvelles commentaire commentaires discussion réaction réactions ami amis amie collègue collègues favoris signet archives archive accueil haut bas liste sommaire menu réseau réseaux sociaux social taille caractères police "
        "erreur erreurs coquille faute fautes remarque remarques question avis opinion auteur boîte navigateur publicité annonce abonnement abonné abonnés membre membres lecteur lecteurs lecture minute minutes min secondes note notes étoile étoiles vote votes vues compte mot passe identifiant adresse cookies "
        "confidentialité conditions consentement accord autorisation audio lecteur sujet sujets thème thèmes dossier dossiers rubrique chaîne sondage résultats don dons champ champs formulaire communiqués contenu contenus courriel lettre vidéo vidéos",
        "partager partagez partage envoyer envoyez imprimer imprimez enregistrer sauvegarder ajouter ajoutez télécharger copier signaler signalez écrire écrivez laisser laissez poster publier publié répondre réagir réagissez commenter commentez discuter lire lisez relire écouter écoutez voir voyez regarder cliquez cliquer "
        "afficher masquer agrandir réduire connecter connectez inscrire inscrivez abonner abonnez désabonner désinscrire commander suivre suivez débloquer tester soutenir soutenez donner voter votez noter notez accepter acceptez autoriser activer désactivé fermés fermé retour revenir remonter repéré trouvé constaté utile aimé aimez plu recevoir recevez consulté contactez retrouvez poursuivre continuer charger modérés validation savoir",
        "vous votre vos nous notre nos toi ton tes te je mon ma me",
        "le la les l un une des du de d au aux ce cet cette ces et ou à en dans sur par pour avec via sans sous plus tout tous toute toutes autre autres suivant suivante précédent précédente ancien anciens récent récents nouveau nouvelle ici maintenant svp s il est sont a ont été être sera seront peut pouvez devez ne pas que qui y "
        "se cela ça c qu faites fait après avant chaque jour semaine moment gratuit gratuitement directement aussi encore non besoin avez",
    ),
    "es": Vocabulary(
        "artículo artículos noticia noticias página páginas texto entrada entradas nota notas comentario comentarios conversación debate amigo amigos amiga compañeros favoritos archivo archivos portada inicio arriba índice menú red redes sociales letra tamaño error errores errata erratas fallo sugerencia pregunta opinión autor correo buzón navegador "
        "publicidad anuncio anuncios suscripción suscriptor suscriptores socio socios lector lectores lectura minuto minutos min segundos voto votos valoración estrella estrellas visitas veces cuenta contraseña usuario dirección cookies privacidad condiciones consentimiento permiso audio tema temas sección canal encuesta resultados donación campo campos formulario boletín contenido contenidos vídeo vídeos video número",
        "compartir comparte compártelo compartido enviar envía imprimir imprime guardar guarda añadir añade descargar descarga copiar reportar informar escribir escribe escríbenos dejar deja publicar publicado publicarse responder comentar comenta opinar leer lee lea leído escuchar escucha oír ver vea visto clic haz pulsa mostrar ocultar "
        "aumentar reducir acceder accede iniciar inicia registrar regístrate suscribir suscríbete baja seguir sigue síguenos desbloquear probar apoyar apoya donar votar vota valorar valora aceptar acepta permitir activar desactivados cerrados volver subir detectado encontrado útil gustado gustó recibir recibe continuar cargar revisado dínoslo cuéntanos avísanos contacta darte",
        "tú tu tus te ti usted su sus nos nuestro nuestra nuestros nuestras ustedes os",
        "el la los las lo un una unos unas de del al y o u e a en por para con sin sobre desde este esta estos estas ese esa más todo todos toda todas otro otra otros otras siguiente anterior anteriores nuevo nueva nuevos nuevas aquí ahora favor es son ha has han sido ser será puede puedes debes no que se algún alguna "
        "gratis directamente cualquier momento cada día antes después también ya solo sólo le ves",
    ),
    "it": Vocabulary(
        "articolo articoli notizia notizie pagina pagine testo post commento commenti discussione amico amici amica colleghi preferiti archivio inizio alto indice menu rete social carattere caratteri dimensione errore errori refuso refusi segnalazione domanda opinione autore posta casella browser pubblicità annuncio annunci abbonamento abbonato abbonati socio soci "
        "lettore lettori lettura minuto minuti min secondi voto voti valutazione stella stelle visite volte visualizzazioni account password utente indirizzo cookie cookies privacy condizioni consenso permesso audio argomento argomenti tema temi sezione canale sondaggio risultati donazione campo campi modulo contenuto contenuti",
        "condividi condividere condiviso diffondi invia inviare stampa stampare salva salvare aggiungi aggiungere scarica scaricare copia copiare segnala segnalare scrivi scrivici scrivere lascia lasciare pubblica pubblicato rispondi commenta commentare leggi leggere letto ascolta ascoltare sentire guarda guardare vedi vedere visto clicca cliccare mostra nascondi "
        "ingrandisci riduci accedi accedere entra registrati iscriviti iscrivi abbonati segui seguici sblocca prova sostieni dona vota votare valuta accetta accettare acconsenti consenti attiva disattivati chiusi torna tornare vai notato trovato utile piaciuto ricevi ricevere continua carica moderati",
        "tu tuo tua tuoi tue ti te voi vostro vostra noi nostro nostra nostri ci mi mio mia",
        "il lo la i gli le l un uno una di del della dei degli delle dello a al alla ai alle e o in nel nella con su sul sulla per da dal dalla tra questo questa questi queste quest più tutto tutti tutta tutte altro altri altra altre successivo successiva precedente precedenti nuovo nuova nuovi nuove qui ora adesso è sono ha hai hanno stato stata stati essere sarà "
        "può puoi devi non che si anche già solo gratis gratuitamente ogni giorno prima dopo momento qualsiasi serve",
    ),
    "pl": Vocabulary(
        "artykuł artykułu artykuły artykułów artykułem wpis wpisu wpisy strona strony stronę stronie tekst tekstu wiadomość wiadomości aktualności news newsy komentarz komentarze komentarzy komentarza dyskusja dyskusji znajomy znajomym znajomemu znajomych przyjaciel przyjaciołom ulubione ulubionych archiwum początek góry spis treści menu sieci społecznościowych "
        "czcionka czcionki czcionkę rozmiar błąd błędu błędy literówka literówkę uwaga uwagi pytanie opinia opinię autor autora redakcja redakcji redakcję skrzynka skrzynkę przeglądarka reklama reklamy reklamą prenumerata prenumeratę subskrypcja subskrybentów czytelnik czytelników czas minuta minuty minut min sekund ocena ocenę gwiazdka głos głosy głosów wyświetleń odsłon razy ilość liczba "
        "konto hasło login użytkownik użytkownika adres cookie cookies prywatności zgoda zgodę zgody ustawienia audio temat tematy kategoria kategorii dział kanał ankieta wyniki darowizna pole pola formularz treść wideo film filmu",
        "udostępnij udostępnić podziel podaj poleć wyślij wysłać drukuj wydrukuj zapisz zapisać dodaj dodać pobierz skopiuj kopiuj zgłoś zgłosić napisz napisać zostaw zostawić opublikuj odpowiedz skomentuj komentuj czytaj czytać przeczytaj przeczytasz przeczytać czytania posłuchaj odsłuchaj słuchaj zobacz obejrzyj obejrzeć kliknij klikając pokaż ukryj powiększ zmniejsz "
        "zaloguj zarejestruj zapisz subskrybuj wypisać wypisz obserwuj śledź odblokuj wypróbuj wesprzyj wspieraj wpłać głosuj oceń akceptuj akceptuję zgadzasz włącz wyłączone zamknięte powrót wróć wrócić przejdź zauważyłeś znalazłeś widzisz pomocny przydatny podobał otrzymuj kontynuuj załaduj zatwierdzeniu moderacji wyświetlono korzystając pojawi",
        "ty twój twoja twoje twoją ci cię tobie wy wasz nam nas nasz nasza nasze naszego naszej naszą państwo",
        "i oraz lub albo a w we z ze na do od po o u dla przez przy pod nad bez za ten ta to te tego tej tym tych więcej wszystkie wszystkich wszystko inne innych następny następna następne poprzedni poprzednia poprzednie nowe nowy nowa nowsze starsze tutaj tu teraz proszę jest są był była było być może możesz musisz nie tak się czy jak jeśli każdej każdy chwili dzień "
        "codziennie bezpłatnie za darmo już tylko też także dalej znać daj że by aby",
    ),
    "nl": Vocabulary(
        "artikel artikelen bericht berichten pagina pagina's verhaal tekst nieuws nieuwsbericht nieuwsberichten reactie reacties discussie vriend vrienden vriendin collega collega's favorieten bladwijzers leeslijst archief overzicht inhoud menu boven top netwerk lettergrootte letters fout foutje fouten typefout opmerking vraag mening auteur redactie mailbox browser "
        "advertentie advertenties reclame abonnement abonnee abonnees lid leden lezer lezers leestijd minuut minuten min seconden beoordeling ster sterren stem stemmen keer account wachtwoord gebruikersnaam adres cookies cookie privacy voorwaarden toestemming audio onderwerp onderwerpen rubriek kanaal poll resultaten donatie veld velden formulier nieuwsbrief persberichten video's",
        "deel delen gedeeld stuur sturen doorsturen verstuur mail mailen print printen afdrukken bewaar bewaren opslaan toevoegen download downloaden kopieer kopiëren meld melden schrijf schrijven plaats plaatsen geplaatst reageer reageren lees lezen luister luisteren beluister hoor bekijk bekijken zie kijk klik klikken toon tonen verberg vergroot verklein "
        "inloggen log aanmelden registreren abonneren abonneer uitschrijven volg volgen ontgrendel probeer steun doneer stem beoordeel accepteer accepteren laden geladen akkoord gesloten uitgeschakeld terug ga gezien gevonden gespot nuttig leuk ontvang surfen verder gelezen bekeken",
        "je jij jouw u uw ons onze wij we mij",
        "de het een en of in op aan van voor met via per over naar bij door uit te tot als dit deze dat die meer alle alles andere volgende vorige nieuwe nieuw oudere nieuwere hier nu is zijn was waren wordt worden heeft heb hebt kan kunt moet niet geen ook al nog wel altijd gratis dagelijks iedere elke alleen dan om",
    ),
    "pt": Vocabulary(
        "artigo artigos notícia notícias página páginas texto post publicação comentário comentários conversa discussão amigo amigos amiga colegas favoritos arquivo início topo índice menu rede redes sociais letra tamanho erro erros gralha sugestão pergunta opinião autor correio caixa navegador publicidade anúncio anúncios assinatura assinante assinantes subscritores membro "
        "leitor leitores leitura minuto minutos min segundos voto votos avaliação estrela estrelas visitas vezes visualizações conta senha palavra passe utilizador usuário endereço cookies privacidade termos consentimento permissão autorização áudio tema temas assunto assuntos secção seção canal enquete sondagem resultados doação campo campos formulário conteúdo conteúdos vídeo vídeos moderação",
        "partilhar partilhe compartilhar compartilhe compartilhado enviar envie imprimir imprima guardar guarde salvar salve adicionar baixar descarregar copiar reportar comunicar escrever escreva deixar deixe publicar publicado responder comentar comente ler leia lido ouvir ouça ver veja visto clique clicar mostrar esconder aumentar diminuir entrar entre iniciar "
        "inicie registar registe cadastrar assinar assine subscrever subscreva cancelar seguir siga desbloquear experimentar apoiar apoie doar votar vote avaliar avalie aceitar aceite permitir ativar desativados encerrados fechados voltar ir encontrou encontrado útil gostou receber receba continuar carregar aguarda",
        "você seu sua seus suas te ti nos nosso nossa nossos nossas",
        "o a os as um uma uns umas de do da dos das ao à aos às e ou em no na nos nas por para pela pelo com sem sobre este esta estes estas esse essa mais todo todos toda todas outro outra outros outras seguinte próximo próxima anterior anteriores novo nova novos novas aqui agora favor é são foi foram ser será pode deve não que se algum alguma grátis cada dia "
        "antes depois também já só apenas qualquer momento precisamos",
    ),
    "cs": Vocabulary(
        "článek článku články článků příspěvek příspěvku příspěvky stránka stránky stránku text textu zpráva zprávy zpráv aktualita aktuality aktualit komentář komentáře komentářů diskuse diskuze diskusi diskuzi přítel přátelům přáteli známý známému známým oblíbené oblíbených záložky archiv začátek obsah obsahu menu síti sítích písmo písma velikost chyba chyby chybu překlep připomínka otázka názor autor autora redakce "
        "redakci schránka schránky prohlížeč reklama reklamy reklamou předplatné předplatitele předplatitelé čtenář čtenáři čtenářů doba minuta minuty minut min sekund hodnocení hvězdička hlas hlasy hlasů zobrazení přečtení počet účet heslo jméno uživatel adresa cookies cookie soukromí podmínky souhlas souhlasu nastavení audio téma témata rubrika rubriky kanál anketa výsledky dar pole formulář video videa",
        "sdílet sdílejte sdílej doporučit doporučte poslat pošlete odeslat tisk tisknout vytisknout uložit uložte přidat přidejte stáhnout kopírovat zkopírovat nahlásit napsat napište vložit odpovědět komentovat diskutovat číst čtěte přečíst přečtěte poslechnout poslouchat podívat zobrazit zobrazeno klikněte kliknout přehrát spustit skrýt zvětšit zmenšit přihlásit přihlaste registrovat odebírat odebírejte "
        "odhlásit sledovat sledujte odemknout odemkněte vyzkoušet podpořit podpořte přispět hlasovat hlasujte hodnotit ohodnoťte přijmout souhlasit souhlasím povolit vypnuty uzavřena uzavřeny zpět zpátky přejít našli viděli všimli užitečný líbil pomohl dostávat pokračovat načíst dejte vědět",
        "vy vám vás váš vaše vaši vašeho vaší ty ti tě tvůj nás nám náš naše našeho naší si",
        "a i nebo v ve na do od po o u k ke pro s se z ze za při pod nad bez přes ten ta to tento tato toto tohoto této více všechny všech vše další dalších jiné následující předchozí nové nový nová novější starší zde teď nyní prosím je jsou byl byla bylo být může můžete musíte ne není jste že aby jak každý každé den kdykoli zdarma už jen pouze také přímo",
    ),
    "sv": Vocabulary(
        "artikel artikeln artiklar sida sidan text nyhet nyheten nyheter inlägg inlägget kommentar kommentarer diskussion vän vänner kollegor favoriter arkiv toppen innehåll meny nätverk textstorlek fel stavfel fråga åsikt författare inkorg webbläsare annons annonsen annonser reklam prenumeration prenumeranter medlem medlemmar läsare lästid minut minuter min sekunder betyg stjärna röst röster visningar gånger konto lösenord "
        "användarnamn adress kakor cookies cookie integritet villkor samtycke ljud ämne ämnen kategori kanal omröstning resultat fält formulär nyhetsbrev",
        "dela delat tipsa skicka skriv skriva spara lägg ladda kopiera rapportera lämna publicera svara kommentera läs läsa läst lyssna se titta klicka visa dölj förstora förminska logga registrera prenumerera avsluta följ lås prova stöd rösta betygsätt godkänn acceptera tillåt stängda avstängda inaktiverade tillbaka gå hoppa hittade såg bra gillade få fortsätt spela tycker",
        "du din ditt dina dig ni er ert oss vår vårt våra",
        "en ett den det de och eller i på av för med via om till från som är var har kan ska måste inte mer alla alla andra nästa föregående äldre nyare nya ny här nu att ut ner in upp efter denna detta dessa varje dag gratis direkt också redan bara vad",
    ),
    "da": Vocabulary(
        "artikel artiklen artikler side siden tekst nyhed nyheden nyheder indlæg indlægget kommentar kommentarer debat ven venner kolleger favoritter arkiv toppen indhold menu netværk tekststørrelse fejl stavefejl spørgsmål mening forfatter indbakke browser annonce annoncen annoncer reklame abonnement abonnenter medlem medlemmer læser læsere læsetid minut minutter min sekunder stjerne stemme stemmer visninger gange konto adgangskode "
        "brugernavn adresse cookies cookie privatliv vilkår samtykke lyd emne emner kategori kanal afstemning resultater felt felter formular nyhedsbrev saken sak artikkel artikkelen",
        "del dele delt tip send sende udskriv skriv gem gemme tilføj hent kopier rapporter skriv efterlad udgiv svar kommenter læs læse læst lyt hør se klik vis skjul forstør log tilmeld abonner afmeld følg lås prøv støt stem bedøm accepter tillad lukket deaktiveret tilbage gå spring fandt fundet set nyttig få fortsæt afspil",
        "du din dit dine dig i jer os vores",
        "en et den det de og eller i på af for med via om til fra som er var har kan skal må ikke mere alle andre næste forrige ældre nyere nye ny her nu at ud ned ind op efter denne dette disse hver dag gratis direkte også allerede kun hvad",
    ),
    "hu": Vocabulary(
        "cikk cikket cikkek cikkhez oldal oldalt bejegyzés hír hírek híreket hozzászólás hozzászólások hozzászólást vita barát barátoknak barátaival ismerős kedvencekhez kedvencek archívum lista elejére tetejére tartalom tartalomra menü betűméret hiba hibát elírás kérdés vélemény szerző szerkesztőség böngésző hirdetés reklám előfizetés előfizetőknek tag olvasó olvasók idő perc másodperc értékelés csillag szavazat "
        "megtekintés megtekintések száma fiók jelszó felhasználónév cím cookie süti sütik adatvédelem feltételek hozzájárulás hang téma témák kategória csatorna szavazás eredmény mező űrlap hírlevél videó videót",
        "ossza oszd megosztás megosztom küldje küldd küldés nyomtatás nyomtassa mentés mentse hozzáadás letöltés másolás jelezze jelentse írja írj írjon szóljon válasz olvassa olvasd olvasás tovább hallgassa hallgasd nézze nézd kattintson kattints megjelenítés bejelentkezés jelentkezzen regisztráció regisztráljon iratkozzon feliratkozás leiratkozás kövesse kövess támogassa szavazzon értékelje elfogadom elfogadás lezárva vissza ugrás talált látott hasznos tetszett megtekintve",
        "ön önnek te neked nekünk minket mi",
        "a az egy és vagy meg fel le be ki el hogy ha is nem több minden összes másik következő előző új újabb régebbi itt most kérjük van volt lesz lehet ezt ez azt már csak bármikor ingyen naponta",
    ),
    "ro": Vocabulary(
        "articol articolul articole articolului pagină pagina știre știri știrile știrea text comentariu comentarii discuție prieten prieteni prietenilor favorite arhivă sus meniu conținut mărime eroare greșeală greșeli întrebare părere autor redacție browser publicitate reclamă abonament abonați abonaților membru cititor cititori timp lectură minut minute min secunde notă vot voturi vizualizări ori cont parolă utilizator "
        "adresă cookie cookies confidențialitate termeni consimțământ acord audio subiect categorie canal sondaj rezultate câmp câmpuri formular newsletter video",
        "distribuie distribuiți trimite trimiteți tipărește printează salvează adaugă descarcă copiază raportează scrie scrieți lasă publică răspunde comentează citește citiți citit ascultă vezi vedeți vizualizat clic click arată ascunde mărește autentifică autentificare înregistrează înscrie abonează abonați dezabonează urmărește susține votează evaluează accept acceptă permite închise înapoi mergi găsit util plăcut primește continuă",
        "tu tău ta tăi tale ție dumneavoastră noi nostru noastră noastre ne",
        "un o unei unui al a ale ai și sau în pe de la cu din prin pentru despre fără acest această aceste acestui mai toate toți alte alt următor următorul următoarea anterior anterioară nou nouă noi vechi aici acum este sunt fost fi poate poți trebuie nu că se să oricând gratuit fiecare zi doar și",
    ),
    "ru": Vocabulary(
        "статья статью статьи статьей материал материала страница страницу страницы текст текста новость новости новостью запись записи комментарий комментарии комментария комментариев обсуждение друг друзьям друзьями друга другу коллегам избранное закладки архив начало содержание содержанию меню сети сетях шрифт шрифта размер ошибка ошибку опечатка опечатку вопрос мнение автор автора редакция редакции редакцию почта почте почту браузер "
        "реклама рекламы подписка подписку подписчикам подписчиков читатель читателей время минута минуты минут мин секунд оценка оценку звезда голос голосов просмотров просмотра раз аккаунт пароль логин имя адрес cookie cookies согласие условия аудио тема темы рубрика раздел канал опрос результаты поле поля форма рассылка рассылку видео ролик",
        "поделиться поделитесь поделись рассказать расскажите отправить отправьте распечатать печать сохранить сохраните добавить добавьте скачать копировать скопировать сообщить сообщите написать напишите оставить оставьте ответить комментировать прокомментировать читать читайте прочитать прочитано слушать послушать прослушать смотреть посмотреть нажмите показать скрыть увеличить уменьшить войти войдите зарегистрироваться "
        "зарегистрируйтесь подписаться подпишитесь отписаться следите поддержать поддержите голосовать оценить оцените принять разрешить закрыты отключены вернуться назад перейти нашли заметили увидели полезна полезен понравилась понравился получать продолжить просмотрено выделите",
        "вы вам вас ваш ваша ваше вашу ты тебе твой нам нас наш наша наши нашу",
        "и или в во на с со к ко о об от до из за по для при без через эта этот это эту этой этом еще ещё все всех всё другие других следующая следующий следующие предыдущая предыдущий предыдущие новые новый новая старые здесь сейчас пожалуйста есть был была было быть может можете можно нужно не что чтобы как каждый день бесплатно уже только также",
    ),
    "uk": Vocabulary(
        "стаття статтю статті матеріал сторінка сторінку текст новина новину новиною новини запис записи коментар коментарі коментаря коментарів обговорення друг друзям другу колегам обране архів початок зміст змісту меню мережі мережах шрифт помилка помилку питання думка автор автора редакція редакції пошта пошту браузер реклама реклами підписка підписникам читач читачів час хвилина хвилини хвилин хв оцінка голос голосів переглядів перегляду "
        "разів акаунт пароль логін адреса cookie cookies згода умови аудіо тема теми рубрика розділ канал опитування результати поле поля форма розсилка розсилку відео",
        "поділитися поділитись поділіться поширити розповісти розкажіть надіслати надішліть роздрукувати друк друкувати зберегти додати завантажити скопіювати повідомити повідомте написати напишіть залишити відповісти коментувати читати читайте прочитати слухати послухати дивитися переглянути натисніть показати сховати збільшити увійти зареєструватися підписатися підпишіться відписатися стежте підтримати підтримайте голосувати оцінити прийняти "
        "дозволити закриті повернутися назад перейти знайшли помітили корисна сподобалася сподобалась отримувати продовжити виділіть",
        "ви вам вас ваш ваша ваше ти тобі твій нам нас наш наша наші нашу",
        "і й та або чи в у на з із зі до від по про для при без через ця цей це цю ще всі усі всіх інші інших наступна наступний попередня попередній нові новий нова тут зараз будь ласка є був була було бути може можете можна не що щоб як кожен день безкоштовно вже тільки також",
    ),
    "tr": Vocabulary(
        "haber haberi haberin haberler haberleri yazı yazıyı makale sayfa sayfayı metin yorum yorumlar yorumu yorumları tartışma arkadaş arkadaşına arkadaşlarınla arkadaşınla favorilere arşiv içerik içeriğe menü sosyal medya medyada yazı boyutu hata hatası soru görüş yazar tarayıcı reklam reklamdan reklamı abonelik abone üye okur okuma süresi dakika dk saniye puan oy okunma görüntüleme kez kere hesap şifre parola kullanıcı adı adres "
        "çerez çerezler gizlilik onay ses konu kategori kanal anket sonuçlar alan bülten bültene",
        "paylaş paylaşın gönder gönderin yazdır kaydet ekle indir kopyala bildir yaz yazın yayınla cevapla oku okuyun okundu dinle dinleyin izle izleyin tıkla tıklayın göster gizle büyüt küçült giriş yap kaydol ol olun takip et edin destekle kabul ediyorum kapalı dön geri git buldunuz faydalı beğendiniz devam görüntülendi",
        "sen senin sana siz sizin size bize bizi bizim",
        "bu şu o bir ve veya ile için gibi daha tüm bütün diğer sonraki önceki yeni eski burada şimdi lütfen var yok değil mı mi mu mü da de her gün ücretsiz sadece en çok son",
    ),
    "el": Vocabulary(
        "άρθρο άρθρα άρθρου σελίδα νέο νέα είδηση ειδήσεις κείμενο σχόλιο σχόλια φίλο φίλους φίλοι αρχείο αγαπημένα κορυφή περιεχόμενο μενού γραμμάτων λάθος ερώτηση γνώμη συντάκτης διαφήμιση συνδρομή συνδρομητές αναγνώστες χρόνος ανάγνωσης λεπτά λεπτό δευτερόλεπτα βαθμολογία ψήφοι προβολές φορές λογαριασμός κωδικός διεύθυνση cookies συγκατάθεση όροι θέμα κατηγορία κανάλι δημοσκόπηση αποτελέσματα πεδία βίντεο",
        "μοιραστείτε κοινοποιήστε κοινοποίηση στείλτε αποστολή εκτύπωση εκτυπώστε αποθήκευση προσθήκη λήψη αντιγραφή αναφορά γράψτε αφήστε απαντήστε σχολιάστε διαβάστε διαβάσατε ακούστε δείτε κάντε κλικ εμφάνιση απόκρυψη σύνδεση συνδεθείτε εγγραφή εγγραφείτε διαγραφή ακολουθήστε υποστηρίξτε ψηφίστε αξιολογήστε αποδοχή αποδέχομαι κλειστά επιστροφή βρήκατε χρήσιμο συνέχεια",
        "εσείς σας σου εμάς μας",
        "το τα ο η οι τον την του της των ένα μια και ή σε στο στη στην στα στον με από για προς αυτό αυτή περισσότερα όλα όλες άλλα επόμενο επόμενη προηγούμενο προηγούμενη εδώ τώρα είναι ήταν έχει δεν που να θα κάθε μέρα δωρεάν μόνο ήδη",
    ),
}  # fmt: skip
