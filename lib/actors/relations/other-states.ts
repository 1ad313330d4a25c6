/**
 * The states that `metonyms.ts` doesn't spell out, a line each: name and other names, adjectives, seats, capitals; parts are set apart by "|", words by
 * a comma. A capital stands for its state only when it is the whole name. Left out are seats and capitals that mean something else as often:
 * Brussels (the Union's too), San José, Georgetown, Victoria, Kingston, Santiago, Santo Domingo.
 */
export const OTHER_STATES = `
Albania | Albanian | | Tirana
Algeria | Algerian | El Mouradia | Algiers
Andorra | Andorran | | Andorra la Vella
Angola | Angolan | | Luanda
Antigua and Barbuda | Antiguan | |
Armenia | Armenian | | Yerevan
Azerbaijan | Azerbaijani, Azeri | Milli Majlis | Baku
Bahamas, The Bahamas | Bahamian | | Nassau
Bahrain | Bahraini | | Manama
Bangladesh | Bangladeshi | Bangabhaban, Jatiya Sangsad | Dhaka
Barbados | Barbadian, Bajan | | Bridgetown
Belize | Belizean | | Belmopan
Benin | Beninese | | Porto-Novo
Bhutan | Bhutanese | | Thimphu
Bolivia | Bolivian | Palacio Quemado | La Paz
Bosnia and Herzegovina, Bosnia | Bosnian | | Sarajevo
Botswana | Botswanan | | Gaborone
Brunei | Bruneian | | Bandar Seri Begawan
Bulgaria | Bulgarian | Sobranie | Sofia
Burkina Faso | Burkinabe, Burkinabè | | Ouagadougou
Burundi | Burundian | | Gitega, Bujumbura
Cambodia | Cambodian | | Phnom Penh
Cameroon | Cameroonian | | Yaoundé, Yaounde
Cape Verde, Cabo Verde | Cape Verdean | | Praia
Central African Republic | Central African | | Bangui
Chad | Chadian | | N'Djamena
Chile | Chilean | La Moneda |
Colombia | Colombian | Casa de Nariño | Bogotá, Bogota
Comoros | Comorian | | Moroni
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC | Congolese | | Kinshasa
Republic of the Congo, Congo-Brazzaville | Congolese | | Brazzaville
Costa Rica | Costa Rican | Casa Presidencial |
Croatia | Croatian | Banski dvori | Zagreb
Cuba | Cuban | Palace of the Revolution | Havana
Cyprus | Cypriot | | Nicosia
Czech Republic, Czechia | Czech | Prague Castle | Prague
Denmark | Danish | Christiansborg, Folketing | Copenhagen
Djibouti | Djiboutian | |
Dominica | Dominican | | Roseau
Dominican Republic | Dominican | |
Ecuador | Ecuadorian, Ecuadorean | Carondelet | Quito
El Salvador | Salvadoran, Salvadorean | | San Salvador
Equatorial Guinea | Equatorial Guinean, Equatoguinean | | Malabo
Eritrea | Eritrean | | Asmara
Estonia | Estonian | Riigikogu, Stenbock House | Tallinn
Eswatini, Swaziland | Swazi | | Mbabane
Ethiopia | Ethiopian | | Addis Ababa
Fiji | Fijian | | Suva
Finland | Finnish | Eduskunta | Helsinki
Gabon | Gabonese | | Libreville
Gambia, The Gambia | Gambian | | Banjul
Ghana | Ghanaian | Jubilee House | Accra
Grenada | Grenadian | |
Guatemala | Guatemalan | | Guatemala City
Guinea | Guinean | | Conakry
Guinea-Bissau | Bissau-Guinean | | Bissau
Guyana | Guyanese | |
Haiti | Haitian | | Port-au-Prince
Honduras | Honduran | | Tegucigalpa
Iceland | Icelandic | Althing, Althingi | Reykjavik, Reykjavík
Indonesia | Indonesian | Merdeka Palace | Jakarta
Ireland, Republic of Ireland | Irish | Leinster House, Dáil, Oireachtas | Dublin
Ivory Coast, Côte d'Ivoire | Ivorian | | Yamoussoukro
Jamaica | Jamaican | Jamaica House |
Kazakhstan | Kazakh, Kazakhstani | Akorda | Astana
Kenya | Kenyan | | Nairobi
Kiribati | I-Kiribati | | Tarawa
Kosovo | Kosovar, Kosovan | | Pristina
Kuwait | Kuwaiti | | Kuwait City
Kyrgyzstan | Kyrgyz | | Bishkek
Laos | Laotian, Lao | | Vientiane
Latvia | Latvian | Saeima | Riga
Lesotho | Basotho | | Maseru
Liberia | Liberian | | Monrovia
Libya | Libyan | | Tripoli
Liechtenstein | Liechtenstein | | Vaduz
Lithuania | Lithuanian | Seimas | Vilnius
Luxembourg | Luxembourgish | |
Madagascar | Malagasy | | Antananarivo
Malawi | Malawian | | Lilongwe
Malaysia | Malaysian | Putrajaya | Kuala Lumpur
Maldives | Maldivian | |
Mali | Malian | Koulouba | Bamako
Malta | Maltese | Castille | Valletta
Marshall Islands | Marshallese | | Majuro
Mauritania | Mauritanian | | Nouakchott
Mauritius | Mauritian | | Port Louis
Micronesia | Micronesian | | Palikir
Moldova | Moldovan | | Chișinău, Chisinau
Monaco | Monegasque, Monégasque | |
Mongolia | Mongolian | State Great Khural | Ulaanbaatar, Ulan Bator
Montenegro | Montenegrin | | Podgorica
Morocco | Moroccan | | Rabat
Mozambique | Mozambican | | Maputo
Myanmar, Burma | Burmese | Tatmadaw | Naypyidaw, Naypyitaw
Namibia | Namibian | | Windhoek
Nauru | Nauruan | |
Nepal | Nepali, Nepalese | Singha Durbar | Kathmandu
New Zealand | New Zealand | Beehive |
Nicaragua | Nicaraguan | | Managua
Niger | Nigerien | | Niamey
Nigeria | Nigerian | Aso Rock, Aso Villa | Abuja
North Macedonia | Macedonian, North Macedonian | Sobranie of North Macedonia | Skopje
Norway | Norwegian | Storting | Oslo
Oman | Omani | | Muscat
Palau | Palauan | | Ngerulmud
Palestine, State of Palestine, Palestinian Authority | Palestinian | Muqata | Ramallah
Panama | Panamanian | Palacio de las Garzas | Panama City
Papua New Guinea | Papua New Guinean | | Port Moresby
Paraguay | Paraguayan | Palacio de López | Asunción, Asuncion
Peru | Peruvian | Government Palace of Peru | Lima
Philippines, The Philippines | Philippine, Filipino | Malacañang, Malacanang | Manila
Portugal | Portuguese | São Bento | Lisbon
Romania | Romanian | Cotroceni | Bucharest
Rwanda | Rwandan | Urugwiro | Kigali
Saint Kitts and Nevis | Kittitian | | Basseterre
Saint Lucia | Saint Lucian | | Castries
Saint Vincent and the Grenadines | Vincentian | | Kingstown
Samoa | Samoan | | Apia
San Marino | Sammarinese | |
São Tomé and Príncipe, Sao Tome and Principe | São Toméan | |
Senegal | Senegalese | | Dakar
Serbia | Serbian | Nemanjina | Belgrade
Seychelles | Seychellois | |
Sierra Leone | Sierra Leonean | | Freetown
Singapore | Singaporean | Istana |
Slovakia, Slovak Republic | Slovak | | Bratislava
Slovenia | Slovenian, Slovene | | Ljubljana
Solomon Islands | Solomon Islands | | Honiara
Somalia | Somali | Villa Somalia | Mogadishu
South Africa | South African | Union Buildings | Pretoria
South Sudan | South Sudanese | | Juba
Sri Lanka | Sri Lankan | Temple Trees | Colombo
Sudan | Sudanese | | Khartoum
Suriname | Surinamese | | Paramaribo
Switzerland, Swiss Confederation | Swiss | Bundeshaus | Bern, Berne
Taiwan, Republic of China | Taiwanese | Legislative Yuan | Taipei
Tajikistan | Tajik | | Dushanbe
Tanzania | Tanzanian | | Dodoma, Dar es Salaam
Thailand | Thai | Government House of Thailand | Bangkok
Timor-Leste, East Timor | Timorese | | Dili
Togo | Togolese | | Lomé, Lome
Tonga | Tongan | | Nuku'alofa
Trinidad and Tobago | Trinidadian | | Port of Spain
Tunisia | Tunisian | Carthage Palace | Tunis
Turkmenistan | Turkmen | | Ashgabat
Tuvalu | Tuvaluan | | Funafuti
Uganda | Ugandan | | Kampala
United Arab Emirates, UAE, U.A.E. | Emirati | | Abu Dhabi
Uruguay | Uruguayan | Torre Ejecutiva | Montevideo
Uzbekistan | Uzbek | | Tashkent
Vanuatu | Vanuatuan | | Port Vila
Vatican, Vatican City, Holy See | Vatican, papal | Roman Curia |
Venezuela | Venezuelan | Miraflores | Caracas
Vietnam, Viet Nam | Vietnamese | | Hanoi
Yemen | Yemeni | | Sanaa, Sana'a
Zambia | Zambian | | Lusaka
Zimbabwe | Zimbabwean | | Harare
Scotland | Scottish | Holyrood, Bute House | Edinburgh
Wales | Welsh | Senedd | Cardiff
Northern Ireland | Northern Irish | Stormont |
Catalonia | Catalan | Generalitat |
Hong Kong | Hong Kong | |
`;
