import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

/**
 * A link that looks like a button: it goes somewhere. It stands apart from `Button`, whose users needn't load `next/link`.
 */
export function ButtonLink({
  variant,
  size,
  keys,
  className,
  children,
  ...rest
}: ButtonLook & ComponentProps<typeof Link>) {
  return (
    <Link className={buttonLook({ variant, size }, className)} {...rest}>
      {children}
      {keys ? <Kbd onAccent={variant === "primary"}>{keys}</Kbd> : null}
    </Link>
  );
}
