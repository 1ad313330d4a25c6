/** Past tense of verbs that don't add "ed", by lemma. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be was,become became,begin began,bring brought,build built,buy bought,catch caught,choose chose,come came,
  cut cut,deal dealt,do did,draw drew,drive drove,eat ate,fall fell,fight fought,find found,fly flew,forget forgot,get got,give gave,
  go went,grow grew,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,know knew,lead led,leave left,let let,
  lie lied,lose lost,make made,mean meant,meet met,mislead misled,pay paid,put put,read read,ride rode,rise rose,run ran,say said,
  see saw,seek sought,sell sold,send sent,set set,shoot shot,shut shut,sit sat,speak spoke,spend spent,stand stood,steal stole,
  strike struck,take took,teach taught,tell told,think thought,throw threw,understand understood,win won,withdraw withdrew,
  write wrote,plan planned,stop stopped,commit committed,admit admitted,rig rigged,refer referred,occur occurred,rob robbed,drop dropped,ban banned,spy spied,permit permitted,transfer transferred,control controlled`
    .split(",")
    .map((pair) => pair.trim().split(" ")),
);

const THIRD: Readonly<Record<string, string>> = { be: "is", have: "has", do: "does", go: "goes" };
const MODALS = new Set(["will", "would", "can", "could", "may", "might", "must", "shall", "should", "ought"]);

/** The past tense of a verb, by its lemma: "receive" gives "received". */
export function pastOf(lemma: string): string {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

/** The third person singular of the present, by the lemma: "carry" gives "carries". */
export function thirdPersonOf(lemma: string): string {
  const known = THIRD[lemma];
  if (known) return known;
  if (MODALS.has(lemma)) return lemma;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Whether a form is its lemma's past tense. */
export function isPast(form: string, lemma: string): boolean {
  if (lemma === "be") return form === "was" || form === "were";
  return form === pastOf(lemma) || (form !== lemma && form.endsWith("ed"));
}

/** Whether a verb takes "not" behind it by itself. */
export function takesNot(form: string): boolean {
  return (
    MODALS.has(form) ||
    /^(?:am|is|are|was|were|has|have|had|do|does|did|ca|wo|sha|'m|'re|'s|'ve|'ll|'d)$/.test(form)
  );
}

/** Whether a form may be the past as well as the present: "read", "put". */
export function isAlsoPast(form: string): boolean {
  return (
    form === "read" ||
    form === "beat" ||
    form === "cost" ||
    form === "quit" ||
    form === "spread" ||
    form === "split" ||
    IRREGULAR[form] === form
  );
}

/** The lemma of a form in "ing" that was not read as a verb: "misleading" gives "mislead". */
export function lemmaOfIng(form: string): string {
  const stem = form.replace(/ing$/, "");
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][^aeiouwxy]|[^aeiou]v|[cgs]|[^aeiou]l)$/.test(stem) &&
    !/(?:[aeiou]{2}[^aeiou]|er|en|on|it|ss|ng|ow|nd)$/.test(stem)
    ? `${stem}e`
    : stem;
}
