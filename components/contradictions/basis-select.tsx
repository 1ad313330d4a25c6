import type { ComponentProps } from "react";
import { Select } from "@/components/ui/field";
import { BASES, BASIS, isBasis } from "@/lib/contradictions/basis";

/** The choice of a basis, with the line that says when the chosen one is right. First letters choose, as in every list. */
export function BasisSelect({
  value,
  onBasis,
  ...rest
}: { value: string; onBasis: (basis: string) => void; error?: string } & Pick<
  ComponentProps<"select">,
  "ref"
>) {
  return (
    <Select
      label="They conflict by"
      hint={isBasis(value) ? BASIS[value].means : undefined}
      value={value}
      onChange={(event) => onBasis(event.currentTarget.value)}
      {...rest}
    >
      {BASES.map((basis) => (
        <option key={basis} value={basis}>
          {BASIS[basis].label}
        </option>
      ))}
    </Select>
  );
}
