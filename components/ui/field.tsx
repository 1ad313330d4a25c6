import { type ComponentProps, useId } from "react";
import { classNames } from "@/components/ui/class-names";

const CONTROL =
  "min-h-[34px] w-full rounded-lg border border-edge bg-paper px-2.5 py-1.5 text-base text-ink placeholder:text-ink-3 aria-[invalid=true]:border-bad";

type FieldProps = {
  label: React.ReactNode;
  /** Shown under the control. */
  hint?: React.ReactNode;
  /** What is wrong with it; replaces nothing, stands under the control. */
  error?: string;
  /** Says "optional" beside the label. */
  optional?: boolean;
  className?: string;
};

function useDescribed({ hint, error }: Pick<FieldProps, "hint" | "error">) {
  const id = useId();
  const described = classNames(error && `${id}-error`, hint !== undefined && `${id}-hint`);
  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

function Around({
  id,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FieldProps & { id: string; children: React.ReactNode }) {
  return (
    <div className={classNames("grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium text-ink-2">
        {label}
        {optional ? <span className="ml-1.5 font-normal text-ink-3">optional</span> : null}
      </label>
      {children}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      ) : null}
      {hint !== undefined ? (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A line of text with its label, hint and error. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  className,
  ...rest
}: FieldProps & ComponentProps<"input">) {
  const described = useDescribed({ hint, error });
  const id = rest.id ?? described.id;
  return (
    <Around {...{ label, hint, error, optional, className }} id={id}>
      <input {...described} {...rest} id={id} className={CONTROL} />
    </Around>
  );
}

/** Several lines of text with their label, hint and error. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  className,
  ...rest
}: FieldProps & ComponentProps<"textarea">) {
  const described = useDescribed({ hint, error });
  const id = rest.id ?? described.id;
  return (
    <Around {...{ label, hint, error, optional, className }} id={id}>
      <textarea {...described} rows={3} {...rest} id={id} className={classNames(CONTROL, "resize-y")} />
    </Around>
  );
}

/** One of several, with its label, hint and error; `children` are options. */
export function Select({
  label,
  hint,
  error,
  optional,
  className,
  children,
  ...rest
}: FieldProps & ComponentProps<"select">) {
  const described = useDescribed({ hint, error });
  const id = rest.id ?? described.id;
  return (
    <Around {...{ label, hint, error, optional, className }} id={id}>
      <select {...described} {...rest} id={id} className={classNames(CONTROL, "pr-7")}>
        {children}
      </select>
    </Around>
  );
}

/** A yes or no, its label beside it. */
export function CheckBox({ label, hint, className, ...rest }: FieldProps & ComponentProps<"input">) {
  const id = useId();
  return (
    <div className={classNames("grid grid-cols-[auto_1fr] gap-x-2", className)}>
      <input
        type="checkbox"
        {...rest}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-[3px] size-[15px] accent-(--accent)"
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="col-start-2 text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
