/**
 * Parts of states with governments of their own that speak for themselves, and lands whose standing is disputed: as the
 * lists of states.
 */
export const REGIONS = `
Scotland | Scottish | Holyrood, Bute House | Edinburgh
Wales | Welsh | Senedd | Cardiff
Northern Ireland | Northern Irish | Stormont |
Catalonia | Catalan | Generalitat |
Bavaria | Bavarian | Maximilianeum |
Greenland | Greenlandic | Inatsisartut | Nuuk
Faroe Islands | Faroese | Løgting |
Hong Kong | | Legislative Council of Hong Kong |
Macau, Macao | Macanese | |
Kurdistan Region, Kurdistan Regional Government, KRG | | | Erbil
Northern Cyprus, Turkish Republic of Northern Cyprus | Turkish Cypriot | |
Abkhazia | Abkhaz, Abkhazian | | Sukhumi
South Ossetia | South Ossetian | | Tskhinvali
Transnistria | Transnistrian | | Tiraspol
Donetsk People's Republic, DPR, DNR | | |
Luhansk People's Republic, Lugansk People's Republic, LPR, LNR | | |
Somaliland | | | Hargeisa
Western Sahara, Sahrawi Republic, Polisario Front, Polisario | Sahrawi | |
`;
