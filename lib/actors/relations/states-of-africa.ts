/** The states of Africa: names | adjectives | seats and bodies | capitals, as `read-lines.ts` reads them. */
export const STATES_OF_AFRICA = `
Algeria | Algerian | El Mouradia | Algiers
Angola | Angolan | | Luanda
Benin | Beninese | | Porto-Novo
Botswana | Botswanan, Batswana | | Gaborone
Burkina Faso | Burkinabe, Burkinabé | Kosyam | Ouagadougou
Burundi | Burundian | | Gitega, Bujumbura
Cameroon | Cameroonian | Etoudi | Yaoundé, Yaounde
Cape Verde, Cabo Verde | Cape Verdean | | Praia
Central African Republic | Central African | | Bangui
Chad | Chadian | | N'Djamena
Comoros | Comorian | | Moroni
Congo, Republic of the Congo, Congo-Brazzaville | | | Brazzaville
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa | Congolese | FARDC | Kinshasa
Djibouti | Djiboutian | |
Egypt, Arab Republic of Egypt | Egyptian | Ittihadiya, Suez Canal Authority, Dar al-Ifta, Central Bank of Egypt | Cairo
Equatorial Guinea | Equatorial Guinean, Equatoguinean | | Malabo
Eritrea | Eritrean | | Asmara
Eswatini, Swaziland | Swazi | | Mbabane
Ethiopia | Ethiopian | | Addis Ababa
Gabon | Gabonese | | Libreville
Gambia | Gambian | | Banjul
Ghana | Ghanaian | Jubilee House, Bank of Ghana | Accra
Guinea | Guinean | | Conakry
Guinea-Bissau | Bissau-Guinean | | Bissau
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | Ivorian | | Yamoussoukro, Abidjan
Kenya | Kenyan | Central Bank of Kenya | Nairobi
Lesotho | Basotho | | Maseru
Liberia | Liberian | | Monrovia
Libya | Libyan | Government of National Accord, Government of National Unity | Tripoli
Madagascar | Malagasy | | Antananarivo
Malawi | Malawian | | Lilongwe
Mali | Malian | | Bamako
Mauritania | Mauritanian | | Nouakchott
Mauritius | Mauritian | | Port Louis
Morocco | Moroccan | Makhzen, Bank Al-Maghrib | Rabat
Mozambique | Mozambican | | Maputo
Namibia | Namibian | | Windhoek
Niger | Nigerien | | Niamey
Nigeria | Nigerian | Aso Rock, Central Bank of Nigeria | Abuja
Rwanda | Rwandan | Urugwiro | Kigali
São Tomé and Príncipe, Sao Tome and Principe | São Toméan, Santomean | |
Senegal | Senegalese | | Dakar
Seychelles | Seychellois | |
Sierra Leone | Sierra Leonean | | Freetown
Somalia | Somali | Villa Somalia | Mogadishu
South Africa | South African | Union Buildings, SANDF, South African Reserve Bank | Pretoria, Tshwane
South Sudan | South Sudanese | SPLA | Juba
Sudan | Sudanese | Sudan Armed Forces, Sudanese Armed Forces | Khartoum
Tanzania | Tanzanian | | Dodoma, Dar es Salaam
Togo | Togolese | | Lomé
Tunisia | Tunisian | Carthage Palace | Tunis
Uganda | Ugandan | UPDF | Kampala
Zambia | Zambian | | Lusaka
Zimbabwe | Zimbabwean | Reserve Bank of Zimbabwe | Harare
`;
