import { type Configuration, stackAt } from "@/lib/language/dependencies/configuration";
import { compileTemplates, hashTemplates } from "@/lib/language/dependencies/templates";
import {
  PROPERTIES,
  RELATIVE,
  ROLES,
  TRANSITION_TEMPLATES,
  TRANSITION_VALUES,
} from "@/lib/language/dependencies/transition-templates";

const TEMPLATES = compileTemplates(TRANSITION_VALUES, TRANSITION_TEMPLATES);

/** How many features a configuration has. */
export const TRANSITION_FEATURES = TEMPLATES.count;

/** Room for one configuration's values: filled anew each time, kept so that none has to be made. */
const values = new Int32Array(TRANSITION_VALUES.length);
const roles = new Int32Array(ROLES.length);

/** Writes the hashes of a configuration's features into `into`. */
export function transitionFeatures(configuration: Configuration, into: Int32Array): void {
  readRoles(configuration);
  readProperties(configuration);
  readRelative(configuration);
  hashTemplates(TEMPLATES, values, into);
}

/** Which words play the roles, in the order of ROLES. */
function readRoles(configuration: Configuration): void {
  const { words, next, leftmost, leftSecond, rightmost, rightSecond } = configuration;
  const top = stackAt(configuration, 0);
  const second = stackAt(configuration, 1);
  roles[0] = top;
  roles[1] = second;
  roles[2] = stackAt(configuration, 2);
  roles[3] = next;
  roles[4] = next + 1 < words.root ? next + 1 : words.none;
  roles[5] = next + 2 < words.root ? next + 2 : words.none;
  roles[6] = leftmost[top] as number;
  roles[7] = rightmost[top] as number;
  roles[8] = leftSecond[top] as number;
  roles[9] = rightSecond[top] as number;
  roles[10] = leftmost[next] as number;
  roles[11] = leftSecond[next] as number;
  roles[12] = leftmost[second] as number;
  roles[13] = rightmost[second] as number;
  roles[14] = words.verbAfter[next] as number;
}

/** For each role, in the order of PROPERTIES. */
function readProperties({ words, label, leftLabels, rightLabels }: Configuration): void {
  const { form, lemma, fine, tag, suffix } = words;
  for (let role = 0; role < roles.length; role++) {
    const word = roles[role] as number;
    const at = role * PROPERTIES.length;
    values[at] = form[word] as number;
    values[at + 1] = lemma[word] as number;
    values[at + 2] = fine[word] as number;
    values[at + 3] = tag[word] as number;
    values[at + 4] = suffix[word] as number;
    values[at + 5] = label[word] as number;
    values[at + 6] = leftLabels[word] as number;
    values[at + 7] = rightLabels[word] as number;
  }
}

/** In the order of RELATIVE. */
function readRelative(configuration: Configuration): void {
  const { words, next, leftCount, rightCount } = configuration;
  const { commasBefore, quotesBefore, none, shape } = words;
  const top = roles[0] as number;
  const second = roles[1] as number;
  const verb = roles[14] as number;
  const at = TRANSITION_VALUES.length - RELATIVE.length;
  const isAlone = second === none;
  values[at] = top === none ? 0 : bucket(next - top);
  values[at + 1] = isAlone ? 0 : bucket(top - second);
  values[at + 2] = (leftCount[top] as number) * 8 + Math.min(rightCount[top] as number, 7);
  values[at + 3] =
    top === none ? 0 : Math.min((commasBefore[next] as number) - (commasBefore[top] as number), 3);
  values[at + 4] =
    top === none ? 0 : Math.min((quotesBefore[next] as number) - (quotesBefore[top] as number), 3);
  values[at + 5] = isAlone
    ? 0
    : Math.min((quotesBefore[top] as number) - (quotesBefore[second] as number), 3);
  values[at + 6] = (quotesBefore[next] as number) & 1;
  values[at + 7] = (shape[top] as number) * 8 + (shape[next] as number);
  values[at + 8] = verb === none ? 0 : bucket(verb - next);
}

function bucket(distance: number): number {
  if (distance <= 5) return distance;
  return distance <= 10 ? 6 : 7;
}
