import type { PickableActor } from "@/components/claims/actor-options";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { type ClaimDraft, inputOf } from "@/components/claims/claim-draft";
import { reached } from "@/components/ui/reach";
import { fail, type Outcome, ok } from "@/lib/outcome";

/** `accepted` is the event of its acceptance, when it was a suggestion until then. */
export type SavedClaim = { claimId: string; accepted?: number };

const NO_SPEAKER = fail("invalid", "Say who spoke.", {
  speaker: "Choose who spoke: type a name, go to one of the offers with the arrows, and press Enter.",
});

/** Sends a draft to the server, as a new claim or as a version of one. What can't be reached is a failure like others. */
export async function saveClaim(work: {
  caseId: string;
  source: { id: string };
  editing: { claimId: string } | null;
  draft: ClaimDraft;
  actors: PickableActor[];
  actions: ClaimActions;
  /** The version that was seen. */
  version: number;
}): Promise<Outcome<SavedClaim>> {
  const { caseId, source, editing, draft, actors, actions, version } = work;
  const named = actors.filter(({ kind }) => kind !== "unnamed");
  const { speaker: choice, ...input } = inputOf(
    draft,
    new Map(named.map(({ id, name }) => [name.toLowerCase(), id])),
  );
  if (!choice) return NO_SPEAKER;
  const speaker = "new" in choice ? { new: choice.new } : { actorId: choice.actorId };
  if (!editing) return reached(actions.record(caseId, { ...input, speaker, sourceId: source.id }));
  const edited = await reached(actions.edit(caseId, editing.claimId, { ...input, speaker, version }));
  return edited.ok ? ok({ claimId: editing.claimId, accepted: edited.value.accepted }) : edited;
}
