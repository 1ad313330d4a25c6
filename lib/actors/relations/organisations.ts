/**
 * Organisations that speak through many bodies: names | adjectives | seats and bodies | capitals, as `read-lines.ts`
 * reads them; their seats are their organs.
 */
export const ORGANISATIONS = `
United Nations, UN, U.N., UNO | | Security Council, UN General Assembly, Human Rights Council, UNHCR, OHCHR, UNICEF, UNESCO, UNRWA, UNIFIL, UNDP, UNEP, OCHA, MINUSMA, MONUSCO, World Food Programme, World Food Program, WFP, World Health Organization, World Health Organisation, WHO, International Atomic Energy Agency, IAEA, International Court of Justice, ICJ, Food and Agriculture Organization, FAO, International Labour Organization, ILO, International Organization for Migration, IOM | Turtle Bay
European Union, EU, E.U. | | European Commission, European Council, European Parliament, Council of the European Union, European External Action Service, Berlaymont, Justus Lipsius, Frontex, Europol, European Medicines Agency, European Court of Justice, Court of Justice of the European Union | Brussels
European Central Bank, ECB | | |
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance | | North Atlantic Council, Saceur |
African Union, AU | | |
Arab League, League of Arab States | | |
OSCE, Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe | | ODIHR |
Council of Europe | | European Court of Human Rights, Venice Commission |
International Criminal Court, ICC | | |
International Monetary Fund, IMF | | |
World Bank | | IBRD, International Finance Corporation |
World Trade Organization, World Trade Organisation, WTO | | |
OECD, Organisation for Economic Co-operation and Development | | |
OPEC, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries | | |
OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons | | |
ASEAN, Association of Southeast Asian Nations | | |
ECOWAS, Economic Community of West African States | | |
Gulf Cooperation Council, GCC | | |
Mercosur | | |
Commonwealth of Nations | | Marlborough House |
Interpol | | |
Red Cross, Red Crescent, ICRC, International Committee of the Red Cross | | IFRC, International Federation of Red Cross and Red Crescent Societies |
Doctors Without Borders, Médecins Sans Frontières, MSF | | |
Amnesty International | Amnesty | |
Human Rights Watch, HRW | | |
Greenpeace | | |
FIFA | | |
UEFA | | |
International Olympic Committee, IOC | | |
World Anti-Doping Agency, WADA | | |
Hamas | | Izz ad-Din al-Qassam Brigades, Qassam Brigades, Al-Qassam Brigades |
Pakistani Taliban, Tehreek-e-Taliban Pakistan, TTP | | |
Palestinian Islamic Jihad, Islamic Jihad | | Al-Quds Brigades |
Hezbollah, Hizbollah, Hizbullah | | |
Houthis, Houthi movement, Ansar Allah | Houthi | |
PKK, Kurdistan Workers' Party | | | Qandil
YPG, People's Protection Units | | |
Syrian Democratic Forces, SDF | | |
Taliban, Taleban, Afghan Taliban, Islamic Emirate of Afghanistan, Islamic Emirate | | |
Free Syrian Army, FSA | | |
Syrian National Coalition, National Coalition for Syrian Revolutionary and Opposition Forces | | |
Islamic State, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State of Iraq and al-Sham, ISIS, ISIL, Daesh | | Amaq, Islamic State in Iraq and Syria |
Al-Qaeda, al-Qaida | | |
Al-Shabaab, al-Shabab | | |
Boko Haram | | |
Rapid Support Forces | | |
Wagner Group | Wagner | |
FARC, Revolutionary Armed Forces of Colombia | | |
`;
