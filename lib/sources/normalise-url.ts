const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid)$/;
const LONGEST = 2000;

/** A web address in the form in which two are compared, or why it is none. */
export type NormalisedUrl = { ok: true; url: string } | { ok: false; message: string };

/**
 * A modest normal form: scheme and host in lower case, no default port, no fragment, no parameters that only track the
 * reader (utm_…, fbclid …); "example.org/a" counts as https. Paths and other parameters stay: they can mean another page.
 */
export function normaliseUrl(typed: string): NormalisedUrl {
  const given = typed.trim();
  const refused = {
    ok: false as const,
    message: `“${shortened(given)}” is no web address. Example: https://example.org/story`,
  };
  if (given.length > LONGEST)
    return { ok: false, message: `A web address has at most ${LONGEST} characters.` };
  if (/[\s\\<>"]/.test(given)) return refused;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(given)?.[1]?.toLowerCase();
  if (scheme && scheme !== "http" && scheme !== "https") {
    return { ok: false, message: "Only addresses that begin with http:// or https:// are taken." };
  }
  const address = scheme ? given : `https://${given}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  // "1.2" and "e.g" are no addresses, though a browser would take them.
  if (!scheme && !/^(?:localhost|[^/?#:]+\.\p{L}{2,})(?:[:/?#]|$)/u.test(given)) return refused;
  if (!url || !isHost(url.hostname) || url.username || url.password) return refused;
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return { ok: true, url: url.href };
}

function isHost(name: string): boolean {
  return (
    name === "localhost" || name.startsWith("[") || (/^[^.].*\.[^.]+\.?$/.test(name) && !name.includes(".."))
  );
}

function shortened(given: string): string {
  return given.length > 60 ? `${given.slice(0, 60)}…` : given;
}
