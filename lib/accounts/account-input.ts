import { z } from "zod";
import { typedText } from "@/lib/typed-text";

/** A password as typed. Normalised, since keyboards write an "é" in more than one way. */
export const typedPassword = z
  .string()
  .max(200, "Use at most 200 characters.")
  .transform((password) => password.normalize("NFKC"));

/** A password to set. */
export const newPassword = typedPassword.pipe(z.string().min(12, "Use at least 12 characters."));

/** The name to sign in with: compared in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .max(254, "An e-mail address has at most 254 characters.")
  .toLowerCase()
  .pipe(z.email("Write an e-mail address, like name@example.org."));

/** The name under which others see what an analyst writes. */
export const analystName = typedText(120, "Write a name.");
