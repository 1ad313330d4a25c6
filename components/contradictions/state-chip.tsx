import { Chip } from "@/components/ui/chip";
import { type ContradictionState, STATE } from "@/lib/contradictions/derive-state";

/** Where a contradiction stands: a word and a sign, the colour only besides. */
export function StateChip({ state }: { state: ContradictionState }) {
  const { label, sign, tone } = STATE[state];
  return (
    <Chip tone={tone}>
      <span aria-hidden="true">{sign}</span>
      {label}
    </Chip>
  );
}
