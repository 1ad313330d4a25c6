"use client";

import { ChainField } from "@/components/claims/chain-field";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { type ClaimDraft, wordsOf } from "@/components/claims/claim-draft";
import { DateField } from "@/components/claims/date-field";
import { CheckBox, Select, TextArea, TextInput } from "@/components/ui/field";
import type { Directness } from "@/lib/db/generated/enums";

/** Everything about a claim that has a default: behind one key, since most claims need none of it. */
export function MoreFields({
  draft,
  change,
  published,
  names,
  readDate,
  errors,
}: {
  draft: ClaimDraft;
  change: (part: Partial<ClaimDraft>) => void;
  /** The source's date, EDTF: what "said" is by default, and from which "yesterday" counts. */
  published: string | null;
  names: string[];
  readDate: ClaimActions["readDate"];
  errors: Record<string, string>;
}) {
  return (
    <div className="grid gap-3">
      <TextArea
        label="Statement"
        dir="auto"
        value={draft.statement ?? wordsOf(draft.quotes)}
        onChange={(event) => change({ statement: event.target.value })}
        hint="What the speaker holds, as one plain sentence."
        error={errors.statement}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextInput
          label="Verb"
          value={draft.cue}
          onChange={(event) => change({ cue: event.target.value })}
          hint="said, denied, implied …"
          error={errors.cue}
        />
        <TextInput
          label="Role"
          value={draft.role}
          onChange={(event) => change({ role: event.target.value })}
          hint="As it stands at that place."
          error={errors.role}
        />
      </div>
      <CheckBox
        label="Denies"
        hint="The verb rejects the quoted words. The statement still says what the speaker holds."
        checked={draft.denies}
        onChange={(event) => change({ denies: event.target.checked })}
      />
      <CheckBox
        label="Reported"
        hint="The speaker passes it on without holding it."
        checked={draft.reported}
        onChange={(event) => change({ reported: event.target.checked })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <DateField
          label="Said"
          value={draft.said ?? published ?? ""}
          onChange={(said) => change({ said })}
          reference={published}
          readDate={readDate}
          error={errors.said}
        />
        <DateField
          label="Happened"
          value={draft.happened}
          onChange={(happened) => change({ happened })}
          reference={published}
          readDate={readDate}
          error={errors.happened}
        />
      </div>
      <Select
        label="Directness"
        value={draft.directness ?? ""}
        onChange={(event) => change({ directness: (event.target.value || null) as Directness | null })}
      >
        <option value="">By the quotation marks</option>
        <option value="direct">Direct: the speaker’s own words</option>
        <option value="indirect">Indirect: told by the source</option>
        <option value="mixed">Mixed</option>
      </Select>
      <ChainField
        steps={draft.chain}
        names={names}
        onChange={(chain) => change({ chain })}
        error={errors.chain}
      />
    </div>
  );
}
