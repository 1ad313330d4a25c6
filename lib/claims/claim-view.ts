import type { ClaimRow, ClaimView } from "@/lib/claims/claim";
import { engineName } from "@/lib/events/engine-name";
import { describePages } from "@/lib/sources/describe-pages";

type SpeakerRow = ClaimRow["versions"][number]["attribution"]["speaker"];
type ActorRow = Omit<SpeakerRow, "match" | "matchReason">;

/** An actor that was merged reads as the one it was merged into. */
function asMerged({ id, kind, name, mergedInto }: ActorRow) {
  return mergedInto ?? { id, kind, name };
}

function offerOf({ mergedInto, match, matchReason }: SpeakerRow): ClaimView["offered"] {
  return match && !mergedInto ? { actor: asMerged(match), reason: matchReason } : null;
}

function byEngine(engine: string | null): string {
  return engine ? engineName(engine) : "";
}

/** A claim's row as the shape that everything reads. Pure. */
export function toClaimView(row: ClaimRow): ClaimView {
  const [current] = row.versions;
  if (!current) throw new Error(`Claim ${row.id} has no version.`);
  const { text, ...source } = row.source;
  const { attribution, createdAt: editedAt, analyst: editor, ...version } = current;
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    ...version,
    attribution: {
      ...attribution,
      speaker: asMerged(attribution.speaker),
      chain: attribution.chain.map(({ actor, ...step }) => ({ ...step, actor: actor && asMerged(actor) })),
    },
    source,
    page: describePages(text.pages, version.quotes),
    createdAt: row.createdAt,
    engine: row.engine,
    offered: offerOf(attribution.speaker),
    answersId: row.answersId,
    foundBy: row.analyst?.name ?? byEngine(row.engine),
    editedBy: editor?.name ?? byEngine(row.engine),
    editedAt,
  };
}
