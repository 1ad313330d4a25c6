/**
 * The states of the Americas and of Oceania: names | adjectives | seats and bodies | capitals, as `read-lines.ts` reads
 * them.
 */
export const STATES_OF_THE_AMERICAS_AND_OCEANIA = `
Antigua and Barbuda, Antigua | Antiguan | |
Argentina, Argentine Republic | Argentine, Argentinian, Argentinean | Casa Rosada, Quinta de Olivos, Palacio San Martín | Buenos Aires
Bahamas | Bahamian | |
Barbados | Barbadian, Bajan | | Bridgetown
Belize | Belizean | | Belmopan
Bolivia | Bolivian | Palacio Quemado | La Paz
Brazil, Federative Republic of Brazil | Brazilian | Planalto, Itamaraty, Palácio da Alvorada, Banco Central do Brasil | Brasília, Brasilia
Canada | Canadian | Parliament Hill, RCMP, Rideau Hall, Sussex Drive, Global Affairs Canada, Health Canada, Bank of Canada | Ottawa
Chile | Chilean | La Moneda |
Colombia | Colombian | Casa de Nariño, Palacio de Nariño | Bogotá, Bogota
Costa Rica | Costa Rican | Casa Presidencial |
Cuba | Cuban | Palacio de la Revolución | Havana
Dominica | | | Roseau
Dominican Republic | Dominican | | Santo Domingo
Ecuador | Ecuadorian, Ecuadorean | Carondelet | Quito
El Salvador | Salvadoran, Salvadorean | | San Salvador
Grenada | Grenadian | |
Guatemala | Guatemalan | | Guatemala City
Guyana | Guyanese | |
Haiti | Haitian | | Port-au-Prince
Honduras | Honduran | | Tegucigalpa
Jamaica | Jamaican | Jamaica House |
Mexico, United Mexican States | Mexican | Los Pinos, Palacio Nacional, Pemex, Banxico, Bank of Mexico | Mexico City
Nicaragua | Nicaraguan | | Managua
Panama | Panamanian | Palacio de las Garzas | Panama City
Paraguay | Paraguayan | Palacio de López | Asunción, Asuncion
Peru | Peruvian | Casa de Pizarro, Torre Tagle | Lima
Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis | Kittitian | |
Saint Lucia, St Lucia, St. Lucia | Saint Lucian, St Lucian | | Castries
Saint Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian | |
Suriname | Surinamese | | Paramaribo
Trinidad and Tobago, Trinidad | Trinidadian | | Port of Spain
United States, United States of America, US, U.S., USA, U.S.A., America | American | White House, Pentagon, Foggy Bottom, State Department, Department of State, Capitol Hill, Oval Office, Justice Department, Treasury Department, Department of Defense, Homeland Security, CIA, FBI, NSA, NASA, FEMA, Centcom, US Central Command, Supreme Court of the United States, Federal Reserve, Environmental Protection Agency, EPA, FDA, CDC | Washington, Washington DC, Washington D.C.
Uruguay | Uruguayan | Torre Ejecutiva | Montevideo
Venezuela, Bolivarian Republic of Venezuela | Venezuelan | Miraflores, PDVSA | Caracas
Australia | Australian | Kirribilli, Reserve Bank of Australia, ASIO | Canberra
Fiji | Fijian | | Suva
Kiribati | I-Kiribati | | Tarawa
Marshall Islands | Marshallese | | Majuro
Micronesia, Federated States of Micronesia | Micronesian | | Palikir
Nauru | Nauruan | | Yaren
New Zealand, Aotearoa | | Reserve Bank of New Zealand | Wellington
Palau | Palauan | | Ngerulmud
Papua New Guinea, PNG | Papua New Guinean | | Port Moresby
Samoa | Samoan | | Apia
Solomon Islands | | | Honiara
Tonga | Tongan | |
Tuvalu | Tuvaluan | | Funafuti
Vanuatu | Vanuatuan, Ni-Vanuatu | | Port Vila
`;
