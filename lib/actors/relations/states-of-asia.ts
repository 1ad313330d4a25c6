/**
 * The states of Asia and the Middle East: names | adjectives | seats and bodies | capitals, as `read-lines.ts` reads
 * them.
 */
export const STATES_OF_ASIA = `
Afghanistan | Afghan, Afghanistani | Arg Palace, Da Afghanistan Bank | Kabul
Bahrain | Bahraini | | Manama
Bangladesh | Bangladeshi | Bangabhaban, Jatiya Sangsad, Bangladesh Bank | Dhaka
Bhutan | Bhutanese | | Thimphu
Brunei | Bruneian | | Bandar Seri Begawan
Cambodia | Cambodian | | Phnom Penh
China, People's Republic of China, PRC | Chinese | Zhongnanhai, Great Hall of the People, National People's Congress, PLA, People's Liberation Army, Chinese Communist Party, Communist Party of China, CCP, Taiwan Affairs Office, People's Bank of China | Beijing, Peking
East Timor, Timor-Leste | Timorese, East Timorese | | Dili
India, Republic of India | Indian | South Block, North Block, Raisina Hill, Rashtrapati Bhavan, Lok Sabha, Rajya Sabha, Lok Kalyan Marg, ISRO, Reserve Bank of India | New Delhi, Delhi
Indonesia | Indonesian | Merdeka Palace, Istana Merdeka, Bank Indonesia | Jakarta
Iran, Islamic Republic of Iran, Islamic Republic | Iranian | Majlis, IRGC, Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, Quds Force, Guardian Council | Tehran, Teheran
Iraq | Iraqi | Council of Representatives of Iraq | Baghdad
Israel, State of Israel | Israeli | Knesset, Balfour Street, Kirya, IDF, Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, Mossad, Shin Bet, COGAT, Bank of Israel | Jerusalem, Tel Aviv
Japan | Japanese | Kantei, Kasumigaseki, Nagatacho, National Diet, Gaimusho, Bank of Japan | Tokyo
Jordan, Hashemite Kingdom of Jordan | Jordanian | Royal Hashemite Court, Raghadan | Amman
Kazakhstan | Kazakh, Kazakhstani | Akorda, Mazhilis | Astana, Nur-Sultan
Kuwait | Kuwaiti | Bayan Palace, Seif Palace | Kuwait City
Kyrgyzstan | Kyrgyz, Kyrgyzstani | Jogorku Kenesh | Bishkek
Laos | Lao, Laotian | | Vientiane
Lebanon | Lebanese | Grand Serail, Baabda Palace, Banque du Liban | Beirut
Malaysia | Malaysian | Dewan Rakyat, Bank Negara Malaysia, Bank Negara | Kuala Lumpur, Putrajaya
Maldives | Maldivian | People's Majlis | Malé
Mongolia | Mongolian | | Ulaanbaatar, Ulan Bator
Myanmar, Burma | Burmese | Tatmadaw | Naypyidaw, Nay Pyi Taw
Nepal | Nepali, Nepalese | Singha Durbar, Baluwatar | Kathmandu
North Korea, DPRK, Democratic People's Republic of Korea | North Korean | KCNA, Korean People's Army, Workers' Party of Korea | Pyongyang
Oman | Omani | | Muscat
Pakistan | Pakistani | ISI, ISPR, Inter-Services Intelligence, Inter-Services Public Relations, State Bank of Pakistan | Islamabad
Palestine, State of Palestine | Palestinian | Palestinian Authority, Palestinian National Authority, PLO, Palestine Liberation Organization, Palestine Liberation Organisation, Muqata | Ramallah
Philippines | Philippine, Filipino | Malacañang, Malacanang, Camp Aguinaldo, Bangko Sentral ng Pilipinas | Manila
Qatar | Qatari | Amiri Diwan | Doha
Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudi Arabian | Saudi Royal Court, SAMA | Riyadh
Singapore | Singaporean | Istana, Monetary Authority of Singapore |
South Korea, Republic of Korea, ROK | South Korean | Blue House, Cheong Wa Dae, Bank of Korea | Seoul
Sri Lanka | Sri Lankan | Temple Trees, Central Bank of Sri Lanka | Colombo
Syria, Syrian Arab Republic | Syrian | Syrian Arab Army | Damascus
Taiwan, Republic of China | Taiwanese | Legislative Yuan, Executive Yuan, Mainland Affairs Council | Taipei
Tajikistan | Tajik, Tajikistani | | Dushanbe
Thailand | Thai | Government House of Thailand, Bank of Thailand | Bangkok
Turkey, Türkiye, Turkiye | Turkish | Beştepe, Bestepe, Çankaya, Grand National Assembly of Turkey, AFAD | Ankara
Turkmenistan | Turkmen | | Ashgabat
United Arab Emirates, UAE, U.A.E., Emirates | Emirati | | Abu Dhabi
Uzbekistan | Uzbek | Oliy Majlis | Tashkent
Vietnam, Viet Nam | Vietnamese | Ba Dinh, State Bank of Vietnam | Hanoi
Yemen | Yemeni | | Sanaa, Sana'a
`;
