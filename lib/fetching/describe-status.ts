/** What a site's refusal means for the analyst who wanted the page. Pure. @param status from 400. */
export function describeStatus(status: number): string {
  const said =
    MEANINGS[status] ?? (status >= 500 ? "The site has a fault of its own" : "The site refuses it");
  return `${said} (${status}). ${status === 404 || status === 410 ? "Check the address, or look for a copy in an archive." : ADVICE}`;
}

const ADVICE = "Try again later, or open it in your browser and paste its text.";

const MEANINGS: Record<number, string> = {
  401: "The site asks for a sign-in",
  402: "The site asks for payment",
  403: "The site doesn't let programs read this page",
  404: "The site says that there is no such page",
  410: "The site says that this page was taken away",
  429: "The site asks for fewer requests",
  451: "The site may not show this page here, for legal reasons",
  503: "The site is busy or down",
};
