/** What made articles are put together of, beside the words of made claims. */

export const VERBS: readonly string[] = (
  "approved|closed down|spoke about|paid for|refused to visit|asked twice for|had long wanted|gave up|walked out over|lost|praised|" +
  "was warned about|took over|borrowed money for|drew up a plan for|sent inspectors to|held back a report on|complained about|inherited|" +
  "wrote to the newspapers about|knew nothing of|was proud of|had to apologise for|won a court case over|promised to look after|counted on|" +
  "left the country because of|bought|sold|moved away from|insisted on|laughed at the idea of|signed a paper on|guarded|made a show of|" +
  "was photographed beside|put off the opening of|voted against|failed to mention|quarrelled with neighbours over|rebuilt|photographed|" +
  "came back for|set aside money for|denied any part in|claimed to have saved|forgot|tried to hide|published the costs of|was blamed for"
).split("|");

export const WHEN: readonly string[] = (
  "| late in the evening| before the vote| without giving a reason| after a long silence| in front of a few dozen people| while it was raining|" +
  " in spite of the warnings| for the second time this year| with the help of two lawyers| against the advice of friends| over the telephone|" +
  " at the end of a long meeting| as everybody had expected| when nobody was looking| at a price that is not known| in a letter of four pages|" +
  " on the steps of the town hall| hours after the news had come| as if nothing had happened| shortly before noon| behind closed doors"
).split("|");

export const REMARKS: readonly string[] = (
  "as far as can be known|according to two people who were there|papers seen by this newspaper show|as so often before|to the surprise of many|" +
  "which few had thought possible|and nobody objected|though not all agree|it became known later|so the story goes|in the words of a neighbour|" +
  "as the minutes of the meeting have it|which the other side disputes|as was said in the market that day|and that was that|if the report is right"
).split("|");

/** What publishers print below everything. */
export const NOTICES: readonly string[] = [
  "Sign up for our newsletter to have the news of the coast in your mailbox every morning, free of charge. You can cancel whenever you like.",
  "This article was published with the support of our readers. If you think that such work matters, please become a member today.",
  "All rights reserved. No part of this publication may be reproduced, stored or transmitted without the written permission of the publisher.",
  "Do you know more about this? Write to our desk, in confidence if you wish, and a reporter will call you back within a day.",
];
