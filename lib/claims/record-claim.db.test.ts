import { describe, expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { getClaim } from "@/lib/claims/get-claim";
import { countClaims, listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { createFerryCase, spanOf, TEXT, value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
const stranger = { id: "01890000-0000-7000-8000-000000000000", name: "Nobody", email: "", isOwner: false };
const ida = { new: { kind: "person", name: "Ida Strand" } } as const;
const passengers = { new: { kind: "organisation", name: "Passengers" } } as const;

async function writtenIn(caseId: string) {
  const where = { caseId };
  const [claims, actors, attributions, events] = await Promise.all([
    db.claim.count({ where }),
    db.actor.count({ where }),
    db.attribution.count({ where }),
    db.event.count({ where }),
  ]);
  return { claims, actors, attributions, events };
}

describe("recording a claim", () => {
  test("takes the quote and the speaker, and settles the rest", async () => {
    const { caseId, sourceId } = await createFerryCase(owner);
    const quotes = [spanOf("The ferry sails every day")];
    const { claimId } = value(await recordClaim(owner, caseId, { sourceId, quotes, speaker: ida }));

    const claim = await getClaim(owner, caseId, claimId);
    expect(claim).toMatchObject({
      state: "accepted",
      version: 1,
      statement: "The ferry sails every day",
      denies: false,
      reported: false,
      said: "2015-12-14",
      happened: null,
      foundBy: owner.name,
      attribution: {
        speaker: { kind: "person", name: "Ida Strand" },
        cue: "said",
        role: "",
        directness: "direct",
        chain: [],
      },
      source: { id: sourceId, publisher: { name: "Pier Post" } },
    });
    expect(claim.saidEarliest).toEqual(new Date("2015-12-13T10:00:00Z"));
    expect(claim.quotes).toEqual([
      {
        exact: "The ferry sails every day",
        prefix: "“",
        suffix: ",” captain Ida Strand said. Pass",
        ...quotes[0],
      },
    ]);
    const events = await db.event.findMany({ where: { caseId }, orderBy: { number: "desc" }, take: 2 });
    expect(events).toMatchObject([
      {
        kind: "claim.recorded",
        targetId: claimId,
        analystId: owner.id,
        after: { version: 1, statement: claim.statement },
      },
      { kind: "actor.created", after: { kind: "person", name: "Ida Strand" } },
    ]);
  });

  test("keeps everything that is given, spans in the order of the text", async () => {
    const { caseId, sourceId } = await createFerryCase(owner);
    const { claimId } = value(
      await recordClaim(owner, caseId, {
        sourceId,
        quotes: [spanOf("the pier is empty"), spanOf("seeing it")],
        speaker: passengers,
        cue: "deny",
        statement: "  No ferry\nsails. ",
        denies: true,
        reported: true,
        said: "mid-December 2015",
        happened: "",
        role: "on the pier",
        directness: "mixed",
        chain: [{ words: "a local agency", verb: "quoted" }],
      }),
    );
    expect(await getClaim(owner, caseId, claimId)).toMatchObject({
      statement: "No ferry sails.",
      denies: true,
      reported: true,
      happened: null,
      quotes: [{ exact: "seeing it" }, { exact: "the pier is empty" }],
      attribution: {
        cue: "deny",
        role: "on the pier",
        directness: "mixed",
        chain: [{ position: 0, actor: null, words: "a local agency", verb: "quoted" }],
      },
    });
  });

  test("puts statements under one “said” into one attribution, and no others", async () => {
    const { caseId, sourceId } = await createFerryCase(owner);
    const record = async (words: string, cue: string) => {
      const input = { sourceId, quotes: [spanOf(words)], speaker: passengers, cue };
      const { claimId } = value(await recordClaim(owner, caseId, input));
      return (await getClaim(owner, caseId, claimId)).attribution.id;
    };
    const first = await record("seeing it", "say");
    expect(await record("the pier is empty", "say")).toBe(first);
    expect(await record("the pier is", "deny")).not.toBe(first);
    expect(await record("nothing had changed", "say")).not.toBe(first);
  });

  test("finds a named actor again, and makes every unnamed one anew", async () => {
    const { caseId, sourceId } = await createFerryCase(owner);
    const record = async (speaker: Parameters<typeof recordClaim>[2]["speaker"]) => {
      const input = { sourceId, quotes: [spanOf("nothing had changed")], speaker };
      const { claimId } = value(await recordClaim(owner, caseId, input));
      return (await getClaim(owner, caseId, claimId)).attribution.speaker.id;
    };
    expect(await record({ new: { kind: "person", name: "ida strand" } })).toBe(await record(ida));
    const clerk = { new: { kind: "unnamed", name: "a clerk" } } as const;
    const one = await record(clerk);
    expect(await record(clerk)).not.toBe(one);
    expect(await record({ actorId: one })).toBe(one);
  });
});

describe("what is refused changes nothing", () => {
  const emoji = TEXT.indexOf("🚢");
  const cut = { quotes: expect.stringContaining("isn't in the source") };
  test.each([
    ["a quote outside of the text", { quotes: [{ start: 5, end: TEXT.length + 1 }] }, cut],
    ["half of an emoji", { quotes: [{ start: emoji + 1, end: emoji + 8 }] }, cut],
    ["words that don't stand there", { quotes: [{ ...spanOf("The ferry"), exact: "The boats" }] }, cut],
    [
      "spans that overlap",
      { quotes: [spanOf("The ferry sails"), spanOf("sails every")] },
      { quotes: expect.any(String) },
    ],
    ["no quote", { quotes: [] }, { quotes: expect.any(String) }],
    [
      "a speaker without a name",
      { speaker: { new: { kind: "person", name: "  " } } },
      { speaker: expect.any(String) },
    ],
    ["a date that is none", { said: "31 February 2015" }, { said: expect.any(String) }],
    ["NUL in the statement", { statement: "a\0b" }, { statement: expect.any(String) }],
    ["half of a character in the verb", { cue: "said \ud83d" }, { cue: expect.any(String) }],
    ["a statement of 2,001 characters", { statement: "a".repeat(2001) }, { statement: expect.any(String) }],
    ["a step that names nobody", { chain: [{ verb: "quoted" }] }, { chain: expect.any(String) }],
  ])("%s", async (_, part, fieldErrors) => {
    const { caseId, sourceId } = await createFerryCase(owner);
    const before = await writtenIn(caseId);
    const input = { sourceId, quotes: [spanOf("The ferry")], speaker: ida, ...part } as never;
    expect(await recordClaim(owner, caseId, input)).toMatchObject({
      ok: false,
      code: "invalid",
      fieldErrors,
    });
    expect(await writtenIn(caseId)).toEqual(before);
  });

  test("an actor of another case, or an unnamed one of another source", async () => {
    const here = await createFerryCase(owner, "Here");
    const there = await createFerryCase(owner, "There");
    const quotes = [spanOf("The ferry")];
    const clerk = { new: { kind: "unnamed", name: "a clerk" } } as const;
    const recorded = value(await recordClaim(owner, there.caseId, { ...there, quotes, speaker: clerk }));
    const { id } = (await getClaim(owner, there.caseId, recorded.claimId)).attribution.speaker;
    const before = await writtenIn(here.caseId);
    const refused = { ok: false, code: "invalid", fieldErrors: { speaker: expect.any(String) } };
    expect(
      await recordClaim(owner, here.caseId, { ...here, quotes, speaker: { actorId: id } }),
    ).toMatchObject(refused);
    expect(await writtenIn(here.caseId)).toEqual(before);
  });

  test("a source of another case, or a stranger", async () => {
    const here = await createFerryCase(owner, "Here");
    const there = await createFerryCase(owner, "There");
    const input = { sourceId: there.sourceId, quotes: [spanOf("The ferry")], speaker: ida };
    expect(await recordClaim(owner, here.caseId, input)).toMatchObject({ ok: false, code: "not-found" });
    await expect(recordClaim(stranger, there.caseId, input)).rejects.toThrow(NotFound);
    const { claimId } = value(await recordClaim(owner, there.caseId, input));
    await expect(getClaim(owner, here.caseId, claimId)).rejects.toThrow(NotFound);
    await expect(getClaim(stranger, there.caseId, claimId)).rejects.toThrow(NotFound);
    await expect(getClaim(owner, there.caseId, "no-id")).rejects.toThrow(NotFound);
  });
});

describe("listing claims", () => {
  test("finds them by words of statement, quote and speaker, by speaker, source and state", async () => {
    const { caseId, sourceId } = await createFerryCase(owner);
    const record = async (words: string, more: object) =>
      value(await recordClaim(owner, caseId, { sourceId, quotes: [spanOf(words)], speaker: ida, ...more }))
        .claimId;
    const late = await record("nothing had changed", { speaker: passengers, said: "2016" });
    const arabic = await record("العبّارة متوقفة", { statement: "The ferry is out of service." });
    const early = await record("The ferry sails every day", {});
    const ids = async (filter: Parameters<typeof listClaims>[2]) =>
      (await listClaims(owner, caseId, filter)).map(({ id }) => id);

    expect(await ids({})).toEqual([early, arabic, late]);
    expect(await ids({ sourceId })).toEqual([early, arabic, late]);
    expect(await ids({ search: "strand serv" })).toEqual([arabic]);
    expect(await ids({ search: "متوقفة" })).toEqual([arabic]);
    expect(await ids({ search: "ferry nothing" })).toEqual([]);
    expect(await ids({ search: "' & | !" })).toEqual([]);
    expect(await ids({ state: "withdrawn" })).toEqual([]);
    expect(await ids({ actorId: "no-id" })).toEqual([]);
    expect(await countClaims(owner, caseId, { search: "ferry" })).toBe(2);
  });
});
