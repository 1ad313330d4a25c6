/**
 * Large organisations of states and others that reports name by their seats and organs, a line each as in `other-states.ts`: name and other names,
 * adjectives, seats and organs. "WHO" and "Fed" are left out as words of their own; they come as their full names.
 */
export const ORGANISATIONS = `
United Nations, UN, U.N. | UN, U.N., United Nations | Security Council, General Assembly of the United Nations, Turtle Bay, UNHCR, UNICEF, UNESCO, UNRWA, OCHA, IAEA, International Atomic Energy Agency, World Health Organization, World Health Organisation, World Food Programme, International Court of Justice, UN spokesman, UN spokeswoman, UN secretary-general, UN secretary general, UN envoy, UN human rights office |
European Union, EU, E.U. | EU, E.U., European Union | European Commission, European Council, European Parliament, Berlaymont, European External Action Service, Frontex, Europol, EU spokesman, EU spokeswoman, EU foreign policy chief, EU commissioner |
European Central Bank, ECB | | |
NATO, North Atlantic Treaty Organization, North Atlantic Alliance | NATO | SHAPE, North Atlantic Council, NATO spokesman, NATO spokeswoman, NATO secretary-general, NATO secretary general |
African Union | African Union | African Union Commission |
Arab League, League of Arab States | Arab League | |
ASEAN, Association of Southeast Asian Nations | ASEAN | |
OSCE, Organization for Security and Co-operation in Europe | OSCE | OSCE monitoring mission |
Organisation for the Prohibition of Chemical Weapons, OPCW | OPCW | |
OPEC | OPEC | |
International Monetary Fund, IMF | IMF | |
World Bank | World Bank | |
World Trade Organization, WTO | WTO | |
International Criminal Court, ICC | ICC | |
International Committee of the Red Cross, ICRC, Red Cross | ICRC, Red Cross | |
Médecins Sans Frontières, Doctors Without Borders, MSF | MSF | |
FIFA | FIFA | |
UEFA | UEFA | |
International Olympic Committee, IOC | IOC | |
Hamas | Hamas | al-Qassam Brigades, Qassam Brigades |
Hezbollah, Hizbullah, Hizbollah | Hezbollah | |
Taliban, Islamic Emirate of Afghanistan | Taliban | |
Islamic State, ISIS, ISIL, Daesh, IS group | Islamic State | Amaq |
PKK, Kurdistan Workers' Party | PKK | |
Free Syrian Army, FSA | FSA, Free Syrian Army | |
Houthis, Ansar Allah | Houthi | |
Rapid Support Forces, RSF | RSF | |
`;
