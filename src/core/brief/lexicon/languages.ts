/** A language found in a list of words: `length` words from `at` name it. */
export interface LanguageHit {
  /** ISO 639 code where there is a common one, else the name. */
  readonly id: string;
  readonly length: number;
}

/** Languages, dialects and scripts: code, then the ways they are written. */
const LANGUAGES = `
af: afrikaans
sq: albanian
am: amharic
ar: arabic, modern standard arabic, egyptian arabic, gulf arabic, levantine arabic, darija, maghrebi
an: aragonese
arc: aramaic, assyrian
hy: armenian
as: assamese
ast: asturian
ay: aymara
az: azerbaijani, azeri
bal: balochi
eu: basque, euskara
be: belarusian
bn: bengali, bangla
bho: bhojpuri, maithili, magahi, awadhi
bs: bosnian
br: breton
bg: bulgarian
my: burmese
yue: cantonese
ca: catalan, valencian
ceb: cebuano
ny: chichewa
zh: chinese, mandarin, putonghua, simplified chinese, traditional chinese
nan: hokkien, teochew, minnan, taiwanese hokkien
hak: hakka
wuu: shanghainese
co: corsican
cr: cree, ojibwe, inuktitut, navajo, cherokee
hr: croatian
cs: czech
da: danish
prs: dari
dv: dhivehi
nl: dutch, flemish, flemish dialect
en: english, british english, american english, us english, scots
eo: esperanto
et: estonian
ee: ewe
fo: faroese
fj: fijian
fil: filipino, tagalog
fi: finnish
fr: french, canadian french, québécois, swiss french, belgian french
fy: frisian
ff: fula, fulani
oc: occitan, aranese
gl: galician
ka: georgian
de: german, swiss german, austrian german, low german, bavarian dialect, schwyzerdütsch
el: greek
kl: greenlandic
gn: guarani
gu: gujarati
ht: haitian creole, kreyol, creole, patois, pidgin
ha: hausa
haw: hawaiian
he: hebrew
hi: hindi, hinglish
hmn: hmong
hu: hungarian
is: icelandic
ig: igbo
ilo: ilocano
id: indonesian, bahasa, bahasa indonesia
ga: irish, irish gaelic, gaeilge
it: italian
ja: japanese
jv: javanese
kn: kannada
ks: kashmiri
kk: kazakh
km: khmer
rw: kinyarwanda
kok: konkani
ko: korean
ku: kurdish, sorani, kurmanji
ky: kyrgyz
lo: lao
la: latin
lv: latvian
ln: lingala
lt: lithuanian
lb: luxembourgish
mk: macedonian
mg: malagasy
ms: malay, bahasa melayu
ml: malayalam
mt: maltese
mi: maori, māori, te reo
mr: marathi
mn: mongolian
ne: nepali
no: norwegian, nynorsk, bokmål, bokmal
or: odia
om: oromo
ps: pashto
fa: persian, farsi
pl: polish
pt: portuguese, brazilian portuguese, european portuguese
pa: punjabi
qu: quechua
ro: romanian
rom: romani
rm: romansh
ru: russian
sm: samoan
sa: sanskrit
se: sami
gd: scots gaelic, scottish gaelic, gaelic
sr: serbian
st: sesotho
tn: setswana
sn: shona
sd: sindhi
si: sinhala, sinhalese
sk: slovak
sl: slovenian, slovene
so: somali
es: spanish, castilian, latin american spanish, mexican spanish, spanglish
su: sundanese
sw: swahili, kiswahili
sv: swedish
tg: tajik
ta: tamil, tanglish
tt: tatar
te: telugu
th: thai
bo: tibetan
ti: tigrinya
to: tongan
tr: turkish
tk: turkmen
tw: twi, akan
uk: ukrainian
ur: urdu
ug: uyghur
uz: uzbek
vi: vietnamese
cy: welsh, cymraeg
wo: wolof
xh: xhosa
yi: yiddish, ladino
yo: yoruba
zu: zulu
sgn: sign language, asl, bsl, auslan
`;

/** Every name in lower case, hyphens as blanks, with its code. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  LANGUAGES.trim()
    .split("\n")
    .flatMap((line) => {
      const colon = line.indexOf(":");
      const id = line.slice(0, colon);
      return line
        .slice(colon + 1)
        .split(",")
        .map((name) => [name.trim(), id] as const);
    }),
);

/** Words in the longest name of the list. */
const LONGEST = Math.max(...[...LANGUAGE_NAMES.keys()].map((name) => name.split(" ").length));

/** The longest language name that begins at `words[at]`, or null. Letter case does not matter. */
export function languageAt(words: readonly string[], at: number): LanguageHit | null {
  for (let length = Math.min(LONGEST, words.length - at); length >= 1; length -= 1) {
    const id = LANGUAGE_NAMES.get(
      words
        .slice(at, at + length)
        .join(" ")
        .toLowerCase(),
    );
    if (id !== undefined) return { id, length };
  }
  return null;
}
