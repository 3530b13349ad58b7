"""What the blocking pages of products bear, say and call themselves; no decisions."""

from __future__ import annotations

from functools import lru_cache

from crawler.patterns import lazy

# Markup that only the blocking page of a product has. Scripts that the same products put into every page
# (challenge-platform/scripts/jsd, tags.js of DataDome, _Incapsula_Resource) are no evidence.
_CHALLENGE_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"_cf_chl_opt", "Cloudflare challenge"),
    (b"cf-browser-verification", "Cloudflare challenge"),
    (b"/cdn-cgi/challenge-platform/h/", "Cloudflare challenge"),
    (b'id="cf-error-details"', "Cloudflare error page"),
    (b"cf-captcha-container", "Cloudflare challenge"),
    (b"awsWafCookieDomainList", "AWS WAF challenge"),
    (b"AwsWafIntegration.", "AWS WAF challenge"),
    (b"Incapsula incident ID", "Imperva block"),
    (b"/_Incapsula_Resource?", "Imperva challenge"),
    (b"captcha-delivery.com", "DataDome challenge"),
    (b"sec-if-cpt-container", "Akamai challenge"),
    (b"px-captcha", "HUMAN challenge"),
    (b"sucuri_cloudproxy_js", "Sucuri challenge"),
    (b"/TSPD/", "F5 challenge"),
    (b"bobcmd", "F5 challenge"),
    (b"/.within.website/x/cmd/anubis", "Anubis challenge"),
    (b"__ddg_captcha", "DDoS-Guard challenge"),
    (b"challenges.cloudflare.com/turnstile", "Turnstile challenge"),
    (b"hcaptcha.com/1/api.js", "captcha"),
    (b"js.hcaptcha.com", "captcha"),
    (b"google.com/recaptcha/", "captcha"),
)
# What a blocking page says besides the title; together with a short page or a telling title it is evidence.
CHALLENGE_WORDS = lazy(
    r"""(?ix)
    checking\ (?:if\ the\ site\ connection|your\ browser)|verif(?:y|ying)\ (?:that\ )?you\ are\ (?:a\ )?human
    |(?:confirm|prove|make\ sure|making\ sure)\ (?:that\ )?you(?:'|’)?(?:re|\ are)\ (?:not\ a\ (?:ro)?bot|(?:a\ )?human)
    |enable\ javascript\ and\ cookies\ to\ continue|performing\ security\ verification
    |unusual\ traffic\ from\ your|automated\ (?:access|requests|queries)
    |requested\ url\ was\ rejected|your\ support\ id\ is|request\ unsuccessful|incapsula\ incident
    |don(?:'|’)?t\ have\ permission\ to\ access|you\ have\ been\ blocked|request\ (?:was\ |has\ been\ |is\ )?blocked
    |access\ to\ this\ (?:page|site|website|resource)\ (?:has\ been|is|was)\ (?:denied|blocked|limited)
    |(?:attack|event|incident|reference|ray|block|support)\ (?:id|\#)\s*[:\#]?\s*[\w.&;-]*\d|too\ many\ requests
    |nie\ jest(?:eś|em)\ robotem|(?:że|czy)\ jesteś\ człowiekiem|sprawdzam[yi]?\ (?:twoją|twoja)\ przeglądark
    |(?:żądanie|zapytanie)\ zostało\ (?:odrzucone|zablokowane)|dostęp\ (?:do\ (?:tej\ )?(?:strony|serwisu)\ )?
      (?:został|jest)\ (?:zablokowany|ograniczony)|przepisz\ (?:kod|znaki|tekst)\ z\ obrazka
    |kein(?:e)?\ (?:ro)?bot(?:er)?\ (?:sind|bin)|dass\ sie\ ein\ mensch\ sind|ihr\ browser\ wird\ (?:über|ge)prüft
    |(?:anfrage|zugriff)\ (?:wurde|ist)\ (?:blockiert|abgelehnt|verweigert|gesperrt)
    """
)
_CHALLENGE_TITLE = lazy(
    r"""(?ix)
    just\ a\ moment|one\ moment(?:,\ please)?|please\ wait|attention\ required!?|access\ denied|access\ blocked|blocked
    |forbidden|403(?:\ (?:-\ )?forbidden)?|request\ rejected|request\ blocked|web\ page\ blocked!?|not\ acceptable!?
    |security\ (?:check|verification|challenge)|(?:are\ you\ a\ |i'?m\ not\ a\ )?(?:robot|human)\??
    |human\ verification|bot\ (?:check|verification)|captcha|robot\ check|verif(?:y|ying)\ (?:that\ )?you\ are\ human
    |making\ sure\ you(?:'|’)re\ not\ a\ bot!?|checking\ your\ browser.*|ddos-guard|you\ are\ being\ redirected
    |access\ to\ this\ page\ has\ been\ denied|pardon\ our\ interruption|too\ many\ requests|429(?:\ too\ many\ requests)?
    |sorry,\ you\ have\ been\ blocked|the\ request\ is\ blocked|error\ 1[0-9]{3}|client\ challenge|human\ test|human\ check
    |cierpliwości|jeszcze\ chwila|chwileczkę|odmowa\ dostępu|dostęp\ zabroniony|brak\ dostępu|dostęp\ zablokowany
    |żądanie\ (?:zostało\ )?(?:odrzucone|zablokowane)|weryfikacja(?:\ użytkownika|\ bezpieczeństwa)?|nie\ jestem\ robotem
    |potwierdź,\ że\ (?:nie\ jesteś\ robotem|jesteś\ człowiekiem)|zbyt\ wiele\ (?:żądań|zapytań)
    |nur\ einen\ moment|einen\ moment(?:,?\ bitte)?|zugriff\ (?:verweigert|blockiert|gesperrt|abgelehnt)|zugang\ verweigert
    |anfrage\ (?:blockiert|abgelehnt|zurückgewiesen)|sicherheits(?:über)?prüfung|sicherheitsabfrage|zu\ viele\ anfragen
    |sind\ sie\ ein\ mensch\??|un\ instant|accès\ refusé
    """
)


@lru_cache(maxsize=1024)
def is_challenge_title(name: str) -> bool:
    """Whether a title, or a part of it, is that of a blocking page."""
    return _CHALLENGE_TITLE.fullmatch(name) is not None


def challenge_markup(body: bytes) -> str | None:
    """The product whose markup the source bears."""
    return next((product for mark, product in _CHALLENGE_MARKUP if mark in body), None)
