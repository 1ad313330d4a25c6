/**
 * The states of Europe and the Caucasus: names | adjectives | seats and bodies | capitals, as `read-lines.ts` reads them.
 */
export const STATES_OF_EUROPE = `
Albania | Albanian | | Tirana
Andorra | Andorran | | Andorra la Vella
Armenia | Armenian | | Yerevan
Austria | Austrian | Ballhausplatz, Hofburg, Nationalrat, Bundesheer, Oesterreichische Nationalbank | Vienna
Azerbaijan | Azerbaijani, Azeri | Milli Majlis | Baku
Belarus, Belorussia | Belarusian, Belarussian, Belorussian | | Minsk
Belgium | Belgian | Rue de la Loi 16, Palais d'Egmont, National Bank of Belgium |
Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina | Bosnian | | Sarajevo
Bulgaria | Bulgarian | Narodno Sabranie, Bulgarian National Bank | Sofia
Croatia | Croatian, Croat | Banski dvori, Pantovčak, Hrvatski sabor | Zagreb
Cyprus | Cypriot | Cypriot National Guard | Nicosia
Czech Republic, Czechia | Czech | Prague Castle, Černín Palace, Czech National Bank | Prague
Denmark | Danish | Christiansborg, Folketing, Danmarks Nationalbank | Copenhagen
Estonia | Estonian | Riigikogu, Stenbock House, Eesti Pank | Tallinn
Finland | Finnish | Eduskunta, Supo, Bank of Finland | Helsinki
France, French Republic | French | Élysée, Elysée, Elysee, Quai d'Orsay, Matignon, Palais Bourbon, Place Beauvau, Bercy, DGSE, DGSI, Banque de France, Bank of France | Paris
Georgia | Georgian | Georgian Dream government | Tbilisi
Germany, Federal Republic of Germany | German | Bundestag, Bundesrat, Bundeswehr, Kanzleramt, Bundeskanzleramt, Auswärtiges Amt, Bundesnachrichtendienst, BND, Bundesregierung, Bundeskriminalamt, Bundesbank | Berlin
Greece, Hellenic Republic | Greek, Hellenic | Maximos Mansion, Bank of Greece | Athens
Hungary | Hungarian | Országgyűlés, Carmelite Monastery, Magyar Nemzeti Bank | Budapest
Iceland | Icelandic | Althing, Alþingi | Reykjavik, Reykjavík
Ireland, Republic of Ireland | Irish | Dáil, Dail, Oireachtas, Taoiseach, Tánaiste, Tanaiste, Leinster House, Iveagh House, Garda, Gardaí, Gardai, Central Bank of Ireland | Dublin
Italy, Italian Republic | Italian | Quirinal, Quirinale, Palazzo Chigi, Farnesina, Viminale, Montecitorio, Palazzo Madama, Carabinieri, Guardia di Finanza, Bank of Italy, Banca d'Italia | Rome
Kosovo | Kosovan, Kosovar | | Pristina, Prishtina
Latvia | Latvian | Saeima | Riga
Liechtenstein | | | Vaduz
Lithuania | Lithuanian | Seimas | Vilnius
Luxembourg | Luxembourgish | |
Malta | Maltese | Castille | Valletta
Moldova, Republic of Moldova | Moldovan | | Chișinău, Chisinau
Monaco | Monégasque, Monegasque, Monacan | |
Montenegro | Montenegrin | | Podgorica
Netherlands, Holland | Dutch | Binnenhof, Tweede Kamer, Catshuis, AIVD, Rijkswaterstaat, De Nederlandsche Bank |
North Macedonia, Macedonia | North Macedonian, Macedonian | | Skopje
Norway | Norwegian | Storting, Stortinget, Norges Bank | Oslo
Poland | Polish | Sejm, Belweder, Belvedere Palace, National Bank of Poland | Warsaw
Portugal | Portuguese | São Bento Palace, Palácio de Belém, Necessidades Palace, Banco de Portugal, Bank of Portugal | Lisbon
Romania | Romanian | Cotroceni, Victoria Palace, National Bank of Romania | Bucharest
Russia, Russian Federation | Russian | Kremlin, Smolenskaya, Smolensk Square, State Duma, Duma, Federation Council, FSB, GRU, SVR, Lubyanka, Rosgvardia, Roscosmos, Rosatom, Roskomnadzor, Bank of Russia | Moscow
San Marino | Sammarinese | |
Serbia | Serbian, Serb | Skupština | Belgrade
Slovakia, Slovak Republic | Slovak | | Bratislava
Slovenia | Slovenian, Slovene | | Ljubljana
Spain | Spanish | Moncloa, Zarzuela, Guardia Civil, Congreso de los Diputados, Bank of Spain, Banco de España | Madrid
Sweden | Swedish | Rosenbad, Riksdag, Arvfurstens palats, Säpo, Riksbank | Stockholm
Switzerland, Swiss Confederation | Swiss | Bundeshaus, Federal Palace, Swiss National Bank | Bern, Berne
Ukraine | Ukrainian | Bankova, Verkhovna Rada, SBU, GUR, Energoatom, Ukrenergo, National Bank of Ukraine | Kyiv, Kiev
United Kingdom, UK, U.K., Britain, Great Britain | British | Whitehall, Downing Street, Number 10, Number Ten, No 10, No. 10, Westminster, Foreign Office, Home Office, House of Commons, House of Lords, Buckingham Palace, Cabinet Office, Chancellor of the Exchequer, MI5, MI6, GCHQ, RAF, Royal Navy, Royal Air Force, Bank of England | London
Vatican, Holy See, Vatican City | | Apostolic Palace, Roman Curia, Swiss Guard, Secretariat of State |
`;
