/**
 * How a text in another language shows: its script, or the small words that no text in it does without and that English
 * lacks. Sources: the most frequent function words of each language; words that are also English words, names of
 * products or usual abbreviations are left out ("die", "a", "do", "no", "on", "as", "me").
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  German:
    "der das und ist nicht mit für auf dem den des ein eine einen einem einer sich auch wird werden wurde bei nach über zur zum aus wenn nur noch oder aber wir sie ich kann können soll sollen muss müssen unsere unser ihre dass diese dieser dieses alle kein keine sind haben hat vom durch sowie bis nutzer kunden benutzer unter mindestens höchstens schlechter besser heute jedem jede jeder pro ohne gegen zwischen davon derzeit noch keinen keinem hoch mittel niedrig nutzern kundinnen mitarbeiter mitarbeitende antworten anfragen daten datenschutz vertrauliche konten konto vertrag freigabe antwort falsche erfundene langsame minderjährige jährige jahren quote anteil dauer kosten genauigkeit entwurf entwürfe erstellt schreibt prüft sendet liest vorschläge funktion",
  French:
    "le les des et est une dans pour que qui sur avec pas par au aux du ce ces cette son ses leur leurs nous vous ils elle elles mais ou où sont être avoir plus été très sans sous entre chaque notre nos votre utilisateurs clients lorsque afin aussi doit peuvent peut jusqu jusqu'à d'une l'utilisateur d un une moins moyen élevé faible critique réponses réponse données personnelles confidentielles fuite taux minutes mineurs clients client utilisateur bureau envoie relit rédige résume supérieur inférieur supérieure inférieure actuellement aujourd'hui d'au l'agent l'utilisation mauvaise mauvaises fausses inventées inventée lenteur coût temps jours mois",
  Spanish:
    "el los las y es una que de del en para por con se su sus como pero más muy sin sobre entre hasta desde cuando este esta estos estas son está están ser hay nuestra nuestro usuarios clientes también cada puede pueden debe al lo le les ya ni medio alto bajo crítico respuestas respuesta datos personales fuga tasa menos menor mayor menores edad cliente usuario agente agentes antes enviarlas revisa redacta aplicación consumo hoy actualmente tiempo costo días meses millones empresas las una",
  Portuguese:
    "os as um uma que de da do das dos em para por com não se seu sua seus suas como mas mais muito sem sobre entre até desde quando este esta são está estão ser há nossa nosso usuários utilizadores clientes também cada pode podem deve ao à pela pelo na nas nos médio alto baixo crítico respostas resposta dados pessoais vazamento taxa menos pelo menores idade cliente usuário atendente revisa redige envia aplicativo consumo hoje atualmente tempo custo dias meses milhões empresas abaixo acima",
  Italian:
    "il lo gli le della delle dei degli del di che è e un una per con non si su come ma più molto senza sopra tra fra fino da dal dalla quando questo questa questi sono essere nostra nostro utenti clienti anche ogni può possono deve al alla nel nella medio alto basso critico risposte risposta dati personali riservati fuga tasso almeno sotto minori cliente utente operatore controlla invia scrive applicazione oggi attualmente tempo costo giorni mesi milioni aziende bozze",
  Dutch:
    "de het een en van in is niet met voor op te zijn dat die aan ook wordt worden werd bij naar over uit als maar wij zij kan kunnen moet moeten onze ons deze dit alle geen heeft hebben door tot gebruikers klanten wanneer nog gemiddeld hoog laag kritiek antwoorden antwoord gegevens persoonsgegevens lekken vertrouwelijke minimaal maximaal onder minderjarigen klant gebruiker medewerker controleert verstuurt schrijft goedkeuring tijd kosten dagen maanden bedrijven verzonnen trage ze er ons elke tussen",
  Polish:
    "i w z na do nie się jest że to dla o od po jak ale przez lub oraz są był była który która które ich jego jej tylko może mogą przed użytkownicy użytkowników klientów klienci przy bez czy średnie średni wysokie wysoki niskie niski odpowiedzi odpowiedź danych dane poufnych osobowych wyciek wskaźnik najmniej co poniżej powyżej nieletni klient użytkownik agent sprawdza wysyła tworzy obecnie czas koszt dni miesięcy firm wszystkie zmyślone",
  Swedish:
    "och att det är som en ett på för med av inte till den de har kan ska vi från eller om användare kunder alla ingen men även vid medel hög låg svar uppgifter kunder användarna utkast skriver granskar skickar minst högst idag tid kostnad dagar företag",
  Danish:
    "og at det er som en et på for med af ikke til den de har kan skal vi fra eller om brugere kunder alle ingen men også ved",
  Norwegian:
    "og å det er som en et på for med av ikke til den de har kan skal vi fra eller om brukere kunder alle ingen men også ved",
  Finnish:
    "ja on ei se että ovat oli mutta kun tai joka jotka sekä myös vain ole käyttäjät käyttäjien asiakkaat asiakkaiden voi voivat kanssa ennen",
  Czech:
    "a je se na v že s z do o to pro jako ale by nebo jsou být který která které jeho jen může uživatelé zákazníci při bez před",
  Turkish:
    "ve bir bu için ile da de olan olarak çok daha gibi ama ya değil kadar sonra her kullanıcılar müşteriler olmayan değildir",
  Romanian:
    "și este în la cu pe de nu un o care din pentru sunt ca mai sau dar prin fără utilizatori clienți fiecare poate",
  Hungarian: "a az és egy nem hogy van is meg de vagy csak már ha mint minden ez azt felhasználók ügyfelek lesz nélkül",
  Indonesian:
    "dan yang di untuk dengan dari ini itu tidak pada adalah akan atau oleh juga dalam ke bisa dapat pengguna pelanggan kami setiap",
  Vietnamese: "và của là cho không các được trong có một với này người những để khi đã từ dùng",
};

/** Words of other languages that are English too, or that English briefs are full of. */
export const SHARED_WORDS = new Set(
  "as an a in is it no on or so do me die den not over under was war man fast see same sin come her his if of we all be by he men net out ten son plus pro per for has am are to minutes client clients agent agents bureau pour dare fin pain sale rate data real critique personal s v z o i w e u y d al mas mod via".split(
    " ",
  ),
);

/** The small words of English, and those that briefs can't do without. */
export const ENGLISH_WORDS = new Set(
  "the of and to in for is on that by this with you it not or be are from at as your all have new more an was we will can about if my has but our one other do no they he up may what which their out use any there see only so his when here who also now get am been would how were me some these its like than then them she her after before over under into because could should until till pending while whose without within per each every least most less fewer below above between during against via don't doesn't isn't can't won't nobody anyone everyone none users user customers customer accounts account people rate time data model text risk high low medium critical feature average median latency cost score target baseline week month day today internal staff team plan free trial reads drafts answers flags app tool only early first second two three four five wrong made never ones them those same just still yet off mobile web desktop clients employees members students patients agents drivers teachers".split(
    " ",
  ),
);

/** Scripts that say at once that a text isn't English. Japanese and Korean stand before Chinese, whose signs they use too. */
export const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Korean", /\p{Script=Hangul}/u],
  ["Chinese", /\p{Script=Han}/u],
  ["Russian or another language in Cyrillic letters", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Arabic or another language in Arabic letters", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Hindi or another language in Devanagari letters", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Bengali", /\p{Script=Bengali}/u],
  ["Tamil", /\p{Script=Tamil}/u],
];
