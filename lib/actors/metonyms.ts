import { ORGANISATIONS } from "@/lib/actors/relations/organisations";
import { readStates } from "@/lib/actors/relations/read-lines";
import { REGIONS } from "@/lib/actors/relations/regions";
import type { StateWords } from "@/lib/actors/relations/state-words";
import { STATES_OF_AFRICA } from "@/lib/actors/relations/states-of-africa";
import { STATES_OF_ASIA } from "@/lib/actors/relations/states-of-asia";
import { STATES_OF_EUROPE } from "@/lib/actors/relations/states-of-europe";
import { STATES_OF_THE_AMERICAS_AND_OCEANIA } from "@/lib/actors/relations/states-of-the-americas-and-oceania";

/**
 * The list that ships: what reports write for the world's governments and large organisations. Each line of each list
 * stands alone; add to them freely. What means two things as often as not was decided: Georgia, Jordan and Chad are the
 * countries (a name of a person never comes here); Washington alone is the United States, with "state" or "Post" it is
 * not; Brussels is the Union, since Belgium's own government is rarely called so; The Hague (its courts), Strasbourg,
 * Geneva, Georgetown, Victoria, Kingston, Santiago and San José are nobody's. A short form that is a plain word in small
 * letters ("who", "us", "au") counts only in capitals.
 */
export const STATES: StateWords[] = [
  STATES_OF_EUROPE,
  STATES_OF_ASIA,
  STATES_OF_AFRICA,
  STATES_OF_THE_AMERICAS_AND_OCEANIA,
  REGIONS,
  ORGANISATIONS,
].flatMap(readStates);
