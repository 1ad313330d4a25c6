/**
 * The sources of the example case, in the order in which they are captured. Written for Gainsay from the facts of December
 * 2015; the publishers are made up. What real people say stands in paraphrase.
 */
export type ExampleSource = {
  key: string;
  title: string;
  publisher: string;
  kind: "wire" | "article" | "statement" | "transcript";
  byline: string;
  published: string;
  url: string;
  paragraphs: string[];
};

const generalsBriefing = [
  "MOSCOW, 14 December (Halyard Wire) — Units of the Free Syrian Army are receiving arms and ammunition from Russia, the country’s highest-ranking soldier told foreign defence attachés on Monday.",
  "General Valery Gerasimov, who heads the General Staff, said the deliveries also covered other supplies. Russian aircraft, he said, were flying strikes to support those units on the ground.",
  "It was the first time that a Russian commander had spoken in public of help for an armed group which fights the government in Damascus, Moscow’s ally.",
  "The General Staff gave no dates and named none of the units. Several attachés said afterwards that they had asked for both.",
];

export const SOURCES: ExampleSource[] = [
  {
    key: "too-early",
    title: "Lavrov sees no hurry for New York",
    publisher: "Meridian Courier",
    kind: "article",
    byline: "Elise Varga",
    published: "2015-12-12",
    url: "https://meridian-courier.example/2015/12/12/lavrov-new-york",
    paragraphs: [
      "Sergei Lavrov, Russia’s foreign minister, said on Friday that it was too early for another gathering of ministers on Syria in New York.",
      "Two lists would have to be ready first, he argued: one of the groups that everybody counts as terrorist, and one of the opposition figures who might sit across from Damascus. Neither exists in a form that all the states around the table accept.",
      "Diplomats from two European capitals called this a bargaining position. They expect the minister to come round within the week, one of them said, because nobody wants to be the one who stayed away.",
    ],
  },
  {
    key: "briefing",
    title: "Russian general: rebel units get arms from Moscow",
    publisher: "Halyard Wire",
    kind: "wire",
    byline: "Moscow bureau",
    published: "2015-12-14",
    url: "https://halyard-wire.example/2015/12/14/gerasimov-attaches",
    paragraphs: generalsBriefing,
  },
  {
    key: "briefing-reprint",
    title: "Army chief tells attachés of weapons for Syrian rebels",
    publisher: "Meridian Courier",
    kind: "article",
    byline: "Halyard Wire",
    published: "2015-12-15",
    url: "https://meridian-courier.example/2015/12/15/army-chief-attaches",
    paragraphs: generalsBriefing,
  },
  {
    key: "ministry",
    title: "Foreign Ministry on cooperation with Washington: a summary",
    publisher: "Diplomatic Notebook",
    kind: "statement",
    byline: "",
    published: "2015-12-14",
    url: "https://diplomatic-notebook.example/summaries/2015-12-14-ministry",
    paragraphs: [
      "This is our summary of a long statement. It is a paraphrase; the wording is ours and not the ministry’s.",
      "The Russian Foreign Ministry complained that the United States sorts terrorists into those it can live with and those it can’t. Such a policy, it said, has to be given up.",
      "According to the ministry, Washington still holds back from working fully with Moscow against Islamic State, and shares no targets.",
      "On the talks, the ministry said that no day had been fixed for the next round of ministers. The lists of groups came first.",
    ],
  },
  {
    key: "aide",
    title: "Kremlin voice disowns the general’s account",
    publisher: "Northgate Post",
    kind: "article",
    byline: "Tom Abernethy and Irina Sokol",
    published: "2015-12-15",
    url: "https://northgate-post.example/world/kremlin-disowns-account",
    paragraphs: [
      "Hours after the General Staff spoke of arms for Syrian rebels, somebody close to the president took it back.",
      "A high-ranking aide in the Kremlin, who would not be named, said that Russia had agreed nothing of the sort with the Free Syrian Army and was sending it nothing. The general, the aide added, had meant fighters who already take their orders from the Syrian army.",
      "Dmitry Peskov, the president’s spokesman, declined to talk about deliveries. He welcomed in general that Syria’s opposition was closing ranks. Yet the Kremlin could not judge the new alliance, Peskov said, before it knew its members and their goals.",
      "Whether the aide spoke for the Ministry of Defence as well was not clear. The ministry did not answer our questions on Tuesday.",
    ],
  },
  {
    key: "coast",
    title: "“Bombs are all we get”: rebels on the coast answer Moscow",
    publisher: "Levant Field Desk",
    kind: "article",
    byline: "Our reporter near the Turkish border",
    published: "2015-12-15",
    url: "https://levant-field-desk.example/reports/coast-answers-moscow",
    paragraphs: [
      "In the hills above the coast, word of the general’s briefing was met with laughter first and anger afterwards.",
      "A spokesman for the Free Syrian Army’s coastal units denied that any of them had received arms from Russia. Moscow tells the world that it strikes only Islamic State, the spokesman said, and there is no Islamic State in these hills.",
      "“Not one of their planes has ever flown for us,” said the commander of a brigade there, whose name we were asked to leave out. “Bombs are all we get from them.” His lines had been hit again on Sunday, he said.",
      "A second officer thought that small bands which have gone over to the government may be getting Russian rifles. “They can call themselves what they like,” the officer said. “They stopped being Free Syrian Army the day they changed sides.”",
    ],
  },
  {
    key: "moscow-notes",
    title: "Kerry and Lavrov before the press in Moscow: notes",
    publisher: "Diplomatic Notebook",
    kind: "transcript",
    byline: "Notes taken by our desk, not word for word",
    published: "2015-12-15",
    url: "https://diplomatic-notebook.example/notes/2015-12-15-moscow",
    paragraphs: [
      "Late on Tuesday, after a long afternoon in the Kremlin, the two ministers came before the press.",
      "Secretary Kerry announced that ministers would convene in New York on Friday, 18 December, and go on to the Security Council. Asked about the rebels’ list, Kerry said that the opposition had picked its own negotiators in Riyadh and that no foreign government would do so for it.",
      "Minister Lavrov said that Russia backs the meeting in New York this Friday. The meeting in Riyadh, he went on, had brought together one part of the opposition; who negotiates is for the whole group of states and the United Nations to decide.",
      "Neither of them mentioned the general’s remarks on arms. There were two questions in all.",
    ],
  },
  {
    key: "riyadh-count",
    title: "How many signed in Riyadh? It depends on whom you ask",
    publisher: "Halyard Wire",
    kind: "wire",
    byline: "Diplomatic desk",
    published: "2015-12-16",
    url: "https://halyard-wire.example/2015/12/16/riyadh-count",
    paragraphs: [
      "RIYADH, 16 December (Halyard Wire) — A week after Syria’s opposition met here, those who were in the hotel still can’t agree on a simple number.",
      "Thirty-four groups put their names to the closing paper, said a delegate who helped to draft it. A Western diplomat who followed the sessions counted twenty-eight, and said that the remaining six had left before the last evening.",
      "The delegate explained that groups could sign until the end of the week, by telephone if need be. The diplomat had flown home by then.",
      "The number matters because Moscow wants to go through the list name by name. An American official said there were about a hundred people to be checked, “and a week to do it in”.",
    ],
  },
];
