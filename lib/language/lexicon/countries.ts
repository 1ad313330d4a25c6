/** A country's canonical name, its other names, and the words for what is its and who lives there; the canonical first. */
const COUNTRIES = `
afghanistan afghan
albania albanian
algeria algerian
america american u.s. u.s usa u.s.a.
andorra andorran
angola angolan
argentina argentine argentinian
armenia armenian
australia australian aussie
austria austrian
azerbaijan azerbaijani azeri
bahrain bahraini
bangladesh bangladeshi
barbados barbadian
belarus belarusian belarussian byelorussian
belgium belgian
belize belizean
benin beninese
bhutan bhutanese
bolivia bolivian
bosnia bosnian bosniak
botswana botswanan
brazil brazilian
britain british briton uk u.k. u.k
brunei bruneian
bulgaria bulgarian
burundi burundian
cambodia cambodian
cameroon cameroonian
canada canadian
chad chadian
chile chilean
china chinese
colombia colombian
congo congolese drc
croatia croatian croat
cuba cuban
cyprus cypriot
czechia czech
denmark danish dane
ecuador ecuadorian ecuadorean
egypt egyptian
england english englishman englishwoman
eritrea eritrean
estonia estonian
eswatini swazi swaziland
ethiopia ethiopian
fiji fijian
finland finnish finn
france french frenchman frenchwoman
gabon gabonese
gambia gambian
georgia georgian
germany german
ghana ghanaian
greece greek
greenland greenlandic greenlander
grenada grenadian
guatemala guatemalan
guinea guinean
guyana guyanese
haiti haitian
honduras honduran
hungary hungarian
iceland icelandic icelander
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish irishman irishwoman
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh kazakhstani
kenya kenyan
korea korean
kosovo kosovar
kuwait kuwaiti
kyrgyzstan kyrgyz
laos laotian lao
latvia latvian
lebanon lebanese
liberia liberian
libya libyan
lithuania lithuanian
luxembourg luxembourger luxembourgish
macedonia macedonian
madagascar malagasy
malawi malawian
malaysia malaysian
maldives maldivian
mali malian
malta maltese
mauritania mauritanian
mauritius mauritian
mexico mexican
moldova moldovan
monaco monegasque
mongolia mongolian
montenegro montenegrin
morocco moroccan
mozambique mozambican
myanmar burmese burma
namibia namibian
nepal nepalese nepali
netherlands dutch dutchman dutchwoman holland
nicaragua nicaraguan
niger nigerien
nigeria nigerian
norway norwegian
oman omani
pakistan pakistani
palestine palestinian
panama panamanian
paraguay paraguayan
peru peruvian
philippines philippine filipino filipina
poland polish pole
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
samoa samoan
saudi saudis
scotland scottish scot scotsman scots
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak slovakian
slovenia slovenian slovene
somalia somali
spain spanish spaniard
sudan sudanese
surinam surinamese suriname
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tajikistan tajik
tanzania tanzanian
thailand thai
tibet tibetan
togo togolese
tonga tongan
tunisia tunisian
turkey turkish turk türkiye
turkmenistan turkmen
uganda ugandan
ukraine ukrainian
uruguay uruguayan
uzbekistan uzbek
vanuatu vanuatuan
venezuela venezuelan
vietnam vietnamese
wales welsh welshman welshwoman
yemen yemeni
zambia zambian
zimbabwe zimbabwean
africa african
asia asian
europe european
chechnya chechen
crimea crimean
catalonia catalan
kurdistan kurdish kurd
`;

/** What means something else with a small letter, and lemmas have lost the capital. */
const AMBIGUOUS = new Set(["polish", "pole", "chad", "turkey", "dane", "scot", "finn", "swede", "lao"]);

const BY_WORD: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word): [string, string] => [word, words[0] ?? ""]);
    })
    .filter(([word]) => !AMBIGUOUS.has(word)),
);

/**
 * The country or part of the world that a lemma in lower case names, belongs to or comes from: "russia" for "russian"; null
 * for other words, and for those that are also something else ("pole").
 */
export function countryOf(lemma: string): string | null {
  return BY_WORD.get(lemma) ?? null;
}
